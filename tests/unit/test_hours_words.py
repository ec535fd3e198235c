"""Opening hours as a person hears them."""

from __future__ import annotations

import pytest

from tests.unit.builders import ALWAYS, OFFICE, UNKNOWN, at, channel, hours, web
from waymark.content.hours_words import ANY_TIME, UNKNOWN_BY_KIND, clock_words, hours_words, week_words
from waymark.content.hours_words import UNKNOWN as CHECK_THE_TIMES
from waymark.content.service import Channel, Hours, Period

LATE = hours(Period(days="daily", open="18:00", close="24:00"), Period(days="daily", open="00:00", close="02:00"))
CLOSES_ON_HOLIDAYS = hours(OFFICE, bank_holidays="closed")
TWO = (Period(days="mon-thu", open="09:00", close="21:00"), Period(days="fri", open="09:00", close="17:00"))

SAID = [
    ("Mon 2026-06-15 12:00", ALWAYS, ANY_TIME, "24/7"),
    ("Mon 2026-06-15 12:00", CLOSES_ON_HOLIDAYS, "Open now, until 5pm", "open"),
    ("Mon 2026-06-15 20:00", LATE, "Open now, until 2am", "open over midnight"),
    ("Mon 2026-06-15 20:00", hours(Period(days="daily", open="18:00", close="24:00")), "Open now, until midnight", "open to midnight"),
    ("Mon 2026-06-15 20:00", hours(Period(days="daily", open="00:00", close="24:00")), "Open now", "open and never closing"),
    ("Mon 2026-06-15 07:00", CLOSES_ON_HOLIDAYS, "Opens today at 9am", "opens today"),
    ("Mon 2026-06-15 18:00", CLOSES_ON_HOLIDAYS, "Opens tomorrow at 9am", "opens tomorrow"),
    ("Fri 2026-06-19 18:00", CLOSES_ON_HOLIDAYS, "Opens on Monday at 9am", "opens after the weekend"),
    ("Fri 2026-05-01 18:00", CLOSES_ON_HOLIDAYS, "Opens on Tuesday at 9am", "opens after the bank holiday"),
    ("Mon 2026-06-15 12:00", hours(Period(days="sun", open="09:30", close="12:00")), "Opens on Sunday at 9.30am", "opens at a half hour"),
    ("Mon 2026-06-15 18:00", hours(Period(days="mon", open="12:00", close="17:00")), "Opens on Monday 22 June at midday", "in a week or more, with the date"),
    ("Fri 2026-05-01 18:00", hours(OFFICE, bank_holidays="unknown"), "Monday to Friday 9am to 5pm", "closed, and not known when next"),
    ("Mon 2026-05-04 12:00", hours(OFFICE, bank_holidays="unknown"), CHECK_THE_TIMES, "a bank holiday of which nobody knows"),
    ("Mon 2026-06-15 12:00", UNKNOWN, CHECK_THE_TIMES, "unknown hours"),
    ("Mon 2026-06-15 12:00", hours(OFFICE, confidence="low"), CHECK_THE_TIMES, "hours from a weak source"),
    ("Mon 2026-06-15 12:00", hours(structured="24/7", confidence="low"), CHECK_THE_TIMES, "a weak 24/7"),
]  # fmt: skip


@pytest.mark.parametrize(("moment", "of", "said", "why"), SAID, ids=[row[3] for row in SAID])
def test_hours_of_a_line_are_said_for_the_moment(moment: str, of: Hours, said: str, why: str) -> None:
    assert hours_words(channel(hours=of), at(moment), "england") == said


@pytest.mark.parametrize("of", [UNKNOWN, hours(OFFICE, confidence="low")], ids=["unknown", "weak"])
@pytest.mark.parametrize("kind", ["phone", "text", "chat", "app", "email", "form", "web"])
def test_times_that_are_not_certain_are_never_printed(kind: str, of: Hours) -> None:
    said = hours_words(web(kind, hours=of), at("Mon 2026-06-15 12:00"), "england")
    assert said == UNKNOWN_BY_KIND.get(kind, CHECK_THE_TIMES)
    assert not any(character.isdigit() for character in said) and "open" not in said.lower()


@pytest.mark.parametrize("kind", ["email", "form"])
def test_what_is_written_is_answered_in_the_week_and_not_open(kind: str) -> None:
    each: Channel = web(kind, hours=CLOSES_ON_HOLIDAYS)
    assert {hours_words(each, at(moment), "england") for moment in ("Mon 2026-06-15 12:00", "Mon 2026-06-15 20:00")} == {
        "Answered Monday to Friday 9am to 5pm"
    }


def test_today_is_the_day_where_the_line_is() -> None:
    there = hours(Period(days="daily", open="09:00", close="17:00"), timezone="Australia/Sydney")
    assert hours_words(channel(hours=there), at("Mon 2026-06-15 20:00")) == "Opens today at 9am"


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (hours(*TWO), "Monday to Thursday 9am to 9pm, Friday 9am to 5pm"),
        (hours(Period(days="daily", open="08:00", close="24:00")), "every day 8am to midnight"),
        (hours(Period(days="mon-sun", open="08:00", close="12:00")), "every day 8am to midday"),
        (hours(Period(days="mon, thu-fri", open="00:00", close="12:30")), "Monday and Thursday to Friday midnight to 12.30pm"),
    ],
    ids=["two periods", "daily", "all seven days", "a list of days"],
)
def test_an_ordinary_week_in_words(of: Hours, said: str) -> None:
    assert week_words(of) == said


@pytest.mark.parametrize(
    ("minute", "said"),
    [(0, "midnight"), (1, "12.01am"), (540, "9am"), (570, "9.30am"), (720, "midday"), (725, "12.05pm"), (1320, "10pm"), (1440, "midnight")],
)
def test_a_minute_of_the_day_in_words(minute: int, said: str) -> None:
    assert clock_words(minute) == said
