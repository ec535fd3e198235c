"""The circumstances that a message names: every mark of `facts.MARKS`, each set only by what says it plainly."""

from __future__ import annotations

import re
from datetime import date

from waymark.reading import marks_contact, marks_danger, marks_manner, marks_online, marks_picture
from waymark.reading.cues import set_by
from waymark.reading.marks_manner import read_manner
from waymark.reading.message import Message
from waymark.reading.tense import is_long_ago

_CUES = (
    *marks_danger.CUES, *marks_online.CUES, *marks_picture.CUES, *marks_contact.CUES, *marks_manner.CUES,
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
