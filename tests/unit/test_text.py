"""However somebody writes it, rules see one plain form."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.reading.text import normalise


@pytest.mark.parametrize(("written", "plain"), [
    ("I’m  SCARED, he's here!", "im scared, hes here!"),
    ("line\none\u200b", "line one"),
    ("h e l p  m e", "help me"),
    ("k.i.l.l me", "kill me"),
    ("i want to d-i-e", "i want to die"),
    ("k1ll myself", "kill myself"),
    ("su1cide 5uicide", "suicide suicide"),
    ("r4pe", "rape"),
    ("s3lf h4rm", "self harm"),
    ("K!ll me", "kill me"),
    ("k*ll myself", "kill myself"),
    ("heeelp pleaseee killlll", "help please kill"),
    ("noooo", "no"),
    ("wanna gonna", "want to going to"),
    ("i wanna kms", "i want to kill myself"),
    ("they say kys", "they say kill yourself"),
    ("gonna ctb", "going to kill myself"),
    ("unalive myself", "kill myself"),
    ("unaliving herself", "killing herself"),
    ("sewerslide", "suicide"),
    ("cba", "cant be bothered"),
    ("2nite 2moro", "tonight tomorrow"),
    ("hes here rn", "hes here right now"),
    ("at home atm", "at home at the moment"),
    ("killmyself", "kill myself"),
    ("wannadie", "want to die"),
    ("helpme", "help me"),
    ("suicidle sucide", "suicidal suicide"),
    ("kil my self", "kill myself"),
    ("killing my self", "killing myself"),
    ("hert myself", "hurt myself"),
    ("commiting", "committing"),
    ("i want 2 die", "i want to die"),
    ("he OD'd", "he overdosed"),
    ("self-harming", "self harming"),
    ("he cant breath", "he cant breathe"),
])
def test_written_form_becomes_plain(written: str, plain: str) -> None:
    assert normalise(written) == plain


@pytest.mark.parametrize("text", [
    "y9", "14f", "13yo", "m8 gr8 b4", "112", "116 123", "4 my", "5 kms away", "how many kms", "thats odd", "at the atm", "r u ok", "u.k.",
    "e.g. this", "xxx", "good food", "www.example.org", "im 14, 15 soon", "a & e", "😭 :( help!!", "any more questions", "h m", "dye my hair",
])
def test_ordinary_form_is_left_alone(text: str) -> None:
    assert normalise(text) == text


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_promise_holds_for_any_text(text: str) -> None:
    plain = normalise(text)
    assert not set("'’‘`´\n\t") & set(plain)
    assert "  " not in plain
    assert plain == plain.strip()
    assert not any("A" <= sign <= "Z" for sign in plain)


@pytest.mark.parametrize("text", ["a " * 4000, "a." * 4000, "l1" * 4000, "*" * 8000, "k*" * 4000, "o" * 8000, "kms " * 2000, "self - " * 1000])
def test_long_text_returns(text: str) -> None:
    assert isinstance(normalise(text), str)
