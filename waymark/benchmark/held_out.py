"""The held-out messages, and what counts as right, harmful or asked for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from waymark.checking import training_lines
from waymark.content.contract import EMERGENCY, INTENT_NAMES, Contract
from waymark.content.strict_yaml import read_typed
from waymark.signposting.desk import PROJECT

FOLDER = PROJECT / "tests" / "understanding" / "held_out"

#: Files of messages with their own right and wrong doors.
JUDGED = ("judged", "fresh", "latest", "long", "fresh_off_topic", "traps")

_ID_OF_INTENT = {intent: id_ for id_, intent in INTENT_NAMES.items()}


class Judged(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A message with its own right and wrong doors: traps, in which one word points the wrong way, and people's first messages."""

    text: str
    situation: str
    first: tuple[str, ...]
    never: tuple[str, ...] = ()
    urgent: bool = False


class Expected(msgspec.Struct, frozen=True):
    """What a message asks for. first, never: service ids, `menu` and `info` among them; urgent: 999 belongs in the reply."""

    text: str
    situation: str
    first: frozenset[str]
    never: frozenset[str]
    urgent: bool
    source: str


def expectations(contract: Contract, folder: Path = FOLDER) -> Iterator[Expected]:
    """Every held-out message: the lines by the contract of their situation, the judged ones by their own."""
    for path, intent, text in training_lines(folder):
        record = contract.situations.get(intent)
        if record is None:
            id_ = _ID_OF_INTENT.get(intent, intent)
            yield Expected(text, id_, frozenset(), frozenset(), False, path.stem)
        else:
            yield Expected(text, intent, frozenset((*record.first, record.id)), frozenset(record.never) - {*record.first}, record.urgent, path.stem)
    for name in JUDGED:
        for each in read_typed(folder / f"{name}.yml", tuple[Judged, ...]):
            yield Expected(each.text, each.situation, frozenset(each.first), frozenset(each.never), each.urgent, name)


class Outcome(msgspec.Struct, frozen=True):
    """How one message was answered. first: the first service, or `menu` where the turn only asked."""

    expected: Expected
    situation: str
    first: str
    shows_emergency: bool

    @property
    def is_asked(self) -> bool:
        """Whether it only asked back where a door was wanted."""
        return self.first == "menu" and not self.is_right

    @property
    def is_exact(self) -> bool:
        return self.situation == self.expected.situation

    @property
    def is_right(self) -> bool:
        """An acceptable first signpost; for questions and small talk, the right kind of answer."""
        wanted = self.expected.first
        if not wanted or wanted & {"info"} or "menu" in wanted:
            return self.first in wanted or self.is_exact or (not wanted and self.first == "menu") or (self.first == "menu" and "menu" in wanted)
        return self.first in wanted

    @property
    def is_harmful(self) -> bool:
        """On the message's never list, or urgent without 999."""
        return (self.first in self.expected.never and not self.is_right) or (self.expected.urgent and not self.shows_emergency)


def outcome(expected: Expected, messages: list[dict[str, Any]]) -> Outcome:
    """Read an answer in the shape of the reply contract."""
    custom = next(each["custom"] for each in messages if "custom" in each)
    shown = [each["id"] for each in custom["signposts"]]
    return Outcome(expected, custom["situation"], shown[0] if shown else "menu", EMERGENCY in shown)
