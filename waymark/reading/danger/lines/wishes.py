"""Ways of saying that somebody wants to die, plainly or not."""

from __future__ import annotations

WISHES_TO_DIE_SURE = """
    # the plain wish
    (want|wanting|need|ready|prefer|rather) to (just|really|fucking|literally)? die !(of|laughing|on|my|in|the|from|his|her)
    (want|wish|wishing|rather|sooner|better) .. be dead
    want to be dead
    (want|wanted) death
    want me dead and so do i
    id (rather|sooner) (die|be dead) than
    (wish|wished) i (was|were) (dead|not alive|never born|not here|gone)
    (wish|wished) i (wasnt|werent|had never been|was never) (alive|born|here|breathing)
    (wish|pray|hope|want|wanna|beg|begging) .. (i|to) (dont|didnt|wouldnt|wont|never|not) (even)? wake up
    dont want to (be alive|exist|wake up|live anymore|live no more|live in this world|live like this|go on living|carry on living|be on
            this (earth|planet)|be in this world)
    dont (particularly|really|even|actually)? want to (be alive|exist) !(with|in|at)
    dont (really|even)? want to live (anymore|any longer|at all|no more)
    (i|just|really) (want|wanna) (die|dead|dying|death)
    (dont|no) want live
    dont want to live $
    dont (really|even)? want to be (here|around|alive) (anymore|no longer|any longer|no more|tomorrow|at all)
    wish to (die|be dead|end it|end my life)
    (death|dying|being dead|dead) (is|would be|looks|seems|sounds|feels) (like)? (a|the)? (better|easier|only|nice|nicer|peaceful|good|
            best)
    (stop|cease) (existing|living|being alive)
    be better off dead
    im better off dead
    # doing it
    (kill|killing) myself
    (end|ending) my (own)? life
    (take|taking) my (own)? life
    (end|ending) it all
    (kill|end) me myself
    (i|going to|thinking of|want to|thought about|thinking about|ready to) (end|ending) it (tonight|now|today|soon|tomorrow|for good|
            forever|$)
    (top|topping|off|offing|hang|hanging|drown|drowning|shoot|shooting|gas|gassing|poison|poisoning|stab|stabbing|suffocate) myself
            !(of|in the foot|from)
    (do|doing) myself in
    unaliv*
    suicide (is|seems|feels) (the|my)? (only|an|best)
    (commit|committing|attempt|attempting|contemplating|considering|planning|thinking (of|about)|thoughts of|think (of|about)) suicide
    {i} .. suicidal
    (im|am|feeling|feel|been|felt|being|get|getting|bit|really|so|very|still|currently) suicidal
    suicidal (thoughts|feelings|ideation|urges|again|tonight|rn|right now|today)
    ^ suicidal $
    (slit|slitting|slash|slashing|cut|cutting|open|opening) my (own)? (wrists|wrist|throat|veins)
    (throw|throwing|chuck|chucking|fling|launch|launching) myself (off|in front|under|out|from|into|down)
    (jump|jumping|step|stepping|leap|walk|walking|run|running) (off|from|out|in front|under|into) ... (bridge|roof|building|cliff|
            cliffs|train|trains|tracks|traffic|bus|lorry|window|balcony|car park|multi storey|flats|ledge|car|road|sea) !(game|today|
            sale)
    (going to|want to|thinking of|feel like|wanting to) .. (jump|jumping) $
    (thinking|thought|think|thoughts) (of|about) (dying|ending it|ending it all|killing|being dead|my own death|taking my life|not
            being alive) !(him|her|them|people|someone|others|kids|children)
"""

