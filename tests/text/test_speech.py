"""Who says so: speakers, cues and what they are made responsible for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Directness, Hedge
from headwater.text.speech import find_attributions

# language | sentence | source | content | kind | unnamed
CASES = """
en|Berg said that the bank paid the group.|Berg|the bank paid the group|says|no
en|Berg said the bank paid the group.|Berg|the bank paid the group|says|no
en|Anna Berg says he paid.|Anna Berg|he paid|says|no
en|The group paid, Berg said.|Berg|The group paid|says|no
en|"We paid," said Anna Berg.|Anna Berg|"We paid,"|says|no
en|“We paid,” Anna Berg said.|Anna Berg|“We paid,”|says|no
en|According to Berg, the bank paid.|Berg|the bank paid|according|no
en|The bank paid, according to Berg.|Berg|The bank paid|according|no
en|The bank paid, according to two officials.|two officials|The bank paid|according|yes
en|According to court documents, the bank paid.|court documents|the bank paid|according|no
en|Berg is quoted as saying he hopes to win.|Berg|he hopes to win|says|no
en|Berg told the Daily Post that the bank had paid.|Berg|the bank had paid|says|no
en|Sources said the bank had paid.|Sources|the bank had paid|says|yes
en|Court documents say the bank paid.|Court documents|the bank paid|says|no
en|Media reports said the bank paid.|Media reports|the bank paid|says|yes
en|The bank reportedly paid.||The bank reportedly paid.|hearsay|yes
en|Prosecutors alleged that Berg took the money.|Prosecutors|Berg took the money|alleges|no
en|Berg claims that the bank paid.|Berg|the bank paid|claims|no
en|Berg denied that the bank paid.|Berg|the bank paid|denies|no
en|Anna Berg, the chairwoman, confirmed that it paid.|Anna Berg|it paid|confirms|no
en|The Daily Post reported that the bank paid.|The Daily Post|the bank paid|reports|no
en|The Daily Post reported on Sunday that the bank paid.|The Daily Post|the bank paid|reports|no
en|Supporters claim they are strong.|Supporters|they are strong|claims|yes
en|In a statement, the ministry said it had paid.|the ministry|it had paid|says|no
en|The bank, Berg said, paid twice.|Berg|The bank, Berg said, paid twice.|says|no
en|A senior official told Reuters that the bank paid.|A senior official|the bank paid|says|yes
en|He wrote that the bank paid.|He|the bank paid|says|no
en|Records show that the bank paid.|Records|the bank paid|reports|no
en|Berg argued the bank was right.|Berg|the bank was right|claims|no
en|As first reported by the Daily Post, the bank paid.|the Daily Post|the bank paid|according|no
en|Berg admitted that the group took money.|Berg|the group took money|confirms|no
en|The group believes that the bank paid.|The group|the bank paid|believes|no
ru|По словам Иванова, банк платил движению.|Иванова|банк платил движению|according|no
ru|Иванов заявил, что банк платил движению.|Иванов|банк платил движению|says|no
ru|Банк платил движению, сообщил Иванов.|Иванов|Банк платил движению|reports|no
ru|Как сообщает газета, банк платил движению.|газета|банк платил движению|according|no
ru|Источники сообщили, что банк платил.|Источники|банк платил|reports|yes
ru|Берг отрицает, что банк платил.|Берг|банк платил|denies|no
ru|Газета утверждает, что банк платил.|Газета|банк платил|claims|no
uk|За словами Коваля, банк платив руху.|Коваля|банк платив руху|according|no
uk|Коваль заявив, що банк платив руху.|Коваль|банк платив руху|says|no
uk|Як повідомляє газета, банк платив.|газета|банк платив|according|no
uk|Берг заперечує, що банк платив.|Берг|банк платив|denies|no
pl|Według gazety, bank płacił.|gazety|bank płacił|according|no
pl|Kowalski powiedział, że bank płacił.|Kowalski|bank płacił|says|no
pl|Kowalski twierdzi, że bank płacił.|Kowalski|bank płacił|claims|no
pl|Jak podaje gazeta, bank płacił.|gazeta|bank płacił|according|no
de|Laut Berg hat die Bank gezahlt.|Berg|hat die Bank gezahlt|according|no
de|Berg sagte, dass die Bank gezahlt habe.|Berg|die Bank gezahlt habe|says|no
de|Berg zufolge hat die Bank gezahlt.|Berg|hat die Bank gezahlt.|according|no
es|Según el diario, el banco pagó.|el diario|el banco pagó|according|no
es|Berg dijo que el banco pagó.|Berg|el banco pagó|says|no
es|Berg afirma que el banco pagó.|Berg|el banco pagó|claims|no
fr|Selon le journal, la banque a payé.|le journal|la banque a payé|according|no
fr|Berg a déclaré que la banque a payé.|Berg|la banque a payé|says|no
fr|D’après Berg, la banque a payé.|Berg|la banque a payé|according|no
en|The Gazette quoted Anna Berg as saying that the bank paid.|Anna Berg|the bank paid|says|no
en|Berg was quoted by the Gazette as saying the bank paid.|Berg|the bank paid|says|no
en|Berg is quoted as saying, “we paid the group.”|Berg|we paid the group|says|no
en|A lawyer for Berg said she had never met Weber.|A lawyer for Berg|she had never met Weber|says|no
en|Berg’s spokesman told the Gazette that she never met Weber.|Berg’s spokesman|she never met Weber|says|no
en|A spokeswoman for the bank denied that it paid the group.|A spokeswoman for the bank|it paid the group|denies|no
en|The bank’s lawyers insist that it paid nobody.|The bank’s lawyers|it paid nobody|claims|no
en|Court documents say the bank paid the group.|Court documents|the bank paid the group|says|no
en|The indictment alleges that Berg took the money.|The indictment|Berg took the money|alleges|no
en|Speaking to the Gazette, Berg said the bank paid.|Berg|the bank paid|says|no
en|“We paid,” Berg told the Gazette on Monday.|Berg|“We paid,”|says|no
en|In an interview with the Gazette, Berg said that the bank paid.|Berg|the bank paid|says|no
en|The bank, according to the indictment, paid the group.|the indictment|paid the group|according|no
en|Investigators believe the bank paid the group.|Investigators|the bank paid the group|believes|no
en|It is understood that the bank paid.||It is understood that the bank paid.|hearsay|yes
en|The prosecution says that Berg was paid by the bank.|The prosecution|Berg was paid by the bank|says|no
en|Berg replied that the bank had paid nothing.|Berg|the bank had paid nothing|says|no
en|The ministry responded that it had not paid.|The ministry|it had not paid|says|no
en|Berg testified that the bank paid.|Berg|the bank paid|says|no
en|The fund’s annual report states that it paid the club.|The fund’s annual report|it paid the club|says|no
en|The Gazette has learned that the bank paid.|The Gazette|the bank paid|reports|no
ru|По её словам, банк платил движению.|её|банк платил движению|according|no
ru|По его данным, банк платил движению.|его|банк платил движению|according|no
ru|По версии следствия, банк платил движению.|следствия|банк платил движению|according|no
ru|Банк, по словам Иванова, платил движению.|Иванова|платил движению|according|no
ru|Адвокат Берга заявил, что банк не платил.|Адвокат Берга|банк не платил|says|no
ru|Пресс-секретарь фонда Анна Ким сообщила газете, что он платил.|Пресс-секретарь фонда Анна Ким|он платил|reports|no
ru|В фонде заявили, что банк платил.|фонде|банк платил|says|no
ru|В документах говорится, что банк платил.|документах|банк платил|says|no
ru|Говорится в выписке банка, что фонд платил.|выписке банка|фонд платил|according|no
ru|Фонд платил движению, говорится в выписке банка.|выписке банка|Фонд платил движению|according|no
ru|«Мы платили», — сказала Анна Ким.|Анна Ким|«Мы платили»|says|no
ru|Как следует из материалов дела, банк платил.|материалов дела|банк платил|according|no
ru|Согласно выписке, банк платил движению.|выписке|банк платил движению|according|no
ru|По информации «Вестника», банк платил.|Вестника|банк платил|according|no
ru|Она вспоминает, что банк платил.|Она|банк платил|says|no
ru|Редакция выяснила, что банк платил.|Редакция|банк платил|reports|no
ru|Следователи считают, что банк платил.|Следователи|банк платил|believes|no
ru|Прокуратура полагает, что банк платил.|Прокуратура|банк платил|believes|no
uk|За її словами, банк платив руху.|її|банк платив руху|according|no
uk|Як ідеться у виписці, банк платив.|виписці|банк платив|according|no
uk|Речниця фонду заявила, що банк платив.|Речниця фонду|банк платив|says|no
pl|Jej zdaniem bank płacił.|Jej|bank płacił|according|no
pl|Rzeczniczka banku zaprzeczyła, że bank płacił.|Rzeczniczka banku|bank płacił|denies|no
de|Nach ihren Angaben zahlte die Bank.|ihren|zahlte die Bank|according|no
de|Die Sprecherin der Bank bestritt, dass die Bank zahlte.|Die Sprecherin der Bank|die Bank zahlte|denies|no
de|Wie aus den Akten hervorgeht, zahlte die Bank.|den Akten|hervorgeht, zahlte die Bank|according|no
de|Berg gab an, die Bank habe gezahlt.|Berg|die Bank habe gezahlt|says|no
es|El abogado de Berg negó que el banco pagara.|El abogado de Berg|el banco pagara|denies|no
es|Según consta en el sumario, el banco pagó.|el sumario|el banco pagó|according|no
fr|L’avocat de Berg a nié que la banque a payé.|L’avocat de Berg|la banque a payé|denies|no
fr|Selon elle, la banque a payé.|elle|la banque a payé|according|no
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_finds_the_voice(line: str) -> None:
    language, sentence, source, content, kind, unnamed = line.split("|")
    found = [
        (
            sentence[a.source_start : a.source_end],
            sentence[a.content_start : a.content_end],
            a.kind.value,
            "yes" if a.unnamed else "no",
        )
        for a in find_attributions(sentence, language)
    ]
    assert found[:1] == [(source, content, kind, unnamed)]


