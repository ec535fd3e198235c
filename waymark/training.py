"""Training the Rasa model, only when something that it is made from has changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from waymark.engine import MODEL
from waymark.rasa_agent import keep_quiet
from waymark.signposting.desk import PROJECT

_MADE_FROM = ("config.yml", "data/**/*.yml", "domain/domain.yml", "waymark/understanding/**/*", "waymark/reading/**/*.py", "requirements.lock")


def fingerprint(project: Path = PROJECT) -> str:
    """SHA-256 over every file that the model is made from."""
    digest = hashlib.sha256()
    for pattern in _MADE_FROM:
        for path in sorted(project.glob(pattern)):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(str(path.relative_to(project)).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def is_up_to_date(model: Path = MODEL) -> bool:
    """Whether the model was made from what is here now."""
    stamp = model.with_suffix(".sha256")
    return model.exists() and stamp.exists() and stamp.read_text(encoding="utf-8").strip() == fingerprint()


def train(model: Path = MODEL) -> None:
    """Train and write the model and its stamp. Takes a minute or two. Raises RuntimeError when Rasa refuses the data."""
    keep_quiet()
    import rasa

    model.parent.mkdir(exist_ok=True)
    result = rasa.train(
        domain=str(PROJECT / "domain"), config=str(PROJECT / "config.yml"), training_files=[str(PROJECT / "data")],
        output=str(model.parent), fixed_model_name=model.name.removesuffix(".tar.gz"), force_training=True,
    )
    if result.code != 0 or not result.model or not model.exists():
        raise RuntimeError("Rasa did not train; run `waymark check` and correct what it names")
    model.with_suffix(".sha256").write_text(fingerprint() + "\n", encoding="utf-8")
