"""The wheel holds everything that the program reads at run time."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_the_wheel_holds_templates_word_lists_and_the_example(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    source = ROOT / "src"
    needed = {path.relative_to(source).as_posix() for path in (source / "headwater").rglob("*") if path.is_file()}
    needed = {name for name in needed if "__pycache__" not in name}
    assert any(name.endswith(".html") for name in needed)
    assert needed <= inside
    example = ROOT / "examples" / "calexit"
    shipped = {f"headwater/example/{path.relative_to(example).as_posix()}" for path in example.rglob("*.md")}
    assert shipped <= inside
    assert "headwater/example/case.toml" in inside
    assert not any(name.endswith((".sqlite", ".parquet")) for name in inside)
