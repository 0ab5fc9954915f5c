"""The dossier as Markdown: the same sections, numbered passages as footnote-like links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from headwater.dossier.numbering import Key, key, numbers
from headwater.dossier.tree import (
    Answer,
    Card,
    Dossier,
    Figure,
    Front,
    Grid,
    Paragraph,
    Role,
    Section,
    Sentence,
    Statement,
)
from headwater.dossier.wording import date_words, inner

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufefc]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_ISOLATE, _END, _POP = "\u2068", "\u2069", "\u202c"


def render(dossier: Dossier) -> str:
    """The file's content."""
    number_of = numbers(dossier.cards)
    parts = [*_front(dossier.front, number_of)]
    for section in dossier.sections:
        parts.extend(_section(section, 2, number_of))
    parts.extend(("## Passages", *map(_card, dossier.cards)))
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Text that Markdown and HTML take as it is, on one line; what turns the reading direction is isolated."""
    flat = _CONTROLS.sub("", " ".join(text.split()))
    safe = _SPECIAL.sub(r"\\\1", flat).replace("&", "&amp;")
    if not _TURNING.search(flat):
        return safe
    closing = _POP * sum(flat.count(char) for char in "\u202a\u202b\u202d\u202e")
    return f"{_ISOLATE}{safe}{closing}{_END}"


def words(sentence: Sentence, number_of: dict[Key, int]) -> str:
    """A sentence with links to its passages."""
    found = sorted({number_of[key(citation)] for citation in sentence.citations})
    links = "".join(rf" \[[{number}](#p{number})\]" for number in found)
    return _text(sentence) + links


def _text(sentence: Sentence) -> str:
    made = []
    for span in sentence.spans:
        text = escape(inner(span.text) if span.role is Role.QUOTE else span.text)
        lead = " " if span.text[:1].isspace() and span.role is Role.PLAIN else ""
        tail = " " if span.text[-1:].isspace() and span.role is Role.PLAIN and span.text.strip() else ""
        made.append({Role.QUOTE: f"“{text}”", Role.STRONG: f"**{text}**"}.get(span.role, f"{lead}{text}{tail}"))
    return "".join(made)


def _front(front: Front, number_of: dict[Key, int]) -> Iterator[str]:
    yield f"# {escape(front.title)}"
    if front.question != front.title:
        yield f"*{escape(front.question)}*"
    if front.notice:
        yield f"> {escape(front.notice)}"
    for day in front.days:
        yield f"## {day.title[:1].upper()}{day.title[1:]}"
        if day.none:
            yield words(day.none, number_of)
        yield from _answers(day.answers, number_of)
    yield "\n".join(f"- {count.label}: {count.number:,}" for count in front.counts)
    if front.warnings:
        yield "**To settle before publication**"
        yield "\n".join(f"- {_text(one)}" for one in front.warnings)
    if front.notes:
        yield "\n".join(f"- {_text(one)}" for one in front.notes)


def _answers(answers: tuple[Answer, ...], number_of: dict[Key, int]) -> Iterator[str]:
    """A heading for each sponsor and movement, a line for each channel."""
    for (sponsor, movement), together in groupby(answers, key=lambda one: (one.sponsor, one.movement)):
        yield f"### {escape(sponsor)} → {escape(movement)}"
        yield "\n".join(_answer(answer, number_of) for answer in together)


def _answer(answer: Answer, number_of: dict[Key, int]) -> str:
    told = [answer.likelihood, *((answer.confidence,) if answer.confidence else ()), *answer.missing, *answer.against]
    return f"- **{escape(answer.channel)}.** {' '.join(words(one, number_of) for one in told)}"


def _section(section: Section, level: int, number_of: dict[Key, int]) -> Iterator[str]:
    yield f"{'#' * min(level, 6)} {escape(section.title)}"
    for block in section.blocks:
        yield from _block(block, level + 1, number_of)
    for part in section.sections:
        yield from _section(part, level + 1, number_of)


def _block(block: Paragraph | Statement | Grid | Figure, level: int, number_of: dict[Key, int]) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield " ".join(words(one, number_of) for one in block.sentences)
    elif isinstance(block, Statement):
        yield _statement(block, number_of)
    elif isinstance(block, Grid):
        yield _grid(block, number_of)
    else:
        yield f"{'#' * min(level, 6)} {escape(block.title)}"
        yield words(block.finding, number_of)
        yield _grid(block.twin, number_of)


def _statement(block: Statement, number_of: dict[Key, int]) -> str:
    lines = [f"- {' '.join(words(one, number_of) for one in block.sentences)}"]
    lines += [f"  - {words(one, number_of)}" for one in block.beside]
    lines += [f"  - *{escape(' · '.join(block.marks))}*"] if block.marks else []
    return "\n".join(lines)


def _grid(block: Grid, number_of: dict[Key, int]) -> str:
    rule = ["---:" if place in block.numeric else "---" for place in range(len(block.header))]
    rows = ["| " + " | ".join(words(one, number_of) for one in row) + " |" for row in block.rows]
    head = "| " + " | ".join(map(escape, block.header)) + " |"
    return "\n".join((f"*{escape(block.caption)}*", "", head, "| " + " | ".join(rule) + " |", *rows))


def _card(card: Card) -> str:
    cite = card.citation
    page = f", page {cite.page}" if cite.page else ""
    around = f"… {escape(cite.prefix)} **{escape(cite.quote)}** {escape(cite.suffix)} …"
    facts = "; ".join(f"{label.lower()}: {escape(value)}" for label, value in card.facts)
    return "\n".join(
        (
            f'<a id="p{card.number}"></a>**{card.number}.** {escape(card.publisher)}, {escape(card.title)}, '
            f"{date_words(card.published) or 'without date'}{page}, characters {cite.start_char}–{cite.end_char}",
            "",
            f"> {around}",
            "",
            f"{facts}; {'confirmed' if card.confirmed else 'not confirmed'} by a person; "
            f"address: {escape(card.url) or 'none'}; captured {card.captured or 'unknown'}; SHA-256 `{cite.document}`",
        )
    )
