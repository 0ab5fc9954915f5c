"""The tables ``[[plugin]]`` of case.toml: readers from outside, none unless they are written there."""

from __future__ import annotations

from headwater.model.plugins import KINDS, Plugin
from headwater.store.fields import Fields


def read_plugins(top: Fields) -> tuple[Plugin, ...]:
    """The plug-ins in order.

    Raises:
        CaseFileError: a kind that there is not, or an endpoint without its address.
    """
    return tuple(_plugin(row) for row in top.tables("plugin"))


def _plugin(row: Fields) -> Plugin:
    kind = row.text("kind", needed=True)
    if kind not in KINDS:
        raise row.fault("kind", f"is “{kind}”", f"write one of {', '.join(KINDS)}")
    plugin = Plugin(
        kind,
        model=row.text("model", needed=True),
        address=row.text("address"),
        remote=row.flag("remote"),
        key=row.text("key"),
        seconds=row.count("seconds", 60, 1, 3600),
        languages=row.texts("languages"),
    )
    if kind == "openai" and not plugin.address:
        raise row.fault("address", "is missing", 'write where it answers: "http://127.0.0.1:11434/v1"')
    row.done()
    return plugin
