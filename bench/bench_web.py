"""How long every page takes over a case of 50,000 claims, and the memory that it takes; in this process, one at a time.

What takes longer than a page may is worked out in a process beside it: the page says so at once (503), and is asked
again until it is there, as a browser does.

Set HEADWATER_BENCH to a folder to keep the case from one run to the next: it takes two minutes to make.
"""

from __future__ import annotations

import asyncio
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from headwater.case import Case
from headwater.web import app
from headwater.web.pages import LOOKS

_TOKEN = "a-token-for-the-bench"
_HOST = "127.0.0.1:8765"
_FINE, _LATER = 200, 503
_SLOW = 0.3  # seconds of the processor from which on a page is marked
_PAUSE, _LONGEST = 0.2, 120.0


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
    yield "/trace?since=2015-01-01"
    yield "/dossier?draft=1"


@contextmanager
def _place() -> Iterator[Path]:
    if kept := os.environ.get("HEADWATER_BENCH"):
        yield Path(kept)
        return
    with tempfile.TemporaryDirectory(prefix="headwater-bench-") as folder:
        yield Path(folder)


def _made(folder: Path) -> Case:
    """The case, made by a process of its own, so that the memory that this takes is not counted for the pages."""
    command = "import sys, pathlib, bench.bigcase as big; big.make(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", command, str(folder)], check=True)
    return Case(folder / "case")


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a page: seconds by the clock and of the processor, status and size."""

    took: float
    worked: float
    status: int
    size: int

    @staticmethod
    def at(browser: Browser, address: str) -> Look:
        """Ask once."""
        began, work = time.perf_counter(), time.process_time()
        status, _, body = browser.get(address)
        return Look(time.perf_counter() - began, time.process_time() - work, status, len(body) // 1024)

    def __str__(self) -> str:
        return f"{self.took:.3f} s (processor {self.worked:.3f})"


def _line(browser: Browser, address: str) -> str:
    """The first look, the wait where it is worked out beside the pages, and another look."""
    began = time.perf_counter()
    first = again = Look.at(browser, address)
    while again.status == _LATER and time.perf_counter() - began < _LONGEST:
        time.sleep(_PAUSE)
        again = Look.at(browser, address)
    waited = f", there after {time.perf_counter() - began:.1f} s: {again}" if first.status == _LATER else ""
    again = Look.at(browser, address)
    slowest = max(first.worked, again.worked)
    mark = "" if slowest < _SLOW and again.status == _FINE else "  !"
    return f"web: {first}{waited}, again {again}, {again.size:4} KiB, {again.status} {address}{mark}"


def main() -> None:
    """One line a page; then the peaks of memory, of the pages and of what works beside them."""
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    with _place() as folder:
        browser = Browser(_made(folder))
        browser.desk.prepare()
        for address in addresses(browser):
            print(_line(browser, address), flush=True)
        beside = _peak_of(browser.desk.answering.pid)
        browser.desk.close()
    print(f"web: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit} MB at the peak")
    if beside:
        print(f"web: {beside} MB at the peak of the process that works answers out")


def _peak_of(process: int) -> int:
    """Peak of another process in MB; 0 where this system does not tell it."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text(encoding="utf-8").splitlines() if process and status.is_file() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), 0)


if __name__ == "__main__":
    main()
