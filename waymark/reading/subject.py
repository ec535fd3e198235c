"""Whom the trouble is about: the one it happens to, never the one who does it. Left open where the words leave it open."""

from __future__ import annotations

import re

import msgspec

from waymark.reading.facts import Subject
from waymark.reading.message import Message
from waymark.reading.numbers import NUMBER, value_of

_ADJ = (
    r"(?:(?:own|little|wee|big|baby|younger|youngest|older|eldest|oldest|middle|twin|half|step|foster|adopted|adoptive|teenage|teen|autistic|disabled|deaf|only|best|good|close|old|dear|new|school|online|adult|grown up|other|poor|lovely|two|three|primary school"
    rf"|trans|gay|{NUMBER}[ -]?(?:year|yr)s?[ -]?old|{NUMBER}[ -]?yo)\s+){{0,3}}"
)
_CHILD = r"(?:sons?|daughters?|child|children|kids?|babys?|baby|toddler|wean|weans|bairns?|little (?:one|girl|boy|lad|lass|man)|lad|lass|boy|girl|stepsons?|step-son|stepdaughters?|step-daughter|grandsons?|granddaughters?|grandchild|grandchildren|grandkids|grandbairn|eldest|youngest|teen|teenager|foster (?:child|son|daughter|placement)|placement|twins)"
_NOUNS: dict[Subject, str] = {
    "friend": rf"(?:\b(?:my|a|one of my|our|another) {_ADJ}(?:friends?|mates?|best ?friends?|bestie|bezzie|bff|pals?|buddy|best mates?))",
    "sibling": rf"(?:\b(?:my|our|me) {_ADJ}(?:sisters?|brothers?|sis|bro|siblings?|twin (?:sister|brother)|stepsisters?|stepbrothers?|half[ -]?sister|half[ -]?brother))",
    "own_child": rf"(?:\b(?!our kid\b)(?:my|our) {_ADJ}{_CHILD}|\bmy {NUMBER}[\s-]?(?:years?|yrs?|y)[\s-]?o(?:ld)?)",
    "pupil": r"(?:\b(?:a|one of (?:my|our)|my|our|the|two of my) (?:\w+ )?(?:pupils?|students?|tutees?|patients?|clients?|scouts|cubs|brownies|players|swimmers|gymnasts|cadets|mentees?)(?: of mine)?|\b(?:a|the) (?:\w+ )?(?:child|girl|boy|kid|lad|pupil|student) (?:in|at|from|on) (?:my|our) (?:care|class|form|setting|nursery|school|club|group|team|ward|tutor group|squad|troop|unit)|\bone of the (?:girls|boys|kids|children|lads|players))",
    "partner": rf"(?:\bmy {_ADJ}(?:girlfriend|boyfriend|gf|bf|partner|wife|husband|hubby|fiancee?))",
    "relative": rf"(?:\b(?:my|our) {_ADJ}(?:niece|nephew|neice|cousins?|god ?son|god ?daughter|godchild|mum|mam|mom|mammy|mother|dad|da|father|nan|nana|gran|grandma|grandad|auntie|aunt|uncle|stepmum))",
    "stranger": r"(?:\b(?:a|the|some|this|these|two|that|an) (?:\w+ ){0,2}(?:child|kids?|children|girl|boy|baby|toddler|wean|bairn|lad|lass|family) (?:next door|upstairs|downstairs|across (?:the )?(?:road|street|landing)|over the road|down (?:the|our|my) (?:road|street)|on (?:my|our|the) (?:street|road|estate|bus)|in (?:my|our|the) (?:street|road|block|building|flats|park)|at the (?:pool|park|shop|shops|playground|swings|bus stop|beach|library|baths|station)|opposite|outside)|\bnext ?doors? (?:kids?|child|children|lad|girl|boy|baby|wean)|\b(?:the|my|our) neighbou?rs? (?:kids?|child|children|son|daughter|lad|boy|girl|baby))",
}
_OWNED = r"(?!s? ?(?:friends?|mates?|boyfriends?|girlfriends?|bf|gf|teachers?|coach|dad|mum|mam|mom|partner|husband|wife|uncle|father|mother|new fella|man|tutor|ex|class|school|year|pal|pals|stepdad|stepmum|brothers?|sisters?|bruther|(?:big|little|older|younger|new|best) \w+|house|phone number|door|room|bedroom|age|in law|body|boy|girl|kids|lad|lads|son|daughter|children|child|baby|ex|little ones?|fella|bloke|usb|laptop|computer|name)\b|-in-law|[ -]in[ -]law)"
#: The doing of harm, with the harmed behind it.
_HARMS = (
    r"(?:hits?|hitting|hurts?|hurting|beats?|beating|batters?|punching|pinning|touch(?:es|ed|ing)?|groom(?:s|ed|ing)?|abus(?:es|ed|ing|e)|rap(?:es|ed|ing|e)|forc(?:es|ed|ing)|threaten(?:s|ed|ing)?|blackmail(?:s|ed|ing)?|bull(?:y|ies|ied|ying)|follow(?:s|ed|ing)?|film(?:s|ed|ing)?"
    r"|messag(?:es|ed|ing|e)|text(?:s|ed|ing)?|contact(?:s|ed|ing)?|dm(?:s|ed|ing)?|talk(?:s|ed|ing)? to|chat(?:s|ted|ting)? to|asking|scream(?:s|ed|ing)? at|shout(?:s|ed|ing)? at|lock(?:s|ed|ing)?|shak(?:es|ing)|shook|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|strangl(?:es|ed|ing)|grab(?:s|bed|bing)?|stalk(?:s|ed|ing)?|kiss(?:es|ed|ing)?|video calling|did (?:it|something|things|stuff) to|does (?:it|things|something|stuff) to|doing (?:it|things|something|stuff|that) to)"
)
_HARD = r"(?:hits?|hitting|hurts?|hurting|beats?|beating|batters?|battered|punch(?:es|ed)|kick(?:s|ed)|slap(?:s|ped)|touch(?:es|ed|ing)?|rap(?:es|ed|ing)|abus(?:es|ed|ing)|assault(?:s|ed)|strangl(?:es|ed)|forc(?:es|ed)|attack(?:s|ed)|threaten(?:s|ed|ing)?|blackmail(?:s|ed|ing)?|groom(?:s|ed|ing)?|bull(?:ies|ied|ying)|filmed|stalk(?:s|ed|ing)|follow(?:s|ed|ing)|scar(?:es|ed) (?!me)|shout(?:s|ed)? at|scream(?:s|ed)? at|made (?=me (?:do|send|take|touch|watch|go|get|show|kiss|sleep|lie|sit on))|makes? (?=me (?:do|send|take|touch|watch|go|get|show|kiss|sleep|lie|sit on))|does (?:it|things|stuff) to|did (?:it|things|stuff|something) to|doing (?:it|things|stuff) to)"
_SELF = re.compile(
    rf"\b{_HARD} me\b(?! (?:promise|swear|sick|cry|so|feel|think|wonder|worry|worried|laugh|to say|believe|realise|uncomfortable|angry|upset|scared|mad))"
    r"|\b(?:i (?:want|wanna|wish) (?:to )?(?:die|be dead|end it|kill myself|not (?:be|wake))|(?:kill|hurt|cut|harm|cutting|hurting|harming|killing) myself|i (?:was|am|got|been|get|keep getting) (?:being )?(?:abused|groomed|raped|touched|assaulted|blackmailed|hit|bullied|attacked|threatened)|im (?:being|getting) \w+(?:ed|d|t)\b|my (?:nudes?|pics?|pictures?|photos?|private photos?) (?:is|are|was|were|got|has|have|been|on|to|everywhere|around)|(?:leaked|posted|shared|sent|sharing|posting) my (?:nudes?|pics?|pictures?|photos?|private)|i sent (?:a |him |her |it|them |some |my )|(?:pics?|pictures?|photos?|videos?) of me\b|(?<!not )happening to me|happened to me)"
)
_SOFT_SELF = re.compile(r"\b(?:messag(?:es|ed|ing)|text(?:s|ed|ing)|dm(?:s|ed)|send(?:s|ing)?|sent|want(?:s|ed)|ask(?:s|ed|ing)(?= me (?:for|to send|to show|to meet|to keep|how old|where i|what im|if im|if i\b))) me\b")
_EXPLICIT_SELF = re.compile(r"\b(?:its (?:actually )?(?:about )?me(?: not| it)?|actually (?:its )?happening to me|it was me$|i lied its me|nah its me|its me im the)\b|^(?:(?:its|no|ok|nah|i mean|i meant|no i mean|no i meant|ok its|no its) )*(?:about )?me(?: not (?:him|her|them|my \w+))?$|\b(?:just|only) me$")
_WORRY = r"(?:worried|worry|worrying|concerned|scared|frightened|afraid|terrified|fears?|anxious) (?:about|for|that)|asking (?:this )?for|(?:its|this is|i think its|it is|im asking|im ringing|calling|ringing|writing|advice) (?:all )?(?:about|for|on behalf of|to do with|with)|its (?:happening to|actually|really|not me its)|happen(?:ing|ed|s) to|help (?:for )?|support (?:for )?|protect|safe(?:ty)? of|what about|how (?:do|can) i help|(?:is|are) (?:there|it) (?:something|anything) for"
_TROUBLE = (
    r"(?: (?:online|at school|in (?:my|our|the) \w+|called \w+|who(?: is|s)?|aged \d+|whos \w+))?,?\s*(?:\(?\d{1,2}[mf]?\)?,?\s*)?(?:who |has |have |had |is |are |was |were |s |just |now |also |got |gets |keeps? |been |being |getting |currently |still |might be |may be |could be |really )*"
    r"(?:hurt|hit|groomed|abused|touched|beaten|battered|bullied|blackmailed|threatened|raped|assaulted|exploited|followed|attacked|stalked|filmed|harassed|controlled|trafficked|recruited|disclosed|messaged|contacted|targeted|pressured|forced|(?:says|said|told me|tellt me|telt me)(?: that)? (?:her|his|shes|hes|she|he|someone|somebody|something|theres|a man|their|what|why|about (?:her|his)|in confidence|a secret)|confided|disclosed|sent (?:a|an|some|her|his|him|nudes?|pics?|pictures?|photos?)|sending (?:a|her|his|nudes?|pics?|pictures?|photos?)|talking to|chatting (?:to|with)|messaging|meeting|met|going to meet|gone to meet|run away|ran away|missing|not come home|hasnt come|wants? to (?:die|run)|suicidal|self harm\w*|cutting|cuts|hurting (?:him|her|them)sel\w+|kill(?:ing)? (?:him|her|them)sel\w+|going to (?:die|kill|hurt|run|jump|do)|tried to (?:kill|hurt|die|end|overdose|jump|hang)|trying to (?:kill|hurt|end)|taken (?:an overdose|pills|tablets|to)|overdosed|in danger|in trouble|at risk|not safe|unsafe|scared|frightened|afraid|bruise\w*|marks|crying|upset|nudes?|pics|pictures|photos|picture|photo|wont (?:eat|speak|talk|wake|go to school|stop crying)|acting|changed(?! (?:to|school|seat|table|class))|different|withdrawn|looking at|carrying|secretive|hungry|neglected|locked in|left alone|in (?:a )?(?:car|love|contact|touch)|screams|cries|has a (?:boyfriend|girlfriend)|getting (?:messages|gifts|presents|money))\b"
)
_NOT_ME = re.compile(r"\bnot (?:about |for )?me\b|\basking for (?:a|my)\b|\bnot my (?:pic|picture|own)\b")
_IT_IS = {subject: re.compile(rf"\bits (?:about |happening to )?{noun}") for subject, noun in _NOUNS.items()}
_NO_AGE = r"(?! (?:times|days|weeks|months|hours|minutes|friends|mates|people|kids|stone|foot|feet|ft|miles))"
_BESIDE = re.compile(rf"s?,? (?:is |whos |who is |aged |aged just |is only |is just |just turned |only |age |\(aged |\()?(?:only |just |nearly )?\(?(?P<n>{NUMBER}){_NO_AGE}")
_PRONOUN_AGE = {
    kind: re.compile(rf"\b{pronoun}(?:s| is|re)? (?:only |just |still |nearly |about )*(?P<n>{NUMBER})\b{_NO_AGE}")
    for kind, pronoun in (("she", "she"), ("he", "he"), ("any", "(?:s?he|they)"))
}
_GIRL = re.compile(r"sister|daughter|niece|girl|lass|mum|mam|mom|nan|gran|aunt|wife|girlfriend|gf")
_BOY = re.compile(r"brother|bro\b|son\b|sons\b|nephew|boy|lad\b|dad|uncle|husband|bf")
_NEVER = re.compile(r"\b(?:nobody|no one|noone|nobodys|never|not|hasnt|didnt|doesnt|wasnt|isnt|stop|if)\s(?:\w+\s)?$")
_ACTOR = re.compile(r"\b(?:he|she|they|hes|shes|theyre|someone|somebody|man|guy|bloke|boy|lad|dad|mum|mother|father|teacher|coach|boyfriend|partner|husband|wife|uncle|stepdad|ex|people|who|stranger|fella|woman|kids|it)\b|^(?:being|is being)")
_I_DID = re.compile(rf"\b(?:i|ive)(?: have| had| just| once| also| keep| kept| nearly| almost)*\s+{_HARMS}\s+$")
_NOT_OR_WITH_ME = re.compile(r"\bnot $|\bme and $")
_ENDS_ON_ME = re.compile(r"\bme$|\b(?:is|s) (?:my|the) |\bme\b")
_SEVERAL = re.compile(r"(?:friends|mates|pals)$")
_TELLS = re.compile(r"\b(?:says|said|told me)\b")
_ME_THINGS = re.compile(r"\s*(?:to )?me (?:to|for|in|a|my|pics|pictures|nudes|stuff|things)\b")
_HARM_LAST = re.compile(r"\b(?:hurt|hit|touched|groomed|abused|threatened|blackmailed|followed|asked|sent|forced|attacked|bullied|beaten|battered|pressured|raped|assaulted)\b$")
_HELPER = re.compile(r"\b(?:is|are|was|were|been|being|getting|gets|got|s|keeps getting|has|have|be)\s+\w+(?: \w+)?$")
_ME_OR_US = re.compile(r"\s*(?:me|us)\b")
_SENT_WHAT = re.compile(r"\s*(?:a|an|some|him|her|his|nudes?|pics?|pictures?)\b")
_SURE_PUPIL = re.compile(r"\b(?:pupil|student|patient|client|tutee|mentee|player|scouts|cubs|brownies)")
_AGE_INSIDE = re.compile(rf"(?P<n>{NUMBER})[ -]?(?:year|yr|yo)")


