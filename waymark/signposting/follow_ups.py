"""Turns that continue a conversation: ages, places, "what else", "nobody answered", "I can't phone", yes and no.

One small function each, by the id of `directory/situations.yml`. They keep the situation that is open.
"""

from __future__ import annotations

import msgspec

from waymark.content.contract import EMERGENCY, URGENT
from waymark.signposting.asking import MOST_IN_SIGHT, all_ages, ask_or_help, not_understood, with_open_card
from waymark.signposting.compose import TOLD_OF_OTHERS, Talk, ask, signpost
from waymark.signposting.conversation import Plan
from waymark.signposting.route import meaning_of, route
from waymark.signposting.within import continue_talk, services_here

#: A correction that is also this likely to be about something else is answered as that.
A_MEANING = 0.2
#: So likely, a matter told in the same breath as "it's me" is that matter.
A_MATTER = 0.5
#: A wish to be forgotten must be this likely before a conversation about something is wiped; else it is asked.
FORGETS_FROM = 0.85


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
    return continue_talk(talk, (note, found.words), services_here(talk))


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
    return msgspec.structs.replace(plan, services=talk.contract.choices.groups["child"].greeted_with if age == "under_18" else ())


def give_place(talk: Talk) -> Plan:
    """A place: re-answers with that place's services."""
    uk = talk.contract.countries.uk
    if talk.situation == "outside_uk" and talk.before.need and talk.facts.place in uk:
        return signpost(talk, talk.before.need)
    if talk.situation is not None:
        return _re_answer(talk, "utter_place_noted")
    if talk.facts.place is not None and talk.facts.place not in uk:
        return signpost(talk, "outside_uk")
    return ask(talk, "utter_give_place_first")


def correction(talk: Talk) -> Plan:
    """Not that, I meant ...: re-answers for the corrected meaning, never argues."""
    subject = talk.reading.facts.subject
    if _says_more(talk) or (talk.situation is not None and subject is not None and subject != (talk.before.facts.subject or "self")):
        return _re_answer(talk, "utter_correction_noted")
    if (meant := _other_meaning(talk)) is not None:
        return signpost(talk, meant)
    talk.misses = talk.before.misses + 1
    if talk.misses > 1:
        return all_ages(talk)
    return with_open_card(talk, ask(talk, "utter_correction"))


def is_me(talk: Talk) -> Plan | None:
    """It is not a friend, it is me: what was told of somebody else, as their own. None where nothing of the kind was told."""
    if talk.before.situation in URGENT:
        talk.is_own()
        return signpost(talk, talk.before.situation)
    if talk.before.situation not in TOLD_OF_OTHERS:
        return None if talk.before.situation is None else says_more(talk)
    speaker = "child" if talk.is_child() or talk.before.group == "child" else "adult"
    own_matter = "child_wants_to_talk" if speaker == "child" else "adult_low"
    told = [guess.id for guess in talk.reading.guesses[:1] if guess.probability >= A_MATTER and guess.id not in TOLD_OF_OTHERS]
    records = talk.contract.situations
    own = next((id_ for id_ in told if id_ in records and records[id_].doors and records[id_].who == speaker), talk.before.own or own_matter)
    talk.is_own()
    talk.let_small_danger_be()
    plan = signpost(talk, own)
    return msgspec.structs.replace(plan, words=("utter_is_me", *plan.words))


def _other_meaning(talk: Talk) -> str | None:
    """What a correction tells beside being one: the likeliest situation that is not the open one."""
    for guess in talk.reading.guesses[:4]:
        record = talk.contract.situations.get(guess.id)
        if record and record.doors and guess.id != talk.situation and guess.probability >= A_MEANING:
            return guess.id
    return None


def says_more(talk: Talk) -> Plan:
    """Half a sentence: the open matter stays; with none open, asks."""
    record = talk.contract.situations.get(talk.situation or "")
    return signpost(talk, record.id) if record and record.doors else not_understood(talk)


def ask_again(talk: Talk) -> Plan:
    """The last card again."""
    if not talk.before.card:
        return ask(talk, "utter_ask_again_first")
    plan = continue_talk(talk, ("utter_ask_again",), talk.before.card)
    return msgspec.structs.replace(plan, situation=talk.before.card_of or plan.situation)


