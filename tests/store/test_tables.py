from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import orjson
import pyarrow as pa
import pytest

from headwater.errors import Damaged, NotFound
from headwater.store.folder import CaseFolder
from headwater.store.generations import chunk_file, table_name
from headwater.store.tables import Chunk


def table(*values: int) -> pa.Table:
    return pa.table({"a": pa.array(values, pa.int64()), "b": pa.array([str(value) for value in values], pa.string())})


def digests(folder: CaseFolder, stage: str) -> list[str]:
    return sorted(path.name for path in (folder.path / "tables" / stage).iterdir())


def test_what_is_written_is_read(folder: CaseFolder) -> None:
    folder.tables.write("extract", "d1", {"claims": table(1, 2), "mentions": table()})
    assert folder.tables.current() == {"extract": "d1"}
    assert orjson.loads((folder.path / "CURRENT").read_bytes()) == {"extract": "d1"}
    assert folder.tables.read("extract", "claims").equals(table(1, 2))
    assert folder.tables.read("extract", "claims", ["b"]).to_pydict() == {"b": ["1", "2"]}
    assert folder.tables.read("extract", "mentions").equals(table())
    assert list(folder.tables.verify()) == []


def test_what_never_ran_is_not_found(folder: CaseFolder) -> None:
    with pytest.raises(NotFound, match="has not run"):
        folder.tables.read("extract", "claims")
    folder.tables.write("extract", "d1", {"claims": table(1)})
    with pytest.raises(NotFound, match="no table money"):
        folder.tables.read("extract", "money")
    folder.tables.forget("extract")
    assert folder.tables.generation("extract") is None


def test_the_same_rows_give_the_same_bytes(folder: CaseFolder) -> None:
    whole = table(*range(1000))
    pieces = pa.concat_tables([whole.slice(0, 300), whole.slice(300)]).replace_schema_metadata({"made": "now"})
    one = folder.tables.write("extract", "d1", {"claims": whole})
    two = folder.tables.write("extract", "d2", {"claims": pieces})
    assert one.chunks["claims.parquet"].sha256 == two.chunks["claims.parquet"].sha256
    assert (one.path / "manifest.json").read_bytes() == (two.path / "manifest.json").read_bytes()


def test_unchanged_chunks_are_linked_and_keep_their_keys(folder: CaseFolder) -> None:
    first = folder.tables.write(
        "extract", "d1", [Chunk(chunk_file("claims", n), table(n), (f"doc{n}",)) for n in (1, 2)]
    )
    kept = [Chunk(info.path.name, info.path) for info in first.chunks_of("claims")]
    second = folder.tables.write("extract", "d2", iter([*kept, Chunk(chunk_file("claims", 3), table(3), ("doc3",))]))
    assert folder.tables.read("extract", "claims").column("a").to_pylist() == [1, 2, 3]
    assert [info.keys for info in second.chunks_of("claims")] == [("doc1",), ("doc2",), ("doc3",)]
    assert [info.rows for info in second.chunks_of("claims")] == [1, 1, 1]
    name = chunk_file("claims", 1)
    assert (first.path / name).stat().st_ino == (second.path / name).stat().st_ino
    assert list(folder.tables.verify()) == []


