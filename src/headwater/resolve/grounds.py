"""Grounds on which two bearers of one name may be taken for one: what they share besides the name.

A ground has points; two points join. One thing that tells who somebody is (a birth, an account, an office in an
organisation, a passage that two documents have in common) is worth two; one that many share (another name on the
page, a town, being named together with what the whole case is about) is worth one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from headwater.model import CaseFile, Claim, Family, Schema
from headwater.resolve.contexts import Context, Label, contexts, tokens
from headwater.resolve.kinds import Kind
from headwater.resolve.lexicon import wordset
from headwater.resolve.names import fold, is_acronym, key, legal_form
from headwater.resolve.nodes import Node
from headwater.resolve.states import state_of

ENOUGH = 2
_SPREAD = 8  # names that stand with a neighbour, beyond which any other relation than a role tells nothing
_PASSAGE = 100  # characters between two names of one passage
_HANDFUL = 8  # documents
_PAGE = 24  # other names of a page that are looked at, the rarest
_COMMON = 0.25  # share of documents beyond which a name on the page tells nothing
_ROLES = frozenset({Family.ROLE, Family.PART, Family.OWNS, Family.DIRECTS})
_SMALL = wordset("a an the of for and in on to de la le les du des der die das und et y e di da и в по на за і та")
_MANY = wordset("""embassy consulate court office department police commission council committee branch division prison
    station school university hospital library посольство консульство суд отдел управление полиция комиссия совет
    botschaft konsulat gericht amt ambassade consulat tribunal embajada consulado ambasada konsulat sąd""")
_PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself", "он", "его", "ему", "він", "його", "il", "lui", "él"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself", "она", "её", "ей", "вона", "її", "elle", "ella", "ona"), "f"),
}


@dataclass(frozen=True, slots=True)
class Ground:
    """Something that two bearers can share, in words.

    Attributes:
        years: of an engagement; two dated ones have to meet.
        asked: true for being named together with what the case is about; two of these are no more than one.
    """

    words: str
    points: int
    years: frozenset[str] = frozenset()
    asked: bool = False


Grounds = Mapping[str, Mapping[str, Ground]]


@dataclass(frozen=True, slots=True)
class Bearing:
    """A bearer as grounds see it: its nodes, and its own and further names."""

    id: str
    kind: Kind
    nodes: tuple[Node, ...]
    first: frozenset[str]
    second: frozenset[str]
    declared: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What can be known around bearers.

    Attributes:
        grounds: by bearer id, by token.
        contexts: by bearer id.
        listed: keys that need no further ground, with the reason.
    """

    grounds: Grounds
    contexts: Mapping[str, Context]
    listed: Mapping[str, str]


def known(
    found: Sequence[Bearing],
    rivals: Set[str],
    claims: Sequence[Claim],
    ends: Mapping[str, tuple[str, str, str]],
    casefile: CaseFile,
) -> Known:
    """Grounds of every bearer that has a namesake.

    Args:
        found: every bearer.
        rivals: ids of those that have a namesake.
        claims: with ``ends``, the nodes at subject, object and attribution by claim id.
    """
    home = {node.id: bearer.id for bearer in found for node in bearer.nodes}
    labels = {bearer.id: _label(bearer) for bearer in found}
    units = {claim: (home.get(subject, ""), home.get(other, "")) for claim, (subject, other, _) in ends.items()}
    around = contexts(claims, units, labels)
    for bearer in found:
        _count_pronouns(bearer, around)
    spread = _spread(around, labels)
    pages = _pages(found, labels, casefile)
    void = _void(found, around, labels)
    grounds = {
        bearer.id: {
            token: ground
            for token, ground in _of_bearer(bearer, around.get(bearer.id, Context()), spread, pages).items()
            if token.partition(" ")[2] not in void
        }
        for bearer in found
        if bearer.id in rivals
    }
    return Known(grounds, around, _listed([bearer for bearer in found if bearer.id in rivals], casefile))


def _void(found: Iterable[Bearing], around: Mapping[str, Context], labels: Mapping[str, Label]) -> set[str]:
    """Names that two people bear, as births or pronouns tell: to stand with such a name is no ground for anybody."""
    births: dict[str, set[str]] = {}
    genders: dict[str, set[str]] = {}
    for bearer in found:
        context = around.get(bearer.id)
        if context and bearer.kind is Kind.PERSON:
            for token in tokens(labels[bearer.id]):
                births.setdefault(token, set()).update(context.births)
                genders.setdefault(token, set()).update({context.gender} - {""})
    return {token for token, values in (*births.items(), *genders.items()) if len(values) > 1}


