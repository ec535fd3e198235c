"""A marked message goes through every way in, and is afterwards nowhere: not in the log, not on disk, not in an answer."""

from __future__ import annotations

import tempfile
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from tests.conftest import PROJECT, Server

MARK = "zebracorn"
MESSAGES = [
    f"my {MARK} uncle touches me im 12",
    f"/{MARK}",
    f'/{{"{MARK}": 1}}',
    f"/restart {MARK}",
    f"i want to die {MARK}",
    f"{MARK} " * 2500,
    f"{MARK}\x00\ud83d".encode("utf-8", "replace").decode(),
]


@pytest.fixture(scope="module")
def spent(server: Server) -> Server:
    """The server after every message has come in every way, well formed and not."""
    for number, message in enumerate(MESSAGES):
        answer = httpx.post(f"{server.url}/webhooks/rest/webhook", json={"sender": f"p{number}", "message": message}, timeout=60)
        assert answer.status_code == 200
        assert MARK not in answer.text
        page = httpx.post(server.url + "/", data={"conversation": "a" * 22, "message": message}, timeout=60)
        assert page.status_code == 200
        assert MARK not in page.text
    for body in (f'{{"message": "{MARK}"', f'{{"message": {{"{MARK}": 1}}}}', f'{{"sender": "{MARK}" "message"}}'):
        assert MARK not in httpx.post(f"{server.url}/webhooks/rest/webhook", content=body).text
    httpx.get(f"{server.url}/{quote(MARK)}?q={MARK}")
    httpx.post(f"{server.url}/?m={MARK}", content=f"{MARK}=%zz&message={MARK}")
    return server


def test_the_log_holds_no_word_of_it(spent: Server) -> None:
    log = spent.log.read_text(encoding="utf-8", errors="replace")
    assert "Waymark is at" in log, "the log is the server's own"
    assert MARK not in log


def test_no_file_holds_a_word_of_it(spent: Server) -> None:
    started = spent.log.stat().st_ctime - 120
    folders = (spent.log.parent, PROJECT / "models", PROJECT / ".rasa", Path(tempfile.gettempdir()))
    looked = 0
    for folder in folders:
        for path in folder.rglob("*") if folder.exists() else ():
            try:
                if path.is_file() and path.stat().st_mtime > started and path.stat().st_size < 5_000_000 and "pytest" not in path.name:
                    looked += 1
                    assert MARK.encode() not in path.read_bytes(), path
            except OSError:
                continue
    assert looked > 0


def test_the_tracker_store_keeps_no_text(model: Path) -> None:
    import asyncio

    import msgspec

    from waymark.engine import Engine

    async def talk() -> bytes:
        engine = Engine()
        await engine.start()
        assert await engine.ready()
        await engine.reply("kept", f"{MARK} a man online wants pictures of me im 13")
        kept = engine._conversations.get("kept")
        tracker = await engine._agent.tracker_store.retrieve("kept")  # type: ignore[union-attr]
        await engine.stop()
        return msgspec.json.encode([kept, [each.as_dict() for each in tracker.events]])

    kept = asyncio.run(talk())
    assert b"child_groomed_online" in kept, "the conversation is what is looked at"
    assert MARK.encode() not in kept


def test_telemetry_is_off_without_anybody_setting_it(model: Path) -> None:
    import os
    import subprocess
    import sys

    clean = {key: value for key, value in os.environ.items() if not key.startswith("RASA")}
    code = "from waymark.rasa_agent import keep_quiet; keep_quiet(); import rasa.telemetry as t; print(t.is_telemetry_enabled())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=clean, cwd=PROJECT, check=True)
    assert done.stdout.strip().endswith("False")
