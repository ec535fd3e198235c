"""A real Chromium on the real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}
MESSAGE = "a man on a game keeps asking me for pictures, im 12"
DANGER = "he is outside my door with a knife"
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


@contextmanager
def launched(path: str) -> Iterator[Browser]:
    """The Chromium at a path, started and stopped."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_FLAGS)
        yield browser
        browser.close()


@contextmanager
def open_page(
    browser: Browser, url: str, *, script: bool = True, size: dict[str, int] = PHONE, dark: bool = False, forced_colors: bool = False,
) -> Iterator[Page]:
    """A page at a size in CSS pixels, in a profile of its own, with script or without."""
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]}, java_script_enabled=script, color_scheme="dark" if dark else "light",
        forced_colors="active" if forced_colors else "none",
    )  # fmt: skip
    page = context.new_page()
    page.goto(url)
    yield page
    context.close()


def send(page: Page, text: str) -> None:
    """Type a message and send it."""
    page.locator("#message").fill(text)
    page.get_by_role("button", name="Send").click()


def shows_card(page: Page) -> None:
    """Wait until a service is shown."""
    page.locator(".card").first.wait_for()
