"""Making a plan: the turn under way, and the few shapes that an answer has."""

from __future__ import annotations

import msgspec

from waymark.content.contract import EMERGENCY, URGENT, Contract
from waymark.reading.facts import Facts
from waymark.reading.reading import Guess, Reading
from waymark.signposting.conversation import FEW_WORDS, Asked, Conversation, Plan
from waymark.signposting.decide import VAGUE
from waymark.signposting.gather import as_meant, merge, ways_of, with_group
from waymark.signposting.route import MOST_SERVICES, Route, meaning_of, route

#: Matters of somebody else, where "it's me" may follow.
TOLD_OF_OTHERS = (
    "child_friend_at_risk", "adult_concerned_for_child", "family_of_person", "report_person", "report_images",
    "parent_child_groomed", "parent_child_image", "parent_child_behaviour",
)
#: What nobody is taken to have said with "it's me".
NOT_OWN = ("outside_uk", "seeking_illegal")
#: Below this age in years the words are a small child's.
YOUNG_BELOW = 11


class Talk:
    """The turn under way: what was known before, what was read, and what will be known after."""

    def __init__(self, contract: Contract, before: Conversation, reading: Reading) -> None:
        self.contract, self.before = contract, before
        self.reading = msgspec.structs.replace(reading, facts=as_meant(before.facts, reading.facts, before.group))
        self.facts = merge(before.facts, self.reading.facts, is_new_topic=False)
        wanted = ways_of(reading.facts.marks)
        self.wanted = before.wanted if "bsl" in before.wanted and wanted and wanted <= before.wanted | {"silent"} else wanted or before.wanted
        self.situation, self.group = before.situation, before.group
        self.shown, self.check = before.shown, before.check
        self.need, self.own = before.need, before.own
        self.refused = before.refused | contract.choices.refused_by(reading.facts.marks)
        self.asked: Asked | None = None
        self.danger, self.danger_seen, self.danger_stays, self.danger_leads = before.danger, False, False, False
        self.misses = 0
        self.is_young, self.has_ended, self.is_wiped = before.is_young, False, False

    def weigh_without_danger(self) -> None:
        """The model's doubt about danger does not count."""
        calm = tuple(guess for guess in self.reading.guesses if guess.id not in URGENT)
        whole = sum(guess.probability for guess in calm) or 1.0
        self.reading = msgspec.structs.replace(self.reading, guesses=tuple(Guess(guess.id, guess.probability / whole) for guess in calm))

    def deny_danger(self) -> None:
        """The person says that nobody is in danger: the model's doubt about it no longer counts, and what was open is over."""
        self.weigh_without_danger()
        self.danger = "over" if self.danger == "open" else self.danger

    def let_small_danger_be(self) -> None:
        """So small a chance of danger is no reason to speak of 999 here, where the person plainly says something else."""
        if not self.danger_stays:
            self.let_danger_be()

    def let_danger_be(self) -> None:
        """The model's doubt about danger adds nothing to this turn."""
        self.danger_seen = self.danger_leads = self.danger_stays = False

    def is_own(self) -> None:
        """The person speaks of themselves after all."""
        facts = msgspec.structs.replace(self.reading.facts, subject="self")
        self.reading = msgspec.structs.replace(self.reading, facts=facts)
        self.group = None

    def be_abroad(self) -> None:
        """The message is about somewhere outside the UK: in the country that it names, if it names just one."""
        named = self.reading.facts.place_named
        place = named if named is not None and named not in self.contract.countries.uk else "abroad"
        self.reading = msgspec.structs.replace(self.reading, facts=msgspec.structs.replace(self.reading.facts, place=place))
        self.facts = msgspec.structs.replace(self.facts, place=place)

    def facts_of_message(self) -> Facts:
        """Who and where the person is, with the circumstances of this message only."""
        facts = merge(self.before.facts, self.reading.facts, is_new_topic=True)
        return with_group(facts, self.group if self.group != "reporter" else None)

    def open_topic(self, situation: str, group: str | None = None) -> None:
        """A (new) matter is open: circumstances of the old one no longer count."""
        is_new = situation != self.before.situation
        self.facts = merge(self.before.facts, self.reading.facts, is_new and not self._goes_on(situation))
        if is_new:
            self.shown = ()
        if is_new or self.own is None:
            self.own = self._own_of(situation)
        self.situation = situation
        if group in self.contract.choices.groups:
            self.group = group

    def _own_of(self, situation: str) -> str | None:
        """What the message would be about if somebody who tells of others told of themselves; None where nothing comes near."""
        records = self.contract.situations
        if situation not in TOLD_OF_OTHERS:
            return None
        speaker = "child" if records[situation].who == "child" else "adult"
        near = [guess.id for guess in self.reading.guesses if guess.id in records and guess.id not in (*TOLD_OF_OTHERS, *NOT_OWN)]
        own = [id_ for id_ in near if records[id_].doors and not records[id_].urgent and records[id_].who in (speaker, "any")]
        return next((id_ for id_ in own if id_ not in VAGUE), own[0] if own else None)

    def _goes_on(self, situation: str) -> bool:
        """Whether a short message of the same kind of speaker only says more of the matter: its circumstances still hold."""
        records = self.contract.situations
        before = records.get(self.before.situation or "")
        return before is not None and before.who != "any" and before.who == records[situation].who and self.reading.words <= FEW_WORDS

    def known(self) -> Facts:
        """The facts, with what follows from who is speaking."""
        return with_group(self.facts, self.group)

    def local(self, services: tuple[str, ...]) -> tuple[str, ...]:
        """Services by the names that they have where the person is."""
        swap = self.contract.rules.nations.get(self.facts.place or "", {})
        return tuple(dict.fromkeys(swap.get(each, each) for each in services))

    def is_child(self) -> bool:
        """Whether the words should be a child's."""
        return self.known().age_group == "under_18"

    def _is_young(self) -> bool:
        age = self.facts.age
        return self.is_young if age is None else age < YOUNG_BELOW

    def is_abroad(self) -> bool:
        """Whether the person has said that they are outside the UK."""
        return self.facts.place is not None and self.facts.place not in self.contract.countries.uk

    def always_open(self) -> tuple[str, ...]:
        """Services that answer day and night, for this age; abroad, those that know one there."""
        if self.is_abroad():
            return self.contract.countries.everywhere["crisis"]
        return self.contract.choices.always_open[self.known().age_group or "unknown"]

    def _open_to_them(self, services: tuple[str, ...]) -> list[str]:
        """Without services on hold, and without those that the person does not want while another door is there."""
        if services and self.contract.held.issuperset(services):
            services = self.always_open()
        services = tuple(each for each in services if each not in self.contract.held)
        wanted = [each for each in services if each not in self.refused]
        return wanted if any(each != EMERGENCY for each in wanted) else [*wanted, *(each for each in services if each in self.refused)]

    def finish(self, plan: Plan) -> tuple[Plan, Conversation]:
        """Add what belongs to every turn (danger that is not over, details that are not needed), and keep what must be kept."""
        noticed = self.before.has_noticed_details
        words = list(plan.words)
        services = self._open_to_them(plan.services)
        if "personal_details" in self.reading.facts.marks and not noticed:
            words.append("utter_personal_details")
            noticed = True
        if not plan.is_urgent and not self.is_wiped:
            if self.is_abroad():
                services = [each for each in services if each != EMERGENCY]  # it is no number there; the words name the local one
            elif self.danger_seen:
                words.insert(0, "utter_add_999")
            elif self.danger == "open":
                words.append("utter_danger_stays")
            if self.danger_leads and not services:
                services = [*([] if self.is_abroad() else [EMERGENCY]), *self.always_open()]
            elif services and not self.is_abroad() and (self.danger_seen or self.danger == "open"):
                services = [*services[:1], EMERGENCY, *(each for each in services[1:] if each != EMERGENCY)]
        plan = msgspec.structs.replace(
            plan, words=tuple(words), services=tuple(services[:MOST_SERVICES]),
            wanted=plan.wanted or self.wanted, place=self.facts.place, is_young=self._is_young(),
        )
        if self.is_wiped:
            return plan, Conversation(offered=plan.choices)
        visits = dict(self.before.visits)
        for key in (*plan.words, *([plan.question] if plan.question else [])):
            visits[key] = visits.get(key, 0) + 1
        return plan, Conversation(
            situation=self.situation, group=self.group, facts=self.facts,
            danger="open" if plan.is_urgent or (self.danger_stays and self.danger != "over") else self.danger,
            visits=visits, shown=tuple(dict.fromkeys((*self.shown, *plan.services))), wanted=self.wanted,
            offered=plan.choices, asked=self.asked, refused=self.refused, need=self.need, own=self.own, misses=self.misses,
            check=self.check, is_young=self.is_young,
            has_ended=self.has_ended, has_noticed_details=noticed,
            card=plan.services or self.before.card, card_of=plan.situation if plan.services else self.before.card_of,
        )


