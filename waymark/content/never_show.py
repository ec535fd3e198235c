"""Numbers and claims that are known to be wrong and must never come back: `directory/never_show.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from waymark.content.record_reading import Problem
from waymark.content.service import Record, Serves, Service


class NeverShow(Record, frozen=True):
    """One wrong fact. text and why are for people; the rest says how it would be recognised.

    number: these digits, however spaced. words: this text, in any case. as_name: as the current name. service: looked
    for in this one only. serves: looked for in channels that serve this. is_always: only where it is said to be open 24/7.
    """

    text: str
    why: str
    source: str | None = None
    number: str | None = None
    words: str | None = None
    as_name: str | None = None
    service: str | None = None
    serves: Serves | None = None
    is_always: bool = False


class NeverShowFile(Record, frozen=True):
    never_show: tuple[NeverShow, ...]


def rule_problems(entry: NeverShow, where: str) -> Iterator[Problem]:
    """What is wrong with an entry itself: one that recognises nothing guards nothing."""
    if sum(each is not None for each in (entry.number, entry.words, entry.as_name)) != 1:
        yield where, "does not say how the fact is recognised", "give exactly one of number, words, as_name"
    if (entry.serves or entry.is_always) and entry.number is None:
        yield where, "narrows a channel without naming its number", "add number, or remove serves and is_always"


def found_in(service: Service, entry: NeverShow) -> bool:
    """Whether the wrong fact stands in this service, notes and sources included."""
    if entry.service not in (None, service.id):
        return False
    if entry.as_name:
        return entry.as_name.casefold() == service.name.casefold()
    if entry.words:
        return any(entry.words.casefold() in text.casefold() for text in _texts(msgspec.to_builtins(service)))
    if entry.number is None:
        return False
    number = entry.number
    if entry.serves or entry.is_always:
        return any(
            _has_number(channel.dial or channel.value, number)
            and (entry.serves is None or entry.serves in channel.serves)
            and (not entry.is_always or channel.hours.is_always)
            for channel in service.channels
        )
    return any(_has_number(text, number) for text in _texts(msgspec.to_builtins(service)))


def _has_number(text: str, number: str) -> bool:
    return _written(number).search(text) is not None


@lru_cache(maxsize=256)
def _written(number: str) -> re.Pattern[str]:
    """The digits with any spacing, at home or with the country's code (+44)."""
    digits = re.sub(r"\D", "", number)
    forms = [digits, f"+44{digits[1:]}", f"0044{digits[1:]}"] if digits.startswith("0") else [digits]
    written = "|".join(r"[\s().-]*".join(re.escape(character) for character in form) for form in forms)
    return re.compile(rf"(?<!\d)(?:{written})(?!\d)")


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, (list, tuple)):
        for value in data:
            yield from _texts(value)
