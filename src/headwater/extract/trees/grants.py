"""Relations stated by nouns other than roles: grants, expenses, guests, orders, seats, joined participles."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import mood
from headwater.extract.trees.scene import Scene
from headwater.model import Relation, Schema

_ANYONE = c.ACTORS | c.BODIES


def things(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every such noun in the sentence."""
    for place, word in enumerate(scene.tree.words):
        if place in scene.names and inside(scene, place):
            continue
        lemma = word.lemma.lower()
        if lemma in lexicon.funding and word.upos == "NOUN":
            yield from _grant(scene, lexicon, place)
        if lemma in lexicon.expenses and word.upos == "NOUN":
            yield from _expense(scene, lexicon, place)
        if lemma in lexicon.guests:
            yield from _guests(scene, place)
        if lemma in lexicon.orders and word.upos == "NOUN":
            yield from _behest(scene, lexicon, place)
        if word.upos == "NOUN":
            yield from _seat(scene, lexicon, place)
        if word.text.lower() in lexicon.compounds:
            yield from _joined(scene, lexicon, place)


def inside(scene: Scene, place: int) -> bool:
    """True for a word of a longer name: "the Main Directorate for Cooperation" is no directorate of anything."""
    name = scene.names[place]
    return scene.sentence.cast.at(name).schema is not Schema.PERSON and len(name.name.split()) > 1


