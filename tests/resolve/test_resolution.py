"""Resolution end to end over small invented cases."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.model import (
    Body,
    CaseFile,
    ClaimStatus,
    DeclaredEntity,
    Hedge,
    Judgement,
    Mention,
    Polarity,
    Question,
    Relation,
    Schema,
    Stance,
    Verdict,
)
from headwater.resolve.resolution import resolve

from .conftest import World

ORG, BODY, PLACE = Schema.ORGANIZATION, Schema.PUBLIC_BODY, Schema.ADDRESS


def test_a_name_alone_never_crosses_documents(world: World) -> None:
    one, other = world.say("d1", "Anna Berg"), world.say("d2", "Anna Berg")
    bodies = [world.say(f"d{n}", "Northern Coast Heritage Society", ORG, gap=500) for n in (1, 2)]
    assert not world.together(one, other)
    assert world.together(*bodies) is False
    assert "documents" not in world.why(one)


def test_same_full_name_crosses_documents_with_an_organisation(world: World) -> None:
    one, other = world.say("d1", "Anna Berg"), world.say("d2", "Anna Berg")
    coast = [world.say(f"d{n}", "Free Coast", ORG, gap=500) for n in (1, 2)]
    world.claim(Relation.LEADS, one, coast[0])
    world.claim(Relation.LEADS, other, coast[1])
    assert world.together(one, other)
    assert world.why(one) == "same name in several documents, and both stand with “Free Coast”"


def test_surname_never_crosses_documents(world: World) -> None:
    one, other = world.say("d1", "Berg"), world.say("d2", "Berg")
    assert not world.together(one, other)


def test_surname_joins_the_only_full_name_of_its_document(world: World) -> None:
    full, bare = world.say("d1", "Anna Berg"), world.say("d1", "Berg")
    elsewhere = world.say("d2", "Berg")
    assert world.together(full, bare)
    assert not world.together(full, elsewhere)
    assert "surname" in world.why(bare)


def test_surname_of_two_people_on_the_page_stays_open(world: World) -> None:
    anna, tom, bare = world.say("d1", "Anna Berg"), world.say("d1", "Tom Berg"), world.say("d1", "Berg")
    assert not world.together(anna, bare)
    assert not world.together(tom, bare)


def test_sure_reference_decides_between_two_bearers(world: World) -> None:
    anna, tom = world.say("d1", "Anna Berg"), world.say("d1", "Tom Berg")
    first = world.say("d1", "Berg", antecedent=anna.id, how="surname", sure=0.9)
    second = world.say("d1", "Berg", antecedent=tom.id, how="surname", sure=0.9)
    assert world.together(anna, first)
    assert world.together(tom, second)
    assert not world.together(anna, tom)


@pytest.mark.parametrize(("sure", "joined"), [(0.8, True), (0.79, False)])
def test_pronoun_follows_only_when_sure(world: World, sure: float, joined: bool) -> None:
    anna = world.say("d1", "Anna Berg")
    she = world.say("d1", "she", antecedent=anna.id, how="pronoun", sure=sure)
    claim = world.claim(Relation.LEADS, she, world.say("d1", "Free Coast", ORG))
    result = world.resolve()
    assert (she.id in result.entities[0].mentions + result.entities[1].mentions) is joined
    assert bool(next(one for one in result.claims if one.id == claim.id).subject_entity) is joined


def test_acronym_in_brackets_then_alone(world: World) -> None:
    full = world.say("d1", "Anti-Fog Movement of Ruritania", ORG)
    short = world.say("d1", "AFMR", ORG, gap=2)
    later, elsewhere = world.say("d1", "AFMR", ORG), world.say("d2", "AFMR", ORG)
    alone = world.say("d3", "AFMR", ORG)
    for leader, body in ((world.say("d1", "Tom Vale"), full), (world.say("d2", "Tom Vale"), elsewhere)):
        world.claim(Relation.LEADS, leader, body)
    assert world.together(full, short, later, elsewhere)
    assert not world.together(full, alone)


@pytest.mark.parametrize("whole", ["French Ministry of Culture", "Ministry of Culture of France"])
def test_a_body_is_known_without_its_state_where_one_state_has_it(world: World, whole: str) -> None:
    long = world.say("d1", whole, Schema.PUBLIC_BODY)
    short = world.say("d1", "Ministry of Culture", Schema.PUBLIC_BODY)
    assert world.together(long, short)


def test_bodies_of_two_states_stay_apart_and_the_bare_name_open(world: World) -> None:
    french = world.say("d1", "French Ministry of Culture", Schema.PUBLIC_BODY)
    german = world.say("d1", "German Ministry of Culture", Schema.PUBLIC_BODY)
    short = world.say("d1", "Ministry of Culture", Schema.PUBLIC_BODY)
    assert not world.together(french, german)
    assert not world.together(short, french)
    assert not world.together(short, german)


def test_acronym_with_two_meanings_joins_nothing(world: World) -> None:
    movement, short = world.say("d1", "Anti-Fog Movement", ORG), world.say("d1", "AFM", ORG, gap=2)
    bank, other = world.say("d2", "Atlantic Fish Market", ORG), world.say("d2", "AFM", ORG, gap=2)
    alone = world.say("d3", "AFM", ORG)
    assert world.together(movement, short)
    assert world.together(bank, other)
    assert not world.together(short, other)
    assert not world.together(short, alone)
    assert not world.together(other, alone)


@pytest.mark.parametrize(
    ("more", "joined"),
    [
        ({}, True),
        ({"hedge": Hedge.REPORTED}, False),
        ({"stance": Stance.DENIES}, False),
        ({"confidence": 0.5}, False),
        ({"confidence": 0.5, "status": ClaimStatus.ACCEPTED}, True),
        ({"status": ClaimStatus.REJECTED}, False),
    ],
)
def test_stated_alias(world: World, more: dict[str, object], joined: bool) -> None:
    one, other = world.say("d1", "Free Coast", ORG), world.say("d1", "Coastal Union", ORG)
    world.claim(Relation.ALSO_KNOWN_AS, one, other, **more)
    assert world.together(one, other) is joined


def test_birth_years_keep_namesakes_apart(world: World) -> None:
    old, young, unknown = (world.say(f"d{n}", "Anna Berg") for n in (1, 2, 3))
    world.claim(Relation.BORN_IN, old, "", start="1950-03-02")
    world.claim(Relation.BORN_IN, young, "", start="1981")
    assert not world.together(old, young)
    assert not world.together(unknown, old)
    assert not world.together(unknown, young)


def test_editions_of_an_event_stay_apart_by_year(world: World) -> None:
    first, second, later = (world.say(f"d{n}", "Dialogue of Coasts", Schema.EVENT) for n in (1, 2, 3))
    host = [world.say(f"d{n}", "Free Coast", ORG) for n in (1, 2, 3)]
    for mention, by, day in zip((first, second, later), host, ("2015-09-20", "2016-09-25", "2016-09"), strict=True):
        world.claim(Relation.HOSTS, by, mention, start=day)
    assert not world.together(first, second)
    assert world.together(second, later)
    assert world.together(*host)


def _with(world: World, *entities: DeclaredEntity, sponsors: tuple[str, ...] = ()) -> None:
    world.casefile = CaseFile("A case", Question("", sponsors, ("Free Coast",)), entities=entities)


def test_declared_entities_exist_without_a_mention(world: World) -> None:
    _with(world, sponsors=("Ruritania",))
    captions = {entity.caption: entity for entity in world.resolve().entities}
    assert set(captions) == {"Ruritania", "Free Coast"}
    assert all(entity.declared and not entity.mentions for entity in captions.values())


def test_state_takes_in_what_acts_in_its_name_and_not_the_place(world: World) -> None:
    _with(world, DeclaredEntity("Ruritania", PLACE, ("Ruritanian government",)), sponsors=("Ruritania",))
    actor, place = world.say("d1", "Ruritania", BODY), world.say("d2", "Ruritania", PLACE)
    alias, capital = world.say("d3", "Ruritanian government", BODY), world.say("d4", "Strelsau", BODY)
    paying = world.say("d5", "Ruritania", PLACE)
    world.claim(Relation.FUNDS, paying, world.say("d5", "Free Coast", ORG))
    assert world.together(actor, alias, paying)
    assert not world.together(actor, place)
    assert not world.together(actor, capital)


def test_alias_in_another_script_and_in_another_case(world: World) -> None:
    _with(world, DeclaredEntity("Free Coast", ORG, ("Движение свободного берега",)))
    english = world.say("d1", "Free Coast", ORG)
    russian = world.say("d2", "Движение свободного берега", ORG)
    inflected = world.say("d3", "Движением свободного берега", ORG)
    other = world.say("d4", "Движение свободного моря", ORG)
    assert world.together(english, russian, inflected)
    assert not world.together(english, other)
    assert "inflected form" in world.why(inflected)


def test_declared_entities_never_merge_by_machine(world: World) -> None:
    _with(world, DeclaredEntity("Free Coast", ORG), DeclaredEntity("Coastal Union", ORG))
    one, other = world.say("d1", "Free Coast", ORG), world.say("d1", "Coastal Union", ORG)
    world.claim(Relation.ALSO_KNOWN_AS, one, other)
    third = world.say("d2", "Free Coast", ORG)
    result = world.resolve()
    assert len([entity for entity in result.entities if entity.declared]) == 2
    assert not world.together(one, other)
    assert world.together(one, third)


def test_alias_that_two_entities_claim_joins_nothing(world: World) -> None:
    _with(
        world, DeclaredEntity("Free Coast", ORG, ("The Front",)), DeclaredEntity("Coastal Union", ORG, ("The Front",))
    )
    front = world.say("d1", "The Front", ORG)
    home = next(e for e in world.resolve().entities if front.id in e.mentions)
    assert not home.declared


def test_bodies_become_accepted_claims(world: World) -> None:
    body = Body("National Fog Fund", "Ruritania", "Founded by decree of the government.")
    world.casefile = CaseFile("A case", Question("", ("Ruritania",), ("Free Coast",)), bodies=(body,))
    fund = world.say("d1", "National Fog Fund", ORG)
    result = world.resolve()
    claim = result.claims[-1]
    names = {entity.id: entity.caption for entity in result.entities}
    assert (names[claim.subject_entity], claim.relation, names[claim.object_entity]) == (
        "National Fog Fund", Relation.PART_OF, "Ruritania",
    )  # fmt: skip
    assert (claim.status, claim.confidence, claim.quote, claim.document) == (ClaimStatus.ACCEPTED, 1.0, body.reason, "")
    assert fund.id in next(e for e in result.entities if e.id == claim.subject_entity).mentions


def test_same_judgement_joins_and_undo_splits_again(world: World) -> None:
    one, other = world.say("d1", "Anna Berg"), world.say("d2", "A. Berg")
    before = world.resolve()
    judgement = world.judge(Verdict.SAME, one.id, other.id)
    assert world.together(one, other)
    assert "Ann Reader" in world.why(other)
    world.judge(Verdict.UNDO, judgement.id)
    assert world.resolve() == before


def _known_by_her_post(world: World, *documents: str, name: str = "Anna Berg") -> list[Mention]:
    """One mention a document, in claims that make them one person."""
    found = []
    for document in documents:
        found.append(world.say(document, name))
        world.claim(Relation.LEADS, found[-1], world.say(document, "Open Harbour", ORG))
    return found


def test_different_takes_one_document_out_and_leaves_the_rest(world: World) -> None:
    odd, *rest = _known_by_her_post(world, *(f"d{n}" for n in range(5)))
    bare = world.say("d0", "Berg")
    entity = next(one for one in world.resolve().entities if one.caption == "Anna Berg")
    world.judge(Verdict.DIFFERENT, odd.id, entity.id)
    assert world.together(*rest)
    assert world.together(odd, bare)
    assert not world.together(odd, rest[0])
    halves = [one for one in world.resolve().entities if one.caption == "Anna Berg"]
    assert entity.id in {half.id for half in halves}
    assert sorted(mention for half in halves for mention in half.mentions) == sorted(entity.mentions)


def test_different_wins_over_closure(world: World) -> None:
    a, b, c = world.say("d1", "Anna Berg"), world.say("d2", "Maria Stone"), world.say("d3", "Carla Dell")
    world.judge(Verdict.SAME, a.id, b.id)
    world.judge(Verdict.SAME, b.id, c.id)
    assert world.together(a, b, c)
    world.judge(Verdict.DIFFERENT, a.id, c.id)
    assert not world.together(a, c)


def test_entities_can_be_judged_by_id(world: World) -> None:
    one, other = world.say("d1", "Anna Berg"), world.say("d2", "Anna Bergova")
    home = {m.mention: m.entity for m in world.resolve().memberships}
    world.judge(Verdict.SAME, home[one.id], home[other.id])
    assert world.together(one, other)


@pytest.mark.parametrize("apart", ["year", "surname", "alone"])
def test_ids_of_namesakes_read_back(world: World, apart: str) -> None:
    one, other = world.say("d1", "Anna Berg"), world.say("d2", "Anna Berg")
    if apart == "year":
        world.claim(Relation.BORN_IN, one, "", start="1950")
        world.claim(Relation.BORN_IN, other, "", start="1960")
    elif apart == "surname":
        one, other = world.say("d1", "Stone"), world.say("d2", "Stone")
    else:
        world.judge(Verdict.DIFFERENT, one.id, other.id)
    home = {m.mention: m.entity for m in world.resolve().memberships}
    assert home[one.id] != home[other.id]
    third = world.say("d3", "Zoe Quay")
    world.judge(Verdict.SAME, third.id, home[one.id])
    assert world.together(third, one)
    assert not world.together(third, other)


def test_latest_judgement_on_a_pair_stands(world: World) -> None:
    one, other = world.say("d1", "Anna Berg"), world.say("d2", "A. Berg")
    world.judge(Verdict.DIFFERENT, one.id, other.id)
    world.judge(Verdict.SAME, other.id, one.id)
    assert world.together(one, other)


def test_claims_get_status_and_ends(world: World) -> None:
    anna, coast = world.say("d1", "Anna Berg"), world.say("d1", "Free Coast", ORG)
    claim = world.claim(Relation.LEADS, anna, coast)
    owner = world.claim(Relation.OWNS, "", coast)
    world.judge(Verdict.ACCEPT, claim.id)
    world.judge(Verdict.REJECT, owner.id)
    result = world.resolve()
    assert [one.status for one in result.claims] == [ClaimStatus.ACCEPTED, ClaimStatus.REJECTED]
    assert result.claims[0].subject_entity and result.claims[0].object_entity
    assert result.claims[1].subject_entity == "" and result.claims[1].object_entity


def test_amount_gives_text_ends_an_entity(world: World) -> None:
    paid = world.claim(Relation.FUNDS, "Berg Trading Ltd", "Free Coast", amount=500.0, currency="USD", document="bank")
    told = world.claim(Relation.FUNDS, "somebody", "something", document="bank")
    again = world.claim(Relation.FUNDS, "Berg Trading", "Free Coast", amount=7.0, currency="USD", document="bank2")
    mention = world.say("d9", "Free Coast", ORG)
    world.claim(Relation.MEMBER_OF, world.say("d9", "Berg Trading", ORG), mention)
    by_id = {claim.id: claim for claim in world.resolve().claims}
    assert by_id[paid.id].subject_entity == by_id[again.id].subject_entity != ""
    assert by_id[told.id].subject_entity == ""
    home = {m.mention: m.entity for m in world.resolve().memberships}
    assert by_id[paid.id].object_entity == home[mention.id]


def test_ids_survive_another_document(world: World) -> None:
    _known_by_her_post(world, "d0", "d1", "d2")
    for n in range(3):
        world.say(f"d{n}", "Berg")
    world.say("d1", "Stone")
    before = {entity.id for entity in world.resolve().entities}
    _known_by_her_post(world, "d7")
    world.say("d8", "Anna Berg")
    world.say("d7", "Stone")
    assert before <= {entity.id for entity in world.resolve().entities}


def test_of_two_namesakes_nobody_has_the_id_of_the_name(world: World) -> None:
    world.say("d1", "Anna Berg")
    (alone,) = world.resolve().entities
    world.say("d2", "Anna Berg")
    assert alone.id not in {entity.id for entity in world.resolve().entities}


NAMES = ["Anna Berg", "Tom Berg", "Berg", "A. Berg", "Maria Stone", "Stone", "AFM", "Anti-Fog Movement", "Free Coast"]
SCHEMAS = [Schema.PERSON, Schema.PERSON, ORG, Schema.LEGAL_ENTITY, Schema.THING]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    world = World()
    for _ in range(draw(st.integers(1, 14))):
        world.say(
            draw(st.sampled_from(["d1", "d2", "d3", "d4"])),
            draw(st.sampled_from(NAMES)), draw(st.sampled_from(SCHEMAS)), gap=draw(st.sampled_from([2, 9])),
        )  # fmt: skip
    pick = st.sampled_from(world.mentions)
    for _ in range(draw(st.integers(0, 3))):
        world.claim(Relation.ALSO_KNOWN_AS, draw(pick), draw(pick))
    for _ in range(draw(st.integers(0, 5))):
        world.judge(draw(st.sampled_from([Verdict.SAME, Verdict.DIFFERENT])), draw(pick).id, draw(pick).id)
    _with(world, DeclaredEntity("Free Coast", ORG, ("Coastal Union",)))
    return world


@settings(deadline=None)
@given(worlds(), st.randoms())
def test_order_changes_nothing(world: World, rng: random.Random) -> None:
    before = world.resolve()
    for part in (world.mentions, world.claims, world.judgements):
        rng.shuffle(part)
    after = world.resolve()
    assert (before.entities, before.memberships) == (after.entities, after.memberships)
    assert set(before.claims) == set(after.claims)


@settings(deadline=None)
@given(worlds())
def test_a_different_always_wins(world: World) -> None:
    home = {member.mention: member.entity for member in world.resolve().memberships}
    latest = {frozenset((j.target, j.other)): j for j in world.judgements}
    for pair, judgement in latest.items():
        if judgement.verdict is Verdict.DIFFERENT and len(pair) == 2:
            one, other = pair
            assert home[one] != home[other]


@settings(deadline=None)
@given(worlds())
def test_undoing_everything_restores(world: World) -> None:
    bare = replace(world, judgements=[])
    undone = [
        *world.judgements,
        *(Judgement(f"u{j.id}", Verdict.UNDO, j.id, "Ann Reader", "2026-02-01T00:00:00Z") for j in world.judgements),
    ]
    assert replace(world, judgements=undone).resolve() == bare.resolve()


@settings(deadline=None)
@given(worlds())
def test_every_mention_has_one_home_and_a_reason(world: World) -> None:
    result = world.resolve()
    assert [member.mention for member in result.memberships] == sorted({mention.id for mention in world.mentions})
    assert all(member.why for member in result.memberships)
    assert len({entity.id for entity in result.entities}) == len(result.entities)


@pytest.mark.slow
def test_a_hundred_thousand_mentions_in_seconds() -> None:
    rng = random.Random(0)
    given_names, surnames = [f"Given{n}" for n in range(200)], [f"Family{n}" for n in range(900)]
    mentions = []
    for n in range(100_000):
        document, surname = f"d{n // 50}", rng.choice(surnames)
        name = surname if n % 3 else f"{rng.choice(given_names)} {surname}"
        mentions.append(Mention(f"m{n}", document, n, n + len(name), name, Schema.PERSON, name))
    started = time.process_time()
    result = resolve(mentions, [], CaseFile("", Question("", (), ())), [])
    assert len(result.memberships) == 100_000
    assert time.process_time() - started < 30  # a guard against quadratic work, not a benchmark


@pytest.mark.parametrize(
    ("confidence", "status", "filled"),
    [(0.6, "proposed", True), (0.9, "proposed", False), (0.9, "accepted", True)],
)
def test_doubtful_end_is_named_where_the_claim_is_held_no_surer(
    world: World, confidence: float, status: str, filled: bool
) -> None:
    anna = world.say("d1", "Anna Berg")
    she = world.say("d1", "she", antecedent=anna.id, how="pronoun", sure=0.6)
    world.claim(
        Relation.LIVES_IN, she, world.say("d1", "Strelsau", PLACE), confidence=confidence, status=ClaimStatus(status)
    )
    result = world.resolve()
    assert bool(result.claims[0].subject_entity) is filled
    assert she.id not in {member.mention for member in result.memberships}


def test_common_nouns_are_no_names(world: World) -> None:
    one, other = world.say("d1", "office", Schema.REAL_ESTATE), world.say("d1", "office", Schema.REAL_ESTATE)
    assert not world.together(one, other)


def test_a_state_named_as_sponsor_is_a_public_body(world: World) -> None:
    _with(world, sponsors=("Norway", "Viktor Quay"))
    schemas = {entity.caption: entity.schema for entity in world.resolve().entities}
    assert schemas["Norway"] is BODY
    assert schemas["Viktor Quay"] is Schema.LEGAL_ENTITY


@pytest.mark.parametrize(("attribution", "apart"), [("", True), ("Anna Berg", False)])
def test_document_that_tells_namesakes_apart_is_believed_in_its_own_voice(
    world: World, attribution: str, apart: bool
) -> None:
    politician, programmer = world.say("d1", "Anna Berg"), world.say("d2", "Anna Berg")
    third = world.say("d3", "Anna Berg")
    _with(world, DeclaredEntity("Anna Berg", Schema.PERSON))
    world.claim(Relation.SAME_AS, programmer, "", polarity=Polarity.NEGATED, attribution=attribution)
    assert world.together(politician, third)
    assert world.together(politician, programmer) is not apart


def test_a_pronoun_told_from_a_namesake_takes_its_own_name_along(world: World) -> None:
    elsewhere = world.say("d2", "Anna Berg")
    _with(world, DeclaredEntity("Anna Berg", Schema.PERSON))
    title, name = world.say("d1", "Anna Berg"), world.say("d1", "Anna Berg")
    pronoun = world.say("d1", "She", antecedent=name.id, how="pronoun", sure=0.85)
    phrase = world.say("d1", "head of a movement", key="Anna Berg")
    more = {"polarity": Polarity.NEGATED, "stance": Stance.DENIES, "confidence": 0.6}
    world.claim(Relation.SAME_AS, pronoun, phrase, **more)
    assert world.together(title, name, pronoun)
    assert not world.together(name, phrase)
    assert not world.together(name, elsewhere)
    assert world.together(phrase, elsewhere)


@settings(deadline=None)
@given(worlds(), st.data())
def test_splitting_after_a_merge_gives_everything_back(world: World, data: st.DataObject) -> None:
    before = world.resolve()
    pick = st.sampled_from(sorted(entity.id for entity in before.entities if entity.mentions))
    one, other = data.draw(pick), data.draw(pick)
    if one == other:
        return
    merged = world.judge(Verdict.SAME, one, other)
    middle = world.resolve()
    mentions = [mention for entity in middle.entities for mention in entity.mentions]
    assert sorted(mentions) == sorted(mention for entity in before.entities for mention in entity.mentions)
    world.judge(Verdict.UNDO, merged.id)
    assert world.resolve() == before
