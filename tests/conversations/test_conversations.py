"""Whole conversations with the trained model, named by what the person does. They assert decisions, not sentences."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import msgspec
import pytest

from waymark.content.strict_yaml import read_typed
from waymark.engine import Engine

HERE = Path(__file__).parent


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A conversation that is known to go wrong somewhere: it is run, and reported as an expected failure. why: what goes wrong."""

    talk: str
    why: str


KNOWN = {each.talk: each.why for each in read_typed(HERE / "known" / "failures.yml", tuple[Known, ...])}


class Expect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must be so after a turn. first: the first service, or any of several, or `none`; shows, hides: service ids.

    offers: choice ids; only_open: services shown that may be shown first for the situation.
    """

    situation: str | tuple[str, ...] | None = None
    first: str | tuple[str, ...] | None = None
    urgent: bool | None = None
    shows: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One turn: what is typed, or the choice that is tapped."""

    expect: Expect
    say: str | None = None
    tap: str | None = None


class Talk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A conversation. why: what goes wrong for the person if it fails."""

    name: str
    turns: tuple[Turn, ...]
    why: str = ""


def _talks() -> list[Any]:
    return [pytest.param(talk, id=f"{path.stem}: {talk.name}") for path in sorted(HERE.glob("*.yml")) for talk in read_typed(path, tuple[Talk, ...])]


@pytest.fixture(scope="module")
def loop() -> Any:
    made = asyncio.new_event_loop()
    yield made
    made.close()


@pytest.fixture(scope="module")
def engine(model: Path, loop: asyncio.AbstractEventLoop) -> Any:
    made = Engine()
    loop.run_until_complete(made.start())
    assert loop.run_until_complete(made.ready())
    yield made
    loop.run_until_complete(made.stop())


@pytest.mark.parametrize("talk", _talks())
def test_conversation_goes_as_it_should(talk: Talk, engine: Engine, loop: asyncio.AbstractEventLoop, request: pytest.FixtureRequest) -> None:
    problem = _first_problem(talk, engine, loop, request.node.name)
    if problem and request.node.callspec.id in KNOWN:
        pytest.xfail(f"{KNOWN[request.node.callspec.id]} ({problem})")
    assert not problem, problem
    assert request.node.callspec.id not in KNOWN, "goes as it should now: take it out of known/failures.yml"


def _first_problem(talk: Talk, engine: Engine, loop: asyncio.AbstractEventLoop, sender: str) -> str:
    """What goes wrong first in a conversation, with its turn; empty when nothing does."""
    seen: list[str] = []
    for number, turn in enumerate(talk.turns, 1):
        messages = loop.run_until_complete(engine.reply(sender, turn.say if turn.say is not None else turn.tap or ""))
        custom = next(each["custom"] for each in messages if "custom" in each)
        words = " ".join(each["text"] for each in messages if "text" in each)
        problems = list(_disagreements(turn.expect, custom))
        if not words:
            problems.append("is silent")
        if turn.say is not None and len(turn.say) > 12 and turn.say.lower() in words.lower():
            problems.append("repeats what was typed")
        block = words + str([each["id"] for each in custom["signposts"]])
        if block in seen[-1:]:
            problems.append("gives the same block twice running")
        if problems:
            return f"turn {number}: {'; '.join(problems)}"
        seen.append(block)
    return ""


def test_what_is_known_to_fail_is_there() -> None:
    assert set(KNOWN) <= {each.id for each in _talks()}


def _disagreements(expect: Expect, custom: dict[str, Any]) -> Any:
    shown = [each["id"] for each in custom["signposts"]]
    first = shown[0] if shown else "none"
    if expect.situation is not None and custom["situation"] not in _several(expect.situation):
        yield f"situation is {custom['situation']}, not {expect.situation}"
    if expect.first is not None and first not in _several(expect.first):
        yield f"first is {first}, not {expect.first}"
    if expect.urgent is not None and custom["urgent"] is not expect.urgent:
        yield f"urgent is {custom['urgent']}"
    if missing := set(expect.shows) - set(shown):
        yield f"does not show {sorted(missing)} (shown: {shown})"
    if wrong := set(expect.hides) & set(shown):
        yield f"shows {sorted(wrong)}"
    if missing := set(expect.offers) - {each["choice"] for each in custom["choices"]}:
        yield f"does not offer {sorted(missing)}"
    if len(custom["choices"]) > 6:
        yield f"offers {len(custom['choices'])} choices"
    if custom["urgent"] is not (first == "999"):
        yield "urgent and 999 first do not agree"


def _several(wanted: str | tuple[str, ...]) -> tuple[str, ...]:
    return (wanted,) if isinstance(wanted, str) else wanted


@pytest.mark.parametrize(
    ("expect", "problem"),
    [
        (Expect(situation="child_groomed_online"), "situation is smalltalk"),
        (Expect(first="ceop"), "first is childline"),
        (Expect(urgent=True), "urgent is False"),
        (Expect(shows=("iwf",)), "does not show"),
        (Expect(hides=("childline",)), "shows"),
        (Expect(offers=("restart",)), "does not offer"),
    ],
)
def test_a_wrong_turn_is_noticed(expect: Expect, problem: str) -> None:
    custom = {"situation": "smalltalk", "urgent": False, "signposts": [{"id": "childline"}], "choices": []}
    assert any(each.startswith(problem) for each in _disagreements(expect, custom))
