"""Evidence in, links out: pooling, days, people's judgements, and what is set aside."""

from __future__ import annotations

import random
from typing import Any

import pytest

from headwater.model import Body, ClaimStatus, Letter, LinkStatus, Polarity, Relation, Stance, Tier
from headwater.weigh import reweigh, weigh
from headwater.weigh.roots import Roots, root_id

from .build import CHARGE, COAST, COURT, FUND, NEWS, OTHER, RALLY, claim, document, evidence


def test_two_newspapers_make_one_link_with_two_roots() -> None:
    found = weigh(evidence([document("d1"), document("d2", OTHER)], [claim("c1"), claim("c2", "d2")]))
    (link,) = found.links
    assert (link.subject, link.object, link.claims, len(link.roots)) == (FUND.id, COAST.id, ("c1", "c2"), 2)
    assert (link.status, link.number, link.channel) == (LinkStatus.SUPPORTED, 2, "money")
    assert link.readings.F == 0
    assert link.readings.R == link.readings.lo > 0.85
    assert found.items[link.id] == link.items


def test_a_copy_adds_nothing() -> None:
    same = Roots(by_document={"d2": (root_id("document", "d1"),)})
    one = weigh(evidence([document("d1")], [claim("c1")])).links[0]
    two = weigh(evidence([document("d1"), document("d2")], [claim("c1"), claim("c2", "d2")], roots=same)).links[0]
    assert two.readings == one.readings
    assert two.roots == one.roots


def test_as_of_uses_only_what_was_published() -> None:
    case = evidence(
        [document("d1"), document("d2", OTHER, "2021")], [claim("c1"), claim("c2", "d2", stance=Stance.DENIES)]
    )
    assert weigh(case, "2020-12-31").links[0].opinion.d == 0
    assert weigh(case).links[0].opinion.d > 0
    early = weigh(case, "2019")
    assert early.links == ()
    assert early.notes == ("No document of the case was known by 2019: the first is of 2020-05-01.",)


def test_machine_read_claims_wait_below_the_threshold() -> None:
    claims = [claim("c1"), claim("c2", confidence=0.5), claim("c3", status=ClaimStatus.REJECTED)]
    claims.append(claim("c4", confidence=0.1, status=ClaimStatus.ACCEPTED))
    found = weigh(evidence([document("d1")], claims))
    assert found.links[0].claims == ("c1", "c4")
    assert found.waiting == ("c2",)
    reviewed = weigh(evidence([document("d1")], claims), reviewed_only=True)
    assert reviewed.links[0].claims == ("c4",)
    assert reviewed.waiting == ("c1", "c2")


def test_what_nobody_asserts_is_shown_as_an_open_link() -> None:
    unknown = claim("c1", relation=Relation.OWNS, subject="", subject_entity="", stance=Stance.NO_KNOWLEDGE)
    denied = claim("c2", polarity=Polarity.NEGATED)
    links = weigh(evidence([document("d1")], [unknown, denied])).links
    assert [(link.subject, link.status) for link in links] == [("", LinkStatus.OPEN), (FUND.id, LinkStatus.OPEN)]
    assert all(link.readings.C == 0 for link in links)
    assert links[1].opinion.d > 0


def test_an_asserted_link_without_an_end_is_open() -> None:
    (link,) = weigh(evidence([document("d1")], [claim("c1", subject="", subject_entity="")])).links
    assert (link.status, link.readings.hi) == (LinkStatus.OPEN, 0)


def test_periods_keep_payments_of_two_years_apart_and_an_undated_one_joins_the_only_one() -> None:
    two = [claim("c1", start="2015-09", amount=2e6), claim("c2", start="2016-09-13", amount=3.5e6)]
    links = weigh(evidence([document("d1")], two)).links
    assert [(link.start, link.amount) for link in links] == [("2015-09", 2e6), ("2016-09-13", 3.5e6)]
    joined = weigh(evidence([document("d1")], [two[0], claim("c3")])).links
    assert [link.claims for link in joined] == [("c1", "c3")]
    assert len(weigh(evidence([document("d1")], [*two, claim("c3")])).links) == 3


def test_rival_amounts_make_one_link_and_a_conflict() -> None:
    documents = [document("d1"), document("d2", OTHER), document("d3", OTHER)]
    claims = [claim("c1", amount=2e6, currency="RUB"), claim("c2", "d2", amount=3e6, currency="RUB")]
    found = weigh(evidence(documents, claims))
    assert len(found.links) == 1
    assert (found.links[0].amount, found.links[0].currency) == (2e6, "RUB")
    (rival,) = found.conflicts
    assert (rival.kind, rival.values, rival.claims) == ("amount", ("2000000 RUB", "3000000 RUB"), (("c1",), ("c2",)))


