"""What whoever runs Waymark can set, from the environment. Every name is in docs/settings.md."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from waymark.engine import MODEL

#: Longest message that the page's box takes, in characters, and longest request that is read, in bytes: in some scripts a letter is sent as nine.
MOST_LETTERS = 20_000
MOST_BYTES = 9 * MOST_LETTERS + 2_000
TOKEN, EMBED, MODEL_FILE = "WAYMARK_API_TOKEN", "WAYMARK_EMBED_ORIGINS", "WAYMARK_MODEL"


class SettingsError(ValueError):
    """A setting is wrong. The message names it and says what to do."""


class Settings(msgspec.Struct, frozen=True):
    """api_token: what callers of the API must show, None when there is none. is_local: bound to loopback only.

    embed_origins: sites that may show the page in a frame, as CSP sources. model: the file that `waymark train` wrote.
    """

    api_token: str | None = None
    is_local: bool = True
    embed_origins: tuple[str, ...] = ()
    model: Path = MODEL


def read_settings(host: str, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings for a server bound to `host`. Raises SettingsError."""
    token = environment.get(TOKEN) or None
    if token is not None and (len(token) < 16 or not token.isascii()):
        raise SettingsError(f"{TOKEN} is too weak; use at least 16 ASCII characters: python3 -c 'import secrets; print(secrets.token_urlsafe())'")
    origins = tuple(environment.get(EMBED, "").split())
    for origin in origins:
        if not _may_embed(origin):
            raise SettingsError(f"{EMBED} holds {origin!r}; write origins like https://school.example, with spaces between them")
    return Settings(token, is_loopback(host), origins, Path(environment[MODEL_FILE]) if environment.get(MODEL_FILE) else MODEL)


def _may_embed(origin: str) -> bool:
    """An origin over https, or on this machine, as the example page is."""
    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError:
        return False
    if parts.username is not None or parts.query or parts.fragment or port == 0:
        return False
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    return is_safe and bool(parts.hostname) and origin.count("/") == 2 and not any(mark in origin for mark in ";,'\"")


def is_loopback(host: str) -> bool:
    """Whether an address can be reached from this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
