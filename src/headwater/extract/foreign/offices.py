"""Claims of nouns for people: who holds which office in which body, whoever stands where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.foreign.apposition import INDEFINITE
from headwater.extract.foreign.language import KINDS, Role
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import fit, listed
from headwater.extract.foreign.scene import Part, Scene
from headwater.extract.foreign.surroundings import doubt_of
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Hedge, Relation, Schema, Stance
from headwater.text.dates import DateSpan

_PERSONS = frozenset({Schema.PERSON, Schema.LEGAL_ENTITY})
_OWNED = c.BODIES | frozenset({Schema.REAL_ESTATE})
_CLOSING = frozenset([",", ".", ";", ":", ")", "–", "—", "»", "!", "?"])


class Offices:
    """Roles of one sentence; settling them also tells verbs whom a role means."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.held: list[tuple[Phrase, Phrase | None, Phrase | End | None]] = []

    def settle(self) -> None:
        """Find bearer and body of each role; a role in apposition to a name means its bearer."""
        for phrase in self.scene.phrases:
            if phrase.role is None:
                continue
            body = self._body(phrase)
            bearer = phrase if phrase.form == "name" else self._bearer(phrase, body)
            apposed = bearer is not None and bearer is not phrase and bearer.end is not None
            if apposed and bearer is not None and not self._copular(phrase, bearer):
                phrase.same, phrase.end = (bearer if phrase.first > bearer.first else None), bearer.end
                if bearer.first > phrase.first:
                    bearer.same = phrase
            if (
                isinstance(body, Phrase)
                and phrase.owner != "whose"
                and body is not bearer
                and body.first > phrase.first
            ):
                body.same = phrase
            self.held.append((phrase, bearer, body))

    def drafts(self) -> Iterator[Draft]:
        """A draft for each role with bearer and body."""
        for phrase, bearer, body in self.held:
            if phrase.role is None or phrase.role.relation is None or body is None:
                continue
            role = phrase.role
            if bearer is None:
                if self._asked(phrase):
                    yield from self._opened(phrase, role, body)
                continue
            end = self._resolved(body, role)
            if end is None:
                continue
            for holder in self._holders(phrase, bearer, role):
                if holder.text != end.text:
                    yield self._draft(phrase, role, holder, end, bearer)

    def _holders(self, phrase: Phrase, bearer: Phrase, role: Role) -> list[End]:
        kinds = KINDS[role.relation][1 if role.swapped else 0] if role.relation is not None else _PERSONS
        own = fit(self.scene, bearer, kinds)
        several = (
            bearer is not phrase
            and bearer.first > phrase.first
            and phrase.word.endswith(("er", "ern", "s", "es", "y", "и", "i", "ów", "ів"))
        )
        if own is None:
            return []
        return [own, *[e for e in listed(self.scene, bearer, kinds) if several and e.text != own.text]]

    def _resolved(self, body: Phrase | End, role: Role) -> End | None:
        if role.relation is None:
            return None
        kinds = KINDS[role.relation][0 if role.swapped else 1]
        kinds = kinds | _OWNED if role.relation is Relation.OWNS else kinds
        if isinstance(body, End):
            return body if body.schema in kinds else None
        return fit(self.scene, body, kinds, acting=True)

    def _draft(self, phrase: Phrase, role: Role, holder: End, end: End, bearer: Phrase) -> Draft:
        assert role.relation is not None
        subject, object_ = (end, holder) if role.swapped else (holder, end)
        words = self.scene.words
        copular = bearer is not phrase and self._copular(phrase, bearer)
        kind = "noun:role" if copular else "noun:title"
        return Draft(
            role.relation, subject, object_, words[phrase.role_at].start, words[phrase.role_at].end,
            f"{kind}:foreign:{role.relation.value}", 0.9 if copular else 0.93, value=phrase.role_word,
            date=self._date(phrase), own_date=True,
            doubt=doubt_of(self.scene, self.scene.part_of(phrase.role_at)),
            hedge=None if copular else Hedge.NONE, stance=None if copular else Stance.ASSERTS,
        )  # fmt: skip

    def _date(self, phrase: Phrase) -> DateSpan | None:
        """ "war bis 2012 Mitglied", "presidente desde 2015": a date beside the role, with no other phrase between."""
        words, low = self.scene.words, self.scene.low
        near: list[tuple[int, DateSpan]] = []
        for span in self.scene.sentence.marks.dates:
            first = next((i for i, t in enumerate(words) if t.start >= span.start), 0)
            since = low[first] in _SINCE or (first > 0 and low[first - 1] in _SINCE) or bool(span.end_date)
            if since and abs(first - phrase.role_at) <= 9 and not self._far(first, phrase):
                near.append((abs(first - phrase.role_at), span))
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def _far(self, at: int, phrase: Phrase) -> bool:
        """True where a verb that the tables know, or a comma, stands between a date and the role."""
        a, b = sorted((at, phrase.role_at))
        named = any(p.form in ("name", "money") and a < p.first < b for p in self.scene.phrases)
        return named or any(self.scene.low[i] in (";", ",") or i in self.scene.stops for i in range(a, b))

    def _body(self, phrase: Phrase) -> Phrase | End | None:
        """What the role belongs to: a genitive or "of", a possessive, or the first part of a compound."""
        low = self.scene.low
        if phrase.owner:
            return self._owner(phrase)
        start = phrase.role_at + max(1, len(phrase.role_word.split()))
        behind = [
            p
            for p in self.scene.phrases
            if p is not phrase and p.lead >= start and p.form in ("name", "noun", "pronoun")
        ]
        behind = [p for p in behind if not (phrase.form == "name" and p.first < phrase.last)]
        if phrase.form == "name":
            behind = [p for p in behind if p.lead >= phrase.last]
        for body in behind[:2]:
            gap = list(range(start if phrase.form != "name" else phrase.last, body.lead))
            gap = [i for i in gap if low[i] not in self.scene.language.inner and low[i] not in '"„“«']
            if len(gap) > 1 or any(low[i] in ",;:" or i in self.scene.stops for i in gap):
                break
            if self._genitive(body) and body.end is not None:
                if body.word in self.scene.language.inner:
                    continue
                return body
            break
        return self._compound(phrase) or self._related(phrase)

    def _related(self, phrase: Phrase) -> Phrase | End | None:
        """ "del que era secretario": the relative is the body; "zur Präsidentin gewählt": what the text is about."""
        if phrase.role is not None and phrase.role.relation is Relation.SPEAKS_AT:
            return self.scene.references.event(phrase.first)
        part = self.scene.part_of(phrase.role_at)
        relative = next(
            (p for p in part.phrases if p.form == "relative" and ({"of", "from"} & p.prep or p.cases == "g")), None
        )
        if relative is not None and relative.end is not None and relative.first < phrase.first:
            return relative
        if not self._elected(phrase, part):
            return None
        found = self.scene.references.topic(c.BODIES - {Schema.THING})
        if found is None:
            return None
        return End(
            found[0].name, found[0].schema, found[0].id, "pronoun", found[1], found[0].start_char, found[0].end_char
        )

    def _elected(self, phrase: Phrase, part: Part) -> bool:
        low = self.scene.low
        return phrase.prep_word in ("zum", "zur") and any(
            _ELECTED.fullmatch(low[i]) for a, b in part.ranges for i in range(a, b)
        )

    def _genitive(self, body: Phrase) -> bool:
        if {"of", "from"} & body.prep:
            return True
        return body.bare and (
            body.may("g") if self.scene.language.cased else "g" in body.cases and "n" not in body.cases
        )

    def _owner(self, phrase: Phrase) -> Phrase | End | None:
        """ "dessen Direktorin", "Son trésorier": the phrase before a relative, else what the text is about."""
        if phrase.owner == "whose":
            part = self.scene.part_of(phrase.lead)
            earlier = self.scene.antecedents(part)
            return earlier[0] if earlier else None
        role = phrase.role
        kinds = (
            KINDS[role.relation][0 if role.swapped else 1]
            if role is not None and role.relation is not None
            else c.BODIES
        )
        earlier = [
            p for p in self.scene.phrases
            if p.last <= phrase.lead and p.end is not None and fit(self.scene, p, kinds) is not None and p.bare
        ]  # fmt: skip
        if earlier:
            return earlier[0]
        found = self.scene.references.topic(kinds - {Schema.THING})
        if found is None:
            return None
        target, sure = found
        return End(target.name, target.schema, target.id, "pronoun", sure, target.start_char, target.end_char)

    def _compound(self, phrase: Phrase) -> End | None:
        """ "Parteichefin", "Stiftungspräsident": the body that the first part of the word means."""
        tail = self.scene.look.role_tail(phrase.role_word)
        first = phrase.role_word.removesuffix(tail) if tail else ""
        for form in (first, first.removesuffix("s"), first.removesuffix("n")):
            if first and form in self.scene.language.nouns:
                made = Phrase(
                    "noun", phrase.role_at, phrase.role_at, phrase.role_at + 1, form, kind=self.scene.look.kind(form)
                )
                found = self.scene.references._described(replace(made, article="die"))
                known = found is not None and (found.how == "description" or found.schema is Schema.PUBLIC_BODY)
                return found if known else None
        return None

    def _bearer(self, phrase: Phrase, body: Phrase | End | None) -> Phrase | None:
        """Who holds the role: the name right behind it or its body, the name before its comma, or across a copula."""
        last = body.last if isinstance(body, Phrase) and body.first > phrase.first else phrase.last
        after = next((p for p in self.scene.phrases if p.lead >= last), None)
        if (
            after is not None
            and "in" in after.prep
            and after.lead == last
            and fit(self.scene, after, c.PLACES) is not None
        ):
            last = after.last
            after = next((p for p in self.scene.phrases if p.lead >= last), None)
        if after is not None and self._touches(last, after) and self._someone(after, phrase):
            return after
        earlier = [p for p in self.scene.phrases if p.last <= phrase.lead and p.form in ("name", "pronoun", "noun")]
        ahead = earlier[-1] if earlier else None
        beside = ahead is not None and self.scene.low[phrase.lead - 1] == "," and ahead.last == phrase.lead - 1
        if beside and ahead is not None and self._someone(ahead, phrase) and not self._begins(ahead, phrase, last):
            return ahead
        return self._across(phrase, last)

    def _begins(self, ahead: Phrase, phrase: Phrase, last: int) -> bool:
        """True where the role begins a clause of its own: "Preguntado por X, el embajador de Y respondió"."""
        low = self.scene.low
        definite = bool(phrase.article) and phrase.article not in INDEFINITE
        return bool(ahead.prep) and definite and last < len(low) and low[last] not in _CLOSING

    def _touches(self, last: int, after: Phrase) -> bool:
        """True where only a comma (and a date) stands between a role and the name of its bearer."""
        low = self.scene.low
        between = list(range(last, after.lead))
        if any(i in self.scene.stops or low[i] in ";:()" for i in between):
            return False
        words = [i for i in between if low[i] not in (",", "„", "“", '"', "»", "”") and i not in self.scene.inside]
        words = [i for i in words if low[i] not in _SINCE]
        return not words and after.bare and sum(low[i] == "," for i in between) <= 1

    def _someone(self, phrase: Phrase, role: Phrase) -> bool:
        """True for a phrase of a kind that can hold the role."""
        told = role.role
        if phrase.form not in ("name", "pronoun", "noun") or phrase.end is None or told is None:
            return False
        kinds = KINDS[told.relation][1 if told.swapped else 0] if told.relation is not None else _PERSONS
        named = phrase.form == "name" or (phrase.end.how in ("description", "phrase") and told.relation in _BODILY)
        return named and fit(self.scene, phrase, kinds) is not None

    def _copular(self, phrase: Phrase, bearer: Phrase) -> bool:
        a, b = (phrase.last, bearer.lead) if phrase.first < bearer.first else (bearer.last, phrase.lead)
        return any(self.scene.language.copula.fullmatch(self.scene.low[i]) for i in range(a, b))

    def _across(self, phrase: Phrase, last: int) -> Phrase | None:
        """ "Vorsitzende des Vereins ist X", "X war bis 2012 Mitglied"."""
        low, tongue = self.scene.low, self.scene.language
        among = phrase.prep_word in _AMONG
        if not phrase.bare and not among and phrase.prep_word not in (*tongue.former, "zum", "zur"):
            return None
        for phrases, first, end in (
            ([p for p in self.scene.phrases if p.lead >= last], last, None),
            ([p for p in reversed(self.scene.phrases) if p.last <= phrase.lead], None, phrase.lead),
        ):
            for other in phrases[:3]:
                a, b = (first, other.lead) if first is not None else (other.last, end or 0)
                words = range(a or 0, b)
                if any(low[i] in ";:" for i in words) or (
                    any(low[i] == "," for i in words) and other.form != "relative"
                ):
                    break
                copula = any(
                    tongue.copula.fullmatch(low[i]) or (among and _COUNTED.fullmatch(low[i])) for i in words
                ) or (other.form == "relative" and tongue.verb_last and self._closed(phrase))
                if copula and other.bare and other.may("n") and self._bears(other, phrase):
                    return other
        part = self.scene.part_of(phrase.first)
        if self._elected(phrase, part):
            return next((p for p in part.phrases if p.form == "name" and p.bare and self._someone(p, phrase)), None)
        if part.opener == "relative" and part.outer is not None and self._freed(part):
            return next((p for p in part.outer.phrases if p.bare and p.may("n") and self._bears(p, phrase)), None)
        shared = part.opener == "and" and any(tongue.copula.fullmatch(low[i]) for i in range(part.first, phrase.lead))
        if shared and part.outer is not None:
            return next((p for p in part.outer.phrases if p.bare and p.may("n") and self._bears(p, phrase)), None)
        return None

    def _freed(self, part: Part) -> bool:
        """True for a relative clause whose pronoun is no subject: "del que había sido secretario"."""
        relative = next((p for p in part.phrases if p.form == "relative"), None)
        return relative is not None and bool({"of", "from"} & relative.prep or relative.cases == "g")

    def _closed(self, phrase: Phrase) -> bool:
        """True where a copula closes the clause behind the role: "der auch Mitglied der Partei ist"."""
        part = self.scene.part_of(phrase.first)
        last = next((i for i in range(part.last - 1, part.first, -1) if self.scene.is_word(i)), part.first)
        return bool(self.scene.language.copula.fullmatch(self.scene.low[last]))

    def _bears(self, phrase: Phrase, role: Phrase) -> bool:
        if phrase.form in ("relative", "pronoun") and phrase.end is not None and role.role is not None:
            relation = role.role.relation
            kinds = KINDS[relation][1 if role.role.swapped else 0] if relation is not None else _PERSONS
            return fit(self.scene, phrase, kinds) is not None
        return self._someone(phrase, role)

    def _asked(self, phrase: Phrase) -> bool:
        """True where a question word stands before the role: "quién es el dueño de …"."""
        part = self.scene.part_of(phrase.first)
        asks = any(p.form == "who" and p.first < phrase.first for p in part.phrases)
        return asks and bool(self.scene.language.unknown.search(self.scene.sentence.own))

    def _opened(self, phrase: Phrase, role: Role, body: Phrase | End) -> Iterator[Draft]:
        end = self._resolved(body, role)
        if end is None or role.relation is None or role.swapped:
            return
        words = self.scene.words
        yield Draft(
            role.relation, None, end, words[phrase.first].start, words[phrase.first].end,
            f"foreign:open:{role.relation.value}", 0.88, own_date=True,
            hedge=Hedge.UNCERTAIN, stance=Stance.NO_KNOWLEDGE,
        )  # fmt: skip


_ELECTED = re.compile(r"gewählt|bestimmt|ernannt|ernannte|berufen|wählte|wählten|bestellt|gekürt")
_AMONG = frozenset(["zu", "unter", "entre", "parmi", "wśród", "серед"])
_COUNTED = re.compile(
    r"gehör(?:t|en|te|ten)|zähl(?:t|en|te|ten)|figur(?:a|an|aba|aban|ent|aient|e|ait)|compt(?:e|ent)|se cuentan|"
    r"cuentan|"
    r"znajduj(?:e|ą)|znala(?:zł|zła|zło|zły|źli)|znaleźli|—"
)
_BODILY = frozenset({Relation.MEMBER_OF, Relation.OWNS, Relation.FUNDS, Relation.ORGANISES, Relation.PART_OF})
_SINCE = frozenset(
    [
        "seit",
        "bis",
        "von",
        "ab",
        "desde",
        "hasta",
        "entre",
        "depuis",
        "jusqu'",
        "jusqu'en",
        "jusqu'à",
        "en",
        "od",
        "do",
        "з",
        "до",
        "від",
        "с",
        "2",
        "von",
        "im",
        "in",
        "année",
        "años",
    ]
)
