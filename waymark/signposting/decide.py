"""Which reply to give when a message is not understood for certain: the one with the smallest expected harm.

Every possible answer (a situation's reply, a group's own door with a question, a question alone) is weighed against
everything that the message may really be about. The contract says what each would cost: a first signpost that is wrong
for somebody costs 1; one on their never-list, or danger answered without 999, eight times that; asking as much,
since a question is no door. So backing off in steps and the never-rules need no thresholds of their own. The costs were
chosen on the held-out messages (docs/understanding.md): dearer harm only turned right doors into questions.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import msgspec

from waymark.content.contract import EMERGENCY, URGENT, Contract
from waymark.content.contract_records import MENU, Situation
from waymark.reading.facts import Facts
from waymark.reading.reading import Guess, Reading
from waymark.signposting.conversation import FEW_WORDS
from waymark.signposting.goes_on import CONTINUES, continues, goes_on
from waymark.signposting.route import meaning_of, route

HARMFUL, WRONG, ASKING = 8.0, 1.0, 1.0
#: Somebody who asked about the weather is shown a helpline.
OUT_OF_THE_BLUE = 6.0
#: The right door under a less fitting reply: not harmful, but not what they said.
MISNAMED = 0.1
#: A question where a question would do, and a door would do better.
ASKED_FOR_A_DOOR = 0.3
#: A reply must be at least this likely, next to the likeliest: a harmless wrong one is still wrong.
LIKELY_ENOUGH = 0.2
#: A group's own door needs this chance that somebody of the group is speaking.
GROUP_SHARE = 0.4
#: 999 first for somebody who is in no danger: it frightens, and the next 999 is not believed.
FALSE_ALARM = 0.8
#: 999 leads only from this chance on that it should.
LEADS_FROM = 0.15
#: From this chance of danger on, 999 is in the reply whatever else it says; in small talk a little later.
DANGER_CHANCE, DANGER_CHANCE_IN_CHAT = 0.01, 0.3
#: The same for a few words within a talk, which say less: a line about 999 at every other turn frightens, and is no longer read.
DANGER_CHANCE_IN_TALK = 0.05
#: From this chance on it leads a reply that has no door of its own.
DANGER_LEADS = 0.1
#: From this chance on it also stays in sight in the turns after.
DANGER_STAYS = 0.15
CHAT = ("smalltalk", "out_of_scope")
#: The intent of half a sentence, which means nothing without what was said before.
SAYS_MORE = "says_more"
#: Matters that say little: what comes next is what it was about.
VAGUE = ("child_wants_to_talk", "adult_low", "adult_concerned_for_child")
#: From this chance on, a message goes on with the matter that is open; where the likeliest other thing is a risk to life, from the second;
#: where nothing else is likely, from the third.
GOES_ON, GOES_ON_IN_DANGER, GOES_ON_UNSURE = 0.35, 0.7, 0.08
#: Somebody who asks for illegal material is answered firmly from this chance on, however innocent the rest may be.
SEEKS_ILLEGAL, FIRM_FROM = "seeking_illegal", 0.5
#: "And if i do and he shows people" asks about the open matter, unless another is quite plain.
GOES_ON_WHAT_IF = 0.03
#: What adults tell of themselves, and who rarely do so in the middle of telling of others.
OWN_DOING = ("adult_own_thoughts", "adult_viewing_images", "adult_online_contact", "adult_has_harmed", "adult_under_investigation")
SPEAK_OF_OTHERS = ("carer", "professional", "reporter")
#: Nothing else is likely below the first; from the second on a risk to life is answered as that, whatever is open.
HARDLY_LIKELY, LIKELY_DANGER = 0.45, 0.6


class Decision(msgspec.Struct, frozen=True):
    """What to answer: a situation or follow-up (`id`), a group's own door (`group`, with the likeliest `id`), or a question.

    likely: with a question, the situations that come closest, likeliest first.
    """

    id: str | None = None
    group: str | None = None
    likely: tuple[str, ...] = ()


class _Truth(msgspec.Struct, frozen=True):
    """What a message may be about, with what would be right, wrong and harmful for it."""

    id: str
    probability: float
    first: frozenset[str]
    never: frozenset[str]
    is_urgent: bool


def danger_chance(guesses: Iterable[Guess]) -> float:
    """How likely the model thinks a risk to life is, 0 to 1."""
    return sum(guess.probability for guess in guesses if guess.id in URGENT)


def with_inertia(contract: Contract, reading: Reading, open_situation: str | None, facts: Facts) -> tuple[Guess, ...]:
    """The guesses, where a message that goes on with the open matter is about that: "she is 6" is rarely a new one.

    What plainly continues the talk (a follow-up, a question about the help, small talk) is left as it is.
    """
    reading = _as_placed(contract, reading)
    record = contract.situations.get(open_situation or "")
    if record is None or open_situation is None or not record.doors:
        return _without_half_sentences(reading.guesses, None)
    if open_situation == "outside_uk" and reading.facts.place in contract.countries.uk:
        return _without_half_sentences(reading.guesses, open_situation)  # "we're back home in Glasgow": what it is about has not changed, where has
    guesses = _without_half_sentences(reading.guesses, open_situation)
    top = contract.situations.get(guesses[0].id) if guesses else None
    if guesses and guesses[0].id in CONTINUES:
        return guesses[:1]  # "say that again": what else it may be about is what was said before
    if top is None or not top.doors or top.is_info:
        return guesses
    alone = _meant(contract, tuple(guess for guess in reading.guesses if guess.id != SAYS_MORE), facts)
    chance = goes_on(contract, reading, alone, continues(reading.guesses), open_situation)
    return (Guess(open_situation, 1.0),) if chance >= _least(record, reading, alone[0] if alone else None) else guesses


def _as_placed(contract: Contract, reading: Reading) -> Reading:
    """Without being abroad, where the message names a place in the UK and none elsewhere."""
    uk, facts = contract.countries.uk, reading.facts
    if facts.place_named not in uk or (facts.place is not None and facts.place not in uk):
        return reading
    at_home = [guess for guess in reading.guesses if guess.id != "outside_uk"]
    whole = sum(guess.probability for guess in at_home) or 1.0
    return msgspec.structs.replace(reading, guesses=tuple(Guess(guess.id, guess.probability / whole) for guess in at_home))


def _least(open_record: Situation, reading: Reading, likeliest: Guess | None) -> float:
    """How likely it must be that a message goes on, by what else it may be."""
    if likeliest is None or likeliest.id == open_record.id:
        return GOES_ON
    if likeliest.id in OWN_DOING and open_record.who in SPEAK_OF_OTHERS and reading.facts.subject != "self" and reading.words <= FEW_WORDS:
        return 0.0  # "police don't care", said by a foster carer, is not about an investigation of the carer
    if "what_if" in reading.facts.marks and likeliest.id not in URGENT and reading.words <= FEW_WORDS:
        return GOES_ON_WHAT_IF
    if likeliest.id in URGENT:
        return GOES_ON_IN_DANGER if likeliest.probability < LIKELY_DANGER else math.inf
    return GOES_ON_UNSURE if likeliest.probability < HARDLY_LIKELY else GOES_ON


def _without_half_sentences(guesses: tuple[Guess, ...], open_situation: str | None) -> tuple[Guess, ...]:
    """The guesses, where the chance of half a sentence goes to the matter that is open; with none open, to all others alike."""
    more = sum(guess.probability for guess in guesses if guess.id == SAYS_MORE)
    if not more:
        return guesses
    others = {guess.id: guess.probability for guess in guesses if guess.id != SAYS_MORE}
    if open_situation is not None:
        others[open_situation] = others.get(open_situation, 0.0) + more
    else:
        rest = sum(others.values())
        others = {id_: chance * (1 + more / rest) for id_, chance in others.items()} if rest else {}
    return tuple(sorted((Guess(id_, chance) for id_, chance in others.items()), key=lambda guess: -guess.probability))


def _meant(contract: Contract, guesses: tuple[Guess, ...], facts: Facts) -> tuple[Guess, ...]:
    """The guesses as what is known makes of them: for a child, a picture of somebody's child is their own."""
    chances: dict[str, float] = {}
    for guess in guesses:
        meant = meaning_of(contract, guess.id, facts) if guess.id in contract.situations else guess.id
        chances[meant] = chances.get(meant, 0.0) + guess.probability
    return tuple(sorted((Guess(id_, chance) for id_, chance in chances.items()), key=lambda guess: -guess.probability))


