"""Sentence vectors from the fine-tuned encoder: one ONNX file, no torch, no network. How it is made: `training/`."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, METADATA, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from tokenizers import Tokenizer

Array = NDArray[np.float32]

FOLDER = Path(__file__).parent / "encoder"
#: A long message is read at both ends: the point is often in the last words.
MAX_TOKENS, KEPT_AT_START = 96, 40
BATCH = 64
#: Under this name a message may bring its vector along in its metadata.
VECTOR = "vector"


class SentenceVectors:
    """Texts in, unit vectors of 384 floats out. One thread: a message takes milliseconds and cores are for messages."""

    def __init__(self, folder: Path = FOLDER, threads: int = 1) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])

    def encode(self, texts: list[str]) -> Array:
        """Vectors of shape (len(texts), 384)."""
        ids = [self._shorten(each.ids) for each in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(ids)), key=lambda index: len(ids[index]))
        vectors = np.zeros((len(ids), 384), dtype=np.float32)
        for start in range(0, len(order), BATCH):
            group = order[start:start + BATCH]
            vectors[group] = self._run([ids[index] for index in group])
        return vectors

    def _run(self, ids: list[list[int]]) -> Array:
        width = max(map(len, ids))
        tokens = np.zeros((len(ids), width), dtype=np.int64)
        mask = np.zeros_like(tokens)
        for row, each in enumerate(ids):
            tokens[row, : len(each)] = each
            mask[row, : len(each)] = 1
        return np.asarray(self.session.run(None, {"input_ids": tokens, "attention_mask": mask})[0])

    @staticmethod
    def _shorten(ids: list[int]) -> list[int]:
        return ids if len(ids) <= MAX_TOKENS else [*ids[:KEPT_AT_START], *ids[KEPT_AT_START - MAX_TOKENS:]]


@lru_cache(maxsize=1)
def shared_vectors() -> SentenceVectors:
    """The encoder of this process, loaded once."""
    return SentenceVectors()


class Carried:
    """A vector on its way through Rasa, which writes out everything that a message brings along: this has little to write."""

    __slots__ = ("vector",)

    def __init__(self, vector: Array) -> None:
        self.vector = vector


def vector_of(text: str) -> Carried:
    """The vector of one text, of shape (384,). May run in a thread of its own."""
    return Carried(shared_vectors().encode([text])[0])


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds the sentence vector to each message."""

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__("SentenceEncoder", config)
        self._config = config

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No options but the name that Rasa's featurizers share."""
        return {"alias": None}

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> SentenceEncoder:
        """Rasa's factory."""
        return cls(config)

    @staticmethod
    def validate_config(config: dict[str, Any]) -> None:
        """Nothing can be wrong with no options."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the vector of each message's text."""
        self._add(messages, shared_vectors())
        return messages

    @staticmethod
    def _add(messages: list[Message], encoder: SentenceVectors) -> None:
        with_text = [message for message in messages if message.get(TEXT)]
        brought = [each for message in with_text if isinstance(each := (message.get(METADATA) or {}).get(VECTOR), Carried)]
        if with_text:
            is_made = len(brought) == len(with_text)
            vectors = [each.vector for each in brought] if is_made else encoder.encode([message.get(TEXT) for message in with_text])
            for message, vector in zip(with_text, vectors, strict=True):
                message.add_features(Features(vector[None, :], FEATURE_TYPE_SENTENCE, TEXT, "SentenceEncoder"))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the vectors of all training lines, on all cores."""
        self._add(training_data.training_examples, SentenceVectors(threads=os.cpu_count() or 1))
        return training_data
