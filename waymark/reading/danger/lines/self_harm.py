"""Ways of saying that somebody hurts themselves, and that somebody else may end their life or hurts themselves."""

from __future__ import annotations

SELF_HARM_SURE = """
    {i} .. (cut|cutting|slash|slashing|slice|slicing|burn|burning) myself !(on|shaving|with paper|off|some|a|by accident|loose|short|
            out|slack)
    (started|keep|kept|am|im|still|cant stop|want to|going to|urge to|urges to|need to|wanting to|been|feel like) (self harming|self
            harm|cutting myself|hurting myself|harming myself|cutting my (arms|legs|wrists))
    (want to|going to|urge to|urges to|need to|wanting to|about to|ready to|keep|i) (cut|hurt|harm) myself !(falling|playing|at|in pe|
            on (the|a|my)|yesterday|doing|running|skating|shaving|by accident)
    (been|started|keep|back to|cant stop|still|im|am) cutting (again|and|right now|now|tonight|at night|in my room|my|since|for|deeper|
            more|every|$)
    {i} self (harm|harming|harmed)
    (been|started|stop|am|keep|back to|relapsed|relapse) self (harm|harming|harmed)
    i cut (too deep|again|so i|to|when|because|cos|every|deeper|most|$) !(my hair|class|school|the|out|it out|a long)
    i dont cut to
    (cut|cutting|slit|slashed|slashing|slicing|carved|carving|scratching|burn|burning|burnt) .. (my|her|his) (arm|arms|wrist|wrists|
            thigh|thighs|legs|forearms|own skin|skin) !(on|off|shaving|bike|climbing|fence|glass)
"""

SELF_HARM_POSSIBLE = """
    cut .. (so|too|really|that|quite) deep
    (trying|try) not to (cut|hurt myself|self harm|burn|harm)
    (blood|cuts) all over my (arm|arms|legs|sleeve|bed|leg)
    (blood|blade|razor) .. (on|in) (her|his|my) (sleeve|sleeves|bed|arms)
    (urge|urges|tempted|temptation|relapse|relapsed|relapsing|clean|craving) .. (cut|harm|hurt|strong|so strong|back|cutting|it again|
            tonight|to do it|again)
    (scratch|scratching|scratched|bite|biting|pinch|pinching|punch|punching|hit|hitting|bang|banging|burn|burning|burnt|pick|picking|
            scrub|scrubbing|starve|starving|strangle|choke|choking|headbutt|slap|slapping) (myself|my own)
    (scratch|scratching|scratched|bite|biting|burn|burning|burnt|scrub|scrubbing|pick|picking|pull|pulling|dig|digging|pinch|pinching|
            snap|snapping) .. my (own)? (arms|arm|legs|thighs|wrists|wrist|skin|hands|hair out|hair)
    pull .. hair out
    (hit|hitting|bang|banging|smash|smashing|headbutt) .. my (own)? head .. (against|off the wall|on the wall|wall|until|til|on purpose)
    (punch|punching|headbutt|hit|hitting) .. (wall|walls) .. (until|til|till|my|hands|knuckles|get it out|when|because|to feel|$)
    (hurt|hurts|harm|harms|cut|burn|burns|burnt|hurting|cutting|punch|punches) .. (himself|herself|themself|themselves) .. !(falling|
            playing|on the)
    (scars|cuts|marks|scabs|burns|slashes|lines) .. (on|all up|up|over|down|all over|all down) .. (my|his|her|their)? .. (arm|arms|
            wrist|wrists|thigh|thighs|forearms|leg|legs) .. !(from (football|rugby|the fence))
    (under|beneath) my (jumper|sleeves|sleeve|hoodie|bracelets)
    (long|wearing) sleeves .. (heat|summer|all|always|hot|and)
    (fresh|new|deep) cuts
    (done|did|do|does|doing) (my|his|her|their) (arms|wrists|legs|arm|wrist) !(day|workout|exercise|at the gym)
    (see|seen|know|knows|about) .. my (arms|legs|wrists|scars) .. (and|$)
    (hurting|cutting|pain|bleeding|cut) .. (feels|feel|helps|help|makes) .. (better|calm|me feel|good|cope|breathe|release|numb)
    self harm*
    (rip|tear|peel) (myself|me|my skin) (up|apart|open|off)
    (starving|starve) myself
    cant live (in|with) (this body|myself|what i did|what ive done|it)
    i sh !(it)
    (cutting|cut) (again|deeper|too deep|at night)
    (something|it|blade|one) .. in my hand .. dont know who to ring
    (burn|burnt|burned|cut|hurt|fell|crashed|starved|drank) .. on purpose
"""

