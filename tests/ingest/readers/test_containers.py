"""Archives and mail: what comes out, and what cannot."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile

import pytest
from tests.ingest.files import assert_holds, pieces, read_file, zip_of

from headwater.ingest import Limits
from headwater.model import BlockKind, DocumentStatus

MAIL = (
    b"From: =?utf-8?q?Anna_B=C3=A9rg?= <anna@a.example>\r\nTo: Karl Holm <k@b.example>\r\nSubject: The grant\r\n"
    b"Date: Sat, 4 Feb 2017 10:00:00 +0000\r\nMessage-ID: <1@a>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=X\r\n\r\n--X\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\n"
    + "Грант выплачен.".encode("koi8-r")
    + b"\r\n> quoted\r\n-- \r\nAnna\r\n--X\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; "
    b'filename="../a.csv"\r\n\r\na,b\r\n1,2\r\n--X\r\nContent-Type: message/rfc822\r\n\r\n'
    b"From: c@c.example\r\nSubject: inner\r\n\r\nInner text.\r\n--X--\r\n"
)


def test_a_zip_gives_its_members_as_names() -> None:
    intake = read_file(zip_of({"../../x.txt": "one", "a\\b.txt": "two", "__MACOSX/a": "no", "d/": ""}), "a.zip")
    assert intake.document.status is DocumentStatus.CONTAINER
    assert [(part.name, part.data) for part in intake.children] == [("../../x.txt", b"one"), ("a/b.txt", b"two")]


def test_bombs_and_crowds_name_their_cap() -> None:
    bomb = zip_of({"a": b"0" * 5_000_000})
    assert "ratio = 200" in read_file(bomb, "a.zip").document.reason
    crowd = zip_of({str(number): b"" for number in range(30)})
    assert "members = 20" in read_file(crowd, "a.zip", Limits(members=20)).document.reason
    assert "ratio = 200" in read_file(gzip.compress(b"0" * 5_000_000), "a.gz").document.reason
    deep = "a.zip!/b.zip!/c.zip!/d.zip!/e.zip!/f.zip!/g.txt"
    assert "depth = 5" in read_file(b"x", deep).document.reason


def test_a_forged_size_does_not_get_past_the_cap() -> None:
    data = bytearray(zip_of({"a.txt": b"0" * 900_000}))
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    document = read_file(bytes(data), "a.zip", Limits(member_bytes=1000)).document
    assert document.status is DocumentStatus.FAILED


def test_an_encrypted_member_is_named_and_the_rest_is_read() -> None:
    data = bytearray(zip_of({"open.txt": b"one", "locked.txt": b"two"}))
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.rindex(magic) + offset
        data[at] |= 1
    intake = read_file(bytes(data), "a.zip")
    assert intake.document.status is DocumentStatus.CONTAINER
    assert [part.name for part in intake.children] == ["open.txt"]
    assert intake.document.reason == "members left out: locked.txt is encrypted — add them by hand"


@pytest.mark.parametrize(
    ("name", "pack"), [("a.txt.gz", gzip.compress), ("a.txt.bz2", bz2.compress), ("a.txt.xz", lzma.compress)]
)
def test_single_packed_files(name: str, pack: object) -> None:
    data = pack(b"Hello.")  # type: ignore[operator]
    assert [(part.name, part.data) for part in read_file(data, name).children] == [("a.txt", b"Hello.")]
    assert read_file(data[:-6], name).document.status is DocumentStatus.FAILED


@pytest.mark.parametrize("mode", ["w", "w:gz"])
def test_tar(mode: str) -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        member = tarfile.TarInfo("../x/a.txt")
        member.size = 3
        archive.addfile(member, io.BytesIO(b"one"))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert [(part.name, part.data) for part in read_file(out.getvalue(), "a.tar").children] == [("../x/a.txt", b"one")]


def test_a_message_with_its_attachments() -> None:
    intake = read_file(MAIL, "a.eml")
    assert_holds(intake)
    assert pieces(intake) == [
        "From: Anna Bérg <anna@a.example>\nTo: Karl Holm <k@b.example>\n"
        "Date: Sat, 04 Feb 2017 10:00:00 +0000\nSubject: The grant",
        "Грант выплачен.",
        "> quoted",
        "--",
        "Anna",
    ]
    assert pieces(intake, BlockKind.FURNITURE) == ["--", "Anna"]
    document = intake.document
    assert (document.title, document.publisher, document.published) == ("The grant", "Anna Bérg", "2017-02-04")
    assert document.encoding == "koi8-r"
    assert [part.name for part in intake.children] == ["../a.csv", "attachment-2.eml"]
    assert b"Inner text." in intake.children[1].data


def test_a_message_of_html_only() -> None:
    body = "<p>The grant was paid to the Free Coast Movement, said Anna Berg in the capital.</p>" * 3
    data = (
        f"From: a@a.example\nSubject: s\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><body>{body}</body></html>"
    )
    intake = read_file(data.encode(), "mail")
    assert intake.document.media_type == "message/rfc822"
    assert intake.text.count("The grant was paid") == 3
    assert "<p>" not in intake.text


def test_a_memo_with_headers_is_not_mail() -> None:
    assert (
        read_file(b"From: the chair\nTo: all\nSubject: office\n\nWe move.\n", "memo.txt").document.media_type
        == "text/plain"
    )


def test_a_mailbox_is_its_messages() -> None:
    data = (
        b"From a@b Sat Feb  4 10:00:00 2017\nFrom: a@b\nSubject: one\n\nBody\n>From here\n\n"
        b"From c@d Sat Feb  4 10:00:00 2017\nFrom: c@d\nSubject: two\n\nBody two\n"
    )
    intake = read_file(data, "a.mbox")
    assert intake.document.status is DocumentStatus.CONTAINER
    first, second = intake.children
    assert first.data.endswith(b"Body\nFrom here\n\n")
    assert read_file(second.data, f"a.mbox!/{second.name}").document.title == "two"


def test_malformed_headers_do_no_harm() -> None:
    data = (
        b"From: \xff\xfe <<>>\nSubject: =?x?q?=ZZ?=\nDate: never\nMessage-ID: <\nContent-Type: multipart/mixed\n\nText."
    )
    document = read_file(data, "a.eml").document
    assert document.status is not DocumentStatus.FAILED
    assert document.published == ""
