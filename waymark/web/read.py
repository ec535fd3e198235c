"""The pages to read: all help by need, privacy, leaving, accessibility, about. None of them needs the engine."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from waymark.web.render import FRAGMENT, render

#: Address and heading of each page to read, in the order of the page's foot.
READ = {
    "/privacy": "How private this is",
    "/leaving": "Leaving without a trace",
    "/accessibility": "Accessibility",
    "/about": "About this page",
}


async def show_help(request: Request) -> Response:
    """GET /help: every service that may be shown, by need, with what is open now."""
    state = request.app.state
    needs = [{"title": need.title, "cards": state.engine.cards(need.services)} for need in state.help]
    return render(request, "help.html", {"title": "All help, by need", "needs": needs, "danger": state.engine.standing_contacts(state.page)[0]})


def reader(path: str) -> Callable[[Request], Coroutine[Any, Any, Response]]:
    """The route of one page to read; inside a conversation the script asks for its text alone."""

    async def show(request: Request) -> Response:
        is_fragment = FRAGMENT in request.headers.get("accept", "")
        context = {"title": READ[path], "text": f"read{path}.html", "is_fragment": is_fragment, "level": "h2" if is_fragment else "h1"}
        return render(request, "read.html", context)

    return show
