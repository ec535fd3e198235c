"""The page's style, with the operator's colours before it. It stands in the page: one request paints all, and no copy stays in a cache."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from waymark.content.page import GROUNDS, Page

_FILE = Path(__file__).parent / "static" / "waymark.css"
_COLOURS = """
:root { color-scheme: light dark;
  --ground: %s; --paper: #ffffff; --ink: #1b2726; --soft: #4b5a58; --line: #d5cfc0;
  --accent: %s; --on-accent: #ffffff; --said: #e4ece6; --alarm: #9c1c14; --alarm-ground: #fdecea; --focus: #f2b84b; }
@media (prefers-color-scheme: dark) { :root {
  --ground: %s; --paper: #1d2726; --ink: #eef2ef; --soft: #b3c0bc; --line: #3a4846;
  --accent: %s; --on-accent: #0c1918; --said: #26403c; --alarm: #ffb4a9; --alarm-ground: #3b1916; --focus: #f2b84b; } }
"""


def style_of(page: Page) -> str:
    """The whole style sheet."""
    return _COLOURS % (GROUNDS["light"], page.accent.light, GROUNDS["dark"], page.accent.dark) + _FILE.read_text(encoding="utf-8")


def source_of(style: str) -> str:
    """The style as a source for the Content-Security-Policy: `'sha256-...'`."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'"
