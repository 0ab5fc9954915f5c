"""[[plugin]] in case.toml: off by default, refused where it cannot work."""

from __future__ import annotations

import pytest

from headwater.errors import CaseFileError
from headwater.model.plugins import parted
from headwater.store.casefile import parse

BASE = '[question]\ntext = "Who?"\n'


def test_there_is_none_unless_asked_for() -> None:
    assert " with " not in parse(BASE).settings.reader


def test_a_plugin_becomes_part_of_the_reader() -> None:
    text = BASE + '[[plugin]]\nkind = "openai"\nmodel = "m"\naddress = "http://127.0.0.1:1/v1"\nlanguages = ["ru"]\n'
    _, (plugin,) = parted(parse(text).settings.reader)
    assert (plugin.kind, plugin.model, plugin.remote, plugin.languages) == ("openai", "m", False, ("ru",))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ('kind = "oracle"\nmodel = "m"', "one of openai, gliner, spacy"),
        ('kind = "openai"\nmodel = "m"', "address is missing"),
        ('kind = "gliner"', "model is missing"),
        ('kind = "gliner"\nmodel = "m"\nremote = "yes"', "true or false"),
        ('kind = "gliner"\nmodel = "m"\nsecret = "x"', "secret"),
    ],
)
def test_what_cannot_work_is_refused(lines: str, told: str) -> None:
    with pytest.raises(CaseFileError, match=told):
        parse(f"{BASE}[[plugin]]\n{lines}\n")
