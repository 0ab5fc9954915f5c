"""``serve``: one process on 127.0.0.1, opened by an address that works once."""

from __future__ import annotations

import errno
import secrets
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from headwater.errors import HeadwaterError, UsageError

if TYPE_CHECKING:
    from headwater.case import Case

HOST = "127.0.0.1"
_HIGHEST_PORT = 65535
_LAST_WORDS = 2  # seconds that open requests get after Ctrl-C


def serve(case: Case, port: int, *, ready: Callable[[str], None]) -> None:
    """Show a case until Ctrl-C.

    Args:
        case: an existing case.
        port: where to listen on 127.0.0.1; 0 takes any free one.
        ready: is given the address to open as soon as the server listens; its token works once.

    Raises:
        UsageError: the port is taken or is none.
        KeyboardInterrupt: Ctrl-C, after the server has closed; the caller decides on the exit code.
    """
    import uvicorn

    from headwater.web.app import app

    case.folder.open()
    with _listening(port) as listener:
        actual, token = int(listener.getsockname()[1]), secrets.token_urlsafe(32)

        class Server(uvicorn.Server):
            """Tells when it listens."""

            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                ready(f"http://{HOST}:{actual}/?token={token}")

        pages = app(case, token, port=actual)
        pages.state.desk.warm()
        config = uvicorn.Config(
            pages,
            log_config=None,
            log_level="warning",
            access_log=False,
            lifespan="off",
            ws="none",
            proxy_headers=False,  # nothing stands between the browser and us
            server_header=False,
            timeout_graceful_shutdown=_LAST_WORDS,
        )
        try:
            Server(config).run(sockets=[listener])
        finally:
            pages.state.desk.close()


def _listening(port: int) -> socket.socket:
    if not 0 <= port <= _HIGHEST_PORT:
        raise UsageError(f"{port} is no port", remedy="give --port a number from 1024 to 65535")
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise _refused(port, error) from error
    return listener


def _refused(port: int, error: OSError) -> HeadwaterError:
    if error.errno == errno.EADDRINUSE:
        return UsageError(f"port {port} of {HOST} is taken", remedy="try --port with another number")
    if error.errno == errno.EACCES:
        return UsageError(f"port {port} is reserved", remedy="try --port with a number from 1024 to 65535")
    return HeadwaterError(f"cannot listen on {HOST}:{port}: {error.strerror}", remedy="try --port with another number")
