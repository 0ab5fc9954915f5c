"""What is read out of German, Spanish, French, Polish and Ukrainian, and what is not."""

from __future__ import annotations

import pytest
from tests.extract.reading import find

from headwater.extract import Extraction, extractor
from headwater.model import Document, DocumentText, Hedge, Polarity, Relation, Stance


def read(text: str, language: str) -> Extraction:
    document = Document("d" * 64, "text.txt", published="2020-06-01", language=language)
    return extractor("rules").extract(DocumentText(document, text))


R = Relation
STATED = [
    (
        "de",
        "Die Hafen-Stiftung hat der Bewegung „Freie Küste“ 20.000 Euro überwiesen.",
        R.FUNDS,
        "Hafen-Stiftung",
        "Freie Küste",
    ),
    ("de", "Der Seebund nahm 20.000 Euro von der Nordwind Handels GmbH.", R.FUNDS, "Nordwind Handels GmbH", "Seebund"),
    (
        "de",
        "Der Verein „Freie Küste“ wurde 2012 von Anna Berg und Jens Moll gegründet.",
        R.FOUNDED,
        "Jens Moll",
        "Freie Küste",
    ),
    (
        "de",
        "Anna Berg nahm im Mai an der Tagung „Stimmen der Küste“ teil.",
        R.ATTENDS,
        "Anna Berg",
        "Stimmen der Küste",
    ),
    ("de", "Vorsitzende der Hafen-Stiftung ist Anna Berg.", R.CHAIRS, "Anna Berg", "Hafen-Stiftung"),
    ("de", "Die Hafen-Stiftung mit Sitz in Flensburg schweigt.", R.BASED_IN, "Hafen-Stiftung", "Flensburg"),
    ("de", "Die Zeitung „Nordlicht“ gehört dem Kaufmann Jens Moll.", R.OWNS, "Jens Moll", "Nordlicht"),
    (
        "es",
        "La Fundación Puerto entregó 20.000 euros al Movimiento Costa Libre.",
        R.FUNDS,
        "Fundación Puerto",
        "Movimiento Costa Libre",
    ),
    (
        "es",
        "El Movimiento Costa Libre fue fundado por Ana Robles y Luis Vega.",
        R.FOUNDED,
        "Luis Vega",
        "Movimiento Costa Libre",
    ),
    (
        "es",
        "Ana Robles, presidenta del Movimiento Costa Libre, calla.",
        R.CHAIRS,
        "Ana Robles",
        "Movimiento Costa Libre",
    ),
    ("es", "La Fundación Puerto, con sede en Lisboa, calla.", R.BASED_IN, "Fundación Puerto", "Lisboa"),
    ("es", "El abogado Luis Vega representa a Ana Robles.", R.REPRESENTS, "Luis Vega", "Ana Robles"),
    (
        "fr",
        "La Fondation du Port a versé 20 000 euros au Mouvement Côte Libre.",
        R.FUNDS,
        "Fondation du Port",
        "Mouvement Côte Libre",
    ),
    ("fr", "Le Mouvement Côte Libre a été fondé par Anne Moreau.", R.FOUNDED, "Anne Moreau", "Mouvement Côte Libre"),
    ("fr", "Le président de la Fondation du Port, Paul Morel, se tait.", R.CHAIRS, "Paul Morel", "Fondation du Port"),
    ("fr", "Radio Vague appartient à Paul Morel.", R.OWNS, "Paul Morel", "Radio Vague"),
    ("pl", "Fundacja Latarnia została założona przez Jana Kowala.", R.FOUNDED, "Jan Kowal", "Fundacja Latarnia"),
    ("pl", "Fundacją Latarnia kieruje Ewa Lis.", R.LEADS, "Ewa Lis", "Fundacja Latarnia"),
    ("pl", "Ewa Lis wzięła udział w Forum Regionów.", R.ATTENDS, "Ewa Lis", "Forum Regionów"),
    ("uk", "Олена Бойко є членом партії «Вільний степ».", R.MEMBER_OF, "Олена Бойко", "Вільний степ"),
    ("uk", "Степан Гнатюк зустрівся з Олексієм Морозовим у Празі.", R.MET, "Степан Гнатюк", ""),
]


@pytest.mark.parametrize(("language", "text", "relation", "subject", "object_"), STATED)
def test_stated(language: str, text: str, relation: Relation, subject: str, object_: str) -> None:
    claims = find(read(text, language), relation, subject, object_)
    assert claims, [(c.relation, c.subject, c.object) for c in read(text, language).claims]
    assert claims[0].hedge is Hedge.NONE
    assert claims[0].polarity is Polarity.AFFIRMED


