"""Bodies, public bodies and events named without quotation marks, with the genitives that belong to their names.

"Агентства внешнего сотрудничества", "Всемирный конгресс свободных островов", "министерство культуры Руритании".
"""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.lemmas import nominative, parses
from headwater.extract.russian.nouns import BODY_NOUNS, EVENT_NOUNS, KINDS, PUBLIC, PUBLIC_PROPER
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names import NameSpan

_LONGEST = 9
_BENT = ("Gen", "Dat", "Ins", "Loc", "Acc")
_ACRONYMS = listed("мид мвд фсб гру свр фбр цру оон обсе нато снг еаэс цик фас фнс моссад бнд сбу гпу скр мчс")
_KREMLINS = frozenset(["кремль", "госдума", "минкульт", "минфин", "минобороны", "минюст", "госдеп", "бундестаг"])


def bodies(tree: Tree) -> Iterator[NameSpan]:
    """Names of bodies and events, in order."""
    at = 0
    while at < len(tree.words):
        found = _at(tree, at)
        if found is not None:
            yield found[0]
            at = found[1]
        else:
            at += 1


def clans(tree: Tree) -> Iterator[NameSpan]:
    """Bodies named for a family, which the parser takes for people."""
    for at, word in enumerate(tree.words):
        if word.lemma.lower() in _FAMILY_HELD and _clan(tree, at):
            yield _made(tree, at, at, at + 2, Schema.ORGANIZATION)


def _at(tree: Tree, at: int) -> tuple[NameSpan, int] | None:
    """The name that starts at a word, and the position behind it."""
    word = tree.words[at]
    lower = word.text.lower()
    if (word.text.isupper() and lower in _ACRONYMS) or word.lemma.lower() in _KREMLINS:
        return _made(tree, at, at, at + 1, Schema.PUBLIC_BODY), at + 1
    head = _head(tree, at)
    if head == ROOT:
        return _labelled(tree, at)
    stop = _reach(tree, head)
    lemma = tree.words[head].lemma.lower()
    if stop < len(tree.words) and tree.words[stop].text in ("«", "„", '"'):
        return None  # the title that follows is the name
    if stop == head + 1 and (at == head or not word.text[0].isupper()):
        return None
    return _made(tree, at, head, stop, KINDS[lemma]), stop


def _head(tree: Tree, at: int) -> int:
    """The noun for a body or event that a name starting here is built on; `ROOT` where none starts."""
    word = tree.words[at]
    lemma = word.lemma.lower()
    if word.upos in ("NOUN", "PROPN") and lemma in _FAMILY_HELD and _clan(tree, at):
        return at
    if word.upos in ("NOUN", "PROPN") and lemma in BODY_NOUNS | PUBLIC | EVENT_NOUNS:
        if word.text[0].isupper():
            return at if at or (_complemented(tree, at) and lemma != "организация") else ROOT
        return at if lemma in PUBLIC_PROPER and _complemented(tree, at) else ROOT
    if word.upos not in ("ADJ", "PROPN") or not word.text[0].isupper() or word.lemma.lower() in POINTING:
        return ROOT
    for place in range(at + 1, min(at + 4, len(tree.words))):
        other = tree.words[place]
        if other.upos in ("NOUN", "PROPN"):
            known = other.lemma.lower() in BODY_NOUNS | PUBLIC | EVENT_NOUNS
            agrees = _alike(word, other) and other.entity[-3:] != "PER"
            return place if known and agrees else ROOT
        if other.upos != "ADJ":
            return ROOT
    return ROOT


def _alike(one: Word, other: Word) -> bool:
    """True for one case, or for the two that look alike where nothing lives: "Национальный фонд"."""
    cases = {one.feature("Case"), other.feature("Case")}
    return len(cases) == 1 or cases == {"Nom", "Acc"}


NOBODY = frozenset(["СМИ", "ООО", "ОАО", "ЗАО", "АО", "ПАО", "НКО", "ТВ", "ИНН", "ОГРН"])
"""Capitals that name nobody."""
POINTING = listed(
    "сам наш ваш мой свой этот тот другой первый второй третий новый нынешний бывший один данный указанный весь какой "
    "такой некий следующий прошлый последний крупный крупнейший местный ряд многий некоторый"
)


