"""Russian names in the nominative, so that one bearer has one name however the sentence bends it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.extract.russian.lemmas import nominative
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema
from headwater.text.names import NameSpan


def within(names: Iterable[NameSpan], seen: Sequence[tuple[NameSpan, float]]) -> list[NameSpan]:
    """People as the parser bounds them: "Сестра Касымова Алия" holds a noun that is no name."""
    people = [
        (name.start, name.end, name.name) for name, sure in seen if name.schema is Schema.PERSON and sure >= _SURE
    ]
    return [_bounded(name, people) for name in names]


def _bounded(name: NameSpan, people: Sequence[tuple[int, int, str]]) -> NameSpan:
    inside = [one for one in people if name.start <= one[0] and one[1] <= name.end]
    if name.schema is not Schema.PERSON or len(inside) != 1 or inside[0][:2] == (name.start, name.end):
        return name
    start, end, made = inside[0]
    return replace(name, start=start, end=end, name=made)


_SURE = 0.5
_AGREE = ("amod", "flat", "appos", "conj", "det", "compound")
_PARTS = ("PROPN", "NOUN", "ADJ", "VERB")


def in_nominative(names: Iterable[NameSpan], tree: Tree) -> list[NameSpan]:
    """The names with `NameSpan.name` in the nominative, by the cases that the parser saw."""
    return [_turned(name, tree) for name in names]


def _turned(name: NameSpan, tree: Tree) -> NameSpan:
    places = [place for place, word in enumerate(tree.words) if name.start <= word.start < name.end]
    bent = {place for place in _agreeing(tree, places) if _bent(tree.words[place])}
    if not bent or name.name[:1] in "#@" or _titled(tree, places):
        return name
    words = {tree.words[place].text: _straight(tree.words[place]) for place in bent}
    made = " ".join(words.get(word, word) for word in name.name.split())
    return replace(name, name=made)


def _titled(tree: Tree, places: Sequence[int]) -> bool:
    """True for a title in quotation marks behind its noun, which never bends: форума «Голоса народов»."""
    quoted = places[0] > 0 and tree.words[places[0] - 1].text in ("«", "„", "“", '"')
    return quoted and any(tree.words[place].deprel == "appos" for place in places)


def _bent(word: Word) -> bool:
    return word.feature("Case") not in ("", "Nom") and word.upos in _PARTS


def _straight(word: Word) -> str:
    return nominative(word.text, word.feature("Gender"), word.feature("Number"))


def _agreeing(tree: Tree, places: Sequence[int]) -> set[int]:
    """The head of a name and what agrees with it; a genitive that hangs on it keeps its form."""
    inside = set(places)
    found = {place for place in places if tree.words[place].head not in inside or tree.words[place].head == ROOT}
    found = set(sorted(found)[:1])
    grown = True
    while grown:
        more = {
            place
            for place in inside - found
            if tree.words[place].head in found and tree.words[place].deprel.partition(":")[0] in _AGREE
        }
        grown = bool(more)
        found |= more
    return found
