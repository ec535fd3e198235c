"""Where the speaker, or the child in trouble, is; and where only somebody else is."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.reading.message_facts import read_facts
from waymark.reading.place_names import ONLY_LIVED_IN, PLACES, UK_CODES

TODAY = date(2026, 11, 24)

PLACED: list[tuple[str, str, str]] = [
    ("a nation", "im in scotland", "scotland"), ("its name alone", "Wales", "wales"), ("england", "i live in England", "england"),
    ("northern ireland", "northern ireland", "northern-ireland"), ("n. ireland", "N. Ireland", "northern-ireland"), ("the uk", "im in the uk", "uk"),
    ("glasgow", "glasgow", "scotland"), ("cardiff", "Cardiff", "wales"), ("belfast", "from belfast", "northern-ireland"),
    ("derry", "derry way", "northern-ireland"), ("a county", "near norfolk", "england"), ("an island of scotland", "up in shetland", "scotland"),
    ("a farm", "a farm in fermanagh", "northern-ireland"),
    ("moved", "we moved to Leeds last year", "england"), ("town doubtful alone", "i live in bath", "england"),
    ("birmingham", "im in birmingham", "england"), ("bangor in wales", "bangor, the one in wales", "wales"),
    ("a teacher in wales", "teacher in wales, a boy told me about home", "wales"),
    ("here after it", "paisley here", "scotland"), ("school in", "i go to school in swansea", "wales"), ("jersey", "im in jersey", "JE"),
    ("guernsey", "guernsey", "GG"), ("isle of man", "i live on the isle of man", "IM"),
    ("dublin", "i live in dublin", "IE"), ("ireland", "Ireland", "IE"), ("the republic", "the republic", "IE"), ("cork", "i live in cork", "IE"),
    ("usa", "usa", "US"), ("a state", "im in texas", "US"), ("a us city", "dont have that number im in chicago", "US"),
    ("the us", "can i report from the US", "US"),
    ("canada asked for", "is there a helpline in canada", "CA"), ("australia", "is there a childline in australia", "AU"),
    ("perth with its country", "Perth, Australia", "AU"), ("new zealand", "im from new zealand", "NZ"),
    ("new south wales is no wales", "im in new south wales", "AU"), ("india", "need a crisis line in India please", "IN"),
    ("pakistan", "im in pakistan", "PK"), ("city and country", "Lagos, Nigeria", "NG"), ("south africa", "i live in south africa", "ZA"),
    ("germany", "we are stationed in germany", "DE"), ("france", "what is the number for child abuse in france", "FR"),
    ("spain", "im in spain", "ES"), ("poland", "poland", "PL"), ("dubai", "we live in dubai", "AE"),
    ("the child abroad", "my cousin in pakistan is being made to marry", "PK"),
    ("niece abroad, speaker here", "my niece is in lagos, im in london. a man troubles her", "NG"),
    ("georgia, lived in", "i live in georgia", "abroad"),
    ("not in the uk", "im not in the uk", "abroad"), ("outside the uk", "outside the uk", "abroad"), ("living abroad", "i live abroad", "abroad"),
    ("not england", "im not in england im in wales", "wales"), ("holiday, home said", "im on holiday in turkey but i live in essex", "england"),
    ("not the uk but kenya", "I'm in Kenya, not the UK", "KE"),
]

NOT_SAID: list[tuple[str, str]] = [
    ("he lives in america", "he lives in america"), ("he says he is from france", "he says hes from france"),
    ("a language", "we speak polish at home"), ("a dinner", "turkey dinner with my nan"), ("homework", "ive got french homework"),
    ("met on holiday", "i met him on holiday in spain"), ("on holiday", "im on holiday in spain"),
    ("whales", "i like whales"), ("a shirt", "he wears a jersey shirt"), ("a girl's name", "georgia is my best friend"),
    ("in the bath", "im in the bath crying"), ("reading a book", "im reading a book to forget"),
    ("he comes from abroad", "hes flying over from australia"), ("dad works there", "my dad is in the us"),
    ("us, the pronoun", "he told all of us to shut up"),
    ("going to", "he wants me to go to london"), ("an online friend", "my online man is from canada"),
    ("came from there", "we come from syria and live with a host family, social worker helps"),
    ("student from", "i am student from nigeria and i am so low here"), ("to marry there", "they want me to marry my cousin in pakistan"),
    ("a match", "the england game made dad angry"),
    ("a friend who moved", "my mate moved to australia and i miss him"), ("a country at home", "in my country this is big shame"),
    ("a boy from belfast", "this boy from belfast says hes 16"), ("capital", "whats the capital of peru"),
]


@pytest.mark.parametrize(("says", "place"), [row[1:] for row in PLACED], ids=[row[0] for row in PLACED])
def test_place_is_read(says: str, place: str) -> None:
    assert read_facts(says, TODAY).place == place


@pytest.mark.parametrize("says", [row[1] for row in NOT_SAID], ids=[row[0] for row in NOT_SAID])
def test_where_somebody_else_is_says_nothing(says: str) -> None:
    assert read_facts(says, TODAY).place is None


def test_every_code_is_a_nation_or_a_country() -> None:
    codes = {*PLACES.values(), *ONLY_LIVED_IN.values()}
    assert all(code in UK_CODES or code == "abroad" or (len(code) == 2 and code.isupper()) for code in codes)


def test_no_name_is_in_both_tables() -> None:
    assert not PLACES.keys() & ONLY_LIVED_IN.keys()


@pytest.mark.parametrize(("says", "country"), [
    ("my mams boyfriend hurts me, im 12, Cork", "IE"), ("im from dublin and my pic got shared", "IE"),
    ("my dad is from spain and my mum is from france", None), ("we live in leeds", "uk"), ("i was reading in the bath", None),
    ("a nice man in toronto", "CA"), ("my uncle is in oslo and my aunt in rome", None),
])
def test_the_only_place_named_is_known_beside_the_place(says: str, country: str | None) -> None:
    assert read_facts(says, TODAY).place_named == country
