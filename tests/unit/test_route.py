"""Every `rules` line of `directory/situations.yml`: with the fact, the route that it asks for; with a near miss, the usual one.

A row: situation, facts, danger, what leads, what else must be there, what must not, and the words (`if_...`, or "" for the usual).
"""

from __future__ import annotations

from typing import Any

import pytest

from waymark.content.contract import load_contract
from waymark.content.directory import DIRECTORY
from waymark.reading.facts import Facts
from waymark.signposting.gather import with_group
from waymark.signposting.route import MOST_SERVICES, Route, meaning_of, route

CONTRACT = load_contract(DIRECTORY)


def routed(situation: str, danger: str | None = None, marks: str = "", **facts: Any) -> Route:
    """As a turn routes: the facts are completed, they settle the meaning, the meaning has its route."""
    known = with_group(Facts(marks=frozenset(marks.split()), **facts), None)
    return route(CONTRACT, meaning_of(CONTRACT, situation, known), known, danger)


SUICIDE, SAW, OWN = "suicidal_or_self_harm", "child_saw_or_received", "child_own_thoughts"
GROOMED, HARMED, REPORT = "child_groomed_online", "adult_has_harmed", "report_images"
Row = tuple[str, dict[str, Any], str, str, str, str, str]
ROWS: list[Row] = [
    (SUICIDE, {"age": 15}, "999 childline papyrus", "shout samaritans", "", "under_19", "under 19: Childline and Papyrus after 999"),
    (SUICIDE, {"age": 18}, "999 childline papyrus", "shout", "", "under_19", "at 18, an adult and still under 19"),
    (SUICIDE, {"age_group": "under_18"}, "999 childline papyrus", "", "", "under_19", "under 18 by group"),
    (SUICIDE, {"age": 19}, "999 samaritans", "papyrus", "childline", "adult", "at 19: Samaritans, never Childline"),
    (SUICIDE, {"age": 40}, "999 samaritans", "shout", "childline papyrus", "adult", "at 40 not Papyrus either"),
    (SUICIDE, {"age": 34}, "999 samaritans", "papyrus", "childline", "adult", "at 34 still Papyrus"),
    (SUICIDE, {"age_group": "18_over"}, "999 samaritans", "papyrus", "childline", "adult", "an adult of unknown age loses no adult's line"),
    (SUICIDE, {}, "999 samaritans childline", "", "", "", "age unknown: both doors"),
    (SUICIDE, {"age": 15, "danger": "over"}, "childline", "papyrus 999", "", "past", "harm denied, under 19: not urgent, the lines stay"),
    (SUICIDE, {"age": 30, "danger": "over"}, "samaritans", "999", "childline", "past", "harm denied, adult"),
    (SUICIDE, {"danger": "over"}, "samaritans childline", "999", "", "past", "harm denied, age unknown"),
    (SUICIDE, {"age": 15, "danger": "possible"}, "999 childline papyrus", "", "", "under_19", "possible is not over"),
    (SUICIDE, {"age": 15, "subject": "friend"}, "999 childline", "", "", "other", "somebody else, asked by a child"),
    (GROOMED, {"age": 14}, "ceop childline", "", "", "", "the usual"),
    (GROOMED, {"age": 14, "marks": "meeting_soon"}, "999", "ceop", "", "meeting_soon", "a meeting today"),
    (GROOMED, {"age": 14, "marks": "online"}, "ceop", "", "", "", "online alone changes nothing"),
    (GROOMED, {"age": 14, "marks": "known_offline"}, "childline", "ceop", "", "known_offline", "a coach"),
    (GROOMED, {"age": 14, "marks": "known_offline online"}, "childline", "ceop", "", "known_offline", "a coach who writes online"),
    (GROOMED, {"age": 14, "marks": "known_offline meeting_soon"}, "999", "childline ceop", "", "meeting_soon", "a coach, today"),
    ("child_sent_image_worry", {"age": 15}, "report-remove childline", "", "", "", "sent"),
    ("child_sent_image_worry", {"age": 15, "marks": "never_left_phone"}, "childline", "report-remove", "", "never_left", "never sent"),
    ("child_sent_image_worry", {"age": 15, "marks": "not_sexual_picture"}, "childline", "", "", "never_left", "not a sexual picture"),
    ("child_sent_image_worry", {"age": 15, "marks": "online image_involved"}, "report-remove", "", "", "", "another circumstance"),
    (SAW, {"age": 13, "marks": "image_of_child"}, "childline iwf", "", "", "image_of_child", "an image of a child: the IWF too"),
    (SAW, {"age": 13, "marks": "adult_content"}, "childline", "", "iwf", "", "violence or adult pornography: no IWF"),
    (SAW, {"age": 13, "marks": "adult_content image_of_child"}, "childline iwf", "", "", "image_of_child", "both"),
    (SAW, {"age": 13}, "childline iwf", "", "ceop", "", "what it was is not known"),
    (SAW, {"age": 13, "marks": "sent_by_adult"}, "childline ceop", "", "", "sent_by_adult", "an adult sent it: CEOP"),
    ("child_friend_at_risk", {"age": 15}, "childline", "ceop", "", "", "anything else about a friend"),
    ("child_friend_at_risk", {"age": 15, "marks": "online"}, "ceop childline", "", "", "online", "an online worry about a friend"),
    ("child_friend_at_risk", {"age": 15, "marks": "sexual"}, "ceop childline", "", "", "online", "a sexual worry about a friend"),
    ("child_friend_at_risk", {"age": 15, "marks": "sexual known_offline"}, "childline", "", "", "", "a sexual worry, by somebody known"),
    (OWN, {"age": 15}, "shore childline", "", "", "", "the usual"),
    (OWN, {"age": 12}, "childline shore", "", "", "young", "at 12: Childline, and the younger child is named"),
    (OWN, {"age": 13}, "shore childline", "", "", "", "at 13 the usual"),
    (OWN, {"age": 15, "marks": "sibling_hurt"}, "childline shore", "", "", "young", "a sibling is hurt"),
    (OWN, {"age": 15, "marks": "hit_not_sexual"}, "shore", "", "", "", "another circumstance"),
    (OWN, {"age": 15, "marks": "police_involved"}, "shore stop-it-now", "childline", "", "police", "the police are involved"),
    (OWN, {"age": 12, "marks": "police_involved"}, "childline", "shore stop-it-now", "", "young", "at 12, with the police"),
    (OWN, {"age": 15, "marks": "police_involved sibling_hurt"}, "childline", "stop-it-now", "", "young", "a sibling is hurt, with the police"),
    ("child_wants_to_talk", {}, "childline samaritans", "shout", "", "age_unknown", "nothing tells their age: both doors"),
    ("child_wants_to_talk", {"age": 12}, "childline shout", "", "samaritans", "", "a child"),
    ("adult_online_contact", {"age": 30, "marks": "meeting_soon"}, "stop-it-now 999", "", "", "meeting_soon", "a meeting arranged"),
    ("adult_online_contact", {"age": 30, "marks": "online"}, "stop-it-now", "", "999", "", "no meeting"),
    (HARMED, {"age": 30, "marks": "with_child_now"}, "stop-it-now 999", "", "", "now", "alone with the child"),
    (HARMED, {"age": 30, "tense": "now"}, "stop-it-now 999", "", "", "now", "tonight or now"),
    (HARMED, {"age": 30, "marks": "hit_not_sexual"}, "nspcc-helpline", "", "", "hit", "hit, nothing sexual"),
    (HARMED, {"age": 30, "marks": "hit_not_sexual", "tense": "now"}, "nspcc-helpline 999", "", "", "hit", "hit just now"),
    (HARMED, {"age": 30, "marks": "hit_not_sexual sexual"}, "stop-it-now", "", "", "", "hit, and something sexual"),
    (HARMED, {"age": 30, "marks": "long_ago", "tense": "past"}, "stop-it-now", "", "", "long_ago", "long ago"),
    (HARMED, {"age": 30, "marks": "long_ago with_child_now", "tense": "past"}, "stop-it-now 999", "", "", "now", "long ago, and with a child now"),
    (HARMED, {"age": 30}, "stop-it-now police-101", "", "", "", "the usual"),
    ("adult_under_investigation", {"age": 30}, "stop-it-now samaritans", "", "", "", "Samaritans day and night"),
    ("adult_under_investigation", {}, "stop-it-now samaritans", "", "childline", "", "the same with no age"),
    ("family_of_person", {"age": 40, "marks": "reaches_children"}, "stop-it-now 999 nspcc-helpline", "", "", "reaches_children", "he can reach children"),
    ("family_of_person", {"age": 40, "marks": "messages_child"}, "stop-it-now ceop", "", "", "messages_child", "he messages a child"),
    ("family_of_person", {"age": 40, "marks": "police_involved"}, "stop-it-now nspcc-helpline", "", "ceop", "", "the police came"),
    ("seeking_illegal", {"age": 16}, "shore", "", "", "under_18", "known to be under 18"),
    ("seeking_illegal", {"age": 18}, "stop-it-now", "", "", "", "18"),
    ("seeking_illegal", {}, "stop-it-now", "shore", "", "", "age unknown"),
    ("parent_child_groomed", {"marks": "meeting_soon"}, "999", "ceop", "", "now", "a meeting today"),
    ("parent_child_groomed", {"marks": "child_gone"}, "999", "ceop", "", "now", "the child has gone"),
    ("parent_child_groomed", {"marks": "gangs_extremism"}, "nspcc-helpline", "", "", "gangs", "gangs or extremism"),
    ("parent_child_groomed", {"marks": "gangs_extremism child_gone"}, "999 nspcc-helpline", "", "", "now", "gangs, and the child has gone"),
    ("parent_child_groomed", {"marks": "online sexual"}, "ceop nspcc-helpline", "", "", "", "the usual"),
    ("parent_child_image", {"marks": "blackmail"}, "ceop report-remove", "nspcc-helpline", "", "blackmail", "live blackmail"),
    ("parent_child_image", {"marks": "image_involved"}, "report-remove nspcc-helpline", "", "", "", "shared without blackmail"),
    ("professional_disclosure", {"marks": "goes_home_today"}, "nspcc-helpline 999", "", "", "home_today", "goes home to the harm today"),
    ("professional_disclosure", {"marks": "adult_contacts_online"}, "nspcc-helpline ceop", "", "", "adult_online", "an adult online"),
    ("professional_disclosure", {"marks": "pupil_image"}, "nspcc-helpline report-remove", "", "", "image", "an image of a pupil"),
    ("professional_disclosure", {"marks": "sexual"}, "nspcc-helpline", "", "ceop report-remove", "", "the usual"),
    (REPORT, {"marks": "on_device"}, "police-101 iwf", "", "", "on_device", "on a device"),
    (REPORT, {"marks": "live_now"}, "999 ceop iwf", "", "", "live_now", "live now"),
    (REPORT, {"marks": "special_access"}, "iwf police-101", "stop-it-now", "", "special_access", "reached in a certain way"),
    (REPORT, {"marks": "drawn_to_look"}, "iwf stop-it-now", "police-101", "", "drawn_to_look", "drawn to look again"),
    (REPORT, {"marks": "online"}, "iwf police-101 stop-it-now", "", "ceop 999", "", "on the internet"),
    (REPORT, {"age": 15}, "childline iwf", "", "stop-it-now", "", "reported by a child"),
    ("report_person", {"marks": "with_child_now", "danger": "possible"}, "999", "ceop", "", "now", "a child is with them, in danger"),
    ("report_person", {"marks": "with_child_now"}, "police-101", "ceop", "", "known_offline", "a child is with them, no danger seen"),
    ("report_person", {"marks": "known_offline"}, "police-101 nspcc-helpline", "ceop", "", "known_offline", "a neighbour"),
    ("report_person", {"marks": "known_offline online"}, "ceop", "", "", "", "a neighbour, online"),
    ("report_person", {"marks": "online"}, "ceop", "", "", "", "online"),
    ("report_person", {"marks": "british_abroad"}, "ceop", "", "", "", "who offends abroad"),
    ("report_person", {}, "police-101 nspcc-helpline", "ceop", "", "known_offline", "nothing said of the internet"),
    ("outside_uk", {"marks": "british_abroad", "place": "abroad"}, "ceop", "", "childline nspcc-helpline", "british_abroad", "a British offender abroad"),
    ("outside_uk", {"place": "abroad"}, "child-helpline-international", "", "ceop childline nspcc-helpline", "", "abroad, unnamed"),
    ("outside_uk", {"place": "IE"}, "ireland-childline", "", "ceop childline", "country", "in a country that the directory knows"),
    ("adult_image_abuse", {"age": 25, "marks": "minor_in_image"}, "iwf revenge-porn-helpline", "", "stopncii", "minor_in_image", "under 18 in the image"),
    ("adult_image_abuse", {"age": 25, "marks": "blackmail"}, "revenge-porn-helpline stopncii", "", "iwf", "", "adult in the image"),
    ("adult_survivor", {"marks": "minor_in_image image_involved"}, "iwf napac", "", "", "images", "pictures of them as a child"),
    ("adult_survivor", {"age": 40, "marks": "other_child_at_risk"}, "nspcc-helpline napac", "", "childline", "other_child", "another child at risk"),
    ("adult_survivor", {"age": 40, "marks": "image_involved"}, "napac iwf", "", "", "images", "images of them as a child"),
    ("adult_survivor", {"age": 18}, "napac", "childline", "", "", "at 18 Childline too"),
    ("adult_survivor", {"age": 19}, "napac", "", "childline iwf", "", "at 19 not"),
    ("adult_survivor", {"age_group": "18_over", "marks": "long_ago"}, "napac", "", "childline", "", "an adult of unknown age"),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]}: {row[6]}" for row in ROWS])
