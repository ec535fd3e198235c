"""A message that says nothing is told from a short one that says something."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.reading.noise import read_noise


@pytest.mark.parametrize(("text", "kind"), [
    ("", "dots"), ("   ", "dots"), ("...", "dots"), ("?!", "dots"), (":(", "dots"), ("—", "dots"),
    ("😂", "emoji"), ("🔪🔪🔪", "emoji"), ("⚰️", "emoji"), ("😭 😭", "emoji"), ("😡!!!", "emoji"),
    ("a", "letter"), ("fg", "letter"), ("x", "letter"), ("q.", "letter"),
    ("idk", "unsure"), ("i don't know", "unsure"), ("well dunno...", "unsure"),
    ("asdfghjkl", "mash"), ("qwertyuiop", "mash"), ("sdkfjhsdf", "mash"), ("aaaaaaaa", "mash"), ("zxcv bnm", "mash"), ("fghj dfgh", "mash"),
    ('{"a": 1}', "code"), ("<script>alert(1)</script>", "code"), ("<b>hi</b>", "code"), ("SELECT * FROM users", "code"),
    ("'; DROP TABLE users", "code"), ("' or 1=1", "code"), ("{{7*7}}", "code"), ("${env}", "code"), ("console.log('x')", "code"),
])
def test_says_nothing(text: str, kind: str) -> None:
    assert read_noise(text) == kind


@pytest.mark.parametrize("text", [
    "hi", "no", "ok", "k", "y", "n", "yes", "idk what to do", "im not sure it counts", "14", "999", "help",
    "hlp", "pls", "116 123", "h e l p", "lol", "hahaha", "argh", "ughhh", "hmm",
    "nooo", "xx", "y9", "he hit me", "kms", "were", "tree", "rhythm", "lengths", "nspcc", "👍", "👎", "👋", "<3", "i <3 u", "你好", "привет",
    "aidez moi", "pip stopped, pain", "can you select from a list for me", "he said {nothing}", "asdf help me", "wtf", "gp",
])
def test_says_something(text: str) -> None:
    assert read_noise(text) is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_never_raises(text: str) -> None:
    assert read_noise(text) in (None, "dots", "emoji", "letter", "mash", "code", "unsure")


@pytest.mark.parametrize("text", ["<" * 8000, "select " * 1200, "{" * 8000, "a" * 8000, "'" * 8000, "[\"" * 4000, "function " * 900])
def test_long_text_returns(text: str) -> None:
    assert read_noise(text) in (None, "dots", "emoji", "letter", "mash", "code", "unsure")
