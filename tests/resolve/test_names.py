"""Normal forms of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.resolve.kinds import Kind
from headwater.resolve.names import fold, is_acronym, is_full_person, is_proper, key, legal_form, stands_for

PERSON, ORGANISED, PLACE = Kind.PERSON, Kind.ORGANISED, Kind.PLACE


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Zoë Dvořák", "Zoe Dvorak", PERSON),
        ("Łukasz Ødegård", "Lukasz Odegard", PERSON),
        ("Пётр Орлов", "Петр Орлов", PERSON),
        ("O’Dell", "O'Dell", PERSON),
        ("J.R. Hart", "J. R. Hart", PERSON),
        ("Mr. Hart", "Hart", PERSON),
        ("The Anti-Fog League", "anti fog league", ORGANISED),
        ("Fog Globalisation Centre", "Fog Globalization Center", ORGANISED),
        ("Berg Trading Ltd.", "Berg Trading", ORGANISED),
        ("ООО «Ромашка»", "Ромашка", ORGANISED),
        ("F.O.G.", "FOG", ORGANISED),
        ("Stone & Sons", "Stone and Sons", ORGANISED),
        ("#FreeCoast", "freecoast", Kind.TOPIC),
        ("@FreeCoast", "freecoast", Kind.ACCOUNT),
    ],
)
def test_same_key(one: str, other: str, kind: Kind) -> None:
    assert key(one, kind) == key(other, kind) != ""


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Андрей", "Андреи", PERSON),
        ("Її ім'я", "Ии имя", PERSON),
        ("Free Coast Fund", "Free Coast Foundation", ORGANISED),
        ("Los Altos", "Altos", PLACE),
        ("Anna Berg", "Berg Anna", PERSON),
    ],
)
def test_other_key(one: str, other: str, kind: Kind) -> None:
    assert key(one, kind) != key(other, kind)


def test_a_name_is_never_all_form_or_article() -> None:
    assert key("The", ORGANISED) == "the"
    assert key("SA", ORGANISED) == "sa"
    assert key("President", PERSON) == "president"


@pytest.mark.parametrize(
    ("name", "full"),
    [("anna berg", True), ("berg", False), ("a berg", False), ("王小明", True), ("王明", False), ("김민수", True)],
)
def test_full_person(name: str, full: bool) -> None:
    assert is_full_person(name) is full


@pytest.mark.parametrize(
    ("name", "proper"), [("the office", False), ("Fog Office", True), ("協会", True), ("7d", True)]
)
def test_proper(name: str, proper: bool) -> None:
    assert is_proper(name) is proper


@pytest.mark.parametrize(
    ("name", "acronym"),
    [("AFM", True), ("A.F.M.", True), ("IMCWPs", True), ("Afm", False), ("AFM X", False)],
)
def test_acronym(name: str, acronym: bool) -> None:
    assert is_acronym(name) is acronym


@pytest.mark.parametrize(
    ("acronym", "name", "fits"),
    [
        ("AFM", "Anti-Fog Movement", True),
        ("AFM", "Anti-Fog Movement of Ruritania", True),
        ("AFMR", "Anti-Fog Movement of Ruritania", True),
        ("BoR", "Bank of Ruritania", True),
        ("AFM", "Atlantic Bank", False),
        ("AFMR", "Anti-Fog Movement", False),
    ],
)
def test_stands_for(acronym: str, name: str, fits: bool) -> None:
    assert stands_for(acronym, name) is fits


def test_legal_form_is_spelled_one_way() -> None:
    assert legal_form("Berg Limited") == legal_form("Berg Ltd.") == "ltd"
    assert legal_form("Berg GmbH") != legal_form("Berg LLC")
    assert legal_form("Berg") == ""


@given(st.text(max_size=40), st.sampled_from(list(Kind)))
def test_keys_are_settled(name: str, kind: Kind) -> None:
    assert fold(fold(name)) == fold(name)
    assert key(name, kind) == key(name, kind).strip()


def test_a_name_of_ten_thousand_characters_is_cut() -> None:
    assert len(key("x" * 10_000, ORGANISED)) <= 1_000
