"""A predicate of a tree with its arguments, those filled in that the surface leaves out.

Gaps are filled by the rules of Universal Dependencies: the noun that a relative clause or a participle hangs on, the
subject that joined verbs share, and the subject (or, after verbs of asking, the object) of the verb that governs an
infinitive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from headwater.extract.syntax import ROOT, Tree, Word
from headwater.extract.trees.compounds import behind
from headwater.extract.trees.grammar import Grammar

_NOMINAL = frozenset(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "ADJ", "DET"])
_CLOSE = 7  # words within which an agent follows its participle
_NAMING = frozenset(["NOUN", "PROPN"])
_DEEP = 3  # nouns below an object on which its phrases may hang
_ARGUMENTS = frozenset(["nsubj", "obj", "iobj", "obl", "nmod", "dislocated"])


def base(deprel: str) -> str:
    """The relation without its subtype."""
    return deprel.partition(":")[0]


@dataclass(slots=True)
class Clause:
    """A predicate at a position of the tree; ``roles`` hold positions by role, as a `Cue` names them.

    ``how`` tells how the subject was found, in the words of `Frame.how`; ``governor`` is the position of the predicate
    that this one hangs on, or `ROOT`.
    """

    at: int
    lemma: str
    passive: bool
    roles: dict[str, list[int]] = field(default_factory=dict)
    how: str = "direct"
    governor: int = ROOT
    modal: str = ""
    negated: bool = False

    def nouns(self, role: str) -> list[int]:
        """Positions in a role; "to|for" for either."""
        for part in role.split("|"):
            if found := self.roles.get(part):
                return found
        return []


class Clauses:
    """All predicates of a tree, by position."""

    def __init__(self, tree: Tree, grammar: Grammar) -> None:
        self.tree, self.grammar = tree, grammar
        self.by_place: dict[int, Clause] = {}
        for place, word in enumerate(tree.words):
            if self._predicates(word):
                self.by_place[place] = self._own(place, word)
        for place in self._outside_in():
            self._fill(self.by_place[place])
        for clause in self:
            self._reattach(clause)

    def __iter__(self) -> Iterator[Clause]:
        return iter(self.by_place.values())

    def around(self, place: int) -> Clause | None:
        """The clause that a word stands in."""
        seen = 0
        while place != ROOT and seen <= len(self.tree.words):
            if place in self.by_place:
                return self.by_place[place]
            place, seen = self.tree.words[place].head, seen + 1
        return None

    def joined(self, places: Iterable[int]) -> list[int]:
        """Positions with the nouns joined to them by commas and "and"."""
        found: list[int] = []
        waiting = list(places)
        while waiting:
            place = waiting.pop(0)
            if place in found:
                continue
            found.append(place)
            waiting += [child for child in self.tree.children[place] if self._listed(child)]
        return found

    def case(self, place: int) -> str:
        """The preposition that a noun stands with, in lower case; in a language of cases else ``:ins`` and the like."""
        tree = self.tree
        for child in (below for below in tree.children[place] if base(tree.words[below].deprel) == "case"):
            text = tree.words[child].text.lower()
            if text in ("'s", "’s", "'", "’"):
                continue
            fixed = [tree.words[c].text.lower() for c in tree.children[child] if base(tree.words[c].deprel) == "fixed"]
            return " ".join([text, *fixed])
        case = tree.words[place].feature("Case")
        return f":{case.lower()}" if case and self.grammar.cases else ""

    def _listed(self, child: int) -> bool:
        word = self.tree.words[child]
        return base(word.deprel) == "conj" and word.upos in _NOMINAL and child not in self.by_place

    def _predicates(self, word: Word) -> bool:
        if word.upos == "VERB":
            return base(word.deprel) not in ("amod", "compound", "case", "aux")
        return word.upos == "ADJ" and word.lemma in self.grammar.participles

    @cached_property
    def _depth(self) -> dict[int, int]:
        depth: dict[int, int] = {}
        waiting = [(self.tree.root, 0)] if self.tree.words else []
        while waiting:
            place, level = waiting.pop()
            if place not in depth and place != ROOT:
                depth[place] = level
                waiting += [(child, level + 1) for child in self.tree.children[place]]
        return depth

    def _outside_in(self) -> list[int]:
        return sorted(self.by_place, key=lambda place: (self._depth.get(place, 0), place))

    def _own(self, place: int, word: Word) -> Clause:
        """What hangs on the predicate itself."""
        clause = Clause(place, self.grammar.lemma(word), passive=False)
        for child in self.tree.children[place]:
            below = self.tree.words[child]
            relation, part = base(below.deprel), below.deprel
            if part.endswith(":pass") or part == "aux:pass":
                clause.passive = True
            if relation == "aux" and below.lemma.lower() in self.grammar.modals:
                clause.modal = below.lemma.lower()
            elif relation in ("advmod", "cc") and below.lemma.lower() in self.grammar.negations:
                clause.negated = True
            elif part == "compound:prt" or self._particle(clause, child):
                clause.lemma = f"{clause.lemma} {below.text.lower()}"
            if relation in _ARGUMENTS:
                self._place(clause, child, relation, part)
        self._receive(clause)
        early = [at for at in clause.roles.get("object", []) if at < place and self.tree.words[at].upos in _NAMING]
        if early and not clause.roles.get("subject") and not self.grammar.cases:  # an object before its verb is none
            clause.roles["subject"] = early
            clause.roles["object"] = [at for at in clause.roles["object"] if at not in early]
        return clause

    def _particle(self, clause: Clause, child: int) -> bool:
        """True for an adverb that makes another verb of this one: "sat down", "was put together"."""
        word = self.tree.words[child]
        near = child > clause.at and child - clause.at <= 2 and base(word.deprel) in ("advmod", "case", "obl")
        return near and f"{clause.lemma} {word.text.lower()}" in self.grammar.particled

    def _receive(self, clause: Clause) -> None:
        """The first of two bare objects gets the second: "gave Anna Berg a weekly show"."""
        bare = [ch for ch in self.tree.children[clause.at] if self.tree.bases[ch] == "obj"]
        if len(bare) != 2 or clause.roles.get(self.grammar.receiver) or self.grammar.cases:
            return
        first = self.joined(bare[:1])
        if self.tree.words[bare[0]].upos in ("PROPN", "PRON") and bare[0] > clause.at:
            clause.roles[self.grammar.receiver] = first

    def _place(self, clause: Clause, child: int, relation: str, part: str) -> None:
        if relation == "nsubj":
            role = "subject"
        elif self.grammar.cases and relation in ("obj", "iobj") and self.case(child) in (":ins", ":dat"):
            role = self.grammar.roles.get(self.case(child), "object")
        elif relation == "obj":
            role = "object"
        elif relation == "iobj":
            role = self.grammar.receiver
        else:
            role, child = behind(self.tree, self.case, child, "by" if part == "obl:agent" else self.case(child))
            role = self.grammar.roles.get(role, role)
            bare = not role and part == "obl" and self.tree.words[child].upos in ("NOUN", "PROPN")
            role = "object" if bare and child > clause.at and not clause.roles.get("object") else role
        if role:
            clause.roles.setdefault(role, []).extend(self.joined([child]))

    def _fill(self, clause: Clause) -> None:
        word = self.tree.words[clause.at]
        relation = base(word.deprel)
        above = self.around(word.head) if word.head != ROOT else None
        clause.governor = above.at if above else ROOT
        if relation == "root" and not clause.roles.get("subject") and self.grammar.passive_participle(word):
            self._fronted(clause)
        if relation in ("acl", "advcl") and not clause.roles.get("subject") and (noun := self._apart(clause)) != ROOT:
            self._participle(clause, word, noun, above)
            return
        if relation == "acl" and word.head > clause.at and self._turned(clause, word.head):
            return
        if word.deprel in ("acl:relcl", "acl:rel") or (relation == "acl" and self._told(clause)):
            self._relate(clause, word.head)
        elif (noun := self._before_pronoun(clause)) != ROOT:
            self._relate(clause, noun)
        elif relation == "acl" or (relation == "advcl" and not clause.roles.get("subject")):
            self._participle(clause, word, word.head if relation == "acl" else ROOT, above)
        elif relation in ("conj", "parataxis") and self._relativized(clause, word.head):
            clause.roles["subject"] = [word.head]  # "X, who founded Y, now heads Z" with X taken for the root
        elif relation == "conj" and above is not None:
            self._share(clause, above)
        elif relation == "conj" and not clause.roles.get("subject") and not self.grammar.cases:
            clause.roles.update(self._copular(word.head))
        elif relation in ("parataxis", "ccomp") and (sibling := self._sibling(clause, word.head)) is not None:
            self._share(clause, sibling)
        elif relation in ("xcomp", "ccomp") and above is not None and not clause.roles.get("subject"):
            self._control(clause, above)

    def _fronted(self, clause: Clause) -> None:
        """ "Born in Oslo, Berg has lived …": the participle that opens a sentence is said of the subject behind it."""
        if clause.at > 2 or any(self.tree.bases[ch] == "aux" for ch in self.tree.children[clause.at]):
            return
        for child in self.tree.children[clause.at]:
            later = self.by_place.get(child)
            named = self.tree.bases[child] in ("parataxis", "ccomp", "conj", "advcl")
            if named and later is not None and child > clause.at and later.roles.get("subject"):
                clause.roles["subject"] = list(later.roles["subject"])
                clause.passive, clause.how = True, "participle"
                return

    def _apart(self, clause: Clause) -> int:
        """The name before the comma behind which a passive participle stands, if it was hung on something else."""
        before = clause.at - 2
        if before < 0 or self.tree.words[before + 1].text != "," or self.tree.words[before].upos != "PROPN":
            return ROOT
        if self.grammar.cases or not self.grammar.passive_participle(self.tree.words[clause.at]):
            return ROOT
        while self.tree.bases[before] in ("flat", "compound") and self.tree.words[before].head < clause.at:
            if self.tree.words[before].head == ROOT:
                break
            before = self.tree.words[before].head
        head = self.tree.words[clause.at].head
        listed = self.tree.bases[before] in ("conj", "nmod", "appos")
        return ROOT if head == before or listed or (head != ROOT and self.tree.words[head].upos == "PROPN") else before

    def _turned(self, clause: Clause, noun: int) -> bool:
        """A participle that opens the sentence and was hung on a noun of its own: "Born in Oslo, Berg has lived …"."""
        above = self.around(self.tree.words[noun].head) if self.tree.words[noun].head != ROOT else None
        case = self.case(noun)
        if above is None or not case or not above.roles.get("subject") or self.grammar.cases:
            return False
        above.roles[case] = [place for place in above.roles.get(case, []) if place != noun]
        clause.roles.setdefault(case, []).append(noun)
        clause.roles["subject"], clause.how = list(above.roles["subject"]), "participle"
        clause.passive = self.grammar.passive_participle(self.tree.words[clause.at])
        return True

    def _copular(self, head: int) -> dict[str, list[int]]:
        """The subject of a joined predicate without a verb: "is an arm of the ministry and takes its orders from …"."""
        below = self.tree.children[head] if head != ROOT else ()
        if not any(self.tree.bases[ch] == "cop" for ch in below):
            return {}
        subjects = [ch for ch in below if self.tree.bases[ch] == "nsubj"]
        return {"subject": self.joined(subjects)} if subjects else {}

    def _sibling(self, clause: Clause, head: int) -> Clause | None:
        """The earlier clause whose subject a clause without one shares: "founded the paper, edited it"."""
        if clause.roles.get("subject") or head == ROOT or self.grammar.cases:
            return None
        marked = any(self.tree.bases[ch] in ("mark", "aux") for ch in self.tree.children[clause.at])
        near = [head, *(ch for ch in self.tree.children[head] if self.tree.bases[ch] == "ccomp")]
        known = [self.by_place[at] for at in near if at < clause.at and at in self.by_place]
        told = [other for other in known if other.roles.get("subject") and not marked]
        same = base(self.tree.words[clause.at].deprel) == "parataxis"
        found = [other for other in told if (other.at == head) == same]
        return found[-1] if found else None

    def _relativized(self, clause: Clause, head: int) -> bool:
        """True where a verb without a subject hangs on a noun that has a relative clause beside it."""
        if clause.roles.get("subject") or self.tree.words[head].upos not in ("NOUN", "PROPN"):
            return False
        near = [head, *(c for c in self.tree.children[head] if self.tree.bases[c] == "appos")]
        return any(self.tree.bases[child] == "acl" for noun in near for child in self.tree.children[noun])

    def _reattach(self, clause: Clause) -> None:
        """Phrases that hang on the object serve the predicate too: "received a grant of 9 euros from the bank"."""
        waiting = [(place, 0) for place in clause.nouns("object")]
        waiting += [(place, 0) for place in clause.nouns("subject") if clause.passive]
        waiting += [(place, 0) for place in clause.nouns("as")]
        waiting += [
            (place, _DEEP) for role in ("in", "to", "from") for place in clause.nouns(role) if self._proper(place)
        ]
        while waiting:
            place, depth = waiting.pop(0)
            for child in self.tree.children[place]:
                if self.tree.bases[child] not in ("nmod", "obl") or child in self.by_place:
                    continue
                case = self.grammar.roles.get(self.case(child), self.case(child))
                known = clause.roles.get(case, [])
                if case in self.grammar.loose and (not depth or (case in self.grammar.far and not known)):
                    clause.roles.setdefault(case, []).extend(new for new in self.joined([child]) if new not in known)
                if depth < _DEEP:
                    waiting.append((child, depth + 1))

    def _proper(self, place: int) -> bool:
        return self.tree.words[place].upos == "PROPN" and not self.grammar.cases

    def _relative(self, clause: Clause) -> bool:
        return any(self._relativizer(place) for places in clause.roles.values() for place in places)

    def _told(self, clause: Clause) -> bool:
        """True for a clause with a relative pronoun, or with a subject of its own: "a charity Berg established"."""
        return self._relative(clause) or (bool(clause.roles.get("subject")) and not self.grammar.cases)

    def _before_pronoun(self, clause: Clause) -> int:
        """The noun right before a relative pronoun whose clause the parser did not hang on it; `ROOT` for none."""
        told = [*clause.nouns("subject"), *(clause.nouns("object") if self.grammar.cases else ())]
        pronoun = next((at for at in told if self._relativizer(at)), 0)
        before = pronoun - 1
        while before > 0 and self.tree.words[before].upos == "PUNCT":
            before -= 1
        hung = base(self.tree.words[clause.at].deprel) in ("parataxis", "ccomp", "conj")
        if pronoun < 2 or (before == pronoun - 1 and not hung) or self.tree.words[before].upos not in ("NOUN", "PROPN"):
            return ROOT
        while self.tree.bases[before] in ("flat", "compound") and self.tree.words[before].head < pronoun:
            before = self.tree.words[before].head
        return before

    def _relativizer(self, place: int) -> bool:
        return self.tree.words[place].lemma.lower() in self.grammar.relatives

    def _relate(self, clause: Clause, antecedent: int) -> None:
        """The antecedent takes the place of the relative pronoun, or of what is not there."""
        if self.tree.words[antecedent].upos not in _NOMINAL:
            return
        subjects = clause.roles.get("subject", [])
        if len(subjects) == 2 and subjects[1] == subjects[0] + 1 and not self._relative(clause):
            antecedent, clause.roles["subject"] = subjects[0], subjects[1:]  # "a charity Berg established"
        met = self.joined([antecedent]) if self._plural(clause) else [antecedent]
        for places in clause.roles.values():
            if any(self._relativizer(place) for place in places):
                places[:] = [*met, *(place for place in places if not self._relativizer(place))]
                clause.how = "relative"
                return
        clause.how = "relative"
        if not clause.roles.get("subject"):
            clause.roles["subject"] = [antecedent]
        elif not clause.roles.get("object") and not clause.passive and not self._whose(clause):
            clause.roles["object"] = [antecedent]

    def _plural(self, clause: Clause) -> bool:
        return any(
            self.tree.words[child].text.lower() in ("are", "were", "have") for child in self.tree.children[clause.at]
        )

    def _whose(self, clause: Clause) -> bool:
        return any(
            self.tree.words[child].lemma.lower() in self.grammar.whose
            for place in clause.roles.get("subject", ())
            for child in self.tree.children[place]
        )

    def _participle(self, clause: Clause, word: Word, antecedent: int, above: Clause | None) -> None:
        infinitive = any(
            self.tree.words[child].deprel == "mark" and self.tree.words[child].lemma.lower() in self.grammar.infinitives
            for child in self.tree.children[clause.at]
        )
        if antecedent != ROOT and self.tree.words[antecedent].upos in _NOMINAL and not infinitive:
            clause.roles.setdefault("subject", [antecedent])
            clause.how = "participle"
        elif above is not None and above.lemma in self.grammar.crediting and above.roles.get("object"):
            clause.roles["subject"] = list(above.roles["object"])  # "thanked the bank for funding it"
            clause.how = "participle"
        elif above is not None and above.roles.get("subject"):
            clause.roles["subject"] = list(above.roles["subject"])
            clause.how = "control" if infinitive else "participle"
        given = not clause.roles.get("object") or clause.lemma in self.grammar.giving or self.grammar.cases
        if not infinitive and not clause.passive and given and self.grammar.passive_participle(word):
            clause.passive = True
        if clause.passive and not clause.roles.get("by") and antecedent != ROOT and not self.grammar.cases:
            agents = [ch for ch in self.tree.children[antecedent] if clause.at < ch < clause.at + _CLOSE]
            agents = [ch for ch in agents if self.case(ch) == "by"]
            clause.roles.update({"by": self.joined(agents)} if agents else {})  # "controlled by Berg" taken apart

    def _share(self, clause: Clause, above: Clause) -> None:
        if not clause.roles.get("subject") and above.roles.get("subject"):
            clause.roles["subject"] = list(above.roles["subject"])
            clause.how = "shared" if above.how == "direct" else above.how
            alone = not any(self.tree.bases[c] == "aux" for c in self.tree.children[clause.at])
            if above.passive and alone and not clause.roles.get("object"):
                clause.passive = self.grammar.passive_participle(self.tree.words[clause.at])
        if (
            not above.roles.get("object")
            and clause.roles.get("object")
            and not above.passive
            and not above.roles.keys() - {"subject"}
        ):
            above.roles["object"] = list(clause.roles["object"])
        clause.modal = clause.modal or above.modal

    def _control(self, clause: Clause, above: Clause) -> None:
        objects = above.roles.get("object") or above.roles.get(self.grammar.receiver)
        asked = above.lemma in self.grammar.asking and objects and not above.passive
        subject = objects if asked else above.roles.get("subject")
        if subject:
            clause.roles["subject"] = list(subject)
        clause.how = "control"
