"""Caps on what one document may cost; every refusal names the cap that it hit."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.errors import TooBig

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on one document, and on the process that reads it.

    Attributes:
        input_bytes: size of the file.
        text_characters: code points of normalised text.
        pages: pages of a PDF.
        html_elements: elements of an HTML page.
        html_depth: nesting of HTML elements.
        html_attributes: attributes of one HTML element.
        members: members of an archive, messages of a mailbox, attachments of a message.
        member_bytes: size of one unpacked member.
        archive_bytes: size of everything unpacked from one archive.
        ratio: how many times bigger than its archive the unpacked whole may be, above 1 MiB.
        depth: containers within containers.
        rows: rows of all tables of one document.
        columns: columns of one table.
        cells: cells between the corners of a sheet, empty ones included.
        cell_characters: characters of one table cell; a longer one is cut, and noted.
        stream_bytes: size of one unpacked stream of a PDF.
        mail_parts: messages and multiparts inside one message, at any depth.
        tree_members: documents that may come out of one file that was added, at all depths together.
        tree_bytes: their size.
        seconds: wall clock for one document, in the worker.
        cpu_seconds: processor time of one worker between two documents, in the worker.
        memory_bytes: address space of one worker.
        answer_bytes: what a worker may send back for one document.
        open_files: file descriptors of one worker.
        processes: processes and threads that the user of a worker may have (none can be added).
    """

    input_bytes: int = 256 * _MIB
    text_characters: int = 20_000_000
    pages: int = 5_000
    html_elements: int = 400_000
    html_depth: int = 400
    html_attributes: int = 2_000
    members: int = 20_000
    member_bytes: int = 128 * _MIB
    archive_bytes: int = 512 * _MIB
    ratio: int = 200
    depth: int = 5
    rows: int = 200_000
    columns: int = 2_000
    cells: int = 10_000_000
    cell_characters: int = 32_767
    stream_bytes: int = 64 * _MIB
    mail_parts: int = 500
    tree_members: int = 100_000
    tree_bytes: int = 4096 * _MIB
    seconds: float = 60.0
    cpu_seconds: int = 60
    memory_bytes: int = 2048 * _MIB
    answer_bytes: int = 768 * _MIB
    open_files: int = 64
    processes: int = 0


def check(value: int, cap: int, name: str, what: str) -> None:
    """Refuse a value over its cap.

    Raises:
        TooBig: naming what was measured and the cap.
    """
    if value > cap:
        raise TooBig(f"{what}: {value:,} is over the cap {name} = {cap:,}", remedy="split the file or raise the cap")
