"""Rasa's default pipeline on the same lines, for comparison: it needs TensorFlow, so it is trained and asked in an environment of its own.

    python3.10 -m venv /tmp/diet && /tmp/diet/bin/pip install rasa==3.6.21
    waymark bench nlu --every 4 --diet /tmp/diet/bin/python
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import yaml

#: Times that the default pipeline sees each line; Rasa's starter project has 100.
EPOCHS = 20
CONFIG: dict[str, Any] = {
    "recipe": "default.v1", "language": "en", "assistant_id": "default-pipeline",
    "pipeline": [
        {"name": "WhitespaceTokenizer"}, {"name": "RegexFeaturizer"}, {"name": "LexicalSyntacticFeaturizer"}, {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": EPOCHS, "constrain_similarities": True, "random_seed": 20261123, "ranking_length": 12},
    ],
}  # fmt: skip
#: Runs in the other environment: the model and the texts in, for each text its ranking and the milliseconds that it took.
ASK = """
import asyncio, json, sys, time
from rasa.core.agent import Agent
agent, answers = Agent.load(sys.argv[1]), []
async def ask():
    for text in json.load(open(sys.argv[2])):
        started = time.perf_counter()
        ranking = (await agent.parse_message(text))["intent_ranking"]
        answers.append([[[each["name"], each["confidence"]] for each in ranking], (time.perf_counter() - started) * 1000])
asyncio.run(ask())
json.dump(answers, open(sys.argv[3], "w"))
"""


class Diet(msgspec.Struct, frozen=True):
    """What the default pipeline made of each text: intents with their chances, likeliest first, and the milliseconds that it took."""

    ranked: Mapping[str, tuple[list[tuple[str, float]], float]]
    seconds: float
    megabytes: float


def diet(python: Path, lines: list[tuple[str, str]], texts: list[str]) -> Diet:
    """Train on lines (intent, text) and ask it the texts. python: an interpreter that has rasa with TensorFlow. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        by_intent: dict[str, list[str]] = {}
        for intent, text in lines:
            by_intent.setdefault(intent, []).append(text)
        nlu = [{"intent": intent, "examples": "".join(f"- {text}\n" for text in said)} for intent, said in by_intent.items()]
        (folder / "config.yml").write_text(yaml.safe_dump(CONFIG), encoding="utf-8")
        (folder / "nlu.yml").write_text(yaml.safe_dump({"version": "3.1", "nlu": nlu}, allow_unicode=True), encoding="utf-8")
        (folder / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
        environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false", "PYTHONPATH": ""}
        started = time.monotonic()
        run = ["-m", "rasa", "train", "nlu", "-c", "config.yml", "-u", "nlu.yml", "--out", "models", "--fixed-model-name", "diet"]
        subprocess.run([str(python), *run], cwd=folder, env=environment, check=True)
        seconds = time.monotonic() - started
        model = folder / "models" / "diet.tar.gz"
        subprocess.run([str(python), "-c", ASK, str(model), "texts.json", "answers.json"], cwd=folder, env=environment, check=True)
        answers = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
        ranked = {text: ([(name, float(chance)) for name, chance in ranking], float(took)) for text, (ranking, took) in zip(texts, answers, strict=True)}
        return Diet(ranked, seconds, model.stat().st_size / 1e6)
