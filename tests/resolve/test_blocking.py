"""Candidate pairs among many names."""

from __future__ import annotations

import pytest
from evals.identity.crowd import crowd

from headwater.resolve.blocking import Blocks, Bounds, Named, bones, keys_of
from headwater.resolve.kinds import Kind


def _people(*names: str) -> list[Named]:
    return [Named(name, Kind.PERSON, (name,)) for name in names]


def _pairs(things: list[Named], most: int = 50) -> list[tuple[str, str]]:
    with Blocks(things, Bounds(most)) as blocks:
        return [(one.left, one.right) for one in blocks.pairs()]


@pytest.mark.parametrize("words", ["shcherbakov schtscherbakow szczerbakow", "chernov tschernow", "yulia julija iulia"])
def test_ways_of_writing_share_bones(words: str) -> None:
    assert set.intersection(*(set(bones(word)) for word in words.split()))


@pytest.mark.parametrize(
    "other", ["Юлия Орлова", "Orlova, Yulia", "Yulia Petrovna Orlova", "Yulia Orlva", "Yluia Orlova", "Y. Orlova"]
)
def test_altered_names_are_candidates(other: str) -> None:
    assert _pairs(_people("Yulia Orlova", "Tom Vale", other)) == [("Yulia Orlova", other)]


def test_people_and_organisations_never_meet_but_what_may_be_either_does() -> None:
    one = Named("a", Kind.PERSON, ("Anna Berg",))
    assert _pairs([one, Named("b", Kind.ORGANISED, ("Anna Berg",))]) == []
    assert _pairs([one, Named("b", Kind.LEGAL, ("Anna Berg",))]) == [("a", "b")]


def test_each_pair_comes_once_and_the_heaviest_are_kept() -> None:
    crowdy = _people(*(f"Anna {name}" for name in ("Berg", "Bergh", "Berk", "Burg", "Borg")), "Zoe Quay")
    pairs = _pairs(crowdy)
    assert len(pairs) == len({frozenset(pair) for pair in pairs}) >= 4
    assert len(_pairs(crowdy, most=1)) < len(pairs)


@pytest.mark.parametrize("name", ["", "   ", "?!", "x" * 10_000, "Аnna \ud800", "a " * 500])
def test_any_name_gives_few_keys(name: str) -> None:
    assert len(keys_of(Named("a", Kind.LEGAL, (name,)))) < 300


def test_of_a_crowd_nearly_every_pair_is_found() -> None:
    people = list(crowd(3_000, seed=1))
    seen: list[tuple[int, int]] = []
    with Blocks(Named(str(at), Kind.PERSON, (one.name,)) for at, one in enumerate(people)) as blocks:
        found = {
            (int(one.left), int(one.right)) for one in blocks.pairs(lambda done, total: seen.append((done, total)))
        }
    true = {(one.of, at) for at, one in enumerate(people) if one.of >= 0}
    assert len(true & found) / len(true) >= 0.98
    assert seen == [(2_000, 3_000), (3_000, 3_000)]
