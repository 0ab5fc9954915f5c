"""Once a worker is loaded, no reader opens a file, imports a module or fails behind the walls."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.ingest.files import capture, pdf, read_file
from tests.ingest.kinds import samples

from headwater.ingest import Limits
from headwater.ingest.drawing import Drawing, draw
from headwater.ingest.process import Worker
from headwater.ingest.wire import Job

ROOT = Path(__file__).parents[2]
WATCH = """
import sys
from tests.ingest.files import capture
from tests.ingest.kinds import samples
from headwater.ingest import read
from headwater.ingest.preload import preload
files = samples()
preload()
seen = []
sys.addaudithook(lambda name, told: seen.append(f"{name} {told[0]}") if name in ("open", "ctypes.dlopen",
    "socket.connect", "subprocess.Popen", "tempfile.mkstemp") else None)
loaded = set(sys.modules)
for name, data in files.items():
    read(data, capture(data, name))
    for what in [*seen, *sorted(sys.modules.keys() - loaded)]:
        print(name, what)
    seen.clear()
    loaded |= sys.modules.keys()
"""


@pytest.mark.slow
def test_nothing_is_opened_or_imported_after_loading() -> None:
    done = subprocess.run([sys.executable, "-c", WATCH], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.stderr == ""
    assert done.stdout == ""


@pytest.mark.slow
def test_every_kind_reads_behind_the_walls_as_without_them() -> None:
    worker = Worker(Limits())
    try:
        for name, data in samples().items():
            assert worker.read(Job(data, capture(data, name))) == read_file(data, name), name
        page = Drawing(pdf([[(50, 700, 12, "Hello there")]]), 1)
        assert worker.draw(page)[:24] == draw(page)[:24]
    finally:
        worker.kill()
