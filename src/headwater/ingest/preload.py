"""Everything that a reader loads late is loaded here, before the walls go up: afterwards no file can be opened.

Python imports many things only when they are first needed (encodings, ``strptime``, tables of header fields), and
libraries read data of theirs on first use. So modules are imported by name, every text encoding is looked up once,
and one tiny file of each kind is read.
"""

from __future__ import annotations

import codecs
import encodings.aliases
import gzip
import importlib
import io
import zipfile

from headwater.ingest import language
from headwater.ingest.drawing import Drawing, draw
from headwater.ingest.reading import read
from headwater.model import Capture

_MODULES = (
    "_strptime", "bz2", "csv", "decimal", "email.mime.message", "email.mime.multipart", "email.mime.nonmultipart",
    "email.mime.text", "encodings.idna", "encodings.punycode", "hashlib", "html.entities", "ipaddress", "locale",
    "lxml.etree", "lxml.html", "lzma", "charset_normalizer", "docx", "pypdfium2", "pypdfium2.raw", "python_calamine",
    "quopri", "stringprep", "striprtf.striprtf", "tarfile", "trafilatura", "traceback", "unicodedata", "uu", "yaml",
)  # fmt: skip
_PAGE = b"<html><head><title>A page</title><meta property='article:published_time' content='2016-05-01T10:00:00Z'>"
_BODY = b"<p>The committee met in the harbour town on 12 May 2016 and agreed on the terms of the grant.</p>" * 4
_MAIL = (
    b"From: =?koi8-r?B?4c7OwQ==?= <a@example.org>\r\nTo: B <b@example.org>\r\nDate: Mon, 2 May 2016 10:00:00 +0200\r\n"
    b"Subject: =?utf-8?q?A_word?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
    b"Content-Type: text/plain; charset=iso-8859-5\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHello=20\r\n"
    b"--x\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@example.org\r\nSubject: inner\r\n\r\nHello\r\n--x\r\n"
    b"Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''a.pdf\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x--\r\n"
)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DOCX = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
    f'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    f'ContentType="{_TYPE}"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>A word</w:t></w:r></w:p></w:body>'
    "</w:document>",
}
_ODF = {
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:text/>'
    "</o:body></o:document-content>",
}
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_XLSX = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" '
    f'ContentType="{_SHEET_TYPE}.sheet.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets><sheet name="a" sheetId="1" '
    'r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEET}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
    "</sheetData></worksheet>",
}
_PDF = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>"
    b"\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 50 50] /Contents 4 0 R /Resources << /Font << /F1 "
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n4 0 obj\n<< /Length 37 >>\nstream\n"
    b"BT /F1 9 Tf 5 5 Td (A few words) Tj ET\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
)


def preload() -> None:
    """Load what any reader may need. About a second, once for a worker."""
    for name in _MODULES:
        importlib.import_module(name)
    _encodings()
    language.warm()
    for name, data in _samples():
        read(data, Capture("0" * 64, name, "2000-01-01T00:00:00Z", len(data)))
    draw(Drawing(_PDF, 1, 50))


def _encodings() -> None:
    for name in sorted(set(encodings.aliases.aliases.values())):
        try:
            codecs.lookup(name)
            b"a\xe9".decode(name, "replace")
        except (LookupError, ValueError, UnicodeError, AssertionError):
            continue  # of another system, or not for text


def _samples() -> tuple[tuple[str, bytes], ...]:
    return (
        ("a.html", _PAGE + b"</head><body><article><h1>A page</h1>" + _BODY + b"</article></body></html>"),
        ("short.html", b"<p>A word"),  # trafilatura's last resort reads its lists of stop words
        ("a.eml", _MAIL),
        ("a.txt", "Комитет собрался в мае.".encode("cp1251") * 8),
        ("dated.txt", b"PORT, 12 May 1999 (Wire) - A few words.\n"),  # what reads dates has files of its own
        ("a.md", b"---\ntitle: A page\npublished: 2016-05-01\n---\n\nA few words.\n"),
        ("a.csv", b"name,sum\nA,1\nB,2\n"),
        ("a.json", b'[{"name": "A"}]'),
        ("a.rtf", rb"{\rtf1\ansi\ansicpg1251 A few \'ef words}"),
        ("a.docx", _zip(_DOCX)),
        ("a.odt", _zip(_ODF)),
        ("a.xlsx", _zip(_XLSX)),
        ("a.pdf", _PDF),
        ("a.zip", _zip({"a.txt": "A"})),
        ("a.gz", gzip.compress(b"A", mtime=0)),
    )


def _zip(members: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()
