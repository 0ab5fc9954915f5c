"""One small case for all tests of the pages, built once through ``Case``; each test that writes takes a copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.web.client import TOKEN, Client

from headwater.case import Case, Given
from headwater.model import Claim, Relation
from headwater.store.records import to_json
from headwater.web import app

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
TURNED = "report\u202egpj.txt"

CASE_FILE = """
title = "Free Coast <b>and</b> Ruritania"
notice = "An invented case."
as_of = ["2021-06-01"]

[question]
text = "Did the Ruritanian state support the Free Coast Movement?"
sponsors = ["Ruritania"]
movements = ["Free Coast Movement"]

[[entity]]
name = "Ruritania"
schema = "PublicBody"
aliases = ["Ruritanian government"]

[[entity]]
name = "Free Coast Movement"
schema = "Organization"

[[source]]
name = "Coast Herald"
kind = "news"
letter = "B"
reason = "Corrects its errors in print."
"""

FIRST = """The Ruritanian government paid 40,000 euros to the Free Coast Movement in March 2019.

Anna Berg is the president of the Free Coast Movement. Anna Berg met Karl Lund in May 2020.

Free Coast Movement denied that it was funded by the Ruritanian government.
"""
SECOND = f"""Karl Lund, who works for Ruritania, reportedly might have financed the Free Coast Movement in 2018.

According to Anna Berg, Ruritania funded the Free Coast Movement.

Someone typed {HOSTILE} below the report.
"""


def by_hand(case: Case) -> Claim:
    """A claim that a person wrote, with a script in its names and its quote."""
    document = next(row["document"] for row in case.folder.ledger.rows("capture") if row["path"].endswith(TURNED))
    start = SECOND.index(HOSTILE)
    id = Claim.identify(document, start, start + len(HOSTILE), Relation.FUNDS, HOSTILE, "Free Coast Movement")
    return Claim(
        id, document, Relation.FUNDS, HOSTILE, "Free Coast Movement", HOSTILE, start, start + len(HOSTILE),
        confidence=0.5, extractor=f"person:{HOSTILE}", value=HOSTILE, attribution=HOSTILE,
    )  # fmt: skip


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the case; not to be written to."""
    base = tmp_path_factory.mktemp("web")
    case = Case(base / "case")
    case.folder.create(CASE_FILE)
    first, second = base / "first.txt", base / TURNED
    first.write_text(FIRST, encoding="utf-8")
    second.write_text(SECOND, encoding="utf-8")
    list(case.add([first], Given(publisher="Coast Herald", published="2019-04-02", url="https://herald.example/1")))
    list(case.add([second], Given(publisher=HOSTILE, published="2021-08-09", url="javascript:alert(3)")))
    case.folder.ledger.append([{"kind": "claim", **to_json(by_hand(case))}])
    case.build(workers=1)
    return case.folder.path


@pytest.fixture(scope="session")
def reader(built: Path) -> Client:
    """A browser that was let in; for looking only."""
    return Client(app(Case(built), TOKEN)).enter()


@pytest.fixture
def writer(built: Path, tmp_path: Path) -> Iterator[Client]:
    """A browser on a case of its own, to judge and build in."""
    folder = tmp_path / "case"
    shutil.copytree(built, folder)
    yield Client(app(Case(folder), TOKEN)).enter()
