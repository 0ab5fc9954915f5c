"""Claims in the prose of records: things paid for, accounts paid into, seats, nationals, gifts to the author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import ACTORS, BODIES, PEOPLE, PLACES, SUPPORTED
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.boons import boons
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.giving import given
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Family, Relation, Schema

_MOVES = words("wire transfer send pay deposit remit credit move forward channel route")
_HOLDS = words("control hold own open belong maintain administer")
_SEATS = words("office headquarters headquarter seat base branch premise premises")
_NATIONALS = words("national citizen subject passport-holder")
_GIFTS = words("receive donate contribute give grant provide make award")
_AUTHOR = re.compile(r"(?<!\w)(?:[Ww]e|[Oo]ur|us)(?!\w)")
_ORGANISED = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})


def recorded(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of all of these."""
    yield from given(scene, lexicon)
    yield from boons(scene, lexicon)
    for clause in scene.clauses:
        yield from _accounts(scene, lexicon, clause)
        yield from _given(scene, lexicon, clause)
        yield from _available(scene, lexicon, clause)
    for place, word in enumerate(scene.tree.words):
        if word.upos in ("NOUN", "PROPN") and place not in scene.names:
            yield from _seats(scene, lexicon, place)
            yield from _nationals(scene, lexicon, place)
            yield from _of_which(scene, lexicon, place)


