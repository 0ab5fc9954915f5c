"""Tables inside a document: by the heads of columns, who is what where, who gave whom how much, who holds what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.extract.fields.names import titled
from headwater.extract.lexicon.grammar import words
from headwater.model import Block, BlockKind, DocumentText, Schema
from headwater.text.names import NameSpan

_HEADS = {
    "giver": "donor payer funder lender sender contributor source from sponsor spender grantor paid_by donated_by "
    "name_of_donor donor_name zahler spender geldgeber donante pagador donateur płatnik darczyńca донор плательщик "
    "платник",
    "taker": "recipient payee grantee beneficiary to borrower paid_to name_of_recipient recipient_name empfänger "
    "destinatario beneficiario bénéficiaire destinataire odbiorca beneficjent получатель отримувач",
    "sum": "amount sum value grant donation payment total betrag summe importe monto montant kwota сумма сума",
    "currency": "currency currency_code ccy währung moneda devise waluta валюта",
    "date": "date paid_on received year date_paid date_received datum jahr fecha año date_de_paiement data rok "
    "дата год рік",
    "name": "name person member director officer trustee shareholder owner full_name nombre nom nazwisko имя фио піб",
    "role": "role position function office title post amt funktion cargo fonction stanowisko funkcja должность посада",
    "body": "organisation organization company body affiliation employer institution entity firma organización empresa "
    "société instytucja организация компания організація",
    "share": "share shares holding stake % percentage shareholding anteil participación part udział доля частка",
}
_KINDS = {head.replace("_", " "): kind for kind, heads in _HEADS.items() for head in heads.split()}
_CELL = re.compile(r"[^|\n]+")
_PAIR = re.compile(r"(?:(?<=; )|(?<![^\n]))(?P<head>[^\n:;|]{1,40}): (?P<value>[^\n]*?)(?=; [^\n:;|]{1,40}: |\n|\Z)")
_OWNING = words("shareholder owner shareholders owners")
_UNIT = re.compile(r"\s?[(\[].*|,? ?(?:in )?(?:€|£|\$|eur|usd|gbp|chf)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell at ``start:end`` of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row with its cells by the kind of their column; ``owning`` where its names are those of owners."""

    start: int
    end: int
    cells: dict[str, Cell]
    unit: str
    owning: bool


def rows(document: DocumentText) -> Iterator[Row]:
    """Rows of every table whose first row tells what at least two of its columns hold, and as which."""
    for table in _tables(document.blocks):
        heads = [document.text[cell.start : cell.end] for cell in _cells(document.text, table[0])]
        kinds = [_kind(head) for head in heads]
        if sum(bool(kind) for kind in kinds) < 2 or len(set(filter(None, kinds))) < sum(map(bool, kinds)):
            continue
        unit = next((head for head, kind in zip(heads, kinds, strict=True) if kind == "sum"), "")
        owning = any(head.lower() in _OWNING for head in heads) or "share" in kinds
        for block in table[1:]:
            cells = _cells(document.text, block)
            if len(cells) == len(kinds):
                named = {kind: cell for kind, cell in zip(kinds, cells, strict=True) if kind}
                yield Row(block.start_char, block.end_char, named, unit, owning)
    for block in document.blocks:
        if block.kind is BlockKind.TABLE and (row := _record(document.text, block)):
            yield row


def _record(text: str, block: Block) -> Row | None:
    """A row of a file that is a table: "date: 2018-03-09; payer: …; payee: …; amount: 2100000; currency: RUB"."""
    pairs = list(_PAIR.finditer(text, block.start_char, block.end_char))
    kinds = [kind for pair in pairs if (kind := _kind(pair["head"]))]
    if len(kinds) < 2 or len(set(kinds)) < len(kinds):
        return None
    cells = {kind: Cell(*pair.span("value")) for pair in pairs if (kind := _kind(pair["head"]))}
    sums = next((pair["head"] for pair in pairs if _kind(pair["head"]) == "sum"), "")
    code = cells.get("currency")
    unit = text[code.start : code.end] if code else sums
    owning = any(pair["head"].lower() in _OWNING for pair in pairs) or "share" in kinds
    return Row(block.start_char, block.end_char, cells, unit, owning)


def _tables(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Runs of rows that stand right below one another."""
    run: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.TABLE and run and block.start_char - run[-1].end_char <= 1:
            run.append(block)
            continue
        if len(run) > 1:
            yield run
        run = [block] if block.kind is BlockKind.TABLE else []
    if len(run) > 1:
        yield run


def _cells(text: str, block: Block) -> list[Cell]:
    found = []
    for match in _CELL.finditer(text, block.start_char, block.end_char):
        words_ = match[0].strip()
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        found.append(Cell(start, start + len(words_)))
    return found


def _kind(head: str) -> str:
    plain = " ".join(_UNIT.sub("", head).lower().split())
    return _KINDS.get(plain) or _KINDS.get(plain.removesuffix("s")) or ""


def name_in(text: str, row: Row, kind: str) -> NameSpan | None:
    """The name in a cell of that kind."""
    cell = row.cells.get(kind)
    found = titled(text, cell.start, cell.end) if cell is not None else None
    return found if found is not None and found.schema not in (Schema.ADDRESS, Schema.DOCUMENT) else None
