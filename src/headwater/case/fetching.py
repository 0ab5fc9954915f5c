"""fetch: what stands at an address, taken in as it came over the wire, with the capture and its hash in the ledger."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from email.message import Message
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from headwater.case.adding import Added, Given, capture_of, login, now
from headwater.case.captures import capture_row
from headwater.errors import HeadwaterError, Locked
from headwater.fetch import Exchange, Network, get, warc
from headwater.store.folder import CaseFolder

_WAIT = 5.0
_ENDINGS = {
    "text/html": "html", "application/xhtml+xml": "html", "application/pdf": "pdf", "text/plain": "txt",
    "application/json": "json", "text/csv": "csv", "application/zip": "zip", "message/rfc822": "eml",
}  # fmt: skip
_KEPT = ("content-type", "date", "last-modified", "etag", "server", "content-language", "link", "memento-datetime")


@dataclass(frozen=True, slots=True)
class Order:
    """What is said of the pages, and the time-stamp authority to ask, if any; ``network`` is for tests."""

    given: Given = Given()  # noqa: RUF009  (frozen)
    timestamp: str = ""
    network: Network | None = None


def fetch(folder: CaseFolder, urls: Sequence[str], order: Order) -> Iterator[Added]:
    """Fetch each address and take it in; one that fails is named with why, and the others go on.

    Raises:
        UsageError: a date or a letter does not fit.
        Locked: another process writes to this case.
    """
    order.given.check()
    for url in urls:
        try:
            yield _one(folder, url, order)
        except Locked:
            raise
        except HeadwaterError as error:
            yield Added(url, reason=str(error))


def _one(folder: CaseFolder, url: str, order: Order) -> Added:
    when = now()
    exchanges = get(url, network=order.network)
    last = exchanges[-1]
    record = warc(exchanges, when)
    stamp = _stamp(order, sha256(record).hexdigest())
    with folder.lock(wait=_WAIT):
        known = {row["document"] for row in folder.ledger.rows("capture")}
        with folder.blobs.batch() as put:
            sha, kept = put(last.body), put(record)
            stamped = put(stamp) if stamp else ""
        capture = capture_of(sha, _name(last), len(last.body), replace(order.given, url=order.given.url or url))
        row = {
            "kind": "fetch", "document": sha, "warc": kept, "timestamp": stamped, "authority": order.timestamp,
            "asked": url, "url": last.url, "status": last.status, "when": when, "by": login(),
            "hops": [[one.url, one.address, one.status] for one in exchanges],
            "headers": {name: last.headers[name] for name in _KEPT if name in last.headers},
        }  # fmt: skip
        folder.ledger.append([capture_row(capture), row])
    return Added(capture.path, sha, len(last.body), sha in known)


def _stamp(order: Order, record: str) -> bytes:
    if not order.timestamp:
        return b""
    from headwater.fetch.timestamp import stamp

    return stamp(order.timestamp, record, secrets.randbits(63), order.network)


def _name(last: Exchange) -> str:
    """A file name for it: host, last part of the path, and an ending that its type asks for."""
    parts = urlsplit(last.url)
    stem = PurePosixPath(unquote(parts.path)).name or "index"
    stem = "".join(char for char in stem if char.isprintable() and char not in '/\\:*?"<>|')[:120] or "index"
    told = Message()
    told["content-type"] = last.headers.get("content-type", "")
    ending = _ENDINGS.get(told.get_content_type(), "")
    suffix = PurePosixPath(stem).suffix.lower().lstrip(".")
    same = suffix == ending or (ending == "html" and suffix in ("htm", "xhtml", "shtml"))
    return f"{parts.hostname}/{stem}" + (f".{ending}" if ending and not same else "")
