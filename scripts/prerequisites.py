"""Say what this machine lacks before the set-up starts; standard library only, any Python 3.

Exit 0 when all is there, 1 otherwise. Each missing thing is one line with its remedy.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys

ICU = (
    "Debian, Ubuntu: apt install libicu-dev pkg-config · Fedora: dnf install libicu-devel pkgconf · "
    "macOS: brew install icu4c pkg-config"
)
COMPILER = "Debian, Ubuntu: apt install build-essential · Fedora: dnf install gcc-c++ · macOS: xcode-select --install"


def _icu_is_there() -> bool:
    if importlib.util.find_spec("icu"):
        return True
    if not shutil.which("pkg-config"):
        return False
    return subprocess.run(["pkg-config", "--exists", "icu-i18n"], check=False).returncode == 0


def missing() -> list[str]:
    """List what is missing, one line each."""
    found = []
    if sys.version_info < (3, 11):  # noqa: UP036  (this script runs before anything has checked the version)
        found.append(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}: make PY=python3.11 …")
    if not importlib.util.find_spec("venv") or not importlib.util.find_spec("ensurepip"):
        found.append("Python's venv module is missing: Debian, Ubuntu: apt install python3-venv")
    if not (shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")):
        found.append(f"a C++ compiler is missing (PyICU is compiled): {COMPILER}")
    if not _icu_is_there():
        found.append(
            f"the ICU headers or pkg-config are missing (followthemoney needs PyICU, which is compiled): {ICU}"
        )
    return found


def main() -> int:
    """Print what is missing to stderr."""
    lines = missing()
    for line in lines:
        print(f"setup: {line}", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
