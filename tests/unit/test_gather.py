"""Facts over a conversation: what holds, what a new topic drops, and which ways of getting in touch are left."""

from __future__ import annotations

import pytest

from waymark.reading.facts import AgeGroup, Facts
from waymark.signposting.gather import WAYS, age_group_of, merge, ways_of, with_group

UNDER: AgeGroup = "under_18"
OVER: AgeGroup = "18_over"

AGES = [
    (Facts(), Facts(age=14), 14, UNDER, "an age is said"),
    (Facts(), Facts(age=17), 17, UNDER, "seventeen is under 18"),
    (Facts(), Facts(age=18), 18, OVER, "eighteen is not"),
    (Facts(), Facts(age_group=UNDER), None, UNDER, "only the group is said"),
    (Facts(), Facts(), None, None, "nothing is said"),
    (Facts(age=14, age_group=UNDER), Facts(), 14, UNDER, "what was said stays"),
    (Facts(age=14, age_group=UNDER), Facts(age=30), 14, UNDER, "under 18 holds when an adult's age is said later"),
    (Facts(age_group=UNDER), Facts(age_group=OVER), None, UNDER, "and when an adult's group is"),
    (Facts(age_group=UNDER), Facts(age=18), None, UNDER, "and at exactly eighteen"),
    (Facts(age=14, age_group=UNDER), Facts(age=30, is_age_correction=True), 30, OVER, "until that is plainly corrected"),
    (Facts(age_group=UNDER), Facts(age_group=OVER, is_age_correction=True), None, OVER, "a choice corrects it too"),
    (Facts(age=14, age_group=UNDER), Facts(age=15), 15, UNDER, "another age under 18 is taken"),
    (Facts(age=14, age_group=UNDER), Facts(age_group=UNDER), 14, UNDER, "the group alone does not lose the age"),
    (Facts(age=30, age_group=OVER), Facts(age=15), 15, UNDER, "an adult who says 15 is a child from then on"),
    (Facts(age=30, age_group=OVER), Facts(age_group=UNDER), None, UNDER, "and the adult's age is forgotten"),
    (Facts(age=30, age_group=OVER), Facts(age_group=OVER), 30, OVER, "an adult stays one"),
]


@pytest.mark.parametrize(("known", "new", "age", "group", "why"), AGES, ids=[row[4] for row in AGES])
@pytest.mark.parametrize("is_new_topic", [False, True], ids=["same topic", "new topic"])
def test_ages_over_a_conversation(known: Facts, new: Facts, age: int | None, group: str | None, why: str, is_new_topic: bool) -> None:
    merged = merge(known, new, is_new_topic)
    assert (merged.age, merged.age_group) == (age, group)


def test_under_18_holds_over_many_turns() -> None:
    facts = Facts()
    for new in (Facts(age=15), Facts(age_group=OVER), Facts(), Facts(age=25), Facts(subject="self")):
        facts = merge(facts, new, is_new_topic=True)
    assert (facts.age, facts.age_group) == (15, UNDER)


def test_a_correction_is_about_its_own_message_only() -> None:
    corrected = merge(Facts(age=15, age_group=UNDER), Facts(age=25, is_age_correction=True), False)
    assert corrected.is_age_correction is False
    assert merge(merge(corrected, Facts(age=16), False), Facts(age=40), False).age == 16


BEFORE = Facts(
    age=15, age_group=UNDER, subject="friend", subject_age=13, role="child", place="scotland", tense="now", marks=frozenset({"blackmail", "online"})
)  # fmt: skip


def test_the_same_topic_keeps_its_circumstances_and_adds_to_them() -> None:
    merged = merge(BEFORE, Facts(marks=frozenset({"meeting_soon"})), is_new_topic=False)
    assert merged == Facts(**{**{name: getattr(BEFORE, name) for name in BEFORE.__struct_fields__}, "marks": BEFORE.marks | {"meeting_soon"}})


def test_a_new_topic_keeps_the_person_and_drops_the_circumstances() -> None:
    merged = merge(BEFORE, Facts(marks=frozenset({"sexual"})), is_new_topic=True)
    assert merged == Facts(age=15, age_group=UNDER, role="child", place="scotland", marks=frozenset({"sexual"}))


