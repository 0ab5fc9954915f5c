"""Nouns ⇄ Arrow tables and JSON rows: one explicit schema per noun, derived once from its dataclass.

str and enumerations become strings, ``tuple[X, ...]`` a list, a noun inside a noun a struct, ``X | None`` a null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from headwater.errors import Damaged
from headwater.store.shapes import Shape, fields_of

if TYPE_CHECKING:
    import pyarrow as pa

Noun = TypeVar("Noun")


def schema(cls: type[Any]) -> pa.Schema:
    """Arrow schema of a noun: one column a field, in the order of the dataclass."""
    key: Any = cls
    return _schema(key)


@cache
def _schema(cls: Any) -> pa.Schema:
    import pyarrow as pa

    return pa.schema([pa.field(name, shape.arrow(), shape.nullable) for name, shape in fields_of(cls).items()])


def to_table(cls: type[Noun], rows: Iterable[Noun]) -> pa.Table:
    """Nouns as an Arrow table, in the order given."""
    import pyarrow as pa

    nouns = rows if isinstance(rows, Sequence) else list(rows)
    columns = [
        pa.array(_plain_column(shape, map(attrgetter(name), nouns)), shape.arrow(), size=len(nouns))
        for name, shape in fields_of(cls).items()
    ]
    return pa.Table.from_arrays(columns, schema=schema(cls))


def from_table(cls: type[Noun], table: pa.Table) -> list[Noun]:
    """Nouns from an Arrow table with the columns of :func:`schema`; others are passed over.

    Raises:
        Damaged: a column is missing.
    """
    shapes = fields_of(cls)
    if missing := [name for name in shapes if name not in table.column_names]:
        raise Damaged(
            f"a table of {cls.__name__} lacks {', '.join(missing)}", remedy="it is of another version: build again"
        )
    if not table.num_rows:
        return []
    columns = [_noun_column(shape, table.column(name)) for name, shape in shapes.items()]
    return list(map(cls, *columns)) if columns else [cls() for _ in repeat(None, table.num_rows)]


def to_json(noun: Any) -> dict[str, Any]:
    """A noun as a JSON object: lists for tuples, the words of enumerations, objects for nouns inside."""
    return {name: shape.to_plain(getattr(noun, name)) for name, shape in fields_of(type(noun)).items()}


def from_json(cls: type[Noun], row: Mapping[str, Any]) -> Noun:
    """A noun from such an object; keys that it does not have are passed over, absent ones take their default.

    Raises:
        Damaged: a value does not fit.
    """
    shapes = fields_of(cls)
    try:
        return cls(**{name: shapes[name].to_noun(value) for name, value in row.items() if name in shapes})
    except (TypeError, ValueError, KeyError) as error:
        raise Damaged(f"a row of {cls.__name__} does not fit: {error}", remedy="run `headwater verify`") from error


def _plain_column(shape: Shape, values: Iterable[Any]) -> Iterable[Any]:
    return values if shape.as_is else map(shape.to_plain, values)


def _noun_column(shape: Shape, column: pa.ChunkedArray) -> Iterable[Any]:
    """Values of a column; equal words are decoded once, for most columns of a big table repeat a few."""
    import pyarrow as pa

    convert: Callable[[Any], Any] = shape.to_noun
    if not pa.types.is_string(column.type):
        values = column.to_pylist()
        return values if shape.as_is else map(convert, values)
    coded = column.combine_chunks().dictionary_encode()
    if isinstance(coded, pa.ChunkedArray):
        coded = coded.unify_dictionaries().combine_chunks()
    words = list(map(convert, coded.dictionary.to_pylist()))
    if coded.null_count:
        words.append(None)
        return map(words.__getitem__, coded.indices.fill_null(len(words) - 1).to_pylist())
    return map(words.__getitem__, coded.indices.to_numpy().tolist())
