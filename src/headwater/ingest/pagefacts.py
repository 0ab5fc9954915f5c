"""What an HTML page says of itself: meta tags and JSON-LD first, then trafilatura and htmldate."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from headwater.ingest.intake import Facts
from headwater.ingest.normalise import one_line
from headwater.ingest.published import partial_date

_DATE_NAMES = [
    "article:published_time",
    "datepublished",
    "article.published",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "og:published_time",
    "date",
]
_JSON_CAP = 500_000


def facts(tree: Any) -> Facts:
    """Facts of a page; only a date that the page declares counts, none that its text merely contains."""
    metas = _metas(tree)
    published = next((found for name in _DATE_NAMES if (found := partial_date(metas.get(name, "")))), "")
    published = published or _declared(tree)
    title, url, publisher, dated = _trafilatura(tree)
    return Facts(
        title=one_line(metas.get("og:title", "") or title),
        url=url,
        publisher=one_line(metas.get("og:site_name", "") or publisher),
        published=published or partial_date(dated),
        language=(tree.get("lang") or metas.get("og:locale", "") or "").strip()[:2].lower(),
    )


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if name and element.get("content"):
            found.setdefault(name.strip().lower(), element.get("content"))
    return found


def _declared(tree: Any) -> str:
    """``datePublished`` of the first JSON-LD object that has one."""
    for element in tree.iter("script"):
        if "ld+json" in (element.get("type") or "") and element.text and len(element.text) < _JSON_CAP:
            try:
                loaded = json.loads(element.text)
            except (ValueError, RecursionError):
                continue
            for node in _objects(loaded):
                if found := partial_date(node.get("datePublished", "")):
                    return found
    return ""


def _objects(loaded: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(loaded, dict):
        yield loaded
        loaded = loaded.get("@graph", [])
    if isinstance(loaded, list) and depth < 3:
        for one in loaded:
            yield from _objects(one, depth + 1)


def _trafilatura(tree: Any) -> tuple[str, str, str, str]:
    import trafilatura

    # A fixed last day keeps the reading free of today's date.
    dates = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
    try:
        found = trafilatura.extract_metadata(tree, date_config=dates, extensive=False)
    except Exception:  # metadata is a courtesy: a page that breaks it still has its text
        return "", "", "", ""
    return found.title or "", found.url or "", found.sitename or "", found.date or ""
