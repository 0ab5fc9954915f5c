"""An entity: why it is one and how that is undone, its money counted once, what cannot all hold, its years."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.web.client import TOKEN, Client

from headwater.case import Case, Given
from headwater.web import app
from headwater.web.money import money

FIRST = """Anna Berg is the president of the Free Coast Movement. The Free Coast Movement was formed in 2014.
The Harbour Institute paid 40,000 euros to the Free Coast Movement in March 2019."""
SECOND = """Anna Berg is the president of the Free Coast Movement. The Free Coast Movement was formed in 2016.
The Harbour Institute paid 40,000 euros to the Free Coast Movement in March 2019."""


@pytest.fixture
def client(tmp_path: Path) -> Client:
    source = '[[source]]\nname = "Coast Herald"\nkind = "news"\nletter = "B"\nreason = "x"\n'
    case = Case(tmp_path / "case")
    case.folder.create(
        f'title = "t"\n[question]\ntext = "Did it?"\nsponsors = ["Harbour Institute"]\n'
        f'movements = ["Free Coast Movement"]\n{source}'
    )
    for name, text in (("a.txt", FIRST), ("b.txt", SECOND)):
        case.take(name, text.encode(), Given(publisher="Coast Herald", published="2020-01"))
    case.build(workers=1)
    return Client(app(case, TOKEN)).enter()


def entity(client: Client, caption: str) -> dict[str, Any]:
    row = next(row for row in client.get("/entities.json").json["rows"] if row["caption"] == caption)
    found: dict[str, Any] = client.get(f"/entities/{row['id']}.json").json
    return found


def test_a_payment_told_twice_is_counted_once(client: Client) -> None:
    told = entity(client, "Free Coast Movement")["money"]
    assert [(row["way"], row["amount"], row["currency"]) for row in told["rows"]] == [("in", 40000.0, "EUR")]
    assert [(one["way"], one["asserted"]) for one in told["totals"]] == [("in", 40000.0)]
    payer = entity(client, "Harbour Institute")["money"]
    assert [(one["way"], one["asserted"]) for one in payer["totals"]] == [("out", 40000.0)]


def test_rival_values_stand_side_by_side_with_their_passages(client: Client) -> None:
    (conflict,) = entity(client, "Free Coast Movement")["conflicts"]
    assert [side["value"] for side in conflict["sides"]] == ["2014", "2016"]
    assert all(side["claims"][0]["quote"] for side in conflict["sides"])


def test_the_page_says_why_mentions_are_one_and_draws_the_years(client: Client) -> None:
    told = entity(client, "Free Coast Movement")
    assert {part["title"] for part in told["why"]["parts"]} >= {"a", "b"}
    assert all(part["why"] for part in told["why"]["parts"])
    page = client.get(f"/entities/{told['entity']['id']}").tree
    assert page.xpath("//*[local-name()='svg'][contains(@class, 'lanes')]")
    assert page.xpath("//h2[text()='Money']")


def test_a_document_that_means_another_is_told_apart_and_undone(client: Client) -> None:
    told = entity(client, "Anna Berg")
    parts = told["why"]["parts"]
    if len(parts) < 2:
        pytest.skip("nothing joined the two documents")
    form = {"entity": told["entity"]["id"], "mention": parts[1]["mention"], "who": "Dora Lind"}
    assert client.post("/judge/split", form).status == 303
    assert client.app.state.desk.recomputer.settle(20)
    assert sum(row["caption"] == "Anna Berg" for row in client.get("/entities.json").json["rows"]) == 2
    judgement = client.app.state.desk.decisions.last_pair_by("Dora Lind")
    client.post("/undo", {"judgement": judgement.id, "who": "Dora Lind"})
    assert client.app.state.desk.recomputer.settle(20)
    assert sum(row["caption"] == "Anna Berg" for row in client.get("/entities.json").json["rows"]) == 1


def test_only_a_mention_of_the_entity_can_be_told_apart(client: Client) -> None:
    one, other = entity(client, "Anna Berg"), entity(client, "Free Coast Movement")
    mention = other["why"]["parts"][0]["mention"]
    for form in ({"entity": one["entity"]["id"], "mention": mention}, {"entity": "e-none", "mention": mention}, {}):
        assert client.post("/judge/split", {**form, "who": "Dora Lind"}).status == 400


def test_pairs_are_judged_side_by_side(client: Client) -> None:
    entities = [row["id"] for row in client.get("/entities.json").json["rows"]]
    form = {"left": entities[0], "right": entities[1], "verdict": "different", "who": "Dora Lind"}
    assert client.get("/review/pairs").status == 200
    assert client.post("/judge/pair", {**form, "verdict": "accept"}).status == 400
    assert client.post("/judge/pair", {**form, "right": "e-none"}).status == 400
    assert client.post("/judge/pair", {**form, "right": entities[0]}).status == 400
    assert client.post("/judge/pair", form).status == 303
    told = client.get("/review/pairs.json").json
    assert told["judged"] == 1
    assert told["last"]["verdict"] == "different"
    assert client.post("/undo", {"judgement": told["last"]["id"]}).headers["location"] == "/review/pairs"
    assert client.get("/review/pairs.json").json["judged"] == 0


def link(**changes: Any) -> dict[str, Any]:
    made = {
        "id": "l-1", "relation": "funds", "subject": "e-1", "object": "e-2",
        "subject_caption": "A", "object_caption": "B",
        "amount": 10.0, "currency": "EUR", "start": "", "end": "", "status": "supported", "roots": ["r"],
    }  # fmt: skip
    return {**made, **changes}


def test_currencies_are_never_added_to_one_another_and_what_fell_is_not_counted() -> None:
    links = [
        link(), link(id="l-2", currency="USD"), link(id="l-3", status="refuted", amount=99.0),
        link(id="l-4", amount=None), link(id="l-5", currency="", amount=7.0),
        link(id="l-6", status="contested", amount=5.0), link(id="l-7", relation="met"),
    ]  # fmt: skip
    told = money(links, "e-1")
    assert [(one["currency"], one["asserted"], one["supported"]) for one in told["totals"]] == [
        ("EUR", 15.0, 10.0), ("USD", 10.0, 10.0)
    ]  # fmt: skip
    assert len(told["rows"]) == 6
