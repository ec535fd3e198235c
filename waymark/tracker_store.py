"""What is kept of a conversation while it lasts: one slot of ids, counts and facts. No text, by construction.

Rasa hands over the whole tracker; only the slot is taken from it. Conversations end by themselves after a time.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

CONVERSATION_SLOT = "conversation"
#: Seconds without a message after which a conversation is dropped.
LIFETIME = 2 * 60 * 60
#: Conversations at once; beyond it the one that was silent longest is dropped. About 2 kB each.
CAPACITY = 50_000

Kept = dict[str, Any]


class Conversations:
    """Conversations by sender, in memory, dropped after `LIFETIME` seconds of silence."""

    def __init__(self, lifetime: float = LIFETIME, capacity: int = CAPACITY, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept: OrderedDict[str, tuple[float, Kept]] = OrderedDict()
        self._lifetime, self._capacity, self._clock = lifetime, capacity, clock

    def get(self, sender: str) -> Kept | None:
        """What is kept of a conversation, or None."""
        self._drop_old()
        found = self._kept.get(sender)
        return found[1] if found else None

    def put(self, sender: str, kept: Kept) -> None:
        """Keep a conversation."""
        self._kept[sender] = (self._clock(), kept)
        self._kept.move_to_end(sender)
        while len(self._kept) > self._capacity:
            self._kept.popitem(last=False)

    def forget(self, sender: str) -> None:
        """Drop a conversation."""
        self._kept.pop(sender, None)

    def senders(self) -> list[str]:
        """Whose conversations are kept."""
        self._drop_old()
        return list(self._kept)

    def _drop_old(self) -> None:
        oldest = self._clock() - self._lifetime
        while self._kept and next(iter(self._kept.values()))[0] < oldest:
            self._kept.popitem(last=False)


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
        """A fresh tracker that holds the slot."""
        kept = self.conversations.get(sender_id)
        if kept is None or self.domain is None:
            return None
        events = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted(), SlotSet(CONVERSATION_SLOT, kept), ActionExecuted(ACTION_LISTEN_NAME)]
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots)

    async def keys(self) -> Iterable[str]:
        """Senders of the conversations that are kept."""
        return self.conversations.senders()
