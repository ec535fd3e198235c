"""What stands on the page always (`directory/page.yml`), read strictly."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from waymark.signposting.contract import EMERGENCY
from waymark.signposting.directory import Directory
from waymark.signposting.strict_yaml import DataError, read_typed


class Standing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A service that stands on the page always. whom: for whom, in a few words."""

    service: str
    whom: str = msgspec.field(name="for")


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """contacts: in the order shown; leave: the address that the exit button opens."""

    contacts: tuple[Standing, ...]
    leave: str


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
    if problems:
        raise DataError(problems)
    return page
