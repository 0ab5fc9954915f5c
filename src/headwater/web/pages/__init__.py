"""Pages by address. Each handler takes the desk and what was asked, and gives a page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.handing import take_aliases, take_list
from headwater.web.page import Page
from headwater.web.pages import (
    add,
    alike,
    build,
    case,
    claims,
    document,
    documents,
    entities,
    entity,
    judge,
    keys,
    links,
    lists,
    log,
    network,
    pairs,
    picture,
    question,
    questions,
    report,
    review,
    roots,
    runs,
    search,
    sources,
    timeline,
    trace,
)
from headwater.web.uploads import take_in

Handler = Callable[[Desk, Asked], Page | Response]
Taker = Callable[[Desk, Request], Awaitable[Any]]

LOOKS: Mapping[str, Handler] = {
    "/case": case.show,
    "/add": add.show,
    "/question": question.show,
    "/build": build.show,
    "/search": search.show,
    "/documents": documents.show,
    "/documents/{document}": document.show,
    "/claims": claims.show,
    "/claims/{claim}": claims.one,
    "/review": review.show,
    "/review/alike": alike.show,
    "/review/pairs": pairs.show,
    "/entities": entities.show,
    "/entities/{entity}": entity.show,
    "/lists": lists.show,
    "/lists/add": lists.taken_last,
    "/lists/aliases": lists.alias_file,
    "/links": links.show,
    "/links/{link}": links.one,
    "/network": network.show,
    "/trace": trace.show,
    "/questions": questions.show,
    "/timeline": timeline.show,
    "/sources": sources.show,
    "/sources/roots": roots.show,
    "/sources/pair": roots.pair,
    "/report": report.show,
    "/runs": runs.show,
    "/log": log.show,
    "/keys": keys.show,
}
OTHERS: Mapping[str, Handler] = {
    "/documents/{document}/pages/{page}.png": picture.show,
    "/network.{format}": network.download,
    "/dossier": report.dossier,
    "/dossier.{format}": report.download,
}
UPLOADED: Mapping[str, tuple[Taker, Callable[[Desk, Any], Page]]] = {
    "/add": (take_in, add.page),
    "/lists/add": (take_list, lists.handed),
    "/lists/aliases": (take_aliases, lists.handed),
}
POSTS: Mapping[str, Handler] = {
    "/sources/pair": roots.judge,
    "/lists/search": lists.search,
    "/build": build.start,
    "/build/end": build.end,
    "/describe": add.describe,
    "/question": question.ask,
    "/judge": judge.judge,
    "/judge/alike": judge.judge_alike,
    "/judge/pair": judge.judge_pair,
    "/judge/hit": judge.judge_hit,
    "/judge/split": judge.split,
    "/claim": judge.claim,
    "/undo": judge.undo,
}
