"""Claims in languages without a chunker: a known verb between two names of fitting kinds.

Kinds decide which name is subject where word order does not ("Рух очолює Віктор …"). Confidence stays
below the threshold for anything but the plainest sentence: the grammar is partial and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from headwater.extract.cast import ORGANISED
from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import ACTORS, BODIES, EVENTS, PLACES
from headwater.extract.lexicon.foreign import DATIVES, FUTURE, NOUNS, ROLES, STEMS, Stem
from headwater.extract.lexicon.foreign_more import BY, EVENT_PRONOUNS
from headwater.extract.sentence import End, Sentence
from headwater.extract.surface_back import (
    end_at,
    event_before,
    event_noun,
    grant_before,
    keep_grant,
    named,
    travellers,
)
from headwater.model import Hedge, Mention, Relation, Schema
from headwater.text.tokens import Token, TokenKind

_BREAK = re.compile(r"[;:]|\s[–—-]\s")
_FAR = 14  # tokens between a verb and its ends
_PLAIN = 0.9


@dataclass(frozen=True, slots=True)
class _Found:
    """A name or a noun that refers back, at its place among the tokens."""

    at: int
    end: End


def surface(sentence: Sentence, tokens: Sequence[Token]) -> Iterator[Draft]:
    """Drafts of a sentence in Russian, Ukrainian, Polish, German, Spanish or French."""
    language = sentence.passage.language
    yield from _aliases(sentence)
    ends: list[_Found] | None = None
    for at, token in enumerate(tokens):
        if token.kind is TokenKind.WORD and token.text.lower() in ROLES.get(language, ()):
            ends = _ends(sentence, tokens) if ends is None else ends
            yield from _role(tokens, at, ends, language)
        if token.kind is not TokenKind.WORD or token.text[0].isupper():
            continue
        for stem in STEMS:
            if stem.language == language and stem.pattern.match(token.text):
                ends = _ends(sentence, tokens) if ends is None else ends
                yield from _read(sentence, tokens, at, stem, ends)


def _aliases(sentence: Sentence) -> Iterator[Draft]:
    """ "Движение против шума (ДПШ)": a short name in brackets."""
    for full, short in pairwise(sentence.marks.names):
        one, other = sentence.cast.at(full), sentence.cast.at(short)
        if other.how == "acronym" and sentence.text[full.end : short.start].strip(' «„“"»') == "(":
            ends = end_at(one, "name", 1.0), end_at(other, "name", 1.0)
            yield Draft(Relation.ALSO_KNOWN_AS, *ends, short.start, short.end, "noun:alias", 0.9)


def _read(sentence: Sentence, tokens: Sequence[Token], at: int, stem: Stem, ends: list[_Found]) -> Iterator[Draft]:
    before = [
        f
        for f in ends
        if at - _FAR <= f.at < at and not _relative(tokens, f.at, at) and not _broken(sentence, tokens, f.at, at)
    ]
    after = [f for f in ends if at < f.at <= at + _FAR and not _broken(sentence, tokens, at, f.at)]
    pair = _ends_of(sentence, tokens, at, stem, before, after)
    if pair is None:
        return
    subject, object_ = pair
    money = sentence.marks.money[0] if len(sentence.marks.money) == 1 else None
    if stem.order in ("receives", "gives") and money is None:
        earlier = grant_before(sentence, tokens) if stem.order == "gives" else None
        if earlier is None:
            return
        money = earlier[1]
    if subject is not None and subject.text == object_.text:
        return
    if stem.object_kinds == PLACES:
        object_ = replace(object_, schema=Schema.ADDRESS)
    if subject is None and money is not None:
        keep_grant(sentence, object_, money)
    plain = sum(f.end.how != "phrase" for f in ends) <= 3 and len(tokens) < 25
    dates = sentence.marks.dates
    others = [f.end.text for f in ends if f.end.schema is Schema.ADDRESS]
    used = (subject.text if subject else "", object_.text)
    place = next((text for text in others if text not in used), "")
    yield Draft(
        stem.relation,
        subject,
        object_,
        tokens[at].start,
        tokens[at].end,
        f"surface:{stem.language}",
        (_PLAIN if plain else 0.8) if subject else 0.85,
        money=money if stem.relation.value == "funds" else None,
        date=dates[0] if len(dates) == 1 and stem.relation in _DATED else None,
        hedge=Hedge.UNCERTAIN if FUTURE.match(tokens[at].text) else None,
        place=place if stem.relation in _DATED else "",
    )


def _ends_of(
    sentence: Sentence, tokens: Sequence[Token], at: int, stem: Stem, before: list[_Found], after: list[_Found]
) -> tuple[End | None, End] | None:
    """Subject (None where the text does not tell it) and object of the verb at ``at``."""
    if stem.order == "receives":
        return _receives(tokens, stem, before, after, at)
    if stem.order == "gives":
        return _gives(tokens, stem, [*reversed(before), *after]) or _gave(sentence, tokens, stem, before, after)
    if stem.order == "pays":
        return _pays(sentence, tokens, at, before, after)
    if stem.order == "active" and (doer := _doer(tokens, at, before, after)):
        return _passive(stem, doer, before, after)
    if stem.object_kinds == EVENTS and tokens[at - 1].text.lower() in EVENT_PRONOUNS and at:
        event = event_before(sentence, tokens[at - 1])
        giver = next((f.end for f in [*after, *reversed(before)] if f.end.schema in stem.subject_kinds), None)
        return (giver, event) if event and giver else None
    return _pair(stem, before, after)


def _gave(
    sentence: Sentence, tokens: Sequence[Token], stem: Stem, before: list[_Found], after: list[_Found]
) -> tuple[End, End] | None:
    """ "Грант выделил X": to the one who got it in the sentence before."""
    earlier = grant_before(sentence, tokens)
    givers = [f.end for f in [*after, *reversed(before)] if f.end.schema in stem.subject_kinds and f.end.how == "name"]
    return (givers[0], earlier[0]) if earlier and len(givers) == 1 else None


def _pays(
    sentence: Sentence, tokens: Sequence[Token], at: int, before: list[_Found], after: list[_Found]
) -> tuple[End, End] | None:
    giver = next((f.end for f in reversed(before) if f.end.schema in ACTORS and f.end.how != "phrase"), None)
    taker = travellers(sentence, tokens, at, [(f.at, f.end) for f in after])
    return (giver, taker) if giver and taker else None


def _doer(tokens: Sequence[Token], at: int, before: list[_Found], after: list[_Found]) -> _Found | None:
    """The name behind "par", "por" or "von" in a passive."""
    for found in [*after[:1], *reversed(before)]:
        words = [token.text.lower() for token in tokens[max(0, found.at - 3) : found.at]]
        near = found.at <= at + 4 if found.at > at else any(t.text.lower() in _BECOMES for t in tokens[:at])
        if near and BY & set(words):
            return found
    return None


_BECOMES = frozenset(["wurde", "wurden", "wird", "werden", "worden"])


def _passive(stem: Stem, doer: _Found, before: list[_Found], after: list[_Found]) -> tuple[End, End] | None:
    """ "le congrès a été organisé par X", "wurde von X finanziert": what is done stands before."""
    del after
    things = [f.end for f in before if f.at < doer.at and f.end.schema in stem.object_kinds]
    return (doer.end, things[-1]) if things and doer.end.schema in stem.subject_kinds else None


def _pair(stem: Stem, before: list[_Found], after: list[_Found]) -> tuple[End, End] | None:
    """Nearest fitting names on both sides; turned round where only that fits, or in the passive."""
    for left in reversed(before):
        for right in after:
            ends = (right.end, left.end) if stem.order == "passive" else (left.end, right.end)
            if _fit(stem, *ends):
                return ends
            person = right.end.schema is Schema.PERSON
            if stem.order == "active" and person and _fit(stem, right.end, left.end):
                return right.end, left.end
    return _both_before(stem, before) or _turned(stem, before, after)


def _turned(stem: Stem, before: list[_Found], after: list[_Found]) -> tuple[End, End] | None:
    """ "Фестиваль «…» организовало Общество …": an event can only be the object."""
    if stem.order != "active":
        return None
    events = [left for left in reversed(before) if left.end.schema is Schema.EVENT]
    pairs = ((right.end, left.end) for left in events for right in after)
    return next((pair for pair in pairs if _fit(stem, *pair)), None)


def _both_before(stem: Stem, before: list[_Found]) -> tuple[End, End] | None:
    """ "Конференцію «…» рух провів": an event and its organiser, both before the verb."""
    if stem.object_kinds != EVENTS or len(before) < 2:
        return None
    one, other = before[-1].end, before[-2].end
    if _fit(stem, one, other):
        return one, other
    return (other, one) if _fit(stem, other, one) else None


def _gives(tokens: Sequence[Token], stem: Stem, near: list[_Found]) -> tuple[End, End] | None:
    takers = [f for f in near if tokens[f.at].text.lower() in DATIVES and f.end.schema in stem.object_kinds]
    givers = [f for f in near if f not in takers and f.end.schema in stem.subject_kinds]
    return (givers[0].end, takers[0].end) if len(takers) == 1 and givers else None


def _role(tokens: Sequence[Token], at: int, ends: list[_Found], language: str) -> Iterator[Draft]:
    """ "Лидер движения Александр …", "…, глава движения": a role, its organisation and its bearer side by side."""
    body = next((f for f in ends if at < f.at <= at + 3 and f.end.schema in BODIES), None)
    if body is None:
        return
    after = next((f for f in ends if body.at < f.at <= body.at + 5 and f.end.schema is Schema.PERSON), None)
    before = next((f for f in reversed(ends) if at - 5 <= f.at < at and f.end.schema is Schema.PERSON), None)
    direct = after is not None and all(
        t.kind is not TokenKind.PUNCTUATION or t.text in '«»„“”"' for t in tokens[at : after.at]
    )
    bearer = after if direct else before if before is not None and tokens[at - 1].text == "," else None
    if bearer is not None:
        founder = tokens[at].text.lower() == ROLES[language][-1]
        relation = Relation.FOUNDED if founder else Relation.LEADS
        yield Draft(
            relation,
            bearer.end,
            body.end,
            tokens[at].start,
            tokens[at].end,
            f"noun:title:{language}",
            0.88,
            value=tokens[at].text,
        )


_DATED = frozenset({Relation.FUNDS, Relation.HOSTS, Relation.ORGANISES, Relation.ATTENDS, Relation.FOUNDED})


def _receives(
    tokens: Sequence[Token], stem: Stem, before: list[_Found], after: list[_Found], at: int
) -> tuple[End | None, End] | None:
    takers = [f.end for f in reversed(before) if f.end.schema in stem.object_kinds and f.end.how != "phrase"]
    if not takers:
        return None
    for found in after:
        words = [token.text.lower() for token in tokens[max(at, found.at - 4) : found.at]]
        if found.end.schema in stem.subject_kinds and any(word in stem.prepositions for word in words):
            return found.end, takers[0]
    told = any(f.end.schema in stem.subject_kinds and f.end.how != "phrase" for f in after)
    return None if told or takers[0].schema is Schema.EVENT else (None, takers[0])


def _fit(stem: Stem, subject: End, object_: End) -> bool:
    placed = stem.object_kinds == PLACES and object_.schema is Schema.LEGAL_ENTITY and " " not in object_.text
    return subject.schema in stem.subject_kinds and (placed or object_.schema in stem.object_kinds)


def _broken(sentence: Sentence, tokens: Sequence[Token], left: int, right: int) -> bool:
    return bool(_BREAK.search(sentence.text, tokens[left].end, tokens[right].start))


def _relative(tokens: Sequence[Token], name: int, verb: int) -> bool:
    """True for a name inside a relative clause that has closed before the verb."""
    commas = [i for i in range(name + 1, verb) if tokens[i].text == ","]
    opened = any(_WHICH.match(tokens[i].text) for i in range(max(0, name - 4), name))
    return bool(commas) and opened


_WHICH = re.compile(r"(?:котор|як(?:ий|а|е|і|ого|ому|им|у|ою)|któr|welche|que|qui|dont)", re.IGNORECASE)


def _ends(sentence: Sentence, tokens: Sequence[Token]) -> list[_Found]:
    """Names, and nouns that alone refer back to one organisation."""
    found: list[_Found] = []
    spans = [(name.start, name.end) for name in sentence.marks.names]
    for name in sentence.marks.names:
        mention = sentence.cast.at(name)
        at = next((i for i, token in enumerate(tokens) if token.start >= name.start), None)
        if at is not None:
            found.append(_Found(at, named(mention)))
    nouns = NOUNS.get(sentence.passage.language, ())
    for at, token in enumerate(tokens):
        inside = any(start <= token.start < end for start, end in spans)
        if token.text.lower() in nouns and not inside and not _quoted_next(tokens, at, spans):
            found.extend(_back(sentence, token, at))
        elif not inside and not _quoted_next(tokens, at, spans) and (event := event_noun(sentence, token)):
            found.append(_Found(at, event))
    return sorted(found, key=lambda f: f.at)


def _quoted_next(tokens: Sequence[Token], at: int, spans: list[tuple[int, int]]) -> bool:
    """True for the noun before a name of its own: движение «…»."""
    quoted = at + 2 if at + 1 < len(tokens) and tokens[at + 1].text in '"“«„' else at + 1
    following = [token.start for token in tokens[quoted : quoted + 1]]
    return any(start in following for start, _ in spans)


def _back(sentence: Sentence, token: Token, at: int) -> list[_Found]:
    roles = sentence.cast.recent(ORGANISED - {Schema.LEGAL_ENTITY, Schema.PUBLIC_BODY}, sentence.number, 3, token.start)
    earlier = [role for role in roles if role.mention.end_char <= token.start and role.sentence < sentence.number]
    stem = token.text.lower()[:4]
    named = [role for role in earlier if stem in _noun_before(sentence, role.mention)]
    chosen = named or (earlier if len({role.bearer for role in earlier}) == 1 else [])
    if not chosen:
        return []
    sure = 0.85 if named else 0.7
    target = chosen[0].mention
    mention = sentence.cast.refer(
        token.start, token.end, sentence.text, target.schema, target, "description", sure, sentence.number
    )
    return [_Found(at, end_at(mention, "description", sure))]


def _noun_before(sentence: Sentence, mention: Mention) -> str:
    """The name with the word before it, in lower case: движение «Свободный берег»."""
    return sentence.text[max(0, mention.start_char - 14) : mention.end_char].lower()
