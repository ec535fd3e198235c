"""Waymark on another site: the example page of the docs, served from an origin of its own."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.conftest import PROJECT, Server, free_port
from tests.web.browser import DESK, MESSAGE, PHONE, open_page

EXAMPLE = PROJECT / "docs" / "embed-example.html"
ELSEWHERE = re.compile("^https://")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        pass


@contextmanager
def site(folder: Path, port: int) -> Iterator[str]:
    """A web site of its own origin."""
    running = http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{port}"
    running.shutdown()


@pytest.fixture(scope="module")
def embedded(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a school's site that may embed Waymark."""
    folder, port = tmp_path_factory.mktemp("school"), free_port()
    server = Server(tmp_path_factory.mktemp("waymark"), WAYMARK_EMBED_ORIGINS=f"http://127.0.0.1:{port}")
    page = EXAMPLE.read_text(encoding="utf-8").replace("WAYMARK/", f"{server.url}/")
    (folder / "index.html").write_text(page, encoding="utf-8")
    for kind in ("page", "link"):
        (folder / f"{kind}.html").write_text(page.replace('data-open="button"', f'data-open="{kind}"'), encoding="utf-8")
    server.wait("/readyz")
    with site(folder, port) as address:
        yield address
    assert server.stop() == 0


def talk(page: Page) -> FrameLocator:
    page.get_by_role("button", name="Talk to somebody who can help").click()
    frame = page.frame_locator("iframe")
    frame.locator("#message").fill(MESSAGE)
    frame.get_by_role("button", name="Send").click()
    expect(frame.locator(".card").first.get_by_role("heading")).to_contain_text("CEOP")
    return frame


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_button_opens_a_conversation(embedded: str, chromium: Browser, size: dict[str, int]) -> None:
    with open_page(chromium, embedded, size=size) as page:
        frame = talk(page)
        assert frame.locator(".card a.way").first.get_attribute("target") == "_blank", "a service's site may refuse to stand in a frame"
        page.get_by_role("button", name="Close").click()
        assert page.locator("iframe").count() == 0
        expect(page.get_by_role("button", name="Talk to somebody who can help")).to_be_focused()


def test_the_site_cannot_read_the_conversation(embedded: str, chromium: Browser) -> None:
    with open_page(chromium, embedded) as page:
        talk(page)
        read = page.evaluate("""() => {
            const frame = [...document.querySelectorAll("div")].map((each) => each.shadowRoot?.querySelector("iframe")).find(Boolean);
            try { return frame.contentWindow.document.body.textContent } catch (error) { return error.name }
        }""")
        assert read == "SecurityError"
        assert "CEOP" not in page.content()


def test_the_exit_in_the_frame_takes_the_whole_tab(embedded: str, chromium: Browser) -> None:
    with open_page(chromium, embedded) as page:
        page.context.route(ELSEWHERE, lambda route: route.fulfill(body="elsewhere", content_type="text/html"))
        talk(page).get_by_role("button", name="Leave this page").click()
        page.wait_for_url(ELSEWHERE)


def test_the_frame_can_stand_in_the_page_or_be_a_link(embedded: str, chromium: Browser) -> None:
    with open_page(chromium, embedded + "/page.html") as page:
        expect(page.frame_locator("iframe").locator("#message")).to_be_visible()
        page.goto(embedded + "/link.html")
        assert page.locator("iframe").count() == 0
        page.get_by_role("link", name="Talk to somebody who can help").click()
        expect(page.locator("#message")).to_be_visible()


def test_without_script_there_is_a_link(embedded: str, chromium: Browser) -> None:
    with open_page(chromium, embedded, script=False) as page:
        page.get_by_role("link", name="Talk to somebody who can help").click()
        expect(page.locator("h1")).to_have_text("Find someone who can help")


def test_a_site_that_is_not_allowed_shows_nothing(server: Server, chromium: Browser, tmp_path: Path) -> None:
    page_text = EXAMPLE.read_text(encoding="utf-8").replace("WAYMARK/", f"{server.url}/")
    (tmp_path / "index.html").write_text(page_text, encoding="utf-8")
    with site(tmp_path, free_port()) as address, open_page(chromium, address) as page:
        page.get_by_role("button", name="Talk to somebody who can help").click()
        page.wait_for_timeout(1000)
        assert page.frame_locator("iframe").locator("#message").count() == 0


def test_axe_finds_no_barrier_in_the_button_and_panel(embedded: str, chromium: Browser) -> None:
    with open_page(chromium, embedded, size=DESK) as page:
        talk(page)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
