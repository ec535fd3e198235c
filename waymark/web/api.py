"""The API in the shape of Rasa's REST channel, and the two answers for whoever watches the server."""

from __future__ import annotations

import asyncio
import hmac
import secrets
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from waymark.web.settings import MOST_BYTES, Settings

#: Errors are codes with fixed words. None of them holds anything of the request.
ERRORS = {
    "not_json": (400, "The body is not JSON. Send {\"sender\": \"...\", \"message\": \"...\"}."),
    "no_message": (400, "message is missing or is not text."),
    "bad_sender": (400, "sender is not text of 1 to 200 characters."),
    "too_long": (413, f"The request is longer than {MOST_BYTES} bytes."),
    "no_token": (401, "Send the header Authorization: Bearer <token>."),
    "not_open": (403, "This server has no token, so its API is open on loopback only. Set WAYMARK_API_TOKEN."),
}
#: Seconds that a request's body may take to arrive, on the slowest line.
SLOWEST_BODY = 30
#: Headers of a request that came through another server, or from a page of another site in a browser on this machine: then "from this
#: machine" says nothing. A proxy that adds none of them cannot be told from a caller here; docs/operating.md says what to do.
_PASSED_ON = ("forwarded", "x-forwarded-for", "x-real-ip", "via", "origin")


class Call(msgspec.Struct):
    """What a caller sends. Other keys of Rasa's REST channel (metadata, input_channel) are let pass and not used."""

    message: Any = None
    sender: Any = None


def error(code: str) -> JSONResponse:
    """An error as JSON: its code and what to do."""
    status, words = ERRORS[code]
    return JSONResponse({"error": code, "what_to_do": words}, status)


def may_call(request: Request, settings: Settings) -> str | None:
    """Why this caller may not use the API, or None when they may."""
    is_direct = not any(name in request.headers for name in _PASSED_ON)
    if settings.api_token is None:
        return None if settings.is_local and is_direct else "not_open"
    kind, _, shown = request.headers.get("authorization", "").partition(" ")
    is_right = kind.lower() == "bearer" and hmac.compare_digest(shown.strip().encode(), settings.api_token.encode())
    return None if is_right else "no_token"


async def body_of(request: Request) -> bytes | None:
    """The body, or None when it is too long or does not come to its end. Reads no more than it must."""
    read = bytearray()
    try:
        async with asyncio.timeout(SLOWEST_BODY):
            async for part in request.stream():
                read += part
                if len(read) > MOST_BYTES:
                    return None
    except TimeoutError:
        return None
    return bytes(read)


async def webhook(request: Request) -> Response:
    """POST /webhooks/rest/webhook: one message in, the messages of one turn out."""
    if (refusal := may_call(request, request.app.state.settings)) is not None:
        return error(refusal)
    body = await body_of(request)
    if body is None:
        return error("too_long")
    try:
        call = msgspec.json.decode(body, type=Call)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return error("not_json")
    sender = secrets.token_urlsafe(16) if call.sender is None else call.sender
    if not isinstance(call.message, str):
        return error("no_message")
    if not isinstance(sender, str) or not 1 <= len(sender) <= 200:
        return error("bad_sender")
    return JSONResponse(await request.app.state.engine.reply(sender, call.message))


async def webhook_health(request: Request) -> Response:
    """GET /webhooks/rest/: what Rasa's own REST channel answers there."""
    return JSONResponse({"status": "ok"})


async def healthz(request: Request) -> Response:
    """The process lives."""
    return JSONResponse({"status": "ok"})


async def readyz(request: Request) -> Response:
    """Whether Rasa answers; before that, and when it is broken, plain rules do."""
    status = request.app.state.engine.status
    return JSONResponse({"status": status}, 200 if status == "ready" else 503)
