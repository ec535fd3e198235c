"""Danger, read by plain rules before anything else: does 999 have to be in the reply?

`sure` decides the reply, whatever the model says; `possible` adds 999 to it. The ways of saying it stand in
`danger_lines/`, with what takes danger away (`guards.py`, `idioms.py`); this module only weighs them, clause by clause.
"""

from __future__ import annotations

import re

import msgspec

from waymark.reading.danger.lines import about_to, coming, guards, hurt, idioms, plans, self_harm, shut_in, weapons, wishes
from waymark.reading.danger.notation import PatternIndex, lines_of
from waymark.reading.facts import About, Danger, Kind, Level
from waymark.reading.text import normalise

_SUICIDE: Kind = "suicidal_or_self_harm"
_IMMEDIATE: Kind = "immediate_danger"


class _Sign(msgspec.Struct, frozen=True):
    """What one pattern stands for."""

    level: Level
    kind: Kind
    about: About | None = None
    is_wish: bool = False


class _Clause(msgspec.Struct):
    """What was read in one clause."""

    rest: str
    guards: set[str]
    signs: list[tuple[_Sign, str]]
    is_only_a_time: bool
    adding_up: set[str]


#: Level, about whom, whether a wish (a deed is past as soon as its clause is; a wish only when told so), and the lines.
_SUICIDE_LINES: tuple[tuple[Level, About, bool, str], ...] = (
    ("sure", "self", True, wishes.WISHES_TO_DIE_SURE), ("possible", "self", True, wishes.INDIRECT_WISHES_POSSIBLE),
    ("sure", "self", False, plans.MEANS_AND_PLANS_SURE), ("possible", "self", False, plans.MEANS_AND_PLANS_POSSIBLE),
    ("sure", "self", False, self_harm.SELF_HARM_SURE), ("possible", "self", False, self_harm.SELF_HARM_POSSIBLE),
    ("sure", "other", False, self_harm.SOMEBODY_ELSE_SURE), ("possible", "other", False, self_harm.SOMEBODY_ELSE_POSSIBLE),
)
_IMMEDIATE_LINES: tuple[tuple[Level, str], ...] = (
    ("sure", weapons.CALLS_FOR_HELP_SURE), ("possible", weapons.CALLS_FOR_HELP_POSSIBLE),
    ("sure", weapons.WEAPON_SURE), ("possible", weapons.WEAPON_POSSIBLE),
    ("sure", hurt.HURT_NOW_SURE), ("possible", hurt.HURT_NOW_POSSIBLE), ("possible", hurt.WITNESS_POSSIBLE),
    ("sure", coming.COMING_SURE), ("possible", coming.COMING_POSSIBLE),
    ("sure", coming.MISSING_SURE), ("possible", coming.MISSING_POSSIBLE),
    ("sure", shut_in.TRAPPED_SURE), ("possible", shut_in.TRAPPED_POSSIBLE),
    ("possible", about_to.THREATS_POSSIBLE), ("possible", about_to.ABOUT_TO_HARM_POSSIBLE),
)
_GUARD_LINES = {
    "denied": (guards.DENIALS,), "heard": (guards.HEARD,), "past": (guards.PAST_SELF_HARM,), "time": (guards.PAST_TIMES,),
    "fiction": (guards.FICTION,), "joke": (guards.JOKES,), "idiom": (guards.NOT_SO, idioms.IDIOMS),
}
_SIGNS = PatternIndex([
    *((line, _Sign(level, _SUICIDE, about, is_wish)) for level, about, is_wish, block in _SUICIDE_LINES for line in lines_of(block)),
    *((line, _Sign(level, _IMMEDIATE)) for level, block in _IMMEDIATE_LINES for line in lines_of(block)),
])
_GUARDS = PatternIndex([(line, name) for name, blocks in _GUARD_LINES.items() for block in blocks for line in lines_of(block)])
_WORDS_THAT_ADD_UP = PatternIndex([
    *((line, "harm") for line in lines_of(about_to.HARM_WORDS)), *((line, "at_once") for line in lines_of(about_to.NOW_WORDS)),
])
_LINE_END = re.compile(r"[\r\n]+")
_CLAUSE_END = re.compile(r"[^\w\s'£&#/-]+|\b(?:but|however|although)\b")
_PART_END = re.compile(r"[.!?,;:\r\n…]+|\s(?:and|an|n|&|but|so|because|cos|coz|cuz|bc|now|then)\s", re.IGNORECASE)
#: Fewer words than this tell of nothing else.
_LEAST_REST = 3
_NOT_WORD = re.compile(r"[^\w]+")
_LAUGH = re.compile("[😂🤣😆😹💀☠]")
_SAD, _SHARP = "[😭😢😞😔💔🥺😣😖☹🙁]", "[🔪💊🩸⚰🪦🪢🪒🔫]"
_EMOJI_SIGNS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile("🆘"), _IMMEDIATE),
    (re.compile(f"^[^\\w]*(?:{_SAD}[^\\w]*{_SHARP}|{_SHARP}[^\\w]*{_SAD})[^\\w]*$"), _SUICIDE),
)
#: Longer messages are not emoji alone, or not to be understood.
_ONLY_EMOJI = 40
_ME = re.compile(r" (?:i|im|ive|ill|me|us|we|were|weve|my (?:room|door|bed|house|window|neck|throat)|our|myself) ")
_OTHERS = re.compile(
    r" (?:he|she|hes|shes|her|him|they|them|girl|boy|child|kids|baby|mum|dad|man|woman|friend|mate|sister|brother|son|daughter|neighbours?) "
)
_WEIGHT: dict[Level, int] = {"none": 0, "possible": 1, "sure": 2}
_GUARDS_THAT_HIDE = frozenset({"denied", "idiom", "past"})
_WISHED = re.compile(r" (?:wanted|wished|felt|thought|tried|considered|contemplated|was|attempted) ")
_GOES_ON = re.compile(r" (?:want to|dont want|going to|cant|feel|feeling|feelings|wish|thinking|now|tonight|still|again|keep|keeps) ")
_IS_NOW = re.compile(r" (?:hes|shes|theyre|is|are|im|isnt|has|ive|now) ")
_LOOKS_BACK = re.compile(r" (?:but )?(?:that|it|this|all|about|around|over|years|months|\d+|two|three|four|five|six|seven|eight|nine|ten) ")
#: In a clause about a film or a game these words are about the one who watches: "... and now he is hurting my mum".
_IN_REAL_LIFE = re.compile(
    r" (?:now|tonight|me|us|my (?:mum|mam|mom|mother|dad|da|father|stepdad|brother|sister|nan|gran|baby|son|daughter|friend|mate|room|door|house)) "
)
#: Somebody who writes without a full stop is read in overlapping pieces of so many words.
_WINDOW, _OVERLAP = 40, 12
_STEP = _WINDOW - _OVERLAP
#: A clause that only says when; what follows is about that time.
_ONLY_A_TIME = 6


