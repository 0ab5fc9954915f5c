"""Names that GLiNER finds and the reader does not (optional package ``gliner``); it adds mentions and no claims."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from headwater.errors import Missing, UsageError
from headwater.extract.passages import passages
from headwater.extract.reader import Extraction, Extractor, Watch, unwatched
from headwater.model import DocumentText, Mention, Plugin, Schema

LABELS: Final = {
    "person": Schema.PERSON,
    "organization": Schema.ORGANIZATION,
    "company": Schema.COMPANY,
    "government body": Schema.PUBLIC_BODY,
    "event": Schema.EVENT,
    "place": Schema.ADDRESS,
    "document": Schema.DOCUMENT,
    "law case": Schema.COURT_CASE,
}
"""Labels that it is asked for, and what they are here."""

_SURE = 0.6


class Gliner:
    """A reader whose mentions are joined by names that a GLiNER model sees."""

    def __init__(self, reader: Extractor, plugin: Plugin) -> None:
        if not plugin.model:
            raise UsageError("the plug-in gliner has no model", remedy='add model = "a folder or name" to [[plugin]]')
        self._reader, self._plugin = reader, plugin
        self._model = _loaded(plugin.model)

    @property
    def name(self) -> str:
        """Name of the reader inside, and of the model."""
        return f"{self._reader.name}+gliner/{self._plugin.model}"

    def extract(self, document: DocumentText, watch: Watch = unwatched) -> Extraction:
        """What the reader finds, with the names that stand where it has none."""
        found = self._reader.extract(document, watch)
        taken = [(m.start_char, m.end_char) for m in found.mentions]
        fresh = []
        for mention in self._names(document):
            span = (mention.start_char, mention.end_char)
            if not any(first < span[1] and span[0] < last for first, last in taken):
                taken.append(span)
                fresh.append(mention)
        mentions = sorted([*found.mentions, *fresh], key=lambda m: (m.start_char, m.end_char, m.id))
        return Extraction(tuple(mentions), found.claims)

    def _names(self, document: DocumentText) -> Iterator[Mention]:
        languages = self._plugin.languages
        for passage in passages(document):
            if languages and passage.language not in languages:
                continue
            own = document.text[passage.start : passage.end]
            for entity in self._model.predict_entities(own, list(LABELS), threshold=_SURE):
                schema = LABELS.get(str(entity.get("label")))
                start, end = passage.start + int(entity["start"]), passage.start + int(entity["end"])
                if schema is not None and passage.start <= start < end <= passage.end:
                    yield _mention(document, start, end, schema, passage.language)


def _mention(document: DocumentText, start: int, end: int, schema: Schema, language: str) -> Mention:
    text, own = document.text[start:end], document.document.id
    return Mention(
        Mention.identify(own, start, end, schema), own, start, end, text, schema, " ".join(text.split()), language
    )


def _loaded(model: str) -> Any:
    """The model from this machine; nothing is fetched.

    Raises:
        Missing: the package or the model is not there.
    """
    try:
        return import_module("gliner").GLiNER.from_pretrained(model, local_files_only=True)
    except ImportError:
        raise Missing("the plug-in gliner needs the package gliner", remedy="pip install gliner") from None
    except (OSError, ValueError) as error:
        reason = " ".join(str(error).split())[:120]
        raise Missing(f"gliner has no model {model!r} here: {reason}", remedy="give the folder of a model") from None