def test_two_amounts_in_one_document_are_two_payments() -> None:
    claims = [claim("c1", amount=500.0, currency="USD"), claim("c2", amount=3000.0, currency="USD")]
    claims.append(claim("c3", "d2", amount=510.0, currency="USD"))
    found = weigh(evidence([document("d1"), document("d2", OTHER)], claims))
    assert sorted((link.amount, link.claims) for link in found.links) == [(500.0, ("c1", "c3")), (3000.0, ("c2",))]
    assert found.conflicts == ()


def test_an_indictment_alleges_and_its_news_leaves_the_reporting_reading() -> None:
    charge = root_id("document", "d1")
    roots = Roots(by_document={"d2": (charge,)}, alleging=frozenset({charge}))
    documents = [document("d1", CHARGE), document("d2", NEWS)]
    (link,) = weigh(evidence(documents, [claim("c1"), claim("c2", "d2")], roots=roots)).links
    assert {item.tier for item in link.items} == {Tier.OFFICIAL_ALLEGATION, Tier.REPORTING}
    assert link.readings.R == 0 < link.readings.lo
    (alone,) = weigh(evidence(documents, [claim("c2", "d2")], roots=roots)).links
    assert alone.readings.R == 0


def test_bodies_of_the_case_file_weigh_as_claims() -> None:
    body = Body("Lantern Fund", "Ruritania", "founded by decree", Letter.B)
    (link,) = weigh(evidence([document("d1")], [], bodies=(body,))).links
    assert (link.subject, link.relation, link.object) == (FUND.id, Relation.PART_OF, "?ruritania")
    assert pytest.approx(0.85) == link.readings.F


def test_nothing_is_lost_without_a_word() -> None:
    claims = [claim("c1", "gone"), claim("c2", object_entity=FUND.id), claim("c3", start="2016", end="2015")]
    found = weigh(evidence([document("d1")], claims))
    assert len(found.notes) == 3
    assert found.links[0].claims == ("c3",)
    assert (found.links[0].start, found.links[0].end) == ("", "")


def test_reweigh_leaves_out_a_root_or_a_claim() -> None:
    (link,) = weigh(evidence([document("d1"), document("d2", OTHER)], [claim("c1"), claim("c2", "d2")])).links
    without = reweigh(link, without_root=root_id("document", "d1"))
    assert without.claims == ("c2",)
    assert without.readings.lo == pytest.approx(0.7)
    assert reweigh(link, without_claim="c1") == without
    assert reweigh(without, without_claim="c2").status is LinkStatus.OPEN


def test_dates_of_one_event_are_rivals_and_not_two_events() -> None:
    more: dict[str, Any] = {"relation": Relation.ORGANISES, "object": "Harbour Congress", "object_entity": RALLY.id}
    claims = [
        claim("c1", start="2016-09-20", object_type=RALLY.schema, **more),
        claim("c2", "d2", start="2016-09-25", object_type=RALLY.schema, **more),
    ]
    found = weigh(evidence([document("d1"), document("d2", COURT)], claims))
    (link,) = found.links
    assert link.start == "2016-09-25"
    assert [conflict.kind for conflict in found.conflicts] == ["date"]


def test_the_order_of_claims_changes_nothing() -> None:
    documents = [document("d1"), document("d2", OTHER), document("d3", COURT)]
    claims = [
        claim(f"c{number}", f"d{number % 3 + 1}", amount=float(number % 4), start=f"201{number % 5}")
        for number in range(24)
    ]
    plain = weigh(evidence(documents, claims))
    random.Random(4).shuffle(claims)
    assert weigh(evidence(documents, claims)) == plain


def test_a_body_belongs_to_the_state_and_not_to_the_place_of_that_name() -> None:
    from headwater.model import CASE_FILE, Body, CaseFile, Claim, Entity, Question, Relation, Schema
    from headwater.weigh import Evidence

    place = Entity("e-1", Schema.ADDRESS, "Ruritania", ("Ruritania",))
    state = Entity("e-9", Schema.PUBLIC_BODY, "Ruritania", ("Ruritania",), declared=True)
    body = Entity("e-5", Schema.PUBLIC_BODY, "Guard", ("Guard",), declared=True)
    claim = Claim(
        "c-1", "", Relation.PART_OF, "Guard", "Ruritania", "by law", 0, 6,
        subject_entity="e-5", object_entity="e-9", extractor=CASE_FILE,
    )  # fmt: skip
    casefile = CaseFile("t", Question("?", (), ()), bodies=(Body("Guard", "Ruritania", "by law"),))
    (link,) = weigh(Evidence((), (claim,), (place, state, body), casefile)).links
    assert (link.subject, link.object, link.claims) == ("e-5", "e-9", ("c-1",))
    assert link.items[0].claim == "c-1"
