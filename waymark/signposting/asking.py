"""Asking back, and what is said when nothing was understood: never two dead ends in a row, and no help taken away meanwhile."""

from __future__ import annotations

import msgspec

from waymark.content.contract import EMERGENCY
from waymark.signposting.compose import Talk, ask
from waymark.signposting.conversation import Plan

#: Situations offered when it is not clear which is meant.
FEWEST_NEAR, MOST_NEAR = 2, 4
#: Nobody is asked whether this is what they want.
NOT_OFFERED = "seeking_illegal"
#: Services that stay in sight below a question.
MOST_IN_SIGHT = 2


def with_open_card(talk: Talk, plan: Plan) -> Plan:
    """A question back never takes away the help that was in sight."""
    in_sight = [each for each in talk.before.card if each != EMERGENCY][:MOST_IN_SIGHT]
    urgent = [EMERGENCY] if EMERGENCY in talk.before.card[:MOST_IN_SIGHT] else []
    return plan if plan.services or not in_sight else msgspec.structs.replace(plan, services=(*in_sight, *urgent))


def ask_or_help(talk: Talk, word: str) -> Plan:
    """A question back, as long as that is not the third in a row."""
    talk.misses = talk.before.misses + 1
    return all_ages(talk) if talk.misses > 2 else ask(talk, word)


def noise(talk: Talk) -> Plan:
    """Dots, emoji, a letter, mash: first a short question with choices, then the all-ages card. At once when nobody could read it."""
    talk.misses = talk.before.misses + 1
    if talk.misses > 1 or talk.reading.noise == "unread":
        return all_ages(talk)
    return with_open_card(talk, ask(talk, "utter_code" if talk.reading.noise == "code" else "utter_noise"))


def other_language(talk: Talk) -> Plan:
    """Another language: the crisis contacts, and that an interpreter can be had. Welsh has lines of its own."""
    talk.misses = talk.before.misses + 1
    plan = all_ages(talk)
    if talk.reading.language == "cy" and not talk.is_abroad():
        leads = (EMERGENCY,) if talk.danger_leads else ()
        lines = talk.contract.choices.welsh[talk.known().age_group or "unknown"]
        return msgspec.structs.replace(plan, words=("utter_welsh",), services=tuple(dict.fromkeys((*leads, *lines, *plan.services))))
    leads = (EMERGENCY,) if talk.danger_leads and not talk.is_abroad() else ()
    return msgspec.structs.replace(plan, words=("utter_other_language",), services=tuple(dict.fromkeys((*leads, *plan.services))))


def not_understood(talk: Talk, likely: tuple[str, ...] = ()) -> Plan:
    """Not clear enough for a door: a question with what comes closest, then the all-ages card; never two dead ends in a row."""
    if talk.before.misses == 0 and (plan := _ask_age(talk, likely) or _nearest(talk, likely)):
        return plan
    talk.misses = talk.before.misses + 1
    if talk.misses > 1:
        return all_ages(talk)
    marks = talk.reading.facts.marks
    word = "utter_swearing" if "swearing" in marks else f"utter_unsure_{talk.group}" if talk.group else "utter_unsure"
    plan = with_open_card(talk, ask(talk, word))
    if talk.group:
        return msgspec.structs.replace(plan, services=plan.services or talk.local(talk.contract.choices.groups[talk.group].door))
    return msgspec.structs.replace(plan, situation=talk.situation or "out_of_scope")


def _ask_age(talk: Talk, likely: tuple[str, ...]) -> Plan | None:
    """How old are you? None where the age is known, or would not tell what it is about."""
    if talk.known().age_group is not None or talk.before.card or not talk.contract.choices.only_age_tells(likely):
        return None
    talk.misses = 1
    talk.open_topic(likely[0])
    return Plan(situation=likely[0], words=("utter_ask_age",), choices=talk.contract.choices.menus["ask_age"])


def _nearest(talk: Talk, likely: tuple[str, ...]) -> Plan | None:
    """Which of these is it? None where what comes closest has no door of its own."""
    near = [each for each in likely if (record := talk.contract.situations.get(each)) and record.doors and each != NOT_OFFERED][:MOST_NEAR]
    if len(near) < FEWEST_NEAR or near[0] != likely[0]:
        return None
    talk.misses = 1
    if not talk.before.card:
        talk.open_topic(near[0])
    choices = (*(f"about_{each}" for each in near), "something_else")
    who = "child" if talk.is_child() else "any"
    return with_open_card(talk, Plan(situation=talk.situation or near[0], words=("utter_nearest",), choices=choices, who=who))


def all_ages(talk: Talk) -> Plan:
    """Help for every age, when asking again would be a dead end."""
    plan = ask(talk, "utter_all_ages")
    services = talk.always_open() if talk.is_abroad() else talk.contract.choices.all_ages
    return msgspec.structs.replace(plan, situation=talk.situation or "out_of_scope", services=services)
