"""A long message is read in parts; what it is about stands in those that are not small talk. The figures: docs/understanding.md."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from waymark.content.contract import URGENT

Array = NDArray[np.floating[Any]]

#: Says nothing of what a message is about.
SMALL_TALK = frozenset({"smalltalk", "out_of_scope", "says_more", "affirm", "deny"})
#: Says little: a part that is only low or asks to talk leaves the word to another. It counts this much as small talk.
VAGUE, IS_SMALL_TALK = frozenset({"adult_low", "child_wants_to_talk", "adult_concerned_for_child"}), 0.7
#: What is asked of the help in passing counts this much as small talk.
ASKS_IN_PASSING = 0.5
#: How much more the most telling part counts: with a high power it decides almost alone.
POWER = 4
#: A risk to life that one part tells of keeps this share of its chance, whatever the others tell.
DANGER_KEEPS = 0.5


def together(chances: Array, labels: list[str]) -> Array:
    """The chances of the whole message, of shape (k,), from those of its parts, of shape (p, k): the telling and sure parts count."""
    if len(chances) == 1:
        return np.asarray(chances[0])
    says_nothing = np.array([_says_nothing(label) for label in labels])
    weights = (np.clip(1 - chances @ says_nothing, 1e-3, 1) * chances.max(axis=1)) ** POWER
    whole = np.asarray(weights @ chances / weights.sum())
    danger = np.array([label in URGENT for label in labels])
    kept = np.maximum(whole, DANGER_KEEPS * chances.max(axis=0))[danger]
    whole[danger] = kept
    return np.asarray(whole / whole.sum())


def _says_nothing(label: str) -> float:
    if label in SMALL_TALK:
        return 1.0
    return IS_SMALL_TALK if label in VAGUE else ASKS_IN_PASSING if label.startswith("meta_") else 0.0
