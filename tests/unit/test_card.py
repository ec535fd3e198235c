"""A card: exactly the contract's keys, in the order and by the ways that this person can use at this moment."""

from __future__ import annotations

import pytest

from tests.unit.builders import FREEPHONE, LANDLINE, OFFICE, UNKNOWN, at, channel, hours, service, web
from waymark.content.service import Alert, Channel, Service, Words
from waymark.signposting.card import Card, card, contact_lines
from waymark.signposting.gather import WAYS

NOON = at("Mon 2026-06-15 12:00")
NIGHT = at("Mon 2026-06-15 23:00")
CARD_KEYS = ["id", "name", "run_by", "why", "what_happens", "private", "contacts", "checked_on"]
CONTACT_KEYS = ["kind", "label", "value", "href", "hours", "open", "opens_next", "cost"]

PHONE, TEXT, CHAT = channel(label="phone"), channel(kind="text", label="text", value="85999"), web("chat", label="chat")
EMAIL = web("email", label="email", value="a@help.example", url=None)
SILENT = channel(label="silent", value="100200", serves=("silent",))
RELAY = channel(label="relay", value="18001 " + FREEPHONE, serves=("textphone", "deaf"))
BSL = web("app", label="bsl", serves=("bsl", "deaf"))
WELSH = channel(label="welsh", value=LANDLINE, serves=("welsh",))
NO_CREDIT = channel(label="no credit", value="100300", cost="free, even with no credit", serves=("no_credit",))
CHARGED = channel(label="charged", value=LANDLINE, cost="charged")
COST_UNKNOWN = channel(label="cost unknown", value=LANDLINE, cost="unknown")
FROM_IRELAND = channel(label="from Ireland", value="+44 20 7946 0111", serves=("from_ireland",))
FROM_ABROAD = channel(label="from abroad", value="+44 20 7946 0222", serves=("from_abroad",))


def shown(of: Service, place: str | None = None, wanted: frozenset[str] = frozenset(), moment: object = NOON) -> list[str]:
    return [each["label"] for each in card(of, "any", moment, place, wanted)["contacts"]]  # type: ignore[arg-type]


def contact(of: Channel, moment: object = NOON, **changed: object) -> Card:
    return card(service(of, **changed), "any", moment, None)["contacts"][0]  # type: ignore[no-any-return, arg-type]


def test_a_card_has_the_keys_of_the_contract_and_no_other() -> None:
    made = card(service(PHONE), "any", NOON, None)
    assert list(made) == CARD_KEYS
    assert [list(each) for each in made["contacts"]] == [CONTACT_KEYS]


def test_the_facts_of_a_card_are_those_of_the_service() -> None:
    assert card(service(PHONE), "any", NOON, None) == {
        "id": "example", "name": "Example", "run_by": "Example Trust", "why": "They listen.", "what_happens": "Somebody answers.",
        "private": "They keep it private.", "checked_on": "2026-11-22",
        "contacts": [{
            "kind": "phone", "label": "phone", "value": FREEPHONE, "href": "tel:+448081570123", "hours": "Any time", "open": True,
            "opens_next": None, "cost": "free",
        }],
    }  # fmt: skip


@pytest.mark.parametrize(("who", "said"), [("child", "For you."), ("adult", "For all."), ("any", "For all.")])
def test_a_card_is_worded_for_its_reader(who: str, said: str) -> None:
    words = Words(any="For all.", child="For you.")
    made = card(service(PHONE, why=words, what_happens=words, private=words), who, NOON, None)
    assert (made["why"], made["what_happens"], made["private"]) == (said, said, said)


def test_an_alert_stands_before_what_happens_until_its_last_day_in_london() -> None:
    of = service(PHONE, alerts=(Alert(says="Long waits.", until="2026-06-14"),))
    assert card(of, "any", at("Sun 2026-06-14 23:59"), None)["what_happens"] == "Long waits. Somebody answers."
    assert card(of, "any", at("Mon 2026-06-15 00:00"), None)["what_happens"] == "Somebody answers."


