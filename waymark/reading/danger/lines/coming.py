"""Ways of saying that somebody dangerous is here or coming, and that somebody is gone."""

from __future__ import annotations

COMING_SURE = """
    {they} .. (outside|against|behind|at|banging on|kicking|hammering on|trying|breaking down|smashing|punching|battering|kicked|
            knocking on) (at|down|on|in)? (my|the|our) (bedroom|bathroom|toilet) (door|window|windows)
    {they} .. (outside|against|banging on|kicking|hammering on|trying|breaking down|smashing|punching|battering) (at|down|on|in)? my
            door
    (kicking|smashing|breaking|battering|booting|kicked|smashed|broke) (in|down)? (my|the|our|through the)? (bedroom|bathroom|front|
            back|room|toilet)? (door|window|windows) (in|down|through|open|off)
    coming up (the|my|our) (stairs|stair|path|drive|staircase)
    (hes|shes|theyre|is|are|dads|now|he) coming (upstairs|in here|into my room|through the (door|window)|to my room|in my room|down the
            (hall|landing|corridor)|at me|for me|for us|after me|after us|towards me) !(tomorrow|for (tea|dinner|christmas)|with)
    (hes|shes|theyre|is|are|literally|someones|someone|trying to) (breaking|break) in !(to (my)? (account|phone|acting|the industry)|to
            tears|new|his new|my new)
"""

