"""A browser's manners without a browser: requests to the application in this process, with cookies."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from lxml import html as markup
from starlette.applications import Starlette

PORT = 8765
HOST = f"127.0.0.1:{PORT}"
ORIGIN = f"http://{HOST}"
TOKEN = "a-token-for-tests"


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    set_cookies: tuple[str, ...]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def tree(self) -> Any:
        """The page, parsed."""
        return markup.fromstring(self.text)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Client:
    """Keeps cookies and goes where it is sent only when asked."""

    app: Starlette
    cookies: dict[str, str] = field(default_factory=dict)

    def enter(self) -> Client:
        """Exchange the token."""
        assert self.get(f"/?token={TOKEN}").status == 303
        return self

    def get(self, address: str, headers: Mapping[str, str] | None = None, method: str = "GET") -> Answer:
        return self.ask(method, address, b"", {"host": HOST, **(headers or {})})

    def post(self, address: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Answer:
        """A form of ours, as Chromium sends it under ``no-referrer``."""
        body = urlencode(form).encode()
        own = {
            "host": HOST,
            "origin": "null",
            "sec-fetch-site": "same-origin",
            "content-type": "application/x-www-form-urlencoded",
            "content-length": str(len(body)),
        }
        return self.ask("POST", address, body, {**own, **(headers or {})})

    def ask(self, method: str, address: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        parts = urlsplit(address)
        given = dict(headers)
        if self.cookies:
            given["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": parts.path,
            "raw_path": parts.path.encode(),
            "query_string": parts.query.encode(),
            "root_path": "",
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in given.items() if value],
            "client": ("127.0.0.1", 50000),
            "server": ("127.0.0.1", PORT),
        }
        answer = asyncio.run(self._run(scope, body))
        for cookie in answer.set_cookies:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    async def _run(self, scope: dict[str, Any], body: bytes) -> Answer:
        sent: list[Any] = []
        asked = False

        async def receive() -> dict[str, Any]:
            nonlocal asked
            if asked:
                await asyncio.sleep(3600)
            asked = True
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        await self.app(scope, receive, send)
        start = sent[0]
        pairs = [(name.decode(), value.decode("latin-1")) for name, value in start["headers"]]
        cookies = tuple(value for name, value in pairs if name == "set-cookie")
        return Answer(start["status"], dict(pairs), cookies, b"".join(m.get("body", b"") for m in sent[1:]))
