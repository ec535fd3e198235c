"""A help service as its file in `directory/services/` states it, with what of it may be shown.

The types are strict and frozen: an unknown key is an error, an unknown fact is the word `unknown`.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

Kind = Literal["phone", "text", "chat", "form", "email", "web", "app"]
Confidence = Literal["high", "medium", "low", "unknown"]
Nation = Literal["england", "wales", "scotland", "northern-ireland"]
Group = Literal[
    "emergency", "children", "images", "report", "adults-worried", "prevention",
    "crisis", "missing", "survivors", "professionals", "international",
]
Status = Literal["active", "new", "renamed", "merged", "changed", "uncertain", "at-risk-or-closed", "unverified"]
DisplayAdvice = Literal["show", "show-without-hours", "link-only", "hold"]

#: What a channel serves beyond its kind. `from_ireland` and `from_abroad` mean: use this one from there, instead of the usual one.
Serves = Literal["silent", "deaf", "bsl", "welsh", "textphone", "from_ireland", "from_abroad", "no_credit"]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a service file; every key is known."""


class Words(Record, frozen=True):
    """One sentence to the reader, worded for who is reading; `any` for everybody not named."""

    any: str
    child: str | None = None
    adult: str | None = None
    carer: str | None = None
    professional: str | None = None
    reporter: str | None = None


class Audience(Record, frozen=True):
    """Whom the service is for, ages in years, both ends included. For people who choose services, never shown."""

    who: str
    age_min: int | None = None
    age_max: int | None = None
    not_for: str | None = None


class Period(Record, frozen=True):
    """One stretch of opening on some days: `mon-fri`, `daily`, `mon, thu`; times HH:MM, `24:00` is midnight at the end."""

    days: str
    open: str
    close: str


class Hours(Record, frozen=True):
    """When a channel is answered.

    text: the hours as the source words them, kept as a record and never shown. structured: what is computed with.
    timezone: an IANA name, or `unknown` abroad.
    """

    text: str
    structured: Literal["24/7", "unknown"] | tuple[Period, ...]
    confidence: Confidence
    bank_holidays: Literal["open", "closed", "unknown"] = "unknown"
    timezone: str = "Europe/London"

    @property
    def is_always(self) -> bool:
        return self.structured == "24/7"

    @property
    def is_claimed(self) -> bool:
        """Whether anything may be said about them: they are known, and not from a weak source."""
        return self.structured != "unknown" and self.confidence in ("high", "medium")

    def unclaimed(self) -> Hours:
        """The same hours as unknown ones."""
        return msgspec.structs.replace(self, structured="unknown")


class Channel(Record, frozen=True):
    """One way to reach a service.

    label: what the button says. value: the short form for people. dial, url, address: the form for machines, of which
    dial and address may be left out where they equal value. unverified: why it may not be shown. nations: the only
    nations that it is for. sources: names out of the service's `sources`.
    """

    kind: Kind
    label: str
    value: str
    hours: Hours
    cost: str
    confidence: Confidence
    sources: tuple[str, ...]
    id: str | None = None
    dial: str | None = None
    url: str | None = None
    address: str | None = None
    text_body: str | None = None
    nations: tuple[Nation, ...] = ()
    serves: tuple[Serves, ...] = ()
    unverified: str | None = None
    note: str | None = None

    @property
    def is_voice(self) -> bool:
        """Whether the person must speak and hear."""
        return self.kind == "phone" and not {"silent", "textphone"} & set(self.serves)

    @property
    def tags(self) -> frozenset[str]:
        """Its kind and all that it serves, as a person may want it; `voice` for an ordinary call."""
        return frozenset({self.kind, *self.serves, *(("voice",) if self.is_voice else ())})


class Alert(Record, frozen=True):
    """Something temporary that people must know, shown up to and including `until` (ISO 8601 date)."""

    says: str
    until: str


class FactConfidence(Record, frozen=True):
    """How sure each group of facts is; see `confidence` in `docs/directory.md`."""

    overall: Confidence
    run_by: Confidence
    audience: Confidence
    private: Confidence
    what_happens: Confidence
    languages: Confidence


class Source(Record, frozen=True):
    """A page that says so. type: the service's own, official (government, NHS, police, council), press, or another site."""

    type: Literal["own", "official", "press", "secondary"]
    dated: str
    url: str


class Service(Record, frozen=True):
    """One service. nations: where in the UK; countries: where else, ISO 3166 codes, `europe` or `worldwide`.

    checked_on: the day the details were compiled (ISO 8601); verified_on: the day a person rang or opened it, or `unknown`.
    """

    id: str
    name: str
    run_by: str
    group: Group
    status: Status
    display_advice: DisplayAdvice
    audience: Audience
    nations: tuple[Nation, ...]
    why: str | Words
    what_happens: str | Words
    private: str | Words
    channels: tuple[Channel, ...]
    languages: tuple[str, ...]
    confidence: FactConfidence
    sources: dict[str, Source]
    checked_on: str
    verified_on: str
    also_known_as: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    alerts: tuple[Alert, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_shown(self) -> bool:
        """False while somebody must check it first (`hold`)."""
        return self.display_advice != "hold"

    @property
    def region(self) -> str:
        """The ISO 3166 code of the place where its numbers are local."""
        return "GB" if self.nations else next((code for code in self.countries if len(code) == 2), "GB")

    def contacts_shown(self) -> tuple[Channel, ...]:
        """The channels that may be shown, with hours only where they may be claimed.

        Unverified channels are left out, and so are all numbers of a `link-only` service.
        """
        if not self.is_shown:
            return ()
        return tuple(
            msgspec.structs.replace(channel, hours=self._hours_shown(channel))
            for channel in self.channels
            if channel.unverified is None and not (self.display_advice == "link-only" and channel.kind in ("phone", "text"))
        )

    def _hours_shown(self, channel: Channel) -> Hours:
        may_claim = channel.hours.is_claimed and self.display_advice != "show-without-hours"
        return channel.hours if may_claim else channel.hours.unclaimed()

    def alerts_on(self, day: date) -> tuple[str, ...]:
        """What people must know on that day; an alert ends by itself."""
        return tuple(alert.says for alert in self.alerts if day <= date.fromisoformat(alert.until))


def words_for(words: str | Words, who: str) -> str:
    """The sentence for this reader (`child`, `adult`, `carer`, `professional`, `reporter`, `any`)."""
    return words if isinstance(words, str) else (getattr(words, who, None) or words.any)
