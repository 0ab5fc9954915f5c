"""A capture as WARC 1.1 (ISO 28500): each request and each answer as they went over the wire."""

from __future__ import annotations

import base64
import hashlib
import uuid
from collections.abc import Iterator, Sequence

from headwater.fetch.client import Exchange

_SPACE = uuid.UUID("c5a3a8f0-8b0e-4d68-9a2e-6a3c3f3d9b11")


def warc(exchanges: Sequence[Exchange], when: str) -> bytes:
    """Records of a fetch; ``when`` is UTC, ISO 8601. The same exchanges give the same bytes."""
    return b"".join(_records(exchanges, when))


def _records(exchanges: Sequence[Exchange], when: str) -> Iterator[bytes]:
    info = b"software: headwater\r\nformat: WARC File Format 1.1\r\n"
    yield _record("warcinfo", when, info, [("Content-Type", "application/warc-fields")])
    for one in exchanges:
        about = [("WARC-Target-URI", one.url), ("WARC-IP-Address", one.address)]
        answer = _record(
            "response", when, one.received, [*about, ("Content-Type", "application/http; msgtype=response")]
        )
        yield answer
        refers = ("WARC-Concurrent-To", _id("response", when, one.received))
        kind = ("Content-Type", "application/http; msgtype=request")
        yield _record("request", when, one.sent, [*about, refers, kind])


def _record(kind: str, when: str, block: bytes, fields: Sequence[tuple[str, str]]) -> bytes:
    head = [
        "WARC/1.1", f"WARC-Type: {kind}", f"WARC-Record-ID: {_id(kind, when, block)}", f"WARC-Date: {when}",
        f"WARC-Block-Digest: sha256:{base64.b32encode(hashlib.sha256(block).digest()).decode()}",
        *(f"{name}: {value}" for name, value in fields), f"Content-Length: {len(block)}", "", "",
    ]  # fmt: skip
    return "\r\n".join(head).encode() + block + b"\r\n\r\n"


def _id(kind: str, when: str, block: bytes) -> str:
    return f"<urn:uuid:{uuid.uuid5(_SPACE, f'{kind} {when} {hashlib.sha256(block).hexdigest()}')}>"
