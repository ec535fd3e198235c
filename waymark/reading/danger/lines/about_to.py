"""Ways of saying that harm is about to happen: threats, an adult near a child, a meeting with a stranger, tonight again."""

from __future__ import annotations

THREATS_POSSIBLE = """
    {they_will} .. (kill|murder|stab|shoot|strangle|drown|rape|batter|finish|beat|smash|acid|slit|cut|torture|burn|behead) (up)?
            {victim} !(feelings|reputation|life|at (fifa|chess|cards|it)|hair)
    {they_will} (really|badly|properly)? (hurt|harm) (me|us|my (mum|mam|sister|brother|family|baby|little)|her|him|them|the (baby|kids|
            children)|someone) !(feelings|reputation|image)
    {they_will} (burn|set fire to|blow up|smash up) .. (house|flat|place|us|me|home)
    (threatened|threatening|threatens|threat|threats) .. (to|with|of) .. (kill|stab|shoot|hurt me|hurt us|beat|burn|knife|gun|acid|rape|
            murder|death|batter)
    death threats
    (want|wants|want to|going to|might|about to|urge to|thoughts of|plan to|planning to) (kill|killing|stab|stabbing|strangle|murder|
            shoot|smother|drown) (him|her|them|my (dad|mum|stepdad|brother|sister|son|daughter|kids|baby|wife|husband|family)|someone|
            somebody|the baby|the kids|people|everyone at|dad|mum) !(with kindness|if|at|time|lol|when|for (eating|that))
    (do|finish) (me|us|her|him|it) (in|off) (tonight|when|now|$)
    {they} .. finish it .. (tonight|when|at|its|and|$)
    tonight (is|its|was)? (my|her|his) turn
    its (my|her|his) turn (tonight|next) .. (scared|hit|dorm|belts)
    get* it then me
    come out or
    (get|got|told me to) .. or else $
    (kill|stab|hurt|shoot|kills) (me|us|her|him) (or|and|then) (himself|herself|the kids|dump|bury|then)
    (going to|will|would|want to|wants to|hes going to) kill (both|us|all|us all|everyone)
    were all going together
    (dead|stabbed|killed|battered|shot|jumped) (if|when) (i|we|he|they) (go|leave|walk|step|come|finds|find|catch|catches|get)
    (getting|get|be|im) (stabbed|shot|killed|jumped) .. (tonight|when|if|after school|outside|today|now)
    (will|would|going to) kill me (for|because|cos|if) .. (family|honour|name|izzat|gay|him|boy|boyfriend|told|tell|leave|shame|what i|
            speak)
    (if|when) i tell .. (kill|stab|hurt|drown|burn) (me|us|my|him|her)
    (owe|owes) .. money .. (shot|kill|hurt|stab|windows|knife|round|smash|house)
    dont (move|scream) .. (or|he|hell)
    (if|when) i scream
    if i wake him
    (isnt|not) hitting me yet
    before (he|she|they) (kill|kills|hurt|hurts) (me|her|him|us|my|someone|somebody)
    (into|at) a wall .. $
    put us both into
"""