def test_a_known_fact_changes_the_route_as_the_rules_say(row: Row) -> None:
    situation, facts, leads, has, lacks, words, _ = row
    found = routed(situation, **facts)
    assert found.services[: len(leads.split())] == tuple(leads.split())
    assert set(has.split()) - set(found.services) == set()
    assert set(lacks.split()) & set(found.services[:MOST_SERVICES]) == set()
    assert found.words == f"utter_{found.situation}" + (f"_if_{words}" if words else "")


def test_every_rules_line_has_two_rows_or_more() -> None:
    tested = [row[0] for row in ROWS]
    ruled = {id_ for id_, record in CONTRACT.situations.items() if record.rules}
    assert {id_ for id_ in ruled if tested.count(id_) < 2} == set()
    assert len(ruled) > 15


def test_words_of_every_row_exist_as_rules_and_every_rule_with_words_has_a_row() -> None:
    in_rows = {(routed(row[0], **row[1]).situation, row[5]) for row in ROWS if row[5]}
    in_rules = {(id_, rule.words) for rule in CONTRACT.rules.routes if rule.words for id_ in rule.situations}
    elsewhere = {("immediate_danger", "cannot_speak"), ("immediate_danger", "other"), ("immediate_danger", "past"),
                 ("abuse_age_unclear", "adult"), ("child_sexual_abuse", "now"),
                 ("child_other_harm", "now"), ("adult_concerned_for_child", "now")}  # fmt: skip
    assert in_rules - in_rows == elsewhere
    assert in_rows - in_rules == {("outside_uk", "country")}