def read_danger(text: str) -> Danger:
    """What the message says about danger. Never raises; takes some milliseconds for the longest message."""
    flags: set[str] = {"joke"} if _LAUGH.search(text) else set()
    signs: list[_Sign] = [_Sign("possible", kind) for pattern, kind in _EMOJI_SIGNS if len(text) <= _ONLY_EMOJI and pattern.search(text)]
    clauses = [_read_clause(clause) for clause in _clauses(text)]
    for number, clause in enumerate(clauses):
        flags |= clause.guards
        is_past = "time" in clause.guards or _is_told_as_past(clauses, number)
        flags |= set() if is_past else clause.adding_up
        for sign, words in clause.signs:
            if is_past and _is_over(sign, words, clause.rest):
                flags |= {"past"} if sign.kind == _SUICIDE else set()
            else:
                signs.append(sign)
    if {"harm", "at_once"} <= flags and not signs:
        signs.append(_Sign("possible", _IMMEDIATE))
    return _weigh(signs, flags)


def without_danger(text: str) -> str:
    """What else the message tells: its clauses, in the words as typed, without those in which danger is seen. Empty when that is little."""
    parts = [part.strip() for part in _PART_END.split(text) if part.strip()]
    calm = [part for part in parts if read_danger(part).level == "none"]
    return ". ".join(calm) if len(calm) < len(parts) and sum(len(part.split()) for part in calm) >= _LEAST_REST else ""


