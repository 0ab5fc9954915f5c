"""The text of a new case file, and the one edit that the program makes in it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from typing import Any

from headwater.errors import CaseFileError
from headwater.model import Question

_MARK = "# Proposed by build from the question: check both lines, then delete this one."
_MARKED = re.compile(r"^[ \t]*# Proposed by build\b.*\n?", re.MULTILINE | re.IGNORECASE)
_KEYS = ("sponsors", "movements")

_EXAMPLES = """
# Days that the dossier answers for: "what was known on …". Left out: today.
# as_of = ["2017-02-04", "2022-08-01"]

# A line for the front page.
# notice = "The grades in this case are a demonstration."
"""

_TABLES = """
# A source and how reliable it is (Admiralty letter: A completely, B usually, C fairly, D not usually,
# E unreliable, F cannot be judged). Without a letter it is F: its claims are shown and weigh nothing.
# kind: register, court, authority, news, fact-check, research, party, site.
# [[source]]
# name = "The Free Coast Gazette"
# kind = "news"
# letter = "B"
# reason = "Edited newspaper; prints corrections; two errors found in ten years."
# publishers = ["Free Coast Gazette", "Gazette Online"]     # as documents name it
# hosts = ["gazette.example"]                               # also covers www.gazette.example
# subjects = [{ subject = "Anna Berg", letter = "D", reason = "its owner is her brother" }]
# parties = ["Free Coast Movement"]      # whom it speaks for: their own denials are self-serving
# owner = "Coast Media"                  # outlets of one owner on one day are one voice
# class = "contextual"                   # technical, behavioural, contextual
# interest = "neutral"                   # neutral, against own interest, self-serving

# A person, organisation or place, with its names in any language.
# schema: Person, Organization, Company, PublicBody, LegalEntity, Address, RealEstate, Event, Project …
# [[entity]]
# name = "Free Coast Movement"
# schema = "Organization"
# aliases = ["FCM", "Freie Küste"]

# A public body stands for its state only where this is said, once, here.
# [[body]]
# body = "Ruritanian Culture Fund"
# state = "Ruritania"
# reason = "founded and funded by decree of the Ruritanian government"
# letter = "A"

# A request for a reply, made before publication.
# [[request]]
# party = "Anna Berg"
# asked = "2026-03-01"
# by = "e-mail of the desk"
# answer = "denies it"

# [settings]
# confidence = 0.9       # a claim read by the machine counts from here on without a person
# reader = "headwater"   # or "rules": without a network
# jitter = 200           # draws that test whether a likelihood word is stable
# seed = 0

# A reader from outside; only this machine is asked unless remote = true.
# [[plugin]]
# kind = "openai"        # openai, gliner or spacy
# model = "qwen2.5:7b"
# address = "http://127.0.0.1:11434/v1"
"""


def template(title: str, question: str, sponsors: Sequence[str] = (), movements: Sequence[str] = ()) -> str:
    """Text of a new ``case.toml``, with an example in comments for everything that may be added."""
    lines = [
        "# The only file of this case that is edited by hand. `headwater build` takes up every change.",
        f"title = {_quote(title or question)}",
        _EXAMPLES,
        "[question]",
        f"text = {_quote(question)}",
        *_sides(sponsors, movements),
        '# from = "2014"           # the period asked about; leave out what is open',
        '# to = "2017-02-04"',
    ]
    return "\n".join(lines) + "\n" + _TABLES


def with_question(text: str, sponsors: Sequence[str], movements: Sequence[str]) -> str:
    """The case file with proposed sponsors and movements, marked as proposed; nothing else is touched.

    Raises:
        CaseFileError: the text cannot be edited safely; the lines to add by hand are named.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    start, end = _question_body(text)
    body = _MARKED.sub("", text[start:end])
    for key in _KEYS:
        body = _without(body, key)
    lines = newline.join([_MARK, *_sides(sponsors, movements)])
    rest = text[end:].lstrip("\r\n")
    edited = f"{text[:start]}{body.rstrip()}{newline}{lines}{newline}{rest and newline}{rest}"
    if not _same_but(text, edited, list(sponsors), list(movements)):
        raise _by_hand(sponsors, movements)
    return edited


