"""All that was read from one message, by plain rules and by the model. Nothing here can hold what a person typed."""

from __future__ import annotations

import msgspec

from waymark.reading.facts import Danger, Facts


class Guess(msgspec.Struct, frozen=True):
    """One thing that a message may be about, and how likely that is (0 to 1)."""

    id: str
    probability: float


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that was read from one message, without its words.

    guesses: situations and follow-ups, most likely first, adding up to at most 1; empty when nothing could be read.
    beside: the same for what a message with danger in it tells besides.
    noise: what kind of nothing it is (dots, emoji, mash ...), see `noise.py`.
    language: ISO 639-1 code when the message is plainly not English.
    choice: the id of an offered choice, tapped or typed. words: how many words the message has.
    service: the service that it asks for by name; mentions: the only one that it names at all.
    """

    guesses: tuple[Guess, ...] = ()
    facts: Facts = Facts()
    danger: Danger = Danger()
    noise: str | None = None
    language: str | None = None
    choice: str | None = None
    words: int = 0
    service: str | None = None
    mentions: str | None = None
    beside: tuple[Guess, ...] = ()
