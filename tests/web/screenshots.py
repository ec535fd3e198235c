"""Take the pictures in docs/images again: `make screenshots`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.conftest import PROJECT, Server
from tests.web.browser import DESK, PHONE, launched, open_page, send, shows_card
from tools.test_extras import find_chromium

IMAGES = PROJECT / "docs" / "images"
#: File name: starting point, message (None for the first page), size, dark.
PICTURES = {
    "page.png": ("/", "someone online keeps asking me for pictures and im scared, im 13", DESK, False),
    "warning.png": ("/?start=warning", None, PHONE, False),
    "young.png": ("/?start=child_young", None, PHONE, False),
    "help.png": ("/help", None, DESK, False),
    "first.png": ("/", None, DESK, False),
    "phone.png": ("/?start=child", "he said he will send it to everyone unless i pay", PHONE, False),
    "phone-dark.png": ("/", "he has a knife and he is outside my room", PHONE, True),
}


def main() -> None:
    """Start a server, take each picture, stop it."""
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit("Chromium is missing; install it or name one in WAYMARK_CHROMIUM")
    IMAGES.mkdir(parents=True, exist_ok=True)
    server = Server(Path(tempfile.mkdtemp()))
    server.wait("/readyz")
    try:
        with launched(chromium) as browser:
            for name, (start, message, size, dark) in PICTURES.items():
                with open_page(browser, server.url + start, size=size, dark=dark) as page:
                    if message:
                        send(page, message)
                        shows_card(page)
                        page.wait_for_timeout(600)
                    page.screenshot(path=str(IMAGES / name))
                    print(f"docs/images/{name}")
    finally:
        server.stop()


if __name__ == "__main__":
    main()
