"""Marks about the message itself: small talk, a test of the bot, swearing at it, and details nobody should leave here."""

from __future__ import annotations

import re

from waymark.reading.cues import Cue, cue
from waymark.reading.message import Message

_SAYS = r"(?:he|she|they|dad|mum|mam|boyfriend|girlfriend|ex|stepdad|someone|kids|boys|girls|people|hes|shes|teacher|brother|sister|told me to|tells me to|said|says|saying|called me|calls me|call me)"
_SOFT = r"(?:\s*(?:x+|pal|mate|hun|love|duck|bot|lol|haha|so much|very much|a lot|loads|ever so|for (?:that|this|your (?:help|time)|the help|everything|listening|being (?:here|kind|nice))|then|ok|okay|you|u|that(?:s| is)? (?:helps?|helped|great|kind|all|it)|really|bye|im ok now|babe|pet|bruv|man|all|there|again|everyone|to you|im back|you too|take care|night|now|see you|have a (?:good|nice) \w+|squire|sir|miss|and|&|many|a million|tons|youve been (?:\w+ )?(?:helpful|kind|great|brilliant|lovely)|you were (?:brilliant|great|kind)|i (?:will|ll)|ill (?:call|ring|do that|give them a (?:ring|call))(?: them)?|[^\w\s]))*"
_THANKS = re.compile(rf"^(?:(?:ok|okay|oh|aw|aww|brilliant|great|cool|thats (?:great|helpful|really useful|kind|lovely)|right|alright|perfect|lovely|no more questions|yes|yeah|will do|many)[\s,!.]*)*(?:thanks|thank you|thank u|thankyou|thx|ty|tysm|tyvm|cheers|ta|nice one|much obliged|much appreciated|i appreciate (?:it|that|this)|diolch|appreciated){_SOFT}$")
_COMES = r"(?:my )?(?:mum|mam|mom|nan|gran|sister|brother|teacher|wife|husband|someone|somebody|parents|people)(?:s| is| are)? (?:here|coming|back|home|up|in)(?: now| in)?"
_BYE = re.compile(rf"^(?:(?:{_COMES}|ok|okay|right|thanks|thank you|cheers|anyway|alright|well|im off now|got to go|love you)[\s,!.]*)*(?:bye|goodbye|good bye|bye ?bye|see ya|see you|cya|laters?|tara|ta ra|ttyl|night night|goodnight|good night|nos da|gtg|g2g|(?:ive |i |have )?(?:got to|gotta|have to|need to) (?:go|leave|run)(?: now| quick)?|brb|im off(?: now)?|cheerio|hwyl|peace out|take care|catch you later|farewell|thatll do for (?:now|tonight)){_SOFT}$")
_GREETING = re.compile(r"^(?:(?:oh|um|well|just saying|ok|why)[\s,]*)*(?:hi|hiya|hello|helloo|hey|heya|hey there|hi there|hello there|yo|sup|wagwan|alright|awrite|yall ?right|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|bore da|shwmae|howdy|greetings|ey up|now then|whats the craic|what about ye|hows it going|salaam|assalamu alaikum|salam|namaste|czesc|cześć|hola|bonjour|anyone there|is anybody (?:there|home)|anybody there|are you there|is anyone there|knock knock|me again)(?:[\s,!.]*(?:hi|hello|hey|bot|there|waymark|childline|x+|all|everyone|mate|pal|hun|to you|how are (?:you|u|ye)|hows it going|you ok|hows your day|its me|again|im back|lol|how ye daein|anyone there|[^\w\s]))*$")
_LONGEST = 14
_YEARS = r"(?:[1-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_BARE_AGE = re.compile(
    rf"^(?:(?:about|only|just|like|nearly|almost|maybe|in|erm|um|well|a|the|little|wee|girl|boy|lad|lass|baby|child|kid|of|aged)[\s,]+)*(?:(?:year|yr|y|primary|p|s) ?{_YEARS}|{_YEARS}|reception|nursery)"
    r"(?:[\s,]+(?:years? old|year old|yrs? old|yo|yrs|and a half|(?:in|last|next|on) \w+|i think|at school|now|soon|(?:last|next|this) (?:week|month)))*$"
)

