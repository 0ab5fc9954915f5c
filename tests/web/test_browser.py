"""A person's way through the pages in a real Chromium; nothing may be asked of any other machine."""

from __future__ import annotations

import queue
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from headwater.case import Case
from headwater.web import serve

if TYPE_CHECKING:
    from playwright.sync_api import Page

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PAGES = (
    "/case", "/documents", "/claims", "/review", "/entities", "/links", "/trace",
    "/timeline", "/sources", "/report", "/log", "/search?q=president", "/build",
)  # fmt: skip

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium"),
]


@pytest.fixture
def page(built: Path, tmp_path: Path) -> Iterator[Page]:
    """A window that was let in; asking another machine, or a complaint of the browser, fails the test."""
    from playwright.sync_api import sync_playwright

    folder = shutil.copytree(built, tmp_path / "case")
    told: queue.Queue[str] = queue.Queue()
    threading.Thread(target=serve, args=(Case(folder), 0), kwargs={"ready": told.put}, daemon=True).start()
    address = told.get(timeout=20)
    asked: list[str] = []
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        window = browser.new_context(base_url=address.partition("/?")[0]).new_page()
        window.on("request", lambda request: asked.append(request.url))
        window.on("console", lambda message: complaints.append(message.text))
        window.goto(address)
        yield window
        browser.close()
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(address).netloc}
    assert not complaints


def test_from_the_case_to_the_dossier(page: Page) -> None:
    assert page.url.endswith("/case")
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Documents").click()
    page.get_by_role("main").get_by_role("link").filter(has_text="first").first.click()
    assert page.locator("mark.proposed").count() > 0
    page.locator("sup.number a").first.click()
    assert "#about-c-" in page.url
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Review").click()
    waiting = page.locator(".queue-head p.soft").first.inner_text()
    page.get_by_role("textbox", name="Judged by").fill("Anna Berg")
    page.get_by_role("button", name="Accept").click()
    assert "after=c-" in page.url
    assert page.locator(".queue-head p.soft").first.inner_text() != waiting
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Dossier").click()
    page.goto("/dossier?draft=1")
    assert "Free Coast" in page.locator("h1").inner_text()


def test_the_keyboard_reaches_the_content_first(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (320, "dark"), (1280, "light")])
def test_no_page_is_wider_than_the_window(page: Page, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    details = [
        page.request.get(f"/{name}.json").json()["rows"][0]["id"]
        for name in ("documents", "claims", "entities", "links")
    ]
    paths = [f"/{name}/{id}" for name, id in zip(("documents", "claims", "entities", "links"), details, strict=True)]
    for path in (*PAGES, *paths):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
