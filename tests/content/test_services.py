"""The directory as it is: every service can be shown as it says, with facts that have a source, and nothing that is known to be wrong."""

from __future__ import annotations

import re
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.unit.builders import at
from waymark.content.contract import load_contract
from waymark.content.directory import DIRECTORY, load_directory
from waymark.content.links import href
from waymark.content.never_show import NeverShowFile, found_in
from waymark.content.record_reading import read_record
from waymark.content.service import Channel, Service
from waymark.signposting.card import card
from waymark.signposting.gather import WAYS

SERVICES = load_directory()
SHOWN = SERVICES.shown()
HELD = {id_: each for id_, each in SERVICES.services.items() if not each.is_shown}
NEVER, NEVER_PROBLEMS = read_record(DIRECTORY / "never_show.yml", NeverShowFile)
MOMENTS = tuple(at(moment) for moment in ("Mon 2026-06-15 12:00", "Sun 2026-06-21 03:00", "Fri 2026-12-25 12:00", "Mon 2026-05-04 10:00"))
READERS = ("child", "adult", "carer", "professional", "reporter", "any")
PLACES = (None, "england", "wales", "scotland", "northern-ireland", "uk", "JE", "IE", "US", "FR", "abroad")
#: Services that nothing leads to yet. The list may only shrink.
NOT_ROUTED_TO = {
    "1in6", "barnardos", "childline-nations", "childnet", "childrens-social-care", "eu-116-111", "fearless", "lucy-faithfull-foundation",
    "marie-collins-foundation", "missing-people", "national-domestic-abuse-helpline", "nspcc-report-abuse-in-education",
    "nspcc-whistleblowing", "report-harmful-content", "safeline-male", "sarc", "stop-it-now-scotland", "stop-it-now-wales",
    "survivors-uk", "the-mix", "victim-support", "womens-aid-ni", "youngminds-parents",
}  # fmt: skip


