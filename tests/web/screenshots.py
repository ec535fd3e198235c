"""Take the pictures in docs/images again: `make screenshots`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from tests.conftest import PROJECT, Server, free_port
from tests.web.browser import DESK, PHONE, launched, open_page, send, shows_card
from tests.web.test_embed import EXAMPLE, site
from tools.test_extras import find_chromium

IMAGES = PROJECT / "docs" / "images"
TABLET = {"width": 820, "height": 1000}
LAPTOP = {"width": 1280, "height": 780}
WIDE = {"width": 1440, "height": 720}
SCHOOL = {"width": 1200, "height": 800}


@dataclass(frozen=True)
class Picture:
    """One picture: where it starts, what is done there, and in which browser."""

    start: str = "/"
    do: Callable[[Page], None] = lambda page: None
    size: dict[str, int] | None = None
    dark: bool = False
    script: bool = True
    embedded: bool = False


def _typed(message: str) -> Callable[[Page], None]:
    def do(page: Page) -> None:
        send(page, message)
        shows_card(page)
    return do


def _tapped(*choices: str) -> Callable[[Page], None]:
    def do(page: Page) -> None:
        for choice in choices:
            page.locator(f'button[value="{choice}"]').click()
        shows_card(page)
    return do


def _shift_twice(page: Page) -> None:
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")


def _opened(page: Page) -> None:
    page.get_by_role("button", name="Talk to somebody who can help").click()
    page.frame_locator("iframe").locator(".choices").wait_for()


PICTURES = {
    "page.png": Picture(do=_typed("someone online keeps asking me for pictures and im scared, im 13"), size=LAPTOP),
    "wide-dark.png": Picture(do=_typed("i have thoughts about kids and i hate it"), size=WIDE, dark=True),
    "tablet.png": Picture(do=_typed("my son is being messaged by a man he doesnt know"), size=TABLET),
    "warning.png": Picture("/?start=warning"),
    "young.png": Picture("/?start=child_young"),
    "help.png": Picture("/help", size=DESK),
    "first.png": Picture(size=DESK),
    "phone.png": Picture("/?start=child", _typed("he said he will send it to everyone unless i pay")),
    "phone-dark.png": Picture(do=_typed("he has a knife and he is outside my room"), dark=True),
    "no-script.png": Picture(do=_tapped("who_child", "menu_child_picture", "about_child_sextortion"), script=False),
    "leaving.png": Picture("/leaving", _shift_twice),
    "embedded.png": Picture(do=_opened, size=SCHOOL, embedded=True),
}


@contextmanager
def _served() -> Iterator[tuple[str, str]]:
    """The addresses of a server and of a school's site that may embed it."""
    school, port = Path(tempfile.mkdtemp()), free_port()
    server = Server(Path(tempfile.mkdtemp()), WAYMARK_EMBED_ORIGINS=f"http://127.0.0.1:{port}")
    try:
        server.wait("/readyz")
        (school / "index.html").write_text(EXAMPLE.read_text(encoding="utf-8").replace("WAYMARK/", f"{server.url}/"), encoding="utf-8")
        with site(school, port) as address:
            yield server.url, address
    finally:
        server.stop()


def main() -> None:
    """Start a server, take each picture, stop it."""
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit("Chromium is missing; install it or name one in WAYMARK_CHROMIUM")
    IMAGES.mkdir(parents=True, exist_ok=True)
    with _served() as (waymark, school), launched(chromium) as browser:
        for name, each in PICTURES.items():
            address = (school if each.embedded else waymark) + each.start
            with open_page(browser, address, script=each.script, size=each.size or PHONE, dark=each.dark) as page:
                page.emulate_media(reduced_motion="reduce")  # a smooth scroll would be caught half-way
                each.do(page)
                page.mouse.move(0, 0)
                page.wait_for_timeout(600)
                page.screenshot(path=str(IMAGES / name))
                print(f"docs/images/{name}")


if __name__ == "__main__":
    main()
