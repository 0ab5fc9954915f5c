"""A case as one file to hand on: case file, originals and ledger, with a manifest of their hashes.

Tables and index are left out: whoever unpacks it builds them, and trusts nothing that cannot be checked.
"""

from __future__ import annotations

import errno
import hashlib
import re
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import orjson

from headwater.errors import Damaged, TooBig, Unreadable, UsageError
from headwater.store.disk import make_folder, sync_file, sync_folder, temporary_folder
from headwater.store.folder import CASE_FILE, CaseFolder

FORMAT = "headwater-case"
VERSION = 1
MANIFEST = "manifest.json"
_ALLOWED = re.compile(r"case\.toml|blobs/([0-9a-f]{2})/\1[0-9a-f]{62}|ledger/\d{6}\.jsonl")
_PIECE = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class BundleLimits:
    """Sizes beyond which a bundle is refused: of everything, of the manifest, and how many files."""

    total: int = 1 << 40
    manifest: int = 1 << 28
    files: int = 2_000_000


@dataclass(frozen=True, slots=True)
class _Entry:
    sha256: str
    size: int


def pack(folder: CaseFolder, out: Path) -> Path:
    """Write a bundle of a case; the same case gives the same bytes.

    Needs no lock: the ledger is taken first, and what it speaks of was stored before it.

    Raises:
        NotACase: there is no case here.
        Damaged: the ledger does not verify, or an original does not match its name.
        UsageError: ``out`` exists.
    """
    folder.open()
    if out.exists():
        raise UsageError(f"{out} exists", remedy="choose another name, or move it away")
    with temporary_folder(out.parent) as scratch:
        place = scratch / "bundle"
        with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as bundle:
            entries = {name: _add(bundle, name, path, size) for name, path, size in _members(folder)}
            _check_names(entries)
            with bundle.open(_info(MANIFEST), "w") as member:
                member.write(_manifest(entries))
        sync_file(place)
        place.chmod(0o600)
        place.rename(out)
    sync_folder(out.parent)
    return out


