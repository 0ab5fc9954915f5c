"""Front matter of a Markdown or plain text: a YAML block between two lines of three hyphens."""

from __future__ import annotations

import re

from headwater.ingest.intake import Facts
from headwater.ingest.published import partial_date

_BLOCK = re.compile(r"\s*---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_CAP = 64_000
_BRACKETS = 500  # the loader takes quadratic time over nested ones
_FIELDS = {
    "title": ("title", "headline"),
    "url": ("url", "link", "source_url", "canonical", "canonical_url"),
    "publisher": ("publisher", "site", "sitename", "site_name", "source", "publication"),
    "published": ("published", "date", "date_published", "datepublished", "publish_date", "pubdate"),
    "language": ("language", "lang", "locale"),
}


def split(text: str) -> tuple[Facts, str, tuple[str, ...]]:
    """What the front matter says, the text after it, and notes on what could not be taken."""
    match = _BLOCK.match(text)
    if not match or match.end() > _CAP:
        return Facts(), text, ()
    values, why = _load(match[1] or "")
    if values is None:
        return Facts(), text if why == "" else text[match.end() :], (f"front matter left out: {why}",) if why else ()
    return facts_of(values), text[match.end() :], ()


def _load(block: str) -> tuple[dict[str, object] | None, str]:
    """Values by lower-case key, or None and why not; an empty reason means that this is no front matter."""
    import yaml  # type: ignore[import-untyped]

    if sum(map(block.count, "[{")) > _BRACKETS:
        return None, f"over {_BRACKETS} brackets"
    if any(isinstance(token, (yaml.AliasToken, yaml.AnchorToken)) for token in _tokens(block)):
        return None, "YAML aliases are not taken"
    try:
        loaded = yaml.safe_load(block)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return (None, f"not YAML ({str(error).splitlines()[0]})") if ":" in block else (None, "")
    if not isinstance(loaded, dict):
        return None, ""
    return {str(key).strip().lower(): value for key, value in loaded.items()}, ""


def _tokens(block: str) -> list[object]:
    import yaml

    try:
        return list(yaml.scan(block, Loader=yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError):
        return []


def facts_of(values: dict[str, object]) -> Facts:
    """Facts among keyed values (front matter, one JSON object) by the names that people use for them."""
    found = {}
    for field, keys in _FIELDS.items():
        value = next((values[key] for key in keys if _is_plain(values.get(key))), "")
        found[field] = partial_date(value) if field == "published" else " ".join(str(value).split())
    return Facts(**found)


def _is_plain(value: object) -> bool:
    return value is not None and not isinstance(value, (dict, list, set, tuple, bytes)) and str(value).strip() != ""
