"""Turns that continue a conversation: ages, places, "what else", "nobody answered", "I can't phone", yes and no.

One small function each, by the id of `directory/situations.yml`. They keep the situation that is open.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from waymark.signposting.compose import Talk, ask, signpost
from waymark.signposting.contract import EMERGENCY
from waymark.signposting.conversation import Plan
from waymark.signposting.route import meaning_of, route

#: Situations offered when it is not clear which is meant.
MOST_NEAR = 4
#: Nobody is asked whether this is what they want.
NOT_OFFERED = "seeking_illegal"


def _continue(talk: Talk, words: tuple[str, ...], services: tuple[str, ...], choices: str = "after_card", **more: object) -> Plan:
    """An answer within the open situation."""
    who = talk.group or ("child" if talk.is_child() else "any")
    talk.asked = "danger" if services[:1] == (EMERGENCY,) else "next"
    return Plan(
        situation=talk.situation or "smalltalk", words=words, services=services,
        choices=talk.contract.choices.menus[choices], who=who, **more,  # type: ignore[arg-type]
    )


def _here(talk: Talk) -> tuple[str, ...]:
    """The services of the open situation, by everything that is known now."""
    if talk.situation is None:
        return ()
    return route(talk.contract, talk.situation, talk.known(), "over" if talk.danger == "over" else None).services


def _says_more(talk: Talk) -> bool:
    """Whether the message re-opens the matter under a new meaning once its facts are taken in."""
    return talk.situation is not None and meaning_of(talk.contract, talk.situation, talk.known()) != talk.situation


def _re_answer(talk: Talk, note: str) -> Plan:
    """The open matter again, for the fact that was just said."""
    situation = meaning_of(talk.contract, talk.situation or "", talk.known())
    if situation != talk.situation:
        talk.situation, talk.shown = situation, ()
        who = talk.contract.situations[situation].who
        talk.group = who if who in talk.contract.choices.groups else talk.group
    found = route(talk.contract, situation, talk.known(), "over" if talk.danger == "over" else None)
    return _continue(talk, (note, found.words), found.services)


def give_age(talk: Talk) -> Plan:
    """An age: re-answers the open matter; with none open, asks what is going on."""
    age = talk.facts.age_group
    if age == "under_18" and talk.group in (None, "adult"):
        talk.group = "child"
    if age == "18_over" and talk.group == "child":
        talk.group = None
    if talk.situation is not None:
        return _re_answer(talk, "utter_give_age_noted")
    menu = {"under_18": "child", "18_over": "adult"}.get(age or "", "unsure")
    plan = ask(talk, "utter_give_age_first", menu)
    return msgspec.structs.replace(plan, services=("childline",) if age == "under_18" else ())


def give_place(talk: Talk) -> Plan:
    """A place: re-answers with that place's services."""
    if talk.situation is not None:
        return _re_answer(talk, "utter_place_noted")
    uk = talk.contract.countries.uk
    if talk.facts.place is not None and talk.facts.place not in uk:
        return signpost(talk, "outside_uk")
    return ask(talk, "utter_give_place_first")


def correction(talk: Talk) -> Plan:
    """Not that, I meant ...: re-answers for the corrected meaning, never argues."""
    if _says_more(talk):
        return _re_answer(talk, "utter_correction_noted")
    talk.misses = talk.before.misses + 1
    if talk.misses > 1:
        return all_ages(talk)
    return ask(talk, "utter_correction")


def ask_again(talk: Talk) -> Plan:
    """The last card again."""
    if not talk.before.card:
        return ask(talk, "utter_ask_again_first")
    plan = _continue(talk, ("utter_ask_again",), talk.before.card)
    return msgspec.structs.replace(plan, situation=talk.before.card_of or plan.situation)


def more_options(talk: Talk) -> Plan:
    """The next services of the situation, then those that answer day and night; never the same block twice."""
    if talk.situation is None and not talk.shown:
        return ask(talk, "utter_ask_again_first")
    fresh = [each for each in _here(talk) if each not in talk.shown and each != EMERGENCY]
    if fresh:
        return _continue(talk, ("utter_more_options",), tuple(fresh))
    always = talk.always_open()
    fresh = [each for each in always if each not in talk.shown]
    turn = talk.before.visits.get("utter_more_options_end", 0) % len(always)
    return _continue(talk, ("utter_more_options_end",), tuple(fresh) or (*always[turn:], *always[:turn]))


