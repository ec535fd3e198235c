"""The speaker's own age, where a message states it; nobody else's, and not what somebody was told or used to be.

Each statement found ("im 14", "15f here", "nearly 12") is a `Claim`. A later one counts only when it plainly corrects the first.
"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from waymark.reading import age_words as words
from waymark.reading.age_group import read_age_group
from waymark.reading.birth import read_birth
from waymark.reading.facts import AgeGroup
from waymark.reading.message import Message, is_reported
from waymark.reading.numbers import NUMBER_WORDS, value_of

#: Letters before a number that are looked at for whose age it is.
_BEFORE = 400


class Age(msgspec.Struct, frozen=True):
    """What a message says of the speaker's age."""

    years: int | None = None
    group: AgeGroup | None = None
    is_correction: bool = False


class _Claim(msgspec.Struct, frozen=True):
    years: int
    sentence: int
    start: int
    end: int
    is_plain: bool = False


def read_age(message: Message, today: date) -> Age:
    """The speaker's age or age group, and whether an earlier statement is plainly corrected by it."""
    has_number = any(word in NUMBER_WORDS or not word.isalpha() for word in message.words)
    if not has_number:
        group = read_age_group(message, today)
        return Age(None, group, group is not None and words.OUTRIGHT.search(message.text) is not None and _is_correction(message))
    if (meant := words.MEANT.search(message.text)) and not words.SOMEBODY_ELSE.search(message.text[: meant.start()]):
        return Age(value_of(meant["n"]), None, True)
    claims = [claim for index, sentence in enumerate(message.sentences) for claim in _claims(message, index, sentence)]
    if not claims and (years := read_birth(message, today)) is not None:
        return Age(years)
    if not claims:
        group = read_age_group(message, today)
        return Age(None, group, group is not None and words.OUTRIGHT.search(message.text) is not None and _is_correction(message))
    if words.GROWN_OLD.search(message.text):
        claims = [claim for claim in claims if claim.years >= 18]
        if not claims:
            return Age(None, "18_over")
    chosen = min(claims, key=lambda claim: (not claim.is_plain, claim.sentence, claim.start))
    if (later := _corrected(message, chosen)) is not None:
        return Age(later, None, True)
    return Age(chosen.years, None, _is_correction(message))


def _is_correction(message: Message) -> bool:
    return len(message.words) <= 16 and words.CORRECTS.search(message.text) is not None and ("not" in message.words or len(message.words) <= 10)


def _corrected(message: Message, claim: _Claim) -> int | None:
    rest = ". ".join((message.sentences[claim.sentence][claim.end :], *message.sentences[claim.sentence + 1 : claim.sentence + 2]))
    found = words.COMES_AFTER.match(rest)
    return value_of(found["n"]) if found else None


def _claims(message: Message, index: int, sentence: str) -> list[_Claim]:
    """Every statement of the speaker's own age in one sentence."""
    if not words.HAS_NUMBER.search(sentence):
        return []
    found = []
    for pattern in words.STATED:
        for match in pattern.finditer(sentence):
            years = _years(match, sentence)
            if years is not None and not _is_other(sentence[max(0, match.start() - _BEFORE) : match.start()], match):
                is_plain = words.PLAINLY.search(match[0]) is not None
                found.append(_Claim(years, index, match.start("n"), match.end("n"), is_plain))
    if not found:
        found = _sexed(index, sentence) or _placed(message, index, sentence)
    return found


def _is_other(before: str, match: re.Match[str]) -> bool:
    stated = match[0]
    if stated.startswith(("young", "mature", "grown", "clever", "old", "sensible")):
        return words.IM_BEFORE.search(before) is None
    if words.ENDS_ONLY.search(stated[: -len(match["n"])].strip()) and words.WILL_TELL.search(before):
        return False
    return is_reported(before) or words.WAS_TILL.search(before) is not None or (stated.endswith("here") and words.NOT_SELF.search(before) is not None)


