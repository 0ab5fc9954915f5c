"""Which phrases can be the ends of a verb: kinds, lists, subjects shared or left out, what a participle hangs on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.scene import Found, Part, Scene
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Schema
from headwater.text.gazetteer import fold, gazetteer

Kinds = frozenset[Schema]
_STATES = frozenset({"country", "capital", "seat"})
_ARGUMENTS = frozenset({"name", "noun", "role", "pronoun", "relative"})


def fit(scene: Scene, phrase: Phrase, kinds: Kinds, acting: bool = False) -> End | None:
    """The end of a phrase where it is of one of these kinds; a state that acts stands for its government."""
    end = phrase.end
    if end is None or (phrase.form == "noun" and end.how == "phrase" and not _thing(phrase, kinds)):
        return None
    if end.schema in kinds:
        return end
    if kinds == c.PLACES and end.schema is Schema.LEGAL_ENTITY and " " not in end.text and phrase.role is None:
        return replace(end, schema=Schema.ADDRESS, sure=0.88)
    if end.schema in (Schema.LEGAL_ENTITY, Schema.THING) and end.how != "phrase":
        return replace(end, sure=end.sure * 0.95) if kinds & {Schema.PERSON, Schema.ORGANIZATION} else None
    if end.schema is Schema.PERSON and Schema.ORGANIZATION in kinds and _nameless(phrase):
        return replace(end, sure=end.sure * 0.85)
    state = end.schema is Schema.ADDRESS and gazetteer().place(end.text) in _STATES
    if acting and state and Schema.PUBLIC_BODY in kinds and phrase.name is not None:
        mention = scene.sentence.cast.act(phrase.name)
        return End(mention.name, Schema.PUBLIC_BODY, mention.id, "name", 0.98, end.start, end.end)
    return None


def _nameless(phrase: Phrase) -> bool:
    """True for two capitals with no given name, title or role, told a person by default: "Valle Libre"."""
    if phrase.form != "name" or phrase.name is None or phrase.role is not None or phrase.name.title:
        return False
    first, _, rest = phrase.name.name.partition(" ")
    return bool(rest) and "." not in first and fold(first).split("-")[0] not in gazetteer().given


def _thing(phrase: Phrase, kinds: Kinds) -> bool:
    """False for a grant or a journey where an actor or a body is asked for."""
    return phrase.kind not in "tjgxh" or (
        phrase.kind in "tjh" and Schema.REAL_ESTATE in kinds and Schema.THING in kinds
    )


def listed(scene: Scene, phrase: Phrase, kinds: Kinds) -> list[End]:
    """The ends of a phrase and of those joined to it: "the mayor A, the deputy B and C"."""
    found = [phrase, *_beside(scene, phrase, kinds, 1), *_beside(scene, phrase, kinds, -1)]
    ends = [fit(scene, one, kinds) for one in found]
    return [end for end in ends if end is not None]


def _beside(scene: Scene, phrase: Phrase, kinds: Kinds, way: int) -> Iterator[Phrase]:
    """Phrases of a list to the right or left; roles in apposition are passed over."""
    at, last = scene.phrases.index(phrase) + way, phrase
    while 0 <= at < len(scene.phrases):
        other = scene.phrases[at]
        one, two = (last, other) if way > 0 else (other, last)
        if _parted(scene, one, two):
            return
        if _member(scene, phrase, one, two, other, kinds):
            yield other
            last = other
        elif other.form not in ("role", "other") and not ({"of", "from"} & other.prep):
            return
        at += way


def _member(scene: Scene, phrase: Phrase, one: Phrase, two: Phrase, other: Phrase, kinds: Kinds) -> bool:
    joined = scene.low[two.lead - 1] if two.lead else ""
    if joined != "," and joined not in scene.language.conjunctions:
        return False
    if other.form == "role" or (two.form == "relative"):
        return False
    ahead = other is two and (two.bare or two.prep_word in (one.prep_word, phrase.prep_word))
    same = ahead or (other is one and one.prep_word == phrase.prep_word)
    person = _person(phrase) == _person(other) or (ahead and other.role is not None and joined != ",")
    clause = scene.part_of(other.first)
    own = clause is not scene.part_of(phrase.first) and clause.opener in (
        "and",
        "relative",
        "opener",
        "that",
        "participle",
    )
    return same and person and not own and fit(scene, other, kinds) is not None


def _person(phrase: Phrase) -> bool:
    return phrase.end is not None and phrase.end.schema in (Schema.PERSON, Schema.LEGAL_ENTITY)


def _parted(scene: Scene, one: Phrase, two: Phrase) -> bool:
    """True where a verb or a stop stands between."""
    return any(scene.low[i] in (";", ":", "–") for i in range(one.last, two.lead)) or scene.has_verb(one.last, two.lead)


def arguments(part: Part) -> list[Phrase]:
    """Phrases of a part that may be ends."""
    return [phrase for phrase in part.phrases if phrase.form in _ARGUMENTS and phrase.same is None]


def subjects(scene: Scene, part: Part, found: Found, kinds: Kinds) -> list[Phrase]:
    """Phrases that may be the subject of a verb, the likeliest first; those of the clause above where it has none."""
    own = [p for p in arguments(part) if p.bare and p.may("n") and fit(scene, p, kinds, True) is not None]
    own = [p for p in own if p.form != "relative" or "n" in p.cases or not p.cases]
    if own or part.outer is None or part.opener == "relative":
        return sorted(own, key=lambda p: (not clearly(p, "n"), abs(p.first - found.first)))
    above = subjects(scene, part.outer, found, kinds)
    ahead = [p for p in above if not any(scene.finite(i) for i in range(part.outer.first, p.first))]
    return ahead or above


def clearly(phrase: Phrase, case: str) -> bool:
    """True where article or ending leave only that case."""
    return phrase.cases == case


def before(scene: Scene, found: Found, kinds: Kinds, reach: int = 8) -> Phrase | None:
    """What a participle without helper hangs on: the nearest fitting phrase before it."""
    earlier = [p for p in scene.phrases if p.last <= found.first and p.form not in ("money", "who", "other")]
    for phrase in reversed(earlier):
        distance = found.first - phrase.last
        if distance > reach or any(scene.low[i] in (".", ";") for i in range(phrase.last, found.first)):
            return None
        if fit(scene, phrase, kinds) is not None and phrase.form != "pronoun":
            return phrase
        if distance == 0 and phrase.form in ("noun", "name", "role") and scene.language.code in ("es", "fr"):
            return None
        reach = reach if phrase.form == "role" or {"of", "in", "at", "from"} & phrase.prep or phrase.kind else 0
    return None


def agent(scene: Scene, part: Part, found: Found, kinds: Kinds) -> Phrase | None:
    """Who does what a passive says."""
    marked = [p for p in part.phrases if "by" in p.prep and fit(scene, p, kinds, True) is not None]
    if scene.language.cased:
        marked += [
            p for p in part.phrases if p.bare and "i" in p.cases and p.first >= found.last and fit(scene, p, kinds)
        ]
    behind = [p for p in marked if p.first >= found.last]
    ahead = [p for p in marked if p.last <= found.first]
    if scene.language.verb_last and ahead:
        return ahead[-1]
    near = behind or (ahead if scene.language.verb_last else [])
    if not near:
        return None
    nearest = min(near, key=lambda p: p.first)
    crossed = any(
        other.participle and found.last <= other.first < nearest.first
        for other in scene.verbs
        if other.verb is not found.verb
    )
    return None if crossed and not scene.language.verb_last else nearest


def prepositional(scene: Scene, part: Part, meanings: frozenset[str], kinds: Kinds, at: int) -> list[Phrase]:
    """Phrases behind a preposition of such a meaning, the nearest first."""
    found = [p for p in arguments(part) if p.prep & meanings and fit(scene, p, kinds) is not None]
    if "to" in meanings:
        found += [
            p for p in arguments(part) if p.form == "relative" and p.cases == "d" and fit(scene, p, kinds) is not None
        ]
    return sorted(found, key=lambda p: (p.first < at, abs(p.first - at)))


def datives(scene: Scene, part: Part, kinds: Kinds, at: int) -> list[Phrase]:
    """Bare phrases in the dative."""
    found = [p for p in arguments(part) if p.bare and "d" in p.cases and "n" not in p.cases]
    return sorted((p for p in found if fit(scene, p, kinds) is not None), key=lambda p: abs(p.first - at))


def whole(scene: Scene, phrase: Phrase, kinds: Kinds) -> Phrase:
    """The body whose board a phrase is: "dem Vorstand der Stiftung"; the phrase itself elsewhere."""
    if phrase.form != "noun" or phrase.word not in scene.language.inner:
        return phrase
    at = scene.phrases.index(phrase) + 1
    behind = scene.phrases[at] if at < len(scene.phrases) else None
    if behind is None or behind.lead != phrase.last or fit(scene, behind, kinds) is None:
        return phrase
    owned = bool({"of", "from"} & behind.prep) or (behind.bare and behind.may("g"))
    return behind if owned else phrase


def unknown(phrases: Sequence[Phrase]) -> bool:
    """True where a question word stands among them."""
    return any(phrase.form == "who" for phrase in phrases)
