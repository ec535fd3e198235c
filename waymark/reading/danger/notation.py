"""The notation in which danger is written down, so that a safeguarding lead can read it, and its fast reader.

One line is one way of saying it:

    want to die                     these words, next to each other
    (noose|rope|hang* myself)       any one of these; * is any ending
    my? bedroom                     the word may be missing; (a|b)? likewise
    ...  ..                         up to four, up to two words in between
    !word  !(a|b)                   not followed by this
    ^  $                            the clause begins, ends here
    {them}                          a list of words with a name, see WORD_LISTS

A line that begins with twelve spaces goes on from the line before.

A message is first cut into clauses. Each line is filed under the rarest word that it needs, so that only the few lines
whose words occur are tried: a long message costs little more than a short one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from waymark.reading.danger.words import COMMON, WORD_LISTS

_NAME = re.compile(r"\{(\w+)\}")
_STEM = 3
_CONTINUED = " " * 12
T = TypeVar("T")


def lines_of(block: str) -> list[str]:
    """The patterns of a block, one a line, without blank lines and # remarks."""
    lines: list[str] = []
    for raw in block.splitlines():
        line = raw.split("#")[0].strip()
        if lines and raw.startswith(_CONTINUED):
            lines[-1] += line if lines[-1].endswith("|") else f" {line}"
        elif line:
            lines.append(line)
    return lines


def tokens_of(pattern: str) -> list[str]:
    """The elements of a line: what stands between spaces outside brackets. Raises ValueError when brackets do not match."""
    found, depth = [""], 0
    for sign in pattern:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == " " and depth == 0:
            found.append("")
        else:
            found[-1] += sign
    if depth:
        raise ValueError(f"{pattern}: a bracket is missing or left over")
    if any("$" in token.removesuffix("|$)") and token != "$" for token in found):
        raise ValueError(f"{pattern}: $ stands alone, or last in brackets")
    return [token for token in found if token]


def to_regex(pattern: str) -> str:
    """The regular expression of one line, for a clause written as " word word word "."""
    return r"(?<= )" + "".join(_element(token) for token in tokens_of(pattern))


def _element(token: str) -> str:
    if token == "^":
        return r"(?<=^ )"
    if token == "$":
        return r"\Z"
    if token in ("...", ".."):
        return rf"(?:\w+ ){{0,{4 if token == '...' else 2}}}?"
    if token.startswith("!"):
        return f"(?!{_words(token[1:])})"
    if token.endswith(")*"):
        return f"(?:{_words(token[:-1])}){{0,4}}"
    if token.endswith("?"):
        return f"(?:{_words(token[:-1])})?"
    return _words(token)


def _words(token: str) -> str:
    """The words and the space after them; or, where $ is one of the alternatives, the end of the clause."""
    is_end_allowed = "|$)" in token
    plain = token.replace("|$)", ")").replace("(", "(?:").replace("*", r"\w*")
    named = f"(?:{_NAME.sub(lambda found: WORD_LISTS[found[1]], plain)}) "
    return rf"(?:{named}|\Z)" if is_end_allowed else named


def needs(pattern: str) -> list[list[str]]:
    """For each element that must occur, the words of which one must: the rarest element first. A stem ends with *."""
    found = []
    for token in tokens_of(pattern):
        if _must_occur(token):
            words = [_rarest(alternative) for alternative in token.replace("(", "").replace(")", "").split("|")]
            if not any(word.endswith("*") and len(word) <= _STEM for word in words):
                found.append(words)
    if not found:
        raise ValueError(f"{pattern}: has no plain word; add one, or a list of plain words in brackets")
    return sorted(found, key=lambda words: sum(_cost(word) for word in words))


def _must_occur(token: str) -> bool:
    is_mark = token in ("^", "$", "...", "..") or token.startswith("!")
    return not (is_mark or token.endswith(("?", ")*")) or "{" in token or "|$)" in token)


def _rarest(alternative: str) -> str:
    return min((word for word in alternative.split() if not word.endswith("?")), key=_cost)


def _cost(word: str) -> float:
    return (30 if word in COMMON else 1) + 1 / len(word)


class PatternIndex(Generic[T]):
    """Many patterns, each with what it means, and those of them that a clause contains.

    A pattern is compiled when it is first tried: a thousand at once would hold up the first page for half a second.
    """

    def __init__(self, patterns: Iterable[tuple[str, T]]) -> None:
        self._rules: list[tuple[frozenset[str], str, T]] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._exact: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        for pattern, meaning in patterns:
            first, *others = needs(pattern)
            second = next((words for words in others if not any("*" in word for word in words)), first)
            for word in first:
                filed, key = (self._stems, word[:_STEM]) if word.endswith("*") else (self._exact, word)
                filed.setdefault(key, []).append(len(self._rules))
            is_filter = second is not first
            self._rules.append((frozenset(second) if is_filter else frozenset(), to_regex(pattern), meaning))

    def find(self, clause: str, words: Sequence[str]) -> Iterator[tuple[re.Match[str], T]]:
        """Each pattern that occurs in the clause (" word word "), once, with what it means."""
        present = set(words)
        tried: set[int] = set()
        for word in present:
            if (numbers := self._exact.get(word)) is not None:
                tried.update(numbers)
            if (numbers := self._stems.get(word[:_STEM])) is not None:
                tried.update(numbers)
        for number in sorted(tried):
            also_needed, written, meaning = self._rules[number]
            if also_needed and also_needed.isdisjoint(present):
                continue
            pattern = self._compiled.get(number) or self._compiled.setdefault(number, re.compile(written))
            if (found := pattern.search(clause)) is not None:
                yield found, meaning
