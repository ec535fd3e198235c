"""A turn, as a table: what was open, what was read, and what must be in the answer. Guesses are given, so that only the turn is tested.

A row: conversation, reading, the situation of the answer, what leads (None: no service), what else is shown, what is not.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from waymark.content.contract import EMERGENCY, load_contract
from waymark.content.directory import DIRECTORY
from waymark.reading.danger.rules import without_danger
from waymark.reading.facts import Danger, Facts
from waymark.reading.reading import Guess, Reading
from waymark.signposting.conversation import CheckProgress, Conversation, Plan
from waymark.signposting.decide import decide, with_inertia
from waymark.signposting.goes_on import goes_on
from waymark.signposting.turn import next_turn

CONTRACT = load_contract(DIRECTORY)
NO_FACTS, CALM = Facts(), Danger()
CHILD, ADULT, CARER = Facts(age=14, age_group="under_18"), Facts(age_group="18_over"), Facts(age_group="18_over", role="carer")
POSSIBLE, CUT = Danger(level="possible", kind="immediate_danger"), Danger(level="sure", kind="suicidal_or_self_harm", about="self")


def guesses(**chances: float) -> tuple[Guess, ...]:
    return tuple(Guess(id_, chance) for id_, chance in sorted(chances.items(), key=lambda each: -each[1]))


def said(words: int, marks: str = "", facts: Facts = NO_FACTS, danger: Danger = CALM, beside: tuple[Guess, ...] = (), **chances: float) -> Reading:
    known = msgspec.structs.replace(facts, marks=frozenset(marks.split()))
    return Reading(guesses=guesses(**chances), facts=known, danger=danger, words=words, beside=beside)


def talk(situation: str | None, facts: Facts = NO_FACTS, card: str = "", **more: Any) -> Conversation:
    shown = tuple(card.split())
    group = CONTRACT.situations[situation].who if situation else None
    return Conversation(situation=situation, facts=facts, card=shown, shown=shown, group=group if group in CONTRACT.choices.groups else None, **more)


BLACKMAILED = Facts(age_group="18_over", role="carer", marks=frozenset({"blackmail"}))
GROOMED = talk("child_groomed_online", CHILD, "ceop childline")
NEIGHBOUR = talk("adult_concerned_for_child", CARER, "999 nspcc-helpline", danger="open")
Row = tuple[str, Conversation, Reading, str, str | None, str, str]
ROWS: list[Row] = [
    ("a danger's other matter stands below", Conversation(),
     said(12, facts=CHILD, danger=CUT, suicidal_or_self_harm=1.0, beside=guesses(child_image_shared=0.9)),
     "suicidal_or_self_harm", "999", "childline report-remove", "stop-it-now"),
    ("an unsure other matter does not", Conversation(),
     said(12, facts=CHILD, danger=CUT, suicidal_or_self_harm=1.0, beside=guesses(child_image_shared=0.5)),
     "suicidal_or_self_harm", "999", "childline", "report-remove"),
    ("gone quiet is no good news", NEIGHBOUR, said(3, danger=POSSIBLE, retract=0.95), "immediate_danger", "999", "nspcc-helpline", "childline"),
    ("gone home is", NEIGHBOUR, said(4, "danger_passed", retract=0.95), "adult_concerned_for_child", "nspcc-helpline", "", "999"),
    ("it has passed, where the model still sees danger, has not", talk("suicidal_or_self_harm", ADULT, "999 samaritans", danger="open"),
     said(8, "danger_passed", retract=0.6, suicidal_or_self_harm=0.3), "suicidal_or_self_harm", "samaritans", "999", ""),
    ("what may not have passed leads again", talk("child_sextortion", CHILD, "999 childline ceop", danger="open", card_of="suicidal_or_self_harm"),
     said(8, retract=0.5, suicidal_or_self_harm=0.4), "suicidal_or_self_harm", "999", "ceop", ""),
    ("danger typed into a check leaves it", talk(None, CHILD, check=CheckProgress("check_someone_online")),
     said(7, danger=POSSIBLE, affirm=0.9), "immediate_danger", "999", "", ""),
    ("danger that only the model sees leaves it too", talk(None, CHILD, check=CheckProgress("check_someone_online")),
     said(9, affirm=0.6, immediate_danger=0.3), "smalltalk", "999", "", ""),
    ("possible danger in another language leads", Conversation(), Reading(language="pt", danger=POSSIBLE, words=8), "out_of_scope", "999", "childline", ""),
    ("a test of the bot is no danger", Conversation(), said(12, "testing", report_images=0.3, suicidal_or_self_harm=0.1), "out_of_scope", None, "", "999 iwf"),
    ("a test with danger in it is no test", Conversation(), said(12, "testing", immediate_danger=0.45, out_of_scope=0.4), "immediate_danger", "999", "", ""),
    ("what the model takes for danger is not wiped unasked", GROOMED, said(8, forget_me=0.7, immediate_danger=0.25),
     "child_groomed_online", "ceop", "999", ""),
    ("what looks like a test and is about something is that", Conversation(), said(12, "testing", facts=CHILD, child_groomed_online=0.9),
     "child_groomed_online", "ceop", "childline", "stop-it-now"),
    ("an age between insults is an age", GROOMED, said(6, "swearing", facts=CHILD, smalltalk=0.7), "child_groomed_online", "ceop", "childline", ""),
    ("a group's own door leaves the card in sight", GROOMED, said(30, child_sexual_abuse=0.34, child_peer_pressure=0.33, child_other_harm=0.33),
     "child_sexual_abuse", "childline", "ceop", "stop-it-now"),
    ("for a child, a picture of somebody's child is their own", talk("child_peer_pressure", CHILD, "childline"),
     said(20, parent_child_image=0.4, adult_image_abuse=0.3, age_unclear_image_threat=0.1),
     "child_image_shared", "report-remove", "childline", "revenge-porn-helpline"),
    ("a carer's picture is the child's", talk("parent_prevention", CARER, "ceop-education"), said(20, facts=CARER, age_unclear_image_threat=0.9),
     "parent_child_image", "report-remove", "nspcc-helpline", "revenge-porn-helpline"),
    ("blackmail still holds when the next words are few", talk("parent_child_groomed", BLACKMAILED, "ceop"),
     said(14, facts=CARER, parent_child_image=1.0), "parent_child_image", "ceop", "report-remove", ""),
    ("many new words are a matter of their own", talk("parent_child_groomed", BLACKMAILED, "ceop"),
     said(40, facts=CARER, parent_child_image=0.9), "parent_child_image", "report-remove", "nspcc-helpline", ""),
    ("a wish to speak for them is answered", talk("parent_child_groomed", CARER, "ceop"), said(7, "asks_call_for_me", ask_human=0.8),
     "meta_what_happens", "ceop", "", "samaritans"),
    ("a question back keeps 999 where it stood second", talk("adult_has_harmed", ADULT, "stop-it-now 999"), said(4, correction=0.9),
     "adult_has_harmed", "stop-it-now", "999", "childline"),
    ("nothing is wiped over a cry for help", GROOMED, said(8, danger=POSSIBLE, forget_me=0.95), "immediate_danger", "999", "", "stop-it-now"),
    ("abroad, noise leads to no British line", talk("outside_uk", Facts(place="DE"), "inhope", misses=1), Reading(noise="dots", words=1),
     "outside_uk", "find-a-helpline", "", "childline samaritans 999"),
    ("abroad, neither does the wish for a person", talk("outside_uk", Facts(place="CA"), "inhope"), said(6, ask_human=0.95),
     "ask_human", "childhelp-us", "", "childline samaritans 999"),
    ("half a sentence belongs to what was said", GROOMED, said(4, says_more=0.6, forget_me=0.3), "child_groomed_online", "ceop", "childline", ""),
    ("with nothing said before, it is asked what it is about", Conversation(), said(4, says_more=1.0), "out_of_scope", None, "", "999"),
    ("a bare age in a carer's talk is the child's", talk("parent_child_groomed", CARER, "ceop nspcc-helpline"),
     said(1, "bare_age", facts=Facts(age=13, age_group="under_18", role="child"), give_age=1.0), "parent_child_groomed", "ceop", "nspcc-helpline", "childline"),
    ("but not in a child's", GROOMED,
     said(1, "bare_age", facts=Facts(age=12, age_group="under_18"), give_age=1.0), "child_groomed_online", "ceop", "childline", ""),
    ("abroad, the need leads further answers", talk("outside_uk", Facts(place="DE"), "inhope", need="report_images"), said(3, meta_confidential=0.95),
     "meta_confidential", "inhope", "", "child-helpline-international"),
    ("where somebody is keeps the wish to die", talk("suicidal_or_self_harm", CHILD, "999 childline", danger="open", card_of="suicidal_or_self_harm"),
     said(5, facts=Facts(place="IE", place_named="IE", age=16), outside_uk=0.9), "suicidal_or_self_harm", "samaritans", "ireland-childline", "999"),
    ("and keeps what somebody came for", talk("own_thoughts_age_unclear", card="shore stop-it-now"),
     said(6, facts=Facts(place="CA", place_named="CA", age=30), outside_uk=0.9),
     "adult_own_thoughts", "troubled-desire", "", "childhelp-us"),
    ("a denial keeps somebody to talk to before the matter's own", talk("adult_under_investigation", ADULT, "999 samaritans stop-it-now", danger="open",
     card_of="suicidal_or_self_harm"), said(5, "danger_passed", adult_under_investigation=0.6),
     "adult_under_investigation", "samaritans", "stop-it-now", "999"),
    ("goodbye after danger keeps a number", talk("adult_low", ADULT, "samaritans", danger="over"), said(1, "bye", smalltalk=0.9),
     "adult_low", "samaritans", "", ""),
    ("somebody comes and the chat must go", talk("child_sexual_abuse", CHILD, "childline"), said(5, "bye", immediate_danger=0.2, smalltalk=0.4),
     "child_sexual_abuse", None, "", "999"),
    ("a fragment is no danger", Conversation(), said(2, immediate_danger=0.6, age_unclear_image_threat=0.3, child_sextortion=0.1),
     "age_unclear_image_threat", "ceop", "childline", "999"),
    ("a service that a question names is the one that it is about", talk("child_sextortion", CHILD, "ceop childline"),
     msgspec.structs.replace(said(6, meta_police_told=0.9), mentions="childline"), "meta_police_told", "childline", "", "ceop"),
    ("Welsh has lines of its own", Conversation(), Reading(language="cy", words=5), "out_of_scope", "meic", "samaritans", ""),
    ("a place in the UK is not abroad", Conversation(), said(9, facts=Facts(role="professional", age_group="18_over", place_named="uk"),
     outside_uk=0.6, professional_disclosure=0.4), "professional_disclosure", "nspcc-helpline", "", "child-helpline-international"),
    ("nor is it where a country is named besides", Conversation(), said(9, facts=Facts(place="CA", place_named="CA"), outside_uk=0.9, adult_low=0.1),
     "outside_uk", "find-a-helpline", "", "samaritans"),
    ("who is abroad is in the country that they name", Conversation(), said(9, facts=Facts(age=12, age_group="under_18", place_named="IE"),
     outside_uk=0.6, child_sexual_abuse=0.4), "outside_uk", "ireland-childline", "", "childline"),
    ("it is no friend, it is me", talk("child_friend_at_risk", facts=Facts(subject="friend"), card="ceop childline", own="child_groomed_online"),
     said(3, "is_me", smalltalk=0.6, says_more=0.3), "child_groomed_online", "ceop", "childline", "shore"),
    ("it is me, and what it is", talk("report_images", card="iwf", own="adult_image_abuse"), said(6, "is_me", adult_viewing_images=0.7),
     "adult_viewing_images", "stop-it-now", "", "iwf"),
    ("it is me, where nothing was told of anybody", talk("adult_low", ADULT, "samaritans"), said(3, "is_me", adult_low=0.5, smalltalk=0.3),
     "adult_low", "samaritans", "", ""),
]  # fmt: skip


def test_it_is_me_and_i_want_to_die_is_a_wish_to_die() -> None:
    told = talk("child_friend_at_risk", CHILD, "ceop childline", own="child_groomed_online")
    assert _answer(told, said(9, "is_me", suicidal_or_self_harm=0.8)).services[0] == EMERGENCY


def test_a_risk_to_life_abroad_is_urgent_without_999() -> None:
    plan, after = next_turn(CONTRACT, Conversation(), said(9, facts=Facts(place="IE", age=12, age_group="under_18"), immediate_danger=0.9))
    assert plan.is_urgent and plan.words[0] == "utter_immediate_danger" and EMERGENCY not in plan.services
    assert after.danger == "open"


def test_danger_to_somebody_else_that_the_model_sees_is_answered_about_them() -> None:
    said_of_him = said(9, danger=Danger(level="possible", kind="suicidal_or_self_harm", about="other"), suicidal_or_self_harm=0.95)
    assert _answer(talk("family_of_person", ADULT, "stop-it-now"), said_of_him).words[0] == "utter_suicidal_or_self_harm_if_other"


def test_a_few_words_within_a_talk_need_more_to_speak_of_999() -> None:
    small = {"child_groomed_online": 0.9, "suicidal_or_self_harm": 0.03}
    assert "utter_add_999" in _answer(Conversation(), said(8, **small)).words
    assert "utter_add_999" not in _answer(GROOMED, said(8, **small)).words
    assert "utter_add_999" in _answer(GROOMED, said(30, **small)).words


def test_what_is_told_of_a_friend_is_kept_as_what_it_would_be_of_their_own() -> None:
    told = said(12, "online", facts=Facts(subject="friend", role="child"), child_friend_at_risk=0.8, suicidal_or_self_harm=0.08, child_groomed_online=0.06)
    _, after = next_turn(CONTRACT, Conversation(), told)
    assert (after.situation, after.own) == ("child_friend_at_risk", "child_groomed_online")
    _, after = next_turn(CONTRACT, after, said(3, "is_me", says_more=0.8))
    assert (after.situation, after.facts.subject, after.own) == ("child_groomed_online", "self", None)


@pytest.mark.parametrize(("before", "reading", "situation", "first", "shown", "hidden"), [pytest.param(*row[1:], id=row[0]) for row in ROWS])
def test_a_turn(before: Conversation, reading: Reading, situation: str, first: str | None, shown: str, hidden: str) -> None:
    plan, _ = next_turn(CONTRACT, before, reading)
    assert plan.situation == situation
    assert (plan.services[0] if plan.services else None) == first
    assert set(shown.split()) <= set(plan.services)
    assert not set(hidden.split()) & set(plan.services)


def _answer(before: Conversation, reading: Reading) -> Plan:
    return next_turn(CONTRACT, before, reading)[0]


def test_two_doors_are_better_than_a_question() -> None:
    chances = guesses(own_thoughts_age_unclear=0.94, child_own_thoughts=0.02)
    assert decide(CONTRACT, chances, Facts()).id == "own_thoughts_age_unclear"
    assert decide(CONTRACT, guesses(own_thoughts_age_unclear=0.5, child_sexual_abuse=0.3, report_images=0.2), Facts()).id is None


def test_the_fewer_words_the_likelier_a_message_goes_on() -> None:
    others = guesses(child_peer_pressure=0.7, child_groomed_online=0.1)
    chances = [goes_on(CONTRACT, said(words), others, 0.1, "child_groomed_online") for words in (3, 7, 12, 40)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > chances[-1]


@pytest.mark.parametrize(("reading", "stays"), [
    (said(4, says_more=0.6, child_peer_pressure=0.3), True),
    (said(4, "brings_up", child_other_harm=0.9), False),
    (said(9, child_other_harm=0.95), False),
    (said(6, suicidal_or_self_harm=0.6, says_more=0.2), False),
    (said(9, adult_low=0.3, report_person=0.2, child_groomed_online=0.1), True),
])  # fmt: skip
def test_a_message_goes_on_or_brings_something_new(reading: Reading, stays: bool) -> None:
    found = with_inertia(CONTRACT, reading, "child_groomed_online", CHILD)
    assert (found[0].id == "child_groomed_online") == stays


def test_danger_in_the_open_matter_never_loses_999() -> None:
    for reading in (said(6, smalltalk=0.9), said(6, meta_confidential=0.9), said(6, out_of_scope=0.9), said(6, more_options=0.9), said(6, ask_human=0.9)):
        assert EMERGENCY in _answer(NEIGHBOUR, reading).services, reading


@pytest.mark.parametrize(("text", "rest"), [
    ("they put my picture on snap and i cut myself last night. im 14", "they put my picture on snap. im 14"),
    ("he wont stop messaging me, i took all my mums tablets", "he wont stop messaging me"),
    ("i want to die", ""),
    ("he wont stop messaging me", ""),
])  # fmt: skip
def test_what_a_dangerous_message_tells_besides(text: str, rest: str) -> None:
    assert without_danger(text) == rest


def test_a_service_on_hold_is_not_answered_by_its_name() -> None:
    held = msgspec.structs.replace(CONTRACT, held=frozenset({"papyrus"}))
    asked = msgspec.structs.replace(said(4, suicidal_or_self_harm=0.05, ask_human=0.9), service="papyrus")
    assert next_turn(CONTRACT, Conversation(), asked)[0].words == ("utter_named_service",)
    assert "utter_named_service" not in next_turn(held, Conversation(), asked)[0].words


def test_a_service_on_hold_is_replaced_by_the_next_and_the_last_by_those_that_are_always_open() -> None:
    held = msgspec.structs.replace(CONTRACT, held=frozenset({"ceop"}))
    plan, _ = next_turn(held, Conversation(), said(9, facts=CHILD, child_groomed_online=0.95))
    assert "ceop" not in plan.services and plan.services[0] == "childline"
    all_held = msgspec.structs.replace(CONTRACT, held=frozenset(plan.services) | {"ceop"})
    plan, _ = next_turn(all_held, Conversation(), said(9, facts=CHILD, child_groomed_online=0.95))
    assert plan.services
    assert not set(plan.services) & (all_held.held - {EMERGENCY})
