"""Marks about pictures, screens and the people behind them."""

from __future__ import annotations

from waymark.reading.cues import Cue, cue

APPS = (
    r"(?:snap(?:chat)?|insta(?:gram)?|whats ?app|tik ?tok|discord|roblox|minecraft|fortnite|facebook|fb|messenger|telegram|twitter|omegle|kik|wizz|yubo|signal|twitch|vr ?chat|xbox|ps4|ps5|playstation|steam|reddit|tinder|grindr|hinge"
    r"|bumble|badoo|tellonym|bereal|fifa|valorant|call of duty|among us|vinted|pinterest|linkedin|skype|facetime|zoom|instagram|a dating (?:app|site)|an app|a game|the game|a server|(?:my |our |the |his )?(?:gaming |game )?server|a chat ?room|an online game|a forum|dms?|the internet)"
)
PICTURE = r"(?:pics?|pictures?|photos?|photographs?|images?|videos?|vids?|clips?|nudes?|selfies?|footage|recordings?|screenshots?)"
KID = r"(?:kids?|child(?:ren)?|girls?|boys?|bab(?:y|ies)|toddlers?|bairns?|weans?|minors?|lass(?:ie)?s?|lads?|teens?|teenagers?|underage \w+|pupils?|year \d+s?|y\d+s?|\d{1,2} (?:year|yr) olds?)"
GROWN = r"(?:man|men|adult|adults|grown ?up|grown man|grown ups|bloke|blokes|guy|older guy|old guy|old man|older man|woman|lady|older woman|teacher|coach|tutor(?! group)|uncle|stepdad|grandad|mums boyfriend|dads mate|mums friend|boss|neighbour|pastor|priest|someone older|somebody older|older person|paedo|pedo|creep)"
_SEND = r"(?:send|sends|sent|share|shares|post|posts|leak|leaks|show|shows|put|puts|spread|upload|release|expose|tell)"

