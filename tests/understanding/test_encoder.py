"""The encoder that ships: the file that was recorded, read as it is in use."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest

from waymark.understanding.long_messages import together
from waymark.understanding.sentence_encoder import FOLDER, MAX_TOKENS, SentenceVectors

CALM = "we went to the shops and it rained a lot and then we had our tea. "


@pytest.fixture(scope="module")
def encoder() -> SentenceVectors:
    return SentenceVectors()


def test_the_file_is_the_one_that_was_made() -> None:
    made = json.loads((FOLDER / "made.json").read_text(encoding="utf-8"))
    assert hashlib.sha256((FOLDER / "encoder.onnx").read_bytes()).hexdigest() == made["onnx_sha256"]
    assert made["max_tokens"] == MAX_TOKENS


def test_every_word_of_a_long_message_is_in_a_part_that_is_read_whole(encoder: SentenceVectors) -> None:
    words = [f"w{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(600)]
    parts = encoder.parts(" ".join(words))
    assert len(parts) > 3
    assert {word for part in parts for word in part.split()} >= set(words)
    assert all(len(encoder.tokenizer.encode(part).ids) <= MAX_TOKENS for part in parts)


def test_a_message_that_fits_is_one_part(encoder: SentenceVectors) -> None:
    assert encoder.parts("i am 14 and i need help") == ["i am 14 and i need help"]
    assert encoder.encode(["one", CALM * 30]).shape == (2, 384)


def test_the_telling_part_decides() -> None:
    labels = ["child_groomed_online", "out_of_scope", "smalltalk"]
    chances = np.array([[0.05, 0.9, 0.05], [0.9, 0.05, 0.05], [0.02, 0.5, 0.48]])
    assert together(chances, labels).argmax() == 0
    assert together(chances[:1], labels).argmax() == 1
    assert together(chances[[0, 2]], labels).argmax() == 1


def test_danger_in_one_part_is_not_outvoted() -> None:
    labels = ["child_groomed_online", "immediate_danger"]
    found = together(np.array([[0.98, 0.02], [0.97, 0.03], [0.3, 0.7], [0.99, 0.01]]), labels)
    assert found[1] >= 0.25
    assert found.sum() == pytest.approx(1)
