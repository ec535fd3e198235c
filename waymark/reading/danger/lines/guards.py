"""What takes danger away from words that sound dangerous: denial, past, fiction, laughter."""

from __future__ import annotations

DENIALS = """
    (not|isnt|arent|wasnt|never been|never felt|aint|dont feel|didnt feel|never) (really|actually|even|at all|feeling|being|like)?
            suicidal (or anything|anymore|though|at all|tho)?
    no (suicidal|self harm) (thoughts|feelings|or anything)
    (not|never|wouldnt|wont|dont|didnt|no intention of) (going to|want to|ever|actually|really|trying to|be|mean to|planning to|plan to|
            intend to|do anything to)* (hurt|harm|hurting|harming|kill|killing|cut|cutting) (myself|himself|herself|themselves|or kill
            myself) (or anything|or anyone|anymore|though)?
    (wouldnt|wont|not going to|not gonna|never|would never) .. (do anything|do it|do something) (stupid|silly|daft)
    (im not|am not|not|wouldnt|never|wont) (going to|want to|trying to|planning to|ever) (end my life|take my life|(commit|attempt)
            suicide|end it all|do myself in)
    (dont|do not|didnt|not) (actually|really|necessarily)? want to (die|be dead|end my life)
    (no|not) (plans|plan|intention|intentions) (to|of) (end|kill|hurt|harm|act|die|dying|suicide) (it|myself|on it|my life)?
    (doesnt|dont|never|not|hasnt|havent|didnt|no) (actually|really|even|ever)* self (harm|harmed|harming|harms) (anymore)?
    (im|am|i) not (going to|gonna) do (anything|it) (tonight|now|to myself|im just|i just)?
    (not|isnt) (in|any) .. danger
    (not|isnt|hardly|maybe not) (really)? (an|a|urgent|so much an)? (emergency|urgent)
    (nobody|no one|noone|nobodys|no ones) (is)? (in danger|hurt|being hurt|getting hurt|bleeding|missing)
"""

#: What is said not to be, or asked not to be done.
NOT_SO = """
    (not|isnt|never|wasnt|hasnt|doesnt|wouldnt|didnt) (hitting|hit|hurting|hurt|beating|touching|hurting|attacking|punching|harming|
            threatening) (me|us|her|him|them|anyone|anybody|the kids|my {person}) !(yet|at the moment|this)
    (not|isnt) happening (right now|now|anymore|at the moment|tonight)?
    (dont|not to|never) (send|call|ring|phone|tell|contact|involve) (anyone|anybody|the police|police|999|an ambulance|them|the cops|
            someone)
    (safe|fine|ok|okay|alright) (now|at the moment|right now|this minute|tonight)
    (was|were|am|im|at) (only|just|about)? 1* .. when (i|we) (took|made|did) (them|it|those|that|these)
    if (youre|someone is|somebody is|i was|you are|a child is|anyones|someones) (about to|in|going to) (die|danger|kill)
"""

#: Somebody else said it: sure becomes possible.
HEARD = """
    (told|tell|telling|tells|says|said|saying|wants|want|ask|asks|asked|dared|dare|make|making) (me|us) .. (to|should) .. (kill|hang|
            harm|cut|hurt) myself
    (said|says|saying|think|thinks|voted|vote|voting) i should .. (kill|hang|harm|cut) myself
"""

#: The end of harm: it was so and is not now.
PAST_SELF_HARM = """
    used to .. (cut|self harm|hurt|harm|burn|scratch|want to die|be suicidal|feel suicidal|think about|want to kill|punch|overdose)
    (was|been|felt) suicidal (when|last|years|before|once|as a|back|at|for a)
    (not|isnt|dont|havent|stopped|havent been|no longer|longer) .. (suicidal|self harming|cutting|cut|self harm|self harmed|cut myself|
            hurt myself|hurting myself) .. (anymore|in (months|years|ages|weeks)|for (months|years|ages|a year|a while)|since|now|ago)
    (tried|attempted) (to)? (kill|killing|end|hang|overdose|suicide|take|it|to end|to do it) .. (last year|years ago|months ago|a year
            ago|when i was|as a (kid|teenager|teen|child)|once|before)
    (last year|years ago|when i was|as a (teenager|teen|kid|child)|back in|back then|ages ago|months ago) .. (tried|attempted|overdosed|
            took|cut|self harmed|was|wanted)
    havent (done anything|cut|self harmed|hurt myself|done it|relapsed) .. (for|in|since) .. (days|weeks|months|years|ages)
    (clean|free) (for|8|1*|2*|3*|4*|5*|6*|7*|9*|a|nearly|almost|over|since) .. (days|weeks|months|years|year|month)
    ^ i? (tried|attempted) (it)? (once|twice|last|before|in|years)
    no longer (suicidal|self harm|self harming|cut)
"""