def no_answer(talk: Talk) -> Plan:
    """Another way to the same service, then one that answers now."""
    first = talk.shown[:1]
    others = tuple(each for each in talk.always_open() if each not in first)
    if talk.danger == "open":
        others = (EMERGENCY, *others)
    return _continue(talk, ("utter_no_answer",), (*first, *others[:2]))


def _by_other_ways(talk: Talk, word: str) -> Plan:
    services = _here(talk) or tuple(dict.fromkeys(("shout", *talk.always_open())))
    return _continue(talk, (word,), services, wanted=talk.wanted)


def cannot_phone(talk: Talk) -> Plan:
    """The open situation's services by chat, text, form or sign language."""
    marks = talk.reading.facts.marks
    words = {"deaf": "utter_deaf", "bsl": "utter_deaf", "no_credit": "utter_no_credit", "no_internet": "utter_no_internet",
             "cannot_speak_now": "utter_cannot_speak_now", "welsh": "utter_welsh", "interpreter": "utter_interpreter"}
    word = next((said for mark, said in words.items() if mark in marks), "utter_cannot_phone")
    if word == "utter_cannot_phone" and not talk.wanted:
        talk.wanted = frozenset({"chat", "text", "form", "email", "web"})
    return _by_other_ways(talk, word)


def affirm(talk: Talk) -> Plan:
    """Yes: the answer to the question that was open; with none open, asks one."""
    if talk.before.asked == "danger":
        return signpost(talk, talk.situation or "immediate_danger")
    if talk.before.asked == "next" and talk.shown:
        return _continue(talk, ("utter_ask_again",), _here(talk) or talk.shown)
    return ask(talk, "utter_affirm")


def deny(talk: Talk) -> Plan:
    """No: after a danger question 999 stays in sight once; after a card, what else there is."""
    if talk.before.asked == "danger":
        services = tuple(each for each in talk.before.card or talk.always_open() if each != EMERGENCY)
        return _continue(talk, ("utter_deny_danger",), services, "after_danger")
    if talk.before.asked == "next" and talk.shown:
        return more_options(talk)
    return ask(talk, "utter_deny")


def retract(talk: Talk) -> Plan:
    """Just kidding, he's gone now: accepted without doubt or blame; one quiet line with the contact stays."""
    was_open = talk.danger == "open"
    talk.danger = "over" if was_open else talk.danger
    if not talk.shown and talk.situation is None:
        return ask(talk, "utter_retract")
    services = tuple(each for each in (*_here(talk), *talk.shown) if each != EMERGENCY)[:1]
    return _continue(talk, ("utter_danger_retracted" if was_open else "utter_retract",), services)


def forget_me(talk: Talk) -> Plan:
    """Wipes everything, and says so."""
    talk.is_wiped = True
    return Plan(situation="smalltalk", words=("utter_forget_me",), choices=talk.contract.choices.menus["opening"])


def restart(talk: Talk) -> Plan:
    """The opening choices; nothing carried over."""
    talk.is_wiped = True
    return Plan(situation="smalltalk", words=("utter_restart",), choices=talk.contract.choices.menus["opening"])


def smalltalk(talk: Talk) -> Plan:
    """Hello, thanks, goodbye. After a card the card stays within reach."""
    marks = talk.reading.facts.marks
    if "bye" in marks or "thanks" in marks:
        talk.has_ended = "bye" in marks
        word = "utter_bye" if "bye" in marks else "utter_thanks"
        return Plan(situation=talk.situation or "smalltalk", words=(word,), choices=talk.contract.choices.menus["after_bye"])
    if talk.before.has_ended:
        return ask(talk, "utter_back_after_bye")
    if "testing" in marks or "swearing" in marks:
        return ask(talk, "utter_testing" if "testing" in marks else "utter_swearing")
    return ask(talk, "utter_greeting" if "greeting" in marks or not talk.before.visits else "utter_how_are_you")


def out_of_scope(talk: Talk) -> Plan:
    """Nothing to do with Waymark: kindly, with the choices."""
    marks = talk.reading.facts.marks
    word = "utter_swearing" if "swearing" in marks else "utter_testing" if "testing" in marks else "utter_out_of_scope"
    plan = ask(talk, word, None if talk.group else "opening")
    return msgspec.structs.replace(plan, situation=talk.situation or "out_of_scope")


