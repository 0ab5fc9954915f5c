"""Small files that cost much: each made here, each with what its refusal must name."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.ingest import files
from tests.ingest.readers.test_tables import workbook


@dataclass(frozen=True, slots=True)
class Bomb:
    """A file by name; ``cap`` is what the reason must hold, empty where it may be read, at no great cost."""

    name: str
    make: Callable[[], bytes]
    cap: str = ""


def overlapping_zip(copies: int = 500, size: int = 200_000) -> bytes:
    """Many names in the directory for one packed member (after Fifield, "A better zip bomb", 2019)."""
    data = files.zip_of({"a": b"ab" * size})
    end = data.rindex(b"PK\x05\x06")
    start = data.index(b"PK\x01\x02")
    entry = bytearray(data[start:end])
    entries = b""
    for number in range(copies):
        name = f"{number:04d}".encode()
        entry[28:30] = struct.pack("<H", len(name))
        entries += bytes(entry[:46]) + name
    tail = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, copies, copies, len(entries), start, 0)
    return data[:start] + entries + tail


def nested_zip(depth: int = 12) -> bytes:
    data = b"Hello"
    for _ in range(depth):
        data = files.zip_of({"a.zip": data}, zipfile.ZIP_STORED)
    return data


def sparse_tar(members: int = 40, size: int = 100 << 20) -> bytes:
    """Members that are all hole: 512 bytes each that say they are 100 MiB (GNU sparse, old form)."""
    out = io.BytesIO()
    for number in range(members):
        info = tarfile.TarInfo(f"{number}")
        info.type = tarfile.GNUTYPE_SPARSE
        header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
        header[124:136] = b"00000000000\0"
        header[386:482] = bytes(96)
        header[483:495] = f"{size:011o}".encode() + b"\0"
        header[148:156] = b" " * 8
        header[148:156] = f"{sum(header):06o}\0 ".encode()
        out.write(bytes(header))
    return out.getvalue() + bytes(1024)


def linked_tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind, target in (
            ("soft", tarfile.SYMTYPE, "/etc/passwd"), ("hard", tarfile.LNKTYPE, "../../etc/passwd"),
            ("device", tarfile.CHRTYPE, ""), ("pipe", tarfile.FIFOTYPE, ""),
        ):  # fmt: skip
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target
            archive.addfile(info)
        info = tarfile.TarInfo("real.txt")
        info.size = 5
        archive.addfile(info, io.BytesIO(b"Hello"))
    return out.getvalue()


def dictionary_xz() -> bytes:
    """An XZ stream whose dictionary wants 1.5 GiB of memory before the first byte comes out."""
    chain = [{"id": lzma.FILTER_LZMA2, "dict_size": 4096}]
    data = bytearray(lzma.compress(b"Hello", format=lzma.FORMAT_XZ, filters=chain))
    at = data.index(b"\x21\x01", 12) + 2
    data[at] = 40
    header = bytes(data[12 : 12 + (data[12] + 1) * 4 - 4])
    data[12 + len(header) : 16 + len(header)] = struct.pack("<I", zlib.crc32(header))
    return bytes(data)


def sparse_sheet(corner: str = "XFD1048576") -> bytes:
    """A workbook of 1.4 KB with a cell in each far corner."""
    data = workbook(A=[["a"]])
    members = {info.filename: zipfile.ZipFile(io.BytesIO(data)).read(info) for info in _infos(data)}
    sheet = next(name for name in members if "sheet1" in name)
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    members[sheet] = (
        f'<worksheet xmlns="{space}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        f'<row r="{corner.strip("ABCDEFXZ")}"><c r="{corner}"><v>1</v></c></row></sheetData></worksheet>'
    ).encode()
    return files.zip_of(dict(members))


def _infos(data: bytes) -> list[zipfile.ZipInfo]:
    return zipfile.ZipFile(io.BytesIO(data)).infolist()


def repeating_sheet() -> bytes:
    """An ODS whose one row says that it stands there a million times, and its cell 16,384 times."""
    spaces = (
        'xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    body = (
        '<t:table t:name="a"><t:table-row t:number-rows-repeated="1048576"><t:table-cell '
        't:number-columns-repeated="16384" o:value-type="string"><x:p>a</x:p></t:table-cell></t:table-row></t:table>'
    )
    return files.zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"<o:document-content {spaces}><o:body><o:spreadsheet>{body}</o:spreadsheet></o:body>"
            "</o:document-content>",
        },
        zipfile.ZIP_STORED,
    )


def laughing(tag: str = "lol", levels: int = 9) -> str:
    """A document type with entities that multiply tenfold at each level."""
    lines = [f'<!ENTITY {tag}0 "ha">']
    lines += [f'<!ENTITY {tag}{n} "{f"&{tag}{n - 1};" * 10}">' for n in range(1, levels)]
    return f"<!DOCTYPE x [{''.join(lines)}]>"


def laughing_odt() -> bytes:
    data = files.odt("<text:p>&lol8;</text:p>")
    members = {info.filename: zipfile.ZipFile(io.BytesIO(data)).read(info) for info in _infos(data)}
    members["content.xml"] = laughing().encode() + members["content.xml"]
    return files.zip_of(dict(members), zipfile.ZIP_STORED)


def including_odt() -> bytes:
    return files.odt(
        '<text:p>A<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>B'
        "</text:p>"
    )


def laughing_docx() -> bytes:
    data = files.docx("<w:p><w:r><w:t>&lol8;</w:t></w:r></w:p>")
    members = {info.filename: zipfile.ZipFile(io.BytesIO(data)).read(info) for info in _infos(data)}
    members["word/document.xml"] = laughing().encode() + members["word/document.xml"]
    return files.zip_of(dict(members))


def swelling_pdf(filters: int = 1, times: int = 90 << 20) -> bytes:
    """A page whose drawing unpacks to 90 MiB of nothing, from 90 KB (and less through two filters)."""
    packed = zlib.compress(b"q Q " * (times // 4), 9)
    for _ in range(filters - 1):
        packed = zlib.compress(packed, 9)
    names = "/FlateDecode " * filters
    return _pdf(f"<< /Length {len(packed)} /Filter [{names}] >>".encode() + b"\nstream\n" + packed + b"\nendstream")


def _pdf(contents: bytes, page: bytes = b"", kids: bytes = b"[3 0 R]", count: int = 1) -> bytes:
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids %s >>" % (count, kids),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s >>" % page,
        contents,
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<< /Root 1 0 R >>\n%%EOF\n"


def nested_mail(depth: int = 3000) -> bytes:
    head = b"From: a@example.org\nSubject: s\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
    return head * depth + b"From: a@example.org\nSubject: end\n\nHello\n"


def boxed_mail(depth: int = 3000) -> bytes:
    parts = [b"From: a@example.org\nSubject: s\nMIME-Version: 1.0\n"]
    parts += [b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)]
    return b"".join(parts) + b"\nHello\n"


def attributes(count: int = 200_000, opening: bytes = b"<p ") -> bytes:
    return b"<html><body>" + opening + b" ".join(b"a%d=1" % n for n in range(count)) + b">Hello</p></body></html>"


BOMBS = (
    Bomb("a.zip", lambda: files.zip_of({"a": b"0" * 50_000_000}), "ratio = 200"),
    Bomb("overlap.zip", overlapping_zip, "overlap"),
    Bomb("crowd.zip", lambda: files.zip_of({f"{n}": b"" for n in range(20_001)}, zipfile.ZIP_STORED), "members ="),
    Bomb("hollow.tar", sparse_tar, "ratio"),
    Bomb("a.gz", lambda: gzip.compress(b"0" * 80_000_000), "ratio = 200"),
    Bomb("a.bz2", lambda: bz2.compress(b"0" * 80_000_000), "ratio = 200"),
    Bomb("a.xz", lambda: lzma.compress(b"0" * 80_000_000), "ratio = 200"),
    Bomb("dictionary.xz", dictionary_xz, "memory"),
    Bomb("attributes.html", attributes, "html_attributes = 2,000"),
    Bomb("stray.html", lambda: attributes(opening=b"<p ' "), "html_attributes = 2,000"),
    Bomb("comment.html", lambda: attributes(opening=b'<!-- <p a=" --><p '), "html_attributes = 2,000"),
    Bomb("quoted.html", lambda: attributes(opening=b'<p x=">" '), "html_attributes = 2,000"),
    Bomb("deep.html", lambda: b"<html><body>" + b"<div>" * 100_000 + b"Hello", "html_depth"),
    Bomb("bold.html", lambda: b"<html><body>" + b"<b><p>" * 50_000 + b"Hello", "html_depth"),
    Bomb("wide.html", lambda: b"<html><body>" + b"<i></i>" * 500_000 + b"Hello", "html_elements = 400,000"),
    Bomb("tables.html", lambda: b"<html><body>" + b"<table><tr><td>" * 30_000 + b"Hello", "html_depth"),
    Bomb("entities.html", lambda: laughing().encode() + b"<html><body><p>Hello &lol8;</p></body></html>"),
    Bomb("open.html", lambda: b"<html><body>" + b"<a href='" * 200_000),
    Bomb("sparse.xlsx", sparse_sheet, "columns = 2,000"),
    Bomb("area.xlsx", lambda: sparse_sheet("BXX150000"), "cells = 10,000,000"),
    Bomb("repeat.ods", repeating_sheet),
    Bomb("laugh.odt", laughing_odt),
    Bomb("include.odt", including_odt),
    Bomb("laugh.docx", laughing_docx),
    Bomb("swell.pdf", swelling_pdf, "stream_bytes ="),
    Bomb("swell-twice.pdf", lambda: swelling_pdf(2), "stream_bytes ="),
    Bomb("loop.pdf", lambda: _pdf(b"<< /Length 0 >>\nstream\n\nendstream", kids=b"[2 0 R 3 0 R]")),
    Bomb("count.pdf", lambda: _pdf(b"<< /Length 0 >>\nstream\n\nendstream", count=2_000_000_000)),
    Bomb("brackets.pdf", lambda: b"%PDF-1.4\n1 0 obj\n" + b"[" * 500_000 + b"\nendobj\ntrailer << /Root 1 0 R >>"),
    Bomb("nested.eml", nested_mail, "mail_parts = 500"),
    Bomb("boxes.eml", boxed_mail, "mail_parts = "),
    Bomb("less.eml", lambda: nested_mail(600), "mail_parts = 500"),
    Bomb("crowd.mbox", lambda: b"From a@b Thu May 12 10:00:00 2016\nFrom: a\n\n\n" * 20_001, "members = 20,000"),
    Bomb("field.csv", lambda: b'a,b\n1,"' + b"x" * 30_000_000, "field_characters ="),
    Bomb("columns.csv", lambda: b"a,b\n" + b"," * 3_000_000, "columns = 2,000"),
    Bomb("rows.csv", lambda: b"a,b\n" + b"1,2\n" * 200_002, "rows = 200,000"),
    Bomb("brackets.json", lambda: b"[" * 100_000, "depth limit"),
    Bomb("objects.json", lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "depth limit"),
    Bomb("columns.json", lambda: b"[{" + b",".join(b'"%d":1' % n for n in range(50_000)) + b"}]", "columns = 2,000"),
    Bomb("deep.md", lambda: b"---\na: " + b"[" * 20_000 + b"\n---\nHello\n"),
    Bomb("alias.md", lambda: b"---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nHello\n"),
    Bomb("stars.md", lambda: b"*" * 300_000 + b" a " + b"_" * 300_000),
    Bomb("links.md", lambda: b"[" * 200_000 + b"](" * 100_000),
    Bomb("quotes.md", lambda: b">" * 300_000 + b" a"),
    Bomb("ticks.md", lambda: b"`" * 99_999 + b" a " + b"`" * 99_998),
    Bomb("braces.rtf", lambda: b"{\\rtf1 " + b"{" * 500_000 + b"Hello"),
    Bomb("skip.rtf", lambda: b"{\\rtf1 \\bin999999999 Hello \\u-1? " + b"\\'e0" * 300_000),
    Bomb("puny.html", lambda: b"<meta charset=punycode><p>Hello</p>-" + b"a9" * 500_000),
    Bomb("line.txt", lambda: b"word " * 3_000_000),
    Bomb("marks.txt", lambda: b"e" + "\u0301".encode() * 2_000_000),
)  # fmt: skip