@pytest.mark.parametrize("is_new_topic", [False, True], ids=["same topic", "new topic"])
def test_what_the_message_says_goes_before_what_was_known(is_new_topic: bool) -> None:
    new = Facts(subject="self", subject_age=0, role="carer", place="wales", tense="past")
    merged = merge(BEFORE, new, is_new_topic)
    assert (merged.subject, merged.subject_age, merged.role, merged.place, merged.tense) == ("self", 0, "carer", "wales", "past")


@pytest.mark.parametrize("mark", ["thanks", "bye", "greeting", "swearing", "testing", "personal_details", "asks_bill", "called_already", "deaf", "no_credit"])
def test_marks_about_one_message_pass(mark: str) -> None:
    assert merge(Facts(), Facts(marks=frozenset({mark})), False).marks == frozenset()


@pytest.mark.parametrize("mark", ["meeting_soon", "known_offline", "blackmail", "sexual", "police_involved", "british_abroad", "long_ago"])
def test_circumstances_stay_within_their_topic(mark: str) -> None:
    kept = merge(Facts(), Facts(marks=frozenset({mark})), False)
    assert merge(kept, Facts(), False).marks == {mark}
    assert merge(kept, Facts(), True).marks == frozenset()


@pytest.mark.parametrize(
    ("facts", "group"), [(Facts(age=17), UNDER), (Facts(age=18), OVER), (Facts(age=0), UNDER), (Facts(age_group=OVER), OVER), (Facts(), None)]
)
def test_the_exact_age_makes_the_group(facts: Facts, group: str | None) -> None:
    assert age_group_of(facts) == group


SPEAKERS = [
    (Facts(), "child", UNDER, "child", "a child's menu"),
    (Facts(age=19), "child", OVER, "child", "a child's menu, but an adult's age was said"),
    (Facts(role="carer"), "child", UNDER, "carer", "a role that was said stays"),
    (Facts(), "carer", OVER, "carer", "a carer's menu"),
    (Facts(age_group=UNDER), "carer", UNDER, None, "a carer's menu, but under 18 was said"),
    (Facts(), "professional", OVER, "professional", "a professional's menu"),
    (Facts(age=16), "professional", UNDER, None, "a professional's menu, but under 18 was said"),
    (Facts(), "adult", OVER, None, "an adult's menu"),
    (Facts(age=16), "adult", UNDER, None, "an adult's menu, but under 18 was said"),
    (Facts(), "reporter", None, None, "a reporter may be of any age"),
    (Facts(age=40), None, OVER, None, "nobody chose, the age tells"),
    (Facts(), None, None, None, "nothing is known"),
]


@pytest.mark.parametrize(("facts", "group", "age_group", "role", "why"), SPEAKERS, ids=[row[4] for row in SPEAKERS])
def test_who_is_speaking_says_no_more_than_the_person_did(facts: Facts, group: str | None, age_group: str | None, role: str | None, why: str) -> None:
    known = with_group(facts, group)
    assert (known.age_group, known.role) == (age_group, role)


def test_ways_are_those_that_every_wish_leaves() -> None:
    assert ways_of(frozenset()) == frozenset()
    assert ways_of(frozenset({"sexual", "online"})) == frozenset()
    assert ways_of(frozenset({"deaf"})) == WAYS["deaf"]
    assert ways_of(frozenset({"cannot_phone", "no_internet"})) == {"text"}
    assert ways_of(frozenset({"no_credit", "no_internet"})) == {"phone"}


@pytest.mark.parametrize(
    ("marks", "way"),
    [({"cannot_phone"}, "silent"), ({"cannot_speak_now"}, "silent"), ({"cannot_speak_now", "no_credit"}, "silent"), ({"deaf", "no_credit"}, "bsl")],
    ids=["cannot phone", "may be heard", "may be heard, no credit", "deaf, no credit"],
)
def test_the_emergency_ways_that_need_no_voice_are_never_lost(marks: set[str], way: str) -> None:
    assert way in ways_of(frozenset(marks))


def test_wishes_that_exclude_each_other_leave_some_way() -> None:
    for one in WAYS:
        for other in WAYS:
            assert ways_of(frozenset({one, other})), f"{one} and {other}"
