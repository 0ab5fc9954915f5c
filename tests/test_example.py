"""The example case, built from what ships: what it must show, and what it must never say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from headwater.case import Case
from headwater.case.demo import prepare
from headwater.model import Channel

FIRST, LAST = "2017-02-04", "2024-09-13"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    made, report = prepare(tmp_path_factory.mktemp("example") / "case", lambda *_: None)
    assert (report.documents, report.skipped) == (25, ())
    return made


@pytest.fixture(scope="module")
def dossier(case: Case, tmp_path_factory: pytest.TempPathFactory) -> str:
    done = case.report(tmp_path_factory.mktemp("out") / "dossier.md", "md")
    assert done.paths, done.problems
    return done.paths[0].read_text(encoding="utf-8")


def _answers(case: Case, day: str, sponsor: str) -> dict[str, str]:
    return {row["channel"]: row["words"] for row in case.rows("assessment", as_of=day) if row["sponsor"] == sponsor}


def test_every_quote_stands_at_its_offset(case: Case) -> None:
    for row in case.rows("claims"):
        if row["document"]:
            assert case.text(row["document"])[row["start_char"] : row["end_char"]] == row["quote"]


def test_in_2017_no_chain_led_from_the_state(case: Case) -> None:
    assert _answers(case, FIRST, "Russia") == {channel.value: "NOT ASSESSED" for channel in Channel}


def test_one_grant_reported_by_many_is_known_from_few_origins(case: Case) -> None:
    grants = [
        row
        for row in case.rows("links")
        if (row["subject_caption"], row["relation"]) == ("National Charity Fund", "funds")
        and row["object_caption"] == "Anti-Globalization Movement of Russia"
    ]
    claims = sum(len(row["claims"]) for row in grants)
    assert grants
    assert len({root for row in grants for root in row["roots"]}) < claims


def test_nothing_that_rests_on_untested_allegation_is_sure(case: Case) -> None:
    for row in case.rows("assessment", as_of=LAST):
        if row["sponsor"] == "Russia" and row["assessed"]:
            assert row["confidence"] == "low"
            assert row["F"] < 0.5


def test_the_namesake_who_writes_software_is_somebody_else(case: Case) -> None:
    software = next(row["id"] for row in case.rows("documents") if row["path"].endswith("25-software.html"))
    named = [row for row in case.rows("entities") if row["caption"] == "Alexander Ionov"]
    assert len(named) == 2
    own = next(row for row in named if row["documents"] == [software])
    assert len(own["mentions"]) >= 2
    ends = {
        row[end]
        for row in case.rows("claims")
        for end in ("subject_entity", "object_entity")
        if row["relation"] != "same as"
    }
    assert own["id"] not in ends


def test_who_gave_the_interview_was_judged_by_a_person(case: Case) -> None:
    (bearer,) = [row for row in case.rows("entities") if row["caption"] == "Louis Marinelli"]
    paths = {row["id"]: Path(row["path"]).name for row in case.rows("documents")}
    assert {"07-moscow-times.md", "12-snopes.md", "20-marinelli.md"} <= {paths[one] for one in bearer["documents"]}
    (judged,) = case.identity_judgements()
    assert (judged["verdict"], judged["who"]) == ("same", "Example editor")
    assert {judged["left"], judged["right"]} <= set(bearer["mentions"])


def test_the_front_page_says_that_it_is_a_demonstration_and_answers_for_both_days(dossier: str) -> None:
    front = dossier.split("\n## Established")[0]
    assert "A demonstration." in front
    assert "As known on 4 February 2017" in front
    assert "As known on 13 September 2024" in front
    assert "NOT ASSESSED" in front


def test_charges_carry_their_voice_and_denials_are_printed(dossier: str) -> None:
    assert "alleges (untested" in dossier
    assert re.search(r"Louis Marinelli denie[ds]", dossier)
    assert "presumed innocent" in dossier


def test_no_machine_path_is_printed(dossier: str, case: Case) -> None:
    assert str(Path(__file__).resolve().parent.parent) not in dossier
    assert str(case.folder.path) not in dossier


def test_the_denial_stands_beside_the_front_page_sentence_that_it_concerns(dossier: str) -> None:
    later = dossier.split("As known on 13 September 2024")[1].split("\n## ")[0]
    direction = next(
        line for line in later.splitlines() if line.startswith("- **Direction.**") and "assessed as" in line
    )
    assert "Louis Marinelli denied on 31 July 2022" in direction


def test_what_its_editor_accepted_counts_and_shows_the_relay_that_grew(case: Case, dossier: str) -> None:
    accepted = [row for row in case.rows("claims") if row["status"] == "accepted" and row["document"]]
    assert {row["relation"] for row in accepted} == {"funds", "provides"}
    assert len(accepted) >= 3
    assert "says more than" in dossier
    assert "confirmed by a person" in dossier
