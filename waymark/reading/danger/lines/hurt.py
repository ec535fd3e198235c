"""Ways of saying that somebody is being hurt or is badly ill, and what others see and hear of it."""

from __future__ import annotations

HURT_NOW_SURE = """
    {they} .. (strangling|choking|stabbing|smothering|suffocating|drowning|raping|murdering|throttling|torturing) {victim} !(off|me off|
            softly|with (kindness|laughs|laughter|work|homework)|inside|last|years|when|slowly|up)
    {they} .. killing (him|her|his wife|his|my|them|the|mum|mam|us|someone|{person}) !(off|softly|time|germs|with|weeds|people in|
            zombies|creepers)
    {they} .. (got|has|have|holding|grabbed|grabbing|took|dragging|dragged|pulling|picked) {victim} (pinned|up)? (by|around|round) (the|
            his|her|my)? (neck|throat|hair|scruff)
    (hands|hand|arm|belt|fingers) .. (round|around) .. (my|her|his|the|mums|mams) (throat|neck|windpipe)
    (not|isnt|stopped|aint|barely|hardly|wasnt|doesnt seem to be|cant see (him|her)) (even)? breathing !(exercises|down|space|in class)
    breathing (is|has|seems)? (funny|weird|weirdly|strange|really (fast|slow)|badly|stopped|shallow)
    (wont|cant|doesnt|isnt|not) (wake up|waking up|waking|responding|respond) .. !(for (school|work)|early|on time|until (noon|midday|
            12|1))
    (wont|cant|doesnt|isnt|not|hasnt) .. (open|opening|opened) (her|his|their) eyes
    (unconscious|unresponsive|passed out and|collapsed and|having (a|another)? (fit|seizure|seizures|stroke|heart attack|convulsion)|
            cardiac arrest|anaphylaxis|anaphylactic)
    (lips|face|hes|shes|baby|babys|he|she|skin) .. (gone|going|turned|turning|went|are|is) (a weird|all|really|completely)? (blue|grey|
            floppy|limp|purple) !(hair|dress|in the face (with|from) laughing|eyes)
    (house|flat|kitchen|cooker|room|building|bedroom|curtains|bed|home|garage|cookers|houses|kitchens|block|stairs|shed|oven|flats|sofa|
            bin store) (is|is now|was|has caught|caught|are)? on fire
    (cookers|cooker|oven|kitchen|house|flat) (has)? (caught fire|burning)
    (set|setting|sets) (fire|light) to .. (house|flat|curtains|him|her|me|us|room|bed|car|himself|herself|myself|school|home|place|
            kitchen|sofa|bin|door) !(last|when)
    (set|setting|sets) (himself|herself|him|her|me|myself|the house|the flat|our house|the bed|the car) .. (on fire|alight)
    (theres|there is|its|big) (a)? fire (in (the|my|our) (house|flat|kitchen|building|room|stairs|block)|downstairs|upstairs|next door)
    (turned|turn|turning|put) (all)? the gas on !(hob|to cook|for)
    (smoke|flames) .. (coming|under|everywhere|near|filling|pouring) .. (door|me|stairs|house|room|us|flat|corridor|here|everywhere|in|
            $) !(machine|weed)
    (lost|losing) .. (lot|lots|loads|so much|too much) of? blood
    (blood|bleeding) .. (everywhere|all over|wont stop|not stopping|a lot|pouring|loads|badly|heavily|gushing|out of control) !(nose|
            gums)
    bleeding and (it)? .. (stop|stopping)
    (wont|cant|not|doesnt|dont know how to) .. stop (bleeding|the bleeding|the blood|it bleeding)
    (pool|puddle) of blood
    (shook|shaken|shaking) (the|my|her|his|a|our|their|wee) (baby|babys|newborn|wean|bairn|infant) !(rattle|bottle|off|awake)
    (baby|newborn) .. (shook|shaken|smothered) !(bottle|rattle)
    (choking|chokin) !(hazard|hazards|up|on (stage|words|my words)|feeling)
"""

