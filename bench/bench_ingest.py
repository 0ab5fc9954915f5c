"""What the sandbox costs for each document: worker processes beside reading in this process."""

from __future__ import annotations

import time
from hashlib import sha256

from headwater.ingest import read
from headwater.ingest.worker import Job, read_many
from headwater.model import Capture

DOCUMENTS = 300
PARAGRAPH = "Anna Berg leads the Free Coast Movement, which met in Port Amber on 12 May 2016. "


def main() -> None:
    jobs = [_job(number) for number in range(DOCUMENTS)]
    start = time.perf_counter()
    plain = [read(job.data, job.capture) for job in jobs]
    middle = time.perf_counter()
    boxed = list(read_many(jobs, 1))
    end = time.perf_counter()
    assert [one.text for one in plain] == [one.text for one in boxed]
    inside, outside = (middle - start) / DOCUMENTS, (end - middle) / DOCUMENTS
    print(
        f"ingest: {outside * 1000:.1f} ms a document in the sandbox, {inside * 1000:.1f} ms without, "
        f"ratio {outside / inside:.2f} (starting the worker included)"
    )


def _job(number: int) -> Job:
    data = f"Page {number}\n\n{PARAGRAPH * 20}".encode()
    return Job(data, Capture(sha256(data).hexdigest(), f"{number}.txt", "2026-01-01T00:00:00Z", len(data)))
