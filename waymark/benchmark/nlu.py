"""Ways of understanding side by side, on the same lines and the same held-out messages; and text as people send it.

Each way is fitted on the same lines of data/nlu and answers through the same decision, so that only the understanding differs.
The fine-tuned encoder is the one that ships: it has seen all lines, also where the ways are fitted on fewer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import track
from rich.table import Table

from waymark.benchmark.diet import Diet, diet
from waymark.benchmark.held_out import Expected, Outcome, expectations
from waymark.benchmark.rough_text import ROUGH
from waymark.benchmark.understanding import OFF_TOPIC, share
from waymark.checking import training_lines
from waymark.content.contract import EMERGENCY, INTENT_NAMES
from waymark.content.contract_records import MENU
from waymark.reading.reading import Guess, Reading
from waymark.signposting.conversation import Conversation
from waymark.signposting.desk import PROJECT, the_desk
from waymark.signposting.turn import next_turn
from waymark.understanding.long_messages import together
from waymark.understanding.message_reader import read
from waymark.understanding.sentence_encoder import FOLDER, SentenceVectors
from waymark.understanding.situation_classifier import RANKING_LENGTH, SituationClassifier
from waymark.understanding.views import Views, fact_row, fit_views

_ID_OF_INTENT = {intent: id_ for id_, intent in INTENT_NAMES.items()}
#: A view whose weight is zero is not looked at.
ONLY_NGRAMS, ONLY_VECTORS = (0.0, 1.0), (1.0, 0.0)


class Way(msgspec.Struct, frozen=True):
    """A way of understanding that was fitted. weights: of the vector and of the n-grams. seconds: of fitting it, vectors included."""

    name: str
    views: Views
    encoder: SentenceVectors | None
    weights: tuple[float, float]
    seconds: float
    encoder_bytes: int = 0

    def guesses(self, text: str, reading: Reading) -> tuple[tuple[Guess, ...], float]:
        """What a message may be about, likeliest first, and the milliseconds that it took."""
        started = time.perf_counter()
        parts = self.encoder.parts(text) if self.encoder else [text]
        vectors = self.encoder.encode(parts) if self.encoder else np.zeros((1, 384), dtype=np.float32)
        chances = together(self.views.predict(parts, vectors, fact_row(reading.facts, reading.danger)), self.views.labels)
        order = np.argsort(-chances)[:RANKING_LENGTH]
        took = (time.perf_counter() - started) * 1000
        return tuple(_guess(self.views.labels[n], float(chances[n])) for n in order), took

    def megabytes(self) -> float:
        """Size of what must be in memory for it."""
        used = [("ngram", self.weights[1]), ("vector", self.weights[0])]
        arrays = sum(value.nbytes for name, value in self.views.arrays.items() for kind, weight in used if weight and name.startswith(kind))
        return (arrays + self.encoder_bytes) / 1e6


class DietWay(msgspec.Struct, frozen=True):
    """Rasa's default pipeline, asked beforehand in its own environment."""

    name: str
    made: Diet

    def guesses(self, text: str, reading: Reading) -> tuple[tuple[Guess, ...], float]:
        """What a message may be about, likeliest first, and the milliseconds that it took."""
        ranking, took = self.made.ranked[text]
        return tuple(_guess(*each) for each in ranking), took

    @property
    def seconds(self) -> float:
        return self.made.seconds

    def megabytes(self) -> float:
        """Size of the trained model; TensorFlow's own is many times that."""
        return self.made.megabytes


def _guess(intent: str, chance: float) -> Guess:
    return Guess(_ID_OF_INTENT.get(intent, intent), chance)


def ways(lines: list[tuple[str, str]], frozen: Path | None) -> list[Way]:
    """Fit every way on the lines. frozen: folder of the base encoder as `training/train_encoder.py --epochs 0` writes it."""
    labels, texts = [intent for intent, _ in lines], [text for _, text in lines]
    config = SituationClassifier.get_default_config()
    mixed = (config["weight_vectors"], config["weight_ngrams"])
    made: list[Way] = []
    for name, folder in (("fine-tuned encoder", FOLDER), *([("frozen MiniLM", frozen)] if frozen else [])):
        started = time.monotonic()
        vectors = SentenceVectors(folder, threads=2).encode(texts)
        views = fit_views(texts, vectors, labels, config)
        seconds = time.monotonic() - started
        encoder, size = SentenceVectors(folder), (folder / "encoder.onnx").stat().st_size
        for kind, weights in (("and n-grams", mixed), ("alone", ONLY_VECTORS)):
            made.append(Way(f"{name} {kind}", _weighed(views, weights), encoder, weights, seconds, size))
    return [*made, Way("n-grams and facts alone", _weighed(made[0].views, ONLY_NGRAMS), None, ONLY_NGRAMS, made[0].seconds)]


def _weighed(views: Views, weights: tuple[float, float]) -> Views:
    return Views(views.labels, views.arrays | {"mix": np.array(weights)})


def answer(way: Way | DietWay, expected: Expected, change: Callable[[str], str] = str) -> tuple[Outcome, float]:
    """The outcome of one message as a first message, and the milliseconds that understanding it took."""
    text = change(expected.text)
    reading = read(text)
    guesses, took = way.guesses(text, reading)
    plan, _ = next_turn(the_desk().contract, Conversation(), msgspec.structs.replace(reading, guesses=guesses))
    return Outcome(expected, plan.situation, plan.services[0] if plan.services else MENU, EMERGENCY in plan.services), took


def _row(outcomes: list[Outcome]) -> list[str]:
    return [share(sum(getattr(each, field) for each in outcomes), len(outcomes)) for field in ("is_right", "is_harmful", "is_asked", "is_exact")]


def nlu_figures(console: Console, frozen: Path | None = None, diet_python: Path | None = None, every: int = 1) -> None:
    """Measure and print both tables. every: fit on each n-th line only; diet_python: of an environment with Rasa's default pipeline."""
    expected = [each for each in expectations(the_desk().contract) if each.first and each.source != "traps"]
    on_topic = [each for each in expected if each.situation not in OFF_TOPIC]
    lines = [(intent, text) for _, intent, text in training_lines(PROJECT / "data" / "nlu")][::every]
    fitted: list[Way | DietWay] = [*ways(lines, frozen)]
    if diet_python:
        fitted.append(DietWay("Rasa's default (DIET)", diet(diet_python, lines, [each.text for each in on_topic])))
    title = f"{len(on_topic)} held-out messages, fitted on {len(lines):,} lines"
    table = Table("way", "right first", "harmful first", "asked back", "exact", "ms, median", "MB", "fitted in", title=title)
    for way in fitted:
        answered = [answer(way, each) for each in track(on_topic, way.name)]
        times: NDArray[Any] = np.array([took for _, took in answered])
        table.add_row(way.name, *_row([each for each, _ in answered]), f"{np.median(times):.1f}", f"{way.megabytes():.0f}", f"{way.seconds:.0f} s")
    console.print(table)
    if every == 1:
        rough_figures(console, fitted[0], on_topic[::4])


def rough_figures(console: Console, way: Way | DietWay, expected: list[Expected]) -> None:
    """The same messages as phones, children and hurry make them."""
    table = Table("as it is sent", "right first", "harmful first", "asked back", "exact", title=f"{len(expected)} of them, roughened")
    for name, change in ROUGH.items():
        table.add_row(name, *_row([answer(way, each, change)[0] for each in track(expected, name)]))
    console.print(table)
