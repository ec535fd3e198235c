"""One plain form of a message for rules and n-grams: lower case, no apostrophes, ordinary spaces."""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = re.compile("['’‘`´]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
_SPACE = re.compile(r"\s+")


def normalise(text: str) -> str:
    """Lower case, "im" for "I'm", one space between words; digits, emoji and the marks .,?!;:- stay."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _SPACE.sub(" ", _INVISIBLE.sub("", _APOSTROPHES.sub("", plain))).strip()
