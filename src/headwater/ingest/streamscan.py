"""The packed streams of a PDF measured before it is read: a page of 90 KB can unpack to what no reader gets through."""

from __future__ import annotations

import re
import zlib

from headwater.ingest.limits import Limits, check

_START = re.compile(rb"(?<!end)stream\r?\n")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)(?![A-Za-z])")
_MOST = 1032  # times that deflate can pack
_DICTIONARY = 4096


def check_streams(data: bytes, limits: Limits) -> None:
    """Refuse a stream that unpacks to more than the cap, through as many filters as it names.

    Pictures may be eight times bigger: they are not unpacked for the text.

    Raises:
        TooBig: naming ``stream_bytes``.
    """
    place = 0
    while match := _START.search(data, place):
        place = match.end()
        told = data[max(0, match.start() - _DICTIONARY) : match.start()].rpartition(b" obj")[2]
        layers = len(_FLATE.findall(told))
        cap = limits.stream_bytes * (8 if b"/Image" in told else 1)
        end = data.find(b"endstream", place)
        if end < 0:
            return
        if layers and (end - place) * _MOST**layers > cap:
            _measure(data[place:end], layers, cap)
        place = end


def _measure(packed: bytes, layers: int, cap: int) -> None:
    for _ in range(min(layers, 8)):
        unpacker = zlib.decompressobj()
        try:
            packed = unpacker.decompress(packed, cap + 1)
        except zlib.error:
            return  # encrypted or damaged: the library will say
        check(len(packed), cap, "stream_bytes", "unpacked stream of the PDF")
