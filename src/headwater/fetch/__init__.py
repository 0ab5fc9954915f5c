"""The one room that goes out on the network, and only when a command says so: addresses checked, evidence kept."""

from __future__ import annotations

from headwater.fetch.client import Caps, Exchange, Network, get, post
from headwater.fetch.warc import warc

__all__ = ["Caps", "Exchange", "Network", "get", "post", "warc"]
