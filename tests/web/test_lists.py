"""Lists and alias files in the browser: taken in, looked through, each hit judged and taken back."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from tests.web.client import HOST, Answer, Client
from tests.web.conftest import HOSTILE

from headwater.case.lists import UNCHECKED
from headwater.web import handing

EDGE = "----edge"


def hand(client: Client, path: str, data: bytes, filename: str = "agents.json", **fields: str) -> Answer:
    """A form with one file."""
    parts = [
        f'--{EDGE}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    if filename:
        head = f'--{EDGE}\r\nContent-Disposition: form-data; name="file"; filename="{filename}"\r\n'
        parts.append(f"{head}Content-Type: text/plain\r\n\r\n".encode() + data + b"\r\n")
    body = b"".join([*parts, f"--{EDGE}--\r\n".encode()])
    headers = {
        "host": HOST, "origin": "null", "sec-fetch-site": "same-origin", "content-length": str(len(body)),
        "content-type": f"multipart/form-data; boundary={EDGE}",
    }  # fmt: skip
    return client.ask("POST", path, body, headers)


def _party(id: str, name: str, **more: Any) -> str:
    return json.dumps({"id": id, "schema": "Person", "properties": {"name": [name], **more}})


LIST = "\n".join(
    [_party("l-1", "Анна Берг", topics=["sanction"]), "{broken", _party("l-2", HOSTILE), _party("l-3", "Karl Lund")]
)


def _search(client: Client) -> None:
    """Look the lists through here: the page has a process do it."""
    client.app.state.desk.case.cross_reference()


def _hits(client: Client, query: str = "") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = client.get(f"/lists.json{query}").json["hits"]["rows"]
    return rows


def test_without_a_list_the_page_says_so(writer: Client) -> None:
    page = writer.get("/lists")
    assert page.status == 200
    assert "No list was taken in yet" in page.text
    assert writer.get("/lists/add").status == writer.get("/lists/aliases").status == 200


def test_a_list_is_taken_in_and_its_broken_lines_are_named(writer: Client) -> None:
    answer = hand(writer, "/lists/add", LIST.encode(), name="Agents: of <b>states</b>")
    assert answer.status == 200
    assert "3 parties" in answer.text
    assert "line 2" in answer.text and "no JSON" in answer.text
    assert "<b>states</b>" not in answer.text
    (row,) = writer.get("/lists.json").json["lists"]
    assert (row["list"], row["parties"], row["broken"]) == ("Agents of <b>states</b>", 3, 1)
    assert "line 2" in writer.get("/lists").text
    assert writer.get("/lists/add.json").json["broken"] == 1


@pytest.mark.parametrize(
    ("path", "data", "filename", "status", "says"),
    [
        ("/lists/add", b"nothing", "a.json", 422, "no line holds a party; line 1: no JSON"),
        ("/lists/add", b"", "a.json", 422, "no line holds a party"),
        ("/lists/add", b"x", "", 400, "no file was chosen"),
        ("/lists/aliases", b"Alone\n", "a.csv", 422, "no row has two names; line 1: one name alone"),
        ("/lists/aliases", b"\xff\xfe\x00", "a.csv", 422, "line 1: not UTF-8"),
        ("/lists/aliases", b"x", "", 400, "no file was chosen"),
    ],
)
def test_what_is_no_such_file_is_refused(
    writer: Client, path: str, data: bytes, filename: str, status: int, says: str
) -> None:
    answer = hand(writer, path, data, filename)
    assert answer.status == status
    assert says in answer.text
    assert writer.get("/lists.json").json["lists"] == []


def test_a_file_for_the_command_line_is_named(writer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing, "_LARGEST", 10)
    answer = hand(writer, "/lists/add", LIST.encode())
    assert answer.status == 413
    assert "headwater xref" in answer.text


def test_a_hit_waits_is_judged_and_taken_back(writer: Client) -> None:
    hand(writer, "/lists/add", LIST.encode())
    assert writer.get("/lists.json").json["stale"] is True
    _search(writer)
    told = writer.get("/lists.json").json
    assert (told["stale"], told["open"]) == (False, told["hits"]["total"])
    hit = next(row for row in _hits(writer) if row["entry"] == "l-1")
    assert (hit["status"], hit["caption"], hit["topics"]) == (UNCHECKED, "Anna Berg", ["sanction"])
    page = writer.get("/lists")
    assert "Not checked by a person" in page.text
    assert "one is a way to write the other in Latin letters" in page.text
    assert "<script>alert" not in page.text
    entity = writer.get(f"/entities/{hit['entity']}").text
    assert "On lists" in entity and UNCHECKED in entity

    form = {
        "entity": hit["entity"],
        "listed": "agents:l-1",
        "verdict": "different",
        "who": "Ann Reader",
        "reason": "age",
    }
    assert writer.post("/judge/hit", form).status == 303
    (judged,) = _hits(writer, "?state=different")
    assert (judged["who"], judged["reason"]) == ("Ann Reader", "age")
    assert "judged different by" in writer.get(f"/entities/{hit['entity']}").text.replace("<bdi>", "")
    after = writer.get("/lists.json").json
    assert (after["stale"], after["last"]["id"]) == (False, judged["judgement"])
    assert "Behind" not in writer.get("/runs").text

    assert writer.post("/undo", {"judgement": judged["judgement"], "who": "Ann Reader"}).headers["location"] == "/lists"
    assert _hits(writer, "?state=different") == []


def test_what_is_no_hit_is_not_judged(writer: Client) -> None:
    hand(writer, "/lists/add", LIST.encode())
    _search(writer)
    hit = _hits(writer)[0]
    for entity, listed in ((hit["entity"], "agents:none"), ("e-none", "agents:l-1"), ("", "")):
        answer = writer.post("/judge/hit", {"entity": entity, "listed": listed, "verdict": "same", "who": "Ann Reader"})
        assert answer.status == 400


def test_hits_are_narrowed_down_and_have_a_table(writer: Client) -> None:
    hand(writer, "/lists/add", LIST.encode())
    _search(writer)
    everyone = {row["caption"] for row in _hits(writer)}
    assert {"Anna Berg", "Karl Lund"} <= everyone
    assert {row["caption"] for row in _hits(writer, "?q=lund")} == {"Karl Lund"}
    assert {row["caption"] for row in _hits(writer, f"?entity={_hits(writer, '?q=lund')[0]['entity']}")} == {
        "Karl Lund"
    }
    assert _hits(writer, "?list=none") == []
    table = writer.get("/lists.csv").text.splitlines()
    assert table[0].startswith("id,entity,caption") and len(table) > 2


@pytest.mark.slow
def test_the_page_has_a_process_look_the_lists_through(writer: Client) -> None:
    hand(writer, "/lists/add", LIST.encode())
    assert writer.post("/lists/search", {}).headers["location"] == "/lists"
    for _ in range(600):
        state = writer.get("/lists.json").json["search"]["state"]
        if state != "running":
            break
        time.sleep(0.1)
    assert state == "done"
    assert "l-1" in {row["entry"] for row in _hits(writer)}


def test_an_alias_file_joins_and_what_is_odd_is_named_line_by_line(writer: Client) -> None:
    rows = [
        "name,alias",
        "Anna Berg,Karl Lund",
        "Alone",
        f"Tom Vale,{'x' * 10_000}",
        "Ida Stone,,Ida Rock",
        "Ben Frost,\u0410nna Frost",  # a Cyrillic A
        "One,Two",
        "Two,One",
    ]
    answer = hand(writer, "/lists/aliases", "\n".join(rows).encode(), "names.csv")
    assert answer.status == 200
    for says in (
        "4 groups of names", "line 3: <bdi>one name alone", "line 4: <bdi>a name of 10,000 characters",
        "line 5: <bdi>an empty name", "mixes scripts", "a loop: One → Two → One",
    ):  # fmt: skip
        assert says in answer.text, says
    told = writer.get("/lists/aliases.json").json
    assert [line["line"] for line in told["lines"]] == [3, 4, 4, 5]
    desk = writer.app.state.desk
    for _ in range(300):
        if not desk.recomputer.lag.running:
            break
        time.sleep(0.1)
    berg = [row for row in writer.get("/entities.json?q=berg").json["rows"] if row["caption"] == "Anna Berg"]
    assert len(berg) == 1 and "Karl Lund" in berg[0]["names"]
