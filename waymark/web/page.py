"""The page: a form that works without script. With script only the new turn is fetched.

What somebody types is in the request and nowhere in the answer: it leaves the screen as it is sent.
"""

from __future__ import annotations

import re
import secrets
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from waymark.signposting.desk import STARTS, Message
from waymark.web.api import body_of

#: Conversation ids are made here; anything else gets a new one.
_ID = re.compile(r"[A-Za-z0-9_-]{16,64}")
#: What the script asks for: the new turn alone.
FRAGMENT = "text/vnd.waymark.turn+html"


def view(messages: list[Message]) -> dict[str, Any]:
    """A turn as the template shows it: words, cards, the question after them, choices. Where 999 leads, its first sentence stands alone."""
    custom: dict[str, Any] = next((each["custom"] for each in messages if "custom" in each), {})
    place = next((n for n, each in enumerate(messages) if "custom" in each), len(messages))
    words = [paragraph for each in messages[:place] for paragraph in each["text"].split("\n\n")]
    if custom.get("urgent") and words:
        headline, stop, rest = words[0].partition(". ")
        words[:1] = [headline + stop.strip(), rest] if rest else [headline]
    return {
        "words": words,
        "question": " ".join(each["text"] for each in messages[place + 1:] if "text" in each),
        "signposts": custom.get("signposts", []), "choices": custom.get("choices", []), "is_urgent": custom.get("urgent", False),
    }  # fmt: skip


async def show(request: Request) -> Response:
    """GET /: first words, choices and the main contacts."""
    start = request.query_params.get("start")
    messages = request.app.state.engine.opening(start if start in STARTS else None)
    return whole(request, messages)


async def talk(request: Request) -> Response:
    """POST /: one message or one tapped choice, answered as a whole page or, for the script, as the new turn."""
    body = await body_of(request)
    fields = _fields(body)
    sender = fields.get("conversation", "")
    if not _ID.fullmatch(sender):
        sender = secrets.token_urlsafe(16)
    engine = request.app.state.engine
    if body is None:
        messages = engine.without_reading()
    else:
        messages = await engine.reply(sender, _said(engine, sender, fields))
    if FRAGMENT in request.headers.get("accept", ""):
        return _template(request, "turn.html", {"turn": view(messages)})
    return whole(request, messages, sender)


async def leave(request: Request) -> Response:
    """POST /leave: wipe the conversation as somebody leaves the page."""
    fields = _fields(await body_of(request))
    await request.app.state.engine.forget(fields.get("conversation", ""))
    return Response(status_code=204)


def _fields(body: bytes | None) -> dict[str, str]:
    """The form's fields. `body` None (too long to read) and bytes that are no form give none."""
    text = (body or b"").decode("utf-8", errors="replace")
    return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=20)) if text.count("&") < 20 else {}


def _said(engine: Any, sender: str, fields: dict[str, str]) -> str:
    """What was said. A choice of an older turn, no longer offered, counts as its words."""
    choice = fields.get("choice")
    return engine.said_by_choice(sender, choice) if choice else fields.get("message", "")


def whole(request: Request, messages: list[Message], conversation: str | None = None) -> Response:
    """The whole page around a turn; a new conversation when none is named."""
    state = request.app.state
    shared = {
        "turn": view(messages), "conversation": conversation or secrets.token_urlsafe(16),
        "contacts": state.engine.standing_contacts(state.page), "leave": state.page.leave,
    }  # fmt: skip
    return _template(request, "page.html", shared)


def _template(request: Request, name: str, context: dict[str, Any]) -> Response:
    response: Response = request.app.state.templates.TemplateResponse(request, name, context)
    return response
