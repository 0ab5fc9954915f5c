"""The workbench in a browser, on this machine only: read, judge, trace and show."""

from headwater.web.app import app
from headwater.web.server import serve

__all__ = ["app", "serve"]