def of_each(services: dict[str, Service]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("id_", sorted(services))


def test_the_directory_is_whole() -> None:
    assert len(SERVICES.services) == len(list((DIRECTORY / "services").glob("*.yml"))) > 60
    assert {"999", "childline", "ceop", "iwf", "report-remove", "stop-it-now", "shore", "nspcc-helpline", "samaritans"} <= SHOWN.keys()


def test_nothing_that_must_never_be_shown_is_in_any_service() -> None:
    assert NEVER is not None and NEVER_PROBLEMS == [] and len(NEVER.never_show) >= 20
    assert [(each.id, wrong.text) for each in SERVICES.services.values() for wrong in NEVER.never_show if found_in(each, wrong)] == []


def test_services_on_hold_have_no_contacts() -> None:
    assert len(HELD) >= 4
    assert [id_ for id_, each in HELD.items() if each.contacts_shown()] == []
    assert [id_ for id_, each in HELD.items() for moment in MOMENTS if card(each, "any", moment, None)["contacts"]] == []


@of_each(SERVICES.services)
def test_a_service_has_sources_and_a_date_that_is_not_in_the_future(id_: str) -> None:
    each = SERVICES[id_]
    assert each.sources or not each.is_shown
    assert all(re.fullmatch(r"https?://[\w.-]+\.\w+\.?(/\S*)?", source.url) for source in each.sources.values())
    assert date(2026, 1, 1) <= date.fromisoformat(each.checked_on) <= date(2026, 12, 31)


@of_each(SERVICES.services)
def test_unverified_and_weak_channels_are_never_shown(id_: str) -> None:
    assert [each for each in SERVICES[id_].contacts_shown() if each.unverified is not None or each.confidence in ("low", "unknown")] == []


def test_some_channels_are_unverified_and_each_says_why() -> None:
    unverified = [channel for each in SERVICES.services.values() for channel in each.channels if channel.unverified is not None]
    assert len(unverified) > 5
    assert [channel for channel in unverified if not (channel.unverified or "").strip()] == []


@of_each(SHOWN)
def test_every_link_of_a_shown_service_opens_something(id_: str) -> None:
    links = [href(channel, SHOWN[id_].region) for channel in SHOWN[id_].contacts_shown()]
    assert links
    assert [link for link in links if not re.fullmatch(r"tel:\+?\d+|sms:\+?\d+(\?&body=\S+)?|mailto:\S+@\S+\.\S+|https?://\S+\.\S+", link)] == []


@of_each(SHOWN)
def test_a_shown_value_is_never_the_word_unknown(id_: str) -> None:
    assert [channel.label for channel in SHOWN[id_].contacts_shown() if "unknown" in f"{channel.value} {channel.label}".lower()] == []


@of_each(SHOWN)
def test_a_card_can_be_made_for_every_reader_and_place_at_every_hour(id_: str) -> None:
    for who in READERS:
        for place in PLACES:
            for moment in MOMENTS:
                made = card(SHOWN[id_], who, moment, place)
                assert all(made[key] for key in ("name", "run_by", "why", "what_happens", "private", "checked_on"))
                assert all(all(contact[key] for key in ("kind", "label", "value", "href", "hours", "cost")) for contact in made["contacts"])


@of_each(SHOWN)
def test_hours_that_may_not_be_claimed_are_never_open(id_: str) -> None:
    each = SHOWN[id_]
    shown = [contact for moment in MOMENTS for contact in card(each, "any", moment, None)["contacts"]]
    if each.display_advice == "show-without-hours":
        assert {contact["open"] for contact in shown} == {None}
    may = {(channel.kind, channel.label) for channel in each.channels if channel.hours.is_claimed}
    assert [contact for contact in shown if contact["open"] is not None and (contact["kind"], contact["label"]) not in may] == []


def can_use(channel: Channel, mark: str) -> bool:
    if mark == "welsh":
        return True
    if mark == "no_credit" and channel.kind in ("phone", "text") and not channel.cost.startswith("free"):
        return False
    return bool(WAYS[mark] & channel.tags)


@of_each(SHOWN)
@pytest.mark.parametrize("mark", sorted(WAYS))
def test_a_way_that_somebody_can_use_is_never_left_out(id_: str, mark: str) -> None:
    each = SHOWN[id_]
    home = [channel for channel in each.contacts_shown() if not {"from_ireland", "from_abroad"} & set(channel.serves)]
    shown = card(each, "any", MOMENTS[0], None, WAYS[mark])["contacts"]
    assert sorted(contact["label"] for contact in shown) == sorted(channel.label for channel in home if can_use(channel, mark))


@pytest.mark.parametrize("mark", ["cannot_phone", "cannot_speak_now", "deaf", "bsl", "no_credit", "no_internet"])
@pytest.mark.parametrize("moment", MOMENTS, ids=["noon", "night", "Christmas", "bank holiday"])
def test_999_and_a_way_to_talk_to_somebody_are_left_to_everybody(mark: str, moment: object) -> None:
    assert card(SHOWN["999"], "any", moment, None, WAYS[mark])["contacts"]  # type: ignore[arg-type]
    for lines in (("childline", "shout"), ("samaritans", "shout")):
        assert any(card(SHOWN[id_], "any", moment, None, WAYS[mark])["contacts"] for id_ in lines)  # type: ignore[arg-type]


@pytest.mark.parametrize("id_", ["999", "childline", "samaritans", "shout"])
def test_lines_of_day_and_night_are_open_at_any_hour(id_: str) -> None:
    start = MOMENTS[0].replace(month=12, day=24, hour=0)
    for hour in range(0, 72, 3):
        contacts = card(SHOWN[id_], "any", start + timedelta(hours=hour), None)["contacts"]
        assert contacts[0]["open"] is True
        assert contacts[0]["kind"] in ("phone", "text")


def test_alerts_have_an_end_within_a_year() -> None:
    alerts = [(each, alert) for each in SERVICES.services.values() for alert in each.alerts]
    ends = [(date.fromisoformat(alert.until) - date.fromisoformat(each.checked_on)).days for each, alert in alerts]
    assert [days for days in ends if not 0 <= days <= 366] == []


def test_every_timezone_is_a_real_one() -> None:
    zones = {channel.hours.timezone for each in SERVICES.services.values() for channel in each.channels} - {"unknown"}
    assert "Europe/London" in zones
    assert {str(ZoneInfo(zone)) for zone in zones} == zones


def test_every_service_is_led_to_or_known_not_to_be() -> None:
    assert SERVICES.services.keys() - load_contract(DIRECTORY).service_ids() == NOT_ROUTED_TO


def test_ages_are_the_right_way_round() -> None:
    ages = [(each.audience.age_min or 0, each.audience.age_max or 120) for each in SERVICES.services.values()]
    assert [pair for pair in ages if not 0 <= pair[0] <= pair[1] <= 120] == []
    assert (SERVICES["childline"].audience.age_max, SERVICES["revenge-porn-helpline"].audience.age_min) == (18, 18)
