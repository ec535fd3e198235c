"""The contract in data: situations, rules, choices, countries and checks, read once and cross-checked.

Everything that routes a person is in `directory/*.yml`; this module only gives it types and refuses what does not fit.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import msgspec

from waymark.content.contract_records import (
    INFO,
    MENU,
    Check,
    ChecksFile,
    Choice,
    ChoicesFile,
    CountriesFile,
    FollowUp,
    RulesFile,
    Situation,
    SituationsFile,
)
from waymark.content.strict_yaml import DataError, read_typed

EMERGENCY = "999"
#: Situations that 999 leads.
URGENT = ("immediate_danger", "suicidal_or_self_harm")
#: Intents that cannot have the name of their situation or follow-up: Rasa gives "restart" a meaning of its own.
INTENT_NAMES = {"restart": "start_again"}


class Contract(msgspec.Struct, frozen=True, dict=True):
    """All of it together."""

    situations: dict[str, Situation]
    follow_ups: dict[str, FollowUp]
    rules: RulesFile
    choices: ChoicesFile
    countries: CountriesFile
    checks: dict[str, Check]
    #: Services that nobody is led to now, because somebody must check them first.
    held: frozenset[str] = frozenset()

    @cached_property
    def choice_meanings(self) -> dict[str, Choice]:
        """Every choice id there is, with what it means; `about_<situation>` included."""
        about = {f"about_{id_}": Choice(situation=id_) for id_ in self.situations}
        return about | self.choices.choices

    def is_for_either_age(self, situation: str) -> bool:
        """Whether a rule answers this situation for somebody whose age nothing tells, so that it may not be taken from its name."""
        return any(situation in rule.situations and rule.conditions.age_group == "unknown" for rule in self.rules.routes)

    def intents(self) -> set[str]:
        """The names that training lines, domain and rules use: every situation and follow-up but `not_understood`."""
        ids = {*self.situations, *self.follow_ups} - {"not_understood"}
        return {INTENT_NAMES.get(id_, id_) for id_ in ids}

    def service_ids(self) -> set[str]:
        """Every service id that any of the files names."""
        choices = self.choices
        named: set[str] = {*choices.all_ages, *choices.silent}
        for situation in self.situations.values():
            named.update(situation.first, situation.also, situation.never)
        for rule in self.rules.routes:
            named.update(rule.lead, rule.add, rule.also, rule.drop)
        for swap in self.rules.nations.values():
            named.update(swap, swap.values())
        for needs in (self.countries.everywhere, *self.countries.countries.values(), choices.always_open, choices.welsh, choices.a_person):
            for services in needs.values():
                named.update(services)
        for group in choices.groups.values():
            named.update(group.door, group.greeted_with)
        for start in choices.starts.values():
            named.update(start.services)
        return named - {MENU, INFO}


def load_contract(folder: Path) -> Contract:
    """Read the contract from `directory/`. Raises DataError holding every problem of every file."""
    from waymark.content.contract_checks import disagreements  # it reads this module's types

    problems: list[str] = []
    read: list[object] = []
    kinds = (("situations", SituationsFile), ("rules", RulesFile), ("choices", ChoicesFile), ("countries", CountriesFile), ("checks", ChecksFile))
    for name, kind in kinds:
        try:
            read.append(read_typed(folder / f"{name}.yml", kind))
        except DataError as error:
            problems += error.problems
    if problems:
        raise DataError(problems)
    situations, rules, choices, countries, checks = read
    assert isinstance(situations, SituationsFile) and isinstance(rules, RulesFile) and isinstance(choices, ChoicesFile)
    assert isinstance(countries, CountriesFile) and isinstance(checks, ChecksFile)
    contract = Contract(
        situations={each.id: each for each in situations.situations},
        follow_ups={each.id: each for each in situations.follow_ups},
        rules=rules, choices=choices, countries=countries,
        checks={each.id: each for each in checks.checks},
    )
    if problems := list(disagreements(contract, folder)):
        raise DataError(problems)
    return contract
