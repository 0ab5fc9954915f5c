"""The whole way of a new user, from an empty case to a dossier: by mouse, by keyboard only, and without script."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tests.ingest.files import pdf

from headwater.case import Case
from headwater.web import serve

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
LETTER = """The Harbour Institute paid 40,000 euros to the Free Coast Movement in March 2019.

Anna Berg is the president of the Free Coast Movement. Karl Lund, who works for the Harbour Institute, reportedly \
might have financed the Free Coast Movement in 2018.

The movement rented an office from the Harbour Institute.
"""
WORDS = "The movement rented an office from the Harbour Institute."
Open = Callable[..., "Page"]
A_BUILD = 240_000  # milliseconds that a build may take on a busy machine

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium"),
]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """What the user has on the desk: a letter, a report, and a file that is broken."""
    letter, report, broken = (tmp_path / name for name in ("letter.txt", "report.pdf", "broken.pdf"))
    letter.write_text(LETTER, encoding="utf-8")
    report.write_bytes(pdf([[(72, 700, 12, "Anna Berg is the president of the Free Coast Movement.")]]))
    broken.write_bytes(b"%PDF-1.7 no more")
    return [letter, report, broken]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """Opens a window on an empty case; asking another machine, or a complaint of the browser, fails the test."""
    from playwright.sync_api import sync_playwright

    case = Case.create(tmp_path / "case", "Did the Harbour Institute support the movement?")
    told: queue.Queue[str] = queue.Queue()
    threading.Thread(target=serve, args=(case, 0), kwargs={"ready": told.put}, daemon=True).start()
    address = told.get(timeout=30)
    asked: list[str] = []
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)

        def window(*, script: bool = True) -> Page:
            page = browser.new_context(base_url=address.partition("/?")[0], java_script_enabled=script).new_page()
            page.set_default_timeout(30_000)
            page.on("request", lambda request: asked.append(request.url))
            page.on("console", lambda message: complaints.append(message.text))
            page.goto(address)
            return page

        yield window
        browser.close()
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(address).netloc}
    assert not complaints


def menu(page: Page, name: str) -> Locator:
    return page.get_by_role("navigation", name="Pages", exact=True).get_by_role("link", name=name, exact=True)


def told(page: Page, path: str) -> dict[str, object]:
    found: dict[str, object] = page.request.get(path).json()
    return found


def settled(page: Page) -> None:
    """Wait until the answer has caught up with the verdicts."""
    for _ in range(200):
        if not told(page, "/case.json")["lag"]["running"]:  # type: ignore[index]
            return
        page.wait_for_timeout(50)
    raise AssertionError("the answer never caught up")


def test_by_mouse(opened: Open, files: list[Path]) -> None:
    page = opened()
    assert "From an empty case to an answer" in page.locator("main").inner_text()
    page.get_by_role("main").get_by_role("link", name="Edit the question").first.click()
    page.get_by_label("Sponsors").fill("Harbour Institute")
    page.get_by_label("Movements").fill("Free Coast Movement")
    page.get_by_role("button", name="Save the question").click()
    page.get_by_role("main").get_by_role("link", name="Add files").first.click()
    page.get_by_label("Choose files").set_input_files(files)
    page.get_by_label("Publisher").fill("Coast Herald")
    page.get_by_label("Published").fill("2020-01")
    page.get_by_label("Reliability").select_option("B")
    page.get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("button", name="Build now").click()
    page.get_by_role("link", name="To the answer").wait_for(timeout=A_BUILD)
    failures = page.locator(".failures").first.inner_text()
    assert "broken.pdf" in failures
    assert "To try:" in failures
    _judge_by_mouse(page)
    _claim_by_mouse(page)
    menu(page, "Dossier").click()
    page.goto("/report?draft=1")
    assert "Free Coast" in page.frame_locator("iframe").locator("body").inner_text()
    page.goto("/dossier?draft=1")
    assert "Free Coast Movement" in page.locator("body").inner_text()


def _judge_by_mouse(page: Page) -> None:
    menu(page, "Review").click()
    page.get_by_label("Judged by").first.fill("Dora Lind")
    waiting = told(page, "/review.json")["waiting"]
    page.get_by_role("button", name="Accept").click()
    page.wait_for_url("**after=*")
    assert told(page, "/review.json")["waiting"] == waiting - 1  # type: ignore[operator]
    page.get_by_role("button", name="Undo it").click()
    page.wait_for_url("**claim=*")
    page.get_by_text("Correct it").click()
    page.get_by_label("From", exact=True).fill("2018-05")
    page.get_by_role("button", name="Save the correction").click()
    page.wait_for_url("**after=*")
    settled(page)
    rows = told(page, "/claims.json?status=accepted")["rows"]
    assert [(row["start"], row["extractor"]) for row in rows] == [("2018-05", "person:Dora Lind")]  # type: ignore[attr-defined]


def _claim_by_mouse(page: Page) -> None:
    menu(page, "Documents").click()
    page.get_by_role("main").get_by_role("link").filter(has_text="letter").first.click()
    page.locator(".block", has_text=WORDS).click(click_count=3, position={"x": 40, "y": 8})
    page.get_by_text("Make a claim of a passage").click()
    taken = page.locator("#make-quote")
    for _ in range(40):
        if taken.input_value():
            break
        page.wait_for_timeout(50)
    assert taken.input_value() == WORDS
    form = page.locator("#make form")
    form.get_by_label("Subject", exact=True).fill("Harbour Institute")
    form.get_by_label("Relation").select_option("provides")
    form.get_by_label("Object", exact=True).fill("Free Coast Movement")
    form.get_by_role("button", name="Save the claim").click()
    page.wait_for_url("**claim=c-*")
    settled(page)
    page.reload()
    assert page.locator("mark.accepted", has_text=WORDS).count() == 1
    page.locator("ol.beside").get_by_role("link", name="Harbour Institute").first.click()
    page.get_by_role("heading", level=1, name="Harbour Institute", exact=True).wait_for()


def tab_to(page: Page, name: str, most: int = 250) -> None:
    """Press Tab until the focus is on what is called so."""
    look = """() => { const at = document.activeElement; if (!at || at === document.body) return "";
        const label = at.labels?.[0]?.textContent;
        return (at.getAttribute("aria-label") || label || at.textContent).trim() }"""
    for _ in range(most):
        page.keyboard.press("Tab")
        if str(page.evaluate(look)).startswith(name):
            return
    raise AssertionError(f"Tab never came to {name!r} on {page.url}")


def test_a_folder_that_is_dropped_is_taken_in_with_its_paths(opened: Open, files: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    (folder / "2019" / "letters").mkdir(parents=True)
    for file, place in zip(files, ("2019/letters/letter.txt", "2019/report.pdf", "broken.pdf"), strict=True):
        file.rename(folder / place)
    (folder / ".hidden").write_text("not for the case", encoding="utf-8")
    (folder / "2019" / "many").mkdir()
    for number in range(102):  # a browser gives the entries of a folder a hundred at a time
        (folder / "2019" / "many" / f"note-{number:03}.txt").write_text(f"Note {number}.", encoding="utf-8")
    page = opened()
    page.goto("/add")
    drop(page, "#drop", [folder])
    page.get_by_text("105 of 105 taken in").wait_for(timeout=120_000)
    page.get_by_role("button", name="Build now").wait_for()
    paths = set(page.locator("#list .path").all_inner_texts())
    assert {"archive/2019/letters/letter.txt", "archive/2019/report.pdf", "archive/broken.pdf"} <= paths
    assert not any("hidden" in path for path in paths)
    page.goto("/add")
    assert "105 documents" in page.get_by_role("main").inner_text()


def drop(page: Page, selector: str, paths: list[Path]) -> None:
    """Let files and folders fall on a part of a page, as the desktop does."""
    box = page.locator(selector).bounding_box()
    assert box
    data = {"items": [], "files": list(map(str, paths)), "dragOperationsMask": 1}
    session = page.context.new_cdp_session(page)
    for kind in ("dragEnter", "dragOver", "drop"):
        place = {"type": kind, "x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2, "data": data}
        session.send("Input.dispatchDragEvent", place)


def test_by_keyboard_only(opened: Open, files: list[Path]) -> None:
    page = opened()
    tab_to(page, "Edit the question")
    page.keyboard.press("Enter")
    page.wait_for_url("**/question")
    tab_to(page, "Sponsors")
    page.keyboard.type("Harbour Institute")
    tab_to(page, "Movements")
    page.keyboard.type("Free Coast Movement")
    tab_to(page, "Save the question")
    page.keyboard.press("Enter")
    page.wait_for_url("**/case")
    tab_to(page, "Add files")
    page.keyboard.press("Enter")
    page.wait_for_url("**/add")
    page.wait_for_load_state("networkidle")
    tab_to(page, "Choose files")
    with page.expect_file_chooser(timeout=60_000) as chooser:
        page.wait_for_timeout(200)  # Chromium opens no chooser for a window that has just been painted
        page.keyboard.press("Enter")
    chooser.value.set_files(files)
    tab_to(page, "Add")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Build now").wait_for()
    tab_to(page, "Build now")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="To the answer").wait_for(timeout=A_BUILD)
    _judge_by_keys(page)
    _read_by_keys(page)
    page.keyboard.press("g")
    page.keyboard.press("o")
    page.wait_for_url("**/report")
    page.goto("/dossier?draft=1")
    assert "Free Coast Movement" in page.locator("body").inner_text()


def _judge_by_keys(page: Page) -> None:
    page.keyboard.press("g")
    page.keyboard.press("r")
    page.wait_for_url("**/review")
    waiting = told(page, "/review.json")["waiting"]
    page.keyboard.press("u")
    page.wait_for_url("**after=*")
    page.keyboard.press("z")
    page.wait_for_url("**claim=*")
    assert told(page, "/review.json")["waiting"] == waiting
    page.keyboard.press("b")
    page.wait_for_url("**blind=1*")
    page.keyboard.press("a")
    page.wait_for_url("**after=*")
    assert told(page, "/review.json")["judged"] == 1
    page.keyboard.press("?")
    assert "Accept the claim" in page.get_by_role("dialog").inner_text() or waiting == 1
    page.keyboard.press("Escape")
    settled(page)


def _read_by_keys(page: Page) -> None:
    page.keyboard.press("g")
    page.keyboard.press("d")
    page.wait_for_url("**/documents")
    tab_to(page, "letter")
    page.keyboard.press("Enter")
    page.wait_for_url("**/documents/*")
    page.keyboard.press("j")
    page.keyboard.press("j")
    second = page.locator("ol.beside > li").nth(1).get_attribute("data-claim")
    assert f"claim={second}" in page.url
    assert page.locator("mark.lit").count() >= 1
    page.keyboard.press("k")
    assert f"claim={second}" not in page.url


def test_without_script(opened: Open, files: list[Path]) -> None:
    page = opened(script=False)
    page.get_by_role("main").get_by_role("link", name="Add files").first.click()
    page.get_by_label("Choose files").set_input_files(files[:1])
    page.get_by_role("button", name="Add", exact=True).click()
    assert "1 of 1 taken in" in page.locator("main").inner_text()
    page.get_by_role("button", name="Build").click()
    page.get_by_role("link", name="To the answer").wait_for(timeout=A_BUILD)
    menu(page, "Review").click()
    page.get_by_role("button", name="Reject").click()
    assert "after=" in page.url
    menu(page, "Documents").click()
    page.get_by_role("main").get_by_role("link").filter(has_text="letter").first.click()
    page.get_by_text("Make a claim of a passage").click()
    form = page.locator("#make form")
    form.get_by_label("First words").fill(WORDS)
    form.get_by_label("Subject", exact=True).fill("Harbour Institute")
    form.get_by_label("Relation").select_option("provides")
    form.get_by_label("Object", exact=True).fill("Free Coast Movement")
    form.get_by_role("button", name="Save the claim").click()
    assert "claim=c-" in page.url
    settled(page)
    page.reload()
    assert page.locator("mark.accepted", has_text=WORDS).count() == 1
