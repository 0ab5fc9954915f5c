"""How long every page takes over a case of 50,000 claims, and the memory that it takes; in this process, one at a time.

Set HEADWATER_BENCH to a folder to keep the case from one run to the next: it takes two minutes to make.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench.bigcase import make
from headwater.case import Case
from headwater.web import app
from headwater.web.pages import LOOKS

_TOKEN = "a-token-for-the-bench"
_HOST = "127.0.0.1:8765"
_TWICE = 2


class Browser:
    """Asks the application in this process, with the cookie."""

    def __init__(self, case: Case) -> None:
        self._app = app(case, _TOKEN)
        self.desk = self._app.state.desk
        _, headers, _ = self.get(f"/?token={_TOKEN}")
        self._cookie = next(value for name, value in headers if name == b"set-cookie").split(b";")[0]

    _cookie = b""

    def get(self, address: str) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        """Status, headers and body of an answer."""
        return asyncio.run(self._get(address))

    async def _get(self, address: str) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        parts = urlsplit(address)
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
            "path": parts.path, "raw_path": parts.path.encode(), "query_string": parts.query.encode(), "root_path": "",
            "headers": [(b"host", _HOST.encode()), (b"cookie", self._cookie)],
            "client": ("127.0.0.1", 50000), "server": ("127.0.0.1", 8765),
        }  # fmt: skip
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        return sent[0]["status"], sent[0]["headers"], b"".join(one.get("body", b"") for one in sent[1:])


def addresses(browser: Browser) -> Iterator[str]:
    """Every page, the ones about a thing with the busiest of its kind, and days that nobody asked for before."""
    snapshot = browser.desk.snapshot
    things = {
        "document": snapshot.documents.column("id")[0].as_py(),
        "claim": snapshot.claims.column("id")[0].as_py(),
        "entity": snapshot.entities_by_mentions.column("id")[0].as_py(),
        "link": snapshot.links.column("id")[0].as_py(),
    }
    for pattern in LOOKS:
        address = pattern
        for name, id in things.items():
            address = address.replace(f"{{{name}}}", str(id))
        yield address
    yield from ("/search?q=harbour+forum", "/network?hops=2", "/network?focus=Ruritania&to=Amber+Harbour+Society+A0")
    yield from (f"{path}?as_of=20{year}-06-{day}" for path in ("/case", "/links", "/trace", "/network", "/claims")
                for year, day in ((14, 10), (17, 11)))  # fmt: skip
    yield f"/trace?without=document:{things['document']}"


@contextmanager
def _place() -> Iterator[Path]:
    if kept := os.environ.get("HEADWATER_BENCH"):
        yield Path(kept)
        return
    with tempfile.TemporaryDirectory(prefix="headwater-bench-") as folder:
        yield Path(folder)


def main() -> None:
    """One line a page: seconds, by the clock and of the processor, first and again; then the peak of memory."""
    with _place() as folder:
        browser = Browser(make(folder))
        browser.desk.prepare()
        for address in addresses(browser):
            took, worked = [], []
            for _ in range(_TWICE):
                began, work = time.perf_counter(), time.process_time()
                status, _, body = browser.get(address)
                took.append(time.perf_counter() - began)
                worked.append(time.process_time() - work)
            mark = "" if took[0] < 0.5 and status == 200 else "  !"
            figures = f"{took[0]:.3f} s (processor {worked[0]:.3f}), again {took[1]:.3f} ({worked[1]:.3f})"
            print(f"web: {figures}, {len(body) // 1024:4} KiB, {status} {address}{mark}", flush=True)
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    print(f"web: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit} MB at the peak")


if __name__ == "__main__":
    main()
