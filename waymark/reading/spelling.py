"""How people write, and what they mean by it: chat forms, slips, letters left out or run together, words around a filter.

Only what rules need. A word stands here because somebody in danger may write it so, or because a rule looks for it.
"""

from __future__ import annotations

import re


def _pairs(table: str) -> dict[str, str]:
    """Lines of "meaning: form form form"."""
    found = {}
    for line in table.strip().splitlines():
        meaning, _, forms = line.strip().partition(": ")
        found.update(dict.fromkeys(forms.split(), meaning))
    return found


#: One written word that stands for another, or for several.
WORDS = _pairs("""
    want to: wanna wana wanto wantto wnt2 wanta
    going to: gonna gona gunna gunnae gonnae gnna gna gonner
    got to: gotta
    trying to: tryna
    have to: hafta
    kill yourself: kys
    unalive: unalife unlive unaliv
    unaliving: unliving
    cant be bothered: cba
    tonight: 2nite 2night tonite 2nyt tnight tonyt 2nit
    tomorrow: 2moro 2morrow 2mo 2morro tmrw tmr tmo tomoz tomorro tommorow tommorrow tomorow 2mrw
    today: 2day
    forever: 4ever 4eva foreva
    someone: sum1 some1 sumone somone smone sumwun
    anyone: any1 ne1
    everyone: every1 evry1 evryone evey1
    nobody: nobdy no1
    suicide: sucide suiside suicde suicid suicied suacide suside susicide suiccide sueicide sewerslide sooicide suicaide suicidee soocide
    suicidal: suicidle sucidal suicidel suicidial suisidal suicical suicial suicdal suicidul suacidal sewerslidal suicidall
    life: lyf lyfe
    kill: kil kll kyll klil kikl kiill lkill
    killing: killin kilin kiling killn
    killed: kild killd kiled
    myself: myelf mysefl mself myslf mysself msyelf mysekf muself mydelf myseld meself mysel mysef myslef mysel masel maself mesel myelf
    himself: hisself himslef hissel
    herself: hersel herslef
    themself: themselfs
    hurt: hert hurtt hrt
    hurting: herting hurtin hurtn
    dying: dieing dyin dieng
    dead: ded deid
    die: dye
    help: hlp halp hepl
    cutting: cuttin cuting cutn
    hitting: hittin hiting
    punching: punchin
    kicking: kickin
    beating: beatin
    battering: batterin
    getting: gettin
    coming: comin
    breathing: breathin breething brething
    breathe: breath breeth brethe
    bleeding: bleedin bleading bledding
    knife: nife knive
    strangling: stranglin strangeling
    choking: chokin choaking
    harming: harmin
    committing: commiting comitting comiting
    committed: commited comitted
    overdose: overdoes overdoze
    tablets: tabs tablits
    paracetamol: paracetemol paracetomol parecetamol paracetmol paracetamols paracetimol
    ambulance: ambulence ambalance ambulanse
    police: polis polic pleece
    dont: dnt dunt dinnae dinny donot
    cant: cnt cannot canny cannae carnt
    wont: wnt willnot wullnae
    isnt: isny isnae
    doesnt: dosent doesent dosnt disnae doesny
    want: wnat wnt2 wan wamt
    to: tae
    night: nite nyt
    overdosing: oding
    because: bcz bcoz
    feel: fel
    tired: tierd
    scared: scard scaird scarred
    without: wivout witout w/o
    anymore: nomore enymore animore anymor
    outside: ootside
    house: hoose
    pills: pilz pillz
    self harm: selfharm selfharms
    self harming: selfharming
    self harmed: selfharmed
    help me: helpme
""")
# Real words that only look like slips.
for _word in ("wnt", "wan", "wnt2", "dye", "breath", "scarred", "tabs"):
    WORDS.pop(_word, None)

#: The most telling phrases, run together.
_TELLING = (
    "kill myself", "killing myself", "kill me", "kill yourself", "want to die", "i want to die", "wanna die", "i wanna die", "end it all",
    "end my life", "hurt myself", "cut myself", "cutting myself", "help me", "please help", "help me please", "please help me", "self harm",
    "want to kill myself",
    "i want to kill myself", "going to kill myself", "im going to kill myself", "i dont want to live", "dont want to live", "dont want to be here",
    "call 999", "call the police", "call police", "im suicidal", "hes here", "hes coming", "he has a knife", "hes got a knife", "im scared",
    "cant breathe", "i cant breathe", "im hiding", "hurting me", "hes hurting me",
    "i want", "i just", "i cant", "i dont", "i need", "i feel", "i hate", "i am",
)
FUSED = {phrase.replace(" ", ""): phrase.replace("wanna", "want to") for phrase in _TELLING}