ABOUT_TO_HARM_POSSIBLE = """
    (scared|afraid|frightened|terrified|worried|dont know) (of|about)? what (i|ill|i will|im going to) (might|may|could|would|will|do) (do|$)
    {they} .. make (us|me|her|them) go with .. (men|them|him) .. (tonight|today|now|again)
    (a man|he|someone|this man|guy|bloke|uncle) is touching me
    (sneak|sneaking|climb) out (now|tonight|to meet|and meet|of my window|to see)
    (about to|going to|just about to) go (to his|to meet|over to his|round to his|round his|to hers)
    (supposed|meant|going|agreed|arranged|said id|said ill) .. (to)? (meet|meeting|see) (him|her|someone|a (guy|man|boy|girl|lad|woman)|
            this (guy|man|boy|girl|lad|woman)|some (guy|man)) ... (today|tonight|now|in an hour|after school|this afternoon|at 1*|at 2*|
            at 3*|at 4*|at 5*|at 6*|at 7*) !(mum|mates|nan)
    {i} .. with (a child|the child|the kids|him|her|them|my niece|my nephew|a kid) (now|right now|alone now) .. (trust|scared|going|
            might|cant|urge*|thoughts)
    (i will|im going to|might|ill) hurt {victim} !(feelings)
    (nearly|almost) did it (just now|tonight|again|today)
    {they} ... (with|in bed with|alone with|in the bath with|in the shower with) {child} (right now|now|alone|tonight|upstairs|in the
            bedroom|behind)
    (someone|somebody) to stop me
    (going to|about to|might|scared ill|will) lose control
    (parked|outside|sat outside|waiting outside|waiting near|stood outside) (her|his|their|a childs|the kids) (house|school|bus stop|
            home|flat|road)
    (shes|hes|kid is|girl is|boy is) (on|getting on) (the|a|her|his) (train|bus|way) .. (to me|to mine|now|here|to my|to meet|over)
    at the (station|bus stop|park|hotel|shopping centre|airport|services) waiting for (him|her)
    waiting for (him|her) to (come|arrive|pick|get here|turn up) !(online|home from)
    (sending|giving|handing) (her|him|them) back (to (him|her|them|it|that|dad)|there) .. (tonight|today|now|hour|this afternoon|
            weekend)
    # somebody worried about what they are about to do to a child
    (alone|on my own|by myself) .. (with|in the house with|looking after) .. {person} .. (right now|now|tonight|scared|afraid|worried|
            might|going to|about to|dont trust|cant trust|$) !(all day|on (saturdays|sundays)|at work)
    (babysitting|looking after|minding) .. (tonight|now|right now|today) .. (scared|worried|afraid|might|trust|thoughts|feelings|urges|
            cant|dont)
    (scared|afraid|terrified|frightened|worried) .. (what|that)? .. (i|im|ill|id) .. (might|may|could|will|going to|about to) .. (do|
            hurt|touch|act|snap|harm) .. (now|tonight|to (him|her|them)|right now|when im alone)
    (scared|afraid|terrified|frightened) .. (of)? what (i|ill|id) (might|may|could|will)? do $
    scared (ill|i will|i might|i may|im going to) (do it|hurt) .. (again|tonight|now|him|her|them|the baby)
    (going to|about to) (do something|hurt|touch|harm|act on it|lose control|give in) .. (tonight|now|today|to (him|her|them|a child|
            the|my|someone)|him|her|them|someone|a child|a kid|the kids|the baby|the wee)
    might (do something|hurt|touch|harm|act on it|lose control|give in) .. (tonight|now|today|to (him|her|them)|him|her|them|the kids|
            the baby)
    ill hurt (them|him|her|the baby|the kids)
    (someone|somebody|please|need) .. stop me (before|from|now|please|$) !(eating|buying|spending|talking|having|seeing)
    ^ .. stop me $
    (cant|cannot|couldnt) (stop|control|hold) myself .. (tonight|now|much longer|right now|outside|from (going|hurting|touching|doing
            it|meeting|getting)|with|around (him|her|them|kids|children)|any longer|in the next) !(eating|buying|laughing|crying|
            checking|watching|looking|scrolling)
    (outside|near|parked|sat|by|waiting) .. (school|playground|nursery|swimming pool|swimming baths|play park|play area) .. (cant|stop|
            urge|urges|scared|myself|thoughts|temptation)
    ^ .. (urge|urges) .. (too|so|really|getting) (strong|bad|much|stronger|overwhelming) .. (tonight|now|shes|hes|alone|in the)
    before i (do something|hurt|touch|harm|act|give in|go through|do it|lose|snap) .. !(silly to get|online shopping)
    (losing|lost|lose|snap|snapping) .. (with|at|on)? .. (baby|toddler|newborn) .. (now|wont|crying|tonight|scared|might|hit|going)
    (baby|toddler|newborn) (wont|hasnt) (stop|stopped) (crying|screaming) .. (scared|going|snap|hurt|shake|throw)
    (want|going|about|tempted|scared im going|scared ill|scared i will) (to)? (shake|throw|smother) (the|my|our) (baby|toddler|newborn|
            wean|bairn)
    # somebody on the way to a child, or to a stranger from the internet
    (on my way|on the way|driving|train|travelling|set off|walking|arranged|arranging|agreed|waiting) .. (to|for) (meet|see|pick up|
            collect) .. (him|her|them|a|this|girl|boy|someone) .. (shes|hes|1*|is|now|today|tonight|in an hour|from online|online|man|
            guy|from the) !(mates|friends)
    on my way to (meet|see) (him|her|this (man|guy|girl|boy|lad)|a (man|guy))
    (on my way|about to go|going|off) (to)? (meet|see|meeting) (him|her|this|that|a (man|guy|boy|girl|lad|lass)|them) .. (now|today|
            tonight|after school|in an hour|in ten|in half|for the first time|from online|online|this afternoon|hes|shes)
    (meeting|meet|seeing|see) (him|her|a man|this man|someone|this guy|a guy|the guy|this girl|a girl|this boy|a boy|up with him|up
            with her|up with a|someone off|this lad|a lad) .. (today|tonight|now|in an hour|in half|in ten|in 1* min*|in 2* min*|in 3*
            min*|in an hours|in 1|in 2 hours|after school|this afternoon|this evening|after lunch|this morning) !(game|match|mum)
    (meeting|meet) (him|her|them) in (an|a|half|ten|twenty|1*|2*|3*|one|two|five) .. (hour|hours|minutes|mins|min|half|bit)
    waiting for (him|her) .. (at|in|outside|by) .. (station|park|car|corner|mcdonalds|hotel|shops|gate|bench|costa|train|bus|shopping)
    {they} .. (picking|coming to get|coming to pick|fetching|coming to collect|collecting) (me|her|him|my daughter|my sister|my friend)
            (up)? .. (now|today|tonight|in an hour|after school|in ten|in half|soon|in 1*|in 2*|any)
    {they} .. waiting (for me|for her) .. (outside|round the corner|in his|in the car|now|at the|down the|by the)
    {they} .. waiting for (me|us|him|her) with
    {they} .. waiting (outside|in his car|round the corner) .. (for me|now|mcdonalds|school|$)
    (im|shes|hes|daughter is|sister is|friend is|she is|were) (at|in|inside|round) (a mans|a strangers|this mans|the mans|his hotel|
            this guys|some mans|his) (house|flat|car|place|room|van|hotel|bed) .. (now|right now|scared|help|want to|dont|and|$)
            !(every|birthday|most)
    (at|in) (his|this mans|a mans) (house|flat|hotel) .. (scared|wont|help|now and|cant|want to leave|locked)
    # tonight, once more
    {they} .. (coming|come|going|sneaks|gets|be|get) .. (to|in|into|up to) my (room|bed|bedroom) .. (tonight|again|now|soon|later|when
            mum|in a (bit|minute)) !(to (wake|say|clean|tidy|chat))
    come up to my bed
    (tonight|soon|once mum|when mum|the second|as soon as) .. (he|hell|she|they|hes|theyll|hes going to|goes) .. (come|coming|comes|do
            it|start|going) .. (room|bed|again|in to me|for me|to me|up)
    (going to|gonna|will|hell|to|coming to) (do|start|hurt|hit|touch|beat|batter|happen|kick off) (it|me|us|her|him)? (again)? tonight
            !(homework|show|party|match|quiz|pub)
    every (night|time|friday|weekend) .. (hell|hes|tonight|then) .. (home|back|soon|tonight|here|now|due|way|coming)
    (cant|scared to|afraid to|terrified to|too scared to|frightened to|dont dare|not going) (go|be|going) (back)? home (tonight|today|
            now|after school|because he|cos he|hes|he|because of (dad|mum|him|what))
    (child|he|she|pupil|boy|girl|they) .. (goes|going|go|sent) (back)? (home) (to (him|them|it|that|the|dad|her)|today|at 3*|at three|
            in an hour|in ten|this afternoon|soon) .. !(happy|with grandma)
    (still|hes|hes still) in there with (her|him|them|my|it)
    walked in on (it|them|him) .. $
    {they} .. (gone|went|going) (in|into|to) my (daughters|sons|sisters|brothers|little girls|stepdaughters|little sisters) (room|
            bedroom|bed) .. (locked|now|and|$)
    {they} .. (has|got|have) (my|her|our|his) (sister|brother|daughter|son|little sister|little brother|friend|cousin|mum|mam) (in the
            (bedroom|room|house|yard|garage|shed|car|van|bathroom|lock up)|upstairs|out in|up there|locked|with him now|round the back)
    {they} .. (filming|live|streaming|livestreaming) .. (right now|as we speak|this second|at the moment)
    (its|theyre|hes|child|someones) live (right)? now
"""

#: Words of violence, and words of now: neither says much alone; both in one message do.
HARM_WORDS = """
    (hit|hitting|punch*|kick*|strangl*|chok*|blood*|bleed*|drunk|raging|drown*|smash*|stab*|slap*|attack*|scream*|batter*|beat|beating|
            knife*|gun|weapon|unconscious|collapsed|threw|throwing|grabb*|dragg*|rape|raping|rapist|violent|terrified|furious|burned|
            burning|belt)
    (touching|hurting|chasing|locked|holding|shouting at) (me|us|her|him|them|my)
"""

NOW_WORDS = """
    (right now|tonight|this minute|this second|outside|downstairs|ambulance|police now|quickly|as we speak|at this moment|any minute|
            any second)
    in (a|5|10|ten|five|20) (minute|minutes|min|mins)
    (help|please) .. (me|us|her|him|$)
    (hes|shes|theyre) (here|back|coming|on)
    on (his|her|their|the) way
    next door
"""
