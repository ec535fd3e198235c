"""Everybody can use it: axe in every state, the keyboard alone, a screen reader told once, large text, narrow screens, forced colours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Server
from tests.web.browser import DANGER, DESK, MESSAGE, PHONE, open_page, send, shows_card
from waymark.web.read import READ

NARROW = {"width": 320, "height": 568}
ZOOMED = {"width": 320, "height": 256}  # a desktop of 1280 x 1024 at 400%


def _typed(*messages: str) -> Callable[[Page], None]:
    def do(page: Page) -> None:
        for n, message in enumerate(messages):
            send(page, message)
            expect(page.locator(".turn")).to_have_count(n + 2)
    return do


def _tapped(*choices: str) -> Callable[[Page], None]:
    def do(page: Page) -> None:
        for choice in choices:
            page.locator(f'button[value="{choice}"]').click()
            page.locator(f'button[value="{choice}"]').wait_for(state="detached")
    return do


def _lost(page: Page) -> None:
    page.route("**/", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    send(page, MESSAGE)
    expect(page.locator(".trouble")).to_be_visible()


def _unfolded(page: Page) -> None:
    _typed("my ex put a photo of me online and i'm 34")(page)
    for each in page.locator("summary").all():
        each.click()


def _read(page: Page) -> None:
    page.get_by_role("link", name="How private this is").last.click()
    expect(page.locator(".turn")).to_have_count(2)


#: State: address, what is done there.
STATES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "first page": ("/", lambda page: None),
    "easier page": ("/?start=child_young", lambda page: None),
    "warning": ("/?start=warning", lambda page: None),
    "cards": ("/", _typed(MESSAGE)),
    "cards unfolded": ("/", _unfolded),
    "danger": ("/", _typed(DANGER)),
    "choices": ("/", _tapped("who_child", "menu_child_picture")),
    "question of a check": ("/", _tapped("menu_checks", "check_someone_online")),
    "not understood": ("/", _typed("....")),
    "another language": ("/", _typed("Nie wiem co robić, on mnie bije i bardzo się boję wracać do domu")),
    "lost message": ("/", _lost),
    "page read in the conversation": ("/", _read),
    "wrong address": ("/nothing-here", lambda page: None),
    **{path: (path, lambda page: None) for path in ("/help", *READ)},
}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_no_barrier(server: Server, chromium: Browser, state: str, size: dict[str, int], dark: bool) -> None:
    address, do = STATES[state]
    with open_page(chromium, server.url + address, size=size, dark=dark) as page:
        do(page)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_off_at_the_side(server: Server, chromium: Browser, state: str) -> None:
    address, do = STATES[state]
    with open_page(chromium, server.url + address, size=NARROW) as page:
        do(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
        page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
        assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"]


def test_the_keyboard_alone_reaches_a_card_and_its_link(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url, size=DESK) as page:
        def tab_to(selector: str) -> None:
            for _ in range(40):
                page.keyboard.press("Tab")
                if page.evaluate(f"document.activeElement.matches({selector!r})"):
                    return
            pytest.fail(f"Tab does not reach {selector}")

        tab_to('button[value="who_child"]')
        page.keyboard.press("Enter")
        expect(page.locator('button[value="menu_child_picture"]')).to_be_visible()
        tab_to('button[value="menu_child_picture"]')
        page.keyboard.press("Space")
        expect(page.locator('button[value="about_child_sextortion"]')).to_be_visible()
        tab_to('button[value="about_child_sextortion"]')
        page.keyboard.press("Enter")
        shows_card(page)
        tab_to(".card a.way")
        tab_to("summary")
        page.keyboard.press("Enter")
        expect(page.locator("details[open]")).to_have_count(1)
        tab_to("#message")
        page.keyboard.type(MESSAGE)
        page.keyboard.press("Enter")
        expect(page.locator(".said").last).to_have_text("You sent a message")


def test_focus_goes_on_from_the_answer_of_a_tapped_choice_and_stays_in_the_box(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        page.locator('button[value="who_child"]').click()
        expect(page.locator(".turn").nth(1)).to_be_focused()
        send(page, MESSAGE)
        shows_card(page)
        page.locator("#message").press("Enter")
        expect(page.locator("#message")).to_be_focused()


def test_each_reply_is_told_once(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url) as page:
        assert page.locator('[aria-live], [role="status"], [role="alert"], [role="log"]').count() == 1, "one live region"
        page.evaluate("""() => {
            window.told = [];
            new MutationObserver(() => window.told.push(document.getElementById("status").textContent))
              .observe(document.getElementById("status"), {childList: true, characterData: true, subtree: true});
        }""")
        for n, message in enumerate((MESSAGE, "who else is there", DANGER)):
            send(page, message)
            expect(page.locator(".turn")).to_have_count(n + 2)
        told = page.evaluate("window.told")
        assert len(told) == 3
        assert "CEOP" in told[0]
        assert "Call 999 now" in told[2]


def test_forced_colours_keep_every_button_visible(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url, forced_colors=True) as page:
        send(page, MESSAGE)
        shows_card(page)
        for selector in (".leave", ".send", ".choices button", ".card a.way"):
            width = page.locator(selector).first.evaluate("each => getComputedStyle(each).borderTopWidth")
            assert width != "0px", f"{selector} has no border when colours are forced"
