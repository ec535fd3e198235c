"""The repository is an ordinary Rasa project: the plain commands work in it, without TensorFlow."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

RASA = Path(sys.executable).with_name("rasa")


NEEDS_TENSORFLOW = """
recipe: default.v1
language: en
pipeline:
- name: WhitespaceTokenizer
- name: CountVectorsFeaturizer
- name: DIETClassifier
  epochs: 1
policies:
- name: RulePolicy
"""


def nlu_of(**lines: list[str]) -> str:
    blocks = [f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {line}\n" for line in each) for intent, each in lines.items()]
    return 'version: "3.1"\nnlu:\n' + "".join(blocks)


def rasa(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(RASA), *arguments], cwd=PROJECT, capture_output=True, text=True, timeout=600, check=False, env={**os.environ, **more})


def test_rasa_data_validate_is_content() -> None:
    done = rasa("data", "validate", "--domain", "domain", "--data", "data", "--fail-on-warnings")
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


def test_rasa_test_nlu_reads_the_model(model: Path, tmp_path: Path) -> None:
    nlu = tmp_path / "nlu.yml"
    lines = {"child_other_harm": ["my dad hits me and im 12"], "parent_prevention": ["how do I set up parental controls on my sons tablet"]}
    nlu.write_text(nlu_of(**lines), encoding="utf-8")
    done = rasa("test", "nlu", "--model", str(model), "--domain", "domain", "--nlu", str(nlu), "--out", str(tmp_path / "results"), "--no-plot")
    assert done.returncode == 0, done.stderr[-2000:]
    assert (tmp_path / "results" / "intent_report.json").exists()


def test_a_component_that_needs_tensorflow_is_refused_plainly(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text(NEEDS_TENSORFLOW, encoding="utf-8")
    nlu = tmp_path / "nlu.yml"
    nlu.write_text(nlu_of(affirm=["yes", "yep"], deny=["no", "nope"]), encoding="utf-8")
    done = rasa("train", "nlu", "--config", str(config), "--nlu", str(nlu), "--domain", "domain", "--out", str(tmp_path / "models"))
    assert done.returncode != 0
    assert "stand-in for TensorFlow" in done.stdout + done.stderr


@pytest.mark.parametrize("module", ["tensorflow", "tensorflow_hub", "tensorflow_text", "keras"])
def test_the_stand_in_says_what_it_is(module: str) -> None:
    done = subprocess.run([sys.executable, "-c", f"import {module} as m; m.Variable(1)"], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode != 0
    assert "stand-in" in done.stderr
