from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.errors import CaseFileError, NotACase
from headwater.model import EvidenceClass, Interest, Letter, Question, Schema, Settings, SourceKind
from headwater.store import casefile
from headwater.store.casefile_text import with_asked

SOURCE = "[[source]]\nname = 'a'\n"
QUESTION = '[question]\ntext = "Who?"\n'
NAME = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).map(str.strip).filter(bool)
NAMES = st.lists(NAME, max_size=3, unique=True)


def test_the_template_s_examples_all_work() -> None:
    text = casefile.template("A title", "Who?", ["Ruritania"], ["Free Coast Movement"])
    plain = casefile.parse(text)
    assert (plain.title, plain.sources, plain.settings, plain.proposed) == ("A title", (), Settings(), False)
    assert plain.question == Question("Who?", ("Ruritania",), ("Free Coast Movement",))
    full = casefile.parse(re.sub(r"^# (?=[a-z_]+ =|\[)", "", text, flags=re.M))
    (source,) = full.sources
    assert (source.kind, source.letter, source.owner) == (SourceKind.NEWS, Letter.B, "Coast Media")
    assert (source.evidence_class, source.interest) == (EvidenceClass.CONTEXTUAL, Interest.NEUTRAL)
    assert source.subjects[0].letter is Letter.D
    assert full.entities[0].schema is Schema.ORGANIZATION
    assert full.bodies[0].state == "Ruritania"
    assert full.requests[0].asked == "2026-03-01"
    assert full.question.end == "2017-02-04"
    assert full.as_of == ("2017-02-04", "2022-08-01")
    assert full.notice


@given(NAME, NAME, NAMES, NAMES)
def test_any_words_survive_the_template(title: str, question: str, sponsors: list[str], movements: list[str]) -> None:
    movements = [name for name in movements if name not in sponsors]
    file = casefile.parse(casefile.template(title, question, sponsors, movements))
    assert (file.title, file.question) == (title, Question(question, tuple(sponsors), tuple(movements)))


FORMS = [
    QUESTION,
    QUESTION + "\n[settings]\nseed = 1\n",
    '# "# [[source]]" below\n[question]\nsponsors = [\n  "a", # one\n  "b]",\n]\n'
    'text = "Who?"\nmovements = ["x"]\nfrom = 2014\n',
    '[settings]\r\nseed = 1\r\n\r\n[question]\r\ntext = "Who?"\r\nmovements = []\r\n\r\n# [[source]]\r\n',
    '[question] # the question\ntext = """Who?\n[body]\nsponsors = 3\n"""',
    casefile.template("t", "Who?", ["a"], []),
]


@pytest.mark.parametrize("text", FORMS)
@settings(deadline=None, max_examples=15)
@given(sponsors=NAMES, movements=NAMES)
def test_proposals_disturb_nothing_else(text: str, sponsors: list[str], movements: list[str]) -> None:
    movements = [name for name in movements if name not in sponsors]
    try:
        edited = casefile.with_question(text, sponsors, movements)
    except CaseFileError as error:
        assert '"""' in text, error
        return
    before, after = casefile.parse(text), casefile.parse(edited)
    assert after.proposed
    assert (after.question.sponsors, after.question.movements) == (tuple(sponsors), tuple(movements))
    assert (after.title, after.settings, after.question.start) == (before.title, before.settings, before.question.start)
    comments = {line for line in text.splitlines() if line.startswith("#")}
    assert comments <= set(edited.splitlines())
    again = casefile.with_question(edited, sponsors, movements)
    assert again == edited
    assert not casefile.parse(edited.replace("# Proposed by build", "# seen")).proposed


def test_proposals_need_a_question_table() -> None:
    with pytest.raises(CaseFileError, match=r"no \[question\] table"):
        casefile.with_question("title = 'x'\n", [], [])


