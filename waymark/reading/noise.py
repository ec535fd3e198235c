"""Messages that say nothing: dots, emoji, a stray letter, keyboard mash, code, "idk". Danger is read first and apart (`danger.py`)."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

#: One or two letters that mean something.
_SHORT = frozenset("""
    k y n ok hi no yo hm oh ah eh um us me it im ya ye na gp uk eu tv pc gf bf ex is to be go so we he up am my by do or an at if in on of as ma da pa
    dr mr ms id hr pe ta ty np gn gm jk kk ik rn sh od ai qr pm nz nvm er aw ow mm yh ay hu fu af bi md ed bc cv it im iv uc ni ie si oc xx
""".split())
#: Written without a vowel, and yet words.
_WORDS_WITHOUT_VOWELS = frozenset("""
    nspcc thnks thnx tmrw msgs pls plz plzz hlp lengths strengths rhythm html https www nvm gdpr hmrc dwp lgbt lgbtq cptsd
""".split())
#: Pictures that answer: yes, no, hello.
_ANSWERS = frozenset("👍👎✅❌👌👋✔✖🙏")
_UNSURE = re.compile(
    r"^\W*(?:(?:um+|er+m*|well|honestly|i|just|really|sorry)\W+)*(?:idk+|idek|dunno|d(?:on|o)'?n?t know|not sure|no idea|cant say it)\W*$", re.IGNORECASE,
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEXT_KEYS = frozenset({a + b for row in _ROWS for a, b in pairwise(row)} | {b + a for row in _ROWS for a, b in pairwise(row)})
_LAUGHS = re.compile(r"^(?:(?:ha|he|hi|ja|ah|la|lo|na){2,}h?|l+o+l+|a+r*g+h+|u+g+h+|a+h+|h+m+|n+o+|s+h+|e+k+|x+|z+)$")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_CODE = re.compile(
    r"</?[a-z][a-z0-9]*(?:\s[^>]*)?/?>|<!--|<\?(?:php|xml)|\bselect\b.{1,80}\bfrom\b\s+\w+\s*(?:;|where|--|$)|\bdrop\s+table\b|\bunion\s+select\b"
    r"|\binsert\s+into\b.{1,80}\bvalues\b|'\s*or\s+'?1'?\s*=|^\s*[\[{]\s*[\"'].*[\]}]\s*$|^\s*\{\s*\w+\s*:.*\}\s*$|\$\{|\{\{|\(\)\s*(?:=>|\{|;)"
    r"|\bconsole\.log\(|\bfunction\s*\w*\(|^\s*(?:def|class)\s+\w+.*:\s*$|^\s*import\s+\w+(?:\s*;|\s+as\s|$)"
    r"|^\s*(?:sudo \S+|rm -rf\b|(?:git|npm|pip) (?:install|clone|push|pull|commit|run)\b)",
    re.IGNORECASE | re.MULTILINE,
)


def read_noise(text: str) -> str | None:
    """What kind of nothing a message is (`dots`, `emoji`, `letter`, `mash`, `code`, `unsure`), or None when it says something."""
    if not any(sign.isalnum() for sign in text):
        if any(sign in _ANSWERS for sign in text):
            return None
        return "emoji" if any(_is_picture(sign) for sign in text) else "dots"
    if len(text) < 40 and _UNSURE.match(text.replace("’", "'")):
        return "unsure"
    if _CODE.search(text[:2000]):
        return "code"
    words = re.findall(r"\w+", text[:2000].casefold())
    if not all(word.isascii() for word in words):
        return None
    letters = "".join(words)
    if len(letters) <= 2:
        return None if letters in _SHORT or not letters.isalpha() else "letter"
    return "mash" if len(letters) >= 4 and all(_is_mash(word) for word in words) else None


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) in ("So", "Sk") and sign not in "`´^¨"


def _is_mash(word: str) -> bool:
    """Fingers on keys: one letter held down, neighbouring keys, or hardly a vowel. Digits and laughter are not mash."""
    if not word.isalpha() or len(word) < 3 or word in _WORDS_WITHOUT_VOWELS or _LAUGHS.match(word):
        return False
    if len(word) >= 4 and len(set(word)) == 1:
        return True
    steps = [a + b in _NEXT_KEYS for a, b in pairwise(word)]
    if sum(steps) >= 0.75 * len(steps) and (len(word) >= 5 or not set(word) & set("aeiou") or word in ("asd", "asdf", "qwe", "qwer")):
        return True
    vowels = sum(letter in "aeiouy" for letter in word)
    return len(word) >= 5 and (vowels == 0 or (_CONSONANTS.search(word) is not None and vowels <= 0.25 * len(word)))
