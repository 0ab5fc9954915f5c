"""The network: a part of it from one entity, ways between two, filters, and files that say the same."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.web.client import Client
from tests.web.conftest import HOSTILE

from headwater.dossier.exchange import gexf, graphml
from headwater.web.figures.net import bundles
from headwater.web.network.communities import communities, gathered
from headwater.web.network.layout import apart, eased, start
from headwater.web.network.picking import Part, fitting, nearest, pick
from headwater.web.network.wish import Wish

MOVEMENT = "Free Coast Movement"


def light(*links: tuple[str, str], **columns: list[object]) -> pa.Table:
    """A light table of links; what is not named is the same for all."""
    count = len(links)
    rows: dict[str, list[object]] = {
        "id": [f"l-{n}" for n in range(count)],
        "subject": [one for one, _ in links],
        "relation": ["funds"] * count,
        "object": [other for _, other in links],
        "channel": ["money"] * count,
        "status": ["supported"] * count,
        "start": [""] * count,
        "end": [""] * count,
        "lo": [0.5] * count,
        "roots": [1] * count,
    }
    kinds = {"lo": pa.float64(), "roots": pa.int64()}
    return pa.table({name: pa.array(row, kinds.get(name, pa.string())) for name, row in {**rows, **columns}.items()})


LINE = light(("e-a", "e-b"), ("e-b", "e-c"), ("e-c", "e-d"), ("e-x", "e-y"))


def test_a_part_reaches_as_far_as_it_is_asked_to() -> None:
    assert pick(LINE, "e-a", Wish(hops=1)).depth == {"e-a": 0, "e-b": 1}
    assert pick(LINE, "e-a", Wish(hops=2)).depth == {"e-a": 0, "e-b": 1, "e-c": 2}
    part = pick(LINE, "e-a", Wish(hops=6))
    assert "e-x" not in part.depth
    assert part.links.column("id").to_pylist() == ["l-0", "l-1", "l-2"]


def test_ways_between_two_are_the_shortest_and_all_of_them() -> None:
    table = light(("e-a", "e-b"), ("e-a", "e-c"), ("e-b", "e-d"), ("e-c", "e-d"), ("e-d", "e-e"), ("e-b", "e-z"))
    part = pick(table, "e-a", Wish(), "e-e")
    assert part.path == {"e-a", "e-b", "e-c", "e-d", "e-e"}
    assert part.depth["e-e"] == 3
    none = pick(LINE, "e-a", Wish(), "e-x")
    assert none.path == frozenset()
    assert set(none.depth) == {"e-a", "e-x"}


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        ("", "", ["l-0", "l-1", "l-2", "l-3"]),
        ("2017", "", ["l-1", "l-2", "l-3"]),
        ("", "2016-12", ["l-0", "l-1", "l-3"]),
        ("2016-05-02", "2016-06", ["l-0", "l-1", "l-3"]),
        ("2030", "", ["l-3"]),
    ],
)
def test_a_period_keeps_what_can_lie_in_it_and_what_is_undated(start: str, end: str, kept: list[str]) -> None:
    ends = [("e-a", f"e-{n}") for n in range(4)]
    table = light(*ends, start=["2016", "2015", "2018-03", ""], end=["", "2019", "", ""])
    assert fitting(table, Wish(start=start, end=end)).column("id").to_pylist() == kept


def test_filters_narrow_by_strength_roots_and_words() -> None:
    table = light(("e-a", "e-b"), ("e-a", "?x"), ("e-a", "e-c"), lo=[0.9, 0.9, 0.2], roots=[3, 1, 1])
    assert fitting(table, Wish()).column("id").to_pylist() == ["l-0", "l-2"]
    assert fitting(table, Wish(least=0.5)).column("id").to_pylist() == ["l-0"]
    assert fitting(table, Wish(roots=2)).column("id").to_pylist() == ["l-0"]
    assert fitting(table, Wish(relation="owns")).num_rows == 0


def test_what_is_drawn_is_nearest_and_joined() -> None:
    links = [("e-0", f"e-{n}") for n in range(1, 50)]
    part = nearest(pick(light(*links), "e-0", Wish()), 10)
    assert len(part.depth) == 10
    assert part.links.num_rows == 9
    assert nearest(Part({"e-0": 0}, LINE)).depth == {"e-0": 0}


GRAPHS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=30)


def walked(pairs: list[tuple[int, int]]) -> tuple[dict[str, int], list[tuple[str, str]]]:
    table = light(*((f"e-{a}", f"e-{b}") for a, b in pairs))
    part = pick(table, "e-0", Wish(hops=6))
    rows = part.links.to_pylist()
    return part.depth, [(row["subject"], row["object"]) for row in rows if row["subject"] != row["object"]]


@settings(max_examples=30)
@given(GRAPHS)
def test_places_are_the_same_every_time_and_boxes_do_not_overlap(pairs: list[tuple[int, int]]) -> None:
    import numpy as np

    depth, edges = walked(pairs)
    ids = list(depth)
    first = eased(ids, start(depth, edges), edges)
    assert (first == eased(ids, start(depth, edges), edges)).all()
    assert np.isfinite(first).all()
    sizes = np.array([[120.0, 30.0]] * len(ids))
    at = apart(first * 200, sizes)
    gap = np.abs(at[:, None, :] - at[None, :, :])
    over = ((120 - gap[:, :, 0]) > 6) & ((30 - gap[:, :, 1]) > 6)
    np.fill_diagonal(over, False)
    assert not over.any()


@given(GRAPHS)
def test_an_entity_starts_at_its_distance_whatever_else_is_shown(pairs: list[tuple[int, int]]) -> None:
    depth, edges = walked(pairs)
    places = start(depth, edges)
    for id, (x, y) in places.items():
        assert (x / 1.7) ** 2 + y**2 == pytest.approx(depth[id] ** 2, abs=1e-6)


def cliques(count: int, size: int) -> Iterator[tuple[str, str, float]]:
    for group in range(count):
        members = [f"e-{group}-{n}" for n in range(size)]
        yield from ((one, other, 0.9) for one in members for other in members if one < other)
        yield (members[0], f"e-{(group + 1) % count}-0", 0.0)


def test_communities_are_those_that_were_planted() -> None:
    edges = list(cliques(6, 5))
    ids = sorted({end for one, other, _ in edges for end in (one, other)})
    groups = communities(ids, edges)
    assert len(set(groups.values())) == 6
    for id in ids:
        assert groups[id].rsplit("-", 1)[0] == id.rsplit("-", 1)[0]
    sizes, between = gathered(groups, edges)
    assert set(sizes.values()) == {5}
    assert sum(count for *_, count in between) == 6
    assert communities(ids, edges) == groups


def test_parallel_links_become_one_line() -> None:
    rows = light(("e-a", "e-b"), ("e-b", "e-a"), ("e-a", "e-a"), lo=[0.2, 0.7, 0.9]).to_pylist()
    (one,) = bundles(rows)
    assert one["several"] == 2
    assert one["id"] == "l-1"


def test_the_page_starts_at_the_question_and_goes_on_by_name(reader: Client) -> None:
    data = reader.get("/network.json").json
    assert data["focus"]["caption"] in (MOVEMENT, "Ruritania")
    named = reader.get(f"/network.json?focus={MOVEMENT.lower().replace(' ', '+')}").json
    assert named["focus"]["caption"] == MOVEMENT
    assert named["nodes"][0]["depth"] == 0
    by_id = reader.get(f"/network.json?focus={named['focus']['id']}").json
    assert by_id == named
    assert reader.get("/network.json?focus=nobody+of+this+name").json["focus"] is None
    assert reader.get("/network?focus=nobody+of+this+name").status == 200
    assert reader.get("/network?focus=e-none").status == 404
    assert reader.get("/network?least=2").status == 400
    assert reader.get("/network?start=soon").status == 400


def test_the_table_says_what_the_drawing_shows(reader: Client) -> None:
    data = reader.get("/network.json?hops=3").json
    tree = reader.get("/network?hops=3").tree
    assert len(tree.xpath("//svg[contains(@class, 'net')]//a[contains(@class, 'node')]")) == data["drawn"]
    assert data["entities"] == len(data["graph"]["nodes"]) == data["drawn"]
    assert data["links"]["total"] == len(data["links"]["rows"])
    pairs = {tuple(sorted((row["subject"], row["object"]))) for row in data["links"]["rows"]}
    assert len(tree.xpath("//svg//a[@class='edge']")) == len(pairs)


def test_every_node_is_reached_by_keyboard_and_says_what_it_is(reader: Client) -> None:
    tree = reader.get("/network?hops=2").tree
    for node in tree.xpath("//svg[contains(@class, 'net')]//a[contains(@class, 'node')]"):
        assert node.get("href").startswith("/network?")
        assert node.get("aria-label")
        assert node.get("tabindex") is None


def test_files_hold_the_same_part(reader: Client) -> None:
    data = reader.get("/network.json?hops=3").json
    ids = {node["id"] for node in data["graph"]["nodes"]}
    links = {row["id"] for row in data["links"]["rows"]}
    for form, read in (("gexf", gexf.read), ("graphml", graphml.read)):
        answer = reader.get(f"/network.{form}?hops=3")
        assert answer.headers["content-disposition"] == f'attachment; filename="network.{form}"'
        graph = read(answer.body)
        assert {node.id for node in graph.nodes} == ids
        assert {edge.id for edge in graph.edges} == links


def test_the_drawing_leaves_as_a_file_that_leads_nowhere(reader: Client) -> None:
    answer = reader.get("/network.svg?hops=3")
    root = etree.fromstring(answer.body)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert not root.xpath("//*[local-name()='a' or local-name()='script' or local-name()='image']|//@href|//@style")
    assert MOVEMENT in answer.text
    assert "sandbox" in answer.headers["content-security-policy"]


def test_it_is_painted(reader: Client) -> None:
    pytest.importorskip("resvg_py", reason="resvg-py is not installed")
    assert reader.get("/network.png?hops=2").body.startswith(b"\x89PNG")


def test_hostile_names_are_text(reader: Client) -> None:
    rows = reader.get("/entities.json").json["rows"]
    hostile = [row["id"] for row in rows if HOSTILE in row["caption"]]
    for id in [*hostile, *(row["id"] for row in rows)]:
        page = reader.get(f"/network?hops=3&focus={id}")
        assert page.status == 200
        assert not page.tree.xpath("//main//script|//main//img|//*[starts-with(name(@*), 'on')]")
    assert reader.get("/network.exe").status == 404
