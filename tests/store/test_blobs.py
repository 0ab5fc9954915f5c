from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.errors import Damaged, NotFound
from headwater.store.blobs import Blobs
from headwater.store.folder import CaseFolder


@settings(deadline=None, max_examples=20)
@given(st.lists(st.binary(max_size=200), max_size=5))
def test_what_is_put_is_read(contents: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as name:
        blobs = Blobs(Path(name) / "blobs")
        shas = [blobs.put(data) for data in contents]
        assert [blobs.read(sha) for sha in shas] == contents
        assert list(blobs) == sorted({hashlib.sha256(data).hexdigest() for data in contents})
        assert list(blobs.verify()) == []


def test_a_second_put_leaves_the_file_untouched(folder: CaseFolder) -> None:
    sha = folder.blobs.put(b"x")
    before = folder.blobs.path(sha).stat()
    assert folder.blobs.put(b"x") == sha
    after = folder.blobs.path(sha).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_changed_bytes_are_named_and_not_handed_out(folder: CaseFolder) -> None:
    sha = folder.blobs.put(b"abc")
    path = folder.blobs.path(sha)
    path.chmod(0o600)
    path.write_bytes(b"abd")
    (problem,) = folder.blobs.verify()
    assert problem.startswith(f"blobs/{sha[:2]}/{sha}: the bytes do not match")
    with pytest.raises(Damaged, match=sha):
        folder.blobs.read(sha)


def test_a_stranger_among_the_blobs_is_named(folder: CaseFolder) -> None:
    sha = folder.blobs.put(b"abc")
    (folder.path / "blobs" / sha[:2] / "notes.txt").write_text("")
    (folder.path / "blobs" / sha[:2] / ("0" * 64)).symlink_to("/etc/passwd")
    assert [problem.split(":")[0] for problem in folder.blobs.verify()] == [
        f"blobs/{sha[:2]}/{'0' * 64}",
        f"blobs/{sha[:2]}/notes.txt",
    ]


@pytest.mark.parametrize("sha", ["", "../../etc/passwd", "0" * 64, "A" * 64])
def test_what_is_not_there_is_not_found(folder: CaseFolder, sha: str) -> None:
    assert sha not in folder.blobs
    with pytest.raises(NotFound):
        folder.blobs.read(sha)
