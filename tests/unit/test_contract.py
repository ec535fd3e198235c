"""The contract refuses names that another file does not know, and its conditions hold exactly when they say."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from waymark.content.contract import load_contract
from waymark.content.contract_records import Choice, Conditions, Situation
from waymark.content.directory import DIRECTORY
from waymark.content.strict_yaml import DataError
from waymark.reading.facts import Facts

FILES = ("situations", "rules", "choices", "countries", "checks")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the project's contract, to be spoilt."""
    for name in FILES:
        shutil.copy(DIRECTORY / f"{name}.yml", tmp_path)
    return tmp_path


def spoil(folder: Path, name: str, before: str, after: str) -> None:
    path = folder / f"{name}.yml"
    text = path.read_text(encoding="utf-8")
    assert before in text, f"{name}.yml no longer holds {before!r}"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def refused(folder: Path) -> list[str]:
    with pytest.raises(DataError) as error:
        load_contract(folder)
    return error.value.problems


CHOICE = "  who_adult: {group: adult}"
SPOILT = [
    ("rules", "for: [child_groomed_online], if: {marks", "for: [nobody], if: {marks", "there is no situation nobody; use", "a rule for no situation"),
    ("rules", "then: adult_low}", "then: adult_lower}", "there is no situation adult_lower; use", "a meaning of no situation"),
    ("rules", "marks: [special_access]", "marks: [special]", "there is no mark special; use", "a mark that is not there"),
    ("rules", "no_marks: [with_child_now]", "no_marks: [alone]", "there is no mark alone; use", "a missing mark that is not there"),
    ("choices", "{menu: child_hurt}", "{menu: nowhere}", "names the menu nowhere, which is not there; add it", "a choice of a menu that is not there"),
    ("choices", "{check: check_pictures}", "{check: check_nothing}", "names the check check_nothing, which is not in checks.yml; add it", "a check"),
    ("choices", "{follow_up: ask_again}", "{follow_up: again}", "names again, which situations.yml does not have; correct it", "a follow-up"),
    ("choices", "after_bye: [ask_again,", "after_bye: [age_under_19,", "names the choice age_under_19, which is not there; add it", "a menu of no choice"),
    ("choices", "warning: [", "warning: [who_child, who_adult, who_carer, ", "menu warning has 7 choices; six at most", "a menu of seven"),
    ("choices", CHOICE, "  who_adult: {}", "who_adult must mean exactly one thing; give it one of", "a choice that means nothing"),
    ("choices", CHOICE, "  who_adult: {group: adult, place: wales}", "who_adult must mean exactly one thing; give it one of", "a choice of two meanings"),
    ("choices", "  who_child_young: {group: child, age_below:", "  who_child_young: {age_below:", "who_child_young must mean exactly one", "an age alone"),
    ("choices", "menu: professional,", "menu: nowhere,", "group professional names the menu nowhere, which is not there; add it", "a group's menu"),
    ("countries", "adult_image: [adult_image_abuse]", "adult_image: [nobody]", "need adult_image names nobody, which is no situation; correct it", "a need"),
    ("countries", "  images: [inhope]", "", "need images has no services in everywhere; add them", "a need without services"),
    ("checks", "points_to: adult_has_harmed", "points_to: nobody", "points to nobody, which is no situation; correct it", "a question that points nowhere"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "before", "after", "says", "why"), SPOILT, ids=[row[4] for row in SPOILT])
def test_a_name_that_is_not_known_is_an_error(folder: Path, name: str, before: str, after: str, says: str, why: str) -> None:
    spoil(folder, name, before, after)
    problems = refused(folder)
    assert len(problems) == 1
    assert says in problems[0] and problems[0].startswith(f"{folder}/{name}.yml: ")


TYPES = [
    ("situations", "who: any", "whom: any", "an unknown key of a situation"),
    ("situations", "urgent: true", "urgent: yes please", "a word where true or false belongs"),
    ("rules", "urgent_off: true", "urgent: false", "an unknown key of a rule"),
    ("rules", "{tense: now, danger: possible}", "{tense: now, danger: maybe}", "a danger that is none"),
    ("rules", "age_group: 18_over", "age_group: adult", "an age group that is none"),
    ("choices", "{answer: not_sure}", "{answer: perhaps}", "an answer that is none"),
    ("choices", "{group: carer}", "{group: robot}", "a group that is none"),
    ("countries", "uk: [", "kingdom: [", "an unknown key of the countries"),
    ("checks", "urgent_if: today", "urgent_if: tomorrow", "a condition that is none"),
    ("choices", CHOICE, f"{CHOICE}\n{CHOICE}", "a choice that is there twice"),
]


@pytest.mark.parametrize(("name", "before", "after", "why"), TYPES, ids=[row[3] for row in TYPES])
def test_what_does_not_fit_its_type_is_an_error_that_names_the_file(folder: Path, name: str, before: str, after: str, why: str) -> None:
    spoil(folder, name, before, after)
    assert [line.startswith(f"{folder}/{name}.yml: ") and "; " in line for line in refused(folder)] == [True]


