"""Keys: what the keyboard does, for those who look it up and for browsers without script."""

from __future__ import annotations

from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.rendering import MENU

EVERYWHERE = (
    ("?", "lists the keys of the page"),
    ("/", "goes to the search field"),
    ("Tab", "goes on to the next link, button or part of a figure; Shift+Tab goes back"),
    ("Enter", "follows a link, opens or closes what is folded"),
)
REVIEW = (
    ("a", "accepts"),
    ("r", "rejects"),
    ("u", "is unsure"),
    ("e", "corrects"),
    ("s", "skips"),
    ("z", "takes the last judgement back"),
    ("b", "judges blind, or shows the source again"),
)
PAIRS = (("a", "the same"), ("r", "different"), ("u", "is unsure"), ("s", "skips"), ("z", "takes the last back"))
READING = (
    ("j", "goes to the next claim"),
    ("k", "goes to the one before"),
    ("c", "makes a claim of what is selected"),
)


def show(_desk: Desk, _asked: Asked) -> Page:
    """The whole list."""
    go = [(f"g {letter}", f"goes to {name}") for _, name, letter in MENU]
    groups = (
        ("On every page", EVERYWHERE),
        ("To another page", go),
        ("In the review queue", REVIEW),
        ("Over a pair", PAIRS),
        ("In a document", READING),
    )
    told = [{"where": where, "keys": keys, "does": does} for where, rows in groups for keys, does in rows]
    data = {"rows": told}
    return Page("keys.html", "Keys", data, lambda: told)
