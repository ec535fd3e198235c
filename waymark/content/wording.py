"""The words that a person can be shown, by key, with a different line for each visit.

They are Rasa responses in `domain/`, so that one file serves Rasa, the desk and the people who sign the wording off.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from waymark.content.strict_yaml import DataError, read_typed

#: The one file of `domain/` without replies: intents, slots and actions.
_NOT_REPLIES = "domain.yml"
_VERSION = "3.1"
_KEY = re.compile(r"utter_[a-z0-9_]+")
_YOUNG = "_young"
_ABROAD = "_abroad"


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to say something."""

    text: str


class ResponsesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of replies, as Rasa reads it too."""

    version: str
    responses: dict[str, tuple[Line, ...]]


class Wording(msgspec.Struct, frozen=True):
    """Every reply. lines: by key, first visit first; files: the name of the file that each key is in."""

    lines: dict[str, tuple[str, ...]]
    files: dict[str, str] = {}

    def text(self, key: str, visit: int, young: bool = False, abroad: bool = False) -> str:
        """The words of a reply. visit: how often it was said before, from 0; young: the words for under 11, where there are some;

        abroad: the words for outside the UK, where the usual ones name a number or a service of the UK. Raises KeyError naming the key.
        """
        if abroad and key + _ABROAD in self.lines:
            key += _ABROAD
        elif young and key + _YOUNG in self.lines:
            key += _YOUNG
        lines = self.lines[key]
        return lines[visit % len(lines)]

    def keys(self) -> tuple[str, ...]:
        """Every key there is."""
        return tuple(self.lines)

    def __contains__(self, key: object) -> bool:
        return key in self.lines


def load_wording(folder: Path) -> Wording:
    """Read every file of replies in `domain/`. Raises DataError holding all problems: `path: what; what to do`."""
    lines: dict[str, tuple[str, ...]] = {}
    files: dict[str, str] = {}
    problems: list[str] = []
    paths = sorted(path for path in folder.glob("*.yml") if path.name != _NOT_REPLIES)
    if not paths:
        problems.append(f"{folder}: holds no replies; restore its files")
    for path in paths:
        try:
            read = read_typed(path, ResponsesFile)
        except DataError as error:
            problems += error.problems
            continue
        problems += [f"{path}: {what}" for what in _faults(read)]
        for key, said in read.responses.items():
            if key in files:
                problems.append(f"{path}: {key} is in {files[key]} too; keep one")
            lines[key], files[key] = tuple(line.text.strip() for line in said), path.name
    if problems:
        raise DataError(problems)
    return Wording(lines, files)


def _faults(read: ResponsesFile) -> list[str]:
    """What is wrong within one file."""
    faults = []
    if read.version != _VERSION:
        faults.append(f'version is {read.version}; write version: "{_VERSION}"')
    for key, said in read.responses.items():
        if not _KEY.fullmatch(key):
            faults.append(f"{key} is no reply's name; write utter_ and lower case letters")
        if not said:
            faults.append(f"{key} has no line; write one")
        if any(not line.text.strip() for line in said):
            faults.append(f"{key} has an empty line; write or remove it")
    return faults
