"""Which addresses may be called: public ones. A page must not be able to send us to this machine or its network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from headwater.errors import UsageError

_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
_SITE_LOCAL = IPv6Network("fec0::/10")
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|[0-9a-f:.]+")
_SCHEMES = {"http": 80, "https": 443}
_LONGEST = 4_096
_SAFE = "/:?#[]@!$&'()*+,;=%~-._"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: ``url`` as sent, host without brackets, port, and path with query."""

    url: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """What the ``Host`` header says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _SCHEMES[self.scheme] else f"{host}:{self.port}"


def target(url: str, base: str = "") -> Target:
    """Take an address apart; ``base`` is the page that redirected there.

    Raises:
        UsageError: it is no plain http or https address.
    """
    url = url.strip()
    if _ODD.search(url) or len(url) > _LONGEST:
        raise UsageError(f"{url[:80]!r} is no address", remedy="give one without spaces, line ends or backslashes")
    try:
        parts = urlsplit(urljoin(base, url) if base else url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
        host = host if ":" in host else host.encode("idna").decode("ascii").lower().rstrip(".")
    except (ValueError, UnicodeError) as error:
        raise UsageError(f"{url[:80]!r} is no address: {error}", remedy="check its spelling") from error
    if parts.scheme not in _SCHEMES or not host:
        raise UsageError(
            f"{url[:80]!r} cannot be fetched", remedy="give an address that starts with http:// or https://"
        )
    if not _HOST.fullmatch(host):
        raise UsageError(f"{url[:80]!r} names no host", remedy="check its spelling")
    if "@" in parts.netloc or "%" in host:
        raise UsageError(f"{url[:80]!r} carries a name or a zone", remedy="give the address without it")
    path = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    port = port if port is not None else _SCHEMES[parts.scheme]
    found = Target("", parts.scheme, host, port, path)
    whole = urlunsplit((parts.scheme, found.authority, path, "", ""))
    if len(whole) > _LONGEST:  # letters beyond ASCII take up to twelve characters on the wire
        raise UsageError(f"{url[:80]!r} is too long", remedy=f"at most {_LONGEST} characters are sent")
    return Target(whole, parts.scheme, host, port, path)


def why_not(address: str) -> str:
    """Why an address is not to be called; empty where it is public."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return "no address"
    if isinstance(ip, IPv6Address):
        inner = _inside(ip)
        if inner is not None:
            return why_not(str(inner)) or ("a tunnel" if ip.ipv4_mapped is None and ip not in _NAT64[0] else "")
        if ip in _SITE_LOCAL or ip in _NAT64[1]:
            return "of a site"
    return _kind(ip)


def _inside(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for: mapped, compatible, NAT64, 6to4, Teredo."""
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip in _NAT64[0] or (int(ip) >> 32 == 0 and int(ip) > 1):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.sixtofour if ip.sixtofour is not None else ip.teredo[1] if ip.teredo else None


def _kind(ip: IPv4Address | IPv6Address) -> str:
    for name, holds in (
        ("unspecified", ip.is_unspecified), ("of this machine", ip.is_loopback), ("of this link", ip.is_link_local),
        ("multicast", ip.is_multicast), ("private", ip.is_private), ("reserved", ip.is_reserved),
        ("not public", not ip.is_global),
    ):  # fmt: skip
        if holds:
            return name
    return ""
