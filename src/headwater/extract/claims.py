"""From drafts to claims: date, place, modality, voice, quote and confidence are added here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.labels import repeats
from headwater.extract.lexicon.english_speech import FAILS, MANAGES
from headwater.extract.lexicon.grammar import PRONOUNS, words
from headwater.extract.sentence import End, Sentence
from headwater.extract.special import speaker_of
from headwater.model import Claim, Directness, DocumentText, Hedge, Polarity, Relation, Schema, Stance
from headwater.text.currencies import currencies
from headwater.text.dates import DateSpan
from headwater.text.hedges import Modality, judge
from headwater.text.speech import Attribution
from headwater.text.speech_words import SpeechKind

_NOBODY = words(
    "his her their its my our your его её ее их он она они моим нашим sein seine seinen seiner ihr ihre ihren ihrer er "
    "sie su sus él ella ellos son sa ses il elle ils elles jego jej ich on ona oni його її їх він вона вони"
)
"""Words for a voice that names nobody, where it was not found out who is meant."""
_UNDATED = frozenset({Relation.ALSO_KNOWN_AS, Relation.SAME_AS})
_ASSERTED = Modality()
_PRESUPPOSED = (
    "noun:title", "noun:apposition", "noun:alias", "noun:compound", "noun:possessive", "noun:whose",
    "tree:title", "tree:apposition", "tree:compound", "tree:possessive", "tree:seat", "field:",
)  # fmt: skip
"""Patterns that a sentence takes for granted whatever it asserts or denies."""
_PLACED = frozenset({Relation.LIVES_IN, Relation.BASED_IN, Relation.BORN_IN})


def assemble(sentence: Sentence, drafts: Iterable[Draft], document: DocumentText, reader: str) -> list[Claim]:
    """Claims of one sentence: each relation between two ends once, by its surest pattern."""
    best: dict[tuple[Relation, str, str], Claim] = {}
    for draft in drafts:
        claim = _claim(sentence, draft, document, reader)
        key = (claim.relation, claim.subject, claim.object or claim.value)
        if key not in best or claim.confidence > best[key].confidence:
            best[key] = claim
    return sorted(best.values(), key=lambda claim: (claim.start_char, claim.relation, claim.subject, claim.object))


def _claim(sentence: Sentence, draft: Draft, document: DocumentText, reader: str) -> Claim:
    mode = _mode(sentence, draft)
    voice = _voice(sentence, draft)
    speaker = speaker_of(sentence, voice) if voice else draft.voice
    start, end = sentence.passage.start, sentence.passage.end
    taken = draft.pattern.startswith(_PRESUPPOSED)
    if taken:
        voice = speaker = None  # "Anna Berg, head of the club, said …": nobody reports what she is
        draft = replace(draft, voice=None)
    hedge = _hedge(draft, mode, voice)
    stance = draft.stance or (mode.stance if taken else _stance(mode, voice, speaker))
    begin, finish = _dates(sentence, draft)
    subject, object_ = _text(draft.subject), _text(draft.object)
    return Claim(
        id=Claim.identify(document.document.id, start, end, draft.relation, subject, object_ or draft.value),
        document=document.document.id, relation=draft.relation, subject=subject, object=object_,
        quote=document.text[start:end], start_char=start, end_char=end,
        subject_type=draft.subject.schema if draft.subject else None,
        object_type=_object_type(draft),
        subject_mention=draft.subject.mention if draft.subject else "",
        object_mention=draft.object.mention if draft.object else "",
        value=_value(draft), amount=draft.money.amount if draft.money else None,
        currency=draft.money.currency if draft.money else "",
        start=begin, end=finish, place=draft.place,
        polarity=Polarity.NEGATED if stance in (Stance.DENIES, Stance.SEARCHED_NOT_FOUND) else Polarity.AFFIRMED,
        hedge=hedge, stance=stance,
        attribution=_attributed(sentence, voice, speaker, document),
        attribution_mention=speaker.mention if speaker else "",
        directness=_directness(draft, voice, speaker, document),
        reply=stance is Stance.DENIES and speaker is not None and speaker.text in (subject, object_),
        page=document.page_of(start), confidence=_confidence(sentence, draft, hedge, stance, voice),
        extractor=reader, pattern=("alleged:" if mode.alleged or (voice and voice.alleged) else "") + draft.pattern,
    )  # fmt: skip


def presupposed(pattern: str) -> bool:
    """True for the pattern of a claim that its sentence takes for granted, whoever speaks there."""
    return pattern.removeprefix("both:").startswith(_PRESUPPOSED)


def _text(end: End | None) -> str:
    return end.text if end else ""


def _mode(sentence: Sentence, draft: Draft) -> Modality:
    """What the sentence does with the cue, unless the pattern already knows."""
    if draft.stance is not None and draft.hedge is not None:
        return _ASSERTED
    if draft.pattern.startswith(_PRESUPPOSED):
        return _ASSERTED
    begin = _opening(sentence, draft)
    own = sentence.text[begin : sentence.passage.end]
    mode = judge(own, draft.cue_start - begin, draft.cue_end - begin, sentence.passage.language)
    if draft.relation is Relation.PARTY_TO_A_CASE and mode.alleged:  # being charged is itself no allegation
        return replace(mode, alleged=False, hedge=Hedge.NONE)
    if _itself(draft) and mode.hedge is Hedge.REPORTED and not mode.alleged:
        mode = replace(mode, hedge=Hedge.NONE)
    if _elsewhere(sentence, draft, mode):
        mode = _ASSERTED
    if repeats(sentence.own):
        return replace(mode, hedge=Hedge.UNCERTAIN)
    plain = mode.stance is Stance.ASSERTS and mode.hedge is not Hedge.UNCERTAIN
    return draft.doubt if draft.doubt is not None and plain else mode


def _opening(sentence: Sentence, draft: Draft) -> int:
    """Where the words begin that may deny or doubt the cue: "is not the Berg who heads X" does not deny the heading."""
    frame = draft.frame
    if frame is None or frame.how != "who" or not frame.subjects or frame.verb.passive:
        return sentence.start
    return max(sentence.start, min(frame.subjects[-1].end, draft.cue_start))


def _elsewhere(sentence: Sentence, draft: Draft, mode: Modality) -> bool:
    """True where what is said to be unknown stands in a later clause than a complete statement."""
    if mode.stance is not Stance.NO_KNOWLEDGE or draft.frame is None or draft.subject is None:
        return False
    rest = sentence.text[draft.frame.end : sentence.passage.end]
    at = min((rest.find(word) for word in mode.why if word in rest), default=-1)
    return (
        at > 0
        and "," in rest[:at]
        and not any(word in sentence.text[sentence.start : draft.cue_start] for word in mode.why)
    )


def _voice(sentence: Sentence, draft: Draft) -> Attribution | None:
    """The innermost voice whose content takes in the cue; speech itself has none but the document's."""
    if draft.relation.family.value == "speech":
        return None
    start = sentence.start
    inside = [voice for voice in sentence.voices if voice.covers(draft.cue_start - start, draft.cue_end - start)]
    inside = [voice for voice in inside if not (_itself(draft) and voice.cue_start == draft.cue_start - start)]
    inside = [voice for voice in inside if _credible(sentence, voice)]
    if draft.pattern.startswith(_PRESUPPOSED):
        inside = [voice for voice in inside if voice.kind is not SpeechKind.HEARSAY]
    return min(inside, key=lambda voice: voice.content_end - voice.content_start, default=None)