#: A time that is over. It spreads over its clause, and over the next when it stands alone.
PAST_TIMES = """
    (years|months|decades|ages|yrs|a year|a long time|long time) (ago|back)
    last (year|month|summer|winter|spring|autumn|christmas|easter|term|january|february|march|april|may|june|july|august|september|
            october|november|december)
    when (i|we|he|she|they|my (sister|brother|son|daughter)) (was|were|wer) (a|about|only|just|around|like|in|at|little|younger|small|
            young|1*|2*|3*|4*|5*|6*|7*|8|9|eight|nine|seven|six|five|four|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|
            growing)
    when (he|she) (was|were) (alive|drunk|young)
    (in|back in|during) {year}
    (in|back in) (the (80s|90s|70s|60s|eighties|nineties|seventies|sixties)|primary school|my (teens|twenties|childhood)|year (7|8|9|10|
            11))
    as a (child|kid|teenager|teen|baby|boy|girl|little girl|little boy|young)
    used to
    once $
    (back|way) (then|when)
    in the past
    (growing|grew) up
    (its|thats|all|it is|is) (over|finished|stopped) now
    (happened|was|it was) (before|over)
    i was (a (child|kid|boy|girl|teenager)|little|younger|in (primary|year|school)) .. (at the time|when|then|and he)
"""

#: A made-up or reported world: in its clause sure becomes possible and possible becomes none; elsewhere sure becomes possible.
FICTION = """
    (nightmare|nightmares|dreamt|dreamed|a dream|my dream)
    in (minecraft|fortnite|roblox|gta|cod|call of duty|fifa|the game|game|among us|the sims|sims|zelda|skyrim|red dead|valorant|apex|
            overwatch|dbd|dead by daylight|elden ring|dark souls|the film|the movie|the book|the show|the series|the play|the story|
            eastenders|corrie|emmerdale|a dream|my dream|hollyoaks|the novel|the episode|a film|a book|a game|warzone|pubg|league|
            hamlet|macbeth|romeo and juliet|an inspector calls|of mice and men|blood brothers)
    (writing|write|wrote|written|reading|read|watching|watched|making|doing|studying|playing|performing|analysing) .. (a|an|my|the|
            this) .. (story|stories|novel|book|film|movie|song|lyrics|script|play|poem|essay|game|series|documentary|drama|podcast|
            episode|article|screenplay|fanfic|fan fiction|comic|chapter|musical|sketch|level|scene|project|dissertation|crime novel)
    (the|my|a|main|that) (character|protagonist|villain|detective|heroine|narrator) .. (who|is|gets|has|dies|wants|kills|in)?
    (film|movie|book|novel|song|series|show|episode|podcast|documentary|game|story|anime|musical|drama|album|band|lyrics|poem) (about|
            where|called|with|in which|on|named|by|when|has|where the)
    (spoiler|spoilers|plot twist|gameplay|cutscene|final boss|boss fight|npc|respawn|respawned|speedrun|d&d|dungeon master|larp|netflix|
            lyrics)
    (essay|coursework|homework|dissertation|assignment|gcse|a level|presentation|exam question|quiz|crossword) (on|about|for|question|
            is about|topic)
    (on|in) the (news|papers|radio|paper)
    (news|headline|article|newspaper) (about|said|says|on|story)
    (hypothetically|roleplay|role play|rp) ..
"""

#: Laughter and games: sure becomes possible.
JOKES = """
    (lol|lmao|lmfao|haha|hahaha|hahah|jk|rofl|lolol|xd)
    (just|only|was|im|were) (joking|kidding|messing)
    (a|as a) joke
    (minecraft|fortnite|roblox|gta|skyrim|warzone|valorant|pokemon|zelda)
"""
