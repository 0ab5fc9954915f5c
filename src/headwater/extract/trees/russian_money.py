"""Grants and payments told by Russian nouns: "грант фонда движению", "пожертвование от банка", "взнос на форум"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.sentence import End
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_GIFTS = listed(
    "грант пожертвование взнос субсидия финансирование кредит заём займ транш перевод платёж платеж "
    "донат помощь дотация "
    "вливание перечисление выплата спонсорство ссуда инвестиция"
)
_TAKING = frozenset([":dat", "для", "на", "в"])


def grants(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every gift whose giver and taker hang on the noun."""
    for place, word in enumerate(scene.tree.words):
        lemma = word.lemma.lower()
        if word.upos != "NOUN" or lemma not in _GIFTS or place in scene.names:
            continue
        givers, takers = list[int](), list[int]()
        for child in scene.children(place, "nmod", "obl", "iobj"):
            case = scene.clauses.case(child)
            if case in ("от", ":gen", "из") and child > place:
                givers += scene.clauses.joined([child])
            elif case in _TAKING and child > place:
                takers += scene.clauses.joined([child])
        for giver in scene.ends(givers, c.ACTORS, acting=True):
            for taker in scene.ends(takers, c.SUPPORTED):
                if giver.text != taker.text:
                    yield statement(
                        scene, lexicon, Relation.FUNDS, (giver, taker), place, f"tree:grant:{lemma}", 0.88, lemma
                    )


_SUMS = listed("миллион тысяча миллиард рубль доллар евро крона франк")
_ARRIVING = listed("уйти уходить поступить поступать прийти приходить достаться прилететь капнуть упасть перепасть")
_GIVEN = listed(
    "выделить перечислить перевести передать выплатить заплатить предоставить направить присудить выдать пожертвовать"
)


def untold(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "15 тысяч долларов ушло Анне Берг", "союзу выделено 2 млн": sum and taker are told and the giver is not."""
    for clause in scene.clauses:
        nobody = not clause.nouns("subject") and scene.tree.words[clause.at].feature("Number") == "Plur"
        given = (clause.passive or nobody) and clause.lemma in _GIVEN
        if not given and clause.lemma not in _ARRIVING:
            continue
        sums = clause.nouns("subject") or clause.nouns("object")
        weighty = any(scene.lemma(at) in _SUMS and scene.children(at, "nummod") for at in sums)
        told = any(clause.nouns(role) for role in ("from", "by", "through"))
        if told or clause.negated or (scene.money(clause.at) is None and not weighty):
            continue
        givers: list[End | None] = [*_accounts(scene, clause)]
        for taker in scene.ends(clause.nouns("to") or clause.nouns("at"), c.SUPPORTED):
            for giver in givers or [None]:
                pattern = f"tree:verb:{clause.lemma}"
                yield statement(scene, lexicon, Relation.FUNDS, (giver, taker), clause.at, pattern, 0.8)


def _accounts(scene: Scene, clause: Clause) -> list[End]:
    """ "со счёта фонда": whose account the money left."""
    left = [at for at in clause.nouns("with") if scene.lemma(at) in ("счёт", "счет")]
    owners = [child for at in left for child in scene.children(at, "nmod") if scene.clauses.case(child) == ":gen"]
    return scene.ends(owners, c.ACTORS, acting=True)
