"""No export of a redacted dossier tells a name that was withheld, however it is spelled, coded or joined."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.dossier.redaction.leaks import files, leaks, strings
from tests.dossier.sample import sample

from headwater.dossier import FORMATS, compose, write
from headwater.dossier.findings import DossierInput, Findings, Run
from headwater.dossier.linter import lint
from headwater.dossier.redaction import BUILT_IN, Profile, redact
from headwater.dossier.redaction.person import Pseudonym, Register
from headwater.model import Claim, Conflict, Document, Entity, Judgement, Relation, Schema, Verdict
from headwater.model.grades import ClaimStatus

SPELLINGS = ("Klara Wójcik-Reyes", "Wójcik-Reyes", "Клара Вуйчик", "Klara Wójcik")
TEXT = (
    "Klara Wójcik-Reyes paid the Free Coast Movement 20 crowns. The neighbour, KLARA WOJCIK, says little. "
    "Wójcik bakes bread. Ms. K. Wójcik-Reyes lives in Strelsau; write to klara.wojcik@post.example or to "
    "@KlaraWojcik2009, see https://klara-wojcik.example/kw and www.host.example/people/Wojcik%2C%20Klara?x=1. "
    "Клара Вуйчик не отвечала; с Кларой Вуйчик говорили. Ｋｌａｒａ　Ｗｏｊｃｉｋ again, and Klara\u200b Wó\u00adjcik. "
    "Reyes, Klara: a baker. The kwojcik account was closed. Клaра Вyйчик with mixed letters."
)
NAMES = ("Klara Wójcik", "Wójcik Klara", "Wójcik", "wojcik", "Klara", "Клара", "Кларой", "Вуйчик", "Reyes", "kwojcik")
ID = hashlib.sha256(b"letter").hexdigest()
EARLY_SECRET = "e-" + hashlib.sha256(b"Klara").hexdigest()[:20]


def with_private(made: DossierInput) -> DossierInput:
    return replace(
        made,
        answers=tuple(map(_with_private, made.answers)),
        runs=(*made.runs, Run("2024-05-03T00:00:00Z", "Ed Itor", f"accept {EARLY_SECRET} Klara Wójcik is a baker")),
    )


def _with_private(one: Findings) -> Findings:
    quote = "Klara Wójcik-Reyes paid the Free Coast Movement 20 crowns."
    parts = (ID, 0, len(quote), Relation.FUNDS, "Klara Wójcik-Reyes", "Free Coast Movement")
    claim = Claim(
        Claim.identify(*parts), ID, Relation.FUNDS, "Klara Wójcik-Reyes", "Free Coast Movement", quote, 0, len(quote),
        Schema.PERSON, Schema.ORGANIZATION, subject_entity=EARLY_SECRET, object_entity="e-movement", amount=20.0,
        currency="CZK", confidence=0.95, extractor="person:Ed Itor", status=ClaimStatus.ACCEPTED,
    )  # fmt: skip
    document = Document(
        ID, "in/Klara_Wojcik (letter).txt", "Letter of Wójcik, Klara", "https://klarawojcik.example/a",
        "", "2017-01-09", "2024-05-01T10:00:00Z", "text/plain", 0, len(TEXT),
        notes=("front matter of Klara Wójcik left out",),
    )  # fmt: skip
    person = Entity(EARLY_SECRET, Schema.PERSON, SPELLINGS[0], SPELLINGS, ("m-1",), (ID,))
    judged = Judgement(
        "j-1", Verdict.NOTE, EARLY_SECRET, "Ed Itor", "2024-05-03T00:00:00Z", value="Klara W. is harmless",
        reason="knows Wójcik-Reyes",
    )  # fmt: skip
    clash = Conflict("amount", EARLY_SECRET, Relation.FUNDS, ("20 of Klara Wójcik", "30"), ((claim.id,), (claim.id,)))
    return replace(
        one,
        documents=(*one.documents, document),
        texts={**one.texts, ID: TEXT},
        claims=(*one.claims, claim),
        entities=(*one.entities, person),
        conflicts=(*one.conflicts, clash),
        judgements=(*one.judgements, judged),
        notes=(*one.notes, "The gift of Klara Wójcik-Reyes was set aside"),
    )


@pytest.fixture(scope="module")
def secret() -> DossierInput:
    return with_private(sample().input)


@pytest.mark.slow
def test_no_format_tells_a_name_that_is_withheld(secret: DossierInput, tmp_path: Path) -> None:
    dossier = compose(redact(secret, BUILT_IN["private"]).made)
    assert [one for one in lint(dossier) if one.blocks] == []
    for form in FORMATS:
        write(dossier, tmp_path / form / f"out.{form}", form)
        write(dossier, tmp_path / f"{form}.zip" if form == "csv" else tmp_path / form / f"out.{form}", form)
    assert len(files(tmp_path)) >= len(FORMATS)
    for path in files(tmp_path):
        assert (path.name, leaks(path.read_bytes(), NAMES)) == (path.name, [])
        assert EARLY_SECRET.encode() not in path.read_bytes()


@pytest.mark.slow
def test_the_searcher_finds_them_where_nothing_is_withheld(secret: DossierInput, tmp_path: Path) -> None:
    write(compose(redact(secret, BUILT_IN["none"]).made), tmp_path / "open.json", "json")
    assert len(leaks((tmp_path / "open.json").read_bytes(), NAMES)) >= 5


def test_texts_hold_no_name_and_quotes_still_stand_in_them(secret: DossierInput) -> None:
    made = redact(secret, BUILT_IN["private"]).made
    last = made.last
    assert leaks(last.texts[ID].encode(), NAMES) == []
    for claim in last.claims:
        text = last.texts.get(claim.document)
        assert text is None or text[claim.start_char : claim.end_char] == claim.quote
        assert claim.id == Claim.identify(
            claim.document, claim.start_char, claim.end_char, claim.relation, claim.subject, claim.object
        )
    assert "[Person 1] paid the Free Coast Movement 20 crowns." in last.texts[ID]


def test_public_persons_keep_their_names(secret: DossierInput) -> None:
    done = redact(secret, BUILT_IN["private"])
    captions = {one.caption for one in done.made.last.entities}
    assert {"Anna Berg", "Viktor Danek", "Free Coast Movement", "Person 1"} <= captions
    assert [one.names[0] for one in done.people] == ["Klara Wójcik-Reyes"]


def test_ids_do_not_prove_a_guess(secret: DossierInput) -> None:
    before = {claim.id for claim in secret.last.claims if claim.document == ID}
    made = redact(secret, BUILT_IN["private"]).made
    told = json.dumps([repr(one) for one in (*made.last.claims, *made.last.links, *made.last.conflicts)])
    assert EARLY_SECRET not in told
    assert not any(one in told for one in before)
    other = redact(secret, BUILT_IN["private"], Register("another case")).made
    ids = [{one.id for one in each.last.entities if one.caption == "Person 1"} for each in (made, other)]
    assert ids[0] != ids[1]


def test_a_case_without_private_persons_is_left_as_it_is() -> None:
    made = sample().input
    assert redact(made, BUILT_IN["private"]).made is made
    assert redact(made, BUILT_IN["none"]).made is made


def test_labels_stay_and_new_ones_are_told(secret: DossierInput) -> None:
    first = redact(secret, BUILT_IN["private"])
    assert [one.label for one in first.new] == ["Person 1"]
    again = redact(secret, BUILT_IN["private"], Register("", first.new))
    assert again.new == ()
    known = Register("", (Pseudonym("Person 7", first.new[0].keys), Pseudonym("Person 9", ("nobody else",))))
    assert [one.label for one in redact(secret, BUILT_IN["private"], known).people] == ["Person 7"]


def test_everyone_and_the_strict_profile_withhold_more(secret: DossierInput, tmp_path: Path) -> None:
    everyone = redact(secret, BUILT_IN["everyone"]).made
    write(compose(everyone), tmp_path / "e.json", "json")
    data = (tmp_path / "e.json").read_bytes()
    assert leaks(data, ("Anna Berg", "Viktor Danek", "Danek", "Ed Itor", *NAMES)) == []
    assert "Reviewer 1" in strings(data)
    assert not any(".txt" in one and one != "file.txt" for one in strings(data))
    strict = redact(secret, BUILT_IN["strict"]).made
    assert all(one.url in ("", f"https://{one.url.split('/')[2]}/") for one in strict.last.documents if one.url)
    assert "Anna Berg" in {one.caption for one in strict.last.entities}


def test_a_profile_of_ones_own_hides_bodies_and_keeps_persons(secret: DossierInput) -> None:
    own = Profile("own", hide=("Friendship Foundation",), keep=("Klara Wójcik-Reyes",))
    made = redact(secret, own).made
    captions = {one.caption for one in made.last.entities}
    assert "Body 1" in captions
    assert "Klara Wójcik-Reyes" in captions
    assert not any("Friendship Foundation" in text for text in made.last.texts.values())


def test_nothing_but_names_changes(secret: DossierInput) -> None:
    before, after = secret.last, redact(secret, BUILT_IN["private"]).made.last
    for one, other in zip(before.links, after.links, strict=True):
        assert (one.readings, one.status, one.relation, one.amount) == (
            other.readings, other.status, other.relation, other.amount,
        )  # fmt: skip
    assert [one.words for one in before.assessments] == [one.words for one in after.assessments]
    ends = {one.id for one in after.entities}
    known = {claim.id for claim in after.claims}
    assert all(claim in known for link in after.links for claim in link.claims)
    assert all(link.subject in ends for link in after.links if link.subject in {e.id for e in before.entities})
