from __future__ import annotations

import dataclasses
import json
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater import model
from headwater.errors import Damaged
from headwater.store import records

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
BASIC: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    bool: st.booleans(),
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False),
    type(None): st.none(),
}
NOUNS = sorted(
    (
        value
        for value in vars(model).values()
        if isinstance(value, type) and dataclasses.is_dataclass(value) and value is not model.RelationRule
    ),
    key=lambda noun: noun.__name__,
)


def values(hint: Any) -> st.SearchStrategy[Any]:
    if hint in BASIC:
        return BASIC[hint]
    parts = get_args(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return nouns(hint)
    if getattr(hint, "__origin__", None) is tuple:
        if parts[1] is Ellipsis:
            return st.lists(values(parts[0]), max_size=2).map(tuple)
        return st.tuples(*map(values, parts))
    return st.one_of(*map(values, parts))


def nouns(cls: Any) -> st.SearchStrategy[Any]:
    hints = get_type_hints(cls)
    return st.builds(cls, **{field.name: values(hints[field.name]) for field in dataclasses.fields(cls)})


def test_every_noun_is_covered() -> None:
    assert {model.Claim, model.Assessment, model.CaseFile, model.Table, model.Conflict} <= set(NOUNS)
    assert len(NOUNS) > 30


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_round_trip(noun: Any, data: st.DataObject) -> None:
    rows = data.draw(st.lists(nouns(noun), max_size=3))
    table = records.to_table(noun, rows)
    assert table.schema.equals(records.schema(noun))
    back = records.from_table(noun, table)
    assert back == rows
    assert list(map(repr, back)) == list(map(repr, rows)), "enumerations and tuples must come back as such"
    for row in rows:
        plain = records.to_json(row)
        assert records.from_json(noun, json.loads(json.dumps(plain))) == row


CLAIM = model.Claim("c-1", "d", model.Relation.FUNDS, "Ruritania", "FCM", "Ruritania paid", 0, 14, amount=3.5)


def test_json_is_plain() -> None:
    row = records.to_json(dataclasses.replace(CLAIM, subject_type=model.Schema.PUBLIC_BODY))
    assert row["relation"] == "funds"
    assert type(row["relation"]) is str
    assert (row["subject_type"], row["object_type"], row["amount"]) == ("PublicBody", None, 3.5)
    chain = model.Chain(model.Channel.MONEY, "s", "m", (model.Hop("l", "s", "m", True),), model.NOTHING)
    assert records.to_json(chain)["hops"] == [{"link": "l", "source": "s", "target": "m", "forward": True}]


def test_chunked_tables_and_more_columns_are_read() -> None:
    import pyarrow as pa

    one = records.to_table(model.Claim, [CLAIM])
    two = records.to_table(model.Claim, [dataclasses.replace(CLAIM, id="c-2", subject_type=model.Schema.PERSON)])
    both = pa.concat_tables([one, two])
    both = both.append_column("more", pa.array([1, 2]))
    assert [claim.subject_type for claim in records.from_table(model.Claim, both)] == [None, model.Schema.PERSON]


def test_a_missing_column_is_named() -> None:
    table = records.to_table(model.Claim, [CLAIM]).drop_columns(["quote"])
    with pytest.raises(Damaged, match="Claim lacks quote"):
        records.from_table(model.Claim, table)


def test_json_of_another_version() -> None:
    row = records.to_json(CLAIM)
    del row["page"]
    assert records.from_json(model.Claim, {**row, "kind": "claim"}) == CLAIM
    with pytest.raises(Damaged, match="bribes"):
        records.from_json(model.Claim, {**row, "relation": "bribes"})
    with pytest.raises(Damaged, match="quote"):
        records.from_json(model.Claim, {"id": "c-1"})


def test_order_and_types_of_the_schema() -> None:
    import pyarrow as pa

    schema = records.schema(model.Link)
    assert schema.names == [field.name for field in dataclasses.fields(model.Link)]
    assert schema.field("channels").type == pa.list_(pa.string())
    assert schema.field("readings").type.field("lo").type == pa.float64()
    assert schema.field("amount").nullable
    assert not schema.field("id").nullable
