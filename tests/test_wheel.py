"""The wheel holds what the pages need, the bundles of npm included, and the lock file names no registry."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WEB = ROOT / "src" / "headwater" / "web"
BUNDLE = WEB / "static" / "bundle"


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Files in a wheel made from this checkout."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = out.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.mark.slow
def test_templates_sheets_and_scripts_are_in_the_wheel(names: set[str]) -> None:
    for folder in ("templates", "static"):
        for path in (WEB / folder).iterdir():
            if path.is_file():
                assert f"headwater/web/{folder}/{path.name}" in names


@pytest.mark.slow
@pytest.mark.skipif(not (BUNDLE / "island.js").is_file(), reason="no bundle: there was no npm at `make setup`")
def test_bundles_and_their_licences_are_in_the_wheel(names: set[str]) -> None:
    assert {"headwater/web/static/bundle/island.js", "headwater/web/static/bundle/LICENSES.txt"} <= names
    told = (BUNDLE / "LICENSES.txt").read_text(encoding="utf-8")
    for package in json.loads((ROOT / "frontend" / "package.json").read_text())["dependencies"]:
        assert package in told


@pytest.mark.slow
def test_nothing_else_of_npm_is_in_the_wheel(names: set[str]) -> None:
    assert not [name for name in names if "node_modules" in name or name.endswith((".made-from", ".map"))]


def test_front_end_packages_are_pinned_and_come_from_no_named_registry() -> None:
    folder = ROOT / "frontend"
    package = json.loads((folder / "package.json").read_text())
    lock = json.loads((folder / "package-lock.json").read_text())
    for version in (*package["dependencies"].values(), *package["devDependencies"].values()):
        assert version[0].isdigit()
    found = {name: one for name, one in lock["packages"].items() if name}
    assert found
    assert all(one["integrity"].startswith("sha512-") for one in found.values())
    assert not any("resolved" in one for one in found.values())
    assert "http" not in (folder / "package-lock.json").read_text()
