"""Who answers what: the function of every follow-up, of small talk and of the wish for a person."""

from __future__ import annotations

from collections.abc import Callable

from waymark.signposting import about_help, asking, follow_ups
from waymark.signposting.compose import Talk
from waymark.signposting.conversation import Plan

HANDLERS: dict[str, Callable[[Talk], Plan]] = {
    "give_age": follow_ups.give_age, "give_place": follow_ups.give_place, "correction": follow_ups.correction, "ask_again": follow_ups.ask_again,
    "more_options": follow_ups.more_options, "no_answer": follow_ups.no_answer, "cannot_phone": follow_ups.cannot_phone, "affirm": follow_ups.affirm,
    "deny": follow_ups.deny, "says_more": follow_ups.says_more, "retract": follow_ups.retract, "forget_me": follow_ups.forget_me, "restart": follow_ups.restart,
    "not_understood": asking.not_understood, "smalltalk": about_help.smalltalk, "out_of_scope": about_help.out_of_scope, "ask_human": about_help.ask_human,
}  # fmt: skip
