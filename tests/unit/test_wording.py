"""Reading the words: which line is said when, and which files are refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from waymark.content.contract import load_contract
from waymark.content.strict_yaml import DataError
from waymark.content.wording import Wording, load_wording
from waymark.content.wording_lint import SAID_BY_CODE

PROJECT = Path(__file__).resolve().parents[2]
HEAD = 'version: "3.1"\nresponses:\n'


def a_folder(path: Path, **files: str) -> Path:
    for name, text in files.items():
        (path / f"{name}.yml").write_text(text, encoding="utf-8")
    return path


def problems_of(path: Path, **files: str) -> str:
    with pytest.raises(DataError) as error:
        load_wording(a_folder(path, **files))
    return "\n".join(error.value.problems)


@pytest.mark.parametrize(
    ("visit", "said"),
    [(0, "first"), (1, "second"), (2, "first"), (7, "second")],
)
def test_each_visit_hears_the_next_line_and_then_the_first_again(visit: int, said: str) -> None:
    assert Wording({"utter_thanks": ("first", "second")}).text("utter_thanks", visit) == said


def test_a_young_child_hears_the_young_words_where_there_are_some() -> None:
    wording = Wording({"utter_noise": ("any",), "utter_noise_young": ("young",), "utter_bye": ("bye",)})
    assert wording.text("utter_noise", 0, young=True) == "young"
    assert wording.text("utter_noise", 0) == "any"
    assert wording.text("utter_bye", 0, young=True) == "bye"


def test_an_unknown_reply_is_named() -> None:
    with pytest.raises(KeyError, match="utter_nothing"):
        Wording({}).text("utter_nothing", 0)


def test_keys_come_from_every_file_but_the_domain_itself(tmp_path: Path) -> None:
    wording = load_wording(a_folder(
        tmp_path, domain="intents: [affirm]\n", child=f'{HEAD}  utter_a: [{{text: "One."}}]\n', any=f'{HEAD}  utter_b:\n    - text: "Two."\n'
    ))  # fmt: skip
    assert set(wording.keys()) == {"utter_a", "utter_b"}
    assert "utter_a" in wording and "utter_c" not in wording
    assert wording.files == {"utter_a": "child.yml", "utter_b": "any.yml"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (HEAD + '  utter_a: [{text: "One.", buttons: []}]', "buttons"),
        (HEAD + '  utter_a: [{text: "One."}]\nactions: []', "actions"),
        (HEAD + '  utter_a: [{text: "  "}]', "utter_a has an empty line"),
        (HEAD + "  utter_a: []", "utter_a has no line"),
        (HEAD + '  a: [{text: "One."}]', "a is no reply's name"),
        (HEAD + '  utter_a: [{text: "One."}]\n  utter_a: [{text: "Two."}]', "responses.utter_a is there twice"),
        ('version: "2.0"\nresponses:\n  utter_a: [{text: "One."}]', "version is 2.0"),
        ("responses: {", "not valid YAML"),
    ],
)
def test_a_file_that_is_wrong_is_refused(tmp_path: Path, text: str, says: str) -> None:
    found = problems_of(tmp_path, child=text)
    assert says in found
    assert all(re.match(r"\S+child\.yml: .+; .+", line) for line in found.splitlines())


def test_a_reply_may_not_be_in_two_files(tmp_path: Path) -> None:
    said = HEAD + '  utter_a: [{text: "One."}]'
    assert "utter_a is in adult.yml too; keep one" in problems_of(tmp_path, adult=said, child=said)


def test_every_problem_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    found = problems_of(tmp_path, adult=HEAD + "  utter_a: []", child="responses: {")
    assert "adult.yml" in found and "child.yml" in found


def test_a_folder_without_replies_is_refused(tmp_path: Path) -> None:
    assert "holds no replies" in problems_of(tmp_path)


def test_the_replies_that_the_lint_expects_are_those_that_the_code_says() -> None:
    code = [path for path in (PROJECT / "waymark").rglob("*.py") if path.stem not in ("wording", "wording_lint")]
    said = {key for path in code for key in re.findall(r'"utter_([a-z0-9_]+)"', path.read_text(encoding="utf-8"))}
    started = {"opening", *(start.words for start in load_contract(PROJECT / "directory").choices.starts.values())}
    assert said | started == SAID_BY_CODE
