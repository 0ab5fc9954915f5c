"""The machine-readable twin: what is written, with every noun that it was written from."""

from __future__ import annotations

from typing import Any

from headwater.dossier.index import build
from headwater.dossier.numbering import Key, key, numbers
from headwater.dossier.rows import sheets
from headwater.dossier.tree import Answer, Card, Dossier, Figure, Front, Grid, Paragraph, Section, Sentence, Statement
from headwater.store.records import to_json

FORMAT = "headwater-dossier/1"


def render(dossier: Dossier) -> bytes:
    """The file's content as UTF-8 JSON, keys in a fixed order."""
    import orjson

    return orjson.dumps(tree(dossier), option=orjson.OPT_INDENT_2) + b"\n"


def tree(dossier: Dossier) -> dict[str, Any]:
    """The dossier as objects and lists."""
    number_of = numbers(dossier.cards)
    made = dossier.source
    return {
        "format": FORMAT,
        "front": _front(dossier.front, number_of),
        "sections": [_section(section, number_of) for section in dossier.sections],
        "passages": [_card(card) for card in dossier.cards],
        "days": [
            {"as_of": findings.as_of} | {sheet.name: list(sheet.rows) for sheet in sheets(build(findings))}
            for findings in made.answers
        ],
        "changes": [to_json(change) for change in made.changes],
        "log": [to_json(run) for run in made.runs],
    }


def _sentence(one: Sentence, number_of: dict[Key, int]) -> dict[str, Any]:
    return {
        "id": one.id,
        "text": one.text,
        "kind": one.kind.value,
        "tier": one.tier.value if one.tier else "",
        "confirmed": one.confirmed,
        "of": one.of,
        "passages": sorted({number_of[key(citation)] for citation in one.citations}),
    }


def _front(front: Front, number_of: dict[Key, int]) -> dict[str, Any]:
    return {
        "title": front.title,
        "question": front.question,
        "notice": front.notice,
        "days": [
            {
                "as_of": day.as_of,
                "title": day.title,
                "answers": [_answer(answer, number_of) for answer in day.answers],
                "note": _sentence(day.none, number_of) if day.none else None,
            }
            for day in front.days
        ],
        "counts": {count.label: count.number for count in front.counts},
        "warnings": [one.text for one in front.warnings],
        "notes": [one.text for one in front.notes],
    }


def _answer(answer: Answer, number_of: dict[Key, int]) -> dict[str, Any]:
    return {
        "channel": answer.channel,
        "sponsor": answer.sponsor,
        "movement": answer.movement,
        "as_of": answer.as_of,
        "assessed": answer.assessed,
        "words": answer.words,
        "likelihood": _sentence(answer.likelihood, number_of),
        "confidence": _sentence(answer.confidence, number_of) if answer.confidence else None,
        "missing": [_sentence(one, number_of) for one in answer.missing],
        "against": [_sentence(one, number_of) for one in answer.against],
        "readings": to_json(answer.readings),
    }


def _section(section: Section, number_of: dict[Key, int]) -> dict[str, Any]:
    return {
        "id": section.anchor,
        "title": section.title,
        "blocks": [_block(block, number_of) for block in section.blocks],
        "sections": [_section(inner, number_of) for inner in section.sections],
    }


def _block(block: Paragraph | Statement | Grid | Figure, number_of: dict[Key, int]) -> dict[str, Any]:
    if isinstance(block, Paragraph):
        return {"type": "paragraph", "sentences": [_sentence(one, number_of) for one in block.sentences]}
    if isinstance(block, Statement):
        return {
            "type": "statement",
            "link": block.link,
            "status": str(block.status),
            "sentences": [_sentence(one, number_of) for one in block.sentences],
            "beside": [_sentence(one, number_of) for one in block.beside],
            "marks": list(block.marks),
        }
    if isinstance(block, Figure):
        finding, table = _sentence(block.finding, number_of), _block(block.twin, number_of)
        return {"type": "figure", "title": block.title, "finding": finding, "svg": block.svg, "table": table}
    rows = [[_sentence(one, number_of) for one in row] for row in block.rows]
    return {"type": "table", "caption": block.caption, "header": list(block.header), "rows": rows}


def _card(card: Card) -> dict[str, Any]:
    return {
        "number": card.number,
        **to_json(card.citation),
        "sha256": card.citation.document,
        "title": card.title,
        "publisher": card.publisher,
        "published": card.published,
        "captured": card.captured,
        "url": card.url,
        "path": card.path,
        "facts": dict(card.facts),
        "claims": list(card.claims),
        "confirmed": card.confirmed,
        "cited_in": list(card.back),
    }
