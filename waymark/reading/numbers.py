"""Numbers as people write ages: 14, 13.5, fourteen, forty-two."""

from __future__ import annotations

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_VALUES = (
    {word: value for value, word in enumerate(_UNITS, 1)}
    | {word: value for value, word in enumerate(_TEENS, 10)}
    | dict(zip(_TENS, range(20, 100, 10), strict=True))
    | {"fourty": 40, "forteen": 14, "fiveteen": 15, "twelv": 12, "thirten": 13, "fiften": 15, "sixten": 16}
)

_WORDS = rf"(?:{'|'.join(_TENS)}|fourty)(?:[ -]?(?:{'|'.join(_UNITS)}))?|{'|'.join(_TEENS)}|forteen|fiveteen|twelv|thirten|fiften|sixten"
_SMALL = "four|five|six|seven|eight|nine"

#: An age in a pattern: digits (with a half) or words. Use `value_of` on what it matched.
NUMBER = rf"(?:\d{{1,3}}(?:\.\d)?(?![\d])|(?:{_WORDS}|{_SMALL})\b)"

#: Words that can begin a number in words; a hyphen joins "forty-two" in one word.
NUMBER_WORDS = frozenset(_VALUES) | frozenset(f"{tens}-{unit}" for tens in _TENS for unit in _UNITS) | frozenset(f"{tens}{unit}" for tens in _TENS for unit in _UNITS)

YOUNGEST, OLDEST = 4, 110


def value_of(words: str) -> int | None:
    """The number that was written, when it can be the age of somebody who types; None otherwise."""
    plain = words.strip().replace("-", " ")
    if plain[0].isdigit():
        value = int(plain.split(".")[0])
    elif " " in plain:
        value = sum(_VALUES.get(part, 0) for part in plain.split())
    else:
        value = _VALUES.get(plain) or _joined(plain)
    return value if YOUNGEST <= value <= OLDEST else None


def _joined(word: str) -> int:
    """The value of "fortytwo"."""
    tens = next((each for each in (*_TENS, "fourty") if word.startswith(each)), "")
    return _VALUES[tens] + _VALUES.get(word[len(tens):], 0) if tens else 0