DANGER: list[Row] = [
    ("immediate_danger", {}, "999 childline", "nspcc-helpline", "", "", "age unknown"),
    ("immediate_danger", {"age": 15, "marks": "cannot_speak_now"}, "999 childline", "", "", "cannot_speak", "cannot speak"),
    ("immediate_danger", {"subject": "friend"}, "999", "", "", "other", "somebody else"),
    ("immediate_danger", {"subject": "friend", "marks": "cannot_speak_now"}, "999", "", "", "cannot_speak", "somebody else, cannot speak"),
    ("immediate_danger", {"age": 19}, "999 nspcc-helpline", "", "childline", "", "an adult"),
    ("immediate_danger", {"subject": "stranger"}, "999 nspcc-helpline", "childline", "", "other", "a neighbour's child"),
    ("immediate_danger", {"age": 12, "danger": "over"}, "childline", "999", "", "past", "it has passed, a child"),
    ("immediate_danger", {"age": 40, "danger": "over"}, "nspcc-helpline", "999", "childline", "past", "it has passed, an adult"),
    ("abuse_age_unclear", {}, "childline napac rape-crisis", "999", "", "", "age unknown: both doors"),
    ("abuse_age_unclear", {"age": 25}, "rape-crisis samaritans", "napac", "childline", "adult", "an adult"),
    ("child_sexual_abuse", {"age": 13, "tense": "now", "danger": "possible"}, "999 childline", "", "", "now", "happening now"),
    ("child_sexual_abuse", {"age": 13, "tense": "past", "danger": "possible"}, "childline", "999", "", "", "not now"),
    ("child_other_harm", {"age": 13, "tense": "now", "danger": "possible"}, "999 childline", "", "", "now", "happening now"),
    ("child_other_harm", {"age": 13, "tense": "now"}, "childline", "", "", "", "now, with no danger seen"),
    ("ask_human", {"age": 30}, "samaritans", "", "childline", "", "an adult who wants a person"),
    ("ask_human", {"age": 15}, "childline samaritans", "", "", "", "a child who wants a person"),
    ("child_other_harm", {"age": 13, "marks": "child_gone"}, "childline safecall", "", "", "", "has run away"),
    ("adult_concerned_for_child", {"tense": "now", "danger": "possible"}, "999 nspcc-helpline", "", "", "now", "happening now"),
    ("adult_concerned_for_child", {"danger": "possible"}, "nspcc-helpline", "999", "", "", "not now"),
]  # fmt: skip


