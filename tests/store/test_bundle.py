from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import orjson
import pyarrow as pa
import pytest

from headwater.errors import Damaged, HeadwaterError, NotACase, TooBig, Unreadable, UsageError
from headwater.store.bundle import BundleLimits, pack, unpack
from headwater.store.folder import CaseFolder
from headwater.store.verify import verify

Members = dict[str, bytes]


@pytest.fixture
def filled(folder: CaseFolder) -> CaseFolder:
    for data in (b"one", b"two" * 1000, b""):
        sha = folder.blobs.put(data)
        folder.ledger.append([{"kind": "capture", "document": sha, "path": "x"}])
    folder.tables.write("extract", "d1", {"claims": pa.table({"a": [1]})})
    return folder


@pytest.fixture
def bundle(filled: CaseFolder, tmp_path: Path) -> Path:
    return pack(filled, tmp_path / "case.zip")


def test_round_trip(filled: CaseFolder, bundle: Path, tmp_path: Path) -> None:
    case = unpack(bundle, tmp_path / "new" / "case")
    assert list(verify(case)) == []
    assert list(case.ledger.rows()) == list(filled.ledger.rows())
    assert case.ledger.head == filled.ledger.head
    assert {sha: case.blobs.read(sha) for sha in case.blobs} == {sha: filled.blobs.read(sha) for sha in filled.blobs}
    assert case.case_file.read_bytes() == filled.case_file.read_bytes()
    assert case.tables.current() == {}
    for path in case.path.rglob("*"):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077
    assert pack(case, tmp_path / "again.zip").read_bytes() == bundle.read_bytes()


def test_only_the_truth_goes_in_and_only_to_the_last_commit(filled: CaseFolder, tmp_path: Path) -> None:
    with filled.ledger.files()[0].open("ab") as file:
        file.write(b'{"kind":"note"')
    filled.index.sync({}, lambda _: [])
    out = pack(filled, tmp_path / "x.zip")
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"case.toml", "ledger", "blobs", "manifest.json"}
    assert list(verify(unpack(out, tmp_path / "new"))) == []


def test_pack_refuses_damage_and_what_is_in_the_way(filled: CaseFolder, bundle: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="exists"):
        pack(filled, bundle)
    path = filled.blobs.path(next(iter(filled.blobs)))
    path.chmod(0o600)
    path.write_bytes(b"changed")
    with pytest.raises(Damaged, match=path.name):
        pack(filled, tmp_path / "y.zip")
    with pytest.raises(NotACase):
        pack(CaseFolder(tmp_path / "none"), tmp_path / "y.zip")
    assert not (tmp_path / "y.zip").exists()


def rewrite(bundle: Path, change: Callable[[Members], None]) -> Path:
    with zipfile.ZipFile(bundle) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    out = bundle.with_name("changed.zip")
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out


def manifest(members: Members, **changes: object) -> None:
    members["manifest.json"] = orjson.dumps({**orjson.loads(members["manifest.json"]), **changes})


def blob(members: Members) -> str:
    return max(name for name in members if name.startswith("blobs/"))


CHANGES: list[tuple[Callable[[Members], object], type[HeadwaterError], str]] = [
    (lambda m: m.update({blob(m): b"changed"}), Damaged, "is changed"),
    (lambda m: m.update({"case.toml": m["case.toml"] + b"#"}), Damaged, "is changed"),
    (lambda m: m.pop(blob(m)), Damaged, "is missing"),
    (lambda m: m.pop("case.toml"), Damaged, "is missing"),
    (lambda m: m.update({f"blobs/ab/ab{'0' * 62}": b""}), Damaged, "not in the manifest"),
    (lambda m: m.update({"tables/x.parquet": b""}), Damaged, "does not belong"),
    (lambda m: m.update({"../evil": b""}), Damaged, "does not belong"),
    (lambda m: m.update({"/etc/evil": b""}), Damaged, "does not belong"),
    (lambda m: m.update({"ledger/../../evil": b""}), Damaged, "does not belong"),
    (lambda m: m.update({"ledger/": b""}), Damaged, "not a plain file"),
    (lambda m: m.pop("manifest.json"), Unreadable, "no bundle"),
    (lambda m: m.update({"manifest.json": b"[]"}), Damaged, "cannot be read"),
    (lambda m: m.update({"manifest.json": b"{"}), Damaged, "cannot be read"),
    (lambda m: manifest(m, version=2), Unreadable, "later Headwater"),
    (lambda m: manifest(m, version="1"), Unreadable, "not a bundle"),
    (lambda m: manifest(m, format="tar"), Unreadable, "not a bundle"),
    (lambda m: manifest(m, files={"case.toml": {"sha256": "0", "size": -1}}), Damaged, "cannot be read"),
    (lambda m: manifest(m, files={"case.toml": {"sha256": "0", "size": 1 << 50}}), TooBig, "would take"),
]