def _itself(draft: Draft) -> bool:
    """True where the verb that states the relation is no voice too: "Berg wrote to the bank", "a poll by"."""
    return draft.pattern == "poll" or draft.relation in (Relation.CONTACTED, Relation.COVERS, Relation.SPEAKS_AT)


def _credible(sentence: Sentence, voice: Attribution) -> bool:
    """False where what is taken for the speaker holds a verb ("The building has been" described)."""
    start, end = sentence.start + voice.source_start, sentence.start + voice.source_end
    return not any(c.verb is not None and c.start < end and start < c.end for c in sentence.chunks)


def _hedge(draft: Draft, mode: Modality, voice: Attribution | None) -> Hedge:
    if draft.hedge is not None:
        return draft.hedge
    if mode.hedge is Hedge.UNCERTAIN and not mode.alleged:
        return Hedge.UNCERTAIN
    if mode.alleged:
        return Hedge.REPORTED
    if _meant(draft):
        return Hedge.UNCERTAIN
    spoken = mode.hedge is Hedge.REPORTED or voice is not None or draft.voice is not None
    return Hedge.REPORTED if spoken else Hedge.NONE


def _meant(draft: Draft) -> bool:
    """True for what hangs on another verb that does not say that it was done: "agreed to fund", "a plan to …"."""
    frame = draft.frame
    if frame is None or frame.how not in ("control", "") or not frame.verb.infinitive:
        return bool(frame and frame.governor and frame.how == "shared" and frame.governor.verb.lemma not in MANAGES)
    return frame.governor is None or frame.governor.verb.lemma not in MANAGES


