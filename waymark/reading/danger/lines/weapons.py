"""Calls for help, and weapons."""

from __future__ import annotations

CALLS_FOR_HELP_SURE = """
    (in|real|serious|grave|immediate|terrible) danger !(of|from the|list|zone|mouse|if|because of him last)
    (life|lives|lifes) (is|are)? in danger
    (send|get|need|want|call|ring|phone) .. (police|ambulance|paramedics|999|fire brigade|cops|armed response) (now|please|quick|
            quickly|asap|here|round|straight|immediately|pls|urgently) !(know|ask|report|tell|about)
    (send|need) (the|an|a)? (ambulance|paramedic|paramedics|fire engine)
    ^ (please|pls|plz|omg|god)? (someone|somebody|anyone)? (please|pls)? (send|dial) .. (police|ambulance|999|help)
    come (quick|quickly|fast|asap)
    send (someone|somebody|anyone|them|help) (quick|quickly|fast|asap|urgently|please|now|here|straight)
    (please|pls) send (someone|somebody|help|anyone)
    {they} .. (about|trying|tried) to (kill|stab|murder|shoot|strangle|rape|drown|suffocate) {victim} !(if|when|lol|last|years|in|at)
    (hes|shes|theyre|he is|she is|they are) going to (kill|murder|stab|shoot) (me|us|mum|her|him|them|my {person}|both of us|us all|us
            both) !(lol|when (she|he) (sees|finds)|with|for (losing|breaking|eating))
"""

CALLS_FOR_HELP_POSSIBLE = """
    (not|isnt|dont feel|arent|never feel|doesnt feel|dont think im|wont be) safe (here|right now|now|tonight|at home|where|in (this|my|
            the) house|to go home|with (him|her|them|my)|going home|around (him|her|them)) !(to (share|send|eat|use))
    ^ .. not safe $
    ^ (its|this is|its an|this is an)? (an)? (emergency|urgent|sos|mayday) $
    ^ sos
    this is an emergency
    ^ (please)? urgent urgent
    (need|want|get|send) (someone|somebody|anyone) .. (to come|here now|now|quick)
    (please|someone|somebody|god) help (me|us|her|him|them) (please|now|quick|hes|shes|theyre|im being (hurt|attacked|hit|held|followed|
            beaten|chased|kidnapped|raped|abused now)|right now|theres|before (he|they)|get out|escape) !(with|find|understand|to|going
            to (send|post|share|leak)|got (my|pics|pictures|photos)|threatening to (send|post|share)|posting|sending)
    help (hes|shes|theyre|theres a|someones|im being|im bleeding|im hurt) !(going to (send|post|share|leak|tell|put)|got (my|pics|
            pictures|photos|nudes|a pic)|threatening|posting|sending|blackmailed|bullied|asking|sent|using|posted)
    (call|get|ring|phone|contact) (the)? (police|ambulance|999|cops|feds) .. (for me|for us|to my|to our|for her|for him|quietly|
            secretly)
    (should|shall|do) i .. (call|ring|phone|dial) (999|an ambulance|ambulance|112)
    wanted police
    (cant|cannot) (talk|speak|make a sound|make noise|make any noise|make a noise) .. (he|she|hes|shes|they|theyre|dad|mum|hell|husband|
            pls|please|shh) .. (here|hear|next|room|listening|near|beside|in the|send|pls|help|$)
    (cant|dont) make .. (noise|sound)
    ^ .. (shh|shhh|shush|sh) $
    (phone) .. (taken|grabbed|smashed|took) .. (any second|off me any|right now|any minute)
    (get|got|getting) (me|us|her|him|them) out of (here|there|this house|his house|his car)
    (need|got) to (get out|get away|escape|leave|run) .. (now|tonight|right now|before he|before they|he knows|they know|quick|quickly|
            here tonight)
    (going to|think im going to|might) (die|be killed|get killed|get stabbed|be murdered) (tonight|here|now|please|help|in here)
    (please|help|help me) .. i dont want to die
    (cant|couldnt) (get|pull|keep) (him|her|them|it) off
    dont (call|ring|phone) .. he will hear
    behind me (while|as|when) i (type|write)
    (pretending|pretend) .. (its|to be|this is|im) .. (shopping|game|homework|ordering|playing)
    ^ .. (right now|now|help|please) .. (upstairs|downstairs|next door) $
    ^ right now $
    (come|someone come) (and)? (get|save|rescue|help) (me|us) !(with|sorted)
    (need|want) the police (now|here|$)
    (call|ring|phone|get) (999|help) without (him|her|them|anyone)
    ^ 999 (please|now|help)? $
    ^ (please|pls|can you|can someone|could you|someone|somebody|u need to|you need to|can u)* (get|call|send|ring|phone|dial) (me|us)?
            (the|an)? (police|ambulance|999|fire brigade|help) !(station|told|know|line|number|or)
    (call|ring|phone|dial) (999|the police|an ambulance|police) (for me|for us|please)
    (send|get) .. (police|ambulance|someone|help) to (my|our|the|her|his)
    ^ upstairs $
"""

