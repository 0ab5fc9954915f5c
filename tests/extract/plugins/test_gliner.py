"""Names from a stand-in GLiNER: added where the reader has none, and never a claim."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from headwater.errors import Missing, UsageError
from headwater.extract import extractor
from headwater.model import Document, DocumentText, Plugin, Schema
from headwater.model.plugins import parted, specification

TEXT = "Yesterday the harbour vigil drew Anna Berg."


class Model:
    def predict_entities(self, text: str, labels: list[str], threshold: float) -> list[dict[str, Any]]:
        assert "event" in labels
        assert threshold > 0.5
        at = text.find("harbour vigil")
        person = text.find("Anna Berg")
        return [
            {"start": at, "end": at + 13, "label": "event"},
            {"start": person, "end": person + 9, "label": "organization"},
            {"start": 5, "end": 9_999, "label": "event"},
            {"start": 0, "end": 4, "label": "nonsense"},
        ]


@pytest.fixture
def _gliner(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str, local_files_only: bool) -> Model:
        assert local_files_only
        if name != "tiny":
            raise OSError("not a folder")
        return Model()

    monkeypatch.setitem(sys.modules, "gliner", SimpleNamespace(GLiNER=SimpleNamespace(from_pretrained=load)))


@pytest.mark.usefixtures("_gliner")
def test_adds_names_where_the_reader_has_none() -> None:
    plain = extractor("rules").extract(DocumentText(Document("d", "a.txt", language="en"), TEXT))
    reader = extractor(specification("rules", [Plugin("gliner", "tiny")]))
    found = reader.extract(DocumentText(Document("d", "a.txt", language="en"), TEXT))
    fresh = [m for m in found.mentions if m not in plain.mentions]
    assert [(m.text, m.schema) for m in fresh] == [("harbour vigil", Schema.EVENT)]
    assert found.claims == plain.claims
    assert reader.name.endswith("+gliner/tiny")


@pytest.mark.usefixtures("_gliner")
def test_a_model_that_is_not_there_is_named() -> None:
    with pytest.raises(Missing, match="no model 'big'"):
        extractor(specification("rules", [Plugin("gliner", "big")]))


def test_the_library_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gliner", None)
    with pytest.raises(Missing, match="pip install gliner"):
        extractor(specification("rules", [Plugin("gliner", "tiny")]))


def test_a_specification_comes_back_as_it_was() -> None:
    plugins = (Plugin("gliner", "tiny", languages=("en", "ru")), Plugin("openai", "m", "http://127.0.0.1:1/v1"))
    assert parted(specification("headwater", plugins)) == ("headwater", plugins)
    assert parted("rules") == ("rules", ())


@pytest.mark.parametrize("specified", ["rules with nonsense", 'rules with [{"no": 1}]', "rules with [3]"])
def test_a_broken_specification_is_refused(specified: str) -> None:
    with pytest.raises(UsageError):
        extractor(specified)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(UsageError, match="no plug-in"):
        extractor(specification("rules", [Plugin("oracle", "m")]))
