"""An age from a year or a date of birth: "born 2010", "dob 3/5/2011", a bare "1987"."""

from __future__ import annotations

import re
from datetime import date

from waymark.reading.message import Message
from waymark.reading.numbers import NUMBER, OLDEST, YOUNGEST, value_of

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SELF = r"(?:\b(?:i was|im|i am|ive been|was) born|^born|, born|\bdob|\bd\.o\.b|\bdate of birth|\bmy birthday|\bmy bday|\bmy birth ?date|\bbirthday:?)"
_NUMERIC = re.compile(rf"{_SELF}[^\d.]{{0,20}}(?P<day>\d{{1,2}})\s?[/.-]\s?(?P<month>\d{{1,2}})\s?[/.-]\s?(?P<year>(?:19|20)?\d\d)\b")
_WRITTEN = re.compile(rf"{_SELF}[^\d.]{{0,20}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{'|'.join(_MONTHS)})[a-z]*,? {_YEAR}\b")
_IN_YEAR = re.compile(rf"{_SELF} (?:back |all the way )?(?:in |on |around )?(?:(?:{'|'.join(_MONTHS)})[a-z]* )?{_YEAR}\b")
_SHORT_YEAR = re.compile(r"^(?:i was |im )?born (?:in )?(?P<year>\d\d)$")
_SPELT = re.compile(rf"^(?:born )?(?:in )?nineteen (?P<year>{NUMBER})$")
_ALONE = re.compile(rf"^(?:im |i am |a |in )*{_YEAR}(?: baby| kid| born)?$")
_OTHER = re.compile(r"\b(?:he|she|they|hes|shes|son|daughter|child|baby|boy|girl)(?: was| is)?\s*$")


def read_birth(message: Message, today: date) -> int | None:
    """The age by what is said of the speaker's birth. With only a year, the younger age is taken where 18 is in doubt."""
    text = message.text
    for pattern in (_NUMERIC, _WRITTEN):
        if (found := pattern.search(text)) and not _OTHER.search(text[: found.start()]):
            return _by_date(found, today)
    plain = text.rstrip(".! ")
    if (short := _SHORT_YEAR.match(plain) or _SPELT.match(plain)) is not None:
        return _since(1900 + value, today) if (value := value_of(short["year"])) is not None and value > 30 else None
    found = _IN_YEAR.search(text) or _ALONE.match(text.rstrip(".! "))
    if found is None or _OTHER.search(text[: found.start()]):
        return None
    return _since(int(found["year"]), today)


def _since(year: int, today: date) -> int | None:
    years = today.year - year
    years -= 1 if today.month < 7 or years == 18 else 0
    return years if YOUNGEST <= years <= OLDEST else None


def _by_date(found: re.Match[str], today: date) -> int | None:
    month = int(found["month"]) if found["month"].isdigit() else _MONTHS.index(found["month"]) + 1
    year = int(found["year"])
    if year < 100:
        year += 2000 if year <= today.year % 100 else 1900
    years = today.year - year - ((today.month, today.day) < (month, int(found["day"])))
    return years if YOUNGEST <= years <= OLDEST and 1 <= month <= 12 else None
