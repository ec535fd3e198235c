"""A service as a card: the contract's `signposts` entry, for one reader at one moment."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

from waymark.content.hours import CALENDARS, LONDON, is_open, opens_next
from waymark.content.hours_words import hours_words
from waymark.content.links import href
from waymark.content.service import Channel, Kind, Service, words_for

#: Places outside the four nations whose people use the UK's services and numbers.
_LIKE_THE_UK = frozenset({*CALENDARS, "uk", "GB", "GG", "JE", "IM"})
#: Wishes of somebody for whom an ordinary call is no use.
_NOT_BY_VOICE = frozenset({"silent", "deaf", "bsl", "textphone"})
_KINDS = frozenset(get_args(Kind))

#: The only keys of a card, of which reply.md is the authority.
Card = dict[str, Any]


def card(service: Service, who: str, at: datetime, nation: str | None, wanted: Collection[str] | None = None) -> Card:
    """The card of a service.

    who: the reader (`child`, `adult`, `carer`, `professional`, `reporter`, `any`). at: now, an aware datetime.
    nation: where they are: one of the four, `uk`, an ISO 3166 code, `abroad` or None. wanted: kinds of channel or what
    they must serve; those come first, and what the person cannot use is left out, so `contacts` may be empty.
    """
    calendar = _calendar_nation(service)
    usable = _usable(service.contacts_shown(), nation, frozenset(wanted or ()))
    rank = _rank(at, calendar, frozenset(wanted or ()))
    alerts = service.alerts_on(at.astimezone(ZoneInfo(LONDON)).date())
    return {
        "id": service.id,
        "name": service.name,
        "run_by": service.run_by,
        "why": words_for(service.why, who),
        "what_happens": " ".join((*alerts, words_for(service.what_happens, who))),
        "private": words_for(service.private, who),
        "contacts": [_contact(channel, service, at, calendar) for channel in sorted(usable, key=rank)],
        "checked_on": service.checked_on,
    }


def contact_lines(card: Card) -> list[str]:
    """The contacts as lines of text, for channels that cannot show cards: "Call Childline: (number) (any time, free)"."""
    lines = []
    for contact in card["contacts"]:
        reach = contact["href"] if contact["href"].startswith("http") else contact["value"]
        known = [contact["hours"][0].lower() + contact["hours"][1:], *([contact["cost"]] if contact["cost"] else [])]
        to = "" if reach in contact["label"] else f": {reach}"
        lines.append(f"{contact['label']}{to} ({', '.join(known)})")
    return lines


def _contact(channel: Channel, service: Service, at: datetime, calendar: str | None) -> Card:
    opens = opens_next(channel, at, calendar)
    return {
        "kind": channel.kind,
        "label": channel.label,
        "value": channel.value,
        "href": href(channel, service.region),
        "hours": hours_words(channel, at, calendar),
        "open": is_open(channel, at, calendar),
        "opens_next": opens.isoformat() if opens else None,
        "cost": "cost not known" if channel.cost == "unknown" else channel.cost,
    }


def _calendar_nation(service: Service) -> str | None:
    """Whose bank holidays its staff keep: those of its one nation, unknown for a service of several calendars.

    The caller's own nation says nothing about the staff: a line answered in England is shut on Easter Monday for a
    caller in Scotland too. England and Wales share one calendar.
    """
    nations = {"england" if nation == "wales" else nation for nation in service.nations}
    return nations.pop() if len(nations) == 1 else None


def _usable(channels: tuple[Channel, ...], nation: str | None, wanted: frozenset[str]) -> list[Channel]:
    """The channels that work from where the person is, in the ways that they can use."""
    origin = _origins(nation) | (wanted & {"from_ireland", "from_abroad"})
    from_here = [channel for channel in channels if origin & set(channel.serves)]
    return [
        channel for channel in channels
        if (channel in from_here or not {"from_ireland", "from_abroad"} & set(channel.serves))
        and not (from_here and channel.is_voice and channel not in from_here)
        and (not channel.nations or nation not in CALENDARS or nation in channel.nations)
        and _can_use(channel, wanted)
    ]  # fmt: skip


def _can_use(channel: Channel, wanted: frozenset[str]) -> bool:
    if "no_credit" in wanted and channel.kind in ("phone", "text") and not channel.cost.startswith("free"):
        return False
    if wanted & channel.tags:
        return True
    if wanted & _KINDS or "voice" in wanted:
        return False
    return not (wanted & _NOT_BY_VOICE and channel.is_voice)


def _origins(nation: str | None) -> frozenset[str]:
    if nation is None or nation in _LIKE_THE_UK:
        return frozenset()
    return frozenset({"from_ireland", "from_abroad"}) if nation == "IE" else frozenset({"from_abroad"})


def _rank(at: datetime, calendar: str | None, wanted: frozenset[str]) -> Callable[[Channel], tuple[int, int]]:
    """Order: what was asked for by name, what can be used; within that open, unknown, closed; then as in the file."""

    def rank(channel: Channel) -> tuple[int, int]:
        asked = 0 if wanted & set(channel.serves) else 1
        return asked, {True: 0, None: 1, False: 2}[is_open(channel, at, calendar)]

    return rank
