"""Means, places, plans and farewells of somebody who may end their life."""

from __future__ import annotations

MEANS_AND_PLANS_SURE = """
    # something has been taken
    (took|taken|swallowed|necked|downed|drank|drunk|popped) .. (all|loads|load|lots|too many|so many|whole|bunch|box|boxes|packet|
            packets|pack|handful|bottle|heap|ton|tons|full|40|50|60|20|30|16|32|24|12|100|fistful|dozens|every|strip|pile) .. (of|my|
            the|her|his|mums|dads|nans|grans)? .. {drugs}
    (took|taken|taking|take|swallowed|had) (an|a|my|another|too much of an)? (overdose|od) !(on (chocolate|sweets|sugar|sun|vitamin|
            tiktok|christmas))
    (ive|i have|i|i just|i think ive|i think i) (just|deliberately|accidentally|nearly|purposely)? (overdosed|od|oded) !(on (chocolate|
            sweets|sugar|crisps|cake|telly|tiktok|sun|vitamin))
    already swallowed (them|it|the|all)
    (going to|about to|want to|wanna|planning to|ready to|gonna) (overdose|od|take an overdose|take all|take them all|swallow)
    (took|taken|swallowed) them (all)? (at|an hour|about|already|and|$)
    (swallowed|drank|drunk) .. (bleach|antifreeze|poison|weedkiller|weed killer|drain cleaner|white spirit|something under the sink|
            cleaning)
    # something is ready
    (have|got|made|tied|bought|holding) .. noose
    noose .. (ready|tied|round|around|up|in)
    (rope|belt|cord|sheet|dressing gown cord|scarf|cable) .. (round|around|on) my (own)? neck
    (ready|about|going|time|sat here|sitting here) .. (to)? (jump|hang myself|step off|cut my wrists|slit my wrists) !(in|on|up|rope|
            over|into|ship|for)
    (stood|standing|sat|sitting|im|am|stand) .. (on|at|over|by) .. (edge|ledge|top) of .. (bridge|roof|cliff|cliffs|building|platform|
            car park|multi storey)
    (stood|standing|sat|sitting|im|am) .. (on|at|by) .. (bridge|roof|ledge|cliff|cliffs|cliff edge|train tracks|tracks|train line|
            railway line|railway) .. (going to|want to|ready|dont want|cant go on|jump)
    (my|a|the|suicide) (suicide|goodbye) (note|letter|notes|letters|video)
    suicide (note|letter|letters|notes|video|message)
    (written|wrote|writing|left) my (note|goodbye|goodbyes|last letter)
    (got|have|made) .. plan .. (kill|die|end it|end my|suicide)
    going to (kill|end) (me|my life|it all)
    (tonight|today|tomorrow|this is) .. (is)? the (last|final) (night|day|time) .. (alive|of my life|on earth|ill be here|im alive|
            breathing)
    this (is|will be) my (last|final) (message|goodbye|night|day|text|night alive)
    goodbye (world|forever|everyone|cruel world|everybody|for ever)
"""

