"""A small case of invented documents, built once, for the pages whose examples need one."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.case import Case

GAZETTE = """---
title: Ledgers name the payer
publisher: The Harbour Gazette
url: https://gazette.example/2016/ledgers
published: 2016-03-01
---
The Ruritanian Culture Fund paid the Free Coast Movement 2 million dollars in May 2015, according to the fund's ledgers.

Anna Berg leads the Free Coast Movement.
"""
COURIER = """---
title: Money from Ruritania
publisher: Hill Courier
url: https://courier.example/money
published: 2016-03-04
---
The Ruritanian Culture Fund funded the Free Coast Movement, The Harbour Gazette reported.
"""
GRADES = """
[[source]]
name = "The Harbour Gazette"
kind = "news"
letter = "B"
reason = "Edited newspaper; prints corrections."
hosts = ["gazette.example"]

[[source]]
name = "Hill Courier"
kind = "news"
letter = "C"
reason = "Small staff; relays others."
hosts = ["courier.example"]

[[body]]
body = "Ruritanian Culture Fund"
state = "Ruritania"
reason = "founded by decree of the Ruritanian government"
"""


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``papers/`` and the built case ``coast/``."""
    desk = tmp_path_factory.mktemp("desk")
    papers = desk / "papers"
    papers.mkdir()
    (papers / "gazette.md").write_text(GAZETTE, encoding="utf-8")
    (papers / "courier.md").write_text(COURIER, encoding="utf-8")
    (papers / "scan.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    question = "Did Ruritania support the Free Coast Movement?"
    case = Case.create(desk / "coast", question, sponsors=["Ruritania"], movements=["Free Coast Movement"])
    with case.folder.case_file.open("a", encoding="utf-8") as file:
        file.write(GRADES)
    assert len(list(case.add([papers]))) == 3
    case.build(workers=1)
    return desk
