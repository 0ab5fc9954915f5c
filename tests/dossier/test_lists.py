"""Hits on lists in the dossier: what they rest on, who checked them, and whom they must not name."""

from __future__ import annotations

from dataclasses import replace

from tests.dossier.redaction.test_redact import EARLY_SECRET, with_private
from tests.dossier.sample import sample

from headwater.dossier import compose
from headwater.dossier.findings import DossierInput, Listing
from headwater.dossier.linter import lint
from headwater.dossier.numbering import sentences
from headwater.dossier.redaction import BUILT_IN, redact
from headwater.dossier.tree import Section


def _hit(entity: str, caption: str, **more: object) -> Listing:
    plain = Listing(
        entity, caption, "agents", "a-1", "Данек, Виктор", (caption, "Виктор Данек"), 0.97, "equal when romanised",
        ("born in 1970",), (), ("sanction",),
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def _with(made: DossierInput, *hits: Listing) -> DossierInput:
    return replace(made, answers=tuple(replace(one, listed=hits) for one in made.answers))


def _made() -> tuple[DossierInput, str, str]:
    made = sample().input
    found = {one.caption: one.id for one in made.last.entities}
    return made, found["Viktor Danek"], found["Anna Berg"]


def _section(made: DossierInput) -> Section | None:
    return next((one for one in compose(made).sections if one.anchor == "lists"), None)


def _text(section: Section | None) -> str:
    assert section is not None
    return " ".join(one.text for one in sentences(section))


def test_without_a_hit_there_is_no_section() -> None:
    made, danek, _ = _made()
    assert _section(made) is None
    assert _section(_with(made, _hit("e-nobody", "Nobody"))) is None
    assert _section(_with(made, _hit(danek, "Viktor Danek"))) is not None


def test_a_hit_stands_with_its_reasons_and_says_that_nobody_checked_it() -> None:
    made, danek, _ = _made()
    words = _text(_section(_with(made, _hit(danek, "Viktor Danek", conflicts=("born in 1970 against 1950",)))))
    for part in (
        "not checked by a person", "Виктор Данек", "equal when romanised", "born in 1970 against 1950", "sanction",
        ", a-1", "not by a person",
    ):  # fmt: skip
        assert part in words, part


def test_what_a_person_judged_stands_first_and_what_is_different_is_only_counted() -> None:
    made, danek, berg = _made()
    same = _hit(danek, "Viktor Danek", entry="z-9", score=0.71, checked="same", who="Ann Reader", when="2024-05-03T10")
    apart = _hit(danek, "Viktor Danek", entry="a-2", listed_as="Somebody Else", checked="different", who="Ann Reader")
    section = _section(_with(made, _hit(berg, "Anna Berg", score=1.0), same, apart))
    words = _text(section)
    assert words.index("z-9") < words.index("a-1")
    assert "same, by Ann Reader, 2024-05-03" in words
    assert "Somebody Else" not in words
    assert "One further hit was judged different by a person" in words


def test_a_loaded_name_of_a_list_is_a_quotation() -> None:
    made, danek, _ = _made()
    assert not [
        one for one in lint(compose(_with(made, _hit(danek, "Viktor Danek", listed_as="Puppet of X")))) if one.blocks
    ]


def test_a_person_who_is_not_named_is_on_no_list_of_an_export() -> None:
    made, danek, _ = _made()
    private = _hit(EARLY_SECRET, "Klara Wójcik-Reyes", listed_as="WUJCIK Clara", entry="a-7")
    done = redact(_with(with_private(made), private, _hit(danek, "Viktor Danek")), BUILT_IN["private"]).made
    assert [one.caption for one in done.last.listed] == ["Viktor Danek"]
    assert "a-7" not in _text(_section(done))
