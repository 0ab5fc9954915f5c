"""What an outsider would try on the open port: raw requests to the real server, each of which must get nothing.

A probe is refused with a plain status, shows nothing of the case, changes nothing, and leaves the server standing.
"""

from __future__ import annotations

import queue
import re
import shutil
import socket
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from headwater.case import Case
from headwater.web import serve

SECRET = b"Free Coast"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Door:
    """The server that is probed: its port, its one-time token, and the cookie of the browser that was let in."""

    port: int
    token: str
    cookie: str
    case: Case

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"


@dataclass(frozen=True)
class Reply:
    """Status 0 where the connection was closed without an answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def send(door: Door, raw: bytes, *, wait: float = 10.0) -> Reply:
    with socket.create_connection(("127.0.0.1", door.port), timeout=wait) as line:
        line.sendall(raw)
        got = b""
        try:
            while part := line.recv(65536):
                got += part
                if _whole(got):
                    break
        except (TimeoutError, ConnectionResetError):
            pass
    head, _, body = got.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    found = re.match(r"HTTP/1\.[01] (\d{3})", lines[0])
    headers = {name.lower(): value.strip() for name, _, value in (one.partition(":") for one in lines[1:])}
    return Reply(int(found[1]) if found else 0, headers, body)


def _whole(got: bytes) -> bool:
    head, separator, body = got.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
    return bool(separator) and bool(length) and len(body) >= int(length[1])  # type: ignore[index]


def request(door: Door, method: str, target: str, headers: Mapping[str, str] | None = None, body: str = "") -> bytes:
    """A request as the let-in browser makes it, with what a probe changes; None of a header is left out."""
    own = {"Host": door.host, "Cookie": door.cookie, "Connection": "close"}
    if method == "POST":
        same = {"Origin": f"http://{door.host}", "Sec-Fetch-Site": "same-origin", "Content-Type": FORM}
        own |= {**same, "Content-Length": str(len(body))}
    own |= headers or {}
    lines = [f"{name}: {value}" for name, value in own.items() if value != "-"]
    return "\r\n".join([f"{method} {target} HTTP/1.1", *lines, "", body]).encode("latin-1")


@pytest.fixture(scope="module")
def door(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    folder = shutil.copytree(built, tmp_path_factory.mktemp("probed") / "case")
    told: queue.Queue[str] = queue.Queue()
    threading.Thread(target=serve, args=(Case(folder), 0), kwargs={"ready": told.put}, daemon=True).start()
    parts = urlsplit(told.get(timeout=30))
    token = parts.query.partition("=")[2]
    shut = Door(parts.port or 0, token, "-", Case(folder))
    entered = send(shut, request(shut, "GET", f"/?token={token}"))
    assert entered.status == 303
    yield Door(shut.port, token, entered.headers["set-cookie"].partition(";")[0], Case(folder))


@pytest.fixture(autouse=True)
def nothing_changes(door: Door) -> Iterator[None]:
    before = door.case.folder.ledger.head, door.case.folder.case_file.read_bytes()
    yield
    assert (door.case.folder.ledger.head, door.case.folder.case_file.read_bytes()) == before
    alive = send(door, request(door, "GET", "/case"))
    assert alive.status == 200
    assert SECRET in alive.body


def refused(reply: Reply, *statuses: int) -> None:
    assert reply.status in statuses, reply
    assert SECRET not in reply.body
    assert not any(name.startswith("access-control") for name in reply.headers)


# Another user of this machine, without the token.


@pytest.mark.parametrize("cookie", ["-", "headwater=1", "session=x; other=y", "x" * 3000])
@pytest.mark.parametrize("path", ["/case", "/documents.json", "/claims.csv", "/dossier", "/add", "/log.json"])
def test_a_second_user_gets_401(door: Door, path: str, cookie: str) -> None:
    refused(send(door, request(door, "GET", path, {"Cookie": cookie})), 401)


def test_a_second_user_cannot_use_the_token_again(door: Door) -> None:
    reply = send(door, request(door, "GET", f"/?token={door.token}", {"Cookie": "-"}))
    refused(reply, 401)
    assert "set-cookie" not in reply.headers


def test_an_empty_token_and_a_prefix_of_it_open_nothing(door: Door) -> None:
    for token in ("", door.token[:-1], door.token + "x", "%00", "null"):
        refused(send(door, request(door, "GET", f"/?token={token}", {"Cookie": "-"})), 401, 303 if not token else 401)


def test_the_cookie_of_another_port_opens_nothing(door: Door) -> None:
    name, _, value = door.cookie.partition("=")
    refused(send(door, request(door, "GET", "/case", {"Cookie": f"{name}1={value}"})), 401)


def test_nobody_can_write_without_the_cookie(door: Door) -> None:
    for path in ("/judge", "/claim", "/undo", "/build", "/build/end", "/add", "/add.json", "/question", "/describe"):
        refused(send(door, request(door, "POST", path, {"Cookie": "-"}, "who=Eve")), 401)


# A name that a stranger points at this machine, and requests that name no host or two.


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:80", "[::1]:{port}", "0.0.0.0:{port}",
     "127.1:{port}", "2130706433:{port}", "localhost.evil.example:{port}", "127.0.0.1:{port}@evil.example",
     "127.0.0.1.nip.io:{port}"],
)  # fmt: skip
def test_another_name_for_us_gets_nothing(door: Door, host: str) -> None:
    refused(send(door, request(door, "GET", "/case", {"Host": host.format(port=door.port)})), 403, 400)


def test_two_hosts_or_none_get_nothing(door: Door) -> None:
    twice = request(door, "GET", "/case").replace(b"Host:", b"Host: evil.example\r\nHost:", 1)
    refused(send(door, twice), 400, 403)
    refused(send(door, request(door, "GET", "/case", {"Host": "-"})), 400, 403)
    refused(send(door, b"GET /case HTTP/1.0\r\n\r\n"), 400, 403)


def test_a_host_in_the_target_or_a_forwarded_one_does_not_count(door: Door) -> None:
    forwarded = {"Host": "evil.example", "X-Forwarded-Host": door.host, "Forwarded": f"host={door.host}"}
    refused(send(door, request(door, "GET", "/case", forwarded)), 403)
    refused(send(door, request(door, "GET", f"http://{door.host}/case", {"Host": "evil.example"})), 400, 403, 404)


# A page of a stranger in the same browser, whose requests carry our cookie.


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "null"},
        {"Sec-Fetch-Site": "-", "Origin": "null"},
        {"Sec-Fetch-Site": "-", "Origin": "-"},
        {"Sec-Fetch-Site": "-", "Origin": "http://evil.example", "Referer": "http://127.0.0.1/"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "file://"},
        {"Sec-Fetch-Site": "same-origin, cross-site"},
    ],
)
@pytest.mark.parametrize("path", ["/judge", "/claim", "/build", "/add.json", "/question"])
def test_a_form_of_a_stranger_is_refused(door: Door, path: str, headers: dict[str, str]) -> None:
    refused(send(door, request(door, "POST", path, headers, "verdict=accept&who=Eve&text=Who")), 403)


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data; boundary=x", "application/json", ""])
def test_a_form_in_another_dress_is_refused(door: Door, kind: str) -> None:
    stranger = {"Sec-Fetch-Site": "cross-site", "Origin": "http://evil.example", "Content-Type": kind or "-"}
    refused(send(door, request(door, "POST", "/judge", stranger, "verdict=accept&who=Eve")), 403)


@pytest.mark.parametrize("mode", ["no-cors", "cors", "websocket", "-"])
@pytest.mark.parametrize("path", ["/case", "/claims.json", "/static/style.css", "/dossier", "/case.csv"])
def test_what_a_stranger_embeds_or_fetches_is_refused(door: Door, path: str, mode: str) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": mode, "Origin": "http://evil.example"}
    refused(send(door, request(door, "GET", path, headers)), 403)


def test_a_preflight_is_answered_with_no_leave(door: Door) -> None:
    headers = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST", "Sec-Fetch-Site": "cross-site"}
    refused(send(door, request(door, "OPTIONS", "/judge", headers)), 403, 405, 413)


def test_a_link_from_a_stranger_opens_the_page_and_changes_nothing(door: Door) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    for path in ("/judge?verdict=accept&who=Eve", "/build", "/undo?judgement=x", "/question?text=x", "/add"):
        reply = send(door, request(door, "GET", path, headers))
        assert reply.status in (200, 405)
    assert b'"state":"none"' in send(door, request(door, "GET", "/build.json")).body


# Methods, sizes and framings.


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "GEt", "FOO"])
def test_other_methods_do_nothing(door: Door, method: str) -> None:
    refused(
        send(door, request(door, method, "/judge", {"Sec-Fetch-Site": "same-origin", "Content-Length": "0"})),
        400,
        403,
        405,
    )


@pytest.mark.parametrize("name", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
def test_a_method_cannot_be_overridden(door: Door, name: str) -> None:
    refused(send(door, request(door, "GET", "/judge?_method=POST&verdict=accept&who=Eve", {name: "POST"})), 405)


def test_a_body_that_does_not_say_its_length_is_refused(door: Door) -> None:
    chunked = {"Transfer-Encoding": "chunked", "Content-Length": "-"}
    body = "b\r\nwho=Eve&x=1\r\n0\r\n\r\n"
    for path in ("/judge", "/add", "/add.json"):
        refused(send(door, request(door, "POST", path, chunked, body)), 413)


def test_two_lengths_and_a_length_with_chunks_are_refused(door: Door) -> None:
    both = {"Transfer-Encoding": "chunked", "Content-Length": "4"}
    refused(send(door, request(door, "POST", "/judge", both, "0\r\n\r\n")), 400, 413)
    twice = request(door, "POST", "/judge", {}, "who=E").replace(
        b"Content-Length: 5", b"Content-Length: 5\r\nContent-Length: 6"
    )
    refused(send(door, twice), 400, 413)


@pytest.mark.parametrize("length", ["99999999999", "-1", "1e3", "0x10", "٣"])
def test_forms_of_unfitting_length_are_refused(door: Door, length: str) -> None:
    raw = request(door, "POST", "/judge", {"Content-Length": length.encode().decode("latin-1")}, "who=Eve")
    refused(send(door, raw, wait=3.0), 400, 413, 0)


def test_an_upload_over_the_cap_is_refused_before_it_comes(door: Door) -> None:
    headers = {"Content-Length": str(5 * 1024**3), "Content-Type": "multipart/form-data; boundary=x"}
    refused(send(door, request(door, "POST", "/add", headers)), 413)


def test_a_header_without_end_is_refused(door: Door) -> None:
    refused(send(door, request(door, "GET", "/case", {"X-Long": "x" * 200_000})), 400, 431, 0)


def test_a_smuggled_request_is_not_answered(door: Door) -> None:
    inner = request(door, "GET", "/claims.json").decode("latin-1")
    refused(send(door, request(door, "POST", "/judge", {"Sec-Fetch-Site": "cross-site"}, inner)), 403)


def test_no_socket_is_upgraded(door: Door) -> None:
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version": "13",
    }
    for path in ("/", "/case", "/ws"):
        reply = send(door, request(door, "GET", path, upgrade), wait=3.0)
        assert reply.status not in (0, 101)
        assert "sec-websocket-accept" not in reply.headers
    stranger = {**upgrade, "Origin": "http://evil.example", "Cookie": "-"}
    refused(send(door, request(door, "GET", "/case", stranger), wait=3.0), 401, 403)


# Paths.


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/%252e%252e/app.py",
        "/static//etc/passwd",
        "/static/..\\app.py", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/case.toml", "/blobs",
        "/ledger/000001.jsonl",
        "/documents/..%2f..%2fcase.toml", "/documents/%00", "/.lock", "/index.sqlite", "/static/",
        "/dossier.html%00.exe",
        "//evil.example/case", "/\\evil.example",
    ],
)  # fmt: skip
def test_no_path_leads_out(door: Door, path: str) -> None:
    reply = send(door, request(door, "GET", path))
    assert reply.status in (400, 404, 405), reply
    assert b"root:" not in reply.body
    assert b"sponsors" not in reply.body
    assert "location" not in reply.headers


@pytest.mark.parametrize("target", ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"])
def test_a_form_does_not_lead_to_a_stranger(door: Door, target: str) -> None:
    reply = send(door, request(door, "POST", "/build/end", {}, f"next={target}"))
    assert reply.headers.get("location", "/").startswith("/")
    assert "evil" not in reply.headers.get("location", "")


# What every answer carries.


@pytest.mark.parametrize("path", ["/case", "/nowhere", "/claims.json", "/static/style.css", "/static/keys.js", "/add"])
def test_every_answer_carries_its_walls(door: Door, path: str) -> None:
    headers = send(door, request(door, "GET", path)).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http:" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-resource-policy"] == headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert "server" not in headers


def test_the_cookie_is_kept_from_scripts_and_strangers(door: Door) -> None:
    told: queue.Queue[str] = queue.Queue()
    threading.Thread(target=serve, args=(door.case, 0), kwargs={"ready": told.put}, daemon=True).start()
    parts = urlsplit(told.get(timeout=30))
    other = Door(parts.port or 0, "", "-", door.case)
    cookie = send(other, request(other, "GET", f"/?{parts.query}")).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "domain" not in cookie
    assert str(parts.port) in cookie.partition("=")[0]


def test_it_listens_on_the_loopback_only(door: Door) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.2", door.port))  # would fail if it listened on every address
    with socket.socket(socket.AF_INET6) as six, pytest.raises(OSError):
        six.settimeout(2)
        six.connect(("::1", door.port))
