"""People told by their body right behind the name: "Nils Ford of the Northern Movement"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words
from headwater.extract.syntax import ROOT
from headwater.extract.trees.english_nouns import BODIES, GATHERINGS
from headwater.extract.trees.scene import Scene
from headwater.model import Relation, Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names import NameSpan


def members(scene: Scene) -> Iterator[Draft]:
    """ "Nils Ford of the Northern Movement": one of its people."""
    for name, place in scene.heads.items():
        if scene.sentence.cast.at(name).schema is not Schema.PERSON or _thing(scene, place):
            continue
        body = scene.end(_of_body(scene, name, place), _EMPLOYERS)
        person = scene.end(place, c.PEOPLE)
        if person is not None and body is not None and body.schema in _EMPLOYERS:
            word = scene.tree.words[scene.place_at(body.start)]
            yield Draft(
                Relation.MEMBER_OF, person, body, word.start, word.end, "tree:title:of", 0.86, own_date=True
            )  # fmt: skip


def seats(scene: Scene) -> Iterator[Draft]:
    """ "the Institute for Fair Votes in Winnipeg", "the Zephyr Trust of Vaduz": where a body is."""
    words = scene.tree.words
    for name in scene.heads:
        if scene.sentence.cast.at(name).schema not in _EMPLOYERS:
            continue
        at = next((at for at, word in enumerate(words) if word.start >= name.end), len(words))
        if at + 1 >= len(words) or words[at].text.lower() not in ("in", "of") or at + 1 not in scene.names:
            continue
        if name.name.split()[-1].lower() in GATHERINGS or _held(scene, scene.heads[name]):
            continue
        if not _sited(scene, name, at + 1):
            continue
        hangs = scene.tree.words[at + 1].head in {place for place, other in scene.names.items() if other == name}
        body, where = scene.end(scene.heads[name], _EMPLOYERS), scene.end(at + 1, c.PLACES)
        if hangs and body is not None and where is not None and where.schema is Schema.ADDRESS:
            cue = words[at]
            yield Draft(Relation.BASED_IN, body, where, cue.start, cue.end, "tree:seat:of", 0.8, own_date=True)


def _sited(scene: Scene, name: NameSpan, place: int) -> bool:
    """True for the name of a body behind which a place stands: "the Zephyr Trust of Vaduz", no "Plains of Arafat"."""
    lists, own = gazetteer(), name.name.lower().split()
    body = any(word in BODIES or lists.kind(word) in ("organization", "company", "public") for word in own)
    word = scene.tree.words[place]
    return body and (word.entity.endswith("-LOC") or bool(lists.place(scene.names[place].name)))


def _thing(scene: Scene, place: int) -> bool:
    """True for what only its capitals make a name: "A Synopsis of English Syntax"."""
    before = scene.tree.words[place - 1] if place else None
    return scene.tree.words[place].upos == "DET" or (before is not None and before.upos == "DET")


def _held(scene: Scene, place: int) -> bool:
    """True for what is held, opened or gone to there: that is no seat."""
    clause = scene.clauses.around(place)
    return clause is not None and clause.lemma in _EVENTFUL


_EVENTFUL = words("organise organize hold host stage open inaugurate attend visit convene launch")
_EMPLOYERS = frozenset({Schema.ORGANIZATION, Schema.COMPANY})


def _of_body(scene: Scene, name: NameSpan, place: int) -> int:
    """The name behind "of", whatever the parser hung it on, or behind a "from" that hangs on the person."""
    words = scene.tree.words
    after = next((at for at, word in enumerate(words) if word.start >= name.end), len(words))
    if after < len(words) and words[after].text.lower() == "of":
        after += 1 + (after + 1 < len(words) and words[after + 1].upos == "DET")
        return scene.heads[scene.names[after]] if after in scene.names else ROOT
    hanging = (ch for ch in scene.children(place, "nmod") if scene.clauses.case(ch) in ("of", "from"))
    return next((child for child in hanging if child in scene.names and _adjoins(scene, name, child)), ROOT)


def _adjoins(scene: Scene, name: NameSpan, child: int) -> bool:
    """False where another name stands between: "Eze and Mensah of the council"."""
    start = scene.tree.words[child].start
    return not any(name.end <= other.start and other.end < start for other in scene.sentence.marks.names)
