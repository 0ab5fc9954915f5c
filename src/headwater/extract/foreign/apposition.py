"""Phrases that mean the same: a noun and the name behind its comma, a name and what it is said to be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from headwater.extract.foreign.phrases import Phrase
from headwater.extract.sentence import End
from headwater.model import Schema

if TYPE_CHECKING:
    from headwater.extract.foreign.scene import Scene

_BODILY = frozenset(
    {Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.EVENT, Schema.THING, Schema.LEGAL_ENTITY}
)
INDEFINITE = frozenset(["ein", "eine", "einem", "einen", "einer", "eines", "un", "una", "une"])


def appose(scene: Scene) -> None:
    """Join such phrases; and let a speech or a candidacy stand for whose it is."""
    for at, phrase in enumerate(scene.phrases):
        following = scene.phrases[at + 1] if at + 1 < len(scene.phrases) else None
        if following is None:
            continue
        if _government(scene, phrase, following):
            phrase.end, following.same = _ruling(scene, phrase, following), phrase
        elif phrase.kind == "x" and phrase.form == "noun":
            owned = {"of", "from"} & following.prep or (
                following.bare and "g" in following.cases and "n" not in following.cases
            )
            touching = following.lead - phrase.last <= 1
            phrase.end = following.end if touching and (owned or scene.language.cased) else None
        elif _renames(scene, phrase, following):
            phrase.end, following.same = following.end, phrase
        elif (_explains(scene, phrase, following) or _predicated(scene, phrase, following)) and phrase.end is not None:
            following.end = replace(phrase.end, sure=phrase.end.sure * 0.97)


def _government(scene: Scene, noun: Phrase, place: Phrase) -> bool:
    """ "el gobierno de Ruritania": a noun for a public body and the place that is its own."""
    if noun.form != "noun" or noun.kind != "p" or place.form != "name" or place.end is None or place.role is not None:
        return False
    owned = bool({"of", "from"} & place.prep) or (scene.language.cased and place.bare)
    placed = place.end.schema is Schema.ADDRESS or (
        place.end.schema is Schema.LEGAL_ENTITY and " " not in place.end.text and place.end.how == "name"
    )
    return owned and placed and place.lead == noun.last


def _ruling(scene: Scene, noun: Phrase, place: Phrase) -> End:
    start, end = scene.words[noun.first].start, scene.words[place.last - 1].end
    text, number = scene.sentence.text, scene.sentence.number
    mention = scene.sentence.cast.refer(start, end, text, Schema.PUBLIC_BODY, None, "", 0.96, number)
    return End(mention.name, Schema.PUBLIC_BODY, mention.id, "name", 0.96, start, end)


def _beside(scene: Scene, one: Phrase, other: Phrase) -> bool:
    between = scene.low[one.last : other.lead]
    plain = all(word == "," or scene.words[one.last + i].text.islower() for i, word in enumerate(between))
    return plain and 0 < len(between) <= 3 and between[-1] == ","


def _renames(scene: Scene, noun: Phrase, name: Phrase) -> bool:
    """ "eine Firma, Levant Holdings": a noun for a body, its comma, a name of no other kind."""
    if noun.form != "noun" or noun.kind not in ("o", "c", "p", "m", "e") or name.form != "name" or name.end is None:
        return False
    closed = name.last >= len(scene.low) or scene.low[name.last] in ",.;:–)"
    new = noun.article in INDEFINITE and closed and name.end.schema in _BODILY and name.bare and name.role is None
    return new and _beside(scene, noun, name)


def _predicated(scene: Scene, name: Phrase, noun: Phrase) -> bool:
    """ "X es una organización radicada en P": what a sentence says that a named body is."""
    new = noun.form == "noun" and noun.kind in ("o", "c", "p", "m") and noun.article in INDEFINITE and noun.bare
    named = name.form == "name" and name.bare and name.end is not None and name.end.schema in _BODILY
    between = scene.low[name.last : noun.lead]
    return new and named and len(between) == 1 and bool(scene.language.copula.fullmatch(between[0]))


def _explains(scene: Scene, name: Phrase, noun: Phrase) -> bool:
    """ "X, eine Stiftung aus Riga": a new noun behind the comma of a name."""
    fresh = noun.article in INDEFINITE or (not noun.article and scene.language.code != "de")
    new = noun.form == "noun" and noun.kind in ("o", "c", "p", "m", "e") and fresh and noun.bare
    named = name.form == "name" and name.end is not None and name.end.schema in _BODILY
    return new and named and _beside(scene, name, noun)
