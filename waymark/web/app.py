"""The web application: its routes, and the headers that every answer carries."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from waymark.engine import Engine
from waymark.signposting.desk import PROJECT
from waymark.signposting.page import load_page
from waymark.web import api, page
from waymark.web.settings import Settings

log = logging.getLogger("waymark.web")
HERE = Path(__file__).parent


def make_app(engine: Engine, settings: Settings) -> Starlette:
    """The application over an engine, which it starts and stops. Raises DataError when directory/page.yml is wrong."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await engine.start()
        yield
        await engine.stop()

    app = Starlette(
        routes=[
            Route("/", page.show, methods=["GET"]),
            Route("/", page.talk, methods=["POST"]),
            Route("/leave", page.leave, methods=["POST"]),
            Route("/webhooks/rest/webhook", api.webhook, methods=["POST"]),
            Route("/webhooks/rest/", api.webhook_health, methods=["GET"]),
            Route("/healthz", api.healthz, methods=["GET"]),
            Route("/readyz", api.readyz, methods=["GET"]),
            Mount("/static", StaticFiles(directory=HERE / "static"), name="static"),
        ],
        lifespan=lifespan,
        exception_handlers={404: _not_found},
    )
    app.state.engine, app.state.settings = engine, settings
    app.state.page = load_page(PROJECT / "directory" / "page.yml", engine.desk.directory)
    app.state.templates = Jinja2Templates(directory=HERE / "templates")
    app.add_middleware(PrivateAnswers, settings=settings)
    return app


class PrivateAnswers:
    """Adds to every answer: do not store it, do not tell the next site, run nothing from elsewhere. Errors end here, without their text."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        ancestors = " ".join(settings.embed_origins) or "'none'"
        self.headers = {
            "cache-control": "no-store",
            "content-security-policy": (
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                f"form-action 'self'; base-uri 'none'; frame-ancestors {ancestors}"
            ),
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
            "cross-origin-opener-policy": "same-origin",
            "permissions-policy": "camera=(), microphone=(), geolocation=()",
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
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception as error:  # noqa: BLE001 - whatever it is, somebody is waiting for an answer
            log.error("request failed: %s", type(error).__name__)
            if not has_started:
                await _broken(Request(scope))(scope, receive, send_with_headers)


async def _not_found(request: Request, error: Exception) -> Response:
    """A wrong address is answered with the page itself: somebody may need it now."""
    if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
        answer = await page.show(request)
        answer.status_code = 404
        return answer
    return JSONResponse({"error": "not_found", "what_to_do": "The page is at /, the API at /webhooks/rest/webhook."}, 404)


def _broken(request: Request) -> Response:
    """Whatever breaks: contacts on the page, a code on the API. The log holds the kind of error and nothing else."""
    if request.url.path.startswith(("/webhooks", "/healthz", "/readyz")):
        return JSONResponse({"error": "failed", "what_to_do": "Try again."}, 500)
    messages = request.app.state.engine.without_reading()
    answer = page.whole(request, messages)
    answer.status_code = 500
    return answer
