"""From a situation and the known facts to its services and words: `directory/rules.yml`, applied."""

from __future__ import annotations

import msgspec

from waymark.content.contract import EMERGENCY, Contract
from waymark.reading.facts import Facts

#: More cards than this are a wall.
MOST_SERVICES = 4


class Route(msgspec.Struct, frozen=True):
    """Where a situation leads: services best first, all of them, and the reply that goes with the first."""

    situation: str
    services: tuple[str, ...]
    words: str


def meaning_of(contract: Contract, situation: str, facts: Facts) -> str:
    """The situation that is meant, once the facts are taken in ("im 15" makes an image threat a child's)."""
    for rule in contract.rules.meanings:
        if situation in rule.situations and rule.conditions.hold(facts):
            return rule.then
    return situation


def route(contract: Contract, situation: str, facts: Facts, danger: str | None = None) -> Route:
    """The route of a situation. danger: `possible`, `over` or None, as rules know it."""
    record = contract.situations[situation]
    words = f"utter_{situation}"
    if abroad := _abroad(contract, situation, facts):
        known = "utter_outside_uk_if_country" if facts.place in contract.countries.countries else "utter_outside_uk"
        return Route(situation, abroad, words if record.urgent and danger != "over" else known)
    services = [*record.doors, *record.also]
    if not record.urgent:
        services = _last(services, [EMERGENCY]) if EMERGENCY in services else services
    dropped: set[str] = set()
    for rule in contract.rules.routes:
        if situation not in rule.situations or not rule.conditions.hold(facts, danger):
            continue
        services = [*rule.lead, *(each for each in services if each not in rule.lead)]
        services = [*services[:1], *rule.add, *(each for each in services[1:] if each not in rule.add)]
        services = _last(services, list(rule.also))
        dropped.update(rule.drop)
        if rule.urgent_off:
            services = _last(services, [EMERGENCY])
        words = f"utter_{situation}_if_{rule.words}" if rule.words else words
    return Route(situation, _local(contract, _once(services, dropped), facts.place), words)


def _last(services: list[str], put_last: list[str]) -> list[str]:
    return [*(each for each in services if each not in put_last), *put_last]


def _once(services: list[str], dropped: set[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in services if each not in dropped))


def _local(contract: Contract, services: tuple[str, ...], place: str | None) -> tuple[str, ...]:
    swap = contract.rules.nations.get(place or "", {})
    return tuple(dict.fromkeys(swap.get(each, each) for each in services))


def _abroad(contract: Contract, situation: str, facts: Facts) -> tuple[str, ...]:
    """That country's services for what the person came for; empty inside the UK."""
    countries = contract.countries
    if facts.place is None or facts.place in countries.uk:
        return ()
    # 999 and the UK's crisis lines cannot be dialled from abroad, by British people neither.
    if "british_abroad" in facts.marks and not contract.situations[situation].urgent:
        return ()
    local = countries.countries.get(facts.place, {})
    wanted = next((need for mark, needs in countries.needs_by_mark.items() if mark in facts.marks for from_, need in needs.items() if from_ == situation), None)
    for need, situations in countries.needs.items():
        if need == wanted if wanted else situation in situations:
            for_age = f"{need}_{facts.age_group}"
            own = local.get(for_age, local.get(need, ()))
            return tuple(dict.fromkeys((*own, *countries.everywhere.get(for_age, countries.everywhere[need]))))
    return ()
