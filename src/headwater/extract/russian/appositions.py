"""Nouns behind a comma that say more of the name before it: "Берг, в прошлом секретарь", "«Гавань», фонд в Осло"."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian import nouns as n
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import Tree, Word
from headwater.model import Schema

_ONCE: Final = listed("в прошлое ныне тогда бывший экс сейчас ранее некогда позже теперь также")


def apposed(sentence: Sentence, tree: Tree, place: int) -> End | None:
    """The name that a noun explains from behind a comma, in its case; None where it explains none."""
    words, at = tree.words, place - 1
    people = words[place].lemma.lower() in n.PEOPLE_NOUNS
    if not people and words[place].lemma.lower() not in n.BODY_NOUNS:
        return None
    while at > 0 and _passes(words[at], people):
        at -= 1
    if at < 1 or words[at].text != ",":
        return None
    before = words[at - 1].start if words[at - 1].text not in '»”"' else words[at - 2].start
    name = next((one for one in sentence.marks.names if one.start <= before < one.end), None)
    mention = sentence.cast.at(name) if name is not None else None
    if name is None or mention is None or (mention.schema is Schema.PERSON) is not people:
        return None
    head = next(one for one in words if one.start >= name.start)
    following = next((one for one in sentence.marks.names if one.start > words[place].start), None)
    new = following is not None and following.start - words[place].end <= 2  # the next of a list
    if head.feature("Case") != words[place].feature("Case") or not head.feature("Case") or new:
        return None
    return End(mention.name, mention.schema, mention.id, mention.how or "name", 0.9, name.start, name.end)


def _passes(word: Word, people: bool) -> bool:
    """True for what may stand between the comma and the noun: "сооснователь и бывший казначей"."""
    lemma = word.lemma.lower()
    return word.upos == "ADJ" or lemma in _ONCE | {"в"} or (people and lemma in n.PEOPLE_NOUNS | {"и"})
