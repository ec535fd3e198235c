"""The circumstances that a message names: every mark of `facts.MARKS`, each set only by what says it plainly."""

from __future__ import annotations

from datetime import date

from waymark.signposting import reading_marks_contact, reading_marks_danger, reading_marks_manner, reading_marks_online, reading_marks_picture
from waymark.signposting.reading_cues import set_by
from waymark.signposting.reading_marks_manner import read_manner
from waymark.signposting.reading_message import Message
from waymark.signposting.reading_tense import is_long_ago

_CUES = (
    *reading_marks_danger.CUES, *reading_marks_online.CUES, *reading_marks_picture.CUES, *reading_marks_contact.CUES, *reading_marks_manner.CUES,
)


def read_marks(message: Message, original: str, today: date, age: int | None) -> frozenset[str]:
    """Every mark that the message sets; `original` is the message as typed, for names and addresses."""
    marks = set_by(message, _CUES) | read_manner(message, original)
    if is_long_ago(message, today, age):
        marks.add("long_ago")
    if "image_of_child" in marks:
        marks.discard("adult_content")
    return frozenset(marks)
