"""An identity that somebody only says is a claim with a weight of its own, and shows where an answer hangs on it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.web.client import TOKEN, Client

from headwater.case import Case
from headwater.case.claiming import Draft
from headwater.cli.app import call
from headwater.model import Relation
from headwater.web import app

CASE_FILE = """
title = "Two funds"

[question]
text = "Did Ruritania support the Free Coast Movement?"
sponsors = ["Ruritania"]
movements = ["Free Coast Movement"]

[settings]
reader = "rules"

[[entity]]
name = "Ruritania"
schema = "PublicBody"
aliases = ["Ruritanian government"]

[[entity]]
name = "Free Coast Movement"
schema = "Organization"

[[entity]]
name = "Harbour Fund"
schema = "Organization"

[[entity]]
name = "Sea Trust"
schema = "Organization"

[[source]]
name = "Coast Herald"
kind = "news"
letter = "B"
reason = "Corrects its errors in print."
"""
QUOTE = "the Sea Trust is the same body as the Harbour Fund"
TEXTS = {
    "a.md": "The Ruritanian government paid 40,000 euros to the Harbour Fund in March 2019.",
    "b.md": "The Sea Trust paid 30,000 euros to the Free Coast Movement in April 2019.",
    "c.md": f"Anna Berg said that {QUOTE}.",
}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    from headwater.case import Given

    base = tmp_path_factory.mktemp("funds")
    made = Case(base / "case")
    made.folder.create(CASE_FILE)
    for name, text in TEXTS.items():
        (base / name).write_text(text, encoding="utf-8")
    list(made.add([base / name for name in TEXTS], Given(publisher="Coast Herald", published="2019-06-01")))
    made.build(workers=1)
    document = next(row["id"] for row in made.rows("documents") if row["path"].endswith("c.md"))
    start = made.text(document).index(QUOTE)
    end = start + len(QUOTE)
    draft = Draft(document, start, end, Relation.SAME_AS, "Sea Trust", "Harbour Fund", "Ann Reader")
    made.claim(replace(draft, attribution="Anna Berg"))
    made.recompute()
    return made


def _link(case: Case) -> str:
    return next(str(row["id"]) for row in case.rows("links") if row["relation"] == "same as")


def test_who_says_it_does_not_join_them(case: Case) -> None:
    captions = [row["caption"] for row in case.rows("entities")]
    assert captions.count("Sea Trust") == captions.count("Harbour Fund") == 1
    (link,) = [row for row in case.rows("links") if row["relation"] == "same as"]
    assert {link["subject_caption"], link["object_caption"]} == {"Sea Trust", "Harbour Fund"}
    assert 0 < link["lo"] < min(row["lo"] for row in case.rows("links") if row["relation"] == "funds")


def test_the_command_line_names_it_among_what_the_answer_hangs_on(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(["show", str(case.folder.path), "assessment", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    money = next(row for row in rows if row["channel"] == "money")
    assert "same as" in money["chain"]["text"]
    assert money["load_bearing"][0]["link"] == _link(case)
    assert [_link(case)] in money["cut_sets"]


def test_the_dossier_says_that_the_answer_falls_with_it(case: Case, tmp_path: Path) -> None:
    done = case.report(tmp_path / "dossier.md", "md", draft=True, record=False)
    text = done.paths[0].read_text(encoding="utf-8")
    hangs = text.split("\n## What it hangs on")[1].split("\n## ")[0]
    assert "same as" in hangs and "falls if this link falls" in hangs


def test_the_trace_page_leads_to_it(case: Case) -> None:
    reader = Client(app(case, TOKEN)).enter()
    data = reader.get("/trace.json").json
    assert _link(case) in json.dumps(data)
    page = reader.get("/trace").text
    assert f"/links/{_link(case)}" in page and "same as" in page
    assert QUOTE in reader.get(f"/links/{_link(case)}").text
