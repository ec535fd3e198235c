"""What is handed on of a message: never a command, never too long, and never without its danger."""

from __future__ import annotations

import pytest

from waymark.reading.danger.rules import read_danger
from waymark.typed_text import LONGEST, is_command, readable

CALM = "we went to the shops and it rained a lot and then we had our tea. "
KNIFE = "he has a knife and he is outside my door now and he is going to kill me. "


@pytest.mark.parametrize("text", ["/restart", " /restart ", "/immediate_danger", '/inform{"a": "b"}', "\u00a0/restart", "／restart"])
def test_a_command_is_seen(text: str) -> None:
    assert is_command(text)


@pytest.mark.parametrize("text", ["he said / she said", "24/7", "/ he hit me", "help"])
def test_ordinary_text_is_none(text: str) -> None:
    assert not is_command(text)


@pytest.mark.parametrize("before", ["/", " / ", "/\n/", "/\t/", "/ \t/", "//", "/\u00a0/", "\x00/"])
def test_no_command_reaches_rasa(before: str) -> None:
    assert readable(before + "restart") == "restart"


def test_a_message_as_long_as_is_read_is_left_whole() -> None:
    text = (CALM * 200)[:LONGEST].strip()
    assert readable(text) == text


@pytest.mark.parametrize("place", [0, 60, 100, 140, 199])
def test_danger_is_never_cut_out_of_a_long_message(place: int) -> None:
    text = CALM * place + KNIFE + CALM * (200 - place)
    assert len(text) > LONGEST
    assert read_danger(readable(text)).level == "sure"


@pytest.mark.parametrize("text", [CALM * 2000, KNIFE * 2000, "⒀" * 20_000, "a" * 20_000])
def test_what_is_read_has_an_end(text: str) -> None:
    assert len(readable(text)) <= 1.5 * LONGEST + 10


@pytest.mark.parametrize("cut", [LONGEST // 2, -LONGEST // 2])
@pytest.mark.parametrize("off", range(-80, 81, 8))
def test_danger_is_not_cut_in_two(cut: int, off: int) -> None:
    calm = (CALM * 300)[:3 * LONGEST]
    at = (cut if cut > 0 else len(calm) + cut) + off
    text = f"{calm[:at]} . i am going to kill myself tonight . {calm[at:]}"
    assert read_danger(readable(text)).level == "sure"


@pytest.mark.parametrize("place", [300, 900])
def test_much_that_may_be_danger_does_not_hide_what_is(place: int) -> None:
    text = CALM * 100 + "i cant go on any more. " * place + KNIFE + "i cant go on any more. " * (1000 - place) + CALM * 100
    assert read_danger(readable(text)).level == "sure"
