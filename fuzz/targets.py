"""What is fuzzed: each target takes bytes, raises nothing but the errors it documents, and keeps its promises.

A broken promise is an ``AssertionError``; any other exception is a find as well.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from headwater.errors import Damaged, HeadwaterError


def ledger(data: bytes) -> None:
    """Any bytes as the newest file of a ledger: read or named as damaged; what was read survives a writer."""
    from headwater.store.ledger import Ledger
    from headwater.store.lock import WriteLock

    with tempfile.TemporaryDirectory(dir=_memory()) as folder:
        place = Path(folder)
        (place / "000001.jsonl").write_bytes(data)
        book = Ledger(place, WriteLock(place / "lock"))
        try:
            before = list(book.rows())
        except Damaged:
            assert list(book.check()), "damage that verify does not name"
            return
        assert not list(book.check()), "read whole and called damaged"
        book.append([{"kind": "note", "text": "after"}])
        after = list(Ledger(place, WriteLock(place / "lock")).rows())
        assert after == [*before, {"kind": "note", "text": "after"}], "a writer changed what was acknowledged"
        aside = b"".join(path.read_bytes() for path in sorted(place.glob("*.torn")))
        assert data.endswith(aside), "what was torn off is not what lies aside"


def front_matter(data: bytes) -> None:
    """Any text: facts are single lines, and what stands behind the front matter is a tail of the text."""
    from headwater.ingest.frontmatter import split

    text = data.decode("utf-8", "replace")
    facts, rest, notes = split(text)
    assert text.endswith(rest), "text was changed"
    for value in (facts.title, facts.url, facts.publisher, facts.published, facts.language):
        assert isinstance(value, str) and "\n" not in value, "a fact of several lines"
    assert all(isinstance(note, str) for note in notes)


def addresses(data: bytes) -> None:
    """Any text as an address, and as a redirect: a plain http address or a usage error; what is taken is stable."""
    from headwater.fetch.addresses import target, why_not

    text = data.decode("utf-8", "replace")
    why_not(text)
    for url, base in ((text, ""), (text, "https://a.example/b?c#d"), (f"http://{text}", "")):
        try:
            found = target(url, base)
        except HeadwaterError:
            continue
        assert found.scheme in ("http", "https") and 0 <= found.port <= 65535
        wire = found.authority + found.path
        assert wire.isascii() and not set(wire) & set("\r\n\t \\\x00"), "a request could be split"
        assert "@" not in found.authority, "a name before the host"
        assert target(found.url) == found, "another address the second time"


def bundle(data: bytes) -> None:
    """Any bytes as a packed case: refused, or unpacked into a case that verifies; nothing lands outside."""
    from headwater.store.bundle import unpack
    from headwater.store.folder import CaseFolder
    from headwater.store.verify import verify

    with tempfile.TemporaryDirectory(dir=_memory()) as folder:
        place = Path(folder)
        (place / "sent").write_bytes(data)
        try:
            unpack(place / "sent", place / "case")
        except HeadwaterError:
            assert {one.name for one in place.iterdir()} <= {"sent", "case"}, "written outside of the case"
            return
        assert not list(verify(CaseFolder(place / "case"))), "unpacked, and does not verify"


def document(data: bytes) -> None:
    """Any bytes as a file of any kind: an intake whose blocks stand in order in its text, never an exception."""
    from headwater.ingest import Limits, read
    from headwater.model import Capture

    limits = Limits()
    for name in ("a", "a.txt", "a.md", "a.html", "a.csv", "a.json", "a.eml", "a.rtf", "a.zip", "a.pdf", "a.docx"):
        intake = read(data, Capture("0" * 64, name, "2026-01-01T00:00:00Z", len(data)), limits)
        at = 0
        for block in intake.blocks:
            assert at <= block.start_char < block.end_char <= len(intake.text), "blocks out of order"
            at = block.end_char


def names(data: bytes) -> None:
    """Any text with a private name in it: the name is gone, and the rest stays but for what holds it."""
    from headwater.dossier.redaction.finder import Finder
    from headwater.dossier.redaction.person import Person
    from headwater.dossier.redaction.strings import Strings

    text = data.decode("utf-8", "replace")
    people = [Person(("Klara Vejnar",), label="Person 1")]
    strings = Strings(people, Finder(people))
    for whole in (text, f"{text} Klara Vejnar {text}", f"https://{text[:20]}.example/klara-vejnar?{text}"):
        made = strings.clean(whole)
        assert "klara vejnar" not in made.casefold() and "klara-vejnar" not in made.casefold(), "a name is left"
        assert strings.clean(made) == made, "cleaning again changes it"


@cache
def _memory() -> str | None:
    """A folder in memory where there is one: a sync to a disk would be most of the time."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "ledger": ledger,
    "front-matter": front_matter,
    "addresses": addresses,
    "bundle": bundle,
    "document": document,
    "names": names,
}


