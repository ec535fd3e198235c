"""The page: a form that works without script. With script only the new turn is fetched.

What somebody types is in the request and nowhere in the answer: it leaves the screen as it is sent.
"""

from __future__ import annotations

import re
import secrets
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from waymark.signposting.desk import Message
from waymark.web.api import body_of
from waymark.web.render import FRAGMENT, render
from waymark.web.settings import MOST_LETTERS

#: Conversation ids are made here; anything else gets a new one.
_ID = re.compile(r"[A-Za-z0-9_-]{16,64}")
#: Nothing of the page stays in the browser that asked to leave. Not "cookies": there are none, and it would end the log-in at the whole domain.
CLEAR = {"Clear-Site-Data": '"cache", "storage"'}


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
    fields = {name: request.query_params.get(name, "") for name in ("start", "frame")}
    messages = request.app.state.engine.opening(_start(request, fields))
    return whole(request, messages, fields, is_opening=True)


async def talk(request: Request) -> Response:
    """POST /: one message or one tapped choice, answered as a whole page or, for the script, as the new turn."""
    body = await body_of(request)
    fields = _fields(body)
    engine = request.app.state.engine
    sender = fields.get("conversation", "")
    is_fragment = FRAGMENT in request.headers.get("accept", "")
    if engine.has_left(sender):
        if not is_fragment:  # the form was sent again, by "Back"
            return whole(request, engine.opening(_start(request, fields)), {**fields, "conversation": ""}, is_opening=True)
        sender = ""  # the page is still open, and somebody types on it: a new conversation
    if not _ID.fullmatch(sender):
        fields["conversation"] = sender = secrets.token_urlsafe(16)
    if body is None:
        messages = engine.without_reading()
    else:
        engine.begin(sender, _start(request, fields))
        messages = await engine.reply(sender, _said(engine, sender, fields))
    if is_fragment:
        answer = render(request, "turn.html", {"turn": view(messages), "is_framed": bool(fields.get("frame"))})
        answer.headers["waymark-conversation"] = sender
        return answer
    return whole(request, messages, fields)


async def leave(request: Request) -> Response:
    """/leave: wipe the conversation on the server, tell the browser to keep nothing, and go to the operator's neutral site."""
    if request.method == "POST":
        sender = _fields(await body_of(request)).get("conversation", "")
        if _ID.fullmatch(sender):
            request.app.state.engine.leave(sender)
    return RedirectResponse(request.app.state.page.leave, 303, CLEAR)


async def not_found(request: Request, error: Exception) -> Response:
    """A wrong address is answered with the page itself: somebody may need it now."""
    if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
        answer = await show(request)
        answer.status_code = 404
        return answer
    return JSONResponse({"error": "not_found", "what_to_do": "The page is at /, the API at /webhooks/rest/webhook."}, 404)


def broken(request: Request) -> Response:
    """Whatever breaks: contacts on the page, a code on the API. The log holds the kind of error and nothing else."""
    if request.url.path.startswith(("/webhooks", "/healthz", "/readyz")):
        return JSONResponse({"error": "failed", "what_to_do": "Try again."}, 500)
    answer = whole(request, request.app.state.engine.without_reading(), {})
    answer.status_code = 500
    return answer


def whole(request: Request, messages: list[Message], fields: dict[str, str], is_opening: bool = False) -> Response:
    """The whole page around a turn; a new conversation when none is named. fields: conversation, start, frame."""
    state = request.app.state
    start = _start(request, fields)
    is_young = start == "child_young"
    contacts = state.engine.standing_contacts(state.page)
    return render(request, "page.html", {
        "turn": view(messages), "conversation": fields.get("conversation") or secrets.token_urlsafe(16), "is_opening": is_opening,
        "start": start, "is_framed": bool(fields.get("frame")), "is_young": is_young,
        "most_letters": MOST_LETTERS,
        "contacts": contacts[:2] if is_young else contacts, "heading": state.page.headings.get(start or "opening", state.page.name),
    })  # fmt: skip


def _start(request: Request, fields: dict[str, str]) -> str | None:
    """The starting point, when it is one."""
    start = fields.get("start")
    return start if start in request.app.state.engine.desk.contract.choices.starts else None


def _fields(body: bytes | None) -> dict[str, str]:
    """The form's fields. `body` None (too long to read) and bytes that are no form give none."""
    text = (body or b"").decode("utf-8", errors="replace")
    return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=20)) if text.count("&") < 20 else {}


def _said(engine: Any, sender: str, fields: dict[str, str]) -> str:
    """What was said. A choice of an older turn, no longer offered, counts as its words."""
    choice = fields.get("choice")
    return engine.said_by_choice(sender, choice) if choice else fields.get("message", "")