class Concern(msgspec.Struct, frozen=True):
    """Whom it is about, with their age in years where it is said."""

    subject: Subject | None = None
    age: int | None = None


def _compile(noun: str) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"(?:\b{_HARMS} (?:and \w+ |with )?|\b(?:{_WORRY})\s*)(?P<who>{noun})\b{_OWNED}"),
        re.compile(rf"(?P<who>{noun})s?\b{_OWNED}{_TROUBLE}"),
    )


_PATTERNS = {subject: _compile(noun) for subject, noun in _NOUNS.items()}
_PRESENT = {subject: re.compile(rf"{noun}\b") for subject, noun in _NOUNS.items()}
_HEAD = {subject: re.compile(rf"^(?:hi|hello|help|please|hey|so|ok|um|i think|think|my name is \w+ and)?[,\s]*(?P<who>{noun})\b{_OWNED}") for subject, noun in _NOUNS.items()}
_ABOUT_PARENT = re.compile(r"\b(?:mum|mam|mom|mammy|mother|dad|da|father|nan|nana|gran|grandma|grandad|auntie|aunt|uncle|stepmum)$")
_SPOKEN = re.compile(r"\b(?:cries|crying|told me|told us|says|said|asked|asking|sent|sending|sends|showed me|found|doing|started|changed|acting|met|watching|looking at|moved|shared|was told|in (?:a )?(?:car|love)|different|quiet|upset|pictures?|photos?|pics|nudes?)$")
_HEAD_KINDS: tuple[Subject, ...] = ("own_child",)
_PLAIN_HARM = re.compile(r"\b(?:hit|hurt|smacked|slapped|shook|kicked|abused?|touched|grabbed|hurting|hitting)\s+$")
_TOGETHER = re.compile(r"\b(?:me and|me n|me &|i and)\s+$")
_ITS = {
    subject: re.compile(
        rf"\b(?:no,? )?(?:its|it is|i (?:meant|mean|said)|not me,?|asking for) (?P<who>{noun})"
        + (r"(?=,? not me| im worried|,? not mine)" if subject in ("partner", "relative") else r"(?=$|,| not me| im worried| not mine)|\basking for (?P<whom>" + noun + r")\b")
    )
    for subject, noun in _NOUNS.items()
}
_AGED = {subject: re.compile(rf"(?P<who>{_NOUNS[subject]})(?:s| is|,| \()\s?(?:only |just )?(?:\d|1[0-5])\b(?!.*\b(?:me|my|us|i)\b)") for subject in ("friend", "sibling", "relative")}
_ABOUT = {subject: re.compile(rf"\b(?:about|for|help|tell on|behind|not me,?) (?P<who>{_NOUNS[subject]})(?=$|,| not| and (?:her|his|shes|hes)| without| if| that| is$| see\b| to\b| but\b)") for subject in ("friend",)}
_REACHED = re.compile(rf"\b(?:he|she|they|hes|someone|somebody|man|guy|bloke|woman|stranger|fella|lads?|men|group|people|account|paedo)\b.*\b(?:to|at|with|from|after|told|got|has|calling|sending|on) (?P<who>{_NOUNS['own_child']})\b{_OWNED}")
_SCREEN = re.compile(rf"(?P<who>{_NOUNS['own_child']})s? (?:messages|chats?|phone|ipad|dms|tablet|account|photos?|pictures?|pics?|snapchat|insta\w*|tiktok|whatsapp)\b")
_MY_OWN_TROUBLE = re.compile(r"\bme\b|\bmy (?:\w+ )?(?:pics?|nudes?|photos?|pictures?|video|wife|husband)\b|\bi (?:want to|think about|am thinking|feel)\b|\bmyself\b|\bi touched\b")


