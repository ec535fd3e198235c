"""First component of the pipeline: what plain rules read from the text (facts, danger, noise, language)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from waymark.reading.plainly import read_plainly
from waymark.reading.reading import Reading
from waymark.understanding.language import read_language

#: The message attribute that carries the reading (without guesses) as plain values.
READING = "reading"


def read(text: str) -> Reading:
    """What plain rules read from a message, and its language. Pure but for the date, which "born 2010" needs."""
    reading = read_plainly(text, datetime.now(UTC))
    return reading if reading.noise else msgspec.structs.replace(reading, language=read_language(text))


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
