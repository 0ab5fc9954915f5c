"""Pages hold together: links lead somewhere, and what they name exists."""

from __future__ import annotations

import re
import runpy
from typing import Any

import pytest
from tests.docs.pages import DOCS, ROOT, page

from headwater.case import doctor
from headwater.cli.reporting import FORMATS
from headwater.ingest.limits import Limits
from headwater.web.pages import LOOKS, OTHERS

PAGES = [*sorted(DOCS.glob("*.md")), *sorted(ROOT.glob("*.md"))]
FOLDERS = ("src", "tests", "docs", "examples", "evals", "bench", "scripts", "requirements")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_to_files(path: Any) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    for link in links:
        assert (path.parent / link).exists(), f"{path.name}: {link}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_paths_that_pages_name_exist(path: Any) -> None:
    folders = "|".join(FOLDERS)
    for named in re.findall(rf"`((?:{folders})/[\w./-]+)`", path.read_text(encoding="utf-8")):
        if "NNNN" not in named and "ROOM" not in named:
            assert (ROOT / named).exists(), f"{path.name}: {named}"


def test_tests_that_the_threat_table_names_exist() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    known = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    named = set(re.findall(r"`(?:tests/[\w/]+/)?(test_\w+\.py)`", text))
    assert len(named) > 10 and named <= known


def test_every_target_of_make_that_pages_name_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for path in PAGES:
        named = re.findall(r"(?:`|^)make (?:[A-Z]+=\S+ )?([a-z]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(named) <= targets, path.name


def test_messages_of_the_set_up_are_quoted_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "prerequisites.py"), run_name="prerequisites")
    quoted = page("install.md")
    for remedy in (script["ICU"], script["COMPILER"]):
        assert remedy in quoted
    look = script["missing"].__globals__
    monkeypatch.setitem(look, "_icu_is_there", lambda: False)
    monkeypatch.setattr(look["shutil"], "which", lambda _name: None)
    monkeypatch.setattr(look["importlib"].util, "find_spec", lambda _name: None)
    lines = script["missing"]()
    assert len(lines) == 3
    for line in lines:
        assert f"\nsetup: {line}\n" in quoted


def test_lines_of_doctor_have_the_form_of_the_page() -> None:
    shown = [line.split("\t") for line in page("install.md").splitlines() if line.startswith(("ok\t", "absent\t"))]
    assert len(shown) > 4
    assert {line[1] for line in shown} <= {finding.name for finding in doctor.examine()}


def test_every_format_and_cap_is_described() -> None:
    for word in (*FORMATS, *Limits.__dataclass_fields__):
        assert f"`{word}`" in page("formats.md")


def test_caps_are_those_of_the_code() -> None:
    text, caps = page("formats.md"), Limits()
    for value in (caps.text_characters, caps.pages, caps.html_elements, caps.html_depth, caps.members, caps.rows):
        assert f"{value:,}" in text
    for size in (caps.input_bytes, caps.member_bytes, caps.archive_bytes, caps.answer_bytes):
        assert f"{size // 1024**2} MiB" in text


def test_every_page_of_the_browser_is_listed() -> None:
    addresses = set(re.findall(r"`(/[a-z][\w/.{}]*)`", page("web.md")))
    assert addresses == {*LOOKS, *OTHERS}