def ask_human(talk: Talk) -> Plan:
    """Wants a person now: the line for their age; for nobody's, both doors."""
    group, age = talk.group, talk.known().age_group
    if group == "carer":
        word, services = "utter_ask_human_adult", ("nspcc-helpline", "samaritans")
    elif age == "18_over":
        word, services = "utter_ask_human_adult", ("samaritans", "shout")
    elif age == "under_18":
        word, services = "utter_ask_human_child", ("childline", "samaritans")
    else:
        word, services = "utter_ask_human", ("childline", "samaritans")
    return msgspec.structs.replace(_continue(talk, (word,), services), situation="ask_human")


def about_the_help(talk: Talk, id_: str) -> Plan:
    """Questions about the help: Waymark's own answer, with the open service's card below."""
    marks = talk.reading.facts.marks
    special = {"asks_recorded": "utter_recorded", "asks_how_long": "utter_how_long", "asks_call_for_me": "utter_call_for_me",
               "called_already": "utter_called_already"}
    word = next((said for mark, said in special.items() if mark in marks), f"utter_{id_}_child" if talk.is_child() else f"utter_{id_}")
    services: tuple[str, ...] = tuple(each for each in _here(talk) if each != EMERGENCY)
    services = services if id_ == "meta_other_ways" else services[:1]
    if id_ == "meta_other_ways":
        if services:
            return cannot_phone(talk)
        if "cannot_speak_now" in marks:
            return msgspec.structs.replace(_continue(talk, ("utter_cannot_speak_now",), (EMERGENCY, "shout")), situation=id_)
    menu = "after_card" if services else None
    if menu:
        return msgspec.structs.replace(_continue(talk, (word,), services, menu), situation=id_)
    return msgspec.structs.replace(ask(talk, word), situation=id_)


def noise(talk: Talk) -> Plan:
    """Dots, emoji, a letter, mash: first a short question with choices, then the all-ages card. At once when nobody could read it."""
    talk.misses = talk.before.misses + 1
    talk.danger_seen = talk.reading.danger.level == "possible"
    if talk.misses > 1 or talk.reading.noise == "unread":
        return all_ages(talk)
    return ask(talk, "utter_code" if talk.reading.noise == "code" else "utter_noise")


def other_language(talk: Talk) -> Plan:
    """Another language: the crisis contacts, and that an interpreter can be had."""
    talk.misses = talk.before.misses + 1
    plan = all_ages(talk)
    return msgspec.structs.replace(plan, words=("utter_other_language",))


def not_understood(talk: Talk, likely: tuple[str, ...] = ()) -> Plan:
    """Not clear enough for a door: a question with what comes closest, then the all-ages card; never two dead ends in a row."""
    if talk.before.misses == 0 and (near := _nearest(talk, likely)):
        return near
    talk.misses = talk.before.misses + 1
    if talk.misses > 1:
        return all_ages(talk)
    marks = talk.reading.facts.marks
    word = "utter_swearing" if "swearing" in marks else f"utter_unsure_{talk.group}" if talk.group else "utter_unsure"
    plan = ask(talk, word)
    if talk.group:
        return msgspec.structs.replace(plan, services=talk.local(talk.contract.choices.groups[talk.group].door))
    return msgspec.structs.replace(plan, situation=talk.situation or "out_of_scope")


def _nearest(talk: Talk, likely: tuple[str, ...]) -> Plan | None:
    """Which of these is it? None where what comes closest has no door of its own."""
    near = [each for each in likely if (record := talk.contract.situations.get(each)) and record.doors and each != NOT_OFFERED][:MOST_NEAR]
    if not near or near[0] != likely[0]:
        return None
    talk.misses = 1
    talk.open_topic(near[0])
    choices = (*(f"about_{each}" for each in near), "something_else")
    return Plan(situation=near[0], words=("utter_nearest",), choices=choices, who="child" if talk.is_child() else "any")


def all_ages(talk: Talk) -> Plan:
    """Help for every age, when asking again would be a dead end."""
    plan = ask(talk, "utter_all_ages")
    return msgspec.structs.replace(plan, situation=talk.situation or "out_of_scope", services=talk.contract.choices.all_ages)


HANDLERS: dict[str, Callable[[Talk], Plan]] = {
    "give_age": give_age, "give_place": give_place, "correction": correction, "ask_again": ask_again,
    "more_options": more_options, "no_answer": no_answer, "cannot_phone": cannot_phone, "affirm": affirm, "deny": deny,
    "retract": retract, "forget_me": forget_me, "restart": restart, "not_understood": not_understood,
    "smalltalk": smalltalk, "out_of_scope": out_of_scope, "ask_human": ask_human,
}
