"""The answer after a verdict: the stages over the whole case, on the texts as they were last read.

Nothing is read anew, and the case is not locked while the stages work: a person goes on judging meanwhile. Each
stage is written under the lock, and only where what it was made from is still current.
"""

from __future__ import annotations

from headwater.case.captures import holdings
from headwater.case.derived import Decided, Deriving, answer_day, digests
from headwater.store import casefile as case_files
from headwater.store.folder import CaseFolder

_READ = ("ingest", "extract")
_STAGES = ("resolve", "weigh", "trace")
_WAIT = 10.0


def recompute(folder: CaseFolder) -> bool:
    """Bring resolve, weigh and trace up to what was decided.

    Returns:
        False where texts were never read, or where another process built meanwhile: what it made stands.

    Raises:
        CaseFileError: case.toml does not fit.
        Locked: another process keeps writing.
    """
    seen = folder.tables.current()
    if not all(stage in seen and folder.tables.has(stage, seen[stage]) for stage in _READ):
        return False
    casefile = case_files.load(folder.case_file)
    decided = Decided.of(folder, casefile)
    day = answer_day(casefile, holdings(folder.ledger.rows("capture")))
    wanted = digests(decided, seen["ingest"], seen["extract"], day)
    deriving = Deriving(folder, decided)
    for stage in _STAGES:
        if seen.get(stage) == wanted[stage] and folder.tables.has(stage, wanted[stage]):
            continue
        content = deriving.make(stage, day)
        with folder.lock(wait=_WAIT):
            if folder.tables.current() != seen:
                return False
            folder.tables.write(stage, wanted[stage], content)
        seen = {**seen, stage: wanted[stage]}
    return True
