"""Rasa is loading, missing, slow or failing: the answer is fixed words with contacts, and danger still leads to 999."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from waymark import engine as engine_module
from waymark.engine import Engine


def custom_of(messages: list[dict[str, Any]]) -> dict[str, Any]:
    return dict(next(each["custom"] for each in messages if "custom" in each))


def talk(engine: Engine, *texts: str) -> list[dict[str, Any]]:
    async def ask() -> list[dict[str, Any]]:
        return [custom_of(await engine.reply("someone", text)) for text in texts]

    return asyncio.run(ask())


@pytest.fixture
def broken(tmp_path: Path) -> Engine:
    """An engine whose model is not there."""
    made = Engine(model=tmp_path / "none.tar.gz")

    async def load() -> None:
        await made.start()
        assert not await made.ready()

    asyncio.run(load())
    assert made.status == "broken"
    return made


def test_before_rasa_has_loaded_every_message_gets_contacts() -> None:
    (answer,) = talk(Engine(), "my uncle touches me")
    assert [each["id"] for each in answer["signposts"]], "contacts for every age"


@pytest.mark.parametrize("text", ["he has a knife and he is outside my door", "im going to kill myself tonight", "she isnt breathing"])
def test_without_rasa_danger_still_leads_to_999(broken: Engine, text: str) -> None:
    (answer,) = talk(broken, text)
    assert answer["urgent"]
    assert answer["signposts"][0]["id"] == "999"


def test_without_rasa_choices_still_work(broken: Engine) -> None:
    *_, answer = talk(broken, "who_child", "menu_child_picture", "about_child_sextortion")
    assert answer["situation"] == "child_sextortion"
    assert answer["signposts"][0]["id"] == "ceop"


def test_a_half_written_model_does_not_stop_the_page(tmp_path: Path) -> None:
    (tmp_path / "half.tar.gz").write_bytes(b"not a model")
    made = Engine(model=tmp_path / "half.tar.gz")

    async def ask() -> dict[str, Any]:
        await made.start()
        assert not await made.ready()
        return custom_of(await made.reply("someone", "hello there"))

    answer = asyncio.run(ask())
    assert made.status == "broken"
    assert answer["signposts"]
    assert answer["choices"]


class Failing:
    """An agent that fails, holding the message in its error as Rasa's own errors can."""

    async def handle_message(self, message: Any) -> None:
        raise ValueError(message.text)


class Slow:
    """An agent that never answers."""

    async def handle_message(self, message: Any) -> None:
        await asyncio.sleep(60)


@pytest.mark.parametrize("agent", [Failing(), Slow()], ids=["failing", "slow"])
def test_an_agent_that_does_not_answer_is_answered_for(agent: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(engine_module, "PATIENCE", 0.2)
    made = Engine()
    made._agent, made.status = agent, "ready"
    (answer,) = talk(made, "a zebracorn frightens me")
    assert [each["id"] for each in answer["signposts"]]
    assert "zebracorn" not in caplog.text
    assert "rasa failed" in caplog.text


def test_what_looks_like_a_command_is_read_for_danger_too() -> None:
    (danger,) = talk(Engine(), "/suicidal")
    assert danger["signposts"][0]["id"] == "999"
    (nothing,) = talk(Engine(), "/stop")
    assert not nothing["urgent"]
    assert nothing["choices"]
