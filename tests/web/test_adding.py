"""From an empty case on: files handed over in the browser, what is said of them, the question, the build."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from tests.web.client import HOST, TOKEN, Answer, Client
from tests.web.conftest import HOSTILE

from headwater.case import Case
from headwater.web import app
from headwater.web import uploads as taking

EDGE = "----edge"


def multipart(files: Iterable[tuple[str, bytes]], facts: Mapping[str, str]) -> bytes:
    parts = [
        f'--{EDGE}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'.encode() for n, v in facts.items()
    ]
    for name, data in files:
        safe = name.replace('"', "%22")
        head = f'--{EDGE}\r\nContent-Disposition: form-data; name="files"; filename="{safe}"\r\n'
        parts.append(f"{head}Content-Type: text/html\r\n\r\n".encode() + data + b"\r\n")
    return b"".join([*parts, f"--{EDGE}--\r\n".encode()])


def add(client: Client, files: Iterable[tuple[str, bytes]], path: str = "/add", **facts: str) -> Answer:
    body = multipart(files, facts)
    headers = {
        "host": HOST,
        "origin": "null",
        "sec-fetch-site": "same-origin",
        "content-type": f"multipart/form-data; boundary={EDGE}",
        "content-length": str(len(body)),
    }
    return client.ask("POST", path, body, headers)


@pytest.fixture
def empty(tmp_path: Path) -> Client:
    case = Case.create(tmp_path / "case", "Did Ruritania support the Free Coast Movement?")
    return Client(app(case, TOKEN)).enter()


def captures(client: Client) -> list[dict[str, str]]:
    return list(client.app.state.desk.case.folder.ledger.rows("capture"))


def test_files_are_in_the_case_when_the_page_says_so(empty: Client) -> None:
    answer = add(
        empty, [("a.txt", b"Anna Berg spoke."), ("b.txt", b"Karl Lund wrote.")],
        publisher="Coast Herald", published="2019-04", letter="B", url="https://herald.example/1",
    )  # fmt: skip
    assert answer.status == 200
    assert "2 of 2 taken in" in answer.text
    rows = captures(empty)
    assert [row["path"] for row in rows] == ["a.txt", "b.txt"]
    assert {(row["publisher"], row["published"], row["letter"]) for row in rows} == {("Coast Herald", "2019-04", "B")}
    assert empty.app.state.desk.case.folder.blobs.read(rows[0]["document"]) == b"Anna Berg spoke."


def test_a_folder_keeps_its_paths(empty: Client) -> None:
    told = add(empty, [("x.txt", b"x")], "/add.json", paths="inbox/2019/x.txt").json
    assert told["taken"][0]["path"] == "inbox/2019/x.txt"
    assert add(empty, [("x.txt", b"x")], "/add.json").json["taken"][0]["known"]


@pytest.mark.parametrize("name", ["../../../etc/passwd", "..\\..\\boot.ini", "/etc/passwd", HOSTILE, "a\u202egpj.exe"])
def test_a_name_is_a_label_and_no_path(empty: Client, name: str, tmp_path: Path) -> None:
    before = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    answer = add(empty, [(name, b"data")])
    assert answer.status == 200
    assert "<script" not in answer.text.replace('<script src="/static/', "")
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - set(before)
    assert all("ledger" in path.parts or "blobs" in path.parts or path.name == ".lock" for path in new)
    assert ".." not in captures(empty)[0]["path"].split("/")


def test_captured_markup_is_never_served(empty: Client) -> None:
    add(empty, [("page.html", b"<script>alert(1)</script><p>Anna Berg spoke to the Free Coast Movement.</p>")])
    document = captures(empty)[0]["document"]
    for path in (f"/blobs/{document}", f"/documents/{document}/file", f"/documents/{document}.html", f"/{document}"):
        assert b"<script>alert(1)" not in empty.get(path).body


def test_what_does_not_fit_is_named_and_the_rest_is_taken(empty: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    class Small:
        input_bytes = 8

    monkeypatch.setattr(taking, "Limits", Small)
    told = add(empty, [("small.txt", b"12345678"), ("big.txt", b"123456789")], "/add.json").json["taken"]
    assert [bool(row["reason"]) for row in told] == [False, True]
    assert "split it" in told[1]["reason"]


@pytest.mark.parametrize(
    ("files", "facts", "status"),
    [([], {}, 400), ([("a.txt", b"x")], {"published": "yesterday"}, 400), ([("a.txt", b"x")], {"letter": "Z"}, 400)],
)
def test_a_form_that_does_not_fit_takes_nothing(
    empty: Client, files: list[tuple[str, bytes]], facts: dict[str, str], status: int
) -> None:
    answer = add(empty, files, "/add.json", **facts)
    assert answer.status == status
    assert answer.json["remedy"]
    assert captures(empty) == []


def test_other_kinds_of_forms_are_refused(empty: Client) -> None:
    assert empty.post("/add", {"files": "x"}).status == 400
    broken = {"content-type": "multipart/form-data", "content-length": "4"}
    own = {"host": HOST, "origin": "null", "sec-fetch-site": "same-origin"}
    assert empty.ask("POST", "/add", b"nope", {**own, **broken}).status == 400
    assert captures(empty) == []


def test_the_question_is_written_into_the_case_file(empty: Client) -> None:
    form = {"text": " Did  it? ", "sponsors": "Ruritania\n\n Ruritania \n", "movements": HOSTILE, "start": "2014"}
    assert empty.post("/question", form).headers["location"] == "/case"
    question = empty.get("/question.json").json["question"]
    assert question == {
        "text": "Did it?", "sponsors": ["Ruritania"], "movements": [HOSTILE], "start": "2014", "end": ""
    }  # fmt: skip
    assert empty.post("/question", {"text": " "}).status == 400
    assert empty.post("/question", {"text": "Who?", "end": "soon"}).status == 400
    assert empty.get("/question.json").json["question"] == question


def wait(client: Client) -> dict[str, object]:
    deadline = time.monotonic() + 60
    while (told := client.get("/build.json").json)["state"] == "running" and time.monotonic() < deadline:
        time.sleep(0.05)
    return dict(told)


@pytest.mark.slow
def test_a_build_tells_how_it_goes_and_names_what_it_could_not_read(empty: Client) -> None:
    add(
        empty,
        [("a.txt", b"Anna Berg is the president of the Free Coast Movement."), ("b.pdf", b"%PDF-1.7")],
    )
    assert empty.post("/build", {}).headers["location"] == "/build"
    page = empty.get("/build").tree
    assert page.xpath("//ol[@class='steps']/li[@aria-current='step']")
    assert page.xpath("//noscript/meta[@http-equiv='refresh']|//head//meta[@http-equiv='refresh']")
    told = wait(empty)
    assert told["state"] == "done", told
    assert [row["path"] for row in told["skipped"]] == ["b.pdf"]  # type: ignore[attr-defined]
    assert all(row["remedy"] for row in told["skipped"])  # type: ignore[attr-defined]
    assert empty.get("/claims.json").json["total"] >= 1


@pytest.mark.slow
def test_a_build_can_be_ended_and_leaves_the_case_as_it_was(empty: Client) -> None:
    text = b"Ruritania paid 5,000 euros to the Free Coast Movement in May 2019. " * 200
    add(empty, [(f"{number}.txt", b"%d. " % number + text) for number in range(40)])
    empty.post("/build", {})
    assert empty.post("/build/end", {}).status == 303
    told = wait(empty)
    assert told["state"] == "ended"
    assert "trace" not in empty.app.state.desk.case.folder.tables.current()
    empty.post("/question", {"text": "Did it?", "sponsors": "Ruritania", "movements": "Free Coast Movement"})
    assert json.loads(empty.get("/case.json").body)["building"] is False


def test_what_is_said_of_a_document_is_kept(empty: Client) -> None:
    add(empty, [("a.txt", b"Anna Berg spoke.")])
    document = captures(empty)[0]["document"]
    answer = empty.post("/describe", {"document": document, "publisher": "Coast Herald", "published": "2019"})
    assert answer.status == 303
    assert (captures(empty)[1]["publisher"], captures(empty)[1]["path"]) == ("Coast Herald", "a.txt")
    assert empty.post("/describe", {"document": "f" * 64, "publisher": "x"}).status == 404
