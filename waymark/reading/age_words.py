"""The wordings by which people give their own age, and those that only look like it. `reading_age` says how they are used."""

from __future__ import annotations

import re

from waymark.reading.numbers import NUMBER

IM = r"(?:im|i am|iam|i m|ime|ah?m|ah am|ima)"
FILL = (
    r"(?:(?:,? ?in fact,?|only|just|still|like|now|actually|currently|about|abt|bout|around|roughly|really|also|a|literally|even|already|legit|barely|myself|only like|age|aged"
    r"|male|female|is|in fact|turned|also only|a lad|a girl|a boy|a man|a woman|both|all)\s+){0,4}"
)
NEAR = (
    r"(?:nearly|almost|not quite|just under|just about to be|coming up(?: to| for)?|going on(?: for)?|about to (?:be|turn)|turning|gonna be|going to be|soon"
    r"|pushing|approaching|nearing|not even|not yet|just off)"
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
SOON = re.compile(
    rf"\s*,?\s*(?:(?:in|on|at|this|this coming|at the end of)\s+(?:the\s+|about\s+|like\s+|early\s+|late\s+)?(?:\w+\s+)?(?:{MONTH}|{DAY}|(?:days?|weeks?|months?|summer|spring|autumn|winter)|the \d)\b"
    rf"|next\s+(?:{MONTH}|{DAY}|week|month|year|birthday)\b|tomorrow\b|soon\b)(?=\s*(?:$|[,.)]|(?:and|but|so|can|will|do|lol|btw|x+|if|he|she|i)\b))"
)
#: What follows a number that is not an age.
UNIT = re.compile(
    r"(?:st|nd|rd|th)\b|\s*(?:%|[:/×]|x\d|[£$€]|-?(?:foot|feet|ft|percent|per cent|mins?|minutes?|hours?|hrs?|secs?|seconds?|days?|weeks?|wks?|months?|mnths?|miles?|metres?|meters?|km|cm|stone"
    r"|kgs?|lbs?|mg|ml|quid|pounds?|euros?|dollars?|times|of (?:them|us|my|the|those|you)|out of|stops?|streets?|doors?|floors?|points?|followers|grand|pints?|drinks?"
    r"|weeks pregnant|am(?! (?:i|in|at|so)\b)|pm|oclock|a clock|pills?|tablets?|steps|pages?|or so miles)\b"
    r"|-?(?:years?|yrs?) (?:his|her|their|your|my|older|younger|into|clean|sober|married|in\b|ago|later|away|above|below|between|apart|behind|too|difference|ahead))"
)
WAS_TILL = re.compile(r"\b(?:til|till|until|when|before|once|after|since|while|whilst|where|whether|than|\w+ like|life|posing|posed|account|because he said|cos he said)\s*$")
NOT_SELF = re.compile(
    r"\b(?:son|daughter|sister|brother|friend|mate|boy|girl|lad|lass|kid|child|man|guy|bloke|he|she|they|him|her|niece|nephew|cousin|stepson|stepdaughter"
    r"|bf|gf|boyfriend|girlfriend|ex|one|partner|husband|wife|them|pupil|student|teenager|baby|toddler|bestie|pal|twin|hes|shes|someone|anyone|somebody|dad|mum)\s*[,(]?\s*$"
)
SEX = r"(?:m|f|male|female|nb|enby|ftm|mtf)"
OLD = r"(?:years?[ -]?old(?!s)|yrs?[ -]?old(?!s)|y/?o|yrs?|years? of age)(?![ -]?olds)(?! (?:i|ago|in|of)\b)"
PERSON = r"(?:girl|boy|lad|lass|lassie|male|female|man|woman|guy|bloke|kid|m|f|person|student|mum|dad|lady|gentleman)"

#: In a sentence: who says it, and how sure it is the speaker's. Named groups: n the number, near when it is not reached yet.
STATED = (
    re.compile(rf"\b{IM}\s+{FILL}(?P<near>{NEAR}\s+{FILL})?(?P<n>{NUMBER})"),
    re.compile(rf"\b{IM},?\s+(?:in fact,? |actually,? )?(?:an?|only an?|just an?|still an?)\s+(?:\w+\s+){{0,2}}(?P<n>{NUMBER})[\s-]*{OLD}\b"),
    re.compile(rf"\b{IM}\s+(?:an?|his|her|the|their)\s+(?:[a-z]+\s+){{0,3}}[a-z]+\s*(?:,|\baged?\b|,\s*aged?)\s*\(?(?P<n>{NUMBER})\)?\s*(?=$|[,)])"),
    re.compile(rf"\b{IM} an? (?:[a-z]+ ){{0,3}}(?:man|woman|lad|lass|lady|gentleman|bloke|fella|guy|male|female|girl|boy|driver|worker|student) of (?P<n>{NUMBER})\b"),
    re.compile(rf"(?:\bas an? (?:[a-z]+ )?|^)(?:man|woman|lad|lady|gentleman|bloke|fella|male|female) of (?P<n>{NUMBER})\b(?! (?:told|said|says|has|is|came|keeps|who))"),
    re.compile(rf"\b{IM} (?:from|in|near) (?:[a-z]+ ){{0,2}}[a-z]+,\s*(?P<n>{NUMBER})\s*(?=$|,)"),
    re.compile(rf"\b{IM} an? (?:uncle|aunt|auntie|mum|dad) at (?P<n>{NUMBER})\b"),
    re.compile(rf"\bi shall be (?P<soon>)(?P<n>{NUMBER})(?={SOON.pattern})"),
    re.compile(r"^my (?P<soon>)(?P<n>\d{1,2})(?:th|st|nd|rd) (?:birthday )?is (?:next|in|on|this|tomorrow)\b"),
    re.compile(rf"\b{IM} (?:an? )?(?:[a-z]+ ){{0,3}}(?:student|fresher|male|female|man|woman|lad|bloke|guy) (?P<n>{NUMBER})\b"),
    re.compile(rf"(?:^|\()were (?:both |all |only )?(?P<n>{NUMBER})\s*(?=$|\)|,)"),
    re.compile(rf"^(?:(?:hi|hello|gay|bi|trans|straight|single|autistic|a|white|black|asian|muslim) )*(?:male|female),? (?P<n>{NUMBER})(?=$|,|\s+and\b|\s+i\b)"),
    re.compile(rf"^(?:man|woman),? (?P<n>{NUMBER})(?=$|,\s*(?:in a|single|married|divorced|i\b|im\b|never|no\b|live|living|looking|struggling))"),
    re.compile(rf"^(?:i |ive )?(?:just |only |only just )?turned (?P<n>{NUMBER})\b"),
    re.compile(rf"\bi was\b.*, (?P<n>{NUMBER}) now\b"),
    re.compile(rf"^(?P<n>{NUMBER}) (?:now (?:and|but)\b|and (?:i|im|ive|my|single|hooked|still)\b)"),
    re.compile(rf"\b(?:now,? at|and at) (?P<n>{NUMBER})(?=,| i\b| im\b)"),
    re.compile(rf"^me,? (?:is |= ?|aged |age )?(?P<n>{NUMBER})(?=$|,| her\b| him\b| he\b| she\b| and\b| m\b| f\b)"),
    re.compile(rf"^age:? (?P<n>{NUMBER})\b"),
    re.compile(rf"\b(?:i|im|ive|me|my)\b.*, (?P<n>{NUMBER})\s?(?:yo|y/o|yrs?[ -]old|years?[ -]old)\s*$"),
    re.compile(rf"\b(?:as|being)\s+(?:an?|the)\s+(?:only\s+)?(?P<n>{NUMBER})[\s-]*{OLD}\b"),
    re.compile(rf"\b(?:i|me)\s*\(\s*(?P<n>{NUMBER})\s*{SEX}?\s*\)"),
    re.compile(rf"(?:^|\bbut |\band |, )(?:i|ive)\s+(?:just\s+|have\s+|only\s+|literally\s+)*turned\s+(?P<n>{NUMBER})"),
    re.compile(rf"\bi\s+(?:just\s+)?turned\s+(?P<n>{NUMBER})\s+(?:on|last|yesterday|today|this|in)\b"),
    re.compile(rf"\b(?:ill|i will|im|i) (?:be |turn |am turning |turning |gonna be |going to be |)(?P<soon>)(?P<n>{NUMBER})(?={SOON.pattern})"),
    re.compile(rf"\bi turn (?P<soon>)(?P<n>{NUMBER})\b"),
    re.compile(r"\bim(?P<n>\d{1,2})\b"),
    re.compile(rf"(?:\bas (?:someone|somebody|a person) (?:whos|who is|aged) |^being )(?P<n>{NUMBER})\b"),
    re.compile(rf"\b(?:hes|shes|theyre|he is|she is|they are) (?:only |just |also )?(?P<n>{NUMBER}),? (?:the )?same (?:age )?as me\b"),
    re.compile(rf"\bmy age(?: is|s|:)?\s*(?P<n>{NUMBER})"),
    re.compile(rf"\b(?:young|mature|grown up|clever|old|sensible) for (?P<n>{NUMBER})\b(?=\s*(?:$|,|and|but|so|he|i\b))"),
    re.compile(rf"(?<!\bwe )(?<!\bthey )(?<!\byou )(?:\bwere both|\bwe are both|\bus are both|\bi are both|^both)\s+(?:only\s+|just\s+)?(?P<n>{NUMBER})\s*(?=$|,|and|so|now|but|if)"),
    re.compile(rf"\b(?P<n>{NUMBER})[\s-]*(?:{OLD})?\s*(?:{PERSON}\s+)?here\b"),
    re.compile(rf"\b(?:still (?:in|at) school|last year of primary|next month|next week|old enough|in school),?\s+(?:so|and)?\s*(?:im\s+)?(?P<n>{NUMBER})\s*$"),
)
SEXED = re.compile(rf"(?:^|[\s(,])(?:(?P<n>\d{{1,2}})(?P<gap>\s*[(/]?\s*){SEX}\b\)?|(?P<sex>[mf])[\s/]?(?P<m>\d{{2}})\b)")
HEAD = re.compile(
    rf"^(?:(?:hi|hey|hello|hiya|help|ok|so|hi there|please|pls|um|im|well|yes|no|yeah|dear all|just|only|barely|sorry)[,\s]+)*"
    rf"(?P<noun>(?:an? |autistic |gay |bi |trans |young |single |male |female |grown )*(?:{PERSON}|teen|teenager|student|age|aged|survivor|csa survivor),?\s+(?:here,?\s+)?(?:aged? )?)?"
    rf"(?P<near>{NEAR}\s+)?(?P<n>{NUMBER})(?:\s+and (?:a half|three quarters|3 quarters|a bit|counting)|\s*½)?(?P<old>[\s-]*{OLD})?(?P<who>\s+{PERSON})?\s*(?P<tail>.*)$"
)
#: A sentence about somebody, and a child that the speaker brings up: a bare number in such a message is theirs.
ABOUT_THEM = re.compile(r"\b(?:he|she|hes|shes|his|her|him)\b")
ABOUT_ME = re.compile(r"\b(?:me|my|im|myself|mine)\b")
BROUGHT_UP = re.compile(r"\b(?:my|our) (?:\w+ )?(?:boy|lad|lass|girl|little one|kid)\b|\b(?:daughter|son|grandson|granddaughter|stepson|stepdaughter|teen has)\b")
HEAD_TAIL = re.compile(
    r"(?:$|,|\(|n \d|here\b|and\s+(?:i|im|my|ive|a half|hooked|scared|hes|shes|stuck|still|alone|pregnant|in|have|being|was|got)\b|i\b|im\b|ive\b|my\b|lol\b|why\b|x+\b|btw\b|actually\b|sorry\b|if\b|if that|nearly|almost|turning|"
    r"going on|now\b|last (?:week|month)|yesterday|today\b|male|female|young|soon|in (?:y|year|yr)\b|so\b|\+|next (?:week|month|birthday)\b|at school|at uni|pls|please|but\b|from\b|not\b|years?(?: young)?$|[^\w\s-])"
)
ONLY = re.compile(rf"^(?:(?:im|i am|just|only|about|like|around|age|aged|its|is|well|oh|ok|yes|yeah|no|sorry|um|erm|lol|turned|just turned|meant|i meant|i mean|actually)\s+)*(?P<n>{NUMBER})[\s-]*(?:{OLD}|\w{{1,9}})?$")
TRAILING = re.compile(rf"(?P<before>^.*\S)\s*[,(]\s*(?:aged?\s+)?(?P<n>{NUMBER})\s*\)?$")
SELF_WORD = re.compile(r"\b(?:i|im|ive|my|me|myself|student|worker|teacher|nurse|stepfather|uni|college|sixth form|adult|grown|old enough|still in school|survivor)\b")
OTHERS = re.compile(r"\b(?:he|she|they|hes|shes|his|her|their|him|son|daughter|girl|boy|friend|mate|sister|brother|niece|nephew|cousin|pupil|student|someone|man|guy|bloke|lad|teen|child (?!images|abuse))\b|^(?:my|our|a|an|the|child|kid|baby)\b")
COMES_AFTER = re.compile(
    rf"^[\s,.)]*(?:m\b|f\b|yo\b|lol\b|years? old\b)?[\s,.]*(?:oh |erm |um )?(?:jks?|just kidding|jokes?|joking|lol jk|no wait|wait no|wait|hang on|sorry|i mean|i meant|meant|scrap that|correction|oops|nah|no|not really|or actually|actually)"
    rf"[\s,.]*(?:sorry|i meant|i mean|no|jk|really|actually)?[\s,.]*(?:{IM}|its|i meant|make that)?\s*(?:actually |really |only )*(?P<n>{NUMBER})\b"
)
MEANT = re.compile(rf"\b(?:(?:i )?meant|i mean|should (?:say|be)|shouldve (?:said|been)|put|typed?)\s+(?:that )?(?:im |i am |im only )?(?P<n>{NUMBER})\s*,?\s*(?:not|instead of)\s+(?:{NUMBER})")
CORRECTS = re.compile(
    rf"\bnot {NUMBER}\b|\bi lied\b|\bi typed (?:it|that) wrong|\btypo\b|^(?:no|wrong|nope|sorry|actually|correction)\b|\bactually\b"
    r"|\b(?:thats|thats all|number thats|answers?|its|thing is|is) for (?:a )?(?:kids?|child|children|under 18s|grown ?ups?|adults?)\b|\bim not (?:an? )?(?:adult|kid|child|minor|grown up)\b|\bi should ?ve said\b"
    r"|\bnot under (?:18|eighteen)\b|\b(?:pressed|tapped|clicked|hit|picked) (?:the )?wrong\b|\bwrong (?:one|button)\b"
)

#: Typed on their own they are numbers that people know, not ages.
NUMBERS_TO_CALL = frozenset({"100", "101", "105"})
HAS_NUMBER = re.compile(NUMBER)
OUTRIGHT = re.compile(rf"\b{IM}(?: an?| actually| only| not| just)* (?:adult|grown|kid|child|minor|teen\w*|over|under)\b")
SOMEBODY_ELSE = re.compile(r"\b(?:she|he|shes|hes|my \w+)\s*$")
PLAINLY = re.compile(r"\b(?:actually|in fact|really)\b")
IM_BEFORE = re.compile(r"\bim\b[^,]*$")
ENDS_ONLY = re.compile(r"\bonly$")
WILL_TELL = re.compile(r"\b(?:will|can|do|would|should) \w+\b.*\btell\b")
SLASHED = re.compile(r"/\d\d\b")
FOR_SOMEBODY = re.compile(r" (?:you|u|it|real|ever|sure|scared|again|kids?|children|people)\b")
SELF_AFTER = re.compile(r"[,(]|here|uk\b|from\b|and\b|i\b|im\b|my\b")
OWNED_NOUN = re.compile(r"\b(?:my|a|an|his|her|our|the) (?:\w+ )?(?:\w+)$")
OLD_ALONE = re.compile(rf"(?:{OLD}|m|f|yo)$")
ASKED_AGE = re.compile(r"\bold (?:is|are|was) (?:he|she|they|my \w+|your \w+)")
YOUNG_TAIL = re.compile(r"and|,|i\b|im\b|$")
OTHERS_TAIL = re.compile(r",?\s*(?:\w+ )?(?:told|tells|says|said|has|is|who|keeps|goes|lives|lived|came|showed|wont|in my class|next door|disclosed)\b")
OWN_WORD = re.compile(r"\b(?:i|im|ive|my|me|here)\b")
NEXT_TAIL = re.compile(r"next (?:month|week|birthday)")
#: Somebody this old is not also nine: a grown-up who says it is back there for a moment.
GROWN_OLD = re.compile(
    r"\b(?:im|i am) (?:now |only |just )?(?:a |an )?(?:\w+ )?(?:grandmother|grandfather|grandma|grandad|grandparent|pensioner|widow|widower|retired)\b"
    r"|\b(?:im|i am|well|now) in my (?:(?:early|mid|late) )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s)\b"
)
