"""Rasa in this process: its agent with our actions and our tracker, and its mouth closed."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from waymark.conversations import Conversations

if TYPE_CHECKING:
    from rasa.core.agent import Agent

log = logging.getLogger("waymark.rasa_agent")


def load_agent(model: Path, conversations: Conversations) -> Agent:
    """Rasa's agent with actions and tracker in this process. Takes seconds. Raises FileNotFoundError without a model."""
    keep_quiet()
    if not model.exists():
        raise FileNotFoundError(model)
    import sklearn
    from rasa.core.agent import Agent

    from waymark.in_process_actions import InProcessActions, trust_own_actions
    from waymark.tracker_store import PrivateTrackerStore
    from waymark.training import is_up_to_date
    from waymark.understanding.message_reader import read
    from waymark.understanding.sentence_encoder import vectors_of

    trust_own_actions()
    sklearn.set_config(skip_parameter_validation=True)  # the n-gram hashing's parameters are constants; checking them at every message takes longer
    agent = Agent.load(str(model), tracker_store=PrivateTrackerStore(conversations=conversations), action_endpoint=InProcessActions())
    read("warming the language reader up")
    vectors_of("ready means that the encoder answers too")
    if not is_up_to_date(model):
        log.warning("The model was made from other lines or code than are here now. Run `waymark train`.")
    return agent


def _drop(*_: Any) -> Any:
    import structlog

    raise structlog.DropEvent


def keep_quiet() -> None:
    """Telemetry off and Rasa's logs closed, before Rasa is imported: both can carry what people type."""
    import warnings

    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    warnings.filterwarnings("ignore")
    import structlog

    structlog.configure(processors=[_drop])
    for name in ("rasa", "rasa_sdk", "asyncio", "apscheduler", "matplotlib"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
