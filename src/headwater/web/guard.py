"""Who may ask: this machine, this browser, this page. Everything else is refused before a page is made.

* A request must name one of our two hosts, so that a name which a stranger points at 127.0.0.1 gets nothing.
* It must carry the cookie that the one-time token was exchanged for, so that a second user gets 401.
* What changes something must come from one of our own pages (Sec-Fetch-Site, Origin).
* What a stranger's page embeds is refused even where it could only be looked at.
* The reconciliation service takes neither cookie nor origin: its address holds a key, and it changes nothing.

``Referrer-Policy: no-referrer`` makes browsers send ``Origin: null`` with our own forms; Sec-Fetch-Site then
tells them from a sandboxed stranger, and where a browser sends none, the Origin has to be ours.
"""

from __future__ import annotations

import hmac
import secrets
import threading
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from headwater.web.reconcile import PREFIX, service_path
from headwater.web.refusals import refusal

POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
STATIC = "/static/"  # style and icon: the same for every case
_LOOKS = frozenset({"GET", "HEAD"})
_LARGEST_FORM = 256 * 1024
_LARGEST_UPLOAD = 1024 * 1024 * 1024
_FILES = ("/add", "/lists/add", "/lists/aliases")
UPLOADS = frozenset({*_FILES, *(f"{path}.json" for path in _FILES)})  # files come here and nowhere else


class AccessError(Exception):
    """Why a request goes no further."""

    def __init__(self, status: int, message: str, remedy: str) -> None:
        super().__init__(message)
        self.status, self.message, self.remedy = status, message, remedy


class Guard:
    """Lets through what may pass and puts the safety headers on every answer."""

    def __init__(self, app: ASGIApp, *, token: str, port: int) -> None:
        self._app = app
        self._token = token
        self._spent = threading.Lock()  # locked once the token was exchanged
        self._session = secrets.token_urlsafe(32)
        self._cookie = f"headwater-{port}"  # browsers share cookies between ports
        self._hosts = frozenset({f"127.0.0.1:{port}", f"localhost:{port}"})
        self._service = service_path(token)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            return
        send = _with_headers(send)
        headers = Headers(scope=scope)
        try:
            self._check_place(scope, headers)
            exchanged = self._exchange(scope)
            if exchanged is None and not scope["path"].startswith(STATIC) and not self._serves(scope["path"]):
                self._check_session(headers)
        except AccessError as refused:
            exchanged = refusal(scope["path"], refused.status, refused.message, refused.remedy)
        await (exchanged or self._app)(scope, receive, send)

    def _check_place(self, scope: Scope, headers: Headers) -> None:
        """Host, Origin and Sec-Fetch-Site."""
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            raise AccessError(403, "this address is not ours", "open the address that `headwater serve` printed")
        if self._serves(scope["path"]):
            if scope["method"] not in _LOOKS:
                _check_size(headers, _LARGEST_FORM)
        elif scope["method"] in _LOOKS:
            _check_look(headers)
        else:
            _check_change(headers, f"http://{hosts[0].lower()}")
            _check_size(headers, _LARGEST_UPLOAD if scope["path"] in UPLOADS else _LARGEST_FORM)

    def _serves(self, path: str) -> bool:
        """True for the reconciliation service, asked under its whole secret address."""
        return path.startswith(PREFIX) and _same("/".join(path.split("/")[:3]), self._service)

    def _exchange(self, scope: Scope) -> Response | None:
        """The token becomes a cookie, once; the address without it is shown next."""
        given = QueryParams(scope["query_string"]).get("token", "")
        if scope["path"] != "/" or scope["method"] != "GET" or not given:
            return None
        if not _same(given, self._token) or not self._spent.acquire(blocking=False):
            raise AccessError(401, "this address has been used", "start `headwater serve` again; it prints a new one")
        response = Response(status_code=303, headers={"Location": "/case"})
        response.set_cookie(self._cookie, self._session, httponly=True, samesite="strict", path="/")
        return response

    def _check_session(self, headers: Headers) -> None:
        if not _same(_cookies(headers).get(self._cookie, ""), self._session):
            raise AccessError(401, "this browser was not let in", "open the address that `headwater serve` printed")


def _check_look(headers: Headers) -> None:
    site = headers.get("sec-fetch-site", "none")
    if site not in ("none", "same-origin") and headers.get("sec-fetch-mode") != "navigate":
        raise AccessError(403, "another site asks for this", "open it in a window of its own")


def _check_change(headers: Headers, own: str) -> None:
    """A form of ours."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    ours = origin == own if site is None else site == "same-origin" and origin in (own, "null", None)
    if not ours:
        raise AccessError(403, "another site asks for a change", "use the buttons of this page")


def _check_size(headers: Headers, most: int) -> None:
    """What comes must say beforehand how long it is, and be no longer than forms or uploads are."""
    lengths = headers.getlist("content-length")
    fits = len(lengths) == 1 and lengths[0].isascii() and lengths[0].isdecimal() and len(lengths[0]) < 16
    if not fits or int(lengths[0]) > most or "transfer-encoding" in headers:
        what = "files of this size are not taken at once" if most == _LARGEST_UPLOAD else "that form is too long"
        raise AccessError(413, what, "add fewer at a time, or use `headwater add`" if "files" in what else "shorten it")


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())


def _cookies(headers: Headers) -> dict[str, str]:
    try:
        return {name: one.value for name, one in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _ALWAYS.items():
                headers.setdefault(name, value)
            headers.setdefault("Content-Security-Policy", POLICY)
        await send(message)

    return sending