COMING_POSSIBLE = """
    (back|home|here|coming|up|in|taken|through|come) ... any (minute|second|moment) !(with|for)
    {they} .. on (the|his|her|their) way and
    (coming|come) (tonight|now|today|in the morning|tomorrow)? to (take|get|kill|hurt|cut|collect|beat) {victim} !(to (school|football|
            nan)|from school|ready)
    (hes|shes|dads|dad is|he is|stepdads) drunk (again|now|and|$)
    parked (round|around|outside|up outside|down) (the|my|our) .. (corner|house|road|school|waiting|now)
    (guy|man|he|they|someone|bloke|car) wont stop following me
    (sat|sitting|waiting|parked) outside (my|our) (house|flat|home|school|work) .. (in a car|watching|waiting|now|all day)
    (banging|hammering|pounding|kicking|thumping) (on|at|in)? (the|my|our) (window|windows|door|doors|front door)
    going to come (in|up|upstairs|for me|in here|into my|through|after me|here|round) !(for tea|to (see|visit))
    (drunk|pissed|steaming|high|off (his|her) face|wasted|raging) .. (and)? .. (shouting|downstairs|upstairs|outside|here|driving|
            banging|screaming|angry|smashing|looking for|in charge|holding the baby|my name)
    (downstairs|upstairs|outside) (drunk|shouting|raging|banging|smashing)
    (hes|shes|theyre) still (there|here|in there|in the house|outside|downstairs|upstairs)
    (hes|theyre|shes|he is) here (banging|shouting|with|now|trying|screaming|at the)
    (someone|somebody|someones|somebodys|man|men) .. (trying to open|opening|climbing|climbed|moving around|walking around) .. (window|
            door|downstairs|upstairs|house|garden|fence)
    home alone and .. (someone|hear|footsteps|man|noise|scared|banging)
    {they} .. (is|are)? outside (now|with (a|knives|bats|weapons)|waiting|my)
    broke in (and|to|through|last night|tonight|$)
    scared .. (home|tonight|hurt me|kill me) !(work|town|with (my|friends)|the (movie|film)|alone film)
    (have|got) to (go|be) (back|home|back home|there|back there) .. (in an hour|tonight|today|after school|soon|now|in a minute|in ten)
            !(for (tea|dinner)|homework)
    (going to|gonna) get (it|battered|hit|beaten|leathered|a beating|hurt|killed|a hiding) (tonight|when|later|again|if|$)
    {they} .. (banging|kicking|knocking|hammering|stood|standing|sat|waiting|lurking|parked|looking in|pounding|outside|prowling|going
            round) .. (outside|at|on|in|by|against|through|round|near|right outside) .. (my|our|the) .. {home} !(on holiday|with (his|
            her) (mates|friends)|doing)
    {they} .. outside (my|our|the (house|door|flat|window|bathroom|room|school|gate)|now|right now|waiting|with a) !(uk|europe|school
            hours|england)
    {they} .. in (my|our) (house|garden|hall|flat|shed|hallway) .. (now|and|hes|they|hiding|my dads|asleep|wont|please|help|$) !(every|
            living|always|staying|for|has)
    {they} in the (hall|garden|next room|street|back garden|hallway|house) (now|drunk|please|looking in|shouting|with a)
    ^ (hes|shes|theyre) in the (hall|garden|next room|hallway|house) $
    {they} .. in the (hall|garden|house|kitchen|street|back garden) .. (drunk|refusing|shouting|looking in|smashing|breaking|with a
            knife)
    (man|men|someone|somebody|stranger|strangers|bloke|ex|person|intruder|burglar|burglars) .. (in|inside|outside|trying|stood|getting
            in|going round|looking) .. (my|our|the) (house|garden|door|window|windows|flat|home|tent|shed|back garden|back door|landing|
            loft|bedroom) .. !(every|always|party|parties)
    (man|bloke|guy|men|someone|lodger|he) .. in my (room|bed|house) .. (wont|now|and wont|help|please)
    ^ (please help|help|omg|shit|and)? (hes|shes|theyre|he is|she is|they are) (back|here|in the house|inside|outside|in here) $
    ^ (hes|shes|theyre|he is|she is|they are) (here|back|outside|upstairs|downstairs) (now|again|and|with (a|his mates|them|the)|hes|
            please|help|drunk|right now) !(lol|at school|from)
    ^ .. (hes|shes|theyre) in the next room
    please .. (hes|shes|theyre) (here|back|coming)
    ^ (hes|shes|theyre) coming (now|back|here|over|round|$) !(for|with|to stay|from)
    (hes|shes|theyre|dads) parking
    ^ (dad|dads|stepdad|stepdads|mums boyfriend|he|hes) (is|has|just)? (home|back|in) (and)? (drunk|angry|now|raging|early|hes) .. $
    {they} .. trying to get (in|into|through) (my|our|the) (car|house|flat|room|tent|window|door|bedroom|bathroom|van)
    {they} .. (gone|went) (downstairs|upstairs|out|to the shop) for a (min|minute|sec|second|smoke|bit|moment)
    {they} .. on (his|her|their|the) way (over|round|here|to get|to find|to my|to our|back (to|here|and)|home (now|and (im|drunk|hes))|
            to me|for me|up|$) !(from work|with pizza|to hospital|to school|home from)
    {they} .. (found|finds|tracked|traced|worked out|knows) (where we are|where i am|out where we|us|where ive|my address|where im
            staying|where were staying)
    {they} .. (found|finds) out .. (coming|brothers|kill|his way|bat|tonight)
    {they} .. (knows i told|know i talked|knows i talked|know i told|found my messages|knows ive told|found out i told)
    (someone|somebody|man|men|he|hes|theyre|they|car|van|guy|bloke|lads|boys|stranger|someones|somebodys) .. (following|chasing|
            stalking|after|tailing|cornered|cornering|surrounding|surrounded) (me|us) .. (home|now|down|right now|and|from|in|back from|
            through|on foot|$) !(on (insta|instagram|tiktok|twitter|snap|snapchat|twitch|here)|back)
    keeps (coming after|following) me
    (hes|theyre|shes|they are|he is) .. (looking|searching|driving (round|around) looking) for (me|us) !(to|birthday|online)
    (car|van) .. (gone past|driven past|pulled up|slowed|following) .. (me|times|stopped|again|next to)
    (he|she|they|hell|shell|theyll|dad|dad will|stepdad|uncle|brother) .. (be)? (home|back|here|in) (in|soon|any) .. (minutes|minute|
            mins|min|second|hour|soon|moment|ten|five) !(with|for dinner|for tea)
    (hell|shell|theyll) be (home|back|here|in) (soon|tonight|any|in|at|before) !(for|with)
    (gone|went|left|popped) .. (to)? (get|fetch|find) .. (others|petrol|knife|gun|mates|brothers|bat|weapon|belt|screwdriver|hammer)
    {they} .. (got|has|have) a key (anyway|to my|to our|to the|and)
    i can hear (keys|footsteps|him|them|someone|somebody) .. (coming|outside|downstairs|on the|in the|moving|trying|getting|$)
    (refusing|refuses) to leave
    wont (leave|get out of|go away from) (my|our|the) (house|flat|room|car|home|door|garden|tent|property|bedroom|kids|children)
    wont (leave|get out|go away) (and|now|please|hes|$) !(bed|out of bed|head|house since|house much|of bed|phone|room since|bed)
    (trying|tried|tries) (my|our|the) (door|doors|handle|window|windows)
    (door|lock|handle) .. (wont hold|is going to give|is going to go|giving way|hold much)
    it wont hold
    {they} .. (broken|broke|breached) (his|her|the|their)? (restraining order|bail|non mol|injunction|tag)
    broken the restraining order
    {they} .. turned up .. (drunk|with|outside|steaming|here|and wont|banging|shouting|tonight|door|house)
    let him out (today|this morning|on bail today|early and|tonight)
    {they} .. (kicking off|going mental|going mad|raging|in a rage|smashing up|going ballistic|losing it|lost it|flipped) .. (now|again|
            and|hes|help|got|downstairs|tonight|please|every|$) !(about|over|always|at me about)
    gone mental $
    kicking off (at home|again|now|downstairs|here|big time|tonight)
    (hes|shes|dads|mums|dad is|mum is) (drunk|on the whisky|steaming) and .. (hes|coming|got|shouting|angry|keys|kids|breaking|looking)
    on the (whisky|whiskey|vodka)
    {they} .. (coming|come) for (me|him|her|us|my) .. (tonight|now|at|with|$) !(tea|dinner|christmas)
    minute .. (parking|outside|here|coming)
    in the (street|car) .. i see
    (hiding|locked|under|behind) .. (and|while|because) (he|hes|she|shes|they|dad|dads|mum) .. (looking|outside|shouting|coming|
            downstairs|banging)
    {they} .. (stood|standing|sat|sitting) .. (over|behind|watching|against) (me|us|my|her|and)
    (wait|waiting) all night
"""

