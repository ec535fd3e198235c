"""The link that a button opens."""

from __future__ import annotations

import pytest

from tests.unit.builders import FREEPHONE, LANDLINE, channel, web
from waymark.content.links import LinkError, href
from waymark.content.service import Channel

LINKS = [
    (channel(value=FREEPHONE), "GB", "tel:+448081570123", "a freephone number"),
    (channel(value=LANDLINE), "GB", "tel:+442079460123", "a landline"),
    (channel(value="+44 20 7946 0123"), "IE", "tel:+442079460123", "a number with its country's code, elsewhere"),
    (channel(value="1-202-555-0123"), "US", "tel:+12025550123", "a number abroad, local there"),
    (channel(value="100 200"), "GB", "tel:100200", "a short code is dialled as it is"),
    (channel(value="18001 " + FREEPHONE), "GB", "tel:1800108081570123", "Relay UK keeps its prefix"),
    (channel(value="Say it", dial=LANDLINE), "GB", "tel:+442079460123", "dial goes before value"),
    (channel(kind="text", value="85999"), "GB", "sms:85999", "a text"),
    (channel(kind="text", value="85999", text_body="HELP ME"), "GB", "sms:85999?&body=HELP%20ME", "a text with its first word"),
    (web("email", value="a.b+c@help.example", url=None), "GB", "mailto:a.b+c@help.example", "an email"),
    (web("email", value="Write to us", address="a@help.example", url=None), "GB", "mailto:a@help.example", "address goes before value"),
    (web("email"), "GB", "https://help.example/", "an email by a page"),
    (web("chat"), "GB", "https://help.example/", "a chat"),
    (web("form", url="http://help.example/form?a=1"), "GB", "http://help.example/form?a=1", "a form without https"),
]  # fmt: skip


@pytest.mark.parametrize(("of", "region", "link", "why"), LINKS, ids=[row[3] for row in LINKS])
def test_a_channel_becomes_its_link(of: Channel, region: str, link: str, why: str) -> None:
    assert href(of, region) == link


REFUSED = [
    (channel(value="ring us"), "no phone number", "words"),
    (channel(value="0808 157 01"), "no number that can be dialled in GB", "a number that is too short"),
    (channel(value=FREEPHONE + " then 5"), "no number that can be dialled", "a number with words behind it"),
    (channel(value="0999 999 9999"), "no number that can be dialled", "a number in no range"),
    (channel(kind="text", value="STOP"), "no phone number", "a text to a word"),
    (web("email", value="unknown", url=None), "no email address", "an email that is none"),
    (web("email", value="a@b", url=None), "no email address", "an email without a domain"),
    (web("chat", url=None), "no address to open", "a chat with no page"),
    (web(url="help.example"), "no web address", "an address without https"),
    (web(url="https://help example/"), "no web address", "an address with a space"),
    (web(url="https://localhost/"), "no web address", "a host without a domain"),
    (web(url="javascript:alert(1)"), "no web address", "a script"),
    (web(url="ftp://help.example/"), "no web address", "another scheme"),
]  # fmt: skip


@pytest.mark.parametrize(("of", "says", "why"), REFUSED, ids=[row[2] for row in REFUSED])
def test_what_cannot_be_a_link_is_refused_with_what_to_do(of: Channel, says: str, why: str) -> None:
    with pytest.raises(LinkError, match=f"{says}.*; .+"):
        href(of, "GB")
