"""The worker process: reads jobs from its input, answers on its output, until the input ends.

``python -m headwater.ingest.child LIMITS [MOCK]``; started by ``process``, never by hand. Everything is loaded and
the walls stand before it says that it is ready, so that no byte of a document is ever seen outside of them.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from typing import IO

import orjson

from headwater.errors import Unreadable
from headwater.ingest import sandbox, wire
from headwater.ingest.drawing import Drawing, draw
from headwater.ingest.intake import Intake
from headwater.ingest.limits import Limits
from headwater.ingest.preload import preload
from headwater.ingest.reading import failed, read
from headwater.model import Capture

Read = Callable[[bytes, Capture, Limits], Intake]


def main() -> None:
    """Go behind the walls, then answer jobs one after the other."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints must not get among the answers
    limits = Limits(**orjson.loads(sys.argv[1]))
    reader = _mock(sys.argv[2]) if len(sys.argv) > 2 else read
    preload()
    sandbox.close_in(limits)
    _send(answers, wire.frame({}))  # ready: the clock of the first document starts now
    while (request := _next(sys.stdin.buffer)) is not None:
        sandbox.allow_time(request.limits)
        _send(answers, _answer(request, reader))


def _next(stream: IO[bytes]) -> wire.Request | None:
    head = stream.read(wire.HEAD.size)
    if len(head) < wire.HEAD.size:
        return None
    header, blob = wire.HEAD.unpack(head)
    return wire.unpack_job(stream.read(header), stream.read(blob))


def _answer(request: wire.Request, reader: Read) -> bytes:
    job = request.job
    if isinstance(job, Drawing):
        return _drawn(job)
    try:
        answer = wire.pack_answer(reader(job.data, job.capture, request.limits))
    except MemoryError:
        return wire.pack_answer(failed(job.capture, "reader ran out of memory"))
    except (TypeError, ValueError) as error:
        return wire.pack_answer(failed(job.capture, f"reader gave what cannot be stored: {error}"))
    if len(answer) > request.limits.answer_bytes:
        cap = request.limits.answer_bytes
        return wire.pack_answer(failed(job.capture, f"what was read is over the cap answer_bytes = {cap:,}"))
    return answer


def _drawn(drawing: Drawing) -> bytes:
    try:
        return wire.pack_drawn(draw(drawing))
    except MemoryError:
        return wire.pack_drawn(b"", "out of memory")
    except Unreadable as error:
        return wire.pack_drawn(b"", str(error))


def _mock(place: str) -> Read:
    """A stand-in reader for tests, loaded while files can still be opened."""
    path, _, name = place.rpartition(":")
    spec = importlib.util.spec_from_file_location("mock", path)
    if spec is None or spec.loader is None:
        raise ValueError(f"no mock at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    mocked: Read = getattr(module, name)
    return mocked


def _send(answers: IO[bytes], answer: bytes) -> None:
    view = memoryview(answer)
    while view:
        view = view[answers.write(view) :]


if __name__ == "__main__":
    main()
