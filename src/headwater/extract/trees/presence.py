"""Who was at an event, told by what they did there: "Berg sang at the gala", "at the wedding were Berg and Okoro"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Polarity, Relation, Schema, Stance
from headwater.text.hedges import Modality

_AIMED: Final = words(
    "laugh aim look stare glance hint balk baulk sneer scoff bristle rage snipe jeer direct point begin start end "
    "occur happen plan schedule expect invite ban bar exclude refuse promise hope want wish welcome need seem cost be "
    "have hold host organise organize stage arrange convene fund pay finance sponsor own work arrest marvel rejoice "
    "connive chafe wonder fail succeed persist throw fire shout"
)
"""Verbs behind whose "at" stands what they are about, or that are done for an event without being there."""
_SPEAKING: Final = words("speak address lecture keynote talk testify preach preside moderate headline")
_SPEECHES: Final = words("speech talk lecture address keynote presentation remark remarks sermon paper toast statement")
"""What one does at an event is told by "speaks at"."""
_SHOWN: Final = words(
    "arrest detain injure hurt crown decorate honour honor heckle boo cheer mob embrace toast seat award search "
    "acclaim elect re-elect bestow present give hand"
)
"""What happens to one who is there."""
_AGENTS: Final = words(
    "present award hand give crown decorate honour honor introduce receive welcome greet toast seat bestow"
)
"""What is done to somebody by one who is there too."""
_SAYING: Final = words(
    "say tell deplore declare announce warn argue ask call claim condemn demand deny explain insist note observe "
    "propose recall recommend remark reply stress suggest thank urge intervene interject complain speak object"
)
_MOVING: Final = words("walk storm slip sneak stride march rush duck bow drop")
_LEAVING: Final = words("leave quit abandon enter crash gatecrash picket disrupt join grace")
_BESIDE: Final = (
    "with",
    "alongside",
    "together with",
    "along with",
    "accompanied by",
    "flanked by",
    "beside",
    "next to",
)
_ATTENDING: Final = words("attend speak travel fly come go appear") | {"turn up", "show up"}
_LOCATED: Final = ("at", "in")
_BODILY: Final = c.PEOPLE | frozenset({Schema.ORGANIZATION})


def presence(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of everybody whom a verb or "were at" puts at an event."""
    for clause in scene.clauses:
        yield from _did(scene, lexicon, clause)
        yield from _left(scene, lexicon, clause)
        yield from _beside(scene, lexicon, clause)
        yield from _missed(scene, lexicon, clause)
    for place, word in enumerate(scene.tree.words):
        if word.upos in ("NOUN", "PROPN") and scene.children(place, "cop"):
            yield from _was_at(scene, lexicon, place)
            yield from _were_there(scene, lexicon, place)


