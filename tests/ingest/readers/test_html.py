from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ingest.files import assert_holds, pieces, read_file

from headwater.ingest import Limits
from headwater.model import BlockKind, DocumentStatus

SEED = Path(__file__).parents[3] / ".." / "shared" / "seed" / "article.txt"
STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The Free Coast Movement was founded in the capital in 2015, and its chair Anna Berg has led it since then.",
        "Its office in the harbour was paid for by a foundation, a newspaper reported in the spring of 2016.",
        "The foundation said that it had only paid for a conference, and that the ministry had not asked for it.",
    )
)
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="{charset}"><title>Who paid – Coast Post</title>
{head}</head>
<body class="post has-sidebar"><a class="skip-link" href="#c">Skip to content</a>
<header><div class="site-title">Coast Post</div><nav><ul><li>Home</li><li>World</li></ul></nav></header>
<article><h1>Who paid</h1>{body}<div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li></ul></div></article>
<div id="comments"><h2>1 thought on “Who paid”</h2><ol><li>Joe says:
<p>The ministry paid Anna Berg two million for this, everybody knows it, and I was there.</p></li></ol>
<div id="respond"><h3>Leave a Reply</h3><form><p>Fill in your details below or click an icon
to log in:</p></form></div>
</div><aside class="sidebar"><h2>Recent Posts</h2><ul><li>Karl Holm and the other coast</li></ul></aside>
<footer>Powered by Presses</footer>
<div class="cookie-notice">This site uses cookies. <a>Accept</a></div></body></html>"""


def page(body: str = STORY, head: str = "", charset: str = "utf-8") -> bytes:
    return PAGE.format(body=body, head=head, charset=charset).encode(charset)


def test_the_story_is_text_and_the_rest_is_furniture() -> None:
    intake = read_file(page(), "a.html")
    assert_holds(intake)
    main = [text for text in pieces(intake) if text not in pieces(intake, BlockKind.FURNITURE)]
    assert main[0] == "Who paid"
    assert len(main) == 4
    furniture = " ".join(pieces(intake, BlockKind.FURNITURE))
    for text in ("Home", "Share this:", "two million", "Leave a Reply", "Fill in", "Karl Holm", "cookies", "Powered"):
        assert text in furniture


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2017-02-04T10:00:00Z">', "2017-02-04"),
        (
            '<script type="application/ld+json">{"@graph":[{"@type":"A"},{"datePublished":"2016-12"}]}</script>',
            "2016-12",
        ),
        ('<script type="application/ld+json">{broken</script>', ""),
        ('<meta name="date" content="2016">', "2016"),
        ("", ""),
    ],
)
def test_dates_keep_their_precision(head: str, published: str) -> None:
    assert read_file(page(head=head), "a.html").document.published == published


def test_what_the_page_says_of_itself() -> None:
    head = (
        '<meta property="og:site_name" content="The Coast Post"><link rel="canonical" href="https://a.example/x/">'
        '<meta property="og:title" content="Who paid">'
    )
    document = read_file(page(head=head), "a.html").document
    assert (document.title, document.publisher, document.url) == ("Who paid", "The Coast Post", "https://a.example/x/")
    assert document.media_type == "text/html"


def test_declared_character_sets() -> None:
    body = "<p>Движение получило помещение в столице, сообщила газета, и никто этого не отрицал.</p>" * 3
    intake = read_file(page(body, charset="windows-1251"), "a.html")
    assert "Движение получило помещение" in intake.text
    assert intake.document.encoding == "cp1251"


HIDDEN = {
    'style="display:none"': "not displayed",
    'style="DISPLAY : NONE !important"': "not displayed",
    'style="font-size:0px"': "of no size",
    'style="font-size:.5pt"': "of no size",
    "hidden": "attribute hidden",
    'style="visibility: hidden"': "not displayed",
    'style="opacity:0.01"': "transparent",
    'style="color:#fff"': "in the colour of its background",
    'style="color:rgb(254, 254, 254)"': "in the colour of its background",
    'style="color:rgba(0,0,0,0)"': "transparent",
    'style="color:transparent"': "transparent",
    'style="background:#222;color:#202020"': "in the colour of its background",
    'style="position:absolute;left:-9999px"': "off the page",
    'style="position:fixed; top:-100em"': "off the page",
    'style="text-indent:-999px"': "off the page",
    'style="transform:scale(0)"': "of no size",
    'style="position:absolute;clip:rect(0 0 0 0)"': "clipped away",
    'style="clip-path: inset(100%)"': "clipped away",
    'style="height:0;overflow:hidden"': "clipped away",
    'class="sr-only"': "for screen readers only",
    'class="ghost"': "not displayed",
    'id="Faint"': "in the colour of its background",
}
SHEET = "<style>/* .x{} */ @media screen { .ghost, .other { display: none } } #faint { color: white }</style>"


@pytest.mark.parametrize("way", HIDDEN)
def test_hidden_text_is_furniture_and_noted(way: str) -> None:
    secret = "The ministry paid Anna Berg two million for the conference in the capital."
    intake = read_file(page(f"{SHEET}{STORY}<p {way}>{secret}</p>"), "a.html")
    assert secret in pieces(intake, BlockKind.FURNITURE)
    assert intake.document.notes == (f"{len(secret)} hidden characters kept as furniture ({HIDDEN[way]})",)
    assert intake.document.hidden == intake.document.notes


@pytest.mark.parametrize("way", ['style="color:#fff"', 'style="font-size:0"', 'class="ghost"', "hidden"])
def test_hidden_words_in_a_sentence_or_a_cell_leave_it(way: str) -> None:
    body = f"<p>The fund did <span {way}>not</span> pay the movement.</p>{STORY}"
    rows = f"<table><tr><td>Fund</td><td>Sum</td></tr><tr><td>A<i {way}>ccept all</i></td><td>1</td></tr></table>"
    intake = read_file(page(f"{SHEET}{body}{rows}"), "a.html")
    shown = " ".join(text for text in pieces(intake) if text not in pieces(intake, BlockKind.FURNITURE))
    assert "accept all" not in shown.lower()
    assert "did not" not in shown
    assert {"not", "ccept all"} <= set(pieces(intake, BlockKind.FURNITURE))


@pytest.mark.parametrize(
    "way",
    [
        'style="color:#fff;background:#333"', 'style="background:url(x.png);color:white"', 'style="font-size:80%"',
        'style="position:absolute;left:-5px"', 'style="opacity:.8"', 'style="height:0"', 'style="color:"',
        'style="font-size:0"><span style="font-size:14px"', 'style="visibility:hidden"><b style="visibility:visible"',
        'style="color:white"><span style="color:#111"',
    ],
)  # fmt: skip
def test_what_is_seen_is_not_called_hidden(way: str) -> None:
    intake = read_file(page(f"{STORY}<div {way}>{PROSE}</div>"), "a.html")
    assert intake.document.hidden == ()


PROSE = "The harbour board said on Monday that it had elected a new chair, and that it would meet again in spring."


def test_kinds_of_blocks_and_tables() -> None:
    body = (
        f"{STORY}<h2>The money</h2>{STORY.replace('office', 'house')}<ul><li>A first point about the money of the coast"
        "</li><li>A second point about the money</li></ul><blockquote>We paid for nothing at all, she said to the"
        " reporters.</blockquote><figure><img><figcaption>Anna Berg at the harbour</figcaption></figure>"
        "<table><tr><th>Name</th><th>Votes</th></tr><tr><td>Anna Berg</td><td>12</td></tr></table><p>"
        "The last paragraph of the story says that nobody has answered the questions of the newspaper.</p>"
    )
    intake = read_file(page(body), "a.html")
    assert_holds(intake)
    assert pieces(intake, BlockKind.HEADING) == ["Who paid", "The money"]
    assert "A first point about the money of the coast" in pieces(intake, BlockKind.LIST_ITEM)
    assert pieces(intake, BlockKind.QUOTE) == ["We paid for nothing at all, she said to the reporters."]
    assert pieces(intake, BlockKind.CAPTION) == ["Anna Berg at the harbour"]
    assert pieces(intake, BlockKind.TABLE) == ["Name | Votes", "Anna Berg | 12"]
    assert intake.tables[0].header == ("Name", "Votes")


def test_inline_marks_do_not_cut_words_and_breaks_do() -> None:
    intake = read_file(
        b"<html><body><p>An<b>na</b> Be<i>rg</i><br>said&nbsp;so<br><br>Then</p>x</body></html>", "a.html"
    )
    assert intake.text == "Anna Berg said so\n\nThen\n\nx"


def test_scripts_and_styles_are_no_text() -> None:
    intake = read_file(b"<html><body><style>p{}</style><script>var x</script><p>Text.</p><!-- no --></body></html>")
    assert intake.text == "Text."


def test_bombs_name_their_cap() -> None:
    many = b"<html><body " + b" ".join(b"a%d=1" % number for number in range(200_000)) + b"><p>x</p></body></html>"
    assert "html_attributes = 2,000" in read_file(many, "a.html").document.reason
    deep = b"<html><body>" + b"<div>" * 100_000 + b"x"
    assert "html_depth" in read_file(deep, "a.html").document.reason
    wide = b"<html><body>" + b"<p>x" * 2_000
    assert "html_elements = 1,000" in read_file(wide, "a.html", Limits(html_elements=1000)).document.reason


def test_an_empty_page_is_empty() -> None:
    assert read_file(b"<html><body><div></div></body></html>", "a.html").document.status is DocumentStatus.EMPTY


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not beside this checkout")
def test_the_seed_as_a_page_keeps_every_paragraph() -> None:
    story = [line.strip() for line in SEED.read_text(encoding="utf-8").split("Leave a Reply")[0].split("\n")]
    story = [line for line in story if line]
    intake = read_file(page("".join(f"<p>{line}</p>" for line in story)), "a.html")
    kept = [text for text in pieces(intake) if text not in pieces(intake, BlockKind.FURNITURE)]
    assert kept[1:] == [" ".join(line.split()) for line in story]


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>", "</div>", "<b>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<li>", "<h1>", "<nav>",
     "<form>", "<div hidden>", "<script>", "</script>", "&amp;", "&#0;", "<!--", "Text. ", "<svg>", "<a href=x>",
     "\u202e"]
)  # fmt: skip


@given(st.lists(TAGS, max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_tags_give_blocks_that_hold(tags: list[str]) -> None:
    assert_holds(read_file(("<html><body>" + "".join(tags)).encode(), "a.html"))
