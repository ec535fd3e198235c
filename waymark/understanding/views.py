"""The views of a message and the regressions that look at them, as plain arrays. No Rasa here.

Shapes: n messages, k labels. `vectors` (n, 384) float32; n-grams (n, 2**16) sparse; facts (n, number of names) float32.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression

from waymark.signposting.danger import read_danger
from waymark.signposting.facts import MARKS, Facts
from waymark.signposting.reading import read_facts
from waymark.signposting.text import normalise

Array = NDArray[np.float32]

_LETTERS = HashingVectorizer(analyzer="char_wb", ngram_range=(3, 5), n_features=2**15, alternate_sign=False, lowercase=False, norm="l2")
_WORDS = HashingVectorizer(analyzer="word", ngram_range=(1, 2), n_features=2**15, alternate_sign=False, lowercase=False, norm="l2", token_pattern=r"(?u)\b\w+\b")
#: The same share of lines that training/lines.py keeps from the encoder.
_CALIBRATION_SHARE = 12

_FACT_NAMES = (
    "age_group=under_18", "age_group=18_over", "no_age", "under_13",
    *(f"subject={each}" for each in ("self", "friend", "sibling", "own_child", "pupil", "partner", "relative", "stranger")), "subject_is_minor",
    *(f"role={each}" for each in ("child", "carer", "professional")), "tense=now", "tense=past", "has_place", "is_abroad",
    *(f"danger={each}" for each in ("possible", "sure", "denied", "past", "other", "suicidal_or_self_harm", "immediate_danger")),
    *(f"mark={each}" for each in sorted(MARKS)),
)
_FACT_INDEX = {name: index for index, name in enumerate(_FACT_NAMES)}
_UK = frozenset({"england", "wales", "scotland", "northern-ireland", "uk"})


def _names(facts: Facts) -> list[str]:
    group = facts.age_group or ("under_18" if facts.age is not None and facts.age < 18 else "18_over" if facts.age is not None else None)
    names = [f"age_group={group}" if group else "no_age", *(f"mark={each}" for each in facts.marks)]
    names += [f"subject={facts.subject}"] if facts.subject else []
    names += [f"role={facts.role}"] if facts.role else []
    names += [f"tense={facts.tense}"] if facts.tense else []
    names += ["has_place", *([] if facts.place in _UK else ["is_abroad"])] if facts.place else []
    names += ["under_13"] if facts.age is not None and facts.age < 13 else []
    names += ["subject_is_minor"] if facts.subject_age is not None and facts.subject_age < 18 else []
    return names


def fact_row(text: str) -> Array:
    """What plain rules read from a text, as zeros and ones. A "born 2010" counts from a fixed day: learning needs no clock."""
    from datetime import date

    row = np.zeros(len(_FACT_NAMES), dtype=np.float32)
    danger = read_danger(text)
    names = _names(read_facts(text, date(2026, 1, 1)))
    if danger.level != "none":
        names += [f"danger={danger.level}", f"danger={danger.kind}"]
    names += [f"danger={name}" for name, holds in (("denied", danger.is_denied), ("past", danger.is_past), ("other", danger.about == "other")) if holds]
    for name in names:
        if name in _FACT_INDEX:
            row[_FACT_INDEX[name]] = 1.0
    return row


def ngram_rows(texts: list[str]) -> sp.csr_matrix:
    """Hashed letter and word n-grams, and the facts, of each text."""
    plain = [normalise(text) for text in texts]
    facts = sp.csr_matrix(np.vstack([fact_row(text) for text in texts]) * 0.5)
    return sp.csr_matrix(sp.hstack([_LETTERS.transform(plain), _WORDS.transform(plain), facts], format="csr"))


class Views:
    """Fitted regressions and their mix. `predict` gives calibrated chances of shape (n, k)."""

    def __init__(self, labels: list[str], arrays: dict[str, Array]) -> None:
        self.labels, self.arrays = labels, arrays

    def scores(self, texts: list[str], vectors: Array) -> list[Array]:
        """Log chances of each view, each of shape (n, k)."""
        arrays = self.arrays
        joined = np.asarray(ngram_rows(texts) @ arrays["ngram_weights"] + arrays["ngram_bias"])
        dense = vectors @ arrays["vector_weights"] + arrays["vector_bias"]
        return [log_softmax(dense, axis=1), log_softmax(joined, axis=1)]

    def predict(self, texts: list[str], vectors: Array) -> Array:
        """Chances that add up to 1 for each message."""
        return mix(self.scores(texts, vectors), self.arrays["mix"])

    def save(self, folder: Path) -> None:
        """Write the arrays and the labels."""
        halved = self.arrays | {"ngram_weights": self.arrays["ngram_weights"].astype(np.float16)}
        np.savez(folder / "views.npz", **halved)  # type: ignore[arg-type]
        (folder / "labels.json").write_text(json.dumps(self.labels), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Views:
        """Read what `save` wrote."""
        with np.load(folder / "views.npz", allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        arrays["ngram_weights"] = arrays["ngram_weights"].astype(np.float32)
        return cls(json.loads((folder / "labels.json").read_text(encoding="utf-8")), arrays)


def mix(scores: list[Array], weights: Array) -> Array:
    """Log-linear mix of the views: weights (number of views,)."""
    return np.asarray(softmax(sum(weight * score for weight, score in zip(weights, scores, strict=True)), axis=1))


def is_for_calibration(text: str) -> bool:
    """Whether a line is kept from the encoder (see training/lines.py) and used to fit the mix."""
    return hashlib.sha256(text.encode()).digest()[0] % _CALIBRATION_SHARE == 0


def fit_views(texts: list[str], vectors: Array, labels: list[str], config: dict[str, Any]) -> Views:
    """Fit the views on lines, then their mix on the calibration lines, then the views again on all lines."""
    names = sorted(set(labels))
    target = np.array([names.index(label) for label in labels])
    ngrams = ngram_rows(texts)
    held = np.array([is_for_calibration(text) for text in texts])
    weights = np.ones(2)
    if held.sum() >= 50 and len(set(target[~held])) == len(names):
        part = _fit(ngrams[~held], vectors[~held], target[~held], names, config)
        scores = part.scores([text for text, is_held in zip(texts, held, strict=True) if is_held], vectors[held])
        weights = fit_mix(scores, target[held])
    views = _fit(ngrams, vectors, target, names, config)
    views.arrays["mix"] = weights
    return views


def fit_mix(scores: list[Array], target: Array) -> Array:
    """Weights with the smallest negative log likelihood on lines that nothing was fitted on."""
    rows = np.arange(len(target))

    def loss(weights: Array) -> float:
        mixed = log_softmax(sum(weight * score for weight, score in zip(weights, scores, strict=True)), axis=1)
        return float(-mixed[rows, target].mean() + 0.001 * np.square(weights).sum())

    found = minimize(loss, np.full(len(scores), 0.5), method="L-BFGS-B", bounds=[(0.0, 5.0)] * len(scores))
    return np.asarray(found.x)


def _fit(ngrams: sp.csr_matrix, vectors: Array, target: Array, names: list[str], config: dict[str, Any]) -> Views:
    seed = config["seed"]
    dense = LogisticRegression(C=config["strength_vectors"], max_iter=100, class_weight="balanced", random_state=seed).fit(vectors, target)
    sparse = LogisticRegression(C=config["strength_ngrams"], max_iter=25, tol=1e-3, class_weight="balanced", random_state=seed).fit(ngrams, target)
    return Views(names, {
        "vector_weights": dense.coef_.T.astype(np.float32), "vector_bias": dense.intercept_.astype(np.float32),
        "ngram_weights": sparse.coef_.T.astype(np.float16).astype(np.float32), "ngram_bias": sparse.intercept_.astype(np.float32),
        "mix": np.ones(2),
    })