INDIRECT_WISHES_POSSIBLE = """
    (feel|feeling|feels|thinking|thought|thoughts) (like|of|about) ending it !(with|between)
    # no point, no reason
    (whats|what is|no|any|see|seeing|isnt|there|not) .. point (in|of|to|if)? (me|my life|being alive|being here|going on|carrying on|
            life|waking|trying anymore|getting (through|up)|anything|existing|another|it all|any of it|anymore)
    (whats|what is|what) (even)? (the)? point (anymore|gran|nan|mum|of it|of it all)
    (whats|what is|no|any|see|seeing|isnt|there|not) .. point (in|of)? (me)? living !(with|near|in|at|here|away|there)
    (nothing|no reason|no one|nobody|not|reason|reasons) .. to (live for|live|be alive|be here for|carry on|stay alive|go on|keep going|
            wake up for)
    (nothing|theres nothing|nothings) (left|keeping me) (here|for me|to lose|going)
    only (reason|thing|person|one) .. (im|hes|shes|i am|me|keeping me) (still)? (here|alive|going|breathing)
    (life|living) (isnt|is not|aint|not|just isnt|wasnt|hardly) worth (it|living)
    (no|not) worth living
    # not missed
    (nobody|no one|noone|anyone|anybody|everyone|everybody|they|who|would|wouldnt|not|mum|mam|family|him|her|theyd) .. (notice|care|
            miss|mind|cry|bothered|glad|happy|happier|relieved|sad) .. (if|when|once) (i|me) (was|were|wasnt|werent|died|disappeared|
            just|went|vanished|never|had|weren|am|not|do|did|im)
    (would|wouldnt|will|wont|wouldve) (even)? (miss|notice|mourn) (me|im gone)
    (better|easier|happier|fine|best|good) (off)? without (me|us|him|her|me here|me around)
    (better|easier|happier|best|simpler) (off)? (if|when|once|for everyone if|with) (i|there|me) (was|were|wasnt|werent|am|died|weren|
            disappeared|had|just|not|never) !(allowed|able|older)
    (everyone|everybody|they|you|family|world|kids|mum) .. (would|will) be better off
    (world|everyone|family|they|kids|mum) .. better without me
    # stop, rest, sleep, disappear
    (want|wish|need) .. it all to (just)? (stop|end|be over|go away|be finished)
    (plan|way|going) to make it (all)? stop
    (all|everything|it) to just (stop|end)
    (want|just want|wish) (everything|all of it|it all|this) to (just)? (stop|end|be over)
    (want|wish|could|try|trying|need|like) .. (disappear|vanish|fade away) (forever|completely|for good|off|from|literally|like
            literally|$)
    (never|dont|didnt|wont|not|without) (wake|waking) up !(early|late|on|at|until|till|for|the)
    (sleep|asleep) (forever|and (never|not|just not)|for ever|permanently|and stay)
    (stay|stayed) asleep (that|forever|$)
    (want|wanting|just|ready) .. (sleep|rest) (forever|for good|and never)
    forever (sleep|one|quiet)
    (i|ill|id|im|me|my) ... (die|dying|own death) !(if|for|before|than)
    (hate|hating) (being alive|living|life|waking up|that im alive|existing) !(in|at|with|here|near)
    life is (pointless|meaningless|not worth|over for me|worthless|unbearable)
    want out (of (life|this life|this world|here)|$)
    (go|going|went|bow) out on my own terms
    time (for me)? to go $
    (i will|ill|i must|have to|need to|ready to|just) end it !(with|between|here)
    (theyd|hed|shed|youd|wed|they would|family would|kids would|everyone would|everyoned) be (better|happier|fine|ok) (off)? (without|
            if|$)
    (theyd|hed|shed|youd|they would|kids would|everyone would) be better off
    (dont think|doubt|not sure) (ill|i will|im going to) (still)? be (here|around|alive)
    way out .. (dying|death|dead|die)
    (ive|i have|had) had enough (of everything)? $
    (cant|dont|never) see myself (getting|making|reaching|living|being|surviving|growing|lasting|past)
    (imagine|imagining|picturing|picture|visualise|visualising) .. (hanging|jumping|drowning|dying|my death|my own|being dead|crashing|
            my funeral)
    (im|am|and|ill be) not coming back (from|home|this time|$)
    (make it|get) through (tonight|the night|today|another|the week|the weekend|the day) !(of|shift)
    (end|ending) (everything|my suffering|the pain|this pain|this life|all of this|all this)
    (wish|wished) .. (died|die|killed me|run me over|finished me) !(my hair)
    (just|want to|wanna|ready to|better) be gone (forever|from|$)
    (please|just|to) let me (die|go to sleep forever|go now|not wake)
    (next|my) .. (my life is over|lifes over) .. (end|die|way out)
    # cannot go on
    cant (do|take|handle|face|bear|cope with|stand|live with) (this|it|life|any of this|another|one more|like this|living|myself) ..
            (anymore|any longer|no more|another day|day|longer|life)
    (cant|cannot|couldnt) (keep living|live like this|live anymore|do life|face another|do another|take anymore|take any more)
            !(holiday|with (it|homework|work|revision)|strictly|the show|a|telly|tv)
    (cant|cannot|couldnt) (go on|carry on|keep going) !(holiday|looking|watching|being|doing|with (it|homework|work|revision|these|this
            (job|course)|french|maths|school|the|my|german|english|spanish|football|piano|lessons)|to|like this with|strictly|the|a|
            talking|seeing|using|lying|pretending|my)
    ^ (i|ive)? (just)? cant (cope|go on|do this|take it|do it|carry on) (anymore|no more|any longer)? $
    (give|giving|given|gave) up on (life|living|everything)
    (want to|going to|ready to|about to|ive) (give up|given up) $
    (tired|sick|fed up|done|had enough|bored|exhausted|over) (of|with) (living|life|being alive|being here|existing|breathing|existence|
            this life|fighting to live)
    (life|not sleep) tired
    had enough of (life|living|it all|everything|being here)
    # will not be here
    wont be (here|around|alive|breathing|about) (tomorrow|anymore|next|for|when|by|to see|much longer|long|after|in) !(work|dinner|tea|
            lunch|the party)
    (not|isnt|wouldnt) (be|being|going to be) (here|around|alive) (anymore|tomorrow|next|for my|when|much longer|by|any longer|after|to
            see)
    (not|dont want to|didnt want to|without) (be|being) here $
    (no|not|wont be) me next (year|week|month|christmas)
    (wont|not going to|never going to|doubt ill|dont think ill|cant|dont think i will) (make it|last|live) (to|until|til|till|past|
            through|another|my|18|christmas|the week|the night|the weekend|out|14 days|long|much) .. !(school|training|class|shift)
    (wont|not going to|never|dont want to|dont intend to|do not intend to|joking she wont|joking he wont) (see|be here for|be around
            for|reach) (christmas|my (next|1*|birthday)|1*|2*|3*|tomorrow|the end|another|the new year|summer|morning|the morning)
    easier if there was no me
    (dead|gone) (by|before) (then|july|christmas|monday|tomorrow|morning|the end|next|friday|my birthday|january)
    ill be (dead|gone) (by|before|soon|tomorrow|tonight)
    (dont|do not|didnt) (deserve|want) to (live|be alive|exist) !(with|in|at|there|here|near|on|by)
    deserve to (die|be dead)
    never (been|be|was) born
    (should|ought to|would|could) (be|just be|have) (dead|died) (already|instead|$)
    (hurry|let me|please let me|take me|want god to take|asking god to take|let god take) (die|me|now)
    take me (now)? (god|lord|please god|allah)
    (god|allah|jesus) .. take me
    (where|with) (he|she|grandad|nan|gran|mum|dad) (is|are) in heaven
    (want|wanna|going|wish) (to|i could) (go|be|join) (to|with|where|him|her|up) .. (heaven|grandad|nan|nana|gran|grandma|grandpa|him|
            her) .. (now|in heaven|up there|again|went|$)
    heaven .. want to go
    (want|ready) to (go|be) (to|in) heaven !(one day|when|eventually)
    want to (go|be) (with|to) (him|her|them) (in|up|now|so)
    (i|me|just|only|ways|way|easiest|quickest|fastest|painless|peaceful|how) .. (to)? (die|dying) (without pain|painlessly|peacefully|
            quickly|in my sleep|alone|fast)
    # death turned over in the mind
    my own funeral
    (my|own) funeral (in|and|was|again|song|songs|music)
    (before|until|til) (anyone|someone|they|somebody) (found|find|finds) (me|my body)
    (think|thinking|thought|thoughts|dream|dreaming|dreams|obsessed|images|fantasise|fantasising) .. (about|of|on) (dying|death|killing
            myself|suicide|not waking|being dead|the end|hanging|jumping|ending|how id do it)
    (think|thinking|thought) .. (about|of)? not (waking|being here|existing|living|being around)
    (think|thinking|thought) (about|of|to)? (end|ending it|end it|checking out)
    (checking|check) out (soon|early|for good|of life|of this life)
    (catch|catching) the bus (forever|for good|tonight)
    (voices|voice|head|brain) .. (say|says|tell|tells|telling|saying|told) (me)? .. (jump|do it|to die|kill myself|hurt myself|cut|to
            end)
    scared .. of what (i|ill|id|im) .. (do|might do|will do|could do) .. (when|tonight|on my own|alone|to myself|if im left)
    (dont|shouldnt|cant) (leave|be|trust|be left) (me|myself|alone|trusted) (alone)? with myself
    (dont|cant) trust myself (tonight|alone|to be|on my own|right now|with the|not to|around)
    not safe (from|with|around) (myself|me|my own)
    (hurt|harm) myself !(falling|playing|at|in pe|on (the|a|my)|yesterday|when|doing|running|skating|climbing|by accident|slipping|
            badly at)
    (hurting|harming) myself
    # for and against
    (does|do|will|would) (it|things|life) (ever)? get better (or|than)
    how do i stop wanting to !(eat|buy|play|go|text|see|be with|watch|look)
    (they|he|she|people|chat|everyone|someone|comments|girls|boys|kids) .. (told|tell|telling|said|say|says|saying|voted|sent) .. (kill|
            hang|killing|hanging) (yourself|urself|myself|itself)
    kill yourself
    (told|tell|telling|said|says) .. (me|i should) .. (go)? (die|kill myself|kill yourself|end it|hang myself)
    (told|tell|telling) me to .. (die|do it)
    (kill|killing|shoot|end) me (now|please|already|someone)
    (please|someone|just) kill me !(if|when)
    id be better (off)? (dead|gone)
    ^ .. (suicide|suicidal|self harm|self harming|overdose|overdosed|unalive) $
"""
