"""Whether it happens now or is over. What is plainly happening counts before what is past, and that before "today"."""

from __future__ import annotations

import re
from datetime import date

from waymark.reading.facts import Tense
from waymark.reading.message import Message

_HAPPENING = re.compile(
    r"\b(?:right now|rn|as (?:we speak|i type|im typing)|at the moment|atm|this (?:minute|second|very moment)|still (?:happening|does|doing|going on|hits|hurts|touches|comes|goes on|carries on|messaging|sends|messages)|is happening|its happening|happening now|currently|outside (?:my|the|our) (?:door|house|window) now|keeps? (?:hitting|hurting|touching|coming|doing|asking|messaging|sending|making)|is (?:hitting|hurting|beating|touching|smashing|kicking|strangling|attacking|screaming)|every (?:night|day|weekend|time) (?:he|she|they|my)|(?:hits?|hurts?|touches|beats?|comes in|does it|batters|messages|asks) (?:me |us |him |her |them |\w+ )?(?:every|most|all the)|about to (?:come|get|hit|hurt)|never stops|wont stop)\b"
)
_NOW = re.compile(r"\b(?:today|tonight|tonite|2nite|this (?:morning|afternoon|evening|week)|now(?! (?:i (?:know|see|understand|realise)|im (?:\d|grown|older|an)|\d)|adays)|nowadays|just now|a minute ago|an hour ago|just (?:hit|touched|grabbed|attacked|done|left)|tomorrow|in (?:a few|ten|five|\d+) minutes|on (?:his|her|their) way)\b")
_PAST = re.compile(
    r"\b(?:(?:\w+|\d+|\d+ish) (?:years?|yrs?) (?:ago|back|on|later)|(?:years|ages|decades|a long time|long time|a lifetime|long) ago|years back|for years when|when (?:i|we) (?:was|were) (?:a |an |just |only |still |about |very |really )*(?:little|small|wee|young|younger|kids?|child|children|boy|girl|lad|teen\w*|baby|\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|at school|in (?:primary|school|care|year|y\d|the cubs|cadets|foster))|as a (?:child|kid|boy|girl|little|teenager|young)|in my childhood|childhood"
    r"|used to|last year|the year before|back then|back in|in those days|those days|in the (?:\w+ )?(?:\d0s|sixties|seventies|eighties|nineties|noughties)|(?:it|he|she|they|abuse|that|all) (?:has |had |have |all |only )?stopped (?:now|when|a|after|since|years|last|in|$)|its over now|happened (?:a )?(?:while|long time|ages|years)|historic(?:al)?|at the time|since i was (?:a |about |only )*(?:\d|little|small|a|four|five|six|seven|eight|nine|ten|eleven|twelve)|hes dead now|shes dead now|he died|long dead|donkeys years)\b"
)
_YEAR = re.compile(r"\b(?:in|since|from|until|about|around|of|during|was|back in|summer|,) (?P<year>(?:19|20)\d\d)\b|\b(?P<span>(?:19|20)\d\d)\s?[-–]\s?(?:19|20)?\d\d\b")
_BORN = re.compile(r"\b(?:born|baby|dob|birthday)\b")
_LONG = re.compile(
    r"\b(?:(?P<n>\d+|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\w+ty[- ]?\w*)(?: odd| or so| plus|\+)? (?:years?|yrs?) (?:ago|back|on)|(?<!\d )(?<!two )(?<!three )(?<!four )(?<!few )(?<!couple )(?<!of )(?:years|decades|ages and ages|a lifetime|donkeys years|a long time|long time) (?:ago|back)\b|when (?:i|we) (?:was|were) (?:a |an |just |only |still |about |very |really )*(?:little|small|wee|young|younger|a? ?kids?|child|children|boy|girl|lad|teenager|teen)\b|as a (?:child|kid|boy|girl|little boy|little girl|young (?:boy|girl|child)|teenager)|in my childhood|childhood|in the (?:\w+ )?(?:\d0s|sixties|seventies|eighties|nineties|noughties)|historic(?:al)? (?:abuse|case|sexual|child)|back in (?:the )?(?:19|[5-9]0)|in them days|in those days)"
)
_YOUNG = re.compile(r"\b(?:when i was|i was|at|aged|since i was|from) (?:about |only |just )?(?:\d|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b")


def read_tense(message: Message, today: date) -> Tense | None:
    """now, past, or None when nothing says."""
    if _HAPPENING.search(message.text):
        return "now"
    if _PAST.search(message.text) or _years_since(message, today) >= 2:
        return "past"
    return "now" if _NOW.search(message.text) else None


def is_long_ago(message: Message, today: date, age: int | None) -> bool:
    """Years ago, or when they were young. A teenager's "when i was little" is past but not long ago."""
    found = _LONG.search(message.text)
    if found and found["n"] and found["n"].isdigit() and int(found["n"]) < 4:
        found = None
    grown_since = age is not None and age >= 20 and _was_young(message)
    return (found is not None or _years_since(message, today) >= 5 or grown_since) and (age is None or age >= 16)


def _was_young(message: Message) -> bool:
    return _YOUNG.search(message.text) is not None


def _years_since(message: Message, today: date) -> int:
    """Years since the latest year that is named as a time, or 0."""
    if _BORN.search(message.text):
        return 0
    years = [int(match["year"] or match["span"]) for match in _YEAR.finditer(message.text)]
    return today.year - max(years) if years and max(years) <= today.year else 0
