"""docs/json.md: every field of every kind of row is there, and no other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from tests.docs.pages import page, section

from headwater.case import shaping
from headwater.errors import Exit
from headwater.model import (
    NOTHING,
    Assessment,
    Chain,
    Channel,
    Claim,
    Document,
    Entity,
    Hop,
    Link,
    LinkStatus,
    OpenQuestion,
    Opinion,
    Relation,
    Schema,
)
from headwater.store.records import to_json

CAPTIONS = shaping.Captions([])
LINK = Link("l", "a", Relation.FUNDS, "b", "money", (), LinkStatus.OPEN, Opinion(0, 0, 1), NOTHING, (), (), ())
CHAIN = Chain(Channel.MONEY, "a", "b", (Hop("l", "a", "b", True),), NOTHING)
ROWS: dict[str, Mapping[str, Any]] = {
    "claim": shaping.claim_row(Claim("c", "d", Relation.FUNDS, "a", "b", "q", 0, 1)),
    "entity": to_json(Entity("e", Schema.PERSON, "a", ("a",))),
    "link": shaping.link_row(LINK, CAPTIONS),
    "assessment": shaping.assessment_row(
        Assessment(Channel.MONEY, "a", "b", "2016", False, NOTHING, "", ""), {}, CAPTIONS
    ),
    "chain": shaping.chain_row(CHAIN, {"l": LINK}, CAPTIONS),
    "question": shaping.question_row(OpenQuestion("q", "missing link", "?", "money")),
    "document": shaping.document_row(Document("d", "p")),
}


@pytest.mark.parametrize("kind", sorted(ROWS))
def test_every_field_is_described_and_no_other(kind: str) -> None:
    lines = [line.split("|")[1] for line in section("json.md", kind).splitlines() if line.startswith("| `")]
    described = {name for line in lines for name in re.findall(r"`(\w+)`", line)}
    assert described == set(ROWS[kind])


def test_every_field_of_a_hop_is_named() -> None:
    for field in ROWS["chain"]["hops"][0]:
        assert f"`{field}`" in section("json.md", "chain")


def test_every_exit_code_is_listed() -> None:
    for code in Exit:
        assert f"\n| {int(code)} |" in page("commands.md")
