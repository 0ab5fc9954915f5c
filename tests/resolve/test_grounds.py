"""What makes two bearers of one name one, and what does not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.model import CaseFile, DeclaredEntity, Mention, Question, Relation, Schema, Source, SourceKind

from .conftest import World

ORG, BODY, PLACE = Schema.ORGANIZATION, Schema.PUBLIC_BODY, Schema.ADDRESS
FAR = 500  # characters: another passage


def _two(world: World, name: str = "Anna Berg", schema: Schema = Schema.PERSON) -> tuple[Mention, Mention]:
    return world.say("d1", name, schema, gap=FAR), world.say("d2", name, schema, gap=FAR)


def _both(
    world: World, two: tuple[Mention, Mention], relation: Relation, name: str, schema: Schema = ORG, **more: Any
) -> None:
    for mention in two:
        world.claim(relation, mention, world.say(mention.document, name, schema, gap=FAR), **more)


@pytest.mark.parametrize(
    ("relation", "name", "schema", "more"),
    [
        (Relation.LEADS, "Open Harbour", ORG, {}),
        (Relation.MET, "Tom Vale", Schema.PERSON, {}),
        (Relation.SPEAKS_AT, "Harbour Day", Schema.EVENT, {}),
        (Relation.OWNS, "@annaberg", Schema.USER_ACCOUNT, {}),
        (Relation.BORN_IN, "Strelsau", PLACE, {}),
        (Relation.BORN_IN, "", PLACE, {"start": "1950"}),
    ],
)
def test_a_fact_that_tells_who_it_is_joins(
    world: World, relation: Relation, name: str, schema: Schema, more: dict[str, Any]
) -> None:
    two = _two(world)
    if name:
        _both(world, two, relation, name, schema, **more)
    else:
        for mention in two:
            world.claim(relation, mention, "", **more)
    assert world.together(*two)


@pytest.mark.parametrize(("relation", "name"), [(Relation.LIVES_IN, "Strelsau"), (Relation.CITIZEN_OF, "Norway")])
def test_a_town_or_a_state_does_not_make_a_person(world: World, relation: Relation, name: str) -> None:
    two = _two(world)
    _both(world, two, relation, name, PLACE)
    assert not world.together(*two)


def test_a_seat_makes_an_organisation(world: World) -> None:
    two = _two(world, "Berg Trading", Schema.COMPANY)
    _both(world, two, Relation.BASED_IN, "Strelsau", PLACE)
    assert world.together(*two)


def test_offices_of_two_generations_are_two_people(world: World) -> None:
    one, other = _two(world)
    for mention, year in ((one, "1951"), (other, "2016")):
        world.claim(Relation.LEADS, mention, world.say(mention.document, "Open Harbour", ORG, gap=FAR), start=year)
    assert not world.together(one, other)


def test_he_and_she_are_two_people(world: World) -> None:
    two = _two(world, "Kim Berg")
    _both(world, two, Relation.LEADS, "Open Harbour")
    for mention, word in zip(two, ("he", "she"), strict=True):
        for _ in range(2):
            world.say(mention.document, word, antecedent=mention.id, how="pronoun", sure=0.9)
    assert not world.together(*two)


def test_a_birth_year_that_two_share_with_a_third_does_not_bring_them_together(world: World) -> None:
    old, young, unknown = (world.say(f"d{n}", "Anna Berg") for n in (1, 2, 3))
    world.claim(Relation.BORN_IN, old, "", start="1950")
    world.claim(Relation.BORN_IN, young, "", start="1981")
    for mention in (old, young, unknown):
        world.claim(Relation.LEADS, mention, world.say(mention.document, "Open Harbour", ORG, gap=FAR))
    assert not world.together(old, young)
    assert not world.together(unknown, old)
    assert not world.together(unknown, young)


def test_named_together_with_the_same_third_party(world: World) -> None:
    two = _two(world)
    for document in ("d1", "d2"):
        world.say(document, "Tom Vale")
    assert world.together(*two)


def test_being_named_together_with_what_the_case_is_about_is_not_enough(world: World) -> None:
    world.casefile = CaseFile("A case", Question("", ("Ruritania",), ("Free Coast",)))
    two = _two(world)
    for document in ("d1", "d2"):
        world.say(document, "Free Coast", ORG)
        world.say(document, "Ruritania", BODY)
    assert not world.together(*two)


def test_the_same_passage_in_two_documents(world: World) -> None:
    quote = "Anna Berg told the harbour master that the bridge would be closed until the ferries sail again."
    two = _two(world)
    for mention in two:
        claim = world.claim(Relation.SAYS, mention, "")
        world.claims[world.claims.index(claim)] = replace(claim, quote=quote)
    assert world.together(*two)


def test_what_the_case_file_names_is_one(world: World) -> None:
    source = Source("Harbour Times", SourceKind.NEWS)
    world.casefile = CaseFile(
        "A case", Question("", (), ()), sources=(source,), entities=(DeclaredEntity("Anna Berg", Schema.PERSON),)
    )
    assert world.together(*_two(world))
    assert world.together(*_two(world, "Harbour Times", ORG))
    assert not world.together(*_two(world, "Harbour Post", ORG))


@pytest.mark.parametrize(
    ("name", "schema", "joined"),
    [
        ("Norwegian Ministry of Culture", BODY, True),
        ("Ministry of Culture", BODY, False),
        ("Norwegian Embassy Office", BODY, False),
        ("Norway", BODY, True),
        ("Oslo", PLACE, True),
        ("Harbour Square", PLACE, False),
        ("@annaberg", Schema.USER_ACCOUNT, True),
    ],
)
def test_what_there_is_one_of(world: World, name: str, schema: Schema, joined: bool) -> None:
    assert world.together(*_two(world, name, schema)) is joined


def test_spellings_of_one_sound_cross_with_a_fact_and_never_without(world: World) -> None:
    latin, cyrillic = world.say("d1", "Yulia Orlova"), world.say("d2", "Юлия Орлова")
    assert not world.together(latin, cyrillic)
    for mention in (latin, cyrillic):
        world.claim(Relation.LEADS, mention, world.say(mention.document, "Open Harbour", ORG, gap=FAR))
    assert world.together(latin, cyrillic)
    assert "equal when romanised" in world.why(cyrillic)


def test_rare_names_on_many_pages_speak_for_one_bearer_and_common_ones_do_not(world: World) -> None:
    two = _two(world)
    for n in range(1, 13):
        world.say(f"d{n}", "Everybody Knows", gap=FAR)
        world.say(f"d{n}", "Common Cause", ORG, gap=FAR)
    assert not world.together(*two)
    for n in (1, 2):
        world.say(f"d{n}", "Tom Vale", gap=FAR)
        world.say(f"d{n}", "Harbour Pilots", ORG, gap=FAR)
    assert world.together(*two)
    assert "both pages name" in world.why(two[0])


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from(["Anna Berg", "Tom Vale", "Юлия Орлова"])), max_size=12
    )
)
def test_without_anything_but_names_nothing_crosses(said: list[tuple[str, str]]) -> None:
    world = World()
    for document, name in said:
        world.say(document, name, gap=FAR)
    assert all(len(entity.documents) == 1 for entity in world.resolve().entities)


def test_ten_thousand_mentions_of_one_name_are_resolved_in_time(world: World) -> None:
    for n in range(10_000):
        world.say(f"d{n % 2000}", "Anna Berg", gap=FAR)
    assert len(world.resolve().entities) == 2000


def test_a_passage_together_with_a_body_is_no_more_than_the_dated_tie_to_it(world: World) -> None:
    one, other = world.say("d1", "Anna Berg"), world.say("d2", "Anna Berg")
    for mention, year in ((one, "1951"), (other, "2016")):
        world.claim(Relation.LEADS, mention, world.say(mention.document, "Open Harbour", ORG), start=year)
    assert not world.together(one, other)


def test_a_body_is_not_one_because_two_people_of_one_name_own_it(world: World) -> None:
    bodies = []
    for document, year in (("d1", "1930"), ("d2", "1962")):
        owner = world.say(document, "Viktor Roth", gap=FAR)
        world.claim(Relation.BORN_IN, owner, "", start=year)
        bodies.append(world.say(document, "Silver Hotel", Schema.COMPANY))
        world.claim(Relation.OWNS, owner, bodies[-1])
    assert not world.together(*bodies)


def test_what_one_short_name_is_short_for_tells_two_bodies_apart(world: World) -> None:
    shorts = []
    for document, town in (("d1", "Balt"), ("d2", "Zenda")):
        full = world.say(document, f"First Harbour Church of {town}", ORG, gap=FAR)
        short = world.say(document, "First Harbour Church", ORG, gap=FAR)
        world.claim(Relation.ALSO_KNOWN_AS, full, short)
        world.claim(Relation.LEADS, world.say(document, "Tom Vale", gap=FAR), short)
        shorts.append(short)
    assert not world.together(*shorts)


@pytest.mark.parametrize(("left", "right"), [("Henri Fell II", "Henri Fell III"), ("Egor Shchukin", "Egor Shukin")])
def test_names_that_only_sound_alike_need_more_than_one_office(world: World, left: str, right: str) -> None:
    one, other = world.say("d1", left), world.say("d2", right)
    _both(world, (one, other), Relation.LEADS, "Open Harbour")
    assert not world.together(one, other)