def read_subject(message: Message, is_at_work: bool) -> Concern:
    """Whom it is about. Harm done to the speaker makes it theirs, unless they say that it is about somebody else."""
    if _EXPLICIT_SELF.search(message.text):
        return Concern("self")
    found = _first_other(message, is_at_work)
    if _is_self(message) and (found is None or not _is_explicit(message, found[0])):
        return Concern("self")
    if found is None:
        return Concern("self") if _SOFT_SELF.search(message.text) and not is_at_work and not _has_charge(message) else Concern()
    subject, who = found
    return Concern(subject, _age_of(message, who))


def _is_self(message: Message) -> bool:
    return any(not _NEVER.search(message.text[: match.start()][-24:]) for match in _SELF.finditer(message.text))


def _is_explicit(message: Message, subject: Subject) -> bool:
    return _NOT_ME.search(message.text) is not None or _IT_IS[subject].search(message.text) is not None


def _has_charge(message: Message) -> bool:
    """Whether a child of the speaker's own, or a friend, is named, whom a message "to me" may be about."""
    return any(_PRESENT[subject].search(message.text) for subject in ("own_child", "friend", "pupil", "relative", "stranger"))


def _first_other(message: Message, is_at_work: bool) -> tuple[Subject, str] | None:
    """The first person, other than the speaker, to whom something happens."""
    for index, sentence in enumerate(message.sentences):
        hits: list[tuple[int, Subject, str]] = []
        for subject, presence in _PRESENT.items():
            if presence.search(sentence):
                hits += [(at, subject, who) for at, who in _in_sentence(sentence, subject, is_first=index == 0)]
        if hits:
            _, subject, who = min(hits)
            return _as_spoken(subject, who, is_at_work), who
    return None


