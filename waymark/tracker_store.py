"""What is kept of a conversation while it lasts: one slot of ids, counts and facts. No text, by construction.

Rasa hands over the whole tracker; only the slot is taken from it. Conversations end by themselves after a time.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from waymark.conversations import Conversations

CONVERSATION_SLOT = "conversation"


class PrivateTrackerStore(TrackerStore):
    """Rasa's tracker store over `Conversations`. A tracker comes back as its slot and nothing else."""

    def __init__(self, domain: Domain | None = None, event_broker: EventBroker | None = None, conversations: Conversations | None = None, **_: Any) -> None:
        super().__init__(domain, event_broker)
        self.conversations = conversations or Conversations()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the slot; the messages are dropped with the tracker."""
        kept = tracker.get_slot(CONVERSATION_SLOT)
        if kept is not None:
            self.conversations.put(tracker.sender_id, kept)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """A fresh tracker that holds the slot, if anything is kept; its session has begun, so that Rasa need not begin one."""
        if self.domain is None:
            return None
        kept = self.conversations.get(sender_id)
        slot = [] if kept is None else [SlotSet(CONVERSATION_SLOT, kept)]
        events = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted(), *slot, ActionExecuted(ACTION_LISTEN_NAME)]
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots)

    async def keys(self) -> Iterable[str]:
        """Senders of the conversations that are kept."""
        return self.conversations.senders()
