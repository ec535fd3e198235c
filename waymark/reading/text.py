"""One plain form of a message for rules and n-grams: lower case, no apostrophes, ordinary spaces, ordinary spelling.

People in trouble type on a bus, with cold hands, around a filter, by voice. The rules should not have to know every way
of writing "kill myself"; they are told here once. Ages and school years ("14f", "y9", "13yo") are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from waymark.reading.spelling import DOUBLES, FUSED, LEET_WORDS, SINGLES, SPACED_WORDS, WORDS, WRITTEN

_APOSTROPHES = re.compile("['’‘`´]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
_SPACE = re.compile(r"\s+")
_OVERDOSED = re.compile(r"\bo\.?d['’]?(?:d|ed)\b(?<!odd)", re.IGNORECASE)
#: "h e l p", "k.i.l.l", "d-i-e": single letters with one space or mark between each.
_SPACED = re.compile(r"(?<![^\W\d_])(?<![^\W\d_][.\-*_])[^\W\d_](?:([ .\-*_])[^\W\d_](?:\1[^\W\d_])+)(?![^\W\d_])")
_MASKED = re.compile(r"\b(?:(?P<kill>k[*#-]+ll)|(?P<suicide>su[i1!]?[*#-]{1,4}c?ide)|(?P<die>d[*#]e)|(?P<rape>r[*#]pe))")
_WORD = re.compile(r"[\w$@!]+")
_STRETCHED = re.compile(r"([^\W\d_x])\1\1+")
_HAS_DIGIT_IN_WORD = re.compile(r"[^\W_][\d$@!]|[\d$@][^\W\d_]")
_LEET = (str.maketrans("013457$@!", "oieastsai"), str.maketrans("013457$@!", "oleastsai"))


def normalise(text: str) -> str:
    """Lower case, "im" for "I'm", one space between words; digits, emoji and the marks .,?!;:- stay."""
    plain = unicodedata.normalize("NFKC", _OVERDOSED.sub("overdosed", text)).casefold()
    plain = _INVISIBLE.sub("", _APOSTROPHES.sub("", plain))
    if "*" in plain or "#" in plain or "-" in plain:
        plain = _MASKED.sub(lambda found: found.lastgroup or "", plain)
    plain = _SPACED.sub(_close_up, plain)
    plain = _SPACE.sub(" ", _WORD.sub(_plain_word, plain))
    for part, pattern, wanted in WRITTEN:
        if part in plain:
            plain = pattern.sub(wanted, plain)
    return plain.strip()


def _close_up(found: re.Match[str]) -> str:
    """Letters sent one by one become a word; three are only joined when they make a word that matters ("r u a" does not)."""
    letters = found[0][::2]
    if len(letters) > 3 or letters in SPACED_WORDS or found[1] in "*_":
        return letters
    return found[0]


def _plain_word(found: re.Match[str]) -> str:
    word = found[0]
    if _STRETCHED.search(word) and word != "www":
        word = _unstretch(word)
    if word in WORDS:
        return WORDS[word]
    if word in FUSED:
        return FUSED[word]
    if _HAS_DIGIT_IN_WORD.search(word):
        bare = word.rstrip("!")
        for table in _LEET:
            if (read := bare.translate(table)) in LEET_WORDS:
                return WORDS.get(read, FUSED.get(read, read)) + word[len(bare):]
    return word


def _unstretch(word: str) -> str:
    """"heeelp" is help, "killlll" is kill: letters held down become one, or two where the word is written so."""
    runs = [(letter, len(list(group))) for letter, group in groupby(word)]
    single = "".join(letter * (1 if length > 2 else length) for letter, length in runs)
    double = "".join(letter * min(length, 2) for letter, length in runs)
    return double if double in DOUBLES and single not in SINGLES else single