def more_options(talk: Talk) -> Plan:
    """The next services of the situation, then those that answer day and night; never the same block twice."""
    if talk.situation is None and not talk.shown:
        return ask(talk, "utter_ask_again_first")
    fresh = [each for each in services_here(talk) if each not in talk.shown and each != EMERGENCY]
    if fresh:
        return continue_talk(talk, ("utter_more_options",), tuple(fresh))
    always = talk.local(talk.contract.choices.groups["reporter"].door) if talk.group == "reporter" and not talk.is_abroad() else talk.always_open()
    fresh = [each for each in always if each not in talk.shown]
    turn = talk.before.visits.get("utter_more_options_end", 0) % len(always)
    return continue_talk(talk, ("utter_more_options_end",), tuple(fresh) or (*always[turn:], *always[:turn]))


def named_service(talk: Talk, service: str) -> Plan:
    """Somebody asks for a service by its name: its card."""
    talk.refused -= {service}
    return continue_talk(talk, ("utter_named_service",), (service,), tells="what_happens")


def no_answer(talk: Talk) -> Plan:
    """Another way to the same service, then one that answers now."""
    first = tuple(each for each in talk.shown if each != EMERGENCY)[:1]
    others = tuple(each for each in talk.always_open() if each not in first)
    return continue_talk(talk, ("utter_no_answer",), (*first, *others[:2]))


def _by_other_ways(talk: Talk, word: str) -> Plan:
    services = services_here(talk) or tuple(dict.fromkeys((*talk.contract.choices.silent, *talk.always_open())))
    if word == "utter_welsh":
        services = tuple(dict.fromkeys((*talk.contract.choices.welsh[talk.known().age_group or "unknown"], *services)))
    return continue_talk(talk, (word,), services, wanted=talk.wanted)


def cannot_phone(talk: Talk) -> Plan:
    """The open situation's services by chat, text, form or sign language."""
    marks = talk.reading.facts.marks
    words = {"deaf": "utter_deaf", "bsl": "utter_deaf", "no_credit": "utter_no_credit", "no_internet": "utter_no_internet",
             "cannot_speak_now": "utter_cannot_speak_now", "welsh": "utter_welsh", "interpreter": "utter_interpreter", "wants_phone": "utter_wants_phone"}
    word = next((said for mark, said in words.items() if mark in marks), "utter_cannot_phone")
    if word == "utter_cannot_phone" and not talk.wanted:
        talk.wanted = frozenset({"chat", "text", "form", "email", "web"})
    return _by_other_ways(talk, word)


def affirm(talk: Talk) -> Plan:
    """Yes: the answer to the question that was open; with none open, asks one."""
    if talk.before.asked == "danger":
        was = talk.before.card_of
        return signpost(talk, was if was in URGENT else talk.situation or "immediate_danger")
    if talk.before.asked == "next" and talk.shown:
        return continue_talk(talk, ("utter_ask_again",), services_here(talk) or talk.shown)
    return ask_or_help(talk, "utter_affirm")


def deny(talk: Talk) -> Plan:
    """No: after a danger question 999 stays in sight once; after a card, what else there is."""
    if talk.before.asked == "danger":
        services = tuple(each for each in talk.before.card or talk.always_open() if each != EMERGENCY)
        return continue_talk(talk, ("utter_deny_danger",), services, "after_danger")
    if talk.before.asked == "next" and talk.shown:
        return more_options(talk)
    return ask_or_help(talk, "utter_deny")


def retract(talk: Talk) -> Plan:
    """Just kidding, he's gone now: accepted without doubt or blame; one quiet line with the contact stays."""
    was_open = talk.danger == "open"
    talk.danger = "over" if was_open else talk.danger
    if not talk.shown and talk.situation is None:
        return ask(talk, "utter_retract")
    services = tuple(each for each in (*services_here(talk), *talk.shown) if each != EMERGENCY)[:1]
    if was_open and talk.before.card_of == "suicidal_or_self_harm":
        services = tuple(dict.fromkeys((*talk.always_open()[:2], *services)))  # a wish to die that has passed for now: somebody to talk to stays first
    return continue_talk(talk, ("utter_danger_retracted" if was_open else "utter_retract",), services)


def forget_me(talk: Talk) -> Plan:
    """Wipes everything, and says so; asks first where that is not sure, or where somebody may be in danger."""
    likely = next((guess.probability for guess in talk.reading.guesses if guess.id == "forget_me"), 1.0)
    if talk.danger_leads or (talk.situation is not None and likely < FORGETS_FROM):
        return continue_talk(talk, ("utter_forget_me_ask",), talk.before.card[:MOST_IN_SIGHT], "forget")
    talk.is_wiped = True
    return Plan(situation="smalltalk", words=("utter_forget_me",), choices=talk.contract.choices.menus["opening"])


def restart(talk: Talk) -> Plan:
    """The opening choices; nothing carried over."""
    talk.is_wiped = True
    return Plan(situation="smalltalk", words=("utter_restart",), choices=talk.contract.choices.menus["opening"])
