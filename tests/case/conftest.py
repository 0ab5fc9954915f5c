"""A small case with invented names, built once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.case import Case

DOCUMENTS = {
    "news.md": """---
title: A congress by the sea
publisher: The Example Times
published: 2016-10-02
---

Anna Berg is the chairwoman of the Free Coast Movement. The Ruritanian Culture Fund gave the Open Harbour Society
a grant of 2 million euros.
""",
    "denial.md": """---
title: A reply
publisher: Free Coast Movement
published: 2017-03-01
---

Anna Berg denied that Ruritania funded the Free Coast Movement.
""",
}


def make(path: Path) -> Case:
    """An unbuilt case with the documents taken in."""
    inbox = path / "in"
    inbox.mkdir(parents=True)
    for name, text in DOCUMENTS.items():
        (inbox / name).write_text(text, encoding="utf-8")
    case = Case.create(
        path / "case",
        "Did Ruritania support the Free Coast Movement?",
        sponsors=["Ruritania"],
        movements=["Free Coast Movement"],
    )
    list(case.add([inbox]))
    return case


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """Built; not to be changed."""
    case = make(tmp_path_factory.mktemp("built"))
    case.build(workers=1)
    return case


@pytest.fixture
def built(built_once: Case, tmp_path: Path) -> Iterator[Case]:
    """A copy that may be changed."""
    shutil.copytree(built_once.folder.path, tmp_path / "case", symlinks=True)
    yield Case(tmp_path / "case")