MEANS_AND_PLANS_POSSIBLE = """
    (ive|i have|ive just|i have just) taken (some|all|loads|lots|too many|so many|a lot|a load)? (of)? (the|her|his|mums|them)?
            (pills|tablets) !(for (my|a|the)|every|each|as|with food)
    (i|i just) took (some|all|loads|lots|too many|so many|a lot|a load) (of)? (my|the|her|his|mums|them)? (pills|tablets)
    # tablets
    (pills|tablets|rope|blade|razor|noose|meds|paracetamol) .. (in front of me|next to me|in my hand|in my hands|beside me|on my bed|
            here with me|ready|lined up)
    (took|taken|swallowed|necked|take|taking) the (whole|lot|pack|box|bottle|packet)
    (hell|shell|theyll|ill|i will|going to|will|want to|might) (od|overdose) !(on (chocolate|sweets))
    goodbye (letter|note|letters)
    (took|taken|swallowed|take|taking|had) {number} .. (pills|tablets|paracetamol|ibuprofen|codamol|aspirin|capsules|sleeping|codeine|
            painkillers|of them|antidepressants|of my|nurofen|sertraline)
    (will|would|could|can|does|how many|how much) .. {drugs} .. kill (me|you|u|someone|a person)
    (would|will) i (die|survive|bleed out) .. (if|from|$)
    how long .. bleed out
    (how|what) ... (to bleed out|to die|till you die|until you die|before you die|to drown|to suffocate|to hang)
    (i|my) ... (garage|car|van) ... engine running
    (wrote|written|writing|leaving|left) letters (to|for) (my|the|everyone|each|all) ..
    plan and a (date|time|place)
    (a|my) (date|day) (set|picked|chosen) (for it|to do it)?
    (save|saved|saving|stash|stashed|stashing|collect|collecting|collected|count|counting|hoard|hoarding|hoarded|stockpiled|stockpiling|
            hiding|hidden|lined up|staring at|looking at|stored|bought|buying|enough) .. (up|my|the|all|some|these|a|enough|of|load)?
            .. (pills|tablets|paracetamol|meds|medication|sleeping tablets|sleeping pills|codeine|painkillers|antidepressants|insulin|
            morphine) !(for my (cold|flu|headache))
    (how many|how much|whats a|what is a|what) .. {drugs} .. (die|kill|dangerous|fatal|to take|too many|would|does it take|it take|
            lethal|overdose|do the job|end it|until)
    (what happens|what would happen|what if|would i die|can you die|will i die|could you die) .. (if)? .. (take|took|swallow|drink|
            drank|taking|overdose|from) .. (loads|all|too many|lots|too much|overdose|bleach|20|30|40|50|so many|whole|paracetamol|
            pills)
    (lethal|fatal) (dose|amount)
    how many is too many
    ^ .. overdose .. $
    (ive|i|just|have|had|he|she|mum|dad|friend|mate|already) .. swallowed (some|something|a|them|loads|too|lots|all)
    (drank|drunk) .. (under the sink|bleach|antifreeze|cleaner|something i shouldnt)
    (took|taken|take) (something|some stuff|stuff|some pills|some tablets|too many|too much|loads|them all|all of them|lots) (about an|
            an hour|about|and im|and now|earlier|and feel|$)
    (took|taken) them at
    too much (gear|ket|md|heroin|crack|fent)
    # places and tools
    (stood|standing|sat|sitting|stand|sit|keep going) ... (on|at|to) .. (bridge|roof|ledge|cliff|cliffs|tracks|train line|harbour|
            reservoir|viaduct|flyover|car park roof|multi storey|harbour wall|weir)
    (stood|standing|sat|sitting|im|am|been|stand|sit|lie|lying|walk|walking|go|going|keep going) .. (on|at|by|to|near|over|up|along|
            back to|out to|above|down to) .. (bridge|roof|ledge|window ledge|cliff|cliffs|train tracks|tracks|train line|railway|
            railway line|railway bridge|footbridge|viaduct|car park roof|multi storey|car park|harbour wall|harbour|reservoir|platform
            edge|balcony|quarry|motorway bridge|flyover|pier|weir)
    ^ (the|im on the|on the|on a|at the|up on the)? (bridge|roof|ledge|tracks|cliff|edge|train tracks|train line) $
    (keep|keeps|kept|have|got|hide|hides|hid|hiding|use|using|used|holding|found|bought|need|carry|with) .. (blade|blades|razor|razors|
            razor blade|razor blades|scalpel|stanley knife|craft knife|sharpener blade|compass) .. (in|under|from|my|again|so|ready|$)
            !(runner|scooter)
    (stanley knife|razor blade|razor blades|sharpener blade|sharpener blades)
    (rope|noose|ligature) .. (under|in|from|is|ready|round|around|tied|emoji|hidden|bed|wardrobe|bag|loft|garage|and|where)
    (got|have|had|found|buy|bought|has|need|hide|where|tied|tying|i have a|i got) .. (rope|noose|ligature) !(swing|climb|ladder|course|
            bridge)
    (tied|tie|tying|ties) .. (to|round|around) .. (loft|neck|beam|door|rail|hatch|tree|bannister|banister|stairs|ceiling|throat)
    (round|around|on) (my|his|her|their) neck
    (sat|sitting|stood|alone|here|barn|shed|garage) ... with .. (gun|shotgun|rifle|rope|pills|tablets|blade|knife|razor|bottle of)
    (gun key|gun cabinet|shotgun|dads gun|his gun|my gun|the gun)
    (one|a) turn of the wheel
    (crash|crashing|drive|driving) (my|the)? (car)? .. (into|off) .. (wall|tree|lorry|cliff|bridge|barrier|river|on purpose)
    (sat|sit|sitting|garage|reservoir|i) ... engine running
    (garage door shut|hosepipe .. exhaust)
    (head|face|myself) (in|under) the (sink|bath|water) .. (until|til|till|and|to see|$)
    # plans and farewells
    (got|have|ive|made|has|had|hes got|shes got|with|theres) .. (a|my|it|an|the) .. (plan|planned|date|sorted) .. (for|to|and|how|in|
            after|on|$) .. (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|end|stop|diary|my head|prom|christmas|how|
            all|do it|it|myself|die|dead)
    (planned|planning|sorted|worked) .. (it|out)? .. how (to do it|id do it|i would do it|im going to do it|i will do it|i d do it|ill
            do it)
    (know|decided|sorted|worked out|chosen|chose|picked) .. how (to do it|id do it|im going to|ill|i would|i will|when|im doing it) ..
            !(get|go|ask)
    (got|have|had) it (all)? (planned|sorted|worked out)
    (feel|im|feeling|so) .. (calm|peaceful|at peace|relieved) .. (now)? .. (decided|made up my mind|planned|ready|chosen)
    strangely (peaceful|calm)
    (ive|i have|i) (made my decision|decided|made up my mind) $
    (think|know) im ready (to go|to die|now|$)
    (want to|going to|ready to|time to|time for me to|need to) (say)? (goodbye|go now for good|leave this world|leave this earth|leave
            this life|be gone)
    (saying|said|say|sent|sending|written|wrote|write|text|texted|left|posted|letters|note) .. (my|me|us|a|the|him|her|his|last|final)?
            .. (goodbye|goodbyes|farewell) !(kiss|hug|to (my (old|school|teacher|class)|the|school|our|his|her))
    (said|says|saying|say) bye (for good|forever|to everyone|to me|and|properly|$)
    (my|a|one) (last|final) (goodbye|goodbyes|farewell|wishes)
    this is .. (last|final) (message|text)
    (written|wrote|writing) (the|my|them all|everyone|letters|a|some|goodbye) (letters|notes|note|letters to everyone|letter to
            everyone|will) .. $
    (im|i am|just|gonna|then im) (just)? going to end it !(with|between|here|now that)
    (gonna|going to) end it (all|before|tonight|now|if|$)
    (no|wont be a|not be a|isnt a|is no) tomorrow for me
    ^ would it hurt $
    (not|never) going to do (anything|it) .. (think|thinking) about
    (wouldnt|would never|id never|wont|never) do it .. (because|cos|only|but|if)
    (hell|forgive me|forgiven|sin) .. if i (do it|did it|die|kill)
    (think|thinking|thought) about (the|a|my) (train|trains|train line|bridge|rope|pills|tablets|cliff|cliffs|blade|motorway|railway|
            tracks|noose) !(journey|home|set|times)
    (look|looking|stare|staring|stood|stand|standing) at (the|my|a) .. (window|pills|tablets|rope|bridge|stairs|bottle|blade|knife|
            tracks|train|edge|drop) .. (think|thinking|wonder|wondering|jump|falling|of pills|$)
    (get|understand|see|know) why (now|he did it|she did it|they did it|people do it|people kill themselves|he did|she did)
    (lowering|lower|burying|bury|buried) me
    (under the ground|six feet under|in the ground|in a coffin|in my grave|a corpse|my corpse)
    (count|counting) .. (whats in the box|whats left|in the box|how many i have)
    (feelings|thoughts) are back
    (try|tried|did try) .. in {year} .. (back|again)
    (attempted|tried) (once|twice|2|3|4|5|two|three|four|five|six|several|a few|many|so many|it) times
    (going to|want to) drown (in this|$)
    why (do i|should i|would i|am i|i) (live|even live|still live|exist|alive|still alive|bother living|keep living)
    want (to)? go (to him|to her|there too|with him|be with)
    nothing (left)? keeping me $
    if i (wasnt|werent|was not|am not|were not|just wasnt) (around|here|alive|on this earth) (anymore|tomorrow|any longer|$)
    (hold|holding|held) my breath (in the bath|until|under|till)
    (feel|think) (i am|im|ill be) next $
    (sheet|sheets) .. (ripped|torn|tied|tear)
    (ripping|tearing) .. (sheet|sheets)
    wont be a me
    (want|wanted) .. to know before $
    (just|only) (scratch|cut|burn) $
    (stood|standing|living|im|right) on the edge !(of my seat)
    (no one|nobody|not anyone|noone|not one person|who) would (even)? (cry|miss me|care|notice|mind|come)
    (left|leaving) (his|her|their) .. (phone|wallet|ring|keys|purse) .. (behind|and gone|and driven|and walked|on the side|at home and)
    (wallet|ring|wedding ring|phone) .. (are|is) on the side
    (left|found) .. note .. (saying|and gone|on his desk|on her desk|on the bed|on the pillow|under)
    (cant|dont|no longer|never) (see|have|got)? a? future $
    (there is|theres|i have|have|see) no (future|way forward|hope left) .. $
    (cant see|dont see) (a|any|my)? (future|way out|way forward)
    by the time (you|anyone|they|u) (read|reads|find|get) this
    (dont|do not) (look for|try to find|try and find) me
    (wont|never) hear from me again
    (done|finished) with (life|living|this life|this world|everything and everyone)
    waste of (oxygen|air)
    (hope|wish) .. (car|bus|lorry|train|something|someone) .. (hits|hit|would hit|kills|would kill|runs over|takes) me
    (drink|drinking|starve|starving|smoke) myself to death
    see you .. on the other side
    (shouldnt|not supposed to|not meant to) (be|still be) alive
    (rather|sooner|prefer to) (be dead|die|not exist|not be alive|be under)
    (want|need|wish) .. to (not|stop|never) (exist|existing|be alive|be here|live|have been born)
    (not|wont|cant|dont think|doubt|couldnt) .. (manage|survive|face|get through|make it through|last|do) (another|one more|the next|
            till|until|this) (day|night|week|term|year|hour|weekend|month|christmas) !(of (revision|exams|homework|work)|off)
    (stood|stand|standing|sat) .. top of the (stairs|cliff|building|car park|multi storey|tower)
    tell .. (mum|mam|mom|dad|cat|dog|nan|sister|brother|kids|family|everyone|them|her|him|girlfriend|boyfriend) .. i (love|loved|am
            sorry|forgive) .. (him|her|them|you)? $
    (im|i am|so|really)? sorry (to|for) (everyone|everybody|everything|mum and dad|mum dad|all of you|all the|what im about) $
    (look after|take care of|be good for) .. (mum|mam|dad|dog|cat|kids|sister|brother|for me) .. (for me|when im|once im|after im|if im|
            $)
    (gave|give|given|giving) (my|her|his|their) (xbox|ps5|switch|stuff|things|clothes|hoodies|guinea pig|hamster|dog|cat|belongings|
            collection|bike|guitar|favourite things|possessions) .. (to my|to a|away) !(charity|oxfam)
    (giving|given|gave|give) away .. (my|his|her|their|all) .. (stuff|things|belongings|clothes|possessions)
    who gets (my|his|her) ..
    (before|when|where|after) im gone
    where im going $
    (insurance|policy) .. (covers|pays|pay out|pays out|mortgage)
    worth more dead
    (tonight|tonite|today|tomorrow|this) (is|will be)? the (night|day|end|last)  !(before|after|of (term|the|school|year|our|my
            holiday)|time|out|shift)
    (going to|gonna|ready to|about to|will) do it (tonight|now|today|tomorrow|soon|this time|properly|right|$)
    im going to do it
    (next|this) time .. (do it right|wont fail|wont mess|itll work|it will work|ill make sure|do it properly|succeed|be the last)
    (do|doing) something (silly|stupid|daft) .. (tonight|to myself|to himself|to herself|$)
    (want|wanted) (one|some)? ... know before (i|im)
    (this|thats|it) (is|was) (the end|goodbye|it for me|my goodbye)
    (save|saved|spare) (him|her|them|everyone|the world|you all) the (trouble|bother)
    (do|doing) (them|everyone|the world|you all|them all|my family) a favour
    (only|one) way (out|to get away|to escape|is) .. (one way|death|die|is|i can see|to stop|end|$) !(marriage counselling)
    (looks|seems|seem|look|see) (like)? (a|the|no|as) (only)? way out
"""
