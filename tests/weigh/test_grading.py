from dataclasses import replace

from tests.weigh.build import NEWS, OTHER, claim, document, evidence

from headwater.model import Judgement, Letter, Verdict
from headwater.weigh import Roots, weigh
from headwater.weigh.roots import root_id

BLOG = replace(OTHER, name="Hidden Truth Blog", letter=Letter.D)
SHARED = root_id("document", "d0")
ROOTS = Roots(by_document={"d0": (SHARED,), "d1": (SHARED,)}, origins={SHARED: "d0"})
PAPERS = [document("d0", BLOG, "2020-04-01"), document("d1", NEWS)]
CLAIMS = [claim("c0", "d0"), claim("c1", "d1")]


def letters(judgements: tuple[Judgement, ...] = (), roots: Roots = ROOTS) -> dict[str, Letter]:
    case = evidence(PAPERS, CLAIMS, roots=roots, judgements=judgements)
    case = replace(case, casefile=replace(case.casefile, sources=(*case.casefile.sources, BLOG)))
    return {item.claim: item.letter for link in weigh(case).links for item in link.items}


def test_a_relay_is_no_more_reliable_than_its_origin() -> None:
    assert letters() == {"c0": Letter.D, "c1": Letter.D}


def test_an_origin_of_its_own_keeps_its_letter() -> None:
    assert letters(roots=Roots()) == {"c0": Letter.D, "c1": Letter.B}


def test_a_relay_keeps_a_poorer_letter_of_its_own() -> None:
    turned = Roots(by_document={"d0": (root_id("document", "d1"),)}, origins={root_id("document", "d1"): "d1"})
    assert letters(roots=turned) == {"c0": Letter.D, "c1": Letter.B}


def test_a_person_who_grades_the_claim_overrules_it() -> None:
    given = Judgement("j-1", Verdict.GRADE, "c1", "Anna Berg", "2020-06-01T00:00:00", value="B")
    assert letters((given,))["c1"] is Letter.B
