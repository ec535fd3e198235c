"""A message as it may be handed on: ordinary text, nothing that Rasa takes for a command, and no longer than is read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

#: Longest message that is read whole, in characters; of a longer one the beginning, the end, and what sounds dangerous between.
LONGEST = 8_000
#: So much is searched for danger: six times what the page lets anybody type would take seconds.
SEARCHED = 40_000
#: The middle is searched in pieces of so many characters, each beginning so many after the one before: no sentence falls between two.
PIECE, STEP = 400, 250
#: What Rasa would take for a command. From a person it is text that says nothing.
_COMMAND = re.compile(r"/[\w/-]+(\s*\{.*\})?", re.DOTALL)
_BEFORE_TEXT = re.compile(r"^[/\s]+")


def is_command(message: str) -> bool:
    """Whether the whole message looks like a command of Rasa's."""
    return _COMMAND.fullmatch(_as_typed(message)) is not None


def readable(message: str) -> str:
    """The message as text to read, at most half as long again as `LONGEST`."""
    text = _BEFORE_TEXT.sub("", _as_typed(message))
    if len(text) <= LONGEST:
        return text
    half = LONGEST // 2
    middle = text[half - PIECE:-half + PIECE]
    if len(middle) > SEARCHED:
        middle = f"{middle[:SEARCHED // 2]} {middle[-SEARCHED // 2:]}"
    return ". ".join((text[:half], *_dangerous(middle), text[-half:]))


def _as_typed(message: str) -> str:
    """Letters in their plain form, which can make a text longer; hence before it is cut."""
    return unicodedata.normalize("NFKC", message.replace("\x00", "")).strip()


def _dangerous(text: str) -> list[str]:
    """The pieces in which the rules see danger, in their order, up to half of what is read; sure danger goes before possible."""
    from waymark.reading.danger.rules import read_danger

    found = [(level, piece) for piece in _pieces(text) if (level := read_danger(piece).level) != "none"]
    most = LONGEST // 2 // (PIECE + 2)
    kept = sorted(sorted(range(len(found)), key=lambda n: found[n][0] != "sure")[:most])
    return [found[n][1] for n in kept]


def _pieces(text: str) -> Iterator[str]:
    """Overlapping pieces that begin and end between two words, where there are words."""
    for start in range(0, len(text), STEP):
        piece = text[start:start + PIECE]
        yield piece.partition(" ")[2].rpartition(" ")[0] or piece
