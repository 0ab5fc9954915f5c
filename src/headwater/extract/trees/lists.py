"""Who was at an event, told by a noun: "among the speakers were A and B", "the guests included A"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import base
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema

_BACK = 2  # sentences in which the event may have been named
_FAR = 0.8


def listed(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every one who is named as present."""
    for place, word in enumerate(scene.tree.words):
        relation = lexicon.company.get(word.lemma.lower()) or _those(scene, place)
        if relation is None or place in scene.names:
            continue
        bearers = [end for at in _bearers(scene, place) if (end := scene.end(at, c.ACTORS)) is not None]
        events = _events(scene, place) if bearers else []
        pattern = f"tree:list:{word.lemma.lower()}"
        for bearer in bearers:
            for event in events:
                if bearer.text != event.text:
                    yield statement(scene, lexicon, relation, (bearer, event), place, pattern, 0.92)


def _those(scene: Scene, place: int) -> Relation | None:
    """ "Those present", "those who spoke"."""
    if scene.tree.words[place].text.lower() not in ("those", "others"):
        return None
    for child in [*scene.children(place, "acl", "amod", "advmod"), *_next(scene, place)]:
        if scene.lemma(child) in _SPEAKING:
            return Relation.SPEAKS_AT
        if scene.lemma(child) in _COMING:
            return Relation.ATTENDS
    return None


def _next(scene: Scene, place: int) -> list[int]:
    """The word behind, whatever it was hung on, perhaps past "who"."""
    at = place + 1
    while at < len(scene.tree.words) and scene.tree.words[at].text.lower() in ("who", "also", "were", "was", "in"):
        at += 1
    return [at] if at < len(scene.tree.words) else []


_SPEAKING = words("speak address")
_COMING = words("present attend come gather invite participate there travel assemble")


def _bearers(scene: Scene, place: int) -> list[int]:
    """Positions of those whom the noun counts among itself."""
    joined = scene.clauses.joined
    word, head = scene.tree.words[place], scene.tree.words[place].head
    case = scene.clauses.case(place)
    if case == "among":
        return joined(_among(scene, place))
    if case == "as" and head in scene.names:
        return joined([head])  # "with Berg as keynote speaker"
    if scene.children(place, "cop"):
        return joined(scene.children(place, "nsubj"))
    if scene.lemma(place) in ("presence", "participation", "attendance", "attending"):
        return joined([n for n in scene.children(place, "nmod", "obl") if scene.clauses.case(n) == "of"])
    if base(word.deprel) == "nsubj" and head != ROOT:
        if scene.lemma(head) in ("include", "feature", "comprise", "number"):
            return joined(scene.children(head, "obj", "ccomp", "xcomp"))
        if head in scene.names and scene.children(head, "cop"):
            return joined([head])
    such = [
        n for n in scene.children(place, "nmod", "appos") if scene.clauses.case(n) in ("such as", "including", "like")
    ]
    return joined(such) if such else joined(scene.children(place, "appos"))


def _among(scene: Scene, place: int) -> list[int]:
    """ "Among the guests were A and B" and "A and B were among the guests", however the parser roots them."""
    if scene.children(place, "nsubj"):
        return scene.children(place, "nsubj")
    head = scene.tree.words[place].head
    if head == ROOT:
        return []
    subjects = scene.children(head, "nsubj")
    return subjects if subjects else [head] if head in scene.names else []


def _events(scene: Scene, place: int) -> list[End]:
    """The event beside the noun, else the one that the sentences before were about."""
    near = [n for n in scene.children(place, "nmod", "obl", "compound", "acl") if n not in _bearers(scene, place)]
    near += [n for a in _next(scene, place) if scene.lemma(a) in _COMING for n in scene.children(a, "obl", "obj")]
    near += [n for a in scene.children(place, "acl") for n in scene.children(a, "obj", "obl")]
    head = scene.tree.words[place].head
    if head != ROOT:
        near += [n for n in scene.children(head, "obl", "nsubj", "obj") if n != place]
    clause = scene.clauses.around(place) if scene.clauses.case(place) == "as" else None
    near += [*clause.nouns("object"), *clause.nouns("subject")] if clause is not None else []
    for at in near:
        found = scene.end(at, c.EVENTS)
        if found is not None:
            return [found]
    return spoken_of(scene, place)


def spoken_of(scene: Scene, place: int) -> list[End]:
    """The one event named in the last sentences."""
    cast, word = scene.sentence.cast, scene.tree.words[place]
    roles = cast.recent((Schema.EVENT,), scene.sentence.number, _BACK, word.start)
    if not roles:
        return []
    latest = [role for role in roles if role.sentence == roles[0].sentence]
    if len({role.bearer for role in latest}) != 1:
        return []
    event = latest[0].mention
    mention = cast.refer(
        word.start, word.end, scene.sentence.text, event.schema, event, "description", _FAR, scene.sentence.number
    )
    return [End(mention.name, event.schema, mention.id, "description", _FAR, word.start, word.end)]
