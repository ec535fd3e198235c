"""What the speaker says of themselves (a child, somebody who cares for a child, somebody at work) and whom the trouble is about."""

from __future__ import annotations

import re

from waymark.reading.age_group import is_adult_by_family
from waymark.reading.facts import AgeGroup, Role, Subject
from waymark.reading.message import Message, is_reported

_IM = r"(?:im|i am|iam|ah?m)"
_JOB = (
    r"(?:(?:school |sixth form |class |form |pe |head |deputy head |supply |student |trainee |primary |secondary |reception |maths |english |music |drama |dance |art |science |nursery |piano |swimming |teaching |year \d+ )*"
    r"(?:teacher|headteacher|teaching assistant|tutor|lecturer|t\.?a|hlta|lsa|senco)"
    r"|(?:school |staff |student |mental health |sexual health |paediatric |dental |childrens |nursery |practice |community )*nurse|gp|doctor|a&e doctor|paramedic|midwife|health visitor|optician|pharmacist|dentist"
    r"|(?:student |newly qualified |childrens )?social worker|(?:detached )?youth (?:and community )?worker|youth leader|(?:foster |family |education |learning )*support worker|key ?worker|case ?worker|play specialist|play ?worker|nursery (?:worker|assistant|manager|practitioner)"
    r"|(?:scout|guide|brownie|cub|beaver|explorer|rainbow|cadet)s? ?(?:leader|volunteer|helper|instructor)?|(?:football |swim(?:ming)? |rugby |gymnastics |hockey |tennis |cricket |sports |boxing |athletics |netball |assistant |head |volunteer |team )*coach"
    r"|dsl|ddsl|(?:designated |deputy )?safe ?guarding (?:lead|officer)|(?:registered )?childminder|school counsellor|counsellor|therapist|speech therapist|psychologist|chaplain|lunchtime supervisor|dinner lady|midday supervisor|teaching staff|head of year|head of house|pastoral lead"
    r"|governor|librarian|police officer|pcso|residential worker|(?:children(?:s)? )?care home worker|(?:pgce|pgde) student|nqt|ect|sunday school (?:teacher|leader)|learning mentor|school caretaker|breakfast club \w+|(?:school )?business manager|first aider|welfare officer|lifeguard|swim(?:ming)? (?:teacher|instructor))"
)
_NOT_JOB = r"(?! ?(?:s\b|s (?:son|daughter|kid|child|pet)|(?:son|daughter|kid|child|pet|wife|husband|partner|now and then|at heart)\b))(?=$|,|\)|:| (?:and|at|in|for|who(?! fan)|with|but|here|i|im|ive|my|of|so|a|an|on|to|there|now|working|asking|not|worried|needing|from|trying|wondering|practitioner|or|if|too|\d)\b)"
_LEADER_ONLY = re.compile(r"(?:scout|guide|brownie|cub|beaver|explorer|rainbow|cadet)s?$")
_AT_WORK = re.compile(
    rf"\b(?:{_IM}|i work as|ive worked as|working as|speaking as|i volunteer as|as)\s+(?:also |just |only |currently |now |actually |both )*(?:an? |the |her |his |their |our |one of (?:the|her|his) )?(?:\w+ )?(?P<job>{_JOB})\b{_NOT_JOB}"
)
_HERE = re.compile(rf"^(?:hi,? |hello,? |hiya,? )?(?:an? )?(?:\w+ )?(?P<job>{_JOB}) here\b")
_JOB_FIRST = re.compile(rf"^(?:an? )?(?P<job>{_JOB})(?:,|:| in \w+,)(?!,? (?:he|she|hes|shes|who|keeps|touch\w*|text\w*|messag\w*|is|was|and|at my|of mine)\b)")
_NOT_YET = re.compile(r"\b(?:when|if|until|til|once|wish|pretend|like)\s*$")
#: A pupil has a form too; only its tutor keeps somebody's phone.
_MY_FORM = re.compile(r"\b(?:in|of|from) my (?:form|tutor group)\b")
_KEEPS = re.compile(r"\b(?:ive got|i have|i took|ive taken|ive confiscated|i confiscated|ive kept) (?:the|his|her|their) (?:phone|tablet)\b(?! number)")
_AT_WORK_ELSE = re.compile(
    r"\b(?:(?<!would )(?<!could )(?<!can )(?<!should )i teach\b(?! nobody| myself| no one)|i (?:coach|mentor|tutor|supervise) (?:\w+ ){0,3}(?:girls?|boys?|kids|children|juniors|under|students?|pupils?|team|contact)|i run (?:a|the|our) (?:\w+ ){0,3}(?:club|group|class|nursery|team|setting|scouts|brownies|cubs)\b|i (?:work|volunteer|help out) (?:in|at|with|for) (?:an? |the |our |my )?(?:\w+ ){0,2}(?:nursery|school|primary|academy|childrens home|youth club|brownies|guides|scouts|cubs|beavers|cadets|holiday club|kids club|kids class|after school club|childrens ward|childrens centre|camhs)\b"
    r"|(?:in|at) (?:my|our) (?:setting|safeguarding team)\b|(?:our|my|the) (?:schools? )?(?:dsl|safeguarding lead|designated lead|lado)\b(?= (?:is|has|says?|said|wont|isnt|asked|told me|thinks|wants|off|away|on leave))|(?:a|one) (?:pupil|student|patient|client|child) (?:of mine|at (?:my|our) (?:school|setting|nursery))"
    r"|(?:one of our|our|two of our) (?:year \d+s|y\d+s) (?:has|have|told|is|are|had)|(?:a|one of (?:my|our)|my|our|two of (?:my|our)) (?:\w+ )?(?:pupils?|students?|tutees?|scouts|cubs|brownies|beavers|guides|cadets|players|swimmers|gymnasts|mentees?|patients?|young people|service users),? (?:aged? \w+,? )?(?:has|have|got|wont|keeps|doesnt|asked|had|just|is|told|disclosed|said|says|confided|came|come|showed|shown|wrote|made|been)"
    r"|\bi (?:fix|repair|mend|service|refurbish) (?:\w+ ){0,2}(?:computers?|laptops?|phones?|pcs?|macs?|tablets?)\b|\b(?:a )?customers? (?:laptop|computer|phone|drive|device|pc|tablet)\b"
    r"|(?:pupil|student|child|girl|boy|kid|lad) (?:has |have |just |had )*(?:disclosed|made a disclosure)|disclosed (?:to me|something to me|abuse to me)|(?:received|had|have|taken|made to me|with) a disclosure|member of staff (?:here|at my|has|is)|told by a (?:pupil|student|patient)|(?:girl|boy|lad|child|kid|pupil|student) i (?:teach|mentor|coach|tutor|support|work with|look after|do \w+ therapy with)|in my classroom|as a professional|my (?:tutees?|pupils?)\b|pupil told me|child in my (?:care|class|setting|group|nursery|clinic|caseload)|(?:who is|contact) the lado|cpoms|refer(?:ral|red)? (?:it |this |him |her )?(?:to|into) (?:mash|the mash|the lado))\b"
)
_TAUGHT = re.compile(r"\bme (?:by|from) (?:my|our|the) (?:teacher|coach|tutor)|\bmy (?:teacher|coach|tutor|form tutor|head of year|mum|dad)\b")
_HARMED = re.compile(r"\b(?:touch|hurt|hit|text|messag|groom|kiss|follow|abus|send|sent|love|like)\w* me\b|\bmy (?:mum|dad|parents|school)\b")
_CARER = re.compile(
    rf"\b(?:{_IM}|as|speaking as)\s+(?:also |just |only |actually |the )*(?:an? |the |his |her |their |my \w+s )(?:\w+ )?(?:mum|mam|mom|mummy|mother|dad|daddy|father|da|parent|foster carer|foster mum|foster dad|foster parent|kinship carer|guardian|grandparent|nan|nana|nanny|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|stepdad|stepmum|stepfather|stepmother|aunt|auntie|aunty|uncle|godmother|godfather)\b(?! (?:to be|friend|figure|of one of))"
    r"|^(?:worried |concerned |foster |single )?(?:mum|dad|parent|mother|father|foster carer|nan|gran|grandma) here\b|\bmum of \w+ here\b"
)
_AT_HOME = re.compile(
    r"\b(?:my|me) (?:mum|mam|mom|mammy|ma|dad|da|daddy|parents|stepdad|step dad|stepmum|foster (?:mum|dad|carers?|parents)|nan|gran)s? (?:has |have |just |always |keeps? |will |would |wont |is gonna |gonna |is going to )*(?:took|takes?|taken|take|confiscated|grounded?|grounds|check|checks|let me|kill me|go mad|go mental|ground me|kick off|find out|finds out|found out|think|make me|makes me|lets me|on at me)\b"
    r"|\b(?:dont|cant|wont|scared to|to) (?:want to )?tell (?:my|me) (?:mum|mam|mom|mammy|dad|da|parents)\b|\bmy (?:form tutor|form teacher|head of year|class teacher|pe teacher|maths teacher|english teacher|teachers?|tutor at school|headteacher|school (?:counsellor|nurse))\b|\bat my school\b|\bmy school\b(?! (?:trip|days|report|friends?|reunion))|\bi (?:told|tell) (?:my|a) teacher\b"
    r"|\b(?:girl|boy|lad|lass|lassie|kid|someone|somebody|boys|girls|lads|people) in (?:my|our) (?:class|year|set)\b(?! \d)|\bafter school (?:today|tomorrow|on)\b|\b(?:got|have) (?:gcses|mocks|homework|school tomorrow|pe tomorrow)\b|\bin (?:y|year |yr )\d+ (?:at|with) (?:my|me)\b"
)
_LONG_AGO = re.compile(r"\b(?:years ago|decades|when i was|as a (?:child|kid|boy|girl)|used to|back in|back then|in the (?:\w+ies|\d0s)|19\d\d|grown up now|old (?:teacher|school|head\w*|coach))\b")
_THEY_FIRST = re.compile(r"(?:he|she|hes|shes|who)\b")


