"""docs/method.md: every example on the page is run, in order, and its figures must hold."""

from __future__ import annotations

from tests.docs.pages import page, run_python


def test_every_example_on_the_method_page_holds() -> None:
    assert run_python("method.md", {"__name__": "method"}) >= 20


def test_every_section_with_a_formula_has_an_example() -> None:
    for part in page("method.md").split("\n## ")[1:]:
        title = part.splitlines()[0]
        if "```text" in part:
            assert "```python" in part, f"the section “{title}” has a formula and no worked example"
