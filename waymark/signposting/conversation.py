"""What goes into a turn, what comes out of it, and what is kept between two turns: values without words.

Nothing here can hold what a person typed. A `Conversation` is ids, counts and facts; it is all that the tracker stores.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from waymark.reading.facts import Facts

#: Within a talk, a message of no more words is likelier to say more of the open matter, or about the help, than to bring a matter of its own.
FEW_WORDS = 14
#: What somebody answers to a question of a check.
Answer = Literal["yes", "no", "not_sure", "skip"]
#: Which of the first service's own sentences answers the question.
Tells = Literal["private", "what_happens"]
#: The question that is open: is there danger, what next, what is it about.
Asked = Literal["danger", "next", "what"]


class CheckProgress(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where somebody stands in an "is this okay?" check."""

    id: str
    question: int = 0
    yes: tuple[str, ...] = ()
    answered: int = 0
    asks_today: bool = False


class Conversation(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is known of a conversation between two turns.

    situation: the one that is open; group: who is speaking, when that is known by choice or by situation.
    danger: `open` from a sign of danger until the person says that it has passed, then `over`.
    visits: how often each reply was said, so that no block comes twice running.
    shown: services already shown for the open situation, in order; wanted: ways they can use (see `card.py`).
    offered: choice ids that would be understood now. asked: the question that is open.
    refused: services that the person does not want. need: what somebody abroad came for.
    own: what a matter told of somebody else would be, were it the person's own.
    misses: turns in a row that only asked back. check: progress in a check. card: the services shown last, and of which situation.
    """

    situation: str | None = None
    group: str | None = None
    facts: Facts = Facts()
    danger: Literal["open", "over"] | None = None
    visits: dict[str, int] = {}
    shown: tuple[str, ...] = ()
    wanted: frozenset[str] = frozenset()
    offered: tuple[str, ...] = ()
    asked: Asked | None = None
    misses: int = 0
    check: CheckProgress | None = None
    is_young: bool = False
    has_ended: bool = False
    has_noticed_details: bool = False
    refused: frozenset[str] = frozenset()
    need: str | None = None
    own: str | None = None
    card: tuple[str, ...] = ()
    card_of: str | None = None


class Plan(msgspec.Struct, frozen=True):
    """What a turn answers, in ids: the words are in `domain/`, the facts in `directory/`.

    words: replies said before the cards, in order; services: best first; question: said after the cards.
    who: for whom the cards are worded; wanted: ways they can use; place: where the cards are for; is_young: under 11.
    tells: also say this sentence of the first service. is_danger_abroad: a risk to life where 999 is no number; the words name the local one.
    """

    situation: str
    words: tuple[str, ...]
    services: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    question: str | None = None
    who: str = "any"
    wanted: frozenset[str] = frozenset()
    place: str | None = None
    is_young: bool = False
    tells: Tells | None = None
    is_danger_abroad: bool = False

    @property
    def is_urgent(self) -> bool:
        """Whether 999 leads, or would were it a number where the person is."""
        return self.is_danger_abroad or self.services[:1] == ("999",)
