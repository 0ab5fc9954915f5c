"""Words a second of processor time that readers take in, on ordinary prose; parallel work by process scales it.

The default reader parses English and Russian with models; beside it the reader by rules, and a bare split into words.
The prose is the treebank's where the corpora lie beside the checkout, else sentences made up for the purpose.
"""

from __future__ import annotations

import gzip
import re
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from headwater.extract import Extractor, extractor
from headwater.model import Block, BlockKind, Document, DocumentText

TREEBANK = Path(__file__).parents[1] / ".." / "shared" / "corpora" / "ud_gum" / "train.conllu.gz"
DOCUMENTS = 8
ROUNDS = 3
ENGLISH = (
    "Anna Berg, the chairwoman of the Free Coast Movement, met Boris Kovač in Port Amber on 12 May 2016. ",
    "The Ruritanian Culture Fund gave the Open Harbour Society a grant of 2 million euros for the congress. ",
    "It is unclear who owns the building in which the office is located. ",
    "According to the Example Times, the society denied that it had received money from abroad. ",
    "The harbour was quiet that week, and the fishermen spoke of little else than the weather. ",
)
RUSSIAN = (
    "Анна Берг, возглавляющая движение «Свободный берег», встретилась с Борисом Ковачем в Оренхольме 12 мая 2016 г.. ",
    "Руританский фонд культуры выделил обществу «Открытая гавань» грант в 2 млн рублей на проведение конгресса. ",
    "Кому принадлежит здание, в котором находится офис, неизвестно. ",
    "По данным газеты «Пример», общество отрицает, что получало деньги из-за рубежа. ",
    "В гавани на той неделе было тихо, и рыбаки говорили в основном о погоде. ",
)
PARAGRAPHS = 40


def main() -> None:
    """Print one line a language."""
    for language, texts in (("en", list(_prose()) or [_made_up(ENGLISH)]), ("ru", [_made_up(RUSSIAN)])):
        documents = [_document(text, language, number) for number, text in enumerate(texts)]
        words = sum(len(text.split()) for text in texts)
        default, claims = _seconds(extractor("headwater"), documents)
        rules, fewer = _seconds(extractor("rules"), documents)
        split = _split(texts)
        print(
            f"reading ({language}, {words:,} words): {words / default:,.0f} words/s of processor time "
            f"({claims} claims), by rules alone {words / rules:,.0f} ({fewer}), ratio {default / rules:.1f}; "
            f"a bare word split is {default / split:,.0f} times faster"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    print(f"reading: memory at most {peak:,.0f} MB")


def _seconds(reader: Extractor, documents: list[DocumentText]) -> tuple[float, int]:
    """Processor time of the quickest of some rounds, models loaded before, and the number of claims."""
    reader.extract(documents[0])
    best, claims = float("inf"), 0
    for _ in range(ROUNDS):
        start = time.process_time()
        claims = sum(len(reader.extract(document).claims) for document in documents)
        best = min(best, time.process_time() - start)
    return best, claims


def _split(texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        re.findall(r"\w+", text)
    return max(time.process_time() - start, 1e-6)


def _prose() -> Iterator[str]:
    """News and interviews of the treebank, paragraph by paragraph; nothing where it is absent."""
    if not TREEBANK.is_file():
        return
    found: dict[str, str] = {}
    document = ""
    with gzip.open(TREEBANK, "rt", encoding="utf-8") as stream:
        for line in stream:
            if line.startswith("# newdoc id = "):
                document = line[14:].strip()
            elif line.startswith("# newpar"):
                found[document] = found.get(document, "").rstrip() + "\n\n"
            elif line.startswith("# text = "):
                found[document] = found.get(document, "") + line[9:].rstrip("\n") + " "
    kept = [text.strip() for name, text in sorted(found.items()) if "_news_" in name or "_interview_" in name]
    yield from kept[:DOCUMENTS]


def _made_up(sentences: tuple[str, ...]) -> str:
    return "\n\n".join("".join(sentences) for _ in range(PARAGRAPHS))


def _document(text: str, language: str, number: int) -> DocumentText:
    document = Document(f"{number:064x}", f"bench{number}.txt", language=language)
    return DocumentText(document, text, _blocks(text, language))


def _blocks(text: str, language: str) -> tuple[Block, ...]:
    spans, at = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph), language=language))
        at += len(paragraph) + 2
    return tuple(spans)
