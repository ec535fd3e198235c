"""Text as people send it: what phones, children, hurry and hiding make of the same message. Each change is fixed, so that figures repeat."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_LEET = str.maketrans({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5"})
_CHAT = {
    "you": "u", "are": "r", "to": "2", "for": "4", "because": "cuz", "people": "ppl", "please": "plz", "with": "wiv", "what": "wot", "and": "n", "know": "no",
}  # fmt: skip
_HEARD = {"their": "there", "there": "their", "your": "you're", "know": "no", "right": "write", "hear": "here", "two": "to", "scared": "scarred"}
_EMOJI = ("😭", "😢", "💀", "🙏", "😔", "😰")


def _each_word(text: str, change: Callable[[str, random.Random], str], share: float) -> str:
    draw = random.Random(text)
    return " ".join(change(word, draw) if draw.random() < share else word for word in text.split())


def _slip(word: str, draw: random.Random) -> str:
    if len(word) < 4:
        return word
    at = draw.randrange(1, len(word) - 1)
    return draw.choice((word[:at] + word[at + 1:], word[:at] + word[at + 1] + word[at] + word[at + 2:], word[:at] + word[at] + word[at:]))


def _drop_space(text: str) -> str:
    draw = random.Random(text)
    return re.sub(" ", lambda space: "" if draw.random() < 0.25 else " ", text)


#: Name of the change, and the change.
ROUGH: dict[str, Callable[[str], str]] = {
    "as written": str,
    "small letters, no marks": lambda text: re.sub(r"[^\w\s]", "", text.lower()),
    "capitals": str.upper,
    "slips in a fifth of the words": lambda text: _each_word(text, _slip, 0.2),
    "chat spelling": lambda text: " ".join(_CHAT.get(word.lower(), word) for word in text.split()),
    "dictation slips": lambda text: " ".join(_HEARD.get(word.lower(), word) for word in text.split()),
    "a quarter of the spaces missing": _drop_space,
    "doubled letters": lambda text: _each_word(text, lambda word, draw: re.sub(r"(\w)$", r"\1\1\1", word), 0.3),
    "figures for letters": lambda text: _each_word(text, lambda word, draw: word.translate(_LEET), 0.3),
    "a word spaced out": lambda text: _each_word(text, lambda word, draw: " ".join(word) if len(word) > 3 else word, 0.12),
    "emoji between": lambda text: _each_word(text, lambda word, draw: word + " " + draw.choice(_EMOJI), 0.2),
    "within 150 other words": lambda text: f"{_CHATTER} {text} {_CHATTER}",
}

_CHATTER = (
    "so today was a long one and i only just got in, the bus was late again and it rained, i made some toast and sat down and looked at my phone for a bit, "
    "there was nothing on so i thought i would write, not sure where to start really, anyway here goes, it has been a while since i did anything like this, "
    "my tea is going cold next to me and the neighbours have their music on"
)
