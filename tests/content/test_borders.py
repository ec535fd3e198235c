"""A line of code knows its room: which imports each part may have, no clock and no logging in the decisions, no facts in code."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from waymark.checking import stray_facts

PROJECT = Path(__file__).resolve().parents[2]
#: The decisions and what they are made of: what was read, and what stands in the files.
DECISIONS = sorted(path for part in ("signposting", "reading", "content") for path in (PROJECT / "waymark" / part).rglob("*.py"))

#: What each part may import beside the standard library. A name allows all below it.
BORDERS: dict[str, tuple[str, ...]] = {
    "waymark/reading": ("waymark.reading", "msgspec"),
    "waymark/content": ("waymark.content", "waymark.reading.facts", "msgspec", "holidays", "phonenumbers", "yaml"),
    "waymark/signposting": ("waymark.signposting", "waymark.reading", "waymark.content", "msgspec"),
    "waymark/understanding": (
        "waymark.understanding", "waymark.reading", "waymark.content.contract",
        "rasa", "numpy", "scipy", "sklearn", "onnxruntime", "tokenizers", "py3langid", "msgspec",
    ),
    "actions": ("actions", "waymark.signposting", "waymark.reading", "waymark.content", "rasa_sdk", "msgspec"),
    "waymark/web": ("waymark.web", "waymark.engine", "waymark.signposting", "waymark.content", "starlette", "uvicorn", "jinja2", "markupsafe", "msgspec"),
}  # fmt: skip
#: Clocks, and what reads one: the time is an argument.
CLOCKS = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.monotonic", "time.perf_counter", "time.localtime", "time.gmtime",
}  # fmt: skip
#: Modules that have no place in a decision: what they touch outlives the turn or leaves the process.
NOT_IN_DECISIONS = {"logging", "warnings", "sys", "os", "socket", "urllib.request", "http", "subprocess", "time", "random", "sqlite3", "pickle", "tempfile"}


def imports(source: str, package: str = "") -> Iterator[str]:
    """Every module that a source imports, relative ones in full, those inside functions too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            up = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            yield ".".join([*up, *([node.module] if node.module else [])])


def strangers(source: str, may: tuple[str, ...], package: str = "") -> list[str]:
    return [
        name for name in imports(source, package)
        if name.partition(".")[0] not in sys.stdlib_module_names
        and not any(name == each or name.startswith(f"{each}.") for each in may)
    ]  # fmt: skip


def called(source: str) -> Iterator[str]:
    """`module.function` of every call by name, and bare names."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
            yield f"{name}.{node.func.attr}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


@pytest.mark.parametrize("part", sorted(BORDERS))
def test_a_part_imports_only_what_its_room_allows(part: str) -> None:
    paths = sorted((PROJECT / part).rglob("*.py"))
    assert paths
    found = {
        str(path.relative_to(PROJECT)): strange for path in paths
        if (strange := strangers(path.read_text(encoding="utf-8"), BORDERS[part], ".".join(path.parent.relative_to(PROJECT).parts)))
    }  # fmt: skip
    assert found == {}


STRANGE = [
    ("import rasa", ["rasa"], "a plain import"),
    ("from rasa.shared import x", ["rasa.shared"], "from a package"),
    ("def f():\n    import starlette.routing", ["starlette.routing"], "inside a function"),
    ("if True:\n    import requests as r", ["requests"], "under another name"),
    ("from waymark.engine import Engine", ["waymark.engine"], "another room of the project"),
    ("from ..engine import Engine", ["waymark.engine"], "another room, relatively"),
    ("from .hours import is_open", [], "its own room, relatively"),
    ("import msgspec, re\nfrom waymark.content.hours import is_open", [], "what is allowed"),
    ("import msgspec_extra", ["msgspec_extra"], "a name that only begins like an allowed one"),
]


@pytest.mark.parametrize(("source", "found", "why"), STRANGE, ids=[row[2] for row in STRANGE])
def test_a_stranger_would_be_seen(source: str, found: list[str], why: str) -> None:
    assert strangers(source, BORDERS["waymark/signposting"], "waymark.signposting") == found


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_decisions_have_no_clock_no_logging_and_no_way_out(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert set(called(source)) & (CLOCKS | {"print", "eval", "exec", "open", "input"}) == set()
    assert {name for name in imports(source) if name in NOT_IN_DECISIONS or name.startswith("urllib.request")} == set()


def test_a_clock_would_be_seen() -> None:
    source = "import datetime as d\nd.datetime.now()\ndate.today()\ntime.time()\nprint(text)\n"
    assert set(called(source)) == {"datetime.now", "date.today", "time.time", "print"}


def test_no_error_of_the_decisions_carries_a_message() -> None:
    """What was typed is called `message` or `text` there: neither stands in an exception."""
    carried = []
    for path in DECISIONS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and node.exc is not None:
                names = {each.id for each in ast.walk(node.exc) if isinstance(each, ast.Name)}
                carried += [(path.name, node.lineno)] if names & {"message", "text", "said", "typed", "words"} else []
    assert carried == []


def test_there_is_no_number_and_no_address_outside_the_directory() -> None:
    assert list(stray_facts(PROJECT)) == []


PLANTED = [
    ("waymark/signposting/a.py", 'LINE = "0808 157 0123"\n', "a freephone number"),
    ("waymark/web/a.py", "# ring 01632 960123\n", "a number in a comment"),
    ("waymark/a.py", "CODE = '116 999'\n", "a short helpline number"),
    ("actions/a.py", "URL = 'https://help.example/'\n", "an address in an action"),
    ("waymark/web/templates/a.html", '<a href="https://help.example/">Help</a>\n', "an address in a template"),
    ("waymark/web/static/a.js", "fetch('http://help.example')\n", "an address in the script"),
    ("domain/a.yml", 'responses: {utter_a: [{text: "Call 0800 157 123."}]}\n', "a number in the words"),
]


@pytest.mark.parametrize(("path", "text", "why"), PLANTED, ids=[row[2] for row in PLANTED])
def test_a_fact_that_stands_in_the_wrong_place_is_found(tmp_path: Path, path: str, text: str, why: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(f"\n{text}", encoding="utf-8")
    assert list(stray_facts(tmp_path)) == [f"{path}: line 2 holds a number or an address; move it to directory/"]


@pytest.mark.parametrize(
    "text",
    ["x = 1234567890\n", "# 0.8001234 of a second\n", "at = '2026-11-22'\n", "HOST = 'http://127.0.0.1:5005'\n", "Call 999, or text 85258.\n"],
    ids=["a long number", "a fraction", "a date", "this machine", "999 and a code, which words may name"],
)
def test_what_is_no_fact_is_let_through(tmp_path: Path, text: str) -> None:
    (tmp_path / "waymark").mkdir()
    (tmp_path / "waymark" / "a.py").write_text(text, encoding="utf-8")
    assert list(stray_facts(tmp_path)) == []


def test_facts_may_stand_in_the_directory(tmp_path: Path) -> None:
    (tmp_path / "directory").mkdir()
    (tmp_path / "directory" / "a.yml").write_text("value: '0808 157 0123'\n", encoding="utf-8")
    assert list(stray_facts(tmp_path)) == []
