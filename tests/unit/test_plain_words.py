"""Hidden, stretched, spaced and run-together words become plain where a known word comes of it, and nothing else changes."""

from __future__ import annotations

import pytest

from waymark.understanding.plain_words import PlainWords, words_of

KNOWN = "i to me my is a he got the pics help please want die scared keeps man this what know do dont stepdad has not in and talk".split()
plain = PlainWords(KNOWN, ["snapchat", "school"])


@pytest.mark.parametrize(("written", "read"), [
    ("th1s m4n k33ps", "this man keeps"),
    ("sc4red", "scared"),
    ("my5tepd4d", "my stepdad"),
    ("pleeeease help meeee", "please help me"),
    ("idontknowwhattodo", "i dont know what to do"),
    ("hegotmypics", "he got my pics"),
    ("h e l p m e", "help me"),
    ("he is m.an", "he is m.an"),
])
def test_becomes_plain(written: str, read: str) -> None:
    assert plain(written) == read


@pytest.mark.parametrize("text", ["im 14f", "y9", "gr8 m8", "2day", "snapchat", "Muhammad", "116 123", "r u a", "😭😭😭", "", "zzxqj", "a" * 200])
def test_is_left_alone(text: str) -> None:
    assert plain(text) == text


def test_known_words_are_the_frequent_ones_first() -> None:
    assert words_of(["He's here", "hes gone", "he is here", "gone once"]) == ["gone", "here", "hes"]
