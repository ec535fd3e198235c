"""Several views of a message, one decision: how likely each situation and follow-up is, calibrated.

One view is the sentence vector, the other hashed letter and word n-grams beside the facts that plain rules read. A
regression looks at each, and their log chances are added with fixed weights. Stored as plain arrays: no pickle.
Where danger is sure, what the message tells besides is weighed again without the dangerous clauses: they drown it.
"""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from waymark.reading.danger.rules import without_danger
from waymark.reading.reading import Guess, Reading
from waymark.understanding.long_messages import together
from waymark.understanding.message_reader import READING, read
from waymark.understanding.sentence_encoder import shared_vectors, vectors_of
from waymark.understanding.views import Views, fact_row, fit_views

Array = NDArray[np.float32]

#: Guesses that are handed on; of what a dangerous message tells besides, fewer.
RANKING_LENGTH, RANKED_BESIDE = 12, 4


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SituationClassifier(IntentClassifier, GraphComponent):
    """Sets `intent` and `intent_ranking` on each message."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource, views: Views | None = None) -> None:
        self._config, self._storage, self._resource, self._views = config, storage, resource, views

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """How the views are fitted and mixed.

        strength_vectors: inverse regularisation; penalty_ngrams: regularisation; weight_*: how much each view's log chances
        count, chosen by the smallest log loss on the held-out messages, so that 0.9 means about nine in ten (docs/understanding.md);
        seed: of everything drawn.
        """
        return {"strength_vectors": 5.0, "penalty_ngrams": 3e-6, "weight_vectors": 0.65, "weight_ngrams": 0.4, "seed": 20261123}

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> SituationClassifier:
        """Rasa's factory, for training."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on every training line that has an intent."""
        examples = [each for each in training_data.intent_examples if each.get(TEXT) and each.get(INTENT)]
        texts = [shared_vectors().plain(each.get(TEXT)) for each in examples]
        vectors = np.vstack([_vectors(each) for each in examples])
        self._views = fit_views(texts, vectors, [each.get(INTENT) for each in examples], self._config)
        with self._storage.write_to(self._resource) as folder:
            self._views.save(folder)
        return self._resource

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext, **kwargs: Any,
    ) -> SituationClassifier:
        """Rasa's factory, for use. A model without this component's arrays is an error: half a model must not answer."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Views.load(folder))

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the situations of each message."""
        if self._views is None:
            raise RuntimeError("SituationClassifier has no model; run `waymark train`")
        for message in messages:
            text = message.get(TEXT)
            if not text:
                continue
            reading = msgspec.convert(message.get(READING) or {}, Reading)
            ranking = _ranking(self._views, text, _vectors(message), reading)
            message.set(INTENT, ranking[0], add_to_output=True)
            if reading.danger.level == "sure" and (rest := without_danger(text)):
                beside = _ranking(self._views, rest, vectors_of(rest).vectors, read(rest))[:RANKED_BESIDE]
                guesses = [Guess(each[INTENT_NAME_KEY], each[PREDICTED_CONFIDENCE_KEY]) for each in beside]
                message.set(READING, msgspec.to_builtins(msgspec.structs.replace(reading, beside=tuple(guesses))), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


def _ranking(views: Views, text: str, vectors: Array, reading: Reading) -> list[dict[str, Any]]:
    """Rasa's intent ranking, likeliest first. vectors: of the parts of the text."""
    facts = fact_row(reading.facts, reading.danger)
    parts = shared_vectors().parts(text)
    chances = together(views.predict(parts, vectors, facts), views.labels)
    order = np.argsort(-chances)[:RANKING_LENGTH]
    return [{INTENT_NAME_KEY: views.labels[index], PREDICTED_CONFIDENCE_KEY: float(chances[index])} for index in order]


def _vectors(message: Message) -> Array:
    _, sentence = message.get_dense_features(TEXT, [])
    if sentence is None:
        raise ValueError("SituationClassifier needs sentence vectors; put SentenceEncoder before it in config.yml")
    return np.asarray(sentence.features, dtype=np.float32)
