"""Words as the model knows them: what is hidden behind figures, held down, spaced out or run together is written plainly.

A word is only changed where known words come of it, so names and new words stay. Known are the words of the training lines
(`encoder/words.txt`, the most frequent first) and the whole words of the tokenizer. The rules of danger have a list of
their own (waymark/reading/spelling.py): they read the text as it was sent.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from itertools import groupby, product

#: A word of the training lines is known when it occurs this often; this many of the most frequent may be parts of a split word.
OFTEN_ENOUGH, PARTS = 2, 2_500
#: Letters of the shortest word that is split, and of the longest that is looked at.
SHORTEST_SPLIT, LONGEST_WORD = 6, 60
#: What a part of a split word costs beside its rarity: few parts, and long ones, are likelier.
A_PART = 2.0
#: Parts of one or two letters that may come of a split.
_SHORT_PARTS = frozenset("a i am an as at be by do go he hi if im in is it me mr my no of ok on or so to up us we ur".split())
_TOKEN = re.compile(r"[^\W_]+(?:[$@!*'’][^\W_]+)*[$@]?")
_LEET = (str.maketrans("0134578$@!*", "oieastbsaix"), str.maketrans("0134578$@!*", "oleastbsaix"))
_HIDDEN = re.compile(r"(?=.*[^\W\d])(?=.*[\d$@!])")
#: Ages, years at school, amounts and chat forms, which are what they seem: 14f, 13yo, y9, 2day, gr8, 5pm.
_AS_IT_SEEMS = re.compile(
    r"\d+(?:st|nd|rd|th|yo|yrs?|[fmykpxs]|am|pm|mins?|hrs?|gb|cm|kg|ish)|[a-z]{1,2}\d+|\d[a-z]{1,2}|[a-z]+[8241]"
    r"|[24][a-z]{2,4}(?:ow|o|er|eva|ever|ay|te|ht)?",
)
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){3,}(?!\S)")


def words_of(lines: Iterable[str]) -> list[str]:
    """The words of these lines that occur often enough, the most frequent first."""
    counts = Counter(word for line in lines for word in re.findall(r"[a-z]+", re.sub("['’]", "", line.lower())))
    return [word for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= OFTEN_ENOUGH]


def whole_words(vocabulary: Iterable[str]) -> list[str]:
    """The words of a tokenizer's vocabulary that are no parts of words."""
    return [word for word in vocabulary if word.isalpha() and len(word) > 2]


class PlainWords:
    """words: of the training lines, the most frequent first; others: known too. Call it with a message to get it in plain words."""

    def __init__(self, words: list[str], others: Iterable[str] = ()) -> None:
        rare = math.log(len(words) + 10)
        self._cost = dict.fromkeys(others, rare) | {word: math.log(rank + 10) for rank, word in enumerate(words)}
        self._parts = frozenset(words[:PARTS])

    def __call__(self, text: str) -> str:
        return _TOKEN.sub(lambda token: self._plain(token[0]), _SPACED.sub(self._close_up, text))

    def _close_up(self, spaced: re.Match[str]) -> str:
        """"h e l p m e" is help me."""
        return self._split(spaced[0].replace(" ", "").lower()) or spaced[0]

    def _plain(self, token: str) -> str:
        word = token.lower()
        if word in self._cost or len(word) > LONGEST_WORD:
            return token
        if word.isdigit() or word.replace("'", "").replace("’", "") in self._cost:
            return token
        if _HIDDEN.match(word):
            return token if _AS_IT_SEEMS.fullmatch(word) else self._unmask(word) or token
        return self._let_go(word) or (word.isalpha() and len(word) >= SHORTEST_SPLIT and self._split(word)) or token

    def _unmask(self, word: str) -> str | None:
        """"sc4r3d" is scared."""
        read = dict.fromkeys(word.translate(table) for table in _LEET)
        return next((each for each in read if each in self._cost), None) or next(filter(None, map(self._split, read)), None)

    def _let_go(self, word: str) -> str | None:
        """"heeelp" is help, "bulllly" is bully: letters held down become one or two."""
        runs = [(letter, len(list(same))) for letter, same in groupby(word)]
        if max(length for _, length in runs) < 3 or sum(length > 1 for _, length in runs) > 5:
            return None
        ways = product(*([letter] if length == 1 else [letter, letter * 2] for letter, length in runs))
        found = [each for way in ways if (each := "".join(way)) in self._cost]
        return min(found, key=lambda each: self._cost[each], default=None)

    def _split(self, word: str) -> str | None:
        """"iwanttotalk" is i want to talk; None where the parts are not all known. By dynamic programming: the likeliest parts."""
        best: list[tuple[float, int] | None] = [(0.0, 0)]
        for end in range(1, len(word) + 1):
            ways = [
                (before[0] + self._cost[part] + A_PART, start) for start in range(max(0, end - 16), end)
                if (before := best[start]) and (part := word[start:end]) in self._parts and (len(part) > 2 or part in _SHORT_PARTS)
            ]
            best.append(min(ways, default=None))
        if best[-1] is None:
            return None
        parts, end = [], len(word)
        while end and (step := best[end]):
            parts.append(word[step[1]:end])
            end = step[1]
        return " ".join(reversed(parts))