def _did(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "Berg sang at the gala"; "during the plenary Berg deplored …"; "was presented to Berg by Okoro at the gala"."""
    events = scene.ends(_hung(scene, clause.at, "at", "during" if clause.lemma in _SAYING else "at"), c.EVENTS)
    spoken = clause.lemma in _SPEAKING or any(scene.lemma(at) in _SPEECHES for at in clause.nouns("object"))
    if not events or spoken or clause.lemma in _AIMED:
        return
    if clause.passive:
        there = clause.nouns("subject") if clause.lemma in _SHOWN else []
        if clause.lemma in _AGENTS:
            there = [*there, *clause.nouns("by"), *clause.nouns("to")]
    else:
        there = [*clause.nouns("subject"), *(clause.nouns("object|to") if clause.lemma in _AGENTS else [])]
    yield from _at(scene, lexicon, there, events, clause.at, f"tree:presence:{clause.lemma}", 0.82)


def _left(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "Berg left the dinner early", "walked out of the plenary", "sat in on the talks"."""
    places: list[int] = []
    if clause.lemma in _LEAVING and not clause.passive:
        places = clause.nouns("object")
    elif clause.lemma.partition(" ")[0] in _MOVING:
        places = clause.nouns("of|out|out of|from|into|in to|through|by|at")
    elif clause.lemma.partition(" ")[0] in ("sit", "drop", "pop", "listen", "look"):
        places = clause.nouns("on|in on|by|into|in")
    events = scene.ends(places, c.EVENTS)
    yield from _at(scene, lexicon, clause.nouns("subject"), events, clause.at, f"tree:presence:{clause.lemma}", 0.84)


def _missed(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "Berg boycotted the forum", "stayed away from the talks": a denial, unless that is itself denied or in doubt."""
    away = clause.lemma in _STAYING and (clause.lemma != "stay" or "away" in _adverbs(scene, clause.at))
    places = clause.nouns("object" if clause.lemma in _SHUNNING else "from|of") if away else []
    if clause.lemma in _SHUNNING and clause.passive:
        places, people = clause.nouns("subject"), clause.nouns("by")
    elif clause.lemma in _SHUNNING:
        places, people = clause.nouns("object"), clause.nouns("subject")
    else:
        people = clause.nouns("subject")
    for draft in _at(
        scene, lexicon, people, scene.ends(places, c.EVENTS), clause.at, f"tree:absence:{clause.lemma}", 0.86
    ):
        if draft.doubt is None or draft.doubt.stance is Stance.ASSERTS:
            yield replace(draft, doubt=_NOT if draft.doubt is None else draft.doubt)


def _adverbs(scene: Scene, place: int) -> set[str]:
    return {scene.lemma(child) for child in scene.children(place, "advmod", "compound", "advcl", "xcomp")}


_SHUNNING: Final = words("skip miss boycott boycot snub shun avoid forgo spurn")
_STAYING: Final = words("stay absent") | {"stay away", "keep away"}
_NOT: Final = Modality(polarity=Polarity.NEGATED, stance=Stance.DENIES)


def _beside(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "spoke at the summit alongside Berg", "went to the funeral accompanied by Berg"."""
    if clause.lemma == "accompany":
        above = scene.clauses.by_place.get(clause.governor) if clause.governor != ROOT else None
        there = clause.nouns("by") if clause.passive else clause.nouns("object")
    else:
        above = clause if clause.lemma in _ATTENDING else None
        there = clause.nouns("|".join(_BESIDE))
    if above is None or not there:
        return
    relation = Relation.SPEAKS_AT if above.lemma in ("speak", "appear") and clause is above else Relation.ATTENDS
    events = scene.ends(above.nouns("at|to|for" if above.lemma != "attend" else "object"), c.EVENTS)
    pattern = f"tree:presence:with:{above.lemma}"
    yield from _at(scene, lexicon, there, events, clause.at, pattern, 0.84, relation)


def _was_at(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "Berg was at the rally"; "Berg was the only Ruritanian at the table"."""
    subjects = scene.clauses.joined(scene.children(place, "nsubj"))
    if scene.clauses.case(place) in _LOCATED:
        events = scene.ends([place], c.EVENTS)
    else:
        person = scene.lemma(place) in _COMERS
        events = scene.ends(_hung(scene, place, "at"), c.EVENTS) if person else []
    yield from _at(scene, lexicon, subjects, events, place, "tree:presence:be", 0.86)


_COMERS: Final = words("guest visitor regular fixture face presence observer attendee participant witness delegate")


def _were_there(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "At the wedding were three MPs, Berg and Okoro": a verb without a subject before it."""
    if scene.children(place, "nsubj") or scene.clauses.case(place):
        return
    before = [at for at in _hung(scene, place, "at") if at < min(scene.children(place, "cop"))]
    there = scene.clauses.joined([place])
    yield from _at(scene, lexicon, there, scene.ends(before, c.EVENTS), place, "tree:presence:be", 0.86)


_EDGES: Final = words("sideline margin fringe edge opening close end start rank middle midst course")
"""Parts of an event at, on or in which one does something."""
_FORE: Final = words("head front rear tail")
_GOING: Final = words("ride march walk carry parade drive stride")


def _hung(scene: Scene, place: int, *cases: str) -> list[int]:
    """Nouns that hang on a word itself behind one of the prepositions."""
    found = [at for at in scene.children(place, "obl", "nmod") if scene.clauses.case(at) in cases]
    parts = _EDGES | (_FORE if scene.lemma(place) in _GOING else frozenset())
    edges = [at for at in scene.children(place, "obl") if scene.lemma(at) in parts]
    found += [below for at in edges for below in scene.children(at, "nmod") if scene.clauses.case(below) == "of"]
    return [at for at in scene.clauses.joined(found) if at in scene.names or len(scene.children(at)) > 1]


def _at(
    scene: Scene, lexicon: Lexicon, people: Iterable[int], events: list[End], at: int, pattern: str, sure: float,
    relation: Relation = Relation.ATTENDS,
) -> Iterator[Draft]:  # fmt: skip
    there = scene.ends(list(people), _BODILY) if events else []
    for one, event in product(there, events[:1]):
        if one.text != event.text and scene.tree.bases[at] != "amod":
            yield statement(scene, lexicon, relation, (one, event), at, pattern, sure)