_PHONE = re.compile(r"(?<![\d.])(?:\+\s?44[\s\-.]?\(?0?\)?|0044[\s\-.]?|0(?=[127]))\d(?:[\s\-.()]?\d){8,9}(?!\d)|(?<![\d.])\+(?!44)\d{1,3}[\s-]?\d(?:[\s-]?\d){7,11}(?!\d)")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{2,64}\s?@\s?[\w-]{2,}(?:\.[\w-]{2,})+", re.IGNORECASE)
_POSTCODE = re.compile(r"\b(?:[a-z]{1,2}\d[a-z\d]?)\s?\d[abd-hjlnp-uw-z]{2}\b")
_NOT_POSTCODE = re.compile(r"\d(?:st|nd|rd|th|yr|hr|ft|wk|yo|pm|am|ps|gb|lb|ds)$")
_STREET = re.compile(r"(?<!im )(?<!am )(?<!is )\b(?:flat \w{1,3},? )?\d{1,4}[a-z]?,? (?!(?:of|the|years?|a|in|on|my|to|and|different|or|times|men|people|mates?|friends?|days?|weeks?|months?|minutes?|hours?|miles|\w+s on|from|at|down|up|other|school|year) )(?:(?!and |he |she |to |my |a )[a-z]+ ){1,3}(?:street|road|avenue|lane|close|drive|crescent|gardens|terrace|grove|court|square|rd|ave)\b(?! (?:trip|rage|works|from|to|after))")
_NAMED = re.compile(r"\b(?:[Mm]y (?:full |real )?name(?:'s|’s|s| is)|MY NAME IS|[Nn]ame:)\s+(?P<first>[A-Z][a-z'’]+)\s+(?:[A-Z][a-z'’]+\s+)?(?P<last>[A-Z][a-zA-Z'’-]+)\b")
_NAMED_PLAIN = re.compile(r"\bmy (?:full |real )?(?:name is|name:) (?!(?:not|on|in|a|the|no|for|everywhere|all|out|being|and|there|secret|private|that|your)\b)(?P<first>[a-z]{2,}) (?P<last>[a-z]{3,})(?=$|[.,!]| and | i | im | from | aged? )")
_NOT_NAME = frozenset({
    "and", "but", "im", "not", "from", "please", "pls", "on", "in", "at", "it", "he", "she", "they", "the", "is", "was", "age", "aged", "for", "with", "lol", "help", "btw", "need", "because",
    "cos", "so", "my", "has", "have", "can", "out", "everywhere", "who", "been", "also", "now", "here", "there", "are", "ive", "idk", "what", "will", "when", "thanks", "hello", "hi",
})
_SCHOOL = re.compile(r"\b(?:i (?:go|went|am|teach|work) (?:to|at)|im at|my school is(?: called)?|school is called|she goes to|he goes to|goes to|attend|attends) (?!(?:a|an|the|my|our|your|their|this|that|same|his|her|school|primary|high|secondary|boarding|middle|special|private|normal|another|different|sunday|new|local|old|uni)\b)(?:[a-z.]+ ){1,4}(?:school|academy|college|high|primary|secondary|grammar|comp|comprehensive)\b")
_NOT_SCHOOL = re.compile(r"\b(?:to|at) (?:(?:after|before|to|in|for|with|big|every|on|from|all|bed|work|mine|drama|dance|art|music|language|summer|night|late|being|home|over|boarding|primary) )")
_THEIR_AGE = re.compile(
    rf"^(?:(?:and|but|oh|no|erm|um|well|btw)[\s,]+)*(?:s?hes|s?he is|s?he was|theyre|they are) (?:only |just |about |like |nearly |almost |in )*"
    rf"(?:(?:year|yr|y) ?)?(?:{_YEARS}|\d\d)(?:[\s,]+(?:years? old|yrs? old|yo|and a half|now|btw|too|as well|i think|if it matters|or so|ish|(?:the )?same(?: age)? as me))*$"
)

