from __future__ import annotations

from pathlib import Path

import pytest

from headwater.store import disk


def test_write_whole_leaves_the_former_bytes_on_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x"
    disk.write_whole(path, b"old")

    def fail(_handle: int) -> None:
        raise OSError("no space")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="no space"):
        disk.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_remove_folder_does_not_follow_links(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    link = tmp_path / "link"
    link.symlink_to(kept)
    disk.remove_folder(link)
    assert kept.is_dir()


def test_temporary_folder_is_gone_afterwards(tmp_path: Path) -> None:
    with disk.temporary_folder(tmp_path) as folder:
        assert disk.is_temporary(folder)
    assert not folder.exists()


def test_write_whole_syncs_the_bytes_before_and_the_name_after_the_rename(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, seen = tmp_path / "x", []
    monkeypatch.setattr("os.fsync", lambda _handle: seen.append(path.exists()))
    disk.write_whole(path, b"new")
    assert seen == [False, True]