def _complemented(tree: Tree, at: int) -> bool:
    """True where a genitive (or what stands for one) follows that says which it is."""
    stop = _reach(tree, at)
    following = tree.words[at + 1] if at + 1 < len(tree.words) else None
    if _cause(tree, at):
        return True
    return stop > at + 1 and following is not None and (following.entity[-3:] != "PER" or _land(following))


def _reach(tree: Tree, head: int) -> int:
    """Position behind the genitives, datives and "по делам …" that belong to a noun."""
    inside, stop = {head}, head + 1
    if size := _cause(tree, head):
        inside.update(range(stop, stop + size))
        stop += size
    while stop < min(len(tree.words), head + _LONGEST):
        size = _step(tree, inside, stop)
        if not size:
            return stop
        inside.update(range(stop, stop + size))
        stop += size
    return stop


_CAUSES = frozenset(["за", "против"])
_FIGHTING = listed(
    "движение комитет партия союз фронт лига инициатива кампания общество ассоциация альянс коалиция объединение блок "
    "сообщество гражданин мать молодёжь студент группа"
)


def _cause(tree: Tree, head: int) -> int:
    """How many words behind a body tell what it is for: "Движение за свободное побережье"."""
    words, at = tree.words, head + 2
    named = head >= 0 and words[head].lemma.lower() in _FIGHTING and words[head].text[0].isupper()
    if not named or at >= len(words) or words[head + 1].text.lower() not in _CAUSES:
        return 0
    while at < len(words) and words[at].upos == "ADJ" and at - head < 5:
        at += 1
    plain = at < len(words) and words[at].upos in ("NOUN", "PROPN") and words[at].entity[-3:] != "PER"
    return at - head if plain and words[at].feature("Case") in ("Acc", "Gen", "Nom") else 0


_FAMILY_HELD = frozenset(["фонд", "банк", "клуб", "дом", "фирма", "галерея"])


def _clan(tree: Tree, at: int) -> bool:
    """True for a body named for a family: "фонд Солдатовых"."""
    following = tree.words[at + 1] if at + 1 < len(tree.words) else None
    return following is not None and following.text[0].isupper() and following.text.endswith(("овых", "евых", "иных"))


def _step(tree: Tree, inside: set[int], at: int) -> int:
    """How many words the name grows by; 0 where it ends."""
    word = tree.words[at]
    if at - 1 in inside and _clan(tree, at - 1) and tree.words[at - 1].lemma.lower() in _FAMILY_HELD:
        return 1
    if at - 1 in inside and _town(tree, at):
        return 1
    if at - 1 in inside and homeland(tree, min(inside), at):
        return 1
    if (word.entity[-3:] == "PER" and not _land(word)) or word.upos in ("VERB", "PUNCT", "PRON"):
        return 0
    if word.upos in ("NOUN", "PROPN") and ((word.head in inside and _owned(word)) or _land(word)):
        return 1
    following = tree.words[at + 1] if at + 1 < len(tree.words) else None
    if word.upos == "ADJ" and word.feature("Case") in _BENT[:2] and word.head > at:
        owner = tree.words[word.head]
        near = word.head - at <= 3 and owner.head in inside and _owned(owner)
        return word.head - at + 1 if near and all(_inner(tree.words[n]) for n in range(at, word.head)) else 0
    if following is None:
        return 0
    if word.text.lower() in ("по", "имени", "им") and tree.words[word.head].head in inside:
        return 2 if following.upos in ("NOUN", "PROPN") and following.feature("Case") == "Dat" else 0
    if word.text.lower() == "и" and word.head > at and tree.words[word.head].deprel == "conj":
        joined = tree.words[word.head]
        plain = joined.text.islower() and joined.feature("Case") in _BENT[:2] and joined.head in inside
        nested = plain and joined.head != min(inside) and KINDS.get(joined.lemma.lower()) is None
        return word.head - at + 1 if nested and word.head - at <= 2 else 0
    return 0


