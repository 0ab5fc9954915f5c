"""Names of currencies in English (package data ``currencies.tsv``); data formats keep the ISO 4217 code."""

from __future__ import annotations

from functools import cache
from importlib import resources


def currency_words(code: str) -> str:
    """``RUB`` → ``roubles``, ``USD`` → ``US dollars``; a code without a name stays as it is."""
    return _names().get(code, code)


@cache
def _names() -> dict[str, str]:
    lines = resources.files("headwater.dossier").joinpath("data/currencies.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {row[0]: row[1] for row in rows}
