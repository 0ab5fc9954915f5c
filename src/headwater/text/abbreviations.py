"""Abbreviations with a full stop that do not end a sentence, in the languages that Headwater reads."""

from __future__ import annotations

_ALWAYS = """
mr mrs ms mx dr prof rev hon sen rep gov gen col lt maj capt sgt cmdr adm pres amb st mt ft fr sr messrs supt
det insp atty vs cf viz approx ca al e.g i.e esp incl hr fr frl dipl ing bzw z.b d.h u.a z.t ggf evtl sog vgl
bspw inkl geb gest mme mlle mm mgr ste p.ex env sra srta dra dna ud uds lic arq exc excmo hab inż płk mjr ks
św im ul np tzw m.in tj ok ur zm red wg г-н г-жа гн гжа ул пр просп пл обл р-н им акад проф тов гр св т.е т.н
т.к см напр др ред сост исп тел вул ім див т.зв т.ін зб
"""
_NUMBER = """
no nos nr num núm art arts p pp pag s vol vols fig figs sec sect ch chap para op cl ex tel rm bd abs kap стр
ст с рис табл п пп гл ч т № ном poz str rozdz n° apr aug sept sep oct nov dec jan feb mar jun jul янв февр фев
апр авг сент сен окт нояб ноя дек
"""
_MAY = """
inc ltd co corp llc plc jr etc u.s u.k u.n e.u d.c p.m a.m ph.d b.c a.d bros assn dept univ est u.s.a gmbh usw
u.ä s.a s.l s.r.l ee.uu г гг в вв руб коп млн млрд тыс тис грн чел т.д т.п р рр н.э min mld mln tys zł r w itd
itp
"""
_OPENING = """
the a an he she it they we i you this that these those there in on at but and or so if when while as after
before since for from to with by his her its their our my however although though despite according meanwhile
later some many most all both each no not one two what who why how where then yesterday der die das er sie es
wir ich ein eine im am auf aber und doch nach vor bei seit le la les il elle ils elles ce cette ces un une
dans mais et en au selon après depuis el los las él ella ellos pero y según desde después su este esta na o to
ten ta jego jej ale i według po od он она они оно мы это эта этот эти в на но и по после с за а его её их об
как что так также когда він вона вони воно ми це ця цей ці у але й та після з їх про як що також коли
"""

ABBREVIATIONS: frozenset[str] = frozenset(_ALWAYS.split())
"""Never the end of a sentence: something always follows."""

BEFORE_NUMBER: frozenset[str] = frozenset(_NUMBER.split())
"""The end of a sentence unless a number follows."""

MAY_END: frozenset[str] = frozenset(_MAY.split())
"""May end a sentence: it does where a word follows that commonly opens one."""

STARTERS: frozenset[str] = frozenset(_OPENING.split())
"""Words that commonly open a sentence, lower case."""
