"""claim: what a person reads in a passage, put into the ledger."""

from __future__ import annotations

import getpass
from pathlib import Path

import click

from headwater.cli.options import CASE, JSON
from headwater.cli.output import json_lines, say
from headwater.errors import UsageError
from headwater.model import Hedge, Polarity, Relation, Schema, Stance

_KINDS = click.Choice([one.value for one in Schema])


@click.command()
@CASE
@click.argument("document")
@click.option("--relation", required=True, type=click.Choice([one.value for one in Relation]), help="What joins them.")
@click.option("--subject", default="", help="Who does it.")
@click.option("--object", default="", help="To whom, or to what.")
@click.option("--quote", default="", metavar="TEXT", help="The passage, as it stands in the text.")
@click.option("--first", default="", metavar="WORDS", help="Instead of --quote: its first words, with --last.")
@click.option("--last", default="", metavar="WORDS", help="Its last words.")
@click.option("--span", nargs=2, type=int, metavar="START END", help="Instead of words: characters from START to END.")
@click.option("--subject-type", type=_KINDS, help="Kind of the subject.")
@click.option("--object-type", type=_KINDS, help="Kind of the object.")
@click.option("--value", default="", help="What the claim gives beside its ends (an office, a service, a verdict).")
@click.option("--amount", default="", metavar="NUMBER", help="Sum of money.")
@click.option("--currency", default="", metavar="CODE", help="EUR, USD …")
@click.option("--start", default="", metavar="DATE", help="When it began: 2016, 2016-09 or 2016-09-25.")
@click.option("--end", default="", metavar="DATE", help="When it ended.")
@click.option("--place", default="", help="Where.")
@click.option("--negated", is_flag=True, help="The passage says that it is not so.")
@click.option("--hedge", type=click.Choice([one.value for one in Hedge]), default=Hedge.NONE.value, help="How guarded.")
@click.option(
    "--stance",
    type=click.Choice([one.value for one in Stance]),
    default=Stance.ASSERTS.value,
    help="What its voice does.",
)
@click.option("--attribution", default="", metavar="NAME", help="Whose word it is, where not that of the document.")
@click.option("--instead-of", default="", metavar="CLAIM", help="Correct this claim: it is rejected, with a note.")
@click.option("--reason", default="", help="Why; kept with the judgement.")
@click.option("--who", default="", help="Name of the person who makes it; the login name where left out.")
@JSON
def claim(
    case: Path, document: str, who: str, span: tuple[int, int] | None, negated: bool, as_json: bool, **said: str | None
) -> None:
    """Make a claim of a passage of DOCUMENT by hand; it counts as accepted, and the next build takes it up.

    DOCUMENT is its id, the beginning of its id, or its path as added. `show CASE text DOCUMENT` prints the text
    that the passage is looked for in; line breaks count as spaces.
    """
    from headwater.case import Case
    from headwater.case.claiming import judgement_of
    from headwater.case.shaping import claim_row
    from headwater.case.wording import draft_of

    opened = Case(case)
    id = opened.document_id(document)
    words = {name: value or "" for name, value in said.items()} | _passage(span, said)
    words["polarity"] = Polarity.NEGATED if negated else Polarity.AFFIRMED
    draft = draft_of(id, opened.text(id), words, who or getpass.getuser())
    made = opened.claim(draft)
    if as_json:
        json_lines([claim_row(made)])
    else:
        click.echo(made.id)
    quote = " ".join(made.quote.split())
    say(f"{made.subject or '(unknown)'} — {made.relation} — {made.object or '(unknown)'}: “{quote}”")
    judgement = judgement_of(opened.folder.ledger.rows("claim"), made.id)
    say(f"take it back with `headwater review {case} --undo {judgement}`")


def _passage(span: tuple[int, int] | None, said: dict[str, str | None]) -> dict[str, str]:
    """The span as a form gives it; the words that were given are then checked against it."""
    if span is None:
        if not (said["quote"] or said["first"]):
            raise UsageError("no passage was given", remedy="give --quote, --first and --last, or --span")
        return {}
    return {"start_char": str(span[0]), "end_char": str(span[1])}


COMMANDS = (claim,)
