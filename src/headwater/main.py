"""The program: joins the two front ends, which do not know each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from headwater.case import Case


def main() -> None:
    """Entry point of ``headwater``."""
    from headwater.cli.app import run

    run(serve=_serve)


def _serve(case: Case, port: int, *, ready: Callable[[str], None]) -> None:
    from headwater.web import serve

    serve(case, port, ready=ready)


if __name__ == "__main__":
    main()