def _accounts(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "wired $26,400 to an account controlled by Harbour Ltd": whoever has the account gets the money."""
    if clause.lemma not in _MOVES:
        return
    accounts = [at for at in (*clause.nouns("to"), *clause.nouns("into")) if scene.lemma(at) == "account"]
    if not accounts or (scene.money(clause.at) is None and not _sums(scene, lexicon, clause)):
        return
    givers = scene.ends(clause.nouns("by|from" if clause.passive else "subject"), ACTORS, acting=True)
    takers = [_there(scene, end, at) for at in accounts for end in scene.ends(_holders(scene, at), SUPPORTED | BODIES)]
    for giver in givers:
        for taker in takers:
            if giver.text != taker.text:
                yield statement(scene, lexicon, Relation.FUNDS, (giver, taker), clause.at, "tree:record:account", 0.9)


def _there(scene: Scene, end: End, account: int) -> End:
    """The holder, in the place of the account: "by" before its name does not make it the giver."""
    word = scene.tree.words[account]
    return replace(end, start=word.start, end=word.end)


def _sums(scene: Scene, lexicon: Lexicon, clause: Clause) -> bool:
    things = clause.nouns("subject" if clause.passive else "object")
    return any(scene.lemma(at) in lexicon.funding or _is_sum(scene, at) for at in things)


def _holders(scene: Scene, account: int) -> list[int]:
    """Whose account it is: by a possessive, "of", "in the name of", or "controlled by"."""
    found: list[int] = []
    for child in scene.children(account, "nmod", "acl"):
        if scene.tree.words[child].deprel == "nmod:poss" or scene.clauses.case(child) == "of":
            found.append(child)
        elif scene.lemma(child) == "name":
            found += [at for at in scene.children(child, "nmod") if scene.clauses.case(at) in ("of", "'s")]
        elif scene.lemma(child) in _HOLDS and (holding := scene.clauses.by_place.get(child)) is not None:
            found += holding.nouns("by|to|in")
    behind = [word.text.lower() for word in scene.tree.words[account + 1 : account + 5]]
    if not found and behind == ["in", "the", "name", "of"] and account + 5 in scene.names:
        found.append(scene.heads[scene.names[account + 5]])
    return found


def _seats(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "a consulting firm with offices in Oslo", "with its headquarters in Oslo"."""
    if scene.lemma(place) not in _SEATS or scene.clauses.case(place) != "with":
        return
    head = scene.tree.words[place].head
    head = scene.explained(head) if head != ROOT and scene.explained(head) != ROOT else head
    towns = [at for at in scene.children(place, "nmod", "obl") if scene.clauses.case(at) in ("in", "at", "near")]
    bearer = scene.end(head, _ORGANISED, body=True) if head != ROOT and head not in scene.clauses.by_place else None
    if bearer is None:
        return
    for town in scene.ends(scene.clauses.joined(towns), PLACES):
        yield statement(scene, lexicon, Relation.BASED_IN, (bearer, town), place, "tree:seat:with", 0.9)


def _nationals(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "Individual 2, a Ruritanian national": the adjective stands for the state."""
    if scene.lemma(place) not in _NATIONALS:
        return
    peoples = [at for at in scene.children(place, "amod", "compound") if scene.tree.words[at].text[:1].isupper()]
    explained = scene.explained(place)
    bearers = [explained] if explained != ROOT else []
    if not bearers and scene.children(place, "cop"):
        bearers = scene.children(place, "nsubj")
    if not bearers:
        bearers = [at for at in scene.children(place, "appos", "flat") if at in scene.names]
    if not bearers and scene.tree.bases[place] in ("appos", "conj"):
        bearers = [scene.tree.words[place].head]
    for bearer in scene.ends([at for at in bearers if at != ROOT], PEOPLE):
        for at in peoples:
            state = _people(scene, at)
            yield statement(
                scene, lexicon, Relation.CITIZEN_OF, (bearer, state), place, "tree:apposition:national", 0.92
            )


def _people(scene: Scene, place: int) -> End:
    word, sentence = scene.tree.words[place], scene.sentence
    mention = sentence.cast.refer(word.start, word.end, sentence.text, Schema.ADDRESS, None, "", 0.0, sentence.number)
    return End(mention.name, Schema.ADDRESS, mention.id, "name", 1.0, word.start, word.end)


def _given(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "A further 80,000 was donated by Harbour Ltd", in a body's report of itself: it went to that body."""
    author = scene.sentence.cast.author
    if author is None or author[1] is Schema.PERSON or clause.lemma not in _GIFTS or not clause.passive:
        return
    if clause.nouns("to") or not _own_voice(scene.sentence.text):
        return
    nouns = [at for at in clause.nouns("subject") if scene.lemma(at) in lexicon.funding or _is_sum(scene, at)]
    givers = scene.ends(clause.nouns("from" if clause.lemma == "receive" else "by"), ACTORS, acting=True)
    for noun in nouns[:1]:
        word = scene.tree.words[noun]
        mention = scene.sentence.cast.speak(word.start, word.end, scene.sentence.text, scene.sentence.number, author)
        taker = End(mention.name, mention.schema, mention.id, "author", 0.85, word.start, word.end)
        for giver in givers:
            if giver.text != taker.text:
                yield statement(scene, lexicon, Relation.FUNDS, (giver, taker), clause.at, "tree:record:gift", 0.85)


def _is_sum(scene: Scene, place: int) -> bool:
    word = scene.tree.words[place]
    return any(money.start < word.end and word.start < money.end for money in scene.sentence.marks.money)


@lru_cache(maxsize=4)
def _own_voice(text: str) -> bool:
    """True where a text speaks of itself as "we"."""
    return _AUTHOR.search(text) is not None


def _available(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "Offices were made available to the League by the bank"; in a body's own report the giver may be that body."""
    adjectives = [at for at in scene.children(clause.at, "xcomp") if scene.lemma(at) == "available"]
    if clause.lemma != "make" or not adjectives:
        return
    takers = scene.ends([*clause.nouns("to"), *_behind(scene, adjectives[0], "to")], SUPPORTED)
    things = clause.nouns("subject" if clause.passive else "object")
    value = " ".join(scene.lemma(at) for at in things if at not in scene.names)
    givers: list[End | None] = list(
        scene.ends(clause.nouns("by" if clause.passive else "subject"), ACTORS, acting=True)
    )
    for giver in givers or [_by_agent(scene, clause)]:
        for taker in takers:
            if giver is not None and giver.text != taker.text and value:
                yield statement(
                    scene, lexicon, Relation.PROVIDES, (giver, taker), clause.at, "tree:record:available", 0.88, value
                )


def _behind(scene: Scene, place: int, case: str) -> list[int]:
    return [at for at in scene.children(place, "obl", "nmod") if scene.clauses.case(at) == case]


def _by_agent(scene: Scene, clause: Clause) -> End | None:
    """Who stands behind "by" in a passive, wherever the parser hung it."""
    below = [at for at in scene.tree.subtree(clause.at) if scene.clauses.case(at) == "by"]
    return scene.end(below[0], ACTORS, acting=True) if clause.passive and len(below) == 1 else None


def _of_which(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "the League, of which Anna Berg is a trustee": the parser may take no subject for one."""
    relation = lexicon.roles.get(scene.lemma(place))
    relative = any(
        scene.lemma(at) == "which" and scene.clauses.case(at) == "of" for at in scene.children(place, "nmod")
    )
    copulas = scene.children(place, "cop")
    if relation is None or not relative or not copulas or scene.tree.bases[place] != "acl":
        return
    name = scene.names.get(copulas[0] - 1)
    body = scene.end(scene.tree.words[place].head, _ORGANISED, body=True)
    bearer = scene.end(scene.heads[name], PEOPLE) if name is not None else None
    if body is not None and bearer is not None and relation.family is Family.ROLE and relation is not Relation.EMPLOYS:
        yield statement(scene, lexicon, relation, (bearer, body), place, "tree:copula:which", 0.9, scene.lemma(place))


def settled(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts without parts of what is owned: what "belongs to" a person or a company is no part of it."""
    found = [_owned_by(draft) for draft in drafts]
    owned = {(draft.object.text, draft.subject.text) for draft in found
             if draft.relation is Relation.OWNS and draft.subject is not None and draft.object is not None}  # fmt: skip
    return [draft for draft in found if draft.relation is not Relation.PART_OF or _pair(draft) not in owned]


def _pair(draft: Draft) -> tuple[str, str]:
    return draft.subject.text if draft.subject else "", draft.object.text if draft.object else ""


def _owned_by(draft: Draft) -> Draft:
    if draft.relation is not Relation.PART_OF or "belong" not in draft.pattern or draft.object is None:
        return draft
    if draft.object.schema not in (Schema.PERSON, Schema.COMPANY):
        return draft
    return replace(draft, relation=Relation.OWNS, subject=draft.object, object=draft.subject)
