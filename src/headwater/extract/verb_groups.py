"""Verb groups: helpers, negation, adverbs and the main verb, with voice and form."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.extract.chunks import Kind, Verb
from headwater.extract.lexicon import grammar as g
from headwater.extract.lexicon.verbs import Form, Reading
from headwater.extract.line import Line
from headwater.text.tokens import TokenKind

_SEATED = frozenset(["based", "headquartered", "located"])
"""Participles that are never active before "in"."""


class VerbGroups(Line):
    """Reads the verb group that starts at a token."""

    def _verb(self, at: int) -> int:
        """A verb group from its first helper to its main verb."""
        verb = Verb("", Form.BASE, start=self.words[at].start)
        last, helpers, adverbs = at, [], []
        if self.low[last] == "to":
            verb.infinitive, verb.finite, last = True, False, last + 1
        while last < len(self.words):
            low = self.low[last]
            auxiliary = self._auxiliary(last)
            if auxiliary:
                helpers.append(auxiliary)
                verb.negated ^= low.endswith("n't")
            elif low in g.MODALS:
                verb.modal = low
                verb.negated ^= low.endswith("n't") or low == "cannot"
            elif low in g.NEGATORS:
                verb.negated = True
            elif self._adverb(last):
                adverbs.append(low)
            else:
                break
            last += 1
        last = self._main(verb, helpers, last, at)
        if self._bare_infinitive(at):
            verb.infinitive, verb.finite = True, False
        verb.adverbs = tuple(adverbs)
        verb.end = self.words[last - 1].end
        self._add(Kind.VERB, at, last, verb=verb)
        return last

    def _auxiliary(self, at: int) -> str:
        if at in self.inside:
            return ""
        if self.words[at].kind is TokenKind.CLITIC:
            return "be" if self._verb_starts(at) else ""
        return g.AUXILIARIES.get(self.low[at], "")

    def _main(self, verb: Verb, helpers: list[str], last: int, at: int) -> int:
        """Fill in the main verb; where none follows the last helper is itself the main verb."""
        readings = self.forms.get(self._at(last), ()) if last not in self.inside else ()
        if helpers and not self._fits(readings, helpers[-1], verb.modal):
            readings = self._open_class(last, helpers)
        elif helpers or verb.modal or verb.infinitive or last > at:
            readings = readings or self._open_class(last, helpers)
        if not readings and last == at:
            readings = (Reading(self._at(last), Form.PAST),)
        if readings:
            verb.lemma, verb.form = self._pick(readings, helpers, verb)
            last += 1
        elif helpers:
            verb.lemma, verb.form = helpers.pop(), Form.BASE
        else:
            verb.lemma = verb.modal or self._at(last - 1)
        self._voice(verb, helpers, at)
        return last

    def _fits(self, readings: Sequence[Reading], helper: str, modal: str) -> bool:
        kinds = {reading.form for reading in readings}
        if helper == "do" or (modal and helper not in ("be", "have")):
            return Form.BASE in kinds
        wanted = {Form.PAST, Form.PARTICIPLE} | ({Form.GERUND} if helper == "be" else set())
        return bool(kinds & wanted)

    def _open_class(self, at: int, helpers: list[str]) -> tuple[Reading, ...]:
        """A verb that no list knows, told by its ending after a helper."""
        low = self._at(at)
        if at in self.inside or not helpers:
            return ()
        if low.endswith("ed") and len(low) > 4:
            return (Reading(low, Form.PAST),)
        return (Reading(low, Form.GERUND),) if low.endswith("ing") and helpers[-1] == "be" and len(low) > 5 else ()

    def _pick(self, readings: Sequence[Reading], helpers: list[str], verb: Verb) -> Reading:
        wanted = (
            (Form.PARTICIPLE, Form.PAST, Form.GERUND)
            if helpers and helpers[-1] in ("be", "have")
            else (Form.BASE, Form.PAST, Form.THIRD)
        )
        ranked = sorted(readings, key=lambda r: wanted.index(r.form) if r.form in wanted else 9)
        return ranked[0] if verb.modal or helpers or verb.infinitive else readings[0]

    def _voice(self, verb: Verb, helpers: list[str], at: int) -> None:
        participle = verb.form in (Form.PAST, Form.PARTICIPLE)
        verb.perfect = "have" in helpers
        verb.passive = participle and bool(helpers) and helpers[-1] == "be"
        if helpers or verb.modal:
            verb.finite = verb.finite and (self.low[at] not in ("being", "been", "having", "be"))
            return
        if verb.form is Form.GERUND:
            verb.finite = False
        if participle and not verb.infinitive:
            self._reduced(verb, at)

    def _reduced(self, verb: Verb, at: int) -> None:
        """ "a club founded in 1999", "sponsored by X,": a participle without helper and without object."""
        after = at + 1
        while self._adverb(after):
            after += 1
        dated = after
        while dated < len(self.words) and (self.words[dated].start in self.date_at or self._at(dated) in ("in", "on")):
            dated = (
                self._after(dated, self.date_at[self.words[dated].start].end)
                if self._at(dated) not in ("in", "on")
                else dated + 1
            )
        agent = "by" in (self._at(after), self._at(dated)) and self.words[after].start not in self.date_at
        seated = self.low[at] in _SEATED and self._at(after) in ("in", "at")
        if verb.form is Form.PARTICIPLE or agent or seated or at == 0:
            verb.passive, verb.reduced, verb.finite = True, True, False