def _in_sentence(sentence: str, subject: Subject, is_first: bool) -> list[tuple[int, str]]:
    found = []
    for number, pattern in enumerate(_PATTERNS[subject]):
        for hit in pattern.finditer(sentence):
            if _counts(hit, subject, sentence, is_object=number == 0):
                found.append((hit.start("who"), hit["who"]))
    for patterns in (_AGED, _ABOUT):
        if subject in patterns and (match := patterns[subject].search(sentence)) and not _NOT_OR_WITH_ME.search(sentence[: match.start("who")]):
            found.append((match.start("who"), match["who"]))
    found += [(hit.start(), hit["who"] or hit["whom"]) for hit in _ITS[subject].finditer(sentence)]
    if subject == "own_child" and not found and not _MY_OWN_TROUBLE.search(sentence):
        found += [(match.start("who"), match["who"]) for pattern in (_REACHED, _SCREEN) if (match := pattern.search(sentence))]
    if is_first and subject in _HEAD_KINDS and not found and (head := _HEAD[subject].match(sentence)) and not _ENDS_ON_ME.search(sentence):
        found.append((head.start("who"), head["who"]))
    return found


def _counts(match: re.Match[str], subject: Subject, sentence: str, is_object: bool) -> bool:
    """Whether the match makes them the one it happens to, and not the one who does it or only tells of it."""
    if is_object:
        before = sentence[: match.start("who")]
        is_done_by_speaker = _I_DID.search(before) or (subject == "own_child" and not _ACTOR.search(sentence[: match.start()]) and _PLAIN_HARM.search(before))
        return not is_done_by_speaker and not (subject == "friend" and _SEVERAL.search(match["who"]))
    if _TOGETHER.search(sentence[: match.start()]):
        return False
    is_elder = subject in ("partner", "relative") and (subject == "partner" or _ABOUT_PARENT.search(match["who"]) is not None)
    if is_elder and (_SPOKEN.search(match[0]) or _TELLS.search(match[0])):
        return False
    after = sentence[match.end() :]
    return (not _ME_THINGS.match(after) and not _HARM_LAST.search(match[0])) or _is_passive(match[0], after)