#: Words that are looked for behind digits and signs ("k1ll", "5uicide", "h3lp").
LEET_WORDS = frozenset((
    "kill kills killed killing die dies died dying dead death suicide suicidal self harm harmed harming selfharm selfharming myself "
    "hurt hurts hurting cut cuts cutting rape raped rapes raping rapist abuse abused abuser help knife stab stabbed gun shoot pills "
    "overdose hang hanging noose blade scared touch touched touching sex nude nudes pics blackmail hit hits hitting unalive sewerslide "
    "unaliving murder bleed bleeding blood police killmyself wanttodie wannadie helpme kys"
).split()) | FUSED.keys()

#: Three letters sent apart that make a word.
SPACED_WORDS = frozenset({"die", "kms", "kys", "ctb", "sos", "cut", "gun", "hit", "end"})

#: Words with a doubled letter, for "killlll", and words without one, for "nooo".
DOUBLES = frozenset((
    "kill killed killing pills feel feeling need bleed bleeding sleep keep been see seen been too good soon look school still all call "
    "tell hell hello well will fell off stuff really little happy happens happening door room cool food choose lose mood noo boo keeps "
    "feels needs asleep week three free tree street hitting cutting getting sitting running stopped stopping letter bottle middle "
    "better mummy daddy nanny miss kiss pass guess less unless stress boss ass pissed full pull"
).split()) - {"noo"}
SINGLES = frozenset((
    "so no to go me he be do help please die dead cut hurt now stop hi yes why"
).split())

#: Longer forms, read after the words: a part that must occur, the form, and what it stands for.
WRITTEN: tuple[tuple[str, re.Pattern[str], str], ...] = tuple((part, re.compile(pattern), wanted) for part, pattern, wanted in (
    (" self", r"\b(kill|killing|hurt|hurting|cut|cutting|harm|harming|by|hate|hang) (my|me|him|her) self\b", r"\1 \2self"),
    (" 2", r"\b(want|wants|wanted|going|need|try|trying|have|used|ready|about|got|like|how|way) 2\b(?! \w+ (?:of|more)\b)", r"\1 to"),
    ("meself", r"\bmeself\b", "myself"),
    ("me self", r"\bkill(ing)? me self\b", r"kill\1 myself"),
    ("kms", r"(?<!\d)(?<!\d )(?<!many )(?<!few )(?<!per )(?<!in )(?<!of )(?<!hundred )\bkms\b", "kill myself"),
    ("kms", r"\b(thinking|think|thought|thoughts|thinkin) of kms\b", r"\1 of killing myself"),
    ("ctb", r"\b(want to|going to|to|ill|will|wanting to|about to|i) ctb\b|\bctb(?= (?:tonight|soon|today|now|tomorrow|asap)|$)", r"\1 kill myself"),
    ("the bus", r"\bcatch(ing)? the bus\b(?= (?:tonight )?(?:for good|forever|to heaven|out of here))", r"kill\1 myself"),
    ("unalive", r"\bunalive (my|your|him|her|them)sel(f|ves)\b", r"kill \1sel\2"),
    ("unaliving", r"\bunaliving (my|your|him|her|them)sel(f|ves)\b", r"killing \1sel\2"),
    ("unalived", r"\bunalived (my|your|him|her|them)sel(f|ves)\b", r"killed \1sel\2"),
    ("sewer", r"\bsewer ?slid(?:e|ing)\b", "suicide"),
    ("sui cid", r"\bsui cid(e|al)\b", r"suicid\1"),
    ("side", r"\b(?:sue|soo|sewer) ?a? ?side\b", "suicide"),
    ("over dos", r"\bover dos(e|ed|ing)\b", r"overdos\1"),
    ("self arm", r"\bself arm(ing|ed)?\b", r"self harm\1"),
    ("t o", r"\bt o\b", "to"),
    (" b ", r"\b(to|be|2|want|not) b (?=here|alive|dead|around|alone)", r"\1 be "),
    ("harm", r"\bself ?-+ ?harm", "self harm"),
    ("ing", r"\b(?:self harm|sh)[ -]?ing\b(?<!\bshing)", "self harming"),
    ("rn", r"(?<!\ban )(?<!\ba )(?<!\bthe )\brn\b", "right now"),
    ("atm", r"(?<!\bthe )(?<!\ban )(?<!\bat )(?<!\bcash )\batm\b", "at the moment"),
    ("any more", r"\bany more\b(?! \w+s\b)", "anymore"),
    ("dye", r"\bdye\b(?= (?:in my sleep|alone|tonight|right now)|$)(?<=want to dye)", "die"),
    ("2", r"\bwant ?2 ?die\b", "want to die"),
    ("m e", r"\bhelp m e\b", "help me"),
    ("breath", r"\b(cant|not|isnt|wont|stopped|couldnt|hardly) breath\b", r"\1 breathe"),
))
