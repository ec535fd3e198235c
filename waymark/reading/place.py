"""Where the speaker, or the child in trouble, is. Where somebody else is, or was met, says nothing about that."""

from __future__ import annotations

import re

from waymark.reading.message import Message
from waymark.reading.place_names import FIRST_WORDS, LONGEST, ONLY_LIVED_IN, PLACES, UK_CODES

_TOKEN = re.compile(r"[a-z0-9.&]+(?:-[a-z]+)?")
_IN = r"(?:in|near|outside|at|around|round|just outside|up in|over in|down in|out in|here in|back in|the middle of|a bit outside)"
_SELF = r"(?:im|i am|ah?m|were|we are|weve|ive|i)"
_WHO = r"(?:girl|boy|lad|lass|man|woman|mum|dad|mother|father|student|teacher|nurse|parent|family|person|grandad|grandma|nan|gran|male|female|m|f|yo|old|year|kid|teen|guy|pensioner|child|citizen)"
_FILL = r"(?:(?:an?|the|still|just|only|currently|now|both|all|actually|also|based|living|staying|working|studying|stuck|here|back|up|down|over|out|away|resident|writing|calling|messaging|not from here|\d{1,2}|international|young|single|year|yr|british|english|scottish|irish|welsh|polish|american|and|way|home|town|village|farm|small|little|nice|big|city|county|bit|called|of|from|but|live|somewhere)\s+)*"

