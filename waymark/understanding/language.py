"""Whether a message is plainly in another language than English, and which."""

from __future__ import annotations

import re
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

#: Languages that people in the UK are likely to write in, besides English.
LANGUAGES = (
    "en", "cy", "ga", "pl", "ro", "pt", "es", "fr", "it", "de", "nl", "lt", "lv", "sk", "cs", "hu", "bg", "sq", "el", "tr",
    "ru", "uk", "ar", "fa", "ku", "ps", "ur", "hi", "bn", "pa", "gu", "ta", "te", "ml", "ne", "si", "so", "am", "sw", "zh", "vi", "th", "tl",
)
#: Below this many letters of Latin script nothing can be told.
_FEWEST_LETTERS, _FEWEST_WORDS = 12, 3
_SURE = 0.97
#: Words that English shares with others ("me", "no") may make up this part.
_MOST_ENGLISH = 0.26
#: Welsh is told in fewer words: these are no English ones.
_WELSH = frozenset(
    "dwi fi plis rwyn rwy dwin dw ydw ydy oes mae maen fy efo gyda ddim isio eisiau helpwch helpu poeni merch mab brifo rhywun ofn nhad mam cymraeg "
    "siarad plentyn athro yn ac wedi cael ffrind arna ifanc diolch sut beth pwy".split()
)
_LETTERS = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[a-zA-Z]")
_ENGLISH = frozenset(
    "the and is are was were be been am im i me my you your he she they them his her it its we a an of to in on for with that this what "
    "who how why when not no dont do does did have has had can cant could would should will just like about from at as but or if so want "
    "know help someone people get got thing think feel any there out up all need".split()
)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in LANGUAGES if code in identifier.nb_classes])
    return identifier


def read_language(text: str) -> str | None:
    """ISO 639-1 code of the language, or None for English and for what cannot be told."""
    letters = _LETTERS.findall(text)
    if not letters:
        return None
    if len(_LATIN.findall(text)) < len(letters) / 2:
        return str(_identifier().classify(text)[0]) if len(letters) >= 2 else None
    words = re.findall(r"[^\W\d_]+", text.lower().replace("'", ""))
    if sum(word in _WELSH for word in words) > len(words) / 2 and len(words) >= 2:
        return "cy"
    if len(letters) < _FEWEST_LETTERS or len(words) < _FEWEST_WORDS or sum(word in _ENGLISH for word in words) / len(words) > _MOST_ENGLISH:
        return None
    code, sureness = _identifier().classify(text)
    return str(code) if code != "en" and sureness >= _SURE else None
