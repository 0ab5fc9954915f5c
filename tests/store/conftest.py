from __future__ import annotations

from pathlib import Path

import pytest

from headwater.store import casefile
from headwater.store.folder import CaseFolder

QUESTION = "Did Ruritania support the Free Coast Movement?"


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting for the disk: only a power cut could tell, and what is called when has tests of its own."""
    monkeypatch.setattr("os.fsync", lambda handle: None)
    monkeypatch.setattr("os.fdatasync", lambda handle: None)


@pytest.fixture
def folder(tmp_path: Path) -> CaseFolder:
    text = casefile.template("", QUESTION, ["Ruritania"], ["Free Coast Movement"])
    return CaseFolder(tmp_path / "case").create(text)