HURT_NOW_POSSIBLE = """
    # it goes on, in the present
    ^ (now|and|then|ok|oh)? (its|it|everything|everythings|hes|shes|theyve|baby|babys|the baby|she|he) (has|have|is)? (all|just|gone all|now)? (gone|went) (all|really)? (quiet|silent) (now|in there|next door|upstairs)? $
    (baby|toddler|newborn|bairn|wean) .. (fell|dropped|fallen|rolled) ... (isnt|not|wont|head|floppy|sick|blood)
    (pulled|dragged|forced|bundled|pushed|shoved|grabbed|thrown) (into|in) (a|the|his|their) (car|van|house|alley|bushes|room|lorry)
    (get|getting|lure|luring|force|forcing|take|taking|put|putting) {child} (in|into) (a|his|the|their) (car|van|house|flat)
    (drowning|drowned) !(out|rat)
    (fell|fallen|fall|gone|jumped) (in|into) (the|a)? (river|canal|lake|sea|pool|water|pond|loch|reservoir|weir|dock|harbour)
    {they} .. (ate|eaten|swallowed|drank|drunk) .. ({drugs}|batteries|bleach|under the sink|berries|magnets)
    (chest pain|chest pains|having a stroke|swelling up|swollen up|tongue swelling|throat closing|isnt making sense|not making sense|
            cant feel)
    threatening to jump
    (hanging|leaning|climbing|climbed|dangling) out .. window
    i .. (hit|shook|shaken|dropped|threw|pushed|smothered|strangled) (him|her|my baby|the baby|my toddler|my son|my daughter) .. (not|
            isnt|wont|floppy|quiet|hard|badly)
    i shook (him|her)
    (put|slipped) something in (my|her|his) (drink|food|tea|water)
    {they} .. touching me (right now|now|and|while)
    (hes|he is|is|someones) in my (bed|bedroom) !(room|all)
    {they} .. in ... (room|bedroom) with the door (shut|locked|closed)
    {they} .. (hitting|punching|kicking|battering|beating|strangling|attacking|slapping|smashing|dragging|mugging|robbing|whipping) (up|
            in)? {victim} !(every|most|for years|sometimes|off)
    {they} .. (hurting|raping|assaulting|abusing|forcing) {victim} (now|right now|again|tonight|as|upstairs|next door|in the|and i)
    (being|getting|is|are) (abused|hurt|raped|beaten|attacked|assaulted|hit|battered|stabbed|strangled|molested) .. (live|right now|now|
            as i|tonight|upstairs|next door)
    (blood|bleeding) !(edge|obvious|heart|nose|gums)
    (knife|knives|gun|machete|weapon|axe|shotgun) .. !(crime|drawer|skills)
    (smoke|flames|smell burning|smell gas|on fire|petrol through|poured petrol|pouring petrol) !(weed|cigarettes|a|and drink|too|fags)
    (unconscious|collapsed|seizure|seizures|asthma attack|not responding|burning up|unresponsive|heart attack|allergic reaction|having
            a fit|epipen|no inhaler)
    (passed out|blacked out) .. (drunk|cold|and|now|floor|wont|on|help|$)
    hasnt (woken|woke) up
    {they} .. (broke|broken|snapped|dislocated) my (arm|nose|jaw|rib|ribs|wrist|finger|leg|hand|collarbone)
    (squeezed|squeezing|grabbed|held|choked|crushed|hands on|hands round) (my|her|his) (neck|throat)
    (going to|about to) (hurt|kill|stab|smother|shake|batter|beat|attack) {victim} !(feelings|at (fifa|chess|cards))
    (nearly|almost) (smothered|hurt|shook|shaken|strangled|killed|hit|drowned|stabbed) {victim} .. (tonight|today|now|just|again|$)
    (throw|threw|throwing|chuck|chucked|drop|dropped) (the|my|her|our|his) (baby|toddler|newborn|bairn|wean) !(a (party|shower|
            birthday)|off at)
    (baby|toddler|newborn|bairn) .. (fell|dropped|fallen|rolled) .. (isnt|not|wont|head|floppy|sick|blood|crying)
    wont give {victim} back
    (took|had|given|taken) .. (a pill|pills|mdma|ket|spice|ecstasy|ghb|drugs|something) .. (shaking|burning|sick|cant|wont|foaming|hot|
            weird|fitting|sleepy|drowsy)
    (burning|smell burning|smoke alarm going) .. (house|kitchen|hall|smell|downstairs|upstairs|and the)
    (cutting|cut) (my sister|my daughter|the girls|my niece|my wee sister|my little sister) !(hair|off|out|fringe|nails)
    bleeding
    {they} .. (hitting|punching|kicking|battering|beating|hurting|attacking|slapping|dragging|smashing|whipping|belting|grabbing|raping|
            forcing|assaulting|thumping|headbutting|throwing|laying into) (up)? {victim} .. (now|right now|again|please|help|up|at the
            moment|as|with|across|down|out|upstairs|downstairs|outside|$) !(daily|every|for years|most|sometimes|at school|homework|and
            he|emotionally|feelings)
    (started|wont stop|still|not stopping) (hitting|punching|kicking|battering|beating|hurting|attacking|slapping) {victim}
    (happening|doing it|going on|at it) (right)? (now|tonight|again now|as i|again tonight|this second|to (her|him|me|them) as|while i|
            to me now|next door)
    (right now|as we speak|as i type|this second|this minute) .. (upstairs|downstairs|my|hes|shes|dad|mum|next door|to me|to her|
            outside|in the)
    {they} .. (just|now) (hit|punched|kicked|thrown|threw|battered|slapped|stabbed|pushed|strangled|attacked|beat|bottled|headbutted|
            chucked|dragged|grabbed|bit|smacked|knocked|shoved|raped|pulled a) {victim} !(up about|a message)
    {they} .. just pulled (a|the) (knife|blade|gun)
    {they} .. (got|has|have) {victim} (pinned|cornered|trapped|tied|on the (floor|ground)|up against|in a headlock|locked|in the
            (bedroom|room|van|car|boot|yard|garage|lock up|shed|corner)|out in the yard|up there|by the)
    (has|got|have|theyve) (me|us|them) (cornered|trapped|pinned|surrounded|tied up|locked in)
    {they} .. (cornered|pinned|tied up) {victim}
    held by the (wrist|arm|neck|hair|throat)
    {they} .. (dragged|dragging|drags|pulled|pulling|bundled|bundling|forcing|forced|yanked) {victim} .. (out|into|to|towards|onto|
            inside|along|off|back|down|by)
    (dragged|dragging|bundled|bundling) .. (into|towards|out of|to) (a|the|his|their) (car|van|boot|alley|woods|bushes|house)
    (tried|trying|tries) to (grab|snatch|drag|take|pull|force|lure) {victim} .. (into|off|from|away|outside|in (the|his|a) (car|van))
            !(trouble|counselling|therapy|school|shape|bed early|his (phone|laptop))
    {they} .. tried to (grab|snatch) {victim}
    {they} .. (throwing|smashing|breaking|wrecking|trashing|chucking) .. (everything|things|furniture|chairs|plates|glass|house up|the
            house|the place|windows|place up|doors|telly) !(away)
    {they} .. (punching|putting|punched) .. (holes|windows|walls|telly|through)
    {they} .. (calling|shouting|saying) .. (down one at a time|my name and)
    {they} .. (rage|rages|raging|meltdown|meltdowns) .. (now|cant|got|wont|tonight|pinned|hes|$) !(room|quit)
    make (it|him|her|them) stop .. $
    (mum|dad|he|she) wont stop $
    i cant move .. (help|he|hes|$)
    (lying|lies|laying|laid|led|passed out|collapsed) .. (there|on the floor|on the ground|in the road|on the (street|pavement|kitchen|
            bathroom|stairs)|on my (floor|bed)) .. (blood|bleeding|not moving|wont|not|in the|$)
    (isnt|not|stopped) moving !(house|on|out|away|to|forward|in|schools)
    not getting up !(early|for|at|until)
    on the .. floor .. (wont|bleeding|blood|not moving|not breathing)
    asleep (in the snow|on the (pavement|street|road|railway|tracks)|outside in)
    bleeding (from|out|quite|really|$) !(edge|gums|obvious|heart)
    (head|face|arm|mouth|leg|ear) (is|are)? (pouring|gushing|bleeding|cut open)
    (red|blood) on the (floor|landing|stairs|walls|carpet|bed|kitchen)
    ^ .. cant breathe (help|please|hes|when he)? $
    (swallowed|eaten|drunk|drank) .. (battery|bleach|tablets|pills|washing|poison|medicine|magnet|coin|magnets|cleaner)
    (hit|knocked (over|down)|run over|ran over) by a (car|bus|lorry|van|train)
    (fell|fallen|slipped|fall) .. (off|from|out of|through) .. (roof|window|balcony|cliff|bridge|ledge|scaffolding)
    (fell|fallen|pushed) .. (down|off|from) .. (stairs|tree|ladder|horse) .. (not|wont|unconscious|bleeding|cant)
    hanging (on|off|from) (the|a)? (roof|ledge|window|bridge|balcony|edge|$)
    (im|hes|shes|theyre|is|climbed|climbing|toddler|boy|girl|kids|sat|stood|son|brother|out|next door|taken her|lad) .. (on|onto|out
            on) (the|a|our|school)? (window ledge|roof|ledge|railway|train tracks|motorway|hard shoulder|dual carriageway|railway line|
            scaffolding|balcony|thin ice|lines) !(garden|bar|repair|rack|services|box|again)
    (dangling|dangled|holding|pushed|pushing|threw|throw) {victim} .. over the (bridge|edge|balcony|banister|side|railing)
    (shaking|fitting|twitching|convulsing|foaming) .. (on the|at the) .. (ground|floor|mouth)
    (gone|turned|going) (a|all)? (weird|funny) colour
    (spiked|drugged) (me|him|her|my|us) .. (and|now|cant|i think)
    (somebodys|someones|theyve|been) (drugged|spiked|poisoned) .. (me|now|help|cant|legs|i think|feel)
    (legs|arms) (dont|wont|not) (work|working|move)
    (so drunk|off her head|off his head|wasted|paralytic) .. (cant stand|wont wake|passed out|cant walk|taken|unconscious|cant speak)
    (think im having|im having|having) (a|the|my) baby (now|alone|and nobody|help)?  $
    waters (have)? (broke|broken|gone)
    (cant feel) .. (hands|feet|legs|fingers)
    (minus|freezing|snow|cold) .. (shed|outside|locked|no coat|barefoot|in the car)
    (dog|dogs) (has|have|is|are)? (got|attacking|biting|bitten|mauling|attacked) {victim}
    dog (attacking|attack|mauling|has got hold)
    the cutting is (tonight|today|tomorrow|on)
    (in|from) the (lorry|van|boot|container) .. (breathe|air|locked|trapped|driver)
    been sick .. (made me|drink|gave me|cant see)
    cant see (right|straight)
    (hit|beat|kick|hurt|throw) my (mum|sister|brother|nan|mam|dad) (again)? (now|tonight)
    (pillow|cushion|bag) (on|over) (her|his|my|their|the babys) (face|head|mouth|$)
    holding the pillow
    too much (gear|heroin|ket|smack|crack|fentanyl)
    ^ .. {victim} hitting {victim} $
    (husband|dad|stepdad|boyfriend|man|he|carer|worker) .. (has)? just hit (her|him|me|my|mum|the)
"""

