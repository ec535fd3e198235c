"""The engine: Rasa's agent in this process, its actions in this process, its tracker without text.

It is never silent. While Rasa loads, when it is broken or slow, and whatever goes wrong inside, the answer is fixed words
with contacts; danger is read by plain rules before Rasa is asked. Nothing here logs or keeps what was typed.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from waymark.signposting.conversation import Conversation, Plan, Reading
from waymark.signposting.danger import read_danger
from waymark.signposting.desk import PROJECT, Message, the_desk
from waymark.signposting.noise import read_noise
from waymark.signposting.reading import read_facts

if TYPE_CHECKING:
    from rasa.core.agent import Agent

log = logging.getLogger("waymark.engine")

MODEL = PROJECT / "models" / "waymark.tar.gz"
#: Seconds that Rasa may take for one message before plain rules answer instead.
PATIENCE = 5.0
#: Longest message that is read, in characters; of a longer one the beginning and the end.
LONGEST = 8_000


class Engine:
    """One for each process. `start` returns at once and loads in the background."""

    def __init__(self, model: Path = MODEL, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.status: Literal["loading", "ready", "broken"] = "loading"
        self._model, self._now = model, now
        self._desk = the_desk()
        self._agent: Agent | None = None
        self._conversations: Any = None
        self._loading: asyncio.Task[None] | None = None
        self._first: dict[str, Conversation] = {}

    async def start(self) -> None:
        """Begin to load Rasa."""
        self._loading = asyncio.create_task(self._load())

    async def stop(self) -> None:
        """Stop loading, forget every conversation."""
        if self._loading is not None:
            self._loading.cancel()
        self._agent, self._conversations = None, None
        self._first.clear()

    async def ready(self) -> bool:
        """Wait for loading to end; whether Rasa answers."""
        if self._loading is not None:
            await asyncio.wait([self._loading])
        return self.status == "ready"

    def opening(self, start: str | None = None) -> list[Message]:
        """First words and choices, before anything was said. Needs no Rasa."""
        return self._desk.opening(start, self._now())

    async def reply(self, sender: str, message: str, *, cards: bool = True) -> list[Message]:
        """Answer one message or choice, in the shape of the reply contract. Never raises, never empty."""
        try:
            messages = await self._reply(sender, message, cards)
        except Exception as error:
            log.error("reply failed: %s", type(error).__name__)
            messages = self._last_resort(cards)
        return [{"recipient_id": sender, **each} for each in messages]

    async def forget(self, sender: str) -> None:
        """Wipe a conversation."""
        self._first.pop(sender, None)
        if self._conversations is not None:
            self._conversations.forget(sender)

    async def _reply(self, sender: str, message: str, cards: bool) -> list[Message]:
        before = self._conversation(sender)
        choice = self._desk.understood_choice(message, before)
        if choice is not None:
            return self._answer(sender, before, Reading(choice=choice), cards)
        text = _readable(message)
        if self._agent is not None and self.status == "ready" and text:
            try:
                return await asyncio.wait_for(self._ask_rasa(sender, text, cards), PATIENCE)
            except Exception as error:
                log.error("rasa failed, plain rules answer: %s", type(error).__name__)
        return self._answer(sender, self._conversation(sender), self._plain_reading(text), cards)

    async def _ask_rasa(self, sender: str, text: str, cards: bool) -> list[Message]:
        from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

        assert self._agent is not None
        output = CollectingOutputChannel()
        await self._agent.handle_message(UserMessage(text, output, sender, input_channel="waymark" if cards else "text"))
        messages = [{key: each[key] for key in ("text", "custom") if key in each} for each in output.messages]
        if not any("custom" in each for each in messages) and cards or not messages:
            raise RuntimeError("no answer")
        return messages

    def _answer(self, sender: str, before: Conversation, reading: Reading, cards: bool) -> list[Message]:
        messages, after = self._desk.answer(before, reading, self._now(), cards)
        if self._conversations is not None:
            self._conversations.put(sender, msgspec.to_builtins(after))
        elif len(self._first) < 10_000:
            self._first[sender] = after
        return messages

    def _conversation(self, sender: str) -> Conversation:
        kept = self._conversations.get(sender) if self._conversations is not None else None
        if kept is not None:
            return msgspec.convert(kept, Conversation)
        return self._first.get(sender, Conversation())

    def _plain_reading(self, text: str) -> Reading:
        """What plain rules alone can read; `unread` says that nobody weighed what it is about."""
        noise = read_noise(text)
        return Reading(facts=read_facts(text, self._now().date()), danger=read_danger(text), noise=noise or "unread")

    def _last_resort(self, cards: bool) -> list[Message]:
        plan = Plan(situation="out_of_scope", words=("utter_all_ages",), services=self._desk.contract.choices.all_ages,
                    choices=self._desk.contract.choices.menus["opening"])
        return self._desk.speak(plan, {}, self._now(), cards)

    async def _load(self) -> None:
        try:
            agent, conversations = await asyncio.to_thread(load_agent, self._model)
        except Exception as error:
            self.status = "broken"
            log.error("Rasa could not be loaded: %s. The page answers by plain rules. Try `waymark train`.", type(error).__name__)
            return
        for sender, conversation in self._first.items():
            conversations.put(sender, msgspec.to_builtins(conversation))
        self._first.clear()
        self._agent, self._conversations = agent, conversations
        self.status = "ready"
        log.info("ready")


def _readable(message: str) -> str:
    """The message as ordinary text: nothing that Rasa would take for a command, and no longer than is read."""
    text = message.replace("\x00", "").strip()
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]} {text[-LONGEST // 2 :]}"
    return text.lstrip("/ ").strip()


def load_agent(model: Path) -> tuple[Any, Any]:
    """Rasa's agent with actions and tracker in this process. Takes seconds. Raises FileNotFoundError without a model."""
    if not model.exists():
        raise FileNotFoundError(model)
    keep_quiet()
    from rasa.core.agent import Agent

    from waymark.in_process_actions import InProcessActions
    from waymark.tracker_store import Conversations, PrivateTrackerStore
    from waymark.understanding.message_reader import read

    conversations = Conversations()
    agent = Agent.load(str(model), tracker_store=PrivateTrackerStore(conversations=conversations), action_endpoint=InProcessActions())
    read("warming the language reader up")
    return agent, conversations


def keep_quiet() -> None:
    """Telemetry off and Rasa's logs closed, before Rasa is imported: both can carry what people type."""
    import warnings

    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    warnings.filterwarnings("ignore")
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL + 1))
    for name in ("rasa", "rasa_sdk", "asyncio", "apscheduler", "matplotlib"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