@pytest.mark.parametrize("row", DANGER, ids=[f"{row[0]}: {row[6]}" for row in DANGER])
def test_danger_and_age_change_the_route(row: Row) -> None:
    test_a_known_fact_changes_the_route_as_the_rules_say(row)


MEANINGS = [
    ("age_unclear_image_threat", {"age": 15}, "child_sextortion", "a child's"),
    ("age_unclear_image_threat", {"age": 30}, "adult_image_abuse", "an adult's"),
    ("child_sexual_abuse", {"age": 40, "marks": frozenset({"long_ago"})}, "adult_survivor", "abused years ago"),
    ("own_thoughts_age_unclear", {"age": 15}, "child_own_thoughts", "under 18"),
    ("own_thoughts_age_unclear", {"age": 18}, "adult_own_thoughts", "18"),
    ("adult_viewing_images", {"age": 17}, "child_own_thoughts", "looks at images, 17"),
    ("child_groomed_online", {"age": 30}, "abuse_age_unclear", "an adult groomed online"),
    ("child_groomed_online", {"age": 30, "role": "carer"}, "parent_child_groomed", "a mother, with her own age"),
    ("child_image_shared", {"age": 42, "role": "carer", "subject": "own_child"}, "parent_child_image", "a father of 42: the picture is the child's"),
    ("child_image_shared", {"age": 42, "role": "carer", "subject": "self"}, "adult_image_abuse", "a father of 42: the picture is his own"),
    ("child_own_thoughts", {"age": 42, "role": "carer", "subject": "own_child"}, "parent_child_behaviour", "a child's behaviour, not the parent's"),
    ("abuse_age_unclear", {"age": 42, "role": "carer", "subject": "own_child"}, "adult_concerned_for_child", "the child's abuse"),
    ("child_sexual_abuse", {"age": 42, "role": "professional", "subject": "pupil"}, "professional_disclosure", "a pupil told a teacher"),
    ("child_sextortion", {"age": 15, "role": "child", "subject": "friend"}, "child_friend_at_risk", "a friend's"),
    ("child_sextortion", {"age": 15, "role": "child", "subject": "self"}, "child_sextortion", "one's own"),
    ("family_of_person", {"age": 14}, "child_other_harm", "a child of somebody arrested is not sent to an adults' line"),
    ("child_saw_or_received", {"age": 30}, "report_images", "an adult who saw it reports it"),
    ("child_saw_or_received", {"age": 30, "marks": frozenset({"adult_content"})}, "adult_low", "an adult who saw violence"),
    ("outside_uk", {"place": "JE", "age": 12}, "child_wants_to_talk", "a child in Jersey"),
    ("outside_uk", {"place": "GG", "age": 30}, "adult_low", "an adult in Guernsey"),
    ("outside_uk", {"place": "IM", "role": "carer"}, "adult_concerned_for_child", "a parent on the Isle of Man"),
    ("outside_uk", {"place": "FR"}, "outside_uk", "France"),
    ("child_sextortion", {"age": 42, "role": "carer", "subject": "own_child"}, "parent_child_groomed", "a child is blackmailed, the parent is 42"),
    ("child_own_thoughts", {"age": 16, "role": "carer", "subject": "sibling"}, "child_friend_at_risk", "a child who looks after another is a child"),
    ("child_own_thoughts", {"age": 16, "role": "carer"}, "child_own_thoughts", "a child who looks after another, about themselves"),
    ("child_own_thoughts", {"role": "carer"}, "parent_child_behaviour", "a carer who gives no age"),
    ("adult_has_harmed", {"age": 16}, "child_own_thoughts", "has done something, 16"),
    ("adult_under_investigation", {"age": 16}, "child_own_thoughts", "police came, 16"),
    ("child_own_thoughts", {"age": 30, "marks": frozenset({"with_child_now"})}, "adult_has_harmed", "an adult with a child now"),
    ("abuse_age_unclear", {"age": 12, "marks": frozenset({"hit_not_sexual"})}, "child_other_harm", "a child who is hit"),
    ("abuse_age_unclear", {"age": 12}, "child_sexual_abuse", "a child who is abused"),
    ("child_sexual_abuse", {"age": 30, "tense": "past"}, "adult_survivor", "an adult, and it is over"),
    ("child_sexual_abuse", {"age": 30}, "abuse_age_unclear", "an adult, and when is not known"),
    ("child_sexual_abuse", {"role": "carer"}, "adult_concerned_for_child", "a carer, whom it is about is not known"),
    ("child_sexual_abuse", {"role": "professional"}, "professional_disclosure", "a professional, whom it is about is not known"),
    ("child_peer_pressure", {"role": "carer"}, "adult_concerned_for_child", "a carer of a child under pressure"),
    ("child_image_shared", {"role": "carer", "subject": "own_child"}, "parent_child_image", "a parent who gives no age"),
    ("child_image_shared", {"role": "carer", "age_group": "18_over", "subject": "own_child"}, "parent_child_image", "a parent by the menu"),
    ("adult_image_abuse", {"age": 15, "marks": frozenset({"blackmail"})}, "child_sextortion", "blackmailed at 15"),
    ("adult_image_abuse", {"age": 15}, "child_image_shared", "a picture shared at 15"),
    ("adult_low", {"age": 15}, "child_wants_to_talk", "low at 15"),
    ("child_wants_to_talk", {"age": 30}, "adult_low", "low at 30"),
    ("parent_child_groomed", {"age": 15}, "child_friend_at_risk", "a worry about another child, at 15"),
    ("child_friend_at_risk", {"age": 30}, "adult_concerned_for_child", "a worry about another child, at 30"),
    ("child_groomed_online", {"age": 30, "role": "child", "subject": "friend"}, "adult_concerned_for_child", "a friend's, at 30"),
    ("child_groomed_online", {"age": 30, "marks": frozenset({"blackmail"})}, "adult_image_abuse", "an adult blackmailed online"),
    ("child_groomed_online", {"age": 30, "marks": frozenset({"long_ago"})}, "adult_survivor", "groomed years ago"),
    ("child_saw_or_received", {"age": 30, "marks": frozenset({"image_of_child", "adult_content"})}, "report_images", "an adult who saw both"),
    ("report_images", {"age": 15}, "child_saw_or_received", "a child who reports"),
    ("seeking_illegal", {"age": 15}, "seeking_illegal", "nothing else is meant"),
]


