"""A service that is asked for by its name; one that is only told of is not."""

from __future__ import annotations

import pytest

from waymark.content.directory import load_directory
from waymark.reading.named_service import NAMES, read_named_service

ASKED = {
    "childline": "childline", "whats childline": "childline", "Could I call Childline?": "childline", "child line number please": "childline",
    "samaritans": "samaritans", "how do i get hold of the Samaritans": "samaritans", "ok what about ceop": "ceop", "can I ring the NSPCC": "nspcc-helpline",
    "number for stop it now": "stop-it-now", "meic": "meic",
}  # fmt: skip


@pytest.mark.parametrize(("says", "service"), ASKED.items())
def test_is_asked_for(says: str, service: str) -> None:
    assert read_named_service(says) == service


@pytest.mark.parametrize("says", [
    "no childline", "i told childline", "childline hung up on me", "does childline tell my mum", "not samaritans", "stop it", "i rang ceop and nobody answered",
    "please can somebody tell me how i should call childline about this", "",
])  # fmt: skip
def test_is_only_told_of(says: str) -> None:
    assert read_named_service(says) is None


def test_every_name_is_a_service_that_may_be_shown() -> None:
    assert set(NAMES.values()) <= set(load_directory().shown())
