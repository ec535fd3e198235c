"""Answers within the matter that is open."""

from __future__ import annotations

from waymark.content.contract import EMERGENCY
from waymark.signposting.compose import Talk
from waymark.signposting.conversation import Plan
from waymark.signposting.route import route


def continue_talk(talk: Talk, words: tuple[str, ...], services: tuple[str, ...], choices: str = "after_card", **more: object) -> Plan:
    """An answer within the open situation."""
    who = talk.group or ("child" if talk.is_child() else "any")
    talk.asked = "danger" if services[:1] == (EMERGENCY,) else "next"
    return Plan(
        situation=talk.situation or "smalltalk", words=words, services=services,
        choices=talk.contract.choices.menus[choices], who=who, **more,  # type: ignore[arg-type]
    )


def services_here(talk: Talk) -> tuple[str, ...]:
    """The services of the open situation, by everything that is known now."""
    if talk.situation is None:
        return ()
    is_over = talk.danger == "over"
    situation = talk.need if talk.need and talk.situation == "outside_uk" else talk.situation
    services = route(talk.contract, situation, talk.known(), "over" if is_over else None).services
    return (*(each for each in services if each != EMERGENCY), EMERGENCY) if is_over and services[:1] == (EMERGENCY,) else services
