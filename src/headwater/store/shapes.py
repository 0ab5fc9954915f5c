"""The shape of a field of a noun: what it is in Arrow and JSON, and the way there and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class Shape:
    """How values of one type are carried.

    Attributes:
        arrow: gives the Arrow type.
        to_plain: value of the noun → string, number, list, dictionary or None.
        to_noun: the way back.
        as_is: true where neither way changes a value.
        nullable: true where None may stand.
    """

    arrow: Callable[[], pa.DataType]
    to_plain: Callable[[Any], Any]
    to_noun: Callable[[Any], Any]
    as_is: bool = False
    nullable: bool = False


def fields_of(cls: type[Any]) -> dict[str, Shape]:
    """Shape of each field of a frozen dataclass, in order; worked out once.

    Raises:
        TypeError: a field has a type that no table can carry.
    """
    key: Any = cls
    return _fields_of(key)


@cache
def _fields_of(cls: Any) -> dict[str, Shape]:
    hints = get_type_hints(cls)
    return {field.name: shape_of(hints[field.name]) for field in fields(cls)}


@cache
def shape_of(hint: Any) -> Shape:
    """Shape of a type annotation.

    Raises:
        TypeError: no table can carry it.
    """
    if hint in _BASIC:
        return Shape(_basic(hint), _same, _same, as_is=True)
    if get_origin(hint) in (Union, UnionType):
        return _optional(hint)
    if get_origin(hint) is tuple:
        return _list(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _words(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return _struct(hint)
    raise TypeError(f"{hint}: no table can carry this")


_BASIC = {str: "string", bool: "bool_", int: "int64", float: "float64"}


def _basic(hint: type) -> Callable[[], pa.DataType]:
    def arrow() -> pa.DataType:
        import pyarrow as pa

        return getattr(pa, _BASIC[hint])()

    return arrow


def _words(enum: type[StrEnum]) -> Shape:
    members = {member.value: member for member in enum}
    return Shape(_basic(str), str.__str__, members.__getitem__)


def _optional(hint: Any) -> Shape:
    inner = [part for part in get_args(hint) if part is not NoneType]
    if len(inner) != 1:
        raise TypeError(f"{hint}: no table can carry this")
    shape = shape_of(inner[0])
    if shape.as_is:
        return Shape(shape.arrow, _same, _same, as_is=True, nullable=True)
    return Shape(shape.arrow, _or_none(shape.to_plain), _or_none(shape.to_noun), nullable=True)


def _list(hint: Any) -> Shape:
    kinds = {part for part in get_args(hint) if part is not Ellipsis}
    if len(kinds) != 1:
        raise TypeError(f"{hint}: no table can carry this")
    shape = shape_of(kinds.pop())

    def arrow() -> pa.DataType:
        import pyarrow as pa

        return pa.list_(shape.arrow())

    if shape.as_is:
        return Shape(arrow, list, tuple)
    return Shape(
        arrow,
        lambda values: [shape.to_plain(value) for value in values],
        lambda values: tuple([shape.to_noun(value) for value in values]),
    )


def _struct(cls: type) -> Shape:
    shapes = fields_of(cls)

    def arrow() -> pa.DataType:
        import pyarrow as pa

        return pa.struct([pa.field(name, shape.arrow(), shape.nullable) for name, shape in shapes.items()])

    def to_plain(noun: Any) -> dict[str, Any]:
        return {name: shape.to_plain(getattr(noun, name)) for name, shape in shapes.items()}

    def to_noun(row: dict[str, Any]) -> Any:
        return cls(**{name: shapes[name].to_noun(value) for name, value in row.items()})

    return Shape(arrow, to_plain, to_noun)


def _or_none(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else convert(value)


def _same(value: Any) -> Any:
    return value
