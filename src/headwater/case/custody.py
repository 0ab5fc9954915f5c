"""The custody log: what came into the case and what was decided, by whom, when, and the hash that stands for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from headwater.store.folder import CaseFolder


def custody(folder: CaseFolder) -> Iterator[dict[str, Any]]:
    """One row an entry of the ledger, oldest first: ``when, who, what, sha256, detail``; then the head of the chain.

    Raises:
        Damaged: the ledger does not verify.
    """
    count = 0
    for row in folder.ledger.rows():
        count += 1
        yield {
            "when": _first(row, "when", "captured", "taken"),
            "who": _first(row, "who", "by"),
            "what": _what(row),
            "sha256": _first(row, "document", "blob", "sha256"),
            "detail": _detail(row),
        }
    yield {"when": "", "who": "", "what": "head", "sha256": folder.ledger.head, "detail": f"{count} entries"}


def _first(row: Mapping[str, Any], *names: str) -> str:
    return next((str(row[name]) for name in names if row.get(name)), "")


def _what(row: Mapping[str, Any]) -> str:
    if row.get("retracted"):
        return "retracted"
    if row["kind"] == "capture":
        return "taken out of a container" if row.get("parent") else "taken in" if row["document"] else "not readable"
    return str(row.get("verdict") or row["kind"])


def _detail(row: Mapping[str, Any]) -> str:
    if row["kind"] == "fetch":
        hops = " → ".join(f"{url} ({address}, {status})" for url, address, status in row.get("hops", ()))
        return f"{hops}; WARC {row.get('warc', '')}"
    parts = (
        _first(row, "path", "target", "name", "text"),
        str(row.get("url") or ""),
        str(row.get("reason") or row.get("retracted") or ""),
    )
    return "; ".join(part for part in parts if part)
