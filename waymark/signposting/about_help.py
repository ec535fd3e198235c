"""Questions about the help, the wish for a person, and talk that is about nothing."""

from __future__ import annotations

import msgspec

from waymark.content.contract import EMERGENCY
from waymark.signposting.asking import with_open_card
from waymark.signposting.compose import Talk, ask
from waymark.signposting.conversation import Plan, Tells
from waymark.signposting.follow_ups import cannot_phone
from waymark.signposting.within import continue_talk, services_here

#: Questions about the help that the open service's own words answer too.
TELLS: dict[str, Tells] = {"meta_confidential": "private", "meta_police_told": "private", "meta_what_happens": "what_happens"}
#: With nothing said yet, these too are answered with services that can.
ANOTHER_TONGUE = frozenset({"welsh", "bsl", "deaf", "interpreter"})


def about_the_help(talk: Talk, id_: str) -> Plan:
    """Questions about the help: Waymark's own answer, with the open service's card below."""
    marks = talk.reading.facts.marks
    special = {"asks_recorded": "utter_recorded", "asks_how_long": "utter_how_long", "asks_call_for_me": "utter_call_for_me",
               "called_already": "utter_called_already"}
    word = next((said for mark, said in special.items() if mark in marks), f"utter_{id_}_child" if talk.is_child() else f"utter_{id_}")
    services: tuple[str, ...] = tuple(each for each in services_here(talk) if each != EMERGENCY)
    asks_for_ways = id_ == "meta_other_ways" and not marks & special.keys()
    services = services if asks_for_ways else services[:1]
    if (named := talk.reading.mentions) is not None and named not in talk.contract.held and not talk.is_abroad():
        services = (named,)  # "will childline tell my mum" is about Childline, whatever leads
    if asks_for_ways:
        if services:
            return cannot_phone(talk)
        if marks & ANOTHER_TONGUE:
            return msgspec.structs.replace(cannot_phone(talk), situation=id_)
        if "cannot_speak_now" in marks:
            return msgspec.structs.replace(continue_talk(talk, ("utter_cannot_speak_now",), (EMERGENCY, *talk.contract.choices.silent)), situation=id_)
    menu = "after_card" if services else None
    if menu:
        return msgspec.structs.replace(continue_talk(talk, (word,), services, menu), situation=id_, tells=TELLS.get(id_))
    return msgspec.structs.replace(ask(talk, word), situation=id_)


def ask_human(talk: Talk) -> Plan:
    """Wants a person now: the line for their age; for nobody's, both doors."""
    choices, age = talk.contract.choices, talk.known().age_group
    if talk.is_abroad():
        word, services = "utter_ask_human", services_here(talk)[:2] or talk.always_open()
    elif talk.group in ("carer", "professional"):
        word, services = "utter_ask_human_adult", choices.a_person[talk.group]
    elif talk.situation in choices.own_people:
        word, services = "utter_ask_human_adult", choices.a_person["own_people"]
    else:
        word = {"18_over": "utter_ask_human_adult", "under_18": "utter_ask_human_child"}.get(age or "", "utter_ask_human")
        services = choices.a_person[age or "unknown"]
    return msgspec.structs.replace(continue_talk(talk, (word,), services), situation="ask_human")


def smalltalk(talk: Talk) -> Plan:
    """Hello, thanks, goodbye. After a card the card stays within reach."""
    marks = talk.reading.facts.marks
    if "bye" in marks or "thanks" in marks:
        talk.has_ended = "bye" in marks
        word = "utter_bye" if "bye" in marks else "utter_thanks"
        kept = talk.always_open()[:1] if talk.before.danger is not None else ()
        return Plan(situation=talk.situation or "smalltalk", words=(word,), services=kept, choices=talk.contract.choices.menus["after_bye"])
    if talk.before.has_ended:
        return ask(talk, "utter_back_after_bye")
    if "testing" in marks or "swearing" in marks:
        return ask(talk, "utter_testing" if "testing" in marks else "utter_swearing")
    return with_open_card(talk, ask(talk, "utter_greeting" if "greeting" in marks or not talk.before.visits else "utter_how_are_you"))


def out_of_scope(talk: Talk) -> Plan:
    """Nothing to do with Waymark: kindly, with the choices."""
    marks = talk.reading.facts.marks
    word = "utter_swearing" if "swearing" in marks else "utter_testing" if "testing" in marks else "utter_out_of_scope"
    plan = with_open_card(talk, ask(talk, word, None if talk.group else "opening"))
    return msgspec.structs.replace(plan, situation=talk.situation or "out_of_scope")
