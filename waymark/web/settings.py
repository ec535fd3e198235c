"""What whoever runs Waymark can set, from the environment. Every name is in docs/settings.md."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping

import msgspec

#: Longest request that is read, in bytes: more than 2,000 words.
MOST_BYTES = 64_000
TOKEN, EMBED = "WAYMARK_API_TOKEN", "WAYMARK_EMBED_ORIGINS"


class SettingsError(ValueError):
    """A setting is wrong. The message names it and says what to do."""


class Settings(msgspec.Struct, frozen=True):
    """api_token: what callers of the API must show, None when there is none. is_local: bound to loopback only.

    embed_origins: sites that may show the page in a frame, as CSP sources.
    """

    api_token: str | None = None
    is_local: bool = True
    embed_origins: tuple[str, ...] = ()


def read_settings(host: str, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings for a server bound to `host`. Raises SettingsError."""
    token = environment.get(TOKEN) or None
    if token is not None and (len(token) < 16 or not token.isascii()):
        raise SettingsError(f"{TOKEN} is too weak; use at least 16 ASCII characters: python3 -c 'import secrets; print(secrets.token_urlsafe())'")
    origins = tuple(environment.get(EMBED, "").split())
    for origin in origins:
        if not origin.startswith("https://") or any(mark in origin for mark in ";,'\"") or origin.count("/") != 2:
            raise SettingsError(f"{EMBED} holds {origin!r}; write origins like https://school.example, with spaces between them")
    return Settings(token, is_loopback(host), origins)


def is_loopback(host: str) -> bool:
    """Whether an address can be reached from this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
