"""`waymark check`: everything that can be verified without a model. All problems at once, each as `path: what; what to do`."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from waymark.content.contract import Contract, load_contract
from waymark.content.directory import Directory, load_directory
from waymark.content.page import load_help, load_page
from waymark.content.strict_yaml import DataError, read_yaml
from waymark.content.wording import load_wording
from waymark.content.wording_lint import wording_problems
from waymark.signposting.desk import PROJECT

#: Fewer lines than this teach nothing.
FEWEST_LINES = 20
#: Facts live in directory/; these are the signs of one that stands somewhere else.
_PHONE = re.compile(r"(?<![\w.])(?:0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}|116 ?\d{3}|0800 ?\d{3,4})(?![\w.])")
_ADDRESS = re.compile(r"https?://[\w.-]+")
#: Not facts about services: this machine, standards, the project's own page of Rasa's documentation.
_NOT_A_FACT = re.compile(r"https?://(localhost|127\.0\.0\.1|www\.w3\.org|rasa\.com|(?:school|waymark)\.example)")


def problems(project: Path = PROJECT) -> list[str]:
    """Everything that is wrong; empty when all is in order."""
    found: list[str] = []
    contract = _load(found, lambda: load_contract(project / "directory"))
    directory = _load(found, lambda: load_directory(project / "directory"))
    wording = _load(found, lambda: load_wording(project / "domain"))
    if directory is not None:
        _load(found, lambda: load_page(project / "directory" / "page.yml", directory))
        _load(found, lambda: load_help(project / "directory" / "help.yml", directory))
    if contract is not None and directory is not None:
        found += service_problems(contract, directory)
    if contract is not None and directory is not None and wording is not None:
        found += wording_problems(wording, contract, directory)
    if contract is not None:
        found += [*rasa_problems(contract, project), *line_problems(contract, project)]
    found += [*stray_facts(project), *lock_problems(project)]
    return found


def _load(found: list[str], load: Callable[[], Any]) -> Any:
    try:
        return load()
    except DataError as error:
        found += error.problems
        return None


def service_problems(contract: Contract, directory: Directory) -> Iterator[str]:
    """Services that are routed to and do not exist or may not be shown."""
    named, shown = contract.service_ids(), directory.shown()
    refused = {id_ for services in contract.choices.refusals.values() for id_ in services}
    for id_ in sorted((named | refused) - directory.services.keys()):
        yield f"directory/: {id_} is named as a service; add directory/services/{id_}.yml or correct the name"
    for situation in contract.situations.values():
        doors = [each for each in situation.doors if each in shown]
        if situation.doors and not doors:
            yield f"directory/situations.yml: {situation.id} leads only to services on hold; name one that may be shown"


def rasa_problems(contract: Contract, project: Path) -> Iterator[str]:
    """The domain and the rules know exactly the situations and follow-ups of the contract."""
    wanted = contract.intents()
    domain = set(read_yaml(project / "domain" / "domain.yml").get("intents", []))
    rules = read_yaml(project / "data" / "rules" / "situations.yml")["rules"]
    ruled = {step["intent"] for rule in rules for step in rule["steps"] if "intent" in step}
    for place, known in (("domain/domain.yml", domain), ("data/rules/situations.yml", ruled)):
        for id_ in sorted(wanted - known):
            yield f"{place}: {id_} is missing; add it"
        for id_ in sorted(known - wanted):
            yield f"{place}: {id_} is not in directory/situations.yml; remove it"


def training_lines(folder: Path) -> Iterator[tuple[Path, str, str]]:
    """(file, intent, text) of every line under a folder of NLU files."""
    for path in sorted(folder.rglob("*.yml")):
        for block in read_yaml(path).get("nlu", []) if isinstance(read_yaml(path), dict) else []:
            for line in block["examples"].splitlines():
                if text := line.removeprefix("- ").strip():
                    yield path, block["intent"], text


def line_problems(contract: Contract, project: Path) -> Iterator[str]:
    """Training lines: enough of each, in their own file, none under two names, none of the held-out ones."""
    counts: dict[str, int] = {}
    seen: dict[str, tuple[Path, str]] = {}
    for path, intent, text in training_lines(project / "data" / "nlu"):
        shown = path.relative_to(project)
        counts[intent] = counts.get(intent, 0) + 1
        if path.stem != intent:
            yield f"{shown}: holds lines of {intent}; move them to a file of that name"
        known = seen.setdefault(bare(text), (shown, intent))
        if known[1] != intent:
            yield f"{shown}: line {counts[intent]} of {intent} stands in {known[0]} too; keep one of them"
    wanted = contract.intents()
    for id_ in sorted(wanted):
        if counts.get(id_, 0) < FEWEST_LINES:
            yield f"data/nlu/{id_}.yml: has {counts.get(id_, 0)} lines; write at least {FEWEST_LINES}"
    held_out = project / "tests" / "understanding" / "held_out"
    for path, text in held_out_texts(held_out) if held_out.exists() else ():
        if found := seen.get(bare(text)):
            yield f"{path.relative_to(project)}: holds a line of {found[0]}; remove it there, a held-out line is never trained on"


def held_out_texts(folder: Path) -> Iterator[tuple[Path, str]]:
    """(file, text) of every held-out message: lines by situation, and messages with their own right and wrong doors."""
    yield from ((path, text) for path, _, text in training_lines(folder))
    for path in sorted(folder.rglob("*.yml")):
        content = read_yaml(path)
        yield from ((path, each["text"]) for each in content) if isinstance(content, list) else ()


def bare(text: str) -> str:
    """The letters and digits of a line: two lines that differ in nothing else are one."""
    return "".join(letter for letter in text.casefold() if letter.isalnum()) or text.strip()


def stray_facts(project: Path) -> Iterator[str]:
    """Phone numbers and web addresses outside directory/."""
    for pattern in ("waymark/**/*.py", "actions/*.py", "waymark/web/**/*.html", "waymark/web/**/*.js", "domain/*.yml"):
        for path in sorted(project.glob(pattern)):
            for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if _PHONE.search(line) or (_ADDRESS.search(line) and not _NOT_A_FACT.search(line)):
                    yield f"{path.relative_to(project)}: line {n} holds a number or an address; move it to directory/"


def lock_problems(project: Path) -> list[str]:
    """Whether the locks still answer pyproject.toml (tools/lock.py)."""
    tool = project / "tools" / "lock.py"
    return list(runpy.run_path(str(tool))["problems"]()) if tool.exists() else []