FAULTS = [
    ("titel = 'x'\n" + QUESTION, "line 1: titel is not known — did you mean “title”"),
    (QUESTION + SOURCE + "letter = 'G'\n", "line 5: source.letter is “G” — one of A, B"),
    (QUESTION + SOURCE + "kind = 'newz'\n", "did you mean “news”"),
    (QUESTION + "[[source]]\nletter = 'A'\n", "line 3: source.name is missing"),
    (
        QUESTION + SOURCE + "[[source]]\nname = 'A'\n",
        "line 6: source.name “A” belongs to",
    ),
    (QUESTION + SOURCE + "[[source]]\nname = 'a'\n", "line 6: source.name “a” belongs"),
    (
        QUESTION + "[[source]]\nname='a'\nhosts=['x.org']\n[[source]]\nname='b'\nhosts=['X.org']\n",
        "line 8: source.hosts",
    ),
    (QUESTION + SOURCE + "hosts = ['https://x.org']\n", "no host name"),
    (QUESTION + SOURCE + "publishers = [1]\n", "not a list of names"),
    (QUESTION + SOURCE + "subjects = [{ subject = 'b' }]\n", "letter is missing"),
    (QUESTION + SOURCE + "subjects = [{ subject = 'b', letter = 'A', why = '' }]\n", "why is not known"),
    (QUESTION + "[source]\nname = 'a'\n", r"start each one with a line [[source]]"),
    (QUESTION + "[[entity]]\nname = 'a'\nschema = 'Organisation'\n", "did you mean “Organization”"),
    (QUESTION + "[[entity]]\nname = 'a'\n", "entity.schema is missing"),
    (QUESTION + "[[entity]]\nname='a'\nschema='Thing'\n[[entity]]\nname='A'\nschema='Thing'\n", "“A” is there"),
    (QUESTION + "[[body]]\nbody = 'a'\nstate = 'b'\n", "body.reason is missing"),
    (
        QUESTION + "[[request]]\nparty = 'a'\nby = 'b'\nasked = '2026-02-30'\n",
        "request.asked is 2026-02-30, not a date",
    ),
    (QUESTION + "from = '2017'\nto = '2016-12'\n", "line 4: question.to is 2016-12, before from = 2017"),
    (QUESTION + "sponsors = ['a', 'a']\n", "names “a” twice"),
    (QUESTION + "sponsors = ['a']\nmovements = ['a']\n", "is a sponsor too"),
    (QUESTION + "[settings]\nconfidence = 90\n", "settings.confidence is 90 — write a number from 0 to 1"),
    (QUESTION + "[settings]\njitter = 1.5\n", "whole number"),
    (QUESTION + "[settings]\nseed = true\n", "settings.seed is true or false"),
    ("as_of = ['soon']\n" + QUESTION, "line 1: as_of is soon, not a date"),
    ("title = 3\n" + QUESTION, "title is a number, not text"),
    ("question = 3\n", "not a table"),
    ("", "question.text is missing"),
    ("[question\n", "line 1"),
    ("a = " + "[" * 5000, "nested too deep"),
]


@pytest.mark.parametrize(("text", "message"), FAULTS, ids=range(len(FAULTS)))
def test_every_fault_is_named_with_its_place_and_remedy(text: str, message: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        casefile.parse(text, "x/case.toml")
    assert str(caught.value).startswith("x/case.toml")
    assert message in str(caught.value)
    assert caught.value.remedy


def test_dates_may_be_written_as_toml_has_them() -> None:
    file = casefile.parse("as_of = [2017-02-04, '2022']\n" + QUESTION + "from = 2014\nto = 2016-01-01\n")
    assert (file.as_of, file.question.start, file.question.end) == (("2017-02-04", "2022"), "2014", "2016-01-01")


def test_an_owner_s_label_may_repeat_its_own_name() -> None:
    file = casefile.parse(QUESTION + SOURCE + "publishers = ['A', 'b']\n")
    assert file.sources[0].publishers == ("A", "b")


def test_load(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    with pytest.raises(NotACase):
        casefile.load(path)
    path.write_bytes(b"\xef\xbb\xbf" + QUESTION.encode())
    assert casefile.load(path).title == "Who?"
    path.write_bytes(b"title = 'x'\nnotice = '\xff'\n")
    with pytest.raises(CaseFileError, match="line 2: not UTF-8"):
        casefile.load(path)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_is_taken_or_refused_in_one_line(text: str) -> None:
    try:
        casefile.parse(text)
    except CaseFileError as error:
        assert "\n" not in str(error)


@pytest.mark.parametrize("form", FORMS)
@settings(deadline=None, max_examples=15)
@given(text=NAME, sponsors=NAMES, movements=NAMES, period=st.sampled_from([("", ""), ("2014", "2017-02-04")]))
def test_a_question_that_a_person_writes_replaces_the_one_before(
    form: str, text: str, sponsors: list[str], movements: list[str], period: tuple[str, str]
) -> None:
    movements = [name for name in movements if name not in sponsors]
    question = Question(text, tuple(sponsors), tuple(movements), *period)
    try:
        edited = with_asked(form, question)
    except CaseFileError as error:
        assert '"""' in form, error
        return
    before, after = casefile.parse(form), casefile.parse(edited)
    assert after.question == question
    assert not after.proposed
    assert (after.settings, after.sources) == (before.settings, before.sources)
    assert after.title == (question.text if before.title == before.question.text else before.title)
    assert with_asked(edited, question) == edited


def test_a_question_needs_its_table() -> None:
    with pytest.raises(CaseFileError, match=r"no \[question\] table"):
        with_asked("title = 'x'\n", Question("Who?", (), ()))
