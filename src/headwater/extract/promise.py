"""Which English sentences are worth a parser's time: those that name, describe or stand for a party, or leave it open.

A claim has an end that is a name, a pronoun or a description of somebody known ("the group"), or says that nobody knows
who. A sentence without any of these claims nothing, whatever its tree; in interviews and features it is one in six.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from headwater.extract.lexicon import grammar as g
from headwater.extract.lexicon.english_roles import FUNDING, GOODS, ROLE_NOUNS
from headwater.extract.lexicon.grammar import words
from headwater.extract.reference import HE, schema_of
from headwater.text.names import NameSpan
from headwater.text.tokens import Token, TokenKind

_STANDING = (
    HE
    | FUNDING
    | GOODS
    | words(
        "we us ourselves they them themselves who whom whose whoever nobody none noone someone somebody anyone anybody "
        "everyone unclear unknown known undisclosed anonymous unidentified unnamed whether"
    )
)
"""Not among them: "it", "I" and possessives, which alone never are both ends of anything."""


_OPENERS = (
    g.DETERMINERS | g.PREPOSITIONS | g.PRONOUNS | g.SUBORDINATORS | g.MODALS | g.ADVERBS | g.CONJUNCTIONS | g.NEGATORS
    | frozenset(g.AUXILIARIES) | words("there here then thus however moreover what how why yes no")
)  # fmt: skip


def promising(sentence: Sequence[Token], names: Sequence[NameSpan], small: Container[str]) -> bool:
    """Whether the sentence can hold a claim, judged by its words alone; in doubt it can.

    Args:
        sentence: its words.
        names: the names that the grammar of names found in it.
        small: words that the document writes with a small letter somewhere.
    """
    if names:
        return True
    opening = next((token for token in sentence if token.kind is TokenKind.WORD), None)
    if opening is not None and not _ordinary(opening.text, small):
        return True
    return any(_tells(token, first=token is opening) for token in sentence)


def _ordinary(opener: str, small: Container[str]) -> bool:
    """Whether the first word of a sentence is no name that only the parser would see."""
    low = _bare(opener)
    return opener.islower() or low in small or low in _OPENERS or low.endswith("ly")


def _bare(word: str) -> str:
    return word.lower().partition("'")[0].partition("’")[0]


def _tells(token: Token, first: bool) -> bool:
    """True for a capital inside the sentence, a number, a pronoun, and a noun for people, bodies or money."""
    if token.kind is not TokenKind.WORD:
        return token.kind is not TokenKind.PUNCTUATION
    low = _bare(token.text)
    if low in _STANDING or low in ROLE_NOUNS or low.removesuffix("s") in ROLE_NOUNS or schema_of(low) is not None:
        return True
    return not first and not token.text.islower() and low != "i"
