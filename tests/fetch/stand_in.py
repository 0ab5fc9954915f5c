"""A server on this machine that stands in for any host, and a name server that says what a test wants."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from headwater.fetch import Network

PUBLIC = "93.184.215.14"


@dataclass
class StandIn:
    """Answers by path; ``asked`` are the requests that came, ``called`` the addresses that were called."""

    answers: dict[str, bytes | Callable[[socket.socket], None]]
    names: dict[str, list[str] | list[list[str]]] = field(default_factory=dict)
    asked: list[bytes] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    port: int = 0
    turns: int = 0

    @property
    def network(self) -> Network:
        return Network(self.resolve, self.connect)

    def resolve(self, host: str, port: int) -> list[str]:
        found = self.names.get(host, [PUBLIC])
        self.turns += 1
        if found and isinstance(found[0], list):
            return list(found[min(self.turns, len(found)) - 1])
        return [one for one in found if isinstance(one, str)]

    def connect(self, address: str, port: int, seconds: float) -> socket.socket:
        self.called.append(address)
        return socket.create_connection(("127.0.0.1", self.port), seconds)


@contextmanager
def standing_in(one: StandIn) -> Iterator[StandIn]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        one.port = server.getsockname()[1]
        threading.Thread(target=_serve, args=(server, one), daemon=True).start()
        yield one
        server.shutdown(socket.SHUT_RDWR)


def _serve(server: socket.socket, one: StandIn) -> None:
    while True:
        try:
            wire, _ = server.accept()
        except OSError:
            return
        with wire:
            try:
                _answer(wire, one)
            except OSError:
                continue


def _answer(wire: socket.socket, one: StandIn) -> None:
    request = b""
    while b"\r\n\r\n" not in request:
        request += wire.recv(65536)
    one.asked.append(request)
    answer = one.answers[request.split(b" ", 2)[1].decode()]
    if callable(answer):
        answer(wire)
    else:
        wire.sendall(answer)


def page(body: bytes, kind: str = "text/html", status: str = "200 OK", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body
