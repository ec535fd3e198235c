"""The headers that every answer carries, so that no route can forget one; and the end of every error."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from waymark.web.settings import Settings

log = logging.getLogger("waymark.web")

#: The only answer that another site may load into its page, as a script.
SHARED = ("/embed.js",)


class PrivateAnswers:
    """Adds to every answer: do not store it, do not tell the next site, run nothing from elsewhere. Errors end here, without their text."""

    def __init__(self, app: ASGIApp, settings: Settings, style: str, leave: str) -> None:
        self.app = app
        ancestors = " ".join(("'self'", *settings.embed_origins)) if settings.embed_origins else "'none'"
        exit_ = urlsplit(leave)
        self.headers = {
            "cache-control": "no-store",
            # a form that is answered with "go there" needs leave to go there: the exit without script
            "content-security-policy": (
                f"default-src 'none'; style-src {style}; script-src 'self'; img-src 'self'; connect-src 'self'; "
                f"form-action 'self' {exit_.scheme}://{exit_.netloc}; base-uri 'none'; frame-ancestors {ancestors}"
            ),
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
            "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
            "x-robots-tag": "noarchive",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        has_started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal has_started
            if message["type"] == "http.response.start":
                has_started = True
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers[name] = value
                if scope["path"] in SHARED:
                    headers["cross-origin-resource-policy"] = "cross-origin"
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception as error:  # noqa: BLE001 - whatever it is, somebody is waiting for an answer
            log.error("request failed: %s", type(error).__name__)
            if not has_started:
                from waymark.web.page import broken

                await broken(Request(scope))(scope, receive, send_with_headers)
