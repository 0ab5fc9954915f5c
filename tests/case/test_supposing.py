"""What an answer would be without some of its evidence, and on which days it can change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.case import Case, Given
from headwater.case.answers import Answer
from headwater.case.days import Days, dated
from headwater.case.supposing import Without, lessened, suppose
from headwater.model import Document
from headwater.model.dates import known_by

CASE_FILE = """
title = "Free Coast"

[question]
text = "Did Ruritania support the Free Coast Movement?"
sponsors = ["Ruritania"]
movements = ["Free Coast Movement"]

[[entity]]
name = "Ruritania"
schema = "PublicBody"
aliases = ["Ruritanian government"]

[[entity]]
name = "Free Coast Movement"
schema = "Organization"

[[source]]
name = "Coast Herald"
kind = "news"
letter = "B"

[[source]]
name = "Harbour Post"
kind = "news"
letter = "B"
"""
TEXTS = {
    "herald.txt": (
        "Coast Herald",
        "2019-04-02",
        "The Ruritanian government paid 40,000 euros to the Free Coast Movement in March 2019.",
    ),
    "post.txt": (
        "Harbour Post",
        "2020-05-06",
        "In March 2019 the Ruritanian government gave 40,000 euros to the Free Coast Movement.",
    ),
}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    base = tmp_path_factory.mktemp("supposing")
    case = Case(base / "case")
    case.folder.create(CASE_FILE)
    for name, (publisher, published, text) in TEXTS.items():
        path = base / name
        path.write_text(text + "\n", encoding="utf-8")
        list(case.add([path], Given(publisher=publisher, published=published)))
    case.build(workers=1)
    return case


@pytest.fixture(scope="module")
def answer(case: Case) -> Answer:
    return case.answer("2021-01-01")


def lo(answer: Answer) -> float:
    return max(one.readings.lo for one in answer.tracing.assessments)


def test_without_nothing_it_is_the_same_answer(answer: Answer) -> None:
    assert suppose(answer, Without()) is answer


def test_without_one_source_the_other_still_stands(answer: Answer) -> None:
    one = suppose(answer, Without(sources=frozenset({"Coast Herald"})))
    assert 0 < lo(one) < lo(answer)
    none = suppose(answer, Without(sources=frozenset({"Coast Herald", "Harbour Post"})))
    assert lo(none) == 0
    assert {one.words for one in none.tracing.assessments} == {"NOT ASSESSED"}


def test_a_claim_a_document_and_an_origin_can_be_left_out(answer: Answer) -> None:
    items = [item for link in answer.weighing.links for item in link.items if item.source == "Coast Herald"]
    first = items[0]
    for without in (
        Without(claims=frozenset(item.claim for item in items)),
        Without(documents=frozenset({first.document})),
        Without(roots=frozenset({first.root})),
    ):
        assert lo(suppose(answer, without)) < lo(answer)


def test_a_link_that_loses_nothing_stays_what_it_is(answer: Answer) -> None:
    link = answer.weighing.links[0]
    assert lessened(link, Without(claims=frozenset({"c-none"}))) is link


def test_what_is_left_out_is_named_with_its_kind() -> None:
    without = Without(frozenset({"c-1"}), sources=frozenset({"Coast Herald"}))
    assert without.all == {"claim:c-1", "source:Coast Herald"}
    assert without
    assert not Without()


DATES = st.sampled_from(["2017", "2017-02", "2017-02-04", "2018-12-31", "2019", "2020-02", ""])


@given(st.lists(DATES), st.sampled_from(["2016", "2017-02", "2017-02-04", "2018", "2019-06-01", "2021-01-01"]))
def test_between_two_days_the_same_is_known(dates: list[str], as_of: str) -> None:
    documents = [Document(f"{n}", f"{n}.txt", published=date) for n, date in enumerate(dates)]
    day = Days.of(documents).before(as_of)
    assert [known_by(one.known, day) for one in documents] == [known_by(one.known, as_of) for one in documents]


def test_an_answer_under_another_day(answer: Answer, case: Case) -> None:
    day = Days.of(answer.evidence.documents).before("2021-01-01")
    assert day == "2020-05-06"
    again = dated(case.answer(day), "2021-01-01")
    assert again.tracing.assessments == answer.tracing.assessments
    assert dated(answer, answer.as_of) is answer
