"""The built-in reader as a whole: offsets, silence, paraphrases, the article that users bring."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.reading import ends, find, read

from headwater.errors import UsageError
from headwater.extract import Extraction, extractor
from headwater.model import (
    Block,
    BlockKind,
    Directness,
    Hedge,
    Page,
    Polarity,
    Relation,
    Schema,
    Stance,
)

SEED = Path(__file__).parents[2] / ".." / "shared" / "seed" / "article.txt"
NEWS = (
    "The Ruritanian Ministry of Culture gave the Free Coast Movement (FCM) a grant of 2 million euros in March 2015. "
    "Anna Berg, head of the FCM, denied that Kherovia had funded the “Lanterns of Liberty” congress. "
    "She has lived in Oslo since 2011. It is unclear who owns the building in Strelsau."
)


def sound(text: str, reading: Extraction) -> None:
    for claim in reading.claims:
        assert text[claim.start_char : claim.end_char] == claim.quote
        assert claim.quote.strip()
        assert 0 <= claim.confidence <= 1
        assert claim.extractor == extractor("rules").name
    ids = {mention.id for mention in reading.mentions}
    for mention in reading.mentions:
        assert text[mention.start_char : mention.end_char] == mention.text
        assert not mention.antecedent or mention.antecedent in ids
    for claim in reading.claims:
        assert {claim.subject_mention, claim.object_mention, claim.attribution_mention} - {""} <= ids
    assert len({claim.id for claim in reading.claims}) == len(reading.claims)


def test_unknown_reader_is_refused_with_a_remedy() -> None:
    with pytest.raises(UsageError, match="rules"):
        extractor("oracle")


def test_empty_text_yields_nothing() -> None:
    assert read("") == Extraction()
    assert read(" \n\n ") == Extraction()


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_with_sound_offsets(text: str) -> None:
    sound(text, read(text))


MIXED = st.lists(
    st.sampled_from(
        [
            *NEWS.split(),
            "\u0301",
            "👩‍👩‍👧",
            "\u202eאבג",
            "\r\n",
            "\u00ad",
            "«Голос»",
            "(",
            ")",
            '"',
            "'s",
            "who",
            ",",
            ".",
            "and",
        ]
    ),
    max_size=60,
)


@given(MIXED)
@settings(max_examples=150, deadline=None)
def test_any_order_of_words_is_read_with_sound_offsets(words: list[str]) -> None:
    text = " ".join(words)
    sound(text, read(text))


@pytest.mark.parametrize("cut", range(0, len(NEWS), 7))
def test_a_text_cut_anywhere_is_read(cut: int) -> None:
    sound(NEWS[:cut], read(NEWS[:cut]))
    sound(NEWS[cut:], read(NEWS[cut:]))


def test_the_same_text_gives_the_same_reading() -> None:
    assert read(NEWS) == read(NEWS)


@pytest.mark.slow
def test_a_text_without_a_stop_is_read_to_its_end() -> None:
    text = "the Harbour Foundation funds Green Dawn and then " * 2000
    reading = read(text)
    sound(text, reading)
    assert max(mention.end_char for mention in reading.mentions) > len(text) - 100


def test_a_line_in_capitals_names_no_people() -> None:
    reading = read("VESTLAND BANK FUNDS THE GREEN DAWN MOVEMENT IN OSLO, SAYS ANNA BERG")
    assert not [mention for mention in reading.mentions if mention.schema is Schema.PERSON]


@pytest.mark.parametrize("kind", [BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.TABLE, BlockKind.HEADING])
def test_blocks_that_are_no_prose_claim_nothing(kind: BlockKind) -> None:
    text = "The Harbour Foundation funds Green Dawn."
    assert find(read(text), Relation.FUNDS)
    assert not read(text, blocks=(Block(kind, 0, len(text)),)).claims


def test_furniture_names_nothing() -> None:
    text = "Log in as Anna Berg."
    assert not read(text, blocks=(Block(BlockKind.FURNITURE, 0, len(text)),)).mentions


def test_a_claim_knows_its_page() -> None:
    text = "The Harbour Foundation funds Green Dawn. Vestland Bank owns Northlight Radio."
    cut = text.index("Vestland")
    reading = read(text, pages=(Page(1, 0, cut), Page(2, cut, len(text))))
    assert [claim.page for claim in reading.claims] == [1, 2]


# what sentences do with a proposition


@pytest.mark.parametrize(
    ("text", "hedge", "stance"),
    [
        ("The Harbour Foundation did not fund Green Dawn.", Hedge.NONE, Stance.DENIES),
        ("The Harbour Foundation never funded Green Dawn.", Hedge.NONE, Stance.DENIES),
        ("Anna Berg denied that the Harbour Foundation funded Green Dawn.", Hedge.REPORTED, Stance.DENIES),
        ("The Harbour Foundation may have funded Green Dawn.", Hedge.UNCERTAIN, Stance.ASSERTS),
        ("The Harbour Foundation plans to fund Green Dawn.", Hedge.UNCERTAIN, Stance.ASSERTS),
        ("The Harbour Foundation agreed to fund Green Dawn.", Hedge.UNCERTAIN, Stance.ASSERTS),
        ("If the Harbour Foundation funded Green Dawn, it kept quiet.", Hedge.UNCERTAIN, Stance.ASSERTS),
        ("It is unclear whether the Harbour Foundation funded Green Dawn.", Hedge.UNCERTAIN, Stance.NO_KNOWLEDGE),
        ("The Harbour Foundation reportedly funded Green Dawn.", Hedge.REPORTED, Stance.ASSERTS),
        ("The Harbour Foundation allegedly funded Green Dawn.", Hedge.REPORTED, Stance.ASSERTS),
        ("The Harbour Foundation funded Green Dawn.", Hedge.NONE, Stance.ASSERTS),
    ],
)
def test_hedges_and_denials_are_never_plain_facts(text: str, hedge: Hedge, stance: Stance) -> None:
    (claim,) = find(read(text), Relation.FUNDS, "Harbour Foundation", "Green Dawn")
    assert (claim.hedge, claim.stance) == (hedge, stance)
    assert claim.polarity is (Polarity.NEGATED if stance is Stance.DENIES else Polarity.AFFIRMED)


def test_an_allegation_is_marked_as_one() -> None:
    reading = read("The indictment alleges that Viktor Sand funded Green Dawn.")
    (claim,) = find(reading, Relation.FUNDS, "Viktor Sand", "Green Dawn")
    assert claim.pattern.startswith("alleged:")
    assert claim.hedge is Hedge.REPORTED


def test_the_party_concerned_replies() -> None:
    (claim,) = find(read("Green Dawn denied that the Harbour Foundation had funded Green Dawn."), Relation.FUNDS)
    assert claim.reply
    (other,) = find(read("Anna Berg denied that the Harbour Foundation had funded Green Dawn."), Relation.FUNDS)
    assert not other.reply


def test_the_voice_is_named_unless_it_is_the_publisher() -> None:
    text = "According to Northlight Radio, the Harbour Foundation funded Green Dawn."
    (claim,) = find(read(text), Relation.FUNDS, "Harbour Foundation")
    assert claim.attribution == "Northlight Radio"
    assert claim.directness is Directness.NAMED_SECOND_HAND
    (own,) = find(read(text, publisher="Northlight Radio"), Relation.FUNDS, "Harbour Foundation")
    assert own.attribution == ""
    assert own.directness is None


def test_who_gave_what_to_whom_for_what_and_when() -> None:
    reading = read("In May 2014 Vestland Bank paid Green Dawn 40,000 dollars for a rally.")
    (claim,) = find(reading, Relation.FUNDS, "Vestland Bank", "Green Dawn")
    assert (claim.amount, claim.currency, claim.start, claim.value) == (40000.0, "USD", "2014-05", "a rally")


def test_each_of_several_attendees_attends() -> None:
    reading = read("Anna Berg, Tom Okoro and Maria Lind attended the Coastal Forum in Nairobi.")
    assert {claim.subject for claim in find(reading, Relation.ATTENDS)} == {"Anna Berg", "Tom Okoro", "Maria Lind"}
    assert {claim.place for claim in find(reading, Relation.ATTENDS)} == {"Nairobi"}


def test_other_senses_of_a_verb_claim_nothing() -> None:
    text = "The Free Coast Movement formed an orderly queue. Anna Berg gave a speech. Tom Okoro took office."
    assert ends(read(text)) == []


def test_a_name_in_brackets_is_the_same_thing_from_then_on() -> None:
    reading = read("The Anti-Noise Movement (ANM) met in Oslo. The Harbour Foundation funds the ANM.")
    assert find(reading, Relation.ALSO_KNOWN_AS, "Anti-Noise Movement", "ANM")
    assert find(reading, Relation.FUNDS, "Harbour Foundation", "Anti-Noise Movement")


def test_a_pronoun_never_counts_by_itself() -> None:
    reading = read("Anna Berg is an activist. In 2016 she attended the Coastal Forum.")
    (claim,) = find(reading, Relation.ATTENDS, "Anna Berg", "Coastal Forum")
    assert claim.confidence < 0.9


def test_a_pronoun_between_two_people_stays_empty_or_low() -> None:
    reading = read("Anna Berg met Maria Lind near the harbour with Eva Holm. She chairs Green Dawn.")
    assert all(claim.confidence <= 0.7 for claim in find(reading, Relation.CHAIRS))


def test_a_state_that_acts_is_a_public_body_and_one_that_is_a_place_is_not() -> None:
    (funds,) = find(read("Norway funds Green Dawn."), Relation.FUNDS)
    assert funds.subject_type is Schema.PUBLIC_BODY
    (lives,) = find(read("Anna Berg lives in Norway."), Relation.LIVES_IN)
    assert lives.object_type is Schema.ADDRESS


@pytest.mark.parametrize("state", ["Norway", "Kenya", "Brazil", "Russia", "Japan", "Ukraine", "Peru"])
def test_no_state_is_read_differently_from_another(state: str) -> None:
    template = string.Template(
        "$state funded Green Dawn. It is unclear to what extent $state has aided the Free Coast campaign. "
        "$state’s Mercy Fund gave Green Dawn a grant of 3 million euros in May 2016."
    )

    def shape(name: str) -> list[tuple[object, ...]]:
        claims = read(template.substitute(state=name)).claims
        return [(c.relation, c.subject.replace(name, "$"), c.object, c.hedge, c.stance, c.confidence) for c in claims]

    assert shape(state) == shape("Norway")
    assert len(shape(state)) >= 3


# the facts of the seed article in other words, other order and with invented names

PARAPHRASE = (
    "Free Vestland chairwoman Ida Moe has until 1 June to act: the proponent, Ida Moe, must gather 61,200 valid "
    "signatures "
    "from Vestland voters by 1 June. A Northlight poll last week found that 2 in 5 Vestlanders favour secession. "
    "Most of the work is done through the Free Vestland Unity Campaign, a political club founded in May 2014. "
    "Next to Moe, a leading figure within Free Vestland is blogger Erik Dahl. Since 2009, he has lived in Kenya.\n\n"
    "In May 2016 he attended the “Voices of Peoples” conference in Nairobi. "
    "The Alliance Against Borders (AAB) of Kenya organises these conferences. "
    "The AAB financed the conference with a 4.2 million euro grant from Kenya’s People’s Mercy Fund. "
    "Dahl is quoted as saying he hopes to win a seat at the table.\n\n"
    "On March 3, 2017 the “Free Republic of Vestland” opened its first “consulate” in Nairobi. "
    "Dahl was unsure who owns the house where the bureau is. "
    "The house is old, and Dahl says he does not know whether it is privately owned or owned by the Kenyan government. "
    "It remains unclear to what extent Nairobi has assisted the Free Vestland campaign, financially or in other ways."
)


@pytest.mark.parametrize(
    ("relation", "subject", "object_"),
    [
        (Relation.CHAIRS, "Ida Moe", "Free Vestland"),
        (Relation.ORGANISES, "Ida Moe", "petition"),
        (Relation.PUBLISHES, "Northlight", "Northlight poll"),
        (Relation.FORMED, "Free Vestland Unity Campaign", ""),
        (Relation.MEMBER_OF, "Erik Dahl", "Free Vestland"),
        (Relation.LIVES_IN, "Erik Dahl", "Kenya"),
        (Relation.ATTENDS, "Erik Dahl", "Voices of Peoples"),
        (Relation.ALSO_KNOWN_AS, "Alliance Against Borders", "AAB"),
        (Relation.ORGANISES, "Alliance Against Borders", "Voices of Peoples"),
        (Relation.FUNDS, "Alliance Against Borders", "Voices of Peoples"),
        (Relation.FUNDS, "People’s Mercy Fund", "Alliance Against Borders"),
        (Relation.SAYS, "Erik Dahl", ""),
        (Relation.OPENED, "Free Republic of Vestland", "consulate"),
        (Relation.OWNS, "Kenyan government", "house"),
        (Relation.PROVIDES, "Nairobi", "Free Vestland"),
        (Relation.FUNDS, "Nairobi", "Free Vestland"),
    ],
)
def test_the_rules_hold_for_other_names_and_other_words(relation: Relation, subject: str, object_: str) -> None:
    reading = read(PARAPHRASE, published="2018-02-01")
    assert find(reading, relation, subject, object_), ends(reading)


def test_the_owner_is_unknown_in_both_sentences() -> None:
    claims = [c for c in read(PARAPHRASE).claims if c.relation is Relation.OWNS]
    assert len([c for c in claims if not c.subject]) == 2
    assert all((c.stance, c.hedge) == (Stance.NO_KNOWLEDGE, Hedge.UNCERTAIN) for c in claims)


@pytest.fixture(scope="module")
def seed() -> Extraction:
    if not SEED.exists():
        pytest.skip("the shared folder is not there")
    return read(SEED.read_text(encoding="utf-8"), published="2017-02-04")


@pytest.mark.parametrize(
    ("relation", "subject", "object_", "fields"),
    [
        (Relation.CHAIRS, "Marcus Ruiz Evans", "Yes California", {}),
        (Relation.MEMBER_OF, "Louis Marinelli", "Yes California", {"value": "key figure"}),
        (Relation.FORMED, "Yes California Independence Campaign", "", {"start": "2015-08"}),
        (Relation.LIVES_IN, "Louis Marinelli", "Russia", {"start": "2007", "end": ""}),
        (Relation.ATTENDS, "Louis Marinelli", "Dialogue of Nations", {"start": "2016-09", "place": "Moscow"}),
        (Relation.HOSTS, "Anti-Globalization Movement", "Dialogue of Nations", {}),
        (Relation.ALSO_KNOWN_AS, "Anti-Globalization Movement", "AGM", {}),
        (
            Relation.FUNDS,
            "National Charity Foundation",
            "Anti-Globalization Movement",
            {"amount": 3.5e6, "currency": "RUB"},
        ),
        (Relation.FUNDS, "Anti-Globalization Movement", "Dialogue of Nations", {"amount": 3.5e6}),
        (Relation.FUNDS, "National Charity Foundation", "non-governmental organizations", {}),
        (Relation.SAYS, "Louis Marinelli", "", {}),
        (Relation.OPENED, "Independent Republic of California", "embassy", {"start": "2016-12-18", "place": "Moscow"}),
        (Relation.OWNS, "", "building", {"stance": Stance.NO_KNOWLEDGE, "hedge": Hedge.UNCERTAIN}),
        (Relation.OWNS, "Russian government", "building", {"stance": Stance.NO_KNOWLEDGE}),
        (
            Relation.ORGANISES,
            "Marcus Ruiz Evans",
            "petition",
            {"value": "585,407 valid signatures"},
        ),
        (Relation.PUBLISHES, "Reuters", "Reuters poll", {"hedge": Hedge.NONE}),
        (Relation.PROVIDES, "Moscow", "Yes California", {"stance": Stance.NO_KNOWLEDGE}),
        (Relation.FUNDS, "Moscow", "Yes California", {"stance": Stance.NO_KNOWLEDGE}),
    ],
)
def test_the_seed_article_yields(
    seed: Extraction, relation: Relation, subject: str, object_: str, fields: dict[str, object]
) -> None:
    claims = find(seed, relation, subject, object_)
    assert any(all(getattr(claim, name) == value for name, value in fields.items()) for claim in claims), ends(seed)


def test_the_seed_article_names_its_hashtag(seed: Extraction) -> None:
    assert "#CALEXIT" in {mention.name for mention in seed.mentions if mention.schema is Schema.HASHTAG}
