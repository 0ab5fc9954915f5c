"""What a document tells of its names: kinds by the nouns beside them, towns, surnames, names that reach over "and"."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.model import Schema
from headwater.text.names import Vocabulary, find_names
from headwater.text.names_told import told
from headwater.text.sentences import sentences

P, G, A, E = Schema.PERSON, Schema.ORGANIZATION, Schema.ADDRESS, Schema.EVENT


def named(text: str) -> dict[str, Schema]:
    seen = Vocabulary.of(text)
    spans = sentences(text, 0, len(text), "en")
    return {name.name: name.schema for span in spans for name in find_names(text, span.start, span.end, seen)}


@pytest.mark.parametrize(
    ("text", "name", "schema"),
    [
        ("Sundial, a movement that wants to leave, met. Ann Po paid Sundial.", "Sundial", G),
        ("The youth league Three Pillars met in Oslo. Money went to Three Pillars.", "Three Pillars", G),
        ("Tom Okoro edits the monthly Horizon.", "Horizon", G),
        ("The money went through the company known as Ashgrove.", "Ashgrove", G),
        ("Ashgrove, registered in Belize, has closed.", "Ashgrove", G),
        ("A separate association, Hearth, which police had searched, was cleared.", "Hearth", G),
        ("They came for a summit called the Republic of Small Voices.", "Republic of Small Voices", E),
        ("He spoke for the Coastal Forum, the farmers' lobby that opposes it.", "Coastal Forum", G),
        ("He lives in Marrow Bay. Marrow Bay was flooded.", "Marrow Bay", A),
        ("They left from Upper Sorrel. The villages of Upper Sorrel voted.", "Upper Sorrel", A),
        ("QUAY HARBOUR — Police came. It lies in the bay of Quay Harbour.", "Quay Harbour", A),
        ("Quay Amber, 5 July 2016. The minister came to Quay Amber.", "Quay Amber", A),
        ("A Dunmore-based bank paid. It left Dunmore in May.", "Dunmore", A),
        ("He was seen in Grand Tarn, Norway. He likes Grand Tarn.", "Grand Tarn", A),
        ("Mr Santiago paid. Later Santiago denied it.", "Santiago", P),
        ("Anna Vallender paid. Vallender lives in Oslo.", "Vallender", P),
        ("Naledi Dawn, who was a teacher, left.", "Naledi Dawn", P),
        ("Co-conspirator 1 (“UIC-1”) left. The bank paid UIC-1.", "UIC-1", P),
    ],
)
def test_one_sentence_tells_the_kind_for_all(text: str, name: str, schema: Schema) -> None:
    assert named(text)[name] is schema


@pytest.mark.parametrize(
    ("text", "name", "wrong"),
    [
        ("The party Sturm founded has 12 members.", "Sturm", G),
        ("According to Sturm, the party which he led was poor.", "Sturm", G),
        ("In Varnhem, a group that nobody knew met.", "Varnhem", G),
        ("From Berlin, the movement that won went on.", "Berlin", G),
        ("The hall was paid for by Sundial, the union and the church.", "Sundial", E),
        ("Money went to Sundial. Ann Po has confidence in Sundial.", "Sundial", A),
        ("Anna Vallender spoke for Ember. She told the bank that Vallender won.", "Vallender", G),
    ],
)
def test_a_stranger_beside_a_noun_is_told_nothing(text: str, name: str, wrong: Schema) -> None:
    assert named(text)[name] is not wrong


def test_a_name_of_two_nouns_is_whole_wherever_it_stands() -> None:
    found = named("The network Peat and Freedom, which is poor, met. Tom Okoro leads Peat and Freedom.")
    assert found["Peat and Freedom"] is G
    assert "Peat" not in found


@pytest.mark.parametrize(
    "text",
    [
        "The party Ember and Hearth, a bank, met. Ember paid.",
        "He met the activist Anna Berg and Tom Okoro, a baker.",
        "The group Norway and Sweden, two states, met.",
    ],
)
def test_two_names_stay_two(text: str) -> None:
    assert not [name for name in named(text) if " and " in name]


def test_a_name_that_its_letters_spell_is_whole_without_them() -> None:
    found = named("The Unity of Small Peoples (USP) paid. He led Unity of Small Peoples in May.")
    assert set(found) == {"Unity of Small Peoples", "USP"}


def test_small_words_count_among_the_letters_only_where_they_must() -> None:
    assert "Office of Trade Control" in named("The Office of Trade Control (OTC) paid.")
    assert "Office of Trade Assets Control" in named("Today the Office of Trade Assets Control (OTAC) paid.")


@given(st.text(alphabet="AaBb ,.-’'\n\"()of the and1", max_size=200))
@settings(deadline=None)
def test_any_text_is_told(text: str) -> None:
    assert told(text) == told(text)


@pytest.mark.parametrize(
    "piece", ["ANNA BERG ", "Anna, the Berg, ", "of Anna for Berg ", "In The Anna, the ", '"A (the "']
)
def test_time_grows_with_length(piece: str) -> None:
    started = time.perf_counter()
    told(piece * 2000)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("line", ["PORT CAIRN, Oct 9 (CPA) -", "KISUMA —", "Port Cairn, 5 July 2016.", "TARM (Wire) –"])
def test_what_a_report_opens_with_is_no_party(line: str) -> None:
    assert named(f"{line} A bank paid Ann Po.") == {"Ann Po": P}


def test_a_body_before_a_dash_is_a_party() -> None:
    assert "HARBOUR FOUNDATION" in named("HARBOUR FOUNDATION — It paid Ann Po.")


def test_the_noun_of_one_name_stands_for_it() -> None:
    text = "The Harbour Rule League met. Money came from Lantern Trust Bank. The League paid the Trust."
    seen = Vocabulary.of(text)
    start = text.index("The League")
    assert [(name.name, name.schema) for name in find_names(text, start, len(text), seen)] == [
        ("Harbour Rule League", G)
    ]


def test_the_noun_of_two_names_stands_for_neither() -> None:
    text = "The Harbour League met the Coast League. The League paid."
    assert not find_names(text, text.index("The League"), len(text), Vocabulary.of(text))


def test_yes_opens_the_name_of_a_campaign_and_no_answer_behind_a_comma() -> None:
    text = "Yes Vestland is not among those charged."
    assert [text[one.start : one.end] for one in find_names(text)] == ["Yes Vestland"]
    answer = "Yes, Vestland is among those charged."
    assert [answer[one.start : one.end] for one in find_names(answer)] == ["Vestland"]
