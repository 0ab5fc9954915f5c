"""The application: addresses, the guard before them, and failures as pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from headwater.case.reconciling import Reconciler
from headwater.errors import HeadwaterError
from headwater.web import reconcile
from headwater.web.asked import PLACE, REVIEWER, Asked, from_cookie
from headwater.web.desk import Desk
from headwater.web.guard import UPLOADS, Guard
from headwater.web.page import Page, respond
from headwater.web.refusals import refusal
from headwater.web.waiting import AGAIN, StillWorking

if TYPE_CHECKING:
    from headwater.case import Case

Handler = Callable[[Desk, Asked], Page | Response]
_STATIC = Path(__file__).parent / "static"
_FORM = "application/x-www-form-urlencoded"


def app(case: Case, token: str, *, port: int = 8765) -> Starlette:
    """The pages of a case, for a browser that brings the token once.

    Args:
        case: an existing case.
        token: exchanged for a cookie at ``/?token=…``, once.
        port: of the address that browsers use; requests that name another are refused.
    """
    desk = Desk(case)
    made = Starlette(
        routes=[*_routes(desk), *reconcile.routes(Reconciler(case), token)],
        middleware=[Middleware(Guard, token=token, port=port)],
        exception_handlers={
            HeadwaterError: _told,
            HTTPException: _no_page,
            Exception: _unforeseen,
        },
    )
    made.state.desk = desk
    return made


def _routes(desk: Desk) -> Iterator[BaseRoute]:
    from headwater.web.pages import LOOKS, OTHERS, POSTS

    yield Mount("/static", StaticFiles(directory=_STATIC))
    yield Route("/", _home)
    for path in sorted(UPLOADS):
        yield Route(path, _uploading(desk, path), methods=["POST"])
    for path, handler in LOOKS.items():
        yield Route(f"{path}.json", _endpoint(desk, handler, "json"))
        yield Route(f"{path}.csv", _endpoint(desk, handler, "csv"))
    for path, handler in OTHERS.items():
        yield Route(path, _endpoint(desk, handler, "html"))
    for path, handler in LOOKS.items():
        yield Route(path, _endpoint(desk, handler, "html"))
    for path, handler in POSTS.items():
        yield Route(path, _endpoint(desk, handler, "html"), methods=["POST"])


def _home(_request: Request) -> Response:
    return RedirectResponse("/case", 303)


def _endpoint(desk: Desk, handler: Handler, form: str) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        asked = await _asked(request, form)
        return await run_in_threadpool(_answer, desk, handler, asked)

    return endpoint


def _uploading(desk: Desk, path: str) -> Callable[[Request], Awaitable[Response]]:
    from headwater.web.pages import UPLOADED

    form = "json" if path.endswith(".json") else "html"
    take, page = UPLOADED[path.removesuffix(".json")]

    async def endpoint(request: Request) -> Response:
        taken = await take(desk, request)
        asked = await _asked(request, form)
        return await run_in_threadpool(_answer, desk, lambda desk, _: page(desk, taken), asked)

    return endpoint


def _answer(desk: Desk, handler: Handler, asked: Asked) -> Response:
    try:
        made = handler(desk, asked)
        return respond(made, asked) if isinstance(made, Page) else made
    except StillWorking as work:
        return _later(asked, work)


def _later(asked: Asked, work: StillWorking) -> Response:
    """A page that looks again by itself; programs are told when to."""
    data = {"step": work.step, "seconds": round(work.seconds, 1), "day": asked.as_of}
    if asked.form == "html":
        made = respond(Page("waiting.html", "Being worked out", data, refresh=AGAIN, status=503), asked)
    else:
        made = refusal(f"{asked.path}.json", 503, "the answer is being worked out", f"ask again in {AGAIN} second")
    made.headers["Retry-After"] = str(AGAIN)
    return made


async def _asked(request: Request, form: str) -> Asked:
    posted: dict[str, str] = {}
    if request.method == "POST" and request.headers.get("content-type", "").partition(";")[0] == _FORM:
        fields = await request.form()
        posted = {name: value for name, value in fields.items() if isinstance(value, str)}
    path = request.url.path
    return Asked(
        path=path if form == "html" else path.removesuffix(f".{form}"),
        form=form,
        query=dict(request.query_params),
        parts=dict(request.path_params),
        posted=posted,
        reviewer=from_cookie(request.cookies.get(REVIEWER, "")),
        place=from_cookie(request.cookies.get(PLACE, "")),
    )


async def _told(request: Request, error: Exception) -> Response:
    assert isinstance(error, HeadwaterError)
    return refusal(request.url.path, error.status, error.message, error.remedy)


async def _no_page(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    message = "there is no such page" if error.status_code == 404 else error.detail
    response = refusal(request.url.path, error.status_code, message, "go by the links of the case page")
    response.headers.update(error.headers or {})
    return response


async def _unforeseen(request: Request, error: Exception) -> Response:
    """A fault of ours; the terminal shows where."""
    what = f"an error that nobody foresaw ({type(error).__name__})"
    return refusal(request.url.path, 500, what, "the terminal that runs `headwater serve` shows where it happened")
