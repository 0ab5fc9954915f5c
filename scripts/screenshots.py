"""Take a picture of each screen of the example case, for the documentation.

Usage: ``python scripts/screenshots.py [NAME …]``. Needs Chromium and the development extra; writes
``docs/screens/NAME.png``.
"""

from __future__ import annotations

import os
import queue
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

OUT = Path(__file__).resolve().parent.parent / "docs" / "screens"
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
WIDTH, HEIGHT = 1040, 720
SCREENS = {
    "case": "/case",
    "document": "/documents/{documents}",
    "review": "/review",
    "entity": "/entities/{entities}",
    "trace": "/trace?channel=money",
    "network": "/network?hops=2",
    "timeline": "/timeline",
    "sources": "/sources/roots",
    "search": "/search?q=embassy",
    "questions": "/questions",
    "dossier": "/dossier?draft=1",
    "runs": "/runs",
}


def serve_example(folder: Path) -> str:
    """Build the example case in a folder and serve it; its address with the token."""
    from headwater.case.demo import prepare
    from headwater.web import serve

    case, _ = prepare(folder / "case", lambda *_: None)
    told: queue.Queue[str] = queue.Queue()
    threading.Thread(target=serve, args=(case, 0), kwargs={"ready": told.put}, daemon=True).start()
    return told.get(timeout=60)


def take(page: Page, name: str, pattern: str) -> None:
    """One picture."""
    address = pattern
    for kind in ("documents", "entities"):
        if f"{{{kind}}}" in pattern:
            rows = page.request.get(f"/{kind}.json").json()["rows"]
            best = max(rows, key=lambda row: row["claims"] if kind == "documents" else row["mentions"])
            address = pattern.replace(f"{{{kind}}}", best["id"])
    page.goto(address)
    if name == "trace":
        page.locator("details.hop").nth(1).evaluate("(one) => { one.open = true }")
        page.locator(".panel").evaluate("(one) => one.scrollIntoView()")
    (OUT / f"{name}.png").write_bytes(page.screenshot())


def main(names: list[str]) -> int:
    """Take those that are named, or all."""
    from playwright.sync_api import sync_playwright

    unknown = set(names) - set(SCREENS)
    if unknown:
        print(f"screenshots: no screen {', '.join(sorted(unknown))}; there are {', '.join(SCREENS)}", file=sys.stderr)
        return 2
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        address = serve_example(Path(folder))
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"])
        base = address.partition("/?")[0]
        context = browser.new_context(base_url=base, viewport={"width": WIDTH, "height": HEIGHT})
        page = context.new_page()
        page.goto(address)
        for name, pattern in SCREENS.items():
            if not names or name in names:
                take(page, name, pattern)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
