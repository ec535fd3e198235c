"""Fit the weights of waymark/signposting/goes_on.py: does a message go on with the open matter, or bring a new one?

    python -m training.fit_goes_on

Needs a trained model (`waymark train`) and Waymark's own environment. Lines that go on are those of `training/in_talk` that are not
training lines of the model; lines that bring something new are the others there, and held-out first messages, each read as if
another matter were open. Prints the weights, and how often both kinds are told apart in matters that were left out of the fit.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import yaml
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from tqdm import tqdm

from waymark.benchmark.held_out import expectations
from waymark.checking import bare, training_lines
from waymark.content.contract import INTENT_NAMES, Contract
from waymark.engine import Engine
from waymark.reading.reading import Guess, Reading
from waymark.signposting.decide import SAYS_MORE
from waymark.signposting.desk import PROJECT, the_desk
from waymark.signposting.goes_on import continues, features
from waymark.understanding.message_reader import READING

IN_TALK = Path(__file__).parent / "in_talk"
#: A first message of more words is not what anybody types within a talk.
LONGEST = 30
SEED, FOLDS = 20261124, 7
#: A line that brings something new in the middle of a talk counts this much: they are few, and what is to be found.
WEIGHT_OF_TURNS = 2.0


def examples(contract: Contract) -> Iterator[tuple[str, str, str]]:
    """Open situation, text, and what it is: `goes_on`, `turn` or `first`."""
    learnt = {bare(text) for _, _, text in training_lines(PROJECT / "data" / "nlu")}
    open_ones = []
    for path in sorted(IN_TALK.glob("*.yml")):
        talk = yaml.safe_load(path.read_text(encoding="utf-8"))
        open_ones.append(talk["situation"])
        for text in talk["goes_on"]:
            if bare(text) not in learnt:
                yield talk["situation"], text, "goes_on"
        for text, _ in talk["turns"]:
            yield talk["situation"], text, "turn"
    draw = random.Random(SEED)
    for each in expectations(contract):
        record = contract.situations.get(each.situation)
        if record and record.doors and not record.is_info and len(each.text.split()) <= LONGEST:
            # whoever brings something new in a talk is still the same person
            same = [id_ for id_ in open_ones if id_ != each.situation and contract.situations[id_].who in (record.who, "any")]
            yield draw.choice(same), each.text, "first"


async def read_all(texts: list[str]) -> list[Reading]:
    """Every text as the pipeline reads it. Raises RuntimeError where there is no model."""
    engine = Engine()
    await engine.start()
    if not await engine.ready():
        raise RuntimeError("no model; run `waymark train` first")
    ids = {intent: id_ for id_, intent in INTENT_NAMES.items()}
    readings = []
    for text in tqdm(texts, desc="reading"):
        parsed = await engine.parse(text)
        guesses = tuple(Guess(ids.get(each["name"], each["name"]), each["confidence"]) for each in parsed["intent_ranking"])
        readings.append(msgspec.structs.replace(msgspec.convert(parsed.get(READING) or {}, Reading), guesses=guesses))
    await engine.stop()
    return readings


def row(contract: Contract, open_situation: str, reading: Reading) -> dict[str, float]:
    """The features of one line."""
    alone = tuple(guess for guess in reading.guesses if guess.id != SAYS_MORE)
    return features(contract, reading, alone, continues(reading.guesses), open_situation)


def main() -> None:
    """Read, fit, and print."""
    contract = the_desk().contract
    found = list(examples(contract))
    readings = asyncio.run(read_all([text for _, text, _ in found]))
    rows = [row(contract, situation, reading) for (situation, _, _), reading in zip(found, readings, strict=True)]
    names = list(rows[0])
    values = np.array([[each[name] for name in names] for each in rows])
    kinds = np.array([kind for _, _, kind in found])
    matters = np.array([situation for situation, _, _ in found])
    weights = np.where(kinds == "turn", WEIGHT_OF_TURNS, 1.0)
    chances = np.zeros(len(found))
    for fit, rest in GroupKFold(FOLDS).split(values, groups=matters):
        model = LogisticRegression(max_iter=2000).fit(values[fit], kinds[fit] == "goes_on", sample_weight=weights[fit])
        chances[rest] = model.predict_proba(values[rest])[:, 1]
    for least in (0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7):
        print(f"from {least:.2f}:", ", ".join(f"{kind} {np.mean(chances[kinds == kind] >= least):.1%}" for kind in ("goes_on", "turn", "first")))
    model = LogisticRegression(max_iter=2000).fit(values, kinds == "goes_on", sample_weight=weights)
    print({name: round(float(weight), 2) for name, weight in zip(names, model.coef_[0], strict=True)}, "bias", round(float(model.intercept_[0]), 2))


if __name__ == "__main__":
    main()
