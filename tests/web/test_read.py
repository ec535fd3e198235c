"""The pages to read, and what every page weighs."""

from __future__ import annotations

import gzip
import html

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import Server
from tests.web.browser import MESSAGE, open_page, send, shows_card
from waymark.signposting.desk import the_desk
from waymark.web.read import READ

#: Bytes of everything that the first page fetches, compressed; and of the script as it is.
MOST_OF_FIRST_PAGE, MOST_OF_SCRIPT, MOST_REQUESTS = 30_000, 12_000, 3


def test_help_names_every_service_that_may_be_shown(server: Server) -> None:
    page = html.unescape(httpx.get(server.url + "/help").text)
    directory = the_desk().directory
    for id_ in directory.shown():
        service = directory.services[id_]
        if service.contacts_shown():
            assert f"<h3>{service.name}</h3>" in page, id_
    assert "1in6" not in page, "a service on hold"


def test_help_works_while_the_engine_is_broken(broken_server: Server) -> None:
    assert httpx.get(broken_server.url + "/readyz").json()["status"] == "broken"
    page = httpx.get(broken_server.url + "/help")
    assert page.status_code == 200
    assert "Childline" in page.text
    answer = httpx.post(broken_server.url + "/", data={"message": "hello"}, timeout=30)
    assert 'href="tel:999"' in answer.text


@pytest.mark.parametrize("path", READ)
def test_a_page_to_read_stands_alone_and_within_a_conversation(server: Server, chromium: Browser, path: str) -> None:
    whole = httpx.get(server.url + path).text
    assert f"<h1>{READ[path]}</h1>" in whole
    with open_page(chromium, server.url) as page:
        send(page, MESSAGE)
        shows_card(page)
        page.locator(f'footer a[href="{path}"]').click()
        expect(page.get_by_role("heading", name=READ[path])).to_be_visible()
        send(page, "who else is there")
        expect(page.locator(".turn")).to_have_count(4)
        assert page.url.startswith(server.url)


@pytest.mark.parametrize("start", [None, *the_desk().contract.choices.starts])
def test_every_start_has_its_heading_and_help_at_once(server: Server, start: str | None) -> None:
    page = httpx.get(server.url, params={"start": start} if start else {}).text
    assert 'href="tel:999"' in page
    assert page.count("<h1>") == 1
    assert page.count('name="choice"') >= 2


def test_the_easier_page_stays_easy(server: Server, chromium: Browser) -> None:
    with open_page(chromium, server.url + "/?start=child_young", script=False) as page:
        send(page, "someone is being mean to me")
        assert page.locator("html.young").count() == 1
        assert page.locator("aside li").count() == 2
        expect(page.locator(".card").first.get_by_role("heading")).to_have_text("Childline")


def test_the_first_page_is_light(server: Server, chromium: Browser) -> None:
    sizes: dict[str, int] = {}
    with open_page(chromium, "about:blank") as page:
        page.on("response", lambda answer: sizes.update({answer.url: len(gzip.compress(answer.body(), 5))}))
        page.goto(server.url, wait_until="networkidle")
    assert len(sizes) <= MOST_REQUESTS, sizes
    assert sum(sizes.values()) < MOST_OF_FIRST_PAGE, sizes
    assert len(httpx.get(server.url + "/static/waymark.js").content) < MOST_OF_SCRIPT


def test_what_is_long_travels_compressed(server: Server) -> None:
    for path in ("/", "/help", "/static/waymark.js"):
        assert httpx.get(server.url + path, headers={"Accept-Encoding": "gzip"}).headers.get("content-encoding") == "gzip", path