def with_asked(text: str, question: Question) -> str:
    """The case file with this question, its sides and its period, as a person gave them; nothing else is touched.

    Raises:
        CaseFileError: the text cannot be edited safely; the lines to write by hand are named.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    start, end = _question_body(text)
    body = _MARKED.sub("", text[start:end])
    for key in ("text", *_KEYS, "from", "to"):
        body = _without(body, key)
    dates = [f"{key} = {_quote(day)}" for key, day in (("from", question.start), ("to", question.end)) if day]
    lines = [f"text = {_quote(question.text)}", *_sides(question.sponsors, question.movements), *dates]
    kept = body.strip("\r\n")
    block = newline.join([*lines, *filter(None, [kept])])
    rest = text[end:].lstrip("\r\n")
    edited = f"{text[:start]}{block}{newline}{rest and newline}{rest}"
    wanted = {"text": question.text, "sponsors": list(question.sponsors), "movements": list(question.movements)}
    wanted |= {key: day for key, day in (("from", question.start), ("to", question.end)) if day}
    if not _asks(text, edited, wanted):
        raise CaseFileError(
            "case.toml could not be edited safely", remedy=f"write under [question]: {'; '.join(lines)}"
        )
    return edited


def _asks(text: str, edited: str, wanted: dict[str, Any]) -> bool:
    """True where only the question changed, and to what was wanted."""
    try:
        before: dict[str, Any] = tomllib.loads(text)
        after = tomllib.loads(edited)
    except tomllib.TOMLDecodeError:
        return False
    return {**before, "question": wanted} == after


def with_names(text: str, name: str, schema: str, aliases: Sequence[str]) -> str:
    """The case file with one more ``[[entity]]`` at its end: names under which the documents seem to speak of it.

    Raises:
        CaseFileError: the text cannot be edited safely; the lines to add by hand are named.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    table = [
        "",
        f"# Names that build found in the documents for {name}. Strike out whatever does not stand for it.",
        "[[entity]]",
        f"name = {_quote(name)}",
        f"schema = {_quote(schema)}",
        f"aliases = [{', '.join(map(_quote, aliases))}]",
        "",
    ]
    edited = text.rstrip("\r\n") + newline + newline.join(table)
    if not _parses(edited):
        raise CaseFileError("case.toml cannot be added to safely", remedy=f"add by hand: {' '.join(table[2:-1])}")
    return edited


def is_proposed(text: str) -> bool:
    """True where the mark of a proposal still stands in the file."""
    return bool(_MARKED.search(text))


def _sides(sponsors: Sequence[str], movements: Sequence[str]) -> list[str]:
    sides = zip(_KEYS, (sponsors, movements), strict=True)
    return [f"{key} = [{', '.join(map(_quote, names))}]" for key, names in sides]


def _quote(text: str) -> str:
    """A TOML basic string: JSON's escapes, and the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _question_body(text: str) -> tuple[int, int]:
    """Span of the lines under ``[question]``, up to the next table or the comments that lead it in."""
    header = re.search(r"^[ \t]*\[[ \t]*question[ \t]*\][ \t]*(?:#[^\n]*)?\r?(?:\n|\Z)", text, re.MULTILINE)
    if not header:
        raise CaseFileError("case.toml has no [question] table", remedy="add [question] with a line text = “…”")
    following = re.compile(r"^[ \t]*(?:#[ \t]*)?\[\[?[ \t]*[A-Za-z0-9_.\"-]+[ \t]*\]", re.MULTILINE)
    match = following.search(text, header.end())
    end = match.start() if match else len(text)
    blank = re.search(r"(?:\r?\n[ \t]*){2,}(?:[ \t]*#[^\n]*\n)*\Z", text[header.end() : end])
    return header.end(), header.end() + blank.start() if blank else end


def _without(body: str, key: str) -> str:
    """The lines without one assignment, which may run over several lines."""
    match = re.search(rf"^[ \t]*{key}[ \t]*=", body, re.MULTILINE)
    if not match:
        return body
    end = match.start()
    while (end := body.find("\n", end) + 1) > 0:
        if _parses(body[match.start() : end]):
            return body[: match.start()] + body[end:]
    return body[: match.start()]


def _parses(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _same_but(text: str, edited: str, sponsors: list[str], movements: list[str]) -> bool:
    try:
        before: dict[str, Any] = tomllib.loads(text)
        after = tomllib.loads(edited)
    except tomllib.TOMLDecodeError:
        return False
    before["question"] = {**before.get("question", {}), "sponsors": sponsors, "movements": movements}
    return before == after


def _by_hand(sponsors: Sequence[str], movements: Sequence[str]) -> CaseFileError:
    lines = " and ".join(_sides(sponsors, movements))
    return CaseFileError("case.toml could not be edited safely", remedy=f"add under [question]: {lines}")