WITNESS_POSSIBLE = """
    (hear|hearing|heard|listening to) .. {victim} .. (screaming|scream|begging|being hit|getting hit|getting hurt|slapping|hitting|
            pleading|choking|smashing|crying for help|shouting for help|crying (and|through|next)) .. !(in class|music|at night every)
    (screaming|screams|slaps|banging|thuds|smashing|yelling|shouting) .. (next door|upstairs|downstairs|through the wall|in the flat|
            down the phone|from the flat|next doors|in the next|from their|and things breaking|stopped) !(in class|music|all the time)
    (hear|hearing) .. (slapping|slaps|screaming|scream|screams|begging|gunshots|being hit|getting hit|thudding)
    (yelling|shouting|screaming) (stop|help|no stop)
    (can|just) hear .. (screaming|begging|slaps|screams|banging|smashing|fighting|crying for help)
    i can hear (her|him|them|it) !(play|sing|snoring|music|laughing|talking about)
    (one|only) .. who can hear (her|him|them)
    (next doors|neighbour|neighbours|next door) .. (killing|screaming|beating|attacking|hitting|dragging|strangling|smashing|battering)
            !(dog|music|songs)
    (screaming|shouting|crying|begging) .. (for help|head off|blue murder|stop stop|help me)
    {person} .. (crying and begging|begging|screaming) .. (men|him|man|help|stop|room)
    (shes|hes|baby|child|girl) .. (stopped crying|gone quiet|gone silent|went quiet|stopped screaming) !(about|on me|at school|since|
            online)
    (mouthed|mouthing|shouted|shouting|whispering|whispered|screamed|signalled) .. (help|help me)
    (isnt|not|wont|stopped) (answering|picking up) .. (hours|door|worried|phone)
    (rang|phoned|called|ringing) .. (whispering|screaming|from a (cupboard|wardrobe)|crying for help)
    (man|men|bloke|guy|woman|lads|group|gang|boys) .. (dragging|grabbing|kicking|punching|attacking|chasing|beating|hitting|grabbed|
            jumped|strangling|bundling) {victim}
    (kicked|beaten|punched|attacked|dragged|jumped|stamped|battered|mugged|held down|strangled|assaulted) (on the|by (a|some|two|three|
            four|lads|boys|men) .. (now|right now)|in the (street|park|road)|right now|outside) .. !(last|when|years|ago)
    (im|am|are|is|being|getting) .. (getting)? jumped (outside|by|now|in|on|$) !(scare|on the story)
    (jumped) (my|me and my|him|her) .. (in the|outside|underpass|not|wont|by|now)
    (massive|huge|mass) fight .. (outside|now|with|in the|brother|knife|bat)
    {they} .. driving .. (drunk|ninety|100mph|crazy|mad|dangerously|into a|wasted|like a (maniac|lunatic|madman)|wrong way|around
            looking)
    (drunk|steaming|pissed|wasted|head|skinful|drinking) .. (driving|car keys|his car|her car|behind the wheel|strapping|m6|motorway)
    {they} .. got the car keys
    (kids|children|weans|nephews|baby|girls|child|my son|my daughter) .. in .. (car|back seat|lorry|stairwell) .. (drunk|knife|machete|
            hes|locked|driving|wasted)
    {they} .. off (her|his|their) head .. (driving|kids|car|baby|knife)
    (says|said|screaming|shouting) .. (hes|shes|he was|she was) going to kill (them|us|me|her|him|everyone)
"""
