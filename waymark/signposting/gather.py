"""Facts over a conversation: what a new message adds to, changes in or leaves of what is known.

Two rules matter most. Once somebody has said that they are under 18, the child's route holds until that is plainly
corrected. And circumstances belong to a topic: a new disclosure does not inherit them.
"""

from __future__ import annotations

import msgspec

from waymark.reading.facts import AgeGroup, Facts

#: Marks that say how somebody can be reached: they last, and become the ways that cards show.
WAYS: dict[str, frozenset[str]] = {
    "wants_phone": frozenset({"phone"}),
    "cannot_phone": frozenset({"chat", "text", "form", "email", "web", "silent"}),
    "cannot_speak_now": frozenset({"chat", "text", "form", "email", "web", "silent"}),
    "deaf": frozenset({"bsl", "textphone", "chat", "text", "form", "email", "web"}),
    "bsl": frozenset({"bsl", "textphone", "chat", "text", "form", "email", "web"}),
    "no_credit": frozenset({"no_credit", "phone", "chat", "form", "web", "silent", "bsl"}),
    "no_internet": frozenset({"phone", "text"}),
    "welsh": frozenset({"welsh"}),
}

#: Marks about one message only, or kept apart from the facts.
_PASSING = frozenset({
    "refuses_childline", "refuses_samaritans", "refuses_nspcc", "refuses_police", "danger_passed", "means_it", "is_me", "says_yes", "says_no", "wants_phone",
    "asks_recorded", "asks_bill", "asks_how_long", "asks_call_for_me", "asks_open", "called_already", "thanks", "bye",
    "greeting", "brings_up", "what_if", "bare_age", "their_age", "personal_details", "swearing", "testing", *WAYS, "interpreter",
})


def as_meant(known: Facts, new: Facts, group: str | None) -> Facts:
    """The new facts, where a bare age that somebody types who speaks of a child is that child's."""
    if "bare_age" not in new.marks or not (group in ("carer", "professional") or known.role in ("carer", "professional")):
        return new
    return msgspec.structs.replace(new, age=None, age_group=None, role=None, subject_age=new.age if new.age is not None else new.subject_age)


def age_group_of(facts: Facts) -> AgeGroup | None:
    """The age group, from the exact age where that is known."""
    if facts.age is not None:
        return "under_18" if facts.age < 18 else "18_over"
    return facts.age_group


def merge(known: Facts, new: Facts, is_new_topic: bool) -> Facts:
    """What is known after a message. A new topic keeps who and where the person is, and drops the circumstances."""
    age, group = _merge_age(known, new)
    kept = frozenset() if is_new_topic else known.marks
    return Facts(
        age=age,
        age_group=group,
        subject=new.subject or (None if is_new_topic else known.subject),
        subject_age=new.subject_age if new.subject_age is not None else (None if is_new_topic else known.subject_age),
        role=new.role or known.role,
        place=new.place or known.place,
        tense=new.tense or (None if is_new_topic else known.tense),
        marks=(kept | new.marks) - _PASSING,
    )


def _merge_age(known: Facts, new: Facts) -> tuple[int | None, AgeGroup | None]:
    said, before = age_group_of(new), age_group_of(known)
    if said is None:
        return known.age, before
    if before == "under_18" and said == "18_over" and not new.is_age_correction:
        return known.age, before
    if new.age is None and said == before:
        return known.age, before
    return new.age, said


def with_group(facts: Facts, group: str | None) -> Facts:
    """Facts that follow from who is speaking, where the person has not said otherwise."""
    if group == "child":
        return msgspec.structs.replace(facts, age_group=age_group_of(facts) or "under_18", role=facts.role or "child")
    age = age_group_of(facts)
    if group in ("carer", "professional") and age != "under_18":
        return msgspec.structs.replace(facts, age_group="18_over", role=facts.role or group)
    if group == "adult" and age != "under_18":
        return msgspec.structs.replace(facts, age_group="18_over")
    return msgspec.structs.replace(facts, age_group=age)


def ways_of(marks: frozenset[str]) -> frozenset[str]:
    """The ways of getting in touch that somebody with these marks can use; empty when all."""
    ways: frozenset[str] = frozenset()
    if marks & {"deaf", "bsl"}:
        marks -= {"cannot_phone", "cannot_speak_now", "wants_phone"}  # being deaf says it already, and leaves more ways
    for mark in WAYS:
        if mark in marks:
            ways = WAYS[mark] if not ways else (ways & WAYS[mark] or ways)
    return ways
