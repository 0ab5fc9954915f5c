"""The file format of the calculator, and what it says of a wrong one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from headwater.errors import Unreadable
from headwater.model import LinkStatus
from headwater.weigh.calculator import read_entries

WORKED = Path(__file__).parents[2] / ".." / "shared" / "reference" / "opinions.json"
GOOD = {"stance": "asserts", "letter": "B", "directness": "record", "tier": "record", "root": "r1"}


def entry(**changes: Any) -> bytes:
    item = {key: value for key, value in {**GOOD, **changes}.items() if value != "gone"}
    return json.dumps([{"items": [GOOD]}, {"items": [GOOD, item]}]).encode()


@pytest.mark.skipif(not WORKED.exists(), reason="the worked entries are not beside this checkout")
def test_worked_entries() -> None:
    data = WORKED.read_bytes()
    for result, raw in zip(read_entries(data, "opinions.json"), json.loads(data), strict=True):
        row = result.row()
        assert {key: row[key] for key in raw["expected"]} == pytest.approx(raw["expected"], abs=1e-6)


def test_what_may_be_left_out() -> None:
    (result,) = read_entries(json.dumps({"items": [GOOD], "comment": "x"}).encode(), "f")
    assert result.b == pytest.approx(0.85)
    assert result.row()["status"] == "supported"
    without = {key: value for key, value in GOOD.items() if key != "letter"}
    assert next(read_entries(json.dumps([{"items": [without]}]).encode(), "f")).status is LinkStatus.WITHOUT_WEIGHT


def test_an_entry_without_items_is_open_and_a_list_without_entries_is_empty() -> None:
    assert [one.status for one in read_entries(b'[{"items": []}]', "f")] == [LinkStatus.OPEN]
    assert list(read_entries(b"\xef\xbb\xbf[]", "f")) == []


def test_rho_and_numbered_roots() -> None:
    items = [{**GOOD, "root": 1}, {**GOOD, "root": 1}]
    copies, apart = (next(read_entries(json.dumps([{"items": items, "rho": rho}]).encode(), "f")).b for rho in (1, 0))
    assert copies == pytest.approx(0.85)
    assert apart == pytest.approx(2 * 0.85 / (2 * 0.85 + 0.15))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"letter": "G"}, ["entry 2", "item 2", "'letter'", "'G'", "A, B, C, D, E, F"]),
        ({"letter": ["A"]}, ["'letter'", "A, B"]),
        ({"stance": "maybe"}, ["'stance'", "'maybe'", "searched-not-found"]),
        ({"stance": "gone"}, ["'stance'", "missing"]),
        ({"directness": "hearsay"}, ["'directness'", "named second-hand"]),
        ({"tier": "gone"}, ["'tier'", "missing"]),
        ({"interest": "own"}, ["'interest'", "against own interest"]),
        ({"coverage": 1.5}, ["'coverage'", "1.5", "0 to 1"]),
        ({"coverage": True}, ["'coverage'", "True"]),
        ({"root": "gone"}, ["'root'", "None"]),
        ({"root": ""}, ["'root'", "origin"]),
    ],
)
def test_a_wrong_key_is_named_with_its_entry(changes: dict[str, Any], words: list[str]) -> None:
    with pytest.raises(Unreadable) as caught:
        read_entries(entry(**changes), "file.json")
    assert str(caught.value).startswith("file.json: ")
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"3", b'{"a": 1}', b"[3]", b'[{"items": 3}]', b'[{"items": [3]}]', b"\xff"]
)
def test_what_is_no_entry(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"^f: "):
        read_entries(data, "f")


def test_deep_nesting_is_refused_and_not_fatal() -> None:
    with pytest.raises(Unreadable):
        read_entries(b"[" * 100_000, "f")