def signpost(talk: Talk, situation: str, beside: str | None = None, about_other: bool = False, need: str | None = None) -> Plan:
    """The reply of a situation. beside: another matter whose first door stands below (danger leads); need: what somebody abroad came for."""
    talk.check = None
    need = need or (talk.need if situation == "outside_uk" else None)
    situation = meaning_of(talk.contract, situation, talk.facts_of_message())
    record = talk.contract.situations[situation]
    if beside is None:
        is_either_age = talk.contract.is_for_either_age(situation) and not talk.known().age_group
        talk.open_topic(situation, None if is_either_age else record.who)
    found = _route(talk, situation, about_other)
    services, words = found.services, [found.words]
    if need is not None:
        talk.need = need
        facts = msgspec.structs.replace(talk.known(), place=talk.facts.place or "abroad")
        services = route(talk.contract, need, facts).services
    if beside is not None:
        below = route(talk.contract, beside, talk.known()).services[:2]
        services = tuple(dict.fromkeys((*services[:2], *below, *services[2:])))
        words.append("utter_also")
    is_danger_abroad = record.urgent and talk.is_abroad() and talk.danger != "over"
    is_urgent = services[0] == EMERGENCY or is_danger_abroad
    if services[0] == EMERGENCY and situation == "immediate_danger" and "bsl" in talk.wanted and "phone" not in talk.wanted:
        words[0] = "utter_danger_deaf"
    talk.asked = "danger" if is_urgent else "next"
    who = record.who if record.who != "any" else (talk.group or ("child" if talk.is_child() else "any"))
    return Plan(
        situation=situation, words=tuple(words), services=services, who=who,
        question=None if is_urgent else _next_question(talk), choices=_choices_after(talk, is_urgent), is_danger_abroad=is_danger_abroad,
    )


