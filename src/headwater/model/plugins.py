"""Readers from outside that the case file may ask for, and the one line that names a reader with them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Plugin:
    """One reader from outside; none is there unless the case file asks for it.

    Attributes:
        kind: ``openai`` (any endpoint of that interface), ``gliner`` or ``spacy``.
        model: name of the model, as the endpoint or the library knows it.
        address: of an endpoint, up to and with ``/v1``.
        remote: true where texts may be sent to another machine; otherwise only this one is asked.
        key: name of the environment variable that holds the key of the endpoint; the key itself is never written.
        seconds: longest wait for one answer.
        languages: ISO 639-1 codes that it is asked to read; empty for all that it can.
    """

    kind: str
    model: str
    address: str = ""
    remote: bool = False
    key: str = ""
    seconds: int = 60
    languages: tuple[str, ...] = ()


KINDS = ("openai", "gliner", "spacy")
"""Kinds that there are."""

_WITH = " with "


def specification(reader: str, plugins: Sequence[Plugin]) -> str:
    """Reader and plug-ins in one line: ``headwater with [{"kind": "gliner", …}]``; the reader alone without any."""
    if not plugins:
        return reader
    return reader + _WITH + json.dumps([asdict(plugin) for plugin in plugins], sort_keys=True, ensure_ascii=False)


def parted(specified: str) -> tuple[str, tuple[Plugin, ...]]:
    """Reader and plug-ins of such a line.

    Raises:
        ValueError: what stands behind the reader's name is no list of plug-ins.
    """
    reader, _, rest = specified.partition(_WITH)
    if not rest:
        return specified, ()
    try:
        rows = [{**row, "languages": tuple(row.get("languages", ()))} for row in json.loads(rest)]
        return reader, tuple(Plugin(**row) for row in rows)
    except (TypeError, AttributeError) as error:
        raise ValueError(f"no list of plug-ins: {rest[:80]}") from error
