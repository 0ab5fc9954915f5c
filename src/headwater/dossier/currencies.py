"""Names of currencies in English; data formats keep the ISO 4217 code."""

from __future__ import annotations

from headwater.text.currencies import currencies


def currency_words(code: str) -> str:
    """``RUB`` → ``roubles``, ``USD`` → ``US dollars``; a code without a name stays as it is."""
    return currencies().plurals.get(code, code)
