"""Every screen by its address, for tests that look at all of them in a real browser."""

from __future__ import annotations

import queue
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from headwater.case import Case
from headwater.web import serve
from headwater.web.pages import LOOKS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")
AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
ARGUMENTS = [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
QUERIES = ("/search?q=president", "/network?hops=3", "/timeline?lanes=entity", "/trace?width=amount&since=2000-01-01")
PATTERNS = (*sorted(LOOKS), *QUERIES)


@dataclass
class Window:
    """A window on a case of its own; what it asked for and complained of."""

    page: Page
    origin: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def address(self, pattern: str) -> str:
        """An address of a pattern, with the first thing of its kind."""
        kinds = {"document": "documents", "claim": "claims", "entity": "entities", "link": "links"}
        for name, kind in kinds.items():
            if f"{{{name}}}" in pattern:
                first = self.page.request.get(f"/{kind}.json").json()["rows"][0]["id"]
                pattern = pattern.replace(f"{{{name}}}", first)
        return pattern

    def strangers(self) -> set[str]:
        """Other machines that were asked for something."""
        return {urlsplit(url).netloc for url in self.asked if urlsplit(url).scheme != "data"} - {
            urlsplit(self.origin).netloc
        }


def served(built: Path, base: Path) -> str:
    """Serve a copy of a case; its address with the token."""
    folder = shutil.copytree(built, base / "case")
    told: queue.Queue[str] = queue.Queue()
    threading.Thread(target=serve, args=(Case(folder), 0), kwargs={"ready": told.put}, daemon=True).start()
    return told.get(timeout=20)


@contextmanager
def browser() -> Iterator[Browser]:
    """A Chromium without a profile."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield found
        found.close()


def window(found: Browser, address: str, **options: object) -> Window:
    """A window that was let in; it waits no longer than a test may."""
    context = found.new_context(base_url=address.partition("/?")[0], **options)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(15_000)
    made = Window(page, address)
    page.on("request", lambda request: made.asked.append(request.url))
    page.on("console", lambda message: made.complaints.append(message.text))
    page.on("pageerror", lambda error: made.complaints.append(str(error)))
    page.goto(address)
    return made
