"""Families of Russian constructions on made sentences: what must be read, and what must not."""

from __future__ import annotations

import pytest

from headwater.extract import Extraction, extractor
from headwater.extract.russian.people import Part, split, straight
from headwater.model import Document, DocumentText, Stance


def _read(text: str) -> Extraction:
    return extractor("headwater").extract(
        DocumentText(Document("d", "a.txt", published="2018-06-01", language="ru"), text)
    )


def _found(text: str) -> set[str]:
    read = _read(text)
    mentions = {one.id: one for one in read.mentions}

    def name(mention: str, own: str) -> str:
        while mention in mentions and mentions[mention].antecedent:
            own, mention = mentions[mention].name, mentions[mention].antecedent
        return mentions[mention].name if mention in mentions and mentions[mention].antecedent == "" and own else own

    return {
        f"{c.relation.value}: {name(c.subject_mention, c.subject)} | {name(c.object_mention, c.object)}"
        for c in read.claims
    }


READ = [
    ("Форум «Голоса народов» прошёл при поддержке фонда «Гавань».", "states support for: Гавань | Голоса народов"),
    ("Форум «Голоса народов» проведён на средства фонда «Гавань».", "funds: Гавань | Голоса народов"),
    ("По поручению Томаса Вебера Анна Берг открыла сайт.", "tasks: Томас Вебер | Анна Берг"),
    ("Банк «Заря» владеет 60 % фонда «Гавань».", "owns: Заря | Гавань"),
    ("Встреча Анны Берг с Томасом Вебером прошла в Осло.", "met: Анна Берг | Томас Вебер"),
    ("Анна Берг имеет паспорт Руритании.", "citizen of: Анна Берг | Руритания"),
    ("Томас Вебер, уроженец Праги, молчит.", "born in: Томас Вебер | Прага"),
    ("Адвокат Анны Берг Томас Вебер молчит.", "represents: Томас Вебер | Анна Берг"),
    ("Портал «Берега», связанный с банком «Заря», молчит.", "affiliated with: Берега | Заря"),
    ("Подконтрольный банку «Заря» портал «Берега» молчит.", "controls: Заря | Берега"),
    ("Штаб-квартира фонда «Гавань» находится в Осло.", "based in: Гавань | Осло"),
    ("Холдинг «Север» объединяет газету «Маяк» и портал «Берега».", "part of: Маяк | Север"),
    ("Анна Берг выступила с докладом на форуме «Голоса народов».", "speaks at: Анна Берг | Голоса народов"),
    (
        "Анна Берг, дочь моряка, живёт в Осло. Проживает одна. Ранее работала в банке «Заря».",
        "employs: Заря | Анна Берг",
    ),
    ("Фонд «Гавань» создан в 2009 году. Учредители: Анна Берг и Томас Вебер.", "founded: Томас Вебер | Гавань"),
    (
        "В форуме «Голоса народов» приняли участие гости, среди которых Анна Берг и Томас Вебер.",
        "attends: Томас Вебер | Голоса народов",
    ),
    (
        "Посетил форум «Единство» депутат парламента Руритании Томас Вебер.",
        "member of: Томас Вебер | парламент Руритании",
    ),
]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "claim"), READ)
def test_a_family_is_read(text: str, claim: str) -> None:
    assert claim in _found(text)


NOT_READ = [
    ("Помощник Анны Берг пришёл поздно.", "employs"),
    ("Портал «Берега» принадлежит брату Анны Берг.", "owns: Анна Берг"),
    ("Фонд «Гавань» оказал движению «Свободный берег» моральную поддержку.", "funds"),
    ("Сестра Касымова Анна Берг вступила в партию «Равнина».", "member of: Касымов"),
    ("На встрече была председатель Общественной палаты Роза Ким.", "attends: Общественная палата"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "claim"), NOT_READ)
def test_what_nobody_says_is_not_read(text: str, claim: str) -> None:
    assert not any(found.startswith(claim) for found in _found(text))


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["Неизвестно, кому принадлежит здание.", "Кто владеет банком «Заря», установить не удалось."]
)
def test_an_open_question_leaves_the_owner_open(text: str) -> None:
    claims = [claim for claim in _read(text).claims if claim.relation.value == "owns"]
    assert [(claim.subject, claim.stance) for claim in claims] == [("", Stance.NO_KNOWLEDGE)]


@pytest.mark.parametrize(
    ("parts", "made"),
    [
        ("Салаватом/Ins/Masc Юнусовым/Ins/Masc", "Салават Юнусов"),
        ("Анны/Gen/Fem Берг/Gen/Fem", "Анна Берг"),
        ("Рауля/Gen/Masc Ортегу/Acc/Masc", "Рауль Ортега"),
        ("Виктором/Ins/Masc Шульгой/Ins/Masc", "Виктор Шульга"),
        ("Ульяне/Dat/Fem Сергеевне/Dat/Fem Дорн/Dat/Fem", "Ульяна Сергеевна Дорн"),
        ("Семёну/Dat/Masc Липскому/Dat/Masc", "Семён Липский"),
        ("Любови/Gen/Fem Сидоренко/Gen/Fem", "Любовь Сидоренко"),
    ],
)
def test_a_name_in_any_case_has_one_nominative(parts: str, made: str) -> None:
    assert straight([Part(*part.split("/")) for part in parts.split()]) == made


@pytest.mark.parametrize("parts", ["Фарландии Йонас Хейл", "Техаса Джейн Морган", "Ортании Кестнером"])
def test_a_place_before_a_name_is_no_part_of_it(parts: str) -> None:
    assert split([Part(part) for part in parts.split()])[0] == [0]