CUES: tuple[Cue, ...] = (
    cue("swearing", "fuck piss shit crap useless stupid dick cunt twat bitch shut bastard wank prick idiot dumb thick bollock sod bugger knob fat suck",
        r"^(?:just |oh |omg |lol |go |why dont you |ok |no |well )*(?:fuck|piss|bugger|sod|eff|f) off\b", r"\bfuck (?:you|u|this (?:bot|chat|thing|shit)|ur|your)\b", r"(?<!says )(?<!said )\b(?:youre|you are|ur|u r|ure|your|you|this (?:bot|chat|thing|site|app|is)) (?:\w+ ){0,2}(?:shit|crap|useless|pathetic|rubbish|thick|dumb|bollocks|bullshit|a (?:\w+ )?(?:dick|dickhead|twat|cunt|prick|knob|bitch|bastard|wanker|idiot|moron)|fucking (?:useless|stupid|thick|shit))\b", r"^(?:shut (?:up|the fuck up|it|ur face)|stfu|wanker|dickhead|knobhead|cunt|twat|prick|bitch|bastard|piss off|wankers?|stupid (?:bot|robot|machine|computer|chat)|you (?:dickhead|twat|idiot|bastard|prick|cunt|bitch|stupid \w+)|dumb bot)$", r"\b(?:stupid|useless|shit|dumb|crap|fucking|rubbish) (?:bot|robot|machine|chatbot|computer)\b", r"\bsuck my\b",
        unless=rf"\b{_SAYS}\b[^.]{{0,40}}\b(?:fuck|piss|shit|useless|stupid|crap|thick|dumb|pathetic|bitch|cunt|twat|rubbish|shut)\b", is_plain=True),
    cue("what_if", "if", r"^(?:(?:and|but|so|ok|then|well)[\s,]+)*(?:what )?if (?:i|he|she|they|it|we|that|my|hes|shes|theyre|its|somebody|someone|the)\b", is_plain=True),
    cue("says_yes", "y aye", r"^(?:yes|yeah|yea|yep|yup|yh|ye|aye|ya)\b(?! (?:but )?no\b)", is_plain=True),
    cue("says_no", "no na", r"^(?:no|nope|nah|naw|na)\b(?! (?:idea|clue|one|way to|credit|signal|wifi|money))", is_plain=True),
    cue("is_me", "me myself", r"^(?:(?:ok|okay|alright|all right|fine|actually|right|yes|yeah|no|well|so|um|erm|look|sorry|truth is|i lied|the truth is|and) )*(?:its|it is|it was|this is|its been)(?: actually| really| all| about| for| just)* (?:me|myself)(?: really| actually| lol| ok| sorry| tbh| though)*$",
        r"\b(?:its|it is|it was|this is)(?: actually| really| all| about| for| just)* (?:me|myself),? (?:not|and not|and no|theres no) (?:a |my |any |the |about )*(?:mate|friend|bezzie|pal|cousin|sister|brother|him|her|them|someone|somebody|anyone)",
        r"\b(?:not|isnt|wasnt|aint) (?:really |actually )?(?:a |my |about |for )*(?:mate|friend|bezzie|pal|cousin|sister|brother)s?,? (?:its|it is|it was) (?:about |really |actually )?me\b", r"^(?:no |its |ok )*not (?:a|my) (?:friend|mate)$",
        r"^(?:\w+ ){0,2}(?:its|it is) me,? (?:im|i|ive|my)\b", r"\b(?:the|my|that) (?:friend|mate|pal|person|someone) (?:is|was) (?:actually |really )?me\b|\bi(?:m| am) the (?:friend|mate|person)\b|\bthere(?:s| is| was)? (?:is )?no (?:friend|mate)\b",
        unless=r"\b(?:not|isnt) (?:about |for )?me\b|\bme again\b", is_plain=True),
    cue("brings_up", "also too another_thing other_thing one_more something_else different separate as_well actually not_about not_that",
        r"\balso\b", r"\b(?:an|one|the) ?other thing\b|\bone more thing\b|\bsomething else\b|\b(?:different|separate) (?:thing|matter|problem|question)\b",
        r"\b(?:too|as well)$", r"\bactually,? (?:its|it is|this is|theres|there is|i)\b", r"\b(?:its|it is|this is) not (?:about (?:that|this|him|her|them)|(?:really )?that)\b",
        is_plain=True),
    cue("testing", "ignore prompt instruction pretend act_as act_like jailbreak role roleplay stupid dumb thick retarded idiot useless broken test repeat say_ system: assistant: developer: admin verified other swear tell_me write_me sing_me dan_mode developer restrictions override forget bypass disregard drop imagine you_are_now do_anything i_bet your_programming source_code",
        r"\b(?:ignore|disregard|forget|bypass|override|drop) (?:all )?(?:of )?(?:your |the |my |these |those |any )?(?:previous |prior |above |earlier |old |safety )*(?:instructions?|rules?|prompts?|guidelines|programming|training|restrictions|filters?)\b", r"\b(?:system|initial|hidden|original) prompt\b|\byour (?:prompt|instructions|programming|source code)\b", r"^(?:now |please |can you |ok |from now on )*(?:pretend (?:to be|you(?:re| are)|that you)|act (?:as|like) (?:a|an|my|if)|role ?play|you are now|imagine you(?:re| are))\b", r"\bjailbreak\w*\b|\bdan mode\b|\bdeveloper mode\b|\bno restrictions\b|\bdo anything now\b", r"^(?:are (?:you|u) (?:\w+ )?(?:stupid|dumb|thick|retarded|an idiot|useless|broken)|r u (?:stupid|dumb|thick))\b", r"^(?:repeat after me|say (?:something|a swear|a bad word|a rude|the word|banana|fuck|hello world)|swear at me|tell me a (?:rude |dirty )?joke|write me (?:a|an)|sing me)\b", r"^(?:test|testing|test test|testing testing|just testing|test(?:ing)? (?:1|one|123|one two)\b.*|this is (?:just )?a test|im just testing(?: (?:this|you|it))?)$", r"\bi bet you (?:cant|dont|wont)\b", r"\bpretend (?:that )?(?:you|u) (?:have|dont have|had|can|are not|arent)\b|^(?:system|assistant|developer|admin|user):|\bverified (?:admin|administrator|developer)\b|\bwhat (?:have )?other (?:people|users|kids|children) (?:have )?(?:told|said|typed)\b",
        is_plain=True),
)


