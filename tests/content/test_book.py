"""The book holds every word that can be said and every service, and its version changes with any of them."""

from __future__ import annotations

import shutil
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from waymark.book.contents import SIGNED, version
from waymark.book.printing import book
from waymark.signposting.desk import PROJECT, the_desk


@pytest.fixture(scope="module")
def printed() -> str:
    return unescape(book(the_desk(), date(2026, 11, 24)))


def test_every_line_of_every_reply_is_in_it(printed: str) -> None:
    titles = [key for key in the_desk().wording.lines if key.startswith("utter_choice_")]
    lines = [line for key, each in the_desk().wording.lines.items() if key not in titles for line in each]
    assert len(lines) > 300
    assert [line for line in lines if line not in printed] == []


def test_every_offered_choice_and_every_service_is_in_it(printed: str) -> None:
    desk = the_desk()
    assert [id_ for ids in desk.contract.choices.menus.values() for id_ in ids if desk.title(id_) not in printed] == []
    assert [each.name for each in desk.directory.services.values() if each.name not in printed] == []
    assert printed.count("On hold: shown to nobody") == len(desk.contract.held)


def test_every_situation_says_where_it_leads(printed: str) -> None:
    assert [each.id for each in the_desk().contract.situations.values() if each.about not in printed] == []


@pytest.mark.parametrize("folder", SIGNED)
def test_a_changed_word_is_another_version(folder: str, tmp_path: Path) -> None:
    for name in SIGNED:
        shutil.copytree(PROJECT / name, tmp_path / name)
    before = version(tmp_path)
    path = next((tmp_path / folder).rglob("*.yml"))
    path.write_text(path.read_text(encoding="utf-8") + "\n# a word\n", encoding="utf-8")
    assert before == version()
    assert version(tmp_path) != before
