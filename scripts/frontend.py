"""Bundle the scripts of the pages with npm, where there is one; standard library only.

Usage: ``python scripts/frontend.py [--must]``. Without npm the pages work all the same and draw large networks as far
as a plain drawing can; with ``--must`` (what makes a wheel says so) its absence is an error.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRONTEND = ROOT / "frontend"
BUNDLE = ROOT / "src" / "headwater" / "web" / "static" / "bundle"
FILES = ("island.js", "LICENSES.txt")
_INPUTS = ("package.json", "package-lock.json", "build.js", "src/island.js")


def stamp() -> str:
    """Digest of everything that the bundle is made from."""
    parts = ((FRONTEND / name).read_bytes() for name in _INPUTS)
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def fresh() -> bool:
    """True where the bundle lies there and is made from what is here, and its tools are installed."""
    note = BUNDLE / ".made-from"
    whole = all((BUNDLE / name).is_file() for name in FILES) and note.is_file()
    return whole and note.read_text() == stamp() and (FRONTEND / "node_modules").is_dir()


def build() -> None:
    """Install exactly what the lock file names, and bundle."""
    npm = shutil.which("npm")
    assert npm
    quiet = ["--no-audit", "--no-fund", "--silent"]
    subprocess.run([npm, "ci", *quiet], cwd=FRONTEND, check=True)
    subprocess.run([npm, "run", "build", "--silent"], cwd=FRONTEND, check=True)
    (BUNDLE / ".made-from").write_text(stamp())


def main(arguments: list[str]) -> int:
    """Bundle unless it is fresh."""
    must = "--must" in arguments
    if fresh():
        return 0
    if not shutil.which("npm"):
        print("frontend: no npm here; large networks are shown as a table and a small drawing", file=sys.stderr)
        return 1 if must else 0
    try:
        build()
    except (subprocess.CalledProcessError, OSError) as error:
        print(f"frontend: npm could not make the bundle ({error}); the pages work without it", file=sys.stderr)
        return 1 if must else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
