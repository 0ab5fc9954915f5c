"""Money in and out of an entity: one row a link, and totals by currency in which nothing is counted twice."""

from __future__ import annotations

from typing import Any

from headwater.model import Family, LinkStatus, Relation

Row = dict[str, Any]
_STANDS = frozenset({LinkStatus.SUPPORTED, LinkStatus.WEAKLY_SUPPORTED})
_FALLEN = frozenset({LinkStatus.DENIED, LinkStatus.REFUTED, LinkStatus.OPEN})


def money(links: list[Row], id: str) -> Row:
    """What its funding links say.

    A link counts a sum once however often it is told. ``totals`` add what is asserted and not refuted, and of that
    what is supported, each currency by itself; sums without a currency are added to none.
    """
    rows = [_row(link, id) for link in links if Relation(link["relation"]).family is Family.FUNDS]
    ordered = sorted(rows, key=lambda row: (row["way"], row["start"] or "9999", row["caption"], row["link"]))
    return {"rows": ordered, "totals": [*_totals(rows, "in"), *_totals(rows, "out")]}


def _row(link: Row, id: str) -> Row:
    way, end = ("out", "object") if link["subject"] == id else ("in", "subject")
    return {
        "way": way,
        "entity": link[end],
        "caption": link[f"{end}_caption"],
        "amount": link["amount"],
        "currency": link["currency"],
        "start": link["start"],
        "end": link["end"],
        "status": link["status"],
        "roots": len(link["roots"]),
        "link": link["id"],
    }


def _totals(rows: list[Row], way: str) -> list[Row]:
    counted = [
        row
        for row in rows
        if row["way"] == way and row["amount"] is not None and row["currency"] and row["status"] not in _FALLEN
    ]
    return [
        {
            "way": way,
            "currency": currency,
            "asserted": sum(row["amount"] for row in counted if row["currency"] == currency),
            "supported": sum(
                row["amount"] for row in counted if row["currency"] == currency and row["status"] in _STANDS
            ),
        }
        for currency in sorted({row["currency"] for row in counted})
    ]
