from tests.trace.samples import MOVEMENT, SPONSOR, casefile, entity, item, link

from headwater.model import Relation, Schema, Stance
from headwater.trace import trace
from headwater.trace.hypotheses import Explanation

S, M = SPONSOR, MOVEMENT
PEOPLE = [entity(S), entity(M), entity("e-2"), entity("e-3", "Anna Berg", Schema.PERSON)]


def explain(*links: object) -> dict[str, Explanation]:
    tracing = trace(list(links), PEOPLE, casefile())  # type: ignore[arg-type]
    return {one.name: one for one in tracing.hypotheses}


def test_each_link_takes_sides_by_rule() -> None:
    grant = link(S, Relation.FUNDS, "e-2", id="l-grant")
    onward = link("e-2", Relation.FUNDS, M, id="l-onward")
    orders = link("e-2", Relation.DIRECTS, M, item(stance=Stance.DENIES), id="l-orders")
    trip = link("e-2", Relation.MET, "e-3", id="l-met")
    runs = link("e-3", Relation.LEADS, M, id="l-leads")
    found = explain(grant, onward, orders, trip, runs)
    assert set(found) == {"directed", "supported", "opportunistic", "independent"}
    assert found["supported"].supporting == ("l-grant", "l-onward")
    assert found["directed"].against == ("l-orders",)
    assert found["independent"].supporting == ("l-orders",)
    assert found["independent"].against == ("l-grant", "l-onward")
    assert "l-leads" in found["supported"].neither


def test_a_go_between_of_his_own() -> None:
    hosted = link(S, Relation.ORGANISES, "e-2", id="l-hosts")
    attended = link("e-3", Relation.ATTENDS, "e-2", id="l-attends")
    runs = link("e-3", Relation.LEADS, M, item(), item(stance=Stance.DENIES, root="r-2"), id="l-leads")
    found = explain(hosted, attended, runs)
    assert "l-attends" in found["opportunistic"].supporting
    assert "l-leads" in found["opportunistic"].supporting
    assert "l-leads" in found["directed"].against


def test_no_chain_no_explanations() -> None:
    assert explain() == {}
