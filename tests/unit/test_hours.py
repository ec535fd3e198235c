"""When somebody answers: every edge of a day, of the clock and of the calendar. What is not certain is never open."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.unit.builders import ALWAYS, LONDON, OFFICE, UNKNOWN, at, channel, hours
from waymark.content.hours import closes_next, days_named, is_bank_holiday, is_open, minutes, opens_next, periods_on
from waymark.content.service import Hours, Period

EVENING = Period(days="daily", open="18:00", close="24:00")
NIGHT = Period(days="daily", open="00:00", close="02:00")
SMALL_HOURS = Period(days="daily", open="01:00", close="03:00")
ALL_DAY = Period(days="daily", open="00:00", close="24:00")
EXCEPT_ON_HOLIDAYS = hours(OFFICE, bank_holidays="closed")
HOLIDAYS_UNKNOWN = hours(OFFICE, bank_holidays="unknown")

OPEN = [
    ("Mon 2026-06-15 08:59", hours(OFFICE), False, "a minute before it opens"),
    ("Mon 2026-06-15 09:00", hours(OFFICE), True, "the minute it opens"),
    ("Mon 2026-06-15 16:59", hours(OFFICE), True, "its last minute"),
    ("Mon 2026-06-15 17:00", hours(OFFICE), False, "the minute it closes"),
    ("Sat 2026-06-20 12:00", hours(OFFICE), False, "a day with no hours"),
    ("Mon 2026-06-15 23:59", hours(EVENING), True, "open to midnight: the last minute"),
    ("Tue 2026-06-16 00:00", hours(EVENING), False, "open to midnight: midnight itself"),
    ("Tue 2026-06-16 00:00", hours(NIGHT), True, "open from midnight: midnight itself"),
    ("Mon 2026-06-15 23:59", hours(NIGHT), False, "open from midnight: the minute before"),
    ("Mon 2026-06-15 23:59", hours(EVENING, NIGHT), True, "over midnight, before it"),
    ("Tue 2026-06-16 00:00", hours(EVENING, NIGHT), True, "over midnight, at it"),
    ("Tue 2026-06-16 01:59", hours(EVENING, NIGHT), True, "over midnight, the last minute after it"),
    ("Tue 2026-06-16 02:00", hours(EVENING, NIGHT), False, "over midnight, closed"),
    ("Sun 2026-03-29 00:59", hours(SMALL_HOURS), False, "clocks forward: before the hour that is missing"),
    ("Sun 2026-03-29 02:00", hours(SMALL_HOURS), True, "clocks forward: just after the missing hour"),
    ("Sun 2026-10-25 01:30", hours(SMALL_HOURS), True, "clocks back: the hour that comes twice"),
    ("Sun 2026-10-25 03:00", hours(SMALL_HOURS), False, "clocks back: closed by the wall clock"),
    ("Fri 2026-12-25 12:00", ALWAYS, True, "24/7 on Christmas Day"),
    ("Mon 2026-06-15 12:00", UNKNOWN, None, "unknown hours are not open"),
    ("Mon 2026-06-15 12:00", hours(OFFICE, confidence="low"), None, "hours from a weak source are not open"),
    ("Mon 2026-06-15 20:00", hours(OFFICE, confidence="low"), None, "nor are they closed"),
    ("Mon 2026-06-15 12:00", hours(structured="24/7", confidence="low"), None, "nor is a weak 24/7"),
    ("Mon 2026-06-15 12:00", hours(OFFICE, confidence="unknown"), None, "hours of unknown worth"),
    ("Mon 2026-06-15 12:00", hours(OFFICE, confidence="medium"), True, "medium confidence may be claimed"),
    ("Mon 2026-06-15 12:00", hours(OFFICE, timezone="unknown"), None, "hours in an unknown timezone"),
]  # fmt: skip


@pytest.mark.parametrize(("moment", "of", "is_open_then", "why"), OPEN, ids=[row[3] for row in OPEN])
def test_open_closed_or_not_known(moment: str, of: Hours, is_open_then: bool | None, why: str) -> None:
    assert is_open(channel(hours=of), at(moment), "england") is is_open_then


def test_both_passes_of_the_hour_that_comes_twice_are_open() -> None:
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    for pass_ in (first, first.replace(fold=1)):
        assert is_open(channel(hours=hours(SMALL_HOURS)), pass_) is True


HOLIDAYS = [
    ("Mon 2026-05-04 12:00", "england", False, "early May holiday in England"),
    ("Tue 2026-05-05 12:00", "england", True, "the day after it"),
    ("Mon 2026-04-06 12:00", "england", False, "Easter Monday in England"),
    ("Mon 2026-04-06 12:00", "wales", False, "Easter Monday in Wales"),
    ("Mon 2026-04-06 12:00", "scotland", True, "Easter Monday is no holiday in Scotland"),
    ("Fri 2026-01-02 12:00", "scotland", False, "2 January in Scotland"),
    ("Fri 2026-01-02 12:00", "england", True, "2 January is no holiday in England"),
    ("Fri 2026-01-02 12:00", "northern-ireland", True, "nor in Northern Ireland"),
    ("Tue 2026-03-17 12:00", "northern-ireland", False, "17 March in Northern Ireland"),
    ("Tue 2026-03-17 12:00", "wales", True, "17 March is no holiday in Wales"),
    ("Mon 2026-07-13 12:00", "northern-ireland", False, "12 July on a Sunday gives Northern Ireland the Monday"),
    ("Mon 2026-12-28 12:00", "england", False, "Boxing Day on a Saturday gives England the Monday"),
    ("Mon 2027-12-27 12:00", "scotland", False, "Christmas Day on a Saturday gives the Monday"),
    ("Tue 2027-12-28 12:00", "england", False, "and Boxing Day on the Sunday gives the Tuesday"),
    ("Fri 2026-12-25 12:00", None, False, "Christmas Day is a holiday whichever nation it is"),
    ("Mon 2026-06-15 12:00", None, True, "an ordinary day is one whichever nation it is"),
    ("Fri 2026-01-02 12:00", None, None, "2 January with no nation known is not known"),
    ("Tue 2026-03-17 12:00", None, None, "17 March with no nation known is not known"),
    ("Tue 2026-03-17 12:00", "JE", None, "nor is it for a place with no calendar here"),
    ("Sat 2026-12-26 12:00", None, False, "a day with no hours is closed, holiday or not"),
]  # fmt: skip


@pytest.mark.parametrize(("moment", "nation", "is_open_then", "why"), HOLIDAYS, ids=[row[3] for row in HOLIDAYS])
def test_bank_holidays_are_those_of_the_nation(moment: str, nation: str | None, is_open_then: bool | None, why: str) -> None:
    assert is_open(channel(hours=EXCEPT_ON_HOLIDAYS), at(moment), nation) is is_open_then


@pytest.mark.parametrize(
    ("bank_holidays", "is_open_then"), [("open", True), ("closed", False), ("unknown", None)], ids=["stays open", "closes", "nobody knows"]
)
def test_what_a_channel_does_on_a_bank_holiday(bank_holidays: str, is_open_then: bool | None) -> None:
    assert is_open(channel(hours=hours(OFFICE, bank_holidays=bank_holidays)), at("Mon 2026-05-04 12:00"), "england") is is_open_then


OPENS = [
    ("Mon 2026-06-15 07:00", EXCEPT_ON_HOLIDAYS, "2026-06-15T09:00:00+01:00", "later today"),
    ("Mon 2026-06-15 17:00", EXCEPT_ON_HOLIDAYS, "2026-06-16T09:00:00+01:00", "tomorrow, from the minute it closes"),
    ("Fri 2026-06-19 18:00", EXCEPT_ON_HOLIDAYS, "2026-06-22T09:00:00+01:00", "after the weekend"),
    ("Fri 2026-05-01 18:00", EXCEPT_ON_HOLIDAYS, "2026-05-05T09:00:00+01:00", "a closed bank holiday is skipped"),
    ("Thu 2026-12-24 18:00", EXCEPT_ON_HOLIDAYS, "2026-12-29T09:00:00+00:00", "the Christmas stretch: two holidays and a weekend"),
    ("Thu 2026-04-02 18:00", EXCEPT_ON_HOLIDAYS, "2026-04-07T09:00:00+01:00", "the Easter stretch"),
    ("Fri 2026-05-01 18:00", HOLIDAYS_UNKNOWN, None, "a bank holiday of which nobody knows makes it unknown"),
    ("Fri 2026-05-01 18:00", hours(OFFICE), "2026-05-04T09:00:00+01:00", "open on bank holidays"),
    ("Sat 2026-03-28 12:00", hours(SMALL_HOURS), "2026-03-29T02:00:00+01:00", "clocks forward: the missing time becomes the next one"),
    ("Sat 2026-10-24 12:00", hours(SMALL_HOURS), "2026-10-25T01:00:00+01:00", "clocks back: the first of the two"),
    ("Mon 2026-06-15 12:00", EXCEPT_ON_HOLIDAYS, None, "nothing while it is open"),
    ("Mon 2026-06-15 12:00", UNKNOWN, None, "nothing while the hours are unknown"),
    ("Mon 2026-06-15 12:00", hours(structured=()), None, "nothing for a channel that never opens"),
    ("Mon 2026-06-15 13:10", hours(Period(days="mon", open="14:00", close="15:00"), Period(days="mon", open="09:00", close="10:00")),
     "2026-06-15T14:00:00+01:00", "the second stretch of the day"),
]  # fmt: skip


@pytest.mark.parametrize(("moment", "of", "opens", "why"), OPENS, ids=[row[3] for row in OPENS])
def test_when_it_opens_next(moment: str, of: Hours, opens: str | None, why: str) -> None:
    found = opens_next(channel(hours=of), at(moment), "england")
    assert (found and found.isoformat()) == opens


def test_it_is_open_when_it_says_that_it_opens_and_closed_a_minute_before() -> None:
    moment = at("Thu 2026-12-24 18:00")
    opens = opens_next(channel(hours=EXCEPT_ON_HOLIDAYS), moment, "england")
    assert opens is not None
    assert is_open(channel(hours=EXCEPT_ON_HOLIDAYS), opens, "england") is True
    assert is_open(channel(hours=EXCEPT_ON_HOLIDAYS), opens - timedelta(minutes=1), "england") is False


CLOSES = [
    ("Mon 2026-06-15 12:00", hours(OFFICE), "2026-06-15T17:00:00+01:00", "today"),
    ("Mon 2026-06-15 22:00", hours(EVENING), "2026-06-16T00:00:00+01:00", "at midnight, which is the next day's"),
    ("Mon 2026-06-15 22:00", hours(EVENING, NIGHT), "2026-06-16T02:00:00+01:00", "past midnight where the next day begins open"),
    ("Mon 2026-06-15 20:00", hours(OFFICE), None, "nothing while it is closed"),
    ("Mon 2026-06-15 12:00", ALWAYS, None, "never, 24/7"),
    ("Mon 2026-06-15 12:00", hours(ALL_DAY), None, "never, written as seven whole days"),
    ("Mon 2026-06-15 12:00", UNKNOWN, None, "nothing while the hours are unknown"),
    ("Sun 2026-03-29 00:30", hours(Period(days="daily", open="00:00", close="01:30")), "2026-03-29T02:30:00+01:00", "at a time the clocks jump over"),
]  # fmt: skip


@pytest.mark.parametrize(("moment", "of", "closes", "why"), CLOSES, ids=[row[3] for row in CLOSES])
def test_when_it_closes(moment: str, of: Hours, closes: str | None, why: str) -> None:
    found = closes_next(channel(hours=of), at(moment), "england")
    assert (found and found.isoformat()) == closes


def test_hours_abroad_are_computed_in_their_own_timezone() -> None:
    there = hours(Period(days="mon-fri", open="12:00", close="18:00"), timezone="America/New_York")
    seen = {clock: is_open(channel(hours=there), at(f"Mon 2026-06-15 {clock}")) for clock in ("16:59", "17:00", "22:59", "23:00")}
    assert seen == {"16:59": False, "17:00": True, "22:59": True, "23:00": False}
    opens = opens_next(channel(hours=there), at("Mon 2026-06-15 15:00"))
    assert opens is not None and opens.isoformat() == "2026-06-15T12:00:00-04:00"


def test_abroad_any_day_may_be_a_holiday_unless_holidays_do_not_matter() -> None:
    there = hours(OFFICE, timezone="Europe/Berlin", bank_holidays="closed")
    assert is_open(channel(hours=there), at("Mon 2026-06-15 12:00")) is None
    assert is_open(channel(hours=there), at("Sat 2026-06-20 12:00")) is False


@pytest.mark.parametrize("ask", [is_open, opens_next, closes_next], ids=["is_open", "opens_next", "closes_next"])
def test_a_time_without_a_timezone_is_refused(ask: object) -> None:
    with pytest.raises(ValueError, match="timezone"):
        ask(channel(hours=hours(OFFICE)), datetime(2026, 6, 15, 12))  # type: ignore[operator]


def test_stretches_of_a_day_are_in_order() -> None:
    assert periods_on(hours(EVENING, NIGHT), at("Mon 2026-06-15 12:00").date()) == ((0, 120), (18 * 60, 24 * 60))


@pytest.mark.parametrize(("clock", "minute"), [("00:00", 0), ("09:30", 570), ("23:59", 1439), ("24:00", 1440)])
def test_minutes_of_a_clock(clock: str, minute: int) -> None:
    assert minutes(clock) == minute


@pytest.mark.parametrize("clock", ["9:00", "24:01", "12:60", "25:00", "noon", ""])
def test_what_is_no_time_of_day_is_refused(clock: str) -> None:
    with pytest.raises(ValueError, match="HH:MM"):
        minutes(clock)


@pytest.mark.parametrize(
    ("days", "named"),
    [("daily", "mon tue wed thu fri sat sun"), ("mon-wed", "mon tue wed"), ("mon, thu-sat", "mon thu fri sat"), ("sun", "sun")],
)
def test_days_named(days: str, named: str) -> None:
    assert days_named(days) == tuple(named.split())


@pytest.mark.parametrize("days", ["", "weekdays", "fri-mon", "mon-", "mon;tue", "Monday"])
def test_what_names_no_days_is_refused(days: str) -> None:
    with pytest.raises(ValueError, match=r"names no days|runs over"):
        days_named(days)


def test_nations_agree_about_a_day_or_it_is_not_known() -> None:
    assert is_bank_holiday(at("Fri 2026-12-25 12:00").date(), None) is True
    assert is_bank_holiday(at("Wed 2026-06-17 12:00").date(), None) is False
    assert is_bank_holiday(at("Mon 2026-08-03 12:00").date(), None) is None
