"""The reconciliation service: its shape on the wire, what it finds, and who may ask."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import pytest

from headwater.case import Case
from headwater.web.app import app
from headwater.web.reconcile import service_path

from .client import HOST, ORIGIN, PORT, TOKEN, Answer, Client

SERVICE = service_path(TOKEN)
TEXTS = {
    "one.md": "Yulia Orlova is the chairwoman of the Open Harbour Society. Yulia Orlova was born in Strelsau in 1970.",
    "two.md": "Gregor Stone is the treasurer of the Northern Lights Choir.",
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Client:
    path = tmp_path_factory.mktemp("reconcile")
    for name, text in TEXTS.items():
        (path / name).write_text(text, encoding="utf-8")
    case = Case.create(path / "case", "Did Ruritania support it?", sponsors=["Ruritania"], movements=["Free Coast"])
    list(case.add([path / name for name in TEXTS]))
    case.build(workers=1)
    return Client(app(case, TOKEN, port=PORT))


def _post(client: Client, queries: object, headers: Mapping[str, str] | None = None) -> Answer:
    body = urlencode({"queries": json.dumps(queries)}).encode()
    given = {
        "host": HOST,
        "content-type": "application/x-www-form-urlencoded",
        "content-length": str(len(body)),
        **(headers or {}),
    }
    return client.ask("POST", SERVICE, body, given)


def _fits(value: Any, shape: Any) -> bool:
    """A shape is a type, a list of one shape, or keys with shapes; a key that ends in ? may be absent."""
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return False
        needed = {key.rstrip("?"): (key, one) for key, one in shape.items()}
        if set(value) - set(needed):
            return False
        return all(
            _fits(value[name], one) if name in value else key.endswith("?") for name, (key, one) in needed.items()
        )
    if isinstance(shape, list):
        return isinstance(value, list) and all(_fits(one, shape[0]) for one in value)
    return isinstance(value, shape)


NAMED = {"id": str, "name": str}
PLACE = {"service_url": str, "service_path": str}
MANIFEST = {
    "versions": [str], "name": str, "identifierSpace": str, "schemaSpace": str, "defaultTypes?": [NAMED],
    "view?": {"url": str}, "preview?": {"url": str, "width": int, "height": int},
    "suggest?": {"entity?": PLACE, "type?": PLACE, "property?": PLACE}, "extend?": {"propose_properties?": PLACE},
}  # fmt: skip
CANDIDATE = {
    "id": str, "name": str, "description?": str, "type?": [NAMED], "score": float, "match": bool,
    "features?": [{"id": str, "value": object}],
}  # fmt: skip
SUGGESTION = {"id": str, "name": str, "description?": str, "notable?": [NAMED]}


def test_the_manifest_has_the_shape_of_the_specification(client: Client) -> None:
    answer = client.get(SERVICE)
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert _fits(answer.json, MANIFEST)
    assert "0.2" in answer.json["versions"]
    assert answer.json["view"]["url"] == f"{ORIGIN}/entities/{{{{id}}}}"
    assert answer.json["suggest"]["entity"]["service_url"] == ORIGIN + SERVICE


def test_a_batch_is_answered_query_by_query(client: Client) -> None:
    queries = {
        "q0": {"query": "Юлия Орлова", "type": "Person", "limit": 3},
        "q1": {"query": "Gregor Stone"},
        "q2": {"query": "gregor stone", "type": "Organization"},
        "q3": {"query": ""},
    }
    for answer in (_post(client, queries), client.get(f"{SERVICE}?{urlencode({'queries': json.dumps(queries)})}")):
        assert answer.status == 200
        assert answer.json.keys() == queries.keys()
        assert all(_fits(one, {"result": [CANDIDATE]}) for one in answer.json.values())
        assert [row["name"] for row in answer.json["q0"]["result"]] == ["Yulia Orlova"]
        assert [row["name"] for row in answer.json["q1"]["result"]] == ["Gregor Stone"]
        assert answer.json["q2"]["result"] == answer.json["q3"]["result"] == []


@pytest.mark.parametrize(("born", "match"), [(None, False), ("1970-03-01", True), ("1981", False)])
def test_a_name_alone_is_no_match(client: Client, born: str | None, match: bool) -> None:
    properties = [{"pid": "birthDate", "v": born}] if born else []
    answer = _post(client, {"q0": {"query": "Yulia Orlova", "type": "Person", "properties": properties}})
    (found,) = answer.json["q0"]["result"]
    assert (found["score"], found["match"]) == (100.0, match)
    assert {one["id"]: one["value"] for one in found["features"]}["conflicts"] is (born == "1981")


@pytest.mark.parametrize(
    "queries", [[], "x", {"q0": {}}, {"q0": {"query": 3}}, {f"q{n}": {"query": "x"} for n in range(101)}]
)
def test_what_is_no_batch_is_refused_in_one_line(client: Client, queries: object) -> None:
    answer = _post(client, queries)
    assert (answer.status, answer.json["status"]) == (400, "error")
    assert client.get(f"{SERVICE}?queries=%7B").status == 400


def test_suggestions(client: Client) -> None:
    found = client.get(f"{SERVICE}/suggest/entity?prefix=orl").json
    assert _fits(found, {"result": [SUGGESTION]})
    assert [one["name"] for one in found["result"]] == ["Yulia Orlova"]
    assert client.get(f"{SERVICE}/suggest/type?prefix=pers").json["result"] == [{"id": "Person", "name": "Person"}]
    assert client.get(f"{SERVICE}/suggest/property?prefix=other").json["result"][0]["id"] == "alias"
    assert client.get(f"{SERVICE}/suggest/entity?prefix=").json == {"result": []}


def test_values_of_properties(client: Client) -> None:
    id = client.get(f"{SERVICE}/suggest/entity?prefix=yulia").json["result"][0]["id"]
    extend = {"ids": [id, "e-unknown"], "properties": [{"id": "birthDate"}, {"id": "documents"}, {"id": "nothing"}]}
    answer = client.get(f"{SERVICE}?{urlencode({'extend': json.dumps(extend)})}").json
    assert [one["id"] for one in answer["meta"]] == ["birthDate", "documents"]
    assert answer["rows"] == {
        id: {"birthDate": [{"date": "1970"}], "documents": [{"int": 1}]},
        "e-unknown": {"birthDate": [], "documents": []},
    }
    proposed = client.get(f"{SERVICE}/properties?type=Person&limit=2").json
    assert (proposed["type"], len(proposed["properties"])) == ("Person", 2)


def test_a_preview_may_stand_in_a_page_of_this_machine_only(client: Client) -> None:
    id = client.get(f"{SERVICE}/suggest/entity?prefix=yulia").json["result"][0]["id"]
    answer = client.get(f"{SERVICE}/preview?id={id}")
    assert "Yulia Orlova" in answer.text
    assert "frame-ancestors http://127.0.0.1:*" in answer.headers["content-security-policy"]
    assert client.get(f"{SERVICE}/preview?id=%3Cb%3E").status == 404


def test_the_key_opens_this_door_and_no_other(client: Client) -> None:
    assert client.get("/entities").status == 401
    assert client.get("/reconcile").status == 401
    assert client.get(f"/reconcile/{'0' * 40}").status == 401
    assert client.get(f"{SERVICE}/../entities").status in (401, 404)
    assert client.get(SERVICE, {"host": "evil.example"}).status == 403
    assert client.ask("POST", "/review", b"", {"host": HOST, "content-length": "0"}).status in (401, 403)
    assert TOKEN not in SERVICE


@pytest.mark.parametrize(("origin", "allowed"), [("http://127.0.0.1:3333", True), ("https://evil.example", False)])
def test_only_pages_of_this_machine_may_read_the_answers(client: Client, origin: str, allowed: bool) -> None:
    answer = client.get(SERVICE, {"origin": origin, "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors"})
    assert (answer.headers.get("access-control-allow-origin") == origin) is allowed


def test_whoever_was_let_in_finds_the_address(client: Client) -> None:
    entered = Client(client.app, dict(client.cookies)).enter()
    answer = entered.get("/reconcile")
    assert (answer.status, answer.headers["location"]) == (303, SERVICE)


def test_an_endless_query_is_cut(client: Client) -> None:
    assert _post(client, {"q0": {"query": "x" * 50_000}}).status == 200
