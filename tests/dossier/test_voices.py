"""Verbs follow tier, stance and speaker; precision and hedges are kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.dossier.sample import LATE, Names, findings, sample, sha

from headwater.dossier.clauses import clause
from headwater.dossier.compose import compose
from headwater.dossier.index import Index, build
from headwater.dossier.numbering import sentences
from headwater.dossier.phrases import PHRASES, verb
from headwater.dossier.voices import say
from headwater.model import Claim, Directness, Hedge, Polarity, Relation, Stance


@pytest.fixture(scope="module")
def index() -> Index:
    return build(findings(LATE, Names()))


def find(index: Index, key: str, relation: Relation) -> Claim:
    return next(one for one in index.claims.values() if one.document == sha(key) and one.relation is relation)


def told(index: Index, key: str, relation: Relation) -> str:
    return say([find(index, key, relation)], index).text


def test_a_record_shows(index: Index) -> None:
    assert told(index, "register", Relation.CHAIRS) == (
        "A record of the Register of Associations, published in May 2016, shows that "
        "Viktor Danek has been chair of the Friendship Foundation since 2 March 2014."
    )


def test_a_newspaper_reported_with_amount(index: Index) -> None:
    assert told(index, "times", Relation.FUNDS) == (
        "The Example Times reported on 13 September 2016 that the National Patronage Fund funded "
        "the Friendship Foundation with 3.5 million RUT."
    )


def test_a_relay_cites(index: Index) -> None:
    assert "citing The Example Times," in told(index, "wire", Relation.FUNDS)


def test_an_indictment_alleges_untested(index: Index) -> None:
    assert told(index, "indictment", Relation.DIRECTS) == (
        "Westmark Prosecutor alleges (untested; published on 29 July 2022) that Viktor Danek directed "
        "the Free Coast Movement from 2014 to March 2022."
    )


def test_an_unedited_page_states_what_harms_nobody(index: Index) -> None:
    assert told(index, "blog", Relation.FORMED) == (
        "coastwatch.example states (untested; published on 4 February 2017) that "
        "the Free Coast Movement was formed in August 2015."
    )


def test_a_party_denies(index: Index) -> None:
    assert told(index, "party", Relation.DIRECTS) == (
        "Anna Berg denied on 1 March 2017 that the Friendship Foundation directed the Free Coast Movement."
    )


def test_hedges_are_kept(index: Index) -> None:
    assert "reportedly gave support in kind to Anna Berg" in "".join(
        span.text for claim in index.claims.values() if claim.hedge is Hedge.REPORTED for span in clause(claim, index)
    )
    assert "it is unclear whether Ruritania" in told(index, "blog", Relation.PROVIDES)
    assert "according to Anna Berg, it is unclear who owns the office" in told(index, "blog", Relation.OWNS)


def test_figures_stand_in_the_words_of_the_passage(index: Index) -> None:
    assert "585,407 signatures by 25 July 2017.”" in told(index, "blog", Relation.SAYS)


def test_a_negation_is_told_as_one(index: Index) -> None:
    claim = replace(find(index, "times", Relation.FUNDS), polarity=Polarity.NEGATED, status=Stance.ASSERTS)  # type: ignore[arg-type]
    assert "did not fund" in "".join(span.text for span in clause(claim, index))


def test_what_a_person_infers_is_said_by_us(index: Index) -> None:
    claim = replace(find(index, "times", Relation.FUNDS), extractor="person:Ed", directness=Directness.INFERENCE)
    assert say([claim], index).text.startswith("We infer from The Example Times, published on 13 September 2016,")


@pytest.mark.parametrize("relation", list(Relation))
def test_every_relation_has_all_its_forms(relation: Relation) -> None:
    for negative in (False, True):
        for alone in (False, True):
            for start, end in (("", ""), ("2014", ""), ("2014", "2015")):
                said = verb(relation, negative=negative, alone=alone, start=start, end=end, adverb="reportedly")
                assert "~" not in said
                assert said.count("reportedly") == 1
                assert not negative or {"not", "no"} & set(said.split())
    assert PHRASES[relation]


def test_swapping_the_names_of_state_and_movement_changes_no_verb_and_no_number() -> None:
    """Neutrality: the same case under other names reads the same but for the names."""
    one = Names()
    other = Names(state="Borduria", movement="Union of the Hills", fund="Grant Office", leader="Jan Ober")
    pairs = [(getattr(other, key), getattr(one, key)) for key in ("state", "movement", "fund", "leader")]

    def words(names: Names) -> list[str]:
        dossier = compose(sample(names).input)
        return sorted(one.text for one in sentences((dossier.front, dossier.sections)))

    def renamed(text: str) -> str:
        for new, old in pairs:
            text = text.replace(new, old)
        return text

    skip = "characters"
    left, right = words(one), sorted(map(renamed, words(other)))
    assert [text for text in left if skip not in text] == [text for text in right if skip not in text]
