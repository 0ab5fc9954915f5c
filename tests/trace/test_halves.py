import os
import subprocess
import sys
import threading

import pytest

from headwater.trace.halves import shared_out

two_cores = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2, reason="needs Linux and two cores"
)


@pytest.mark.parametrize("count", range(6))
@pytest.mark.parametrize("worth", [False, True])
def test_results_come_in_the_order_of_the_jobs(count: int, worth: bool) -> None:
    assert shared_out(lambda job: job * job, range(count), worth=worth) == [job * job for job in range(count)]


_HERE_AND_THERE = """
import os
from headwater.trace.halves import shared_out
print(len({*shared_out(lambda _: os.getpid(), range(4), worth=True)}), end=" ")
print(len({*shared_out(lambda _: os.getpid(), range(4), worth=False)}))
"""


@two_cores
def test_half_is_worked_out_elsewhere_and_only_where_it_is_worth_it() -> None:
    """In a process of its own: other tests leave threads behind, beside which nothing is copied."""
    done = subprocess.run([sys.executable, "-c", _HERE_AND_THERE], capture_output=True, text=True, check=True)
    assert done.stdout == "2 1\n"


@two_cores
def test_a_copy_that_dies_costs_no_answer() -> None:
    here = os.getpid()

    def work(job: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return job

    assert shared_out(work, range(4), worth=True) == [0, 1, 2, 3]


def test_nothing_is_copied_beside_another_thread() -> None:
    waiting = threading.Event()
    thread = threading.Thread(target=waiting.wait)
    thread.start()
    try:
        assert set(shared_out(lambda _: os.getpid(), range(4), worth=True)) == {os.getpid()}
    finally:
        waiting.set()
        thread.join()


def test_an_error_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError):
        shared_out(lambda job: 1 // job, [0, 1], worth=True)
    with pytest.raises(ZeroDivisionError):
        shared_out(lambda job: 1 // job, [1, 0], worth=True)
