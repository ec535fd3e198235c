"""The pages to read: all help by need, privacy, leaving, accessibility, about. All but the help need no engine."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from waymark.web.render import FRAGMENT, render

#: Address and heading of each page to read, in the order of the page's foot.
READ = {
    "/privacy": "How private this is",
    "/leaving": "Leaving, and what stays behind",
    "/accessibility": "Accessibility",
    "/about": "About this page",
}


def _is_framed(request: Request) -> bool:
    """Whether the page stands in a frame on another site."""
    return bool(request.query_params.get("frame"))


async def show_help(request: Request) -> Response:
    """GET /help: every service that may be shown, by need, with what is open now."""
    state = request.app.state
    is_fragment = FRAGMENT in request.headers.get("accept", "")
    needs = [{"title": need.title, "cards": state.engine.cards(need.services)} for need in state.help]
    return render(request, "help.html", {
        "title": "All help, by need", "needs": needs, "is_framed": _is_framed(request), "is_fragment": is_fragment,
        **dict(zip(("level", "under", "card_level"), ("h2", "h3", "h4") if is_fragment else ("h1", "h2", "h3"), strict=True)),
        "danger": state.engine.standing_contacts(state.page)[0],
    })  # fmt: skip


def reader(path: str) -> Callable[[Request], Coroutine[Any, Any, Response]]:
    """The route of one page to read; inside a conversation the script asks for its text alone."""

    async def show(request: Request) -> Response:
        is_fragment = FRAGMENT in request.headers.get("accept", "")
        context = {"title": READ[path], "text": f"read{path}.html", "is_fragment": is_fragment, "level": "h2" if is_fragment else "h1",
                   "is_framed": _is_framed(request)}
        return render(request, "read.html", context)

    return show