def _years(match: re.Match[str], sentence: str) -> int | None:
    """The years that a match means, or None when the number is no age."""
    groups, rest = match.groupdict(), sentence[match.end("n") :]
    years = value_of(groups["n"])
    if years is None or (words.UNIT.match(rest) and not words.SLASHED.match(rest)) or (years < 10 and words.FOR_SOMEBODY.match(rest)):
        return None
    is_coming = bool(groups.get("near")) or groups.get("soon") is not None or (match[0].startswith("im") and words.SOON.match(rest))
    if is_coming and "turned" not in match[0]:
        years -= 1
    return years if years >= 4 else None


def _sexed(index: int, sentence: str) -> list[_Claim]:
    """14f, f14, 15 (m): the speaker's unless it stands behind somebody else."""
    for match in words.SEXED.finditer(sentence):
        number, group = (match["n"], "n") if match["n"] else (match["m"], "m")
        before, after = sentence[: match.start()].rstrip(" (,"), sentence[match.end() :].strip()
        is_spaced = bool(match["n"] and match["gap"] and "(" not in match["gap"]) or (match["sex"] and match[0].strip()[1:2] == " ")
        is_edge = not before or (not after and not is_spaced) or before.endswith((" i", " me", " im")) or before in ("i", "me", "im") or (not before and not after)
        years = value_of(number)
        if years is None or words.NOT_SELF.search(before) or not is_edge or (is_spaced and after and not words.SELF_AFTER.match(after)):
            continue
        return [_Claim(years, index, match.start(group), match.end(group))]
    return []


def _placed(message: Message, index: int, sentence: str) -> list[_Claim]:
    """An age by its place: a sentence that is nothing else, the first words of a message, or the last after a comma."""
    if (words.ABOUT_THEM.search(message.text) and not words.ABOUT_ME.search(message.text)) or words.BROUGHT_UP.search(message.text):
        return []
    if (only := words.ONLY.match(sentence)) and (years := value_of(only["n"])) is not None and _stands_alone(message, index, sentence, only):
        return [_Claim(years, index, only.start("n"), only.end("n"))]
    if index == 0 and (head := words.HEAD.match(sentence)) and (words.HEAD_TAIL.match(head["tail"]) or words.SOON.match(" " + head["tail"])) and not words.UNIT.match(sentence[head.end("n") :]):
        return _head(message, head)
    if (last := words.TRAILING.match(sentence)) and not words.NOT_SELF.search(last["before"]) and (years := value_of(last["n"])) is not None:
        is_self = words.SELF_WORD.search(sentence) is not None or not words.OTHERS.search(last["before"])
        if is_self and not words.OWNED_NOUN.search(last["before"]) and index == len(message.sentences) - 1:
            return [_Claim(years, index, last.start("n"), last.end("n"))]
    return []


def _stands_alone(message: Message, index: int, sentence: str, only: re.Match[str]) -> bool:
    if sentence[only.end("n") :].strip() and words.UNIT.match(sentence[only.end("n") :]):
        return False
    if only["n"] in words.NUMBERS_TO_CALL and len(message.words) == 1:
        return False
    tail = sentence[only.end("n") :].strip()
    if tail and not words.HEAD_TAIL.match(tail) and not words.OLD_ALONE.match(tail):
        return False
    if index not in (0, len(message.sentences) - 1):
        return False
    return index == 0 or not (words.NOT_SELF.search(message.sentences[index - 1]) or words.ASKED_AGE.search(message.sentences[index - 1]))


def _head(message: Message, head: re.Match[str]) -> list[_Claim]:
    years = value_of(head["n"])
    if years is None:
        return []
    tail = head["tail"]
    if tail and not head["old"] and head["n"].isdigit() and years < 10 and not words.YOUNG_TAIL.match(tail):
        return []
    if (head["noun"] or head["old"] or head["who"]) and words.OTHERS_TAIL.match(tail):
        return []
    if head["who"] and words.OWN_WORD.search(message.text) is None:
        return []
    if head["n"] in words.NUMBERS_TO_CALL and len(message.words) == 1:
        return []
    if head["near"] or words.SOON.match(" " + tail) or words.NEXT_TAIL.match(tail):
        years -= 1
    return [_Claim(years, 0, head.start("n"), head.end("n"))]
