"""Where an endpoint may stand: on this machine, unless the case file allows another."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from headwater.errors import UsageError


def checked(address: str, remote: bool) -> str:
    """The address without a closing slash.

    Raises:
        UsageError: it is no http address, or not on this machine while ``remote`` is false.
    """
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise UsageError(
            f"{address!r} is no address of an endpoint", remedy='write address = "http://127.0.0.1:11434/v1"'
        )
    if not remote and not _here(parts.hostname):
        raise UsageError(
            f"{parts.hostname} is another machine, and texts stay on this one",
            remedy="set remote = true in [[plugin]] if the documents may be sent there",
        )
    return address.rstrip("/")


def _here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
