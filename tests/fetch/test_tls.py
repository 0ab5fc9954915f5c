"""TLS: a certificate that nobody vouches for, or of another name, is no answer; https never steps down."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.fetch.stand_in import PUBLIC, page

from headwater.errors import Unreachable, UsageError
from headwater.fetch import Network, get

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="certificates are made by openssl")


@dataclass(frozen=True)
class Server:
    port: int
    certificate: Path

    def network(self, *, trusted: bool) -> Network:
        def context() -> ssl.SSLContext:
            return ssl.create_default_context(cafile=str(self.certificate) if trusted else None)

        def connect(_address: str, _port: int, seconds: float) -> socket.socket:
            return socket.create_connection(("127.0.0.1", self.port), seconds)

        return Network(lambda _host, _port: [PUBLIC], connect, context)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    place = tmp_path_factory.mktemp("tls")
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "key",
        "-out",
        "crt",
        "-days",
        "30",
        "-subj",
        "/CN=a.example",
    ]
    command += ["-addext", "subjectAltName=DNS:a.example"]
    subprocess.run(command, cwd=place, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(place / "crt", place / "key")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_serve, args=(listener, context), daemon=True).start()
        yield Server(listener.getsockname()[1], place / "crt")
        listener.shutdown(socket.SHUT_RDWR)


def _serve(listener: socket.socket, context: ssl.SSLContext) -> None:
    while True:
        try:
            plain, _ = listener.accept()
        except OSError:
            return
        with plain, suppress(OSError), context.wrap_socket(plain, server_side=True) as wire:
            asked = wire.recv(65536)
            down = page(b"", status="302 Found", Location="http://a.example/")
            wire.sendall(down if asked.startswith(b"GET /down") else page(b"<p>Hello"))


def test_a_certificate_that_fits_is_taken(server: Server) -> None:
    (found,) = get("https://a.example/", network=server.network(trusted=True))
    assert (found.body, found.address) == (b"<p>Hello", PUBLIC)


def test_one_that_nobody_vouches_for_is_not(server: Server) -> None:
    with pytest.raises(Unreachable, match=r"(?i)certificate"):
        get("https://a.example/", network=server.network(trusted=False))


def test_one_of_another_name_is_not(server: Server) -> None:
    with pytest.raises(Unreachable, match=r"(?i)certificate|mismatch"):
        get("https://b.example/", network=server.network(trusted=True))


def test_https_does_not_step_down(server: Server) -> None:
    with pytest.raises(UsageError, match="from https to http"):
        get("https://a.example/down", network=server.network(trusted=True))