_LIVES = re.compile(rf"(?:\b(?:i|we|ive|weve)\s+(?:\w+\s+)?(?:live|stay|reside|lived|moved|emigrated|relocated|been living|been|settled)\s+(?:over |out |up |down |here |back |way )*(?:{_IN}|to|on)(?: a \w+ (?:in|of|near|outside))?(?: the)?|\b(?:i|we) live|\b(?:at )?(?:college|uni|university|school) in|\b(?:im|i am) (?:\d\d )?(?:in|from) \w+|\b(?:living|based|stationed|posted|studying|resident|student|refugees?|home is|town called|i study|i work|watching) (?:in|near|at)(?: the)?|\b(?:writing|calling|messaging|watching) from(?: the)?|\bi live on (?:a|the) (?:\w+ ){1,3}in|\bhere in|^(?:live|stay|living|based|moved)(?: back)? (?:in|to|near)|\bwe(?:re)? all (?:live )?in|\bgo to (?:school|college) in)$")
_IS_IN = re.compile(rf"(?<!when )(?<!we )(?<!they )(?<!you )(?:\b{_SELF}|^yo {_SELF}|^(?:hi |hello )?{_SELF})\s+{_FILL}(?:{_WHO}\s+)?(?:living |based |who lives |here )?(?:{_IN}(?: the)?|on the)$")
_STARTS = re.compile(rf"^(?:(?:hi|hello|hey|so|ok|yes|no|well|sorry|pls|please|help|an?|the|\d\d)[\s,]+)*(?:{_WHO}\s+(?:here )?)*(?:{_IN}|from)(?: the)?$")
_STARTS_NEAR = re.compile(rf"^(?:\w+ ){{1,2}}{_IN}(?: the)?$")
_SETTLED = re.compile(r"\b(?:here|host family|came|come|student|visa|moved|home office|shared house|asylum|refugees?|hostel|living with|social worker|papers|bring|brought|english|uk|england|britain)\b")
_FROM = re.compile(r"(?:\b(?:im|i am|were|we are|i come|all)\s+(?:\w+\s+){0,3}(?:from|in|of)(?: the| a \w+ in)?|^from(?: the)?)$")
#: A child who says an age and a town in one breath lives there; an adult may have moved.
_YOUNG_FROM = re.compile(r"\b(?:im|i am) (?:\d|1[0-7])(?: years old| yrs old| yo)?(?: and| n|,)? (?:im )?from$")
_CHILD_IN = re.compile(
    r"\bmy (?:\w+ ){0,2}(?:niece|nephew|cousin|daughter|son|(?:little|wee|younger|baby|small|kid) (?:sister|brother)|friend|mate|bezzie|grandson|granddaughter|kids|children|child|grandkids|godson|goddaughter|little one|pal|bestie|kids father)s?(?: \(\d+)?[\s)]+(?:(?:is|are|s|now|currently|living|lives|live|who|whos|thats|still|back home|over|out|stuck|being kept|just|been)\s+)*(?:in|over in|out in|back in|home in)(?: the)?$"
    r"|\b(?:childs?|girl|boy|friend|kid|shes|she is|hes|theyre)\s+(?:here|over the border|living here) in$|\bover the border in$"
)
_HELP = re.compile(
    r"\b(?:helplines?|hotlines?|childline|samaritans|number|lines?|police|services?|help|report(?:ing|ed)?|report (?:\w+ ){1,4}|version|equivalent|something like this|anything like this|this chat but|ring|call|protection|there (?:something|anything|anyone|anybody)|contact|tell|have)\s+(?:\w+ ){0,5}?(?:in|for|of|within|here in)(?: the)?$|\breport from(?: the)?$|\bone for(?: the)?$|^where in$|\b(?:helpline|hotline)$"
)
_HOLIDAY = re.compile(r"\b(?:holiday|holidays|hols|trip|visiting|visit|vacation|flying|fly|travelling|traveling|going|cruise|weekend|school trip|met (?:\w+ ){1,4}|was)\s+(?:\w+ ){0,2}(?:in|to|at)(?: the)?$")
_NOT = re.compile(r"\b(?:not|isnt|arent|never|no longer|dont live|left|outside|outside of)(?:\s+(?:actually|even|just|really|living))?(?:\s+(?:in|from|near|based in))?(?:\s+(?:the|a))?\s*$")
_OTHERS = re.compile(r"\b(?:he|she|they|hes|shes|theyre|his|her|the (?:man|guy|bloke|person|boy|girl)|someone|dad|uncle|mum|ex|boyfriend)\s+(?:\w+\s+){0,4}(?:in|from|to|near)(?: the)?$")
_THING = re.compile(r"^(?:shirt|top|dinner|sandwich|teacher|homework|lesson|lessons|food|accent|game|team|trip|match|road|street|avenue|lane|school|united|city fc|fc|rovers|the game|time|fan|player|football|royal|times|airport to|number plate|cream|cow|people|style|guy|man|lad|girl)\b")
_ABROAD = re.compile(
    r"\b(?:im|i am|were|we are|i live|we live|living|currently|its|based|not in the uk|am)?\s*(?:(?:not|isnt|arent|dont live|dont live)\s+(?:actually |currently |even |living |based )?(?:in |from |a )?(?:the )?(?:uk|u\.k|united kingdom|britain|british isles|british)\b|outside (?:of )?(?:the )?(?:uk|britain|united kingdom)\b)"
    r"|\b(?:im|i am|i live|we live|were|living|based|calling from|stuck|live) (?:\w+ )?(?:abroad|overseas)\b|\b(?:im|i live|i am) in (?:another|a different|a foreign) country\b|\b(?:police|childline|helpline|number|line|law|nobody|service\w*) (?:\w+ ){0,3}in my country\b|\bnon[- ]uk\b|^(?:abroad|overseas|not uk|another country|different country|not here|outside uk|not the uk)$"
)
_ABROAD_STEMS = ("abroad", "overseas", "uk", "u.k", "brit", "country", "kingdom", "not here")
_AFTER_ANSWER = re.compile(r"^(?:if (?:that|it) (?:matters|helps)|obviously|obvs|innit|mainland|usa|way|area|x+|pls|please|m8|mate|lol|atm|now|here|england|scotland|leith|centre|uk|btw|why|helpline|hotline|childline|[^\w\s])\b")
_BEFORE_ANSWER = re.compile(r"^(?:an?|im|up|down|over|just|somewhere|near|outside|round|in)\b.*\b(?:in|near|outside|round|from)(?: the)?$|\b(?:helpline|line|hotline|childline)$")
_SELF_WORDS = re.compile(r"\b(?:he|she|they|hes|shes|met|homework|holiday|holidays|dinner|lesson|lessons|teacher|speak|french|visit|accent|football)\b")
_WAS_THERE = re.compile(r"when (?:i|we) (?:was|were)\b|before\b|we not\b")
_BEFORE_NOW = re.compile(r"(?:before|until|till|when i was|as a (?:child|kid))\b")
#: "my cousin in pakistan" alone may be anybody; what follows must say something of them.
_GOES_ON = re.compile(r"^(?:is|are|has|have|says|said|told|who|being|messag\w*|keeps|aged?|was|s|wants|needs|rang|got|,)\b|^,")
_VERB = re.compile(r"\b(?:is|are|s|lives|living|live|stuck|being kept|now|currently|been)\b[^.]*$")
_BEFORE = 64
_HERE = re.compile(r"here\b")
_COMMA_AFTER = re.compile(r"[^,]{3,20},")
_COMMA_BEFORE = re.compile(r",\s*[^,]+$")


def read_place(message: Message) -> str | None:
    """A nation, a country, `abroad`, or None. What is said of living somewhere counts before being from it."""
    found: dict[int, str] = {}
    for index, sentence in enumerate(message.sentences):
        if FIRST_WORDS.isdisjoint(sentence.replace(",", " ").replace(".", " ").replace(":", " ").split()) and "u.s" not in sentence:
            continue
        tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(sentence)]
        at = 0
        while at < len(tokens):
            size, code, is_plain = _name_at(tokens, at) if tokens[at][0] == "the" or tokens[at][0].strip(".") in FIRST_WORDS else (1, None, True)
            if code is not None:
                start, end = tokens[at][1], tokens[at + size - 1][2]
                rank = _rank(message, index, sentence, (start, end), code, is_plain)
                if rank is not None:
                    found.setdefault(rank, _within(message, tokens, at + size, code))
            at += size
    is_abroad = any(stem in message.text for stem in _ABROAD_STEMS) and _ABROAD.search(message.text.rstrip(" .!?")) is not None
    if found and not (is_abroad and found[min(found)] in UK_CODES):
        return found[min(found)]
    return "abroad" if is_abroad else None


