"""What a stranger can try: another user of this machine, another page in the same browser, another name for us."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.web.client import HOST, ORIGIN, PORT, TOKEN, Client

from headwater.case import Case
from headwater.web import app

PATHS = ("/", "/case", "/documents", "/claims.json", "/claims.csv", "/dossier", "/log", "/no-such-page", "/review")


@pytest.fixture
def stranger(built: Path) -> Client:
    return Client(app(Case(built), TOKEN))


@pytest.mark.parametrize("path", PATHS)
def test_without_the_cookie_nothing_is_shown(stranger: Client, path: str) -> None:
    answer = stranger.get(path)
    assert answer.status == 401
    assert b"Free Coast" not in answer.body


def test_a_post_without_the_cookie_is_refused(stranger: Client) -> None:
    assert stranger.post("/build", {}).status == 401


def test_the_token_becomes_a_strict_cookie_and_leaves_the_address(stranger: Client) -> None:
    answer = stranger.get(f"/?token={TOKEN}")
    assert answer.status == 303
    assert answer.headers["location"] == "/case"
    assert "HttpOnly" in answer.set_cookies[0]
    assert "samesite=strict" in answer.set_cookies[0].lower()
    assert TOKEN not in answer.set_cookies[0]
    assert stranger.get("/case").status == 200


def test_the_token_works_once(stranger: Client) -> None:
    assert stranger.get(f"/?token={TOKEN}").status == 303
    second = Client(stranger.app)
    assert second.get(f"/?token={TOKEN}").status == 401
    assert not second.cookies


def test_a_wrong_token_does_not_use_up_the_right_one(stranger: Client) -> None:
    assert stranger.get("/?token=guess").status == 401
    assert stranger.get(f"/?token={TOKEN}").status == 303


@pytest.mark.parametrize("cookie", ["", "guess", "ü".encode().decode("latin-1")])
def test_a_wrong_cookie_is_refused(stranger: Client, cookie: str) -> None:
    stranger.cookies[f"headwater-{PORT}"] = cookie
    assert stranger.get("/case").status == 401


@pytest.mark.parametrize(
    "host", ["", "evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:80", f"127.0.0.1:{PORT}.evil.example"]
)
def test_another_host_is_refused(reader: Client, host: str) -> None:
    assert reader.get("/case", {"host": host}).status == 403


def test_localhost_is_us(reader: Client) -> None:
    assert reader.get("/case", {"host": f"LOCALHOST:{PORT}"}).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {"sec-fetch-site": "same-origin", "origin": "http://evil.example"},
        {"sec-fetch-site": "", "origin": "null"},
        {"sec-fetch-site": "", "origin": ""},
        {"sec-fetch-site": "", "origin": "http://evil.example"},
        {"sec-fetch-site": "", "origin": f"https://{HOST}"},
        {"sec-fetch-site": "", "origin": f"http://127.0.0.1:{PORT + 1}"},
    ],
)
def test_a_form_of_another_page_is_refused(writer: Client, headers: dict[str, str]) -> None:
    before = writer.get("/log.json").json["head"]
    claim = writer.get("/claims.json").json["rows"][0]["id"]
    answer = writer.post("/judge", {"claim": claim, "verdict": "accept", "who": "Eve"}, headers)
    assert answer.status == 403
    assert writer.get("/log.json").json["head"] == before


def test_a_form_of_ours_is_taken_with_either_header(writer: Client) -> None:
    claim = writer.get("/claims.json").json["rows"][0]["id"]
    form = {"claim": claim, "verdict": "accept", "who": "Anna"}
    assert writer.post("/judge", form, {"sec-fetch-site": "", "origin": ORIGIN}).status == 303
    assert writer.post("/judge", form, {"origin": ORIGIN}).status == 303


@pytest.mark.parametrize("length", ["", "x", "-1", "99999999"])
def test_a_form_without_a_fitting_length_is_refused(writer: Client, length: str) -> None:
    assert writer.post("/judge", {"verdict": "accept"}, {"content-length": length}).status == 413


def test_what_another_page_embeds_is_refused(reader: Client) -> None:
    embedded = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    assert reader.get("/claims.json", embedded).status == 403
    assert reader.get("/static/style.css", embedded).status == 403
    assert reader.get("/case", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}).status == 200


@pytest.mark.parametrize("path", ["/build", "/judge", "/undo", "/case"])
def test_looking_changes_nothing(writer: Client, path: str) -> None:
    before = writer.get("/log.json").json
    writer.get(f"{path}?verdict=accept&claim=c-1&who=Eve")
    after = writer.get("/log.json").json
    assert after == before
    assert writer.get("/build.json").json["state"] == "none"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_refused(reader: Client, method: str) -> None:
    own = {"sec-fetch-site": "same-origin", "content-length": "0"}
    answer = reader.get("/case", own, method=method)
    assert answer.status == 405
    assert not any(name.startswith("access-control") for name in answer.headers)


@pytest.mark.parametrize("path", ["/case", "/claims.json", "/claims.csv", "/static/style.css", "/nowhere", "/dossier"])
def test_every_answer_carries_the_safety_headers(reader: Client, path: str) -> None:
    headers = reader.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy or "script-src" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert not any(name.startswith("access-control") for name in headers)


def test_our_own_pages_allow_no_inline_style_and_the_dossier_stands_in_a_sandbox(reader: Client) -> None:
    assert "unsafe-inline" not in reader.get("/case").headers["content-security-policy"]
    assert "; sandbox" in reader.get("/dossier").headers["content-security-policy"]
    assert "allow-scripts" not in reader.get("/dossier").headers["content-security-policy"]


def test_static_paths_do_not_lead_out_of_their_folder(reader: Client) -> None:
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd"):
        assert reader.get(path).status in (404, 405)


@pytest.mark.parametrize(
    "target", ["//evil.example", "/\\evil.example", "http://evil.example", "/a\r\nSet-Cookie: x=1"]
)
def test_a_form_leads_on_to_our_own_pages_only(writer: Client, target: str) -> None:
    claim = writer.get("/claims.json").json["rows"][0]["id"]
    answer = writer.post("/judge", {"claim": claim, "verdict": "unsure", "who": "Anna", "next": target})
    assert answer.status == 303
    assert answer.headers["location"] == "/case"
