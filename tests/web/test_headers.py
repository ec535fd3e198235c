"""Every answer is private, on every route there is: a new one cannot be forgotten."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import Browser
from starlette.routing import Mount, Route

from tests.conftest import Server
from waymark.engine import Engine
from waymark.web.app import make_app
from waymark.web.settings import Settings, SettingsError, read_settings

_ROUTES = make_app(Engine(), Settings()).routes
PATHS = sorted({each.path + ("/waymark.js" if isinstance(each, Mount) else "") for each in _ROUTES if isinstance(each, Route | Mount)})


@pytest.mark.parametrize("path", [*PATHS, "/nothing-here"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_every_answer_is_private(server: Server, path: str, method: str) -> None:
    headers = httpx.request(method, server.url + path).headers
    policy = headers["content-security-policy"]
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "camera=()" in headers["permissions-policy"]
    assert headers["cross-origin-resource-policy"] == ("cross-origin" if path == "/embed.js" else "same-origin")
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "set-cookie" not in headers
    assert "server" not in headers


def test_the_browser_finds_nothing_to_refuse(server: Server, chromium: Browser) -> None:
    from tests.web.browser import MESSAGE, open_page, send, shows_card

    with open_page(chromium, "about:blank") as page:
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(server.url)
        send(page, MESSAGE)
        shows_card(page)
        assert page.locator("body").evaluate("each => getComputedStyle(each).margin") == "0px", "the style is used"
        assert said == []


def test_links_do_not_tell_where_somebody_came_from(server: Server) -> None:
    page = httpx.get(server.url + "/help").text
    links = [part.split(">", 1)[0] for part in page.split("<a ")[1:] if 'href="http' in part.split(">", 1)[0]]
    assert len(links) > 50
    assert all("noreferrer" in each for each in links)


@pytest.mark.parametrize(("origins", "is_allowed"), [
    ("https://school.example", True), ("https://a.example https://b.example:8443", True), ("http://127.0.0.1:8000", True), ("http://localhost:8000", True),
    ("http://school.example", False), ("https://school.example/page", False), ("*", False), ("https://a.example;script-src", False), ("school.example", False),
    ("https://[bad", False), ("https://user:pw@a.example", False), ("https://a.example?x", False), ("https://a.example:99999", False),
])  # fmt: skip
def test_only_origins_may_be_allowed_to_embed(origins: str, is_allowed: bool) -> None:
    if is_allowed:
        assert read_settings("127.0.0.1", {"WAYMARK_EMBED_ORIGINS": origins}).embed_origins == tuple(origins.split())
    else:
        with pytest.raises(SettingsError, match="WAYMARK_EMBED_ORIGINS"):
            read_settings("127.0.0.1", {"WAYMARK_EMBED_ORIGINS": origins})