def test_problems_of_all_files_are_told_at_once(folder: Path) -> None:
    (folder / "checks.yml").unlink()
    (folder / "choices.yml").write_text("a: b: c", encoding="utf-8")
    spoil(folder, "rules", "urgent_off: true", "urgent: false")
    assert len(refused(folder)) == 3


def test_disagreements_are_all_told_at_once(folder: Path) -> None:
    spoil(folder, "checks", "points_to: adult_has_harmed", "points_to: nobody")
    spoil(folder, "rules", "marks: [special_access]", "marks: [special]")
    assert len(refused(folder)) == 2


def facts(**known: Any) -> Facts:
    return Facts(**known)


MARKED = frozenset({"online", "sexual"})
HOLD: list[tuple[dict[str, Any], Facts, str | None, bool, str]] = [
    ({}, Facts(), None, True, "no condition always holds"),
    ({"age_group": "unknown"}, Facts(), None, True, "age unknown"),
    ({"age_group": "unknown"}, facts(age_group="under_18"), None, False, "age known"),
    ({"age_group": "under_18"}, facts(age_group="under_18"), None, True, "under 18"),
    ({"age_group": "under_18"}, Facts(), None, False, "age unknown is not under 18"),
    ({"under": "13"}, facts(age=12, age_group="under_18"), None, True, "12 is under 13"),
    ({"under": "13"}, facts(age=13, age_group="under_18"), None, False, "13 is not"),
    ({"under": "13"}, facts(age_group="under_18"), None, False, "under 18 is not known to be under 13"),
    ({"under": "19"}, facts(age_group="under_18"), None, True, "under 18 is under 19"),
    ({"under": "19"}, facts(age=18, age_group="18_over"), None, True, "18 is under 19"),
    ({"under": "19"}, facts(age_group="18_over"), None, False, "an adult is not known to be under 19"),
    ({"from_age": "19"}, facts(age=19, age_group="18_over"), None, True, "19 is from 19"),
    ({"from_age": "19"}, facts(age=18, age_group="18_over"), None, False, "18 is not"),
    ({"from_age": "19"}, facts(age_group="18_over"), None, True, "an adult without an age counts as 19"),
    ({"from_age": "35"}, facts(age_group="18_over"), None, False, "but not as 35"),
    ({"from_age": "19"}, Facts(), None, False, "age unknown is not from 19"),
    ({"marks": frozenset({"online", "deaf"})}, facts(marks=MARKED), None, True, "one of the marks is enough"),
    ({"marks": frozenset({"deaf"})}, facts(marks=MARKED), None, False, "none of the marks"),
    ({"no_marks": frozenset({"online"})}, facts(marks=MARKED), None, False, "a mark that must not be there"),
    ({"no_marks": frozenset({"deaf"})}, facts(marks=MARKED), None, True, "only other marks"),
    ({"subject": frozenset({"friend", "sibling"})}, facts(subject="sibling"), None, True, "one of the subjects"),
    ({"subject": frozenset({"friend"})}, Facts(), None, False, "no subject"),
    ({"tense": "now"}, facts(tense="now"), None, True, "now"),
    ({"tense": "now"}, facts(tense="past"), None, False, "past is not now"),
    ({"place": frozenset({"scotland"})}, facts(place="scotland"), None, True, "the place"),
    ({"place": frozenset({"scotland"})}, facts(place="wales"), None, False, "another place"),
    ({"role": "carer"}, facts(role="carer"), None, True, "the role"),
    ({"role": "carer"}, facts(role="child"), None, False, "another role"),
    ({"danger": "over"}, Facts(), "over", True, "danger is over"),
    ({"danger": "over"}, Facts(), "possible", False, "danger is possible"),
    ({"danger": "possible"}, Facts(), None, False, "no danger was seen"),
    ({"tense": "now", "role": "carer"}, facts(tense="now"), None, False, "two conditions, of which one holds"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "known", "danger", "holds", "why"), HOLD, ids=[row[4] for row in HOLD])
def test_conditions(asked: dict[str, Any], known: Facts, danger: str | None, holds: bool, why: str) -> None:
    assert Conditions(**asked).hold(known, danger) is holds


def test_menu_and_info_are_no_doors() -> None:
    assert Situation(id="a", who="any", about="", first=("menu", "line", "other")).doors == ("line", "other")
    assert Situation(id="a", who="any", about="", first=("info",)).is_info is True
    assert Situation(id="a", who="any", about="", first=("menu",)).is_info is False


def test_every_situation_has_a_choice_of_its_own_and_names_no_service_that_is_none() -> None:
    contract = load_contract(DIRECTORY)
    assert contract.choice_meanings["about_child_sextortion"] == Choice(situation="child_sextortion")
    assert {"menu", "info"} & contract.service_ids() == set()
    assert {"childline", "police-scotland", "kein-taeter-werden", "stopncii"} <= contract.service_ids()
