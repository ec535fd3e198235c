"""The "is this okay?" checks: a few yes / no / not sure questions, and what it is called at the end.

"Not sure" counts towards yes. A check can be left at any point by typing anything else. Danger leaves it too.
"""

from __future__ import annotations

import msgspec

from waymark.content.contract import EMERGENCY
from waymark.content.contract_records import Check, Question
from waymark.reading.facts import Facts
from waymark.signposting.compose import Talk, signpost
from waymark.signposting.conversation import Answer, CheckProgress, Plan
from waymark.signposting.decide import decide
from waymark.signposting.gather import age_group_of, merge
from waymark.signposting.route import meaning_of, route

#: When several answers were yes, the first of these leads.
MOST_SERIOUS = (
    "child_sextortion", "child_live_stream", "child_sexual_abuse", "child_groomed_online", "child_image_shared",
    "adult_has_harmed", "own_thoughts_age_unclear", "child_other_harm",
)
_TYPED: dict[str, Answer] = {"affirm": "yes", "deny": "no"}
_BEGINS: dict[str, Answer] = {"says_yes": "yes", "says_no": "no"}
#: In no more words a yes or a no is an answer, whatever follows, unless it tells a matter of its own.
A_SENTENCE = 6


def start(talk: Talk, id_: str) -> Plan:
    """The first question."""
    talk.check = CheckProgress(id_)
    return _ask(talk, (f"utter_{id_}_start",))


def answer_typed(talk: Talk) -> Plan | None:
    """The answer that was typed, or None when it was something else or danger is in it: then the check is left."""
    if talk.danger_stays:
        talk.check = None
        return None
    talk.let_small_danger_be()
    if (age := _age_said(talk)) is not None:
        return answer(talk, age)
    decision = decide(talk.contract, talk.reading.guesses, talk.facts_of_message())
    record = talk.contract.situations.get(decision.id or "")
    if talk.reading.words <= A_SENTENCE and not (record and record.doors) and (said := _begins_with(talk)) is not None:
        return _answer_with_day(talk, said)
    if decision.group is None and decision.id in _TYPED:
        return _answer_with_day(talk, _TYPED[decision.id])
    if decision.id is None and not talk.before.misses:
        talk.misses = 1
        return _ask(talk, ())
    talk.check = None
    return None


def _begins_with(talk: Talk) -> Answer | None:
    """The yes or the no that a few words begin with: "yes today after school"."""
    return next((said for mark, said in _BEGINS.items() if mark in talk.reading.facts.marks), None)


def _answer_with_day(talk: Talk, said: Answer) -> Plan:
    """A yes that says "today" unasked answers the question about today as well."""
    plan = answer(talk, said)
    is_today = talk.reading.facts.tense == "now" or "meeting_soon" in talk.reading.facts.marks
    return answer(talk, "yes") if talk.check is not None and talk.check.asks_today and is_today else plan


def _age_said(talk: Talk) -> Answer | None:
    """"Are you under 18?" is often answered with the age itself."""
    progress, group = talk.check, age_group_of(talk.reading.facts)
    assert progress is not None
    question = talk.contract.checks[progress.id].questions[progress.question]
    if question.sets != "age_group" or group is None:
        return None
    return "yes" if group == "under_18" else "no"


def answer(talk: Talk, said: str) -> Plan:
    """Go on to the next question, or to the end."""
    progress = talk.check
    if progress is None:
        return _left(talk)
    if said == "stop":
        return _left(talk)
    check = talk.contract.checks[progress.id]
    question = check.questions[progress.question]
    progress = msgspec.structs.replace(progress, answered=progress.answered + (said != "skip"))
    is_yes = said in ("yes", "not_sure")
    if progress.asks_today:
        if is_yes:
            return _danger(talk, question)
        talk.check = msgspec.structs.replace(progress, question=progress.question + 1, asks_today=False)
    elif is_yes and question.urgent_if == "today":
        talk.check = msgspec.structs.replace(progress, yes=(*progress.yes, question.id), asks_today=True)
    elif is_yes and question.urgent_if:
        talk.check = msgspec.structs.replace(progress, yes=(*progress.yes, question.id))
        return _danger(talk, question)
    else:
        _note_age(talk, question, said)
        yes = (*progress.yes, question.id) if is_yes and question.sets is None else progress.yes
        talk.check = msgspec.structs.replace(progress, question=progress.question + 1, yes=yes)
    if talk.check.question >= len(check.questions):
        return _end(talk, check)
    return _ask(talk, ())


def _note_age(talk: Talk, question: Question, said: str) -> None:
    if question.sets == "age_group" and said in ("yes", "no"):
        group = "under_18" if said == "yes" else "18_over"
        talk.facts = merge(talk.facts, Facts(age_group=group, is_age_correction=True), False)  # type: ignore[arg-type]


def _ask(talk: Talk, before: tuple[str, ...]) -> Plan:
    progress = talk.check
    assert progress is not None
    question = talk.contract.checks[progress.id].questions[progress.question]
    key = f"utter_{progress.id}_{question.id}" + ("_today" if progress.asks_today else "")
    return Plan(
        situation=talk.situation or "smalltalk", words=(*before, key), who="child" if talk.is_child() else "any",
        choices=talk.contract.choices.menus["answers"],
    )


def _points_to(talk: Talk, check: Check, yes: tuple[str, ...]) -> str:
    found = {question.points_to for question in check.questions if question.id in yes}
    default = "own_thoughts_age_unclear" if check.id == "check_my_thoughts" else "child_wants_to_talk"
    situation = next((each for each in MOST_SERIOUS if each in found), default)
    return meaning_of(talk.contract, situation, talk.known())


def _danger(talk: Talk, question: Question) -> Plan:
    """A yes that may mean danger now: 999 leads, the check's own door stands below."""
    progress = talk.check
    assert progress is not None
    situation = _points_to(talk, talk.contract.checks[progress.id], progress.yes)
    talk.open_topic(situation, talk.contract.situations[situation].who)
    talk.danger = "open"
    talk.check = None
    if progress.id == "check_my_thoughts":  # the danger is to somebody else: their own door, with 999 beside it
        talk.danger_seen = True
        return signpost(talk, situation)
    return signpost(talk, "immediate_danger", beside=situation)


def _end(talk: Talk, check: Check) -> Plan:
    progress = talk.check
    assert progress is not None
    if not progress.answered:
        return _left(talk)
    talk.check = None
    situation = _points_to(talk, check, progress.yes)
    talk.open_topic(situation, talk.contract.situations[situation].who)
    found = route(talk.contract, situation, talk.known())
    word = f"utter_{check.id}_{'yes' if progress.yes else 'no'}"
    talk.asked = "next"
    return Plan(
        situation=situation, words=(word,), services=tuple(each for each in found.services if each != EMERGENCY or found.services[0] == EMERGENCY),
        choices=talk.contract.choices.menus["after_card"], who="child" if talk.is_child() else "any",
    )


def _left(talk: Talk) -> Plan:
    talk.check = None
    menu = talk.contract.choices.groups[talk.group].menu if talk.group else "opening"
    return Plan(situation=talk.situation or "smalltalk", words=("utter_check_left",), choices=talk.contract.choices.menus[menu])
