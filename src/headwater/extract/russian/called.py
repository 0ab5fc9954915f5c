"""Nouns that a text calls a name by, and the grammatical gender that they give it."""

from __future__ import annotations

from functools import lru_cache

from headwater.extract.russian.lemmas import lemma_of, parses
from headwater.extract.russian.nouns import KINDS
from headwater.extract.sentence import Sentence
from headwater.model import Mention, Schema


def called(sentence: Sentence, mention: Mention) -> frozenset[str]:
    """Lemmas of the noun before the name and of the nouns for bodies or events in it: движение «Свободный берег»."""
    return noun_before(sentence, mention) | _nouns_of(mention.name)


def noun_before(sentence: Sentence, mention: Mention) -> frozenset[str]:
    """Lemma of the noun right before the name; empty where there is none."""
    before = sentence.text[max(0, mention.start_char - 40) : mention.start_char].rstrip()
    before = before.rstrip('«„“"').rstrip()
    word = before.rpartition(" ")[2].strip('(«„“"')
    return frozenset([lemma_of(word, "NOUN")]) if word[-1:].isalpha() else frozenset()


@lru_cache(maxsize=20_000)
def _nouns_of(name: str) -> frozenset[str]:
    lemmas = (lemma_of(word, "NOUN") for word in name.lower().split() if word.isalpha() or "-" in word)
    return frozenset(lemma for lemma in lemmas if lemma in KINDS)


def gender_of(sentence: Sentence, mention: Mention) -> str:
    """``Masc``, ``Fem`` or ``Neut`` by which a pronoun refers to a name; empty where nothing tells."""
    if mention.schema is Schema.PERSON:
        first = sentence.cast.by_id(sentence.cast.bearer(mention))
        return _of_person(mention.name) or (_of_person(first.name) if first is not None else "")
    if mention.schema is Schema.REAL_ESTATE:
        return _of_noun(lemma_of(mention.text.split()[0], "NOUN")) if mention.text.split() else ""
    if mention.how == "description":
        return _of_noun(lemma_of(mention.text.lower(), "NOUN"))
    before = sorted(noun_before(sentence, mention) & KINDS.keys()) or sorted(_nouns_of(mention.name))
    first = sentence.cast.by_id(sentence.cast.bearer(mention)) if not before else None
    if first is not None and first.id != mention.id:
        before = sorted(noun_before(sentence, first) & KINDS.keys())
    return _of_noun(before[0]) if before else ""


@lru_cache(maxsize=20_000)
def _of_person(name: str) -> str:
    for word in name.split():
        marks = {
            gender
            for parse in parses(word)
            if parse.known and parse.tags & {"Name", "Patr"} and {"nomn", "sing"} <= parse.tags
            for mark, gender in _MARKS
            if mark in parse.tags
        }
        if len(marks) == 1:
            return marks.pop()
    first, last = (name.split()[0].lower(), name.split()[-1].lower()) if name.split() else ("", "")
    if first != last and first[-1:] in "аябвгдзклмнпрстфх" and len(first) > 2:
        return "Fem" if first[-1] in "ая" else "Masc"
    if last.endswith(("ова", "ева", "ёва", "ина", "ская", "цкая")):
        return "Fem"
    return "Masc" if last.endswith(("ов", "ев", "ёв", "ин", "ский", "цкий")) else ""


@lru_cache(maxsize=5_000)
def _of_noun(noun: str) -> str:
    tags = parses(noun)[0].tags
    return next((gender for mark, gender in (*_MARKS, ("neut", "Neut")) if mark in tags), "")


_MARKS = (("masc", "Masc"), ("femn", "Fem"))
