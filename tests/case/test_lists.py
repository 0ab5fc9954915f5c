"""Lists, hits, alias files and resolver lines of a case."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from headwater.case import Case
from headwater.case.aliases import read_aliases
from headwater.case.lists import UNCHECKED
from headwater.errors import Unreadable, UsageError
from headwater.model import Verdict

TEXTS = {
    "one.md": "Yulia Orlova is the chairwoman of the Open Harbour Society. Yulia Orlova met Tom Vale in Strelsau.",
    "two.md": "Gregor Stone is the treasurer of the Northern Lights Choir. The Coast League met in Hentzau.",
}


def _party(id: str, schema: str, name: str, **more: Any) -> str:
    return json.dumps({"id": id, "schema": schema, "properties": {"name": [name], **more}}, ensure_ascii=False)


LIST = "\n".join(
    [
        _party("l-1", "Person", "Юлия Орлова", birthDate=["1970-01-02"], topics=["sanction"]),
        _party("l-2", "Person", "Gregory Stones"),
        _party("l-3", "Person", "Wholly Different"),
        "{broken",
        _party("l-4", "Organization", "Open Harbour Society Ltd", country=["no"]),
        '{"id": "s-1", "schema": "Sanction", "properties": {"reason": ["x"]}}',
        '{"id": "l-5", "schema": "Person", "properties": {"name": []}}',
        "",
    ]
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Case:
    path = tmp_path_factory.mktemp("lists")
    for name, text in TEXTS.items():
        (path / name).write_text(text, encoding="utf-8")
    case = Case.create(path / "case", "Did Ruritania support it?", sponsors=["Ruritania"], movements=["Free Coast"])
    list(case.add([path / name for name in TEXTS]))
    case.build(workers=1)
    return case


@pytest.fixture
def case(made: Case, tmp_path: Path) -> Iterator[Case]:
    shutil.copytree(made.folder.path, tmp_path / "case")
    yield Case(tmp_path / "case")


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_list_is_taken_in_with_its_broken_lines_named(case: Case, tmp_path: Path) -> None:
    taken = case.take_list(_written(tmp_path / "agents.json", LIST))
    assert (taken.name, taken.parties, taken.others) == ("agents", 4, 1)
    assert [(one.line, one.reason.split(":")[0]) for one in taken.broken] == [(4, "no JSON"), (7, "no name")]
    with pytest.raises(Unreadable, match="no line holds a party; line 1"):
        case.take_list(_written(tmp_path / "none.json", "nothing here"))
    with pytest.raises(Unreadable):
        case.take_list(tmp_path / "absent.json")


def test_without_a_list_there_is_nothing_to_look_up(case: Case) -> None:
    with pytest.raises(UsageError, match="no list"):
        case.cross_reference()
    assert list(case.hits()) == []


@pytest.mark.slow
def test_hits_are_questions_until_a_person_judges_them(case: Case, tmp_path: Path) -> None:
    case.take_list(_written(tmp_path / "agents.json", LIST))
    assert case.cross_reference() == len(list(case.hits()))
    before = [row["caption"] for row in case.rows("entities")]
    hits = {hit["entry"]: hit for hit in case.hits()}
    assert {"l-1", "l-2", "l-4"} == hits.keys()
    assert {hit["status"] for hit in hits.values()} == {UNCHECKED}
    assert (hits["l-1"]["verdict"], hits["l-1"]["topics"]) == ("same", ["sanction"])
    assert "Latin letters" in hits["l-1"]["why"]
    made = case.judge_pair(Verdict.DIFFERENT, hits["l-1"]["entity"], "agents:l-1", who="Ann Reader")
    case.recompute()
    checked = next(hit for hit in case.rows("hits") if hit["entry"] == "l-1")
    assert (checked["status"], checked["who"], checked["judgement"]) == ("different", "Ann Reader", made.id)
    assert [row["caption"] for row in case.rows("entities")] == before


def test_aliases_join_and_what_is_odd_about_them_is_named(case: Case, tmp_path: Path) -> None:
    text = "name,aliases\nYulia Orlova,Gregor Stone,Юлия Орлова\nAlone\nTom Vale,T. V.,The Front\nOther,The Front\n"
    taken = case.take_aliases(_written(tmp_path / "aliases.csv", text))
    assert taken.groups[0].names == ("Yulia Orlova", "Gregor Stone", "Юлия Орлова")
    assert (taken.broken, taken.notes) == (
        ((3, "one name alone"),),
        ("“the front” is an alias of Tom Vale and of Other: it joins nothing",),
    )
    case.recompute()
    entity = next(row for row in case.rows("entities") if row["caption"] == "Yulia Orlova")
    assert "Gregor Stone" in entity["names"]
    assert "Other" not in {row["caption"] for row in case.rows("entities")}


def test_a_loop_of_aliases_is_named_and_does_no_harm() -> None:
    read = read_aliases(b"A One,B Two\nB Two,C Three\nC Three,A One\nD Four,D Five\n")
    assert [group.names for group in read.groups] == [("A One", "B Two", "C Three"), ("D Four", "D Five")]
    assert read.notes == ("a loop: A One → B Two → C Three → A One; all of them are taken for one",)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b'"open,quote\n', b",,,\n", b"x" * 20_000])
def test_any_alias_file_is_read(data: bytes) -> None:
    assert read_aliases(data).groups == ()


def test_judgements_travel_as_lines_that_nomenklatura_reads_and_writes(case: Case, tmp_path: Path) -> None:
    ids = [row["id"] for row in case.rows("entities")][:4]
    case.judge_pair(Verdict.SAME, ids[0], ids[1], who="Ann Reader", score=0.91)
    case.judge_pair(Verdict.DIFFERENT, ids[1], ids[2], who="Bo Reader")
    case.judge_pair(Verdict.UNSURE, ids[2], ids[3], who="Bo Reader")
    undone = case.judge_pair(Verdict.SAME, ids[0], ids[3], who="Bo Reader")
    case.undo(undone.id, who="Bo Reader")
    lines = list(case.export_judgements())
    there = _through_nomenklatura(lines, tmp_path)
    assert there["judgements"] == {
        (frozenset((ids[0], ids[1])), "positive"),
        (frozenset((ids[1], ids[2])), "negative"),
        (frozenset((ids[2], ids[3])), "unsure"),
    }
    assert there["closure"] == ("positive", "negative", "unsure")

    other = Case(tmp_path / "again")
    shutil.copytree(case.folder.path, other.folder.path)
    known = other.import_judgements(there["path"], who="Nobody")
    assert (known.new, known.known, known.broken) == (0, 3, ())


def _through_nomenklatura(lines: list[str], tmp_path: Path) -> dict[str, Any]:
    from nomenklatura.db import make_session
    from nomenklatura.resolver import Edge, Resolver

    path = tmp_path / "lines.ijson"
    edges = [Edge.from_line(line) for line in lines]
    session = make_session(f"sqlite:///{tmp_path}/resolver.db")
    resolver: Any = Resolver(session, create=True)
    resolver.load_edges(edges)
    first = edges[0]
    third = next(edge for edge in edges if edge.judgement.value == "negative")
    fourth = next(edge for edge in edges if edge.judgement.value == "unsure")
    closure = tuple(resolver.get_judgement(edge.target, edge.source).value for edge in (first, third, fourth))
    resolver.dump(path)
    return {
        "path": path,
        "closure": closure,
        "judgements": {(frozenset((e.target.id, e.source.id)), e.judgement.value) for e in resolver.all_edges()},
    }


def test_broken_lines_are_named_and_the_rest_is_taken_in(case: Case, tmp_path: Path) -> None:
    lines = [
        '["e-1", "e-2", "positive", 0.9, "Ann Reader", "2026-01-01T10:00:00"]',
        '["e-1", "e-2", "no_judgement", 0.9, null, null]',
        '["e-1", "e-2", "maybe", null, null, null]',
        '["e-1", "e-1", "positive", null, null, null]',
        "{}",
        "[",
        '["e-1", "e-3", "negative"]',
    ]
    made = case.import_judgements(_written(tmp_path / "lines", "\n".join(lines)), who="Bo Reader")
    assert (made.new, made.known, made.suggestions) == (2, 0, 1)
    assert [line for line, _ in made.broken] == [3, 4, 5, 6]
    judged = {(row["left"], row["right"]): row["who"] for row in case.identity_judgements()}
    assert judged == {("e-1", "e-2"): "Ann Reader", ("e-1", "e-3"): "Bo Reader"}
