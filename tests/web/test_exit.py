"""The way out: at once, from everywhere, and nothing comes back."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Server
from tests.web.browser import DESK, MESSAGE, PHONE, open_page, send, shows_card

ELSEWHERE = re.compile("^https://")
CONVERSATION = "a-conversation-of-a-test"


def catch_elsewhere(page: Page) -> None:
    """The neutral site is not asked in a test."""
    page.context.route(ELSEWHERE, lambda route: route.fulfill(body="elsewhere", content_type="text/html"))


def situation_of(server: Server, sender: str, message: str) -> str:
    answer = httpx.post(server.url + "/webhooks/rest/webhook", json={"sender": sender, "message": message}, timeout=30).json()
    return str(next(each["custom"]["situation"] for each in answer if "custom" in each))


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_button_leads_elsewhere_and_back_shows_nothing(server: Server, chromium: Browser, script: bool) -> None:
    with open_page(chromium, server.url, script=script) as page:
        catch_elsewhere(page)
        send(page, MESSAGE)
        shows_card(page)
        page.get_by_role("button", name="Leave this page").click()
        page.wait_for_url(ELSEWHERE)
        assert page.content().count("elsewhere")
        page.go_back()
        page.wait_for_timeout(500)
        assert page.locator(".card").count() == 0
        assert "CEOP will" not in page.content()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_conversation_is_wiped_on_the_server(server: Server, chromium: Browser, script: bool) -> None:
    with open_page(chromium, server.url, script=script) as page:
        catch_elsewhere(page)
        send(page, MESSAGE)
        shows_card(page)
        sender = page.locator('#talk [name="conversation"]').input_value()
        assert situation_of(server, sender, "what was the number again") == "child_groomed_online", "it was there"
        page.get_by_role("button", name="Leave this page").click()
        page.wait_for_url(ELSEWHERE)
        assert situation_of(server, sender, "what was the number again") == "smalltalk"


def test_leave_by_itself_wipes_clears_and_leads_elsewhere(server: Server) -> None:
    assert situation_of(server, CONVERSATION, MESSAGE) == "child_groomed_online"
    answer = httpx.post(server.url + "/leave", data={"conversation": CONVERSATION})
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("https://")
    assert answer.headers["clear-site-data"] == '"cache", "storage"'
    assert situation_of(server, CONVERSATION, "who else is there") == "smalltalk"
    assert httpx.get(server.url + "/leave").status_code == 303, "also for somebody who opens the address"


def test_shift_three_times_leaves(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        catch_elsewhere(page)
        for told in ("Press Shift twice more to leave this page.", "Press Shift once more to leave this page."):
            page.keyboard.press("Shift")
            expect(page.locator("#status")).to_have_text(told)
        page.keyboard.press("Shift")
        page.wait_for_url(ELSEWHERE)


def test_writing_capitals_does_not_leave(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        catch_elsewhere(page)
        page.locator("#message").focus()
        for letter in "HELP ME":
            page.keyboard.down("Shift")
            page.keyboard.press(letter)
            page.keyboard.up("Shift")
        page.wait_for_timeout(300)
        assert page.url.startswith(server.url)
        assert page.locator("#message").input_value() == "HELP ME"


@pytest.mark.parametrize("size", [PHONE, DESK, {"width": 320, "height": 256}], ids=["phone", "desk", "desk at 400%"])
def test_the_way_out_comes_first_and_stays_in_sight(server: Server, chromium: Browser, size: dict[str, int]) -> None:
    with open_page(chromium, server.url, size=size) as page:
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Leave this page")).to_be_focused()
        send(page, MESSAGE)
        shows_card(page)
        page.mouse.wheel(0, 4000)
        page.wait_for_timeout(300)
        expect(page.get_by_role("button", name="Leave this page")).to_be_in_viewport()


def test_closing_the_page_wipes_the_conversation_too(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        send(page, MESSAGE)
        shows_card(page)
        sender = page.locator('#talk [name="conversation"]').input_value()
        page.goto("about:blank")
        page.wait_for_timeout(500)
        assert situation_of(server, sender, "what was the number again") == "smalltalk"


def test_the_tab_says_nothing_of_why(server: Server) -> None:
    title = re.search("<title>(.*)</title>", httpx.get(server.url).text)
    assert title is not None
    assert title[1] == "Waymark"
