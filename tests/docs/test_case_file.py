"""docs/case-file.md: every key that a case file can hold is there, and the examples are taken as they stand."""

from __future__ import annotations

import tomllib
from dataclasses import fields

import pytest
from tests.docs.pages import blocks, first_cells, page, section

from headwater.errors import CaseFileError
from headwater.model import Settings, SourceKind
from headwater.model.schemas import Schema
from headwater.store import casefile
from headwater.store.fields import Fields

TABLES = {"": "top level", "question": "[question]", "settings": "[settings]"}
TABLES |= {name: f"[[{name}]]" for name in ("source", "entity", "body", "request", "plugin")}
MINIMAL = """
[question]
text = "?"
[[source]]
name = "a"
subjects = [{ subject = "b", letter = "A" }]
[[entity]]
name = "a"
schema = "Person"
[[body]]
body = "a"
state = "b"
reason = "c"
[[request]]
party = "a"
asked = "2016"
by = "b"
[[plugin]]
kind = "gliner"
model = "a"
"""


@pytest.fixture
def accepted(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """Keys that the reader of case files asks for, by table."""
    asked: dict[str, set[str]] = {}

    def done(self: Fields) -> None:
        asked.setdefault(self._table, set()).update(self._asked)

    monkeypatch.setattr(Fields, "done", done)
    casefile.parse(MINIMAL)
    return asked


def test_every_key_stands_in_the_table_of_its_section(accepted: dict[str, set[str]]) -> None:
    tables = {name for name in TABLES if name}
    assert set(accepted) == set(TABLES)
    for name, keys in accepted.items():
        rows = set(first_cells(section("case-file.md", TABLES[name])))
        assert keys - tables <= rows, f"{TABLES[name]}: not on the page"
        assert rows - {"key"} <= keys, f"{TABLES[name]}: on the page, and no such key"


def test_every_key_has_an_example(accepted: dict[str, set[str]]) -> None:
    example = tomllib.loads("\n".join(block.text for block in blocks("case-file.md", "toml")))
    for name, keys in accepted.items():
        found = example if not name else example[name]
        shown = set(found[0]) | set(found[0].get("subjects", [{}])[0]) if isinstance(found, list) else set(found)
        assert keys <= shown | set(TABLES), f"{TABLES[name]}: without an example"


def test_the_examples_are_taken() -> None:
    parsed = casefile.parse("\n".join(block.text for block in blocks("case-file.md", "toml")))
    assert parsed.sources[0].subjects and parsed.bodies and parsed.requests and parsed.entities


def test_defaults_and_words_are_those_of_the_code() -> None:
    rows = section("case-file.md", "[settings]")
    for field in fields(Settings):
        assert f"| `{field.name}` |" in rows
        assert f"| `{getattr(Settings(), field.name)}` |" in rows
    for kind in SourceKind:
        assert kind.value in section("case-file.md", "[[source]]")
    for schema in Schema:
        assert schema.value in section("case-file.md", "[[entity]]")


def test_a_faulty_key_is_refused_as_the_page_says() -> None:
    assert "is refused, with the nearest one" in page("case-file.md")
    with pytest.raises(CaseFileError, match=r"line 3: question\.sponsor is not known — did you mean “sponsors”"):
        casefile.parse('[question]\ntext = "?"\nsponsor = "Ruritania"\n')
