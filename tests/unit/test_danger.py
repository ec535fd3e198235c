"""Danger is recognised before the model is asked: what must bring 999 into the reply, and what must not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.reading.danger.notation import PatternIndex, lines_of
from waymark.reading.danger.rules import Danger, read_danger

HERE = Path(__file__).parent
TABLE: dict[str, list[str]] = yaml.safe_load((HERE / "danger_sentences.yml").read_text(encoding="utf-8"))
LEVELS = ("none", "possible", "sure")
DANGEROUS = [row for heading, rows in TABLE.items() if heading.split()[0] in ("sure", "possible", "only") for row in rows]
ORDINARY = [row for heading, rows in TABLE.items() if heading.split()[0] == "none" for row in rows]


def is_as_expected(heading: str, found: Danger) -> bool:
    """Whether what was read from a sentence is what its heading in the table asks for."""
    match heading.split():
        case ["sure" | "possible" as least, kind, *about]:
            is_about = not about or found.about == about[0]
            return LEVELS.index(found.level) >= LEVELS.index(least) and found.kind == kind and is_about
        case ["only", level, kind]:
            return (found.level, found.kind) == (level, kind)
        case ["none", "past"]:
            return found.level == "none" and found.is_past and found.kind == "suicidal_or_self_harm"
        case ["none", "denied"]:
            return found.level == "none" and found.is_denied and found.kind == "suicidal_or_self_harm"
        case ["none"] | ["missed"]:
            return found == Danger()
        case ["overdone"]:
            return found.level == "possible"
    raise ValueError(heading)


@pytest.mark.parametrize(("heading", "sentence"), [(heading, row) for heading, rows in TABLE.items() for row in rows])
def test_sentence_is_read_as_the_table_says(heading: str, sentence: str) -> None:
    found = read_danger(sentence)
    assert is_as_expected(heading, found), f"{heading}: {found}"


def test_table_has_enough_of_each_kind() -> None:
    assert len(DANGEROUS) >= 150
    assert len(ORDINARY) >= 120
    assert {heading.split()[0] for heading in TABLE} == {"sure", "possible", "only", "none", "missed", "overdone"}
    assert {"immediate_danger", "suicidal_or_self_harm"} <= {word for heading in TABLE for word in heading.split()}


def test_known_failures_only_shrink() -> None:
    assert len(TABLE["missed"]) <= 10
    assert len(TABLE["overdone"]) <= 1


def test_no_sentence_stands_under_two_headings_or_is_a_training_line() -> None:
    rows = [row for group in TABLE.values() for row in group]
    assert len(rows) == len(set(rows))
    training = {
        line.strip().removeprefix("- ")
        for file in (HERE.parents[1] / "data" / "nlu").glob("*.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
    }
    assert training, "no training lines were found"
    assert not {row for row in DANGEROUS if row in training and len(row.split()) > 4}, "fresh sentences only"


@pytest.mark.parametrize(("heading", "sentence"), [
    ("sure suicidal_or_self_harm", "my phone is dying lol"),
    ("possible immediate_danger", "im doing my homework"),
    ("none", "he has a knife"),
    ("none denied", "i want to kill myself"),
    ("none past", "i cut myself again"),
    ("only possible suicidal_or_self_harm", "i want to kill myself"),
    ("sure suicidal_or_self_harm other", "i want to kill myself"),
])
def test_check_of_the_table_can_fail(heading: str, sentence: str) -> None:
    assert not is_as_expected(heading, read_danger(sentence))


@pytest.mark.parametrize(("guarded", "bare", "level"), [
    ("im not suicidal, he was just worried", "im suicidal", "sure"),
    ("he had a knife, that was ten years ago", "he has a knife", "sure"),
    ("when i was nine, he had a knife", "hes got a knife", "sure"),
    ("i was watching a film about a man with a knife", "a man with a knife", "sure"),
    ("he died in the game", "i am going to die, please help", "possible"),
    ("mum will kill me if i fail", "mum says shell kill me and she has a knife", "sure"),
    ("my laptop is dying", "im dying and no one cares", "possible"),
    ("i could kill for a kebab", "i could kill myself", "sure"),
    ("my brother is not hitting me", "my brother is hitting me right now", "possible"),
])
def test_guard_takes_away_its_own_words_only(guarded: str, bare: str, level: str) -> None:
    assert read_danger(guarded).level == "none"
    assert read_danger(bare).level == level


@pytest.mark.parametrize("sentence", [
    "im not suicidal but he has a knife",
    "i dont want to die. hes coming up the stairs",
    "i used to cut, now he is outside my bedroom door",
    "my phone is dying. he has a gun",
    "i was watching a film\nhe is strangling my mum",
    "he hit me last year and hes outside my bedroom door",
    "come over now he has a knife",
])
def test_danger_in_another_clause_still_counts(sentence: str) -> None:
    found = read_danger(sentence)
    assert found.level in ("possible", "sure")
    assert found.kind == "immediate_danger"
    assert not found.is_denied
    assert not found.is_past


@pytest.mark.parametrize("sentence", [
    "dont care ill kill myself", "why not just end my life", "dont judge me i self harm",
    "no one knows i want to die", "i never said but i want to kill myself",
    "i tried last year and i want to die now", "im not ok i want to end my life", "not joking im going to kill myself",
])
def test_a_no_that_denies_something_else_does_not_hide_a_wish(sentence: str) -> None:
    found = read_danger(sentence)
    assert found.level == "sure"
    assert found.kind == "suicidal_or_self_harm"


def test_laughter_makes_sure_possible() -> None:
    assert read_danger("i want to die").level == "sure"
    assert read_danger("i want to die lol").level == "possible"


def test_words_of_violence_and_of_now_add_up() -> None:
    assert read_danger("theres been a lot of punching. please help us").level == "possible"
    assert read_danger("theres been a lot of punching at football").level == "none"


@pytest.mark.parametrize("picture", ["🆘", "🔪😭", "💊 😞"])
def test_pictures_of_danger(picture: str) -> None:
    assert read_danger(picture).level == "possible"


@pytest.mark.parametrize("picture", ["😂😂😂", "🔪🔪🔪", "⚰️", "🍕", "🎮💀"])
def test_pictures_without_danger(picture: str) -> None:
    assert read_danger(picture).level == "none"


@pytest.mark.parametrize("text", [
    "a" * 8000, "." * 8000, "\n" * 8000, "he " * 2700, "kill myself " * 600, "my big little wee " * 440, "cant get out of my " * 400,
    "he has the " * 700, "k***" * 2000, "a b " * 2000, "l1" * 4000, "(" * 8000, "my dad is my dad is going to " * 270,
    "😂" * 8000, "", " ", "\x00", "\ud800",
])
def test_long_or_odd_text_is_answered(text: str) -> None:
    assert read_danger(text).level in LEVELS


def test_danger_in_the_middle_of_a_long_message_without_a_stop_is_found() -> None:
    filler = "and then we went to the shop and bought some bread and walked round the park for a while "
    assert read_danger(filler * 20).level == "none"
    assert read_danger(filler * 20 + "i want to kill myself " + filler * 20).level == "sure"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_never_raises(text: str) -> None:
    assert read_danger(text).level in LEVELS


@pytest.mark.parametrize(("pattern", "clause", "is_found"), [
    ("want to die", " i want to die ", True),
    ("want to die", " i want to diet ", False),
    ("(noose|hang* myself)", " hanging myself ", True),
    ("my? door", " door ", True),
    ("hit ... dad", " hit one two three four dad ", True),
    ("hit .. dad", " hit one two three dad ", False),
    ("kill me !(when|if)", " kill me when ", False),
    ("kill me !(when|if)", " kill me now ", True),
    ("^ hiding (now|$)", " im hiding ", False),
    ("^ hiding (now|$)", " hiding ", True),
    ("{them} knife", " my little brother knife ", True),
])
def test_notation(pattern: str, clause: str, is_found: bool) -> None:
    index = PatternIndex([(pattern, "meaning")])
    assert [meaning for _, meaning in index.find(clause, clause.split())] == (["meaning"] if is_found else [])


@pytest.mark.parametrize("pattern", ["(a|b", "kill (me|$|us)", "...", "{them} !now"])
def test_mistake_in_the_notation_is_an_error(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|stands alone|no plain word"):
        PatternIndex([(pattern, "meaning")])


def test_lines_of_a_block_leave_out_remarks_and_go_on() -> None:
    assert lines_of("\n    # remark\n    one (two|\n            three)\n    four\n            five\n") == ["one (two|three)", "four five"]
