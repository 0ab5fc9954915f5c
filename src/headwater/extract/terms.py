"""Short words that a document defines for a name: "Harbour Ltd (the “Company”)", "the second defendant, Anna Berg"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ORDINAL = r"(?:(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-9]th) )?"
_PARTY = r"(?:defendant|claimant|respondent|appellant|plaintiff|accused|applicant|petitioner|complainant|witness)"
_BEFORE = re.compile(rf"(?<![\w-])(?:[Tt]he )?({_ORDINAL}{_PARTY}),? \Z", re.IGNORECASE)
_AFTER = re.compile(rf"(?: ?\([^()]{{1,60}}\))?,? (?:who (?:is|was) )?the ({_ORDINAL}{_PARTY})\b", re.IGNORECASE)
_QUOTED = re.compile(
    r"[,\"”»]{0,2} ?\((?:[^()\"“„«]{0,60}?"
    r"(?:hereinafter|hereafter|referred to as|called|collectively|together|or|and)[,:]? )?"
    r"(?:(?:the|an?) )?[\"“„«'‘](?:the )?([^\W\d_][\w’ .&-]{1,40}?)[\"”“»'’]"
)
_REACH = 120  # characters beside a name in which a term for it may be defined


def defined(text: str, start: int, end: int) -> Iterator[str]:
    """Terms that the words around ``text[start:end]`` define for the name there, without their article."""
    before, after = text[max(0, start - 40) : start], text[end : end + _REACH]
    if told := _BEFORE.search(before):
        yield " ".join(told[1].lower().split())
    if told := _AFTER.match(after):
        yield " ".join(told[1].lower().split())
    if told := _QUOTED.match(after):
        yield told[1].strip()
