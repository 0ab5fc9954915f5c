"""Claims by known verbs in languages without a chunker."""

from __future__ import annotations

import pytest
from tests.extract.reading import find, read

from headwater.model import Hedge, Relation, Stance


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        ("Есть движение «Свободный берег». Фонд «Гавань» выделил движению 2 млн рублей.", "Гавань", "Свободный берег"),
        ("Є рух «Вільний берег». Фонд «Гавань» виділив руху 2 млн рублів.", "Гавань", "Вільний берег"),
        (
            "Jest ruch „Wolny Brzeg”. Fundacja Latarnia przekazała ruchowi 20 tys. euro.",
            "Fundacja Latarnia",
            "Wolny Brzeg",
        ),
    ],
)
def test_the_dative_is_the_taker(text: str, giver: str, taker: str) -> None:
    (claim,) = find(read(text), Relation.FUNDS, giver, taker)
    assert claim.amount in (2e6, 2e4)
    assert claim.confidence < 0.9


def test_a_relative_clause_does_not_lend_its_subject() -> None:
    lead = "Движение «Свободный берег», которое возглавляет Виктор Песков, провело форум "
    reading = read(lead + "«Голоса народов» 20 сентября 2015 года.")
    (hosts,) = find(reading, Relation.HOSTS)
    assert (hosts.subject, hosts.object, hosts.start) == ("Свободный берег", "Голоса народов", "2015-09-20")
    assert find(reading, Relation.LEADS, "Виктор Песков", "Свободный берег")


def test_what_lies_ahead_is_uncertain() -> None:
    (claim,) = find(read("Движение «Свободный берег» проведёт форум «Голоса народов»."), Relation.HOSTS)
    assert claim.hedge is Hedge.UNCERTAIN


def test_a_denied_verb_denies() -> None:
    (claim,) = find(read("Фонд «Гавань» не финансирует движение «Свободный берег»."), Relation.FUNDS)
    assert claim.stance is Stance.DENIES


def test_order_of_words_is_free_where_kinds_tell() -> None:
    assert find(read("Рух «Вільний берег» очолює Віктор Пісок."), Relation.LEADS, "Віктор Пісок", "Вільний берег")
    assert find(
        read("Форум «Голоси народів» рух «Вільний берег» провів у Києві."),
        Relation.HOSTS,
        "Вільний берег",
        "Голоси народів",
    )


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("Лидер движения «Свободный берег» Виктор Песков молчит.", "Виктор Песков", "Свободный берег"),
        ("Віктор Пісок, голова руху «Вільний берег», мовчить.", "Віктор Пісок", "Вільний берег"),
    ],
)
def test_a_role_beside_a_name(text: str, person: str, body: str) -> None:
    assert find(read(text), Relation.LEADS, person, body)


def test_a_short_name_in_brackets() -> None:
    reading = read("Антишумовое движение Норвегии (АДН) получило 2 млн рублей от Фонда милосердия.")
    assert find(reading, Relation.ALSO_KNOWN_AS, "Антишумовое движение Норвегии", "АДН")
    assert find(reading, Relation.FUNDS, "Фонд милосердия", "Антишумовое движение Норвегии")


def test_an_event_and_a_grant_go_on_from_the_sentence_before() -> None:
    reading = read(
        "Конференция «Голоса народов» состоится в Осло. Её проводит Антишумовое движение Норвегии. "
        "Движение получило на проведение конференции грант в размере 3 млн рублей. Грант выделил Фонд милосердия."
    )
    (hosts,) = find(reading, Relation.HOSTS, "Антишумовое движение Норвегии", "Голоса народов")
    (unknown, known) = find(reading, Relation.FUNDS, "", "Антишумовое движение Норвегии")
    assert (unknown.subject, unknown.amount) == ("", 3e6)
    assert (known.subject, known.amount) == ("Фонд милосердия", 3e6)
    assert max(claim.confidence for claim in (hosts, unknown, known)) < 0.9


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        ("Der Kongress wurde von der Hafen-Stiftung finanziert.", "Hafen-Stiftung", "Kongress"),
        ("Le congrès a été financé par la Fondation du Port.", "Fondation du Port", "congrès"),
        ("El congreso fue financiado por la Fundación del Puerto.", "Fundación del Puerto", "congreso"),
        (
            "Le Mouvement Côte Libre a été financé par la Fondation du Port.",
            "Fondation du Port",
            "Mouvement Côte Libre",
        ),
    ],
)
def test_the_passive_turns_the_ends_round(text: str, giver: str, taker: str) -> None:
    (claim,) = find(read(text), Relation.FUNDS)
    assert (claim.subject, claim.object) == (giver, taker)


def test_an_event_before_the_verb_is_its_object() -> None:
    reading = read("Фестиваль «Мосты дружбы» организовало Общество дружбы Норвегии.")
    assert find(reading, Relation.ORGANISES, "Общество дружбы Норвегии", "Мосты дружбы")
