"""Russian read off trees: every cue reads its examples, and whole passages give who did what, and who says so."""

from __future__ import annotations

import pytest

from headwater.extract import Extraction, extractor
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.trees.russian_verbs import CUES
from headwater.model import Claim, Document, DocumentText, Hedge, Relation, Stance


def _read(text: str, published: str = "2018-06-01") -> Extraction:
    return extractor("headwater").extract(
        DocumentText(Document("d", "a.txt", published=published, language="ru"), text)
    )


def _name(read: Extraction, mention: str, text: str) -> str:
    mentions = {one.id: one for one in read.mentions}
    while mention in mentions:
        text, mention = mentions[mention].name, mentions[mention].antecedent
    return text


def _claims(read: Extraction, relation: Relation) -> dict[tuple[str, str], Claim]:
    return {
        (_name(read, c.subject_mention, c.subject), _name(read, c.object_mention, c.object)): c
        for c in read.claims
        if c.relation is relation
    }


CASES = [(cue, example) for cue in CUES for example in cue.examples]


@pytest.mark.slow
@pytest.mark.parametrize(("cue", "example"), CASES, ids=lambda part: getattr(part, "text", ""))
def test_cue_reads_its_example(cue: Cue, example: Example) -> None:
    subject, _, object_ = (part.strip() for part in example.ends.partition("|"))
    found = [
        claim
        for claim in _read(example.text).claims
        if (claim.relation, claim.subject, claim.object) == (cue.relation, subject, object_)
    ]
    assert found, [(c.relation, c.subject, c.object) for c in _read(example.text).claims]
    assert (found[0].stance, found[0].hedge) == (Stance.ASSERTS, Hedge.NONE)


def test_every_cue_has_two_examples() -> None:
    assert all(len(cue.examples) >= 2 for cue in CUES)


NEWS = (
    "Руританский фонд «Гавань» выделил движению «Свободный берег» 3 млн рублей, сообщила газета «Маяк». "
    "Движение основал в 2011 году Пётр Орлов. Он возглавляет и партию «Равнина». "
    "В мае 2018 года движение провело конгресс «Голоса народов», в котором приняли участие Анна Берг и Томас Вебер."
)


def test_a_grant_keeps_its_parts_and_its_voice() -> None:
    grant = _claims(_read(NEWS), Relation.FUNDS)["Гавань", "Свободный берег"]
    assert (grant.amount, grant.currency, grant.hedge) == (3_000_000, "RUB", Hedge.REPORTED)
    assert "Маяк" in grant.attribution


def test_nouns_and_pronouns_refer_back() -> None:
    read = _read(NEWS)
    assert _claims(read, Relation.FOUNDED)["Пётр Орлов", "Свободный берег"].start == "2011"
    assert ("Пётр Орлов", "Равнина") in _claims(read, Relation.LEADS)


def test_each_of_several_who_attend() -> None:
    attended = _claims(_read(NEWS), Relation.ATTENDS)
    assert {("Анна Берг", "Голоса народов"), ("Томас Вебер", "Голоса народов")} <= attended.keys()


def test_every_claim_waits_whose_end_is_a_pronoun() -> None:
    claim = _claims(_read(NEWS), Relation.LEADS)["Пётр Орлов", "Равнина"]
    assert claim.confidence < 0.9


DENIED = [
    "Фонд «Гавань» не финансировал движение «Свободный берег».",
    "Министерство культуры отрицает, что финансировало движение «Свободный берег».",
    "Анна Берг опровергла сообщения о том, что возглавляет движение «Свободный берег».",
]
DOUBTFUL = [
    "Фонд «Гавань» планирует профинансировать движение «Свободный берег».",
    "Фонд «Гавань» профинансирует форум «Голоса народов».",
    "Анна Берг, возможно, возглавляет движение «Свободный берег».",
    "Если фонд «Гавань» финансирует движение «Свободный берег», это нарушение.",
    "Фонд «Гавань» якобы финансирует движение «Свободный берег».",
]


@pytest.mark.parametrize("text", DENIED)
def test_a_denial_is_never_plain(text: str) -> None:
    assert all(claim.stance is not Stance.ASSERTS for claim in _read(text).claims)


@pytest.mark.parametrize("text", DOUBTFUL)
def test_doubt_plans_and_conditions_are_never_plain(text: str) -> None:
    assert all(claim.hedge is not Hedge.NONE for claim in _read(text).claims)


def test_an_indictment_reads_names_in_every_case() -> None:
    read = _read(
        "По данным следствия, Игорь Саар получил от фонда «Гавань» 40 тысяч евро. Саар, председатель Комитета защиты "
        "побережья, встречался с Анной Берг в Праге. Адвокат Саара Олег Ким отрицает обвинения."
    )
    assert _claims(read, Relation.FUNDS)["Гавань", "Игорь Саар"].amount == 40_000
    assert ("Игорь Саар", "Анна Берг") in _claims(read, Relation.MET)
    assert any(object_ == "Комитет защиты побережья" for _, object_ in _claims(read, Relation.CHAIRS))


def test_an_annual_report_names_owners_and_seats() -> None:
    read = _read(
        "Банк «Заря» зарегистрирован в Праге и принадлежит холдингу «Север». В отчётном году банк перечислил фонду "
        "«Гавань» 12,5 млн рублей. Директором фонда является Мария Ли."
    )
    assert ("Север", "Заря") in _claims(read, Relation.OWNS)
    assert ("Заря", "Прага") in _claims(read, Relation.BASED_IN)
    assert _claims(read, Relation.FUNDS)["Заря", "Гавань"].amount == 12_500_000
    assert ("Мария Ли", "Гавань") in _claims(read, Relation.LEADS)


def test_quotes_stand_at_their_offsets() -> None:
    text = "👩‍🚀 Фонд «Гавань»\u00a0выделил движению «Свободный берег» 2 млн рублей.\r\nОн закрыт."
    assert all(text[c.start_char : c.end_char] == c.quote for c in _read(text).claims)
