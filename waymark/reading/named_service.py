"""A service that somebody asks for by its name: "whats childline", "could i call ceop", "samaritans number"."""

from __future__ import annotations

import re

from waymark.reading.text import normalise

#: As people name it, and the service. Only names that are nothing else.
NAMES: dict[str, str] = {
    "child ?line": "childline", "(?:the )?samaritans?": "samaritans", "ceop": "ceop", "(?:the )?nspcc": "nspcc-helpline", "(?:the )?iwf": "iwf",
    "(?:the )?internet watch foundation": "iwf", "report remove": "report-remove", "stop it now": "stop-it-now", "papyrus": "papyrus",
    "napac": "napac", "meic": "meic", "crimestoppers": "crimestoppers", "(?:the )?revenge porn helpline": "revenge-porn-helpline", "stop ?ncii": "stopncii",
}  # fmt: skip
#: A name in a longer message is told of, not asked for.
MOST_WORDS = 8
_ASKS = (
    r"(?:(?:can|could|should|shall|may|how (?:do|can)) (?:i|we) (?:just )?"
    r"(?:call|ring|phone|text|chat (?:to|with)|contact|talk to|speak to|reach|get hold of|use|try)"
    r"|(?:whats|what is|who is|who are|whos|where is|what are|tell me about|what about|show me|give me|ill try|i want|id like|i would like"
    r"|number (?:for|of)|the number for))"
)
_BEFORE, _AFTER = "ok|yes|and|so|hi|please|pls", "please|pls|number|then|instead|again|website|site|chat|helpline|now|is|are"
_NAMED = tuple((re.compile(rf"(?:(?:{_BEFORE}) )*(?:{_ASKS} )?{name}(?: (?:{_AFTER}))*"), service) for name, service in NAMES.items())


_MENTIONED = tuple((re.compile(rf"\b(?:{name})\b"), service) for name, service in NAMES.items())


def read_mentioned_service(text: str) -> str | None:
    """The id of the only service that a message names, or None."""
    plain = normalise(text)
    found = {service for pattern, service in _MENTIONED if pattern.search(plain)}
    return found.pop() if len(found) == 1 else None


def read_named_service(text: str) -> str | None:
    """The id of the service that a short message asks for by name, or None."""
    plain = " ".join(re.sub(r"[^\w\s]", "", normalise(text)).split())
    if len(plain.split()) > MOST_WORDS:
        return None
    return next((service for pattern, service in _NAMED if pattern.fullmatch(plain)), None)
