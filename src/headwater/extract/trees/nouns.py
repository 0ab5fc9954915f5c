"""Relations stated by nouns: roles and their bearers, in appositions, titles and copulas."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import REVERSED
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT, Word
from headwater.extract.trees.clauses import base
from headwater.extract.trees.grants import inside, things
from headwater.extract.trees.holders import accompanied, employing, moved, out_of, paired, shared_subject, termed
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
        if place in scene.names and inside(scene, place):
            continue
        lemma = word.lemma.lower()
        if lemma in lexicon.roles and word.upos in ("NOUN", "PROPN", "ADJ"):
            yield from _role(scene, lexicon, place, lexicon.roles[lemma])
    yield from things(scene, lexicon)


def _role(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> Iterator[Draft]:
    bodies = _wholes(scene, lexicon, place, relation)
    if not bodies:
        return
    bearers = _bearers(scene, lexicon, place)
    for bearer, how in bearers:
        for body in bodies:
            if (
                len(bearers) > 1
                and how != "copula"
                and body.start > bearer.end
                and any(bearer.end < b.start < body.start for b, _ in bearers)
            ):
                continue  # "councillors Ann Po and Tom Okoro of the Harbour Party": the nearest is meant
            if body.start > bearers[0][0].end and bearer.start > body.start and len(bearers) > 1:
                continue
            yield from _related(scene, lexicon, place, relation, bearer, body, how)


def _wholes(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> list[End]:
    """What the role is held in: "of the League", "the League's", "its", "the League president".

    Joined roles share it: "the founder and president of the League".
    """
    kinds = c.PLACES if relation is Relation.CITIZEN_OF else _ANYONE
    if relation in (Relation.REPRESENTS, Relation.EMPLOYS):
        kinds = kinds | c.PEOPLE
    if relation is Relation.OWNS:
        kinds = kinds | c.SITES
    for role in _joined_roles(scene, lexicon, place):
        found = _whole(scene, lexicon, role)
        if found and not (paired(scene, lexicon.becoming, role) and relation in _HELD):
            return scene.ends(found, kinds, relation is Relation.REPRESENTS, body=relation in _HELD)
    return employing(scene, place) if relation in _HELD and not scene.grammar.cases else []


def _joined_roles(scene: Scene, lexicon: Lexicon, place: int) -> list[int]:
    """A role noun, then those joined to it."""
    head = scene.tree.words[place].head
    first = head if scene.tree.bases[place] == "conj" and _is_role(scene, lexicon, place) else place
    others = [first, *(child for child in scene.children(first, "conj") if scene.lemma(child) in lexicon.roles)]
    return [place, *(other for other in others if other != place)]


def _whole(scene: Scene, lexicon: Lexicon, place: int) -> list[int]:
    found: list[int] = []
    speaks = lexicon.roles.get(scene.lemma(place)) is Relation.REPRESENTS
    whole = lexicon.whole - _OUTSIDE if speaks else lexicon.whole
    for child in scene.tree.children[place]:
        word = scene.tree.words[child]
        owner = word.deprel == "nmod:poss"
        if base(word.deprel) == "nmod" and (owner or scene.clauses.case(child) in whole):
            found += [_owner(scene, lexicon, child)] if owner else scene.clauses.joined([child])
        elif base(word.deprel) == "obl" and scene.children(place, "cop") and scene.clauses.case(child) == "of":
            found.append(child)  # "of which he is president"
        elif base(word.deprel) == "nmod" and child - place == 4 and scene.tree.words[place + 1].text == "-":
            found += _whole(scene, lexicon, child)  # "editor-in-chief of the review"
        elif base(word.deprel) == "compound" and child in scene.names and place not in scene.names:
            found.append(child)
    return _nearest(scene, place, found) if found else scene.owners(place)


_OUTSIDE = frozenset(["from", "in", "at"])
"""Where a lawyer or an envoy comes from is not whom they speak for."""


def _nearest(scene: Scene, place: int, found: list[int]) -> list[int]:
    """Whose it is before what it is for: "its director for the coast", "the envoy of the League to the north"."""
    if scene.grammar.cases or len(found) < 2:
        return found
    owners = [at for at in scene.owners(place) if at in found]
    told = [at for at in found if at in scene.names or scene.children(at, "det", "nmod")]  # "member of parliament for"
    of = [at for at in told if scene.clauses.case(at) == "of"]
    joined = [*of, *(at for at in found if at not in of and scene.tree.words[at].head in of)]
    return owners or joined or found


def _is_role(scene: Scene, lexicon: Lexicon, place: int) -> bool:
    above = scene.tree.words[place].head
    return above != ROOT and scene.lemma(above) in lexicon.roles


def _owner(scene: Scene, lexicon: Lexicon, child: int) -> int:
    """The noun that "whose" stands for; any other owner is itself."""
    if scene.lemma(child) not in lexicon.grammar.whose:
        return child
    for above in scene.up(child):
        if scene.tree.bases[above] == "acl":
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
    if not scene.grammar.cases:
        place = out_of(scene, place)
        told = accompanied(scene, place) or paired(scene, lexicon.becoming, place) or termed(scene, place)
        if told:
            return [(at, "copula") for at in told]
    named = _renamed(scene, lexicon, place)
    titled = place + 1 in scene.names and not scene.grammar.cases  # "whose president Ann Po"
    if named and not scene.children(place, "cop") and (titled or not _behind_name(scene, place)):
        several = not scene.grammar.cases and scene.tree.words[place].text.lower() == f"{scene.lemma(place)}s"
        return [(at, "apposition") for at in (scene.clauses.joined(named) if several else named)]
    found = [(child, "apposition") for child in scene.children(place, "appos", "flat")]
    found += [
        (child, "title") for child in scene.children(place, "compound", "nmod") if _bare_person(scene, child, place)
    ]
    if scene.tree.bases[place] == "conj" and (gapped := _gapped(scene, place)) != ROOT:
        return [(gapped, "apposition")]
    return found + _above(scene, lexicon, place)


def _above(scene: Scene, lexicon: Lexicon, place: int) -> list[tuple[int, str]]:
    """Who holds the role by what it hangs on."""
    relation, head = scene.tree.bases[place], scene.tree.words[place].head
    apposed = relation in ("appos", "parataxis") and head != ROOT
    if apposed and head in scene.names and _who(scene, place):
        return [(head, "copula")]  # "Ann Po, who was until June the head of the League"
    if scene.children(place, "cop"):
        return [(s, "copula") for s in scene.clauses.joined(scene.children(place, "nsubj")) or _used(scene, place)]
    if (listed := shared_subject(scene, place)) and not scene.grammar.cases:
        return [(at, "copula") for at in listed]
    if apposed:
        return [(head if scene.grammar.cases else _nearer(scene, place, head), "apposition")]
    if (explained := scene.explained(place)) != ROOT:
        return [(explained, "apposition")]
    if relation in _TITLES and head in scene.names:
        return [(head, "title")]
    if relation == "nsubj" and head in scene.names and scene.children(head, "cop"):
        return [(head, "copula")]
    if relation == "conj" and head in scene.clauses.by_place:
        return [(s, "copula") for s in scene.clauses.by_place[head].nouns("subject")]
    if not _given(scene, lexicon, place):
        return []
    return [(s, "copula") for s in _appointed(scene, head) or scene.children(place, "nsubj")]  # "was made chair"


def _nearer(scene: Scene, place: int, head: int) -> int:
    """The last of joined names, where one role stands right behind it: "Ann Po and Tom Okoro, head of the club"."""
    words = scene.tree.words
    first = min([place, *(at for at in scene.children(place, "det", "amod", "compound") if at < place)])
    several = words[place].text.lower() != scene.lemma(place)
    beside = first >= 2 and words[first - 1].text in (",", "(") and first - 2 in scene.names
    if several or not beside or head not in scene.names:
        return head
    own = scene.heads[scene.names[first - 2]]
    return own if own in scene.clauses.joined([head]) else head


def _who(scene: Scene, place: int) -> bool:
    """True where the subject of a role is a relative pronoun."""
    told = any(scene.lemma(at) in scene.grammar.relatives for at in scene.children(place, "nsubj"))
    return told and bool(scene.children(place, "cop"))


def _gapped(scene: Scene, place: int) -> int:
    """The person right before a role without a verb: "he is president and his daughter Nina the treasurer"."""
    before = place - 1
    if before < 1 or scene.tree.words[before].upos != "DET" or before - 1 not in scene.names:
        return ROOT
    name = scene.names[before - 1]
    person = scene.sentence.cast.at(name).schema is Schema.PERSON
    return scene.heads[name] if person else ROOT


def _used(scene: Scene, place: int) -> list[int]:
    """The subject of "used to be a councillor"."""
    clause = scene.clauses.by_place.get(scene.tree.words[place].head)
    return clause.nouns("subject") if clause is not None and scene.tree.bases[place] == "xcomp" else []


def _given(scene: Scene, lexicon: Lexicon, place: int) -> bool:
    """True for a role that a verb gives: "became president", "is known as the founder of"."""
    relation, head = scene.tree.bases[place], scene.tree.words[place].head
    if head == ROOT or head not in scene.clauses.by_place:
        return False
    return scene.clauses.case(place) == "as" or (
        relation in ("xcomp", "obl", "obj") and scene.lemma(head) in lexicon.becoming
    )


def _behind_name(scene: Scene, place: int) -> bool:
    """True for a role that explains the name before its comma."""
    head = scene.tree.words[place].head
    left = head != ROOT and head < place and head in scene.names
    return scene.explained(place) != ROOT or (left and scene.tree.bases[place] == "appos")


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
        if (word.text == "," or (word.text == ":" and not scene.grammar.cases)) and not comma:
            comma = True
        elif comma or not (name is not None or _belongs(lexicon, word)):
            return []
        at += 1
    return []


def _belongs(lexicon: Lexicon, word: Word) -> bool:
    """True for words between a role and its bearer: "of", "the", quotation marks, the kind of the body."""
    if word.upos == "ADP":
        return word.text.lower() in lexicon.whole - {"with", "from", "to", "under"}
    return word.upos in ("DET", "ADJ", "NOUN", "PROPN") or word.text in "“”«»\"'"


def _closed(scene: Scene, at: int, comma: bool) -> bool:
    """True where a name behind a comma is closed by another mark."""
    words, name = scene.tree.words, scene.names[at]
    after = next((n for n in range(at, len(words)) if scene.names.get(n) != name), len(words))
    if comma and after + 1 < len(words) and words[after].text == "and" and words[after + 1].upos == "DET":
        return False  # "the dean of the college, Ann Po and the mayor": three people
    return not comma or after >= len(words) or words[after].text in (",", ".", ")", ";", "”", "and", "и", "or")


def _appointed(scene: Scene, verb: int) -> list[int]:
    clause = scene.clauses.by_place.get(verb)
    if clause is None:
        return []
    if (changed := moved(clause)) is not None:
        return changed
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
    if bearer.text == body.text or bearer.start == body.start or _same_noun(scene, place, bearer, body):
        return
    if relation is Relation.CITIZEN_OF and scene.lemma(place) == "resident":
        relation = Relation.LIVES_IN
    relation = _told(scene, lexicon, place, relation, body)
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


def _same_noun(scene: Scene, place: int, bearer: End, body: End) -> bool:
    """True where the bearer is the role's own noun ("70 members of the council") or the body is none ("of state")."""
    word = scene.tree.words[place]
    if bearer.how == "phrase" and bearer.start <= word.start < bearer.end:
        return True
    at = scene.place_at(body.start)
    bare = body.how == "phrase" and " " not in body.text and at != ROOT
    return bare and not scene.children(at, "det", "nmod", "amod", "compound")


def _told(scene: Scene, lexicon: Lexicon, place: int, relation: Relation, body: End) -> Relation:
    """The relation of a role by what stands beside it: a press officer speaks for a body, a person employs an aide."""
    beside = {scene.lemma(child) for child in scene.children(place, "compound", "amod")}
    if relation is Relation.MEMBER_OF and beside & lexicon.press:
        return Relation.REPRESENTS
    if (
        relation is Relation.MEMBER_OF
        and scene.lemma(place) == "secretary"
        and beside & {"general", "executive", "first"}
    ):
        return Relation.LEADS
    personal = body.schema is Schema.PERSON and scene.lemma(place) in lexicon.staff
    return Relation.EMPLOYS if personal and relation is not Relation.REPRESENTS else relation


def _title(scene: Scene, place: int) -> str:
    """The role with its adjectives: "deputy head"."""
    kept = [place, *(child for child in scene.children(place, "amod", "compound") if child not in scene.names)]
    return " ".join(scene.tree.words[at].text for at in sorted(kept) if at <= place)