def test_where_links_are_impossible_chunks_are_copied(folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    first = folder.tables.write("extract", "d1", [Chunk("claims-000001.parquet", table(1), ("doc",))])

    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr("os.link", refuse)
    info = first.chunks["claims-000001.parquet"]
    folder.tables.write("extract", "d2", [Chunk(info.path.name, info.path)])
    assert folder.tables.read("extract", "claims").equals(table(1))
    assert list(folder.tables.verify()) == []


def test_the_former_generation_stays_and_older_ones_go(folder: CaseFolder) -> None:
    for digest in ("d1", "d2", "d3"):
        folder.tables.write("extract", digest, {"claims": table(1)})
    assert digests(folder, "extract") == ["d2", "d3"]
    folder.tables.write("extract", "d3", {"claims": table(1)})
    assert digests(folder, "extract") == ["d2", "d3"]
    folder.tables.write("extract", "d2", {"claims": table(9)})
    assert folder.tables.current() == {"extract": "d2"}
    assert folder.tables.read("extract", "claims").equals(table(1)), "the same digest means the same bytes"


def test_an_open_reader_outlives_pruning(folder: CaseFolder) -> None:
    generation = folder.tables.write("extract", "d1", {"claims": table(1)})
    with generation.chunks["claims.parquet"].path.open("rb") as file:
        for digest in ("d2", "d3"):
            folder.tables.write("extract", digest, {"claims": table(2)})
        assert not generation.path.exists()
        import pyarrow.parquet as pq

        assert pq.read_table(file).equals(table(1))


def test_a_failed_writer_leaves_nothing(folder: CaseFolder) -> None:
    folder.tables.write("extract", "d1", {"claims": table(1)})

    def chunks() -> Any:
        yield Chunk("claims.parquet", table(2))
        raise RuntimeError("stage failed")

    with pytest.raises(RuntimeError):
        folder.tables.write("extract", "d2", chunks())
    assert folder.tables.current() == {"extract": "d1"}
    assert digests(folder, "extract") == ["d1"]


def test_damage_is_named(folder: CaseFolder) -> None:
    generation = folder.tables.write("extract", "d1", {"claims": table(1), "mentions": table(2), "texts": table(3)})
    with (generation.path / "claims.parquet").open("r+b") as file:
        file.seek(8)
        file.write(b"\xff")
    (generation.path / "mentions.parquet").unlink()
    (generation.path / "more.parquet").write_bytes(b"")
    assert [problem.partition(" ")[0] for problem in folder.tables.verify()] == [
        "tables/extract/d1/claims.parquet:",
        "tables/extract/d1/mentions.parquet:",
        "tables/extract/d1/more.parquet:",
    ]


def test_a_file_that_is_no_parquet_is_damage(folder: CaseFolder) -> None:
    generation = folder.tables.write("extract", "d1", {"claims": table(1)})
    (generation.path / "claims.parquet").write_bytes(b"nothing of the kind")
    with pytest.raises(Damaged, match=r"claims\.parquet"):
        folder.tables.read("extract", "claims")
    (generation.path / "claims.parquet").unlink()
    with pytest.raises(Damaged, match="missing"):
        folder.tables.read("extract", "claims")


@pytest.mark.parametrize("text", ["", "[]", '{"extract": 3}', '{"extract": "../../etc"}', "{"])
def test_a_spoiled_current_is_named_and_replaced(folder: CaseFolder, text: str) -> None:
    (folder.path / "CURRENT").write_text(text)
    assert next(folder.tables.verify()).startswith("CURRENT: ")
    with pytest.raises(Damaged):
        folder.tables.current()
    folder.tables.write("extract", "d1", {"claims": table(1)})
    assert folder.tables.current() == {"extract": "d1"}


def test_deleted_tables_count_as_never_run(folder: CaseFolder) -> None:
    generation = folder.tables.write("extract", "d1", {"claims": table(1)})
    for path in generation.path.iterdir():
        path.unlink()
    generation.path.rmdir()
    assert folder.tables.generation("extract") is None
    assert list(folder.tables.verify()) == ["CURRENT: stage extract points to d1, which is gone: build again"]
    folder.tables.write("extract", "d1", {"claims": table(1)})
    assert list(folder.tables.verify()) == []


@pytest.mark.parametrize("digest", ["", "..", "a/b", ".hidden"])
def test_names_that_would_climb_are_refused(folder: CaseFolder, digest: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        folder.tables.write("extract", digest, {"claims": table(1)})
    with pytest.raises(ValueError, match="call it NAME"):
        folder.tables.write("extract", "d", [Chunk(f"{digest}/x.parquet", table(1))])
    assert not Path(folder.path / "CURRENT").exists()


def test_table_names() -> None:
    assert table_name(chunk_file("page_boxes", 12)) == table_name("page_boxes.parquet") == "page_boxes"
