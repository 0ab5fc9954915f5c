"""What nouns an English text has used of a name: "the firm" means the body that was called a firm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of
from headwater.extract.lexicon.grammar import words
from headwater.extract.reference import pointed
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.bodies import body_meant, body_of
from headwater.extract.trees.english_nouns import kind_of
from headwater.extract.trees.focus import bearer_at, look, uttered
from headwater.extract.trees.pronouns import referring
from headwater.extract.trees.scene import Scene
from headwater.model import Mention, Relation, Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.names import NameSpan

_OPENS = words("the this that")
_BODIES = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.PROJECT})
_NAMED = _BODIES | {Schema.EVENT, Schema.PERSON}
_BETWEEN = frozenset(["ADJ", "NOUN"])
_SURE, _DEFINED, _OWN, _UTTERED = 0.88, 0.92, 0.75, 0.75
_CLOSE = 2  # words within which an owner stands before what is owned


def learn(scene: Scene) -> None:
    """Note every noun that the sentence puts beside a name: in apposition, as a title, behind "is a"."""
    cast = scene.sentence.cast
    cast.view.meant.clear()
    for place, word in enumerate(scene.tree.words):
        if word.upos != "NOUN" or place in scene.names:
            continue
        for name in _beside(scene, place):
            mention = _retold(scene, scene.names[name], word.lemma.lower())
            if mention.schema in _NAMED and _suits(word.lemma.lower(), mention):
                cast.told.setdefault(word.lemma.lower(), {})[cast.bearer(mention)] = mention
    look(scene, _resolved)


def _suits(noun: str, mention: Mention) -> bool:
    """False for a noun of another kind than the name beside it: "the movement Berg started"."""
    return (kind_of(noun) is Schema.PERSON) == (mention.schema is Schema.PERSON)


def _resolved(scene: Scene, place: int) -> Mention | None:
    """What a description stands for, if anything."""
    end = stands_for(scene, place, _NAMED)
    if end is None and (chunk := scene.chunk(place)) is not None:
        end = end_of(scene.sentence, chunk, _NAMED)
    if end is None or end.how not in ("description", "name", "short name", "acronym"):
        return None
    return scene.sentence.cast.by_id(end.mention)


_NAMESAKES = frozenset({Relation.SAME_AS})
"""Of two people of one name both ends read alike."""


def remade(scene: Scene, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Drafts whose descriptions have since been found to stand for something else."""
    for draft in drafts:
        subject, object_ = _now(scene, draft.subject), _now(scene, draft.object)
        lost = (draft.subject is not None and subject is None) or (draft.object is not None and object_ is None)
        told = draft.relation in _NAMESAKES or subject is None or object_ is None or subject.text != object_.text
        if not lost and told:
            yield replace(draft, subject=subject, object=object_)


def _now(scene: Scene, end: End | None) -> End | None:
    if end is not None and end.how == "pronoun" and (end.start, end.end) in scene.sentence.cast.view.meant:
        found = stands_for(scene, scene.place_at(end.start), _kinds(end))
        if found is None:
            scene.sentence.cast.doubt(end.start, end.end)
        return found
    if end is None or end.how not in ("description", "phrase"):
        return end
    mention = scene.sentence.cast.by_id(end.mention)
    if mention is None or not mention.antecedent or mention.name == end.text:
        return end
    return replace(end, text=mention.name, how=mention.how, sure=mention.sure)


def _kinds(end: End) -> frozenset[Schema]:
    """Kinds that an end in the place of this one can be of."""
    if end.schema in (Schema.PERSON, Schema.EVENT):
        return frozenset({end.schema})
    return _NAMED - {Schema.PERSON, Schema.EVENT}


def _retold(scene: Scene, name: NameSpan, noun: str) -> Mention:
    """The mention of a name, as a body or an event where the noun beside it says so and only capitals say otherwise."""
    cast, kind = scene.sentence.cast, kind_of(noun)
    mention = cast.at(name)
    person = mention.schema is Schema.PERSON and fold(name.name.split()[0]) not in gazetteer().given
    guessed = person or mention.schema in (Schema.LEGAL_ENTITY, Schema.THING, Schema.ORGANIZATION)
    if name.title or mention.antecedent or not guessed or kind not in (Schema.ORGANIZATION, Schema.EVENT):
        return mention
    body = any(gazetteer().kind(word.lower()) for word in name.name.split())
    open_ = mention.schema in (Schema.LEGAL_ENTITY, Schema.THING)
    return mention if body or (len(name.name.split()) < 2 and not open_) else cast.act_as(name, kind)