def _grant(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "a grant of 40,000 from X to Y", "X's donation to Y"."""
    givers, takers = _parties(scene, lexicon, place)
    word = scene.tree.words[place]
    for giver in scene.ends(givers, c.ACTORS, acting=True):
        for taker in scene.ends(takers, c.SUPPORTED):
            if giver.text != taker.text:
                clause = scene.clauses.around(place)
                yield Draft(
                    Relation.FUNDS, giver, taker, word.start, word.end, f"tree:grant:{scene.lemma(place)}", 0.9,
                    money=scene.money(place, frozenset({place})) or (scene.money(clause.at) if clause else None),
                    date=scene.date(clause) if clause else None, own_date=True, value=scene.lemma(place),
                    doubt=mood(scene, place, lexicon.moods),
                )  # fmt: skip


def _parties(scene: Scene, lexicon: Lexicon, place: int) -> tuple[list[int], list[int]]:
    """Who gives and who gets, by the noun itself or by the light verb that it is the object of."""
    givers, takers = list[int](), list[int]()
    for child in scene.children(place, "nmod"):
        case = scene.clauses.case(child)
        if scene.tree.words[child].deprel == "nmod:poss" or case in lexicon.giver:
            givers += scene.clauses.joined([child])
        elif case in lexicon.taker:
            takers += scene.clauses.joined([child])
    clause = scene.clauses.by_place.get(scene.tree.words[place].head)
    if clause is not None and clause.lemma in lexicon.light and not clause.passive and place in clause.nouns("object"):
        givers = givers or clause.nouns("subject")
        takers = takers or clause.nouns("to") or clause.nouns("for")
    return givers, takers


def _expense(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "travelled at the expense of X": X provides for whoever did."""
    clause = scene.clauses.around(place)
    if clause is None or scene.clauses.case(place) != "at" or scene.lemma(place) == "invitation":
        return
    word = scene.tree.words[place]
    payers = [ch for ch in scene.children(place, "nmod") if scene.clauses.case(ch) == "of"]
    payers += [ch for ch in scene.children(place, "nmod") if scene.tree.words[ch].deprel == "nmod:poss"]
    for payer in scene.ends(scene.clauses.joined(payers), c.ACTORS, acting=True):
        for taker in scene.ends(clause.nouns("subject"), c.ACTORS):
            if payer.text != taker.text:
                yield Draft(
                    Relation.FUNDS, payer, taker, word.start, word.end, "tree:expense", 0.85,
                    date=scene.date(clause), own_date=True, doubt=mood(scene, clause.at, lexicon.moods),
                )  # fmt: skip


def _guests(scene: Scene, place: int) -> Iterator[Draft]:
    """ "Among the speakers were A and B": at the event spoken of, here or in the sentence before."""
    words = scene.tree.words
    if not any(
        word.text.lower() in ("among", "amongst", "included", "including")
        for word in words[max(0, place - 3) : place + 2]
    ):
        return
    listed = [name for name in scene.sentence.marks.names if name.start > words[place].end]
    roles = scene.sentence.cast.recent((Schema.EVENT,), scene.sentence.number, 1, words[place].start + 200)
    if not roles or not listed:
        return
    event = roles[0].mention
    at = End(event.name, event.schema, event.id, event.how or "name", 0.85, event.start_char, event.end_char)
    relation = Relation.SPEAKS_AT if scene.lemma(place) == "speaker" else Relation.ATTENDS
    for name in listed:
        person = scene.end(scene.heads[name], frozenset({Schema.PERSON})) if name in scene.heads else None
        if person is not None:
            yield Draft(relation, person, at, words[place].start, words[place].end, "tree:guests", 0.85, own_date=True)


def _behest(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "acted at the direction of X": X directs whoever acted."""
    clause = scene.clauses.around(place)
    if clause is None or scene.tree.bases[place] not in ("obl", "nmod"):
        return
    if scene.clauses.case(place) not in ("at", "on", "under", "by"):
        return
    word = scene.tree.words[place]
    givers = [c for c in scene.children(place, "nmod") if scene.clauses.case(c) in ("of", "from")]
    givers += [c for c in scene.children(place, "nmod") if scene.tree.words[c].deprel == "nmod:poss"]
    for giver in scene.ends(scene.clauses.joined(givers), c.ACTORS, acting=True):
        for taker in scene.ends(clause.nouns("subject"), c.ACTORS):
            if giver.text != taker.text:
                yield Draft(
                    Relation.DIRECTS, giver, taker, word.start, word.end, f"tree:behest:{scene.lemma(place)}", 0.88,
                    date=scene.date(clause), own_date=True, doubt=mood(scene, clause.at, lexicon.moods),
                )  # fmt: skip


def _seat(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "the Foo Fund, a charity in Oslo", "Anna Berg, a dentist in Oslo": where a body is, where somebody lives."""
    owner = scene.end(_seated(scene, place), _ANYONE)
    if owner is None or owner.how == "phrase":
        return
    person = owner.schema is Schema.PERSON
    if (
        scene.lemma(place) not in lexicon.bodies
        if not person
        else scene.clauses.case(place) or scene.lemma(place) in _VISITING
    ):
        return  # "was on a beach in Crete"
    for child in scene.children(place, "nmod", "obl"):
        case = scene.clauses.case(child)
        where = scene.end(child, c.PLACES) if case in lexicon.inside and not (person and case == "at") else None
        if where is not None and where.schema is Schema.ADDRESS:
            word, copula = scene.tree.words[place], scene.children(place, "cop")
            yield Draft(
                Relation.LIVES_IN if person else Relation.BASED_IN, owner, where, word.start, word.end,
                "tree:seat:person" if person else "tree:seat", 0.78 if person else 0.88, own_date=True,
                doubt=mood(scene, place, lexicon.moods) if copula else None,
            )  # fmt: skip


_VISITING = frozenset(["guest", "last", "man", "woman", "visitor", "stranger"])


def _seated(scene: Scene, place: int) -> int:
    """The name that a noun for a body explains."""
    head = scene.tree.words[place].head
    if scene.tree.bases[place] == "appos" and head in scene.names:
        return head
    subjects = scene.children(place, "nsubj") if scene.children(place, "cop") else []
    return subjects[0] if subjects else scene.explained(place)


def _joined(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "the Oslo-based Foo Fund", "a Kremlin-funded club"."""
    word = scene.tree.words[place]
    relation = lexicon.compounds[word.text.lower()]
    tied = place > 0 and scene.sentence.text[word.start - 1] in "-‐–" and word.head != ROOT
    before = next((at for at in (place - 1, place - 2) if tied and at >= 0 and at in scene.names), None)
    if before is None:
        return
    back = relation in (Relation.BASED_IN, Relation.AFFILIATED_WITH)
    first = scene.end(
        before, c.PLACES if relation is Relation.BASED_IN else _ANYONE, acting=relation is not Relation.BASED_IN
    )
    heads = [word.head, *[child for child in scene.children(word.head, "appos", "flat") if child > place]]
    owner = next((end for at in heads if (end := scene.end(at, _ANYONE | c.EVENTS)) is not None), None)
    if first is None or owner is None or first.text == owner.text:
        return
    if relation is Relation.BASED_IN and first.schema is not Schema.ADDRESS:
        return
    ends = (owner, first) if back else (first, owner)
    yield Draft(relation, *ends, word.start, word.end, f"tree:compound:{word.text.lower()}", 0.92, own_date=True)