WEAPON_SURE = """
    {they} .. (got|has|have|had|holding|pulled|pulls|grabbed|waving|swinging|carrying|with|sharpening|picked up|fetched|sharpened|
            brought|getting|using|pointing|showing|holds) .. (knife|knives|gun|machete|shotgun|rifle|pistol|axe|hatchet|cleaver|sword|
            shank|crowbar|hammer|blade|machetes|guns|knifes|blades|axes) !(for (sale|cooking|dinner)|set|block|collection|crime|station|
            licence|safe|cabinet|drawer)
    (hes|shes|theyre|theyve|hes got|shes got|theyve got) (a|the|an)? (big|kitchen|bread|massive|huge)? (knife|gun|machete|shotgun|axe|
            blade|hammer|crowbar) !(station)
    (knife|gun|blade|machete|axe|scissors) (to|at|against) (my|his|her|our|me|mums|moms|mams|dads|their|us|the) !(back of the drawer)
    (hold|holds|holding|held|put|puts|pointed|pointing) (a|the) (gun|knife|blade) (to|at|against)
    theres .. (knife|gun|machete|shooter|gunman|man with a (knife|gun|machete))
    ^ .. (ive|been|just been|got|just got|getting|being) (stabbed|shot|slashed|bottled) !(in the back (by|at|when|and)|of|at the|up|
            down|by a wasp|for|last|when)
    (stabbed|stabbing|slashed|slashing) (me|him|her|my|them|someone|us) !((arm|arms|wrist|wrists|leg|legs)|in the back|last|when|years|
            on (snap|tiktok|insta))
    (just|got|been|being|getting|get|someone) stabbed !(in the back|on (snap|tiktok|insta|youtube|tv|video))
    shot at (us|me|our|my|the|him|her) !(title|goal)
    (gunshots|shots fired|gunman|active shooter)
    (machete|zombie knife) !(order|for sale|crime|ban)
    (gun|shotgun|knife) (is)? (out|loaded|in his hand|in her hand)
"""

WEAPON_POSSIBLE = """
    {they} .. (with|holding|swinging|waving|picked up|got hold of|grabbed|got) .. (bat|belt|bats|poker|pan|bottle|chain|rope|stick|pole|
            belts|ropes|petrol|lighter|scissors|iron|brick|weapon|acid|something sharp|baseball bat|whip|golf club|screwdriver) !(of
            (wine|water|coke|milk)|to play|for cricket)
    (outside|stood|standing|up|round|windows) .. with .. (bat|belt|bats|poker|bottle|crowbar|chain|hammer|weapon|knife|belts|acid|
            petrol|mates|pole)
    (sharpening|sharpened) .. (knife|blade|machete|kitchen|it)
    (hold|have|got|with) .. something sharp
    lockdown .. (hear|banging|shots|shooting|man|school|now)
    in lockdown
    (said|bottle|throw|threw|throwing|with) .. acid !(reflux|rain|house|test)
    (knife|gun|machete|blade) .. (in the|in my|in our|in his|in her|under his|under the|on the) .. (house|room|kitchen|classroom|school|
            hand|bag|car|bed|pillow|table|hall) !(drawer|dishwasher|set)
    {they} .. (pulled|drew|carries|carrying|brings|brought) .. (blade|knife|gun|machete)
    weapon* .. (tonight|in the house|now|at us|on me)
    (pic|picture|photo) of a (knife|gun|blade|machete) .. $
    hold a gun to
    {they} .. (punched|hit|whipped|belted|attacked|going for|coming for|coming at|went for|came at) {victim} with
"""
