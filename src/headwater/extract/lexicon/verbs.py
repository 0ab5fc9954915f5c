"""English verb forms: which written forms a verb has, and which verb a form may be of."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import NamedTuple


class Form(StrEnum):
    """Written form of a verb."""

    BASE = "base"
    THIRD = "third"  # hosts
    PAST = "past"  # hosted, gave
    PARTICIPLE = "participle"  # given; the same as PAST for regular verbs
    GERUND = "gerund"  # hosting


class Reading(NamedTuple):
    """A possible reading of a written form."""

    lemma: str
    form: Form


_IRREGULAR = """
be was,were been · have had had · do did done · go went gone · give gave given · get got got,gotten · take took taken
hold held held · lead led led · meet met met · speak spoke spoken · say said said · tell told told · pay paid paid
lend lent lent · send sent sent · buy bought bought · bring brought brought · win won won · run ran run · make made made
know knew known · think thought thought · see saw seen · come came come · become became become · find found found
write wrote written · build built built · begin began begun · leave left left · keep kept kept · let let let
put put put · set set set · sit sat sat · stand stood stood · understand understood understood · show showed shown
seek sought sought · sell sold sold · spend spent spent · teach taught taught · draw drew drawn · grow grew grown
fall fell fallen · rise rose risen · choose chose chosen · lose lost lost · read read read · hear heard heard
feel felt felt · fly flew flown · drive drove driven · break broke broken · oversee oversaw overseen · withdraw withdrew withdrawn
underwrite underwrote underwritten · undertake undertook undertaken · forbid forbade forbidden · swear swore sworn
shut shut shut · quit quit quit · cut cut cut · split split split · wear wore worn · bear bore born,borne · win won won · hire hired hired
"""
_REGULAR = """
accept accuse acknowledge acquire acquit act add address admit advance advertise advise advocate affiliate aid aim allege
allow amplify announce answer appear apply appoint approve argue arrange arrest arrive ask assert assist associate attack
attend award back bankroll base believe belong blame block boost broadcast call campaign cancel carry cause celebrate
chair change charge chronicle cite claim close co-found co-host co-organise co-organize co-chair co-own collaborate collect comment
commit complain conclude condemn conduct confirm connect consider contact contain contend continue contribute control convene
convict cooperate coordinate counsel cover create criticise criticize curate date deal debate decide declare decline defend define deliver
demand deny depart depend deploy describe design designate detail direct disband discover discuss dismiss dispatch
dispense dispute dissolve distribute document donate doubt draft earn edit elect emerge employ enable encourage end endorse
engage enjoy enter equip establish estimate examine exclude execute exist expand expect expel explain export expose express
extend facilitate fail favour favor feature file finance fly follow force form found fund gather govern grant guide hail hand happen
head help hire hope host identify import include incorporate indict infiltrate influence inform infuse inherit initiate insist
inspire install instruct insult intend interview introduce invest investigate invite issue join jail judge kill label land last launch
license like link list live locate lobby look maintain manage march mark mean mention mingle monitor move name need
negotiate nominate note notify obtain occupy occur offer open operate oppose orchestrate order organise organize own park participate
pass permit persuade plan plead pledge point post praise preach prepare present preside press prevent produce profit promise promote
propose prosecute protest prove provide publicise publicize publish purchase push question quote raise rally reach receive
recognise recognize recommend record recruit refer refuse register reimburse reject relate release relocate rely remain remit remove
rename rent repeat replace reply report repost represent request require reside resign respond restrict retire retweet return reveal
rule sanction save seem select sentence serve service settle share shift sign slam smuggle sponsor stage start state station stay steer
stop stress stress study subsidise subsidize succeed suggest supervise supply support suspect sustain table talk target task tell
testify thank threaten tip toast track train transfer travel treat try turn tweet unite unveil urge use value view violate visit vote
vow wait walk want warn watch welcome wire work acquaint affect assemble circulate coach compensate compile confess contract deliver
design echo erect evade finish formulate function furnish gain handle hinge house induce lease lecture mobilise mobilize observe
orient partner patronise patronize perform picture pour practise privatise proclaim procure promise reaffirm regard repay
respond rest result revive ship signal stipulate strengthen struggle subordinate sue summon surface surround tie tour trace underline
underscore verify volunteer wage waive wish hail allot secure champion voice co-lead ally emigrate headquarter inaugurate liquidate phone email allocate channel disburse earmark bequeath bestow endow
"""
_DOUBLED = frozenset(
    "ship stop plan tip commit permit refer transfer quit drop equip submit admit acquit expel control ban rob allot".split()
)


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return _stem(lemma) + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "be")):
        return lemma[:-1] + "ing"
    return _stem(lemma) + "ing"


def _stem(lemma: str) -> str:
    doubled = lemma in _DOUBLED or lemma in (
        "run",
        "win",
        "get",
        "put",
        "set",
        "sit",
        "let",
        "cut",
        "shut",
        "begin",
        "split",
    )
    return lemma + lemma[-1] if doubled else lemma


@cache
def forms() -> dict[str, tuple[Reading, ...]]:
    """Every known written form with what it may be of; auxiliaries are left to the chunker."""
    table: dict[str, list[Reading]] = {}
    for lemma in dict.fromkeys(_REGULAR.split()):
        for written, form in _regular(lemma):
            table.setdefault(written, []).append(Reading(lemma, form))
    for entry in _IRREGULAR.replace("\n", " · ").split(" · "):
        if entry.strip():
            _irregular(table, entry.split())
    table.pop("born", None)
    table["born"] = [Reading("bear", Form.PARTICIPLE)]
    table["founded"] = [Reading("found", Form.PAST)]
    table["found"] = [Reading("find", Form.PAST)]
    return {written: tuple(readings) for written, readings in table.items()}


def _regular(lemma: str) -> list[tuple[str, Form]]:
    return [
        (lemma, Form.BASE),
        (_third(lemma), Form.THIRD),
        (_past(lemma), Form.PAST),
        (_gerund(lemma), Form.GERUND),
    ]


def _irregular(table: dict[str, list[Reading]], parts: list[str]) -> None:
    lemma, pasts, participles = parts
    table.setdefault(lemma, []).append(Reading(lemma, Form.BASE))
    table.setdefault(_third(lemma), []).append(Reading(lemma, Form.THIRD))
    table.setdefault(_gerund(lemma), []).append(Reading(lemma, Form.GERUND))
    for written in pasts.split(","):
        table.setdefault(written, []).append(Reading(lemma, Form.PAST))
    for written in participles.split(","):
        if written not in pasts.split(","):
            table.setdefault(written, []).append(Reading(lemma, Form.PARTICIPLE))
