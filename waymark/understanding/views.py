"""The views of a message and the regressions that look at them, as plain arrays. No Rasa here.

Shapes: n messages, k labels. `vectors` (n, 384) float32; n-grams (n, 2**16) sparse; facts (n, number of names) float32.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.special import log_expit, log_softmax, logsumexp, softmax
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression, SGDClassifier

from waymark.reading.danger.rules import read_danger
from waymark.reading.facts import MARKS, Danger, Facts
from waymark.reading.message_facts import read_facts
from waymark.reading.text import normalise

Array = NDArray[np.floating[Any]]

_SHARED = {"alternate_sign": False, "lowercase": False, "norm": "l2", "n_features": 2**15}
_LETTERS = HashingVectorizer(analyzer="char_wb", ngram_range=(3, 5), **_SHARED)
_WORDS = HashingVectorizer(analyzer="word", ngram_range=(1, 2), token_pattern=r"(?u)\b\w+\b", **_SHARED)
_A_DAY = date(2026, 1, 1)

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


def read_row(text: str) -> Array:
    """What plain rules read from a training line. A "born 2010" counts from a fixed day: learning needs no clock."""
    return fact_row(read_facts(text, _A_DAY), read_danger(text))


def fact_row(facts: Facts, danger: Danger) -> Array:
    """What plain rules have read, as zeros and ones."""
    row = np.zeros(len(_FACT_NAMES), dtype=np.float32)
    names = _names(facts)
    if danger.level != "none":
        names += [f"danger={danger.level}", f"danger={danger.kind}"]
    names += [f"danger={name}" for name, holds in (("denied", danger.is_denied), ("past", danger.is_past), ("other", danger.about == "other")) if holds]
    for name in names:
        if name in _FACT_INDEX:
            row[_FACT_INDEX[name]] = 1.0
    return row


def ngram_rows(texts: list[str], fact_rows: Array) -> sp.csr_matrix:
    """Hashed letter and word n-grams of each text, with its facts beside them."""
    plain = [normalise(text) for text in texts]
    return sp.csr_matrix(sp.hstack([_LETTERS.transform(plain), _WORDS.transform(plain), sp.csr_matrix(fact_rows * 0.5)], format="csr"))


class Views:
    """Fitted regressions and their mix. `predict` gives calibrated chances of shape (n, k)."""

    def __init__(self, labels: list[str], arrays: dict[str, Array]) -> None:
        self.labels, self.arrays = labels, arrays

    def scores(self, ngrams: sp.csr_matrix, vectors: Array) -> list[Array]:
        """Log chances of each view, each of shape (n, k)."""
        arrays = self.arrays
        joined = _times(ngrams, arrays["ngram_weights"]) + arrays["ngram_bias"]
        dense = vectors @ arrays["vector_weights"] + arrays["vector_bias"]
        one_against_rest = log_expit(joined)
        return [log_softmax(dense, axis=1), one_against_rest - logsumexp(one_against_rest, axis=1, keepdims=True)]

    def predict(self, parts: list[str], vectors: Array, fact_row: Array) -> Array:
        """Chances of each part of a message, of shape (p, k). vectors: (p, 384); fact_row: of the whole message, see `fact_row`."""
        ngrams = ngram_rows(parts, np.repeat(fact_row[None, :], len(parts), axis=0))
        return np.asarray(mix(self.scores(ngrams, vectors), self.arrays["mix"]))

    def save(self, folder: Path) -> None:
        """Write the arrays and the labels."""
        halved = self.arrays | {"ngram_weights": self.arrays["ngram_weights"].astype(np.float16)}
        np.savez(folder / "views.npz", **halved)
        (folder / "names.json").write_text(json.dumps({"labels": self.labels, "facts": _FACT_NAMES}), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Views:
        """Read what `save` wrote. Raises ValueError where it was fitted on other facts than are read now: its columns would mean others."""
        names = json.loads((folder / "names.json").read_text(encoding="utf-8"))
        if tuple(names["facts"]) != _FACT_NAMES:
            raise ValueError("the model was made from other facts; run `waymark train`")
        with np.load(folder / "views.npz", allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        # row by row in memory, or every message copies all of it
        arrays["ngram_weights"] = np.ascontiguousarray(arrays["ngram_weights"], dtype=np.float32)
        return cls(names["labels"], arrays)


def _times(rows: sp.csr_matrix, weights: Array) -> Array:
    """rows @ weights; for one message only the rows of `weights` that it touches are looked at."""
    if rows.shape[0] == 1:
        return np.asarray(rows.data @ weights[rows.indices])[None, :]
    return np.asarray(rows @ weights)


def mix(scores: list[Array], weights: Array) -> Array:
    """Log-linear mix of the views: weights (number of views,)."""
    return np.asarray(softmax(sum(weight * score for weight, score in zip(weights, scores, strict=True)), axis=1))


def fit_views(texts: list[str], vectors: Array, labels: list[str], config: dict[str, Any]) -> Views:
    """Fit both views on the training lines. config: see SituationClassifier.get_default_config."""
    names = sorted(set(labels))
    target = np.array([names.index(label) for label in labels])
    ngrams = ngram_rows(texts, np.vstack([read_row(text) for text in texts]))
    seed = config["seed"]
    dense = LogisticRegression(C=config["strength_vectors"], max_iter=100, class_weight="balanced", random_state=seed).fit(vectors, target)
    # 57 x 65,000 weights: one against the rest by stochastic descent takes seconds where a joint fit takes minutes
    sparse = SGDClassifier(
        loss="log_loss", alpha=config["penalty_ngrams"], max_iter=8, tol=None, average=True, class_weight="balanced", random_state=seed, n_jobs=-1,
    ).fit(ngrams, target)
    return Views(names, {
        "vector_weights": dense.coef_.T.astype(np.float32), "vector_bias": dense.intercept_.astype(np.float32),
        "ngram_weights": sparse.coef_.T.astype(np.float16).astype(np.float32), "ngram_bias": sparse.intercept_.astype(np.float32),
        "mix": np.array([config["weight_vectors"], config["weight_ngrams"]]),
    })
