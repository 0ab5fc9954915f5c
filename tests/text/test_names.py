"""Names by the grammar of capitals."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.model import Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names import Vocabulary, find_names
from headwater.text.names_slavic import nominative, person_nominative

P, G, B, A, E = Schema.PERSON, Schema.ORGANIZATION, Schema.PUBLIC_BODY, Schema.ADDRESS, Schema.EVENT


def named(text: str, language: str = "en") -> list[tuple[str, Schema]]:
    return [(name.name, name.schema) for name in find_names(text, language=language)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Berg met Tom Okoro in Oslo.", [("Anna Berg", P), ("Tom Okoro", P), ("Oslo", A)]),
        ("The Anti-Noise Movement (ANM) of Norway met.", [("Anti-Noise Movement", G), ("ANM", G), ("Norway", A)]),
        ("Kenya’s National Mercy Foundation paid.", [("Kenya", A), ("National Mercy Foundation", G)]),
        ("He works at the Ministry of Culture and Sport.", [("Ministry of Culture and Sport", B)]),
        ("She joined the Fish and Wildlife Service.", [("Fish and Wildlife Service", B)]),
        ("They met at the “Voices of Peoples” conference.", [("Voices of Peoples", E)]),
        ("It was the Coastal Forum.", [("Coastal Forum", E)]),
        ("Activist Ida Moe of Free Vestland spoke.", [("Ida Moe", P), ("Free Vestland", G)]),
        ("Then President-elect Anna Berg came.", [("Anna Berg", P)]),
        ("the Norwegian government and U.S. intelligence", [("Norwegian government", B), ("U.S. intelligence", B)]),
        ("in United States v. Sand", [("United States v. Sand", Schema.COURT_CASE)]),
        ("tags #FreeCoast and @coastwatch", [("#FreeCoast", Schema.HASHTAG), ("@coastwatch", Schema.USER_ACCOUNT)]),
        ("the Kremlin and the White House", [("Kremlin", B), ("White House", B)]),
        ("a Nairobi-based group and an AGM-funded one", [("Nairobi", A), ("AGM", G)]),
        ("It gave money to the People's Mercy Fund.", [("People's Mercy Fund", G)]),
        ("Anna Berg's party won.", [("Anna Berg", P)]),
        ("Vestland Bank Ltd wired it.", [("Vestland Bank Ltd", Schema.COMPANY)]),
        ("sent to Political Group 3 in May", [("Political Group 3", G)]),
        ("Secessionists recently got approval.", []),
        ("In May she left on Monday.", []),
        ("I've seen that You're late.", []),
    ],
)
def test_names_and_kinds(text: str, names: list[tuple[str, Schema]]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ru", "Грант дал Национальный благотворительный фонд.", [("Национальный благотворительный фонд", G)]),
        ("ru", "Он получил деньги от Фонда милосердия.", [("Фонд милосердия", G)]),
        ("ru", "Это движение «Свободный берег».", [("Свободный берег", G)]),
        ("uk", "Це рух «Вільний берег».", [("Вільний берег", G)]),
        ("pl", "To kongres „Głosy Narodów” w Warszawie.", [("Głosy Narodów", E), ("Warszawie", A)]),
        (
            "de",
            "Anna Berg und die Hafen-Stiftung sprachen über den Vertrag.",
            [("Anna Berg", P), ("Hafen-Stiftung", G)],
        ),
        ("es", "Es el Movimiento Costa Libre.", [("Movimiento Costa Libre", G)]),
        ("fr", "C’est la Fondation du Port.", [("Fondation du Port", G)]),
    ],
)
def test_names_in_other_languages(language: str, text: str, names: list[tuple[str, Schema]]) -> None:
    assert named(text, language) == names


def test_titles_are_kept_beside_the_name() -> None:
    (name,) = find_names("the chairwoman Ida Moe")
    assert (name.name, name.title) == ("Ida Moe", "chairwoman")


def test_a_sentence_that_opens_with_a_common_word_names_nothing() -> None:
    text = "Protesters met. The protesters left."
    assert not find_names(text, 0, 15, Vocabulary.of(text))


@pytest.mark.parametrize(
    ("written", "lemma"),
    [
        ("Национального благотворительного фонда", "Национальный благотворительный фонд"),
        ("Антиглобалистского движения", "Антиглобалистское движение"),
        ("Фондом милосердия", "Фонд милосердия"),
        ("Анна Берг", "Анна Берг"),
    ],
)
def test_nominative_of_organisations(written: str, lemma: str) -> None:
    assert nominative(written) == lemma


LANGUAGES = st.sampled_from(["en", "ru", "uk", "pl", "de", "es", "fr", ""])


@given(st.text(max_size=300), LANGUAGES)
@settings(deadline=None)
def test_spans_lie_in_the_text_in_order_and_apart(text: str, language: str) -> None:
    found = find_names(text, language=language)
    assert all(0 <= name.start < name.end <= len(text) for name in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("text", "name", "schema"),
    [
        ("The league hosted the Voices of Valleys conference in Oslo.", "Voices of Valleys", Schema.EVENT),
        ("A meeting of the Ministry of Culture conference staff.", "Ministry of Culture", Schema.PUBLIC_BODY),
        ("Anna Berg chairs Free Coast in Oslo.", "Free Coast", Schema.ORGANIZATION),
        ("It was set up by Prime Minister Ivan Rudd.", "Ivan Rudd", Schema.PERSON),
        ("He was designated under Executive Order 901 on Monday.", "Executive Order 901", Schema.DOCUMENT),
    ],
)
def test_what_a_name_is_called_by_tells_its_kind(text: str, name: str, schema: Schema) -> None:
    assert (name, schema) in [(found.name, found.schema) for found in find_names(text)]


def test_a_title_called_an_event_once_is_one_everywhere_in_the_document() -> None:
    text = "Anna Berg went to the Voices of Valleys. The Voices of Valleys conference was held in Oslo."
    found = [name.name for name in find_names(text, 0, 41, Vocabulary.of(text))]
    assert "Voices of Valleys" in found


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Иваном Петровым", "Иван Петров"),
        ("Анны Лебедевой", "Анна Лебедева"),
        ("Ольгой Вронской", "Ольга Вронская"),
        ("Сергієм Коваленком", "Сергій Коваленко"),
        ("Jana Kowala", "Jan Kowal"),
        ("Віктором Піском", "Віктором Піском"),
        ("Anna Berg", "Anna Berg"),
    ],
)
def test_nominative_of_people_where_the_endings_are_regular(written: str, plain: str) -> None:
    assert person_nominative(written, gazetteer()) == plain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('The podcast of Jean "Biscuit" Lacombe went on.', 'Jean "Biscuit" Lacombe'),
        ('Defendant MARTHA "PEACHES" DUVAL, a resident of Oslo, was there.', 'MARTHA "PEACHES" DUVAL'),
        ("They met Robert (Bob) Hale.", "Robert (Bob) Hale"),
        ("The money went to Co-Conspirator 2.", "Co-Conspirator 2"),
        ("The money went to CC-2.", "Co-Conspirator 2"),
        ("They met Ruritanian Official 3 there.", "Ruritanian Official 3"),
        ("They paid Company B.", "Company B"),
        ("He leads the Association for a Just Order.", "Association for a Just Order"),
        ("He founded Unity of Small Towns (UST) in 2012.", "Unity of Small Towns"),
        ("They met the Friends of the Coast (FOC).", "Friends of the Coast"),
        ("He heads the Centre for Peoples' Diplomacy in Oslo.", "Centre for Peoples' Diplomacy"),
    ],
)
def test_nicknames_and_numbered_parties_are_whole_names(text: str, name: str) -> None:
    assert name in [found.name for found in find_names(text)]


@pytest.mark.parametrize(
    "text", ['The movement "New Dawn" Party members left.', 'He told the paper "Northern Star" Berg was out.']
)
def test_a_quoted_title_between_names_is_no_nickname(text: str) -> None:
    assert not [found for found in find_names(text) if '"' in found.name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He leads the Society for Friendship with Small Peoples.", [("Society for Friendship with Small Peoples", G)]),
        ("It was the Conference on the Right to Leave.", [("Conference on the Right to Leave", E)]),
        ("It is allied to Bridges to the East.", [("Bridges to the East", G)]),
        ("He signed with the Sons of the Coast.", [("Sons of the Coast", G)]),
        ("He joined the Fishermen's Defence Union.", [("Fishermen's Defence Union", G)]),
        ("On air was Beacon 24, a channel.", [("Beacon 24", G)]),
        ("It sits at Timber Street 12.", [("Timber Street 12", A)]),
        ('They hosted the forum "Whose Soil?" in Accra.', [("Whose Soil?", E), ("Accra", A)]),
        ("Behind Vexley stands Anna Berg.", [("Vexley", Schema.LEGAL_ENTITY), ("Anna Berg", P)]),
        ("Pieter van Zanten met Ludwig von Ahn.", [("Pieter van Zanten", P), ("Ludwig von Ahn", P)]),
        ("It was paid by Kestrel Nominees.", [("Kestrel Nominees", Schema.COMPANY)]),
        ("He moved to Port Lazar from Sankt Orin.", [("Port Lazar", A), ("Sankt Orin", A)]),
        ("The website freecoast.info was paid by Lenta.ru.", [("freecoast.info", G), ("Lenta.ru", G)]),
        ("See https://example.org/about or write to press@example.org, or buy a pear.de luxe.", []),
        ("He leads the Movement for Rights and Freedoms.", [("Movement for Rights and Freedoms", G)]),
        ("It spread in West Africa.", [("West Africa", A)]),
        ("The former wrestler Taras Volk met Pastor Amonde.", [("Taras Volk", P), ("Amonde", P)]),
        ("United States President Ann Po met him.", [("United States", A), ("Ann Po", P)]),
        ("The Sami activist Nils Utsi spoke.", [("Nils Utsi", P)]),
        ("He was born on 02 Feb 1966 and left by Christmas, or 1 May.", []),
        ("He broke Section 371 of Title 18.", []),
    ],
)
def test_a_name_reaches_as_far_as_a_reader_would_cut_it(text: str, names: list[tuple[str, Schema]]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Berg gave money to Free Coast.", ["Anna Berg", "Free Coast"]),
        ("In 2014 Ember 24 members left.", ["Ember"]),
        ("He met Anna Berg with Tom Okoro.", ["Anna Berg", "Tom Okoro"]),
        ("They went from Norway to Sweden 12 times.", ["Norway", "Sweden"]),
        ("Kenya's Ministry of Fisheries paid.", ["Kenya", "Ministry of Fisheries"]),
        ("He was Minister for Integration of Norway.", ["Integration", "Norway"]),
    ],
)
def test_and_no_further(text: str, names: list[str]) -> None:
    assert [name for name, _ in named(text) if name != "Minister"] == names


def test_the_adjective_of_a_land_that_the_text_names_is_no_party() -> None:
    text = "He met a Lasgari activist. Money came from Lasgar."
    assert [name.name for name in find_names(text, 0, 26, Vocabulary.of(text))] == []
