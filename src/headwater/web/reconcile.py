"""The reconciliation service on the wire: what OpenRefine asks, under an address that holds a key of its own.

OpenRefine brings no cookie, so the address itself is the secret: it is made from the server's token, dies with the
server, and lets nobody change anything. Its pages ask from another port of this machine; such origins, and no
others, may read the answers. Answers are never wrapped in a script (JSONP).
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Awaitable, Callable, Iterator
from html import escape
from typing import TYPE_CHECKING, Any

import orjson
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from headwater.errors import HeadwaterError, UsageError

if TYPE_CHECKING:
    from headwater.case.reconciling import Reconciler

PREFIX = "/reconcile/"
_LOCAL = re.compile(r"https?://(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?")
_FRAMED = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors http://127.0.0.1:* http://localhost:*"
_STYLE = "body{font:14px/1.4 system-ui,sans-serif;margin:12px;color:#000}p{margin:4px 0}"
Answering = Callable[["Reconciler", "_Call"], Any]


def service_path(token: str) -> str:
    """Path of the service of a server with this token; it tells nothing of the token."""
    return PREFIX + hmac.new(token.encode(), b"reconciliation", hashlib.sha256).hexdigest()[:40]


class _Call:
    """One request: the values of its form or its query, and the addresses it came to."""

    def __init__(self, request: Request, form: FormData | None, path: str) -> None:
        self._request, self._form = request, form
        self.base = str(request.base_url).rstrip("/")
        self.service = self.base + path

    def value(self, name: str) -> str:
        posted = self._form.get(name) if self._form else None
        return posted if isinstance(posted, str) else self._request.query_params.get(name, "")

    def json(self, name: str) -> Any:
        text = self.value(name)
        if not text:
            return None
        try:
            return orjson.loads(text)
        except orjson.JSONDecodeError as error:
            raise UsageError(f"{name} is no JSON: {error}", remedy="send a JSON object") from error


def routes(reconciler: Reconciler, token: str) -> Iterator[BaseRoute]:
    """Addresses of the service."""
    path = service_path(token)
    yield Route("/reconcile", lambda _: RedirectResponse(path, 303))  # for whoever was let in: the address to copy
    table: dict[str, Answering] = {
        "": _service,
        "/suggest/entity": lambda made, call: _suggest(made, call, "entity"),
        "/suggest/type": lambda made, call: _suggest(made, call, "type"),
        "/suggest/property": lambda made, call: _suggest(made, call, "property"),
        "/properties": _properties,
        "/preview": _preview,
    }
    for end, answer in table.items():
        methods = ["GET", "POST"] if not end else ["GET"]
        yield Route(path + end, _endpoint(reconciler, answer, path), methods=methods)


def _endpoint(reconciler: Reconciler, answer: Answering, path: str) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        form = await request.form() if request.method == "POST" else None
        return await run_in_threadpool(_respond, reconciler, answer, _Call(request, form, path), request)

    return endpoint


def _respond(reconciler: Reconciler, answer: Answering, call: _Call, request: Request) -> Response:
    try:
        made = answer(reconciler, call)
    except HeadwaterError as error:
        told = orjson.dumps({"status": "error", "message": str(error)})
        made = Response(told, error.status, media_type="application/json")
    response = made if isinstance(made, Response) else Response(orjson.dumps(made), media_type="application/json")
    origin = request.headers.get("origin", "")
    if _LOCAL.fullmatch(origin):
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Vary"] = "Origin"
    return response


def _service(made: Reconciler, call: _Call) -> Any:
    queries, extend = call.json("queries"), call.json("extend")
    if queries is not None:
        if not isinstance(queries, dict):
            raise UsageError("queries is no object", remedy='send {"q0": {"query": "a name"}}')
        return made.answers(queries)
    if extend is not None:
        return _extend(made, extend)
    return made.manifest(call.base, call.service)


def _extend(made: Reconciler, extend: Any) -> Any:
    ids, properties = (extend.get(name) if isinstance(extend, dict) else None for name in ("ids", "properties"))
    if not isinstance(ids, list) or not isinstance(properties, list):
        raise UsageError(
            "extend lacks ids or properties", remedy='send {"ids": [...], "properties": [{"id": "alias"}]}'
        )
    wanted = [str(one["id"]) for one in properties if isinstance(one, dict) and "id" in one]
    return made.extend([one for one in ids if isinstance(one, str)], wanted)


def _suggest(made: Reconciler, call: _Call, what: str) -> Any:
    cursor = call.value("cursor")
    return made.suggest(what, call.value("prefix"), int(cursor) if cursor.isdecimal() and len(cursor) < 7 else 0)


def _properties(_made: Reconciler, call: _Call) -> Any:
    from headwater.case.reconciling import PROPERTIES

    limit = call.value("limit")
    shown = list(PROPERTIES.items())[: int(limit) if limit.isdecimal() and len(limit) < 7 else None]
    return {"type": call.value("type"), "properties": [{"id": id, "name": name} for id, name in shown]}


def _preview(made: Reconciler, call: _Call) -> Response:
    found = made.describe(call.value("id"))
    if not found:
        return HTMLResponse("<!doctype html><title>Not found</title><p>There is no such entity.", 404)
    more = f"<p>also {escape(', '.join(found['names']))}" if found["names"] else ""
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(found["name"])}</title>'
        f'<style>{_STYLE}</style><h1 style="font-size:16px">{escape(found["name"])}</h1>'
        f"<p>{escape(found['schema'])}, in {found['documents']} documents{more}"
    )
    return HTMLResponse(page, headers={"Content-Security-Policy": _FRAMED})
