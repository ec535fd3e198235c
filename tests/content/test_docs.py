"""The documentation under test: what it names exists, and what must be named is named.

Each check is a function from a text to its problems, so that the last test can see every one of them fail on a bad text.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest
import typer
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from waymark.cli import app
from waymark.content.contract import Contract, load_contract
from waymark.web.read import READ

PROJECT = Path(__file__).resolve().parents[2]
DOCS = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")])
DECISIONS = sorted((PROJECT / "docs" / "decisions").glob("*.md"))
CONTRACT: Contract = load_contract(PROJECT / "directory")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
Problems = Iterator[str]

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")
_PATH = re.compile(r"[\w.<>*-]+(?:/[\w.<>*-]*)+|[\w-]+\.(?:md|py|yml|toml|lock|json|html)|Makefile")
_NAME = re.compile(r"[a-z]+(?:_[a-z0-9]+)+")
_SETTING = re.compile(r"WAYMARK_[A-Z_]*[A-Z]")
_PHONE = re.compile(r"(?<![\w.,])(?:0\d{2,4}[ -]?\d{3}|116 ?\d{3}|\+44|\d{5,})")
_ELSEWHERE = re.compile(r"https?://(?!localhost|(?:school|waymark)\.example)[\w.-]+|(?<![\w.])/(?:home|root|tmp|work|Users)/\w*|\{\{")
#: What one decision says, each in a section of its own.
SECTIONS = ("Decision", "Why", "What else was considered", "How it is checked")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def spans(text: str) -> list[str]:
    """What stands in backticks, outside blocks."""
    return _SPAN.findall(_FENCE.sub("", text))


def code(text: str) -> str:
    """All that is code: spans and blocks."""
    return "\n".join([*spans(text), *_FENCE.findall(text)])


@lru_cache(maxsize=1)
def source() -> str:
    """Everything that is not documentation and could hold a name: code, data, configuration."""
    patterns = (
        "waymark/**/*.py", "actions/*.py", "tools/*.py", "training/*.py", "tests/**/*.py",
        "directory/**/*.yml", "domain/*.yml", "Makefile", "pyproject.toml",
    )  # fmt: skip
    return "\n".join(read(path) for pattern in patterns for path in sorted(PROJECT.glob(pattern)) if path != Path(__file__))


def heading_ids(text: str) -> set[str]:
    return {re.sub(r"[^\w\- ]", "", line.lstrip("# ").lower()).strip().replace(" ", "-") for line in text.splitlines() if line.startswith("#")}


def link_problems(text: str, folder: Path = PROJECT) -> Problems:
    """Relative links and pictures that lead nowhere."""
    for target in ("".join(found) for found in _LINK.findall(_FENCE.sub("", text))):
        if "://" in target or target.startswith("mailto:"):
            continue
        name, _, anchor = target.partition("#")
        path = folder / name
        if name and not path.exists():
            yield f"the link {target} leads nowhere"
        elif anchor and name and anchor not in heading_ids(read(path)):
            yield f"the link {target} names a heading that is not there"


def make_problems(text: str) -> Problems:
    """Targets and variables of make that the Makefile does not have."""
    makefile = read(PROJECT / "Makefile")
    for variables, target, more in re.findall(r"\bmake((?: [A-Z]+=\S+)*) ([a-z][a-z-]*)((?: [A-Z]+=\S+)*)", code(text)):
        if not re.search(rf"^{target}:", makefile, re.MULTILINE):
            yield f"make {target} does not exist"
        for name in re.findall(r"([A-Z]+)=", variables + more):
            if not re.search(rf"^{name} \?=", makefile, re.MULTILINE):
                yield f"make knows no {name}"


def command_problems(text: str) -> Problems:
    """Commands and options that `waymark` does not have, and modules for `python -m` that are not there."""
    for name, rest in re.findall(r"(?<![\w./-])(?:\.venv/bin/)?waymark ([a-z]+)([^\n`]*)", code(text)):
        if name not in COMMANDS:
            yield f"waymark {name} does not exist"
            continue
        known = {option for parameter in COMMANDS[name].params for option in parameter.opts}
        yield from (f"waymark {name} has no {option}" for option in re.findall(r"--[a-z-]+", rest) if option not in known)
    for module in re.findall(r"python3? -m ([a-z_.]+)", code(text)):
        if module != "pytest" and not (PROJECT / module.replace(".", "/")).with_suffix(".py").exists():
            yield f"there is no module {module}"


def setting_names() -> set[str]:
    """Every WAYMARK_ variable that the code reads."""
    return set(_SETTING.findall(source()))


def setting_problems(text: str) -> Problems:
    yield from (f"nothing reads {name}" for name in sorted(set(_SETTING.findall(text)) - setting_names()))


def path_problems(text: str) -> Problems:
    """Files and folders in backticks that do not exist. What is made by running (see .gitignore) need not be there."""
    made = {line.strip("/\n") for line in read(PROJECT / ".gitignore").splitlines()}
    for span in spans(text):
        if not _PATH.fullmatch(span) or "://" in span or span.split("/")[0] in made:
            continue
        pattern = re.sub(r"<\w+>", "*", span).rstrip("/")
        if not any(PROJECT.glob(pattern)):
            yield f"there is no {span}"


def route_problems(text: str) -> Problems:
    """Addresses of the server that it does not answer, and start points that it does not have."""
    routes = [*re.findall(r'(?:Route|Mount)\("([^"]+)"', read(PROJECT / "waymark" / "web" / "app.py")), *READ]
    for span in spans(text):
        path, _, query = span.partition("?")
        if not re.fullmatch(r"/[\w/-]*", path):
            continue
        if path.rstrip("/") not in {route.rstrip("/") for route in routes} and not any(route.startswith(f"{path.rstrip('/')}/") for route in routes):
            yield f"the server has no {path}"
        if query and query.removeprefix("start=") not in CONTRACT.choices.starts:
            yield f"there is no start point {query}"


def name_problems(text: str) -> Problems:
    """Situations, choices and other names in backticks, and ids in examples, that do not exist."""
    ids = {*CONTRACT.situations, *CONTRACT.follow_ups, *CONTRACT.choice_meanings, *CONTRACT.choices.menus, *CONTRACT.checks, *CONTRACT.choices.starts}
    first_words = {id_.split("_")[0] for id_ in CONTRACT.situations}
    for span in spans(text):
        if not _NAME.fullmatch(span) or span in ids:
            continue
        if span.split("_")[0] in first_words:
            yield f"there is no situation, follow-up or choice {span}"
        elif not re.search(rf"\b{span}\b", source()):
            yield f"nothing is called {span}"
    for key, id_ in re.findall(r'"(situation|choice)": "(\w+)"', text):
        if id_ not in ids:
            yield f"the example names a {key} {id_}, which does not exist"


def fact_problems(text: str) -> Problems:
    """What documentation may not hold: numbers of services, addresses of others, places of one machine, gaps."""
    for pattern, what in ((_PHONE, "a number"), (_ELSEWHERE, "an address, a place of one machine or a gap")):
        yield from (f"holds {what}: {found[0]}" for found in pattern.finditer(text))


def declared() -> dict[str, set[str]]:
    """The packages of pyproject.toml by the section of docs/dependencies.md that names them."""
    content = tomllib.loads(read(PROJECT / "pyproject.toml"))
    groups, run = content["dependency-groups"], packages(content["project"]["dependencies"])
    return {
        "To run": run, "To build": packages(groups["build"]), "To develop": packages(groups["dev"]),
        "To train the encoder": packages(groups["training"]) if "training" in groups else imported_for_training() - run,
        "Versions that Rasa asks for and does not get": packages(content["tool"]["uv"]["override-dependencies"]) - run,
    }  # fmt: skip


def imported_for_training() -> set[str]:
    """What the modules of training/ import beyond the standard library, by the name of its package."""
    text = "\n".join(read(path) for path in (PROJECT / "training").glob("*.py"))
    modules = set(re.findall(r"^ *(?:from|import) (\w+)", text, re.MULTILINE)) - sys.stdlib_module_names - {"training", "waymark"}
    return {str(canonicalize_name({"yaml": "pyyaml"}.get(each, each))) for each in modules}


def packages(requirements: list[str]) -> set[str]:
    return {str(canonicalize_name(Requirement(each).name)) for each in requirements}


def dependency_problems(text: str) -> Problems:
    """Differences between docs/dependencies.md and pyproject.toml, section by section."""
    sections = {part.partition("\n")[0]: part for part in text.split("\n## ")[1:]}
    for section, wanted in declared().items():
        rows = re.findall(r"^\| (`.*?) \| (.*) \|$", sections.get(section, ""), re.MULTILINE)
        named = {canonicalize_name(name) for names, _ in rows for name in _SPAN.findall(names)}
        yield from (f"{section}: {name} is not named; say why it is there" for name in sorted(wanted - named))
        yield from (f"{section}: {name} is not in pyproject.toml; remove it" for name in sorted(named - wanted))
        yield from (f"{section}: {names} has no reason" for names, why in rows if len(why.split()) < 3)


def decision_problems(text: str) -> Problems:
    """Sections that a decision lacks, and more than a page."""
    yield from (f"has no section {section!r}" for section in SECTIONS if f"\n## {section}\n" not in text)
    if len(text.splitlines()) > 60:
        yield "is longer than a page"


CHECKS: tuple[Callable[[str], Problems], ...] = (
    make_problems, command_problems, setting_problems, path_problems, route_problems, name_problems, fact_problems,
)  # fmt: skip


@pytest.mark.parametrize("path", DOCS, ids=lambda path: str(path.relative_to(PROJECT)))
def test_what_a_document_names_exists(path: Path) -> None:
    text = read(path)
    found = [*link_problems(text, path.parent), *(problem for check in CHECKS for problem in check(text))]
    assert not found, "\n".join(found)


def test_every_setting_is_in_the_settings_and_the_reverse() -> None:
    assert set(re.findall(r"^\| `(WAYMARK_\w+)`", read(PROJECT / "docs" / "settings.md"), re.MULTILINE)) == setting_names()


def test_every_dependency_is_in_the_dependencies_and_the_reverse() -> None:
    assert not list(dependency_problems(read(PROJECT / "docs" / "dependencies.md")))


def test_readme_names_every_command_start_point_document_and_decision() -> None:
    readme = read(PROJECT / "README.md")
    linked = {(PROJECT / "".join(found)).resolve() for found in _LINK.findall(readme)}
    assert not {name for name in COMMANDS if f"`waymark {name}`" not in readme}
    assert not {start for start in CONTRACT.choices.starts if f"`/?start={start}`" not in readme}
    assert not [path for path in DOCS if path.resolve() not in linked and path.name != "README.md"]
    assert len(readme.splitlines()) < 180


def test_decisions_are_numbered_without_a_gap_and_have_their_sections() -> None:
    assert [path.name[:5] for path in DECISIONS] == [f"{n:04}-" for n in range(1, len(DECISIONS) + 1)]
    assert not [(path.name, problem) for path in DECISIONS for problem in decision_problems(read(path))]


@pytest.mark.parametrize(
    ("check", "bad"),
    [
        (link_problems, "[there](docs/no-such-page.md)"),
        (link_problems, "[there](docs/settings.md#no-such-heading)"),
        (link_problems, '<img src="docs/images/no-such-picture.png" alt="">'),
        (make_problems, "run `make coffee`"),
        (make_problems, "```console\nmake run SUGAR=2\n```"),
        (command_problems, "run `waymark counsel`"),
        (command_problems, "```console\n.venv/bin/waymark run --quietly\n```"),
        (command_problems, "`python -m training.no_such_module`"),
        (setting_problems, "set `WAYMARK_NO_SUCH_SETTING`"),
        (path_problems, "see `waymark/no_such_module.py`"),
        (path_problems, "see `no_such_folder/<id>.yml`"),
        (route_problems, "ask `/statistics`"),
        (route_problems, "open `/?start=nobody`"),
        (name_problems, "the situation `child_no_such_thing`"),
        (name_problems, "the key `no_such_key_anywhere`"),
        (name_problems, '```json\n{"situation": "child_no_such_thing"}\n```'),
        (fact_problems, "ring 01632 960 001"),
        (fact_problems, "look at https://elsewhere.example"),
        (fact_problems, "it lies in /home/somebody"),
        (fact_problems, "takes {{seconds}}"),
        (dependency_problems, "\n## To run\n\n| package | why |\n| --- | --- |\n| `left-pad` | It pads to the left. |\n"),
        (decision_problems, "# 0009: something\n\n## Decision\n\nYes.\n"),
    ],
)  # fmt: skip
def test_each_check_sees_what_is_wrong(check: Callable[[str], Problems], bad: str) -> None:
    assert list(check(bad))
