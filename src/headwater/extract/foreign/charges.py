"""Verbs of accusing and sentencing: the accused, and the charge as a value."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.foreign.frames import Frames
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import agent, arguments, before, fit, listed, subjects
from headwater.extract.foreign.scene import Found, Part
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End

_CAUSES = frozenset(["por", "pour", "de", "wegen", "za", "за"])


class Charges(Frames):
    """Frame ``charged``."""

    def _charged(self, found: Found, part: Part) -> Iterator[tuple[End, str]]:
        """ "X wird Geldwäsche vorgeworfen", "acusó a X de …": the accused, and the charge as value."""
        voice = self._voice(found, part)
        if voice == "passive":
            accused = list(subjects(self.scene, part, found, c.ACTORS))
        elif voice == "reduced":
            holder = before(self.scene, found, c.ACTORS, 1)
            accused = [holder] if holder is not None else []
        else:
            ahead = any(p.bare and p.last <= found.first and fit(self.scene, p, c.ACTORS) for p in arguments(part))
            free = self.scene.language.code == "fr" or ahead
            behind = [p for p in arguments(part) if p.bare and p.first >= found.last and free]
            others = [
                p for p in arguments(part) if (p.bare and not p.may("n")) or "to" in p.prep or "against" in p.prep
            ]
            accused = [p for p in [*others, *behind] if fit(self.scene, p, c.ACTORS) is not None]
        for phrase in accused[:1]:
            for end in listed(self.scene, phrase, c.ACTORS):
                yield end, self._charge(found, part, phrase)

    def _accused(self, found: Found, part: Part) -> Iterator[End]:
        """ "Larze postawiono zarzuty", "Anna Berg usłyszała zarzuty": the party in the dative or before."""
        bare = [p for p in arguments(part) if p.bare and p.form == "name" and fit(self.scene, p, c.ACTORS) is not None]
        heard = self.scene.low[found.first].startswith("usłysza")
        told = [p for p in bare if ("d" in p.cases or not p.cases) != heard or (heard and p.may("n"))]
        told = [p for p in told if heard or "n" not in p.cases]
        for phrase in told[:1]:
            end = fit(self.scene, phrase, c.ACTORS)
            if end is not None:
                yield end

    def _suing(self, found: Found, part: Part) -> Iterator[End]:
        """ "verklagte den Sender", "a porté plainte contre la maire": plaintiff and defendant."""
        if self._voice(found, part) != "active":
            defendants = list(subjects(self.scene, part, found, c.ACTORS))[:1]
            suing = agent(self.scene, part, found, c.ACTORS)
            plaintiffs = [suing] if suing is not None else []
        else:
            plaintiffs = [p for p in subjects(self.scene, part, found, c.ACTORS) if p.first < found.first][:1]
            others = [p for p in arguments(part) if p not in plaintiffs and fit(self.scene, p, c.ACTORS) is not None]
            told = frozenset({"against", "to", "at", "into"})
            defendants = [p for p in others if p.prep & told or (p.bare and (p.may("a") or p.first > found.first))][:1]
        for phrase in (*plaintiffs, *defendants):
            end = fit(self.scene, phrase, c.ACTORS)
            if end is not None:
                yield end

    def _charge(self, found: Found, part: Part, accused: Phrase) -> str:
        text = self.scene.sentence.text
        for phrase in part.phrases:
            if phrase.form in ("other", "noun") and phrase is not accused and phrase.kind not in ("o", "c", "p", "e"):
                return text[self.scene.words[phrase.first].start : self.scene.words[phrase.last - 1].end]
        if found.last < len(self.scene.low) and self.scene.low[found.last] in _CAUSES:
            first = found.last + 1
            last = next((i for i in range(first, len(self.scene.low)) if not self.scene.low[i].isalpha()), first)
            if first < last:
                return text[self.scene.words[first].start : self.scene.words[min(last, first + 4) - 1].end]
        behind = [i for i in range(found.last, min(found.last + 12, len(self.scene.words))) if part.holds(i)]
        cause = next(
            (i for i in behind if "because" in self.scene.language.prepositions.get(self.scene.low[i], ())), None
        )
        if cause is None or cause + 1 >= len(self.scene.words) or cause + 1 not in behind:
            return ""
        stop = next((i for i in behind if i > cause and self.scene.low[i] in ",.;"), behind[-1] + 1)
        return text[self.scene.words[cause + 1].start : self.scene.words[min(stop, cause + 6) - 1].end].rstrip(" .,")
