"""RTF by striprtf: paragraphs as lines, title and date from its info group."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.ingest import lines
from headwater.ingest.hidden import hidden_note
from headwater.ingest.intake import Facts, Parsed
from headwater.ingest.limits import Limits, check
from headwater.ingest.normalise import normalise, one_line
from headwater.ingest.probe import Probe
from headwater.ingest.published import partial_date
from headwater.model import Block, BlockKind

_TOKEN = re.compile(r"\\v(0|1)?(?![a-z0-9])[ ]?|[{}]|\\[^a-zA-Z]")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_TITLE = re.compile(r"\{\\title\s+([^{}]{1,2000})\}")
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")


def bid(probe: Probe) -> float:
    """Sure by its first bytes."""
    return 1.0 if probe.media_type == "application/rtf" else 0.0


def read(data: bytes, _probe: Probe, limits: Limits) -> Parsed:
    """Read the text without pictures and control words."""
    page = _CODE_PAGE.search(data[:2000])
    encoding = f"cp{page[1].decode()}" if page else "cp1252"
    source = data.decode("latin-1")
    source, secret = _told_apart(source)
    text, notes = normalise(_plain(source))
    check(len(text), limits.text_characters, "text_characters", "text")
    text = text.strip("\n")
    blocks = lines.lay_out(text)
    hidden = one_line(_plain("{\\rtf1 " + secret + "}")) if secret else ""
    if hidden:
        start = len(text) + 2
        text, blocks = f"{text}\n\n{hidden}", (*blocks, Block(BlockKind.FURNITURE, start, start + len(hidden)))
    notes = (*notes, *hidden_note([("not displayed", len(hidden))] if hidden else []))
    facts = _facts(source[:20_000])
    facts = facts if facts.title else replace(facts, title=lines.title_of(text, blocks))
    return Parsed("application/rtf", text, blocks, facts, encoding=encoding, notes=notes)


def _facts(head: str) -> Facts:
    title, created = _TITLE.search(head), _CREATED.search(head)
    return Facts(
        title=one_line(_plain("{\\rtf1 " + title[1] + "}")) if title else "",
        published=partial_date("-".join(created.groups())) if created else "",
    )


def _told_apart(source: str) -> tuple[str, str]:
    """The source without what the control word ``\\v`` hides, and that."""
    if "\\v" not in source:
        return source, ""
    kept: list[str] = []
    secret: list[str] = []
    states = [False]
    at = 0
    for match in _TOKEN.finditer(source):
        (secret if states[-1] else kept).append(source[at : match.start()])
        at, token = match.end(), match[0]
        if token == "{":
            states.append(states[-1])
        elif token == "}" and len(states) > 1:
            if states.pop() and not states[-1]:
                secret.append(" ")
        elif token.startswith("\\v"):
            states[-1] = match[1] != "0"
            continue
        kept.append(token)  # braces and escapes stay, so that the groups around hidden words are whole
    (secret if states[-1] else kept).append(source[at:])
    return "".join(kept), "".join(secret)


def _plain(source: str) -> str:
    from striprtf import striprtf

    return str(striprtf.rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]
