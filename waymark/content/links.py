"""From a channel to the link that a button opens: tel:, sms:, mailto: and https:."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

import phonenumbers

from waymark.content.service import Channel

#: 999 and other short codes of two to six digits: dialled as they are, only inside the country.
_SHORT_CODE = re.compile(r"\d{2,6}")
#: Relay UK: a prefix and then the number to be relayed.
_RELAY = re.compile(r"1800[01]\d{0,11}")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")


class LinkError(ValueError):
    """A channel cannot become a link. The message says why, then what to do."""


def href(channel: Channel, region: str) -> str:
    """The link of a channel. region: the ISO 3166 code in which its number is local. Raises LinkError."""
    if channel.kind == "phone":
        return f"tel:{_dialled(channel.dial or channel.value, region)}"
    if channel.kind == "text":
        # "?&": iPhones read the body after "&", Android after "?".
        body = f"?&body={quote(channel.text_body)}" if channel.text_body else ""
        return f"sms:{_dialled(channel.dial or channel.value, region)}{body}"
    if channel.kind == "email" and not channel.url:
        return f"mailto:{_mail_address(channel.address or channel.value)}"
    return _web_address(channel.url)


def _dialled(number: str, region: str) -> str:
    digits = re.sub(r"[ ().-]", "", number)
    if _SHORT_CODE.fullmatch(digits) or _RELAY.fullmatch(digits):
        return digits
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        raise LinkError(f"{number!r} is no phone number; put the bare number in dial") from None
    if not re.fullmatch(r"\+?\d+", digits) or not phonenumbers.is_valid_number(parsed):
        raise LinkError(f"{number!r} is no number that can be dialled in {region}; put the bare number in dial")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _mail_address(address: str) -> str:
    if not _EMAIL.fullmatch(address):
        raise LinkError(f"{address!r} is no email address; put the bare address in address, or the page in url")
    return address


def _web_address(url: str | None) -> str:
    if not url:
        raise LinkError("there is no address to open; add url, or say in unverified why there is none")
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or "." not in parts.netloc or re.search(r"\s", url):
        raise LinkError(f"{url!r} is no web address; give it in full, from https:// on")
    return url
