"""Heads that Russian spelling and government put right: titles, participles behind a comma, instrumentals, subjects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.nouns import KINDS, PEOPLE_NOUNS
from headwater.extract.syntax import ROOT, Word

_BY_INSTRUMENT = listed(
    "руководить владеть управлять заведовать командовать обладать распоряжаться располагать возглавляться"
)
_SUMS = listed("деньга деньги средство рубль копейка грант доллар евро сумма помощь взнос")
_NEAR = 6


def attached(words: list[Word]) -> None:
    """Put the heads of a sentence right, in place; no word ends up under itself."""
    _titles(words)
    _genitives(words)
    _participles(words)
    for place, word in enumerate(words):
        if word.upos == "VERB":
            _instrument(words, place)
            _pronoun(words, place)
            _objects(words, place)
    _subjects(words)


def _below(words: list[Word], place: int) -> list[int]:
    return [at for at, word in enumerate(words) if word.head == place]


def _move(words: list[Word], place: int, head: int, deprel: str) -> None:
    """Hang a word elsewhere, unless that would make a ring."""
    at, seen = head, 0
    while at != ROOT and seen <= len(words):
        if at == place:
            return
        at, seen = words[at].head, seen + 1
    if words[place].head != ROOT:
        words[place] = replace(words[place], head=head, deprel=deprel)


def _titles(words: list[Word]) -> None:
    """A title in quotation marks belongs to the noun right before it: сайт «Правдоруб»."""
    for at in range(1, len(words) - 2):
        if words[at].text not in ("«", "„") or words[at - 1].lemma.lower() not in KINDS:
            continue
        stop = next((n for n in range(at + 1, min(at + 9, len(words))) if words[n].text in ("»", "“")), ROOT)
        inside = range(at + 1, stop)
        outside = [n for n in inside if words[n].head not in inside]
        if stop == ROOT or not outside or words[at - 1].upos not in ("NOUN", "PROPN"):
            continue
        first = next((n for n in outside if words[n].upos in ("NOUN", "PROPN", "X")), outside[0])
        _move(words, first, at - 1, "appos")
        for other in outside:
            if other != first and words[first].head == at - 1:
                _move(words, other, first, "flat")


def _genitives(words: list[Word]) -> None:
    """The genitive right behind a noun for people says what they are of: "президент благотворительного фонда"."""
    for place, word in enumerate(words):
        if word.upos not in ("NOUN", "PROPN") or word.feature("Case") != "Gen" or word.entity.endswith("PER"):
            continue
        before = place - 1
        while before > 0 and words[before].upos == "ADJ" and words[before].feature("Case") == "Gen":
            before -= 1
        elsewhere = before >= 0 and word.head != before and words[before].upos == "NOUN"
        if elsewhere and words[before].lemma.lower() in PEOPLE_NOUNS and not _under(words, before, place):
            _move(words, place, before, "nmod")


def _under(words: list[Word], place: int, above: int) -> bool:
    """True where a word hangs somewhere below another."""
    return above in _over(words, place)


def _participles(words: list[Word]) -> None:
    """A participle behind a comma belongs to the noun before it that agrees: "сайт «Правдоруб», связанный с …"."""
    for place in range(2, len(words)):
        word = words[place]
        if word.feature("VerbForm") != "Part" or word.feature("Variant") == "Short" or words[place - 1].text != ",":
            continue
        host = _host(words, place - 2)
        if host != ROOT and host != word.head and _agree(words[host], word):
            _move(words, place, host, "acl")


def _host(words: list[Word], at: int) -> int:
    """The noun that stands at a place, or before the title that ends there."""
    if words[at].text in ("»", "“"):
        opened = next((n for n in range(at, -1, -1) if words[n].text in ("«", "„")), 0)
        at = opened - 1 if opened and words[opened - 1].upos in ("NOUN", "PROPN") else at - 1
    return at if at >= 0 and words[at].upos in ("NOUN", "PROPN") else ROOT


def _agree(noun: Word, other: Word) -> bool:
    pairs = [(noun.feature(name), other.feature(name)) for name in ("Case", "Number", "Gender")]
    return all(one == two or not one or not two for one, two in pairs)


def _instrument(words: list[Word], place: int) -> None:
    """ "живёт в Осло и руководит там центром": the instrumental belongs to the verb that governs it."""
    if words[place].lemma.lower() not in _BY_INSTRUMENT:
        return
    if any(words[at].feature("Case") == "Ins" for at in _below(words, place)):
        return
    for at in range(place + 1, min(place + _NEAR, len(words))):
        word = words[at]
        if word.upos in ("VERB", "PUNCT", "ADP"):
            return
        if word.upos in ("NOUN", "PROPN") and word.feature("Case") == "Ins":
            _move(words, at, place, "obl")
            return


def _pronoun(words: list[Word], place: int) -> None:
    """ "он" is nobody's object."""
    for at in _below(words, place):
        if words[at].deprel in ("obj", "iobj") and words[at].text.lower() in ("он", "она", "оно", "они", "кто"):
            for other in _below(words, place):
                if words[other].deprel == "nsubj":
                    words[other] = replace(words[other], deprel="dislocated")
            words[at] = replace(words[at], deprel="nsubj")


def _objects(words: list[Word], place: int) -> None:
    """Two objects and no subject: the one before the verb acts; a sum behind the receiver is the object."""
    below = _below(words, place)
    objects = [at for at in below if words[at].deprel == "obj"]
    if any(words[at].deprel.startswith("nsubj") for at in below):
        given = [at for at in below if words[at].deprel == "iobj"]
        for at in given if not objects else ():
            for sum_ in _below(words, at):
                if words[sum_].lemma in _SUMS and words[sum_].deprel == "nmod":
                    _move(words, sum_, place, "obj")
        return
    first = objects[0] if len(objects) > 1 else ROOT
    bare = first != ROOT and not any(words[at].upos == "ADP" for at in _below(words, first))
    if bare and first < place < objects[1] and words[first].feature("Case") in ("Nom", "Acc"):
        words[first] = replace(words[first], deprel="nsubj")


def _subjects(words: list[Word]) -> None:
    """A subject belongs to the first finite verb over its own that has none: never across a whole clause."""
    for place, word in enumerate(words):
        if word.deprel != "nsubj" or word.head <= place:
            continue
        for above in _over(words, word.head):
            finite = words[above].feature("VerbForm") == "Fin" and place < above < word.head
            free = not any(words[at].deprel.startswith("nsubj") for at in _below(words, above))
            if finite and free and _agree(word, replace(words[above], feats=_bare(words[above]))):
                _move(words, place, above, "nsubj")
                break


def _bare(word: Word) -> str:
    return "|".join(part for part in word.feats.split("|") if part.startswith(("Number=", "Gender=")))


def _over(words: list[Word], place: int) -> Iterator[int]:
    for _ in range(12):
        place = words[place].head
        if place == ROOT:
            return
        yield place