def sees_danger(guesses: tuple[Guess, ...], is_in_talk: bool = False) -> bool:
    """Whether the model sees enough of a risk to life for 999 to be in the reply. is_in_talk: a few words about a matter that is open."""
    is_chat = bool(guesses) and guesses[0].id in CHAT and guesses[0].probability > 0.5
    least = DANGER_CHANCE_IN_CHAT if is_chat else DANGER_CHANCE_IN_TALK if is_in_talk else DANGER_CHANCE
    return danger_chance(guesses) >= least


def decide(contract: Contract, guesses: tuple[Guess, ...], facts: Facts) -> Decision:
    """The answer with the smallest expected cost."""
    truths = _truths(contract, guesses, facts)
    if not truths:
        return Decision()
    shows_emergency = sees_danger(guesses)
    if truths[0].id == SEEKS_ILLEGAL and truths[0].probability >= FIRM_FROM:
        return Decision(id=SEEKS_ILLEGAL)
    likely = tuple(truth.id for truth in truths if truth.probability >= LIKELY_ENOUGH * truths[0].probability)
    options: list[tuple[float, Decision]] = [(_cost(truths, MENU, MENU, shows_emergency), Decision(likely=likely))]
    for truth in truths[:8]:
        if truth.probability < (LEADS_FROM if truth.is_urgent else LIKELY_ENOUGH * truths[0].probability):
            continue
        lead = _lead(contract, truth.id, facts)
        options.append((_cost(truths, lead, truth.id, shows_emergency), Decision(id=truth.id)))
    for name, group in contract.choices.groups.items():
        inside = [t for t in truths if t.id in contract.situations and contract.situations[t.id].who == name]
        if sum(t.probability for t in inside) >= GROUP_SHARE and _fits(name, facts):
            cost = _cost(truths, group.door[0], inside[0].id, shows_emergency, members={t.id for t in inside})
            options.append((cost + MISNAMED, Decision(id=inside[0].id, group=name)))
    return min(options, key=lambda option: option[0])[1]