def _route(talk: Talk, situation: str, about_other: bool) -> Route:
    danger = "over" if talk.danger == "over" else ("possible" if talk.danger_seen or talk.reading.danger.level != "none" else None)
    facts = talk.known()
    if talk.contract.situations[situation].urgent and situation != talk.before.situation and talk.reading.facts.subject is None:
        facts = msgspec.structs.replace(facts, subject=None)  # "my kids are 6 and 9. i can't do this any more" is about the one who writes
    if about_other and facts.subject in (None, "self"):
        facts = msgspec.structs.replace(facts, subject="relative")
    return route(talk.contract, situation, facts, danger)


def _next_question(talk: Talk) -> str:
    if talk.is_child():
        return "utter_next_child"
    return "utter_next_adult" if talk.known().age_group == "18_over" else "utter_next_any"


def _choices_after(talk: Talk, is_urgent: bool) -> tuple[str, ...]:
    menus = talk.contract.choices.menus
    if is_urgent:
        return menus["after_danger"]
    return menus["after_card" if talk.known().age_group else "after_card_age"]


def greet(talk: Talk, group: str) -> Plan:
    """Somebody says who they are: that group's own words and choices, and a first door that is right for everybody of it."""
    talk.asked = "what"
    opening = {"reporter": "report", "child": "child_young" if talk.is_young else "child"}.get(group, group)
    word = "utter_opening_young" if talk.is_young else f"utter_opening_{opening}"
    talk.facts = with_group(talk.facts, group)
    menu = "child_young" if talk.is_young else talk.contract.choices.groups[group].menu
    services = talk.local(talk.contract.choices.groups[group].greeted_with)
    return Plan(situation=talk.situation or "smalltalk", words=(word,), services=services, choices=talk.contract.choices.menus[menu], who=group)


def ask(talk: Talk, word: str, menu: str | None = None) -> Plan:
    """A short question with choices; the menu of the group when none is named."""
    talk.asked = "what"
    if menu is None:
        menu = talk.contract.choices.groups[talk.group].menu if talk.group else "unsure"
        if menu == "child" and talk.is_young:
            menu = "child_young"
    who = talk.group or ("child" if talk.is_child() else "any")
    return Plan(situation=talk.situation or "smalltalk", words=(word,), choices=talk.contract.choices.menus[menu], who=who)
