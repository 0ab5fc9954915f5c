from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import Missing
from headwater.extract.russian import Russian, files
from headwater.extract.russian.lemmas import lemma_of, nominative
from headwater.extract.russian.models import one_thread
from headwater.extract.russian.words import pieces
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.text.sentences import sentences

TEXT = (
    "Фонд «Река» перечислил движению «Свободный берег» 2 млн рублей в мае. "
    "Конференция была профинансирована министерством культуры Руритании. "
    "Анна Берг, директор фонда, отрицает, что встречалась с послом."
)


@pytest.fixture(scope="module")
def parser() -> Iterator[Russian]:
    yield Russian()


def _trees(parser: Russian, text: str) -> list[Tree]:
    return parser.parse(text, [(span.start, span.end) for span in sentences(text, language="ru")], "ru")


def _word(trees: list[Tree], text: str) -> tuple[Tree, Word]:
    return next((tree, word) for tree in trees for word in tree.words if word.text == text)


def test_who_gives_what_to_whom_is_in_the_tree(parser: Russian) -> None:
    trees = _trees(parser, TEXT)
    tree, verb = _word(trees, "перечислил")
    assert (verb.lemma, verb.head) == ("перечислить", ROOT)
    giver, receiver = _word(trees, "Фонд")[1], _word(trees, "движению")[1]
    assert (giver.deprel, giver.feature("Case"), tree.words[giver.head].text) == ("nsubj", "Nom", "перечислил")
    assert (receiver.feature("Case"), tree.words[receiver.head].text) == ("Dat", "перечислил")


def test_a_passive_has_its_agent_in_the_instrumental(parser: Russian) -> None:
    trees = _trees(parser, TEXT)
    assert _word(trees, "профинансирована")[1].lemma == "профинансировать"
    assert _word(trees, "Конференция")[1].deprel == "nsubj:pass"
    agent = _word(trees, "министерством")[1]
    assert agent.feature("Case") == "Ins"
    assert agent.deprel in ("obl:agent", "obl")


def test_names_are_labelled_with_their_probability(parser: Russian) -> None:
    trees = _trees(parser, TEXT)
    first, last = _word(trees, "Анна")[1], _word(trees, "Берг")[1]
    assert (first.entity, last.entity) == ("B-PER", "I-PER")
    assert all(0 <= word.sure <= 1 and 0 <= word.entity_sure <= 1 for tree in trees for word in tree.words)


def test_words_stand_where_they_say(parser: Russian) -> None:
    for tree in _trees(parser, TEXT):
        assert [word.text for word in tree.words] == [TEXT[word.start : word.end] for word in tree.words]
        assert sum(word.head == ROOT for word in tree.words) == 1


def test_stress_marks_and_soft_hyphens_are_seen_through(parser: Russian) -> None:
    text = "Фонд пере\u00adчисли\u0301л движению деньги."
    tree, verb = _word(_trees(parser, text), "перечислил")
    assert text[verb.start : verb.end] == "пере\u00adчисли\u0301л"
    assert (verb.lemma, tree.words[tree.root].text) == ("перечислить", "перечислил")


def test_a_sentence_without_words_is_an_empty_tree(parser: Russian) -> None:
    assert parser.parse("   ", [(0, 3), (1, 1)], "ru") == [Tree(0, 3, "ru", ()), Tree(1, 1, "ru", ())]


def test_the_same_sentence_reads_the_same_alone_and_among_others(parser: Russian) -> None:
    spans = [(span.start, span.end) for span in sentences(TEXT, language="ru")]
    together, alone = parser.parse(TEXT, spans, "ru"), [parser.parse(TEXT, [span], "ru")[0] for span in spans]
    for one, other in zip(together, alone, strict=True):
        assert [(w.head, w.deprel, w.entity, w.lemma) for w in one.words] == [
            (w.head, w.deprel, w.entity, w.lemma) for w in other.words
        ]


@given(st.text(max_size=120), st.integers(0, len(TEXT)))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_cut_anywhere_breaks_it(parser: Russian, noise: str, cut: int) -> None:
    text = noise + TEXT[:cut]
    for tree in parser.parse(text, [(0, len(text))], "ru"):
        assert all(0 <= word.start < word.end <= len(text) for word in tree.words)
        assert not tree.words or sum(word.head == ROOT for word in tree.words) == 1


def test_a_run_of_thousands_of_words_is_read_in_its_first_part_only() -> None:
    assert len(pieces("слово " * 5000, 0, 30_000)) == 300


@pytest.mark.parametrize(
    ("word", "upos", "lemma"),
    [
        ("перечислены", "VERB", "перечислить"),
        ("финансируемого", "VERB", "финансировать"),
        ("Руководителем", "NOUN", "руководитель"),
        ("Freedom", "X", "freedom"),
        ("через", "ADP", "через"),
    ],
)
def test_lemmas(word: str, upos: str, lemma: str) -> None:
    assert lemma_of(word, upos) == lemma


@pytest.mark.parametrize(
    ("word", "gender", "number", "made"),
    [
        ("Национального", "Masc", "Sing", "Национальный"),
        ("движению", "Neut", "Sing", "движение"),
        ("МИДу", "Masc", "Sing", "Мид"),
        ("Ивановой", "Fem", "Sing", "Иванова"),
        ("наций", "Fem", "Plur", "нации"),
    ],
)
def test_nominatives(word: str, gender: str, number: str, made: str) -> None:
    assert nominative(word, gender, number) == made


def test_missing_models_are_named_with_their_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "find_spec", lambda name: None)
    with pytest.raises(Missing, match="pip install"):
        files.model_files()


def test_models_leave_the_threads_of_others_as_they_were() -> None:
    from threadpoolctl import threadpool_info

    def threads() -> list[int]:
        found = [one for one in threadpool_info() if one["user_api"] == "blas"]  # SciPy brings another of its own
        return [one["num_threads"] for one in found if "numpy" in one["filepath"]]

    before = threads()
    assert before
    with one_thread():
        assert set(threads()) <= {1}
    assert threads() == before
