"""ZIP, TAR, GZIP, BZIP2 and XZ: members come out as children, in memory, under caps.

A name that climbs out of its folder (``../x``) stays a name: nothing is ever written to disk.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO, cast

from headwater.errors import Unreadable
from headwater.ingest.intake import Parsed, Part
from headwater.ingest.limits import Limits, check
from headwater.ingest.package import check_ratio, open_package, read_capped, read_member
from headwater.ingest.probe import Probe

_ZIP = "application/zip"
_TAR = "application/x-tar"
_STREAMS = ("application/gzip", "application/x-bzip2", "application/x-xz")
_IGNORED = ("__MACOSX/", ".DS_Store")
_HOLES = 1 << 20  # bytes up to which a sparse member is taken
_Found = Part | str


def bid(probe: Probe) -> float:
    """By magic bytes; below any office format that is a ZIP inside."""
    return 0.7 if probe.media_type in (_ZIP, _TAR, *_STREAMS) else 0.0


def read(data: bytes, probe: Probe, limits: Limits) -> Parsed:
    """Unpack every member that can be taken; the others are named with why.

    Raises:
        Unreadable: damaged, or nothing in it can be taken.
        TooBig: over a cap on members, bytes or ratio.
    """
    found = list(_members(data, probe, limits))
    children = tuple(one for one in found if isinstance(one, Part))
    left_out = tuple(one for one in found if isinstance(one, str))
    if left_out and not children:
        raise Unreadable(f"no member of the archive can be read: {'; '.join(left_out[:5])}", remedy="unpack it by hand")
    return Parsed(probe.media_type, children=children, left_out=left_out, container=True)


def _members(data: bytes, probe: Probe, limits: Limits) -> Iterator[_Found]:
    if probe.media_type == _ZIP:
        return _from_zip(data, limits)
    if probe.media_type == _TAR:
        return _from_tar(data, limits)
    return _from_stream(data, probe, limits)


def _from_zip(data: bytes, limits: Limits) -> Iterator[_Found]:
    total = 0
    with open_package(data, limits, "archive") as archive:
        for member in archive.infolist():
            if member.is_dir() or _ignored(member.filename):
                continue
            try:
                content = read_member(archive, member, limits.member_bytes)
            except Unreadable as error:
                yield error.message
                continue
            total += len(content)
            check(total, limits.archive_bytes, "archive_bytes", "unpacked archive")
            check_ratio(total, len(data), limits, "archive")
            yield Part(_name(member.filename), content)


def _from_tar(data: bytes, limits: Limits) -> Iterator[_Found]:
    count = total = 0
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for member in archive:
                count += 1
                check(count, limits.members, "members", "members of the archive")
                if member.isdir() or _ignored(member.name):
                    continue
                found = _tar_member(archive, member, limits)
                if isinstance(found, Part):
                    total += member.size
                    check(total, limits.archive_bytes, "archive_bytes", "unpacked archive")
                    check_ratio(total, len(data), limits, "archive")
                yield found
    except (tarfile.TarError, OSError, ValueError) as error:
        raise Unreadable(f"damaged archive: {error}", remedy="fetch it again") from error


def _tar_member(archive: tarfile.TarFile, member: tarfile.TarInfo, limits: Limits) -> _Found:
    name = _name(member.name)
    if not member.isfile():
        return f"{name}: a link or a device, which is never followed"
    if member.size > limits.member_bytes:
        return f"{name}: {member.size:,} is over the cap member_bytes = {limits.member_bytes:,}"
    if member.issparse() and member.size > _HOLES:
        return f"{name}: mostly holes (ratio), {member.size:,} bytes of them"
    stream = archive.extractfile(member)
    return Part(name, read_capped(stream, limits.member_bytes, name) if stream else b"")


def _from_stream(data: bytes, probe: Probe, limits: Limits) -> Iterator[_Found]:
    cap = min(limits.archive_bytes, max(1 << 20, len(data) * limits.ratio))
    name = "archive_bytes" if cap == limits.archive_bytes else f"ratio = {limits.ratio}, that is bytes"
    try:
        with _opened(data, probe.media_type) as stream:
            content = read_capped(stream, cap, "unpacked archive", name)
    except (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError) as error:
        raise Unreadable(f"damaged archive: {error}", remedy="fetch it again") from error
    if content[257:262] == b"ustar":
        yield from _from_tar(content, limits)
    else:
        yield Part(PurePosixPath(probe.name).stem or "content", content)


def _opened(data: bytes, media_type: str) -> IO[bytes]:
    packed = io.BytesIO(data)
    if media_type == _STREAMS[0]:
        return cast(IO[bytes], gzip.GzipFile(fileobj=packed))
    return cast(IO[bytes], bz2.BZ2File(packed) if media_type == _STREAMS[1] else lzma.LZMAFile(packed))


def _ignored(name: str) -> bool:
    return name.startswith(_IGNORED[0]) or name.endswith(_IGNORED[1])


def _name(name: str) -> str:
    return "".join(char for char in name.replace("\\", "/") if char.isprintable()).replace("!/", "/") or "member"
