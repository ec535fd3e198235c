"""Lists of words with a name, used in the danger patterns as {name}."""

from __future__ import annotations

_WHOSE = "my|our|his|her|the|a|an|this|that|some|your|their|me|mi|one of my|one of the|another|both|all"
_KIND = (
    "wee|little|big|older|elder|younger|youngest|oldest|eldest|best|ex|foster|step|half|baby|own|drunk|new|old|young|great|grown|adult|"
    r"next doors|neighbours|friends|mates|mums|mams|dads|sisters|brothers|daughters|sons|uncles|nans|\d+ year old|\d+ yr old|\d+yo"
)
_PERSON = (
    "mum|mam|mom|mummy|ma|mother|dad|da|daddy|father|stepdad|stepmum|stepfather|stepmother|stepson|stepdaughter|stepchild|"
    "stepkid|goddaughter|godson|granddad|brother|bro|bros|stepbrother|sister|sis|stepsister|sibling|"
    "twin|boyfriend|bf|girlfriend|gf|husband|hubby|wife|partner|ex|fiance|fiancee|uncle|auntie|aunty|aunt|nan|nana|nanny|"
    "gran|granny|grandma|"
    "grandad|grandpa|granda|grandson|granddaughter|cousin|friend|mate|bestie|bff|son|daughter|kid|child|children|baby|babe|"
    "bairn|wean|toddler|newborn|boy|girl|lad|"
    "lass|lassie|neighbour|flatmate|roommate|housemate|lodger|landlord|man|men|woman|women|bloke|guy|fella|pupil|student|"
    "teacher|coach|carer|"
    "babysitter|sitter|gang|group|crowd|intruder|burglar|baby daddy|foster carer|foster dad|foster mum|staff|carers|worker|"
    "trafficker|dealer|pimp|nephew|niece|colleague|person|stranger|pastor|teenager|teen|client|patient|dog|mother in law|"
    "father in law|brother in law|laddie"
)
_BY_WHOM = (
    f"(?:(?:(?:{_WHOSE}) )?(?:(?:{_KIND}) ){{0,2}}(?:{_PERSON})s?(?: in law)?"
    f"|(?:(?:{_WHOSE}) )?\\d+ (?:year|yr) old(?: (?:{_PERSON}))?|my \\d+ ?yo)"
)
_DOES = "is|are|was|were|just|now|still|literally|actually|currently|already|has|have|had|been|both|all|really"
_SAYS = (
    "hell|shell|hed|shed|theyll|hes going to|shes going to|theyre going to|he will|she will|they will|he would|she would|he wants to|she wants to|"
    "theyre coming to|hes coming to|to"
)
_SHALL = "will|would|going to|about to|threatening to|wants to|want to|wanted to|trying to|tries to|coming to|vowed to|promised to"

WORD_LISTS: dict[str, str] = {
    # somebody else, whoever that is
    "person": _BY_WHOM,
    # somebody else that something is done to
    "them": f"(?:him|her|them|each other|us both|both of us|us all|someone|somebody|people|everyone|{_BY_WHOM})",
    # anybody that something is done to
    "victim": f"(?:me|us|him|her|them|each other|us both|both of us|us all|someone|somebody|everyone|{_BY_WHOM})",
    # somebody else who does something: he, hes, she is, my dad, both men are
    "they": f"(?:(?:hes|shes|theyre|theyve|he|she|they|someone|somebody|someones|somebodys|{_BY_WHOM})(?: (?:{_DOES})){{0,3}})",
    # the same, about to do something or threatening it
    "they_will": f"(?:(?:hes|shes|theyre|he|she|they|someone|{_BY_WHOM})(?: (?:{_DOES}|keeps|keep)){{0,2}} "
    f"(?:{_SHALL}|(?:says?|said|saying|threatens|threatened|threatening) (?:that )?(?:{_SAYS}))|hell|shell|theyll)",
    # pronoun for a self
    "themself": "(?:himself|herself|themself|themselves|hisself|themselfs|him self|her self|hersel|themselves)",
    "their": "(?:his|her|their|hers)",
    # a first person, with the small words that people put behind it
    "i": "(?:(?:i|im|ive|ill|id|am|me)(?: (?:just|really|so|still|literally|actually|honestly|kinda|sort of|kind of|properly|"
    "genuinely|even|always|sometimes|often|never|do|also|only|now|keep|constantly|fucking)){0,2})",
    "drugs": "(?:pills?|tablets?|paracetamols?|meds|medication|medicine|codeine|ibuprofen|aspirin|antidepressants|sertraline|"
    "fluoxetine|co codamol|cocodamol|codamol|zopiclone|pregabalin|gabapentin|quetiapine|naproxen|panadol|anadin|"
    "co dydramol|warfarin|digoxin|lithium|diabetes tablets|citalopram|valium|diazepam|"
    "morphine|sleeping pills?|sleepers|painkillers|nurofen|calpol|insulin|bleach|heart pills|heart tablets|overdose|od|"
    "capsules|propranolol|xanax|beta blockers|anti depressants|amitriptyline|tramadol)",
    "year": r"(?:19[4-9]\d|20[0-2]\d)",
    "number": r"(?:\d{2,3}|twenty|thirty|forty|fifty|sixty|dozens|loads|hundreds)",
    "child": "(?:(?:my|our|his|her|the|a|their) )?(?:(?:little|wee|baby|own|step) )?(?:daughter|son|child|kid|kids|children|baby|"
    "niece|nephew|grandson|granddaughter|girl|boy|sister|brother|stepdaughter|stepson|toddler|babies|bairn|wean|weans|"
    "cousin)",
    "home": "(?:home|house|flat|room|bedroom|door|window|gate|garden|stairs|landing|hall|hallway|path|drive|kitchen|bathroom|"
    "letterbox|porch|car park|school|work|tent|dorm)",
}

#: Words too frequent to file a pattern under, when it has another.
COMMON = frozenset((
    "i im ive ill id me my mine we us our you u your he hes she shes his her him they theyre their them it its this that there theres "
    "these those who the a an and or to of in on at for with by from up down out off over so if as is are was were be been being am do "
    "does did dont didnt doesnt have has had having not no can cant could will would wont want wants just like know think feel get got "
    "go going say says said all some any what whats when how why now then here about more one mum dad make made take think told tell "
    "someone help please because really been still too keep see need myself back home never way"
).split())