SOMEBODY_ELSE_SURE = """
    {they} .. (going to|will|wants to|want to|trying to|tried to|says|said|saying|threatening to|threatens to|threatened to|hell|shell|
            planning to|about to|talking about|talks about|thinking about|thinking of|keeps saying|texted|messaged) ... (kill|killing|
            hang|hanging|drown|drowning|shoot|stab|jump off|unalive|top) {themself}
    (hell|shell|theyll|will|going to|wants to|trying to|threatening to) (kill|hang|drown|top|shoot|unalive|end) {themself}
    (killing|hanging|drowning) {themself} !(last|in|when|years)
    (end|ending|take|taking) {their} own? life
    {they} .. (took|taken|swallowed|overdosed|necked|taking|drank|drunk) .. (overdose|od|all|loads|load|too many|whole|bunch|box|packet|
            handful|lots|some|bottle|bleach|tablets|pills) .. {drugs}
    {they} .. (taken|took) (an|a) (overdose|od) !(last|when|in)
    {they} .. (wants to|going to|wanted to|says she wants to|says he wants to|said she wants to|said he wants to) (die|be dead|not be
            alive|end it all) !(of|up|if|laughing|when)
    {they} .. (says|said|saying|told|feels|feeling|is|are|being|been|got|very|really) .. suicidal !(last|before|when|in)
    (shes|hes|theyre) (really|very|so|been|feeling)? suicidal
    {they} .. (dont|doesnt|didnt) want to (be alive|live anymore|exist|wake up|live)
    doesnt want to be (here|alive|around) anymore
    {they} .. (wishes|wish|wished) (she|he|they) (was|were|wasnt|werent) (dead|not alive|alive|here|never born)
    wants to be dead
    {they} .. took (an|a)? (pills|tablets|overdose|od) !(for|as usual)
"""

SOMEBODY_ELSE_POSSIBLE = """
    (suicide|suicides|suicidal|overdose|overdosed|overdosing)
    {they} .. (suicidal|suicide|self harm|self harms|self harming|self harmed|overdosed|overdose)
    (attempted|tried|attempts|attempt) suicide
    suicide attempt
    (killed|hanged|hung) {themself}
    took {their} own life
    {they} .. (says|said|told|tells|telling|saying|joking|jokes|talks|talking|talked|keeps|wrote|written|posted|texted|poem|poems|think
            about) .. (about|she|he|they|of|like)? ... (dying|die|dead|death|suicide|not be here|not being here|wont be here|doesnt
            want to be here|disappear|disappearing|ending it|end it|end things|hurting|wont need|wont see|better off|see christmas|hurt
            herself|hurt himself)
    {they} .. (cuts|is cutting|been cutting|cutting) !(hair|the|out|me|my|grass|up|his hair|her hair|off|it|a|class|classes|him)
    {they} .. cut $
    (found|caught|find|saw|seen) {them} cutting
    {they} .. taken (something|stuff|too much|loads|some pills|a load) !(from|off|out|of (my|his|her) (clothes|photos))
    found (one|him|her|someone|a lad|my {person}|them) hanging
    (hang|hung|hanged|hanging) (himself|herself)
    (slit|slash|slitting|cut|cutting) (his|her|their) (own)? (wrists|wrist|arms)
    {they} ... locked .. in .. with .. (pills|tablets|vodka|knife|razor|blade|rope|scissors|bottle)
    (googled|googling|searched|searching|searches|looking up|looked up|history) ... (painless|suicide|how to die|ways to die|kill|
            overdose|self harm|noose|die)
    (painless|peaceful) (way|ways|method|methods|death)
    (easy|easiest|quickest|quick|best|fastest) (way|ways|method|methods) (to die|out|to go|to end it|to kill)
    (ways|way|how) to (die|kill myself|kill yourself|end it|end your life|hang|end my life|end it all|self harm)
    better (off)? in heaven
    doesnt want to be here
    (rang|called|texted|message|messaged|phoned|text) .. (goodbye|look after mum|thank you for everything|sorry for everything|saying
            bye|love you all)
    thank you for everything
    (drives|driven|drove|walked|gone|heading|went|going|walking) .. (towards|to|off to|for) .. the (cliffs|cliff|bridge|railway|tracks|
            woods with|sea with|train line)
    (taking|take) (us|both of us|the kids) (both|with|too|all) .. (me|him|her)? $
    {they} .. (do|going to do|did|done) something (silly|stupid|daft)
    (hell|shell|theyll|threatening to|threatens to|he will|she will) end it !(with|between)
    (phone|phones|phoned|mobile) .. (off|dead) .. (goodbye|bye)
    (asked|asking|asks|wants) ... (where|for) .. (old rope|the rope|a rope|rope)
    someone .. (wants|want) to be dead
"""
