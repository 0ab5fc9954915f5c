"""The sentences of a document that may be read, with the language of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract.lexicon import grammar as g
from headwater.extract.lexicon.verbs import forms
from headwater.model import Block, BlockKind, DocumentText
from headwater.text.languages import language_of, script_of
from headwater.text.sentences import sentences

SPEAKING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
"""Blocks that may yield claims; headings and captions only name things."""

_SILENT = frozenset({BlockKind.FURNITURE, BlockKind.TABLE})


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence; ``speaks`` is false where it may name things but not claim any."""

    start: int
    end: int
    language: str
    speaks: bool


def passages(document: DocumentText) -> Iterator[Passage]:
    """Sentences in order; furniture and tables are left out."""
    text = document.text
    for block in document.blocks or (Block(BlockKind.PARAGRAPH, 0, len(text)),):
        if block.kind in _SILENT:
            continue
        for start, end in _paragraphs(text, block):
            language = _language(text[start:end], block.language or document.document.language)
            mixed = bool(_LATIN.search(text, start, end)) and bool(_CYRILLIC.search(text, start, end))
            for span in sentences(text, start, end, language):
                own = _of_sentence(text[span.start : span.end], language) if mixed else language
                yield Passage(
                    span.start, span.end, own, block.kind in SPEAKING and not _title(text, span.start, span.end)
                )


_LATIN = re.compile(r"[a-zà-öø-ÿ]{3}\s[a-zà-öø-ÿ]{2}")
_CYRILLIC = re.compile(r"[а-яіїєґ]{3}\s[а-яіїєґ]{1}")


def _of_sentence(sentence: str, language: str) -> str:
    """Language of a sentence in a paragraph of two scripts: the paragraph's, unless its letters say otherwise."""
    cyrillic = script_of(sentence) == "Cyrillic"
    if cyrillic == (language in ("ru", "uk")):
        return language
    return language_of(sentence, ("ru", "uk")) or "ru" if cyrillic else _language(sentence, "en")


READ = ("en", "ru", "uk", "pl", "de", "es", "fr")
"""Languages with patterns of their own."""

_LOWER = re.compile(r"(?<![^\W\d_])[a-zà-öø-ÿāăąćčďđēęěğıįłńňōőřśşšťūůűųźżž']+(?![^\W\d_])")


def _language(paragraph: str, told: str) -> str:
    """Language of a paragraph; short ones with many names mislead the detector, so English is checked by its words."""
    found = language_of(paragraph, READ) or told
    if told in READ and found != told and len(paragraph) < _SHORT and _same_letters(found, told):
        return found if found == "en" and _english(paragraph, 1.0) else told
    if found in ("en", "ru", "uk") or not _english(paragraph):
        return found or "en"
    return "en"


_SHORT = 48  # characters; in fewer the words of a neighbour mislead, and the document knows better


def _same_letters(one: str, other: str) -> bool:
    return (one in ("ru", "uk")) == (other in ("ru", "uk"))


def _english(paragraph: str, share: float = 0.5) -> bool:
    """True where at least this share of the words in lower case are function words or verbs of English."""
    lower = _LOWER.findall(paragraph[:2000])
    known = sum(word in _FUNCTION or word in forms() for word in lower)
    return bool(lower) and known >= share * len(lower)


_FUNCTION = g.DETERMINERS | g.PREPOSITIONS | g.CONJUNCTIONS | frozenset(g.AUXILIARIES) | g.MODALS | g.PRONOUNS


def _paragraphs(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """A block cut at its blank lines, so that each paragraph has a language of its own."""
    start = block.start_char
    while start < block.end_char:
        cut = text.find("\n\n", start, block.end_char)
        end = block.end_char if cut < 0 else cut
        if text[start:end].strip():
            yield start, end
        start = end + 2 if cut >= 0 else block.end_char


def _title(text: str, start: int, end: int) -> bool:
    """True for a line that ends without a stop and is short: a headline, a caption or a byline in plain text."""
    sentence = text[start:end]
    if sentence[-1:] in ".!?…:;\"'”’»)]":
        return False
    alone = (start == 0 or text[start - 1] == "\n") and (end == len(text) or text[end] == "\n")
    words = sentence.split()
    return alone and (len(words) < 5 or ("|" in sentence and len(words) < 20))
