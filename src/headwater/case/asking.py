"""Another question for the case, written into case.toml."""

from __future__ import annotations

from headwater.errors import UsageError
from headwater.model import CaseFile, Question
from headwater.model.dates import is_partial_date
from headwater.store import casefile as case_files
from headwater.store.casefile_text import with_asked
from headwater.store.folder import CaseFolder


def ask(folder: CaseFolder, question: Question) -> CaseFile:
    """Write a question into the case file; sides that are left empty are proposed by the next build.

    Raises:
        UsageError: the question is empty, or a date is none.
        CaseFileError: the file cannot be edited safely; it says what to write by hand.
    """
    if not question.text.strip():
        raise UsageError("the question is empty", remedy="write: Did … support …?")
    for day in (question.start, question.end):
        if day and not is_partial_date(day):
            raise UsageError(f"{day!r} is no date", remedy="write 2016, 2016-09 or 2016-09-25")
    folder.write_case_file(with_asked(folder.case_file.read_text(encoding="utf-8"), question))
    return case_files.load(folder.case_file)
