"""Wrong facts that must never come back are recognised however they are written, and nothing else is."""

from __future__ import annotations

import pytest

from tests.unit.builders import ALWAYS, OFFICE, channel, hours, service
from waymark.content.never_show import NeverShow, found_in, rule_problems
from waymark.content.service import Service

OLD = "0808 157 0999"


def entry(**how: object) -> NeverShow:
    return NeverShow(text="old", why="gone", **how)  # type: ignore[arg-type]


def with_note(text: str) -> Service:
    return service(notes=(text,))


FOUND = [
    (entry(number=OLD), service(channel(value=OLD)), True, "the number as a channel's value"),
    (entry(number=OLD), service(channel(value="Freephone", dial="08081570999")), True, "the number to dial, without spaces"),
    (entry(number=OLD), with_note("formerly 0808-157-0999"), True, "in a note, with hyphens"),
    (entry(number=OLD), with_note("formerly (0808) 157.0999"), True, "with brackets and a dot"),
    (entry(number=OLD), with_note("formerly +44 808 157 0999"), True, "with the country's code"),
    (entry(number=OLD), with_note("formerly 0044 808 1570999"), True, "with the country's code in digits"),
    (entry(number=OLD), service(channel(label=f"Call {OLD}")), True, "in a label"),
    (entry(number=OLD), service(channel(value="0808 157 0998")), False, "another number"),
    (entry(number="88858"), with_note("case 1888581"), False, "the digits inside longer ones"),
    (entry(number="88858"), with_note("text 88858 once"), True, "a short code"),
    (entry(words="15p"), service(channel(cost="15P a call")), True, "words in any case"),
    (entry(words="15p"), service(channel(cost="free")), False, "words that are not there"),
    (entry(), service(), False, "an entry that recognises nothing"),
    (entry(as_name="Old Name"), service(name="old name"), True, "the name of today"),
    (entry(as_name="Old Name"), service(also_known_as=("Old Name",)), False, "a former name, kept as one"),
    (entry(number=OLD, service="other"), service(channel(value=OLD)), False, "looked for in another service only"),
    (entry(number=OLD, service="example"), service(channel(value=OLD)), True, "looked for in this service"),
    (entry(number=OLD, serves="from_ireland"), service(channel(value=OLD, serves=("from_ireland",))), True, "for callers from Ireland"),
    (entry(number=OLD, serves="from_ireland"), service(channel(value=OLD)), False, "the same number for others"),
    (entry(number=OLD, is_always=True), service(channel(value=OLD, hours=ALWAYS)), True, "said to be open 24/7"),
    (entry(number=OLD, is_always=True), service(channel(value=OLD, hours=hours(OFFICE))), False, "the same number with hours"),
    (entry(number=OLD, is_always=True), service(channel(value="Call", dial="+44 808 157 0999", hours=ALWAYS)), True, "24/7, dialled with +44"),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "of", "is_there", "why"), FOUND, ids=[row[3] for row in FOUND])
def test_a_wrong_fact_is_found_where_it_stands(wrong: NeverShow, of: Service, is_there: bool, why: str) -> None:
    assert found_in(of, wrong) is is_there


RULES = [
    (entry(), "does not say how the fact is recognised"),
    (entry(number=OLD, words="old"), "does not say how the fact is recognised"),
    (entry(words="old", serves="deaf"), "narrows a channel without naming its number"),
    (entry(as_name="old", is_always=True), "narrows a channel without naming its number"),
]


@pytest.mark.parametrize(("wrong", "what"), RULES, ids=["recognises nothing", "recognises two ways", "serves without number", "24/7 without number"])
def test_an_entry_that_guards_nothing_is_refused(wrong: NeverShow, what: str) -> None:
    assert [(where, found) for where, found, _ in rule_problems(wrong, "never_show[0]")] == [("never_show[0]", what)]


@pytest.mark.parametrize("wrong", [entry(number=OLD), entry(words="x"), entry(as_name="X"), entry(number=OLD, serves="deaf", is_always=True)])
def test_an_entry_with_one_way_is_right(wrong: NeverShow) -> None:
    assert list(rule_problems(wrong, "never_show[0]")) == []
