"""A sentence with its tree: which words are names, what each noun stands for, and what hangs on which predicate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.ends import end_of
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import ROOT, Tree
from headwater.extract.trees.clauses import Clause, Clauses, base
from headwater.extract.trees.grammar import Grammar
from headwater.model import Schema
from headwater.text.dates import DateSpan
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.money import MoneySpan
from headwater.text.names import NameSpan

_TOTALS = frozenset(["total", "amount"])  # verbs that give the sum of what they hang on
_CHAIN = 12  # steps up a tree; longer chains are parser errors
_PLACES = frozenset({Schema.ADDRESS})
_EVENTS = frozenset({Schema.EVENT})
_ROUNDS = frozenset(["round", "series", "session", "day", "evening", "week", "cycle", "string", "edition", "half"])
_APPOSITION = re.compile(r",\s+(?:(?:the|an?)\s+)?(?:[a-z-]+\s+){0,3}")
_APPOSED = frozenset(["appos", "flat"])


class Scene:
    """One sentence under reading."""

    def __init__(self, sentence: Sentence, tree: Tree, grammar: Grammar) -> None:
        self.sentence, self.tree, self.grammar = sentence, tree, grammar
        self.clauses = Clauses(tree, grammar)

    def mark_subjects(self) -> None:
        """Note which names are subjects: pronouns prefer them."""
        places = {place for clause in self.clauses for place in clause.nouns("subject")}
        spans = {(self.names[place].start, self.names[place].end) for place in places if place in self.names}
        for role in reversed(self.sentence.cast.roles):
            if role.sentence != self.sentence.number:
                return
            role.subject = role.subject or (role.mention.start_char, role.mention.end_char) in spans

    @cached_property
    def names(self) -> dict[int, NameSpan]:
        """Names by the positions that they cover."""
        found: dict[int, NameSpan] = {}
        for name in self.sentence.marks.names:
            for place, word in enumerate(self.tree.words):
                if word.start < name.end and name.start < word.end:
                    found[place] = name
        return found

    @cached_property
    def heads(self) -> dict[NameSpan, int]:
        """The word of each name from which the rest of it hangs."""
        found: dict[NameSpan, int] = {}
        for place, name in self.names.items():
            above = self.tree.words[place].head
            if name not in found or (above == ROOT or self.names.get(above) != name):
                known = found.get(name)
                outside = known is None or self.names.get(self.tree.words[known].head) == name
                found[name] = place if outside else found[name]
        return found

    def lemma(self, place: int) -> str:
        """Lemma in lower case; empty outside the sentence."""
        return self.tree.words[place].lemma.lower() if place != ROOT else ""

    def children(self, place: int, *relations: str) -> list[int]:
        """Dependents with one of these relations (all without), subtypes aside."""
        below = self.tree.children[place]
        if not below or not relations:
            return list(below)
        bases = self.tree.bases
        return [c for c in below if bases[c] in relations]

    def name_of(self, place: int) -> NameSpan | None:
        """The name that a word is part of, or that stands in apposition to it: "the activist Anna Berg"."""
        if place in self.names:
            return self.names[place]
        fits = self.tree.words[place].upos == "NOUN" and self.grammar.beside(self.tree, place, place + 1)
        behind = self.names.get(place + 1) if fits else None
        if behind is not None and behind.start == self.tree.words[place + 1].start and self._is_person(behind):
            return behind  # "the lawyer Tom Okoro"
        for child in self._called(place):
            return self.names[child]
        for child in self.children(place, "appos"):
            if child not in self.names and child - place <= 4 and (named := self._titled(child)) is not None:
                return named  # "the founder, the ethnographer Pyotr Ledkov"
        for child in self.children(place, *_APPOSED):
            near = self.tree.bases[child] == "flat" or child - place <= 3
            if child in self.names and near and self._said_of(place, child):
                return self.names[child]
        return None

    def _titled(self, place: int) -> NameSpan | None:
        """The person whose title a noun is."""
        behind = self.names.get(place + 1)
        return behind if behind is not None and self._is_person(behind) else None

    def _called(self, place: int) -> list[int]:
        """The name that a noun is said to go by: "an outfit called the Harbour Brotherhood"."""
        verbs = [ch for ch in self.children(place, "acl") if self.lemma(ch) in self.grammar.naming]
        below = [ch for verb in verbs for ch in self.children(verb, "obj", "xcomp", "obl", "dep", "advcl", "ccomp")]
        return [child for child in below if child in self.names]

    def _said_of(self, place: int, child: int) -> bool:
        if not self._is_person(self.names[child]):
            return not self.grammar.cases or self.tree.words[place].feature("Animacy") != "Anim"
        return self.grammar.beside(self.tree, place, child)

    def _is_person(self, name: NameSpan) -> bool:
        return self.sentence.cast.at(name).schema is Schema.PERSON

    def ends(self, places: list[int], kinds: frozenset[Schema], acting: bool = False, body: bool = False) -> list[End]:
        """Ends of these kinds, each once; with ``body`` a guessed name is taken for one."""
        found: dict[tuple[int, int, str], End] = {}
        for place in places:
            group = self.grammar.several(self, place, kinds) if self.grammar.several is not None else ()
            end = self.end(place, kinds, acting, body) if not group else None
            for one in group or ([end] if end is not None else []):
                found.setdefault((one.start, one.end, one.mention if group else ""), one)
        return [end for end in found.values() if not self._explains(end, found.values())]

    def _explains(self, end: End, others: Iterable[End]) -> bool:
        """True for a phrase that a name behind its comma explains: "his outfit, the Harbour Fund, gave …"."""
        if end.how != "phrase":
            return False
        gaps = (self.sentence.text[end.end : other.start] for other in others if other.start > end.end)
        return any(_APPOSITION.fullmatch(gap) for gap in gaps)

    def owners(self, place: int) -> list[int]:
        """Whose a thing is, by its possessive, whatever the parser hung that on."""
        found = [child for child in self.children(place, "nmod") if self.tree.words[child].deprel == "nmod:poss"]
        at = place - 1
        while not found and at > 0 and self.tree.words[at].upos in ("ADJ", "NOUN") and place - at < 4:
            at -= 1
        mark = self.tree.words[at] if at > 0 else None
        owned = not found and mark is not None and mark.text in ("'s", "’s") and mark.head in self.names
        return [self.heads[self.names[mark.head]]] if owned and mark is not None else found

    def renamed(self, place: int) -> int:
        """The name right behind a noun, with a comma and an article or without: "his company, Harbour Holdings".

        `ROOT` where there is none, or where what follows is joined to the noun.
        """
        words, at = self.tree.words, place + 1
        if at < len(words) and words[at].text in (",", "("):
            at += 1
        if at < len(words) and words[at].upos == "DET":
            at += 1
        name = self.names.get(at)
        return self.heads[name] if name is not None and name.start == words[at].start else ROOT

    def end(self, place: int, kinds: frozenset[Schema], acting: bool = False, body: bool = False) -> End | None:
        """What a word stands for, if it is of one of these kinds; with ``body`` a guessed name is taken for one."""
        place = self._antecedent(place) if place != ROOT else ROOT
        if place == ROOT:
            return None
        if kinds == _EVENTS and place not in self.names and self.lemma(place) in _ROUNDS:
            of = [child for child in self.children(place, "nmod") if self.clauses.case(child) == "of"]
            place = of[0] if of else place  # "the next round of talks"
        if kinds == _PLACES and place not in self.names and self.lemma(place) in self.grammar.places:
            place = self._placed(place)
        name = self.name_of(place)
        if name is not None:
            found = self._named(name, kinds, acting, body)
            own = place in self.names
            return found if found is None or own else replace(found, sure=found.sure * 0.97)
        other = self.same(place)
        found = self.end(other, kinds, acting, body) if other not in (ROOT, place) else None
        chunk = self.chunk(place) if found is None else None
        if found is None and self.grammar.stands_for is not None:
            found = self.grammar.stands_for(self, place, kinds)
        if found is None and chunk is not None:
            found = end_of(self.sentence, chunk, kinds, acting)
        if found is not None or self.grammar.refers is None:
            return found
        return self.grammar.refers(self.sentence, self.tree, place, kinds)

    def _placed(self, place: int) -> int:
        """The name of a place that a noun tells the kind of: "the port of Ormara", "the capital, Velsk"."""
        below = [
            ch for ch in self.children(place, "nmod", "appos", "flat", "compound") if ch in self.names and ch != place
        ]
        return next((child for child in below if child > place), place)

    def _antecedent(self, place: int) -> int:
        """What a relative pronoun that fills no role of a verb stands for; any other word is itself."""
        word = self.tree.words[place]
        if word.upos != "PRON" or word.lemma.lower() not in self.grammar.relatives:
            return place
        for above in self.up(place):
            if self.tree.bases[above] == "acl":
                return self.tree.words[above].head
        return place

    def same(self, place: int) -> int:
        """The name that a noun without one stands in apposition to, or is said to be; `ROOT` for none."""
        word = self.tree.words[place]
        short = place > 0 and word.text[:1].isupper() and not self.children(place, "nmod", "acl", "nummod")
        if word.upos != "NOUN" or (short and not self.grammar.cases):
            return ROOT  # "with Harbour College, the Foundation hosted …": a short name of something else
        if base(word.deprel) == "appos" and word.head in self.names:
            return word.head
        subjects = self.children(place, "nsubj") if self.children(place, "cop") else []
        return subjects[0] if subjects and subjects[0] in self.names else self.explained(place)

    def _named(self, name: NameSpan, kinds: frozenset[Schema], acting: bool, body: bool) -> End | None:
        """A name, as what its place demands where nothing but its capitals tells what it is."""
        mention = self.sentence.cast.at(name)
        if body and mention.schema is Schema.EVENT and name.name.split()[-1].lower() in self.grammar.gatherings:
            sure = 0.95 if mention.how in ("", "same name") else mention.sure
            return End(mention.name, Schema.ORGANIZATION, mention.id, mention.how or "name", sure, name.start, name.end)
        if kinds == _EVENTS and mention.schema is Schema.ORGANIZATION and self._gathering(name):
            return End(mention.name, Schema.EVENT, mention.id, mention.how or "name", 0.92, name.start, name.end)
        guessed = body and not mention.antecedent and _guessed(name, mention.schema)
        found = end_of(
            self.sentence, _as_chunk(name, self.sentence.text), kinds - {Schema.PERSON} if guessed else kinds, acting
        )
        if found is not None or not guessed:
            return found
        mention = self.sentence.cast.act_as(name, Schema.ORGANIZATION)
        return End(mention.name, mention.schema, mention.id, "name", 0.93, name.start, name.end)

    def _gathering(self, name: NameSpan) -> bool:
        """True for the Congress of the Coast and the Harbour Forum, which one may also attend."""
        own, known = name.name.lower().split(), self.grammar.gatherings
        return len(own) > 1 and (own[-1] in known or (own[1] == "of" and own[0] in known))

    def chunk(self, place: int) -> Chunk | None:
        """The noun phrase that ends in a word."""
        word = self.tree.words[place]
        for chunk in self.sentence.chunks:
            if chunk.start <= word.start < chunk.end:
                return chunk if chunk.kind is Kind.NOUN and chunk.starts and word.start >= chunk.starts[-1] else None
        return None

    def explained(self, place: int) -> int:
        """The name before the comma that a phrase with an article explains, whatever the parser hung it on.

        `ROOT` where there is none: "the Adriatic Institute, a research group in Trieste".
        """
        if self.tree.words[place].deprel in ("nmod:poss", "compound"):
            return ROOT
        words = self.tree.words
        below = [c for c in self.children(place, "det", "amod", "compound", "nmod") if c < place]
        owners = [at for at in self.owners(place) if at < place]
        first = min([place, *below, *owners])
        if first in self.names and owners:
            first = min(at for at in self.names if self.names[at] == self.names[first])
        before = first - 1
        owned = first in owners or (bool(owners) and self.names.get(first) == self.names.get(owners[0]))
        opens = words[first].text.lower() in self.grammar.articles or owned
        if not opens or before < 1 or words[before].text not in (",", "("):
            return ROOT
        named = before - 1
        if words[named].text == ")":
            named = next((at for at in range(named, -1, -1) if words[at].text == "("), 0) - 1
        if named >= 0 and words[named].text in ("”", '"', "»"):
            named -= 1
        sure = words[first].text.lower() in self.grammar.indefinite or self._ends_phrase(place)
        if named < 0 or named not in self.names or not sure:
            return ROOT
        head = self.heads[self.names[named]]
        return ROOT if self.clauses.case(head) in self.grammar.aside else head

    def _ends_phrase(self, place: int) -> bool:
        """False where the phrase is itself the subject of what follows, or one of a list."""
        word = self.tree.words[place]
        return base(word.deprel) not in ("nsubj", "csubj", "root")

    def predicate_above(self, place: int, stops: frozenset[int] = frozenset()) -> int:
        """Position of the nearest predicate over a word, or of one of ``stops`` on the way; `ROOT` for none."""
        for _ in range(_CHAIN):
            place = self.tree.words[place].head
            if place == ROOT or place in stops or place in self.clauses.by_place:
                return place
        return ROOT

    def place_at(self, offset: int) -> int:
        """Position of the word at a character of the document; `ROOT` where there is none."""
        for place, word in enumerate(self.tree.words):
            if word.start <= offset < word.end:
                return place
        return ROOT

    def date(self, clause: Clause) -> DateSpan | None:
        """The date that hangs on a predicate, or on the one that it shares its time with."""
        found = self._dated(clause.at)
        if not found and clause.how in ("control", "shared") and clause.governor != ROOT:
            found = self._dated(clause.governor)
        return max(found, key=lambda span: (len(span.begin or span.end_date), -span.start), default=None)

    def _dated(self, at: int) -> list[DateSpan]:
        return [span for span in self.sentence.marks.dates if self._hangs(span.start, span.end, at)]

    def money(self, at: int, stops: frozenset[int] = frozenset()) -> MoneySpan | None:
        """The sum that hangs on a predicate or a noun."""
        found = next((m for m in self.sentence.marks.money if self._hangs(m.start, m.end, at, stops)), None)
        if found is not None or stops or not self.sentence.marks.money:
            return found
        totals = [place for place in self.tree.subtree(at) if place != at and self.lemma(place) in _TOTALS]
        return self.money(totals[0]) if totals else None

    def _hangs(self, start: int, end: int, at: int, stops: frozenset[int] = frozenset()) -> bool:
        """True where the head of a span has the predicate ``at`` as the nearest one above it."""
        stops = stops | {at}
        for place, word in enumerate(self.tree.words):
            if start <= word.start < end:
                above = word.head
                inside = above != ROOT and start <= self.tree.words[above].start < end
                if not inside:
                    return self.predicate_above(place, stops) == at
        return False

    def where(self, clause: Clause) -> str:
        """The place in which a predicate says that it happened."""
        for role in ("in", "at"):
            for place in clause.nouns(role):
                name = self.names.get(place)
                if name is not None and self.sentence.cast.at(name).schema is Schema.ADDRESS:
                    return self.sentence.cast.at(name).name
        return ""

    def sure(self, *places: int) -> float:
        """The parser's mean probability of the arcs that these words hang by."""
        found = [self.tree.words[place].sure for place in places if place != ROOT]
        return sum(found) / len(found) if found else 1.0

    def up(self, place: int) -> Iterator[int]:
        """The words above a word, the nearest first."""
        for _ in range(_CHAIN):
            place = self.tree.words[place].head
            if place == ROOT:
                return
            yield place


def _guessed(name: NameSpan, schema: Schema) -> bool:
    """True for a name of several words whose kind no list knows: two capitals look like a person."""
    if name.title or len(name.name.split()) < 2:
        return False
    if schema is Schema.ADDRESS:
        return not gazetteer().place(name.name)
    return schema is Schema.PERSON and fold(name.name.split()[0]) not in gazetteer().given


def _as_chunk(name: NameSpan, text: str) -> Chunk:
    own = text[name.start : name.end]
    return Chunk(Kind.NOUN, name.start, name.end, (own,), names=(name,), lower=(own.lower(),), starts=(name.start,))
