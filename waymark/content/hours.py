"""Whether a channel is open at a given moment, when it opens next, and how to say so in plain words.

Pure functions: the time is an argument, an aware datetime. What is not known for certain is None, never "open".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from waymark.content.service import Channel, Hours

if TYPE_CHECKING:
    import holidays

LONDON = "Europe/London"
DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

#: The nations by the names that the `holidays` package has for their calendars.
CALENDARS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern-ireland": "NIR"}

#: Christmas, the longest closure there is, fits well in this.
_DAYS_AHEAD = 21
_MINUTES_A_DAY = 24 * 60

#: Opening and closing in minutes since midnight, of one day, in order.
Stretches = tuple[tuple[int, int], ...]


def is_open(channel: Channel, at: datetime, nation: str | None = None) -> bool | None:
    """Whether somebody answers at that moment; None when that is not known for certain.

    nation: whose bank holidays count (`england`, `wales`, `scotland`, `northern-ireland`); anything else is unknown.
    Raises ValueError when `at` has no timezone.
    """
    if at.tzinfo is None:
        raise ValueError("the time has no timezone; give an aware datetime")
    hours = channel.hours
    if not hours.is_claimed:
        return None
    if hours.is_always:
        return True
    if (zone := _zone(hours)) is None:
        return None
    local = at.astimezone(zone)
    if (stretches := _stretches(hours, local.date(), nation)) is None:
        return None
    return any(opens <= _minute(local) < closes for opens, closes in stretches)


def opens_next(channel: Channel, at: datetime, nation: str | None = None) -> datetime | None:
    """When a closed channel opens again, in its own timezone; None when it is open, or that is not known for certain."""
    if is_open(channel, at, nation) is not False:
        return None
    zone = _zone(channel.hours)
    assert zone is not None, "a channel known to be closed has a timezone"
    local = at.astimezone(zone)
    for day, stretches in _days_from(channel.hours, local.date(), nation):
        if stretches is None:
            return None
        for opens, _ in stretches:
            if day > local.date() or opens > _minute(local):
                return _moment(day, opens, zone)
    return None


def closes_next(channel: Channel, at: datetime, nation: str | None = None) -> datetime | None:
    """When an open channel closes, past midnight where the next day begins open; None when closed, unknown or never."""
    zone = _zone(channel.hours)
    if channel.hours.is_always or zone is None or not is_open(channel, at, nation):
        return None
    local = at.astimezone(zone)
    minute = _minute(local)
    for day, stretches in _days_from(channel.hours, local.date(), nation):
        closes = next((closes for opens, closes in stretches or () if opens <= minute < closes), None)
        if closes is None:
            return _moment(day, 0, zone)
        if closes < _MINUTES_A_DAY:
            return _moment(day, closes, zone)
        minute = 0
    return None


def periods_on(hours: Hours, day: date) -> Stretches:
    """The stretches of opening on that weekday in an ordinary week, in order."""
    assert isinstance(hours.structured, tuple), "only a list of periods has days"
    name = DAY_NAMES[day.weekday()]
    return tuple(sorted(
        (minutes(period.open), minutes(period.close)) for period in hours.structured if name in days_named(period.days)
    ))


def minutes(clock: str) -> int:
    """Minutes since midnight of `HH:MM`, up to 24:00. Raises ValueError."""
    found = re.fullmatch(r"([01]\d|2[0-4]):([0-5]\d)", clock)
    if not found or (total := int(found[1]) * 60 + int(found[2])) > _MINUTES_A_DAY:
        raise ValueError(f"{clock!r} is no time of day; write HH:MM, at most 24:00")
    return total


def days_named(days: str) -> tuple[str, ...]:
    """The days that `daily`, `mon-fri` or `mon, thu-sat` name. Raises ValueError."""
    if days == "daily":
        return DAY_NAMES
    named: list[str] = []
    for part in days.split(","):
        first, dash, last = part.strip().partition("-")
        if first not in DAY_NAMES or (dash and last not in DAY_NAMES):
            raise ValueError(f"{days!r} names no days; write daily, mon-fri, or mon, thu with {', '.join(DAY_NAMES)}")
        start, end = DAY_NAMES.index(first), DAY_NAMES.index(last or first)
        if start > end:
            raise ValueError(f"{days!r} runs over the end of the week; split it at Sunday")
        named += DAY_NAMES[start : end + 1]
    return tuple(named)


def is_bank_holiday(day: date, nation: str | None) -> bool | None:
    """Whether that day is a bank holiday in the nation; with no nation known, None where the nations differ."""
    if nation in CALENDARS:
        return day in _calendar(CALENDARS[nation])
    answers = {day in _calendar(name) for name in CALENDARS.values()}
    return answers.pop() if len(answers) == 1 else None


@lru_cache
def _calendar(name: str) -> holidays.HolidayBase:
    import holidays  # a tenth of a second, and the first page needs no calendar

    return holidays.country_holidays("GB", subdiv=name)


def _stretches(hours: Hours, day: date, nation: str | None) -> Stretches | None:
    """What is open on that very day: empty when closed, None when a bank holiday makes it uncertain."""
    usual = periods_on(hours, day)
    if not usual or hours.bank_holidays == "open":
        return usual
    # Abroad, the bank holidays are not known here, so any day could be one.
    is_holiday = is_bank_holiday(day, nation) if hours.timezone == LONDON else None
    if is_holiday is False:
        return usual
    return () if is_holiday and hours.bank_holidays == "closed" else None


def _days_from(hours: Hours, first: date, nation: str | None) -> Iterator[tuple[date, Stretches | None]]:
    for ahead in range(_DAYS_AHEAD):
        day = first + timedelta(days=ahead)
        yield day, _stretches(hours, day, nation)


def _zone(hours: Hours) -> ZoneInfo | None:
    return None if hours.timezone == "unknown" else ZoneInfo(hours.timezone)


def _minute(local: datetime) -> int:
    return local.hour * 60 + local.minute


def _moment(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """That minute of that day; a time that the clocks jump over in March becomes the one they jump to."""
    wall = datetime.combine(day, time(), zone) + timedelta(minutes=minute)
    return wall.astimezone(UTC).astimezone(zone)