def unpack(file: Path, target: Path, limits: BundleLimits | None = None) -> CaseFolder:
    """Make a case from a bundle, after checking every byte of it; nothing is left behind on refusal.

    Raises:
        Unreadable: it is no bundle, or one of a later version.
        Damaged: a file in it is changed, extra or missing, or the ledger does not verify.
        TooBig: it would take more room than allowed or than there is.
        UsageError: ``target`` is there and not empty.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError(f"{target} is not empty", remedy="choose a new folder")
    if not file.is_file():
        raise Unreadable(f"{file}: not found", remedy="check the name")
    make_folder(target.absolute().parent)
    try:
        with zipfile.ZipFile(file) as bundle, temporary_folder(target.absolute().parent) as scratch:
            _extract(file, bundle, scratch, limits or BundleLimits())
            if target.exists():
                target.rmdir()
            scratch.rename(target)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, UnicodeError) as error:
        raise Unreadable(f"{file}: not a readable bundle ({error})", remedy="ask for it again") from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # the archive points to a place before its own beginning
            raise
        raise Unreadable(f"{file}: not a readable bundle (its directory lies)", remedy="ask for it again") from error
    sync_folder(target.absolute().parent)
    return CaseFolder(target)


def _members(folder: CaseFolder) -> Iterator[tuple[str, Path, int]]:
    """What goes in: name, file, and how many bytes of it; the ledger up to its last commit."""
    for path, size in folder.ledger.extent():
        yield f"ledger/{path.name}", path, size
    yield CASE_FILE, folder.case_file, folder.case_file.stat().st_size
    for sha in folder.blobs:
        path = folder.blobs.path(sha)
        yield f"blobs/{sha[:2]}/{sha}", path, path.stat().st_size


def _add(bundle: zipfile.ZipFile, name: str, path: Path, size: int) -> _Entry:
    digest, left = hashlib.sha256(), size
    with path.open("rb") as source, bundle.open(_info(name), "w", force_zip64=size > 1 << 31) as member:
        while left and (piece := source.read(min(_PIECE, left))):
            digest.update(piece)
            member.write(piece)
            left -= len(piece)
    return _Entry(digest.hexdigest(), size - left)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    return info


def _manifest(entries: dict[str, _Entry]) -> bytes:
    files = {name: {"sha256": entry.sha256, "size": entry.size} for name, entry in entries.items()}
    content = {"format": FORMAT, "version": VERSION, "files": files}
    return orjson.dumps(content, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2) + b"\n"


def _extract(file: Path, bundle: zipfile.ZipFile, scratch: Path, limits: BundleLimits) -> None:
    members = _checked_members(file, bundle, limits)
    entries = _read_manifest(file, bundle, members, limits)
    _check_sizes(file, entries, scratch, limits)
    if odd := sorted(entries.keys() ^ (members.keys() - {MANIFEST})):
        what = "is missing" if odd[0] in entries else "is not in the manifest"
        raise _spoiled(file, f"{odd[0]} {what}")
    _check_names(entries)
    for name in ("blobs", "ledger", "tables"):
        make_folder(scratch / name)
    for name, entry in entries.items():
        _write(file, bundle.open(members[name]), scratch / name, entry)
    for problem in CaseFolder(scratch).ledger.verify():
        raise _spoiled(file, problem)


def _checked_members(file: Path, bundle: zipfile.ZipFile, limits: BundleLimits) -> dict[str, zipfile.ZipInfo]:
    infos = bundle.infolist()
    if len(infos) > limits.files:
        raise TooBig(f"{file}: {len(infos)} files", remedy=f"at most {limits.files} are taken")
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG) or not info.filename or info.filename.endswith("/"):
            raise _spoiled(file, f"{info.filename!r} is not a plain file")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _spoiled(file, f"{info.filename!r} is packed in a way that no case is")
        if info.filename in members:
            raise _spoiled(file, f"{info.filename!r} is in it twice")
        if info.filename != MANIFEST and not _ALLOWED.fullmatch(info.orig_filename):
            raise _spoiled(file, f"{info.orig_filename!r} does not belong in a case")
        members[info.filename] = info
    return members


def _read_manifest(
    file: Path, bundle: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], limits: BundleLimits
) -> dict[str, _Entry]:
    if MANIFEST not in members:
        raise Unreadable(f"{file}: no bundle of a case (it has no {MANIFEST})", remedy="make one with `headwater pack`")
    with bundle.open(members[MANIFEST]) as member:
        data = member.read(limits.manifest + 1)
    if len(data) > limits.manifest:
        raise TooBig(f"{file}: {MANIFEST} has over {limits.manifest} bytes", remedy="this is no bundle of a case")
    try:
        content: Any = orjson.loads(data)
        form, version = content["format"], content["version"]
        if form != FORMAT or not isinstance(version, int) or version < 1:
            raise Unreadable(f"{file}: not a bundle of a case", remedy="make one with `headwater pack`")
        if version > VERSION:
            raise Unreadable(f"{file}: made by a later Headwater (format {version})", remedy="update Headwater")
        return {name: _entry(entry) for name, entry in sorted(content["files"].items())}
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise _spoiled(file, f"{MANIFEST} cannot be read") from error


def _entry(entry: dict[str, Any]) -> _Entry:
    size = entry["size"]
    if not isinstance(size, int) or size < 0:
        raise ValueError(size)
    return _Entry(str(entry["sha256"]), size)


def _check_sizes(file: Path, entries: dict[str, _Entry], scratch: Path, limits: BundleLimits) -> None:
    total = sum(entry.size for entry in entries.values())
    if total > limits.total:
        raise TooBig(f"{file}: would take {total} bytes", remedy=f"at most {limits.total} are taken")
    if total > (free := shutil.disk_usage(scratch).free):
        raise TooBig(f"{file}: would take {total} bytes and {free} are free", remedy="make room or choose another disk")


def _check_names(entries: dict[str, _Entry]) -> None:
    """Every original must lie under its own hash, and there must be a case file."""
    if CASE_FILE not in entries:
        raise Damaged(f"no {CASE_FILE} in the case", remedy="ask for the bundle again")
    for name, entry in entries.items():
        if name.startswith("blobs/") and name.rsplit("/", 1)[1] != entry.sha256:
            raise Damaged(f"{name}: the bytes do not match the name", remedy="restore this file from a backup")


def _write(file: Path, source: IO[bytes], path: Path, entry: _Entry) -> None:
    """Copy one file in pieces; never more than the manifest says, whatever the archive holds."""
    make_folder(path.parent)
    digest, left = hashlib.sha256(), entry.size
    with source, path.open("xb") as out:
        path.chmod(0o600)
        while piece := source.read(_PIECE):
            left -= len(piece)
            if left < 0:
                break
            digest.update(piece)
            out.write(piece)
    if left or digest.hexdigest() != entry.sha256:
        raise _spoiled(file, f"{path.name} is changed")
    if path.parent.parent.name == "blobs":
        path.chmod(0o400)
    sync_file(path)


def _spoiled(file: Path, what: str) -> Damaged:
    return Damaged(f"{file}: {what}", remedy="the bundle was changed or cut short: ask for it again")
