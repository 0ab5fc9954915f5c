"""The program starts in both ways, and knows its web front end."""

from __future__ import annotations

import subprocess
import sys


def test_the_module_runs_the_program() -> None:
    done = subprocess.run([sys.executable, "-m", "headwater", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("headwater, version ")
