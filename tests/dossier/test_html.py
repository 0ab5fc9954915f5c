"""The HTML file: every number leads to a passage and back, everything is escaped, nothing is fetched."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import html as lxml_html
from tests.dossier.sample import Names, Sample, sample, texts

from headwater.dossier import compose
from headwater.dossier.html import render
from headwater.dossier.tree import Dossier
from headwater.model import Claim

HOSTILE = Names(
    broker='<script>alert("x")</script>',
    leader="Anna\u202eGreb & 'Sons' \" onload=",
    movement="</title></style><img src=https://evil.example/x.png>",
    foundation="{{ 7*7 }} &lt;b&gt;",
)


@pytest.fixture(scope="module")
def made() -> tuple[Sample, Dossier, str]:
    case = sample()
    dossier = compose(case.input)
    return case, dossier, render(dossier)


def parse(text: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(text)


def test_every_number_leads_to_a_card_whose_quote_is_the_text(made: tuple[Sample, Dossier, str]) -> None:
    case, dossier, text = made
    page = parse(text)
    links = page.xpath("//span[@class='cites']/a")
    assert len(links) > 40
    cards = {card.number: card for card in dossier.cards}
    for link in links:
        target = page.get_element_by_id(link.get("href")[1:])
        card = cards[int(link.text)]
        quote = target.xpath(".//mark")[0].text_content()
        assert quote == case.last.texts[card.citation.document][card.citation.start_char : card.citation.end_char]


def test_every_card_leads_back_to_a_sentence_that_cites_it(made: tuple[Sample, Dossier, str]) -> None:
    page = parse(made[2])
    for card in page.xpath("//article[@class='card']"):
        backs = card.xpath(".//p[@class='back']/a")
        assert backs
        for back in backs:
            sentence = page.get_element_by_id(back.get("href")[1:])
            assert f"#{card.get('id')}" in sentence.xpath(".//a/@href")


def test_ids_are_unique_and_every_fragment_exists(made: tuple[Sample, Dossier, str]) -> None:
    page = parse(made[2])
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    fragments = {one[1:] for one in page.xpath("//@href")}
    assert fragments <= set(ids)


def test_nothing_is_fetched_and_nothing_runs(made: tuple[Sample, Dossier, str]) -> None:
    page = parse(made[2])
    assert not page.xpath("//script | //link | //img | //iframe | //object | //form | //@src | //@onload")
    assert all(one.startswith("#") for one in page.xpath("//@href"))
    assert "url(" not in made[2]
    assert "@import" not in made[2]
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'")


def test_headings_are_in_order_and_landmarks_stand(made: tuple[Sample, Dossier, str]) -> None:
    page = parse(made[2])
    levels = [int(one.tag[1]) for one in page.xpath("//h1|//h2|//h3|//h4|//h5")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for landmark in ("header", "nav", "main", "footer"):
        assert page.xpath(f"//{landmark}"), landmark
    assert page.xpath("//a[@class='skip']/@href") == ["#main"]


def test_figures_have_title_description_and_a_table_twin(made: tuple[Sample, Dossier, str]) -> None:
    page = parse(made[2])
    figures = page.xpath("//figure")
    assert len(figures) >= 5
    for figure in figures:
        drawing = figure.xpath(".//*[local-name()='svg']")[0]
        for ref in drawing.get("aria-labelledby").split():
            assert page.get_element_by_id(ref).text_content().strip()
        assert figure.xpath(".//table//tbody/tr")
        assert figure.xpath("./figcaption")[0].text_content().strip()


def test_hostile_names_stay_text() -> None:
    text = render(compose(sample(HOSTILE).input))
    page = parse(text)
    assert not page.xpath("//script | //img | //b")
    assert "<script" not in text
    assert "{{ 7*7 }}" in page.text_content()
    assert len(page.xpath("//title")) >= 1
    assert HOSTILE.broker in page.text_content()
    isolated = page.xpath("//bdi[contains(., 'Anna')] | //*[@dir='auto']")
    assert isolated
    outside = "".join(page.xpath("//span[contains(@class,'s ')]/text()"))
    assert "\u202e" not in outside


def test_a_quote_keeps_its_carriage_returns_and_spaces() -> None:
    def spread(claim: Claim) -> Claim:
        return claim

    case = sample(change=spread)
    key = next(iter(case.last.texts))
    findings = replace(case.last, texts={**case.last.texts, key: case.last.texts[key].replace(" ", "\r", 1)})
    first = next(claim for claim in findings.claims if claim.document == key and claim.start_char == 0)
    changed = replace(first, quote=findings.texts[key][: first.end_char])
    findings = replace(findings, claims=tuple(changed if one.id == first.id else one for one in findings.claims))
    page = parse(render(compose(findings)))
    assert changed.quote in {mark.text_content() for mark in page.xpath("//mark")}


def test_the_same_input_gives_the_same_bytes() -> None:
    assert render(compose(sample().input)) == render(compose(sample().input))


def test_the_front_page_holds_question_days_channels_confidence_and_notice(made: tuple[Sample, Dossier, str]) -> None:
    front = " ".join(parse(made[2]).xpath("//header")[0].text_content().split())
    assert "Did Ruritania support the Free Coast Movement" in front
    assert "As known on 10 February 2017" in front
    assert "As known on 1 June 2024" in front
    assert "NOT ASSESSED through the money channel: the chain on file is incomplete" in front
    assert "is assessed as roughly even chance to likely" in front
    assert "Confidence in this is low" in front
    assert "What is missing: a passage that asserts a link between the Friendship Foundation" in front
    assert "The grades are a demonstration" in front


def test_an_empty_case_gives_a_dossier() -> None:
    findings = replace(sample().last, documents=(), claims=(), links=(), entities=(), roots=(), drifts=(), texts={})
    bare = replace(findings, conflicts=(), proceedings=(), assessments=(), explanations=(), questions=())
    page = parse(render(compose(bare)))
    assert "Nothing on file is established" in page.text_content()


def test_texts_of_the_sample_hold_every_quote(made: tuple[Sample, Dossier, str]) -> None:
    assert len(texts(made[0].names)) == 9
    assert len(made[1].cards) == 22
