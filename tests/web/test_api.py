"""The real server over HTTP: the reply contract, bad input, the token, the health paths, a clean stop."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from waymark.web.settings import MOST_BYTES

WEBHOOK = "/webhooks/rest/webhook"
CARD_KEYS = {"id", "name", "run_by", "why", "what_happens", "private", "contacts", "checked_on"}
CONTACT_KEYS = {"kind", "label", "value", "href", "hours", "open", "opens_next", "cost"}


def ask(server: Server, message: Any, sender: Any = "someone") -> httpx.Response:
    return httpx.post(server.url + WEBHOOK, json={"sender": sender, "message": message}, timeout=30)


def custom_of(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    found = [each["custom"] for each in answer.json() if "custom" in each]
    assert len(found) == 1, "exactly one message of a turn has custom"
    return dict(found[0])


def test_an_answer_keeps_the_contract(server: Server) -> None:
    answer = ask(server, "a man online wants me to send him pictures, im 13", "contract")
    custom = custom_of(answer)
    assert set(custom) == {"situation", "urgent", "signposts", "choices"}
    assert all(each["recipient_id"] == "contract" for each in answer.json())
    assert custom["situation"] == "child_groomed_online"
    for signpost in custom["signposts"]:
        assert set(signpost) == CARD_KEYS
        assert signpost["contacts"]
        for contact in signpost["contacts"]:
            assert set(contact) == CONTACT_KEYS
            assert contact["href"].partition(":")[0] in ("tel", "sms", "mailto", "https", "http")
            assert contact["open"] in (True, False, None)
    assert 0 < len(custom["choices"]) <= 6


@pytest.mark.parametrize("message", ["", "   ", "....", "👍", "/restart", "/adult_own_thoughts", '/{"x": 1}', "{}", "<b>hi</b>", "\x00", "help " * 3000])
def test_any_text_gets_words_and_a_way_on(server: Server, message: str) -> None:
    answer = ask(server, message, "odd")
    custom = custom_of(answer)
    assert any(each.get("text") for each in answer.json())
    assert custom["signposts"] or custom["choices"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"not json", 400, "not_json"),
        (b"[1, 2]", 400, "not_json"),
        (b"{}", 400, "no_message"),
        (b'{"message": 5}', 400, "no_message"),
        (b'{"message": "hi", "sender": 5}', 400, "bad_sender"),
        (b'{"message": "hi", "sender": ""}', 400, "bad_sender"),
        (b'{"message": "' + b"x" * MOST_BYTES + b'"}', 413, "too_long"),
        (b"\xff\xfe", 400, "not_json"),
        (b"[" * 50_000, 400, "not_json"),
    ],
)
def test_bad_input_gets_a_code_and_never_its_own_words(server: Server, body: bytes, status: int, code: str) -> None:
    answer = httpx.post(server.url + WEBHOOK, content=body, timeout=30)
    assert answer.status_code == status
    assert answer.json()["error"] == code
    assert answer.json()["what_to_do"]
    assert "xxxx" not in answer.text


def test_callers_without_a_sender_do_not_share_a_conversation(server: Server) -> None:
    first = httpx.post(server.url + WEBHOOK, json={"message": "im 13 and a man online wants pictures of me"}, timeout=30)
    assert custom_of(first)["signposts"]
    second = httpx.post(server.url + WEBHOOK, json={"message": "what was the number again"}, timeout=30)
    assert custom_of(second)["signposts"] == []
    assert first.json()[0]["recipient_id"] != second.json()[0]["recipient_id"]


def test_two_conversations_do_not_mix(server: Server) -> None:
    ask(server, "my dad hits me, im 12", "anna")
    ask(server, "my wife found out I look at images of children and I want to stop", "ben")
    assert custom_of(ask(server, "who else is there", "anna"))["situation"] == "child_other_harm"
    assert custom_of(ask(server, "who else is there", "ben"))["situation"] == "adult_viewing_images"


def test_health_paths(server: Server) -> None:
    assert httpx.get(server.url + "/healthz").json() == {"status": "ok"}
    assert httpx.get(server.url + "/readyz").json() == {"status": "ready"}


def test_beyond_this_machine_the_api_wants_the_token(model: Path, tmp_path: Path) -> None:
    server = Server(tmp_path, host="0.0.0.0", WAYMARK_API_TOKEN="a-token-of-some-length")  # noqa: S104
    try:
        server.wait("/readyz")
        body = {"sender": "x", "message": "hello"}
        assert httpx.post(server.url + WEBHOOK, json=body).status_code == 401
        assert httpx.post(server.url + WEBHOOK, json=body, headers={"Authorization": "Bearer wrong"}).status_code == 401
        right = httpx.post(server.url + WEBHOOK, json=body, headers={"Authorization": "Bearer a-token-of-some-length"}, timeout=30)
        assert custom_of(right)["choices"]
        assert httpx.get(server.url + "/").status_code == 200
    finally:
        assert server.stop() == 0


def test_a_token_that_is_set_is_wanted_on_this_machine_too(model: Path, tmp_path: Path) -> None:
    server = Server(tmp_path, WAYMARK_API_TOKEN="a-token-of-some-length")
    try:
        server.wait("/readyz")
        assert httpx.post(server.url + WEBHOOK, json={"message": "hello"}).status_code == 401, "a proxy that names nobody looks like this machine"
    finally:
        assert server.stop() == 0


def test_a_long_message_in_wide_letters_is_read_for_danger(server: Server) -> None:
    text = "he has a knife and he is going to kill me " + "😭" * 6000
    answer = httpx.post(server.url + "/", data={"message": text, "conversation": "wide-letters-are-read"}, timeout=60)
    assert "Call 999 now" in answer.text


@pytest.mark.parametrize(("name", "value"), [("X-Forwarded-For", "203.0.113.5"), ("Origin", "https://elsewhere.example")])
def test_a_request_from_another_server_or_another_site_is_not_local(server: Server, name: str, value: str) -> None:
    answer = httpx.post(server.url + WEBHOOK, json={"message": "hello"}, headers={name: value})
    assert (answer.status_code, answer.json()["error"]) == (403, "not_open")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stops_cleanly(model: Path, tmp_path: Path, how: signal.Signals) -> None:
    server = Server(tmp_path)
    server.wait("/healthz")
    assert server.stop(how) == 0


def test_a_port_in_use_is_said_plainly(server: Server, tmp_path: Path) -> None:
    import subprocess

    from tests.conftest import WAYMARK

    done = subprocess.run([str(WAYMARK), "run", "--port", str(server.port)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "cannot be used" in done.stderr
    assert "Traceback" not in done.stderr