def _stance(mode: Modality, voice: Attribution | None, speaker: End | None) -> Stance:
    del speaker
    if voice is not None and voice.kind is SpeechKind.DENIES and mode.stance is Stance.ASSERTS:
        return Stance.DENIES
    return mode.stance


def _attributed(sentence: Sentence, voice: Attribution | None, speaker: End | None, document: DocumentText) -> str:
    """Name of the voice; empty for the document's own, raw words for a source without a name."""
    if voice is None:
        return speaker.text if speaker else ""
    name = speaker.text if speaker else " ".join(sentence.own[voice.source_start : voice.source_end].split())
    if all(word in PRONOUNS or word in _NOBODY for word in name.casefold().split()):
        return ""
    return "" if name.casefold() == document.document.publisher.casefold() else name


def _directness(
    draft: Draft, voice: Attribution | None, speaker: End | None, document: DocumentText
) -> Directness | None:
    if voice is None and any(end is not None and end.how == "author" for end in (draft.subject, draft.object)):
        return Directness.FIRST_HAND
    if voice is None or (speaker and speaker.text.casefold() == document.document.publisher.casefold()):
        return None
    return Directness.RECORD if voice.record else voice.directness


def _dates(sentence: Sentence, draft: Draft) -> tuple[str, str]:
    """The date of the clause; where it has none, the only date of a sentence with one main verb."""
    if draft.relation in _UNDATED or draft.relation.family.value == "speech":
        return "", ""
    if draft.date is not None:
        return draft.date.begin, draft.date.end_date
    if draft.own_date:
        return "", ""
    spans: list[DateSpan] = [c.date for c in draft.frame.dates if c.date] if draft.frame else []
    if not spans and len(sentence.marks.dates) == 1 and sum(f.verb.finite for f in sentence.frames) == 1:
        spans = [span for span in sentence.marks.dates if _between(sentence, draft, span)]
    if not spans:
        return "", ""
    best = max(spans, key=lambda span: (len(span.begin or span.end_date), -span.start))
    return best.begin, best.end_date


def _between(sentence: Sentence, draft: Draft, span: DateSpan) -> bool:
    """A noun pattern ("a grant from X") takes the date of its sentence; a role does not, nor any a date in brackets."""
    if "(" in sentence.text[max(sentence.start, span.start - 7) : span.start]:
        return False
    return draft.pattern == "noun:grant" or draft.frame is not None


def _confidence(sentence: Sentence, draft: Draft, hedge: Hedge, stance: Stance, voice: Attribution | None) -> float:
    sure = draft.sure
    for end in (draft.subject, draft.object):
        if end is None:
            continue
        if end is draft.subject and end.how == "phrase":
            sure = min(sure, 0.75)
        sure = (
            min(sure, end.sure)
            if end.how in ("pronoun", "description", "phrase", "author")
            else sure * (1 if end.sure >= 0.95 else end.sure)
        )
    if hedge is Hedge.UNCERTAIN and stance is Stance.ASSERTS and draft.hedge is None:
        sure = min(sure, 0.8)
    if stance is Stance.DENIES and draft.stance is None:
        sure = min(sure, 0.9)
    if voice is not None and not voice.unnamed and voice.kind is SpeechKind.ALLEGES:
        sure = min(sure, 0.9)
    if draft.frame is not None and draft.frame.governor is not None and draft.frame.governor.verb.lemma in FAILS:
        sure = min(sure, 0.7)
    if len(sentence.chunks) > 40:
        sure *= 0.97
    return round(sure, 3)


def _value(draft: Draft) -> str:
    """What was given, if it is more than the unit of the sum ("2 million rubles")."""
    unit = draft.money is not None and " " not in draft.value and currencies().of_name(draft.value)
    return "" if unit else draft.value


def _object_type(draft: Draft) -> Schema | None:
    """Where somebody lives or was born is a place, whatever its name looks like ("Sankt Orin")."""
    found = draft.object.schema if draft.object else None
    return Schema.ADDRESS if found is Schema.PERSON and draft.relation in _PLACED else found
