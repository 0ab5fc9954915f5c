"""The reader of cases: names and claims of the rules, joined with those read off parsed sentences.

Where both find a claim it is held surer than either holds it. A language that has no parser here is read by rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from headwater.extract.claims import assemble
from headwater.extract.confidence import calibrated
from headwater.extract.drafts import Draft
from headwater.extract.labels import opening
from headwater.extract.masks import parsed
from headwater.extract.namesakes import merged
from headwater.extract.passages import Passage
from headwater.extract.promise import promising
from headwater.extract.reader import Extraction, Watch, unwatched
from headwater.extract.reading import Reading
from headwater.extract.russian.names import Known, russian_names
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import ROOT, Parser, Tree
from headwater.extract.treebank import Treebank
from headwater.extract.trees.cases import tried
from headwater.extract.trees.descriptions import learn, remade
from headwater.extract.trees.encounters import encounters
from headwater.extract.trees.english_entries import entries
from headwater.extract.trees.english_open import unknown
from headwater.extract.trees.english_records import recorded, settled
from headwater.extract.trees.favours import favours
from headwater.extract.trees.idioms import idiomatic
from headwater.extract.trees.lexicons import Lexicon, lexicon
from headwater.extract.trees.lists import listed
from headwater.extract.trees.members import members, seats
from headwater.extract.trees.modality import Moods, mood, spoken
from headwater.extract.trees.nouns import named
from headwater.extract.trees.owned import owned
from headwater.extract.trees.russian_reading import russian
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.sited import sited
from headwater.extract.trees.standing import standing
from headwater.extract.trees.told import told
from headwater.extract.trees.verbs import stated
from headwater.extract.trees.veto import (
    apart,
    doubtful,
    nobody,
    of_a_people,
    of_an_organ,
    of_somebody,
    set_aside,
    turned_round,
)
from headwater.model import Claim, DocumentText, Relation
from headwater.text.names import NameSpan, joined, names_among
from headwater.text.tokens import tokens

VERSION = "1"
ALLEGED = "alleged:"
_LIKELY = 0.8  # below it an end is in doubt, about which both ask the same cast
_AGREED = 0.05  # what agreement of both adds to the surer of the two


class Combined:
    """Reads by rules and by trees; the parsers load at the first sentence of their language.

    Args:
        calibrate: false for the raw scores of the patterns, which calibration is fitted on.
        more: parsers from outside; each stands in for the one of its languages.
    """

    def __init__(self, calibrate: bool = True, more: Sequence[Parser] = ()) -> None:
        self._calibrate, self.more = calibrate, tuple(more)

    @property
    def name(self) -> str:
        """Name and version, as in every claim."""
        return "+".join([f"headwater/{VERSION}", *(parser.name for parser in self.more)])

    def extract(self, document: DocumentText, watch: Watch = unwatched) -> Extraction:
        """Mentions and claims of a document, in order of the text."""
        if not document.text.strip():
            return Extraction()
        found = _Combined(document, self.name, self.more).extraction(watch)
        return calibrated(found, "headwater") if self._calibrate else found


@cache
def parsers() -> Mapping[str, Parser]:
    """The parser of each language; made once a process, their models loaded when first used."""
    from headwater.extract.encoder import Encoder
    from headwater.extract.russian import Russian

    return {language: parser for parser in (Encoder(), Russian()) for language in parser.languages}


class _Combined(Reading):
    """One document being read by both."""

    def __init__(self, document: DocumentText, reader: str, more: Sequence[Parser] = ()) -> None:
        super().__init__(document, reader)
        self._passages = super().passages()
        self._known = Known()
        self._trees = Treebank(self._passages, partial(self._parsed, more))

    def passages(self) -> Sequence[Passage]:
        """The sentences to read."""
        return self._passages

    def _parsed(self, more: Sequence[Parser], among: Sequence[int]) -> dict[int, Tree]:
        """Trees by number of sentence, of every language that has a parser."""
        trees: dict[int, Tree] = {}
        outside = {language: parser for parser in more for language in sorted(parser.languages)}
        for language, parser in {**parsers(), **outside}.items():
            chosen = ((n, self._passages[n]) for n in among)
            chosen = ((n, passage) for n, passage in chosen if passage.language == language and passage.speaks)
            numbers = [n for n, passage in chosen if self._promises(passage)]
            read = [self._passages[n] for n in numbers]
            spans = [(opening(self.text, passage.start, passage.end), passage.end) for passage in read]
            names = [name for passage in read for name in self._masked(passage)]
            if spans:
                trees.update(zip(numbers, parsed(parser, self.text, spans, names, language), strict=True))
        return trees

    def _promises(self, passage: Passage) -> bool:
        """Whether a sentence is worth parsing."""
        if passage.language != "en":
            return True
        words = joined(tokens(self.text, passage.start, passage.end), self.text)
        found = names_among(words, self.text, self.seen, passage.language)
        self.ahead[passage.start] = words, found
        return promising(words, found, self.seen.lower)

    def _masked(self, passage: Passage) -> Sequence[NameSpan]:
        """Names that the parser is not to see; where words change their endings it has to."""
        return self.ahead[passage.start][1] if passage.language == "en" else ()

    def named(self, names: list[NameSpan], number: int) -> list[NameSpan]:
        """Names of the grammar, their kind told by the parser where it is open, and names that only the parser sees."""
        tree = self._trees.get(number)
        if tree is None:
            return names
        if tree.language == "ru":
            return russian_names(names, tree, self.text, self._known)
        return merged(names, tree, self.text)

    def claimed(self, sentence: Sentence, drafts: list[Draft]) -> list[Claim]:
        """Claims of both, each once."""
        tree = self._trees.get(sentence.number)
        words = lexicon(sentence.passage.language)
        if tree is None or words is None or not tree.words:
            return assemble(sentence, drafts, self.document, self.reader)
        scene = Scene(sentence, tree, words.grammar)
        found = list(russian(scene, words)) if tree.language == "ru" else _english(scene, words)
        found = [draft for draft in found if not turned_round(scene, draft) and not apart(scene, draft)]
        ruled, found = _sound(scene, settled(remade(scene, drafts))), _sound(scene, settled(found))
        known = assemble(sentence, _weighed(scene, ruled, words.moods), self.document, self.reader)
        if tree.language == "ru":
            ends = {(draft.relation, _text(draft.subject), _text(draft.object)) for draft in found}
            known = [claim for claim in known if _key(claim) in ends or claim.relation is Relation.ALSO_KNOWN_AS]
        return _united(known, assemble(sentence, _weighed(scene, found, words.moods), self.document, self.reader))


def _english(scene: Scene, words: Lexicon) -> list[Draft]:
    scene.mark_subjects()
    learn(scene)
    found = [*stated(scene, words), *named(scene, words), *members(scene), *seats(scene)]
    found += [*idiomatic(scene, words), *listed(scene, words), *owned(scene, words), *standing(scene, words)]
    found += [*told(scene, words), *sited(scene, words), *tried(scene, words), *favours(scene, words)]
    found += entries(scene, words)
    return [*found, *unknown(scene, words), *encounters(scene, words), *recorded(scene, words)]


def _sound(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    kept = [draft for draft in drafts if not of_a_people(scene, draft) and not of_somebody(scene, draft)]
    kept = [draft for draft in kept if not of_an_organ(scene, draft)]
    kept = [draft for draft in kept if scene.tree.language != "en" or not set_aside(scene, draft)]
    return [doubtful(draft) for draft in kept if scene.tree.language != "en" or not nobody(scene, draft)]


def _weighed(scene: Scene, drafts: Sequence[Draft], moods: Moods) -> Iterator[Draft]:
    """Drafts with the doubt that the tree shows over them, and with who says so."""
    for draft in drafts:
        place = scene.place_at(draft.cue_start) if draft.stance is None else ROOT
        if place == ROOT:
            yield draft
        else:
            yield replace(draft, doubt=draft.doubt or mood(scene, place, moods), voice=spoken(scene, place, moods))


def _united(ruled: Sequence[Claim], parsed: Sequence[Claim]) -> list[Claim]:
    """Each claim once; parts that one lacks come from the other."""
    left = {_key(claim): claim for claim in parsed}
    united = []
    for claim in ruled:
        other = left.pop(_key(claim), None)
        united.append(claim if other is None else _agreed(claim, other))
    united += left.values()
    told = {(claim.relation, claim.object) for claim in united if claim.subject and claim.relation is Relation.FUNDS}
    return [claim for claim in united if claim.subject or (claim.relation, claim.object) not in told]


def _text(end: End | None) -> str:
    return end.text if end is not None else ""


def _key(claim: Claim) -> tuple[Relation, str, str]:
    return claim.relation, claim.subject, claim.object


def _agreed(one: Claim, other: Claim) -> Claim:
    doubtful = [claim for claim in (one, other) if claim.hedge != "none" or claim.polarity == "negated"]
    base = doubtful[0] if doubtful else one
    filled = {
        name: getattr(one, name) or getattr(other, name)
        for name in ("start", "end", "place", "value", "amount", "currency", "attribution", "attribution_mention")
        if not getattr(base, name)
    }
    if (one.start or one.end) and (other.start or other.end):
        filled.pop("start", None)
        filled.pop("end", None)
    same = one.hedge == other.hedge and one.polarity == other.polarity
    sure = max(one.confidence, other.confidence)
    sure = min(0.99, sure + (_AGREED if sure >= _LIKELY else 0.0)) if same else min(one.confidence, other.confidence)
    return replace(base, **filled, confidence=round(sure, 3), pattern=_both(one.pattern))


def _both(pattern: str) -> str:
    plain = pattern.removeprefix(ALLEGED)
    return f"{ALLEGED if plain != pattern else ''}both:{plain}"
