"""fetch, custody, retract: where evidence comes from, who handled it, and what falls when it falls."""

from __future__ import annotations

from pathlib import Path

import click

from headwater.cli.options import CASE, JSON
from headwater.cli.output import json_lines, say, table
from headwater.errors import Exit


@click.command()
@CASE
@click.argument("urls", nargs=-1, required=True)
@click.option("--publisher", default="", help="Who published them.")
@click.option("--published", default="", metavar="DATE", help="When: 2016, 2016-09 or 2016-09-25.")
@click.option("--letter", default="", help="Admiralty letter of the source, A to F.")
@click.option(
    "--timestamp", default="", metavar="URL", help="Ask this authority for a time stamp (RFC 3161) over each capture."
)
@JSON
def fetch(
    case: Path, urls: tuple[str, ...], publisher: str, published: str, letter: str, timestamp: str, as_json: bool
) -> int:
    """Fetch web addresses into the case: the one command that goes out on the network.

    Public http and https addresses only. What was sent and received is kept beside the text as WARC.
    """
    from headwater.case import Case, Given
    from headwater.case.fetching import Order
    from headwater.case.fetching import fetch as fetch_all

    order = Order(Given("", publisher, published, letter.upper()), timestamp)
    results = list(fetch_all(Case(case).folder.open(), urls, order))
    if as_json:
        json_lines({"path": r.path, "document": r.document, "size": r.size, "known": r.known} for r in results)
    refused = [result for result in results if result.reason]
    for result in refused:
        say(f"skipped {result.path}: {result.reason}")
    say(f"{len(results) - len(refused)} fetched, {len(refused)} skipped")
    if refused:
        return Exit.SKIPPED if len(refused) < len(results) else Exit.UNREACHABLE
    return Exit.OK


@click.command()
@CASE
@JSON
def custody(case: Path, as_json: bool) -> None:
    """Who put what into the case, when, under which hash; the last row is the head of the chain: note it elsewhere."""
    from headwater.case import Case
    from headwater.case.custody import custody as entries

    rows = entries(Case(case).folder.open())
    if as_json:
        json_lines(rows)
    else:
        table(rows, ("when", "who", "what", "sha256", "detail"))


@click.command()
@CASE
@click.argument("document")
@click.option("--reason", required=True, help="Why it no longer counts.")
@click.option("--who", default="", help="Who decided it; your login name where left out.")
@JSON
def retract(case: Path, document: str, reason: str, who: str, as_json: bool) -> None:
    """Take DOCUMENT out of what the case rests on, and list the sentences of exports that cite it.

    Its bytes and its history stay. Run `build` afterwards; adding the file again takes it back in.
    """
    from dataclasses import asdict

    from headwater.case import Case
    from headwater.case.retracting import retract as take_out

    opened = Case(case)
    fallen = take_out(opened.folder.open(), opened.document_id(document), reason, who)
    rows = [asdict(one) for one in fallen]
    if as_json:
        json_lines(rows)
    else:
        table(rows, ("file", "when", "sentence", "alone", "text", "export"))
    files = {one.export for one in fallen}
    say(f"retracted; {len(fallen)} sentences of {len(files)} exports cite it: run `headwater build {case}`")


COMMANDS: tuple[click.Command, ...] = (fetch, custody, retract)
