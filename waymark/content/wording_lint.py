"""What is wrong with the wording as a whole: replies that nobody wrote or nobody says, and words that may not be said.

A missing reply is a silence to somebody in need, and a wrong word can send them away. Both are found before the start.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from waymark.content.contract import EMERGENCY, Contract
from waymark.content.contract_records import MENU
from waymark.content.directory import Directory
from waymark.content.wording import Wording

#: Said by the code itself, without `utter_`; tests/unit/test_wording.py compares it with the code.
SAID_BY_CODE = frozenset(
    (
    "opening opening_child opening_young opening_adult opening_carer opening_professional opening_report opening_warning unsure menu nearest ask_age "
    "next_child next_adult next_any add_999 danger_stays danger_deaf also personal_details all_ages noise code other_language give_age_noted is_me "
    "give_age_first place_noted give_place_first correction correction_noted ask_again ask_again_first more_options more_options_end "
    "no_answer named_service cannot_phone deaf no_credit no_internet cannot_speak_now welsh interpreter affirm deny deny_danger retract "
    "danger_retracted forget_me forget_me_ask wants_phone restart bye thanks back_after_bye greeting how_are_you swearing testing out_of_scope ask_human "
    "ask_human_adult ask_human_child recorded how_long call_for_me called_already check_left outside_uk outside_uk_if_country"
).split()
)
#: Said before or after another text of the same turn, which may ask: these never do.
BESIDE = frozenset(f"utter_{key}" for key in (
    "add_999", "danger_stays", "also", "personal_details", "give_age_noted", "is_me", "place_noted", "correction_noted",
))  # fmt: skip
#: Come up again and again, so they have three lines.
OFTEN = frozenset(f"utter_{key}" for key in ("unsure", "noise", "out_of_scope", "all_ages", "next_child", "next_adult", "next_any"))
#: Holds one line for each language.
IN_MANY_LANGUAGES = "utter_other_language"

MOST_WORDS, MOST_LETTERS_OF_A_CHOICE = 60, 45
_FEWEST = {"situation": 15, "danger": 5, "said": 5, "check": 3}
_MOST = {"situation": 60, "danger": 60, "said": MOST_WORDS, "check": MOST_WORDS}

#: Never said, with what to say instead.
BANNED: dict[str, str] = {
    r"\bporn\b(?! helpline)|\bchild(ren)?('s)? porn\w*|\bindecent": "say sexual images of children",
    r"\bcommit(s|ted|ting)? suicide|\bsuicide attempt was successful": "say take your own life",
    r"\bsex with (a |the )?(child|minor)|\bchild prostitut": "say sexual abuse",
    r"\bvictims?\b": "say the child, the person or you",
    r"\binappropriate\b": "say what it is",
    r"\breport yourself\b|\bwhy didn't you\b|\byou should have\b|\byou shouldn't have\b(?! to)": "leave blame out",
    r"\bplease be aware\b|\bwe understand how you\b|\bthanks? (you )?for (sharing|reaching out)\b": "say what could only be said here",
    r"\bmonster|\bpaedophil|\bpedophil|\bpervert|\bpredator": "name what was done, not the reader",
    r"\bdon't worry\b|\binnocent until\b|\bclosure\b|\bjourney\b|\bsexting\b|\bsweetheart\b|\bi can't help with that\b": "leave it out",
}
_CHILD_ONLY = {r"\bincidents?\b": "say what happened"}
_URL = re.compile(r"https?:|www\.|@|\b[\w-]+\.(uk|org|com|net|gov|ie|info|eu)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d(?:[ -]?\d){2,}")
_QUESTION = re.compile("[?？؟]")
_EXCLAMATION = re.compile("[!！¡]")


def replies_of_situations(contract: Contract) -> dict[str, str]:
    """Every reply that a situation can have, with its kind: `danger` where 999 leads, else `situation`."""
    replies: dict[str, str] = {}
    for situation in contract.situations.values():
        if situation.doors and not situation.is_info and situation.id not in ("ask_human", "outside_uk"):
            replies[f"utter_{situation.id}"] = "danger" if situation.urgent else "situation"
    for rule in contract.rules.routes:
        for id_ in rule.situations if rule.words else ():
            leads = EMERGENCY in rule.lead[:1] or (contract.situations[id_].urgent and not rule.urgent_off)
            replies[f"utter_{id_}_if_{rule.words}"] = "danger" if leads else "situation"
    return replies | dict.fromkeys(("utter_outside_uk", "utter_outside_uk_if_country"), "situation")


def words_of_checks(contract: Contract) -> dict[str, bool]:
    """Every text of the checks, with whether it is a question."""
    texts: dict[str, bool] = {}
    for check in contract.checks.values():
        texts |= {f"utter_{check.id}_{part}": False for part in ("start", "yes", "no")}
        for question in check.questions:
            texts[f"utter_{check.id}_{question.id}"] = True
            if question.urgent_if == "today":
                texts[f"utter_{check.id}_{question.id}_today"] = True
    return texts


def titles_of_choices(contract: Contract) -> set[str]:
    """Every title of a choice: those of choices.yml, and one for each situation that has a door."""
    about = (f"about_{each.id}" for each in contract.situations.values() if each.doors and not each.is_info)
    return {f"utter_choice_{id_}" for id_ in (*contract.choices.choices, *about)}


def asked_for(contract: Contract) -> dict[str, str]:
    """Every reply that can be asked for, with its kind: danger, situation, check, choice or said."""
    keys = {f"utter_{key}": "said" for key in SAID_BY_CODE}
    keys |= {f"utter_unsure_{group}": "said" for group in contract.choices.groups}
    for situation in contract.situations.values():
        if situation.is_info and MENU not in situation.first:
            keys |= {f"utter_{situation.id}": "said", f"utter_{situation.id}_child": "said"}
    keys |= dict.fromkeys(words_of_checks(contract), "check") | dict.fromkeys(titles_of_choices(contract), "choice")
    return keys | replies_of_situations(contract)


def wording_problems(wording: Wording, contract: Contract, directory: Directory) -> list[str]:
    """All that is wrong with the wording, one line each: `path: key: what; what to do`."""
    kinds = asked_for(contract)
    problems = [f"domain: {key} is missing; write it" for key in sorted(kinds) if key not in wording]
    contacts = _contacts(directory)
    questions = words_of_checks(contract)
    for key, lines in wording.lines.items():
        kind = kinds.get(key) or kinds.get(key.removesuffix("_young").removesuffix("_abroad"))
        if kind == "danger" and key.endswith("_abroad"):
            kind = "situation"  # 999 is no number there
        found = [*_number_of_lines(key, kind, lines)] if kind else ["nothing says it; remove it, or correct its name"]
        for line in lines if kind else ():
            found += [*_length(key, kind or "", line), *_questions(key, kind or "", line, questions.get(key))]
            found += [*_words(key, line), *_facts(line, contacts), *_danger(kind or "", line)]
        problems += [f"domain/{wording.files.get(key, '')}: {key}: {what}" for what in dict.fromkeys(found)]
    return problems + list(_equal_titles(wording, contract))


def _contacts(directory: Directory) -> set[str]:
    values = {channel.value for service in directory.services.values() for channel in service.channels}
    return {_bare(value) for value in values if re.search(r"[\d.@]", value)} - {EMERGENCY}


def _bare(text: str) -> str:
    return re.sub(r"[\s-]", "", text).casefold()


def _number_of_lines(key: str, kind: str, lines: tuple[str, ...]) -> Iterator[str]:
    if kind in ("choice", "check"):
        if len(lines) > 1:
            yield f"has {len(lines)} lines; keep one"
    elif len(lines) < (3 if key in OFTEN else 2):
        yield f"has {len(lines)} line; it comes more than once, so write {3 if key in OFTEN else 2}"
    if len(set(lines)) < len(lines):
        yield "says the same twice; word one of them anew"


def _length(key: str, kind: str, line: str) -> Iterator[str]:
    words = len(line.split())
    if kind == "choice":
        if len(line) > MOST_LETTERS_OF_A_CHOICE:
            yield f"has {len(line)} letters; {MOST_LETTERS_OF_A_CHOICE} at most"
        if line.endswith("."):
            yield "ends in a full stop; a choice has none"
    elif words < _FEWEST[kind]:
        yield f"has {words} words; {_FEWEST[kind]} at least"
    elif words > _MOST[kind] and key != IN_MANY_LANGUAGES:
        yield f"has {words} words; {_MOST[kind]} at most"


def _questions(key: str, kind: str, line: str, is_question: bool | None) -> Iterator[str]:
    asked = len(_QUESTION.findall(line))
    if is_question and (asked != 1 or not line.endswith("?")):
        yield "is a question of a check; ask one thing and end in a question mark"
    elif asked > 1:
        yield f"asks {asked} questions; ask one"
    elif asked and (is_question is False or key in BESIDE or kind in ("situation", "danger")):
        yield "asks, and so does what comes after it; leave the question out"


def _words(key: str, line: str) -> Iterator[str]:
    plain = line.replace("’", "'").casefold()
    is_childs = key.startswith(("utter_child_", "utter_check_")) or key.endswith(("_child", "_young"))
    for pattern, instead in (BANNED | (_CHILD_ONLY if is_childs else {})).items():
        if said := re.search(pattern, plain):
            yield f"says {said.group()!r}; {instead}"
    if key.endswith("_young") and plain.startswith("abuse"):
        yield "begins with abuse; begin with what happened"
    if _EXCLAMATION.search(line):
        yield "has an exclamation mark; end in a full stop"
    if any(unicodedata.category(letter) == "So" or letter == "\ufe0f" for letter in line):
        yield "has an emoji; leave it out"


def _facts(line: str, contacts: set[str]) -> Iterator[str]:
    numbers = [each.group() for each in _NUMBER.finditer(line) if each.group() != EMERGENCY]
    bare = _bare(line)
    if numbers or _URL.search(line) or any(contact in bare for contact in contacts):
        yield "holds a number or an address; name the service, its card has the contact"


def _danger(kind: str, line: str) -> Iterator[str]:
    if kind == "danger" and EMERGENCY not in line:
        yield "is said when a life may be at risk, and does not name 999; begin with it"


def _equal_titles(wording: Wording, contract: Contract) -> Iterator[str]:
    for menu, ids in contract.choices.menus.items():
        keys = [f"utter_choice_{id_}" for id_ in ids]
        for title, times in Counter(wording.text(key, 0).casefold() for key in keys if key in wording).items():
            if times > 1:
                yield f"domain/choices.yml: {title!r} stands {times} times in the menu {menu}; word one of them anew"