def _beside(scene: Scene, place: int) -> Iterator[int]:
    """Positions of the names that a noun is said of."""
    explained = scene.explained(place)
    word = scene.tree.words[place]
    if explained != ROOT:
        yield explained
    elif word.deprel == "appos" and word.head in scene.names:
        yield word.head
    elif scene.children(place, "cop"):
        yield from [child for child in scene.children(place, "nsubj") if child in scene.names][:1]
    elif (name := scene.name_of(place)) is not None and name in scene.heads:
        yield scene.heads[name]


def stands_for(scene: Scene, place: int, kinds: frozenset[Schema]) -> End | None:
    """What a pronoun or a description stands for; None where that is in doubt."""
    word, cast = scene.tree.words[place], scene.sentence.cast
    if (word.start, word.end) in cast.view.meant:
        meant, sure = pointed(cast, word.start, word.end, kinds, scene.sentence.text)
        return referring(scene, place, place, meant, "pronoun", sure) if meant is not None else None
    if (who := uttered(scene, place)) is not None:
        return referring(scene, place, place, who, "pronoun", _UTTERED) if who.schema in kinds else None
    if word.upos not in ("NOUN", "PROPN") or place in scene.names:
        return None
    first = _first(scene, place)
    if first == ROOT:
        return _theirs(scene, place, kinds)
    found, sure = _described(scene, place, first)
    if found is None or found.schema not in kinds:
        return None
    return referring(scene, first, place, found, "description", sure)


def _described(scene: Scene, place: int, first: int) -> tuple[Mention | None, float]:
    """By the document's own definition, by a name that says so, by what was said of a name, by what is in view."""
    cast, bare = scene.sentence.cast, place - first == 1
    term = cast.term(word.text.lower() for word in scene.tree.words[first : place + 1])
    if term is not None:
        return term, _DEFINED
    body, sure = body_meant(scene, place) if bare else (None, 0.0)
    if body is not None and sure >= _DEFINED:
        return body, sure
    found, known = _told(scene, place)
    return (found, known) if found is not None else (body, sure)


def _theirs(scene: Scene, place: int, kinds: frozenset[Schema]) -> End | None:
    """ "Her party", "Berg's party": the body that she leads or belongs to."""
    owners = scene.owners(place)
    if len(owners) != 1 or place - owners[0] > _CLOSE:
        return None
    body = body_of(scene, place, bearer_at(scene, owners[0]))
    if body is None or body.schema not in kinds:
        return None
    return referring(scene, owners[0], place, body, "description", _OWN)


def _first(scene: Scene, place: int) -> int:
    """The article of a short definite phrase; `ROOT` where it is none, or where more is said to tell which is meant."""
    at = place - 1
    while at >= 0 and place - at < 3 and scene.tree.words[at].upos in _BETWEEN and at not in scene.names:
        at -= 1
    opens = at >= 0 and scene.tree.words[at].text.lower() in _OPENS
    words_, end = scene.tree.words, scene.tree.words[place].end

    def aside(child: int) -> bool:
        """True for what a comma sets apart: "the federation, based in Oslo, …"."""
        return words_[child].deprel.startswith("acl") and scene.sentence.text[end : end + 1] == ","

    told = any(scene.clauses.case(child) == "of" for child in scene.children(place, "nmod"))
    apposed = [child for child in scene.children(place, "appos", "flat", "acl") if place < child and not aside(child)]
    return at if opens and not told and not apposed else ROOT


def _told(scene: Scene, place: int) -> tuple[Mention | None, float]:
    """The one name of which this noun was said before."""
    start = scene.tree.words[place].start
    bearers = scene.sentence.cast.told.get(scene.lemma(place), {})
    earlier = [mention for mention in bearers.values() if mention.start_char < start]
    return (earlier[0], _SURE) if len(earlier) == 1 else (None, 0.0)