def _is_passive(matched: str, after: str) -> bool:
    """ "my friend was hurt" and "my friend hurt me" end alike; what follows tells them apart."""
    has_helper = _HELPER.search(matched) is not None
    return (has_helper and not _ME_OR_US.match(after)) or bool(_SENT_WHAT.match(after) and matched.endswith("sent"))


def _as_spoken(subject: Subject, who: str, is_at_work: bool) -> Subject:
    """A girl "in my class" is a pupil to a teacher and a friend to a child."""
    if subject == "pupil" and not is_at_work and not _SURE_PUPIL.search(who):
        return "friend"
    return subject


def _age_of(message: Message, who: str) -> int | None:
    """Their age: in the words for them, right behind, or of the "he" or "she" that fits them; of two, a friend's is the lower."""
    if inside := _AGE_INSIDE.search(who):
        return value_of(inside["n"])
    at = message.text.find(who)
    if at >= 0 and (beside := _BESIDE.match(message.text, at + len(who))):
        return value_of(beside["n"])
    kind = "she" if _GIRL.search(who) else "he" if _BOY.search(who) else "any"
    ages = [age for match in _PRONOUN_AGE[kind].finditer(message.text) if (age := value_of(match["n"])) is not None]
    if not ages:
        return None
    return min(ages) if kind == "any" else ages[0]
