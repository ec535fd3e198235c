"""A message made ready for reading: its plain form, its sentences, and whose words are only reported in it."""

from __future__ import annotations

import re

import msgspec

from waymark.reading.text import normalise

#: From the first of several spaces only, or a thousand of them would be tried from each.
_LINE = re.compile(r"(?<![ \t])[ \t]*[\r\n]+\s*")
_NORTH = re.compile(r"\bn(?:orth(?:ern)?)?\.? (?:of )?ireland\b")
_ABBREVIATION = re.compile(r"\b(yrs?|st|dr|mr|mrs|u)\. ")
_SENTENCE_END = re.compile(r"(?:[.!?;…]+|\s[-–—]+)(?=\s|$)")
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

#: Ends just before a statement that somebody else makes, or that was made up for somebody else.
_REPORTED = re.compile(
    r"\b(?:thinks?|thought|thinking|believes?|believed|reckons?|assumes?|guess(?:es|ed)|convinced|pretend(?:ed|ing|s)?|lied|lying"
    r"|told (?:\w+ ){0,5}|tell(?:ing|s)? (?:\w+ ){1,3}|(?:says?|said|saying)(?: (?:\w+ ){0,3}that)?|claim(?:s|ed|ing)?|put(?:ting)? (?:down )?|profile (?:says )?|bio (?:says )?|wish|as if|(?:feel|feels|felt|look|looks|looked|act|acts|acting|treats? me|talks? to me) like)"
    r"\s*(?:that|about|how|to be|cos|because)?\s*,?\s*[\"“]?$"
)


class Message(msgspec.Struct, frozen=True):
    """The plain form of a message (`text`), its sentences without their end marks, and its words."""

    text: str
    sentences: tuple[str, ...]
    words: tuple[str, ...]


def prepare(text: str) -> Message:
    """The message as the readers want it. A new line ends a sentence, as it does in people's typing."""
    plain = _ABBREVIATION.sub(r"\1 ", _NORTH.sub("northern ireland", normalise(_LINE.sub(". ", text.strip()))))
    sentences = tuple(part for part in (piece.strip(" ,:-") for piece in _SENTENCE_END.split(plain)) if part)
    return Message(plain, sentences, tuple(_WORD.findall(plain)))


def is_reported(before: str) -> bool:
    """Whether the words before a statement make it somebody else's view, or a lie told to somebody else."""
    return _REPORTED.search(before[-60:]) is not None
