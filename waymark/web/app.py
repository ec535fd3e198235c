"""The web application: its routes."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from waymark.content.page import load_help, load_page
from waymark.engine import Engine
from waymark.signposting.desk import PROJECT
from waymark.web import api, page, read
from waymark.web.headers import PrivateAnswers
from waymark.web.settings import Settings
from waymark.web.style import source_of, style_of

STATIC = Path(__file__).parent / "static"
#: Answers smaller than this many bytes are not worth compressing.
LEAST_COMPRESSED = 2_000


def make_app(engine: Engine, settings: Settings) -> Starlette:
    """The application over an engine, which it starts and stops. Raises DataError when an operator's file is wrong."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await engine.start()
        yield
        await engine.stop()

    app = Starlette(
        routes=[
            Route("/", page.show, methods=["GET"]),
            Route("/", page.talk, methods=["POST"]),
            Route("/leave", page.leave, methods=["GET", "POST"]),
            Route("/help", read.show_help),
            *(Route(path, read.reader(path)) for path in read.READ),
            Route("/embed.js", _embed),
            Route("/webhooks/rest/webhook", api.webhook, methods=["POST"]),
            Route("/webhooks/rest/", api.webhook_health, methods=["GET"]),
            Route("/healthz", api.healthz, methods=["GET"]),
            Route("/readyz", api.readyz, methods=["GET"]),
            Mount("/static", StaticFiles(directory=STATIC), name="static"),
        ],
        lifespan=lifespan,
        exception_handlers={404: page.not_found},
    )
    state = app.state
    state.engine, state.settings = engine, settings
    state.page = load_page(PROJECT / "directory" / "page.yml", engine.desk.directory)
    state.help = load_help(PROJECT / "directory" / "help.yml", engine.desk.directory)
    state.style, state.footer = style_of(state.page), tuple(read.READ.items())
    app.add_middleware(GZipMiddleware, minimum_size=LEAST_COMPRESSED, compresslevel=5)
    app.add_middleware(PrivateAnswers, settings=settings, style=source_of(state.style), leave=state.page.leave)
    return app


async def _embed(request: Request) -> Response:
    """GET /embed.js: what another site loads to show Waymark."""
    return FileResponse(STATIC / "embed.js", media_type="text/javascript")
