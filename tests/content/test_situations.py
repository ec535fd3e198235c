"""The contract as it is: for every situation, age, place, circumstance and danger, the first door is a right one.

The sweeps route as a turn does: the facts are completed, they settle what is meant, and that has its route.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import msgspec
import pytest

from waymark.content.contract import EMERGENCY, Contract, load_contract
from waymark.content.contract_records import Situation
from waymark.content.directory import DIRECTORY, Directory, load_directory
from waymark.reading.facts import MARKS, Facts
from waymark.reading.reading import Guess, Reading
from waymark.signposting.conversation import Conversation
from waymark.signposting.gather import with_group
from waymark.signposting.route import MOST_SERVICES, Route, meaning_of, route
from waymark.signposting.turn import next_turn

CONTRACT: Contract = load_contract(DIRECTORY)
SERVICES: Directory = load_directory()
PROJECT = DIRECTORY.parent

DOORS = {id_: record for id_, record in CONTRACT.situations.items() if record.doors and not record.is_info}
AGES = (None, 10, 13, 17, 18, 19, 30, 40)
PLACES = (None, *CONTRACT.countries.uk, *CONTRACT.countries.countries, "FR", "abroad")
ROLES, SUBJECTS = (None, "child", "carer", "professional"), (None, "self", "friend", "sibling", "own_child", "pupil", "partner", "relative", "stranger")
TENSES, DANGERS = (None, "now", "past"), (None, "possible", "over")
SEED, DRAWN = 20261122, 1_200


class Case(msgspec.Struct, frozen=True):
    """One person and what they are told. asked: what the message was about; found.situation: what it means."""

    asked: str
    facts: Facts
    danger: str | None
    found: Route


def all_facts() -> Iterator[tuple[Facts, str | None]]:
    """Every age with every place, every age with every mark and danger, and many drawn at random, the same each time."""
    for age in AGES:
        yield from ((Facts(age=age, place=place), None) for place in PLACES)
        yield from ((Facts(age=age, marks=frozenset({mark})), danger) for mark in MARKS for danger in DANGERS)
        yield from ((Facts(age=age, role=role, subject=subject), None) for role in ROLES for subject in SUBJECTS)  # type: ignore[arg-type]
        yield from ((Facts(age=age, tense=tense), danger) for tense in TENSES for danger in DANGERS)  # type: ignore[arg-type]
    draw = random.Random(SEED)
    for _ in range(DRAWN):
        drawn: dict[str, Any] = {
            "age": draw.choice(AGES), "place": draw.choice(PLACES), "role": draw.choice(ROLES), "subject": draw.choice(SUBJECTS),
            "tense": draw.choice(TENSES), "marks": frozenset(draw.sample(sorted(MARKS), draw.randint(1, 4))),
        }  # fmt: skip
        yield Facts(**drawn), draw.choice(DANGERS)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    made = []
    for facts, danger in all_facts():
        known = with_group(facts, None)
        for id_ in DOORS:
            made.append(Case(id_, known, danger, route(CONTRACT, meaning_of(CONTRACT, id_, known), known, danger)))
    return tuple(made)


def record(case: Case) -> Situation:
    return CONTRACT.situations[case.found.situation]


def put_first_by_a_rule(case: Case) -> set[str]:
    """What the rules that apply may put first: their leads, a nation's swap, a country's services."""
    applied = [
        rule for rule in CONTRACT.rules.routes
        if case.found.situation in rule.situations and rule.conditions.hold(case.facts, case.danger)
    ]  # fmt: skip
    leads = {service for rule in applied for service in rule.lead[:1]}
    swap = CONTRACT.rules.nations.get(case.facts.place or "", {})
    return leads | {swap[each] for each in (*leads, *record(case).doors) if each in swap}


def is_abroad(case: Case) -> bool:
    return case.facts.place is not None and case.facts.place not in CONTRACT.countries.uk


def is_by_country(case: Case) -> bool:
    countries = CONTRACT.countries
    own = countries.countries.get(case.facts.place or "", {})
    return is_abroad(case) and any(case.found.services[0] in ids for needs in (own, countries.everywhere) for ids in needs.values())


def test_the_sweep_is_wide() -> None:
    assert len(cases()) > 40_000
    assert {case.found.situation for case in cases()} == set(DOORS)


def test_every_route_has_a_door_and_no_service_twice() -> None:
    assert [case for case in cases() if not case.found.services or len(set(case.found.services)) != len(case.found.services)] == []


def test_the_first_door_is_one_of_the_first_or_put_there_by_a_rule() -> None:
    assert [
        case for case in cases()
        if case.found.services[0] not in record(case).first and case.found.services[0] not in put_first_by_a_rule(case) and not is_by_country(case)
    ] == []  # fmt: skip


def test_the_first_door_is_never_on_the_never_list() -> None:
    # "British offender abroad - ceop" is the one exception that situations.yml writes down.
    assert [
        case for case in cases()
        if case.found.services[0] in record(case).never
        and not (case.found.situation == "outside_uk" and case.found.services[0] == "ceop" and "british_abroad" in case.facts.marks)
    ] == []  # fmt: skip


def test_childline_is_never_shown_to_somebody_known_to_be_19_or_over() -> None:
    # A parent of a child whose picture is shared may be shown it, for the child.
    shown = [case for case in cases() if (case.facts.age or 0) >= 19 and "childline" in case.found.services]
    assert {case.found.situation for case in shown} <= {"parent_child_image"}
    assert {case.found.services[0] for case in shown} & {"childline"} == set()


def test_the_adults_image_helpline_is_never_shown_to_somebody_known_to_be_under_18() -> None:
    assert [case for case in cases() if case.facts.age_group == "under_18" and "revenge-porn-helpline" in case.found.services] == []


def test_a_line_for_adults_own_thoughts_is_never_first_for_somebody_known_to_be_under_18() -> None:
    lines = {id_ for id_ in SERVICES.services if id_.startswith("stop-it-now")} | {"troubled-desire", "redirection", "kein-taeter-werden"}
    assert [case for case in cases() if case.facts.age_group == "under_18" and case.found.services[0] in lines] == []


def test_papyrus_is_never_shown_to_somebody_known_to_be_older_than_it_serves() -> None:
    oldest = SERVICES["papyrus"].audience.age_max
    assert oldest is not None and any("papyrus" in case.found.services for case in cases())
    urgent = [case for case in cases() if case.found.situation == "suicidal_or_self_harm" and (case.facts.age or 0) > oldest]
    assert urgent and [case for case in urgent if "papyrus" in case.found.services] == []


def test_a_service_on_hold_or_unknown_is_never_routed_to() -> None:
    shown = SERVICES.shown()
    assert {service for case in cases() for service in case.found.services} - shown.keys() == set()
    assert CONTRACT.service_ids() - shown.keys() == set()


def test_a_service_is_shown_only_where_it_is() -> None:
    nations = ("england", "wales", "scotland", "northern-ireland")
    elsewhere = {
        (case.facts.place, service) for case in cases() if case.facts.place in nations for service in case.found.services
        if SERVICES[service].nations and case.facts.place not in SERVICES[service].nations
    }  # fmt: skip
    assert elsewhere == set()


def test_urgent_situations_lead_with_999_in_the_uk_unless_the_danger_is_over() -> None:
    urgent = [case for case in cases() if record(case).urgent and case.danger != "over" and not is_abroad(case)]
    assert urgent and {case.found.services[0] for case in urgent} == {EMERGENCY}


def test_999_is_never_shown_abroad_in_an_urgent_situation() -> None:
    assert [case for case in cases() if record(case).urgent and is_abroad(case) and EMERGENCY in case.found.services] == []


@pytest.mark.parametrize("id_", sorted(DOORS))
def test_a_turn_shows_at_most_four_services(id_: str) -> None:
    plan, _ = next_turn(CONTRACT, Conversation(), Reading(guesses=(Guess(id_, 0.99),)))
    assert len(plan.services) <= MOST_SERVICES
    assert plan.choices and len(plan.choices) <= 6


def reached(menus: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """Menus and choices that can be tapped, from these menus on."""
    seen, left = set(), list(menus)
    while left:
        menu = left.pop()
        if menu in seen:
            continue
        seen.add(menu)
        meanings = [CONTRACT.choice_meanings[id_] for id_ in CONTRACT.choices.menus[menu]]
        left += [each.menu for each in meanings if each.menu]
        left += [f"{each.group}_young" if each.age_below else CONTRACT.choices.groups[each.group].menu for each in meanings if each.group]
    return seen, {id_ for menu in seen for id_ in CONTRACT.choices.menus[menu]}


def test_every_menu_is_reached_from_the_opening_or_named_by_the_code() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (PROJECT / "waymark" / "signposting").glob("*.py"))
    started = {start.menu for start in CONTRACT.choices.starts.values()}
    named = tuple(menu for menu in CONTRACT.choices.menus if f'"{menu}"' in code or menu in started)
    assert set(CONTRACT.choices.menus) - reached(("opening", *named))[0] == set()


#: Choices that have a meaning and a title, and that no menu offers. The list may only shrink.
NEVER_OFFERED = {
    "who_child_young", "something_else", "no_answer", "ask_human", "meta_police_told",
    "place_england", "place_wales", "place_scotland", "place_northern_ireland", "place_abroad",
}  # fmt: skip


def test_every_choice_is_offered_somewhere() -> None:
    offered = {id_ for menu in CONTRACT.choices.menus.values() for id_ in menu}
    assert set(CONTRACT.choices.choices) - offered == NEVER_OFFERED


def test_every_situation_can_be_tapped_or_typed() -> None:
    tapped = {CONTRACT.choice_meanings[id_].situation for id_ in reached(("opening",))[1]}
    typed = {path.stem for path in (PROJECT / "data" / "nlu").glob("*.yml")}
    assert set(CONTRACT.situations) - typed == set()
    assert {"child_sexual_abuse", "child_sextortion", "adult_own_thoughts", "report_images", "immediate_danger"} <= tapped


def test_a_menu_never_offers_the_same_choice_twice() -> None:
    assert [menu for menu, ids in CONTRACT.choices.menus.items() if len(set(ids)) != len(ids) or len(ids) > 6] == []


def test_ids_are_snake_case_and_there_once() -> None:
    text = (DIRECTORY / "situations.yml").read_text(encoding="utf-8")
    listed = [line.split("id: ")[1].split(",")[0].strip() for line in text.splitlines() if line.strip().startswith(("- id: ", "- {id: "))]
    assert len(listed) == len(set(listed)) == len(CONTRACT.situations) + len(CONTRACT.follow_ups)
    assert all(id_.replace("_", "").isalnum() and id_ == id_.lower() for id_ in listed)


def test_every_need_abroad_is_met_and_every_door_has_a_need() -> None:
    needed = {id_ for ids in CONTRACT.countries.needs.values() for id_ in ids}
    assert set(DOORS) - needed == {"ask_human"}
    assert all(CONTRACT.countries.everywhere[need] for need in CONTRACT.countries.needs)


def test_every_rule_is_used_by_some_case() -> None:
    used = {
        n for case in cases() for n, rule in enumerate(CONTRACT.rules.routes)
        if case.found.situation in rule.situations and rule.conditions.hold(case.facts, case.danger)
    }  # fmt: skip
    unused = [CONTRACT.rules.routes[n] for n in range(len(CONTRACT.rules.routes)) if n not in used]
    assert unused == []
