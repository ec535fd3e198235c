"""The records of the contract, as they stand in `directory/*.yml`: situations, rules, choices, countries and checks."""

from __future__ import annotations

from typing import Literal

import msgspec

from waymark.reading.facts import AgeGroup, Facts

Who = Literal["child", "adult", "carer", "professional", "reporter", "any"]

#: First "services" that are not services: a question with choices, an answer in words.
MENU, INFO = "menu", "info"
#: An adult who gives no age is taken to be at least this old: never too young for an adult's door, never old enough to lose one.
_ADULT_AT_LEAST = 19


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A record of which every key is known."""


class Situation(Strict, frozen=True):
    """What a message can be about, and where it leads; see `directory/situations.yml` for each field."""

    id: str
    who: Who
    about: str
    first: tuple[str, ...]
    also: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    say: str = ""
    urgent: bool = False
    rules: str = ""

    @property
    def is_info(self) -> bool:
        """Whether it is a question about the help, answered in words."""
        return INFO in self.first

    @property
    def doors(self) -> tuple[str, ...]:
        """The services that may be shown first, without `menu` and `info`."""
        return tuple(service for service in self.first if service not in (MENU, INFO))


class FollowUp(Strict, frozen=True):
    """A turn that continues a conversation and keeps its situation."""

    id: str
    about: str
    rule: str


class SituationsFile(Strict, frozen=True):
    situations: tuple[Situation, ...]
    follow_ups: tuple[FollowUp, ...]


class Conditions(Strict, frozen=True):
    """When a rule applies; every condition that is given must hold."""

    age_group: Literal["under_18", "18_over", "unknown"] | None = None
    under: str | None = None
    from_age: str | None = msgspec.field(default=None, name="from")
    marks: frozenset[str] = frozenset()
    no_marks: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    tense: Literal["now", "past"] | None = None
    place: frozenset[str] = frozenset()
    role: Literal["child", "carer", "professional"] | None = None
    danger: Literal["possible", "over"] | None = None

    def hold(self, facts: Facts, danger: str | None = None) -> bool:
        """Whether all of them hold for these facts and this state of danger (`possible`, `over` or None)."""
        return (
            (self.age_group is None or self.age_group == (facts.age_group or "unknown"))
            and (self.under is None or _is_under(facts, int(self.under)))
            and (self.from_age is None or _is_from(facts, int(self.from_age)))
            and (not self.marks or bool(self.marks & facts.marks))
            and not self.no_marks & facts.marks
            and (not self.subject or (facts.subject or "unknown") in self.subject)
            and (self.tense is None or self.tense == facts.tense)
            and (not self.place or facts.place in self.place)
            and (self.role is None or self.role == facts.role)
            and (self.danger is None or self.danger == danger)
        )


def _is_under(facts: Facts, age: int) -> bool:
    if facts.age is not None:
        return facts.age < age
    return facts.age_group == "under_18" and age >= 18


def _is_from(facts: Facts, age: int) -> bool:
    if facts.age is not None:
        return facts.age >= age
    return facts.age_group == "18_over" and age <= _ADULT_AT_LEAST


class Meaning(Strict, frozen=True):
    """A fact turns one situation into another."""

    situations: tuple[str, ...] = msgspec.field(name="for")
    then: str
    conditions: Conditions = msgspec.field(name="if", default=Conditions())


class RouteRule(Strict, frozen=True):
    """A fact changes the services and the words of a situation."""

    situations: tuple[str, ...] = msgspec.field(name="for")
    conditions: Conditions = msgspec.field(name="if", default=Conditions())
    lead: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    words: str | None = None
    urgent_off: bool = False


class RulesFile(Strict, frozen=True):
    meanings: tuple[Meaning, ...]
    routes: tuple[RouteRule, ...]
    nations: dict[str, dict[str, str]]


class Choice(Strict, frozen=True):
    """What a choice means: exactly one of these (age_below goes with a group)."""

    group: Who | None = None
    situation: str | None = None
    menu: str | None = None
    age_group: AgeGroup | None = None
    age_below: str | None = None
    place: str | None = None
    follow_up: str | None = None
    check: str | None = None
    answer: Literal["yes", "no", "not_sure", "skip", "stop"] | None = None


class Group(Strict, frozen=True):
    """A group of speakers: the services of its own door, its menu, and the services shown to whoever says that they are of it."""

    door: tuple[str, ...]
    menu: str
    greeted_with: tuple[str, ...] = ()


class Start(Strict, frozen=True):
    """A starting point of the page: its first words, its menu, and services that are shown from the start."""

    words: str
    menu: str
    services: tuple[str, ...] = ()


class ChoicesFile(Strict, frozen=True):
    choices: dict[str, Choice]
    menus: dict[str, tuple[str, ...]]
    groups: dict[str, Group]
    starts: dict[str, Start]
    a_person: dict[str, tuple[str, ...]]
    own_people: tuple[str, ...]
    silent: tuple[str, ...]
    refusals: dict[str, tuple[str, ...]]
    all_ages: tuple[str, ...]
    always_open: dict[str, tuple[str, ...]]
    welsh: dict[str, tuple[str, ...]]
    told_by_age: tuple[tuple[str, ...], ...]

    def refused_by(self, marks: frozenset[str]) -> frozenset[str]:
        """The services that somebody with these marks does not want."""
        return frozenset(id_ for name, services in self.refusals.items() if f"refuses_{name}" in marks for id_ in services)

    def only_age_tells(self, situations: tuple[str, ...]) -> bool:
        """Whether these are one matter, which leads to different services at different ages."""
        return bool(situations) and any(set(situations) <= set(family) for family in self.told_by_age)


class CountriesFile(Strict, frozen=True):
    needs: dict[str, tuple[str, ...]]
    needs_by_mark: dict[str, dict[str, str]]
    everywhere: dict[str, tuple[str, ...]]
    countries: dict[str, dict[str, tuple[str, ...]]]
    uk: tuple[str, ...]


class Question(Strict, frozen=True):
    """One question of a check; the words are in `domain/`, `ask` says what they must convey."""

    id: str
    ask: str
    points_to: str | None = None
    sets: str | None = None
    urgent_if: Literal["yes", "today"] | bool | None = None


class Check(Strict, frozen=True):
    """A short scripted "is this okay?" check."""

    id: str
    about: str
    questions: tuple[Question, ...]


class ChecksFile(Strict, frozen=True):
    checks: tuple[Check, ...]
