"""The example case: found beside the code or inside the installed package, built into a folder of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath

import orjson

from headwater.case.adding import Given
from headwater.case.building import BuildReport
from headwater.case.facade import Case
from headwater.case.readings import Progress
from headwater.errors import Missing
from headwater.model import Verdict

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
    claims = list(case.rows("claims"))
    names = {row["id"]: PurePath(row["path"]).name for row in case.rows("documents")}
    done = 0
    for line in (source / "reviewed.jsonl").read_bytes().splitlines():
        row = orjson.loads(line)
        for claim in claims:
            if (names.get(claim["document"]), claim["relation"]) == (row["document"], row["relation"]):
                case.judge(Verdict(row["verdict"]), claim["id"], who="Example editor", reason=row["reason"])
                done += 1
    return done
