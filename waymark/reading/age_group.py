"""Under 18 or an adult, where no age is given: school years, "im a minor", "im an adult", "my wife", decades ago.

What a school year or a family says is taken for the speaker's own only where the sentence says so.
"""

from __future__ import annotations

import re
from datetime import date

from waymark.reading.facts import AgeGroup
from waymark.reading.message import Message, is_reported
from waymark.reading.numbers import NUMBER, value_of

_IM = r"(?:im|i am|iam|ah?m)"
_FILL = r"(?:(?:only|just|still|like|now|literally|really|actually|basically|also|in|both|all|a|at|doing|at the end of|starting|going into|about to start)\s+){0,3}"
_ORDINAL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
_YEAR = rf"(?:(?:y|yr|year|yrs)\s?(?:[1-9]|1[0-4])|year (?:{_ORDINAL})|s[1-6]|p[1-7]|(?:primary|grade) (?:[1-9]|one|two|three|four|five|six|seven)|(?:first|second|third|fourth|fifth) year (?:at|of|in) (?:high school|secondary|the academy)|sixth form(?:er)?|6th form(?:er)?|upper sixth|lower sixth)(?![\w'])"
_OTHERS = r"(?!\s*(?:teachers?|tutors?|teaching|girls?|boys?|class|pupils?|students?|disclosure|groups?|lads?|kids?|child|children|parents?|mum|son|daughter|told|head)\b)"

