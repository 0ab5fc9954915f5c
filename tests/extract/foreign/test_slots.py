"""Objects in slots of their verbs, idioms, shares, citizens, orders; and what is denied, doubted or planned."""

from __future__ import annotations

import pytest
from tests.extract.foreign.test_foreign import read
from tests.extract.reading import find

from headwater.model import Hedge, Polarity, Relation

R = Relation
STATED = [
    ("de", "Die Volkspartei Süd stellte sich hinter die Bewegung Freie Küste.", R.ENDORSES, "Volkspartei Süd"),
    ("de", "Jens Moll steht seit 2012 an der Spitze der Hafen-Stiftung.", R.LEADS, "Jens Moll"),
    ("de", "Anna Berg besitzt die Staatsangehörigkeit der Republik Tolvien.", R.CITIZEN_OF, "Anna Berg"),
    ("de", "Der Heimatbund rief zu einer Kundgebung auf.", R.ORGANISES, "Heimatbund"),
    ("de", "Anna Berg gehört dem Vorstand der Hafen-Stiftung an.", R.MEMBER_OF, "Anna Berg"),
    ("de", "Die Nordwind Handels GmbH, eine Tochter der Bank Herold, schweigt.", R.OWNS, "Bank Herold"),
    ("de", "Die Hafen-Stiftung unterstützte den Seebund mit 35.000 Euro.", R.FUNDS, "Hafen-Stiftung"),
    ("de", "Auf der Tagung sprachen unter anderem der Historiker Jens Moll und Anna Berg.", R.SPEAKS_AT, "Jens Moll"),
    ("de", "Zu den Spendern der Kampagne gehören die Bank Herold und der Kaufmann Jens Moll.", R.FUNDS, "Jens Moll"),
    ("es", "Ana Robles actuaba por orden de la Embajada de Zembla.", R.DIRECTS, "Embajada de Zembla"),
    ("es", "Ana Robles posee el 60 % de Inversiones Puerto S.L.", R.OWNS, "Ana Robles"),
    ("es", "Ana Robles obtuvo la nacionalidad de Tolvia en 2012.", R.CITIZEN_OF, "Ana Robles"),
    ("es", "La Fundación Puerto cedió a la asociación Costa Libre dos furgonetas.", R.PROVIDES, "Fundación Puerto"),
    ("es", "Ana Robles trabaja como asesora del eurodiputado Luis Vega.", R.EMPLOYS, "Luis Vega"),
    ("es", "La Fundación Puerto dio una recepción a la que asistió Ana Robles.", R.ATTENDS, "Ana Robles"),
    ("fr", "Anne Robert siège au conseil de la Fondation Aurore.", R.MEMBER_OF, "Anne Robert"),
    ("fr", "Anne Robert a été élue présidente de la Ligue anticoloniale en 2015.", R.CHAIRS, "Anne Robert"),
    ("fr", "Anne Robert a téléphoné à Luc Vasseur.", R.CONTACTED, "Anne Robert"),
    ("fr", "La Fondation Aurore a fait la promotion de la Marche des libertés.", R.PROMOTES, "Fondation Aurore"),
    ("fr", "Anne Robert est intervenue lors de la conférence.", R.SPEAKS_AT, "Anne Robert"),
    ("pl", "Fundacją Latarnia kieruje Jan Kowal.", R.LEADS, "Jan Kowal"),
    ("pl", "Jan Kowal ma obywatelstwo Tolwii.", R.CITIZEN_OF, "Jan Kowal"),
    ("pl", "Jan Kowal zasiada w radzie Fundacji Latarnia.", R.MEMBER_OF, "Jan Kowal"),
    ("pl", "Ministerstwo Kultury sfinansowało Fundację Latarnia.", R.FUNDS, "Ministerstwo Kultury"),
    ("uk", "На чолі фонду «Світанок» стоїть Анна Коваль.", R.LEADS, "Анна Коваль"),
    ("uk", "Анна Коваль має громадянство Толвії.", R.CITIZEN_OF, "Анна Коваль"),
    ("uk", "Телеканал «Південь» належить Роману Кулеші.", R.OWNS, "Роман"),
    ("uk", "Рух «Вільна долина» утримує Гардарська Республіка.", R.FUNDS, "Гардарська Республіка"),
]


@pytest.mark.parametrize(("language", "text", "relation", "subject"), STATED)
def test_reads_what_a_slot_or_an_idiom_tells(language: str, text: str, relation: Relation, subject: str) -> None:
    claims = [claim for claim in read(text, language).claims if claim.relation is relation]
    assert any(subject in claim.subject for claim in claims), claims
    assert all(claim.hedge is Hedge.NONE and claim.polarity is Polarity.AFFIRMED for claim in claims)


