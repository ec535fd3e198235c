"""First component of the pipeline: what plain rules read from the text (facts, danger, noise, language)."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from waymark.signposting.conversation import Reading
from waymark.signposting.danger import read_danger
from waymark.signposting.named_service import read_named_service
from waymark.signposting.noise import read_noise
from waymark.signposting.reading import read_facts
from waymark.understanding.language import read_language

#: The message attribute that carries the reading (without guesses) as plain values.
READING = "reading"


def read(text: str) -> Reading:
    """Everything that plain rules read from a message. Pure but for the date, which "born 2010" needs."""
    today = datetime.now(ZoneInfo("Europe/London")).date()
    noise = read_noise(text)
    return Reading(
        facts=read_facts(text, today), danger=read_danger(text), noise=noise,
        language=None if noise else read_language(text), words=len(text.split()), service=read_named_service(text),
    )  # fmt: skip


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class MessageReader(GraphComponent):
    """Sets `reading` on each message; later components and the action use it, and nobody needs the text again."""

    @classmethod
    def create(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext) -> MessageReader:
        """Rasa's factory; there is nothing to configure."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Read each message."""
        for message in messages:
            message.set(READING, msgspec.to_builtins(read(message.get(TEXT) or "")), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training lines need no reading."""
        return training_data
