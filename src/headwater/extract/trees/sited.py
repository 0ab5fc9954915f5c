"""Where people and bodies are from: "Berg, 61, of Patras", "the Harbour Press of Oslo", "(b. Trieste, 1968)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import PEOPLE, PLACES
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.names import NameSpan

_PAPERS = words("passport passports citizenship nationality")
_HAVING = words(
    "hold have carry obtain get receive acquire possess travel keep use gain buy renounce own produce surrender show "
    "lose bear apply"
)
_HOMES = words("home house flat apartment villa residence dacha cottage mansion penthouse bungalow")
_SEATS = words("headquarters headquarter seat office newsroom bureau base premises secretariat")
_ORGANISED = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY})
_BORN = frozenset(["b", "b.", "born"])
_FROM = frozenset(["of", "from"])


def sited(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of all of these."""
    for name, place in scene.heads.items():
        yield from _told_by_place(scene, lexicon, name, place)
        yield from _born(scene, lexicon, name, place)
        yield from _of_town(scene, lexicon, name, place)
        yield from _for_whom(scene, lexicon, name, place)
    for place, word in enumerate(scene.tree.words):
        if word.lemma.lower() in _PAPERS and place not in scene.names:
            yield from _passports(scene, lexicon, place)
        if word.lemma.lower() in ("man", "woman") and place not in scene.names:
            yield from _mans(scene, lexicon, place)
        if word.lemma.lower() in lexicon.bodies and word.upos == "NOUN":
            yield from _local(scene, lexicon, place)
        if word.lemma.lower() in _HOMES | _SEATS and place not in scene.names:
            yield from _homes(scene, lexicon, place)


def _after(scene: Scene, name: NameSpan) -> int:
    """Position of the first word behind a name."""
    tree = scene.tree.words
    return next((at for at, word in enumerate(tree) if word.start >= name.end), len(tree))


def _told_by_place(scene: Scene, lexicon: Lexicon, name: NameSpan, place: int) -> Iterator[Draft]:
    """ "Petros Galanis, 61, of Patras, …": with a comma, and an age perhaps."""
    tree, at = scene.tree.words, _after(scene, name)
    if at >= len(tree) or tree[at].text != ",":
        return
    at += 1
    if at + 1 < len(tree) and tree[at].upos == "NUM" and tree[at + 1].text == ",":
        at += 2
    at += at < len(tree) and tree[at].text.lower() in ("now", "formerly", "late", "originally")
    if at + 1 >= len(tree) or tree[at].text.lower() not in _FROM or at + 1 not in scene.names:
        return
    where = _town(scene, at + 1)
    if where is None or scene.clauses.case(place) in _FROM:
        return
    owner = scene.end(place, PEOPLE | _ORGANISED)
    if owner is not None and owner.text != where.text:
        body = owner.schema is not Schema.PERSON or any(gazetteer().kind(word) for word in name.name.lower().split())
        relation = Relation.BASED_IN if body else Relation.LIVES_IN
        yield statement(scene, lexicon, relation, (owner, where), at, "tree:sited:of", 0.88)


def _town(scene: Scene, place: int) -> End | None:
    """A place by name; where "of" makes it one, a name of a word or two that no list knows."""
    found = scene.end(place, PLACES)
    if found is not None:
        return found if found.schema is Schema.ADDRESS else None
    name = scene.names[place]
    own = name.name.split()
    if name.title or len(own) > 2 or any(gazetteer().kind(word) for word in own) or not name.name[1:2].islower():
        return None
    other = scene.end(place, PEOPLE | _ORGANISED)
    known = fold(own[0]) in gazetteer().given and len(own) > 1
    return None if other is None or other.how != "name" or known else replace(other, schema=Schema.ADDRESS)


def _of_town(scene: Scene, lexicon: Lexicon, name: NameSpan, place: int) -> Iterator[Draft]:
    """ "Larkspur LLC of Dover", "Amberline Equity (Malta)", "the Minerva Centre in Gomel", "Three Hills Ltd, Oslo"."""
    tree, at = scene.tree.words, _after(scene, name)
    schema = scene.sentence.cast.at(name).schema
    if schema not in _ORGANISED or schema is Schema.PUBLIC_BODY or at + 1 not in scene.names:
        return
    mark, after = tree[at].text.lower(), _after(scene, scene.names[at + 1])
    closing = tree[after].text if after < len(tree) else "."
    company = schema is Schema.COMPANY
    body = company or any(gazetteer().kind(word) for word in name.name.lower().split())
    told = (mark == "(" and closing == ")") or (mark == "," and company and closing in (",", ".", ":", ";", ")"))
    if not told and not (mark == "of" and body and tree[at + 1].head != ROOT):
        return
    where = _town(scene, at + 1) if mark == "of" else scene.end(at + 1, PLACES)
    owner = scene.end(place, _ORGANISED)
    if owner is not None and where is not None and where.schema is Schema.ADDRESS and owner.text != where.text:
        yield statement(scene, lexicon, Relation.BASED_IN, (owner, where), at, "tree:sited:town", 0.82)


def _for_whom(scene: Scene, lexicon: Lexicon, name: NameSpan, place: int) -> Iterator[Draft]:
    """ "Mr Rex Dunleavy QC, for Horizon Broadcasting, said": whom a lawyer speaks for."""
    tree, at = scene.tree.words, _after(scene, name)
    if at + 2 >= len(tree) or tree[at].text != "," or tree[at + 1].text.lower() != "for":
        return
    at += 2 + (tree[at + 2].upos == "DET")
    if at not in scene.names:
        return
    after = _after(scene, scene.names[at])
    person, client = scene.end(place, frozenset({Schema.PERSON})), scene.end(at, PEOPLE | _ORGANISED, acting=True)
    if after < len(tree) and tree[after].text == "," and person is not None and client is not None:
        yield statement(scene, lexicon, Relation.REPRESENTS, (person, client), at, "tree:sited:for", 0.85)


