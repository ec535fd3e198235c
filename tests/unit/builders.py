"""Valid services, channels and files, which a test varies in the one thing it is about. Numbers are Ofcom's for drama."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from waymark.content.service import Audience, Channel, FactConfidence, Hours, Period, Service, Source

LONDON = ZoneInfo("Europe/London")
FREEPHONE = "0808 157 0123"
LANDLINE = "020 7946 0123"
OFFICE = Period(days="mon-fri", open="09:00", close="17:00")


def at(moment: str, zone: str = "Europe/London") -> datetime:
    """A moment there, like "Sun 2026-03-29 00:30"; the weekday is checked, so that no row lies about its day."""
    weekday, _, rest = moment.partition(" ")
    made = datetime.fromisoformat(rest).replace(tzinfo=ZoneInfo(zone))
    if made.strftime("%a") != weekday:
        raise ValueError(f"{rest} is a {made:%A}")
    return made


def hours(*periods: Period, **changed: Any) -> Hours:
    known: dict[str, Any] = {"text": "as written", "structured": periods or (OFFICE,), "confidence": "high", "bank_holidays": "open"}
    return Hours(**{**known, **changed})


ALWAYS = hours(structured="24/7")
UNKNOWN = hours(structured="unknown", confidence="unknown")


def channel(**changed: Any) -> Channel:
    known: dict[str, Any] = {
        "kind": "phone", "label": "Call Example", "value": FREEPHONE, "hours": ALWAYS, "cost": "free", "confidence": "high", "sources": ("own",),
    }  # fmt: skip
    return Channel(**{**known, **changed})


def web(kind: str = "web", **changed: Any) -> Channel:
    known: dict[str, Any] = {"kind": kind, "label": f"Use the {kind}", "value": "help.example", "url": "https://help.example/"}
    return channel(**{**known, **changed})


def service(*channels: Channel, **changed: Any) -> Service:
    sure = dict.fromkeys(("overall", "run_by", "audience", "private", "what_happens", "languages"), "high")
    known: dict[str, Any] = {
        "id": "example", "name": "Example", "run_by": "Example Trust", "group": "children", "status": "active", "display_advice": "show",
        "audience": Audience(who="anyone"), "nations": ("england", "wales", "scotland", "northern-ireland"), "why": "They listen.",
        "what_happens": "Somebody answers.", "private": "They keep it private.", "channels": channels or (channel(),),
        "languages": ("English",), "confidence": FactConfidence(**sure), "checked_on": "2026-11-22", "verified_on": "unknown",
        "sources": {"own": Source(type="own", dated="2026", url="https://help.example/about")},
    }  # fmt: skip
    return Service(**{**known, **changed})


def raw_service() -> dict[str, Any]:
    """A service as plain YAML data, valid as it is."""
    return {
        "id": "example", "name": "Example", "run_by": "Example Trust", "group": "children", "status": "active", "display_advice": "show",
        "audience": {"who": "anyone"}, "nations": ["england"], "why": "They listen.", "what_happens": "Somebody answers.", "private": "They keep it.",
        "channels": [{
            "kind": "phone", "label": "Call Example", "value": FREEPHONE, "cost": "free", "confidence": "high", "sources": ["own"],
            "hours": {"text": "Weekdays", "structured": [{"days": "mon-fri", "open": "09:00", "close": "17:00"}], "confidence": "high"},
        }],
        "languages": ["English"],
        "confidence": dict.fromkeys(("overall", "run_by", "audience", "private", "what_happens", "languages"), "high"),
        "sources": {"own": {"type": "own", "dated": "2026", "url": "https://help.example/about"}},
        "checked_on": "2026-11-22", "verified_on": "unknown",
    }  # fmt: skip


def changed(raw: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """The same data with `channels.0.kind` and the like set to a value; the value `...` removes the key."""
    *steps, last = path.split(".")
    here: Any = raw
    for step in steps:
        here = here[int(step)] if isinstance(here, list) else here[step]
    if value is ...:
        del here[last]
    elif isinstance(here, list):
        here[int(last)] = value
    else:
        here[last] = value
    return raw


def directory_folder(folder: Path, raw: object, stem: str = "example", never: object = ()) -> Path:
    """A directory of one service, written as it would be by hand."""
    (folder / "services").mkdir(exist_ok=True)
    text = raw if isinstance(raw, str) else yaml.safe_dump(raw, sort_keys=False)
    (folder / "services" / f"{stem}.yml").write_text(text, encoding="utf-8")
    (folder / "never_show.yml").write_text(yaml.safe_dump({"never_show": list(never)}), encoding="utf-8")  # type: ignore[call-overload]
    return folder
