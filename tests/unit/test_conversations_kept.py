"""What is kept between two turns: how long, how much, and that what somebody has left does not come back."""

from __future__ import annotations

from waymark.conversations import Conversations


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_silence_ends_a_conversation() -> None:
    clock = Clock()
    kept = Conversations(lifetime=100, clock=clock)
    kept.put("a", {"situation": "smalltalk"})
    clock.now = 99
    assert kept.get("a")
    clock.now = 101
    assert kept.get("a") is None


def test_the_one_that_was_silent_longest_goes_first() -> None:
    kept = Conversations(capacity=2)
    for sender in ("a", "b", "a", "c"):
        kept.put(sender, {})
    assert kept.senders() == ["a", "c"]


def test_a_message_still_being_answered_brings_nothing_back() -> None:
    kept = Conversations()
    kept.put("a", {"situation": "smalltalk"})
    kept.leave("a")
    kept.put("a", {"situation": "child_sexual_abuse"})
    assert kept.get("a") is None
    assert kept.has_left("a")


def test_leaving_twice_holds_up_nobody_behind() -> None:
    clock = Clock()
    kept = Conversations(lifetime=100, clock=clock)
    kept.leave("a")
    clock.now = 40
    kept.leave("b")
    clock.now = 90
    kept.leave("a")
    clock.now = 145
    assert not kept.has_left("b"), "100 seconds after it was left"
    assert kept.has_left("a")
