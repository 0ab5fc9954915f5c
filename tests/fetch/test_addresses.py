"""Loopback and its disguises: every one is refused."""

from __future__ import annotations

from ipaddress import IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import HeadwaterError, UsageError
from headwater.fetch.addresses import target, why_not

INSIDE = (
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
    "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1",
    "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:7f00:1", "::127.0.0.1", "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2002:0a00:0001::1", "2001:0:5ef5:79fd::1",
    "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1", "2001:db8::1", "100::1",
)  # fmt: skip
OUTSIDE = ("93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:8.8.8.8", "64:ff9b::808:808")


@pytest.mark.parametrize("address", INSIDE)
def test_what_is_not_public_is_refused(address: str) -> None:
    assert why_not(address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_what_is_public_is_not(address: str) -> None:
    assert why_not(address) == ""


@given(st.ip_addresses(v=4))
def test_a_mapped_address_is_what_it_maps(address: object) -> None:
    assert bool(why_not(f"::ffff:{address}")) == bool(why_not(str(address)))


@given(st.ip_addresses(v=6))
def test_no_address_inside_is_called(address: IPv6Address) -> None:
    if not why_not(str(address)):
        assert address.is_global
        assert not (address.is_multicast or address.is_loopback or address.is_private)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://a.example/", "gopher://a.example/", "//a.example/", "a.example", "", "http://",
        "javascript:alert(1)", "data:text/html,x", "http://user@a.example/", "http://a.example@127.0.0.1/",
        "http://a.example:99999/", "http://a.example/ HTTP/1.1\r\nHost: b", "http://a\\@b.example/",
        "http://[fe80::1%25eth0]/", "http://[::1", "http://a.exa mple/", "http://" + "a" * 5000, "http://\u2100.example/",
    ],
)  # fmt: skip
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(UsageError):
        target(url)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_a_usage_error(text: str) -> None:
    for url in (text, f"http://{text}", f"https://a.example/{text}"):
        try:
            found = target(url)
        except HeadwaterError:
            continue
        assert found.scheme in ("http", "https")
        assert found.path.isascii() and found.authority.isascii()
        assert not set(found.path + found.authority) & set("\r\n \t\\")
        assert target(found.url) == found