def read_manner(message: Message, original: str) -> set[str]:
    """Marks of the message as a whole. Small talk counts only when the message is nothing else."""
    marks: set[str] = set()
    if len(message.words) <= _LONGEST:
        whole = message.text.strip(" .!?,")
        for mark, pattern in (("thanks", _THANKS), ("bye", _BYE), ("greeting", _GREETING)):
            if pattern.match(whole):
                marks.add(mark)
        marks |= {mark for mark, pattern in (("bare_age", _BARE_AGE), ("their_age", _THEIR_AGE)) if pattern.match(whole)}
    if _has_details(message, original):
        marks.add("personal_details")
    return marks


def _has_details(message: Message, original: str) -> bool:
    text = message.text
    if ("@" in text and _EMAIL.search(original)) or (("+" in text or "0" in text) and _PHONE.search(original)):
        return True
    return _has_address(text) or _has_name(text, original) or _has_school(text)


def _has_address(text: str) -> bool:
    return any(not _NOT_POSTCODE.search(found[0]) for found in _POSTCODE.finditer(text)) or _STREET.search(text) is not None


def _has_name(text: str, original: str) -> bool:
    if "name" not in text:
        return False
    found = _NAMED.search(original)
    if found is not None and found["last"].lower() not in _NOT_NAME:
        return True
    plain = _NAMED_PLAIN.search(text)
    return plain is not None and plain["last"] not in _NOT_NAME and plain["first"] not in _NOT_NAME


def _has_school(text: str) -> bool:
    found = _SCHOOL.search(text)
    return found is not None and not _NOT_SCHOOL.search(found[0])

