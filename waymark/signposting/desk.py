"""The desk: contract, directory and wording together, and the one function that answers.

Every channel and the Rasa action come through here, so all of them give the same answer. Time is an argument.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from waymark.content.contract import EMERGENCY, Contract, load_contract
from waymark.content.contract_records import Start
from waymark.content.directory import Directory, load_directory
from waymark.content.links import href
from waymark.content.page import Page
from waymark.content.wording import Wording, load_wording
from waymark.reading.facts import Facts
from waymark.reading.reading import Reading
from waymark.signposting.card import card, contact_lines
from waymark.signposting.compose import YOUNG_BELOW
from waymark.signposting.conversation import Conversation, Plan
from waymark.signposting.turn import next_turn

PROJECT = Path(__file__).resolve().parents[2]
Message = dict[str, Any]

#: The usual start, where no other is named.
_OPENING = Start(words="opening", menu="opening")


class Desk(msgspec.Struct, frozen=True):
    """Everything that an answer is made of."""

    contract: Contract
    directory: Directory
    wording: Wording

    def answer(self, before: Conversation, reading: Reading, at: datetime, cards: bool = True) -> tuple[list[Message], Conversation]:
        """Messages in the shape of the reply contract, and the conversation to keep. at: an aware datetime.

        cards: whether the channel can show cards; otherwise the contacts and choices are lines of text.
        """
        plan, after = next_turn(self.contract, before, reading)
        return self.speak(plan, before.visits, at, cards), after

    def opening(self, start: str | None, at: datetime) -> list[Message]:
        """The first words and choices of a starting point; of the usual one when it is unknown or None."""
        begun = self.contract.choices.starts.get(start or "", _OPENING)
        plan = Plan(situation="smalltalk", words=(f"utter_{begun.words}",), choices=self.contract.choices.menus[begun.menu], services=begun.services)
        return self.speak(plan, {}, at)

    def begin(self, start: str) -> Conversation | None:
        """What a starting point says about the person: only the easier page is for one age. None where it says nothing."""
        return Conversation(is_young=True, group="child", facts=Facts(age=YOUNG_BELOW - 1, age_group="under_18")) if start == "child_young" else None

    def speak(self, plan: Plan, visits: dict[str, int], at: datetime, cards: bool = True) -> list[Message]:
        """Words, cards, question and choices of a plan."""
        shown = self.cards(plan, at)
        is_abroad = plan.place is not None and plan.place not in self.contract.countries.uk
        texts = [self.wording.text(key, visits.get(key, 0), plan.is_young, is_abroad) for key in plan.words]
        if plan.tells and shown:
            texts.append(f"{shown[0]['name']}: {shown[0][plan.tells]}")
        question = [self.wording.text(plan.question, visits.get(plan.question, 0))] if plan.question else []
        choices = [{"title": self.title(id_), "choice": id_} for id_ in plan.choices]
        if not cards:
            lines = [line for each in shown for line in contact_lines(each)]
            offered = [" / ".join(choice["title"] for choice in choices)] if choices else []
            return [{"text": text} for text in ("\n\n".join([*texts, *(["\n".join(lines)] if lines else [])]), *["\n".join([*question, *offered])]) if text]
        custom = {"situation": plan.situation, "urgent": bool(shown) and shown[0]["id"] == EMERGENCY, "signposts": shown, "choices": choices}
        return [*({"text": text} for text in texts), {"custom": custom}, *({"text": text} for text in question)]

    def cards(self, plan: Plan, at: datetime) -> list[Message]:
        """The cards of a plan. A service that the person has no way to use is left out, but never 999 and never all."""
        services = [self.directory.services[id_] for id_ in plan.services if id_ not in self.contract.held]
        made = [card(each, plan.who, at, plan.place, plan.wanted) for each in services]
        usable = [
            each if each["contacts"] else card(service, plan.who, at, plan.place)
            for each, service in zip(made, services, strict=True)
            if each["contacts"] or service.id == EMERGENCY
        ]
        return usable or [card(each, plan.who, at, plan.place) for each in services]

    def standing_contacts(self, page: Page) -> list[dict[str, Any]]:
        """Name, for whom, and first way in of each service that stands on the page always."""
        return [
            {
                "name": service.name, "for": each.whom, "label": channel.label, "value": channel.value,
                "kind": channel.kind, "href": href(channel, service.region),
            }
            for each in page.contacts
            for service in (self.directory.services[each.service],)
            for channel in service.contacts_shown()[:1]
        ]

    def title(self, choice: str) -> str:
        """What is written on a choice."""
        return self.wording.text(f"utter_choice_{choice}", 0)

    def understood_choice(self, message: str, conversation: Conversation) -> str | None:
        """The offered choice that a message is: its id, or its title as somebody would type it. None for ordinary text."""
        offered = conversation.offered or self._first_choices()
        if message in offered:
            return message
        typed = _plain(message)
        return next((id_ for id_ in offered if typed and typed == _plain_title(self.title(id_))), None)

    def _first_choices(self) -> tuple[str, ...]:
        menus = [_OPENING.menu, *(start.menu for start in self.contract.choices.starts.values())]
        return tuple(dict.fromkeys(id_ for menu in menus for id_ in self.contract.choices.menus[menu]))


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


@lru_cache(maxsize=1024)
def _plain_title(title: str) -> str:
    """The same of the words on a choice, once: what people type is never kept."""
    return _plain(title)


@lru_cache(maxsize=1)
def the_desk(project: Path = PROJECT) -> Desk:
    """The desk of this project, read once. Raises DataError holding every problem of the data."""
    directory = load_directory(project / "directory")
    held = frozenset(id_ for id_, service in directory.services.items() if not service.is_shown)
    contract = msgspec.structs.replace(load_contract(project / "directory"), held=held)
    return Desk(contract, directory, load_wording(project / "domain"))