def read_role(message: Message, age: AgeGroup | None, subject: Subject | None, subject_age: int | None, works: bool) -> Role | None:
    """The speaker's role. Somebody under 18 is a child here, whatever else they are; a job or a family counts only where it is said."""
    if age == "under_18":
        return "child"
    if works:
        return "professional"
    if subject == "own_child" and (subject_age is None or subject_age < 18):
        return "carer"
    if subject in (None, "own_child", "relative") and (subject_age is None or subject_age < 18) and _says(_CARER, message):
        return "carer"
    if age is None and not is_adult_by_family(message) and _says(_AT_HOME, message) and not _LONG_AGO.search(message.text):
        return "child"
    return None


def is_at_work(message: Message) -> bool:
    """Whether the speaker meets children in a job or as a volunteer. "My teacher touched me" is a child's sentence."""
    for sentence in message.sentences:
        for pattern in (_AT_WORK, _HERE):
            for match in pattern.finditer(sentence):
                before = sentence[: match.start()]
                if not is_reported(before) and not _NOT_YET.search(before) and not (_LEADER_ONLY.search(match["job"]) and pattern is _AT_WORK):
                    return True
    if len(message.words) > 6 and _JOB_FIRST.match(message.sentences[0]) and not _HARMED.search(message.text) and not _THEY_FIRST.match(message.text[len(message.sentences[0]) :].strip(" .,:")):
        return True
    if _MY_FORM.search(message.text) and _KEEPS.search(message.text):
        return True
    return _says(_AT_WORK_ELSE, message) and not _TAUGHT.search(message.text)


def _says(pattern: re.Pattern[str], message: Message) -> bool:
    return any(not is_reported(sentence[: match.start()]) for sentence in message.sentences for match in pattern.finditer(sentence))
