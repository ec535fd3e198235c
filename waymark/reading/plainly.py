"""Everything that plain rules read from a message, in one place: for the pipeline, and for the moments without it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from waymark.reading.danger.rules import read_danger
from waymark.reading.message_facts import read_facts
from waymark.reading.named_service import read_mentioned_service, read_named_service
from waymark.reading.noise import read_noise
from waymark.reading.reading import Reading

_LONDON = ZoneInfo("Europe/London")


def read_plainly(text: str, at: datetime) -> Reading:
    """Facts, danger, noise, and a service asked for by name. at: an aware datetime, by which "born 2010" becomes an age."""
    return Reading(
        facts=read_facts(text, at.astimezone(_LONDON).date()), danger=read_danger(text), noise=read_noise(text), words=len(text.split()),
        service=read_named_service(text), mentions=read_mentioned_service(text),
    )  # fmt: skip
