"""Origins of documents and claims, found and overruled."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from headwater.model import Claim, Document, Judgement, Letter, Relation, Source, SourceKind, Verdict
from headwater.weigh.roots import Roots, find_roots, root_id

from .build import claim

SOURCES = (
    Source("Harbour Times", SourceKind.NEWS, Letter.B, publishers=("Harbour Times", "Харбор Таймс")),
    Source("Inland Post", SourceKind.NEWS, Letter.B),
    Source("Evening Courier", SourceKind.NEWS, Letter.C),
    Source("Public Prosecutor", SourceKind.AUTHORITY, Letter.B),
    Source("Anna Berg's Pages", SourceKind.PARTY, Letter.C, publishers=("annaberg.example",), parties=("Anna Berg",)),
    Source("North Radio", SourceKind.NEWS, Letter.C, owner="State Media"),
    Source("South Radio", SourceKind.NEWS, Letter.C, owner="State Media"),
)
STORY = (
    "The Lantern Fund paid 3.5 million crowns for the congress in Port Ansel, budget papers show. The delegates "
    "slept in a hotel by the sea and were driven to the hall in two buses that somebody had painted green."
)


def paper(id: str, publisher: str, published: str = "2020-05-01", **more: Any) -> Document:
    return Document(id=id, path=id, publisher=publisher, published=published, **more)


def roots(texts: dict[str, str], *documents: Document, **more: Any) -> Roots:
    return find_roots(documents, texts, more.get("claims", ()), SOURCES, more.get("judgements", ()))


def judged(verdict: Verdict, one: str, other: str, id: str = "j1") -> Judgement:
    return Judgement(id, verdict, one, "Kim", "2026-01-01T00:00:00Z", other)


def said(text: str, passage: str, id: str, document: str, **more: Any) -> Claim:
    start = text.index(passage)
    return claim(id, document, start_char=start, end_char=start + len(passage), quote=passage, **more)


OWN = {"a": STORY, "b": "A short note on the weather at sea, which nobody in the hall had asked for that day."}


def test_reports_of_their_own_are_origins() -> None:
    found = roots(OWN, paper("a", "Harbour Times"), paper("b", "Inland Post"))
    assert found.of_document("a") == root_id("document", "a") != found.of_document("b")
    assert not found.dependent("a", "b")
    assert found.origins[found.of_document("a")] == "a"


def test_a_copy_rests_on_the_earlier_text_and_says_why() -> None:
    texts = {"a": f"Reprint\n\n{STORY}", "b": STORY}
    found = roots(texts, paper("a", "Some Blog", "2020-05-03"), paper("b", "Harbour Times"))
    assert found.of_document("a") == root_id("document", "b")
    (pair,) = found.pairs
    assert (pair.left, pair.right, pair.dependent) == ("a", "b", True)
    assert "of the shorter text" in pair.why
    (root,) = found.roots
    assert root.documents == ("b", "a")
    assert root.why[0] == "its own origin"


def test_an_outlet_is_found_in_another_script() -> None:
    texts = {"a": STORY, "b": "Фонд оплатил съезд, сообщает «Харбор Таймс». Делегаты жили у моря."}
    found = roots(texts, paper("a", "Harbour Times"), paper("b", "Новости", "2020-05-02"))
    assert found.of_document("b") == root_id("document", "a")
    assert found.pairs[0].how == "attribution"


def test_a_relay_of_a_relay_rests_on_the_first() -> None:
    texts = {
        "a": STORY,
        "b": "A fund paid for the guests, the Harbour Times reported.",
        "c": "Money stood behind the meeting, according to the Inland Post.",
    }
    found = roots(
        texts,
        paper("a", "Harbour Times"),
        paper("b", "Inland Post", "2020-05-02"),
        paper("c", "Evening Courier", "2020-05-03"),
    )
    assert {found.of_document(id) for id in "abc"} == {root_id("document", "a")}
    assert found.dependent("a", "c")


def test_an_outlet_outside_the_case_is_one_root_for_all_who_cite_it() -> None:
    texts = {
        "a": "PORT ANSEL (Meridian Press) - The fund paid for it.",
        "b": "A grant was given, as first reported by Meridian Press on Monday.",
    }
    found = roots(texts, paper("a", "Inland Post"), paper("b", "Evening Courier"))
    assert found.of_document("a") == found.of_document("b") == root_id("outlet", "meridian press")


def test_declared_origin_and_links() -> None:
    texts = {
        "a": STORY,
        "b": "Originally published by the Harbour Times.\n\nGuests had a good time.",
        "c": "More of it here: https://www.harbour.example/story?from=c and elsewhere.",
    }
    found = roots(
        texts,
        paper("a", "Harbour Times", url="https://harbour.example/story"),
        paper("b", "Blog", "2020-05-02"),
        paper("c", "Other Blog", "2020-05-02"),
    )
    assert found.of_document("b") == found.of_document("c") == root_id("document", "a")
    assert {pair.how for pair in found.pairs} == {"citation"}


def test_a_text_that_names_the_outlet_as_a_place_or_an_employer_is_no_relay() -> None:
    texts = {
        "a": STORY,
        "b": "Anna Berg, who once wrote for the Harbour Times, said rain would keep nobody away from the hall.",
        "c": "A former editor of the Harbour Times told the mourners how he had learned to set type.",
    }
    found = roots(texts, paper("a", "Harbour Times"), paper("b", "Blog"), paper("c", "Inland Post"))
    assert found.pairs == ()


def test_citing_rings_have_the_earliest_as_origin_and_are_flagged() -> None:
    texts = {
        "a": "The fund paid, according to the Inland Post.",
        "b": "The fund gave money, the Harbour Times reported.",
    }
    found = roots(texts, paper("a", "Harbour Times", "2020-05-01"), paper("b", "Inland Post", "2020-05-02"))
    assert found.cycles == (("a", "b"),)
    assert found.of_document("b") == root_id("document", "a")
    same_day = roots(texts, paper("a", "Harbour Times"), paper("b", "Inland Post"))
    assert same_day.cycles == (("a", "b"),)
    assert same_day.of_document("b") == root_id("document", "a") == same_day.of_document("a")


def test_one_owner_on_one_day_is_one_voice() -> None:
    north, south = paper("a", "North Radio"), paper("b", "South Radio")
    assert roots(OWN, north, south).dependent("a", "b")
    assert not roots(OWN, north, replace(south, published="2020-05-02")).dependent("a", "b")


def test_undecided_likeness_of_one_day_counts_as_dependent() -> None:
    words = STORY.split()
    touched = " ".join("indeed" if at % 7 == 3 else word for at, word in enumerate(words))
    first, second = paper("a", "Harbour Times"), paper("b", "Inland Post")
    found = roots({"a": STORY, "b": touched}, first, second)
    assert found.dependent("a", "b")
    assert found.pairs[0].how == "undecided"
    assert not roots({"a": STORY, "b": touched}, first, replace(second, published="2020-05-09")).dependent("a", "b")


def test_a_person_overrules_in_both_directions_and_can_take_it_back() -> None:
    a, b = paper("a", "Harbour Times"), paper("b", "Blog", "2020-05-02")
    copies = {"a": STORY, "b": STORY}
    apart = judged(Verdict.INDEPENDENT, "b", "a")
    assert not roots(copies, a, b, judgements=[apart]).dependent("a", "b")
    undone = [apart, judged(Verdict.UNDO, "j1", "", "j2")]
    assert roots(copies, a, b, judgements=undone).dependent("a", "b")
    together = roots(OWN, a, b, judgements=[judged(Verdict.DEPENDENT, "a", "b")])
    assert together.of_document("b") == root_id("document", "a")
    assert together.pairs[0].why == "Kim judged them dependent"


def test_independent_also_cuts_what_a_third_document_joins() -> None:
    a, b = paper("a", "Harbour Times"), paper("b", "Blog", "2020-05-02")
    c = paper("c", "Other Blog", "2020-05-03")
    copies = {"a": STORY, "b": STORY, "c": STORY}
    found = roots(copies, a, b, c, judgements=[judged(Verdict.INDEPENDENT, "a", "c")])
    assert found.of_document("c") != found.of_document("a") == found.of_document("b")


LONG = (
    "Our reporter went to the hall. The Lantern Fund sent its chairman, who told us that he liked the soup.\n\n"
    "The fund paid 3.5 million crowns for it, according to the Harbour Times.\n\n"
    "Prosecutors say nothing. The indictment alleges that Anna Berg directed the movement."
)


def test_one_document_rests_on_others_for_single_claims() -> None:
    texts = {"a": STORY, "b": LONG}
    claims = [
        said(LONG, "sent its chairman", "own", "b", relation=Relation.ATTENDS),
        said(LONG, "The fund paid 3.5 million crowns", "relayed", "b"),
        said(LONG, "Anna Berg directed the movement", "charged", "b", relation=Relation.DIRECTS),
    ]
    found = roots(texts, paper("a", "Harbour Times"), paper("b", "Inland Post", "2020-05-02"), claims=claims)
    own, relayed, charged = (found.of_claim(one) for one in claims)
    assert own == root_id("document", "b")
    assert relayed == root_id("document", "a")
    assert charged in found.alleging
    assert found.cites == {"relayed": "a"}


def test_a_charge_in_the_case_is_the_root_of_its_news() -> None:
    texts = {"a": "The accused led the movement on orders.", "b": LONG}
    charged = said(LONG, "Anna Berg directed the movement", "c1", "b", relation=Relation.DIRECTS)
    found = roots(texts, paper("a", "Public Prosecutor"), paper("b", "Inland Post", "2020-05-02"), claims=[charged])
    assert found.of_claim(charged) == root_id("document", "a")
    assert root_id("document", "a") in found.alleging


def test_a_speaker_is_one_root_wherever_quoted_and_in_person() -> None:
    quoted: dict[str, Any] = {"attribution": "Anna Berg", "attribution_entity": "e-berg"}
    claims = [claim("c1", "a", **quoted), claim("c2", "b", **quoted), claim("c3", "p"), claim("c4", "a")]
    found = roots(
        {},
        paper("a", "Harbour Times"),
        paper("b", "Inland Post"),
        paper("p", "annaberg.example"),
        claims=claims,
    )
    assert {found.of_claim(one) for one in claims[:3]} == {root_id("voice", "e-berg")}
    assert found.of_claim(claims[3]) == root_id("document", "a")


def test_a_relay_takes_over_the_speakers_of_what_it_relays() -> None:
    texts = {"a": STORY, "b": STORY}
    speaker: dict[str, Any] = {"attribution": "Anna Berg", "attribution_entity": "e-berg"}
    claims = [claim("c1", "a", **speaker), claim("c2", "b")]
    found = roots(texts, paper("a", "Harbour Times"), paper("b", "Blog", "2020-05-02"), claims=claims)
    assert found.of_claim(claims[1]) == found.of_claim(claims[0]) == root_id("voice", "e-berg")


def test_an_unnamed_voice_rests_on_the_paper_that_heard_it() -> None:
    heard = claim("c1", "a", attribution="a person close to the board")
    found = roots({}, paper("a", "Harbour Times"), claims=[heard])
    assert found.of_claim(heard) == root_id("document", "a")


def test_the_cited_document_is_the_one_of_that_time_and_topic() -> None:
    texts = {
        "old": "The fund gave 2,000,000 crowns in that year.",
        "new": "The fund gave 3,500,000 crowns in this year.",
        "late": "The fund gave nothing at all afterwards.",
        "relay": "3,500,000 crowns were given, the Harbour Times reported.",
    }
    found = roots(
        texts,
        paper("old", "Harbour Times", "2015-09-10"),
        paper("new", "Harbour Times", "2016-09-13"),
        paper("late", "Harbour Times", "2016-10-01"),
        paper("relay", "Blog", "2016-09-14"),
    )
    assert found.of_document("relay") == root_id("document", "new")


def test_order_and_missing_texts_change_nothing() -> None:
    documents = [paper(id, name) for id, name in (("a", "Harbour Times"), ("b", "Blog"), ("c", "Inland Post"))]
    texts = {"a": STORY, "b": STORY, "c": "See the Harbour Times, which reported it."}
    plain = roots(texts, *documents)
    random.Random(1).shuffle(documents)
    assert roots(dict(reversed(texts.items())), *documents) == plain
    assert roots({}, *documents).of_document("a") == root_id("document", "a")


def test_empty_case() -> None:
    assert find_roots([], {}, [], [], []).roots == ()
