"""A dossier into files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from headwater.dossier.tree import Dossier
from headwater.errors import UsageError

FORMATS = ("html", "md", "json", "csv", "ftm", "stix", "prov", "claimreview", "gexf", "graphml")


def write(dossier: Dossier, out: Path, format: str = "html") -> list[Path]:
    """Write the dossier in one format.

    Args:
        dossier: what :func:`compose` made.
        out: a file; for ``csv`` a folder, or a file that ends in ``.zip``.
        format: one of ``FORMATS``.

    Returns:
        The files written, the main one first.

    Raises:
        UsageError: the format is not known, or ``out`` cannot be written to.
    """
    maker = _MAKERS.get(format)
    if not maker:
        raise UsageError(f"no format “{format}”", remedy=f"use one of {', '.join(FORMATS)}")
    try:
        return maker(dossier, out)
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror or error}", remedy="choose another --out") from error


def put(path: Path, data: bytes) -> Path:
    """Write a file in one step, so that a reader never sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(data)
    os.replace(aside, path)  # noqa: PTH105  (Path.replace is the same call; os.replace says that it overwrites)
    return path


def _html(dossier: Dossier, out: Path) -> list[Path]:
    from headwater.dossier.html import render

    return [put(out, render(dossier).encode("utf-8", "replace"))]


def _md(dossier: Dossier, out: Path) -> list[Path]:
    from headwater.dossier.markdown import render

    return [put(out, render(dossier).encode("utf-8", "replace"))]


def _json(dossier: Dossier, out: Path) -> list[Path]:
    from headwater.dossier.json import render

    return [put(out, render(dossier))]


def _csv(dossier: Dossier, out: Path) -> list[Path]:
    from headwater.dossier.csv import render

    files = render(dossier)
    if out.suffix.casefold() == ".zip":
        return [put(out, _zip(files))]
    return [put(out / name, data) for name, data in files.items()]


def _zip(files: dict[str, bytes]) -> bytes:
    """An archive without times of its own: the same tables give the same bytes."""
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _ftm(dossier: Dossier, out: Path) -> list[Path]:
    from headwater.dossier.ftm import render

    files = render(dossier)
    beside = {"evidence.jsonl": files.evidence, "dropped.jsonl": files.dropped, "statements.jsonl": files.statements}
    return [put(out, files.entities), *(put(out.with_name(name), data) for name, data in beside.items())]


def _exchange(name: str) -> Callable[[Dossier, Path], list[Path]]:
    def make(dossier: Dossier, out: Path) -> list[Path]:
        from importlib import import_module

        data: bytes = import_module(f"headwater.dossier.exchange.{name}").render(dossier)
        return [put(out, data)]

    return make


_MAKERS: dict[str, Callable[[Dossier, Path], list[Path]]] = {
    "html": _html,
    "md": _md,
    "json": _json,
    "csv": _csv,
    "ftm": _ftm,
} | {name: _exchange(name) for name in FORMATS[5:]}
