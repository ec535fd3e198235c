"""The circumstances that a message names: every mark of `facts.MARKS`, each set only by what says it plainly."""

from __future__ import annotations

import re
from datetime import date

from waymark.signposting import reading_marks_contact, reading_marks_danger, reading_marks_manner, reading_marks_online, reading_marks_picture
from waymark.signposting.reading_cues import set_by
from waymark.signposting.reading_marks_manner import read_manner
from waymark.signposting.reading_message import Message
from waymark.signposting.reading_tense import is_long_ago

_CUES = (
    *reading_marks_danger.CUES, *reading_marks_online.CUES, *reading_marks_picture.CUES, *reading_marks_contact.CUES, *reading_marks_manner.CUES,
)
#: "she wants to meet him. it's today after school": the time stands in a sentence of its own.
_MEETS = re.compile(r"\bto meet (?:him|her|them|up|someone|this)\b|\bmeeting (?:him|her|them|up)\b")
_IS_SOON = re.compile(r"^\s*(?:and )?(?:its|it is) (?:today|tonight|tomorrow|this (?:afternoon|evening)|in (?:an|one|two|half an) hours?|after school)\b")


def read_marks(message: Message, original: str, today: date, age: int | None) -> frozenset[str]:
    """Every mark that the message sets; `original` is the message as typed, for names and addresses."""
    marks = set_by(message, _CUES) | read_manner(message, original)
    if _MEETS.search(message.text) and any(_IS_SOON.match(sentence) for sentence in message.sentences):
        marks.add("meeting_soon")
    if is_long_ago(message, today, age):
        marks.add("long_ago")
    if "image_of_child" in marks:
        marks.discard("adult_content")
    return frozenset(marks)
