"""Lists with hits, in a real Chromium: WCAG 2.2 AA by axe, a small window, and judging a hit by keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.web.screens import CHROMIUM, Window, browser, served, window
from tests.web.test_access import needs_axe, violations
from tests.web.test_lists import LIST

from headwater.case import Case

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium"),
]
PAGES = ("/lists", "/lists/add", "/lists/aliases", "/lists?state=open&q=berg")


@pytest.fixture(scope="module")
def look(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    base = tmp_path_factory.mktemp("lists")
    case = Case(shutil.copytree(built, base / "made"))
    case.take_list_data(LIST.encode(), "agents.json")
    case.take_alias_data(b"Anna Berg,Berg Anna\nAlone\nOne,Two\nTwo,One\n", "names.csv")
    case.recompute()
    case.cross_reference()
    with browser() as found:
        made = window(found, served(case.folder.path, base))
        yield made
        assert not made.strangers()
        assert not made.complaints


@needs_axe
@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing(look: Window, address: str) -> None:
    page = look.page
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address)
    found = violations(look)
    page.emulate_media(color_scheme="dark")
    found += violations(look, ["color-contrast", "link-in-text-block"])
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 800})
    found += violations(look, ["target-size", "scrollable-region-focusable", "color-contrast"])
    assert not found, "\n".join(found)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_hit_is_judged_and_taken_back_by_keyboard(look: Window) -> None:
    page = look.page
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/lists?state=open")
    before = page.locator("article").count()
    assert before >= 1
    page.get_by_role("button", name="Different").first.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.goto("/lists?state=different")
    assert "Judged different" in page.locator("article").first.inner_text()
    page.get_by_role("button", name="Take the judgement on").first.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.goto("/lists?state=open")
    assert page.locator("article").count() == before
