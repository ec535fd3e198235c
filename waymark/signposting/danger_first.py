"""Danger within a turn: how far it shows, when it is answered before anything else, and what stands below 999."""

from __future__ import annotations

from waymark.content.contract import URGENT
from waymark.reading.facts import Danger
from waymark.reading.reading import Reading
from waymark.signposting.compose import Talk, signpost
from waymark.signposting.conversation import FEW_WORDS, Plan
from waymark.signposting.decide import CHAT, DANGER_LEADS, DANGER_STAYS, VAGUE, danger_chance, sees_danger
from waymark.signposting.route import meaning_of

#: From this chance on, what a dangerous message tells besides has its door below 999.
LIKELY_BESIDE = 0.3
#: The same where only the rest of the message was weighed, which is short, or where it does not even tell who speaks.
SURE_BESIDE = 0.6
#: What stands below no danger; and what is too near to a wish to die to be read from the rest of a message.
NOT_BESIDE = ("seeking_illegal", "outside_uk")
OF_THE_SAME_MIND = (*VAGUE, "child_own_thoughts", "own_thoughts_age_unclear", "adult_own_thoughts", "abuse_age_unclear")
#: From this chance of small talk on, and up to this chance of danger, what may be danger by the rules adds a sentence and no card.
SURELY_CHAT, HARDLY_DANGER = 0.9, 0.02
#: From this chance of a wish to die on, it is what a danger is about.
A_WISH = 0.3
#: From this chance of something else on, a possible wish to die adds 999 to the reply and does not replace it.
SURELY_OTHER = 0.9
#: Of so few words the model knows nothing about danger: "he", "sorry", "hes got". What is dangerous in them, the rules know.
FRAGMENT = 2
#: From this chance on even they are a cry for help: "pls hurry".
PLAIN_CRY = 0.95


def weigh_danger(talk: Talk) -> None:
    """How far a danger that is not sure shows: in a sentence, in the turns after, in front.

    Of noise and of other languages the model understands nothing: there the rules alone decide.
    """
    reading = talk.reading
    guesses = () if reading.noise or reading.language or is_fragment(reading) else reading.guesses
    is_possible, chance = reading.danger.level == "possible", danger_chance(guesses)
    top = guesses[0] if guesses else None
    is_chat = top is not None and top.id in CHAT and top.probability >= SURELY_CHAT and chance < HARDLY_DANGER
    is_in_talk = talk.before.situation is not None and talk.before.danger is None and reading.words <= FEW_WORDS
    talk.danger_seen = is_possible or sees_danger(guesses, is_in_talk)
    talk.danger_stays = is_possible or chance >= DANGER_STAYS
    leads = (is_possible and not is_chat) or chance >= DANGER_LEADS
    talk.danger_leads = talk.danger_seen and leads and reading.noise != "code"


def is_over(talk: Talk) -> bool:
    """Whether danger was open and the person says, in few words and with nothing dangerous beside it, that it has passed.

    "I'm ok now, I just want to sleep for ever" says it too: where the model sees a wish to die, or the rules see danger, it has not.
    """
    reading = talk.reading
    says_so = talk.before.danger == "open" and reading.words <= FEW_WORDS and "danger_passed" in reading.facts.marks
    wish = sum(guess.probability for guess in reading.guesses if guess.id == "suicidal_or_self_harm")
    return says_so and reading.danger.level == "none" and wish < A_WISH


def is_fragment(reading: Reading) -> bool:
    """Whether there are too few words for the model to see a danger in them that the rules do not."""
    return reading.words <= FRAGMENT and reading.danger.level == "none" and danger_chance(reading.guesses) < PLAIN_CRY


def is_suicidal_unseen(talk: Talk, answer: str | None) -> bool:
    """Whether the rules read a wish to die, and the model is not sure that the message is about something else."""
    danger, guesses = talk.reading.danger, talk.reading.guesses
    if danger.level != "possible" or danger.kind != "suicidal_or_self_harm" or answer in URGENT:
        return False
    return not guesses or guesses[0].probability < SURELY_OTHER or any(guess.id == danger.kind and guess.probability >= HARDLY_DANGER for guess in guesses[:3])


def both_see_danger(talk: Talk, answer: str | None) -> bool:
    """Whether the rules read a possible danger that is happening, and the model sees one too, while something else would be answered."""
    danger = talk.reading.danger
    is_read = danger.level == "possible" and danger.kind == "immediate_danger"
    return is_read and answer not in URGENT and danger_chance(talk.reading.guesses) >= A_WISH


def answer_danger(talk: Talk, danger: Danger) -> Plan:
    """999 first. What else the message is about stands below, with its own door."""
    kind = _gravest(talk, danger.kind or "immediate_danger")
    talk.danger = "open"
    other = _other_topic(talk)
    about_other = danger.about == "other"
    if other is not None and other != kind:
        talk.open_topic(other, talk.contract.situations[other].who)
    return signpost(talk, kind, beside=other if other != kind else None, about_other=about_other)


def _gravest(talk: Talk, kind: str) -> str:
    """The kind of danger, where the model reads a wish to die in what the rules read as danger: that needs its own lines below 999."""
    chances = {guess.id: guess.probability for guess in talk.reading.guesses}
    wish = chances.get("suicidal_or_self_harm", 0.0)
    return "suicidal_or_self_harm" if kind == "immediate_danger" and wish >= A_WISH and wish > chances.get(kind, 0.0) else kind


def _other_topic(talk: Talk) -> str | None:
    """The situation that a dangerous message also tells of, when that is likely; else the one that was open."""
    records = talk.contract.situations
    before = talk.before.situation
    known = before if before in records and not records[before].urgent and records[before].doors else None
    beside = [guess for guess in talk.reading.beside[:1] if guess.probability >= SURE_BESIDE and guess.id not in OF_THE_SAME_MIND]
    for guess in (*talk.reading.guesses[:3], *beside):
        record = records.get(guess.id)
        if guess.id in VAGUE and known is not None:
            continue
        least = LIKELY_BESIDE if record and record.who != "any" and guess.id not in OF_THE_SAME_MIND else SURE_BESIDE
        if record and record.doors and not record.urgent and guess.id not in NOT_BESIDE and guess.probability >= least:
            return meaning_of(talk.contract, guess.id, talk.facts_of_message())
    return known
