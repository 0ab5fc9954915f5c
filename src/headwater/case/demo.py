"""The example case: found beside the code or inside the installed package, built into a folder of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePath

import orjson

from headwater.case.adding import Given
from headwater.case.building import BuildReport
from headwater.case.facade import Case
from headwater.case.readings import Progress
from headwater.errors import Missing
from headwater.model import Mention, Verdict
from headwater.store.records import from_table

_EDITOR = "Example editor"
_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "example", _PACKAGE.parent.parent / "examples" / "calexit")


def example() -> Path:
    """Folder of the example: case.toml and documents.

    Raises:
        Missing: this installation came without it.
    """
    for place in _PLACES:
        if (place / "case.toml").is_file():
            return place
    raise Missing("this installation has no example case", remedy="install the wheel or work in a checkout")


def prepare(into: Path, progress: Progress) -> tuple[Case, BuildReport]:
    """Make the example case in a folder, or bring the one that is there up to date, and build it."""
    source = example()
    case = Case(into)
    if not case.folder.case_file.is_file():
        case.folder.create((source / "case.toml").read_text(encoding="utf-8"))
    known = {row["path"] for row in case.folder.ledger.rows("capture")}
    paths = sorted((source / "documents").iterdir())
    fresh = [path for path in paths if str(path.relative_to(source)) not in known]
    if fresh:
        list(case.add(fresh, Given(below=source)))
    report = case.build(progress=progress)
    if _review(case, source):
        report = replace(case.build(progress=progress), stages=report.stages)
    return case, report


def _review(case: Case, source: Path) -> int:
    """Record the example's own judgements, once: what a person who read the passages decided."""
    if any(row["kind"] == "judgement" for row in case.folder.ledger.rows()):
        return 0
    rows = [orjson.loads(line) for line in (source / "reviewed.jsonl").read_bytes().splitlines()]
    names = {row["id"]: PurePath(row["path"]).name for row in case.rows("documents")}
    return sum(_on_pair(case, row, names) if "name" in row else _on_claims(case, row, names) for row in rows)


def _on_claims(case: Case, row: dict[str, str], names: Mapping[str, str]) -> int:
    """Judge the claims of one relation in one document."""
    done = 0
    for claim in list(case.rows("claims")):
        if (names.get(claim["document"]), claim["relation"]) == (row["document"], row["relation"]):
            case.judge(Verdict(row["verdict"]), claim["id"], who=_EDITOR, reason=row["reason"])
            done += 1
    return done


def _on_pair(case: Case, row: dict[str, str], names: Mapping[str, str]) -> int:
    """Judge who bears a name in two documents; on mentions, so that it holds whatever resolution makes of them."""
    mentions = from_table(Mention, case.folder.tables.read("extract", "mentions"))
    bearers = sorted((one for one in mentions if one.name == row["name"]), key=lambda one: one.start_char)
    first = {names.get(one.document, ""): one.id for one in reversed(bearers)}
    if row["document"] not in first or row["other"] not in first:
        return 0
    case.judge_pair(
        Verdict(row["verdict"]), first[row["document"]], first[row["other"]], who=_EDITOR, reason=row["reason"]
    )
    return 1