NONE = """
The bank paid the group.
He said.
The report was long.
Berg founded the group in 2014.
"""


@pytest.mark.parametrize("sentence", NONE.strip().splitlines())
def test_finds_no_voice_where_there_is_none(sentence: str) -> None:
    assert find_attributions(sentence, "en") == []


def test_attributions_nest() -> None:
    sentence = "Berg said that, according to the bank, it had paid."
    sources = [sentence[a.source_start : a.source_end] for a in find_attributions(sentence, "en")]
    assert sources == ["Berg", "the bank"]


def test_an_outlet_and_those_whom_it_cites_are_two_voices() -> None:
    sentence = "The Gazette, citing two officials, reported that the bank paid."
    sources = [sentence[a.source_start : a.source_end] for a in find_attributions(sentence, "en")]
    assert sources == ["two officials", "The Gazette"]


BEHALF = """
en|A lawyer for Anna Berg said she had never met Weber.|Anna Berg
en|Berg’s spokesman told the Gazette that she paid.|Berg
en|A spokeswoman for the bank denied that it paid the group.|bank
en|The ministry spokesman Jan Orlo said that it paid.|ministry
en|The bank’s lawyers insist that it paid nobody.|bank
en|Anna Berg said that it paid.|
en|The lawyer said that it paid.|
ru|Адвокат Берга заявил, что банк не платил.|Берга
ru|Пресс-секретарь фонда Анна Ким сообщила, что банк платил.|фонда
ru|Представитель фонда «Мир» заявил, что банк платил.|фонда «Мир»
ru|Анна Ким заявила, что банк платил.|
uk|Речниця фонду заявила, що банк платив.|фонду
pl|Rzeczniczka banku zaprzeczyła, że bank płacił.|banku
de|Die Sprecherin der Bank bestritt, dass die Bank zahlte.|Bank
es|El abogado de Berg negó que el banco pagara.|Berg
fr|L’avocat de Berg a nié que la banque a payé.|Berg
"""


