"""Entries of registers inside a sentence: "Harbour Ltd – director: Ann Po; shareholders: Silver Ltd (60%)".

The body heads the entry; each label with its name stands between marks. A label without a colon counts where the name
is closed by a mark: "Harbour League, seat Oslo, president Ann Po, struck off in 2015".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import REVERSED
from headwater.extract.sentence import End
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.suits import suits
from headwater.model import Relation, Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.names import NameSpan

_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY})
_LABEL: Final = re.compile(
    r"(?:\A|[;:,(\[–—]|\s-)\s*(?:and\s+|the\s+|its\s+)?(?P<label>(?:[A-Za-z][\w-]*\s+){0,3}?(?P<noun>[A-Za-z][\w-]+))"
    r"(?P<more>\s+of record|\s+\(?(?:since|as of|from|at|during|for|until)\s[\w\s.]{2,24}\)?)?"
    r"(?:\s+of\s+(?P<of>[^:;]{3,80}?))?(?P<colon>\s*:)?\s+(?:the\s+)?(?:[A-Z][a-z]{0,8}\.?\s+){0,3}[\"“«]?\Z"
)
_NEXT: Final = re.compile(
    r"[\"”»]?\s*(?:\((?:[^()]{1,40})\)|(?:\d[\d.,]*\s?)?(?:%|per cent|percent))?\s*(?:[,;]|,?\s+and)\s+"
    r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Prof|M|Mme)\.?\s+){0,2}[\"“«]?\Z"
)
_SHARE: Final = re.compile(r"[\"”»]?\s*[(,]?\s*\d[\d.,]*\s?(?:%|per cent|percent)")
_CLOSED: Final = re.compile(r"[\"”»]?\s*(?:[,;.)\]]|\(|\Z)")
_HEAD: Final = 48  # characters before the body that heads an entry
_LOOK: Final = 120
_OPEN: Final = frozenset({Schema.PERSON, Schema.LEGAL_ENTITY, Schema.THING, Schema.ADDRESS})
_NOBODY: Final = re.compile(r"(?:N\.\s?N|N/A|None|Vacant|Nil|Various)\.?", re.IGNORECASE)
_SHARED: Final = frozenset({Relation.FOUNDED, Relation.OWNS})


def entries(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every labelled name under a body that heads the sentence."""
    text = scene.sentence.own
    if not any(mark in text for mark in ":(–—,"):
        return
    yield from described(scene, lexicon)
    names = sorted(scene.sentence.marks.names, key=lambda name: name.start)
    label: tuple[str, int, bool, NameSpan] | None = None
    for name, before in zip(names, [None, *names], strict=False):
        found = _labelled(scene, lexicon, names, name)
        if found is None and label is not None and before is not None and label[2]:
            joins = _NEXT.fullmatch(scene.sentence.text[before.end : name.start])
            found = label if joins else None
        label = found
        if found is not None:
            yield from _drafts(scene, lexicon, found, name)


