"""HTTP over a connection that goes to the address that was checked, and to no other.

A host name is resolved once for each request; every address that comes back must be public; the socket is opened to
that address, not to the name, so that a second answer of the name server changes nothing. Redirects go through the
same door.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from headwater.errors import TooBig, Unreachable, UsageError
from headwater.fetch.addresses import Target, target, why_not

_PIECE = 1 << 16
_AGENT = "headwater (evidence capture; one request by a person)"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Caps:
    """Bounds of one fetch: bytes as sent and as unpacked, seconds in all, redirects."""

    sent_bytes: int = 128 << 20
    unpacked_bytes: int = 256 << 20
    ratio: int = 200
    seconds: float = 60.0
    redirects: int = 5


def _resolve(host: str, port: int) -> list[str]:
    return [str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def _connect(address: str, port: int, seconds: float) -> socket.socket:
    return socket.create_connection((address, port), seconds)


@dataclass(frozen=True, slots=True)
class Network:
    """How names become addresses and addresses become connections; tests put their own in."""

    resolve: Callable[[str, int], list[str]] = _resolve
    connect: Callable[[str, int, float], socket.socket] = _connect
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer, as bytes that went over the wire and as what they mean.

    ``body`` is unpacked; ``sent`` and ``received`` are exact; ``address`` is the one that was called.
    """

    url: str
    address: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    sent: bytes = field(repr=False)
    received: bytes = field(repr=False)


def get(url: str, caps: Caps | None = None, network: Network | None = None) -> tuple[Exchange, ...]:
    """Fetch an address; one exchange for each redirect, the answer last.

    Raises:
        UsageError: no http address, or one that is not public (of a redirect, too).
        Unreachable: no answer, or one that says no.
        TooBig: over a cap, which is named.
    """
    caps, network = caps or Caps(), network or Network()
    deadline = time.monotonic() + caps.seconds
    found: list[Exchange] = []
    goal = target(url)
    while True:
        found.append(_exchange(goal, "GET", b"", "", _Bounds(caps, deadline), network))
        last = found[-1]
        place = last.headers.get("location", "")
        if last.status not in _REDIRECTS or not place:
            break
        if len(found) > caps.redirects:
            raise TooBig(f"{url}: over the cap redirects = {caps.redirects}", remedy="give the last address")
        former, goal = goal, target(place, goal.url)
        if former.scheme == "https" and goal.scheme == "http":
            raise UsageError(
                f"{former.url} leads from https to http", remedy="give that address yourself, if you mean it"
            )
    if last.status != 200:
        raise Unreachable(f"{last.url} answered {last.status}", remedy="open it in a browser, and add what you save")
    return tuple(found)


def post(url: str, kind: str, data: bytes, caps: Caps | None = None, network: Network | None = None) -> Exchange:
    """Send bytes and take the answer; no redirect is followed. Raises as :func:`get`."""
    caps = caps or Caps()
    bounds = _Bounds(caps, time.monotonic() + caps.seconds)
    found = _exchange(target(url), "POST", data, kind, bounds, network or Network())
    if found.status != 200:
        raise Unreachable(f"{url} answered {found.status}", remedy="try another address")
    return found


@dataclass(frozen=True, slots=True)
class _Bounds:
    caps: Caps
    deadline: float

    def left(self, url: str) -> float:
        seconds = self.deadline - time.monotonic()
        if seconds <= 0:
            raise Unreachable(f"{url}: over the cap seconds = {self.caps.seconds:g}", remedy="try again later")
        return seconds


def _checked(goal: Target, network: Network) -> str:
    try:
        addresses = network.resolve(goal.host, goal.port)
    except OSError as error:
        raise Unreachable(
            f"{goal.host}: {error.strerror or error}", remedy="check the name and the connection"
        ) from error
    for address in addresses:
        if what := why_not(address):
            raise UsageError(
                f"{goal.url}: {goal.host} is {address}, which is {what}", remedy="only public addresses are fetched"
            )
    if not addresses:
        raise Unreachable(f"{goal.host} has no address", remedy="check the name")
    return addresses[0]


def _exchange(goal: Target, method: str, data: bytes, kind: str, bounds: _Bounds, network: Network) -> Exchange:
    address = _checked(goal, network)
    request = _request(goal, method, data, kind)
    wire = None
    try:
        wire = network.connect(address, goal.port, bounds.left(goal.url))
        if goal.scheme == "https":
            wire = network.context().wrap_socket(wire, server_hostname=goal.host)
        watch = threading.Timer(bounds.left(goal.url), _cut, [wire])
        watch.daemon = True
        watch.start()
        try:
            wire.sendall(request)
            tape = _Tape(wire, bounds.caps.sent_bytes)
            answer = http.client.HTTPResponse(tape, method=method)  # type: ignore[arg-type]
            answer.begin()
            body = _unpacked(_read(answer), answer.headers.get("content-encoding", ""), bounds.caps)
        finally:
            watch.cancel()
        bounds.left(goal.url)  # a connection that the watch cut can look like one that ended
    except (OSError, http.client.HTTPException) as error:
        bounds.left(goal.url)
        said = getattr(error, "strerror", "") or str(error) or type(error).__name__
        raise Unreachable(f"{goal.url}: {said}", remedy="try again later") from error
    finally:
        if wire is not None:
            wire.close()
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return Exchange(goal.url, address, answer.status, headers, body, request, bytes(tape.seen))


def _cut(wire: socket.socket) -> None:
    try:
        wire.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def _request(goal: Target, method: str, data: bytes, kind: str) -> bytes:
    lines = [
        f"{method} {goal.path} HTTP/1.1", f"Host: {goal.authority}", f"User-Agent: {_AGENT}", "Accept: */*",
        "Accept-Encoding: gzip", "Connection: close",
    ]  # fmt: skip
    if method == "POST":
        lines += [f"Content-Type: {kind}", f"Content-Length: {len(data)}"]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + data


def _read(answer: http.client.HTTPResponse) -> bytes:
    pieces = []
    while piece := answer.read(_PIECE):
        pieces.append(piece)
    if answer.length:
        raise http.client.HTTPException(f"the answer was cut short, {answer.length:,} bytes before its end")
    return b"".join(pieces)


def _unpacked(data: bytes, coding: str, caps: Caps) -> bytes:
    coding = coding.strip().lower()
    if coding in ("", "identity"):
        return data
    if coding not in ("gzip", "x-gzip"):
        raise Unreachable(
            f"the answer is packed as {coding[:40]!r}, which was not asked for", remedy="save it in a browser"
        )
    cap = min(caps.unpacked_bytes, max(1 << 20, len(data) * caps.ratio))
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        body = unpacker.decompress(data, cap + 1)
    except zlib.error as error:
        raise Unreachable(f"the answer is damaged: {error}", remedy="try again later") from error
    if len(body) > cap:
        raise TooBig(f"the answer unpacks to over {cap:,} bytes (caps unpacked_bytes, ratio = {caps.ratio})")
    return body


class _Tape(io.RawIOBase):
    """What comes in, passed on and kept; stands where ``http.client`` expects a socket."""

    def __init__(self, wire: socket.socket, cap: int) -> None:
        super().__init__()
        self._wire, self._cap = wire, cap
        self.seen = bytearray()

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self, _PIECE)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count = self._wire.recv_into(buffer)
        self.seen += memoryview(buffer)[:count]
        if len(self.seen) > self._cap:
            raise TooBig(
                f"the answer is over the cap sent_bytes = {self._cap:,}", remedy="fetch it by other means and add it"
            )
        return count
