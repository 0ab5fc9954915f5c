"""Years of birth right behind a name, in several languages; and dates that are of something else."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.extract.births import births
from headwater.model import Document, DocumentText, Mention, Relation, Schema


def _read(text: str, name: str, how: str = "", sure: float = 1.0) -> list[tuple[str, str]]:
    at = text.index(name)
    id = Mention.identify("d", at, at + len(name), Schema.PERSON)
    mention = Mention(id, "d", at, at + len(name), name, Schema.PERSON, "Anna Berg", how=how, sure=sure)
    found = births(text, "test", [mention], [])
    assert all(text[claim.start_char : claim.end_char] == claim.quote for claim in found)
    assert {claim.relation for claim in found} <= {Relation.BORN_IN}
    return [(claim.quote, claim.start) for claim in found]


@pytest.mark.parametrize(
    ("text", "name", "when"),
    [
        ("Anna Berg, born in 1951, chairs it.", "Anna Berg", "1951"),
        ("Anna Berg was born on 3 May 1960.", "Anna Berg", "1960-05-03"),
        ("Anna Berg (born January 2, 1970) met him.", "Anna Berg", "1970-01-02"),
        ("Anna Berg, born in Zenda in 1951, chairs it.", "Anna Berg", "1951"),
        ("Anna Berg (1930–2010) founded it.", "Anna Berg", "1930"),
        ("Анна Роткина, 1949 года рождения, – председатель.", "Анна Роткина", "1949"),
        ("Анна Роткина родилась 12 мая 1949 года в Казани.", "Анна Роткина", "1949-05-12"),
        ("Олена Мельник, 1949 року народження, мовчить.", "Олена Мельник", "1949"),
        ("Clara Vogt, geb. 3. Mai 1944, schweigt.", "Clara Vogt", "1944-05-03"),
        ("Clara Vogt wurde 1944 in Zenda geboren.", "Clara Vogt", "1944"),
        ("Jean Marchand est né le 3 mai 1960 à Lyon.", "Jean Marchand", "1960-05-03"),
        ("Carla Vega nació el 3 de mayo de 1960.", "Carla Vega", "1960-05-03"),
        ("Jan Kowalski urodził się 3 maja 1944.", "Jan Kowalski", "1944-05-03"),
    ],
)
def test_a_birth_is_read_in_every_language(text: str, name: str, when: str) -> None:
    ((quote, date),) = _read(text, name)
    assert (quote.startswith(name), date) == (True, when)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, born in Zenda, has lived in Balt since 1990.",
        "Anna Berg was born in Rome. In 1951 she left.",
        "Anna Berg, née Stone, in 1999 founded it.",
        "Anna Berg met Karl Lund, born in 1951.",
        "Anna Berg was not born in 1951.",
        "Anna Berg (2015–2018) chaired it.",
        "Anna Berg was born two years ago.",
        "Anna Berg, born 1951 or 1952, chairs it.",
        "Anna Berg chairs it.",
        "Anna Berg, born in " + "1" * 10_000,
    ],
)
def test_a_date_of_something_else_is_no_birth(text: str) -> None:
    assert _read(text, "Anna Berg") == []


def test_a_pronoun_tells_where_it_is_sure_whom_it_means() -> None:
    assert _read("He was born in 1951.", "He", "pronoun", 0.9) == [("He was born in 1951", "1951")]
    assert _read("He was born in 1951.", "He", "pronoun", 0.5) == []
    assert _read("The man was born in 1951.", "The man", "description") == []


@pytest.mark.parametrize("reader", ["rules", "headwater"])
def test_readers_tell_a_birth_once(reader: str) -> None:
    text = "Anna Berg was born in Zenda in 1951. Karl Lund, born in 1960, owns «Берег». ООО «Берег» opened."
    read = extractor(reader).extract(DocumentText(Document("d", "d", published="2020-01-01"), text))
    years = sorted((claim.subject, claim.start[:4]) for claim in read.claims if claim.relation is Relation.BORN_IN)
    assert ("Karl Lund", "1960") in years
    assert years.count(("Anna Berg", "1951")) == 1
