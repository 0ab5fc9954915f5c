"""Every screen in a real Chromium: WCAG 2.2 AA by axe, small and large, light and dark, by keyboard, and at home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.web.screens import AXE, CHROMIUM, PATTERNS, Window, browser, served, window

from headwater.web.pages.network import BUNDLE

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium at /usr/bin/chromium"),
]
needs_axe = pytest.mark.skipif(not AXE.is_file(), reason="no axe-core: there was no npm at `make setup`")


@pytest.fixture(scope="module")
def open_window(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """One window for all looks; asking another machine, or a complaint of the browser, fails at the end."""
    with browser() as found:
        made = window(found, served(built, tmp_path_factory.mktemp("screens")))
        yield made
        assert not made.strangers()
        assert not made.complaints


def violations(look: Window, rules: list[str] | None = None) -> list[str]:
    """What axe finds, one line each."""
    page = look.page
    page.evaluate(AXE.read_text(encoding="utf-8"))
    wanted: dict[str, Any] = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    found = page.evaluate("(only) => axe.run(document, {runOnly: only, resultTypes: ['violations']})", wanted)
    return [
        f"{page.url}: {one['id']}: {one['help']}: {node['html'][:160]}"
        for one in found["violations"]
        for node in one["nodes"][:3]
    ]


def settled(look: Window, address: str) -> None:
    """Go to a page, and wait as long as it says that it will look again by itself."""
    for _ in range(60):
        answer = look.page.request.get(address)
        if "refresh" not in answer.headers and 'http-equiv="refresh"' not in answer.text():
            break
        look.page.wait_for_timeout(500)
    look.page.goto(address)


@needs_axe
@pytest.mark.parametrize("pattern", PATTERNS)
def test_axe_finds_nothing(open_window: Window, pattern: str) -> None:
    page = open_window.page
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(color_scheme="light")
    settled(open_window, open_window.address(pattern))
    found = violations(open_window)
    page.emulate_media(color_scheme="dark")
    found += violations(open_window, ["color-contrast", "link-in-text-block"])
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 800})
    found += violations(open_window, ["target-size", "scrollable-region-focusable", "color-contrast"])
    assert not found, "\n".join(found)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_screen_is_wider_than_a_small_window(open_window: Window, pattern: str) -> None:
    page = open_window.page
    page.goto(open_window.address(pattern))
    for width in (320, 640):  # 640 is a window of 1280 at 200 %
        page.set_viewport_size({"width": width, "height": 800})
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{pattern} is {wide} wide in a window of {width}"
    page.set_viewport_size({"width": 1280, "height": 900})


def test_text_can_be_twice_as_large(open_window: Window) -> None:
    page = open_window.page
    for pattern in ("/trace", "/network", "/timeline", "/questions", "/case", "/review"):
        page.goto(pattern)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), pattern


def test_slash_searches_and_a_question_mark_lists_the_keys(open_window: Window) -> None:
    page = open_window.page
    page.goto("/claims")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "find"
    page.keyboard.type("what? /berg")
    assert page.locator("dialog").count() == 0
    page.locator("h1").click()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    assert "Search" in dialog.inner_text()
    assert page.evaluate("document.querySelector('dialog').contains(document.activeElement)")
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")


def test_g_and_a_letter_goes_to_a_page(open_window: Window) -> None:
    page = open_window.page
    page.goto("/claims?as_of=2020-01-01")
    page.keyboard.press("g")
    page.keyboard.press("t")
    page.wait_for_url("**/trace?as_of=2020-01-01")
    page.keyboard.press("t")
    assert page.url.endswith("/trace?as_of=2020-01-01")


@pytest.mark.parametrize(
    ("path", "part"),
    [("/trace", "svg.flow a"), ("/network?hops=2", "svg.net a.node, svg.net a.edge"), ("/timeline", "svg.lanes a")],
)
def test_the_keyboard_reaches_every_part_of_a_figure(open_window: Window, path: str, part: str) -> None:
    page = open_window.page
    page.goto(path)
    wanted = page.locator(part).count()
    assert wanted
    page.locator(".canvas").first.focus()
    reached = 0
    for _ in range(wanted * 4 + 200):
        page.keyboard.press("Tab")
        if page.evaluate("(part) => document.activeElement.matches(part)", part):
            reached += 1
            assert page.evaluate("document.activeElement.getAttribute('aria-label').length > 3")
        if reached == wanted:
            break
    assert reached == wanted


def test_focus_is_seen_on_a_part_of_a_figure(open_window: Window) -> None:
    page = open_window.page
    page.goto("/network?hops=2")
    node = page.locator("svg.net a.node").nth(1)
    plain = node.locator(".plate").evaluate("(one) => getComputedStyle(one).strokeWidth")
    page.locator("svg.net a.node").first.focus()
    page.keyboard.press("Tab")
    seen = node.locator(".plate").evaluate("(one) => getComputedStyle(one).strokeWidth")
    assert float(seen.removesuffix("px")) > float(plain.removesuffix("px"))


def test_a_hop_opens_its_quotes_by_keyboard(open_window: Window) -> None:
    page = open_window.page
    page.goto("/trace?channel=money")
    page.locator("svg.flow a.hop").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.hop[open] blockquote").first.is_visible()


def test_the_slider_redraws_the_answer_and_the_address_tells_the_day(open_window: Window) -> None:
    page = open_window.page
    page.goto("/trace")
    days = page.request.get("/trace.json").json()["days"]
    slider = page.get_by_role("slider", name="As known on")
    slider.focus()
    for key, day in (("End", days[-1]["day"]), ("Home", days[0]["day"])):
        page.keyboard.press(key)
        page.wait_for_url(f"**/trace?as_of={day}")
        page.locator("[data-live=where] strong").filter(has_text=day).wait_for()
    assert page.locator("[data-live=answers] .likelihood").count() == 6


@pytest.mark.parametrize("path", ["/case", "/network?hops=2"])
def test_other_pages_are_redrawn_for_a_day_without_being_loaded_again(open_window: Window, path: str) -> None:
    page = open_window.page
    page.goto(path)
    days = [one["day"] for one in page.request.get("/trace.json").json()["days"]]
    page.evaluate("window.same = true")
    page.get_by_role("slider", name="As known on").focus()
    for key, day in (("End", days[-1]), ("Home", days[0])):
        page.keyboard.press(key)
        page.wait_for_url(f"**as_of={day}*")
        page.locator(".asof strong").filter(has_text=day).wait_for()
        menu = page.get_by_role("navigation", name="Pages", exact=True).get_by_role("link", name="Links")
        assert f"as_of={day}" in str(menu.get_attribute("href"))
    assert page.evaluate("window.same")


def test_without_a_claim_the_answer_is_another_by_a_click(open_window: Window) -> None:
    page = open_window.page
    page.goto("/trace?channel=money")
    before = page.locator(".likelihood").first.inner_text()
    page.locator("details.hop summary").first.click()
    page.get_by_role("link", name="this claim").first.click()
    assert "without=claim" in page.url
    assert page.get_by_text("Shown without").is_visible()
    page.get_by_role("link", name="put back").click()
    assert page.locator(".likelihood").first.inner_text() == before


def test_figures_work_without_script(open_window: Window, built: Path, tmp_path: Path) -> None:
    same = open_window.page.context.browser
    assert same
    look = window(same, served(built, tmp_path), java_script_enabled=False)
    page = look.page
    for path in ("/trace", "/network", "/timeline", "/keys"):
        page.goto(path)
        assert page.locator("h1").count() == 1
    page.goto("/trace")
    day = page.locator("select[name=as_of] option").nth(1).get_attribute("value")
    page.locator("select[name=as_of]").select_option(day)
    page.get_by_role("button", name="Show").click()
    assert f"as_of={day}" in page.url
    page.locator("details.hop summary").first.click()
    assert page.locator("details.hop[open]").count() == 1
    page.goto("/network")
    page.locator("svg.net a.node").nth(1).click()
    assert "focus=e-" in page.url
    assert not look.strangers()
    page.context.close()


def many(case: Path) -> str:
    """Links of one entity with more others than a drawing holds, written where the build keeps its links; its id."""
    from dataclasses import replace

    from headwater.case import Case
    from headwater.model import Entity, Link, Schema
    from headwater.store.records import from_table, to_table

    tables = Case(case).folder.tables
    entities = from_table(Entity, tables.read("resolve", "entities"))
    links = from_table(Link, tables.read("weigh", "links"))
    sample = next(link for link in links if link.object.startswith("e-"))
    new = [Entity(f"e-many-{n}", Schema.PERSON, f"Person {n}", (f"Person {n}",)) for n in range(400)]
    more = [replace(sample, id=f"l-many-{n}", subject=one.id) for n, one in enumerate(new)]
    for stage, name, rows, noun in (
        ("resolve", "entities", [*entities, *new], Entity),
        ("weigh", "links", [*links, *more], Link),
    ):
        generation = tables.generation(stage)
        assert generation
        content = {table: generation.read(table) for table in {info.path.stem for info in generation.chunks.values()}}
        tables.write(stage, "with-many", {**content, name: to_table(noun, rows)})
    return sample.object


@pytest.mark.skipif(not BUNDLE.is_file(), reason="no bundle: there was no npm at `make setup`")
def test_the_island_draws_what_is_too_large_and_is_worked_by_keyboard(
    open_window: Window, built: Path, tmp_path: Path
) -> None:
    same = open_window.page.context.browser
    assert same
    address = served(built, tmp_path)
    focus = many(tmp_path / "case")
    look = window(same, address)
    page = look.page
    page.goto(f"/network?focus={focus}")
    island = page.locator("[data-island][data-ready]")
    island.wait_for()
    assert int(island.get_attribute("data-ready") or 0) > 400
    assert not page.locator("figure > .canvas").is_visible()
    island.focus()
    page.keyboard.press("ArrowRight")
    assert "1 link away" in page.locator("figure [role=status]").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**focus=e-*")
    assert not look.strangers()
    assert not look.complaints
    page.context.close()
