"""One file of every kind and in many encodings, to hold the sandbox to what reading without it gives."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile

from tests.ingest import files
from tests.ingest.readers.test_tables import workbook

PROSE = "Anna Berg leads the Free Coast Movement, which met in Port Amber on 12 May 2016 and took a grant. "
RUSSIAN = "Анна Берг возглавляет Движение свободного берега, которое собралось в порту Амбер 12 мая. "
CHINESE = "自由海岸运动于二〇一六年五月十二日在琥珀港举行会议。"
PAGE = (
    "<html lang=en><head><title>A page</title><meta property='article:published_time' content='2016-05-12T10:00:00Z'>"
    '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2016-05-12"}</script></head>'
    "<body><nav><a href=/>Home</a></nav><article><h1>A page</h1><time datetime=2016-05-12>12 May 2016</time>"
    f"<p>{PROSE * 3}</p><p>{PROSE * 2}</p><table><tr><th>a<th>b<tr><td>1<td>2<tr><td>3<td>4</table></article></body>"
)
MAIL = (
    "From: =?koi8-r?B?4c7OwSDixdLH?= <a@example.org>\r\nTo: b@example.org\r\nDate: Thu, 12 May 2016 10:00:00 +0300\r\n"
    "Subject: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=windows-1251\r\n"
    f"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>{PROSE}</p>\r\n"
    "--x\r\nContent-Type: text/csv; name=a.csv\r\n"
    "Content-Disposition: attachment; filename*=koi8-r''%C1.csv\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "YSxiCjEsMgo=\r\n--x--\r\n"
)
ENCODINGS = {
    RUSSIAN: ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic", "utf-16"),
    CHINESE: ("gb18030", "big5", "utf-32"),
    "日本の自由海岸運動は五月に会議を開いた。": ("shift_jis", "euc-jp", "iso2022_jp"),
    "자유 해안 운동은 오월에 회의를 열었다.": ("euc-kr", "johab"),
    "Ελεύθερη Ακτή συνεδρίασε τον Μάιο.": ("cp1253", "iso8859-7"),
    "Ştefan Ğ söyledi ki çok güzel.": ("cp1254", "cp857"),
}


def samples() -> dict[str, bytes]:
    """File name → bytes."""
    found = {
        "a.html": PAGE.encode(), "bare.html": b"<p>Hello", "a.eml": MAIL.encode(), "a.csv": b"a;b\n1;2\n3;4\n",
        "a.mbox": b"From a@example.org Thu May 12 10:00:00 2016\nFrom: a\nSubject: b\n\nHello\n",
        "a.md": f"---\ntitle: T\npublished: 2016-05-12\n---\n\n# A\n\n{PROSE}\n".encode(),
        "a.json": b'{"title": "T", "rows": [{"a": 1}, {"a": 2.5}]}', "a.jsonl": b'{"a": 1}\n{"a": null}\n',
        "a.rtf": rb"{\rtf1\ansi\ansicpg1251 {\b Bold} \'e0\'e1 \u1040? text\par}",
        "a.docx": files.docx(f"<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>", [("H", "heading 1")]),
        "a.odt": files.odt(f"<text:p>{PROSE}</text:p>"), "a.pdf": files.pdf([[(50, 700, 12, "Hello there")]]),
        "scan.pdf": files.scanned_pdf(), "a.xlsx": workbook(Sums=[["Name", "Sum"], ["Anna", 1.5], ["Berg", True]]),
        "a.zip": files.zip_of({"a.txt": "Hello", "b/../c.txt": "There"}), "a.tar.gz": gzip.compress(_tar(), mtime=0),
        "a.txt.bz2": bz2.compress(b"Hello"), "a.txt.xz": lzma.compress(b"Hello"), "broken.pdf": b"%PDF-1.4 nothing",
        "broken.docx": b"PK\x03\x04 nothing", "a.png": b"\x89PNG\r\n\x1a\n", "empty": b"",
        "noise.bin": bytes(range(256)),
    }  # fmt: skip
    for text, names in ENCODINGS.items():
        for name in names:
            found[f"{name}.txt"] = (text * 12).encode(name, "replace")
            declared = f"<html><meta charset={name}><p>{text * 6}</p>"
            if not name.startswith("utf"):
                found[f"{name}.html"] = declared.encode(name, "replace")
    return found


def _tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo("д/a.txt")
        info.size = 5
        archive.addfile(info, io.BytesIO(b"Hello"))
    return out.getvalue()