@pytest.mark.parametrize(("situation", "facts", "meant", "why"), MEANINGS, ids=[row[3] for row in MEANINGS])
def test_a_fact_settles_what_is_meant(situation: str, facts: dict[str, Any], meant: str, why: str) -> None:
    assert meaning_of(CONTRACT, situation, with_group(Facts(**facts), None)) == meant


PLACES = [
    ("report_person", {"place": "scotland", "marks": "online"}, "ceop police-scotland", "police-101 psni", "the police of Scotland"),
    ("report_person", {"place": "northern-ireland", "marks": "online"}, "ceop psni", "police-101 police-scotland", "the police of Northern Ireland"),
    ("report_person", {"place": "wales", "marks": "online"}, "ceop police-101", "psni police-scotland", "Wales keeps the usual"),
    ("report_person", {"place": "scotland", "marks": "known_offline"}, "police-scotland nspcc-helpline", "police-101", "a rule's own door is swapped too"),
    ("abuse_age_unclear", {"place": "northern-ireland", "age": 30}, "ni-dsa-helpline", "rape-crisis", "a line of Northern Ireland"),
    ("abuse_age_unclear", {"place": "scotland", "age": 30}, "survivors-trust", "rape-crisis", "a line that Scotland has"),
    ("adult_survivor", {"place": "scotland"}, "napac samaritans survivors-trust police-scotland", "rape-crisis", "below the first door too"),
    ("adult_low", {"place": "northern-ireland"}, "samaritans shout", "nhs-111", "no 111 in Northern Ireland"),
    ("child_groomed_online", {"place": "JE", "age": 14}, "ceop childline", "child-helpline-international", "Jersey keeps the UK's services"),
    ("child_wants_to_talk", {"place": "IM", "age": 14}, "childline", "child-helpline-international", "so does the Isle of Man"),
    ("suicidal_or_self_harm", {"place": "GG", "age": 30}, "999 samaritans", "find-a-helpline", "so does Guernsey"),
    ("report_images", {"place": "GB"}, "iwf", "inhope", "the UK by its code"),
    ("suicidal_or_self_harm", {"place": "US"}, "us-988", "999 samaritans childline", "the crisis line of the United States"),
    ("suicidal_or_self_harm", {"place": "IE", "age": 30}, "samaritans find-a-helpline", "999 ireland-childline", "an adult's crisis line in Ireland"),
    ("suicidal_or_self_harm", {"place": "FR"}, "find-a-helpline", "999 childline", "a country that the directory does not know"),
    ("suicidal_or_self_harm", {"place": "ES", "marks": "british_abroad"}, "find-a-helpline", "999", "British, in Spain: 999 cannot be dialled there"),
    ("immediate_danger", {"place": "ES", "marks": "british_abroad"}, "child-helpline-international", "999", "the same in danger"),
    ("immediate_danger", {"place": "IE", "age": 30}, "samaritans", "999 ireland-childline", "an adult in danger in Ireland"),
    ("adult_own_thoughts", {"place": "DE", "age": 30}, "kein-taeter-werden troubled-desire", "stop-it-now", "own thoughts in Germany"),
    ("adult_own_thoughts", {"place": "IE", "age": 30}, "stop-it-now", "", "own thoughts in Ireland"),
    ("child_own_thoughts", {"place": "IE", "age": 15}, "ireland-childline", "stop-it-now", "a child's own thoughts in Ireland"),
    ("seeking_illegal", {"place": "US", "age": 15}, "childhelp-us", "stop-it-now-us", "a child who asks, in the United States"),
    ("child_own_thoughts", {"place": "FR", "age": 15}, "child-helpline-international", "stop-it-now", "a child's own thoughts in France"),
    ("report_images", {"place": "US"}, "ncmec-cybertipline inhope", "iwf", "images in the United States"),
    ("report_images", {"place": "FR"}, "inhope", "iwf", "images in France"),
    ("child_image_shared", {"place": "US", "age": 15}, "take-it-down", "report-remove", "one's own image abroad"),
    ("adult_image_abuse", {"place": "FR", "age": 30}, "stopncii", "revenge-porn-helpline", "an adult's image abroad"),
    ("adult_survivor", {"place": "IE", "age": 40}, "samaritans", "ireland-childline", "a survivor in Ireland is no child"),
    ("child_sexual_abuse", {"place": "IE", "age": 12}, "ireland-childline", "childline", "a child in Ireland"),
    ("child_sexual_abuse", {"place": "ES", "age": 12, "marks": "british_abroad"}, "childline", "child-helpline-international", "a UK child taken abroad"),
]  # fmt: skip


@pytest.mark.parametrize(("situation", "facts", "leads", "lacks", "why"), PLACES, ids=[row[4] for row in PLACES])
def test_a_place_changes_the_doors_and_keeps_what_the_person_came_for(situation: str, facts: dict[str, Any], leads: str, lacks: str, why: str) -> None:
    services = routed(situation, **facts).services
    assert services[: len(leads.split())] == tuple(leads.split())
    assert set(lacks.split()) & set(services) == set()
