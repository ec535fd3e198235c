"""The fitted views on disk: what was fitted on other facts is refused, since its columns would mean others."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from waymark.understanding.views import Views


def stored(folder: Path) -> Path:
    arrays = {"ngram_weights": np.zeros((4, 2), dtype=np.float32), "ngram_bias": np.zeros(2), "mix": np.array([0.7, 0.35])}
    Views(["a", "b"], arrays).save(folder)
    return folder / "names.json"


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    stored(tmp_path)
    assert Views.load(tmp_path).labels == ["a", "b"]


@pytest.mark.parametrize("change", [lambda facts: facts[1:], lambda facts: [*facts, "mark=new"], lambda facts: facts[::-1]])
def test_other_facts_are_refused(tmp_path: Path, change: object) -> None:
    names = stored(tmp_path)
    content = json.loads(names.read_text(encoding="utf-8"))
    names.write_text(json.dumps(content | {"facts": change(content["facts"])}), encoding="utf-8")  # type: ignore[operator]
    with pytest.raises(ValueError, match="waymark train"):
        Views.load(tmp_path)
