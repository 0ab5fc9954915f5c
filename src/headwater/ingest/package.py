"""ZIP files opened with care: sizes are checked before and while unpacking, and nothing touches the disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from typing import IO

from headwater.errors import TooBig, Unreadable
from headwater.ingest.limits import Limits, check

_CHUNK = 1 << 16
_HEADER = 30  # bytes before the name of a member
_FREE = 1 << 20  # bytes that may be unpacked whatever the ratio


def open_package(data: bytes, limits: Limits, what: str) -> zipfile.ZipFile:
    """Open a ZIP and check what its directory declares: members, sizes, ratio.

    Raises:
        Unreadable: damaged, or encrypted throughout.
        TooBig: naming the cap.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, UnicodeDecodeError, NotImplementedError) as error:
        raise Unreadable(f"damaged {what}: {error}", remedy="fetch or save it again") from error
    members = archive.infolist()
    check(len(members), limits.members, "members", f"members of the {what}")
    _check_overlap(members, what)
    total = sum(member.file_size for member in members)
    check(total, limits.archive_bytes, "archive_bytes", f"unpacked {what}")
    check_ratio(total, len(data), limits, what)
    return archive


def _check_overlap(members: Sequence[zipfile.ZipInfo], what: str) -> None:
    """Refuse members that share packed bytes: each would unpack what one of them holds."""
    end = -1
    for member in sorted(members, key=lambda one: one.header_offset):
        if member.header_offset < end:
            raise Unreadable(f"damaged {what}: its members overlap", remedy="do not trust whoever made it")
        end = member.header_offset + _HEADER + member.compress_size


def check_ratio(unpacked: int, packed: int, limits: Limits, what: str) -> None:
    """Refuse what unpacks to far more than it is.

    Raises:
        TooBig: naming the cap.
    """
    if unpacked > _FREE and unpacked > packed * limits.ratio:
        times = unpacked // max(1, packed)
        raise TooBig(f"{what} unpacks to {times} times its size, over the cap ratio = {limits.ratio}")


def read_member(archive: zipfile.ZipFile, member: str | zipfile.ZipInfo, cap: int) -> bytes:
    """Unpack one member, in pieces, up to a cap.

    Raises:
        Unreadable: missing, encrypted, damaged, or packed by an unknown method.
        TooBig: more bytes come out than the cap ``member_bytes``.
    """
    try:
        info = archive.getinfo(member) if isinstance(member, str) else member
        if info.flag_bits & 0x1:
            raise Unreadable(f"{info.filename} is encrypted", remedy="unpack it with its password")
        with archive.open(info) as stream:
            return read_capped(stream, cap, info.filename)
    except KeyError as error:
        raise Unreadable(f"damaged: no {member} inside", remedy="save it again") from error
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError, ValueError, RuntimeError) as error:
        raise Unreadable(f"{member if isinstance(member, str) else member.filename}: {error}") from error


def read_capped(stream: IO[bytes], cap: int, name: str, cap_name: str = "member_bytes") -> bytes:
    """All bytes of a stream, or ``TooBig`` naming the cap."""
    pieces = []
    size = 0
    while piece := stream.read(_CHUNK):
        size += len(piece)
        check(size, cap, cap_name, name)
        pieces.append(piece)
    return b"".join(pieces)
