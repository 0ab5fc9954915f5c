"""A trusted time stamp over a hash (RFC 3161): what was had existed by then, as somebody else attests.

The answer is checked for the hash, the nonce and its status, and kept. The signature is not checked here: that needs
the authority's certificate (``openssl ts -verify -digest HASH -in FILE.tsr -CAfile …``).
"""

from __future__ import annotations

from headwater.errors import Unreachable
from headwater.fetch.client import Caps, Network, post

_SHA256 = bytes.fromhex("0609608648016503040201")  # 2.16.840.1.101.3.4.2.1
_KIND = "application/timestamp-query"


def stamp(url: str, sha256: str, nonce: int, network: Network | None = None) -> bytes:
    """The authority's answer, as DER.

    Raises:
        UsageError, Unreachable, TooBig: see :func:`headwater.fetch.client.post`; or it does not fit the question.
    """
    asked = query(sha256, nonce)
    answer = post(url, _KIND, asked, Caps(sent_bytes=1 << 20), network).body
    check(answer, sha256, nonce, url)
    return answer


def query(sha256: str, nonce: int) -> bytes:
    """``TimeStampReq``: version, imprint, nonce, and a wish for the certificate."""
    return _der(0x30, _integer(1) + _imprint(sha256) + _integer(nonce) + _der(0x01, b"\xff"))


def check(answer: bytes, sha256: str, nonce: int, url: str = "the authority") -> None:
    """Refuse an answer that is not granted or not about this hash and this question.

    Raises:
        Unreachable: saying which.
    """
    try:
        _, whole, _ = _take(answer)
        _, info, rest = _take(whole)
        kind, status, _ = _take(info)
    except IndexError as error:
        raise Unreachable(f"{url}: no time stamp came back", remedy="try another authority") from error
    if kind != 0x02 or int.from_bytes(status, "big") > 1:
        raise Unreachable(f"{url} refused the time stamp", remedy="try another authority")
    if _imprint(sha256) not in rest or _integer(nonce) not in rest:
        raise Unreachable(f"{url}: the time stamp is about something else", remedy="do not use this authority")


def _imprint(sha256: str) -> bytes:
    algorithm = _der(0x30, _SHA256 + b"\x05\x00")
    return _der(0x30, algorithm + _der(0x04, bytes.fromhex(sha256)))


def _integer(value: int) -> bytes:
    return _der(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 128:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def _take(data: bytes) -> tuple[int, bytes, bytes]:
    """Tag, content and what follows of the first value."""
    tag, size, start = data[0], data[1], 2
    if size & 0x80:
        count = size & 0x7F
        size, start = int.from_bytes(data[2 : 2 + count], "big"), 2 + count
    if start + size > len(data):
        raise IndexError(size)
    return tag, data[start : start + size], data[start + size :]
