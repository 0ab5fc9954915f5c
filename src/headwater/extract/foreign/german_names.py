"""Names in German, where every noun has a capital: by the nouns beside them, by two capitals in a row, by memory."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.extract.foreign.german_nouns import ABSTRACT, ADJECTIVE, COMMON, COUNTED, GENERIC, NO_PLACE
from headwater.extract.foreign.language import SCHEMATA
from headwater.extract.foreign.naming import COMPANY, Names
from headwater.model import Schema
from headwater.text.gazetteer import fold
from headwater.text.names import NameSpan
from headwater.text.tokens import TokenKind


class GermanNames(Names):
    """Names of a German sentence."""

    def capital(self, at: int) -> bool:
        """True for a noun that may be part of a name."""
        return super().capital(at) and fold(self.words[at].text) not in COUNTED

    def joined(self, at: int, stop: int) -> int:
        """Length of what goes on behind a head noun: "Institut für Küstenfragen", "Kongress der Regionen"."""
        low, size = self.word(stop).lower(), 1
        if low == "und":
            parts = [self.word(i).lower() for i in range(at, stop)]
            open_end = "für" in parts or (stop - at == 2 and not self.look.kind(parts[-1]) and parts[0] in GENERIC)
            plain = not self.look.kind(self.word(stop + 1).lower()) and not self.given(stop + 1)
            return 2 if open_end and self.capital(stop + 1) and plain else 0
        if low in ("für", "gegen", "zur"):
            if not self.capital(stop + 1):
                size += 1 if ADJECTIVE.match(self.word(stop + 1)) and self.word(stop + 1).islower() else 0
        elif (
            low not in ("der", "des")
            or (stop - at > 1 and not self.look.kind(self.word(stop - 1).lower()))
            or self.look.kind(self.word(at).lower()) not in ("o", "e")
        ):
            return 0
        if low in ("der", "des") and self.word(stop + 1).islower() and ADJECTIVE.match(self.word(stop + 1)):
            size += int(self.look.kind(self.word(at).lower()) == "e")
        following = self.word(stop + size).lower()
        if (
            not self.capital(stop + size)
            or (low in ("der", "des") and self.look.kind(following))
            or self.look.role(following)
        ):
            return 0
        named = low in ("der", "des") and (self.given(stop + size) or self.known(self.word(stop + size)) is not None)
        return 0 if named else size + 1

    def _headed(self, at: int) -> bool:
        low = self.word(at).lower()
        return bool(self.look.noun(low)[0]) or (bool(self.look.kind(low)) and self.word(at + 1).lower() == "für")

    def read(self, at: int, stop: int) -> list[NameSpan]:
        """What a run of nouns names, if anything."""
        if stop - at > 1 and (owner := self._owner(at)) and self.look.trade(self.word(at + 1).lower()):
            return [self.span(at, at + 1, Schema.PERSON, name=owner), *self.read(at + 1, stop)]
        at, stop, title = self.bare(at, stop)
        if at >= stop:
            return []
        if stop - at == 1:
            return self._alone(at, title)
        return self._several(at, stop, title)

    def _introduced(self, at: int, stop: int) -> bool:
        """True as well for a noun between an article and two capitals, since no full name has an article."""
        if super()._introduced(at, stop):
            return True
        before = self.word(at - 1)
        led = before.lower() in self.language.articles or (before.islower() and bool(ADJECTIVE.match(before)))
        plain = not any(self.look.kind(self.word(i).lower()) for i in range(at, stop)) and not self.given(at)
        return led and plain and stop - at == 3 and bool(_AGENT.search(self.word(at)))

    def _owner(self, at: int) -> str:
        """ "Römers Bruder": a known person in the genitive."""
        bare = self.word(at).removesuffix("s")
        return bare if bare != self.word(at) and self.known(bare) is Schema.PERSON else ""

    def _several(self, at: int, stop: int, title: str) -> list[NameSpan]:
        words = [token.text for token in self.words[at:stop]]
        low = words[0].lower()
        noun, kind = self.look.noun(low)[0], self.look.kind(low)
        if COMPANY.match(words[-1]):
            skip = int(noun in GENERIC)
            return [self.span(at + skip, stop, Schema.COMPANY, name=" ".join(words[skip:]))]
        if kind and kind not in "tjg":
            return self._headed_run(at, stop, noun, kind)
        if title and not self.look.kind(words[-1].lower()):
            return [self.span(at, stop, Schema.PERSON, title, self._person(words))]
        if ADJECTIVE.match(low) and not self.given(at) and (body := self._adjectival(at, stop)):
            return body
        return self._plain(at, stop, words)

    def _headed_run(self, at: int, stop: int, noun: str, kind: str) -> list[NameSpan]:
        """ "Sender Radio Deich", "Staatsanwaltschaft Bremen", "Partei Anna Berg" (nothing)."""
        if (
            stop - at > 1
            and self.given(at + 1)
            and stop - at < 4
            and self.word(at + 1).lower() not in self.language.links
        ):
            return self._several(at + 1, stop, "") if stop - at > 2 else []
        skip = int(noun in GENERIC and self.word(at + 1).lower() not in ("für", "der", "des", "gegen", "zur"))
        if self.look.kind(self.word(at + 1).lower()) and not skip and not self.word(at + 1).islower():
            return self._several(at + 1, stop, "") if stop - at > 2 else self._alone(at + 1, "")
        name = self._nominative([token.text for token in self.words[at + skip : stop]])
        return [self.span(at + skip, stop, SCHEMATA[kind], name=name)]

    def _adjectival(self, at: int, stop: int) -> list[NameSpan]:
        """ "Baltisches Kulturforum", "des Slawischen Hauses": an adjective with a capital names."""
        last = self.word(stop - 1).lower()
        if self.look.role(last) is not None:
            return []
        kind = self.look.kind(last)
        ish = re.search(r"(?:isch|lich)(?:e|es|en|er|em)\Z", self.word(at).lower())
        if (self.first(at) and not kind) or (not kind and not (ish and self.article(at))) or kind in ("t", "j", "g"):
            return []
        if kind == "m" and self.word(at).endswith("er"):
            return [self.span(at, stop, SCHEMATA[kind])]
        if self.word(at).endswith("er") and (self.lists.place(self.word(at)[:-2]) or self.article(at)):
            return []  # "der Hamburger Verein" describes
        name = self._nominative([token.text for token in self.words[at:stop]])
        return [self.span(at, stop, SCHEMATA[kind] if kind else Schema.ORGANIZATION, name=name)]

    def _plain(self, at: int, stop: int, words: Sequence[str]) -> list[NameSpan]:
        if place := self.lists.place(" ".join(words)):
            return [self.span(at, stop, Schema.PUBLIC_BODY if place == "seat" else Schema.ADDRESS)]
        kinds = [self.look.kind(word.lower()) for word in words]
        if self.given(at) and not any(kinds[1:]):
            return [self.span(at, stop, Schema.PERSON, name=self._person(words))]
        before = self.look.kind(self.word(at - 1).lower())
        if kinds[-1] and kinds[-1] not in "tjg" and not self.first(at):
            return [self.span(at, stop, SCHEMATA[kinds[-1]], name=self._nominative(list(words)))]
        if any(kinds) or any(fold(word) in self.seen.lower or ABSTRACT.match(fold(word)) for word in words[:1]):
            return self._alone(stop - 1, "")
        if self.article(at) or before:
            return [self.span(at, stop, Schema.ORGANIZATION)] if self.article(at) and len(words) > 1 else []
        if self.first(at) and not self.given(at) and len(words) > 2:
            return [self.span(at + 1, stop, Schema.PERSON, name=self._person(words[1:]))]
        return [self.span(at, stop, Schema.PERSON, name=self._person(words))]

    def _alone(self, at: int, title: str) -> list[NameSpan]:
        """One noun: a place, an acronym, a known name, a compound that is a proper name."""
        word = self.word(at)
        low = word.lower()
        for cut in ("", "s", "es"):
            if cut and not low.endswith(cut):
                continue
            short = word[: -len(cut)] if cut else word
            if not self.look.noun(short.lower())[0] and (earlier := self.known(short)):
                return [self.span(at, at + 1, earlier, title, short)]
        if place := self.lists.place(word) or (word.endswith("s") and self.lists.place(word[:-1])) or "":
            return [self.span(at, at + 1, Schema.PUBLIC_BODY if place == "seat" else Schema.ADDRESS)]
        if self.look.role(low) or self.look.trade(low) or self.lists.is_demonym(word):
            return []
        if title and not self.look.kind(low):
            return [self.span(at, at + 1, Schema.PERSON, title, word)]
        if len(word) > 1 and word.isupper():
            return [self.span(at, at + 1, Schema.ORGANIZATION)]
        return self._compound(at) or self._place(at)

    def _compound(self, at: int) -> list[NameSpan]:
        """ "Alpenbund", "Yilmaz-Stiftung", "Außenministerium": a compound whose first part names."""
        low = self.word(at).lower()
        if self.look.noun(low)[0]:
            return []
        head, entry = self.look.compound(low)
        kind = entry.partition(":")[0]
        if not kind or kind in "tjgre":
            return []
        first = low[: low.rindex(head)].rstrip("-")
        if (
            kind != "p"
            and (first in COMMON or first.rstrip("s") in COMMON or first.rstrip("n") in COMMON)
            and "-" not in low
        ):
            return []
        if low.endswith(("en", "e")) and not head.endswith(("en", "e")) and kind != "p":
            return []
        return [self.span(at, at + 1, SCHEMATA[kind], name=self._nominative([self.word(at)]))]

    def _place(self, at: int) -> list[NameSpan]:
        """ "in Flensburg": a noun without article behind such a preposition, unless it is an abstract one."""
        low = self.word(at).lower()
        if self.word(at - 1).lower() not in ("in", "nach", "aus") or self.look.kind(low) or self.look.role(low):
            return []
        if ABSTRACT.match(low) or low in NO_PLACE or fold(low) in self.seen.lower or len(low) < 3:
            return []
        behind = self.words[at + 1] if at + 1 < len(self.words) else None
        if behind is not None and behind.kind is TokenKind.WORD and behind.text[0].isupper():
            return []
        return [self.span(at, at + 1, Schema.ADDRESS)]

    def _person(self, words: Sequence[str]) -> str:
        """The name without a genitive's s, where the bare one is known."""
        name = " ".join(words)
        return name[:-1] if name.endswith("s") and self.known(name[:-1]) else name

    def _nominative(self, words: list[str]) -> str:
        """A body's name with its head noun and adjective in the nominative."""
        out = list(words)
        for i, word in enumerate(out):
            head = self.look.compound(word.lower())[0]
            if not head:
                continue
            if not word.lower().endswith(head):
                cut = word.lower().rindex(head) + len(head) if head in word.lower() else len(word)
                out[i] = word[:cut]
            gender = self.look.gender(out[i].lower())
            if i == 1 and ADJECTIVE.match(out[0].lower()) and gender in _STRONG:
                stem = re.sub(r"(?:e|es|en|er|em)\Z", "", out[0])
                out[0] = stem + _STRONG[gender]
            break
        return " ".join(out)


_AGENT = re.compile(
    r"(?:er|erin|ist|istin|ant|antin|ent|entin|eur|eurin|or|orin|oge|ogin|mann|frau|ier|wart|chef|en)\Z"
)
"""Endings of nouns for people."""
_STRONG = {"m": "er", "n": "es", "f": "e"}
