"""Small files of every kind, made here: no binary fixtures are kept."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Sequence

from headwater.ingest import Intake, Limits, read
from headwater.model import BlockKind, Capture

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
OPEN_DOCUMENT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def capture(data: bytes, path: str = "file.txt", **told: str) -> Capture:
    return Capture(hashlib.sha256(data).hexdigest(), path, "2026-11-24T00:00:00Z", len(data), **told)


def read_file(data: bytes, path: str = "file.txt", limits: Limits | None = None, **told: str) -> Intake:
    return read(data, capture(data, path, **told), limits or Limits())


def pieces(intake: Intake, kind: BlockKind | None = None) -> list[str]:
    """Texts of the blocks of one kind, or of all."""
    return [intake.text[block.start_char : block.end_char] for block in intake.blocks if kind in (None, block.kind)]


def assert_holds(intake: Intake) -> None:
    """Blocks stand in order, do not overlap, and cover everything that is not blank."""
    at = 0
    for block in intake.blocks:
        assert at <= block.start_char < block.end_char <= len(intake.text)
        assert not intake.text[at : block.start_char].strip()
        piece = intake.text[block.start_char : block.end_char]
        assert piece == piece.strip()
        at = block.end_char
    assert not intake.text[at:].strip()
    assert intake.document.characters == len(intake.text)


def zip_of(members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def odt(body: str, styles: str = "") -> bytes:
    return zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {OPEN_DOCUMENT}>"
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {OPEN_DOCUMENT}><office:meta><dc:title>The Title</dc:title>"
            "<meta:creation-date>2016-12-18T10:00:00</meta:creation-date></office:meta></office:document-meta>",
        },
        zipfile.ZIP_STORED,
    )


def docx(body: str, styles: Sequence[tuple[str, str]] = (), created: str = "2017-02-04T08:00:00Z") -> bytes:
    """A DOCX around the XML of a body; ``styles`` are pairs of style id and name."""
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = CONTENT_TYPES.replace(
        "</Types>",
        f'<Override PartName="/word/document.xml" ContentType="{main}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{main}.styles+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    )
    named = "".join(f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/></w:style>' for i, n in styles)
    return zip_of(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r1" Type="{relations}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="r2" Type="{package}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r1" Type="{relations}/styles" Target="styles.xml"/></Relationships>',
            "word/styles.xml": f"<w:styles {word}>{named}</w:styles>",
            "word/document.xml": f"<w:document {word}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Core Title</dc:title>'
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created></cp:coreProperties>',
        }
    )


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], info: str = "", trailer: str = "") -> bytes:
    """A PDF in Helvetica; each page is lines of (x, y, size, text)."""
    return pdf_of(["".join(map(shown_at, page)) for page in pages], info, trailer)


def shown_at(line: tuple[float, float, float, str]) -> str:
    """The operators that show one line."""
    x, y, size, text = line
    return f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n"


def pdf_of(pages: Sequence[str], info: str = "", trailer: str = "") -> bytes:
    """A PDF of pages given as their operators; font F1 is Helvetica, picture X1 is one grey point."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    objects.append(
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
        "\nstream\n0\nendstream"
    )
    kids = []
    for shown in pages:
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
        kids.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> /XObject << /X1 4 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>"
    if info:
        objects.append(f"<< {info} >>")
        trailer += f" /Info {len(objects)} 0 R"
    return _assemble(objects, trailer)


def _assemble(objects: Sequence[str], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(out)
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R{trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def scanned_pdf() -> bytes:
    """A page that is one picture."""
    image = (
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    )
    drawn = "q 500 0 0 700 50 50 cm /I1 Do Q\n"
    return _assemble(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [5 0 R] >>",
            f"{image}\nstream\n0\nendstream",
            f"<< /Length {len(drawn)} >>\nstream\n{drawn}endstream",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            "/Resources << /XObject << /I1 3 0 R >> >> >>",
        ],
        "",
    )
