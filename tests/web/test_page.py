"""The page in a real browser, with script and without."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Route, expect

from tests.conftest import Server
from tests.web.browser import MESSAGE, open_page, send


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_somebody_types_and_gets_the_right_door(server: Server, chromium: Browser, script: bool) -> None:
    with open_page(chromium, server.url, script=script) as page:
        send(page, MESSAGE)
        card = page.locator(".card").first
        expect(card.get_by_role("heading")).to_contain_text("CEOP")
        expect(card.locator("a.way").first).to_have_attribute("href", re.compile(r"^https://www\.ceop\.police\.uk/"))
        expect(page.get_by_label("What is worrying you")).to_have_value("")
        assert MESSAGE not in page.content(), "what was typed has left the screen"
        assert "?" not in page.url


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_somebody_only_taps(server: Server, chromium: Browser, script: bool) -> None:
    with open_page(chromium, server.url, script=script) as page:
        page.locator('button[value="who_child"]').click()
        expect(page.locator(".turn").last.locator(".card").get_by_role("heading")).to_contain_text("Childline")
        page.locator('button[value="menu_child_picture"]').click()
        page.locator('button[value="about_child_sextortion"]').click()
        expect(page.locator(".turn").last.locator(".card").first.get_by_role("heading")).to_contain_text("CEOP")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_danger_shows_999_first_and_large(server: Server, chromium: Browser, script: bool) -> None:
    with open_page(chromium, server.url, script=script) as page:
        send(page, "he is outside my door with a knife")
        turn = page.locator(".turn.urgent")
        expect(turn.locator(".words").first).to_contain_text("Call 999 now")
        expect(turn.locator(".card a.way").first).to_have_attribute("href", "tel:999")


def test_the_conversation_stays_in_the_page(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        send(page, MESSAGE)
        expect(page.locator(".turn")).to_have_count(2)
        send(page, "who else is there")
        expect(page.locator(".turn")).to_have_count(3)
        expect(page.locator(".said").first).to_have_text("You sent a message")
        expect(page.locator(".choices")).to_have_count(1)


def test_enter_sends(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        box = page.get_by_label("What is worrying you")
        box.fill(MESSAGE)
        box.press("Enter")
        expect(page.locator(".card").first).to_be_visible()


def test_the_main_contacts_are_plain_links_at_first_paint(server: Server) -> None:
    page = httpx.get(server.url).text
    for link in ('href="tel:999"', 'href="tel:+448001111"', 'href="tel:116123"'):
        assert link in page


def test_when_nothing_gets_through_it_says_so(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        page.route("**/", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
        send(page, MESSAGE)
        expect(page.locator(".trouble")).to_contain_text("did not get through")
        expect(page.get_by_label("What is worrying you")).to_have_value(MESSAGE)


def test_on_a_slow_line_what_was_typed_stays_until_it_has_arrived(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        held: list[Route] = []
        page.route("**/", lambda route: held.append(route) if route.request.method == "POST" else route.continue_())
        send(page, MESSAGE)
        expect(page.locator(".waiting")).to_be_visible()
        expect(page.get_by_label("What is worrying you")).to_have_value(MESSAGE)
        expect(page.locator('aside a[href="tel:999"]')).to_be_visible()
        held[0].continue_()
        expect(page.locator(".card").first).to_be_visible()
        expect(page.get_by_label("What is worrying you")).to_have_value("")


def test_no_request_goes_elsewhere_and_nothing_is_stored(server: Server, chromium: Browser) -> None:
    with open_page(chromium, "about:blank") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(server.url)
        send(page, MESSAGE)
        expect(page.locator(".card").first).to_be_visible()
        assert asked
        assert all(each.startswith(server.url) for each in asked)
        assert page.context.cookies() == []
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_the_page_is_there_while_rasa_still_loads(model: Path, tmp_path: Path) -> None:
    fresh = Server(tmp_path)
    try:
        page = fresh.wait("/")
        assert 'href="tel:999"' in page.text
        answer = httpx.post(fresh.url + "/", data={"message": "help me he has a knife"}, timeout=30)
        assert "Call 999 now" in answer.text
    finally:
        assert fresh.stop() == 0


@pytest.mark.parametrize(
    "body",
    [b"", b"message=", b"%%%", b"&" * 100, b"message=" + b"x" * 70_000, b"choice=nothing", b"conversation=../../x&message=hi", b"\xff\xfe=\x00"],
    ids=["empty", "no words", "no form", "many fields", "too long", "unknown choice", "odd id", "bytes"],
)
def test_a_broken_form_still_gets_a_page_with_help(server: Server, body: bytes) -> None:
    answer = httpx.post(server.url + "/", content=body, headers={"Content-Type": "application/x-www-form-urlencoded"}, timeout=30)
    assert answer.status_code == 200
    assert 'href="tel:999"' in answer.text
    assert 'class="words"' in answer.text
