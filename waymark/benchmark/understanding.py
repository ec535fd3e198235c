"""How well held-out messages are answered: the whole way, from the text to the first signpost."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict

import msgspec
from rich.console import Console
from rich.progress import track
from rich.table import Table

from waymark.benchmark.held_out import JUDGED, Expected, Outcome, expectations, outcome
from waymark.content.contract import INTENT_NAMES
from waymark.engine import Engine
from waymark.reading.reading import Guess, Reading
from waymark.signposting.decide import sees_danger
from waymark.understanding.message_reader import READING

#: Held-out sets that are reported apart: everyday questions that are none of Waymark's business.
OFF_TOPIC = ("out_of_scope", "smalltalk")


class Read(msgspec.Struct, frozen=True):
    """What was read from one message, beside its outcome."""

    outcome: Outcome
    confidence: float
    is_top_right: bool
    rules_see_danger: bool
    model_sees_danger: bool


async def answer_all(expected: list[Expected]) -> list[Read]:
    """Answer every message, each in a conversation of its own. Raises RuntimeError when there is no model."""
    engine = Engine()
    await engine.start()
    if not await engine.ready():
        raise RuntimeError("no model; run `waymark train` first")
    read = []
    for n, each in enumerate(track(expected, "Answering held-out messages")):
        messages = await engine.reply(f"bench-{n}", each.text)
        parsed = await engine.parse(each.text)
        reading = msgspec.convert(parsed.get(READING) or {}, Reading)
        ranking = parsed.get("intent_ranking") or [{"name": "", "confidence": 0.0}]
        guesses = tuple(Guess(guess["name"], guess["confidence"]) for guess in ranking)
        read.append(Read(outcome(each, messages), ranking[0]["confidence"], ranking[0]["name"] == INTENT_NAMES.get(each.situation, each.situation),
                         reading.danger.level != "none", sees_danger(guesses)))
        await engine.forget(f"bench-{n}")
    await engine.stop()
    return read


def share(part: float, whole: float) -> str:
    """A percentage, or a dash for an empty whole."""
    return f"{100 * part / whole:.1f}%" if whole else "-"


def understanding_figures(console: Console) -> list[Read]:
    """Measure and print: overall, danger, calibration, per situation with who steals it, and every harmful miss's kind."""
    from waymark.signposting.desk import the_desk

    read = asyncio.run(answer_all(list(expectations(the_desk().contract))))
    _overall(console, read)
    _danger(console, read)
    _calibration(console, read)
    _situations(console, read)
    return read


def _overall(console: Console, read: list[Read]) -> None:
    table = Table("set", "messages", "right first", "harmful first", "asked back", "exact situation", title="Held-out messages")
    off = [each for each in read if each.outcome.expected.situation in OFF_TOPIC]
    on = [each for each in read if each.outcome.expected.situation not in OFF_TOPIC]
    sets = {
        "situations and questions": [each for each in on if each.outcome.expected.source not in JUDGED and each.outcome.expected.first],
        "people's first messages": [each for each in on if each.outcome.expected.source == "judged"],
        "the same, by somebody else": [each for each in on if each.outcome.expected.source == "fresh"],
        "the same, written last": [each for each in on if each.outcome.expected.source == "latest"],
        "people's long messages": [each for each in on if each.outcome.expected.source == "long"],
        "traps": [each for each in on if each.outcome.expected.source == "traps"],
        "off-topic and small talk": off,
        "follow-ups": [each for each in on if not each.outcome.expected.first],
    }
    for name, part in sets.items():
        outcomes = [each.outcome for each in part]
        table.add_row(name, str(len(part)), *(share(sum(getattr(each, field) for each in outcomes), len(outcomes))
                                              for field in ("is_right", "is_harmful", "is_asked", "is_exact")))
    console.print(table)
    harm_first = sum(each.outcome.first not in ("menu", "info") for each in off)
    console.print(f"off-topic messages that get a signpost first: {share(harm_first, len(off))}")


def _danger(console: Console, read: list[Read]) -> None:
    urgent = [each for each in read if each.outcome.expected.urgent]
    calm = [each for each in read if not each.outcome.expected.urgent]
    table = Table("999 in the reply", "of urgent messages", "of the others", title="Danger")
    for name, sees in (
        ("by the rules", lambda each: each.rules_see_danger), ("by the model", lambda each: each.model_sees_danger),
        ("in the answer", lambda each: each.outcome.shows_emergency),
    ):  # fmt: skip
        table.add_row(name, share(sum(map(sees, urgent)), len(urgent)), share(sum(map(sees, calm)), len(calm)))
    console.print(table)


def _calibration(console: Console, read: list[Read]) -> None:
    table = Table("confidence", "messages", "right situation", title="Calibration of the likeliest situation")
    for low, high in ((0.0, 0.3), (0.3, 0.5), (0.5, 0.7), (0.7, 0.85), (0.85, 0.95), (0.95, 1.01)):
        part = [each for each in read if low <= each.confidence < high and each.outcome.expected.source != "traps"]
        table.add_row(f"{low:.2f} - {min(high, 1):.2f}", str(len(part)), share(sum(each.is_top_right for each in part), len(part)))
    console.print(table)


def _situations(console: Console, read: list[Read]) -> None:
    by_situation: dict[str, list[Outcome]] = defaultdict(list)
    for each in read:
        if each.outcome.expected.source != "traps" and each.outcome.expected.first:
            by_situation[each.outcome.expected.situation].append(each.outcome)
    table = Table("situation", "messages", "right first", "harmful", "exact", "stolen by", title="By situation")
    for name, outcomes in by_situation.items():
        thieves = Counter(each.situation for each in outcomes if not each.is_exact).most_common(2)
        table.add_row(name, str(len(outcomes)), share(sum(each.is_right for each in outcomes), len(outcomes)),
                      str(sum(each.is_harmful for each in outcomes)), share(sum(each.is_exact for each in outcomes), len(outcomes)),
                      ", ".join(f"{thief} {count}" for thief, count in thieves))
    console.print(table)
    harms = Counter((each.outcome.expected.situation, each.outcome.situation, each.outcome.first) for each in read if each.outcome.is_harmful)
    table = Table("is", "answered as", "first signpost", "times", title="Harmful first signposts")
    for (situation, answered, first), count in harms.most_common():
        table.add_row(situation, answered, first, str(count))
    console.print(table)
