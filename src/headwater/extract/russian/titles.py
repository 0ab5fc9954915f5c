"""Titles in quotation marks: движение «Свободный берег», форума «Голоса народов», «Нового юга»."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from headwater.extract.russian.lemmas import nominative
from headwater.extract.russian.nouns import KINDS
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema
from headwater.text.names import NameSpan

Titles = Callable[[str], tuple[str, Schema] | None]
"""The title met before that a title is a form of, with its kind."""

_OPEN, _CLOSE = ("«", "„", "“", '"'), ("»", "“", "”", '"')
_LONGEST = 9
_ENDING = (".", "!", "?", "…", ",", ":")


def titles(names: Iterable[NameSpan], tree: Tree, text: str, known: Titles) -> Iterator[NameSpan]:
    """Names between quotation marks that are no speech."""
    found = {name.start: name for name in names}
    at = 0
    while at < len(tree.words):
        stop = _closing(tree, at) if tree.words[at].text in _OPEN else 0
        inside = tree.words[at + 1 : stop] if stop else ()
        told = _kind(tree, at, inside) if inside else None
        name = found.get(inside[0].start) if inside else None
        if inside and (told is not None or _titular(inside) or (name is not None and name.end == inside[-1].end)):
            yield _title(tree, text, (at, stop), told or _guessed(name, inside), known)
            at = stop
        at += 1


def _closing(tree: Tree, at: int) -> int:
    """Position of the mark that closes the title opened here; 0 where none is near or the words are speech."""
    for stop in range(at + 2, min(at + _LONGEST + 2, len(tree.words))):
        if tree.words[stop].text in _CLOSE:
            first, last = tree.words[at + 1].text, tree.words[stop - 1].text
            return stop if (first[0].isupper() or first[0].isdigit()) and last not in _ENDING else 0
        if tree.words[stop].text in _OPEN:
            return 0
    return 0


def _kind(tree: Tree, at: int, inside: Sequence[Word]) -> Schema | None:
    """What the noun before the mark, or the noun that the title hangs on, says it is."""
    before = tree.words[at - 1] if at else None
    if before is not None and before.upos in ("NOUN", "PROPN", "X") and (kind := _named(before)):
        return kind
    head = next((word.head for word in inside if word.deprel == "appos" and word.head < at), ROOT)
    if head != ROOT and at - head <= 4 and (kind := _named(tree.words[head])):
        return kind
    chain = next((place for place in range(at - 1, max(-1, at - 4), -1) if _genitive(tree, place)), ROOT)
    return _named(tree.words[tree.words[chain].head]) if chain != ROOT and 0 <= tree.words[chain].head < chain else None


def _genitive(tree: Tree, place: int) -> bool:
    """True for a noun between the kind and its title: "союз журналистов «Слово»"."""
    word = tree.words[place]
    return word.upos == "NOUN" and word.feature("Case") == "Gen" and word.deprel == "nmod" and word.text.islower()


def _named(word: Word) -> Schema | None:
    lemma = word.lemma.lower()
    return KINDS.get(lemma) or next((kind for noun, kind in _TAILS if lemma.endswith(noun)), None)


_TAILS = tuple((f"-{noun}", KINDS[noun]) for noun in ("канал", "фонд", "портал", "центр", "клуб", "партия", "группа"))


def _titular(inside: Sequence[Word]) -> bool:
    """True for words that read as a title though nothing says what of: «Гранит-Сервис», «Голос степи»."""
    if len(inside) > 4 or any(word.upos in ("VERB", "AUX", "ADV", "PRON", "SCONJ", "PART") for word in inside):
        return False
    return inside[-1].upos in ("NOUN", "PROPN", "ADJ", "X", "NUM") and any(w.text[0].isupper() for w in inside)


_WEAK = frozenset(["курс", "вечер", "сессия", "сбор", "лагерь", "чтения", "бал", "кампания", "протест", "парад"])
"""Nouns for events that name bodies as often: «Новый курс»."""


def _guessed(name: NameSpan | None, inside: Sequence[Word]) -> Schema:
    if any(word.lemma.lower() in _WEAK for word in inside):
        return Schema.ORGANIZATION
    if name is not None and name.schema not in (Schema.THING, Schema.ADDRESS, Schema.PERSON, Schema.LEGAL_ENTITY):
        return name.schema
    own = next((KINDS[word.lemma.lower()] for word in inside if word.lemma.lower() in KINDS), None)
    return own if own in (Schema.EVENT,) else Schema.ORGANIZATION


def _title(tree: Tree, text: str, marks: tuple[int, int], schema: Schema, known: Titles) -> NameSpan:
    at, stop = marks
    inside = tree.words[at + 1 : stop]
    start, end = inside[0].start, inside[-1].end
    name = " ".join(text[start:end].split())
    called = at > 0 and tree.words[at - 1].upos in ("NOUN", "PROPN") and _named(tree.words[at - 1]) is not None
    same = known(name)
    if same is not None and (same[0] != name or not called):
        return NameSpan(start, end, *same)
    return NameSpan(start, end, name if called else _straight(inside, name), schema)


def _straight(inside: Sequence[Word], name: str) -> str:
    """A title that bends because no noun stands before it: "основательницей «Нового юга»"."""
    head = next((word for word in inside if word.upos in ("NOUN", "PROPN")), None)
    if head is None or head.feature("Case") in ("", "Nom"):
        return name
    case = head.feature("Case")
    before = [word for word in inside if word.start <= head.start and word.feature("Case") == case]
    bent = {
        word.text: nominative(word.text, head.feature("Gender"), head.feature("Number"), case)
        for word in before
        if word is head or word.upos in ("ADJ", "DET")
    }
    return " ".join(bent.get(word, word) for word in name.split())
