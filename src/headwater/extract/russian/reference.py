"""What Russian nouns and pronouns without a name stand for; a doubtful one stays unresolved."""

from __future__ import annotations

from typing import Final

from headwater.extract.cast import ORGANISED, Role
from headwater.extract.lexicon.grammar import words
from headwater.extract.russian.repairs import BODY_NOUNS, EVENT_NOUNS
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import Tree, Word
from headwater.model import Mention, Schema

ESTATES: Final = words("офис здание представительство помещение посольство")
PEOPLE_NOUNS: Final = words("бизнесмен предприниматель политик активист активистка чиновник")
PUBLIC_NOUNS: Final = words("ведомство министерство правительство посольство администрация комиссия агентство")
_THINGS: Final = ORGANISED | {Schema.THING}
_BACK, _FAR = 2, 30


def refers(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """The end that a word makes: a pronoun or description with its antecedent, or an event or office without a name."""
    word = tree.words[place]
    lemma = word.lemma.lower()
    if word.upos == "PRON" and lemma in ("он", "она", "оно", "тот"):
        return _pronoun(sentence, word, kinds)
    if word.upos != "NOUN":
        return None
    if _described(tree, place):
        if lemma in EVENT_NOUNS and Schema.EVENT in kinds:
            return _plain(sentence, word.start, word.end, Schema.EVENT)
        return _estate(sentence, word, kinds) if lemma in ESTATES else None
    if lemma in BODY_NOUNS | PUBLIC_NOUNS and kinds & _THINGS:
        return _body(sentence, word, lemma)
    if lemma in EVENT_NOUNS and Schema.EVENT in kinds:
        return _event(sentence, word)
    return _estate(sentence, word, kinds) if lemma in ESTATES else None


def _described(tree: Tree, place: int) -> bool:
    """True where the noun says more of itself ("другой фонд", "фонд Анны Берг"): it is no mere reference back."""
    below = [tree.words[child] for child in tree.children[place]]
    return any(word.deprel.startswith(("nmod", "amod", "acl", "nummod")) for word in below)


def _pronoun(sentence: Sentence, word: Word, kinds: frozenset[Schema]) -> End | None:
    gender = word.feature("Gender")
    wanted = kinds & (_THINGS | {Schema.PERSON})
    found = [r for r in sentence.cast.recent(wanted, sentence.number, _BACK, word.start) if _agrees(r, gender)]
    found = [role for role in found if role.sentence < sentence.number] or found
    if not found:
        return None
    nearest = [role for role in found if role.sentence == found[0].sentence]
    if len({role.bearer for role in nearest}) != 1:
        return None
    alone = len({role.bearer for role in found}) == 1
    return _end(sentence, word, nearest[0].mention, "pronoun", 0.75 if alone else 0.6)


def _agrees(role: Role, gender: str) -> bool:
    """True where the name may have the gender of the pronoun; of a body only the noun before it would tell."""
    if role.mention.schema is not Schema.PERSON or gender not in ("Masc", "Fem"):
        return True
    first = role.mention.name.split()[0].lower() if role.mention.name.split() else ""
    return first.endswith(("а", "я", "ь")) == (gender == "Fem") or first in _MEN


_MEN = words("илья никита лука фома кузьма игорь саша женя")


def _body(sentence: Sentence, word: Word, lemma: str) -> End | None:
    """ "движение", "фонда": the body that was called so, or the only one around."""
    roles = sentence.cast.recent(_THINGS, sentence.number, _FAR, word.start)
    earlier = [role for role in roles if role.mention.end_char <= word.start]
    called = [role for role in earlier if _called(sentence, role.mention, lemma)]
    if called:
        sure = 0.9 if len({role.bearer for role in called}) == 1 else 0.7
        return _end(sentence, word, called[0].mention, "description", sure)
    near = [role for role in earlier if sentence.number - _BACK <= role.sentence]
    if lemma in _GENERIC and len({role.bearer for role in near}) == 1:
        return _end(sentence, word, near[0].mention, "description", 0.75)
    return None


_GENERIC = words("организация группа объединение компания издание канал сайт ведомство")


def _called(sentence: Sentence, mention: Mention, lemma: str) -> bool:
    """True where the name, or the word before it, is that noun: движение «Свободный берег»."""
    stem = lemma[: max(4, len(lemma) - 2)]
    before = sentence.text[max(0, mention.start_char - 40) : mention.start_char].lower().rstrip(' «„“"')
    word = before.split()[-1:] if before and before[-1].isalpha() else []
    return any(stem in part for part in (*word, mention.name.lower()))


def _event(sentence: Sentence, word: Word) -> End:
    roles = sentence.cast.recent((Schema.EVENT,), sentence.number, 3, word.start)
    named = [role for role in roles if role.mention.end_char <= word.start]
    if len({role.bearer for role in named}) == 1:
        return _end(sentence, word, named[0].mention, "description", 0.8)
    return _plain(sentence, word.start, word.end, Schema.EVENT)


def _estate(sentence: Sentence, word: Word, kinds: frozenset[Schema]) -> End | None:
    if Schema.REAL_ESTATE not in kinds:
        return None
    return _plain(sentence, word.start, word.end, Schema.REAL_ESTATE)


def _plain(sentence: Sentence, start: int, end: int, schema: Schema) -> End:
    """A phrase that stands for nothing named."""
    mention = sentence.cast.refer(start, end, sentence.text, schema, None, "", 0.0, sentence.number)
    return End(mention.name, mention.schema, mention.id, "phrase", 0.75, start, end)


def _end(sentence: Sentence, word: Word, to: Mention, how: str, sure: float) -> End:
    mention = sentence.cast.refer(word.start, word.end, sentence.text, to.schema, to, how, sure, sentence.number)
    return End(mention.name, mention.schema, mention.id, how, sure, word.start, word.end)
