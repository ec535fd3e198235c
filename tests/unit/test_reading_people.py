"""Who speaks, and whom it is about: the one it happens to, never the one who does it."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.reading.message_facts import read_facts

TODAY = date(2026, 11, 24)

ROLES: list[tuple[str, str, str | None]] = [
    ("says an age", "im 13 and i feel sick", "child"), ("school year", "im in y8", "child"), ("phone taken", "my mum took my phone", "child"),
    ("my teacher", "my teacher keeps me behind", "child"), ("teacher who touched", "my teacher touched me", "child"),
    ("a girl in my class", "a girl in my class has bruises", "child"),
    ("would kill me", "my dad would kill me if he knew", "child"), ("young coach", "im 16 and i coach the under nines", "child"),
    ("young mother", "im 16 and my son is 1", "child"), ("a teacher's child", "im 14 and my mum is a teacher", "child"),
    ("his mum", "im his mum and hes only 11", "carer"), ("my son", "my son was sent something", "carer"),
    ("my daughter", "a man is messaging my daughter", "carer"), ("grandson", "my grandson is being groomed", "carer"),
    ("foster carer", "I am a foster carer and she told me something", "carer"), ("auntie", "im her auntie, my niece says her dad hurts her", "carer"),
    ("our lad", "our lad has gone to meet someone", "carer"), ("nan here", "nan here, he showed me his tablet", "carer"),
    ("as a grandparent", "as a grandparent what can i do", "carer"), ("stepchild", "my stepdaughter is being followed", "carer"),
    ("teacher", "im a teacher and a child told me something", "professional"), ("ta", "I'm a TA in reception", "professional"),
    ("nurse here", "school nurse here, a girl came in today", "professional"), ("gp", "I am a GP and worried about a family", "professional"),
    ("social worker", "im a newly qualified social worker", "professional"),
    ("scout leader", "im a scout leader, one of my scouts said something", "professional"),
    ("coach", "i am a football coach, who do i report to", "professional"), ("dsl", "im the dsl at a primary", "professional"),
    ("youth worker", "as a youth worker i need advice", "professional"), ("childminder", "I'm a registered childminder", "professional"),
    ("in my setting", "a child in my setting has marks", "professional"), ("a pupil told", "a pupil has told me about home", "professional"),
    ("safeguarding lead asked", "our school's safeguarding lead asked me to ring you", "professional"),
    ("i teach", "i teach year 4 and one of them worries me", "professional"),
    ("works in a nursery", "i work in a nursery and im worried about a child", "professional"),
    ("a student of mine", "a student of mine has disclosed something", "professional"),
    ("as a teacher he", "as a teacher he should know better", None), ("when im a nurse", "when im a nurse ill help people", None),
    ("coach fan", "im a big coach fan", None),
    ("a girl guide", "my friend is a girl guide", None), ("wants to be a nurse", "i want to be a nurse", None),
    ("he says he teaches", "he said im a teacher so nobody will believe you", None),
    ("abused by a teacher long ago", "thirty years ago my teacher hurt me", None), ("my partner teaches", "my partner is a teacher", None),
    ("grown son", "my son is 34 and was arrested", None), ("nothing said", "someone hurt me", None),
]

SUBJECTS: list[tuple[str, str, str | None]] = [
    ("uncle touches me", "my uncle touches me", "self"), ("brother hits me", "my brother hits me", "self"),
    ("boyfriend asks me", "my boyfriend keeps asking me for pics", "self"), ("me and my sister", "he hits me and my sister", "self"),
    ("son hits me", "my son hits me", "self"), ("wants to die", "i want to die", "self"),
    ("not my friend, me", "it wasnt my friend it was me", "self"), ("being blackmailed", "im being blackmailed", "self"),
    ("friend blackmailed", "my mate is being blackmailed", "friend"), ("asking for a friend", "asking for a friend", "friend"),
    ("friend wants to die", "my friend wants to die", "friend"), ("its my friend", "its my friend not me", "friend"),
    ("friend sent a nude", "my friend sent a nude", "friend"), ("girl in class, by a child", "a girl in my class is being hit at home", "friend"),
    ("worried for bestie", "im worried about my bestie", "friend"),
    ("sister hit", "my stepdad hits my little sister", "sibling"), ("brother messaged", "a man is messaging my little brother", "sibling"),
    ("scared for my sister", "im scared for my sister", "sibling"),
    ("son sent something", "my son was sent something", "own_child"),
    ("daughter talks to a man", "my daughter is talking to a man online", "own_child"),
    ("grandchild", "my granddaughter told me he hurts her", "own_child"),
    ("eight-year-old", "my 8 year old has been talking to a man on roblox", "own_child"),
    ("kids messaged", "someone keeps messaging my kids", "own_child"),
    ("girl in class, by a teacher", "im a teacher and a girl in my class told me something", "pupil"),
    ("one of our pupils", "one of our pupils is being groomed", "pupil"), ("texts his pupil", "a colleague is messaging a pupil", "pupil"),
    ("partner stalked", "my girlfriend is being stalked", "partner"), ("niece", "my niece says her dad hurts her", "relative"),
    ("mum is hit", "my dad hits my mum", "relative"), ("cousin", "im worried about my cousin", "relative"),
    ("child next door", "a child next door is being hit", "stranger"), ("kid upstairs", "the kid upstairs screams every night", "stranger"),
    ("i did it", "i touched my little sister", None), ("i hit him", "i hit my son", None), ("dad said", "my dad told me to shut up", None),
    ("friend sent me", "my friend sent me a horrible video", None), ("brother says", "my brother says im thick for talking to him", None),
    ("son's friend", "my sons friend is odd", None), ("brother in law", "my brother in law shares pictures", None),
    ("only a place", "im in leeds", None),
]

AGES: list[tuple[str, str, int | None]] = [
    ("son is twelve", "my son is 12 and a man messages him", 12), ("in brackets", "my daughter (13) is being messaged", 13),
    ("year-old", "my 8 year old is being messaged by someone", 8), ("she is", "im worried about my sister, shes 14", 14),
    ("hers, not his", "my daughter is talking to a man, hes 40 and shes 14", 14),
    ("a friend's", "my friend is being groomed. hes 15", 15), ("nobody's", "my son was sent something", None),
    ("own trouble", "he hits me, hes 40", None),
]

TENSES: list[tuple[str, str, str | None]] = [
    ("right now", "hes hitting her right now", "now"), ("tonight", "he is coming tonight", "now"),
    ("still does", "he used to hit me and still does", "now"), ("every night", "he hits me every night", "now"),
    ("keeps", "he keeps coming in my room", "now"),
    ("years ago", "it was years ago", "past"), ("when i was little", "when i was little he hurt me", "past"),
    ("used to", "he used to come in my room", "past"), ("last year", "it was last year", "past"), ("stopped", "it stopped when i moved out", "past"),
    ("a year", "it happened in 1984", "past"), ("past though told today", "i told someone today about when i was six", "past"),
    ("nothing said", "my uncle touches me", None),
]


@pytest.mark.parametrize(("says", "role"), [row[1:] for row in ROLES], ids=[row[0] for row in ROLES])
def test_role(says: str, role: str | None) -> None:
    assert read_facts(says, TODAY).role == role


@pytest.mark.parametrize(("says", "subject"), [row[1:] for row in SUBJECTS], ids=[row[0] for row in SUBJECTS])
def test_subject(says: str, subject: str | None) -> None:
    assert read_facts(says, TODAY).subject == subject


@pytest.mark.parametrize(("says", "age"), [row[1:] for row in AGES], ids=[row[0] for row in AGES])
def test_age_of_the_one_it_is_about(says: str, age: int | None) -> None:
    assert read_facts(says, TODAY).subject_age == age


@pytest.mark.parametrize(("says", "tense"), [row[1:] for row in TENSES], ids=[row[0] for row in TENSES])
def test_tense(says: str, tense: str | None) -> None:
    assert read_facts(says, TODAY).tense == tense
