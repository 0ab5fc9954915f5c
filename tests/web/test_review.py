"""Review: one card after another, each click in the ledger before the next."""

from __future__ import annotations

import time
from urllib.parse import quote

from tests.web.client import Client

from headwater.case import Case


def card(client: Client, address: str = "/review") -> str:
    claim = client.get(address.replace("/review", "/review.json", 1)).json["claim"]
    return claim["id"] if claim else ""


def test_the_queue_is_that_of_the_library(reader: Client, built: str) -> None:
    shown = [row["id"] for row in reader.get("/review.json").json["rows"]]
    assert len(shown) >= 2
    waiting = [claim.id for claim in Case(built).waiting(100)]
    assert sorted(shown) == sorted(waiting)
    assert card(reader) == waiting[0]


def test_a_verdict_is_in_the_ledger_before_the_next_card(writer: Client) -> None:
    first = card(writer)
    answer = writer.post("/judge", {"claim": first, "verdict": "accept", "who": "Анна Берг", "reason": "read it"})
    assert answer.status == 303
    entry = writer.get("/log.json").json["rows"][0]
    assert (entry["who"], first in entry["what"], "accept" in entry["what"]) == ("Анна Берг", True, True)
    following = card(writer, answer.headers["location"])
    assert following not in ("", first)
    assert writer.get(f"/claims/{first}.json").json["claim"]["status"] == "accepted"
    assert writer.get(f"/claims/{first}.json").json["claim"]["pending"] is True
    assert writer.get("/review.json").json["reviewer"] == "Анна Берг"


def test_accepted_claims_are_found_by_their_new_status(writer: Client) -> None:
    first = card(writer)
    assert writer.get("/claims.json?status=accepted").json["total"] == 0
    writer.post("/judge", {"claim": first, "verdict": "accept", "who": "Anna"})
    assert [row["id"] for row in writer.get("/claims.json?status=accepted").json["rows"]] == [first]
    writer.post("/judge", {"claim": first, "verdict": "reject", "who": "Anna"})
    assert writer.get("/claims.json?status=accepted").json["total"] == 0
    assert first in [row["id"] for row in writer.get("/claims.json?status=rejected").json["rows"]]


def test_skip_passes_over_and_the_card_still_waits(writer: Client) -> None:
    first = card(writer)
    tree = writer.get("/review").tree
    skip = tree.xpath("//a[@class='button'][text()='Skip']/@href")[0]
    assert card(writer, skip) not in ("", first)
    assert card(writer) == first


def test_undo_brings_the_card_back(writer: Client) -> None:
    first, before = card(writer), writer.get("/review.json").json["waiting"]
    writer.post("/judge", {"claim": first, "verdict": "unsure", "who": "Anna"})
    after = writer.get("/review.json").json
    assert after["waiting"] == before - 1
    answer = writer.post("/undo", {"judgement": after["last"]["id"], "who": "Anna"})
    assert card(writer, answer.headers["location"]) == first
    assert writer.get("/review.json").json["waiting"] == before
    assert writer.post("/undo", {"judgement": after["last"]["id"], "who": "Anna"}).status == 400


def test_the_last_card_says_so(writer: Client) -> None:
    for _ in range(10):
        claim = card(writer)
        if not claim:
            break
        writer.post("/judge", {"claim": claim, "verdict": "reject", "who": "Anna"})
    page = writer.get("/review")
    assert page.status == 200
    assert "Nothing waits" in page.text


def test_nonsense_is_refused_and_changes_nothing(writer: Client) -> None:
    head = writer.get("/log.json").json["head"]
    claim = card(writer)
    assert writer.post("/judge", {"claim": claim, "verdict": "undo", "who": "Anna"}).status == 400
    assert writer.post("/judge", {"claim": "c-none", "verdict": "accept", "who": "Anna"}).status == 404
    assert writer.post("/judge", {}).status == 400
    assert writer.post("/undo", {"judgement": "j-none"}).status == 400
    assert writer.post(f"/judge?claim={quote(claim)}&verdict=accept", {}).status == 400
    assert writer.get("/log.json").json["head"] == head


def test_a_build_from_the_page_uses_what_was_decided(writer: Client) -> None:
    claim = card(writer)
    writer.post("/judge", {"claim": claim, "verdict": "accept", "who": "Anna"})
    assert "resolve is behind" in writer.get("/case.json").json["stale"]
    assert writer.post("/build", {}).headers["location"] == "/build"
    deadline = time.monotonic() + 60
    while writer.get("/build.json").json["state"] == "running" and time.monotonic() < deadline:
        time.sleep(0.05)
    done = writer.get("/build.json").json
    assert done["state"] == "done", done
    assert writer.get("/case.json").json["stale"] == []
    assert writer.get(f"/claims/{claim}.json").json["claim"]["pending"] is False
