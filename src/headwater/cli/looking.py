"""show, search, sql: what a case holds."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from headwater.cli.options import AS_OF, CASE, JSON
from headwater.cli.output import json_lines, table
from headwater.errors import UsageError

COLUMNS = {
    "documents": ("id", "path", "published", "publisher", "title", "status", "reason", "hidden"),
    "claims": (
        "id",
        "subject",
        "relation",
        "object",
        "start",
        "end",
        "amount",
        "currency",
        "stance",
        "hedge",
        "status",
        "quote",
    ),
    "entities": ("id", "schema", "caption", "names", "documents"),
    "links": ("subject_caption", "relation", "object_caption", "start", "end", "status", "lo", "hi", "C", "id"),
    "chains": ("channel", "sponsor", "movement", "complete", "lo", "hi", "text"),
    "assessment": ("channel", "sponsor", "movement", "as_of", "words", "confidence", "F", "R", "lo", "hi", "C"),
    "questions": ("value", "channel", "origin", "text", "record", "holder"),
    "hits": ("caption", "entry_caption", "list", "score", "status", "agrees", "conflicts", "topics", "entity", "entry"),
}


@click.command()
@CASE
@click.argument("what", type=click.Choice([*COLUMNS, "text"]))
@click.argument("document", default="")
@AS_OF
@JSON
def show(case: Path, what: str, document: str, as_of: str, as_json: bool) -> None:
    """Print documents, claims, entities, links, chains, the assessment, open questions or hits in lists.

    `show CASE text DOCUMENT` prints the normalised text of one document, exactly; DOCUMENT is its id, the
    beginning of its id, or its path as added.
    """
    from headwater.case import Case

    opened = Case(case)
    if what == "text":
        if not document:
            raise UsageError(
                "show text needs a document", remedy="give its id or path; `show CASE documents` lists them"
            )
        sys.stdout.buffer.write(opened.text(document).encode("utf-8", "surrogatepass"))
        sys.stdout.buffer.flush()
        return
    rows = opened.rows(what, as_of=as_of)
    if as_json:
        json_lines(rows)
    else:
        table(rows, COLUMNS[what])


@click.command()
@CASE
@click.argument("text")
@click.option("--limit", default=20, show_default=True)
@AS_OF
@JSON
def search(case: Path, text: str, limit: int, as_of: str, as_json: bool) -> None:
    """Find passages that hold all the words; "quoted words" stand together."""
    from headwater.case import Case

    rows = Case(case).search(text, limit, as_of=as_of)
    if as_json:
        json_lines(rows)
    else:
        table(rows, ("document", "page", "title", "start_char", "text"))


@click.command()
@CASE
@click.argument("query")
@JSON
def sql(case: Path, query: str, as_json: bool) -> None:
    """Ask the tables of the case in SQL (DuckDB); nothing outside the case can be read or written."""
    from headwater.case import Case

    result = Case(case).sql(query)
    rows = (
        dict(zip(result.column_names, values, strict=True))
        for values in zip(*(c.to_pylist() for c in result.columns), strict=True)
    )
    if as_json:
        json_lines(rows)
    else:
        table(rows, result.column_names)


COMMANDS = (show, search, sql)
