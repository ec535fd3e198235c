"""Serving: one uvicorn process, quiet, that starts at once and stops cleanly."""

from __future__ import annotations

import asyncio
import logging
import resource
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from waymark.content.strict_yaml import DataError
from waymark.engine import Engine
from waymark.web.app import make_app
from waymark.web.settings import SettingsError, read_settings

#: Seconds that open requests may take when the server is stopped.
GRACE = 5


class _Server(uvicorn.Server):
    """Leaves signals to `serve`, so that a stop by Ctrl-C or SIGTERM ends with exit code 0."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def serve(host: str, port: int) -> int:
    """Serve until Ctrl-C or SIGTERM. Returns the exit code: 0 stopped, 1 could not start."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    try:
        settings = read_settings(host)
        app = make_app(Engine(settings.model), settings)
        listening = _listen(host, port)
    except (DataError, SettingsError, OSError) as error:
        print(f"Waymark cannot start.\n{error}", file=sys.stderr)
        return 1
    shown = "localhost" if settings.is_local else host
    print(f"Waymark is at http://{shown}:{port}  (stop it with Ctrl-C)", file=sys.stderr, flush=True)
    if not settings.is_local and settings.api_token is None:
        print("The API is closed: set WAYMARK_API_TOKEN to open it beyond this machine.", file=sys.stderr, flush=True)
    # uvicorn's own log can hold an exception's text; what breaks is logged by its kind in headers.py
    for each in ("uvicorn", "asyncio"):
        logging.getLogger(each).setLevel(logging.CRITICAL + 1)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash must not write memory, and with it messages, to a file
    config = uvicorn.Config(app, ws="none", log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=GRACE, lifespan="on")
    asyncio.run(_run(_Server(config), listening))
    print("Stopped.", file=sys.stderr)
    return 0


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # named as TCP, or asyncio leaves small answers waiting for an acknowledgement (40 ms)
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise OSError(f"{host}:{port} cannot be used ({error.strerror}). Choose another port: make run PORT=5006") from None
    return listening


async def _run(server: uvicorn.Server, listening: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, lambda: setattr(server, "should_exit", True))
    await server.serve(sockets=[listening])