CUES: tuple[Cue, ...] = (
    cue(
        "online", "online snap insta whats tik discord roblox minecraft fortnite facebook messenger telegram twitter omegle kik wizz yubo internet app game server chat dm xbox ps reddit tinder grindr hinge forum skype facetime website stream vinted twitch",
        rf"\b(?:on|off|over|via|through|from|in) (?:my |his |her |their )?{APPS}\b", rf"\b{APPS} (?:message|messages|messaging|chat|group|dm|dms|friend|friends|account|call|calls|game|server|request)s?\b",
        r"\b(?:met|meet|know|friend|friends|mate|boyfriend|girlfriend|bf|gf|man|guy|person|someone|somebody|stranger|people|talk\w*|chat\w*|speak\w*|messag\w*|groom\w*|contact\w*|happen\w*|blackmail\w*|bull\w*|play\w*|gam\w+)\b[^,]{0,40} online\b",
        r"\bonline (?:friend|friends|mate|boyfriend|girlfriend|bf|gf|man|guy|person|lad|stranger|game|chat|group|dating|contact|bully\w*|groom\w*|predator|relationship)\b", r"\bgroomed online|(?:its|i meant|happens|is all|all) online\b",
        rf"^(?:\w+ )?{APPS}(?:$|,)", r"\b(?:dms|dmed|dming|snapping|snaps|facetimes|facetimed|facetiming|video ?calls?|video calling) (?:me|her|him|my|them|kids|pupils|each)\b", r"\bin (?:my|her|his) dms\b", r"\b(?:group chat|live ?stream\w*|web ?cam|voice chat|friend request)\b",
        unless=r"\b(?:not|isnt|wasnt|never|nothing) (?:\w+ )?(?:online|on the internet|on an app|on the app|on line)\b|\bnot the internet\b|\breport (?:it |this |him |her )?online\b|\b(?:help|form|chat|counsellor|support|read|looked|searched|found (?:you|this)) online\b",
    ),
    cue(
        "on_device", "customer client tenant fix mend repair drive usb stick card laptop computer pc tablet ipad phone camera camcorder tape vhs dvd dis cd magazine album prints photographs handset device",
        r"\b(?:customers?|clients?|tenants?|late \w+) (?:old )?(?:one|laptop|phone|computer|pc|tablet|machine|hard drive|drive)\b|\b(?:i (?:fix|mend|repair)|repair(?:ing)? (?:shop|a)|in for repair)\b[^.]{0,40}\b(?:laptops?|phones?|computers?|pcs?|tablets?)\b", r"\b(?:found|bought|given|left|got|handed|has|inherited|picked up|there(?:s| is)|its|in) (?:a|an|some|the|his|her|their|my \w+s|someones?|this|old|two|four) (?:\w+ ){0,3}(?:hard ?drives?|usbs?|usb sticks?|memory (?:cards?|sticks?)|sd cards?|pen ?drives?|flash drives?|discs?|disks?|dvds?|cds?|tapes?|vhs|camcorders?|magazines|photo album|prints|photographs|external drive)\b",
        r"\bon (?:his|her|their|the|an old|a|some|someones?|our|my (?:dads?|mums?|brothers?|sisters?|husbands?|wifes?|partners?|boyfriends?|girlfriends?|sons?|daughters?|grandads?|uncles?|boss\w*|mates?|friends?|ex\w*|colleagues?|flatmates?|housemates?|lodgers?|tenants?|landlords?|stepdads?|neighbours?|customers?|clients?)) (?:\w+ )?(?:works? )?(?:hard ?drive|usb\w*|memory (?:card|stick)|laptop|computer|pc|tablet|ipad|phone|handset|camera|drive|shared drive|device|memory card|macbook|imac|camcorder|tape|disc|dvd|work computer)\b",
        r"\b(?:second ?hand|used|refurbished|customers?|tenants?|guests?|clients?|colleagues?|managers?|husbands?|dads?|brothers?|partners?) (?:phone|laptop|computer|tablet|ipad|handset|pc|camera|hard ?drive|usb stick)\b", r"\bhard ?drives? (?:with|full|has|contain)", r"\bold (?:vhs|tapes?|video ?tapes?|camcorder tapes?|polaroids|photographs)\b",
        unless=r"\b(?:on my (?:own )?phone|popped up|pop up)\b",
        never=r"\b(?:web ?sites?|web ?page|url|urls|link|links|forum|telegram|instagram|insta|facebook|tiktok|twitter|reddit|discord|snapchat|whatsapp|online|(?<!not on the )internet|dark web|livestream\w*|live stream\w*|search engine|google|channel|subreddit|server|torrent|group chat|app|apps|adverts?|popped up)\b",
    ),
    cue(
        "live_now", "live stream", r"\b(?:live|streaming|live ?stream\w*)(?: \w+)? (?:right )?now\b|\b(?:live ?stream\w*|streaming|a live)\b[^,]{0,50}\b(?:right now|this (?:minute|second)|as we speak|still going|at the moment)\b", r"\b(?:right now|this minute|currently)\b[^,]{0,40}\b(?:live|streaming|live ?stream)",
        r"\b(?:theyre|hes|shes|someones?|they are|he is|somebody is|man is|theres (?:a|someone)|is) (?:live|live now|streaming|live ?streaming)\b", r"\b(?:happening|still) live\b|\ba live (?:thing )?(?:is )?on (?:right )?now\b|\btheres a live on\b", r"\bon a (?:live )?stream\b[^.]{0,20}\b(?:now|this minute)\b",
        unless=r"\b(?:last (?:night|week)|yesterday|was live|earlier|i live|we live|they live|where|recorded|months? ago|hours? ago|live with|lives)\b",
    ),
    cue(
        "special_access", "only unless certain hidden behind route looks disguis secret redirect wrong letter", r"\b(?:site|page|website|link|it|shop|url|content|pictures|they)\b[^.]{0,60}\b(?:only (?:show\w*|appear\w*|work\w*|load\w*|come\w* up|opens?|there|see (?:it|them)) (?:if|when|after|from|through|by))",
        r"\blooks? (?:like (?:a |an )?(?:normal|ordinary|innocent|regular|real|\w+ (?:shop|store|site|page|blog|forum))|normal|ordinary|innocent|harmless|legit)\b[^.]{0,60}\b(?:unless|until|but if|if you|when you|till you|but when|only when)", r"\b(?:have to|need to|got to|must) (?:go|come|click|get there|get in|enter|arrive) (?:in |there )?(?:from|through|via|by) (?:a |the |another |one )",
        r"\b(?:hidden|secret) (?:link|page|section|part|area|menu|door)\b", r"\bin a certain way\b", r"\b(?:one|a) wrong letter\b", r"\bdisguised (?:as|website)\b", r"\bredirects? (?:you )?only\b",
    ),
    cue(
        "image_of_child", "pic photo image video vid clip nude child csam footage recording selfie screenshot in_it in_one on_it look cant_be couldnt_have cp was_only someones baby kid", rf"\b{PICTURE} (?:\w+ ){{0,2}}(?:of|with|showing|about) (?:\w+ ){{0,3}}{KID}\b", r"\bchild(?:rens?)? (?:sexual )?(?:abuse |porn\w* )?(?:images?|pictures?|videos?|material|pics|photos?|porn\w*)\b", r"\bcsam\b|\bcp\b",
        rf"\bunder ?age (?:\w+ )?{PICTURE}\b", rf"\b(?:indecent|illegal|nude|naked) {PICTURE} of (?:\w+ )?{KID}", rf"\b(?:{KID}|baby|someone (?:really )?young|people under 18)\b[^.]{{0,14}}\b(?:in|on) (?:it|one|the {PICTURE}|a {PICTURE}|there|them|some of them)\b", r"\b(?:she|he|they|girl|boy) (?:\w+ )?(?:look(?:s|ed)?|cant be|couldnt have been|cant have been|was|is) (?:only |about |like |more than |no more than |maybe )*(?:\d|1[0-6]) (?:or|in (?:it|the))",
        rf"\b(?:kids?|childrens?|girls?|boys?) {PICTURE}\b", rf"\bnudes? of (?:a|some|other|the|another) (?:\w+ )?{KID}", r"\bsomeones (?:kid|child|little girl|little boy|baby) (?:on|in) (?:it|there)\b",
        unless=rf"\b(?:got|has|have|takes?|lets?|invites?) (?:\w+ ){{0,3}}kids in there\b|\b(?:{PICTURE} of me\b|when i was a (?:kid|child|baby)|of me as a|my own {PICTURE}|my {PICTURE}|pictures? of my (?:son|daughter|kid|child|baby|grand))",
    ),
    cue(
        "adult_content", "grown adult fight accident stabbing shooting crash porn gore violen behead adult explicit horror", r"\b(?:porn\w*|gore|beheading|execution video|torture video|fight video|crash video|snuff)\b", r"\bviolent (?:video|film|clip|stuff|images?|pictures?)\b", r"\badult (?:site|website|film|video|content|stuff|material|channel|images)\b", r"\bhorror film\b", r"\b(?:it was|of|were) (?:just )?(?:grown ?ups|adults)\b", r"\b(?:it was|of) (?:a |an )?(?:fight|accident|stabbing|shooting|car crash)\b",
        unless=r"\bchild(?:ren)? ?porn|kiddie|kids? porn|porn of (?:kids|child)",
    ),
    cue(
        "sent_by_adult", "sent send show airdrop dm made did message", rf"\b{GROWN}\b[^.]{{0,40}}\b(?:sent|sends|send|sending|showed|shows|show|showing|airdropped|dmd|dmed|put on|made me (?:look|watch)|did it)\b", rf"\b(?:sent|shown|showed|dmed|airdropped)\b[^.]{{0,30}}\bby (?:a|an|my|some) (?:\w+ )?{GROWN}\b",
        r"\bhes (?:like |about |maybe |at least )?(?:[2-9]\d)\b[^.]{0,40}\b(?:sent|sends|showed|shows)\b", r"\b(?:sent|sends|showed|shows) me\b[^.]{0,60}\b(?:hes|he is|she is|shes|theyre) (?:like |about |maybe |at least |over |an? )?(?:[2-9]\d|adult|grown ?up|man|way older)\b",
        unless=r"\b(?:boy|girl|lad|kid) (?:in|from|at) my (?:class|year|school|form)\b[^.]{0,20}\bsent|\bi (?:sent|send|showed|told)|\bshould i show|\bshow (?:my|a|the) (?:mum|dad|teacher|police)|\bchild man\b|\bteacher (?:said|says|told|saw|found|asked|wants)",
    ),
    cue(
        "image_involved", "pic photo nude image video vid film record screenshot selfie", r"\b(?:my|our) (?:private |naked |intimate |nude |old |rude |leaked )*(?:nudes?|pics?|pictures?|photos?|selfies?|video|vid|images?)\b(?! (?:card|book|editor|app|message|profile))", rf"\b(?:{PICTURE}|nude) of (?:me|us|myself|both of us)\b", r"\bnudes?\b", rf"\bi (?:\w+ ){{0,3}}(?:sent|send|took|take|gave|posted|shared|let) (?:\w+ ){{0,4}}{PICTURE}\b",
        r"\b(?:filmed|recorded|videoed|videod|photographed|screenshotted|filming|recording) (?:me|us)\b", rf"\b(?:has|have|got|hes got|theyve got|shes got|kept|keeps|saved|leaked|posted|shared|sharing|posting) (?:a |some |the |all |these )?(?:\w+ )?{PICTURE} (?:of|i sent|from me|on me)\b(?! (?:a|an|the|kids|child))", r"\b(?:wants?|asking for|asked for|asks for|begging for|send him|send her|send them) (?:\w+ ){0,2}(?:nudes?|pics?|pictures?|photos?)\b",
        unless=rf"\b(?:profile|holiday|school|passport|wedding|family|dog|cat|baby) (?:pic|picture|photo)|\b(?:{PICTURE}) of (?:my|a|the|our) (?:dog|cat|food|son|daughter|kid|child|baby|girl|boy|house|car)|\bmy (?:video )?game",
    ),
    cue(
        "blackmail", "blackmail extort threat money pay £ unless demand or_ otherwise dont_ doesnt says_ said_ pounds quid gift voucher paid owe saying reckons",
        r"\b(?:blackmail\w*|sextort\w*|extort\w*)\b", rf"\bthreat\w* (?:\w+ ){{0,3}}(?:to |with |of )?(?:{_SEND}|sharing|posting|leaking|sending|sharing|showing)\b", rf"\b(?:or|otherwise|else|if i dont|unless i|if she doesnt|if he doesnt|unless)\b[^.]{{0,40}}\b(?:hell|shell|theyll|he will|they will|he says hell|ill|itll|everyone|goes|gets?|its going)\b[^.]{{0,20}}\b(?:{_SEND}|sent|posted|shared|leaked|everyone|everywhere|online|it|them)\b",
        rf"\b(?:says?|said|saying|reckons) (?:that )?(?:he|she|they)(?: will|ll| is going to|re going to|s going to)? (?:{_SEND})\b[^.]{{0,40}}\b(?:pic|photo|nude|video|picture|it to|them to|everyone|my (?:mum|dad|friends|family|school|wife|boss|followers)|round)", r"\b(?:wants?|demand\w*|asking for|asked for|pay|paid) (?:\w+ ){0,4}(?:£ ?\d+|\d+ (?:quid|pounds|euros?|dollars)|money|gift cards?|bitcoin|vouchers?|steam card)\b[^.]{0,60}\b(?:or|pics?|photos?|nudes?|video|post|send|leak|share|delete|else|more|again|stop)", r"\b(?:he|she|they|hell|theyll|shell|says|said) (?:\w+ ){0,3}(?:hell|shell|theyll|will|going to|ll) (?:post|leak|share|send|upload) (?:it|them)\b(?! to (?:me|the police))",
        r"\b(?:pics?|photos?|nudes?|video|pictures?)\b[^.]{0,60}\b(?:wants?|demand\w*|asking for|asked for|paid|pay|owe) (?:\w+ ){0,4}(?:£ ?\d+|\d+ (?:quid|pounds|euros?|dollars)|money|gift cards?|bitcoin|more (?:pics|photos|nudes|pictures))\b", r"\bunless i (?:pay|send|give|do what)\b", r"\b(?:i|ive|we|weve|he|hes|she|shes) (?:\w+ ){0,2}paid (?:him|her|them)?[^.]{0,30}\b(?:wants?|asks?|asking|asked) (?:for )?(?:more|another|again)\b", r"\bpay (?:up|him|them|her) or\b",
        unless=r"\b(?:not|nobodys?|no ones?|isnt|hasnt|havent|wasnt|never|no) (?:\w+ ){0,3}(?:blackmail\w*|threat\w*|ask\w* for money|asking for (?:money|more)|sextort\w*|after money)|\bi blackmailed\b|\bdidnt want money|\bthreaten\w* to (?:leave|kill|hurt|hit|beat|end|jump)\b(?!.*(?:pic|photo|nude))",
    ),
    cue(
        "pupil_image", "pupil student year y7 y8 y9 y1 class school tutee girl boy child", rf"\b{PICTURE} of (?:a|one of (?:my|our|the)|the|another|this|her|him|our|a third|two|some) ?(?:\w+ )?(?:pupils?|students?|year \d+s?|y\d+s?|girls? (?:in|from|at)|boys? (?:in|from|at)|girl in my class|third)\b", r"\b(?:boys?|girls?|lads?|someone|somebody|they|he|she|whole class|year \d+s?) (?:\w+ ){0,3}(?:has|have|got|sharing|shared|showing) (?:\w+ ){0,2}(?:nudes?|pics?|pictures?|photos?|videos?) of (?:her|him|them)\b", rf"\b(?:pupils?|students?|year \d+s?|y\d+s?|tutees?)\b[^.]{{0,50}}\b(?:nudes?|{PICTURE})\b", rf"\b(?:nudes?|{PICTURE})\b[^.]{{0,40}}\b(?:pupils?|students?|tutees?)\b",
        unless=r"\bim (?:a|in) (?:pupil|student|year|y\d)|\bin my year\b|\bi sent\b|\bof me\b",
    ),
    cue(
        "adult_contacts_online", "pupil student child girl boy kid teen scout player lad year", rf"\b(?:pupil|student|child|girl|boy|kid|teenager|scout|player|lad|year \d+|tutee|young person|players|pupils|students|kids)\b[^.]{{0,70}}\b(?:{GROWN}|stranger|colleague|member of staff)\b[^.]{{0,40}}\b(?:online|on {APPS}|via a game|in a chat|dm\w*|messag\w+)\b", rf"\b(?:{GROWN}|stranger|colleague|member of staff|assistant|staff)\b[^.]{{0,40}}\b(?:messag\w+|dm\w*|contact\w*|chatting|texting|snapping|adding|added|talking|groom\w*)\b[^.]{{0,40}}\b(?:pupils?|students?|child|girl|boy|kids?|teenagers?|my players|10b|year \d+s?)\b", r"\b(?:pupil|student|child|girl|boy|scout)\b[^.]{0,40}\b(?:approached|contacted|groomed|messaged|targeted) (?:online|on )",
        unless=r"\bmy (?:teacher|coach|tutor(?! group)|uncle|stepdad)\b",
    ),
)
