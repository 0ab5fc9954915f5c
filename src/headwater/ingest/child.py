"""The worker process: reads jobs from its input, answers on its output, until the input ends.

``python -m headwater.ingest.child``; started by ``process``, never by hand.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from typing import IO

from headwater.errors import Unreadable
from headwater.ingest import language, sandbox, wire
from headwater.ingest.drawing import Drawing, draw
from headwater.ingest.intake import Intake
from headwater.ingest.limits import Limits
from headwater.ingest.reading import failed, read


def main() -> None:
    """Answer jobs one after the other; the first one's limits fix the walls."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints must not get among the answers
    language.warm()  # its model is unpacked through a temporary file, which the walls forbid
    _send(answers, wire.frame({}))  # ready: the clock of the first document starts now
    inside = False
    while (request := _next(sys.stdin.buffer)) is not None:
        if not inside:
            sandbox.close_in(request.limits)
            inside = True
        sandbox.allow_time(request.limits)
        _send(answers, _answer(request))


def _next(stream: IO[bytes]) -> wire.Request | None:
    head = stream.read(wire.HEAD.size)
    if len(head) < wire.HEAD.size:
        return None
    header, blob = wire.HEAD.unpack(head)
    return wire.unpack_job(stream.read(header), stream.read(blob))


def _answer(request: wire.Request) -> bytes:
    job = request.job
    if isinstance(job, Drawing):
        return _drawn(job)
    try:
        answer = wire.pack_answer(_read(job, request.limits))
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


def _read(job: wire.Job, limits: Limits) -> Intake:
    if not job.mock:
        return read(job.data, job.capture, limits)
    path, _, name = job.mock.rpartition(":")
    spec = importlib.util.spec_from_file_location("mock", path)
    if spec is None or spec.loader is None:
        raise ValueError(f"no mock at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    mocked: Intake = getattr(module, name)(job.data, job.capture, limits)
    return mocked


def _send(answers: IO[bytes], answer: bytes) -> None:
    view = memoryview(answer)
    while view:
        view = view[answers.write(view) :]


if __name__ == "__main__":
    main()