def seeds(target: str) -> list[bytes]:
    """Inputs to begin with, made here."""
    return [one if isinstance(one, bytes) else str(one).encode("utf-8", "surrogatepass") for one in _seeds(target)]


def _seeds(target: str) -> list[Any]:
    if target == "ledger":
        return _ledgers()
    if target == "front-matter":
        return [
            "---\ntitle: A\nurl: https://a.example/\npublished: 2016-10-02\n---\n\nText.\n", "---\n- a\n---\nx",
            "---\na: &b [1]\nc: *b\n---\n", "---\ntitle: {a: [b, {c: d}]}\n...\nText", "---\n? x\n: y\n---\n",
            "---\ndate: 2016-13-45\ntitle: !!python/object:os.system x\n---\n", "---\n\ntitle: 'a\n  b'\n---\n",
        ]  # fmt: skip
    if target == "addresses":
        return [
            "http://a.example/", "//[::1]:80/", "http://a@b/", "http://xn--80ak6aa92e.example/", "../x?y=z#w",
            "http://0x7f.1/", "https://a.example:65536/%zz", "http://a.example/ä?ö", "127.0.0.1", "::ffff:7f00:1",
            "http://[v1.a]/", "http://a。example/", "2002:7f00:1::",
        ]  # fmt: skip
    if target == "bundle":
        return _bundles()
    if target == "document":
        return [
            "<html><style>.a{display:none}</style><p class=a>x<table><tr><td>1<td>2<tr><td>3<td>4</table>",
            "a;b\n1;2\n3;4\n",
            '{"a": [1, {"b": "c"}]}',
            "From: a@b\nSubject: x\n\nText",
            r"{\rtf1 {\v a} b\par c}",
            "# T\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj",
        ]
    return ["Klara Vejnar", "K. Vejnar @klaravejnar", "klara%20vejnar", "Вейнар, Клара", "a b c", "Vejnar's"]


def _ledgers() -> list[bytes]:
    from headwater.store.batches import Place, commit_line

    rows = [b'{"kind":"note","text":"one"}\n', b'{"kind":"note","text":"two"}\n']
    whole = b"".join([*rows, commit_line(Place(), rows)])
    return [
        b"",
        whole,
        whole + rows[0],
        whole + rows[0][:9],
        whole + bytes(512 - len(whole) % 512),
        rows[0],
        b"\n",
        b"{}",
    ]


def _bundles() -> list[bytes]:
    from headwater.store.bundle import pack
    from headwater.store.casefile_text import template
    from headwater.store.folder import CaseFolder

    with tempfile.TemporaryDirectory(dir=_memory()) as folder:
        case = CaseFolder(Path(folder) / "case")
        case.create(template("t", "Did A support B?", ["A"], ["B"]))
        with case.lock(wait=1):
            case.ledger.append([{"kind": "note", "text": "one"}])
        return [pack(case, Path(folder) / "packed").read_bytes()]
