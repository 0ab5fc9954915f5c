"""The example case: found beside the code or inside the installed package, built into a folder of its own."""

from __future__ import annotations

from pathlib import Path

from headwater.case.adding import Given
from headwater.case.building import BuildReport
from headwater.case.facade import Case
from headwater.case.readings import Progress
from headwater.errors import Missing

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
    return case, case.build(progress=progress)
