"""Two documents, one name: who is joined and who is not, read and resolved from the texts themselves.

*Namesakes* are two people, or two bodies, of one name whose documents share nothing else. *Look-alikes* have
names that are nearly one, in one organisation. *One and the same* is one bearer in two documents that agree on
something besides the name. A case has twelve documents: the two, and others about nothing that concerns them.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.extract import extractor
from headwater.model import CaseFile, Claim, Document, DocumentText, Mention, Question
from headwater.resolve.kinds import Kind, kind_of
from headwater.resolve.lexicon import wordset
from headwater.resolve.names import key
from headwater.resolve.proposals import Around, proposals, quick
from headwater.resolve.resolution import Resolution, resolve

_GIVEN = sorted(
    wordset("Anna Boris Clara David Elena Felix Greta Hugo Irene Jonas Karin Lukas Maria Nadia Oscar Paula Robert")
)
_FAMILY = sorted(wordset("""Berg Lund Novak Roth Marsh Vogt Holm Stern Quay Vale Stone Fell Hart Keller Brandt Winter
    Summers Frost Kovacs Moreau"""))  # fmt: skip
_BODIES = (
    "Open Harbour Society", "Northern Lights Choir", "Blue River Club", "Old Mill Foundation", "Green Valley Institute",
    "Silver Bridge Association", "Red Lantern Theatre Company", "White Cliff Academy", "Long Meadow Cooperative",
)  # fmt: skip
_TOWNS = sorted(wordset("Strelsau Hentzau Zenda Kravonia Balt Gerolstein Freedonia Sylvania Orsinia Graustark"))
_POSTS = ("chairwoman", "treasurer", "director", "spokeswoman", "president")
_FIRST, _SECOND = "first.txt", "second.txt"


@dataclass(frozen=True, slots=True)
class Trial:
    """Two texts about a name each; ``one`` is true where both are about one bearer."""

    kind: str
    names: tuple[str, str]
    texts: tuple[str, str]
    one: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether the two were joined, whether the pair waits for a person, and whether both names were read at all."""

    trial: Trial
    joined: bool
    asked: bool
    found: bool = True


def trials(seed: int = 0) -> list[Trial]:
    """All trials, drawn from a seed."""
    rng = random.Random(seed)
    made = [_people(rng, one=False) for _ in range(60)]
    made += [_bodies(rng, one=False) for _ in range(30)]
    made += [_look_alike(rng) for _ in range(60)]
    made += [_people(rng, one=True) for _ in range(60)]
    made += [_bodies(rng, one=True) for _ in range(20)]
    return made


def _people(rng: random.Random, *, one: bool) -> Trial:
    name = f"{rng.choice(_GIVEN)} {rng.choice(_FAMILY)}"
    left, right = rng.sample(_BODIES, 2)
    towns = rng.sample(_TOWNS, 2)
    posts = [rng.choice(_POSTS), rng.choice(_POSTS)]
    texts = (
        f"{name} is the {posts[0]} of the {left}. The {left} has its seat in {towns[0]}. {name} opened the season.",
        f"In {towns[1]} the snow came early. {name} is the {posts[1]} of the {left if one else right}. "
        f"The meeting ended at noon.",
    )
    return Trial("one person" if one else "namesakes", (name, name), texts, one)


def _bodies(rng: random.Random, *, one: bool) -> Trial:
    name = rng.choice(_BODIES)
    left, right = (f"{rng.choice(_GIVEN)} {family}" for family in rng.sample(_FAMILY, 2))
    towns = rng.sample(_TOWNS, 2)
    texts = (
        f"{left} is the chairwoman of the {name}. The meeting in {towns[0]} ended at noon.",
        f"The snow came early to {towns[1]}. {left if one else right} founded the {name} in 1999.",
    )
    return Trial("one body" if one else "bodies of one name", (name, name), texts, one)


def _look_alike(rng: random.Random) -> Trial:
    """Brother and sister, father and son, one letter apart: in one organisation, in two documents."""
    family, body = rng.choice(_FAMILY), rng.choice(_BODIES)
    given, other = rng.choice(
        [("Paul", "Paula"), ("Robert", "Roberta"), ("Martin", "Marvin"), ("Anna", "Anja"), ("John", "Joan"),
         ("Daniel", "Danielle"), ("Karl", "Karla"), ("Viktor", "Viktoria"), ("Tom", "Tim"), ("Jan", "Jana")]
    )  # fmt: skip
    names = f"{given} {family}", f"{other} {family}"
    texts = tuple(f"{name} is the {rng.choice(_POSTS)} of the {body}. The season opened at noon." for name in names)
    return Trial("look-alikes", names, (texts[0], texts[1]), one=False)


def _others(rng: random.Random) -> dict[str, str]:
    return {
        f"other{number}.txt": f"The ferry to {rng.choice(_TOWNS)} was late. Ida Other{number} repaired the engine."
        for number in range(10)
    }


def run(trial: Trial, seed: int = 0, reader: str = "rules") -> Outcome:
    """Read and resolve the case of a trial."""
    texts = {_FIRST: trial.texts[0], _SECOND: trial.texts[1], **_others(random.Random(seed))}
    mentions: list[Mention] = []
    claims: list[Claim] = []
    extracting = extractor(reader)
    for name, text in texts.items():
        read = extracting.extract(DocumentText(Document(name, name, published="2020-01-01"), text))
        mentions += read.mentions
        claims += read.claims
    done = resolve(mentions, claims, CaseFile("A trial", Question("", (), ())), [])
    homes = [_home(done, trial.names[side], document) for side, document in enumerate((_FIRST, _SECOND))]
    waiting = {frozenset((pair.left, pair.right)) for pair in proposals(done.entities, Around(done.claims), 500, quick)}
    return Outcome(trial, homes[0] == homes[1] != "", frozenset(homes) in waiting, all(homes))


def _home(done: Resolution, name: str, document: str) -> str:
    keyed = key(name, Kind.ORGANISED), key(name, Kind.PERSON)
    here = [one for one in done.entities if document in one.documents]
    exact = (one.id for one in here if name in one.names)
    alike = (one.id for one in here for written in one.names if key(written, kind_of(one.schema)) in keyed)
    return next(exact, next(alike, ""))


def measure(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """Merges of two into one, share of pairs of one that were joined, share of the rest that waits for a person."""
    apart = [one for one in outcomes if not one.trial.one]
    together = [one for one in outcomes if one.trial.one]
    of_one_name = [one for one in apart if len(set(one.trial.names)) == 1]
    return {
        "trials that must stay apart": len(apart),
        "wrong merges": sum(one.joined for one in apart),
        "joined": sum(one.joined for one in together) / len(together),
        "asked": sum(one.asked for one in of_one_name) / len(of_one_name),
    }


if __name__ == "__main__":
    done = [run(trial) for trial in trials()]
    for what, figure in measure(done).items():
        print(f"{what}: {figure:g}")
    for one in done:
        if one.joined is not one.trial.one:
            print(one.trial.kind, one.trial.names, one.trial.texts)
