"""The directory of help services, read once, strictly: a file that is wrong in any way stops the start, with all its problems.

A wrong number shown to a child is worse than a program that does not start.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from waymark.content.never_show import NeverShow, NeverShowFile, found_in, rule_problems
from waymark.content.record_reading import Problem, read_record
from waymark.content.service import Service
from waymark.content.service_rules import problems_of
from waymark.content.strict_yaml import DataError

#: Where the project keeps it.
DIRECTORY = Path(__file__).resolve().parents[2] / "directory"


class DirectoryError(DataError):
    """The directory cannot be trusted. `problems` holds one line each: `path: what is wrong; what to do`."""


class Directory(msgspec.Struct, frozen=True):
    """All services by id."""

    services: dict[str, Service]

    def __getitem__(self, id_: str) -> Service:
        """The service with this id. Raises KeyError."""
        return self.services[id_]

    def __contains__(self, id_: object) -> bool:
        return id_ in self.services

    def shown(self) -> dict[str, Service]:
        """The services that may be shown: all but those on hold."""
        return {id_: service for id_, service in self.services.items() if service.is_shown}


def load_directory(folder: Path = DIRECTORY) -> Directory:
    """Read `services/*.yml` and `never_show.yml`. Raises DirectoryError holding every problem of every file."""
    lines: list[str] = []
    never = _read_never_show(folder / "never_show.yml", lines)
    services: dict[str, Service] = {}
    paths = sorted((folder / "services").glob("*.yml"))
    if not paths:
        lines.append(f"{folder / 'services'}: holds no service; restore its files")
    for path in paths:
        service, problems = read_record(path, Service)
        if service is not None and not problems:
            problems += [*problems_of(service, path.stem), *_never_shown(service, never)]
        lines += _lines(path, problems)
        if service is not None:
            services[service.id] = service
    if lines:
        raise DirectoryError(lines)
    return Directory(services)


def _read_never_show(path: Path, lines: list[str]) -> tuple[NeverShow, ...]:
    read, problems = read_record(path, NeverShowFile)
    entries = read.never_show if read else ()
    for n, entry in enumerate(entries):
        problems += rule_problems(entry, f"never_show[{n}]")
    lines += _lines(path, problems)
    return entries


def _never_shown(service: Service, never: Iterable[NeverShow]) -> Iterable[Problem]:
    for entry in never:
        if found_in(service, entry):
            yield "", f"holds what must never be shown, {entry.text!r} ({entry.why})", "remove it"


def _lines(path: Path, problems: Iterable[Problem]) -> list[str]:
    return [f"{path}: {f'{where} ' if where else ''}{what}; {todo}" for where, what, todo in problems]