@pytest.mark.parametrize(("change", "error", "what"), CHANGES, ids=range(len(CHANGES)))
def test_what_was_tampered_with_is_refused_whole(
    bundle: Path, change: Callable[[Members], object], error: type[HeadwaterError], what: str
) -> None:
    changed = rewrite(bundle, lambda members: void(change(members)))
    before = set(bundle.parent.rglob("*"))
    with pytest.raises(error, match=what):
        unpack(changed, bundle.parent / "new")
    assert set(bundle.parent.rglob("*")) == before


def void(_: object) -> None:
    return None


def test_a_forged_ledger_with_a_matching_manifest_is_refused(bundle: Path) -> None:
    import hashlib

    def change(members: Members) -> None:
        data = members["ledger/000001.jsonl"].replace(b'"path":"x"', b'"path":"y"', 1)
        members["ledger/000001.jsonl"] = data
        files = orjson.loads(members["manifest.json"])["files"]
        files["ledger/000001.jsonl"]["sha256"] = hashlib.sha256(data).hexdigest()
        manifest(members, files=files)

    with pytest.raises(Damaged, match="do not match the hash"):
        unpack(rewrite(bundle, change), bundle.parent / "new")


def test_links_and_duplicates_are_refused(bundle: Path) -> None:
    link = zipfile.ZipInfo("case.toml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(bundle.with_name("link.zip"), "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(Damaged, match="not a plain file"):
        unpack(bundle.with_name("link.zip"), bundle.parent / "new")
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(bundle, "a") as archive:
        archive.writestr("case.toml", "")
    with pytest.raises(Damaged, match="twice"):
        unpack(bundle, bundle.parent / "new")


def test_caps_hold(bundle: Path) -> None:
    for limits in (BundleLimits(total=10), BundleLimits(manifest=10), BundleLimits(files=2)):
        with pytest.raises(TooBig):
            unpack(bundle, bundle.parent / "new", limits)


def test_a_member_that_swells_is_cut_off(bundle: Path) -> None:
    def change(members: Members) -> None:
        members[blob(members)] += bytes(50_000_000)

    with pytest.raises(Damaged, match="is changed"):
        unpack(rewrite(bundle, change), bundle.parent / "new")


def test_what_is_no_archive_and_where_not_to(bundle: Path, tmp_path: Path) -> None:
    junk = tmp_path / "junk.zip"
    junk.write_bytes(b"junk")
    with pytest.raises(Unreadable, match="not a readable bundle"):
        unpack(junk, tmp_path / "new")
    with pytest.raises(Unreadable, match="not found"):
        unpack(tmp_path / "none.zip", tmp_path / "new")
    with pytest.raises(UsageError, match="not empty"):
        unpack(bundle, tmp_path)
    with pytest.raises(UsageError, match="not empty"):
        unpack(bundle, junk)
    (tmp_path / "empty").mkdir()
    assert list(verify(unpack(bundle, tmp_path / "empty"))) == []


def test_a_damaged_archive_is_refused_or_gives_the_same_case(bundle: Path) -> None:
    sound = bundle.read_bytes()
    kept = [path.read_bytes() for path in sorted((bundle.parent / "case").rglob("blobs/*/*"))]
    refused = 0
    for place in range(0, len(sound), 37):
        content = bytearray(sound)
        content[place] ^= 0xFF
        bundle.write_bytes(content)
        target = bundle.parent / f"new{place}"
        try:
            unpack(bundle, target)
        except HeadwaterError:
            refused += 1
            assert not target.exists()
        else:
            assert [path.read_bytes() for path in sorted(target.rglob("blobs/*/*"))] == kept
    assert refused > 10
