"""A real Chromium on the real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


@contextmanager
def open_page(chromium: str, url: str, *, script: bool = True, size: dict[str, int] = PHONE, dark: bool = False) -> Iterator[Page]:
    """A page at a size in CSS pixels, with script or without."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=_FLAGS)
        context = browser.new_context(
            viewport={"width": size["width"], "height": size["height"]}, java_script_enabled=script, color_scheme="dark" if dark else "light",
        )  # fmt: skip
        page = context.new_page()
        page.goto(url)
        yield page
        browser.close()
