"""Training lines from data/nlu, their labels, and the noise of phones and children."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import yaml

#: One line in this many is kept from the encoder, to see after each epoch how it reads lines that it has not seen.
CALIBRATION_SHARE = 40
#: The share of lines that are read with other talk around them.
TALKED_AROUND = 0.1
#: The same names as waymark/content/contract.py gives; training needs nothing of Waymark's own environment.
RASA_NAMES = {"restart": "start_again"}


def read_lines(folder: Path) -> Iterator[tuple[str, str]]:
    """(intent, text) of every training line under `folder`, in a fixed order."""
    for path in sorted(folder.rglob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu", []):
            for line in block["examples"].splitlines():
                if text := line.removeprefix("- ").strip():
                    yield block["intent"], text


def is_for_calibration(text: str) -> bool:
    """Whether this line is kept from the encoder; decided by the line itself, so it never moves."""
    return hashlib.sha256(text.encode()).digest()[0] % CALIBRATION_SHARE == 0


#: What people tell around the point, a few words to a sentence each.
CHATTER = tuple((Path(__file__).parent / "chatter.txt").read_text(encoding="utf-8").splitlines())
_FIGURES = str.maketrans("aeios", "43105")


def roughen(text: str, rng: random.Random, openers: list[str], is_talked_around: bool = True) -> str:
    """The same message as somebody else might have typed it: case, apostrophes, slips, missing spaces, figures, talk around it."""
    draw = rng.random()
    if draw < 0.25:
        text = text.lower().replace("'", "").replace("’", "")
    elif draw < 0.30:
        text = text.upper()
    elif draw < 0.36:
        text = text.rstrip(".?!")
    around = rng.random()
    if around < 0.08 and openers:
        text = f"{rng.choice(openers)} {text}"
    elif around < 0.10 and openers:
        text = f"{text} {rng.choice(openers)}"
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        text = _slip(text, rng)
    hidden = rng.random()
    if hidden < 0.03:
        text = " ".join(word.translate(_FIGURES) if rng.random() < 0.4 else word for word in text.split(" "))
    elif hidden < 0.06:
        text = "".join(letter for letter in text if letter != " " or rng.random() > 0.25)
    if is_talked_around and rng.random() < TALKED_AROUND:
        text = _talk_around(text, rng)
    return text


def _talk_around(text: str, rng: random.Random) -> str:
    """The point somewhere among what else people tell, in up to a hundred words."""
    talk = rng.sample(CHATTER, rng.randrange(1, 11))
    at = rng.randrange(len(talk) + 1)
    mark = rng.choice((", ", ". ", " "))
    return mark.join((*talk[:at], text, *talk[at:]))


def _slip(text: str, rng: random.Random) -> str:
    if len(text) < 8:
        return text
    at = rng.randrange(1, len(text) - 2)
    kind = rng.randrange(5)
    if kind == 0:
        return text[:at] + text[at + 1:]
    if kind == 1:
        return text[:at] + text[at + 1] + text[at] + text[at + 2:]
    if kind == 2:
        return text[:at] + text[at] + text[at:]
    if kind == 3 and " " in text:
        spaces = [index for index, letter in enumerate(text) if letter == " "]
        drop = rng.choice(spaces)
        return text[:drop] + text[drop + 1:]
    return text[:at] + rng.choice("aeiourstnlm") + text[at + 1:]