def _label(bearer: Bearing) -> Label:
    named = [node for node in bearer.nodes if node.key] or list(bearer.nodes)
    return Label(bearer.kind, bearer.first, max(named, key=lambda node: (len(node.name), node.id)).name)


def _count_pronouns(bearer: Bearing, around: dict[str, Context]) -> None:
    if bearer.kind not in (Kind.PERSON, Kind.LEGAL):
        return
    for node in bearer.nodes:
        if node.nameless and (gender := _PRONOUNS.get((node.word or node.name).casefold())):
            genders = around.setdefault(bearer.id, Context()).genders
            genders[gender] = genders.get(gender, 0) + 1


Spread = Mapping[tuple[Kind, str], int]


def _spread(around: Mapping[str, Context], labels: Mapping[str, Label]) -> Spread:
    """How many names of each kind stand with each neighbour."""
    trios = {
        (labels[unit].kind, token, min(labels[unit].keys, default=unit))
        for unit, context in around.items()
        for token, _ in context.ties
    }
    return Counter((kind, token) for kind, token, _ in trios)


@dataclass(frozen=True, slots=True)
class _Pages:
    """Names on each page with their places, in how many documents each stands; what the case is about; what is rare."""

    tokens: Mapping[str, Mapping[str, list[tuple[int, int]]]]
    documents: Mapping[str, int]
    names: Mapping[str, str]
    principal: Set[str]
    rare: Set[str]

    @property
    def many(self) -> bool:
        """True where there are documents enough to tell what is rare on a page."""
        return len(self.tokens) >= _HANDFUL


def _pages(found: Iterable[Bearing], labels: Mapping[str, Label], casefile: CaseFile) -> _Pages:
    by_page: dict[str, dict[str, list[tuple[int, int]]]] = {}
    names: dict[str, str] = {}
    asked = {fold(name) for name in (*casefile.question.sponsors, *casefile.question.movements)}
    principal: set[str] = set()
    for bearer in found:
        for token in (*tokens(labels[bearer.id]), *_places(bearer)):
            names.setdefault(token, labels[bearer.id].name)
            if bearer.declared and any(fold(node.name) in asked for node in bearer.nodes if node.declared):
                principal.add(token)
            for node in bearer.nodes:
                if node.document:
                    spans = by_page.setdefault(node.document, {}).setdefault(token, [])
                    spans.append((node.start, node.end))
    counted = Counter(token for page in by_page.values() for token in page)
    limit = max(3, int(_COMMON * len(by_page)))
    rare = {token for token, count in counted.items() if 2 <= count <= limit} - principal
    return _Pages(by_page, counted, names, principal, rare)


def _places(bearer: Bearing) -> list[str]:
    """Places on a page tell bodies apart, not people; states tell nothing."""
    if bearer.kind is not Kind.PLACE:
        return []
    return [f"{Kind.PLACE}:{name}" for name in sorted(bearer.first) if not state_of(name)]


def _of_bearer(bearer: Bearing, context: Context, spread: Spread, pages: _Pages) -> dict[str, Ground]:
    made = {f"born {year}": Ground(f"both are born in {year}", 2) for year in context.births}
    made |= {f"birthplace {where}": Ground(f"both are born in {where.title()}", 2) for where in context.birthplaces}
    made |= {f"passage {text}": Ground("the same passage stands in both documents", 2) for text in context.passages}
    if bearer.kind is Kind.EVENT:
        made |= {f"year {year}": Ground(f"both are of {year}", 2) for year in context.years}
    weight = 1 if bearer.kind is Kind.PERSON else 2
    made |= {f"seat {where}": Ground(f"both are in {where.title()}", weight) for where in context.seats}
    made |= _ties(bearer.kind, context, spread)
    made |= _further_names(bearer)
    return made | _neighbours(bearer, pages)