#: "im in y9"; "were both in year 9" is we're, unless "we were".
_IN_YEAR = re.compile(
    rf"(?<!when )(?<!til )(?<!until )(?<!since )(?:\b{_IM}|(?<!we )(?<!they )(?<!you )(?<!kids )(?<!girls )(?<!boys )\bwere|\bwe are)\s+{_FILL}(?:a )?{_YEAR}(?!\s*(?:teacher|tutor|teaching|class teacher|parent|head)\b)"
)
_YEAR_ALONE = re.compile(rf"^(?:(?:im|hi|hey|hello|help|ok|so|only|just|still|in|boy|girl|lad|lass|deaf|autistic|the top set in)[,\s]+)*(?:{_YEAR}|high school|(?:1st|first) year){_OTHERS}\s*(?:$|,|at the|at my|and (?:i|im|my)\b|here\b|lol\b|girl here|boy here|btw|x+$|i\b|im\b|my\b|if\b|so\b|[^\w\s])")
_PEERS = re.compile(rf"\b(?:every ?(?:one|body)|whole|all|half|most|rest) (?:of |in |the |my )*{_YEAR}|^{_YEAR} (?:boy|girl|lad|lass|student|pupil)(?:$| here)|\b{_IM} an? (?:\w+ )?(?:boy|girl|lad|lass|pupil|student|prefect) in {_YEAR}|\bhere,? in {_YEAR}")
_SHORT_LAST = re.compile(rf"\b{_YEAR}$")
_YEAR_LAST = re.compile(rf"(?:,|\b(?:and|but) {_IM} in)\s*\(?{_YEAR}\)?$")
_SCHOOL = re.compile(
    r"\b(?:my (?:gcses|gcse(?! set)|a ?levels|mocks|sats|nat(?:ional)? ?5s|highers|form tutor|form teacher|head of year|class teacher|homework|school (?:bag|uniform|counsellor|nurse|ipad)|schools? (?:safeguarding|head)|year at school|primary school|high school|secondary school|tutor at school|pe teacher|maths teacher|english teacher)"
    r"|ive got (?:gcses|mocks|sats|homework)|(?:im|i am) (?:still )?(?:at|in) (?:primary|high|secondary|middle|infant|junior|boarding)? ?school\b|(?:im|i am) (?:a )?boarder|doing my (?:gcses|a levels|highers)"
    r"|i (?:go|went) to (?:primary|high|secondary|middle) school|(?:got|have|ive got) school (?:tomorrow|today|in the morning|in \d)|before school tomorrow|(?:girl|boy|lad|lass|lassie|kid|someone|boys|girls|lads) in my year\b(?! \d)|in my year at school"
    r"|double (?:science|maths)|in pshe|my foster (?:mum|dad|carers?|parents)|my social worker says i)\b"
)
_SCHOOL_OF_STAFF = re.compile(r"\b(?:i teach|im a (?:\w+ ){0,3}(?:teacher|ta|tutor|coach)|im (?:the )?head of|(?:our|my) (?:pupils|students|dsl)|as a teacher|pupils?|disclos\w+|safeguarding lead|dsl|lado|ta\b|my (?:lesson|classroom)|my students?|said (?:sir|miss)\b|im on placement|i work (?:in|at) a)\b")
_SCHOOL_PAST = re.compile(r"\b(?:years ago|when i was|used to|as a (?:child|kid|girl|boy)|back in|decades|my gcses results|old (?:school|teacher|tutor)|was at school|did my)\b")
_CHILD = re.compile(
    rf"\b(?:{_IM}|as (?=a minor|a pupil)|being (?=a minor|underage))\s*(?:only |just |still |literally |actually |really |basically )*(?:an? )(?:little |young |scared |normal |british |legal |literal |teenage )*"
    r"(?:kid|child|minor|teen|teenager|teenage (?:girl|boy)|schoolgirl|schoolboy|school kid|school child|underage|pupil|sixth former|6th former|primary school (?:kid|pupil))\b(?! (?:minder|protection|psych\w+|carer|care|at heart|mum|dad|mother|worker|therapist|sex\w*|friendly|like))"
    rf"|\b{_IM}\s+(?:only |just |still |way |too |well )*(?:under ?(?:age|18|16|13|eighteen|sixteen)|below 18|u18|u16|younger than 18)\b|\b{_IM} not (?:even |quite )?(?:18|eighteen|an adult|a grown ?up|an adult) ?(?:yet)?\b"
    rf"|\b(?:when|til|till|until|once|before) (?:{_IM}|i turn|i get to|i reach|ill be) (?:18|17|16|eighteen|sixteen|older|grown up)\b|\bcant wait (?:til|till|until|to be) (?:im )?(?:18|eighteen)\b|\b(?:im|i am) too young for (?:the|a|this|that|stop)"
)
_ADULT = re.compile(
    rf"\b(?:{_IM}|as|being|speaking as)\s+(?:only |just |actually |definitely |very much |now |still )*an? (?:\w+ )?(?:adult|grown ?up|grown man|grown woman|pensioner|oap|grandmother|grandfather|grandad|grandma|nan|widow|widower|retired \w+|landlord|divorcee|mother of|father of|married (?:man|woman)|(?:old|older|elderly|middle[- ]aged) (?:man|woman|lady|gentleman|bloke|guy|fella))\b"
    rf"|\b{_IM}\s+(?:an adult|grown up now|fully grown|retired|now retired|over (?:18|21|2\d|[3-9]\d|eighteen|twenty|thirty|forty|fifty|sixty)|above 18|older than (?:18|2\d|[3-9]\d)|middle aged|divorced|widowed|in my (?:early |mid |late )?(?:20s|30s|40s|50s|60s|70s|80s|twenties|thirties|forties|fifties|sixties|seventies|eighties))\b"
    rf"|\bim older than (?:2\d|[3-9]\d)|\b{_IM} (?:at|in|off to) uni(?:versity)?\b|\b(?:first|second|third|final|1st|2nd|3rd) year (?:at|of|in) uni|\b{_IM} (?:a |an )?(?:fresher|undergrad\w*|postgrad\w*|uni student|university student|phd student|pgce)\b|\bmy (?:\w+ )?(?:lecturer|dissertation|seminar|erasmus|uni (?:housemate|tutor|course|mates?|flat\w*|halls))\b|\bmy erasmus\b"
    r"|\bmy (?:late |ex[- ]?|soon to be ex )?(?:wife|husband|hubby|spouse|fiancee?|fiancée?)\b|\bmy (?:own )?(?:grandson|granddaughter|grandchild|grandchildren|grandkids|great ?grandchild\w*)\b|\bmy mortgage\b|\bmy pension\b|\bi retired\b|\bmy (?:ex[- ]?)?(?:wife|husband)s\b|\bi have (?:a wife|grandchildren|grandkids)\b|\bive been married|\bweve been married|\byears married\b"
)
_WHOLE = {
    "under_18": re.compile(r"^(?:im )?(?:a |at |in |still )*(?:primary school|high school|secondary school|school|(?:just )?started secondary|not an adult(?: no)?|under ?(?:1[0-8])|u ?1[68]|minor|teen|teenager|kid|child|under ?age|too young)$"),
    "18_over": re.compile(
        r"^(?:im )?(?:(?:a|an) )?(?:(?:over|above) (?:18|2\d|[3-9]\d|eighteen|twenty|thirty|forty|fifty|sixty)|18 ?(?:\+|plus|or over|and over)|adult|grown ?up|grown (?:man|woman)|pensioner|oap|retired|middle[- ]aged|(?:female|male|woman|man)?,? ?(?:2|3|4|5|6|7|8)0s"
        r"|(?:in my )?(?:early |mid |late |my )*(?:20s|30s|40s|50s|60s|70s|80s|twenties|thirties|forties|fifties|sixties|seventies|eighties))$"
    ),
}
_MARRIED = re.compile(rf"\bmarried (?:for |to (?:him|her) (?:for )?)?(?:nearly |over |about )?(?P<n>{NUMBER}) years\b")
_AGO = re.compile(rf"\b(?P<n>{NUMBER}|decades)\s?(?:odd )?(?:years|yrs)? ago\b")
_DONE_TO_ME = re.compile(r"\b(?:abused|hurt|touched|raped|assaulted|groomed|hit|beat|(?:it|things|this|that|something) to) me\b|\bhappened to me\b|\bi was\b")
_SOMEBODY = re.compile(r"\b(?:nan|gran|grandma|grandad|parents|mum|mam|dad|he|she|they|school|family|uncle|aunt|auntie|died|house|built)\b")
_ABOUT_CHILD = re.compile(r"\b(?:my|our) (?:\w+ )?(?:boys?|lads?|lass|girls?|little ones?)\b|\b(?:daughters?|sons?|grandson|granddaughter)\b|^caught him\b")
_ABOUT_THEM = re.compile(r"\b(?:he|she|hes|shes|his|her|him)\b")
_A_CHILD = re.compile(r"\b(?:a|the|one|this|our|my|another|two) (?:\w+ )?(?:boy|girl|pupil|lad|lads|kid|child|student|lass|lassie|son|daughter)\b")
_MINE = re.compile(r"\b(?:i|im|me|my|ive)\b")
_THIRD = re.compile(r"\b(?:he|she|they|hes|shes|her|him|his|them|my|our|a|pupil|girl|boy|lad|kid|child|teacher|disclosure|parent)\b")
_PARENT = re.compile(
    r"(?<!not )\b(?:my|our) (?:own |little |youngest |eldest |oldest |middle |teenage |adopted |adult |foster |step ?|\d{1,2} ?(?:year|yr)s? ?old |autistic |only |two |three |baby )*"
    r"(?:kids|children|child|son|sons|daughter|daughters|stepson|step-son|stepdaughter|step-daughter|eldest|youngest|toddler|wean|weans|bairns?|little one)\b(?! (?:brother|sister|cousin|niece|nephew|sibling|self|benefit|hood|minder|uncle|aunt|in law|of god|tablet|bank|card|home\b|phone|account|club|meal|menu|tv))"
    rf"|\bmy {NUMBER}[\s-]?(?:years?|yrs?|y)[\s-]?o(?:ld)?\b(?! (?:self|brother|sister|cousin|niece|nephew|mate|friend|bf|gf|boyfriend|girlfriend|me\b|phone|laptop|car))"
    rf"|\b(?:{_IM}|as)\s+(?:an? |the |his |her |their |a single |a worried |a concerned )(?:single |worried |full time |foster |step ?|adoptive )*(?:mum|mam|mom|mother|dad|father|da|parent|carer|foster carer|grandparent|stepdad|stepmum|stepfather|stepmother|guardian|nan|nana|gran|granny|grandma|grandad|grandpa|husband|wife)\b(?! (?:to be|figure|friend))"
)
_THEIR_MARRIAGE = re.compile(r"\b(?:parents|they|mum|dad|grandparents)\b")


