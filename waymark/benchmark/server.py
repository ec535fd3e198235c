"""Speed and memory of the real server, over HTTP, on this machine. Medians and percentiles of one run; run it twice."""

from __future__ import annotations

import http.client
import json
import os
import random
import signal
import socket
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rich.console import Console
from rich.table import Table

from waymark.benchmark.held_out import expectations
from waymark.signposting.desk import the_desk

ONE_BY_ONE, CALLERS, TOGETHER = 400, 16, 1600
SEED = 20261123


class Caller:
    """One kept connection to the server."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    def status(self, path: str) -> int:
        """The status code of a GET."""
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        answer.read()
        return answer.status

    def ask(self, sender: str, text: str) -> float:
        """Seconds for one message. Raises RuntimeError when it is not answered properly."""
        started = time.perf_counter()
        self.connection.request("POST", "/webhooks/rest/webhook", json.dumps({"sender": sender, "message": text}), {"Content-Type": "application/json"})
        answer = self.connection.getresponse()
        body = json.loads(answer.read())
        if answer.status != 200 or not any("custom" in each for each in body):
            raise RuntimeError(f"the server answered {answer.status}")
        return time.perf_counter() - started


def server_figures(console: Console) -> None:
    """Start a server, measure it, stop it, print the figures."""
    texts = [each.text for each in expectations(the_desk().contract)]
    random.Random(SEED).shuffle(texts)  # noqa: S311
    port = _free_port()
    started = time.perf_counter()
    command = [str(Path(sys.executable).with_name("waymark")), "run", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ)
    try:
        first_page = _wait(port, "/", started)
        first_answer = _wait(port, "/readyz", started)
        caller = Caller(port)
        for n, text in enumerate(texts[:50]):
            caller.ask(f"warm-{n}", text)
        memory_before = _megabytes(process.pid)
        times = sorted(caller.ask(f"one-{n}", texts[n % len(texts)]) for n in range(ONE_BY_ONE))
        rate = _rate(port, texts)
        memory = _megabytes(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    table = Table("figure", "measured", title="Server, one process")
    table.add_row("first page after start", f"{first_page:.2f} s")
    table.add_row("first answer by the model after start", f"{first_answer:.1f} s")
    table.add_row("one message over HTTP, median", f"{1000 * statistics.median(times):.1f} ms")
    table.add_row("one message over HTTP, 95th percentile", f"{1000 * times[int(0.95 * len(times))]:.1f} ms")
    table.add_row(f"messages a second, {CALLERS} callers", f"{rate:.0f}")
    table.add_row("memory when warm, and after the load", f"{memory_before:.0f} MB, {memory:.0f} MB")
    console.print(table)


def _rate(port: int, texts: list[str]) -> float:
    def talk(number: int) -> None:
        caller = Caller(port)
        for n in range(TOGETHER // CALLERS):
            caller.ask(f"caller-{number}-{n // 4}", texts[(number * 97 + n) % len(texts)])

    started = time.perf_counter()
    with ThreadPoolExecutor(CALLERS) as pool:
        list(pool.map(talk, range(CALLERS)))
    return TOGETHER / (time.perf_counter() - started)


def _wait(port: int, path: str, started: float, seconds: float = 90) -> float:
    while time.perf_counter() - started < seconds:
        try:
            if Caller(port).status(path) == 200:
                return time.perf_counter() - started
        except OSError:
            pass
        time.sleep(0.01)
    raise RuntimeError(f"no answer from {path} in {seconds:.0f} s")


def _megabytes(pid: int) -> float:
    """Resident memory. Raises OSError where there is no /proc."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise OSError(f"no VmRSS for process {pid}")


def _free_port() -> int:
    with socket.socket() as each:
        each.bind(("127.0.0.1", 0))
        return int(each.getsockname()[1])
