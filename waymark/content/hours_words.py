"""Opening hours in plain words: "Any time", "Open now, until 10pm", "Opens tomorrow at 9am"."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from waymark.content.hours import LONDON, closes_next, days_named, is_open, minutes, opens_next
from waymark.content.service import Channel, Hours

ANY_TIME = "Any time"
#: What is said of hours that are not known for certain, by the kind of channel.
UNKNOWN = "Check the times on their site"
UNKNOWN_BY_KIND = {
    "email": "Check on their site when they answer",
    "form": "Check on their site when they answer",
    "web": "On their site",
}

_DAYS = {
    "mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday",
    "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_WEEKDAYS = tuple(_DAYS.values())
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def hours_words(channel: Channel, at: datetime, nation: str | None = None) -> str:
    """When somebody answers, said to a person at that moment. Times that are not certain are never printed."""
    hours = channel.hours
    if hours.is_claimed and hours.is_always:
        return ANY_TIME
    open_now = is_open(channel, at, nation)
    if open_now is None:
        return UNKNOWN_BY_KIND.get(channel.kind, UNKNOWN)
    if channel.kind in ("email", "form"):
        return f"Answered {week_words(hours)}"
    if open_now:
        closes = closes_next(channel, at, nation)
        return f"Open now, until {clock_words(closes.hour * 60 + closes.minute)}" if closes else "Open now"
    opens = opens_next(channel, at, nation)
    return f"Opens {_moment_words(opens, at)}" if opens else _sentence(week_words(hours))


def week_words(hours: Hours) -> str:
    """An ordinary week: "Monday to Thursday 9am to 9pm, Friday 9am to 5pm"."""
    assert isinstance(hours.structured, tuple), "only a list of periods makes a week"
    return ", ".join(
        f"{_days_words(period.days)} {clock_words(minutes(period.open))} to {clock_words(minutes(period.close))}"
        for period in hours.structured
    )


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]


def clock_words(minute: int) -> str:
    """A minute of the day as people say it: 9am, 9.30am, midday, 10pm, midnight."""
    hour, rest = divmod(minute % (24 * 60), 60)
    if not rest and hour % 12 == 0:
        return "midday" if hour else "midnight"
    past = f".{rest:02}" if rest else ""
    return f"{hour % 12 or 12}{past}{'am' if hour < 12 else 'pm'}"


def _days_words(days: str) -> str:
    if len(days_named(days)) == len(_DAYS):
        return "every day"
    parts = [part.strip().partition("-") for part in days.split(",")]
    return " and ".join(f"{_DAYS[first]} to {_DAYS[last]}" if last else _DAYS[first] for first, _, last in parts)


def _moment_words(moment: datetime, at: datetime) -> str:
    today = at.astimezone(moment.tzinfo or ZoneInfo(LONDON)).date()
    days = (moment.date() - today).days
    clock = clock_words(moment.hour * 60 + moment.minute)
    if days < 2:
        return f"{'tomorrow' if days else 'today'} at {clock}"
    weekday = _WEEKDAYS[moment.weekday()]
    if days < 7:
        return f"on {weekday} at {clock}"
    return f"on {weekday} {moment.day} {_MONTHS[moment.month - 1]} at {clock}"