def read_age_group(message: Message, today: date) -> AgeGroup | None:
    """The age group where no age is given. What says it outright counts before what only points to it."""
    whole = message.text.strip(" .!?,")
    for group, pattern in _WHOLE.items():
        if pattern.match(whole):
            return group  # type: ignore[return-value]
    is_child, is_adult = _any(_CHILD, message), _any(_ADULT, message)
    if is_child != is_adult:
        return "under_18" if is_child else "18_over"
    if _is_in_school_year(message):
        return "under_18"
    if is_adult_by_family(message) or _is_adult_by_years(message):
        return "18_over"
    points = _any(_SCHOOL, message) and not _SCHOOL_OF_STAFF.search(message.text) and not _SCHOOL_PAST.search(message.text)
    return "under_18" if points else None


def is_adult_by_family(message: Message) -> bool:
    """Whether the speaker has children of their own, or brings some up."""
    return _any(_PARENT, message)


def _any(pattern: re.Pattern[str], message: Message) -> bool:
    for sentence in message.sentences:
        for match in pattern.finditer(sentence):
            if not is_reported(sentence[: match.start()]):
                return True
    return False


def _is_in_school_year(message: Message) -> bool:
    for sentence in message.sentences:
        if any(not is_reported(sentence[: match.start()]) for match in _IN_YEAR.finditer(sentence)):
            return True
    if _SCHOOL_OF_STAFF.search(message.text) or is_adult_by_family(message):
        return False
    if len(message.words) <= 5 and _SHORT_LAST.search(message.sentences[-1]) and not _THIRD.search(message.text):
        return True
    is_mine = _MINE.search(message.text) is not None
    if _ABOUT_CHILD.search(message.text) or (_ABOUT_THEM.search(message.text) and not is_mine):
        return False
    return any(_YEAR_ALONE.match(each) or (is_mine and ((_YEAR_LAST.search(each) and not _A_CHILD.search(each)) or _PEERS.search(each))) for each in message.sentences)


def _is_adult_by_years(message: Message) -> bool:
    """Married for years, or something that happened to them at least 18 years ago."""
    for sentence in message.sentences:
        if (married := _MARRIED.search(sentence)) and not _THEIR_MARRIAGE.search(sentence):
            return (value_of(married["n"]) or 0) >= 3
        ago = _AGO.search(sentence)
        is_mine = _MINE.search(sentence) and (_DONE_TO_ME.search(sentence) or not _SOMEBODY.search(sentence))
        if ago and is_mine and (ago["n"] == "decades" or (value_of(ago["n"]) or 0) >= 18):
            return True
    return False
