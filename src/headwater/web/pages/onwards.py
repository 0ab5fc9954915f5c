"""Where a form goes on to: a page of ours, with the name of the person kept for next time."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from headwater.web.asked import REVIEWER, Asked, local, to_cookie
from headwater.web.pages.judge import reviewer

_MONTH = 60 * 60 * 24 * 30


def onwards(asked: Asked, path: str) -> Response:
    """Redirect to where the form asks to go on, else to ``path``."""
    response = RedirectResponse(local(asked.posted.get("next", "") or path), 303)
    name = to_cookie(reviewer(asked))
    response.set_cookie(REVIEWER, name, max_age=_MONTH, httponly=True, samesite="strict", path="/")
    return response
