"""The facts that one message states: who speaks, their age, about whom, where, when, and the circumstances.

Plain rules, no model: each has to be right where it speaks, because a wrong fact gives a wrong door. What is not said stays open.
"""

from __future__ import annotations

from datetime import date

from waymark.reading.age import read_age
from waymark.reading.facts import AgeGroup, Facts
from waymark.reading.marks import read_marks
from waymark.reading.message import prepare
from waymark.reading.people import is_at_work, read_role
from waymark.reading.place import read_place, read_place_named
from waymark.reading.subject import read_subject
from waymark.reading.tense import read_tense


def read_facts(text: str, today: date) -> Facts:
    """What a message says, without its words. `today` turns a year of birth into an age."""
    message = prepare(text)
    if not message.words:
        return Facts()
    age = read_age(message, today)
    group: AgeGroup | None = age.group
    if age.years is not None:
        group = "under_18" if age.years < 18 else "18_over"
    works = group != "under_18" and is_at_work(message)
    concern = read_subject(message, works)
    role = read_role(message, group, concern.subject, concern.age, works)
    if group is None and role in ("carer", "professional"):
        group = "18_over"
    return Facts(
        age=age.years, age_group=group, is_age_correction=age.is_correction, subject=concern.subject, subject_age=concern.age, role=role,
        place=read_place(message), place_named=read_place_named(message), tense=read_tense(message, today), marks=read_marks(message, text, today, age.years),
    )
