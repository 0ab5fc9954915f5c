"""Parties to cases in Russian: "подал в суд на газету", "дело против Берг", "Истец — ООО «Гранит»"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_SUING: Final = listed(
    "подать подавать обратиться обращаться предъявить предъявлять направить вчинить выиграть проиграть"
)
_CLAIMS: Final = listed("иск суд жалоба заявление процесс тяжба")
_OPENING: Final = listed("возбудить возбуждать завести заводить открыть начать вести расследовать прекратить закрыть")
_CASES: Final = listed("дело производство расследование процесс преследование")
_SIDES: Final = listed("истец истица ответчик ответчица обвиняемый подсудимый подсудимая соответчик фигурант заявитель")
_AGAINST: Final = frozenset({"на", "к", "против", "ко"})
_PARTIES: Final = c.ACTORS | c.BODIES


def cases(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of everyone whom a case is told to be by or against."""
    for clause in scene.clauses:
        if clause.lemma in ("судиться", "засудить") or (clause.lemma == "судить" and clause.nouns("with")):
            yield from _parties(scene, lexicon, [*clause.nouns("subject"), *clause.nouns("with")], clause.at)
        elif clause.lemma in _SUING and (claim := _claim(scene, clause, _CLAIMS)) is not None:
            sued = _hung(scene, clause, claim, _AGAINST)
            yield from _parties(scene, lexicon, [*clause.nouns("subject"), *sued] if sued else [], claim)
        elif clause.lemma in _OPENING and (case := _claim(scene, clause, _CASES)) is not None:
            yield from _parties(scene, lexicon, _hung(scene, clause, case, frozenset({"против"})), case)
            yield from _parties(scene, lexicon, _regarding(scene, clause), case)
    for place, word in enumerate(scene.tree.words):
        if word.lemma.lower() in _SIDES:
            yield from _parties(scene, lexicon, _dashed(scene, place), place)


def _claim(scene: Scene, clause: Clause, nouns: frozenset[str]) -> int | None:
    places = [*clause.nouns("object"), *(clause.nouns("subject") if clause.passive else []), *clause.nouns("in")]
    return next((at for at in places if scene.lemma(at) in nouns), None)


def _hung(scene: Scene, clause: Clause, noun: int, prepositions: frozenset[str]) -> list[int]:
    below = [*scene.children(noun, "nmod", "obl"), *scene.children(clause.at, "obl", "nmod")]
    return scene.clauses.joined([at for at in below if scene.clauses.case(at) in prepositions])


def _regarding(scene: Scene, clause: Clause) -> list[int]:
    """ "в отношении Берг": whom the case is about."""
    words = scene.tree.words
    about = [at for at, word in enumerate(words) if word.lemma == "отношение" and scene.clauses.case(at) == "в"]
    near = [at for at in about if scene.clauses.around(at) is clause]
    found = [ch for at in near for ch in scene.children(at, "nmod")]
    found += [at for at, _ in enumerate(words) if scene.clauses.case(at) == "в отношении"]
    return scene.clauses.joined(found)


def _dashed(scene: Scene, place: int) -> list[int]:
    """Who stands behind the dash after "истец"."""
    words, at = scene.tree.words, place + 1
    if at >= len(words) or words[at].text not in ("—", "–", "-", ":"):
        return []
    heads = sorted(head for head in scene.heads.values() if at < head <= at + 5)
    return heads[:1]


def _parties(scene: Scene, lexicon: Lexicon, places: list[int], at: int) -> Iterator[Draft]:
    for end in scene.ends(places, _PARTIES, acting=True):
        yield statement(scene, lexicon, Relation.PARTY_TO_A_CASE, (end, None), at, "tree:case", 0.86)
