from __future__ import annotations

from pathlib import Path

import pytest

from headwater.store import casefile
from headwater.store.folder import CaseFolder

QUESTION = "Did Ruritania support the Free Coast Movement?"


@pytest.fixture
def folder(tmp_path: Path) -> CaseFolder:
    text = casefile.template("", QUESTION, ["Ruritania"], ["Free Coast Movement"])
    return CaseFolder(tmp_path / "case").create(text)
