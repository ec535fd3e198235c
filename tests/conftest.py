"""The real parts that tests share: a server process with the trained model, and Chromium."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from waymark.engine import MODEL

PROJECT = Path(__file__).resolve().parents[1]
WAYMARK = Path(sys.executable).with_name("waymark")


class Server:
    """A `waymark run` of its own, on a free port, with its log in a file."""

    def __init__(self, folder: Path, host: str = "127.0.0.1", **environment: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "server.log"
        self._file = self.log.open("wb")
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [str(WAYMARK), "run", "--host", host, "--port", str(self.port)], cwd=folder,
            stdout=self._file, stderr=subprocess.STDOUT, env={**os.environ, **environment},
        )  # fmt: skip

    def wait(self, path: str, seconds: float = 90) -> httpx.Response:
        """The first successful answer of a path; fails the test when none comes in time."""
        while time.monotonic() - self.started < seconds:
            if self.process.poll() is not None:
                pytest.fail(f"the server ended with {self.process.returncode}: {self.log.read_text()}")
            try:
                if (answer := httpx.get(self.url + path)).status_code == 200:
                    return answer
            except httpx.TransportError:
                pass
            time.sleep(0.05)
        pytest.fail(f"no answer from {path} in {seconds} s: {self.log.read_text()}")

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ask the process to stop; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(20)
        self._file.close()
        return code


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as each:
        each.bind(("127.0.0.1", 0))
        return int(each.getsockname()[1])


@pytest.fixture(scope="session")
def model() -> Path:
    """The trained model; its absence is a failure, not a skip."""
    if not MODEL.exists():
        pytest.fail("There is no model. Run `make train` first.")
    return MODEL


@pytest.fixture(scope="session")
def server(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose engine answers, shared by the tests that only talk to it."""
    running = Server(tmp_path_factory.mktemp("server"))
    running.wait("/readyz")
    yield running
    assert running.stop() == 0


@pytest.fixture
def broken_server(tmp_path: Path) -> Iterator[Server]:
    """A server whose model is a broken file."""
    model = tmp_path / "broken.tar.gz"
    model.write_bytes(b"no model")
    running = Server(tmp_path, WAYMARK_MODEL=str(model))
    running.wait("/healthz")
    while httpx.get(running.url + "/readyz").json()["status"] == "loading":
        time.sleep(0.1)
    yield running
    assert running.stop() == 0