def _mans(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "the League's man in Oslo"."""
    towns = [at for at in scene.children(place, "nmod") if scene.clauses.case(at) == "in" and at in scene.names]
    owners = scene.ends(scene.owners(place), _ORGANISED, acting=True) if towns else []
    explained = scene.explained(place)
    bearers = [explained] if explained != ROOT else []
    word = scene.tree.words[place]
    bearers += [word.head] if word.deprel == "appos" and word.head in scene.names else []
    bearers += [at for at in scene.children(place, "appos", "flat") if at in scene.names]
    bearers += scene.children(place, "nsubj") if scene.children(place, "cop") else []
    for bearer in scene.ends(bearers, frozenset({Schema.PERSON})):
        for owner in owners:
            yield statement(scene, lexicon, Relation.REPRESENTS, (bearer, owner), place, "tree:sited:man", 0.86)


def _local(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "the Harbour Fund, an Oslo charity", "an Oslo charity, the Harbour Fund"."""
    if not any(scene.lemma(at) in scene.grammar.indefinite for at in scene.children(place, "det")):
        return  # "the Greenland party": where it is active
    towns = [at for at in scene.children(place, "compound", "amod") if at < place and at in scene.names]
    where = [end for end in scene.ends(towns, PLACES) if end.schema is Schema.ADDRESS]
    name, explained = scene.name_of(place) if where else None, scene.explained(place)
    bearer = scene.heads[name] if name is not None and scene.heads[name] not in towns else explained
    owner = scene.end(bearer, _ORGANISED) if bearer != ROOT and where else None
    if owner is not None and owner.text != where[0].text:
        yield statement(scene, lexicon, Relation.BASED_IN, (owner, where[0]), place, "tree:sited:local", 0.84)


def _born(scene: Scene, lexicon: Lexicon, name: NameSpan, place: int) -> Iterator[Draft]:
    """ "Theo Marchetti (b. Trieste, 1968)", "born Dakar, 1971"."""
    tree, at = scene.tree.words, _after(scene, name)
    if at + 2 >= len(tree) or tree[at].text not in ("(", ",") or tree[at + 1].text.lower() not in _BORN:
        return
    at += 2
    at += tree[at].text == "."
    if at < len(tree) and tree[at].text.lower() == "in":
        return  # "born in Dakar" is a predicate like others
    person, where = scene.end(place, PEOPLE), scene.end(at, PLACES) if at in scene.names else None
    if person is not None and where is not None and where.schema is Schema.ADDRESS:
        yield statement(scene, lexicon, Relation.BORN_IN, (person, where), at, "tree:sited:born", 0.9)


def _passports(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "holds Zubaran and Oltian passports", "has had the citizenship of Norway since 2012"."""
    head = scene.tree.words[place].head
    clause = scene.clauses.by_place.get(head) if head != ROOT else None
    if clause is None or clause.lemma not in _HAVING or clause.passive:
        return
    states = [_people(scene, at) for at in _peoples(scene, place)]
    behind = [at for at in scene.children(place, "nmod") if scene.clauses.case(at) in ("of", "from")]
    states += [end for end in scene.ends(scene.clauses.joined(behind), PLACES) if end.schema is Schema.ADDRESS]
    for person in scene.ends(clause.nouns("subject"), PEOPLE):
        for state in states:
            pair = (person, state)
            yield statement(scene, lexicon, Relation.CITIZEN_OF, pair, clause.at, "tree:sited:passport", 0.88)


def _homes(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "from his home in Oslo", "the League's headquarters in Oslo"."""
    owners = scene.owners(place)
    towns = [at for at in scene.children(place, "nmod", "obl") if scene.clauses.case(at) in ("in", "near", "outside")]
    home = scene.lemma(place) in _HOMES
    head = scene.tree.words[place].head
    if not home and head in scene.names and scene.children(head, "cop") and scene.clauses.case(head) in ("in", "at"):
        owners = owners or [at for at in scene.children(place, "nmod") if scene.clauses.case(at) == "of"]
        towns = towns or [head]  # "the seat of the League is in Oslo"
    if scene.lemma(place) in ("house", "villa") and scene.clauses.case(place) not in ("at", "from", "in"):
        return  # "mortgaged her house in Oslo"
    for owner in scene.ends(owners, frozenset({Schema.PERSON}) if home else _ORGANISED):
        for town in scene.ends(towns[:1], PLACES):
            if town.schema is Schema.ADDRESS and owner.how != "phrase":
                relation = Relation.LIVES_IN if home else Relation.BASED_IN
                yield statement(scene, lexicon, relation, (owner, town), place, "tree:sited:home", 0.86)


def _peoples(scene: Scene, place: int) -> list[int]:
    """The adjectives of peoples beside a noun, joined ones too."""
    found = [at for at in scene.children(place, "amod", "compound", "nmod") if not scene.clauses.case(at)]
    found += [other for at in found for other in scene.children(at, "conj")]
    return [at for at in found if at < place and scene.tree.words[at].text[:1].isupper()]


def _people(scene: Scene, place: int) -> End:
    word, sentence = scene.tree.words[place], scene.sentence
    mention = sentence.cast.refer(word.start, word.end, sentence.text, Schema.ADDRESS, None, "", 0.0, sentence.number)
    return End(mention.name, Schema.ADDRESS, mention.id, "name", 1.0, word.start, word.end)
