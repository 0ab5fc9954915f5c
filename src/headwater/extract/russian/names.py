"""Russian names in the nominative, so that one bearer has one name however the sentence bends it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.extract.lexicon.grammar import words
from headwater.extract.russian.lemmas import nominative
from headwater.extract.russian.repairs import BODY_NOUNS, EVENT_NOUNS
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names import NameSpan
from headwater.text.spans import without_overlaps


def within(names: Iterable[NameSpan], seen: Sequence[tuple[NameSpan, float]], tree: Tree) -> list[NameSpan]:
    """Names as the parser bounds them: two people side by side are two, and a body's name goes on in lower case."""
    sure = [_without_kin(name, tree) for name, chance in seen if chance >= _SURE]
    kept = [name for name in names if not _common(name, tree)]
    return without_overlaps([made for name in kept for made in _bounded(_without_kin(name, tree), sure)])


def _common(name: NameSpan, tree: Tree) -> bool:
    """True for "Директором фонда", "Движение" at the head of a sentence, and "Руританский фонд" before «Гавань»."""
    places = [place for place, word in enumerate(tree.words) if name.start <= word.start < name.end]
    inside = [tree.words[place] for place in places]
    if name.schema not in _LONGER or not inside or _quoted(tree, places[0]):
        return False
    noun = inside[-1].upos == "NOUN" and inside[-1].lemma in BODY_NOUNS
    if noun and (len(inside) == 1 or (inside[-1].text.islower() and _quoted(tree, places[-1] + 2))):
        return True
    if name.schema is not Schema.ORGANIZATION or len(inside) < 2 or any(word.entity != "O" for word in inside):
        return False
    kind = gazetteer().kind(inside[0].lemma)
    return inside[0].upos == "NOUN" and kind not in _BODILY and inside[1].text.islower()


def _quoted(tree: Tree, place: int) -> bool:
    """True where a quotation mark opens right before a word."""
    return 0 < place < len(tree.words) and tree.words[place - 1].text in ("«", "„", "“", '"')


_BODILY = ("organization", "company", "public")


def _bounded(name: NameSpan, seen: Sequence[NameSpan]) -> list[NameSpan]:
    people = [one for one in seen if one.schema is Schema.PERSON and name.start <= one.start and one.end <= name.end]
    if name.schema is Schema.PERSON and people:
        return [name] if _same(people[0], name) else [replace(one, title=name.title) for one in people]
    crossing = [one for one in seen if one.schema is Schema.PERSON and one.start < name.end and name.start < one.end]
    if crossing and name.schema is Schema.ORGANIZATION and any(word.islower() for word in name.name.split()):
        return crossing  # "Главный редактор канала Светлана" runs into somebody's name
    bodies = [one for one in seen if one.schema is Schema.ORGANIZATION and one.start == name.start]
    if name.schema in _LONGER and bodies and bodies[0].end > name.end:
        schema = Schema.ORGANIZATION if name.schema is Schema.LEGAL_ENTITY else name.schema
        return [replace(name, end=bodies[0].end, name=bodies[0].name, schema=schema)]
    return [name]


def _same(one: NameSpan, other: NameSpan) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _without_kin(name: NameSpan, tree: Tree) -> NameSpan:
    """ "Сестра Касымова Алия": the common noun before a name, and the owner that hangs on it, are none of its words."""
    places = [place for place, word in enumerate(tree.words) if name.start <= word.start < name.end]
    if name.schema is not Schema.PERSON or len(places) < 2 or tree.words[places[0]].lemma not in _KIN:
        return name
    rest = [p for p in places[1:] if not (tree.words[p].head == places[0] and tree.words[p].deprel == "nmod")]
    if not rest:
        return name
    start = tree.words[rest[0]].start
    return replace(name, start=start, name=" ".join(tree.words[place].text for place in rest))


_KIN = words(
    "сестра брат жена муж сын дочь отец мать вдова вдовец дядя тётя племянник племянница сам сама бизнесмен депутат "
    "активист активистка журналист журналистка адвокат юрист политолог эксперт куратор пресс-секретарь"
)
_LONGER = (Schema.ORGANIZATION, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY, Schema.COMPANY)
_SURE = 0.3
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
    straight = {tree.words[place].text: _straight(tree.words[place]) for place in bent}
    made = " ".join(straight.get(word, word) for word in name.name.split())
    return replace(name, name=made)


def _titled(tree: Tree, places: Sequence[int]) -> bool:
    """True for a title in quotation marks behind its noun, which never bends: форума «Голоса народов»."""
    if not places or not _quoted(tree, places[0]):
        return False
    before = tree.words[places[0] - 2] if places[0] > 1 else None
    called = before is not None and before.lemma in BODY_NOUNS | EVENT_NOUNS
    return called or any(tree.words[place].deprel == "appos" for place in places)


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
