"""Joins inside one document: what a careful reader takes for granted on the page.

Rules run from the surest to the least sure; each sees the clusters that the ones before it made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from headwater.model import Claim, ClaimStatus, Hedge, Polarity, Stance
from headwater.resolve.clusters import Clusters
from headwater.resolve.kinds import Kind, compatible, sort_out
from headwater.resolve.lexicon import wordset
from headwater.resolve.names import fold, is_acronym, stands_for
from headwater.resolve.nodes import Node, states_alias
from headwater.resolve.states import state_of

# What may follow the short form of a movement's name without naming another body ("Free Coast" –
# "Free Coast Independence Campaign"). Fund, foundation, party, committee are not here: they do.
_TAIL = wordset("""campaign movement group organization initiative independence sovereignty autonomy secession freedom
    kampagne bewegung gruppe movimiento campaña campana grupo mouvement campagne groupe ruch kampania grupa
    движение кампания группа рух""")
_GAP = 3  # characters between a name and the acronym in brackets after it


@dataclass(frozen=True, slots=True)
class Join:
    """One join with its reason in words; ``node`` is the one that comes to ``to``."""

    node: str
    to: str
    why: str


@dataclass(frozen=True, slots=True)
class Alias:
    """Two nodes of one document that it calls one thing; ``node`` is the second name."""

    node: str
    to: str


def aliases(claims: Iterable[Claim], ends: dict[str, tuple[str, str, str]], threshold: float) -> dict[str, list[Alias]]:
    """Aliases that documents state without reserve and in their own voice, by document.

    What somebody in them says ("Berg says that the Trust is the Fund") is a claim with a weight of its own, no join.

    Args:
        ends: node ids of subject, object and attribution by claim id.
        threshold: confidence at which a machine-read claim counts.
    """
    found: dict[str, list[Alias]] = {}
    for claim in claims:
        if states_alias(claim) and _plain(claim) and not claim.attribution and claim.counts(threshold):
            subject, other, _ = ends[claim.id]
            if subject and other and subject != other:
                found.setdefault(claim.document, []).append(Alias(other, subject))
    return found


def namesakes(claims: Iterable[Claim], ends: dict[str, tuple[str, str, str]]) -> dict[str, tuple[str, str]]:
    """Nodes of which a document says, in its own voice, that they are not another one, by claim id.

    The second node is empty where the text names the other by a phrase only. No confidence is asked for: to keep
    two apart that are one is the lesser error.
    """
    found = {}
    for claim in claims:
        one, other, _ = ends[claim.id]
        if one and one != other and states_alias(claim) and _plainly_not(claim):
            found[claim.id] = (one, other)
    return found


def _plain(claim: Claim) -> bool:
    return _asserted(claim) and claim.polarity is Polarity.AFFIRMED


def _plainly_not(claim: Claim) -> bool:
    said = claim.stance in (Stance.ASSERTS, Stance.DENIES) and claim.polarity is Polarity.NEGATED
    return said and claim.hedge is Hedge.NONE and not claim.attribution and claim.status is not ClaimStatus.REJECTED


def _asserted(claim: Claim) -> bool:
    return claim.stance is Stance.ASSERTS and claim.hedge is Hedge.NONE


def join_document(nodes: Sequence[Node], stated: Sequence[Alias], clusters: Clusters) -> list[Join]:
    """Join the nodes of one document and say why; ``nodes`` in order of their place in it."""
    page = _Page(nodes, clusters)
    page.same_name()
    page.referring_back()
    page.stated(stated)
    page.acronyms()
    page.short_forms()
    page.state_left_off()
    page.surnames()
    return page.joins


class _Page:
    """The named nodes of one document while its rules run."""

    def __init__(self, nodes: Sequence[Node], clusters: Clusters) -> None:
        self.nodes = nodes
        self.by_id = {node.id: node for node in nodes}
        self.named = [node for node in nodes if node.key]
        self.clusters = clusters
        self.joins: list[Join] = []

    def _join(self, node: Node, to: Node, why: str) -> None:
        if self.clusters.find(node.id) != self.clusters.find(to.id) and self.clusters.join(node.id, to.id):
            self.joins.append(Join(node.id, to.id, why))

    def same_name(self) -> None:
        # a common noun ("the office") is no name: two of them are one thing only where the reader says so
        self._same(node for node in self.named if node.full)

    def _same(self, nodes: Iterable[Node]) -> None:
        by_key: dict[str, list[Node]] = {}
        for node in nodes:
            by_key.setdefault(node.key, []).append(node)
        for bearers in by_key.values():
            for group in sort_out((node.kind, node) for node in bearers):
                for node in group[1:]:
                    self._join(node, group[0], "same name")

    def referring_back(self) -> None:
        for node in self.nodes:
            to = self.by_id.get(node.antecedent)
            if to and (node.nameless or to.nameless or compatible(node.kind, to.kind)):
                self._join(node, to, f"{node.how or 'reference'} for “{to.name}”")

    def stated(self, stated: Sequence[Alias]) -> None:
        for alias in sorted(stated, key=lambda alias: (alias.node, alias.to)):
            node, to = self.by_id.get(alias.node), self.by_id.get(alias.to)
            if node and to and compatible(node.kind, to.kind):
                self._join(node, to, f"the document states that it is another name of “{to.name}”")

    def acronyms(self) -> None:
        """An acronym in brackets right after, or inside, the name whose initials it has."""
        for place, node in enumerate(self.named):
            if node.kind is Kind.PERSON or not is_acronym(node.name):
                continue
            for other in reversed(self.named[max(0, place - 4) : place]):
                near = other.end <= node.start <= other.end + _GAP or other.start <= node.start < other.end
                if near and not is_acronym(other.name) and compatible(node.kind, other.kind):
                    if stands_for(node.name, other.name):
                        self._join(node, other, f"acronym in brackets after “{other.name}”")
                    break

    def short_forms(self) -> None:
        """The beginning of the only longer name, where no more than the word for its kind was left off."""
        organised = {node.key: node for node in reversed(self.named) if node.kind is Kind.ORGANISED}
        starts: dict[str, list[Node]] = {}
        for name, node in organised.items():
            words = name.split()
            for cut in range(2, len(words)):
                if _TAIL.issuperset(words[cut:]):
                    starts.setdefault(" ".join(words[:cut]), []).append(node)
        for name, longer in starts.items():
            if name in organised and len({self.clusters.find(node.id) for node in longer}) == 1:
                self._join(organised[name], longer[0], f"short form of “{longer[0].name}”")

    def state_left_off(self) -> None:
        """A body with its state before it, with its state behind it, and bare, where one state only has such a body.

        The word left off must be a state's, or a place that the document names; two states with such a body stay apart.
        """
        organised = {node.key: node for node in reversed(self.named) if node.kind is Kind.ORGANISED}
        places = {node.key for node in self.named if node.kind is Kind.PLACE}
        cores: dict[str, dict[str, list[Node]]] = {}
        for key, node in organised.items():
            for core, place in _without_place(key, places):
                cores.setdefault(core, {}).setdefault(place, []).append(node)
        for core, by_place in cores.items():
            for group in by_place.values():
                for node in group[1:]:
                    self._join(node, group[0], f"the same body of the same state as “{group[0].name}”")
            if core in organised and len(by_place) == 1:
                longer = next(iter(by_place.values()))[0]
                self._join(organised[core], longer, f"short form of “{longer.name}”")

    def surnames(self) -> None:
        """A surname alone, or initials with it, for the only full name of the document that ends in it."""
        people = [node for node in self.named if node.kind is Kind.PERSON]
        by_surname: dict[str, dict[str, Node]] = {}
        for node in people:
            if node.full:
                by_surname.setdefault(node.key.split()[-1], {}).setdefault(self.clusters.find(node.id), node)
        bare = [node for node in people if not node.full]
        for node in bare:
            words = node.key.split()
            bearers = list(by_surname.get(words[-1], {}).values())
            if len(bearers) == 1 and _initials_fit(words[:-1], bearers[0]) and not self._refers(node):
                self._join(node, bearers[0], _surname_why(words, bearers[0]))
        # two bearers of one surname on the page: which of them a bare surname means stays open
        self._same(node for node in bare if not by_surname.get(node.key.split()[-1]))

    def _refers(self, node: Node) -> bool:
        return node.antecedent in self.by_id


def _without_place(name: str, places: Set[str]) -> Iterator[tuple[str, str]]:
    """The name without the state at its head or behind "of", and which that was; two words stay at least."""
    words = name.split()
    for cut in range(1, len(words) - 1):
        head, rest = " ".join(words[:cut]), " ".join(words[cut:])
        if state := state_of(head) or (head if head in places else ""):
            yield rest, fold(state)
        tail = rest.removeprefix("of ").removeprefix("the ")
        if rest.startswith("of ") and cut >= 2 and (state := state_of(tail) or (tail if tail in places else "")):
            yield head, fold(state)


def _initials_fit(initials: Sequence[str], bearer: Node) -> bool:
    given = bearer.key.split()[:-1]
    return len(initials) <= len(given) and all(a == b[0] for a, b in zip(initials, given, strict=False))


def _surname_why(words: Sequence[str], bearer: Node) -> str:
    what = "surname" if len(words) == 1 else "initials and surname"
    return f"{what} of the only full name in this document that ends in it, “{bearer.name}”"
