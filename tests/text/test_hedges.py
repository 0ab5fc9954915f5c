"""Negation, denial, no-knowledge, doubt and hearsay around a predicate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Hedge, Polarity, Stance
from headwater.text.hedges import judge

# language | sentence with the predicate in [brackets] | polarity | hedge | stance
CASES = """
en|The bank [funded] the group.|affirmed|none|asserts
en|The bank did not [fund] the group.|negated|none|denies
en|The bank didn’t [fund] the group.|negated|none|denies
en|The bank never [funded] the group.|negated|none|denies
en|The bank has not ever [paid] the group.|negated|none|denies
en|He is no longer [chairman] of it.|negated|none|denies
en|No one [funded] the group.|negated|none|denies
en|No money was [sent] to the group.|negated|none|denies
en|The group [received] no money.|negated|none|denies
en|The group [received] nothing from the state.|negated|none|denies
en|Neither bank [paid] it.|negated|none|denies
en|It refused to [fund] the group.|negated|none|denies
en|There is no evidence that the bank [paid] the group.|negated|none|denies
en|Berg denies that the bank [paid] the group.|negated|none|denies
en|Berg denied [receiving] money.|negated|none|denies
en|Berg rejected claims that she [received] money.|negated|uncertain|denies
en|Contrary to reports, the bank [paid] nothing.|negated|none|denies
en|The claim that the bank [paid] it is false.|negated|uncertain|denies
en|Berg denied that she did not [pay].|affirmed|none|asserts
en|Not only did the bank [fund] the group, it led it.|affirmed|none|asserts
en|He [opened] an office but did not register it.|affirmed|none|asserts
en|The group, which did not register, [received] a grant.|affirmed|none|asserts
en|She did not speak, and she [left] early.|affirmed|none|asserts
en|The audit found no record that the bank [paid].|negated|none|searched-not-found
en|Reporters found no evidence that the bank [paid].|negated|none|searched-not-found
en|It is unclear who [owns] the building.|affirmed|uncertain|no-knowledge
en|He was unclear on who [owns] the building.|affirmed|uncertain|no-knowledge
en|Who [owns] the building is unclear.|affirmed|uncertain|no-knowledge
en|Whether the state [paid] remains unknown.|affirmed|uncertain|no-knowledge
en|He says he doesn’t know if it is [owned] by the state.|affirmed|uncertain|no-knowledge
en|It is currently unclear to what extent the state has [aided] the group.|affirmed|uncertain|no-knowledge
en|No one knows who [paid] for it.|affirmed|uncertain|no-knowledge
en|It remains to be seen whether it [paid].|affirmed|uncertain|no-knowledge
en|It could not be independently verified that it [paid].|affirmed|uncertain|no-knowledge
en|The bank may have [funded] the group.|affirmed|uncertain|asserts
en|The bank might [fund] the group.|affirmed|uncertain|asserts
en|The state could be [directing] it.|affirmed|uncertain|asserts
en|The bank allegedly [funded] the group.|affirmed|uncertain|asserts
en|The bank is suspected of [funding] it.|affirmed|uncertain|asserts
en|The bank appears to have [funded] it.|affirmed|uncertain|asserts
en|The bank is believed to have [funded] it.|affirmed|uncertain|asserts
en|If the bank [funded] it, it broke the law.|affirmed|uncertain|asserts
en|Did the bank [fund] the group?|affirmed|uncertain|asserts
en|The group plans to [open] an office.|affirmed|uncertain|asserts
en|He hopes to [court] the state.|affirmed|uncertain|asserts
en|The group will [hold] a rally.|affirmed|uncertain|asserts
en|The bank probably [funded] it.|affirmed|uncertain|asserts
en|Prosecutors accused her of [taking] money.|affirmed|uncertain|asserts
en|She was charged with [laundering] the money.|affirmed|uncertain|asserts
en|The bank reportedly [funded] the group.|affirmed|reported|asserts
en|The bank is said to have [funded] it.|affirmed|reported|asserts
en|According to the Post, the bank [funded] it.|affirmed|reported|asserts
en|The bank [funded] it, according to the Post.|affirmed|reported|asserts
en|The Post said that the bank [funded] it.|affirmed|reported|asserts
en|The bank may not have [funded] it.|negated|uncertain|denies
en|In May 2016 she [attended] the forum.|affirmed|none|asserts
ru|Банк [финансировал] движение.|affirmed|none|asserts
ru|Банк не [финансировал] движение.|negated|none|denies
ru|Никто не [финансировал] движение.|negated|none|denies
ru|Берг отрицает, что банк [платил].|negated|none|denies
ru|Нет доказательств того, что банк [платил].|negated|none|denies
ru|Неизвестно, кто [владеет] зданием.|affirmed|uncertain|no-knowledge
ru|Неясно, [платил] ли банк.|affirmed|uncertain|no-knowledge
ru|По сообщениям СМИ, банк [платил].|affirmed|reported|asserts
ru|Банк якобы [платил] движению.|affirmed|uncertain|asserts
ru|Возможно, банк [платил] движению.|affirmed|uncertain|asserts
uk|Банк не [фінансував] рух.|negated|none|denies
uk|Ніхто не [фінансував] рух.|negated|none|denies
uk|Невідомо, хто [володіє] будівлею.|affirmed|uncertain|no-knowledge
uk|Банк нібито [платив] руху.|affirmed|uncertain|asserts
uk|Берг заперечує, що банк [платив].|negated|none|denies
pl|Bank nie [finansował] ruchu.|negated|none|denies
pl|Nie wiadomo, kto jest [właścicielem] budynku.|affirmed|uncertain|no-knowledge
pl|Bank rzekomo [finansował] ruch.|affirmed|uncertain|asserts
pl|Berg zaprzecza, że bank [płacił].|negated|none|denies
pl|Według gazety bank [płacił].|affirmed|reported|asserts
de|Die Bank hat die Bewegung nicht [finanziert].|negated|none|denies
de|Die Bank [zahlte] kein Geld.|negated|none|denies
de|Es ist unklar, wem das Haus [gehört].|affirmed|uncertain|no-knowledge
de|Die Bank hat angeblich [gezahlt].|affirmed|uncertain|asserts
de|Laut Zeitung hat die Bank [gezahlt].|affirmed|reported|asserts
de|Berg bestreitet, dass die Bank [zahlte].|negated|none|denies
es|El banco no [financió] el movimiento.|negated|none|denies
es|Nadie [financió] el movimiento.|negated|none|denies
es|No está claro quién [financió] el movimiento.|affirmed|uncertain|no-knowledge
es|El banco presuntamente [financió] el movimiento.|affirmed|uncertain|asserts
es|Según el diario, el banco [pagó].|affirmed|reported|asserts
fr|La banque n’a pas [financé] le mouvement.|negated|none|denies
fr|On ignore qui [possède] le bâtiment.|affirmed|uncertain|no-knowledge
fr|La banque aurait [financé] le mouvement.|affirmed|uncertain|asserts
fr|Selon le journal, la banque a [payé].|affirmed|reported|asserts
fr|Berg nie que la banque a [payé].|negated|none|denies
en|The group has never [taken] a cent from the bank.|negated|none|denies
en|Berg has never [received] a penny from Ruritania.|negated|none|denies
en|The bank rejects the allegation that it [paid] the group.|negated|uncertain|denies
en|Berg rejected the allegation of [taking] money.|negated|uncertain|denies
en|The bank denied [paying] the group.|negated|none|denies
en|Berg denied ever having [met] the ambassador.|negated|none|denies
en|There was no evidence that the state [directed] it.|negated|none|denies
en|There is not a shred of evidence that the bank [paid].|negated|none|denies
en|The report that the bank [paid] was dismissed as false.|negated|reported|denies
en|The ministry dismissed as false a report that it [paid] the group.|negated|reported|denies
en|Berg called the claim that she [worked] for the state baseless.|negated|none|denies
en|She called baseless the claim that she [worked] for the state.|negated|uncertain|denies
en|The lawyer said his client had never [met] Weber.|negated|reported|denies
en|The group is said to have [received] funds.|affirmed|reported|asserts
en|Berg is believed to [own] the villa.|affirmed|uncertain|asserts
en|The villa is thought to be [owned] by Berg.|affirmed|uncertain|asserts
en|Would the bank have [paid] the group?|affirmed|uncertain|asserts
en|Had the bank [paid], it would have told the court.|affirmed|uncertain|asserts
en|If elected, Berg would [lead] the union.|affirmed|uncertain|asserts
en|The fund intends to [finance] the congress.|affirmed|uncertain|asserts
en|The fund is expected to [finance] the congress.|affirmed|uncertain|asserts
en|The ministry is considering [funding] the group.|affirmed|uncertain|asserts
en|There are plans to [open] an office in Strelsau.|affirmed|uncertain|asserts
en|The state stands accused of [directing] the group.|affirmed|uncertain|asserts
en|Accusations that the bank [funded] the group surfaced in May.|affirmed|uncertain|asserts
en|It is not true that the bank [paid] the group.|negated|none|denies
en|The bank did not, contrary to reports, [pay] the group.|negated|none|denies
en|At no point did the bank [pay] the group.|negated|none|denies
en|Neither the bank nor the ministry [paid] the group.|negated|none|denies
en|Investigators could not establish who [owned] the firm.|affirmed|uncertain|no-knowledge
en|It has not been established who [owned] the firm.|affirmed|uncertain|no-knowledge
en|The identity of the donor who [paid] for it is unknown.|affirmed|uncertain|no-knowledge
en|Berg would not say who [paid] for the trip.|affirmed|uncertain|no-knowledge
en|The group hardly [received] any money.|affirmed|uncertain|asserts
en|The fund stopped [paying] the group in May.|affirmed|none|asserts
en|The fund, which is supposedly independent, [paid] the group.|affirmed|none|asserts
en|He will not be [paid] by the fund.|negated|uncertain|denies
en|Far from [funding] the group, the bank sued it.|negated|none|denies
en|The bank is not known to have [paid] the group.|affirmed|uncertain|no-knowledge
en|Critics say the group is [funded] by Ruritania.|affirmed|reported|asserts
en|Rumours that Berg [owns] the bank persist.|affirmed|uncertain|asserts
en|Berg was cleared of [taking] bribes.|negated|none|denies
en|The court found no proof that Berg [took] bribes.|negated|none|searched-not-found
en|Had it not been for the fund, which [paid] the rent, the club would have closed.|affirmed|none|asserts
ru|Берг никогда не [получал] ни копейки от банка.|negated|none|denies
ru|Берг отвергает обвинения в том, что [получал] деньги.|negated|uncertain|denies
ru|Банк отрицает, что [финансировал] движение.|negated|none|denies
ru|Министерство опровергло сообщения о том, что [финансировало] движение.|negated|reported|denies
ru|Сообщения о том, что банк [платил], не соответствуют действительности.|negated|reported|denies
ru|Адвокат назвал ложью утверждение, что Берг [получал] деньги.|negated|reported|denies
ru|Если банк [заплатит], конгресс состоится.|affirmed|uncertain|asserts
ru|Фонд намерен [профинансировать] форум.|affirmed|uncertain|asserts
ru|Фонд планирует [открыть] представительство.|affirmed|uncertain|asserts
ru|Предположительно, банк [принадлежит] Бергу.|affirmed|uncertain|asserts
ru|Его подозревают в том, что он [получал] деньги.|affirmed|uncertain|asserts
ru|Его обвиняют в [финансировании] движения.|affirmed|uncertain|asserts
ru|Кому [принадлежит] здание, неизвестно.|affirmed|uncertain|no-knowledge
ru|Следствию не удалось установить, кто [владеет] фирмой.|affirmed|uncertain|no-knowledge
ru|Проверка не выявила [финансирования] движения банком.|negated|none|searched-not-found
ru|Банк мог [финансировать] движение.|affirmed|uncertain|asserts
ru|Банк [финансировал] бы движение.|affirmed|uncertain|asserts
ru|Вряд ли банк [финансировал] движение.|affirmed|uncertain|asserts
ru|[Финансировал] ли банк движение?|affirmed|uncertain|asserts
ru|Сообщается, что банк [финансировал] движение.|affirmed|reported|asserts
ru|По его словам, банк [финансировал] движение.|affirmed|reported|asserts
ru|Движение, по данным следствия, [финансировал] банк.|affirmed|reported|asserts
ru|Банк будет [финансировать] движение.|affirmed|uncertain|asserts
ru|Берг не [отрицает], что знаком с послом.|negated|none|denies
ru|Фонд прекратил [финансировать] движение.|affirmed|none|asserts
ru|Источник, не назвавший себя, [передал] деньги фонду.|affirmed|none|asserts
uk|Фонд ніколи не [отримував] жодної копійки.|negated|none|denies
uk|Міністерство спростувало повідомлення, що [фінансувало] рух.|negated|reported|denies
uk|Фонд має намір [профінансувати] форум.|affirmed|uncertain|asserts
uk|Кому [належить] будівля, невідомо.|affirmed|uncertain|no-knowledge
uk|За його словами, банк [фінансував] рух.|affirmed|reported|asserts
pl|Berg nigdy nie [otrzymał] ani grosza.|negated|none|denies
pl|Ministerstwo zdementowało doniesienia, że [finansowało] ruch.|negated|reported|denies
pl|Fundacja zamierza [sfinansować] kongres.|affirmed|uncertain|asserts
pl|Jeśli bank [zapłaci], kongres się odbędzie.|affirmed|uncertain|asserts
pl|Berg odrzuca zarzuty, że [otrzymał] pieniądze.|negated|uncertain|denies
de|Berg hat nie einen Cent [erhalten].|negated|none|denies
de|Die Bank wies den Vorwurf zurück, sie habe die Bewegung [finanziert].|negated|none|denies
de|Die Bank soll die Bewegung [finanziert] haben.|affirmed|reported|asserts
de|Falls die Bank [zahlt], findet der Kongress statt.|affirmed|uncertain|asserts
de|Es gibt keine Belege dafür, dass die Bank [zahlte].|negated|none|denies
de|Die Stiftung plant, den Kongress zu [finanzieren].|affirmed|uncertain|asserts
es|Berg nunca [recibió] un centavo.|negated|none|denies
es|El banco rechazó la acusación de haber [financiado] el movimiento.|negated|uncertain|denies
es|Si el banco [paga], habrá congreso.|affirmed|uncertain|asserts
es|El banco habría [financiado] el movimiento.|affirmed|uncertain|asserts
es|No hay pruebas de que el banco [financiara] el movimiento.|negated|none|denies
es|La fundación planea [financiar] el congreso.|affirmed|uncertain|asserts
fr|Berg n’a jamais [reçu] un centime.|negated|none|denies
fr|La banque rejette l’accusation selon laquelle elle a [financé] le mouvement.|negated|uncertain|denies
fr|Rien ne prouve que la banque a [payé].|negated|none|denies
fr|La fondation compte [financer] le congrès.|affirmed|uncertain|asserts
fr|Si la banque [paie], le congrès aura lieu.|affirmed|uncertain|asserts
en|Berg, who denied the charges, [paid] the group.|affirmed|none|asserts
en|The fund, which may have been a front, [paid] the group.|affirmed|none|asserts
en|Berg, who never denied it, [paid] the group.|affirmed|none|asserts
en|CLAIM: The campaign is [financed] by the government of Ruritania.|affirmed|uncertain|asserts
en|The story, which was shared often, asserted that the bank had [paid] it.|affirmed|uncertain|asserts
en|Berg’s claim: a bank [paid].|affirmed|none|asserts
de|Behauptung: Die Bank habe die Bewegung [finanziert].|affirmed|uncertain|asserts
ru|Утверждение: банк [платил] движению.|affirmed|uncertain|asserts
ru|Берг, который отрицает вину, [возглавил] движение.|affirmed|none|asserts
pl|Bank, który zaprzecza zarzutom, [zapłacił] ruchowi.|affirmed|none|asserts
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_judges(line: str) -> None:
    language, marked, polarity, hedge, stance = line.split("|")
    start, end = marked.index("["), marked.index("]") - 1
    found = judge(marked.replace("[", "").replace("]", ""), start, end, language)
    assert (found.polarity, found.hedge, found.stance) == (Polarity(polarity), Hedge(hedge), Stance(stance)), found.why


@pytest.mark.parametrize(
    ("sentence", "predicate", "alleged"),
    [
        ("The bank allegedly funded it.", "funded", True),
        ("She was charged with fraud for funding it.", "funding", True),
        ("The bank probably funded it.", "funded", False),
        ("Обвиняется в том, что финансировал.", "финансировал", True),
    ],
)
def test_a_charge_is_told_from_a_doubt(sentence: str, predicate: str, alleged: bool) -> None:
    start = sentence.index(predicate)
    assert judge(sentence, start, start + len(predicate)).alleged is alleged


@given(st.text(max_size=120), st.integers(0, 120), st.integers(0, 120), st.sampled_from(["", "en", "ru", "xx"]))
def test_any_span_of_any_text_is_judged(text: str, one: int, two: int, language: str) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    found = judge(text, start, end, language)
    assert all(word in text or word == "?" for word in found.why)


def test_a_word_inside_a_name_is_no_cue() -> None:
    text = "The United States charged Anna Berg with fraud."
    start = text.index("charged")
    assert judge(text, start, start + 7, "en").hedge is Hedge.NONE
