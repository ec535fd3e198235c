"""Does a message go on with the matter that is open, or does it bring a new one?

"he denies it", "my ex did it", "i cant face going in": within a talk people write what means something only after what they said
before, and read alone it looks like something else. A small regression weighs what was read. Its weights were fitted by
`python -m training.fit_goes_on` on lines written as the next thing in a talk (`training/in_talk`) against first messages.
"""

from __future__ import annotations

import math

from waymark.content.contract import Contract
from waymark.reading.reading import Guess, Reading

#: Weight of each thing that is looked at; `features` says what they are.
WEIGHTS = {
    "is_open": 1.67, "is_half_a_sentence": 1.76, "is_another": -0.04, "words": -0.51, "other_speaker": 0.83, "same_speaker": -0.7,
    "brings_up": -2.79, "asks_about_help": 0.62,
}
BIAS = 13.67
#: Half a sentence, and the follow-ups that say as little alone.
CONTINUES = ("says_more", "ask_again", "retract")
#: A chance is never quite none.
_LEAST = 0.02


def continues(guesses: tuple[Guess, ...]) -> float:
    """The chance that a message means something only after another."""
    return sum(guess.probability for guess in guesses if guess.id in CONTINUES)


def features(contract: Contract, reading: Reading, guesses: tuple[Guess, ...], half: float, open_situation: str) -> dict[str, float]:
    """What is looked at, by name. guesses: without the half-sentences; half: see `continues`.

    is_open, is_half_a_sentence, is_another, asks_about_help: log chances of the open matter, of what only continues, of the
    likeliest other matter, of a question about the help. words: log number. other_speaker, same_speaker: whether the likeliest other matter
    is told by another kind of person, or by the same. brings_up: whether the message itself says that something else follows.
    """
    records = contract.situations
    others = [guess for guess in guesses if guess.id != open_situation and guess.id in records]
    another = next((guess for guess in others if records[guess.id].doors and not records[guess.id].urgent and not records[guess.id].is_info), None)
    who = records[another.id].who if another else None
    speaker = records[open_situation].who
    return {
        "is_open": _log(sum(guess.probability for guess in guesses if guess.id == open_situation)),
        "is_half_a_sentence": _log(half),
        "is_another": _log(another.probability if another else 0.0),
        "words": math.log(max(1, reading.words)),
        "other_speaker": float(who is not None and who not in (speaker, "any") and speaker != "any"),
        "same_speaker": float(who == speaker),
        "brings_up": float("brings_up" in reading.facts.marks),
        "asks_about_help": _log(sum(guess.probability for guess in others if records[guess.id].is_info)),
    }


def goes_on(contract: Contract, reading: Reading, guesses: tuple[Guess, ...], half: float, open_situation: str) -> float:
    """The chance that the message goes on with the open matter, 0 to 1."""
    found = features(contract, reading, guesses, half, open_situation)
    return 1 / (1 + math.exp(-BIAS - sum(WEIGHTS[name] * value for name, value in found.items())))


def _log(chance: float) -> float:
    return math.log(chance + _LEAST)
