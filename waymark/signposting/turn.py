"""One turn: from what was read and what is known to what is answered and what is kept. Pure; no clock, no words.

The order is the order of harm: a tapped choice says exactly what is meant; sure danger is answered before anything
else; then a check that is running; then what the message is most likely about; and last, kindly, that it says nothing.
"""

from __future__ import annotations

import msgspec

from waymark.content.contract import EMERGENCY, URGENT, Contract
from waymark.reading.facts import Danger, Facts
from waymark.reading.reading import Guess, Reading
from waymark.signposting import about_help, asking, checks, follow_ups
from waymark.signposting.compose import Talk, ask, greet, signpost
from waymark.signposting.conversation import FEW_WORDS, Conversation, Plan
from waymark.signposting.danger_first import A_WISH, HARDLY_DANGER, answer_danger, both_see_danger, is_fragment, is_over, is_suicidal_unseen, weigh_danger
from waymark.signposting.decide import CHAT, DANGER_STAYS, danger_chance, decide, with_inertia
from waymark.signposting.gather import merge, with_group
from waymark.signposting.handlers import HANDLERS
from waymark.signposting.route import meaning_of

_CERTAIN = 1.0
#: Said within a conversation in so few words, these marks are about how to get in touch, not a new matter.
CANNOT_CALL = frozenset({"cannot_phone", "cannot_speak_now", "deaf", "bsl", "no_credit", "no_internet"})
#: An age in a message of no more words is what the message is about, when nothing else is.
FEW = 8
#: From this chance on, danger is over because somebody takes back what they said.
LETS_GO_FROM = 0.8
#: "Started again" after danger is the harm rather than a wish to begin anew, up to this chance.
STARTS_FROM = 0.95
#: From this chance on, what looks like a test of the bot is about something.
LIKELY_REAL = 0.9
#: From this chance on, words that tell where somebody is bring a matter as well.
A_MATTER_TOO = 0.2
#: From this share of what is not about the place on, what somebody abroad came for decides which of that country's services are shown.
A_NEED = 0.5


def next_turn(contract: Contract, before: Conversation, reading: Reading) -> tuple[Plan, Conversation]:
    """The answer to one message, and the conversation after it."""
    talk = Talk(contract, before, reading)
    plan = _answer(talk)
    return talk.finish(plan)


def _answer(talk: Talk) -> Plan:
    if talk.reading.choice is not None:
        return _answer_choice(talk, talk.reading.choice)
    if talk.reading.danger.level == "sure" or (talk.reading.danger.level == "possible" and talk.before.check is not None):
        return answer_danger(talk, talk.reading.danger)
    weigh_danger(talk)
    if talk.before.check is not None and (plan := checks.answer_typed(talk)) is not None:
        return plan
    if talk.reading.language is not None:
        return asking.other_language(talk)
    if talk.reading.noise is not None:
        return asking.noise(talk)
    return _answer_meaning(talk)


def _answer_meaning(talk: Talk) -> Plan:
    if (plan := _answer_said_plainly(talk)) is not None:
        return plan
    facts = talk.facts_of_message()
    if is_fragment(talk.reading):
        talk.weigh_without_danger()
    decision = decide(talk.contract, with_inertia(talk.contract, talk.reading, talk.before.situation, facts), facts)
    if is_suicidal_unseen(talk, decision.id) or both_see_danger(talk, decision.id):
        return answer_danger(talk, talk.reading.danger)
    if (plan := _answer_within_talk(talk, decision.id)) is not None:
        return plan
    if decision.id is None:
        return asking.not_understood(talk, decision.likely)
    if decision.group is not None:
        return _answer_group(talk, decision.group, decision.id)
    return _answer_id(talk, decision.id)


