"""Characters that nobody sees are taken out of every kind of file and said, and no name is broken by them."""

from __future__ import annotations

import json

import pytest
from tests.ingest.files import docx, odt, pdf, read_file, zip_of

ZERO, TURN, TAG = "\u200b", "\u202e", "\U000e0041"
NAME = f"An{ZERO}na B{ZERO}erg"
SAID = f"{NAME} led the {TURN}board{TAG}, said the harbour office in the spring of the year."
FILES = {
    "a.txt": SAID.encode(),
    "a.md": f"# Title\n\n{SAID}\n".encode(),
    "a.html": f"<html><body><p>{SAID}</p></body></html>".encode(),
    "a.csv": f"name,said\nx,1\n{NAME},{TURN}{TAG}\n".encode(),
    "a.json": json.dumps([{"name": NAME, "said": SAID}]).encode(),
    "a.jsonl": (json.dumps({"name": NAME, "said": SAID}) + "\n").encode() * 2,
    "a.eml": f"From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n{SAID}\n".encode(),
    "a.docx": docx(f"<w:p><w:r><w:t>{SAID}</w:t></w:r></w:p>"),
    "a.odt": odt(f"<text:p>{SAID}</text:p>"),
}


@pytest.mark.parametrize("name", FILES)
def test_unseen_characters_are_said_and_taken_out(name: str) -> None:
    intake = read_file(FILES[name], name)
    assert "Anna Berg" in intake.text
    assert not any(char in intake.text for char in (ZERO, TURN, TAG))
    notes = " ".join(intake.document.hidden)
    assert "zero-width characters taken out" in notes
    assert "bidirectional controls taken out" in notes
    assert "invisible tag characters taken out" in notes


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.csv", "a.json", "a.docx", "a.odt", "a.pdf"])
def test_usual_files_are_said_to_hide_nothing(name: str) -> None:
    text = "Anna Berg leads the board of the har\u00adbour – so it says, «naturally», in 2016."
    whole = {
        "a.docx": docx(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"),
        "a.odt": odt(f"<text:p>{text}</text:p>"),
        "a.pdf": pdf([[(50.0, 700.0, 11.0, "Anna Berg leads the board.")]]),
        "a.csv": f"name,said\nAnna,{text}\nBerta,{text}\n".encode("utf-8-sig"),
        "a.json": json.dumps([{"a": text}], ensure_ascii=False).encode("utf-8-sig"),
    }
    data = whole.get(name, f"\ufeff{text}\n".encode())
    assert read_file(data, name).document.hidden == ()


def test_joiners_stay_where_they_are_needed() -> None:
    assert read_file("این می\u200cخواهد و 👨\u200d👩\u200d👧 هست".encode(), "a.txt").document.hidden == ()
    assert read_file(b"PK", "x.zip").document.hidden == ()
    assert zip_of({}) != b""
