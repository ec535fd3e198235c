"""What a message says about the person and their circumstances, as plain values without its words.

`Facts` is what the rest of the project may know of a message. `reading.py` fills it; rules in
`directory/rules.yml` name its fields and marks.
"""

from __future__ import annotations

from typing import Literal

import msgspec

AgeGroup = Literal["under_18", "18_over"]
Subject = Literal["self", "friend", "sibling", "own_child", "pupil", "partner", "relative", "stranger"]
Role = Literal["child", "carer", "professional"]
Tense = Literal["now", "past"]
Level = Literal["none", "possible", "sure"]
Kind = Literal["immediate_danger", "suicidal_or_self_harm"]
About = Literal["self", "other"]


class Danger(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a message says about danger. `is_past` and `is_denied` are only set where nothing urgent is left."""

    level: Level = "none"
    kind: Kind | None = None
    about: About | None = None
    is_past: bool = False
    is_denied: bool = False


class Facts(msgspec.Struct, frozen=True, omit_defaults=True):
    """Facts read from one message, or gathered over a conversation.

    age: the speaker's own age in years; age_group: the same, coarser, when only that is known ("y9", "im an adult").
    is_age_correction: an earlier statement is plainly corrected ("I'm not 15, I'm 25").
    subject: whom the trouble is about or happens to; subject_age in years.
    role: what the speaker says of themselves ("I'm a teacher", "his mum").
    place: england | wales | scotland | northern-ireland | uk | an ISO 3166 code | "abroad" (outside the UK, unnamed).
    place_named: the only country outside the UK that is named, or `uk`, though the message may not say that the speaker is there.
    tense: now (today, tonight, happening) | past (long ago, over).
    marks: circumstances by name, see `MARKS`.
    """

    age: int | None = None
    age_group: AgeGroup | None = None
    is_age_correction: bool = False
    subject: Subject | None = None
    subject_age: int | None = None
    role: Role | None = None
    place: str | None = None
    place_named: str | None = None
    tense: Tense | None = None
    marks: frozenset[str] = frozenset()


#: Every mark, with what it means. Rules and replies may use no other.
MARKS: dict[str, str] = {
    # circumstances that change a route
    "meeting_soon": "a meeting with the person is today, tonight, tomorrow or under way",
    "known_offline": "the person who does it is known in real life: coach, teacher, uncle, neighbour",
    "online": "it happens online: an app, a game, a chat",
    "on_device": "found on a computer, drive, phone, disc or tape rather than on the internet",
    "live_now": "a live stream of abuse that is running now",
    "special_access": "a site looks ordinary unless it is reached in a certain way",
    "drawn_to_look": "a reporter who keeps looking, or wants to look again",
    "never_left_phone": "the picture was never sent, is only on their own phone",
    "not_sexual_picture": "the picture is not sexual: a face, clothes on, a silly one",
    "image_of_child": "an image or video of somebody under 18",
    "adult_content": "adult pornography, violence or gore rather than images of children",
    "sent_by_adult": "a grown-up sent it or did it",
    "sibling_hurt": "a brother or sister is the one who is or was hurt by the speaker",
    "police_involved": "the police know, came, arrested or took devices",
    "with_child_now": "alone with a child now, tonight or very soon",
    "hit_not_sexual": "hit, shook, shouted at or neglected a child; nothing sexual",
    "long_ago": "years ago, decades ago, when they were young",
    "reaches_children": "the person can reach children now: lives with them, sees them, works with them",
    "messages_child": "the person messages or talks to a child online",
    "child_gone": "the child has left, is missing, has not come home",
    "gangs_extremism": "gangs, county lines, drugs running, extremism, radicalisation",
    "blackmail": "a threat to share an image, a demand for money or more",
    "left_alone": "a child who was left on their own",
    "goes_home_today": "the child goes home to the harm today",
    "adult_contacts_online": "an adult contacts the child online",
    "pupil_image": "an image of a pupil is shared",
    "minor_in_image": "an adult now, but under 18 in the image",
    "other_child_at_risk": "another child may be at risk from the same person now",
    "image_involved": "a private image or video of the speaker is part of it",
    "sexual": "something sexual is named, however plainly",
    "british_abroad": "a British person offending or living abroad, or a UK child taken abroad",
    # what the person can and cannot use
    "cannot_phone": "cannot or will not speak on the phone",
    "cannot_speak_now": "somebody is near and may hear",
    "deaf": "deaf, hard of hearing, cannot hear a phone",
    "bsl": "uses British Sign Language",
    "welsh": "wants Welsh",
    "interpreter": "wants another language or an interpreter",
    "no_credit": "no credit on the phone",
    "no_internet": "no internet or data of their own",
    "wants_phone": "asks for a number to ring, or can only telephone",
    "danger_passed": "says that they are safe now, that he has gone, that help has come",
    "means_it": "says that it was no joke",
    "says_yes": "begins with a yes",
    "says_no": "begins with a no",
    "is_me": "says that it is about themselves after all, not about a friend",
    # whom they do not want
    "refuses_childline": "says no to Childline, or that it was no use",
    "refuses_samaritans": "says no to Samaritans, or that they were no use",
    "refuses_nspcc": "says no to the NSPCC, or that it was no use",
    "refuses_police": "does not want the police",
    # what they ask about the help
    "asks_recorded": "is it recorded, is the call taped",
    "asks_bill": "does it show on the bill",
    "asks_how_long": "how long does it take, how long is the wait",
    "asks_call_for_me": "can you call, report or speak for me",
    "asks_open": "is it open now",
    "called_already": "has already called or reported",
    "thanks": "thanks",
    "bye": "goodbye",
    "greeting": "hello",
    # how the message was written
    "brings_up": "says itself that another matter follows: also, another thing, it's not about that",
    "what_if": "asks what would happen: and if, what if, but if",
    "bare_age": "an age or a school year and nothing else: nobody says whose",
    "their_age": "how old somebody else is, and nothing else",
    "personal_details": "holds a phone number, e-mail or postal address, full name or school name",
    "swearing": "swears at the bot",
    "testing": "tests or taunts the bot, or tells it to ignore its rules",
}