DOUBTFUL = [
    ("de", "Die Hafen-Stiftung soll der Bewegung „Freie Küste“ 20.000 Euro überwiesen haben."),
    ("de", "Anna Berg bestreitet, dass die Hafen-Stiftung der Bewegung „Freie Küste“ 20.000 Euro gezahlt hat."),
    ("de", "Anna Berg sagte, die Hafen-Stiftung habe der Bewegung „Freie Küste“ 20.000 Euro gezahlt."),
    ("es", "La Fundación Puerto habría entregado 20.000 euros al Movimiento Costa Libre."),
    ("es", "Ana Robles negó que la Fundación Puerto entregara 20.000 euros al Movimiento Costa Libre."),
    ("fr", "La Fondation du Port aurait versé 20 000 euros au Mouvement Côte Libre."),
    ("fr", "Anne Moreau nie que la Fondation du Port ait versé 20 000 euros au Mouvement Côte Libre."),
    ("pl", "Fundacja Latarnia rzekomo finansowała ruch „Wolny Brzeg”."),
    ("pl", "Ewa Lis zaprzecza, że Fundacja Latarnia finansowała ruch „Wolny Brzeg”."),
    ("uk", "Фонд «Гавань» нібито фінансував рух «Вільний берег»."),
    ("uk", "Олена Бойко заперечує, що фонд «Гавань» фінансував рух «Вільний берег»."),
]


@pytest.mark.parametrize(("language", "text"), DOUBTFUL)
def test_nothing_plain_out_of_doubt(language: str, text: str) -> None:
    claims = [claim for claim in read(text, language).claims if claim.relation is R.FUNDS]
    assert claims
    assert all(claim.hedge is not Hedge.NONE or claim.stance is not Stance.ASSERTS for claim in claims)


OPEN = [
    ("de", "Wem die Zeitung „Nordlicht“ gehört, ist unklar.", "Nordlicht"),
    ("es", "No se sabe quién es el propietario de Radio Marea.", "Radio Marea"),
    ("fr", "On ignore qui possède Radio Vague.", "Radio Vague"),
    ("pl", "Nie wiadomo, kto jest właścicielem gazety „Bałtyk”.", "Bałtyk"),
    ("uk", "Невідомо, хто володіє газетою «Дністер».", "Дністер"),
]


@pytest.mark.parametrize(("language", "text", "owned"), OPEN)
def test_an_unknown_owner_is_an_open_claim(language: str, text: str, owned: str) -> None:
    (claim,) = find(read(text, language), R.OWNS, "", owned)
    assert claim.subject == ""
    assert (claim.stance, claim.hedge) == (Stance.NO_KNOWLEDGE, Hedge.UNCERTAIN)


SILENT = [
    (
        "de",
        "Der Winter kam früh, und die alte Mühle am Bach stand still. Am Abend ging Paul mit seinem Hund spazieren.",
    ),
    ("de", "Die Mannschaft von Trainer Klaus Moll gewann gegen den SV Grünau. Der Verein steht auf Platz vier."),
    ("es", "La abuela Carmen abrió la ventana. En la plaza los niños jugaban mientras el cura hablaba con el alcalde."),
    ("fr", "Le vieux Marcel ouvrit la porte du café. Madame Lebrun parlait de son fils, parti vivre au loin."),
    ("pl", "Zima przyszła wcześnie. Babcia Helena opowiadała dzieciom o starym młynie."),
    ("uk", "Зима прийшла рано. Бабуся Олена розповідала дітям про старий млин."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_plain_prose_yields_nothing(language: str, text: str) -> None:
    assert [(c.relation, c.subject, c.object) for c in read(text, language).claims] == []


def test_a_list_of_guests_is_read_one_by_one() -> None:
    text = (
        "Der Kongress „Stimmen der Küste“ war gut besucht. "
        "Unter den Gästen waren der Abgeordnete Jens Moll und Anna Berg."
    )
    guests = {claim.subject for claim in find(read(text, "de"), R.ATTENDS, "", "Stimmen der Küste")}
    assert guests == {"Jens Moll", "Anna Berg"}


def test_a_separable_prefix_belongs_to_its_verb() -> None:
    assert not find(read("Anna Berg nahm den Verein „Freie Küste“ ernst.", "de"), R.ATTENDS)


def test_a_role_means_its_bearer_and_a_noun_its_name() -> None:
    text = "Die Hafen-Stiftung sitzt in Kiel. Der Präsident der Stiftung, Jens Moll, traf Anna Berg."
    reading = read(text, "de")
    assert find(reading, R.LEADS, "Jens Moll", "Hafen-Stiftung")
    assert find(reading, R.MET, "Jens Moll", "Anna Berg")


def test_amount_date_and_place_of_the_clause() -> None:
    (claim,) = find(
        read("En marzo de 2019 la Fundación Puerto donó 5.000 euros al Movimiento Costa Libre en Lisboa.", "es"),
        R.FUNDS,
    )
    assert (claim.amount, claim.currency, claim.start, claim.place) == (5000.0, "EUR", "2019-03", "Lisboa")