def _answer_said_plainly(talk: Talk) -> Plan | None:
    """What the rules read so plainly that the model is not asked."""
    reading = talk.reading
    if is_over(talk):
        return follow_ups.retract(talk)
    is_calm = reading.danger.level == "none" and danger_chance(reading.guesses) < A_WISH
    if "is_me" in reading.facts.marks and is_calm and (plan := follow_ups.is_me(talk)) is not None:
        return plan
    if "means_it" in reading.facts.marks and (before := talk.contract.situations.get(talk.before.situation or "")) and before.doors:
        return signpost(talk, before.id)
    if reading.service is not None and reading.service not in talk.contract.held and reading.danger.level == "none":
        talk.let_small_danger_be()
        return follow_ups.named_service(talk, reading.service)
    if reading.danger.is_denied and reading.danger.level == "none":
        if talk.before.card_of == "suicidal_or_self_harm" and talk.before.danger == "open" and reading.words <= FEW_WORDS:
            return follow_ups.retract(talk)
        talk.deny_danger()
        weigh_danger(talk)
    if "bye" in reading.facts.marks and is_calm:
        talk.let_danger_be()
        return about_help.smalltalk(talk)
    if _is_a_test(talk):
        talk.let_small_danger_be()
        return about_help.out_of_scope(talk)
    return None


def _answer_within_talk(talk: Talk, id_: str | None) -> Plan | None:
    """What is no new matter, whatever the model takes it for: ways of getting in touch, asides, an all-clear that is none, an age."""
    reading, marks, is_open = talk.reading, talk.reading.facts.marks, talk.before.danger == "open"
    if talk.before.situation and reading.words <= FEW_WORDS:
        if marks & CANNOT_CALL and reading.danger.level == "none":
            return follow_ups.cannot_phone(talk)
        if "asks_call_for_me" in marks and not talk.danger_seen:
            return about_help.about_the_help(talk, "meta_what_happens")
        if "their_age" in marks and not talk.danger_leads:
            return follow_ups.says_more(talk)
    if id_ == "restart" and talk.before.danger == "over" and reading.words <= FEW and not _is_sure_of(talk, id_, STARTS_FROM):
        return answer_danger(talk, Danger(level="sure", kind="immediate_danger"))  # it had stopped, and "started again"
    if id_ in ("retract", "restart") and is_open and not _is_sure_of(talk, id_, STARTS_FROM if id_ == "restart" else LETS_GO_FROM):
        was = talk.before.card_of  # "i'm ok now, the pills are kicking in", "started again": what led before leads again
        return answer_danger(talk, Danger(level="sure", kind=was)) if was in URGENT else follow_ups.says_more(talk)  # type: ignore[arg-type]
    if talk.contract.choices.refused_by(marks) and talk.before.situation and reading.words <= FEW_WORDS and not talk.danger_leads:
        return follow_ups.says_more(talk)
    if reading.danger.level != "none" and (id_ in ("forget_me", "restart") or (id_ == "retract" and is_open)):
        return answer_danger(talk, reading.danger)  # nothing is wiped over a cry for help, and "it's gone quiet" is no good news
    return follow_ups.give_age(talk) if id_ in (None, *CHAT) and _only_says_age(talk) else None


def _is_sure_of(talk: Talk, id_: str, least: float) -> bool:
    """Whether the model is sure enough of a follow-up to let a danger go."""
    return any(guess.id == id_ and guess.probability >= least for guess in talk.reading.guesses) or "danger_passed" in talk.reading.facts.marks


def _is_a_test(talk: Talk) -> bool:
    """Whether the person tests the bot, with no danger in sight and nothing that it is likely to be about."""
    reading = talk.reading
    is_unlikely = not reading.guesses or reading.guesses[0].probability < LIKELY_REAL
    is_calm = reading.danger.level == "none" and danger_chance(reading.guesses) < DANGER_STAYS
    return "testing" in reading.facts.marks and is_calm and is_unlikely


def _only_says_age(talk: Talk) -> bool:
    """Whether a short message that is about nothing else says how old the person is: "im 14 btw you useless thing"."""
    facts = talk.reading.facts
    return talk.reading.words <= FEW and (facts.age is not None or facts.age_group is not None) and facts.subject in (None, "self") and not talk.danger_seen


