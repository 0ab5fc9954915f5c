"""What a text says that nobody knows: "who paid for the buses is not known", "whose owner nobody will name"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import ACTORS, BODIES, SITES, SUPPORTED
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.idioms import idiomatic, thing
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.extract.trees.verbs import stated
from headwater.model import Hedge, Relation, Schema, Stance

_TOLD = (
    "known|clear|certain|disclosed|established|public|recorded|identified|named|revealed|stated|said|explained|given|"
    "published|determined|specified|reported|traced|made public|come to light|been found"
)
_TELL = (
    "say|know|name|tell|disclose|identify|reveal|establish|determine|confirm|explain|find out|find|trace|specify|state|"
    "show|discover|verify|account for|divulge|indicate|ascertain|comment on|answer"
)
_SILENT = "|".join(  # ways to say that something is not known or not told
    (
        r"un(?:known|clear|certain|disclosed|identified|explained|named|recorded|accounted for)|undetermined",
        r"(?:not|never|hardly|yet to|nowhere)(?: yet| publicly| fully| been| be| immediately| otherwise| even){0,3} "
        rf"(?:{_TOLD})",
        r"remain(?:s|ed) (?:a mystery|a secret|secret|hidden|to be (?:seen|established|determined|shown)|open|"
        r"an open question|a matter of (?:dispute|speculation|conjecture))",
        r"(?:a|the) mystery|an open question|any(?:one|body)[’']s guess",
        r"(?:nobody|no[ -]one|none of \w+|neither \w+ nor \w+)(?: has| have| will| would| can| could| seems to| ever| "
        r"at (?:the )?(?:\w+ ){0,2}\w+| (?:is|was) able to| appears to| who \w+){0,3} "
        rf"(?:{_TELL}|knows|knew|says|said|named|identified|told)\b",
        r"(?:(?:do|does|did|will|would|could|can|has|have|had|may|might)(?: not|n[’']t| never)|cannot)"
        rf"(?: yet| publicly| even| be| been| ever)* (?:able to )?(?:{_TELL}|said|named|told|disclosed|identified)\b",
        rf"(?:declin|refus)(?:ed|es|ing|e) to (?:{_TELL}|discuss)|(?:fail|fall)(?:ed|s) to (?:{_TELL})",
        rf"(?:unable|not able|impossible|too early|difficult|hard) to (?:{_TELL})",
        r"(?:is|are|was|were) silent (?:on|about|as to)",
    )
)
_UNTOLD = re.compile(rf"\b(?:{_SILENT})", re.IGNORECASE)
_WHO = words("who whom whoever what")
_KINDS = {
    Relation.OWNS: words("owner proprietor landlord shareholder"),
    Relation.FUNDS: words("donor funder backer sponsor financier paymaster benefactor funding financing source origin"),
    Relation.FOUNDED: words("founder creator originator"),
    Relation.ORGANISES: words("organiser organizer"),
    Relation.CONTROLS: words("controller"),
}
_NOUNS = {noun: relation for relation, nouns in _KINDS.items() for noun in nouns}
_MONEY = words("money fund cash funding income budget finance financing capital wealth revenue sum payment")
_GETS = words("get receive obtain find raise draw come originate take derive")
_GIVES = words("pay spend give donate contribute provide send transfer invest put lend offer hand channel")
_TAKES = words("receive get take accept obtain raise earn collect make")
_NEAR = 90  # characters between a question and what says that it has no answer
_ENDS = SUPPORTED | SITES | frozenset({Schema.DOCUMENT})
_BLANK = End("", Schema.THING, "", "unknown", 1.0, 0, 0)


class _Asking(Scene):
    """The same sentence with question words as ends of their own."""

    def end(self, place: int, kinds: frozenset[Schema], acting: bool = False, body: bool = False) -> End | None:
        """What a word stands for; a question word stands for nothing that is known."""
        if place != ROOT and self.lemma(place) in _WHO and self._question(place):
            return _BLANK
        found = super().end(place, kinds, acting, body)
        if found is None and place != ROOT and not acting and self.tree.words[place].upos == "NOUN":
            return thing(self, place) if kinds >= BODIES or kinds >= ACTORS else None
        return found

    def _question(self, place: int) -> bool:
        """False for a relative pronoun: "the man who paid"."""
        for above in (place, *self.up(place)):
            relation = self.tree.bases[above]
            if relation == "acl" and self.tree.words[above].head < place:
                return self.tree.words[self.tree.words[above].head].upos not in ("NOUN", "PROPN", "PRON")
            if relation in ("ccomp", "csubj", "root", "parataxis", "advcl"):
                return True
        return True


def unknown(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts with an empty end, of whatever the sentence says that nobody knows or tells."""
    untold = [match.span() for match in _UNTOLD.finditer(scene.sentence.own)]
    if not untold:
        return
    shift = scene.sentence.start
    spans = [(start + shift, end + shift) for start, end in untold]
    for draft in (
        *_questions(scene, lexicon),
        *_nouns(scene, lexicon),
        *_sums(scene, lexicon),
        *_money(scene, lexicon),
    ):
        if any(start - _NEAR <= draft.cue_start and draft.cue_end <= end + _NEAR for start, end in spans):
            yield replace(draft, hedge=Hedge.UNCERTAIN, stance=Stance.NO_KNOWLEDGE, doubt=None)


