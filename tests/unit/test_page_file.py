"""What stands on the page always: a contact that may not be shown or an exit that leads nowhere stops the start."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import service
from waymark.content.directory import DIRECTORY, Directory, load_directory
from waymark.content.page import Standing, load_page
from waymark.content.strict_yaml import DataError

SERVICES = Directory({each.id: each for each in (service(id="999"), service(id="line"), service(id="held", display_advice="hold"))})
VALID = "contacts: [{service: '999', for: Danger}, {service: line, for: Anyone}]\nleave: https://weather.example/\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "page.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_right_page_is_read_in_its_order(tmp_path: Path) -> None:
    page = load_page(written(tmp_path, VALID), SERVICES)
    assert page.contacts == (Standing("999", "Danger"), Standing("line", "Anyone"))
    assert page.leave == "https://weather.example/"


WRONG = [
    (VALID.replace("line", "nowhere"), "nowhere is not a service that may be shown; use", "a service that is not there"),
    (VALID.replace("line", "held"), "held is not a service that may be shown; use", "a service on hold"),
    (VALID.replace("{service: '999', for: Danger}, ", ""), "contacts does not begin with 999; put", "999 left out"),
    ("contacts: [{service: line, for: A}, {service: '999', for: B}]\nleave: https://a.example/\n", "contacts does not begin with 999; put", "999 second"),
    ("contacts: []\nleave: https://a.example/\n", "contacts does not begin with 999; put", "no contacts"),
    (VALID.replace("https://", "http://"), "leave is 'http://weather.example/'; give", "an exit without https"),
    (VALID.replace("https://weather.example/", "weather"), "leave is 'weather'; give", "an exit that is no address"),
    (VALID + "colour: red\n", "colour", "an unknown key"),
    (VALID.replace("leave: https://weather.example/\n", ""), "leave", "no exit"),
    (VALID + "leave: https://b.example/\n", "leave is there twice; keep one of them", "two exits"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "says", "why"), WRONG, ids=[row[2] for row in WRONG])
def test_a_wrong_page_is_refused_with_what_to_do(tmp_path: Path, text: str, says: str, why: str) -> None:
    with pytest.raises(DataError) as error:
        load_page(written(tmp_path, text), SERVICES)
    assert len(error.value.problems) == 1
    assert says in error.value.problems[0] and error.value.problems[0].startswith(f"{tmp_path}/page.yml: ")


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(DataError) as error:
        load_page(written(tmp_path, "contacts: [{service: a, for: A}, {service: b, for: B}]\nleave: b\n"), SERVICES)
    assert len(error.value.problems) == 4


def test_the_page_of_this_project_shows_services_that_can_be_reached() -> None:
    directory = load_directory()
    page = load_page(DIRECTORY / "page.yml", directory)
    assert [each.service for each in page.contacts][:3] == ["999", "childline", "samaritans"]
    assert all(directory[each.service].contacts_shown() for each in page.contacts)
    assert len({each.service for each in page.contacts}) == len(page.contacts)
