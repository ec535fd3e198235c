"""What a service file must keep to beyond its types: each rule yields its problems, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import phonenumbers

from waymark.content.hours import LONDON, days_named, minutes
from waymark.content.links import LinkError, href
from waymark.content.record_reading import Problem
from waymark.content.service import Channel, Hours, Service

#: Places of `countries` that are not one country.
REGIONS = ("europe", "worldwide")


def problems_of(service: Service, stem: str) -> Iterator[Problem]:
    """All that is wrong with a service whose file is called `stem`."""
    yield from _identity(service, stem)
    yield from _places(service)
    yield from _dates(service)
    for n, channel in enumerate(service.channels):
        where = f"channels[{n}]"
        yield from _link(channel, service.region, where)
        yield from _evidence(channel, service, where)
        yield from _hours(channel.hours, service, f"{where}.hours")
    yield from _shown(service)


def _identity(service: Service, stem: str) -> Iterator[Problem]:
    if service.id != stem:
        yield "id", f"is {service.id!r} in the file {stem}.yml", "give the file and the id one name"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", service.id):
        yield "id", f"is {service.id!r}", "use small letters, digits and single hyphens"


def _places(service: Service) -> Iterator[Problem]:
    if not service.nations and not service.countries:
        yield "nations", "is empty and there are no countries", "say where the service is for"
    for code in service.countries:
        if code not in REGIONS and code not in phonenumbers.SUPPORTED_REGIONS:
            yield "countries", f"has {code!r}", f"use ISO 3166 codes (IE, US) or {', '.join(REGIONS)}"


def _dates(service: Service) -> Iterator[Problem]:
    dates = [("checked_on", service.checked_on), *((f"alerts[{n}].until", alert.until) for n, alert in enumerate(service.alerts))]
    if service.verified_on != "unknown":
        dates.append(("verified_on", service.verified_on))
    for where, text in dates:
        try:
            date.fromisoformat(text)
        except ValueError:
            yield where, f"is {text!r}", "write a date like '2026-11-22'"


def _link(channel: Channel, region: str, where: str) -> Iterator[Problem]:
    if channel.unverified is not None:
        return
    try:
        link = href(channel, region)
    except LinkError as error:
        what, _, todo = str(error).partition("; ")
        yield where, what, todo
        return
    if link.startswith("http:") and not channel.note:
        yield f"{where}.url", "is not https", "use https, or say in note why only http is known"


def _evidence(channel: Channel, service: Service, where: str) -> Iterator[Problem]:
    for name in channel.sources:
        if name not in service.sources:
            yield f"{where}.sources", f"names {name!r}, which sources does not have", "add it there or correct the name"
    if not channel.sources and not channel.note and channel.unverified is None:
        yield f"{where}.sources", "is empty", "name a source, or say in note where it was seen"
    if channel.confidence == "low" and channel.unverified is None:
        yield f"{where}.confidence", "is low and yet the channel is shown", "say in unverified what must be checked"


def _hours(hours: Hours, service: Service, where: str) -> Iterator[Problem]:
    if hours.timezone != "unknown" and not _is_timezone(hours.timezone):
        yield f"{where}.timezone", f"is {hours.timezone!r}", "use a name like Europe/London, or unknown"
    if hours.is_always and hours.bank_holidays == "closed":
        yield f"{where}.bank_holidays", "is closed on a channel that is open 24/7", "correct one of the two"
    if not isinstance(hours.structured, tuple):
        return
    if not service.nations and hours.timezone == LONDON:
        yield f"{where}.timezone", "is missing for times abroad", "name the timezone there, or write unknown"
    spans: dict[str, list[tuple[int, int]]] = {}
    for n, period in enumerate(hours.structured):
        try:
            opens, closes, days = minutes(period.open), minutes(period.close), days_named(period.days)
        except ValueError as error:
            what, _, todo = str(error).partition("; ")
            yield f"{where}.structured[{n}]", what, todo
            continue
        if opens >= closes:
            yield f"{where}.structured[{n}]", f"opens at {period.open} and closes at {period.close}", "split a night at midnight: to 24:00, and from 00:00"
        for day in days:
            if any(opens < other_closes and other_opens < closes for other_opens, other_closes in spans.get(day, [])):
                yield f"{where}.structured[{n}]", f"overlaps another period on {day}", "join the two"
            spans.setdefault(day, []).append((opens, closes))


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return False
    except KeyError:
        return False
    return True


def _shown(service: Service) -> Iterator[Problem]:
    if service.display_advice == "link-only":
        for n, channel in enumerate(service.channels):
            if channel.kind in ("phone", "text") and channel.unverified is None:
                yield f"channels[{n}]", "is a number of a link-only service", "say in unverified what must be checked"
    if service.is_shown and not service.contacts_shown():
        yield "channels", "has nothing that may be shown", "add a verified channel, or set display_advice to hold"
    if service.is_shown and service.status == "unverified":
        yield "display_advice", f"is {service.display_advice} for an unverified service", "set it to hold"
