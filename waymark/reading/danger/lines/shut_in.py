"""Ways of saying that somebody is shut in, hiding, or has nowhere safe to be."""

from __future__ import annotations

TRAPPED_SURE = """
    (locked|shut|barricaded) (himself|herself|themselves) in .. with .. (rope|knife|gun|belt|blade|razor|tablets|pills|petrol)
    (locked|shut|barricaded|tied|chained) (me|us|them) (in|inside|up) (the|a|my|our|his|this|here|to|in) .. !(last|when
            i was|as a)
    (locked|shut|barricaded) ourselves (in|inside) .. (bathroom|toilet|loo|bedroom|room|nans|wardrobe|shed|car|garage|cupboard|
            classroom|house|here)
    (held|kept|keeping me|holding me) (hostage|captive|prisoner|against (my|her|his) will)
    (been|being|am|getting) (kidnapped|abducted|taken hostage) !(by (pirates|aliens)|in (a|the) (film|book|game|story)|when|last)
    cant get out (of (the|this|here|his) (house|flat|room|car|van|shed|cellar|garage|bathroom)|and|he|hes|help|please|shes) !(of bed|my
            head|anymore)
"""

TRAPPED_POSSIBLE = """
    (locked|shut|barricaded) (himself|herself|themselves) (in|inside) (the|his|her|their|our|a|my)
    (locked|shut|barricaded) myself (in|inside) .. (bathroom|toilet|loo|bedroom|room|wardrobe|shed|car|garage|cupboard)
    cant get out $
    (im|were|i am) in the (woods|forest|dark|middle of nowhere) .. (alone|and|lost|dark|by myself)
    owe .. money .. (outside|here|coming|door)
    wont let (her|him|them|my {person}) (come home|go home|go|leave|out of)
    (being|is|been) held .. (by|against|at|in) .. (man|house|flat|will|men|somewhere)
    (holding|keeping|keep|hold) (me|us|her) in (a|the|his|their|this) (flat|house|room|basement|hotel)
    (to|at|in|inside) (a|some|this) (mans|strangers|older mans|blokes|guys|dealers) (house|flat|car|hotel|place|van) !(years|last)
    (fly|flying|send|sending|take|taking) (me|us|my sister|her) .. (marry|married|wedding)
    (locked|trapped|stuck) in .. at his (house|flat|place)
    locked (it|us in|me in|the gate) $
    (im|were|i am|we are|been) .. (trapped|locked in|shut in|stuck in here|lost) (and|upstairs|downstairs|in|with|help|inside|alone|
            please|$) !(my (head|thoughts|mind|body|own)|a (cycle|rut|loop|marriage|relationship|job)|this (cycle|marriage|relationship|
            body|rut)|thought|translation|without|my mind)
    (dont|no idea|not sure|dunno) .. where (i am|we are|im going|hes taking|theyre taking|were going|shes taking) !(with (this|it)|at
            with|up to)
    where (hes|theyre|shes) taking (me|us|her|him)
    (wont|not|doesnt|refuses to) (stop|slow down|pull over) (the car|driving|the van)
    in (a|his|this|the|some) hotel (room)? (with|and|scared|alone)
    (im|were|me) (in|inside|behind|under|hiding in) (a|the|my|our) (cupboard|wardrobe|bushes|shed|loft|attic|bed|bin store|closet|boot|
            cellar)
    (im|were|i am|shes|hes|and im) .. (alone|lost|on my own|stranded|left|dumped) .. (in the (woods|dark|street|park|forest|snow|rain|
            middle of)|outside|middle of nowhere|at night|on the street|roadside|motorway|mountain|beach)
    middle of nowhere
    (taking|sending|flying|moving|shipping) (me|us|my sister|her|my friend) (to|abroad|back|out of) .. (marry|married|tomorrow|wedding|
            cut|tonight|against|forced|today)
    locked (all)? (the|every|our|my) (doors|door|windows) .. (and)? .. (taken|took|wont|hes|she|he|cant|phone)
    (took|taken|has|got|hid) (my|our) (phone|keys|passport) .. (locked|wont let|cant leave|trapped|hiding)
    (on|in|getting on|got on|getting in) (the|a) (train|bus|coach|plane|taxi|uber|car) (to|with) (him|meet|mine|me|his|a man|see him|
            someone) !(work|school)
    (getting|shes getting|hes getting) on .. (train|bus|coach) to (me|mine|him|his)
    (im|were|we are|i am|been|theyre|hes|shes|girl|child|kids|toddler|is) .. (locked|trapped|shut) (in|inside|up|with|out) .. !(of my|
            account|phone|traffic|level|relationship|body|head|cycle|loop|marriage|myself out)
    (im|were|i am) (locked|trapped|stuck) in (here|the (house|bathroom|toilet|car|lift|garage|shed|flat|room|basement)|his|a room|a van)
    ^ .. (im|i am|were|we are) (trapped|locked in) $
    (locked|shut) (her|him|us|them|my brother|my sister|my daughter|my son|the kids|their) .. (in|out|outside|inside) .. (room|house|
            shed|cold|snow|garden|bathroom|cage|cellar|bedroom|night|car|naked|coat|until|it|$) !(account|game)
    locked me out .. (snow|cold|night|coat|rain|outside|tonight|all night|nowhere)
    locked (the|my|all|front|every) .. (door|doors|house) .. (from outside|from the outside|took|wont|he has|hes got|cant|key|keys)
    (took|taken|hidden|hid|has) (my|our|the|away my|everyones) (passport|passports|key|keys|documents|wheels|wheelchair|shoes) ..
            (locked|cant|from outside|and im|so i cant|theyre coming|so we cant)
    (put|threw|shoved|pushed|forced|bundled) (me|us|her|him|them) (in|into) (a|the|his|their|this|that)? (van|boot|car|lorry|truck)
    (told|telling|making|made|makes) (me|us|her|him) .. (to)? (get|getting) in (the|his|a|to) .. (car|van|else|$)
    in (his|a mans|this mans|strangers|a strangers|some mans) (car|van|boot|lorry) .. (now|right now|wont|help|driving|with|scared|
            locked|and (he|i dont)|$)
    (getting|got|get) in (his|the|a|some) (van|blokes car|mans car) .. (now|help|and|$) !(to work)
    in the (boot|car|van) .. (wont let me|wrong way|doesnt stop|hes locked)
    (wont|not) let (me|us|her|him|my {person}) (out|leave|go home|move|get out|go until|breathe|call) .. !(with (my|her) (friends|
            mates)|to (parties|the party)|my sight|on a|to play|after|at night)
    (driving|taking) (me|us|him|her|the)? .. (wrong way|somewhere i dont know|to the woods|into the woods)
    nobody leaves
    (windows|doors|door|window) .. (nailed|boarded|bolted)
    boarded (window|up)
    tied (me|him|her|mum|them|us|my {person}) (up|to|down)
    (mum|dad|her|him|me|brother|sister) tied up !(at work|in|with)
    (dont|no idea|not|dunno|dont even) (know)? where (i|we) (am|are) .. (van|help|they|he|house|dark|woke|scared|men|car)
    ^ .. (dunno|dont know|no idea) where i am $
    {they} .. (put|got|have) me in .. (house|room|flat) .. (mattresses|men|locked|boarded|with)
    (hiding|hid|hidden) .. (in|under|behind|upstairs|with) .. (wardrobe|cupboard|bathroom|toilet|toilets|loo|bed|beds|shed|bedroom|car|
            sofa|attic|loft|bushes|garden|closet|woods|garage|basement|cellar|landing|shop|curtain|table|my (brother|sister)) !(phone|
            report|diary|presents)
    ^ .. (im|were|i am|we are) (hiding|hid) .. (from (him|her|them|my|dad|mum)|in|under|behind|upstairs|with|because he|please|help|$)
            !(something|it|my|plain)
    ^ hiding (please|help|in|under|from)? $
    (im|were|me and|we are|us) .. (under|behind) (the|my|our) (beds|bed|table|sofa|wardrobe|desk)
    stay behind the sofa
    from a (cupboard|wardrobe|toilet)
    (in|into) .. (bathroom|toilet|loo|toilets) .. (with the lock|lock on|locked in|door locked|airport|hes outside|keeps coming)
    locked my self in
    (chair|wardrobe|drawers) .. (under|against|behind|in front of) .. (handle|door)
    (ive|i|we) .. (barricaded|blocked) (the door|my door|myself|ourselves|the bedroom)
    (holding|hold) (the|my)? door .. (shut|closed|$)
    shut us in
    (get|getting|put|putting|making|make|forced|forcing|taking|take) .. on a (plane|flight) .. (today|tonight|tomorrow|now|in the
            morning|at|$)
    (plane|flight) .. (today|tonight|in the morning|tomorrow) .. (marry|married|wedding|force*|making)
    (marry|married|wedding|nikah|fgm|ceremony) .. (him)? (tonight|tomorrow|this morning|in the morning|in an hour|today) .. (dont want|
            forced|force|making|refuse|alive|or|help)
    do not leave .. alive
    (never|not|wont|dont) .. (leave|get out|make it out|get out of) .. alive
    (ran|run|escaped|got) (away|out) (from|of|in|and|with|tonight|last night|today)? .. (house|home|care|pjs|bus shelter|street|park|
            nowhere|cold|shoes|hiding|barefoot|outside) .. (and|im|now|cold|looking|nowhere|barefoot|hiding|no|$)
    (ive|just|i) (run|ran) away .. (tonight|now|today|im|and|last night|cold|nowhere|on|$) !(when|years|before|from my placement)
    ^ ran away $
    (im|were) running away (tonight|now|today)
    nowhere (to go|to sleep|to stay) .. (tonight|now|$)
    (kicked|chucked|thrown|locked|threw|put) (me|us|my sister|my brother) (out|outside) .. (tonight|now|outside|nowhere|of the car|in
            the|motorway|hard shoulder|on the) !(account|chat|group)
    (sleeping|sleep) (outside|on the street|on the streets|in the park|in a (park|doorway|shelter)) (tonight|now|$)
    (hard shoulder|lorries are so close)
    {they} .. took everyones phones
    no signal .. (took|cant|help)
"""