def _is_told_as_past(clauses: list[_Clause], number: int) -> bool:
    """Whether a neighbour only says when: "when I was nine, ..." before it, "... that was years ago" after it."""
    before = clauses[number - 1] if number else None
    after = clauses[number + 1] if number + 1 < len(clauses) else None
    if before is not None and before.is_only_a_time and not _LOOKS_BACK.match(before.rest):
        return True
    return after is not None and after.is_only_a_time and _LOOKS_BACK.match(after.rest) is not None


def _clauses(text: str) -> list[str]:
    """The message in clauses, each as " word word "."""
    plain = normalise(_LINE_END.sub(" . ", text))
    clauses = (_NOT_WORD.sub(" ", part).split() for part in _CLAUSE_END.split(plain))
    return [piece for words in clauses if words for piece in _pieces(words)]


def _pieces(words: list[str]) -> list[str]:
    """A clause as it is; a very long one in overlapping pieces, with # where a piece is not the beginning or the end."""
    if len(words) <= _WINDOW:
        return [f" {' '.join(words)} "]
    starts = range(0, len(words) - _OVERLAP, _STEP)
    return [
        f" {'# ' if start else ''}{' '.join(words[start : start + _WINDOW])} {'# ' if start + _WINDOW < len(words) else ''}" for start in starts
    ]


def _read_clause(clause: str) -> _Clause:
    """The clause without denials, idioms and what is over; the guards that were found, and the signs that are left."""
    words, found, rest = clause.split(), set(), clause
    for match, name in _GUARDS.find(clause, words):
        found.add(name)
        if name in _GUARDS_THAT_HIDE:
            start, end = match.span()
            rest = f"{rest[:start]}{'#' * (end - start - 1)} {rest[end:]}"
    signs = []
    for match, sign in _SIGNS.find(rest, rest.split()):
        if "fiction" in found and sign.kind == _IMMEDIATE and not _IN_REAL_LIFE.search(rest):
            continue
        if "fiction" in found or ("heard" in found and sign.level == "sure"):
            sign = _lighter(sign)
        signs.append((msgspec.structs.replace(sign, about=sign.about or _about(rest)), match[0]))
    is_only_a_time = "time" in found and len(words) <= _ONLY_A_TIME and not signs
    adding_up = {name for _, name in _WORDS_THAT_ADD_UP.find(rest, rest.split())}
    return _Clause(rest=rest, guards=found, signs=signs, is_only_a_time=is_only_a_time, adding_up=adding_up)


def _about(clause: str) -> About | None:
    if _ME.search(clause):
        return "self"
    return "other" if _OTHERS.search(clause) else None


def _is_over(sign: _Sign, words: str, clause: str) -> bool:
    """Whether a sign in a clause about the past belongs to the past. A wish does only when it is told so."""
    if sign.is_wish:
        return _WISHED.search(f" {words}") is not None
    return _GOES_ON.search(clause) is None and _IS_NOW.search(f" {words}") is None


def _weigh(signs: list[_Sign], flags: set[str]) -> Danger:
    """The gravest sign decides; fiction and laughter make it lighter."""
    if flags & {"fiction", "joke"}:
        signs = [_lighter(sign) if sign.level == "sure" else sign for sign in signs]
    signs = [sign for sign in signs if sign.level != "none"]
    if not signs:
        is_about_self_harm = bool(flags & {"past", "denied"})
        return Danger(kind=_SUICIDE if is_about_self_harm else None, is_past="past" in flags, is_denied="denied" in flags)
    gravest = max(signs, key=_gravity)
    return Danger(level=gravest.level, kind=gravest.kind, about=gravest.about)


def _gravity(sign: _Sign) -> tuple[int, bool, bool]:
    """Sure before possible; of two sure ones danger now leads; of two possible ones the lines for those who want to die."""
    leading = _IMMEDIATE if sign.level == "sure" else _SUICIDE
    return _WEIGHT[sign.level], sign.kind == leading, sign.about == "other"


def _lighter(sign: _Sign) -> _Sign:
    return msgspec.structs.replace(sign, level="possible" if sign.level == "sure" else "none")
