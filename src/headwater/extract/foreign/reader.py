"""The way in: names of a sentence, and drafts of what it states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from headwater.extract.cast import Cast
from headwater.extract.drafts import Draft
from headwater.extract.foreign.elision import apart
from headwater.extract.foreign.french import FRENCH
from headwater.extract.foreign.german import GERMAN
from headwater.extract.foreign.german_names import GermanNames
from headwater.extract.foreign.grants import given, guests
from headwater.extract.foreign.language import Language
from headwater.extract.foreign.naming import Names
from headwater.extract.foreign.offices import Offices
from headwater.extract.foreign.polish import POLISH
from headwater.extract.foreign.predicates import Predicates
from headwater.extract.foreign.remembering import remembered
from headwater.extract.foreign.scene import Scene
from headwater.extract.foreign.slavic_names import SlavicNames
from headwater.extract.foreign.spanish import SPANISH
from headwater.extract.foreign.ukrainian import UKRAINIAN
from headwater.extract.foreign.voices import heard
from headwater.extract.sentence import Sentence
from headwater.text.names import NameSpan, Vocabulary
from headwater.text.tokens import Token

FOREIGN = frozenset(["de", "es", "fr", "pl", "uk"])
"""Languages that this room reads."""


@cache
def languages() -> Mapping[str, Language]:
    """Tables by ISO 639-1 code."""
    return {language.code: language for language in (GERMAN, SPANISH, FRENCH, POLISH, UKRAINIAN)}


def names_of(words: Sequence[Token], text: str, seen: Vocabulary, language: str, cast: Cast) -> list[NameSpan]:
    """Names among the tokens of one sentence; ``cast`` holds those that the document has named before."""
    tongue = languages()[language]
    if tongue.cased:
        return remembered(SlavicNames(words, text, seen, tongue, cast).found(), cast, tongue)
    kind = GermanNames if tongue.verb_last else Names
    return kind(apart(words) if language == "fr" else words, text, seen, tongue, cast).found()


def foreign(sentence: Sentence, words: Sequence[Token]) -> Iterator[Draft]:
    """Drafts of a sentence in one of these languages."""
    if not words:
        return
    tongue = languages()[sentence.passage.language]
    scene = Scene(sentence, apart(words) if tongue.code == "fr" else words, tongue)
    offices = Offices(scene)
    offices.settle()
    heard(scene)
    for draft in (*offices.drafts(), *Predicates(scene).drafts(), *given(scene), *guests(scene)):
        if draft.subject is not None or draft.object is not None:
            yield draft
