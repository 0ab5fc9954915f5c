"""Review: one card after another, each click in the ledger before the next."""

from __future__ import annotations

import threading
import time
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from tests.web.client import Client

from headwater.case import Case
from headwater.model import Verdict
from headwater.web.desk import Desk
from headwater.web.pages import alike


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


def desk_of(client: Client) -> Desk:
    desk: Desk = client.app.state.desk
    return desk


def test_the_answer_follows_a_verdict(writer: Client) -> None:
    claim = card(writer)
    writer.post("/judge", {"claim": claim, "verdict": "accept", "who": "Anna"})
    assert desk_of(writer).recomputer.settle(20)
    assert writer.get("/case.json").json["stale"] == []
    assert writer.get("/case.json").json["lag"] == {"judgements": 0, "running": False}
    assert writer.get(f"/claims/{claim}.json").json["claim"]["pending"] is False
    rows = Case(desk_of(writer).case.folder.path).claims.to_pylist()
    accepted = {row["id"] for row in rows if row["status"] == "accepted"}
    assert accepted == {claim}


def test_while_it_is_recomputed_the_page_says_so_and_judging_goes_on(
    writer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    whole = Case.recompute
    monkeypatch.setattr(Case, "recompute", lambda self: go.wait(20) and whole(self))
    first = card(writer)
    answer = writer.post("/judge", {"claim": first, "verdict": "accept", "who": "Anna"})
    page = writer.get(answer.headers["location"])
    assert "as of before 1 judgement" in page.text
    assert writer.get("/case.json").json["lag"] == {"judgements": 1, "running": True}
    second = card(writer, answer.headers["location"])
    writer.post("/judge", {"claim": second, "verdict": "reject", "who": "Anna"})
    assert writer.get("/case.json").json["lag"]["judgements"] == 2
    go.set()
    assert desk_of(writer).recomputer.settle(20)
    assert "as of before" not in writer.get("/review").text


def test_a_recomputation_that_fails_says_that_the_answer_is_behind_and_the_next_one_runs(
    writer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Case) -> bool:
        raise RuntimeError("broken")

    with monkeypatch.context() as patched:
        patched.setattr(Case, "recompute", broken)
        writer.post("/judge", {"claim": card(writer), "verdict": "accept", "who": "Anna"})
        assert desk_of(writer).recomputer.settle(20)
        assert "resolve is behind" in writer.get("/case.json").json["stale"]
    writer.post("/judge", {"claim": card(writer), "verdict": "accept", "who": "Anna"})
    assert desk_of(writer).recomputer.settle(20)
    assert writer.get("/case.json").json["stale"] == []


def test_the_card_says_what_its_claim_would_change(writer: Client) -> None:
    told = writer.get("/review.json").json
    assert told["effect"]["counts"] is False
    claim, before = told["claim"]["id"], {r["channel"]: r["words"] for r in writer.get("/case.json").json["answers"]}
    writer.post("/judge", {"claim": claim, "verdict": "accept", "who": "Anna"})
    assert desk_of(writer).recomputer.settle(20)
    after = {row["channel"]: row["words"] for row in writer.get("/case.json").json["answers"]}
    moved = {name for name in after if after[name] != before[name]}
    assert moved <= {move["channel"] for move in told["effect"]["moves"]}


def test_a_blind_card_tells_nothing_of_source_and_confidence(writer: Client) -> None:
    seen = writer.get("/review").text
    page, twin = writer.get("/review?blind=1"), writer.get("/review.json?blind=1").json
    assert "Confidence" in seen
    for word in ("Confidence", "Coast Herald", "What it changes", "rules"):
        assert word not in page.text.replace("source, confidence", ""), word
    assert twin["claim"]["confidence"] is None
    assert twin["effect"] is twin["source"] is None
    answer = writer.post("/judge", {"claim": card(writer), "verdict": "unsure", "who": "Anna", "blind": "1"})
    assert "blind=1" in answer.headers["location"]


def test_the_queue_goes_on_where_it_was_left(writer: Client) -> None:
    first = card(writer)
    following = card(writer, f"/review?after={first}")
    writer.post("/judge", {"claim": following, "verdict": "unsure", "who": "Anna"})
    assert card(writer) not in ("", following)
    third = card(writer, f"/review?after={following}")
    assert card(writer) == (third or first)


def correction(claim: dict[str, Any], **changes: str) -> dict[str, str]:
    kept = ("document", "start_char", "end_char", "subject", "object", "relation", "start", "end", "polarity", "hedge")
    return {
        **{n: str(claim[n]) for n in kept},
        "stance": claim["stance"],
        "instead_of": claim["id"],
        "who": "Anna",
        **changes,
    }


def test_a_correction_is_a_claim_of_the_person_and_can_be_undone(writer: Client) -> None:
    claim = writer.get("/review.json").json["claim"]
    answer = writer.post(
        "/claim", correction(claim, object="Free Coast Society", start="2018-02", amount="40,000", currency="eur")
    )
    assert answer.status == 303, answer.text
    assert desk_of(writer).recomputer.settle(20)
    rows = {row["id"]: row for row in writer.get("/claims.json").json["rows"]}
    made = next(row for row in rows.values() if row["object"] == "Free Coast Society")
    assert (made["status"], made["start"], made["amount"], made["currency"]) == ("accepted", "2018-02", 40000.0, "EUR")
    assert rows[claim["id"]]["status"] == "rejected"
    last = writer.get("/review.json").json["last"]
    writer.post("/undo", {"judgement": last["id"], "who": "Anna"})
    assert desk_of(writer).recomputer.settle(20)
    rows = {row["id"]: row for row in writer.get("/claims.json").json["rows"]}
    assert made["id"] not in rows
    assert rows[claim["id"]]["status"] == "proposed"


@pytest.mark.parametrize(
    "changes",
    [
        {"relation": "befriends"}, {"relation": ""}, {"amount": "many"}, {"start": "soon"}, {"polarity": "x"},
        {"subject": "", "object": ""}, {"end_char": "99999999"}, {"instead_of": "c-none"}, {"document": "none"},
    ],
)  # fmt: skip
def test_a_correction_that_does_not_fit_changes_nothing(writer: Client, changes: dict[str, str]) -> None:
    claim, head = writer.get("/review.json").json["claim"], writer.get("/log.json").json["head"]
    answer = writer.post("/claim", correction(claim, **changes))
    assert answer.status in (400, 404)
    assert writer.get("/log.json").json["head"] == head


def test_all_of_a_pattern_are_judged_together_once_their_number_was_confirmed(writer: Client) -> None:
    pattern = max(writer.get("/review/alike.json").json["patterns"], key=lambda row: row["waiting"])
    address = "/review/alike.json?" + urlencode({"extractor": pattern["extractor"], "pattern": pattern["pattern"]})
    told = writer.get(address).json
    assert told["total"] == len(told["rows"]) == pattern["waiting"]
    form = {name: told[name] for name in ("extractor", "pattern", "shown")} | {"verdict": "reject", "who": "Anna"}
    head = writer.get("/log.json").json["head"]
    assert writer.post("/judge/alike", form).status == 400
    assert writer.post("/judge/alike", {**form, "sure": "999"}).status == 400
    assert writer.post("/judge/alike", {**form, "sure": str(told["total"]), "shown": "x"}).status == 400
    assert writer.get("/log.json").json["head"] == head
    before = writer.get("/review.json").json["waiting"]
    assert writer.post("/judge/alike", {**form, "sure": str(told["total"])}).status == 303
    after = writer.get("/review.json").json
    assert after["waiting"] == before - told["total"]
    assert after["last"]["together"] == told["total"]
    writer.post("/undo", {"judgement": after["last"]["id"], "who": "Anna"})
    assert writer.get("/review.json").json["waiting"] == before


def busiest(client: Client) -> dict[str, str]:
    """The pattern by which most claims wait, as a query; all wait of which the reader is not wholly sure."""
    folder = client.app.state.desk.case.folder
    folder.case_file.write_text(folder.case_file.read_text("utf-8") + "\n[settings]\nconfidence = 1.0\n", "utf-8")
    pattern = max(client.get("/review/alike.json").json["patterns"], key=lambda row: row["waiting"])
    return {"extractor": pattern["extractor"], "pattern": pattern["pattern"]}


def test_a_verdict_on_all_shows_first_what_it_falls_on_and_decides_nothing(writer: Client) -> None:
    query = busiest(writer)
    head = writer.get("/log.json").json["head"]
    every = writer.get("/review/alike.json?" + urlencode(query)).json["rows"]
    left_out = every[0]["id"]
    chosen = {**query, "verdict": "accept", "except": left_out}
    told = writer.get("/review/alike.json?" + urlencode(chosen)).json
    assert [row["id"] for row in told["rows"]] == [row["id"] for row in every[1:]]
    assert sum(number for _, number in told["kinds"]["relations"]) == told["total"] == len(every) - 1
    page = writer.get("/review/alike?" + urlencode(chosen))
    assert "will be <strong>accepted</strong>" in page.text
    assert writer.get("/log.json").json["head"] == head
    form = {**chosen, "shown": told["shown"], "who": "Anna", "sure": str(told["total"])}
    assert writer.post("/judge/alike", {**form, "except": ""}).status == 400
    assert writer.post("/judge/alike", form).status == 303
    status = {row["id"]: row["status"] for row in writer.get("/claims.json").json["rows"]}
    assert {status[row["id"]] for row in every[1:]} == {"accepted"}
    assert status[left_out] == "proposed"


def test_a_long_list_of_one_pattern_is_paged(writer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "PER_PAGE", 1)
    address = "/review/alike.json?" + urlencode(busiest(writer))
    first = writer.get(address).json
    assert first["pages"] == first["total"] > 1
    seen = [writer.get(f"{address}&page={page}").json["rows"][0]["id"] for page in range(1, first["pages"] + 1)]
    assert len(set(seen)) == first["total"]
    rel = writer.get(address.replace(".json", "")).tree.xpath("//a[@rel='next']/@href")
    assert all("page=2" in one for one in rel)


def test_a_build_from_the_page_uses_what_was_decided(writer: Client) -> None:
    claim = card(writer)
    Case(desk_of(writer).case.folder.path).judge(Verdict.ACCEPT, claim, who="Anna")
    assert "resolve is behind" in writer.get("/case.json").json["stale"]
    assert writer.post("/build", {}).headers["location"] == "/build"
    deadline = time.monotonic() + 60
    while writer.get("/build.json").json["state"] == "running" and time.monotonic() < deadline:
        time.sleep(0.05)
    done = writer.get("/build.json").json
    assert done["state"] == "done", done
    assert writer.get("/case.json").json["stale"] == []
    assert writer.get(f"/claims/{claim}.json").json["claim"]["pending"] is False
