"""A cue: the words that set a mark, and the words that forbid it, looked for one sentence at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from waymark.reading.message import Message

_NEGATED = re.compile(r"\b(?:not|isnt|wasnt|arent|werent|aint|never|no|nothing|none|without|dont|doesnt|didnt|hasnt|havent|wont|nobody|no one)\s(?:\w+\s){0,2}$")


class Cue(msgspec.Struct, frozen=True):
    """What sets a mark. `stems`: letters one of which must stand in a sentence for the pattern to be tried at all.

    unless: not set by a sentence in which this stands. never: not set by a message in which this stands.
    is_plain: a "not" just before the match does not undo it.
    """

    mark: str
    stems: tuple[str, ...]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    never: re.Pattern[str] | None = None
    is_plain: bool = False


def cue(mark: str, stems: str, *patterns: str, unless: str | None = None, never: str | None = None, is_plain: bool = False) -> Cue:
    """A cue from plain strings; the patterns are alternatives, and `_` in a stem is a space."""
    return Cue(
        mark, tuple(stem.replace("_", " ") for stem in stems.split()), re.compile("|".join(rf"(?:{pattern})" for pattern in patterns)),
        re.compile(unless) if unless else None, re.compile(never) if never else None, is_plain,
    )


def set_by(message: Message, cues: Iterable[Cue]) -> set[str]:
    """The marks that these cues set."""
    marks: set[str] = set()
    for each in cues:
        stems = [stem for stem in each.stems if stem in message.text]
        if stems and each.mark not in marks and _is_set(message, each, stems):
            marks.add(each.mark)
    return marks


def _is_set(message: Message, each: Cue, stems: list[str]) -> bool:
    if each.never is not None and each.never.search(message.text):
        return False
    for sentence in message.sentences:
        if not any(stem in sentence for stem in stems) or (each.unless is not None and each.unless.search(sentence)):
            continue
        for match in each.pattern.finditer(sentence):
            if each.is_plain or not _NEGATED.search(sentence[max(0, match.start() - 32) : match.start()]):
                return True
    return False
