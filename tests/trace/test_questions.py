import math

from tests.trace.samples import MOVEMENT, SPONSOR, casefile, entity, item, link

from headwater.model import Channel, Relation, Schema, Stance
from headwater.trace import Tracing, trace

S, M = SPONSOR, MOVEMENT
PEOPLE = [
    entity(S, "Ruritania"),
    entity(M, "Free Coast Movement"),
    entity("e-2", "Harbour Fund"),
    entity("e-3", "Anna Berg"),
]
UNKNOWN = item(stance=Stance.NO_KNOWLEDGE)
YES = 38 / 40  # b of one A record: w = 2·.95/.05 = 38


def ask(*links: object) -> Tracing:
    return trace(list(links), PEOPLE, casefile(("Ruritania",), ("Free Coast Movement",)))  # type: ignore[arg-type]


def test_what_is_said_to_be_unknown_is_worth_half_of_what_a_yes_would_bring() -> None:
    tracing = ask(link(S, Relation.FUNDS, M, UNKNOWN))
    first = tracing.questions[0]
    assert (first.origin, first.channel) == ("said to be unknown", "money")
    assert first.text == "Did Ruritania fund Free Coast Movement?"
    assert math.isclose(first.value, 0.5 * YES)
    assert math.isclose(first.would_be, YES)
    assert "bank records" in first.record
    assert "Ruritania as payer" in first.holder


def test_a_missing_link_of_an_otherwise_complete_chain() -> None:
    tracing = ask(link(S, Relation.FUNDS, "e-2"), link("e-3", Relation.LEADS, M), link("e-2", Relation.MET, "e-3"))
    one = next(one for one in tracing.assessments if one.channel is Channel.MONEY)
    assert one.partial is not None
    assert one.partial.missing == (("e-2", "e-3"),)
    assert [hop.link for hop in one.partial.hops] == ["l-e-0-FUNDS-e-2--", "l-e-3-LEADS-e-1--"]
    assert one.questions[0].origin == "missing link"
    assert one.questions[0].text == "Did Harbour Fund fund Anna Berg?"
    assert 0 < one.questions[0].value < 0.5


def test_a_contested_claim() -> None:
    tracing = ask(link(S, Relation.FUNDS, M, item(root="r-1"), item(root="r-2", stance=Stance.DENIES)))
    one = tracing.assessments[0]
    assert one.assessed
    assert [question.origin for question in one.questions] == ["contested"]
    assert one.questions[0].value > 0


def test_an_unknown_owner_is_asked_about_and_worth_nothing_off_the_way() -> None:
    tracing = ask(link("", Relation.OWNS, "e-2", UNKNOWN))
    assert [(one.origin, one.value) for one in tracing.questions] == [("said to be unknown", 0.0)]
    assert tracing.questions[0].text == "Did somebody own Harbour Fund?"


def test_an_unknown_owner_on_the_way_is_worth_asking() -> None:
    tracing = ask(link("", Relation.OWNS, "e-2", UNKNOWN), link("e-2", Relation.FUNDS, M))
    one = next(one for one in tracing.assessments if one.channel is Channel.MONEY)
    assert not one.assessed
    assert one.questions[0].text == "Did Ruritania own Harbour Fund?"
    assert one.questions[0].value > 0.3


def test_nothing_points_anywhere_gives_no_bridge() -> None:
    tracing = ask(link("e-3", Relation.LEADS, M))
    assert all(one.partial is None for one in tracing.assessments)
    assert tracing.questions == ()


def test_two_links_may_be_missing_around_an_act() -> None:
    people = [*PEOPLE, entity("e-4"), entity("e-5")]
    graph = [
        link(S, Relation.MET, "e-4"),
        link("e-4", Relation.FUNDS, "e-5"),
        link("e-5", Relation.MET, "e-3"),
        link("e-3", Relation.LEADS, M),
    ]
    tracing = trace(graph, people, casefile(("Ruritania",), ("Free Coast Movement",)))
    partial = tracing.assessments[0].partial
    assert partial is not None
    assert partial.missing == ((S, "e-4"), ("e-5", "e-3"))


def test_an_event_pays_nobody_and_its_guests_attend() -> None:
    people = [*PEOPLE[:2], entity("e-2", "Harbour Congress", Schema.EVENT), PEOPLE[3]]
    graph = [
        link(S, Relation.FUNDS, "e-2"),
        link(S, Relation.ORGANISES, "e-2"),
        link("e-3", Relation.LEADS, M),
    ]
    tracing = trace(graph, people, casefile(("Ruritania",), ("Free Coast Movement",)))
    texts = {one.channel: one.text for one in tracing.questions}
    assert texts["event"] in (
        "Did Anna Berg attend Harbour Congress?",
        "Did Free Coast Movement attend Harbour Congress?",
    )
    assert "money" not in texts
