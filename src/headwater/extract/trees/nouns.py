"""Relations stated by nouns: roles, appositions, joined participles, grants, seats."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import REVERSED
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT, Word
from headwater.extract.trees.clauses import base
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import mood
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.suits import suits
from headwater.model import Relation, Schema

_ANYONE = c.ACTORS | c.BODIES
_HELD = frozenset({Relation.LEADS, Relation.CHAIRS, Relation.FOUNDED, Relation.MEMBER_OF})
_TITLES = frozenset(["compound", "flat", "amod", "nmod", "appos"])


def named(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every noun pattern in the sentence."""
    for place, word in enumerate(scene.tree.words):
        if place in scene.names and _inside(scene, place):
            continue
        lemma = word.lemma.lower()
        if lemma in lexicon.roles and word.upos in ("NOUN", "PROPN", "ADJ"):
            yield from _role(scene, lexicon, place, lexicon.roles[lemma])
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


def _inside(scene: Scene, place: int) -> bool:
    """True for a word of a longer name: "the Main Directorate for Cooperation" is no directorate of anything."""
    name = scene.names[place]
    return scene.sentence.cast.at(name).schema is not Schema.PERSON and len(name.name.split()) > 1


def _role(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> Iterator[Draft]:
    bodies = _wholes(scene, lexicon, place, relation)
    if not bodies:
        return
    for bearer, how in _bearers(scene, lexicon, place):
        for body in bodies:
            yield from _related(scene, lexicon, place, relation, bearer, body, how)


def _wholes(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> list[End]:
    """What the role is held in: "of the League", "the League's", "its", "the League president".

    Joined roles share it: "the founder and president of the League".
    """
    kinds = c.PLACES if relation is Relation.CITIZEN_OF else _ANYONE
    if relation in (Relation.REPRESENTS, Relation.EMPLOYS):
        kinds = kinds | c.PEOPLE
    for role in _joined_roles(scene, lexicon, place):
        found = _whole(scene, lexicon, role)
        if found:
            return scene.ends(found, kinds, relation is Relation.REPRESENTS, body=relation in _HELD)
    return []


def _joined_roles(scene: Scene, lexicon: Lexicon, place: int) -> list[int]:
    """A role noun, then those joined to it."""
    head = scene.tree.words[place].head
    first = head if base(scene.tree.words[place].deprel) == "conj" and _is_role(scene, lexicon, place) else place
    others = [first, *(child for child in scene.children(first, "conj") if scene.lemma(child) in lexicon.roles)]
    return [place, *(other for other in others if other != place)]


def _whole(scene: Scene, lexicon: Lexicon, place: int) -> list[int]:
    found: list[int] = []
    for child in scene.tree.children[place]:
        word = scene.tree.words[child]
        owner = word.deprel == "nmod:poss"
        if base(word.deprel) == "nmod" and (owner or scene.clauses.case(child) in lexicon.whole):
            found += [_owner(scene, lexicon, child)] if owner else scene.clauses.joined([child])
        elif base(word.deprel) == "obl" and scene.children(place, "cop") and scene.clauses.case(child) == "of":
            found.append(child)  # "of which he is president"
        elif base(word.deprel) == "nmod" and child - place == 4 and scene.tree.words[place + 1].text == "-":
            found += _whole(scene, lexicon, child)  # "editor-in-chief of the review"
        elif base(word.deprel) == "compound" and child in scene.names and place not in scene.names:
            found.append(child)
    return found


def _is_role(scene: Scene, lexicon: Lexicon, place: int) -> bool:
    above = scene.tree.words[place].head
    return above != ROOT and scene.lemma(above) in lexicon.roles


def _owner(scene: Scene, lexicon: Lexicon, child: int) -> int:
    """The noun that "whose" stands for; any other owner is itself."""
    if scene.lemma(child) not in lexicon.grammar.whose:
        return child
    for above in scene.up(child):
        if base(scene.tree.words[above].deprel) == "acl":
            head = scene.tree.words[above].head
            return head if head != ROOT else child
    near = max((at for at in scene.names if at < child), default=ROOT)
    return scene.heads[scene.names[near]] if near != ROOT and child - near <= 2 else child


def _bearers(scene: Scene, lexicon: Lexicon, place: int) -> list[tuple[End, str]]:
    """Who holds the role, with how the sentence says so; joined roles have one bearer."""
    for role in _joined_roles(scene, lexicon, place):
        ends = [(scene.end(at, _ANYONE), how) for at, how in _holders(scene, lexicon, role)]
        found = [(end, how) for end, how in ends if end is not None]
        if found:
            return found
    return []


def _holders(scene: Scene, lexicon: Lexicon, place: int) -> list[tuple[int, str]]:
    words = scene.tree.words
    named = _renamed(scene, lexicon, place)
    if named and not scene.children(place, "cop") and not _behind_name(scene, place):
        return [(at, "apposition") for at in named]
    found = [(child, "apposition") for child in scene.children(place, "appos", "flat")]
    found += [
        (child, "title") for child in scene.children(place, "compound", "nmod") if _bare_person(scene, child, place)
    ]
    relation, head = base(words[place].deprel), words[place].head
    if relation == "conj" and (gapped := _gapped(scene, place)) != ROOT:
        return [(gapped, "apposition")]
    if scene.children(place, "cop"):
        found += [(s, "copula") for s in scene.clauses.joined(scene.children(place, "nsubj"))]
    elif relation in ("appos", "parataxis") and head != ROOT:
        found.append((head, "apposition"))
    elif (explained := scene.explained(place)) != ROOT:
        found.append((explained, "apposition"))
    elif relation in _TITLES and head in scene.names:
        found.append((head, "title"))
    elif relation == "nsubj" and head in scene.names and scene.children(head, "cop"):
        found.append((head, "copula"))
    elif relation == "conj" and head in scene.clauses.by_place:
        found += [(s, "copula") for s in scene.clauses.by_place[head].nouns("subject")]
    elif _given(scene, lexicon, place):
        found += [(s, "copula") for s in _appointed(scene, head)]
    return found


def _gapped(scene: Scene, place: int) -> int:
    """The person right before a role without a verb: "he is president and his daughter Nina the treasurer"."""
    before = place - 1
    if before < 1 or scene.tree.words[before].upos != "DET" or before - 1 not in scene.names:
        return ROOT
    name = scene.names[before - 1]
    person = scene.sentence.cast.at(name).schema is Schema.PERSON
    return scene.heads[name] if person else ROOT


def _given(scene: Scene, lexicon: Lexicon, place: int) -> bool:
    """True for a role that a verb gives: "became president", "is known as the founder of"."""
    relation, head = base(scene.tree.words[place].deprel), scene.tree.words[place].head
    if head == ROOT or head not in scene.clauses.by_place:
        return False
    return scene.clauses.case(place) == "as" or (
        relation in ("xcomp", "obl", "obj") and scene.lemma(head) in lexicon.becoming
    )


def _behind_name(scene: Scene, place: int) -> bool:
    """True for a role that explains the name before its comma."""
    head = scene.tree.words[place].head
    left = head != ROOT and head < place and head in scene.names
    return scene.explained(place) != ROOT or (left and base(scene.tree.words[place].deprel) == "appos")


_FURTHEST = 10


def _renamed(scene: Scene, lexicon: Lexicon, place: int) -> list[int]:
    """The person named right behind a role and its body, with a comma or without.

    "its convener, Anna Berg, …", "the chair of the Harbour League, Ann Po", "председатель партии Иван Петров".
    """
    words, at, comma = scene.tree.words, place + 1, False
    while at < min(len(words), place + _FURTHEST):
        name = scene.names.get(at)
        if name is not None and scene.sentence.cast.at(name).schema is Schema.PERSON:
            return [scene.heads[name]] if _closed(scene, at, comma) else []
        word = words[at]
        if word.text == "," and not comma:
            comma = True
        elif comma or not (name is not None or _belongs(lexicon, word)):
            return []
        at += 1
    return []


def _belongs(lexicon: Lexicon, word: Word) -> bool:
    """True for words between a role and its bearer: "of", "the", quotation marks, the kind of the body."""
    if word.upos == "ADP":
        return word.text.lower() in lexicon.whole
    return word.upos in ("DET", "ADJ", "NOUN", "PROPN") or word.text in "“”«»\"'"


def _closed(scene: Scene, at: int, comma: bool) -> bool:
    """True where a name behind a comma is closed by another mark."""
    words, name = scene.tree.words, scene.names[at]
    after = next((n for n in range(at, len(words)) if scene.names.get(n) != name), len(words))
    return not comma or after >= len(words) or words[after].text in (",", ".", ")", ";", "”", "and", "и", "or")


def _appointed(scene: Scene, verb: int) -> list[int]:
    clause = scene.clauses.by_place.get(verb)
    if clause is None:
        return []
    if clause.lemma in ("replace", "succeed", "follow"):
        return clause.nouns("by" if clause.passive else "subject")
    return clause.nouns("subject") if clause.passive or not clause.nouns("object") else clause.nouns("object")


def _bare_person(scene: Scene, child: int, place: int) -> bool:
    """ "president Ann Po", however the parser joins the two."""
    name = scene.names.get(child)
    if name is None or scene.clauses.case(child) or child < place:
        return False
    return scene.sentence.cast.at(name).schema is Schema.PERSON


def _related(
    scene: Scene, lexicon: Lexicon, place: int, relation: Relation, bearer: End, body: End, how: str
) -> Iterator[Draft]:
    if bearer.text == body.text or bearer.start == body.start:
        return
    if relation is Relation.CITIZEN_OF and scene.lemma(place) == "resident":
        relation = Relation.LIVES_IN
    subject, object_ = (body, bearer) if relation in REVERSED else (bearer, body)
    if not suits(relation, subject, object_):
        return
    word = scene.tree.words[place]
    sure = {"title": 0.93, "apposition": 0.94, "copula": 0.93}[how]
    doubt = mood(scene, place, lexicon.moods) if how == "copula" else None
    yield Draft(
        relation, subject, object_, word.start, word.end, f"tree:{how}:{word.lemma.lower()}", sure,
        value=_title(scene, place), own_date=True, doubt=doubt,
    )  # fmt: skip


def _title(scene: Scene, place: int) -> str:
    """The role with its adjectives: "deputy head"."""
    kept = [place, *(child for child in scene.children(place, "amod", "compound") if child not in scene.names)]
    return " ".join(scene.tree.words[at].text for at in sorted(kept) if at <= place)


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
                    Relation.PROVIDES, payer, taker, word.start, word.end, "tree:expense", 0.85,
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
    if clause is None or base(scene.tree.words[place].deprel) not in ("obl", "nmod"):
        return
    if scene.clauses.case(place) not in ("at", "on", "under", "by"):
        return
    word = scene.tree.words[place]
    givers = [c for c in scene.children(place, "nmod") if scene.clauses.case(c) == "of"]
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
    if not person and scene.lemma(place) not in lexicon.bodies:
        return
    for child in scene.children(place, "nmod", "obl"):
        where = scene.end(child, c.PLACES) if scene.clauses.case(child) in lexicon.inside else None
        if where is not None and where.schema is Schema.ADDRESS:
            word, copula = scene.tree.words[place], scene.children(place, "cop")
            yield Draft(
                Relation.LIVES_IN if person else Relation.BASED_IN, owner, where, word.start, word.end,
                "tree:seat:person" if person else "tree:seat", 0.78 if person else 0.88, own_date=True,
                doubt=mood(scene, place, lexicon.moods) if copula else None,
            )  # fmt: skip


def _seated(scene: Scene, place: int) -> int:
    """The name that a noun for a body explains."""
    head = scene.tree.words[place].head
    if base(scene.tree.words[place].deprel) == "appos" and head in scene.names:
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
