"""The engine: Rasa's agent in this process, its actions in this process, its tracker without text.

It is never silent. While Rasa loads, when it is broken or slow, and whatever goes wrong inside, the answer is fixed words
with contacts; danger is read by plain rules before Rasa is asked. Nothing here logs or keeps what was typed.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from waymark.content.page import Page
from waymark.conversations import SWEEP, Conversations
from waymark.reading.reading import Reading
from waymark.signposting.conversation import Conversation, Plan
from waymark.signposting.desk import PROJECT, Message, the_desk
from waymark.typed_text import is_command, readable

if TYPE_CHECKING:
    from rasa.core.agent import Agent

log = logging.getLogger("waymark.engine")

MODEL = PROJECT / "models" / "waymark.tar.gz"
#: Seconds that Rasa may wait for something before plain rules answer instead. What computes cannot be interrupted: that its work has an
#: end is seen to by the longest message that is read (waymark/typed_text.py).
PATIENCE = 5.0


class Engine:
    """One for each process. `start` returns at once and loads in the background."""

    def __init__(self, model: Path = MODEL, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.status: Literal["loading", "ready", "broken"] = "loading"
        self._model, self._now = model, now
        self.desk = the_desk()
        self._agent: Agent | None = None
        self._conversations = Conversations()
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begin to load Rasa, and to drop conversations that have ended."""
        self._tasks = [asyncio.create_task(self._load()), asyncio.create_task(self._sweep())]

    async def stop(self) -> None:
        """Stop loading, forget every conversation."""
        for task in self._tasks:
            task.cancel()
        self._agent = None
        self._conversations.clear()

    async def ready(self) -> bool:
        """Wait for loading to end; whether Rasa answers."""
        await asyncio.wait(self._tasks[:1])
        return self.status == "ready"

    def opening(self, start: str | None = None) -> list[Message]:
        """First words and choices, before anything was said. Needs no Rasa."""
        return self.desk.opening(start, self._now())

    async def reply(self, sender: str, message: str, *, cards: bool = True) -> list[Message]:
        """Answer one message or choice, in the shape of the reply contract. Never raises, never empty."""
        try:
            messages = await self._reply(sender, message, cards)
        except Exception as error:  # noqa: BLE001 - never silent, whatever it is
            log.error("reply failed: %s", type(error).__name__)
            messages = self._last_resort(cards)
        return [{"recipient_id": sender, **each} for each in messages]

    def without_reading(self) -> list[Message]:
        """The answer to a message that could not be read: help for every age. Needs no Rasa, never raises."""
        return self._last_resort(cards=True)

    def said_by_choice(self, sender: str, choice: str) -> str:
        """What tapping a choice says: its id while it is offered; the words on it when it stands in an older turn."""
        if self.desk.understood_choice(choice, self._conversation(sender)) or choice not in self.desk.contract.choice_meanings:
            return choice
        return self.desk.title(choice)

    def begin(self, sender: str, start: str | None) -> None:
        """Note the starting point of a conversation that has not begun, where it says more than which choices come first."""
        if start is not None and self._conversations.get(sender) is None and (begun := self.desk.begin(start)) is not None:
            self._conversations.put(sender, msgspec.to_builtins(begun))

    def cards(self, services: tuple[str, ...]) -> list[dict[str, Any]]:
        """Cards of services as they are now, for anybody. Needs no Rasa."""
        return self.desk.cards(Plan(situation="smalltalk", words=(), services=services), self._now())

    def standing_contacts(self, page: Page) -> list[dict[str, Any]]:
        """The contacts that stand on the page always, each with its first way in."""
        return self.desk.standing_contacts(page)

    async def forget(self, sender: str) -> None:
        """Wipe a conversation."""
        self._conversations.forget(sender)

    def leave(self, sender: str) -> None:
        """Wipe a conversation that somebody has left; it does not come back."""
        self._conversations.leave(sender)

    def has_left(self, sender: str) -> bool:
        """Whether somebody has left this conversation."""
        return self._conversations.has_left(sender)

    async def _reply(self, sender: str, message: str, cards: bool) -> list[Message]:
        before = self._conversation(sender)
        choice = self.desk.understood_choice(message, before)
        if choice is not None:
            return self._answer(sender, before, Reading(choice=choice), cards)
        text = readable(message)
        if is_command(message):
            return self._answer(sender, before, msgspec.structs.replace(self._plain_reading(text), noise="code"), cards)
        if self._agent is not None and self.status == "ready" and text:
            try:
                return await asyncio.wait_for(self._ask_rasa(sender, text, cards), PATIENCE)
            except Exception as error:  # noqa: BLE001 - never silent, whatever it is
                log.error("rasa failed, plain rules answer: %s", type(error).__name__)
        return self._answer(sender, self._conversation(sender), self._plain_reading(text), cards)

    async def parse(self, text: str) -> dict[str, Any]:
        """What the pipeline reads from a text, for measuring. Raises RuntimeError before Rasa is ready."""
        if self._agent is None:
            raise RuntimeError("Rasa is not ready")
        return dict(await self._agent.parse_message(readable(text)))

    async def _ask_rasa(self, sender: str, text: str, cards: bool) -> list[Message]:
        from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

        from waymark.understanding.sentence_encoder import VECTORS, vectors_of

        assert self._agent is not None
        output = CollectingOutputChannel()
        # the encoder is a third of a message's time and needs no lock of Python's: another core can do it
        vectors = await asyncio.to_thread(vectors_of, text)
        channel = "waymark" if cards else "text"
        await self._agent.handle_message(UserMessage(text, output, sender, input_channel=channel, metadata={VECTORS: vectors}))
        messages = [{key: each[key] for key in ("text", "custom") if key in each} for each in output.messages]
        if (not any("custom" in each for each in messages) and cards) or not messages:
            raise RuntimeError("no answer")
        return messages

    def _answer(self, sender: str, before: Conversation, reading: Reading, cards: bool) -> list[Message]:
        messages, after = self.desk.answer(before, reading, self._now(), cards)
        self._conversations.put(sender, msgspec.to_builtins(after))
        return messages

    def _conversation(self, sender: str) -> Conversation:
        return msgspec.convert(self._conversations.get(sender) or {}, Conversation)

    def _plain_reading(self, text: str) -> Reading:
        """What plain rules alone can read; `unread` says that nobody weighed what it is about.

        The rules are imported here: a thousand patterns would hold up the first page.
        """
        from waymark.reading.plainly import read_plainly

        reading = read_plainly(text, self._now())
        return msgspec.structs.replace(reading, noise=reading.noise or "unread")

    def _last_resort(self, cards: bool) -> list[Message]:
        plan = Plan(situation="out_of_scope", words=("utter_all_ages",), services=self.desk.contract.choices.all_ages,
                    choices=self.desk.contract.choices.menus["opening"])
        return self.desk.speak(plan, {}, self._now(), cards)

    async def _load(self) -> None:
        try:
            from waymark.rasa_agent import load_agent

            self._agent = await asyncio.to_thread(load_agent, self._model, self._conversations)
        except Exception as error:  # noqa: BLE001 - never silent, whatever it is
            self.status = "broken"
            log.error("Rasa could not be loaded: %s. The page answers by plain rules. Try `waymark train`.", type(error).__name__)
            return
        gc.collect()
        gc.freeze()  # what was loaded stays: the collector need not walk through it again and again
        self.status = "ready"
        log.info("ready")

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(SWEEP)
            self._conversations.drop_old()
