"""Nothing leaves the machine: the whole way runs where the kernel kills a process that opens a way out."""

from __future__ import annotations

import http.client
import os
import platform
import signal
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.case.conftest import DOCUMENTS
from tests.case.jail import CALLS
from tests.ingest.files import docx, odt, pdf

from headwater.errors import Exit

JAIL = Path(__file__).with_name("jail.py")
pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux" or platform.machine() not in CALLS, reason="the jail is made of Linux system calls"
    ),
    pytest.mark.slow,
]
ENVIRONMENT = {**os.environ, "LOGNAME": "tester"}  # else the C library asks a daemon for the name, by a socket
IPV6 = "listening"  # urllib3, which followthemoney brings, binds to ::1 when imported, to see if there is IPv6
FORMATS = ("html", "md", "json", "ftm", "csv", "stix", "prov", "claimreview", "gexf", "graphml")


def jailed(*arguments: str | Path, mode: str = "closed") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(JAIL), mode, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, env=ENVIRONMENT)


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket(socket.AF_INET)",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "import socket; socket.getaddrinfo('example.org', 80)",
        "import subprocess, sys; raise SystemExit(subprocess.call([sys.executable, '-c', "
        "'import socket; socket.socket()']) == -31 and -31)",
    ],
)
def test_the_jail_kills_who_goes_out(code: str) -> None:
    wrapped = f"import sys; sys.path.insert(0, {str(JAIL.parent)!r}); import jail; jail.close('closed'); {code}"
    done = subprocess.run([sys.executable, "-c", wrapped], check=False, capture_output=True)
    assert done.returncode in (-signal.SIGSYS, 256 - signal.SIGSYS)


def test_a_listening_jail_kills_who_connects() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(JAIL.parent)!r}); import jail; jail.close('listening'); import socket; "
        "s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(); print('up', flush=True); "
        "socket.socket().connect(s.getsockname())"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert (done.stdout, done.returncode) == (b"up\n", -signal.SIGSYS)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made, filled with every common kind of file and built inside the jail."""
    path = tmp_path_factory.mktemp("jailed")
    inbox = path / "in"
    inbox.mkdir()
    for name, text in DOCUMENTS.items():
        (inbox / name).write_text(text, encoding="utf-8")
    sentence = (
        "Anna Berg leads the Free Coast Movement. See https://example.org/ and <img src=http://example.org/x.png>."
    )
    (inbox / "page.html").write_text(f"<html><head><base href=https://example.org/></head><p>{sentence}</p></html>")
    (inbox / "feed.xml").write_text(
        '<!DOCTYPE x [<!ENTITY e SYSTEM "http://example.org/e">]><x xmlns:xi="http://www.w3.org/2001/XInclude">&e;'
        '<xi:include href="http://example.org/i"/></x>'
    )
    (inbox / "ru.txt").write_text("Анна Берг возглавляет движение «Свободный берег».", encoding="utf-8")
    (inbox / "a.docx").write_bytes(docx(f"<w:p><w:r><w:t>{sentence.split('.')[0]}.</w:t></w:r></w:p>"))
    (inbox / "a.odt").write_bytes(odt(f"<text:p>{sentence.split('.')[0]}.</text:p>"))
    (inbox / "a.pdf").write_bytes(pdf([[(50.0, 700.0, 11.0, "Anna Berg leads the Free Coast Movement.")]]))
    question = "Did Ruritania support the Free Coast Movement?"
    assert jailed("init", path / "case", "--question", question).returncode == Exit.OK
    assert jailed("add", path / "case", inbox).returncode in (Exit.OK, Exit.SKIPPED)
    built = jailed("build", path / "case")
    assert built.returncode in (Exit.OK, Exit.SKIPPED), built.stderr
    return path / "case"


def test_every_export_is_written_without_a_way_out(case: Path, tmp_path: Path) -> None:
    for form in FORMATS:
        out = tmp_path / form / f"out.{form}"
        mode = IPV6 if form == "ftm" else "closed"
        done = jailed("report", case, "--out", out, "--format", form, "--draft", mode=mode)
        assert done.returncode == Exit.OK, (form, done.returncode, done.stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "CASE", "claims", "--json"), ("show", "CASE", "assessment"), ("search", "CASE", "Anna"),
        ("sql", "CASE", "SELECT count(*) FROM claims"), ("verify", "CASE"), ("custody", "CASE"),
    ],
)  # fmt: skip
def test_looking_needs_no_way_out(case: Path, arguments: tuple[str, ...]) -> None:
    done = jailed(*(str(case) if one == "CASE" else one for one in arguments))
    assert done.returncode == Exit.OK, done.stderr


def test_the_doctor_connects_to_nobody() -> None:
    done = jailed("doctor", mode=IPV6)
    assert done.returncode == Exit.OK, done.stderr


def test_queries_cannot_make_the_engine_go_out(case: Path) -> None:
    for query in ("SELECT * FROM 'https://example.org/x.parquet'", "INSTALL httpfs", "LOAD httpfs"):
        assert (
            jailed("sql", case, query).returncode == Exit.ERROR or jailed("sql", case, query).returncode == Exit.USAGE
        )


def test_fetch_is_what_the_jail_stops(case: Path) -> None:
    assert jailed("fetch", case, "http://example.org/").returncode == -signal.SIGSYS


def test_pages_are_served_by_a_process_that_cannot_connect(case: Path) -> None:
    command = [sys.executable, str(JAIL), "listening", "serve", str(case), "--port", "0"]
    pipe = subprocess.PIPE
    popen = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=ENVIRONMENT)
    with popen as served, ExitStack() as closer:
        try:
            assert served.stdout is not None
            address = urlsplit(served.stdout.readline().strip())
            asked = closer.enter_context(
                closing(http.client.HTTPConnection("127.0.0.1", address.port or 0, timeout=120))
            )
            asked.request("GET", f"{address.path}?{address.query}")
            answer = asked.getresponse()
            answer.read()
            cookie = (answer.getheader("Set-Cookie") or "").partition(";")[0]
            for page in ("/", "/claims", "/network", "/dossier", "/review", "/search?q=Anna", "/documents"):
                asked.request("GET", page, headers={"Cookie": cookie})
                answer = asked.getresponse()
                answer.read()
                assert answer.status in (200, 303, 404), page
        finally:
            served.send_signal(signal.SIGINT)
            served.wait(30)
    assert served.returncode in (Exit.INTERRUPTED, Exit.OK)
