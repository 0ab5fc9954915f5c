from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.trace.samples import MOVEMENT, SPONSOR, casefile, entity, graphs, item, link

from headwater.errors import UsageError
from headwater.model import (
    CaseFile,
    Channel,
    DeclaredEntity,
    Entity,
    EvidenceClass,
    Letter,
    Link,
    Question,
    Relation,
    Schema,
    Stance,
    Tier,
)
from headwater.trace import trace

S, M = SPONSOR, MOVEMENT
EVERYONE = [entity(f"e-{index}") for index in range(7)]


def test_every_channel_is_answered() -> None:
    tracing = trace([link(S, Relation.FUNDS, M)], EVERYONE, casefile())
    assert [one.channel for one in tracing.assessments] == list(Channel)
    assessed = [one for one in tracing.assessments if one.assessed]
    assert [one.channel for one in assessed] == [Channel.MONEY]
    assert assessed[0].words == "likely to almost certain"  # B moved by .10
    assert assessed[0].confidence == "low"
    others = [one for one in tracing.assessments if not one.assessed]
    assert {(one.words, one.confidence) for one in others} == {("NOT ASSESSED", "")}


def test_high_confidence_needs_records_two_roots_two_classes_and_a_stable_word() -> None:
    several = [
        item(Letter.A, tier=Tier.RECORD, root=f"r-{index}", evidence_class=one)
        for index, one in enumerate(EvidenceClass)
    ]
    one = trace([link(S, Relation.FUNDS, M, *several)], EVERYONE, casefile()).assessments[0]
    assert (one.confidence, one.words, one.stable) == ("high", "almost certain", 1.0)


def test_an_unstable_word_becomes_a_span() -> None:
    b, c = (trace([link(S, Relation.FUNDS, M, item(Letter(one)))], EVERYONE, casefile()).assessments[0] for one in "BC")
    assert b.stable < 0.8
    assert b.words == "likely to almost certain"
    assert c.stable >= 0.8
    assert c.words == "likely to very likely"


@settings(deadline=None, max_examples=40)
@given(graphs())
def test_a_trace_is_whole_and_repeats_itself(links: list[Link]) -> None:
    first, second = trace(links, EVERYONE, casefile()), trace(list(reversed(links)), EVERYONE, casefile())
    assert first.assessments == second.assessments
    assert first.questions == second.questions
    for one in first.assessments:
        assert one.assessed == (one.chain is not None)
        assert one.assessed or one.words == "NOT ASSESSED"
        assert one.partial is None or (not one.assessed and one.partial.missing)
        assert all(0 <= question.value <= 1 for question in one.questions)


def test_an_unknown_sponsor_is_said_and_nothing_is_lost() -> None:
    tracing = trace([link(S, Relation.FUNDS, M)], EVERYONE, casefile(("Nowhere", S)))
    assert len(tracing.assessments) == 12
    assert sum(one.assessed for one in tracing.assessments) == 1
    assert any("“Nowhere”" in note and "sponsor" in note for note in tracing.notes)


def test_sponsor_and_movement_in_one() -> None:
    tracing = trace([link(S, Relation.FUNDS, M)], EVERYONE, casefile((S,), (S,)))
    assert not any(one.assessed for one in tracing.assessments)
    assert any("one entity" in note for note in tracing.notes)


def test_names_are_found_by_case_and_alias() -> None:
    known = [Entity("e-0", Schema.PUBLIC_BODY, "Ruritania", ("Ruritania",)), entity("e-1", "Free Coast Movement")]
    case = CaseFile(
        "t",
        Question("?", ("the Ruritanian state",), ("FREE  COAST movement",)),
        entities=(DeclaredEntity("The Ruritanian State", Schema.PUBLIC_BODY, ("Ruritania",)),),
    )
    tracing = trace([link(S, Relation.FUNDS, M)], known, case)
    assert tracing.assessments[0].assessed
    assert tracing.assessments[0].sponsor == "the Ruritanian state"


def test_a_place_gives_way_to_a_body_of_the_same_name() -> None:
    known = [entity("e-9", "Strelsau", Schema.ADDRESS), entity("e-0", "Strelsau", Schema.PUBLIC_BODY), entity(M)]
    assert trace([link(S, Relation.FUNDS, M)], known, casefile(("Strelsau",))).assessments[0].assessed


@pytest.mark.parametrize("as_of", ["yesterday", "2017-13", "2017-02-30"])
def test_a_day_that_is_none_is_refused(as_of: str) -> None:
    with pytest.raises(UsageError, match="is no date"):
        trace([], EVERYONE, casefile(), as_of)


def test_a_day_before_everything() -> None:
    tracing = trace([], EVERYONE, casefile(), "1990")
    assert {one.words for one in tracing.assessments} == {"NOT ASSESSED"}
    assert "Nothing on file was known on 1990." in tracing.notes


def test_a_range_that_ends_before_it_starts_is_said() -> None:
    tracing = trace([link(S, Relation.FUNDS, M, start="2017", end="2015")], EVERYONE, casefile())
    assert tracing.assessments[0].assessed
    assert any("ends 2015 before it starts 2017" in note for note in tracing.notes)


def test_a_cycle_ends() -> None:
    ring = [link(S, Relation.FUNDS, "e-2"), link("e-2", Relation.FUNDS, "e-3"), link("e-3", Relation.FUNDS, "e-2")]
    assert not trace(ring, EVERYONE, casefile()).assessments[0].assessed
    assert trace([*ring, link("e-3", Relation.FUNDS, M)], EVERYONE, casefile()).assessments[0].assessed


def test_a_link_with_an_unknown_end_stands_in_no_chain() -> None:
    half = replace(link("e-2", Relation.OWNS, M, item(stance=Stance.NO_KNOWLEDGE)), subject="")
    tracing = trace([half], EVERYONE, casefile())
    assert not any(one.assessed for one in tracing.assessments)
    assert tracing.questions[0].origin == "said to be unknown"


def test_two_processes_answer_as_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    links = [link(S, Relation.FUNDS, "e-2"), link("e-2", Relation.LEADS, M), link(S, Relation.DIRECTS, M)]
    alone = trace(links, EVERYONE, casefile())
    monkeypatch.setattr("headwater.trace.tracing._LARGE", 0)
    assert trace(links, EVERYONE, casefile()) == alone
    assert sum(one.assessed for one in alone.assessments) == 2
