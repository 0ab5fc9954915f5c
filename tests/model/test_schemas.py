"""Which kinds of thing may be one entity."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Schema

schemata = st.sampled_from(list(Schema))


@given(schemata, schemata)
def test_compatibility_is_symmetric_and_reflexive(one: Schema, other: Schema) -> None:
    assert one.compatible(one)
    assert one.compatible(other) == other.compatible(one)


def test_a_place_and_a_public_body_stay_apart() -> None:
    assert not Schema.ADDRESS.compatible(Schema.PUBLIC_BODY)
    assert not Schema.PERSON.compatible(Schema.ORGANIZATION)
    assert Schema.ORGANIZATION.compatible(Schema.COMPANY)
