"""What stands in the book, as plain values for its template. Nothing here decides anything: it reads what the desk reads."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from waymark.content.contract_records import Conditions, RouteRule, Situation
from waymark.content.service import Words
from waymark.reading.facts import MARKS
from waymark.signposting.card import card, contact_lines
from waymark.signposting.desk import PROJECT, Desk

#: What a signature is for: these folders, as they are now.
SIGNED = ("directory", "domain")
_WHO = {
    "child": "Children and young people", "adult": "Adults about themselves", "carer": "Parents and carers", "professional": "Professionals",
    "reporter": "People who report", "any": "Anybody",
}
#: How a rule's conditions read in a sentence.
_SAID = {
    "age_group": "age: {}", "under": "under {}", "from_age": "{} or older", "subject": "about: {}", "tense": "time: {}", "place": "in: {}",
    "role": "speaks as: {}", "danger": "danger: {}",
}


def version(project: Path = PROJECT) -> str:
    """The first twelve letters of the SHA-256 over everything that is signed."""
    digest = hashlib.sha256()
    for folder in SIGNED:
        for path in sorted((project / folder).rglob("*.yml")):
            digest.update(str(path.relative_to(project)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def contents(desk: Desk, today: date) -> dict[str, Any]:
    """All of it: situations by who speaks, questions about the help, other replies, choices, services."""
    situations = [_situation(desk, each) for each in desk.contract.situations.values()]
    told = {reply["key"] for each in situations for reply in each["replies"]}
    titles = {f"utter_choice_{id_}" for id_ in desk.contract.choice_meanings}
    return {
        "version": version(), "today": today.isoformat(),
        "groups": [(name, [each for each in situations if each["who"] == who]) for who, name in _WHO.items()],
        "others": [_reply(desk, key) for key in sorted(desk.wording.lines) if key not in told | titles],
        "menus": [(name, [desk.title(id_) for id_ in ids]) for name, ids in desk.contract.choices.menus.items()],
        "services": [_service(desk, id_, today) for id_ in desk.directory.services],
    }


def _situation(desk: Desk, record: Situation) -> dict[str, Any]:
    keys = [key for key in desk.wording.lines if key == f"utter_{record.id}" or key.startswith((f"utter_{record.id}_if_", f"utter_{record.id}_young"))]
    rules = desk.contract.rules
    return {
        "id": record.id, "about": record.about, "who": record.who, "is_urgent": record.urgent,
        "doors": [_name(desk, id_) for id_ in record.doors], "also": [_name(desk, id_) for id_ in record.also],
        "never": [_name(desk, id_) for id_ in record.never],
        "replies": [_reply(desk, key) for key in keys],
        "meanings": [(_conditions(rule.conditions), rule.then) for rule in rules.meanings if record.id in rule.situations],
        "rules": [(_conditions(rule.conditions), _changes(desk, rule)) for rule in rules.routes if record.id in rule.situations],
    }


def _reply(desk: Desk, key: str) -> dict[str, Any]:
    return {"key": key, "file": desk.wording.files.get(key, ""), "lines": desk.wording.lines[key]}


def _name(desk: Desk, id_: str) -> str:
    service = desk.directory.services.get(id_)
    return service.name if service else {"menu": "a question back", "info": "an answer in words"}.get(id_, id_)


def _conditions(conditions: Conditions) -> str:
    said = [_SAID[name].format(_plain(value)) for name, value in msgspec.structs.asdict(conditions).items() if name in _SAID and value]
    said += [MARKS[mark] for mark in sorted(conditions.marks)]
    said += [f"not: {MARKS[mark]}" for mark in sorted(conditions.no_marks)]
    return "; ".join(said) or "always"


def _plain(value: Any) -> str:
    return (" or ".join(sorted(value)) if isinstance(value, frozenset) else str(value)).replace("_", " ")


def _changes(desk: Desk, rule: RouteRule) -> str:
    said = [
        f"{word} {', '.join(_name(desk, id_) for id_ in ids)}"
        for word, ids in (("first", rule.lead), ("then", rule.add), ("also", rule.also), ("without", rule.drop)) if ids
    ]  # fmt: skip
    said += ["999 below"] if rule.urgent_off else []
    said += [f"other words ({rule.words})"] if rule.words else []
    return "; ".join(said)


def _service(desk: Desk, id_: str, today: date) -> dict[str, Any]:
    service = desk.directory.services[id_]
    noon = datetime.combine(today, time(12), ZoneInfo("Europe/London"))
    texts = {name: getattr(service, name) for name in ("why", "what_happens", "private")}
    return {
        "id": id_, "name": service.name, "run_by": service.run_by, "is_shown": service.is_shown,
        "texts": [(name.replace("_", " "), who, words) for name, each in texts.items() for who, words in _by_reader(each)],
        "contacts": contact_lines(card(service, "any", noon, None)),
        "checked_on": service.checked_on, "verified_on": service.verified_on, "confidence": service.confidence.overall,
        "sources": [source.url for source in service.sources.values()],
    }


def _by_reader(words: str | Words) -> list[tuple[str, str]]:
    if isinstance(words, str):
        return [("everybody", words)]
    return [("others" if who == "any" else who, said) for who, said in msgspec.structs.asdict(words).items() if said]
