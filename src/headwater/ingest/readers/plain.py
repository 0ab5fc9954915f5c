"""Plain text: the reader of last resort for anything that can be text."""

from __future__ import annotations

from dataclasses import replace

from headwater.ingest import frontmatter, lines
from headwater.ingest.decode import decode
from headwater.ingest.intake import Parsed
from headwater.ingest.limits import Limits, check
from headwater.ingest.normalise import normalise
from headwater.ingest.probe import Probe


def bid(probe: Probe) -> float:
    """A little for any text, more where the name says so."""
    if not probe.is_text:
        return 0.0
    return 0.5 if probe.extension in ("txt", "text", "log", "asc") else 0.2


def read(data: bytes, _probe: Probe, limits: Limits) -> Parsed:
    """Read lines as blocks, with furniture told apart; front matter is understood and left out."""
    decoded = decode(data)
    text, notes = normalise(decoded.text)
    facts, text, said = frontmatter.split(text)
    check(len(text), limits.text_characters, "text_characters", "text")
    text = lines.unwrap(text.strip("\n"))
    blocks = lines.lay_out(text)
    facts = facts if facts.title else replace(facts, title=lines.title_of(text, blocks))
    return Parsed("text/plain", text, blocks, facts, encoding=decoded.encoding, notes=(*decoded.notes, *notes, *said))