OPEN = [
    (channel(hours=hours(OFFICE)), NOON, True, None, "open"),
    (channel(hours=hours(OFFICE)), NIGHT, False, "2026-06-16T09:00:00+01:00", "closed, with when it opens"),
    (channel(hours=hours(OFFICE, confidence="low")), NOON, None, None, "not known"),
    (channel(hours=UNKNOWN), NOON, None, None, "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("of", "moment", "is_open", "opens", "why"), OPEN, ids=[row[4] for row in OPEN])
def test_open_is_true_false_or_null(of: Channel, moment: object, is_open: bool | None, opens: str | None, why: str) -> None:
    made = contact(of, moment)
    assert made["open"] is is_open
    assert made["opens_next"] == opens


def test_show_without_hours_is_never_open() -> None:
    made = contact(PHONE, display_advice="show-without-hours")
    assert (made["open"], made["opens_next"], made["hours"]) == (None, None, "Check the times on their site")


BANK_HOLIDAY = at("Mon 2026-04-06 12:00")
CLOSES_ON_HOLIDAYS = channel(hours=hours(OFFICE, bank_holidays="closed"))


@pytest.mark.parametrize(
    ("nations", "place", "is_open"),
    [
        (("scotland",), None, True), (("scotland",), "england", True), (("england", "wales"), "scotland", False),
        (("england", "scotland"), "scotland", None),
    ],
    ids=["its one nation", "not the caller's nation", "England and Wales share a calendar", "several calendars are unknown"],
)  # fmt: skip
def test_bank_holidays_are_those_of_the_staff(nations: tuple[str, ...], place: str | None, is_open: bool | None) -> None:
    made = card(service(CLOSES_ON_HOLIDAYS, nations=nations), "any", BANK_HOLIDAY, place)
    assert made["contacts"][0]["open"] is is_open


def test_open_ways_come_first_then_those_not_known_then_closed_ones() -> None:
    closed, unknown, open_ = channel(label="closed", hours=hours(OFFICE)), channel(label="unknown", hours=UNKNOWN), web(label="open")
    assert shown(service(closed, unknown, open_), moment=NIGHT) == ["open", "unknown", "closed"]
    assert shown(service(closed, unknown, open_), moment=NOON) == ["closed", "open", "unknown"]


ALL = service(PHONE, TEXT, CHAT, EMAIL, SILENT, RELAY, BSL)
WANTED = [
    ("cannot_phone", ALL, ["silent", "text", "chat", "email"], "who cannot phone sees no line to speak on"),
    ("cannot_speak_now", ALL, ["silent", "text", "chat", "email"], "who may be heard sees the silent way first"),
    ("deaf", ALL, ["relay", "bsl", "text", "chat", "email"], "who is deaf sees relay and sign language first"),
    ("bsl", ALL, ["relay", "bsl", "text", "chat", "email"], "who signs sees the same"),
    ("no_credit", service(CHARGED, COST_UNKNOWN, PHONE, NO_CREDIT, CHAT), ["no credit", "phone", "chat"], "who has no credit sees nothing that may cost"),
    ("no_internet", ALL, ["phone", "text", "silent", "relay"], "who has no internet sees what needs a phone only"),
    ("welsh", service(PHONE, WELSH, CHAT), ["welsh", "phone", "chat"], "who wants Welsh sees it first and keeps the rest"),
    ("cannot_phone", service(PHONE), [], "a voice line alone is no way at all"),
]  # fmt: skip


@pytest.mark.parametrize(("mark", "of", "labels", "why"), WANTED, ids=[row[3] for row in WANTED])
def test_ways_that_a_person_can_use(mark: str, of: Service, labels: list[str], why: str) -> None:
    assert shown(of, wanted=WAYS[mark]) == labels


def test_somebody_who_wants_silence_keeps_all_but_the_voice_lines() -> None:
    assert shown(ALL, wanted=frozenset({"silent"})) == ["silent", "text", "chat", "email", "relay", "bsl"]


ABROAD = service(PHONE, FROM_IRELAND, FROM_ABROAD, CHAT)
PLACES = [
    (None, ["phone", "chat"], "place not known"),
    ("scotland", ["phone", "chat"], "in a nation"),
    ("uk", ["phone", "chat"], "in the UK"),
    ("JE", ["phone", "chat"], "in Jersey, whose people use the UK's numbers"),
    ("IE", ["from Ireland", "from abroad", "chat"], "in Ireland"),
    ("FR", ["from abroad", "chat"], "in France"),
    ("abroad", ["from abroad", "chat"], "abroad, unnamed"),
]


@pytest.mark.parametrize(("place", "labels", "why"), PLACES, ids=[row[2] for row in PLACES])
def test_the_number_that_works_from_there_replaces_the_usual_one(place: str | None, labels: list[str], why: str) -> None:
    assert shown(ABROAD, place) == labels


def test_a_service_with_no_number_for_abroad_keeps_its_own() -> None:
    assert shown(service(PHONE, CHAT), "FR") == ["phone", "chat"]


@pytest.mark.parametrize(("place", "labels"), [("wales", ["there"]), ("england", []), (None, ["there"]), ("uk", ["there"])])
def test_a_channel_of_one_nation_is_not_shown_in_another(place: str | None, labels: list[str]) -> None:
    assert shown(service(channel(label="there", nations=("wales",))), place) == labels


def test_what_is_not_verified_or_on_hold_is_never_a_contact() -> None:
    assert shown(service(channel(label="unverified", unverified="not seen"), CHAT)) == ["chat"]
    assert shown(service(PHONE, CHAT, display_advice="hold")) == []
    assert shown(service(PHONE, TEXT, CHAT, display_advice="link-only")) == ["chat"]


def test_an_unknown_cost_is_said_as_that() -> None:
    assert contact(COST_UNKNOWN)["cost"] == "cost not known"


def test_contacts_as_lines_for_channels_without_cards() -> None:
    of = service(channel(label="Call Example"), channel(kind="text", label="Text 85999", value="85999", cost="free"), web("chat", label="Chat"))
    assert contact_lines(card(of, "any", NOON, None)) == [
        f"Call Example: {FREEPHONE} (any time, free)", "Text 85999 (any time, free)", "Chat: https://help.example/ (any time, free)",
    ]  # fmt: skip