def _fits(group: str, facts: Facts) -> bool:
    return not (group == "child" and facts.age_group == "18_over") and not (group == "adult" and facts.age_group == "under_18")


def _truths(contract: Contract, guesses: tuple[Guess, ...], facts: Facts) -> list[_Truth]:
    truths = []
    for id_, probability in ((guess.id, guess.probability) for guess in _meant(contract, guesses, facts)):
        record = contract.situations.get(id_)
        first = frozenset(record.first) if record else frozenset({id_})
        if record:
            first |= {_lead(contract, id_, facts)}
        never = frozenset(record.never) - first if record and not (id_ == "outside_uk" and "british_abroad" in facts.marks) else frozenset()
        truths.append(_Truth(id_, probability, first, never, bool(record and record.urgent)))
    return sorted(truths, key=lambda truth: -truth.probability)


def _lead(contract: Contract, id_: str, facts: Facts) -> str:
    record = contract.situations.get(id_)
    if record is None or not record.doors or record.is_info:
        return id_ if record is None or record.is_info else MENU
    if record.first[0] == MENU and not record.also:
        return MENU
    return route(contract, id_, facts).services[0]


def _cost(truths: list[_Truth], lead: str, option: str, shows_emergency: bool, members: set[str] = frozenset()) -> float:  # type: ignore[assignment]
    total = 0.0
    for truth in truths:
        if truth.id == option and not members:
            cost = 0.0
        elif (truth.is_urgent and not shows_emergency and lead != EMERGENCY) or lead in truth.never:
            cost = HARMFUL
        elif lead == EMERGENCY and not truth.is_urgent and not members:
            cost = FALSE_ALARM
        elif lead == MENU and lead in truth.first and len(truth.first) > 1:
            cost = ASKED_FOR_A_DOOR
        elif lead in truth.first:
            cost = MISNAMED
        elif lead == MENU:
            cost = ASKING
        elif truth.id in CHAT:
            cost = OUT_OF_THE_BLUE
        else:
            cost = WRONG
        total += truth.probability * cost
    return total
