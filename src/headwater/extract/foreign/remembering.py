"""Names with case endings (Polish, Ukrainian) brought back to the form in which the document first had them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.extract.cast import Cast
from headwater.extract.foreign.language import SCHEMATA, Language
from headwater.extract.foreign.words import Lookup
from headwater.model import Mention, Schema
from headwater.text.gazetteer import fold
from headwater.text.names import NameSpan

_LONGEST = 3  # letters that an ending may change


def remembered(names: Sequence[NameSpan], cast: Cast, language: Language) -> list[NameSpan]:
    """The names, each called as the earlier mention that it is a form of; role words are taken off their head."""
    look = Lookup(language)
    found = []
    for name in names:
        plain = _bare(name, look)
        if plain is None:
            continue
        plain = _nominative(plain, language.code)
        earlier = _earlier(plain, cast)
        found.append(plain if earlier is None else replace(plain, name=earlier[0], schema=earlier[1]))
    return found


def _bare(name: NameSpan, look: Lookup) -> NameSpan | None:
    """Without a role at its head ("Голова руху Ірина"); a lone noun or role is no name."""
    words = name.name.split()
    if len(words) == 1 and (look.role(words[0].lower()) or look.kind(words[0].lower()) in ("j", "g", "h", "x")):
        return None
    if len(words) == 1 and look.kind(words[0].lower()) and name.schema is not Schema.PUBLIC_BODY:
        return None
    kind = look.kind(words[0].lower())
    if kind and kind not in "tjgxh" and len(words) > 1 and name.schema in (Schema.PERSON, Schema.LEGAL_ENTITY):
        return replace(name, schema=SCHEMATA[kind])
    return name


def _nominative(name: NameSpan, language: str) -> NameSpan:
    """A person's name without the endings that only oblique cases have."""
    words = name.name.split()
    if name.schema is not Schema.PERSON or len(words) < 2:
        return name
    plain = [_without(word, language) for word in words]
    fleeting = any(
        a != b and len(b) > 2 and b[-2] not in _VOWELS and b[-1] not in _VOWELS
        for a, b in zip(words, plain, strict=True)
    )
    return name if fleeting else replace(name, name=" ".join(plain))


def _without(word: str, language: str) -> str:
    for ending, plain in _OBLIQUE[language]:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + plain
    return word


_VOWELS = frozenset("aeiouyąęóаеиіоуюяєї")
_OBLIQUE = {
    "pl": (
        ("skiego", "ski"),
        ("skim", "ski"),
        ("skiemu", "ski"),
        ("owi", ""),
        ("ę", "a"),
        ("ą", "a"),
        ("szem", "sz"),
        ("em", ""),
    ),
    "uk": (
        ("ським", "ський"),
        ("ського", "ський"),
        ("ому", "ий"),
        ("ові", ""),
        ("ом", ""),
        ("ою", "а"),
        ("єм", "й"),
        ("им", ""),
    ),
}


def _earlier(name: NameSpan, cast: Cast) -> tuple[str, Schema] | None:
    """Name and kind of an earlier mention of which this one differs by its endings alone."""
    if cast.called(name.name) is not None:
        return None
    words = fold(name.name).split()
    for mention in reversed(cast.mentions[-400:]):
        if mention.how in ("pronoun", "description") or not mention.schema.compatible(name.schema):
            continue
        called = _form(words, mention)
        if called:
            return called, mention.schema
    return None


def _form(words: list[str], mention: Mention) -> str:
    """The whole name, or the surname alone, of which these words are a form; empty where they are of none."""
    own = mention.name.split()
    if len(own) == len(words) and all(_akin(fold(a), b) for a, b in zip(own, words, strict=True)):
        return mention.name
    surname = mention.schema is Schema.PERSON and len(words) == 1 and len(own) > 1 and _akin(fold(own[-1]), words[0])
    return own[-1] if surname else ""


def _akin(one: str, other: str) -> bool:
    """Equal up to an ending."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= 3 and shared >= max(len(one), len(other)) - _LONGEST
