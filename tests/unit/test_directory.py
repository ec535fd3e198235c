"""The directory refuses every file that is wrong, in words that say where, what and what to do."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import (
    ALWAYS,
    FREEPHONE,
    OFFICE,
    UNKNOWN,
    changed,
    channel,
    directory_folder,
    hours,
    raw_service,
    service,
    web,
)  # fmt: skip
from waymark.content.directory import DirectoryError, load_directory
from waymark.content.service import Alert, Service, Words, words_for

HTTP = {"kind": "web", "label": "Read", "value": "help.example", "url": "http://help.example", "cost": "free", "confidence": "high", "sources": ["own"],
        "hours": {"text": "Any time", "structured": "24/7", "confidence": "high"}}  # fmt: skip
STRUCTURED = "channels.0.hours.structured"


def refused(folder: Path, raw: object, stem: str = "example", never: object = ()) -> list[str]:
    with pytest.raises(DirectoryError) as error:
        load_directory(directory_folder(folder, raw, stem, never))
    return error.value.problems


def period(days: str = "mon", opens: str = "09:00", closes: str = "17:00") -> dict[str, str]:
    return {"days": days, "open": opens, "close": closes}


def test_a_right_directory_is_read(tmp_path: Path) -> None:
    directory = load_directory(directory_folder(tmp_path, raw_service()))
    assert set(directory.services) == {"example"} and "example" in directory and "other" not in directory
    assert directory["example"].contacts_shown()[0].value == FREEPHONE


ONE_CHANGE: list[tuple[str, Any, str, str]] = [
    ("colour", "red", "colour is not a known key; remove it", "an unknown key"),
    ("channels.0.colour", "red", "channels[0].colour is not a known key; remove it", "an unknown key of a channel"),
    ("run_by", ..., "run_by is missing; add it", "a missing key"),
    ("channels.0.hours", ..., "channels[0].hours is missing; add it", "a channel without hours"),
    ("checked_on", "22 November", "checked_on is '22 November'; write a date", "a bad date"),
    ("checked_on", "2026-02-30", "checked_on is '2026-02-30'; write a date", "a day that is not in the calendar"),
    ("verified_on", "soon", "verified_on is 'soon'; write a date", "a bad day of verification"),
    ("alerts", [{"says": "Closed.", "until": "June"}], "alerts[0].until is 'June'; write a date", "an alert that never ends"),
    ("id", "another", "id is 'another' in the file example.yml; give", "an id that is not the file's"),
    ("nations", [], "nations is empty and there are no countries; say where", "a service for nowhere"),
    ("countries", ["UK"], "countries has 'UK'; use ISO 3166", "a country that is none"),
    ("channels.0.value", "0808 157", "is no number that can be dialled in GB; put", "a bad number"),
    ("channels.0.value", "ring us", "is no phone number; put", "no number at all"),
    ("channels.0.kind", "chat", "channels[0] there is no address to open; add url", "a chat without a page"),
    ("channels.0", {**HTTP, "url": "help.example"}, "is no web address; give it in full", "a bad url"),
    ("channels.0", HTTP, "channels[0].url is not https; use https", "an address without https and no reason"),
    ("channels.0.sources", ["press"], "channels[0].sources names 'press', which sources does not have; add", "a source that is not there"),
    ("channels.0.sources", [], "channels[0].sources is empty; name a source", "a channel without a source"),
    ("channels.0.confidence", "low", "channels[0].confidence is low and yet the channel is shown; say", "a weak channel that would be shown"),
    ("channels.0.hours.timezone", "London", "channels[0].hours.timezone is 'London'; use", "a bad timezone"),
    ("channels.0.hours.timezone", "../etc", "channels[0].hours.timezone is '../etc'; use", "a timezone that is a path"),
    (f"{STRUCTURED}.0.open", "9am", "channels[0].hours.structured[0] '9am' is no time of day; write HH:MM", "a bad opening time"),
    (f"{STRUCTURED}.0.days", "weekdays", "channels[0].hours.structured[0] 'weekdays' names no days; write", "days that are none"),
    (f"{STRUCTURED}.0.close", "02:00", "opens at 09:00 and closes at 02:00; split a night", "a night that is not split at midnight"),
    (STRUCTURED, [period(), period("mon-tue", "16:00", "18:00")], "structured[1] overlaps another period on mon; join", "periods that overlap"),
    ("display_advice", "link-only", "channels[0] is a number of a link-only service; say", "a link-only service with a number"),
    ("status", "unverified", "display_advice is show for an unverified service; set it to hold", "an unverified service that would be shown"),
    ("channels", [], "channels has nothing that may be shown; add", "a service with no channel"),
    ("channels.0.unverified", "no page shows it", "channels has nothing that may be shown; add", "only channels that are not verified"),
]


@pytest.mark.parametrize(("path", "value", "says", "why"), ONE_CHANGE, ids=[row[3] for row in ONE_CHANGE])
def test_one_thing_wrong_is_one_line_that_says_what_to_do(tmp_path: Path, path: str, value: object, says: str, why: str) -> None:
    problems = refused(tmp_path, changed(raw_service(), path, value))
    ours = [line for line in problems if says in line]
    assert len(ours) == 1
    assert all(re.fullmatch(rf"{re.escape(str(tmp_path))}/services/example\.yml: .+; .+", line) for line in problems)


#: These two break more than one rule by themselves.
ALONE = [row for row in ONE_CHANGE if row[0] not in ("display_advice", "nations")]


@pytest.mark.parametrize(("path", "value", "says", "why"), ALONE, ids=[row[3] for row in ALONE])
def test_one_thing_wrong_is_not_reported_twice(tmp_path: Path, path: str, value: object, says: str, why: str) -> None:
    assert len(refused(tmp_path, changed(raw_service(), path, value))) == 1


def test_24_7_that_closes_on_bank_holidays_is_refused(tmp_path: Path) -> None:
    raw = changed(raw_service(), "channels.0.hours", {"text": "x", "structured": "24/7", "confidence": "high", "bank_holidays": "closed"})
    assert "bank_holidays is closed on a channel that is open 24/7; correct" in refused(tmp_path, raw)[0]


def test_times_abroad_need_their_timezone(tmp_path: Path) -> None:
    raw = changed(changed(raw_service(), "nations", []), "countries", ["GB"])
    assert "channels[0].hours.timezone is missing for times abroad; name" in refused(tmp_path, raw)[0]


@pytest.mark.parametrize("id_", ["Example", "my_service", "a--b", "-a"])
def test_an_id_is_small_letters_and_hyphens(tmp_path: Path, id_: str) -> None:
    problems = refused(tmp_path, changed(raw_service(), "id", id_), stem=id_)
    assert [f"id is {id_!r}; use small letters, digits and single hyphens" in line for line in problems] == [True]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("channels.0", {**HTTP, "note": "only http is known"}),
        ("channels.0.unverified", "nobody answered"),
        ("channels.0.value", "unknown"),
    ],
    ids=["http with a note", "an unverified channel beside a good one", "an unverified number that is none"],
)
def test_what_is_explained_is_accepted(tmp_path: Path, path: str, value: object) -> None:
    raw = raw_service()
    raw["channels"] += [{**raw["channels"][0], "value": "unknown", "unverified": "not seen"}]
    raw = changed(raw, path.replace("channels.0.value", "channels.1.value").replace("channels.0.unverified", "channels.1.unverified"), value)
    assert len(load_directory(directory_folder(tmp_path, raw))["example"].contacts_shown()) == 1


def test_every_problem_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    raw = changed(changed(changed(raw_service(), "checked_on", "June"), "id", "other"), "channels.0.value", "none")
    directory_folder(tmp_path, raw)
    problems = refused(tmp_path, changed(raw_service(), "run_by", ...), stem="second", never=[{"text": "x", "why": "y"}])
    assert sorted(Path(line.split(": ")[0]).name for line in problems) == ["example.yml"] * 3 + ["never_show.yml", "second.yml"]


def test_a_key_twice_and_broken_yaml_are_refused(tmp_path: Path) -> None:
    twice = "id: example\nid: example\n"
    assert any("id is there twice; keep one of them" in line for line in refused(tmp_path, twice))
    assert "is not valid YAML at line 1; check indents and quotes" in refused(tmp_path, "a: b: c")[0]


def test_a_directory_without_services_or_never_show_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError) as error:
        load_directory(tmp_path)
    assert [line.partition(": ")[2] for line in error.value.problems] == ["is missing; restore it", "holds no service; restore its files"]


def test_a_service_that_holds_what_must_never_be_shown_stops_the_start(tmp_path: Path) -> None:
    never = [{"text": "the old line", "why": "closed", "number": FREEPHONE}]
    assert "holds what must never be shown, 'the old line' (closed); remove it" in refused(tmp_path, raw_service(), never=never)[0]


SHOWN = [
    (service(channel(), web()), ["phone", "web"], "all that is verified"),
    (service(channel(unverified="not seen"), web()), ["web"], "never an unverified one"),
    (service(channel(), web(), display_advice="hold"), [], "nothing on hold"),
    (service(channel(), channel(kind="text", value="85999"), web(), display_advice="link-only"), ["web"], "no number when link-only"),
]


@pytest.mark.parametrize(("of", "kinds", "why"), SHOWN, ids=[row[2] for row in SHOWN])
def test_which_channels_may_be_shown(of: Service, kinds: list[str], why: str) -> None:
    assert [each.kind for each in of.contacts_shown()] == kinds
    assert of.is_shown is (of.display_advice != "hold")


@pytest.mark.parametrize(
    ("of", "may"),
    [
        (service(channel(hours=hours(OFFICE))), True),
        (service(channel(hours=hours(OFFICE)), display_advice="show-without-hours"), False),
        (service(channel(hours=ALWAYS), display_advice="show-without-hours"), False),
        (service(channel(hours=hours(OFFICE, confidence="low"))), False),
        (service(channel(hours=UNKNOWN)), False),
    ],
    ids=["shown", "show-without-hours", "24/7 under show-without-hours", "from a weak source", "unknown"],
)
def test_which_hours_may_be_claimed(of: Service, may: bool) -> None:
    assert of.contacts_shown()[0].hours.is_claimed is may


@pytest.mark.parametrize(
    ("day", "says"), [("2026-06-30", ("Fewer people.",)), ("2026-07-01", ())], ids=["its last day", "the day after"]
)
def test_an_alert_ends_by_itself(day: str, says: tuple[str, ...]) -> None:
    assert service(alerts=(Alert(says="Fewer people.", until="2026-06-30"),)).alerts_on(date.fromisoformat(day)) == says


@pytest.mark.parametrize(("who", "said"), [("child", "For you."), ("carer", "For all."), ("any", "For all."), ("nobody", "For all.")])
def test_words_are_for_the_reader_and_otherwise_for_all(who: str, said: str) -> None:
    assert words_for(Words(any="For all.", child="For you."), who) == said
    assert words_for("Plain.", who) == "Plain."


@pytest.mark.parametrize(
    ("nations", "countries", "region"),
    [(("england",), ("IE",), "GB"), ((), ("US", "CA"), "US"), ((), ("europe", "IE"), "IE"), ((), ("worldwide",), "GB")],
)
def test_numbers_are_local_where_the_service_is(nations: tuple[str, ...], countries: tuple[str, ...], region: str) -> None:
    assert service(nations=nations, countries=countries).region == region
