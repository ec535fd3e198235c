"""What an operator sets for the page (`directory/page.yml`, `directory/help.yml`), read strictly."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from waymark.content.contract import EMERGENCY
from waymark.content.directory import Directory
from waymark.content.strict_yaml import DataError, read_typed

#: The page's two grounds, on which accent-coloured words and lines stand (waymark/web/static/waymark.css).
GROUNDS = {"light": "#f7f3ea", "dark": "#131b1a"}
#: WCAG 2.2, 1.4.3: the least contrast of text with its ground.
LEAST_CONTRAST = 4.5
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class Standing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A service that stands on the page always. whom: for whom, in a few words."""

    service: str
    whom: str = msgspec.field(name="for")


class Accent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The colour of buttons and links, `#rrggbb`, on a light and on a dark ground."""

    light: str = "#0b5450"
    dark: str = "#7fd0c6"


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """contacts: in the order shown; leave: the address that the exit opens; headings: by starting point; the rest: see the file."""

    contacts: tuple[Standing, ...]
    leave: str
    name: str = "Waymark"
    logo: str = "waymark.svg"
    accent: Accent = Accent()
    run_by: str | None = None
    contact: str | None = None
    headings: dict[str, str] = {}


class Need(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody needs, as a heading, and the services for it, best first."""

    title: str
    services: tuple[str, ...]


class _HelpFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    needs: tuple[Need, ...]


def load_page(path: Path, directory: Directory) -> Page:
    """Read it. Raises DataError: a contact that may not be shown, or an exit that leads nowhere, stops the start."""
    page = read_typed(path, Page)
    shown = directory.shown()
    problems = [
        f"{path}: {each.service} is not a service that may be shown; use one of directory/services that is not on hold"
        for each in page.contacts if each.service not in shown
    ]  # fmt: skip
    if [each.service for each in page.contacts[:1]] != [EMERGENCY]:
        problems.append(f"{path}: contacts does not begin with {EMERGENCY}; put it first")
    if urlsplit(page.leave).scheme != "https":
        problems.append(f"{path}: leave is {page.leave!r}; give a whole address, from https:// on")
    for ground, colour in msgspec.structs.asdict(page.accent).items():
        if not _COLOUR.fullmatch(colour):
            problems.append(f"{path}: accent.{ground} is {colour!r}; write it as #rrggbb in small letters")
        elif contrast(colour, GROUNDS[ground]) < LEAST_CONTRAST:
            problems.append(f"{path}: accent.{ground} {colour} is hard to read on {GROUNDS[ground]}; choose one with a contrast of {LEAST_CONTRAST} or more")
    if problems:
        raise DataError(problems)
    return page


def load_help(path: Path, directory: Directory) -> tuple[Need, ...]:
    """The needs of /help. Raises DataError: every service that may be shown stands there, and no other."""
    needs = read_typed(path, _HelpFile).needs
    named = {service for need in needs for service in need.services}
    shown = {id_ for id_ in directory.shown() if directory.services[id_].contacts_shown()}
    problems = [f"{path}: {id_} is not a service that may be shown; take it out" for id_ in sorted(named - shown)]
    problems += [f"{path}: {id_} is missing; put it under a need" for id_ in sorted(shown - named)]
    if problems:
        raise DataError(problems)
    return needs


def contrast(one: str, other: str) -> float:
    """The contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
