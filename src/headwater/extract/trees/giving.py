"""Who gives whom what: verbs of giving, getting and paying, in every frame that a tree shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import SUPPORTED
from headwater.extract.sentence import End
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.english_giving import CARRIERS, VERBS, Gift
from headwater.extract.trees.english_goods import BILLS, BOONS, OUTLAYS, SHARES, TOOLS, TRANSFERS
from headwater.extract.trees.givers import anybody, bare, counted, givers, is_sum, payable, takers
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Polarity, Stance
from headwater.text.hedges import Modality

_DENIED = Modality(polarity=Polarity.NEGATED, stance=Stance.DENIES)
_NONE = frozenset(["no", "not", "neither", "nor", "nothing", "none", "never", "zero", "n't"])
_TOTALS = frozenset(["total", "totalling", "amount", "worth", "come", "value"])
_BARE = frozenset(["bill", "tab", "invoice", "check", "cheque", "charge"])
_NEW = 0.03  # what an end without a name costs


@dataclass(frozen=True, slots=True)
class _Frame:
    """A predicate's bare arguments: who does it, to what, and the first of two objects."""

    agent: list[int]
    theme: list[int]
    other: list[int]


def given(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every verb of giving in the sentence."""
    for clause in scene.clauses:
        for gift in VERBS.get(clause.lemma, ()):
            frame = _frame(scene, clause)
            themes = _themes(scene, clause, gift, frame)
            if themes or (not gift.needs and _open(scene, gift, frame)):
                yield from _drafts(scene, lexicon, (clause, frame), gift, themes)


def _open(scene: Scene, gift: Gift, frame: _Frame) -> bool:
    """True where the verb's own object, if it has one, may be who gets: no sum and, for payers, no bill."""
    if gift.alone:
        return not frame.theme or all(at in scene.clauses.by_place for at in frame.theme)
    if any(is_sum(scene, at) for at in frame.theme):
        return False
    return gift.taker != "theme" or not any(_suits(scene, at, "outlay") for at in frame.theme)


def _frame(scene: Scene, clause: Clause) -> _Frame:
    objects, other = clause.nouns("object"), list[int]()
    below = [child for child in scene.children(clause.at, "obj", "iobj") if not scene.clauses.case(child)]
    bare_ = [child for at, child in enumerate(below) if not _same_name(scene, below[:at], child)]
    if len(bare_) > 1:
        other = scene.clauses.joined(bare_[:1])
        objects = [at for at in objects if at not in other and not _same_name(scene, other, at)]
        objects = objects or scene.clauses.joined(bare_[1:])
    objects = objects + [at for at in _numbers(scene, clause) if at not in objects]
    if not clause.passive:
        return _Frame(clause.nouns("subject"), objects, other)
    subjects, agents = clause.nouns("subject"), clause.nouns("by") or _hung(scene, clause)
    return _Frame(agents, objects or subjects, subjects if objects else other)


def _numbers(scene: Scene, clause: Clause) -> list[int]:
    """Bare numbers that the parser hung on the verb as something else than its object."""
    below = scene.children(clause.at, "xcomp", "obl", "nmod")
    for place in scene.children(clause.at, "obj", "iobj"):
        below += scene.children(place, "flat")  # "paid ferry operator Lundt 40,000"
    below = [at for at in below if at not in scene.names]
    return [at for at in below if scene.tree.words[at].upos == "NUM" and not scene.clauses.case(at)]


def _hung(scene: Scene, clause: Clause) -> list[int]:
    """The agent of a passive that was hung on another noun of the clause: "rewarded with a grant by the bank"."""
    nouns = [at for role, places in clause.roles.items() if role != "subject" for at in places]
    return [ch for at in nouns for ch in scene.children(at, "nmod", "obl") if scene.clauses.case(ch) == "by"][:1]


def _same_name(scene: Scene, others: list[int], place: int) -> bool:
    name = scene.names.get(place)
    return name is not None and any(scene.names.get(other) == name for other in others)


def _themes(scene: Scene, clause: Clause, gift: Gift, frame: _Frame) -> list[int]:
    """What is given, where it is of the kind that the verb needs."""
    for role in gift.theme.split("|"):
        places = _bare(frame, role) if role in _ROLES else clause.roles.get(role, [])
        found = [place for place in places if _suits(scene, place, gift.needs)]
        if found:
            return found
    return []


_ROLES = frozenset({"agent", "theme", "other", "object"})


def _bare(frame: _Frame, role: str) -> list[int]:
    return {"object": frame.theme, "agent": frame.agent, "theme": frame.theme, "other": frame.other}[role]


def _suits(scene: Scene, place: int, needs: str) -> bool:
    if needs == "sum":
        return is_sum(scene, place)
    if needs == "tool":
        named = scene.lemma(place) in TOOLS or scene.tree.words[place].text.lower() in TOOLS
        return place not in scene.names and named and not is_sum(scene, place)
    if needs == "outlay" and scene.lemma(place) in SHARES:  # "half of the costs", but not "half of Lisbon"
        parts = [child for child in scene.children(place, "nmod") if scene.clauses.case(child) == "of"]
        return any(_suits(scene, part, needs) for part in parts)
    nouns = {"outlay": OUTLAYS, "transfer": TRANSFERS, "boon": BOONS}.get(needs, frozenset())
    return scene.lemma(place) in nouns or scene.tree.words[place].text.lower() in nouns


def _drafts(
    scene: Scene, lexicon: Lexicon, where: tuple[Clause, _Frame], gift: Gift, themes: list[int]
) -> Iterator[Draft]:
    clause = where[0]
    carried = gift.giver == "agent" and clause.lemma in CARRIERS
    giving = _ends(scene, where, "from", themes, giving=True) if carried else []
    giving = giving or _ends(scene, where, gift.giver, themes, giving=True)
    if gift.giver.startswith("to"):  # "was charged to the bank": "to" before its name does not make it the taker
        word = scene.tree.words[clause.at]
        giving = [replace(end, start=word.start, end=word.end) for end in giving]
    things = gift.things and not gift.needs
    taking = _ends(scene, where, gift.taker, themes, things=things)
    if not taking and gift.things and themes:
        taking = takers(scene, _paid_for(scene, clause, themes), things=True)
    for giver, taker in product(giving, taking):
        if giver.text != taker.text and (gift.needs == "sum" or _known(giver) or _known(taker)):
            yield _draft(scene, lexicon, clause, gift, (giver, taker), themes)


def _known(end: End) -> bool:
    """True for a name, or a phrase that holds one: "the Orsk consulate"."""
    return end.how != "phrase" or not end.text.islower()


def _paid_for(scene: Scene, clause: Clause, themes: list[int]) -> list[int]:
    """What a cost is of, or the cost itself: "the rent on the clubhouse"."""
    if not all(scene.lemma(at) in BILLS for at in themes):
        return themes
    below = [ch for at in themes for ch in scene.children(at, "nmod") if scene.clauses.case(ch) in ("of", "for", "on")]
    below += clause.nouns("for|on")
    return [at for at in below if payable(scene, at) or scene.end(at, SUPPORTED)] or [
        at for at in themes if scene.lemma(at) not in _BARE
    ]


def _draft(
    scene: Scene, lexicon: Lexicon, clause: Clause, gift: Gift, ends: tuple[End, End], themes: list[int]
) -> Draft:
    money = next((found for at in themes if (found := bare(scene, at)) is not None), None)
    told = all(end.how in ("name", "short name") for end in ends)
    pattern = f"tree:giving:{clause.lemma}"
    draft = statement(scene, lexicon, gift.relation, ends, clause.at, pattern, gift.sure - (0.0 if told else _NEW))
    draft = draft if draft.money is not None or money is None else replace(draft, money=money)
    if gift.denied or ("no" in _words_beside(scene, clause, themes) and draft.doubt is None):
        return replace(draft, doubt=_DENIED)
    return draft


def _words_beside(scene: Scene, clause: Clause, themes: list[int]) -> set[str]:
    """ "no" where what is given is none, or where it was given at no time: "not a cent", "at no point", "neither"."""
    found = {scene.lemma(child) for at in themes for child in scene.children(at, "det", "advmod", "cc")}
    found |= {scene.lemma(child) for child in scene.children(clause.at, "cc")}
    found |= {
        scene.lemma(below) for child in scene.children(clause.at, "obl") for below in scene.children(child, "det")
    }
    found |= {scene.lemma(at) for at in themes}
    return {"no"} if found & _NONE else set()


def _ends(
    scene: Scene,
    where: tuple[Clause, _Frame],
    roles: str,
    themes: list[int],
    giving: bool = False,
    things: bool = False,
) -> list[End]:
    """Ends in the first of the roles that has any."""
    clause, frame = where
    for role in roles.split("|"):
        places = _bare(frame, role) if role in _ROLES else _behind(scene, clause, role, themes)
        places = [place for place in places if place not in themes]
        found = givers(scene, places) if giving else takers(scene, places, things)
        if not found and role == "other" and not giving:
            found = [end for at in places if (end := anybody(scene, at)) is not None]
        if found:
            return found
    return []


def _behind(scene: Scene, clause: Clause, role: str, themes: list[int]) -> list[int]:
    """Nouns behind a preposition of what is given, or of the verb; whose it is."""
    found: list[int] = []
    for theme in themes:
        if role == "owner":
            found += scene.owners(theme)
        elif role == "compound":
            found += [child for child in scene.children(theme, "compound") if child in scene.names]
        else:
            summed = [ch for ch in scene.children(theme, "acl", "advcl") if scene.lemma(ch) in _TOTALS]
            for at in (theme, *summed):
                found += [ch for ch in scene.children(at, "nmod", "obl") if scene.clauses.case(ch) == role]
    if not found and themes:
        summed = [ch for ch in scene.children(clause.at, "advcl", "xcomp") if scene.lemma(ch) in _TOTALS]
        found = [ch for at in summed for ch in scene.children(at, "obl", "nmod") if scene.clauses.case(ch) == role]
    below = scene.clauses.joined(counted(scene, at) for at in found)
    return below or ([] if role in ("owner", "compound", "of") else clause.roles.get(role, []))