def _answer_id(talk: Talk, id_: str) -> Plan:
    """Answer a situation, a question about the help or a follow-up by its id."""
    if (handler := HANDLERS.get(id_)) is not None:
        return handler(talk)
    record = talk.contract.situations[id_]
    if id_ == "outside_uk":
        if talk.facts.place is None:
            talk.be_abroad()
        if talk.reading.danger.level != "none" and danger_chance(talk.reading.guesses) >= HARDLY_DANGER:
            return answer_danger(talk, talk.reading.danger)
        if _only_says_where(talk):
            return follow_ups.give_place(talk)
        return signpost(talk, id_, need=_need_abroad(talk))
    if record.is_info:
        return about_help.about_the_help(talk, id_)
    if id_ == "suicidal_or_self_harm" and (talk.reading.danger.is_past or talk.reading.danger.is_denied):
        talk.danger = "over"
    elif id_ in URGENT:
        return answer_danger(talk, Danger(level="sure", kind=id_, about=talk.reading.danger.about))  # type: ignore[arg-type]
    return signpost(talk, id_)


def _only_says_where(talk: Talk) -> bool:
    """Whether a few words within a talk tell where somebody is, and perhaps how old, and bring no other matter than the open one."""
    record = talk.contract.situations.get(talk.before.situation or "")
    if record is None or not record.doors or record.id == "outside_uk" or talk.reading.words > FEW_WORDS or talk.reading.danger.level != "none":
        return False
    return not any(guess.probability >= A_MATTER_TOO for guess in talk.reading.guesses if guess.id not in ("outside_uk", "give_place", "give_age"))


def _need_abroad(talk: Talk) -> str | None:
    """What somebody abroad came for: the likeliest matter of the need that most of what is not about the place speaks of."""
    others = [guess for guess in talk.reading.guesses if guess.id != "outside_uk"]
    of_need = {id_: need for need, ids in talk.contract.countries.needs.items() for id_ in ids}
    shares: dict[str, float] = {}
    for guess in others:
        if guess.id in of_need:
            shares[of_need[guess.id]] = shares.get(of_need[guess.id], 0.0) + guess.probability
    best = max(shares, key=lambda need: shares[need], default=None)
    found = None
    if best is not None and shares[best] >= A_NEED * sum(guess.probability for guess in others):
        found = next(guess.id for guess in others if of_need.get(guess.id) == best)
    elif "image_of_child" in talk.reading.facts.marks:
        found = "report_images"
    return meaning_of(talk.contract, found, talk.facts_of_message()) if found else None


def _answer_group(talk: Talk, group: str, likeliest: str) -> Plan:
    """Sure only of who is speaking: that group's own door, and a short question."""
    is_same_group = talk.before.group == group
    talk.open_topic(likeliest, group)
    door = talk.contract.choices.groups[group]
    in_sight = [each for each in talk.before.card if each != EMERGENCY] if is_same_group else []
    return Plan(
        situation=likeliest, words=(f"utter_unsure_{group}",), services=talk.local(tuple(dict.fromkeys((*door.door, *in_sight)))),
        choices=talk.contract.choices.menus[door.menu], who=group,
    )


def _answer_choice(talk: Talk, id_: str) -> Plan:
    choice = talk.contract.choice_meanings[id_]
    if choice.answer is not None:
        return checks.answer(talk, choice.answer)
    talk.check = None
    if choice.check is not None:
        return checks.start(talk, choice.check)
    if choice.group is not None:
        talk.is_young = choice.age_below is not None
        if choice.age_below is not None:
            talk.facts = merge(talk.facts, Facts(age=int(choice.age_below) - 1), False)
        talk.group = choice.group
        return greet(talk, choice.group)
    if choice.menu is not None:
        return ask(talk, "utter_menu", choice.menu)
    if choice.age_group is not None:
        talk.facts = with_group(merge(talk.facts, Facts(age_group=choice.age_group, is_age_correction=True), False), None)
        return follow_ups.give_age(talk)
    if choice.place is not None:
        talk.facts = merge(talk.facts, Facts(place=choice.place), False)
        return follow_ups.give_place(talk)
    if choice.situation is not None:
        talk.reading = msgspec.structs.replace(talk.reading, guesses=(Guess(choice.situation, _CERTAIN),))
        return _answer_id(talk, choice.situation)
    return _answer_id(talk, choice.follow_up or "restart")
