"""Subjects that Russian leaves out: "Проживает в Праге. Ранее работала в банке." """

from __future__ import annotations

from headwater.extract.cast import Role
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.called import gender_of
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import Tree
from headwater.model import Schema

_CLAUSES = frozenset(["root", "conj", "parataxis"])
_IMPERSONAL = listed("удаться стать следовать предстоять надлежать оказаться хватить прийтись")


def dropped(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """Whom the sentence before was about, where a main clause names no subject of its own and agrees."""
    word = tree.words[place]
    finite = word.feature("VerbForm") == "Fin" or word.feature("Variant") == "Short"
    if not finite or word.deprel.partition(":")[0] not in _CLAUSES or word.lemma.lower() in _IMPERSONAL:
        return None
    if word.feature("Number") == "Plur" or word.feature("Person") in ("1", "2"):
        return None
    role = _topic(sentence, word.start)
    if role is None or role.mention.schema not in kinds:
        return None
    gender, own = word.feature("Gender"), gender_of(sentence, role.mention)
    if gender and own and gender != own:
        return None
    to = role.mention
    return End(to.name, to.schema, to.id, "description", 0.75, word.start, word.end)


def topic(sentence: Sentence, before: int, kinds: frozenset[Schema]) -> End | None:
    """The body or person that the sentence before was about."""
    role = _topic(sentence, before)
    if role is None or role.mention.schema not in kinds:
        return None
    to = role.mention
    return End(to.name, to.schema, to.id, "description", 0.72, before, before)


def _topic(sentence: Sentence, before: int) -> Role | None:
    """The first subject of the nearest sentence before that has one, in the same paragraph."""
    roles = [role for role in sentence.cast.roles if sentence.number - 4 <= role.sentence < sentence.number]
    for number in sorted({role.sentence for role in roles}, reverse=True):
        here = [role for role in roles if role.sentence == number and role.subject]
        if here:
            between = sentence.text[here[0].mention.end_char : before]
            return here[0] if "\n" not in between else None
    return None
