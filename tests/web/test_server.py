"""The server itself: on this machine only, told when it listens, clear about a port that is taken."""

from __future__ import annotations

import http.client
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from headwater.case import Case
from headwater.errors import Exit, NotACase, UsageError
from headwater.web import serve


@pytest.fixture(scope="module")
def address(built: Path) -> Iterator[str]:
    told: queue.Queue[str] = queue.Queue()
    threading.Thread(target=serve, args=(Case(built), 0), kwargs={"ready": told.put}, daemon=True).start()
    yield told.get(timeout=20)


def test_it_tells_an_address_that_lets_one_browser_in(address: str) -> None:
    parts = urlsplit(address)
    assert parts.hostname == "127.0.0.1"
    connection = http.client.HTTPConnection("127.0.0.1", parts.port or 0, timeout=10)
    connection.request("GET", f"/?{parts.query}")
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 303
    cookie = (answer.getheader("set-cookie") or "").partition(";")[0]
    connection.request("GET", "/case", headers={"Cookie": cookie})
    page = connection.getresponse()
    assert page.status == 200
    assert b"Free Coast" in page.read()
    assert page.getheader("server") is None
    connection.close()


def test_it_listens_on_the_loopback_address_only(address: str) -> None:
    port = urlsplit(address).port
    with socket.socket() as other:
        other.bind(("127.0.0.2", port or 0))  # would fail if it listened on every address


def test_a_port_that_is_taken_names_the_remedy(built: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(UsageError, match="taken") as failed:
            serve(Case(built), taken.getsockname()[1], ready=lambda _: None)
    assert "--port" in failed.value.remedy


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_number_that_is_no_port_is_refused(built: Path, port: int) -> None:
    with pytest.raises(UsageError, match="no port"):
        serve(Case(built), port, ready=lambda _: None)


def test_a_folder_that_is_no_case_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotACase):
        serve(Case(tmp_path), 0, ready=lambda _: None)


@pytest.mark.slow
def test_ctrl_c_ends_it_quietly(built: Path) -> None:
    command = [sys.executable, "-c", "from headwater.main import main; main()", "serve", str(built), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout and process.stderr
        assert process.stdout.readline().startswith("http://127.0.0.1:")
        os.kill(process.pid, signal.SIGINT)
        assert process.wait(timeout=20) in (Exit.OK, Exit.INTERRUPTED)
        assert "Traceback" not in process.stderr.read()
