"""What is kept between two turns, in memory only: ids, counts and facts, never words. It drops by itself."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

#: Seconds without a message after which a conversation is dropped.
LIFETIME = 2 * 60 * 60
#: Conversations at once; beyond it the one that was silent longest is dropped. About 2 kB each.
CAPACITY = 50_000
#: Seconds between two looks for conversations that have ended, so that an idle server forgets too.
SWEEP = 60

#: A `Conversation` as plain values.
Kept = dict[str, Any]


class Conversations:
    """Conversations by sender, dropped after `lifetime` seconds of silence."""

    def __init__(self, lifetime: float = LIFETIME, capacity: int = CAPACITY, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept: OrderedDict[str, tuple[float, Kept]] = OrderedDict()
        self._left: OrderedDict[str, float] = OrderedDict()
        self._lifetime, self._capacity, self._clock = lifetime, capacity, clock

    def get(self, sender: str) -> Kept | None:
        """What is kept of a conversation, or None."""
        self.drop_old()
        found = self._kept.get(sender)
        return found[1] if found else None

    def put(self, sender: str, kept: Kept) -> None:
        """Keep a conversation, unless somebody has left it while its last message was being answered."""
        if sender in self._left:
            return
        self._kept[sender] = (self._clock(), kept)
        self._kept.move_to_end(sender)
        while len(self._kept) > self._capacity:
            self._kept.popitem(last=False)

    def forget(self, sender: str) -> None:
        """Drop a conversation."""
        self._kept.pop(sender, None)

    def leave(self, sender: str) -> None:
        """Drop a conversation for good: somebody has left, and a form sent again by "Back" must not bring it up."""
        self.forget(sender)
        self._left[sender] = self._clock()
        self._left.move_to_end(sender)
        while len(self._left) > self._capacity:
            self._left.popitem(last=False)

    def has_left(self, sender: str) -> bool:
        """Whether somebody left this conversation, as long as it would have been kept."""
        self.drop_old()
        return sender in self._left

    def clear(self) -> None:
        """Drop all of them."""
        self._kept.clear()
        self._left.clear()

    def senders(self) -> list[str]:
        """Senders of the conversations that are kept."""
        self.drop_old()
        return list(self._kept)

    def drop_old(self) -> None:
        """Drop the conversations that have been silent for too long."""
        oldest = self._clock() - self._lifetime
        while self._kept and next(iter(self._kept.values()))[0] < oldest:
            self._kept.popitem(last=False)
        while self._left and next(iter(self._left.values())) < oldest:
            self._left.popitem(last=False)
