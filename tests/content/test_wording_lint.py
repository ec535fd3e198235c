"""The words as a whole: nothing is wrong with them, they read easily, and the lint sees what would be wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import textstat

from waymark.content.contract import Contract, load_contract
from waymark.content.directory import Directory, load_directory
from waymark.content.wording import Wording, load_wording
from waymark.content.wording_lint import IN_MANY_LANGUAGES, asked_for, wording_problems

PROJECT = Path(__file__).resolve().parents[2]
CONTRACT: Contract = load_contract(PROJECT / "directory")
DIRECTORY: Directory = load_directory(PROJECT / "directory")
WORDING: Wording = load_wording(PROJECT / "domain")
PROBLEMS = wording_problems(WORDING, CONTRACT, DIRECTORY)

#: A reading age of 9 ends where 10 begins. Years of age are five more than school grades.
CHILD, ADULT, YEARS_BEFORE_SCHOOL = 10, 13, 5
#: Not English, or not only.
NOT_MEASURED = (IN_MANY_LANGUAGES, "utter_welsh")
LONGEST_SENTENCE_FOR_UNDER_11 = 12

NAMES = sorted({name for each in DIRECTORY.services.values() for name in (each.name, *each.also_known_as)}, key=len, reverse=True)


def reading_age(text: str) -> float:
    """By the automated readability index, which needs no dictionary; names of services count as one short word."""
    for name in NAMES:
        text = text.replace(name, "Sam")
    return float(textstat.automated_readability_index(text)) + YEARS_BEFORE_SCHOOL


def is_for_children(key: str) -> bool:
    is_check = key.startswith(tuple(f"utter_{id_}_" for id_ in CONTRACT.checks)) and "my_thoughts" not in key
    return is_check or key.startswith("utter_child_") or key.endswith(("_child", "_young"))


def lines() -> list[tuple[str, str]]:
    measured = [key for key in WORDING.lines if not key.startswith("utter_choice_") and key not in NOT_MEASURED]
    return [(key, line) for key in measured for line in WORDING.lines[key]]


def with_lines(key: str, *said: str) -> list[str]:
    """What the lint says about these lines, beside all other words as they are."""
    changed = Wording(WORDING.lines | {key: said}, WORDING.files)
    return [each for each in wording_problems(changed, CONTRACT, DIRECTORY) if each not in PROBLEMS]


def test_nothing_is_wrong_with_the_words() -> None:
    assert PROBLEMS == []


def test_every_line_for_children_reads_at_nine() -> None:
    assert [(key, reading_age(line), line) for key, line in lines() if is_for_children(key) and reading_age(line) >= CHILD] == []


def test_every_line_reads_at_twelve() -> None:
    assert [(key, reading_age(line), line) for key, line in lines() if reading_age(line) >= ADULT] == []


def test_sentences_for_the_youngest_are_short() -> None:
    young = [(key, sentence) for key, line in lines() if key.endswith("_young") and "_if_" not in key for sentence in re.split(r"[.?] ?", line)]
    assert [each for each in young if len(each[1].split()) > LONGEST_SENTENCE_FOR_UNDER_11] == []


def test_a_hard_line_would_be_seen() -> None:
    assert reading_age("Confidentiality arrangements differ considerably between participating organisations.") >= ADULT
    assert reading_age("You can tell them. It is not your fault.") < CHILD


EASY = "This is one more plain line for the same thing, and it has words enough for it."
OK = "Nothing here is wrong, and the line is long enough to be said as an answer to someone."


@pytest.mark.parametrize(
    ("key", "said", "problem"),
    [
        ("utter_thanks", (OK,), "has 1 line; it comes more than once, so write 2"),
        ("utter_noise", (OK, EASY), "so write 3"),
        ("utter_thanks", (OK, OK), "says the same twice"),
        ("utter_choice_restart", ("Start again", "Once more"), "has 2 lines; keep one"),
        ("utter_choice_restart", ("Start again from the very beginning of this talk",), "letters; 45 at most"),
        ("utter_choice_restart", ("Start again.",), "ends in a full stop"),
        ("utter_choice_who_adult", ("I'm worried about a child",), "stands 2 times in the menu opening"),
        ("utter_check_pictures_start", (OK, EASY), "has 2 lines; keep one"),
        ("utter_check_pictures_has", ("Say if someone has it.",), "is a question of a check"),
        ("utter_check_pictures_has", ("Is it there? Do they have it?",), "is a question of a check"),
        ("utter_check_pictures_start", (OK + " Are you ready?",), "leave the question out"),
        ("utter_thanks", ("Thank you.", OK), "has 2 words; 5 at least"),
        ("utter_thanks", (OK * 5, EASY), "words; 60 at most"),
        ("utter_adult_low", ("Someone will listen.", OK), "has 3 words; 15 at least"),
        ("utter_adult_low", (OK, EASY + " Shall we?"), "leave the question out"),
        ("utter_immediate_danger", (OK, EASY), "does not name 999"),
        ("utter_immediate_danger", ("Call 999 now. " + OK * 4, "Call 999 now. " + EASY), "words; 60 at most"),
        ("utter_add_999", ("Are you in danger now? Call 999 first.", OK), "leave the question out"),
        ("utter_thanks", ("Is that all? Or is there more to it?", OK), "asks 2 questions"),
        ("utter_thanks", ("You have done very well today!", OK), "exclamation mark"),
        ("utter_thanks", ("You have done very well today 🙂", OK), "emoji"),
        ("utter_thanks", ("You have done very well today ❤️", OK), "emoji"),
        ("utter_thanks", ("You can call them on 01632 960 001 now.", OK), "number or an address"),
        ("utter_thanks", ("You can look at www.example.org for more.", OK), "number or an address"),
        ("utter_thanks", ("You can write to someone@example for more.", OK), "number or an address"),
        ("utter_thanks", ("You can call the police on 101 for more.", OK), "number or an address"),
        ("utter_thanks", ("Please be aware that calls cost money.", OK), "please be aware"),
        ("utter_thanks", ("You were the victim of a crime here.", OK), "'victim'"),
        ("utter_thanks", ("Some people commit suicide when this happens.", OK), "commit suicide"),
        ("utter_thanks", ("This was inappropriate of them, not of you.", OK), "inappropriate"),
        ("utter_thanks", ("You should have told someone about it.", OK), "leave blame out"),
        ("utter_thanks", ("They take revenge porn off the internet.", OK), "'porn'"),
        ("utter_thanks", ("You are not a monster for having thoughts.", OK), "'monster'"),
        ("utter_meta_confidential_child", ("Nobody is told about the incident by me.", OK), "'incident'"),
        ("utter_all_ages_young", ("Abuse is when someone hurts you badly.", OK, EASY), "begins with abuse"),
        ("utter_nobody_says_this", (OK, EASY), "nothing says it"),
    ],
)  # fmt: skip
def test_the_lint_sees(key: str, said: tuple[str, ...], problem: str) -> None:
    found = with_lines(key, *said)
    assert any(problem in each for each in found), found
    assert all(re.match(r"domain\S*: .+; .+", each) for each in found)


@pytest.mark.parametrize(
    "line",
    ["The Revenge Porn Helpline can help to take it down.", "If someone is in danger now, call 999.", "Press 55 when you are asked to."],
)
def test_the_lint_leaves_alone(line: str) -> None:
    assert with_lines("utter_thanks", line, OK) == []


def test_the_contact_of_a_service_is_seen_however_it_is_spaced() -> None:
    value = DIRECTORY.services["childline"].channels[0].value
    assert "number or an address" in with_lines("utter_thanks", f"You can call {'-'.join(value.split())} for that.", OK)[0]


def test_the_lint_misses_every_reply_that_is_not_there() -> None:
    kinds = asked_for(CONTRACT)
    assert set(kinds.values()) == {"said", "situation", "danger", "check", "choice"}
    assert wording_problems(Wording({}), CONTRACT, DIRECTORY) == [f"domain: {key} is missing; write it" for key in sorted(kinds)]
