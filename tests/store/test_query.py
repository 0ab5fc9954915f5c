from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest

from headwater.errors import UsageError
from headwater.store import query
from headwater.store.folder import CaseFolder
from headwater.store.tables import Chunk


@pytest.fixture
def filled(folder: CaseFolder) -> CaseFolder:
    chunks = [Chunk(f"claims-00000{n}.parquet", pa.table({"id": [f"c-{n}"], "amount": [float(n)]})) for n in (1, 2)]
    folder.tables.write("extract", "d1", [*chunks, Chunk("mentions.parquet", pa.table({"id": ["m-1"]}))])
    folder.tables.write("resolve", "d1", {"claims": pa.table({"id": ["c-1"], "entity": ["e-1"]})})
    return folder


def test_a_view_for_every_table_and_the_latest_stage_wins(filled: CaseFolder) -> None:
    assert query.run(filled, "SELECT * FROM claims").to_pylist() == [{"id": "c-1", "entity": "e-1"}]
    rows = query.run(filled, "SELECT id FROM extract_claims WHERE amount > 1.5").to_pylist()
    assert rows == [{"id": "c-2"}]
    assert query.run(filled, "FROM mentions").num_rows == 1
    names = query.run(filled, "SHOW TABLES").column("name").to_pylist()
    assert names == ["claims", "extract_claims", "extract_mentions", "mentions", "resolve_claims"]


def test_joins_and_windows(filled: CaseFolder) -> None:
    text = "WITH c AS (SELECT * FROM extract_claims JOIN resolve_claims USING (id)) SELECT sum(amount) AS s FROM c"
    assert query.run(filled, text).to_pylist() == [{"s": 1.0}]


REFUSED = [
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM read_blob('{case}/case.toml')",
    "SELECT * FROM read_text('https://example.org/')",
    "COPY (SELECT 1) TO '{out}'",
    "COPY claims TO '{out}' (FORMAT parquet)",
    "EXPORT DATABASE '{out}'",
    "IMPORT DATABASE '{case}'",
    "ATTACH '{out}'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "LOAD '{out}'",
    "CREATE SECRET s (TYPE s3)",
    "SET enable_external_access = true",
    "RESET lock_configuration",
    "SET temp_directory = '/tmp'",
    "SET allowed_directories = ['/']",
    "PRAGMA profiling_output = '{out}'",
]


@pytest.mark.parametrize("text", REFUSED)
def test_nothing_outside_can_be_reached(filled: CaseFolder, tmp_path: Path, text: str) -> None:
    import duckdb

    out = tmp_path / "out"
    text = text.format(case=filled.path, out=out)
    with pytest.raises(UsageError):
        query.run(filled, text)
    with query.connect(filled) as connection, pytest.raises(duckdb.Error):
        connection.execute(text).fetchall()
    assert not out.exists()


@pytest.mark.parametrize(
    "text",
    ["CREATE TABLE x AS SELECT 1", "DROP VIEW claims", "COPY (SELECT 1) TO '{scratch}/x'", "ATTACH '{scratch}/x.db'"],
)
def test_run_only_reads(filled: CaseFolder, text: str) -> None:
    with pytest.raises(UsageError, match="not a query"):
        query.run(filled, text.format(scratch=filled.scratch))
    assert list(filled.scratch.iterdir()) == []


def test_python_s_variables_are_out_of_reach(filled: CaseFolder) -> None:
    secret = pa.table({"a": [1]})
    with pytest.raises(UsageError, match="secret"):
        query.run(filled, "SELECT * FROM secret")
    assert secret.num_rows


def test_a_failing_query_is_quoted_with_its_reason(filled: CaseFolder) -> None:
    with pytest.raises(UsageError) as caught:
        query.run(filled, "SELECT *\nFROM clams")
    assert "Table with name clams does not exist" in str(caught.value)
    assert "in: SELECT * FROM clams" in str(caught.value)
    assert "tables: claims," in caught.value.remedy
    for text in ("SELEC 1", "", "SELECT 1; SELECT 2", "SELECT '\ud800'", "SELECT '\0'", "SELECT 1/'x'"):
        with pytest.raises(UsageError) as caught:
            query.run(filled, text)
        assert "\n" not in str(caught.value)


def test_an_empty_case_says_so(folder: CaseFolder) -> None:
    with pytest.raises(UsageError, match="no tables yet"):
        query.run(folder, "SELECT * FROM claims")
    assert query.run(folder, "SELECT 1 AS one").to_pylist() == [{"one": 1}]
