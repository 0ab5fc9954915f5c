"""The question: what the case asks, of whom, about which years; written into case.toml."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from headwater.model import Question
from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page

_LONGEST = 2_000


def show(desk: Desk, _asked: Asked) -> Page:
    """The form, filled with what stands."""
    casefile = desk.decisions.casefile
    data = {"question": to_json(casefile.question), "proposed": casefile.proposed}
    return Page("question.html", "The question", data, styles=("hands",))


def ask(desk: Desk, asked: Asked) -> Response:
    """Write it."""
    said = asked.posted
    question = Question(
        " ".join(said.get("text", "").split())[:_LONGEST],
        _names(said.get("sponsors", "")),
        _names(said.get("movements", "")),
        said.get("start", "").strip()[:10],
        said.get("end", "").strip()[:10],
    )
    desk.case.ask(question)
    return RedirectResponse("/case", 303)


def _names(lines: str) -> tuple[str, ...]:
    """One name a line, each once."""
    names = (" ".join(line.split())[:_LONGEST] for line in lines.splitlines())
    return tuple(dict.fromkeys(filter(None, names)))