def _ties(kind: Kind, context: Context, spread: Spread) -> dict[str, Ground]:
    made = {}
    for (token, family), years in context.ties.items():
        words = f"both stand with “{context.names[token]}”"
        if family in _ROLES:
            made[f"{family} {token}"] = Ground(words, 2, frozenset(years))
        points = 2 if spread.get((kind, token), 0) <= _SPREAD else 1
        made[f"with {token}"] = Ground(words, points, made.get(f"with {token}", Ground("", 0)).years | years)
    return made


def _further_names(bearer: Bearing) -> dict[str, Ground]:
    """Two names that are not short for each other: both documents state the same alias."""
    names = sorted(bearer.first | bearer.second)
    short = {one for one in names if any(other.startswith(f"{one} ") for other in names)}
    plain = [one for one in names if not is_acronym(one.upper()) and one not in short]
    if len(plain) < 2:
        return {}
    return {f"also {one}": Ground(f"both documents also call it “{one}”", 1) for one in plain}


def _neighbours(bearer: Bearing, pages: _Pages) -> dict[str, Ground]:
    """Other names in its passages, and on its pages."""
    own = set(tokens(Label(bearer.kind, bearer.first | bearer.second, "")))
    person = bearer.kind is Kind.PERSON
    spans: dict[str, list[tuple[int, int]]] = {}
    for node in bearer.nodes:
        if node.document:
            spans.setdefault(node.document, []).append((node.start, node.end))
    near: set[str] = set()
    page: set[str] = set()
    for document, mine in spans.items():
        on_page = pages.tokens.get(document, {})
        others = [token for token in on_page if pages.documents[token] > 1 and token not in own]
        if pages.many:
            page |= {token for token in others if token in pages.rare and not (person and token.startswith(Kind.PLACE))}
        near |= {token for token in others if not token.startswith(Kind.PLACE) and _close(mine, on_page[token])}
    rarest = sorted(page, key=lambda token: (pages.documents[token], token))[:_PAGE]
    made = {f"page {token}": Ground(f"both pages name “{pages.names[token]}”", 1) for token in rarest}
    nearest = sorted(near, key=lambda token: (pages.documents[token], token))[:_PAGE]
    return made | {f"near {token}": _near(token, pages) for token in nearest}


def _near(token: str, pages: _Pages) -> Ground:
    words = f"both are named together with “{pages.names[token]}”"
    return Ground(words, 2 if token in pages.rare else 1, asked=token in pages.principal)


def _close(mine: Sequence[tuple[int, int]], theirs: Sequence[tuple[int, int]]) -> bool:
    """True where two names stand in one passage; long lists are looked at from their beginning."""
    pairs = ((one, other) for one in mine[:_PAGE] for other in theirs[:_PAGE])
    return any(max(a[0], b[0]) - min(a[1], b[1]) <= _PASSAGE for a, b in pairs)


def head_start(name: str, kind: Kind) -> int:
    """One point for a full name of three words that carry something: fewer bear it."""
    if kind is Kind.PLACE:
        return 0
    return int(sum(word not in _SMALL and not word.isdigit() and len(word) > 1 for word in name.split()) >= 3)


def _listed(found: Iterable[Bearing], casefile: CaseFile) -> dict[str, str]:
    """Keys that a person, or the nature of the thing, makes one: sources of the case file, bodies with their state."""
    listed = {}
    for source in casefile.sources:
        for name in (source.name, *source.publishers):
            listed[f"{Kind.ORGANISED}:{key(name, Kind.ORGANISED)}"] = "the case file names it as a source"
    for bearer in found:
        for node in bearer.nodes:
            if node.full and (reason := _one_of_its_kind(node)):
                listed[f"{bearer.kind}:{node.key}"] = reason
    return listed


def _one_of_its_kind(node: Node) -> str:
    if node.kind in (Kind.ACCOUNT, Kind.TOPIC):
        return "a handle is an identifier"
    if node.kind is Kind.PLACE:
        from headwater.text.gazetteer import gazetteer

        return "the gazetteer has one such place" if gazetteer().place(node.name) else ""
    if node.schema is Schema.PUBLIC_BODY:
        if state_of(node.name):
            return "the state itself"
        words = node.key.split()
        if len(words) >= 3 and not _MANY & set(words) and any(state_of(word) for word in words):
            return "a body that its state has once"
    return ""


def forms(nodes: Iterable[Node]) -> set[str]:
    """Legal forms in the names of nodes."""
    return {form for node in nodes if (form := legal_form(node.name))}
