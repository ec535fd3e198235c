"""The speaker's own age: what states it, and what only sounds like it."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.reading.message_facts import read_facts

TODAY = date(2026, 11, 24)

CHILD, ADULT = "under_18", "18_over"

YEARS: list[tuple[str, str, int]] = [
    ("said plainly", "im 14", 14), ("with apostrophe", "I'm 16 and I don't know who to tell", 16), ("in full", "I am eleven years old", 11),
    ("only a number", "14", 14),
    ("only a number with a word", "13 why", 13), ("only a number in words", "fourteen", 14), ("grown number in words", "forty two", 42),
    ("hyphenated", "I am sixty-seven.", 67),
    ("number and sex", "14f", 14), ("sex and number", "f14", 14), ("number, space, sex", "15 m", 15), ("sex in brackets", "14 (f)", 14),
    ("sex at the end", "cant sleep and cant stop crying 15f", 15),
    ("i and brackets", "my mate and i (13f) got a weird message", 13), ("here", "13 yr old girl here, bit scared", 13),
    ("as a", "as a 15 year old do i need my mum there", 15), ("yo", "13yo", 13),
    ("im a year-old man", "I'm a 42 year old man and I need help", 42), ("man of", "as a man of 61 I feel ridiculous asking", 61),
    ("no space", "im14 and scared", 14),
    ("a kiss after it", "im 13 x", 13), ("scared after it", "im 15 scared of my dad", 15), ("am i after it", "im 14 am i allowed to ring", 14),
    ("lad and number", "i'm a traveller lad, fifteen, from a site", 15),
    ("twelve nearly thirteen", "im twelve nearly 13", 12), ("nearly twelve", "nearly 12", 11), ("im nearly sixteen", "im nearly 16", 15),
    ("about to turn", "im about to turn 18", 17), ("not even", "im not even 13", 12),
    ("going on", "14 going on 15", 14), ("pushing", "pushing sixty", 59), ("and a half", "im 13 and a half", 13), ("half as a decimal", "im 9.5", 9),
    ("only", "im only 10", 10), ("just turned", "i just turned 16", 16),
    ("turned last week", "turned seventeen last week", 17), ("will be in march", "ill be 18 in march", 17), ("in a month", "im 18 in january", 17),
    ("turning on friday", "i turn 14 on friday", 13), ("next month", "thirteen next month", 12),
    ("college", "in college im 17", 17), ("college, comma", "im at sixth form, 17", 17), ("uni, comma", "at uni, 21", 21),
    ("birth year only", "born 2010", 16), ("i was born", "i was born in 1961", 65), ("bare year", "1987", 39),
    ("baby of a year", "2009 baby", 17), ("date of birth before today", "dob 3/5/2011", 15), ("date of birth after today", "dob 3/12/2011", 14),
    ("birthday in words", "my birthday's 3rd of june 2011", 15),
    ("year where eighteen is in doubt", "born in 2008", 17), ("jk nineteen", "im 15 jk 19", 19), ("no wait", "im 15 no wait 16", 16),
    ("sorry i meant", "im 14 sorry i meant 41", 41), ("meant, not", "sorry i meant 19 not 9", 19),
    ("not fifteen", "not 15, i'm 25", 25), ("past in a later sentence", "im 15. when i was 9 my uncle started", 15),
    ("past, then now", "i was 12 when it began, 14 now", 14), ("reported and own", "he thinks im 18 but im 14", 14),
    ("mature for", "he says im mature for 13", 13), ("both of us", "me and my girlfriend were both 15", 15),
    ("we are, in brackets", "my boyfriend (we're 16) shouted at me", 16), ("another's age too", "im 13 and shes 15", 13),
    ("own age, other's later", "im 12 my brother is 17", 12), ("lie put right", "i said i was 18. im actually 16", 16),
    ("double life", "online im a boy of 15. in fact I'm actually 44", 44), ("last after a comma", "cant stop thinking about it, 38", 38),
    ("last sentence", "I hate what I look at. 52.", 52), ("age label", "age 31, male", 31), ("male and number", "Male, 50. I am ashamed.", 50),
    ("years of age", "i am 25 years of age", 25), ("if only for the police", "will they tell the police im only 13", 13),
    ("sixteen then birthday", "16 next month so 15", 15), ("me and number", "me 38, her 12. only in my head", 38),
    ("over and over", "im 70 and still cant say it", 70),
]

GROUPS: list[tuple[str, str, str | None]] = [
    ("y9", "y9", CHILD), ("year 9", "im in year 9", CHILD), ("yr 9", "yr 9 and i hate it", CHILD), ("year nine", "year nine", CHILD),
    ("scottish s3", "s3", CHILD), ("scottish p7", "im in p7", CHILD), ("sixth form", "6th form", CHILD), ("sixth former", "im a sixth former", CHILD),
    ("my gcses", "stressed cos of my GCSEs and him", CHILD), ("primary school", "at primary school", CHILD), ("under 18", "under 18", CHILD),
    ("a minor", "im a minor", CHILD), ("just a kid", "im just a kid", CHILD), ("until eighteen", "i have to stay here til im 18", CHILD),
    ("everyone in my year", "everyone in y9 has seen my picture", CHILD), ("a girl in my year", "theres a girl in my year who got sent it", CHILD),
    ("were in year ten", "we're both in year 10", CHILD), ("teenager", "im a teenager", CHILD), ("not eighteen yet", "im not 18 yet", CHILD),
    ("at uni", "im in second year at uni", ADULT), ("adult", "im an adult", ADULT), ("over eighteen", "im over 18", ADULT),
    ("grown man", "im a grown man crying in a car", ADULT), ("married for years", "I've been married 20 years", ADULT),
    ("retired", "i'm retired", ADULT),
    ("my wife", "my wife found my phone", ADULT), ("my kids", "my kids are asleep upstairs", ADULT), ("my son is twelve", "my son is 12", ADULT),
    ("my year-old", "my 8 year old wont sleep", ADULT), ("decades ago", "it was thirty years ago and i still dream of it", ADULT),
    ("late forties", "late forties", ADULT),
    ("his mum", "im his mum hes 15", ADULT), ("grandmother", "as a grandmother I worry", ADULT), ("eighteen plus in words", "over 50", ADULT),
]

NOT_THEIRS: list[tuple[str, str]] = [
    ("when i was nine", "when I was 9 it started"), ("aged seven", "aged 7 it started"), ("happened when", "it happened when i was 12"),
    ("she is thirteen", "she's 13"), ("he is twenty-four", "he is 24 and i like him"), ("a girl wrote", "a 14 year old girl messaged me"),
    ("he thinks", "he thinks im 18"), ("told him", "i told him i was 18"), ("my profile says", "my profile says im 19"),
    ("since i was", "its been going on since i was 11"), ("five foot two", "im 5 foot 2"), ("hundred percent", "im 100% sure"),
    ("three kids nearby", "i have 3 cats"),
    ("minutes away", "im 10 minutes away"), ("two scared", "im 2 scared"), ("room twelve", "im in room 12"), ("on twenty mg", "im on 20 mg"),
    ("weeks pregnant", "im 20 weeks gone"), ("days clean", "im 11 days clean"), ("stone", "im 12 stone"), ("half past", "im free at 15:30"),
    ("the police number", "101"), ("he says he is", "he says hes 17"), ("brother's age", "my brothers 16 and he shouts"),
    ("friend in brackets", "my friend (14f) told me"), ("a pupil's age", "girl, 8, told our table"),
    ("year six teacher", "y6 teacher said something odd"), ("she is in year 8", "shes in year 8"),
    ("was in year 9", "it was when i was in year 9"), ("as a child", "i was hurt as a child"),
    ("a girl in my class, from anyone", "a girl in my class told me something"), ("my youngest brother", "my youngest brother cries"),
    ("nan came long ago", "my nan came here 40 years ago and i live with her"), ("a boy, year 9", "I have a boy who wont go home, year 9."),
    ("of three", "there were four of us"),
    ("father of four", "the man is a father of four"), ("a bare price", "he wants 50 quid"), ("twenty followers", "im on 20 followers"),
    ("not my daughter", "shes my girlfriend, not my daughter"),
]


@pytest.mark.parametrize(("says", "years"), [row[1:] for row in YEARS], ids=[row[0] for row in YEARS])
def test_own_age_is_read(says: str, years: int) -> None:
    facts = read_facts(says, TODAY)
    assert facts.age == years
    assert facts.age_group == (CHILD if years < 18 else ADULT)


@pytest.mark.parametrize(("says", "group"), [row[1:] for row in GROUPS], ids=[row[0] for row in GROUPS])
def test_age_group_is_read_where_no_age_is_given(says: str, group: str | None) -> None:
    facts = read_facts(says, TODAY)
    assert (facts.age, facts.age_group) == (None, group)


@pytest.mark.parametrize("says", [row[1] for row in NOT_THEIRS], ids=[row[0] for row in NOT_THEIRS])
def test_another_age_or_number_is_not_the_speakers(says: str) -> None:
    facts = read_facts(says, TODAY)
    assert (facts.age, facts.age_group) == (None, None)


@pytest.mark.parametrize(
    "says", ["not 15, i'm 25", "sorry i meant 19 not 9", "im not an adult im 15", "wrong, im an adult", "im 15 jk 19", "that page is for kids, i'm 50"],
)
def test_a_plain_correction_is_marked(says: str) -> None:
    assert read_facts(says, TODAY).is_age_correction


@pytest.mark.parametrize("says", ["im 15", "my son is 12", "no, it's about my son", "im 14 and not ok", "he said hes 15 not 25"])
def test_what_corrects_nothing_is_not_marked(says: str) -> None:
    assert not read_facts(says, TODAY).is_age_correction
