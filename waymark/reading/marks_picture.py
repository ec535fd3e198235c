"""Marks about the speaker's own picture, and about looking: what decides between a removal service and somebody to talk to."""

from __future__ import annotations

from waymark.reading.cues import Cue, cue
from waymark.reading.marks_online import PICTURE

CUES: tuple[Cue, ...] = (
    cue(
        "never_left_phone", "never didnt havent not_sent not_send hadnt only_on still_on just_on stayed_on camera_roll only_took just_took nobody no_one noone left_my i_took theyve_only theyre_only is_only",
        r"(?:^|\bi |\band |\bbut |\bive |, )(?:(?:have |actually |just |also )*(?:never|didnt|havent|not|hadnt) (?:actually |ever |even )*(?:sent|send|shared|posted|showed|shown|put)) (?:it|them|one|any|that|those|the (?:pic|picture|photo)|to (?:anyone|anybody|him|her)|off)\b", r"\b(?:its|theyre|it is|they are|pics? (?:is|are)|picture is|photos? (?:is|are)|theyve|it) (?:only |just |still )+(?:on|in|stayed on|been on) (?:my|the) (?:phone|camera roll|gallery|ipad|tablet|laptop|deleted|my eyes only|hidden)\b", r"\b(?:never|hasnt|havent|not) left my (?:phone|ipad|camera roll|device)\b", r"\bi only took (?:it|them|one)\b|\b(?:just|only) took (?:it|them) (?:for|of) (?:me|myself)\b", r"\b(?:nobody|no one|noone)(?: else)? (?:has|s|have) (?:ever )?(?:got|seen) (?:it|them)\b[^.]{0,20}\b(?:but me|only me|its on my phone|except me|my phone)\b", r"\bi took (?:it|them|one|some|a \w+) (?:for|of) my ?(?:own )?self\b",
        unless=r"\b(?:he|she|they|ex|hes|shes|boyfriend|girlfriend) (?:\w+ )?(?:never|didnt|havent|hasnt|wouldnt) (?:\w+ )?(?:sent|send|share|shared|post|posted)\b|\bnever sent (?:money|him money|nothing bad)\b|\bif i never\b|\bwish i (?:never|hadnt)\b|\bshould ?(?:nt|ve never)\b",
        never=r"\bi (?:\w+ )?sent (?:him|her|it to|one to|them to|a |the |my )|\b(?:he|she|they|ex)(?:s| has|ve)? (?:still )?got (?:it|them|my|the|pics|pictures)\b|\bwish i\b",
        is_plain=True,
    ),
    cue(
        "not_sexual_picture", "face clothe dressed nude naked rude silly uniform funny swim bikini normal sexual innocent",
        r"\b(?:just|only) (?:of )?(?:my|her|his|a) (?:face|selfie|head|eyes|uniform|feet)\b", r"\b(?:clothes on|fully clothed|fully dressed|with my clothes|im dressed|was dressed|clothed)\b", r"\b(?:not|isnt|wasnt|arent|werent|aint|nothing) (?:even |really |actually |properly |a |like |that )*(?:nudes?|naked|rude|sexual|undressed|explicit|a nude)\b", rf"\b(?:silly|funny|normal|innocent|daft|ugly|embarrassing|stupid) (?:{PICTURE}|one|faces?|face)\b", rf"\b{PICTURE} (?:is|was|of me) (?:just |only |meant to be )*(?:silly|funny|normal|innocent|in my (?:uniform|school uniform|coat|pyjamas))\b", r"\bpulling a (?:silly |stupid )?face\b",
        unless=r"\b(?:not (?:just|only) (?:my )?face|face and|no clothes|without clothes|clothes off|not sexual (?:abuse|harassment))\b",
        is_plain=True,
    ),
    cue(
        "drawn_to_look", "keep kept stop_looking stop_watching again want tempted urge itching curious drawn back didnt_close didnt_shut didnt_stop stopping stop_click stop_open",
        r"\b(?:keep|kept|cant stop|couldnt stop|keeps) (?:\w+ )?(?:going back|looking|clicking|watching|opening|thinking about looking|wanting to (?:look|see|watch|go back)|checking it)\b", r"\b(?:want|wanted|tempted|urge|itching|curious|drawn|part of me wants?|part of me wanted) (?:\w+ )?(?:to )?(?:look|looking|see|watch|go|click|open|seeing) (?:\w+ )?(?:at )?(?:it |them |more )?(?:again|more|back|it again|another)\b", r"\b(?:i|and|then) (?:\w+ )?(?:went|gone|go) back (?:and (?:looked|watched|clicked|opened)|to (?:it|the (?:site|page|link|group|video)|look|see|watch))\b", r"\b(?:looked|watched|clicked|opened) (?:at )?(?:it|them|one)? ?(?:again|twice|more than once)\b(?! (?:to|for) (?:make|check|report|get))", r"\bdrawn (?:back )?to (?:it|look|looking|them)\b", r"\bdidnt (?:close|shut) (?:it )?(?:straight away|as fast|right away)\b",
        unless=r"\b(?:dont want to (?:look|see)|never (?:want|going|went)|not going back|wont (?:look|go back)|without looking|do i (?:have|need) to look|no need to look|cant look|went back once to (?:get|copy)|he keeps|she keeps)\b",
    ),
    cue(
        "minor_in_image", "under was when from taken of_me_at of_me_aged young minor child kid school sixth year", r"(?:\bi |^)(?:was|were) (?:only |just |about |still )*(?:under (?:18|age|sixteen|16)|(?:\d|1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|a (?:kid|child|minor|teenager)) (?:\w+ )?(?:in (?:it|them|the|that|those|one|some)|when (?:it|they|i (?:sent|took|made)|he (?:took|made|got)|she)|at the time)\b", rf"\b{PICTURE}\b[^.]{{0,50}}\b(?:from|taken|when|of me (?:at|aged|as|when)) (?:when )?(?:i was|we were|aged|at) (?:only |just |about |in )*(?:under|\d\b|1[0-7]\b|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|school|sixth form|a (?:kid|child|teenager))", r"\b(?:i was|i am|im|me) (?:\w+ )?(?:under ?(?:18|age)|a (?:child|minor|kid)) in (?:it|them|the (?:pic|photo|video|clip)|that (?:pic|photo|video)|those)\b", r"\b(?:ones?|pics?|photos?|pictures?|videos?|nudes?|it|they|theyre|sharing are|posted are)\b[^.]{0,20}\bfrom when (?:i was|we were) (?:in )?(?:\d\b|1[0-7]\b|sixth form|at school|school|a kid|kids|fourteen|fifteen|sixteen|seventeen|thirteen|twelve)", r"\bim a (?:kid|child) in (?:it|some|them|those|the)\b",
        rf"\b{PICTURE} of me (?:at|aged) (?:only |just |about )?(?:\d|1[0-7])\b", r"\b(?:it|they|that|those|one) (?:was|were|is|are) (?:taken|made|from|sent|filmed) when i was (?:only |just |about )?(?:\d|1[0-7])\b",
        unless=r"\b(?:im|i am) (?:only |just |still )?(?:1[0-7]|under 18)\b|\bbut i was (?:18|19|2\d)\b|\bi look\b[^.]*\bbut\b",
    ),
    cue(
        "sexual", "sex nude naked porn touch private rape molest abus indecent grope kiss undress clothes bed things horny explicit interfer assault intimate groom",
        r"\bsex\w*\b", r"\bnudes?\b|\bnaked\b|\bporn\w*\b", r"\b(?:touch(?:es|ed|ing)?) (?:me|him|her|them|my (?:\w+ )?(?:niece|nephew|son|daughter|sister|brother|cousin|stepdaughter|stepson|stepsister|stepbrother|body|bum|chest|legs?|thighs?|bits|friend|pupil|grandson|granddaughter)|a (?:\w+ )?(?:kid|child|girl|boy|lad)|kids|children|each other|us|someone|the (?:girl|boy|child|kid))\b", r"\btouched by\b|\bbeing touched\b", r"\bprivate parts?\b|\bprivates\b", r"\b(?:rape\w*|raping|molest\w*|grop\w+|indecent\w*|interfered with|fondl\w+|flashed (?:me|at))\b", r"\b(?:child )?abuse (?:images?|material|pictures?|videos?)\b", r"\b(?:kissed|kissing|kisses) (?:me|her|him|my|a (?:\w+ )?(?:kid|child|girl|boy))\b", r"\b(?:take|takes|took|taking) (?:\w+ )?(?:my|her|his|their) clothes off\b|\bundress\w*\b", r"\b(?:makes?|made|making) (?:me|her|him) do (?:things|stuff)\b", r"\b(?:gets?|got|getting|came|comes) in(?:to)? my (?:bed|room at night)\b", r"\bdid (?:things|stuff|something) to (?:me|her|him|my)\b", r"\b(?:dirty|rude|intimate|explicit) (?:pics?|pictures?|photos?|messages?|videos?|stuff|things|talk)\b",
        unless=r"\b(?:nothing|not|isnt|wasnt|never|nobody|anything|no one) (?:\w+ ){0,4}(?:sexual|sexually)\b|\bsex education\b|\bsame sex\b|\bkeep in touch\b|\btouched (?:my phone|by your)\b|\bnothing sexual\b|\bsexuality\b|\bunisex\b",
    ),
)
