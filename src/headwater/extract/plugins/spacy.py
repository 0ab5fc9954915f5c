"""A spaCy pipeline as the parser of the tree grammar (optional package ``spacy``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any, Final

from headwater.errors import Missing, UsageError
from headwater.extract.reader import Extractor
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Plugin

NAMES: Final = {
    "PERSON": "PER", "PER": "PER", "ORG": "ORG", "NORP": "MISC", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC",
    "EVENT": "EVENT", "MISC": "MISC",
}  # fmt: skip
"""Entity labels of spaCy's pipelines, and ours."""

CLEAR: Final = {
    "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "dobj": "obj", "dative": "iobj",
    "relcl": "acl:relcl", "poss": "nmod:poss", "prt": "compound:prt", "attr": "xcomp", "neg": "advmod",
    "ROOT": "root", "nn": "compound", "oprd": "xcomp", "acomp": "xcomp", "npadvmod": "obl", "case": "case",
}  # fmt: skip
"""Labels of spaCy's English pipelines (ClearNLP), and those of Universal Dependencies."""


class Pipeline:
    """Trees out of a loaded spaCy pipeline."""

    def __init__(self, pipeline: Any, languages: frozenset[str]) -> None:
        self._pipeline, self._languages = pipeline, languages

    @property
    def name(self) -> str:
        """Name and version of the pipeline."""
        meta: Mapping[str, Any] = getattr(self._pipeline, "meta", {})
        return f"spacy/{meta.get('lang', '')}_{meta.get('name', 'pipeline')}-{meta.get('version', '0')}"

    @property
    def languages(self) -> frozenset[str]:
        """Codes of the languages that it reads."""
        return self._languages

    def parse(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Tree]:
        """One tree per span, in order; a sentence that spaCy divides hangs from its first root."""
        docs = self._pipeline.pipe(text[start:end] for start, end in sentences)
        return [_tree(doc, start, end, language, text) for doc, (start, end) in zip(docs, sentences, strict=True)]


def _tree(doc: Any, start: int, end: int, language: str, text: str) -> Tree:
    tokens = [token for token in doc if not token.is_space]
    places = {token.i: place for place, token in enumerate(tokens)}
    words = [_word(token, places, start, text) for token in tokens]
    arcs = universal(
        [(word.head, word.deprel, token.lemma_.lower()) for word, token in zip(words, tokens, strict=True)]
    )
    made = (_with(word, *arc) for word, arc in zip(words, arcs, strict=True))
    return Tree(start, end, language, tuple(made))


def _word(token: Any, places: Mapping[int, int], offset: int, text: str) -> Word:
    start = offset + token.idx
    end = start + len(token.text)
    label = NAMES.get(token.ent_type_, "")
    own = token.head.i == token.i or token.head.i not in places
    return Word(
        start, end, text[start:end], token.lemma_.lower() or token.text.lower(), token.pos_ or "X",
        ROOT if own else places[token.head.i], CLEAR.get(token.dep_, token.dep_) or "dep",
        f"{token.ent_iob_}-{label}" if label and token.ent_iob_ in ("B", "I") else "O", feats=str(token.morph),
    )  # fmt: skip


def _with(word: Word, head: int, deprel: str) -> Word:
    return replace(word, head=head, deprel=deprel)


def universal(arcs: Sequence[tuple[int, str, str]]) -> list[tuple[int, str]]:
    """Arcs (head, label, lemma) in the manner of Universal Dependencies.

    A preposition (``prep`` over ``pobj``) hangs as ``case`` on its noun, which takes its place: ``obl`` on a verb,
    ``nmod`` on a noun; an ``agent`` gives ``obl:agent``. Exactly one word keeps `ROOT`.
    """
    made = [(head, label) for head, label, _ in arcs]
    for place, (head, label, _) in enumerate(arcs):
        if label in ("pobj", "pcomp") and head != ROOT and made[head][1] in ("prep", "agent"):
            above = made[head][0]
            agent = made[head][1] == "agent"
            relation = "obl:agent" if agent else "nmod" if above != ROOT and _nominal(arcs, above) else "obl"
            made[place] = (above if above != ROOT else place, relation)
            made[head] = (place, "case")
    roots = [place for place, (head, _) in enumerate(made) if head in (ROOT, place)]
    for place in roots:
        made[place] = (ROOT, "root") if place == roots[0] else (roots[0], "parataxis")
    return made


def _nominal(arcs: Sequence[tuple[int, str, str]], place: int) -> bool:
    return arcs[place][1] in _NOUNS


_NOUNS = frozenset(["nsubj", "nsubj:pass", "obj", "pobj", "appos", "conj", "iobj", "compound", "nmod:poss"])


def with_pipeline(reader: Extractor, plugin: Plugin) -> Extractor:
    """The reader with this pipeline as the parser of its languages.

    Raises:
        Missing: spaCy or the pipeline is not installed.
        UsageError: the reader reads no trees.
    """
    from headwater.extract.combined import Combined

    if not isinstance(reader, Combined):
        raise UsageError(f"the reader {reader.name} reads no trees", remedy='set reader = "headwater"')
    pipeline = _loaded(plugin.model)
    languages = frozenset(plugin.languages) or frozenset({str(pipeline.lang)})
    return Combined(more=(*reader.more, Pipeline(pipeline, languages)))


def _loaded(model: str) -> Any:
    try:
        return import_module("spacy").load(model)
    except ImportError:
        raise Missing("the plug-in spacy needs the package spacy", remedy="pip install spacy") from None
    except OSError:
        raise Missing(f"spaCy has no pipeline {model!r}", remedy=f"python -m spacy download {model}") from None
