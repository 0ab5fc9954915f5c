"""Who was at an event, told by a Russian list: "среди участников — А и Б", "гости, в их числе А", "с участием А"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.lists import spoken_of
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema

_GUESTS: Final = {
    **dict.fromkeys(
        sorted(
            listed(
                "участник участница гость гостья делегат делегация присутствующий приглашённый приглашенный "
                "собравшийся "
                "представитель посетитель слушатель участвующий депутат политик активист эксперт журналист иностранец"
            )
        ),
        Relation.ATTENDS,
    ),
    **dict.fromkeys(
        sorted(listed("выступавший выступающий докладчик спикер оратор выступать выступить")), Relation.SPEAKS_AT
    ),
}
_COMING: Final = listed(
    "участвовать принять принимать приехать приезжать прибыть прилететь съехаться собраться присутствовать посетить "
    "побывать выступить выступать пригласить прийти явиться собрать пригласить приглашать заметить быть"
)
_SUCH: Final = (
    "среди которых",
    "в числе которых",
    "в том числе",
    "в их числе",
    "среди них",
    "включая",
    "например",
    "такие как",
)
_WITH: Final = frozenset(["участие", "присутствие"])
_WHOLE: Final = frozenset(["участие", "присутствие", "число", "состав"])


def attendees(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of everyone whom a list counts among those present."""
    for place, word in enumerate(scene.tree.words):
        if place in scene.names:
            continue
        lemma, case = word.lemma.lower(), scene.clauses.case(place)
        listed: list[int] = []
        if (lemma in _GUESTS and case in ("среди", "из", "числе")) or (lemma in _GUESTS and _number(scene, place)):
            listed, relation = _behind(scene, place), _GUESTS[lemma]
        elif lemma in _WITH and case in ("с", "в", "при") and (owners := _owners(scene, place)):
            listed, relation = owners, Relation.ATTENDS
        elif lemma in _GUESTS and (start := _such(scene, place)) != ROOT:
            listed, relation = _behind(scene, start), _relation(scene, place, _GUESTS[lemma])
        if listed:
            yield from _drafts(scene, lexicon, place, listed, relation)


def _number(scene: Scene, place: int) -> bool:
    """True for "в числе участников"."""
    head = scene.tree.words[place].head
    return head != ROOT and scene.lemma(head) in ("число", "список", "состав") and scene.clauses.case(head) == "в"


def _relation(scene: Scene, place: int, told: Relation) -> Relation:
    clause = scene.clauses.around(place)
    speaks = clause is not None and clause.lemma in ("выступить", "выступать")
    return Relation.SPEAKS_AT if speaks else told


def _such(scene: Scene, place: int) -> int:
    """Position of the last word of "среди которых" behind a noun for those present; `ROOT` where none is."""
    clause = scene.clauses.around(place)
    if clause is None or clause.lemma not in _COMING:
        return ROOT
    words = scene.tree.words
    for at in range(place + 1, len(words)):
        for phrase in _SUCH:
            size = phrase.count(" ") + 1
            if " ".join(word.text.lower() for word in words[at : at + size]) == phrase:
                return at + size - 1
    return ROOT


def _owners(scene: Scene, place: int) -> list[int]:
    below = [child for child in scene.children(place, "nmod") if scene.clauses.case(child) == ":gen"]
    return scene.clauses.joined(below)


def _behind(scene: Scene, place: int) -> list[int]:
    """Heads of the names of people behind a word, up to the next finite verb that is no "быть"."""
    found = []
    for name, head in sorted(scene.heads.items(), key=lambda pair: pair[0].start):
        if head <= place or scene.sentence.cast.at(name).schema is not Schema.PERSON:
            continue
        if any(_other(scene, at) for at in range(place + 1, head)):
            break
        if not _owner(scene, head):
            found.append(head)
    return found


def _other(scene: Scene, at: int) -> bool:
    word = scene.tree.words[at]
    finite = word.feature("VerbForm") == "Fin"
    return word.text in (";", "(") or (
        finite and word.lemma not in ("быть", "заметить", "оказаться", "значиться", "назвать")
    )


def _owner(scene: Scene, head: int) -> bool:
    """True for a name in the genitive behind a role: "помощник Берга"."""
    word = scene.tree.words[head]
    return word.deprel == "nmod" and word.feature("Case") == "Gen"


def _drafts(scene: Scene, lexicon: Lexicon, place: int, listed: list[int], relation: Relation) -> Iterator[Draft]:
    events = _events(scene, place)
    pattern = f"tree:list:{scene.lemma(place)}"
    for bearer in scene.ends(listed, c.PEOPLE):
        for event in events:
            if bearer.text != event.text:
                yield statement(scene, lexicon, relation, (bearer, event), place, pattern, 0.9)


def _events(scene: Scene, place: int) -> list[End]:
    """The event beside the noun, else in its clause, else the one that the sentences before were about."""
    near = [child for child in scene.children(place, "nmod", "obl") if scene.clauses.case(child) in (":gen", "на", "в")]
    head = scene.tree.words[place].head
    if head != ROOT and (scene.lemma(head) in _WHOLE or head not in scene.clauses.by_place):
        near.append(head)
    clause = scene.clauses.around(place)
    if clause is not None:
        for role in ("in", "at", "subject", "object"):
            near += clause.nouns(role)
    for at in near:
        found = scene.end(at, c.EVENTS)
        if found is not None:
            return [found]
    return spoken_of(scene, place)
