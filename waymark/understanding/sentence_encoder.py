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

from waymark.understanding.plain_words import PlainWords, whole_words

Array = NDArray[np.float32]

FOLDER = Path(__file__).parent / "encoder"
#: A training line that is longer is read at both ends; a message is read in parts of this length, each beginning so many tokens on.
MAX_TOKENS, KEPT_AT_START, STEP = 128, 56, 88
BATCH = 64
#: Under this name a message may bring its vectors along in its metadata.
VECTORS = "vectors"


class SentenceVectors:
    """Texts in, unit vectors of 384 floats out. One thread: a message takes milliseconds and cores are for messages.

    plain: writes a text in words that the model knows; it does so with every text itself.
    """

    def __init__(self, folder: Path = FOLDER, threads: int = 1) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
        words = (folder / "words.txt").read_text(encoding="utf-8").split()
        self.plain = PlainWords(words, whole_words(self.tokenizer.get_vocab()))

    def parts(self, text: str) -> list[str]:
        """The text in parts that are read whole, overlapping; one part when it is short enough. In plain words."""
        text = self.plain(text)
        offsets = self.tokenizer.encode(text, add_special_tokens=False).offsets
        room = MAX_TOKENS - 2
        if len(offsets) <= room:
            return [text]
        starts = [*range(0, len(offsets) - room, STEP), len(offsets) - room]
        return [_whole_words(text, offsets[start][0], offsets[start + room - 1][1]) for start in starts]

    def encode(self, texts: list[str]) -> Array:
        """Vectors of shape (len(texts), 384)."""
        ids = [self._shorten(each.ids) for each in self.tokenizer.encode_batch([self.plain(text) for text in texts])]
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


def _whole_words(text: str, start: int, end: int) -> str:
    """That part of the text, without a word of which only a piece is in it: a piece would be read as another word."""
    part = text[start:end]
    if start and not text[start - 1].isspace():
        part = part.partition(" ")[2] or part
    if end < len(text) and not text[end].isspace():
        part = part.rpartition(" ")[0] or part
    return part


@lru_cache(maxsize=1)
def shared_vectors() -> SentenceVectors:
    """The encoder of this process, loaded once."""
    return SentenceVectors()


class Carried:
    """Vectors on their way through Rasa, which writes out everything that a message brings along: this has little to write."""

    __slots__ = ("vectors",)

    def __init__(self, vectors: Array) -> None:
        self.vectors = vectors


def vectors_of(text: str) -> Carried:
    """The vectors of the parts of one message, of shape (parts, 384). May run in a thread of its own."""
    encoder = shared_vectors()
    return Carried(encoder.encode(encoder.parts(text)))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds to each message the vectors of its parts: one for a message that the encoder reads whole, as nearly all are."""

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
        """Add the vectors of each message's parts, of shape (parts, 384). A message may bring them along."""
        for message in messages:
            if text := message.get(TEXT):
                brought = (message.get(METADATA) or {}).get(VECTORS)
                self._add(message, (brought if isinstance(brought, Carried) else vectors_of(text)).vectors)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the vector of each training line, of shape (1, 384), on all cores."""
        with_text = [message for message in training_data.training_examples if message.get(TEXT)]
        vectors = SentenceVectors(threads=os.cpu_count() or 1).encode([message.get(TEXT) for message in with_text])
        for message, vector in zip(with_text, vectors, strict=True):
            self._add(message, vector[None, :])
        return training_data

    @staticmethod
    def _add(message: Message, vectors: Array) -> None:
        message.add_features(Features(vectors, FEATURE_TYPE_SENTENCE, TEXT, "SentenceEncoder"))
