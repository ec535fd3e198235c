"""Reading a file: everything that is wrong with it is said at once, each with where it is and what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec
import pytest

from tests.unit.builders import changed, raw_service
from waymark.content.record_reading import read_record
from waymark.content.service import Service
from waymark.content.strict_yaml import DataError, read_typed, read_yaml


class Inner(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    size: int


class Outer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    colour: Literal["red", "blue"]
    inner: Inner
    many: tuple[Inner, ...] = ()
    by_name: dict[str, Inner] = {}
    says: str | Inner = "nothing"


VALID = "name: a\ncolour: red\ninner: {size: 1}\n"


def read(tmp_path: Path, text: str) -> tuple[Any, list[tuple[str, str, str]]]:
    path = tmp_path / "a.yml"
    path.write_text(text, encoding="utf-8")
    return read_record(path, Outer)


def test_a_right_file_becomes_the_record(tmp_path: Path) -> None:
    record, problems = read(tmp_path, VALID + "many: [{size: 2}, {size: 3}]\nby_name: {x: {size: 4}}\nsays: {size: 5}\n")
    assert problems == []
    assert record == Outer(name="a", colour="red", inner=Inner(1), many=(Inner(2), Inner(3)), by_name={"x": Inner(4)}, says=Inner(5))


WRONG = [
    ("name: a\ncolour: red\n", "inner", "is missing", "a key that is missing"),
    (VALID + "extra: 1\n", "extra", "is not a known key", "an unknown key"),
    (VALID + "many: [{size: 1, wide: 2}]\n", "many[0].wide", "is not a known key", "an unknown key further in"),
    (VALID + "name: b\n", "name", "is there twice", "a key that is there twice"),
    (VALID + "by_name: {x: {size: 1}, x: {size: 2}}\n", "by_name.x", "is there twice", "a key twice further in"),
    (VALID + "many: [{size: 1}, {size: 1, size: 2}]\n", "many[1].size", "is there twice", "a key twice in a list"),
    (VALID.replace("red", "green"), "colour", "is 'green'", "a value that is not on the list"),
    (VALID.replace("name: a", "name: 5"), "name", "is 5", "a number that should be quoted"),
    (VALID.replace("name: a", "name:"), "name", "is empty", "nothing where text belongs"),
    (VALID.replace("name: a", "name: [a]"), "name", "is a list", "a list where text belongs"),
    (VALID.replace("size: 1", "size: one"), "inner.size", "is 'one'", "a word where a number belongs"),
    (VALID.replace("{size: 1}", "5"), "inner", "is 5", "a value where keys belong"),
    (VALID + "many: {size: 1}\n", "many", "is a mapping", "keys where a list belongs"),
    (VALID + "by_name: {x: {size: big}}\n", "by_name.x.size", "is 'big'", "a wrong value under a free key"),
    (VALID + "says: 7\n", "says", "is 7", "a number where text or keys belong"),
    ("- a\n", "", "is a list", "a file that is a list"),
    ("", "", "is empty", "an empty file"),
    ("a: b: c", "", "is not valid YAML at line 1", "a file that is no YAML"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "where", "what", "why"), WRONG, ids=[row[3] for row in WRONG])
def test_what_is_wrong_is_named_with_its_place_and_remedy(tmp_path: Path, text: str, where: str, what: str, why: str) -> None:
    _, problems = read(tmp_path, text)
    assert [(found_where, found_what) for found_where, found_what, _ in problems] == [(where, what)]
    assert problems[0][2]


def test_a_missing_file_is_a_problem_and_not_a_crash(tmp_path: Path) -> None:
    assert read_record(tmp_path / "none.yml", Outer) == (None, [("", "is missing", "restore it")])


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "name: 5\ncolour: green\ninner: {}\nextra: 1\n")
    assert {where for where, _, _ in problems} == {"name", "colour", "inner.size", "extra"}


REMEDIES = [
    (VALID.replace("red", "green"), "use one of red, blue"),
    (VALID.replace("name: a", "name: 5"), "put it in quotes"),
    (VALID.replace("name: a", "name: [a]"), "write text"),
    (VALID.replace("size: 1", "size: one"), "write a whole number"),
    (VALID + "many: {size: 1}\n", "write a list"),
]


@pytest.mark.parametrize(("text", "remedy"), REMEDIES, ids=[row[1] for row in REMEDIES])
def test_the_remedy_fits_the_problem(tmp_path: Path, text: str, remedy: str) -> None:
    assert [todo for _, _, todo in read(tmp_path, text)[1]] == [remedy]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("channels.0.hours.structured.0.open", 930),
        ("channels.0.value", 999),
        ("channels.0.kind", "fax"),
        ("group", "other"),
        ("status", "live"),
        ("display_advice", "maybe"),
        ("nations", ["england", "france"]),
        ("audience.age_max", "old"),
        ("confidence.overall", "sure"),
        ("sources.own.type", "blog"),
    ],
)
def test_every_closed_set_of_a_service_is_closed(tmp_path: Path, path: str, value: object) -> None:
    file = tmp_path / "example.yml"
    file.write_text(msgspec.yaml.encode(changed(raw_service(), path, value)).decode(), encoding="utf-8")
    problems = read_record(file, Service)[1]
    assert len(problems) == 1
    assert problems[0][0].replace("[", ".").replace("]", "").startswith(path)


def test_plain_reading_names_the_file_and_the_key(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text(VALID + "extra: 1\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"a\.yml: .*extra.*; correct or remove it"):
        read_typed(path, Outer)
    with pytest.raises(DataError, match=r"none\.yml: is missing; restore it"):
        read_yaml(tmp_path / "none.yml")
    path.write_text("a: b: c", encoding="utf-8")
    with pytest.raises(DataError, match=r"a\.yml: is not valid YAML at line 1; "):
        read_yaml(path)


def test_plain_reading_refuses_a_key_that_is_there_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text(VALID + "name: b\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"a\.yml: name is there twice; keep one of them"):
        read_typed(path, Outer)
