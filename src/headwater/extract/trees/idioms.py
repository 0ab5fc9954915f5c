"""Relations stated by a verb together with its noun: "bore the costs of", "holds a stake in", "at the expense of"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import ACTORS, BODIES
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.lists import spoken_of
from headwater.extract.trees.phrases import ANY_VERB, Phrase
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema


def idiomatic(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every verb that a phrase of the lexicon takes together with its noun."""
    for clause in scene.clauses:
        for phrase in (*lexicon.phrases.get(clause.lemma, ()), *lexicon.phrases.get(ANY_VERB, ())):
            noun = _noun(scene, lexicon, clause, phrase)
            if noun != ROOT:
                yield from _drafts(scene, lexicon, clause, phrase, noun)


def _noun(scene: Scene, lexicon: Lexicon, clause: Clause, phrase: Phrase) -> int:
    """The noun that the phrase needs, or the one of which it is a part ("most of its money")."""
    places = clause.nouns(phrase.at)
    if phrase.at == "for" and any(scene.money(at, frozenset({at})) is None for at in clause.nouns("object")):
        return ROOT  # "paid taxes for services"
    if phrase.at == "object" and clause.passive:
        places = [*clause.nouns("subject"), *places]
    for place in places:
        parts = [place, *(c for c in scene.children(place, "nmod", "obl") if scene.clauses.case(c) in lexicon.whole)]
        for part in reversed(parts[:2]):  # "half of its budget" is of the budget
            if scene.lemma(part) in phrase.nouns or scene.tree.words[part].text.lower() in phrase.nouns:
                return part
        if phrase.money and scene.money(place, frozenset({place})) is not None:
            return place
    return ROOT


def _drafts(scene: Scene, lexicon: Lexicon, clause: Clause, phrase: Phrase, noun: int) -> Iterator[Draft]:
    subjects = _ends(scene, clause, phrase.subject, noun, phrase.subject_kinds)
    objects = _ends(scene, clause, phrase.object, noun, phrase.object_kinds)
    if subjects and not objects and phrase.relation is Relation.SPEAKS_AT:
        objects = spoken_of(scene, noun)
    if subjects and not objects and phrase.thing and (clause.passive or _determined(scene, noun)):
        objects = [thing(scene, _paid_for(scene, clause, phrase, noun))]
    pattern = f"tree:phrase:{clause.lemma if phrase.at == 'object' else scene.lemma(noun)}"
    for subject, object_ in product(subjects, objects):
        if subject.text != object_.text:
            yield statement(
                scene, lexicon, phrase.relation, (subject, object_), clause.at, pattern, phrase.sure, scene.lemma(noun)
            )


def _determined(scene: Scene, noun: int) -> bool:
    """False for "paid rent": one's own."""
    return bool(scene.children(noun, "det", "nmod")) or scene.tree.words[noun].text.endswith("s")


def _paid_for(scene: Scene, clause: Clause, phrase: Phrase, noun: int) -> int:
    """What the bill is for, if that is said: "picked up the bill for the bus"."""
    for role in phrase.object.split("|"):
        for places in _places(scene, clause, role, noun):
            named = [at for at in places if scene.tree.words[at].upos == "NOUN"]
            if named and scene.lemma(noun) in _BILLS:
                return named[0]
    return noun


_BILLS = frozenset(["bill", "tab", "cost", "expense", "invoice", "check", "debt", "fee"])


def thing(scene: Scene, noun: int) -> End:
    """A noun phrase as an end of its own: "the flights"; the name that stands beside the noun, if there is one."""
    named = scene.name_of(noun)
    if named is not None and (known := scene.end(noun, ACTORS | BODIES | frozenset({Schema.DOCUMENT}))):
        return known
    first = min([noun, *(c for c in scene.children(noun, "amod", "compound", "nummod") if c < noun)])
    start, end = scene.tree.words[first].start, scene.tree.words[noun].end
    sentence = scene.sentence
    mention = sentence.cast.refer(start, end, sentence.text, Schema.THING, None, "", 0.0, sentence.number)
    return End(mention.name, Schema.THING, mention.id, "phrase", 0.75, start, end)


def _ends(scene: Scene, clause: Clause, roles: str, noun: int, kinds: frozenset[Schema]) -> list[End]:
    """Ends in the first of the roles that has any."""
    for role in roles.split("|"):
        for places in _places(scene, clause, role, noun):
            acting = Schema.PUBLIC_BODY in kinds and role in ("subject", "by", "from", "of", "owner")
            body = Schema.ORGANIZATION in kinds and Schema.PERSON not in kinds and role not in ("subject", "patient")
            found = scene.ends(places, kinds, acting, body)
            if found:
                return found
    return []


def _in_a_clause(scene: Scene, place: int, noun: int) -> bool:
    """True for a word of a clause of its own below the noun: "a stake to a man who sits in the house of …"."""
    for above in (place, *scene.up(place)):
        if above == noun:
            return False
        if scene.tree.words[above].deprel in ("acl:relcl", "advcl", "ccomp", "parataxis"):
            return True
    return False


def _places(scene: Scene, clause: Clause, role: str, noun: int) -> Iterator[list[int]]:
    if role == "subject":
        yield clause.nouns("by" if clause.passive else "subject")
    elif role == "taker":
        yield [] if clause.passive else clause.nouns("subject")
    elif role == "patient":
        yield clause.nouns("subject")
    elif role == "owner":
        yield [child for child in scene.children(noun, "nmod") if scene.tree.words[child].deprel == "nmod:poss"]
    elif role == "author":  # "a speech by Berg", where "by" may not be the verb's
        yield scene.clauses.joined([c for c in scene.children(noun, "nmod") if scene.clauses.case(c) == "by"])
    elif role == "compound":
        yield scene.children(noun, "compound")
    else:
        for noun_ in (noun, *scene.children(noun, "conj")):
            hanging = [c for c in scene.children(noun_, "nmod", "obl", "acl") if scene.clauses.case(c) == role]
            yield scene.clauses.joined(hanging)
        yield clause.roles.get(role, [])
        below = [at for at in scene.tree.subtree(noun) if scene.clauses.case(at) == role]
        yield [at for at in below if not _in_a_clause(scene, at, noun)][:1]
