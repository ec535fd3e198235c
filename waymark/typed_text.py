"""A message as it may be handed on: ordinary text, nothing that Rasa takes for a command, and no longer than is read."""

from __future__ import annotations

import re
import unicodedata

#: Longest message that is read whole, in characters; of a longer one the beginning, the end, and what sounds dangerous between.
LONGEST = 8_000
#: What Rasa would take for a command. From a person it is text that says nothing.
_COMMAND = re.compile(r"/[\w/-]+(\s*\{.*\})?", re.DOTALL)
_BEFORE_TEXT = re.compile(r"^[/\s]+")
_SENTENCE = re.compile(r"[^.!?\n]{1,400}[.!?\n]*")


def is_command(message: str) -> bool:
    """Whether the whole message looks like a command of Rasa's."""
    return _COMMAND.fullmatch(_as_typed(message)) is not None


def readable(message: str) -> str:
    """The message as text to read. The rules of danger look at all of it, however long it is."""
    text = _BEFORE_TEXT.sub("", _as_typed(message))
    if len(text) <= LONGEST:
        return text
    half = LONGEST // 2
    return " ".join((text[:half], *_dangerous(text[half:-half]), text[-half:]))


def _as_typed(message: str) -> str:
    """Letters in their plain form, which can make a text longer; hence before it is cut."""
    return unicodedata.normalize("NFKC", message.replace("\x00", "")).strip()


def _dangerous(text: str) -> list[str]:
    """The sentences in which the rules see danger, up to half of what is read."""
    from waymark.signposting.danger import read_danger

    found: list[str] = []
    room = LONGEST // 2
    for sentence in _SENTENCE.finditer(text):
        if read_danger(sentence[0]).level != "none":
            room -= len(sentence[0])
            if room < 0:
                break
            found.append(sentence[0])
    return found
