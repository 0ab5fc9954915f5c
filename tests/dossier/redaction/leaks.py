"""A searcher for names that shares no code with what hides them: undoes encodings, drops all but letters, looks."""

from __future__ import annotations

import html
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote

from normality import ascii_text


def readings(data: bytes) -> list[str]:
    """Everything that a file can be read as: plain, decoded once or thrice, out of its archive, in Latin letters."""
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [one for name in archive.namelist() for one in (name, *readings(archive.read(name)))]
    text = data.decode("utf-8")
    found = [text]
    for _ in range(3):
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), html.unescape(unquote(text)))
        text = re.sub(r"xn--[a-z0-9-]+", lambda match: match[0].encode().decode("idna"), text)
        text = re.sub(r"<[^>]*>", "", text)
        found.append(text)
    return found


def squashed(text: str) -> str:
    """Letters and digits only, without case, accents, width."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if char.isalnum())


def leaks(data: bytes, names: Iterable[str]) -> list[str]:
    """Names that can be read in a file; short words count as words only, long ones anywhere."""
    forms = {squashed(name) for name in names}
    found = set()
    for text in readings(data):
        words = {squashed(word) for word in re.findall(r"[^\W_]+", text)}
        joined = squashed(text)
        latin = squashed(ascii_text(text)) if not text.isascii() else joined
        for form in forms:
            if form in words or (len(form) >= 6 and (form in joined or form in latin)):
                found.add(form)
    return sorted(found)


def files(folder: Path) -> list[Path]:
    """Every file below a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def strings(data: bytes) -> list[str]:
    """Every string of a JSON file, keys included."""
    found: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, list):
            for one in value:
                walk(one)
        elif isinstance(value, dict):
            for key, one in value.items():
                found.append(key)
                walk(one)

    walk(json.loads(data))
    return found
