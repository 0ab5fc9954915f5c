"""Words a second of reading claims, beside splitting the same text into words with one regular expression."""

from __future__ import annotations

import re
import time

from headwater.extract import extractor
from headwater.model import Block, BlockKind, Document, DocumentText

SENTENCES = (
    "Anna Berg, the chairwoman of the Free Coast Movement, met Boris Kovač in Port Amber on 12 May 2016. ",
    "The Ruritanian Culture Fund gave the Open Harbour Society a grant of 2 million euros for the congress. ",
    "It is unclear who owns the building in which the office is located. ",
    "According to the Example Times, the society denied that it had received money from abroad. ",
    "The harbour was quiet that week, and the fishermen spoke of little else than the weather. ",
)
PARAGRAPHS = 200


def main() -> None:
    text = "\n\n".join("".join(SENTENCES) for _ in range(PARAGRAPHS))
    words = len(text.split())
    document = DocumentText(Document("0" * 64, "bench.txt", language="en"), text, _blocks(text))
    reader = extractor("rules")
    reader.extract(document)
    start = time.perf_counter()
    found = reader.extract(document)
    middle = time.perf_counter()
    re.findall(r"\w+", text)
    end = time.perf_counter()
    print(
        f"reading: {words / (middle - start):,.0f} words/s ({len(found.claims)} claims), "
        f"a bare word split is {(middle - start) / (end - middle):,.0f} times faster"
    )


def _blocks(text: str) -> tuple[Block, ...]:
    spans, at = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph), language="en"))
        at += len(paragraph) + 2
    return tuple(spans)
