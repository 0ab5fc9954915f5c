"""Figures and the pages that hold them: the trace, the timeline, the tree of roots, questions, runs, search."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.web.client import Client

from headwater.web.asked import Asked
from headwater.web.figures.lanes import Event, _reach, _Scale, _stacked, draw
from headwater.web.leaving import left_out, less, more, without, written
from headwater.web.pages.search import marked, parts

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
THINGS = st.lists(st.tuples(st.sampled_from(["claim", "document", "root", "source"]), NAMES), max_size=6, unique=True)


@UNHURRIED
@given(THINGS)
def test_what_is_left_out_survives_the_address(things: list[tuple[str, str]]) -> None:
    assert left_out(Asked("/trace", query={"without": written(things)})) == things
    assert len(without(things).all) == len(things)


def test_one_thing_more_and_one_thing_back() -> None:
    asked = Asked("/trace", query={"channel": "money"})
    address = more(asked, "source", "Coast, Herald")
    query = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    assert query["channel"] == "money"
    again = Asked("/trace", query=query)
    assert left_out(again) == [("source", "Coast, Herald")]
    assert less(again, "source", "Coast, Herald") == "/trace?channel=money"
    assert left_out(Asked("/trace", query={"without": "nonsense,:,person:x,claim:"})) == []


def test_the_answer_without_all_claims_of_a_channel_is_none(reader: Client) -> None:
    data = reader.get("/trace.json").json
    money = next(row for row in data["answers"] if row["channel"] == "money")
    claims = {claim for hop in money["chain"]["hops"] for claim in data["links"][hop["link"]]["claims"]}
    every = {claim for link in data["links"].values() for claim in link["claims"]}
    assert claims
    token = ",".join(f"claim:{claim}" for claim in sorted(claims | every))
    after = reader.get(f"/trace.json?without={token}").json
    assert next(row for row in after["answers"] if row["channel"] == "money")["lo"] < money["lo"]
    shift = next(row for row in after["shifts"] if row["channel"] == "money")
    assert shift["before"] == money["words"]
    assert [one["kind"] for one in after["without"]] == ["claim"] * len(after["without"])
    assert reader.get("/trace.json").json == data


def test_without_changes_nothing_on_file(writer: Client) -> None:
    head = writer.get("/log.json").json["head"]
    claim = writer.get("/claims.json").json["rows"][0]["id"]
    assert "put back" in writer.get(f"/trace?without=claim:{claim}").text
    assert writer.get("/log.json").json["head"] == head


def test_every_hop_leads_to_its_quotes(reader: Client) -> None:
    tree = reader.get("/trace").tree
    hops = tree.xpath("//svg[contains(@class, 'flow')]//a[@class='hop']")
    assert hops
    for hop in hops:
        (opened,) = tree.xpath(f"//details[@id='{hop.get('href')[1:]}']")
        assert hop.get("aria-label")
        assert opened.xpath(".//blockquote") or "case file" in "".join(opened.itertext())


@pytest.mark.parametrize("width", ["lo", "hi", "F", "R", "amount", "nonsense"])
def test_bands_have_the_width_that_is_asked_for(reader: Client, width: str) -> None:
    data = reader.get(f"/trace.json?width={width}").json
    assert data["width"] == (width if width != "nonsense" else "lo")
    bands = reader.get(f"/trace?width={width}").tree.xpath("//svg//rect[@class='band']/@height")
    assert bands
    assert all(1 <= float(height) <= 34 for height in bands)


def test_chains_and_rivals_are_drawn_in_one_size(reader: Client) -> None:
    for svg in reader.get("/trace").tree.xpath("//svg[contains(@class, 'flow')]"):
        assert len(set(svg.xpath(".//rect[not(@class)]/@width"))) == 1
        assert len(set(svg.xpath(".//rect[not(@class)]/@height"))) == 1


def test_a_day_redraws_the_answer_and_says_what_moved_it(reader: Client) -> None:
    data = reader.get("/trace.json").json
    first, last = data["days"][0]["day"], data["days"][-1]["day"]
    assert first < last
    early = reader.get(f"/trace.json?as_of={first}").json
    assert early["as_of"] == first
    moved = reader.get(f"/trace.json?as_of={last}&since=2000-01-01").json["moved"]
    assert {row["before"] for row in moved} == {"NOT ASSESSED"}
    assert all(row["claims"] or row["why"] for row in moved)
    assert reader.get("/trace?since=soon").status == 400
    days = reader.get("/trace").tree.xpath("//select[@name='as_of']/option/@value")
    assert [day for day in days if day] == [one["day"] for one in data["days"]]


def test_explanations_are_those_of_the_tracing(reader: Client) -> None:
    built = reader.get("/trace.json").json
    again = reader.get(f"/trace.json?as_of={built['as_of']}").json
    assert built["explanations"] == again["explanations"]
    assert [one["name"] for one in built["explanations"]] == ["directed", "supported", "opportunistic", "independent"]


DATES = st.dates(date(1990, 1, 1), date(2030, 12, 31)).map(date.isoformat)
PARTIAL = st.builds(lambda day, length: day[:length], DATES, st.sampled_from([4, 7, 10]))


@UNHURRIED
@given(st.lists(st.tuples(PARTIAL, st.sampled_from(["", "x"])), min_size=1, max_size=30))
def test_marks_of_a_row_do_not_cover_one_another(found: list[tuple[str, str]]) -> None:
    events = [Event(day, "", lane, f"thing {n}", f"/claims/c-{n}", "told") for n, (day, lane) in enumerate(found)]
    events = sorted(events, key=lambda one: (one.first, one.last))
    scale = _Scale(min(one.first for one in events), max(one.last for one in events) + 400)
    rows = _stacked(events, scale)
    spans: dict[int, list[tuple[float, float]]] = {}
    for one, row in zip(events, rows, strict=True):
        spans.setdefault(row, []).append(_reach(one, scale))
    for several in spans.values():
        assert all(before[1] < after[0] for before, after in pairwise(several))
    assert draw(events, "what").count("<a ") == len(events)


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [("2016", "", "unsure"), ("2016-05", "", "unsure"), ("2016-05-04", "", "day"), ("2016", "2018-02", "lasting")],
)
def test_an_uncertain_date_is_a_span(start: str, end: str, kind: str) -> None:
    one = Event(start, end, "", "", "", "")
    assert one.kind == kind
    assert (one.last > one.first) == (kind != "day")


@pytest.mark.parametrize("lanes", ["channel", "entity", "document"])
def test_the_timeline_draws_what_its_table_says(reader: Client, lanes: str) -> None:
    data = reader.get(f"/timeline.json?lanes={lanes}").json
    tree = reader.get(f"/timeline?lanes={lanes}").tree
    drawn = {href.rpartition("/")[2] for href in tree.xpath("//svg//a[@class='event']/@href")}
    assert drawn
    assert drawn <= {row["id"] for row in data["rows"]}
    entity = data["rows"][0]["subject_entity"]
    narrowed = reader.get(f"/timeline.json?entity={entity}").json["rows"]
    assert narrowed
    assert all(entity in (row["subject_entity"], row["object_entity"]) for row in narrowed)


def test_every_document_stands_in_the_tree_of_roots_once(writer: Client) -> None:
    ids = [row["id"] for row in writer.get("/documents.json").json["rows"]]
    table = writer.get("/sources/roots.csv").text
    assert all(table.count(f",{id},") == 1 for id in ids)
    answer = writer.post(
        "/sources/pair", {"left": ids[0], "right": ids[1], "verdict": "dependent", "who": "Anna", "reason": "a copy"}
    )
    assert answer.status == 303
    page = writer.get(answer.headers["location"])
    assert "a copy" in page.text
    entry = writer.get("/log.json").json["rows"][0]
    assert "dependent" in entry["what"]
    assert writer.post("/sources/pair", {"left": ids[0], "right": ids[0], "verdict": "dependent"}).status == 400
    assert writer.post("/sources/pair", {"left": ids[0], "right": ids[1], "verdict": "accept"}).status == 400
    assert writer.post("/sources/pair", {"left": ids[0], "right": "x", "verdict": "dependent"}).status == 404


def test_questions_are_ranked_by_their_value(reader: Client) -> None:
    data = reader.get("/questions.json").json
    values = [row["value"] for row in data["rows"]]
    assert values == sorted(values, reverse=True)
    for row in data["rows"]:
        narrowed = reader.get(f"/questions.json?channel={row['channel']}").json["rows"]
        assert row["id"] in [one["id"] for one in narrowed]
    assert reader.get("/questions.json?q=nothing-of-this-kind").json["total"] == 0


def test_runs_tell_what_changed(writer: Client) -> None:
    claim = writer.get("/claims.json").json["rows"][0]["id"]
    writer.post("/judge", {"claim": claim, "verdict": "reject", "who": "Anna"})
    deadline = time.monotonic() + 60  # the answer follows beside the pages
    while len(writer.get("/runs.json").json["rows"]) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    data = writer.get("/runs.json").json
    assert [row["number"] for row in data["rows"]] == [2, 1]
    found = {one["what"]: one for one in data["differences"]}
    assert [one["id"] for one in found["claims"]["shown"]] == [claim]
    assert found["documents"]["came"] == 0
    assert claim in writer.get("/runs").text
    assert writer.get("/runs.json?since=2&run=2").json["differences"] == []


def test_search_is_over_passages_claims_and_entities(reader: Client) -> None:
    data = reader.get("/search.json?q=berg").json
    assert data["rows"]
    assert data["claims"]
    assert {one["caption"] for one in data["entities"]} == {"Anna Berg"}
    for kind, other in (("claims", "entities"), ("entities", "claims"), ("documents", "claims")):
        one = reader.get(f"/search.json?q=berg&kind={kind}").json
        assert one["rows" if kind == "documents" else kind]
        assert not one[other]
    assert reader.get("/search.json?q=berg&as_of=2000-01-01").json["rows"] == []


WORDS = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=40)


@UNHURRIED
@given(WORDS, WORDS)
def test_marking_keeps_the_text(text: str, query: str) -> None:
    words = parts(query)
    found = marked(text, words)
    assert "".join(piece for piece, _ in found) == text
    assert all(any(word.casefold() in piece.casefold() for word in words) for piece, hit in found if hit)


def test_keys_are_listed_without_script(reader: Client) -> None:
    page = reader.get("/keys")
    assert {"?", "/"} <= set(page.tree.xpath("//kbd/text()"))
    assert page.tree.xpath("//footer//a[@href='/keys']")
