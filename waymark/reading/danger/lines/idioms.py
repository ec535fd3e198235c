"""Sayings that sound dangerous and are not."""

from __future__ import annotations

IDIOMS = """
    (get|got|gets|getting|being|been) (stabbed|shot|beaten|hit|killed|jumped|battered) (on|in) (snap|snapchat|tiktok|insta|instagram|
            youtube|film|telly|tv|camera|video|a video|a film|reddit|discord|twitter|a clip)
    (watched|watching|saw|seen|sent|showed|video|clip) .. (of|a|an|where)? .. (getting|being|get) (stabbed|shot|beheaded|killed|beaten|
            hurt|murdered|attacked|jumped)
    # phones and things that die
    (phone|phones|battery|batterys|batteries|laptop|laptops|ipad|ipads|tablet|mobile|mobiles|wifi|internet|xbox|xboxs|controller|car|
            cars|plant|plants|signal|charge|switch|pc|pcs|computer|computers|game|server) (is|are|keeps|just|about to|has|nearly|almost|
            going to|was)* (dying|dead|died|die|killed|kill)
    (dying|die|died) .. (of|from|with) (embarrassment|shame|laughter|laughing|boredom|cringe|cringing|hunger|heat|thirst|curiosity|
            jealousy|happiness|excitement|cold|old age|cancer|covid|natural causes|stress|cuteness)
    (dying|die|died|dies) (laughing|inside|to (see|know|meet|go|try|tell|eat|get|watch|hear|find|play)|for (a|the|some|him|her|this|
            that|it)|my hair|on (stage|me|the inside)|her hair|his hair|eggs|fabric)
    (im|i am|ur|youre|hes|shes|literally|actually|just|mum|we|were|am) (so|literally|actually|going to be|absolutely)? dead (meat|tired|
            lol|lmao|haha|inside|serious|excited|funny|good|chuffed|keen|if (mum|dad|they|my|anyone|she|he))
    ^ (im|i am|literally|omg im|lol im|actually|bruh im|am) (so|literally|actually)? dead $
    (drop|dropped|dropping|knock|knocked|play|played|playing|over my|wake the|walking|day of the|red) dead
    dead (end|line|lift|lock|pool|by daylight|sea|heat|wood|body project|or alive game|poets)
    # killing that is none
    (homework|revision|maths|work|feet|back|heels|shoes|job|exam|exams|school|this|essay|head|legs|knee|knees|heat|hangover|tooth|teeth|
            wait|suspense|weather|traffic|hayfever|boss|stomach|period|cramps|it|these|boredom|course|shift|training|gym|gcses|a levels|
            you|ur|youre|diet|silence|kids|noise|cold|allergies|throat|migraine|headache|not knowing|waiting|curiosity|everything|that|
            lol|music|laughing|commute|rent|bills) (is|are|was|just|were|has been|literally|actually|absolutely|really|keeps|been|be)*
            (killing|kill|kills|murdering|killed) (me|us|my (back|feet|head|knees|legs|vibe))
    killing (time|it|the (mood|vibe|game|process|planet))
    (kill|killed|kills|killing) (it|the (lights|engine|mood|vibe|process|time|messenger|boss|dragon|ender dragon|zombies|zombie|creeper|
            server|app|task|weeds|moths|germs|mould|ants|rats|wasps|slugs|bacteria|virus)|time|two birds|off|bill|eve|germs|weeds|moths|
            ants|a process|process|a mockingbird|all processes|zombies|dragons|an hour|an afternoon|bugs|task|switch|streak|join|shot|
            zone)
    (kill|kills|killing|murder) us all (before|with|by|off|if)
    cut (myself|me|him|her|us|them) out of (a|the|this|that|my|our) .. (photo|picture|pic|image|group|video|selfie)
    (kill|kills|killing) (my|the|our|your) (dahlias|flowers|roses|tomatoes|seedlings|geraniums|shrubs|grass|hedge|mood|vibe|battery|engine|time)
    how (do|to) (i|you|u)? (kill|murder|execute) (a|the|an|my)? (process|task|service|app|job|thread|weeds|nettles|moss|ivy|lawn|tree|
            mould|ants|spiders|slugs|flies|fleas|bedbugs|boss|ender dragon|wither|creeper|creepers|docker|server|program|query|plant|
            command)
    (could|would) (murder|kill for) (a|an|some|for)
    (is|was|been|absolute|blue|pure|get away with) murder (on the|mystery|on my|for)?
    (traffic|heat|parking|feet|knees|stairs) (is|are|was|were) murder
    murder (mystery|she wrote|on the orient|of crows|ballads|trial|podcast|case)
    # parents who will be cross
    (mum|dad|mam|mom|parents|mother|father|mummy|daddy|nan|gran|my (sister|brother|teacher|boss|wife|husband|mum and dad|friend|mate|
            coach|girlfriend)|mums|dads|parents|folks|rents|ma|da) (and dad|and mum)? (will|would|is|are|is going|going to|are going to|
            is going to|is gonna|gonna|might|is actually going to|will actually|will literally|will absolutely|would actually|would
            literally|would absolutely|are literally going to|is literally going to|literally)* (kill|murder|slaughter|strangle) (me|us|
            him|her) !((because|cos|if|for|when|and) (im gay|i am gay|im bi|im trans|being gay|what i|seeing (him|her)|dating|shame|
            shaming|honour|she has|he has))
    (ill|im going to|id|going to|i could|could|i will|i swear ill|i might) (be)? (kill|killed|murder|murdered|strangle) (by (my)? (mum|
            dad|parents|mam))
    (ill|im going to|could|i could|i swear ill|i might) (kill|murder|strangle|throttle) (my (boss|brother|sister|teacher|alarm)|him|her|
            them|you|whoever|the (dog|cat)) (lol|haha|if (he|she|they) (eats|eat|borrow|takes|doesnt text|tells|touches my)|one day lol|
            for (eating|this|that))
    (if looks|looks) could kill
    (dress|dressed|heels) to kill
    # stabbing, shooting, cutting, hitting that is none
    stabbed (me|him|her|us|them) in the back (and|at|when|by|with)?
    (stabbed|stab) in the (back|dark)
    (take|have|having|had|taking|worth|give) (it)? a (stab|shot) (at|of)?
    (stabbing|shooting|sharp|stab) (pain|pains) (in|of)?
    (shoot|shooting|shot) (hoops|hoop|pool|the breeze|a (film|movie|video|wedding|text|message)|pics|pictures|photos|me a|him a|her a|a
            free|penalties|stars|star|script|in raw|film|guns in (fortnite|cod))
    (photo|film|video|wedding|family|fashion) (shoot|shooting|shoots)
    (shoot|shot|shooting) (me|him|her|them|us) (a|an) (message|text|dm|email|look)
    (cut|cuts|cutting|cutter) (my|his|her|your|their|the|some|own|up|out|off|down|back|back on|class|classes|lessons|corners|short|
            through|it out|it fine|it short|to the chase|edge|board|ties|contact|costs|a (cake|deal|long|rug))? (hair|grass|lawn|nails|
            hedge|fringe|cake|sugar|carbs|crap|onions|finger on|finger cooking|school|class|lessons|corners|costs|cloth|fabric|paper|
            ties|out carbs|veg|wood)
    (hair|short|price|paper|power|clean|upper|cold|final|directors|pay|budget|tax|spending|job|deep) cut
    (paper|power|price|pay|budget|tax|spending|job|benefit) cuts
    cutting (class|edge|board|corners|costs|the grass|out|back|down|classes|a cake|carbs|mat|it fine|hair)
    hit (me|us|him|her) (up|with a (message|dm|text))
    (hit|hitting|beat|beating|beats) (the gym|the town|a (wall|six)|my (record|pb|score|best)|the (boss|ender|game|level|traffic|system|
            odds)|snooze|me (at|in) (fifa|chess|the|cards|scrabble|a race))
    (punched|punch|hit) above
    beat me (to it|at|up the)
    choked (up|on (stage|my (tea|drink|coffee)))
    # jumping, drowning, burning that is none
    (jump|jumping|jumps) (on (the (trampoline|bed|call|train|bus))|off (the|a)? (diving board|the swing|trampoline)|scare|rope|ropes|
            start|in at|in the (pool|shower)|for joy|to conclusions|up and down)
    (drowning|drown|drowned|drowns) in (work|homework|emails|paperwork|coursework|debt|revision|washing|laundry|essays|sorrows|marking)
    (burn|burnt|burned|burning) (out|calories|the (toast|dinner|rice|cakes|roast)|cd|a cd|my (tongue|toast|dinner|mouth)|fat|mans|off)
    (set|sets) (the world|my heart) on fire
    (track|tracks|song|album|mixtape|lit|outfit|team|are|playlist) (is|are|was)? (fire|on fire)
    on fire (lol|today|at (work|training)|this season|emoji)
    (fire) (drill|alarm test|practice|stick|tablet|pit|place|sale|truck|emoji|tv)
    (bath|photo|smoke|glitter|cherry|f) (bomb|bombs|bombed|bombing)
    # overdose, suicide, self-harm as a name or a subject
    (overdosed|overdose|od|oding|overdosing) on (chocolate|sweets|sugar|crisps|cake|telly|tv|tiktok|netflix|haribo|caffeine|coffee|
            easter eggs|memes|reality|football|christmas|carbs|cheese|pizza|vitamins|sun)
    (suicide) (squad|prevention|awareness|training|statistics|stats|rates|rate|policy|first aid|forest|boys|doors|mission|kings|pact
            film|watch film|bomber|drink|by (durkheim|suicide)|in (hamlet|romeo|macbeth|literature)|helpline jobs|silence)
    (career|political|social|commercial|financial) suicide
    (assisted|durkheim|durkheims) suicide (debate|law|essay|bill)
    (self harm|suicide|knife crime|knife) (training|policy|policies|awareness|essay|statistics|assembly|lesson|leaflet|leaflets|posters|
            poster|module|workshop|course|coursework|project|debate|procedure|guidance|resources|charity|crime|block|set|skills|
            sharpener)
    (training|policy|essay|assembly|lesson|leaflets|workshop|course|coursework|presentation|research|dissertation|statistics|assignment|
            podcast|documentary|article|report|data|poster|resources|talk) (on|about|for|into|regarding) .. (suicide|self harm|knife
            crime|stabbing|stabbings|gun crime|murder|domestic abuse|kidnapping|abduction|missing children)
    (murder|suicide|kidnapping|kidnapped|abduction|stabbing|hostage) (in|from|of|by) (hamlet|macbeth|romeo|eastenders|corrie|coronation
            street|emmerdale|the film|the book|the series|fiction|pirates|aliens|the play)
    # danger that is none
    (lunch|tea|fag|coffee|half term|spring) (break|breaks)
    (danger|emergency|fire) (mouse|zone|money|contact|contacts|plumber|dentist|dental|exit|exits|services jobs|tax|fund|appointment|vet|
            brake|landing|credit|loan|locksmith|electrician|door|bag|room game|prescription|gp|leave|number|numbers|passport|repair|
            repairs)
    locked out (of)? (of)? (my|the|our|his|her)? (account|phone|email|snap|snapchat|insta|instagram|facebook|icloud|gmail|house again
            lol|xbox|roblox|laptop|ipad|app|steam)
    (trapped|stuck) in (a|this|my|the) (cycle|rut|relationship|marriage|loop|traffic|body|head|mind|job|contract|thoughts|lift lol|
            queue|meeting|past|web|habit|pattern)
    (stuck|trapped) (on|in) (this|my|the|a)? (question|homework|level|maths|essay|problem|equation|boss)
    (biscuits|crisps|sofa|bed|telly|netflix) .. cant stop myself
    missing (my|him|her|you|piece|out|school|lessons|person poster|link|parcel|persons|persons link|homework|front tooth|socks|tabby|
            cat|dog)
    hide and seek
    (lmao|lol|haha|omg|lmfao|literally) (im|i am) (dying|dead)
    (im|i am) (dying|dead) (lol|lmao|haha|rn lol)
    (cooking|recipe|screen|keyboard|beard) (burning|smoke)
    (are|r) (you|u) suicidal
    what (is|are|does) (an|a)? (overdose|suicide|self harm)
    (bleeding|blood) (a bit|a little|slightly|when i (brush|floss))
    (tooth|gum|gums|nose|finger|toe|lip|spot|scab|thumb) (is|was|are|were|keeps|started)? bleeding
    blood (test|tests|pressure|type|donor|sugar|group|bank|orange|moon|hound|line|sweat|relative|relatives|brother|brothers)
    (knife|knives) (and|or) (fork|forks|spoon)
    gun (licence|license|show|control|law|laws|debate|metal)
    (cricket|baseball|rounders|fruit) (bat|bats)
    (fire|smoke|burglar|car) (alarm|alarms|detector|engine|station|fighter|guard|exit|extinguisher)
    petrol (car|station|price|prices|engine|mower|money|pump|cap|stations)
    (killed|killing|kills) (my|the) (vibe|mood|spirit|buzz|confidence)
    its killing me
    (theyd|shed|hed|wifed|mumd|dadd) kill me
    (would|id|theyd|shed|hed|youd) (die|kill me) (if|for|before|than|inside)
    before i die
    (dead|dying) (good|sad|guilty|similar|nice|busy|easy|hard|jealous|chuffed|embarrassed|cute|funny|boring|quick|slow|proud|cold|
            hungry|tired|sick|annoying|weird|scary|nervous|shy|old|young|posh|clever|simple|ill|stressed|happy|strict|important|
            interesting|excited)
    (her|his|nan|grandad|mum|dad|dog|cat|hamster|rabbit|gran|nans|grandads|relative|uncle|friend|aunt|nana|auntie) (is|was|were)?
            (dying|died|dead)
    (he|she|they) died
    (nans|grandads|mums|dads|his|her|dogs|cats|grans|friends|brothers|sisters|their) death
    (fear|scared|afraid|worried) of (death|dying)
    what happens when (we|you|people) die
    (life and death|matter of life|death metal|death star|death row|black death|death penalty|death eater|death note|sudden death|death
            certificate)
    (rope (swing|ladder|course|bridge|access|broke|for (a|the|my|our))|(jump|skipping|tow|tight|climbing) (rope|ropes))
    (cat|dog|tabby|hamster|parcel|tortoise|rabbit|bike|wallet|phone|bag|homework|kitten|puppy|sock|keys|purse) (has|is|have)? (gone|
            went|been)? missing
    (hiding|hide|hid) (the|her|his|my|it|something|things|food|presents|from my (feelings|problems)|in plain|behind my)
    (panic|heart|asthma|anxiety) attack film
    (top gun|heat gun|nerf gun|glue gun|water gun|nail gun|bb gun|toy gun|massage gun)
    (nerf|glue|water|nail|toy|massage|heat|radar|spray|staple) guns?
    (butter|bread|palette|kitchen|chefs|steak) knife (set|sharpener|block|for sale|recommendation*)
    # figurative ends
    (end|ending) it (with|between) (him|her|my|us|them|the|this)
    (end|ending) (of|to) (it all|my) (film|book|story|series)
    (break|breaking|broke|broken) in (my|the|these)? (new)? (boots|shoes|jeans|voice|a horse|period)
    give up (on)? (smoking|vaping|sugar|maths|chocolate|drinking|the gym|alcohol|my seat|meat|this level)
    wake up (early|late|call|for school|on time|at)
    (going|gone|go|went) (off|mental|mad|crazy|ballistic|spare|ape) (at me|on me|when|if)
    what i (want|wanted) to be
    (samaritans|childline|papyrus|suicide|crisis) (line|lines|helpline|hotline|number|website) (is|free|open|called|number|cost|
            anonymous)?
    is .. (samaritans|suicide) .. (free|open|anonymous)
    number for (999|samaritans|suicide|the police)
    (school|library|church|clock|car park|shopping) (roof|balcony) (garden|terrace|bar|repair|leak)
    (doing|do|does|did) (my|his|her) (head in|nut in|hair)
    (drop|dropped|dropping) (the|a)? (bomb|bombs|bombshell)
"""