MISSING_SURE = """
    (gone|went|reported) missing (since|from (home|school|her|his)|and|now|today|tonight|last night|hours|$) !(lessons|class|homework)
    missing since (last night|yesterday|this morning|school|*day)
    gone since (last night|yesterday|this morning|*day) with .. (lad|man|men|bloke|guy|boyfriend|blokes|lads|fella)
    (snatched|abducted|kidnapped) (my|her|him|a child|the child|our) !(story)
    (hes|shes|theyve|he has|she has|he|she|they|man|someone|ex|dad|father|stranger) (has|have|just)? (taken|took|snatched|grabbed) (my|
            our|the) (daughter|son|baby|child|kids|kid|children|little girl|little boy|boy|girl|sister|brother|little sister|little
            brother|grandson|granddaughter|toddler|wean|bairn|babies|weans) (and|from|away|without|somewhere|hostage|onto|$) !(on
            holiday|put (it|them))
"""

MISSING_POSSIBLE = """
    (shes|hes|she|he|been|{child}) (has|been|is)? gone since (last night|yesterday|this morning) !(to work|on holiday|and back)
    ^ gone since (last night|yesterday|this morning)
    not at (school|home|her mates|his mates|nans) and not at
    (dont|no idea|not|nobody) .. (know|knows)? where (she|he|they|my {child}) (is|are|has gone|went|have gone) !(getting|from|live|
            lives|buying|gets)
    (man|he|hes|they|stranger|guy) (has)? picked (her|him|my {child}) up .. (and|dont|not|from)
    (took|taken|snatched|grabbed|stole|stolen) (my|our) (son|daughter|child|brother|sister|baby|kids|children|grandson|granddaughter|
            little girl|little boy|toddler|babies) (and|from|away|without|out|in|$) !(care|on holiday|into care|to school)
    (child|son|daughter|kid|baby|sister|brother|girl|boy|niece|nephew|friend|kids|toddler) .. (was|been|got|being|has been|were) (taken|
            snatched|grabbed|abducted|lured) !(into (care|account)|to (hospital|court|school)|off|by social|aback|out|on|advantage|for
            a|the mick)
    (ran|run|runs) off .. (in the|into the|at night|without|no coat|dark|crying|barefoot|and we|cant find)
    never (came|come|got|made it) (home|back) .. !(to me|the same)
    (theyve|theyve|they have|hes|shes|he has|someone has|somebodys|man has) got my (brother|sister|mum|mam|daughter|son|friend|cousin|
            mate|baby|kids|little brother|little sister|dad|nan) (and|in|now|with|at|locked|outside|here|$) !(on (snap|insta|tiktok)|
            number|pics)
    left the house .. (to meet|meet|and|not) .. (someone|hasnt|isnt|from|answering|him)
    {person} .. (hasnt|has not|didnt|did not|havent|never|not) (come|been|came|got|returned|turned|made it) .. (home|back|seen|up) ..
            (from school|last night|tonight|all night|yet|since|hours|phone|shes|hes|$) !(the same|to me)
    {person} .. (gone|went|is|has gone|been) missing .. !(school|lessons|class|tooth|cat|dog|parcel)
    (shes|hes|daughter|son|kid|child|brother|sister|girl|boy|friend|she|he) .. (run|ran) (away|off) .. (with|tonight|saying|phone|hasnt|
            cant find|and we|from school|to meet|$) !(when i was|years)
    (cant|cannot|couldnt) (find|get hold of|trace) (my|her|him|them|the) .. (daughter|son|child|kid|kids|brother|sister|boy|girl|baby|
            toddler|parents|anywhere|granddaughter|grandson|little one|$) !(shoes|clothes|school|birth|profile|account|number|online)
    hes taken (her|him|them) .. (and|from|away|out|off|upstairs|to|in|$) !(phone|photos|pictures|seriously|on holiday|to (school|
            football|court))
    (gone off|gone|left|went off|got|getting|gets) (with|in|into) .. (a man|an older man|strange man|older guys|a stranger|his car|his
            van|someone she met|some man|mans car|man she met|men in) .. !(to work|to school|yesterday)
    (shes|hes|daughter|son|sister|brother|girl|friend|she|he) .. (gone|left|going|on her way|on his way|snuck out|sneaked out|ran off|
            run off|travelled|travelling) .. to (meet|see|find) .. (him|man|stranger|them|guy|online|met) !(years|yesterday|last|dad|gp|
            mum)
    (wasnt|isnt|not) in (her|his) (bed|room|bedroom) .. (this morning|phone|window|gone|when|$)
    (phone|phones) .. (off|switched off|no answer) .. (gone|missing|hasnt come|not home|worried|hours)
    (taken|took) (her|him|them|my mate|my friend|a girl|my sister|my cousin) (upstairs|away|into|off|to a) .. (locked|room|men|drunk|
            door|$)
    (taken|took) {victim} .. upstairs
    never see (the|my|her|him|our|them) .. (baby|kids|children|son|daughter|again) !(other again)
    (told|tell|telling|said|say) .. say goodbye to (my|the) (kids|family|children|mum)
    line (went|goes|gone|is) dead
    the lines dead
    babysitter gone
    (child|boy|girl|kid|toddler|little one|little boy|little girl|5|4|3|2|kids) .. (alone|on (his|her|their) own|wandering|barefoot|
            unattended|by (himself|herself)) .. (at|on|in|near|by|along|nobody) .. (road|carriageway|street|motorway|station|nobody|
            water|canal|river|nappy|car|railway|lane)
    (toddler|baby|child|kids|kid|children) .. (locked|left|shut|alone) .. in .. (car|boot|bath|cage|shed|heat)
    {they} .. (left|put) (me|my sister|my brother|her|him|the kids|them) .. (on the|at the|in the) .. (motorway|services|hard shoulder|
            roadside|woods)
    (lock|pinned) (them|her|him|the kids|the girl) in .. (shed|cage|cellar|room)
    (little girl|little boy|daughter|son|baby|child) (is|has|are)? gone $
    (so is|and so is) my (little girl|little boy|daughter|son|child)
    {person} .. (shed|cage|cellar|lock up|lockup) .. (crying|gone quiet|cold|minus|locked|night|screaming)
"""