@pytest.mark.parametrize("line", BEHALF.strip().splitlines())
def test_tells_for_whom_a_voice_speaks(line: str) -> None:
    language, sentence, party = line.split("|")
    found = find_attributions(sentence, language)[0]
    assert sentence[found.behalf_start : found.behalf_end] == party


def test_a_record_is_marked_as_one() -> None:
    (found,) = find_attributions("According to bank records, it paid.", "en")
    assert found.documentary
    assert found.directness is Directness.NAMED_SECOND_HAND


def test_the_verb_decides_the_hedge() -> None:
    (alleged,) = find_attributions("Prosecutors alleged that Berg took it.", "en")
    (said,) = find_attributions("Prosecutors said that Berg took it.", "en")
    assert (alleged.hedge, alleged.alleged) == (Hedge.UNCERTAIN, True)
    assert (said.hedge, said.alleged) == (Hedge.REPORTED, False)


@given(st.text(max_size=160), st.sampled_from(["", "en", "ru", "de"]))
def test_any_text_gives_spans_inside_it(text: str, language: str) -> None:
    for found in find_attributions(text, language):
        assert 0 <= found.cue_start < found.cue_end <= len(text)
        assert 0 <= found.source_start <= found.source_end <= len(text)
        assert 0 <= found.content_start <= found.content_end <= len(text)


@pytest.mark.parametrize("people", ["Kenyan", "French", "Peruvian", "U.S.", "Kurdish"])
def test_officials_of_any_state_or_people_are_nobody_in_particular(people: str) -> None:
    (found,) = find_attributions(f"{people} officials said the bank paid.", "en")
    assert found.unnamed


@pytest.mark.parametrize("text", ["The group maintains an office in Oslo.", "This report documents the group."])
def test_maintaining_and_documenting_a_thing_is_no_speech(text: str) -> None:
    assert find_attributions(text, "en") == []