def _town(tree: Tree, at: int) -> bool:
    """True for an unknown town between a body and somebody's first name: "палаты Тавринска Роза Ахметова"."""
    word, following = tree.words[at], tree.words[at + 1] if at + 1 < len(tree.words) else None
    if not word.text[0].isupper() or following is None or not following.text[0].isupper():
        return False
    given = any(parse.known and "Name" in parse.tags for parse in parses(following.text))
    known = any(parse.known and parse.tags & {"Name", "Surn", "Patr"} for parse in parses(word.text))
    return given and not known and any("gent" in parse.tags for parse in parses(word.text))


def homeland(tree: Tree, head: int, at: int) -> bool:
    """True for an unknown land behind a body with a capital, taken for a person: "Союзу Поречья"."""
    word = tree.words[at]
    first = tree.words[head - 1] if head and tree.words[head - 1].upos == "ADJ" else tree.words[head]
    following = tree.words[at + 1].text if at + 1 < len(tree.words) else ""
    alone = word.entity == "B-PER" and word.text[0].isupper() and not following[:1].isupper()
    if not alone or not first.text[0].isupper() or tree.words[head].lemma.lower() not in BODY_NOUNS | PUBLIC:
        return False
    tags = [parse.tags for parse in parses(word.text)]
    return any("gent" in one for one in tags) and not any(one & {"Name", "Surn", "Patr"} for one in tags)


def _owned(word: Word) -> bool:
    if word.text.islower() and not any(parse.tags & {"gent", "datv"} for parse in parses(word.text)):
        return False
    return word.feature("Case") in ("Gen", "Dat") and word.deprel.partition(":")[0] in _OWNED


_OWNED = ("nmod", "obl", "flat", "appos", "iobj", "obj")


def _land(word: Word) -> bool:
    """True for a country that the parser takes for somebody: "министерство информации Кардавии"."""
    known = any(parse.known and parse.tags & {"Name", "Surn"} for parse in parses(word.text))
    return word.text.endswith("ии") and not known


def _inner(word: Word) -> bool:
    return word.upos in ("ADJ", "CCONJ") and word.entity[-3:] != "PER"


def _inside_label(word: Word) -> bool:
    """False for a mark, and for the verb that the parser takes into a name: "Ассоциация создана"."""
    return word.upos != "PUNCT" and not (word.upos in ("VERB", "AUX") and word.text[0].islower())


_NAMING = ("PROPN", "NOUN", "ADJ", "X", "NUM", "DET")


def _labelled(tree: Tree, at: int) -> tuple[NameSpan, int] | None:
    """A body that the parser labels, whatever its words are."""
    if tree.words[at].entity != "B-ORG" or not tree.words[at].text[0].isupper() or tree.words[at].upos not in _NAMING:
        return None
    if at == 0 and "ADJF" in parses(tree.words[at].text)[0].tags:
        return None  # an adjective has its capital from the head of the sentence
    stop = at + 1
    while stop < len(tree.words) and tree.words[stop].entity == "I-ORG" and _inside_label(tree.words[stop]):
        stop += 1
    inside = range(at, stop)
    head = next((p for p in inside if tree.words[p].head not in inside), at)
    alone = stop == at + 1
    if tree.words[at].text in NOBODY:
        return None
    if alone and (tree.words[at].lemma.lower() in KINDS or gazetteer().place(tree.words[at].text)):
        return None
    return _made(tree, at, head, stop, KINDS.get(tree.words[head].lemma.lower(), Schema.ORGANIZATION)), stop


def _made(tree: Tree, first: int, head: int, stop: int, schema: Schema) -> NameSpan:
    words = tree.words[first:stop]
    noun = tree.words[head]
    case = noun.feature("Case")
    made = [
        nominative(word.text, noun.feature("Gender"), noun.feature("Number"), case)
        if case not in ("", "Nom") and place <= head and word.feature("Case") == case and not word.text.isupper()
        else word.text
        for place, word in enumerate(words, first)
    ]
    return NameSpan(words[0].start, words[-1].end, " ".join(made), schema)