NOT_PLAIN = [
    ("de", "Anna Berg wird vorgeworfen, Anweisungen von der Hafen-Stiftung bekommen zu haben."),
    ("de", "Weder die Hafen-Stiftung noch die Bank Herold hat den Seebund finanziert."),
    ("de", "Anna Berg sitzt nicht mehr im Bundestag."),
    ("de", "Sollte die Hafen-Stiftung den Seebund finanzieren, wäre das strafbar."),
    ("de", "Beweise dafür, dass die Hafen-Stiftung den Seebund finanziert, gibt es nicht."),
    ("de", "Anna Berg will sich mit dem Botschafter Emil Kanter getroffen haben."),
    ("de", "Die Hafen-Stiftung lehnte es ab, den Seebund zu finanzieren."),
    ("es", "Nadie ha podido demostrar que la Fundación Puerto controle la asociación Costa Libre."),
    ("fr", "Personne n'a pu prouver que la Fondation Aurore contrôle l'association Rive Libre."),
    ("es", "No es cierto que Ana Robles recibiera órdenes de la Embajada de Zembla."),
    ("es", "Ni la Fundación Puerto ni el Banco Litoral financian a la asociación Costa Libre."),
    ("es", "La fiscalía no ha encontrado indicios de que la Fundación Puerto pagara la marcha."),
    ("fr", "Anne Robert a toujours contesté avoir téléphoné à Luc Vasseur."),
    ("fr", "La Fondation Aurore envisage de prêter des locaux à l'association Rive Libre."),
    ("fr", "« Je n'ai jamais touché un centime de la Fondation Aurore », affirme Luc Vasseur."),
    ("pl", "Jan Kowal miał działać na zlecenie ambasady Zembli."),
    ("pl", "To kłamstwo, że Fundacja Latarnia finansuje Stowarzyszenie Wolna Dolina."),
    ("pl", "Dowodów na to, że Fundacja Latarnia finansuje Stowarzyszenie Wolna Dolina, nie ma."),
    ("uk", "Твердження, що фонд «Світанок» належить Роману Кулеші, не підтвердилося."),
    ("uk", "Доказів того, що фонд «Світанок» фінансує рух «Вільна долина», немає."),
]


@pytest.mark.parametrize(("language", "text"), NOT_PLAIN)
def test_reads_nothing_plain_from_what_is_denied_or_doubted(language: str, text: str) -> None:
    plain = [c for c in read(text, language).claims if c.hedge is Hedge.NONE and c.polarity is Polarity.AFFIRMED]
    assert not plain


def test_takes_no_part_of_a_list_for_both_ends() -> None:
    found = read("Die Hafen-Stiftung plant, den Seebund mit 20.000 Euro zu unterstützen.", "de")
    claims = find(found, R.FUNDS)
    assert [(claim.subject, claim.object) for claim in claims] == [("Hafen-Stiftung", "Seebund")]
    assert claims[0].hedge is Hedge.UNCERTAIN


def test_takes_no_ministry_for_a_person() -> None:
    found = read("Prokuratura sprawdza, czy to samo ministerstwo finansowało Fundację Latarnia.", "pl")
    assert all("Prokuratura" not in claim.subject for claim in found.claims)


def test_gives_a_relative_clause_broken_by_a_name_its_own_subject() -> None:
    text = "Le fonds finance Radio Sillon, dont la directrice, Maud Thiry, a assisté en janvier à un séminaire."
    assert {claim.subject for claim in find(read(text, "fr"), R.ATTENDS)} == {"Maud Thiry"}


def test_takes_no_trade_for_a_part_of_a_name() -> None:
    found = read("Den früheren Boxtrainer Falk Rudert beschäftigte die Hafen-Stiftung bis 2018.", "de")
    assert find(found, R.EMPLOYS, "Hafen-Stiftung", "Falk Rudert")


def test_takes_no_sum_for_a_thing() -> None:
    found = read("Die Hafen-Stiftung hat dem Seebund 20.000 Euro geschenkt.", "de")
    assert not find(found, R.PROVIDES)
    assert find(found, R.FUNDS)


def test_takes_the_silent_subject_of_a_plural_for_no_person() -> None:
    text = "Рух «Вільна долина» очолює Остап Мельник. Його допис поширили шість тисяч разів."
    assert not find(read(text, "uk"), R.PROMOTES)


def test_an_office_that_begins_a_clause_is_not_the_office_of_whoever_stands_before() -> None:
    asked = "Preguntado por Contrasta, el embajador de Vandoria respondió que su país no respalda a nadie."
    assert not [claim for claim in read(asked, "es").claims if claim.subject == "Contrasta"]
    paid = "El acto fue financiado por Juan Roig, el presidente del Banco Meridional, en mayo."
    assert [claim.subject for claim in read(paid, "es").claims if claim.relation is R.CHAIRS] == ["Juan Roig"]
