"""Whom a Russian pronoun means: "он", "её", "нам"; a doubtful one means nobody."""

from __future__ import annotations

from typing import Final

from headwater.extract.cast import ORGANISED, Role
from headwater.extract.russian.called import gender_of
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import Word
from headwater.model import Mention, Schema

THINGS: Final = ORGANISED | {Schema.THING}
BACK: Final = 2
"""Sentences that a pronoun reaches back."""


def pronoun(
    sentence: Sentence, word: Word, kinds: frozenset[Schema], barred: frozenset[int] = frozenset()
) -> End | None:
    """Whom "он", "её", "им" means: who agrees in gender, was last spoken of, and stands alone in that.

    ``barred`` are the places of names that act in the same clause: who does something does it to another.
    """
    plural = word.feature("Number") == "Plur" or word.lemma.lower() in ("они", "их")
    if plural:
        return None
    genders = _genders(word)
    wanted = kinds & (THINGS | {Schema.PERSON, Schema.EVENT, Schema.REAL_ESTATE})
    near = sentence.cast.recent(wanted, sentence.number, BACK, word.start)
    acting = {role.bearer for role in near if role.mention.start_char in barred}
    near = [role for role in near if role.bearer not in acting]
    told = {role.mention.id: gender_of(sentence, role.mention) for role in near}
    found = [role for role in near if told[role.mention.id] in genders]
    found = found or [role for role in near if not told[role.mention.id]]
    if not found:
        return None
    if len({role.bearer for role in found}) == 1:
        return referring(sentence, word, found[0].mention, "pronoun", 0.8)
    chosen = _foremost(found, sentence.number)
    return referring(sentence, word, chosen.mention, "pronoun", 0.65) if chosen is not None else None


def _genders(word: Word) -> tuple[str, ...]:
    text = word.text.lower()
    if text in ("её", "ее", "ей", "ею", "она", "неё", "нее", "ней", "нею"):
        return ("Fem",)
    if text in ("он", "оно"):
        return ("Masc",) if text == "он" else ("Neut",)
    return ("Masc", "Neut")


def _foremost(found: list[Role], number: int) -> Role | None:
    """The subject of the nearest sentence, or the only one who was named there."""
    for sentence in dict.fromkeys(role.sentence for role in found):
        near = [role for role in found if role.sentence == sentence]
        subjects = [role for role in near if role.subject]
        if len({role.bearer for role in subjects}) == 1:
            return subjects[0]
        if len({role.bearer for role in near}) == 1 and sentence < number:
            return near[0]
        if sentence < number:
            return None
    return None


def in_dialogue(sentence: Sentence) -> bool:
    """True in a paragraph that opens with a dash: somebody speaks, and the text does not say who."""
    opened = sentence.text.rfind("\n", 0, sentence.start) + 1
    return sentence.text[opened : opened + 2] in ("— ", "– ")


def speaking(sentence: Sentence, word: Word, kinds: frozenset[Schema]) -> End | None:
    """ "я", "нам": whoever speaks, in an interview or in a text of one's own; not inside a quotation."""
    before = sentence.text[sentence.start : word.start]
    if before.count("«") != before.count("»") or in_dialogue(sentence):
        return None
    author, body = sentence.cast.author, sentence.cast.body
    single = word.lemma.lower() in ("я", "мой")
    who = author if single and author and author[1] is Schema.PERSON else None
    if not single:
        who = body or (author if author and author[1] is not Schema.PERSON else None)
    if who is None or who[1] not in kinds:
        return None
    mention = sentence.cast.speak(word.start, word.end, sentence.text, sentence.number, who)
    return End(mention.name, mention.schema, mention.id, "author", 0.85, word.start, word.end)


def referring(sentence: Sentence, word: Word, to: Mention, how: str, sure: float) -> End:
    """The end that a word makes which means somebody named before."""
    mention = sentence.cast.refer(word.start, word.end, sentence.text, to.schema, to, how, sure, sentence.number)
    return End(mention.name, mention.schema, mention.id, how, sure, word.start, word.end)
