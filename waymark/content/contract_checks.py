"""Names in one file of the contract that another does not know: each as `path: what is wrong; what to do`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from waymark.content.contract import Contract
from waymark.content.contract_records import Meaning, RouteRule
from waymark.reading.facts import MARKS

#: More choices than this at once are a wall.
MOST_CHOICES = 6


def disagreements(contract: Contract, folder: Path) -> Iterator[str]:
    """Everything that does not fit together; nothing when all is in order."""
    yield from _in_rules(contract, folder / "rules.yml")
    yield from _in_choices(contract, folder / "choices.yml")
    yield from _in_menus(contract, folder / "choices.yml")
    yield from _in_countries(contract, folder / "countries.yml")
    yield from _in_checks(contract, folder / "checks.yml")


def _in_rules(contract: Contract, path: Path) -> Iterator[str]:
    rules: tuple[Meaning | RouteRule, ...] = (*contract.rules.meanings, *contract.rules.routes)
    for rule in rules:
        for id_ in (*rule.situations, *([rule.then] if isinstance(rule, Meaning) else [])):
            if id_ not in contract.situations:
                yield f"{path}: there is no situation {id_}; use an id of situations.yml"
        for mark in (rule.conditions.marks | rule.conditions.no_marks) - MARKS.keys():
            yield f"{path}: there is no mark {mark}; use one of reading/facts.py"


def _in_choices(contract: Contract, path: Path) -> Iterator[str]:
    for id_, choice in contract.choice_meanings.items():
        if choice.menu and choice.menu not in contract.choices.menus:
            yield f"{path}: {id_} names the menu {choice.menu}, which is not there; add it"
        if choice.check and choice.check not in contract.checks:
            yield f"{path}: {id_} names the check {choice.check}, which is not in checks.yml; add it"
        if choice.follow_up and choice.follow_up not in {*contract.follow_ups, *contract.situations}:
            yield f"{path}: {id_} names {choice.follow_up}, which situations.yml does not have; correct it"
    for id_, choice in contract.choices.choices.items():
        said = [name for name, value in msgspec.structs.asdict(choice).items() if value is not None and name != "age_below"]
        if len(said) != 1:
            yield f"{path}: {id_} must mean exactly one thing; give it one of group, situation, menu, age_group, place, follow_up, check, answer"


def _in_menus(contract: Contract, path: Path) -> Iterator[str]:
    for menu, ids in contract.choices.menus.items():
        for id_ in ids:
            if id_ not in contract.choice_meanings:
                yield f"{path}: menu {menu} names the choice {id_}, which is not there; add it"
        if len(ids) > MOST_CHOICES:
            yield f"{path}: menu {menu} has {len(ids)} choices; six at most"
    for id_ in sorted({id_ for family in (*contract.choices.told_by_age, contract.choices.own_people) for id_ in family} - contract.situations.keys()):
        yield f"{path}: told_by_age or own_people names {id_}, which is no situation; correct it"
    for kind, named in (("group", contract.choices.groups), ("start", contract.choices.starts)):
        for name, each in named.items():
            if each.menu not in contract.choices.menus:
                yield f"{path}: {kind} {name} names the menu {each.menu}, which is not there; add it"
    for name in sorted(f"refuses_{each}" for each in contract.choices.refusals):
        if name not in MARKS:
            yield f"{path}: refusals names {name.removeprefix('refuses_')}, but there is no mark {name}; use one of reading/facts.py"
    if missing := {"carer", "professional", "own_people", "18_over", "under_18", "unknown"} - contract.choices.a_person.keys():
        yield f"{path}: a_person lacks {', '.join(sorted(missing))}; add them"


def _in_countries(contract: Contract, path: Path) -> Iterator[str]:
    for need, ids in contract.countries.needs.items():
        if need not in contract.countries.everywhere:
            yield f"{path}: need {need} has no services in everywhere; add them"
        for id_ in ids:
            if id_ not in contract.situations:
                yield f"{path}: need {need} names {id_}, which is no situation; correct it"


def _in_checks(contract: Contract, path: Path) -> Iterator[str]:
    for check in contract.checks.values():
        for question in check.questions:
            if question.points_to and question.points_to not in contract.situations:
                yield f"{path}: {check.id}.{question.id} points to {question.points_to}, which is no situation; correct it"