def _questions(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "who paid for the caravan": the ordinary grammar, with "who" as an end."""
    if not any(scene.lemma(place) in _WHO for place in range(len(scene.tree.words))):
        return
    asking = _Asking(scene.sentence, scene.tree, scene.grammar)
    for draft in (*stated(asking, lexicon), *idiomatic(asking, lexicon)):
        blank = [end is not None and end.how == "unknown" for end in (draft.subject, draft.object)]
        if blank == [True, False] and draft.object is not None:
            yield replace(draft, subject=None, sure=min(draft.sure, 0.88))
        elif blank == [False, True] and draft.subject is not None:
            yield replace(draft, object=None, sure=min(draft.sure, 0.85))


def _nouns(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "whose owner", "the identity of its donors", "the source of the group's money"."""
    for place, word in enumerate(scene.tree.words):
        relation = _NOUNS.get(scene.lemma(place))
        if relation is None or word.upos != "NOUN" or place in scene.names:
            continue
        if scene.lemma(place) in ("source", "origin") and not _of_money(scene, place):
            continue
        if _named_role(scene, place):
            continue
        for end in _wholes(scene, place):
            yield statement(scene, lexicon, relation, (None, end), place, f"tree:open:{scene.lemma(place)}", 0.86)


def _named_role(scene: Scene, place: int) -> bool:
    """True where the owner is named: in apposition, or as the subject of "is"."""
    told = any(at in scene.names and scene.tree.bases[at] == "appos" for at in scene.tree.subtree(place))
    said = bool(scene.children(place, "cop")) and any(c in scene.names for c in scene.children(place, "nsubj"))
    return told or said or scene.name_of(place) is not None or scene.explained(place) != ROOT


def _of_money(scene: Scene, place: int) -> bool:
    return any(scene.lemma(child) in _MONEY for child in scene.children(place, "nmod", "compound"))


def _wholes(scene: Scene, place: int) -> list[End]:
    """What is owned or paid: "whose" or "its" owner, the owner "of X", the source of X's money."""
    for noun in (place, *scene.children(place, "nmod")):
        for child in scene.children(noun, "nmod"):
            lemma = scene.lemma(child)
            if lemma == "whose" or scene.tree.words[child].text.lower() == "whose":
                return _headed(scene, place)
            poss = scene.tree.words[child].deprel == "nmod:poss"
            if poss or scene.clauses.case(child) in ("of", "for", "behind", "to"):
                if lemma in _MONEY or scene.lemma(child) in _NOUNS:
                    continue
                if found := scene.end(child, _ENDS) or (thing(scene, child) if not poss else None):
                    return [found]
    return []


def _headed(scene: Scene, place: int) -> list[End]:
    """The noun that a "whose" clause explains."""
    for above in (place, *scene.up(place)):
        if scene.tree.bases[above] == "acl" and scene.tree.words[above].head != ROOT:
            head = scene.tree.words[above].head
            found = scene.end(head, _ENDS) or (thing(scene, head) if scene.tree.words[head].upos == "NOUN" else None)
            return [found] if found else []
    return []


def _sums(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "how much the fund paid the group", "how much it received from whom"."""
    for place, word in enumerate(scene.tree.words):
        if word.text.lower() != "much" or place == 0 or scene.tree.words[place - 1].text.lower() != "how":
            continue
        clause = _clause_behind(scene, place)
        if clause is None:
            continue
        doers = scene.ends(clause.nouns("by" if clause.passive else "subject"), ACTORS, acting=True)
        if clause.lemma in _GIVES:
            takers = scene.ends(clause.nouns("to|for|on|towards|toward|into"), _ENDS)
            takers = takers or [
                e for e in scene.ends(clause.nouns("object"), ACTORS | BODIES) if e.text not in [d.text for d in doers]
            ]
            ends: list[tuple[End | None, End | None]] = [(d, t) for d in doers for t in takers] or [
                (d, None) for d in doers
            ]
        elif clause.lemma in _TAKES:
            givers = scene.ends(clause.nouns("from"), ACTORS, acting=True)
            ends = [(g, d) for d in doers for g in givers] or [(None, d) for d in doers]
        else:
            continue
        for pair in ends:
            yield statement(scene, lexicon, Relation.FUNDS, pair, clause.at, f"tree:open:{clause.lemma}", 0.86)


def _clause_behind(scene: Scene, place: int) -> Clause | None:
    """The clause whose verb comes first behind a question word."""
    return next((scene.clauses.by_place[at] for at in range(place + 1, min(place + 9, len(scene.tree.words)))
                 if at in scene.clauses.by_place), None)  # fmt: skip


def _money(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "where the group gets its money", "where its funds come from"."""
    for place, word in enumerate(scene.tree.words):
        if word.text.lower() not in ("where", "whence"):
            continue
        clause = _clause_behind(scene, place)
        if clause is None or clause.lemma not in _GETS:
            continue
        subjects, things = clause.nouns("subject"), clause.nouns("object")
        if any(scene.lemma(at) in _MONEY for at in things):
            ends = scene.ends(subjects, ACTORS | BODIES)
        else:
            money = [at for at in subjects if scene.lemma(at) in _MONEY]
            ends = [end for at in money for end in _wholes(scene, at)]
        for end in ends[:1]:
            yield statement(scene, lexicon, Relation.FUNDS, (None, end), clause.at, f"tree:open:{clause.lemma}", 0.86)