def read_place_named(message: Message) -> str | None:
    """The one country outside the UK that a message names, wherever in it; else `uk` where it names a place there; else None.

    It says nothing sure of where the speaker is, but tells where somebody is who is known to be abroad, or that nothing says so.
    """
    named: dict[bool, set[str]] = {True: set(), False: set()}
    for sentence in message.sentences:
        tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(sentence)]
        for at in range(len(tokens)):
            _, code, is_plain = _name_at(tokens, at)
            if code is not None:
                named[is_plain].add(code)
    abroad = [each - UK_CODES for each in (named[True], named[False]) if each - UK_CODES]
    if abroad:
        return abroad[0].pop() if len(abroad[0]) == 1 else None
    return "uk" if named[True] else None


def _name_at(tokens: list[tuple[str, int, int]], at: int) -> tuple[int, str | None, bool]:
    """The longest place name that starts here: its size in words, its code, and whether it is nothing but a place."""
    for size in range(min(LONGEST, len(tokens) - at), 0, -1):
        name = " ".join(token for token, _, _ in tokens[at : at + size]).strip(".")
        if name in PLACES:
            return size, PLACES[name], True
        if name in ONLY_LIVED_IN:
            return size, ONLY_LIVED_IN[name], False
    return 1, None, True


def _within(message: Message, tokens: list[tuple[str, int, int]], after: int, code: str) -> str:
    """ "perth, australia": the name that follows settles a doubtful one."""
    if code == "abroad" and after < len(tokens):
        _, following, _ = _name_at(tokens, after)
        return following or code
    return code


def _rank(message: Message, index: int, sentence: str, span: tuple[int, int], code: str, is_plain: bool) -> int | None:
    """How sure it is that the speaker, or the child in trouble, is there: 0 surest; None when it says nothing of that."""
    before, after = sentence[: span[0]].rstrip(" ,(")[-_BEFORE:], sentence[span[1] :].lstrip(" ,)")
    if _THING.match(after) or _BEFORE_NOW.match(after) or (_NOT.search(before) and not (before.endswith("outside") and is_plain and code != "uk")) or (not is_plain and before.endswith(" the")):
        return None
    has_more = bool(after) or index < len(message.sentences) - 1
    child_in = _CHILD_IN.search(before) if has_more and "marry" not in before else None
    if child_in and (_VERB.search(child_in[0]) or _GOES_ON.match(after)) and (code not in UK_CODES or "here" in before or "border" in before):
        return 0
    if _LIVES.search(before):
        return 1
    if _HOLIDAY.search(before) or _OTHERS.search(before):
        return None
    if _IS_IN.search(before):
        return 2
    if code == "abroad" and not is_plain:
        return None
    if _HELP.search(before) or (child_in and is_plain and code in UK_CODES):
        return 3
    if _YOUNG_FROM.search(before):
        return 5
    if _FROM.search(before):
        is_told_plainly = code in UK_CODES or len(message.words) <= 6
        return 5 if is_told_plainly else None
    return _rank_by_place(message, index, sentence, before, after, code, is_plain)


def _rank_by_place(message: Message, index: int, sentence: str, before: str, after: str, code: str, is_plain: bool) -> int | None:
    """A name that begins or fills a sentence: "Glasgow", "In Ireland.", "teacher in wales, a boy told me"."""
    is_whole = not before and not after
    if is_whole and (is_plain or len(message.sentences) == 1):
        return 4
    if before and (is_plain or not after) and (_STARTS.match(before) or (code in UK_CODES and _STARTS_NEAR.match(before) and not _SELF_WORDS.search(before))):
        is_from_abroad = code not in UK_CODES and (_SETTLED.search(message.text) or _WAS_THERE.match(after))
        return None if is_from_abroad else 4
    if is_plain and index == 0 and len(message.words) <= 7 and not _SELF_WORDS.search(message.text) and _is_answer(sentence, before, after):
        return 6
    return 4 if is_plain and _HERE.match(after) and not before else None


def _is_answer(sentence: str, before: str, after: str) -> bool:
    """Whether a short message is an answer to "where are you": "manchester way", "a farm in tyrone", "kids line greece"."""
    if not before:
        return _AFTER_ANSWER.match(after) is not None or _COMMA_AFTER.match(sentence) is not None
    return not after and (_BEFORE_ANSWER.search(before) is not None or _COMMA_BEFORE.search(sentence) is not None)
