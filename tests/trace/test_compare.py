from dataclasses import replace

from hypothesis import given
from tests.trace.samples import MOVEMENT, SPONSOR, casefile, entity, graphs, item, link

from headwater.model import Letter, Link, Relation
from headwater.trace import Change, State, changes, trace
from headwater.weigh import with_items

S, M = SPONSOR, MOVEMENT
PEOPLE = [entity(f"e-{index}") for index in range(4)]
OLD = item(Letter.E, root="r-1", document="d-1")


def compared(old: list[Link], new: list[Link]) -> tuple[Change, ...]:
    states = [
        State(links, trace(links, PEOPLE, casefile(), day)) for links, day in ((old, "2017-02-04"), (new, "2022-08-01"))
    ]
    return changes(states[0], states[1], PEOPLE, casefile())


def test_the_document_that_moved_the_word_is_named() -> None:
    new = item(Letter.A, root="r-2", document="d-2")
    idle = item(Letter.F, root="r-3", document="d-3")
    found = compared([link(S, Relation.FUNDS, M, OLD)], [link(S, Relation.FUNDS, M, OLD, new, idle)])
    assert [(one.channel, one.documents) for one in found] == [("money", ("d-2",))]
    assert (found[0].earlier, found[0].later) == ("2017-02-04", "2022-08-01")
    assert found[0].before.startswith("very unlikely")
    assert found[0].after.endswith("almost certain")
    assert found[0].claims == (new.claim,)


def test_two_that_are_each_enough_moved_it_together() -> None:
    both = [item(Letter.A, root=f"r-{n}", document=f"d-{n}") for n in (2, 3)]
    found = compared([link(S, Relation.FUNDS, M, OLD)], [link(S, Relation.FUNDS, M, OLD, *both)])
    assert found[0].documents == ("d-2", "d-3")
    assert found[0].why.startswith("together")


def test_a_chain_that_was_completed() -> None:
    first = link(S, Relation.FUNDS, "e-2", item(document="d-1"))
    last = link("e-2", Relation.FUNDS, M, item(document="d-2"))
    found = compared([first], [first, last])
    assert (found[0].before, found[0].documents) == ("NOT ASSESSED", ("d-2",))


def test_nothing_new_moves_nothing() -> None:
    links = [link(S, Relation.FUNDS, M, OLD)]
    assert compared(links, links) == ()


def _without(links: list[Link], document: str) -> list[Link]:
    return [with_items(one, [i for i in one.items if i.document != document]) for one in links]


def _told_by(one: Link, document: str) -> Link:
    return with_items(one, [replace(i, document=document, claim=f"{i.claim}-{document}") for i in one.items])


@given(graphs())
def test_who_moved_a_word_agrees_with_tracing_without_each(links: list[Link]) -> None:
    links = [_told_by(one, f"d-{at % 4}") for at, one in enumerate(links)]
    ends = {end for one in links for end in (one.subject, one.object)}
    people = [entity(end) for end in sorted(ends | {S, M})]
    nothing = State([], trace([], people, casefile(), "2017-02-04"))
    after = trace(links, people, casefile(), "2022-08-01")
    documents = sorted({one.document for each in links for one in each.items})
    for change in changes(nothing, State(links, after), people, casefile()):
        if change.why.startswith("without"):
            words = {
                one: next(
                    a.words
                    for a in trace(_without(links, one), people, casefile(), "2022-08-01").assessments
                    if a.channel == change.channel
                )
                for one in documents
            }
            assert change.documents == tuple(one for one in documents if words[one] != change.after)
