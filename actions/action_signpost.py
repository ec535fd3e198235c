"""The one action: answer the message that was just understood."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.content.contract import INTENT_NAMES
from waymark.reading.reading import Guess, Reading
from waymark.signposting.conversation import Conversation
from waymark.signposting.desk import the_desk

#: The slot that holds what is kept of a conversation: ids, counts and facts.
CONVERSATION_SLOT = "conversation"
#: Input channels whose front end shows cards; every other one gets the contacts as text.
CARD_CHANNELS = ("rest", "waymark")
_ID_OF_INTENT = {intent: id_ for id_, intent in INTENT_NAMES.items()}


class ActionSignpost(Action):
    """Every situation leads here; which answer it is, `waymark.signposting` decides."""

    def name(self) -> str:
        """The name that rules use."""
        return "action_signpost"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Utter the answer and keep the conversation."""
        before = msgspec.convert(tracker.get_slot(CONVERSATION_SLOT) or {}, Conversation)
        reading = _reading(tracker.latest_message)
        typed = the_desk().understood_choice(tracker.latest_message.get("text") or "", before)
        if typed is not None:
            reading = Reading(choice=typed)
        messages, after = the_desk().answer(before, reading, datetime.now(UTC), tracker.get_latest_input_channel() in CARD_CHANNELS)
        for message in messages:
            dispatcher.utter_message(text=message.get("text"), json_message=message.get("custom"))
        return [SlotSet(CONVERSATION_SLOT, msgspec.to_builtins(after))]


def _reading(message: dict[str, Any]) -> Reading:
    """What the pipeline read from the message, with its guesses."""
    reading = msgspec.convert(message.get("reading") or {}, Reading)
    guesses = tuple(Guess(_ID_OF_INTENT.get(each["name"], each["name"]), each["confidence"]) for each in message.get("intent_ranking") or ())
    return msgspec.structs.replace(reading, guesses=guesses)
