"""Mail: one message with its attachments as children, or a mailbox whose messages are children."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any

from headwater.ingest import lines
from headwater.ingest.decode import Decoded, decode
from headwater.ingest.intake import Facts, Parsed, Part
from headwater.ingest.limits import Limits, check
from headwater.ingest.normalise import normalise, one_line
from headwater.ingest.probe import Probe
from headwater.ingest.published import partial_date
from headwater.ingest.readers import html
from headwater.model import Block, BlockKind

_HEADER = re.compile(r"([A-Za-z][A-Za-z-]{1,40}):[ \t]?.*(?:\n[ \t]+.*)*\n?")
_TELLING = frozenset(["message-id", "mime-version", "received", "return-path", "delivered-to", "content-type"])
_KNOWN = _TELLING | {"from", "to", "cc", "date", "subject", "reply-to", "sender", "in-reply-to", "references"}
_MBOX = re.compile(r"From \S+.*\d{4}\s*\n[A-Za-z][A-Za-z-]{1,40}: ")
_SPLIT = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]+\r?\n(?=[A-Za-z][A-Za-z-]*:)")
_ESCAPED = re.compile(rb"^>(>*From )", re.M)
_NESTED = re.compile(rb"^content-type:[ \t]*(?:\r?\n[ \t]+)?(?:multipart|message)/", re.I | re.M)
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_SIGNATURE = re.compile(r"^--$", re.M)


def bid(probe: Probe) -> float:
    """By the headers that only mail has; a mailbox by its separator."""
    if not probe.is_text:
        return 0.0
    start = probe.start.replace("\r\n", "\n")
    if _MBOX.match(start):
        return 0.95
    names = _header_names(start)
    if len(names & _KNOWN) >= 2 and names & _TELLING:
        return 0.92
    return 0.9 if probe.extension == "eml" and names & _KNOWN else 0.0


def read(data: bytes, probe: Probe, limits: Limits) -> Parsed:
    """Read a message or a mailbox.

    Raises:
        TooBig: over ``members`` or ``mail_parts``.
    """
    if _MBOX.match(probe.start.replace("\r\n", "\n")):
        return _mailbox(data, limits)
    check(sum(1 for _ in _NESTED.finditer(data)), limits.mail_parts, "mail_parts", "messages within the message")
    message = email.message_from_bytes(data, policy=email.policy.default)
    headers = _headers(message)
    body = _body(message, limits)
    text, blocks = _join(headers, body)
    check(len(text), limits.text_characters, "text_characters", "text")
    children = _attachments(message, limits)
    return replace(
        body, media_type="message/rfc822", text=text, blocks=blocks, facts=_facts(message), children=children
    )


def _header_names(start: str) -> set[str]:
    names: set[str] = set()
    at = 0
    while match := _HEADER.match(start, at):
        names.add(match[1].lower())
        at = match.end()
    return names


def _mailbox(data: bytes, limits: Limits) -> Parsed:
    starts = [match.end() for match in _SPLIT.finditer(data)]
    ends = [match.start() for match in _SPLIT.finditer(data)][1:]
    check(len(starts), limits.members, "members", "messages of the mailbox")
    children = []
    for number, (start, end) in enumerate(zip(starts, [*ends, len(data)], strict=True), 1):
        children.append(Part(f"message-{number:05d}.eml", _ESCAPED.sub(rb"\1", data[start:end])))
    return Parsed("application/mbox", children=tuple(children), container=True)


def _value(message: EmailMessage, name: str) -> str:
    """A header as one line; a malformed one as far as it can be read."""
    try:
        return one_line(str(message.get(name, "")))
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        return one_line(str(raw))


def _headers(message: EmailMessage) -> str:
    values = ((name, _value(message, name)) for name in _SHOWN)
    return "\n".join(f"{name}: {value}" for name, value in values if value)


def _facts(message: EmailMessage) -> Facts:
    name, address = parseaddr(_value(message, "From"))
    return Facts(
        title=_value(message, "Subject"), publisher=name or address, published=partial_date(_value(message, "Date"))
    )


def _body(message: EmailMessage, limits: Limits) -> Parsed:
    for wanted in ("plain", "html"):
        part = message.get_body(preferencelist=(wanted,))
        if part is None:
            continue
        decoded = _decoded(part)
        if wanted == "html":
            return html.read_text(decoded, limits) if decoded.text.strip() else Parsed("text/html")
        if decoded.text.strip():
            return _plain(decoded)
    return Parsed("text/plain")


def _decoded(part: Any) -> Decoded:
    payload = part.get_payload(decode=True) or b""
    return decode(payload, part.get_content_charset("") or "")


def _plain(decoded: Decoded) -> Parsed:
    text, notes = normalise(decoded.text)
    text = lines.unwrap(text.strip("\n"))
    signature = _SIGNATURE.search(text)
    cut = signature.start() if signature else len(text)
    blocks = tuple(
        replace(block, kind=BlockKind.FURNITURE) if block.start_char >= cut else block for block in lines.lay_out(text)
    )
    return Parsed("text/plain", text, blocks, encoding=decoded.encoding, notes=(*decoded.notes, *notes))


def _join(headers: str, body: Parsed) -> tuple[str, tuple[Block, ...]]:
    if not headers:
        return body.text, body.blocks
    gap = "\n\n" if body.text else ""
    shift = len(headers) + len(gap)
    moved = (
        replace(block, start_char=block.start_char + shift, end_char=block.end_char + shift) for block in body.blocks
    )
    return headers + gap + body.text, (Block(BlockKind.TABLE, 0, len(headers)), *moved)


def _attachments(message: EmailMessage, limits: Limits) -> tuple[Part, ...]:
    children: list[Part] = []
    for part in _attached(message):
        check(len(children) + 1, limits.members, "members", "attachments of the message")
        content = _content(part)
        check(len(content), limits.member_bytes, "member_bytes", "attachment")
        children.append(Part(_file_name(part, len(children) + 1), content))
    return tuple(children)


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    try:
        yield from (part for part in message.iter_attachments() if isinstance(part, EmailMessage))
    except (AttributeError, KeyError, TypeError, ValueError):
        return


def _content(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, EmailMessage) else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _file_name(part: EmailMessage, number: int) -> str:
    name = one_line(part.get_filename("") or "").replace("!/", "/")
    if name.strip("./\\ "):
        return name
    ending = {"message/rfc822": "eml", "text/html": "html", "text/plain": "txt", "text/csv": "csv"}
    return f"attachment-{number}.{ending.get(part.get_content_type(), part.get_content_subtype()[:10])}"
