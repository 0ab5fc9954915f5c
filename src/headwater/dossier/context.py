"""A passage with a little text before and after it (W3C TextQuoteSelector)."""

from __future__ import annotations

from headwater.model import Citation, Claim

AROUND = 160


def citation_of(claim: Claim, text: str) -> Citation:
    """The citation of a claim; without the text it has no surroundings."""
    before = text[max(0, claim.start_char - AROUND) : claim.start_char]
    after = text[claim.end_char : claim.end_char + AROUND]
    cut_before = claim.start_char > AROUND
    cut_after = claim.end_char + AROUND < len(text)
    return Citation(
        claim.document,
        claim.start_char,
        claim.end_char,
        claim.quote,
        claim.page,
        _from_word(before) if cut_before else before,
        _to_word(after) if cut_after else after,
    )


def _from_word(text: str) -> str:
    """Drop the cut word at the beginning; a text without spaces stays as it is."""
    space = text.find(" ")
    return text[space + 1 :] if 0 <= space < len(text) // 2 else text


def _to_word(text: str) -> str:
    space = text.rfind(" ")
    return text[:space] if space > len(text) // 2 else text