def described(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "3. Ann Po, journalist, resident in Oslo, chief editor of the Review": each phrase is of the first name."""
    names = sorted(scene.sentence.marks.names, key=lambda name: name.start)
    if len(names) < 2 or scene.sentence.cast.at(names[0]).schema is not Schema.PERSON:
        return
    text, first = scene.sentence.text, names[0]
    if not _NUMBERED.fullmatch(text[scene.sentence.start : first.start]):
        return
    for name in names[1:]:
        match = _OFFICE.search(text, first.end, name.start)
        noun = match["noun"].lower() if match else ""
        others = [one for one in names[1:] if one.end <= name.start and scene.sentence.cast.at(one).schema in c.PEOPLE]
        if match is None or others or noun not in lexicon.roles or _speaks(scene, first, match.start("noun")):
            continue
        if _is_body(scene, name) and _CLOSED.match(text, name.end):
            label = (noun, match.start("noun"), False, name)
            yield from _drafts(scene, lexicon, label, first)


_NUMBERED: Final = re.compile(r"\s*(?:\(?\d+[.)]|[•*–-])?\s*(?:(?:[A-Z][a-z]{1,8}\.?|the)\s+){0,2}")
_OFFICE: Final = re.compile(
    r"[,;(–—:]\s*(?:and\s+)?(?:the\s+|an?\s+)?(?:[a-z-]+\s+){0,3}?"
    r"(?P<noun>[a-z][\w-]+)\s+(?:of|at|in|for|with)\s+(?:the\s+)?\Z"
)


def _labelled(
    scene: Scene, lexicon: Lexicon, names: list[NameSpan], name: NameSpan
) -> tuple[str, int, bool, NameSpan] | None:
    """The role, where it stands, whether a colon marks it, and the body; None where the name bears no label."""
    start = scene.sentence.start
    match = _LABEL.search(scene.sentence.text, max(start, name.start - _LOOK), name.start)
    noun = match["noun"].lower() if match else ""
    role = noun if noun in lexicon.roles else noun.removesuffix("s")
    if match is None or role not in lexicon.roles or not (match["label"].islower() or match["colon"]):
        return None
    colon = match["colon"] is not None
    body = _named_in(scene, names, match) if match["of"] else _head(scene, names, match.start("label"), colon)
    if body is None or body is name or not (colon or _CLOSED.match(scene.sentence.text, name.end)):
        return None
    return role, match.start("noun"), colon or noun != role, body


def _named_in(scene: Scene, names: list[NameSpan], match: re.Match[str]) -> NameSpan | None:
    """The body of a label that names it: "Shareholders of Harbour Ltd:"."""
    inside = [name for name in names if match.start("of") <= name.start < match.end("of")]
    return inside[0] if match["colon"] and len(inside) == 1 and _is_body(scene, inside[0]) else None


def _head(scene: Scene, names: list[NameSpan], stop: int, colon: bool) -> NameSpan | None:
    text = scene.sentence.text
    before = [name for name in names if name.start < stop and text[max(0, name.start - 1)] != "("]
    bodies = [name for name in before if _is_body(scene, name)]
    bodies = before[:1] if before and before[0] not in bodies and _shouted(scene, before[0]) else bodies
    if not bodies or bodies[0].start - scene.sentence.start > _HEAD:
        return None
    own = scene.sentence.text[bodies[0].end : stop]
    if not colon and (len(bodies) > 1 or _speaks(scene, bodies[0], stop)):
        return None
    return None if "." in own.replace("e.V.", "").replace("No.", "").replace("no.", "") and not colon else bodies[0]


def _speaks(scene: Scene, body: NameSpan, stop: int) -> bool:
    """True where a verb of its own stands between the body and the label: that is a sentence."""
    return any(body.end <= scene.tree.words[at].start < stop for at in scene.clauses.by_place)


def _is_body(scene: Scene, name: NameSpan) -> bool:
    return scene.sentence.cast.at(name).schema in _BODIES


def _shouted(scene: Scene, name: NameSpan) -> bool:
    """True for a heading in capitals that only its capitals make a name."""
    open_ = scene.sentence.cast.at(name).schema in _OPEN and not name.title
    return open_ and name.name.isupper() and fold(name.name.split()[0]) not in gazetteer().given


def _end(scene: Scene, name: NameSpan, kinds: frozenset[Schema]) -> End | None:
    """A name as an end; a heading in capitals is a body."""
    mention = scene.sentence.cast.at(name)
    if kinds == _BODIES and mention.schema not in kinds:
        mention = scene.sentence.cast.act_as(name, Schema.ORGANIZATION)
    if mention.schema not in kinds or _NOBODY.fullmatch(name.name):
        return None
    return End(mention.name, mention.schema, mention.id, mention.how or "name", mention.sure, name.start, name.end)


def _drafts(scene: Scene, lexicon: Lexicon, label: tuple[str, int, bool, NameSpan], name: NameSpan) -> Iterator[Draft]:
    role, at, colon, body = label
    relation = lexicon.roles[role]
    bearer = _end(scene, name, c.ACTORS)
    whole = _end(scene, body, _BODIES)
    if bearer is None or whole is None or bearer.text == whole.text:
        return
    told = [relation]
    if relation in _SHARED and _SHARE.match(scene.sentence.text, name.end):
        told = sorted({relation, Relation.OWNS})
    for one in told:
        subject, object_ = (whole, bearer) if one in REVERSED else (bearer, whole)
        if suits(one, subject, object_):
            yield _draft(one, (subject, object_), (at, at + len(role)), colon)


def _draft(relation: Relation, ends: tuple[End, End], cue: tuple[int, int], colon: bool) -> Draft:
    return Draft(relation, *ends, *cue, "tree:entry:label", 0.92 if colon else 0.88, own_date=True)
