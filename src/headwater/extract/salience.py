"""How much in view each thing is that a text has spoken of: what pronouns choose among."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from headwater.model import Mention, Schema

_DECAY = 0.5  # what a sentence further back counts for
_BREAK = 0.75  # what the other side of a paragraph's end counts for
_AGAIN = 0.25  # what further appearances of the same thing add
_REACH = 4  # sentences that a pronoun may reach back over


@dataclass(slots=True, eq=False)
class Standing:
    """One appearance of a thing in a parsed sentence.

    ``weight`` is what its place in the sentence gives it, 1 for a subject; ``schema`` is None for a thing of no kind
    that a claim could be about. ``mention`` is None for a phrase that nothing has referred to so far; ``bearer`` is the
    same for whatever stands for the same thing. ``members`` are those of a group ("Anna Berg and Tom Okoro").
    """

    start: int
    end: int
    sentence: int
    place: int
    weight: float
    schema: Schema | None
    bearer: str
    mention: Mention | None = None
    plural: bool = False
    quoted: bool = False
    gender: str = ""
    members: tuple[Mention, ...] = ()
    subject: bool = False


@dataclass(slots=True)
class Ranked:
    """A thing with how much it is in view for one pronoun."""

    standing: Standing
    score: float


@dataclass(slots=True)
class View:
    """Appearances of the last sentences, in order of the text."""

    standings: list[Standing] = field(default_factory=list)
    meant: dict[tuple[int, int], list[Ranked]] = field(default_factory=dict)
    """What the pronouns of the sentence under reading can mean, by their places; no more than one is in no doubt."""

    latest: int = -1
    """The last sentence whose tree was looked at."""

    def note(self, standing: Standing) -> None:
        """Keep an appearance; those too far back to be meant are let go."""
        self.standings.append(standing)
        if len(self.standings) > _MOST:
            del self.standings[: _MOST // 2]

    def recent(self, sentence: int) -> list[Standing]:
        """Appearances that a pronoun of this sentence can reach."""
        return [one for one in self.standings if sentence - one.sentence < _REACH]

    def fitting(self, start: int, end: int, kinds: frozenset[Schema]) -> tuple[Standing | None, float]:
        """What the pronoun at a place means among things of these kinds, with how sure that is; None in doubt."""
        options = self.meant.get((start, end), [])
        fits = [option for option in options if option.standing.schema in kinds]
        top = chosen(fits)
        if top is None or (top is not options[0] and not _yields(options[0], top)):
            return None, 0.0
        return top.standing, _sureness(fits)


_MOST = 400
_NEXT = 1.25  # by how much the first must be ahead of the second
_CLEAR = 1.6
_SURE, _LIKELY, _ALONE = 0.75, 0.65, 0.85


def chosen(options: list[Ranked]) -> Ranked | None:
    """The first, where it is clearly ahead of the second."""
    if not options or (len(options) > 1 and options[0].score < _NEXT * options[1].score):
        return None
    return options[0]


def _sureness(options: list[Ranked]) -> float:
    """How sure it is that the first is meant; a phrase that names nobody is no rival of one clearly ahead."""
    clear = len(options) == 1 or options[0].score >= _CLEAR * options[1].score
    if clear and all(option.standing.mention is None for option in options[1:]):
        return _ALONE
    return _SURE if clear else _LIKELY


def _yields(first: Ranked, top: Ranked) -> bool:
    """True where what is more in view is of a kind that the claim rules out."""
    named = top.standing.mention is not None
    return named and first.standing.schema is not None and top.score * 2 >= first.score


def ranked(scored: Iterable[tuple[Standing, float]], sentence: int, broken: int) -> list[Ranked]:
    """Things by how much they are in view, the most first; ``broken`` is where the paragraph begins."""
    found: dict[str, list[tuple[float, Standing]]] = {}
    for one, factor in scored:
        far = _DECAY ** (sentence - one.sentence) * (_BREAK if one.start < broken else 1.0)
        found.setdefault(one.bearer, []).append((one.weight * factor * far, one))
    things = []
    for appearances in found.values():
        scores = sorted((score for score, _ in appearances), reverse=True)
        best = max(appearances, key=lambda pair: (pair[0], pair[1].start))[1]
        things.append(Ranked(best, scores[0] + _AGAIN * sum(scores[1:])))
    return sorted(things, key=lambda thing: (-thing.score, -thing.standing.start))
