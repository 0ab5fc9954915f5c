"""Patterns of more than one part: polls, signature drives, aid of unknown extent, speech."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of
from headwater.extract.frames import Frame
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import FUNDING, OVERSIGHT
from headwater.extract.patterns import place_of
from headwater.extract.sentence import End, Sentence
from headwater.model import Hedge, Mention, Relation, Schema, Stance
from headwater.text.dates import DateKind
from headwater.text.names import NameSpan
from headwater.text.quantities import find_quantities
from headwater.text.speech import Attribution
from headwater.text.speech_words import SpeechKind

_POLLS = frozenset(["poll", "survey", "polling"])
_FINDS = frozenset(["find", "show", "suggest", "indicate", "say", "report", "reveal", "put", "estimate", "conclude"])
_GATHERS = frozenset(["collect", "gather", "need", "require", "submit", "obtain", "get", "secure", "want", "turn"])


def special(sentence: Sentence) -> Iterator[Draft]:
    """Drafts of the patterns above."""
    for frame in sentence.frames:
        yield from _poll(sentence, frame)
        yield from _signatures(sentence, frame)
        yield from _means(sentence, frame)
        yield from _lets(sentence, frame)
        yield from _source(sentence, frame)
        yield from _each_other(sentence, frame)
    yield from _under(sentence)
    yield from _speech(sentence)


def _poll(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "A recent Northlight poll found that 1 in 3 …": the pollster publishes the poll; the finding is the value."""
    if frame.verb.lemma not in _FINDS:
        return
    for noun in frame.subjects:
        if noun.head not in _POLLS:
            continue
        name = _pollster(sentence, noun)
        finding = sentence.text[frame.verb.end : sentence.passage.end].strip().removeprefix("that ").rstrip(".")
        shares = find_quantities(finding)
        if name is None or not shares:
            continue
        mention = sentence.cast.act_as(name, Schema.ORGANIZATION)
        subject = End(mention.name, mention.schema, mention.id, "name", 1.0, name.start, name.end)
        yield Draft(
            Relation.PUBLISHES, subject, _phrase(sentence, noun, Schema.DOCUMENT), frame.verb.start, frame.verb.end,
            "poll", 0.91, frame, value=" ".join(finding.split()), hedge=Hedge.NONE, stance=Stance.ASSERTS,
        )  # fmt: skip


def _pollster(sentence: Sentence, noun: Chunk) -> NameSpan | None:
    if noun.names:
        return noun.names[-1]
    at = sentence.index(noun)
    while at + 1 < len(sentence.chunks) and sentence.kind(at + 1) in (Kind.VERB, Kind.PREPOSITION, Kind.NOUN):
        at += 1
        if sentence.word(at) in ("by", "from") and sentence.kind(at + 1) is Kind.NOUN and sentence.chunks[at + 1].names:
            return sentence.chunks[at + 1].names[-1]
    return None


def _phrase(sentence: Sentence, noun: Chunk, schema: Schema) -> End:
    """A phrase without its article and adjectives before a name."""
    start = noun.names[0].start if noun.names else noun.start
    if not noun.names and noun.lower[0] in ("a", "an", "the") and len(noun.words) > 1:
        start += len(noun.words[0]) + 1
    mention = sentence.cast.refer(start, noun.end, sentence.text, schema, None, "", 0.0, sentence.number)
    return End(mention.name, schema, mention.id, "phrase", 1.0, start, noun.end)


def _signatures(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "X has to collect 585,407 signatures by 25 July": a petition with a figure and a deadline, not yet a fact."""
    passive = frame.verb.passive
    things = frame.subjects if passive else frame.objects
    counted = next((noun for noun in things if noun.head in ("signatures", "signature")), None)
    if (
        counted is None
        or frame.verb.lemma not in _GATHERS
        or not find_quantities(sentence.text[counted.start : counted.end])
    ):
        return
    doers = frame.nouns("by") if passive else frame.subjects
    subject = next((end for noun in doers if (end := _proponent(sentence, noun))), None)
    if subject is None and not passive:
        return
    object_ = _phrase(sentence, counted, Schema.PROJECT)
    object_ = End("petition", Schema.PROJECT, object_.mention, "phrase", 1.0, object_.start, object_.end)
    past = frame.verb.finite and not frame.verb.modal and frame.verb.lemma not in ("need", "require", "want")
    done = past and frame.verb.form.value == "past" and not passive
    deadline = next((d.date for d in frame.dates if d.date and d.date.kind is DateKind.DEADLINE), None)
    yield Draft(
        Relation.ORGANISES, subject, object_, frame.verb.start, frame.verb.end, "signatures", 0.91, frame,
        value=" ".join(sentence.text[counted.start : counted.end].split()), date=deadline,
        hedge=None if done else Hedge.UNCERTAIN, stance=Stance.ASSERTS,
    )  # fmt: skip


def _proponent(sentence: Sentence, noun: Chunk) -> End | None:
    """Who must gather: the phrase itself, or the name that stands in apposition to it."""
    found = end_of(sentence, noun, c.ACTORS)
    if found is not None and found.how != "phrase":
        return found
    at = sentence.index(noun)
    if sentence.kind(at + 1) is Kind.COMMA and sentence.kind(at + 2) is Kind.NOUN:
        return end_of(sentence, sentence.chunks[at + 2], c.ACTORS)
    return None


def _means(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "aided X, financially or otherwise": aid in general is also aid in money where the text says so."""
    if frame.verb.lemma not in ("aid", "help", "assist", "support", "back") or frame.verb.passive:
        return
    if not any(sentence.word(at) == "financially" for at in range(frame.at, len(sentence.chunks))) and (
        "financially" not in frame.verb.adverbs
    ):
        return
    for subject in (end_of(sentence, noun, c.ACTORS, acting=True) for noun in frame.subjects):
        for object_ in (end_of(sentence, noun, c.SUPPORTED) for noun in frame.objects):
            if subject and object_:
                yield Draft(
                    Relation.FUNDS,
                    subject,
                    object_,
                    frame.verb.start,
                    frame.verb.end,
                    "verb:aid:financially",
                    0.88,
                    frame,
                )


def _lets(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "X lets Y use the office": the office is provided."""
    governor = frame.governor
    if frame.verb.lemma != "use" or governor is None or governor.verb.lemma not in ("let", "allow", "permit"):
        return
    givers = (end_of(sentence, noun, c.ACTORS, acting=True) for noun in governor.subjects)
    takers = [end_of(sentence, noun, c.SUPPORTED) for noun in governor.objects]
    value = " and ".join(" ".join(sentence.text[noun.start : noun.end].split()) for noun in frame.objects)
    for giver in filter(None, givers):
        for taker in filter(None, takers):
            yield Draft(
                Relation.PROVIDES,
                giver,
                taker,
                governor.verb.start,
                governor.verb.end,
                "verb:let:use",
                0.9,
                governor,
                value=value,
            )


def _source(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "The money for the congress came from X"."""
    if frame.verb.lemma not in ("come", "originate") or "from" not in frame.oblique or not frame.subjects:
        return
    noun = frame.subjects[0]
    at = sentence.index(noun)
    if noun.head not in FUNDING or sentence.word(at + 1) != "for" or sentence.kind(at + 2) is not Kind.NOUN:
        return
    taker = end_of(sentence, sentence.chunks[at + 2], c.SUPPORTED)
    for giver in (end_of(sentence, other, c.ACTORS, acting=True) for other in frame.oblique["from"]):
        if giver and taker:
            yield Draft(
                Relation.FUNDS,
                giver,
                taker,
                frame.verb.start,
                frame.verb.end,
                "verb:come:from",
                0.88,
                frame,
                money=noun.money,
            )


def _each_other(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "Viktor Sand and Anna Berg met in Oslo": each the other."""
    if frame.verb.lemma != "meet" or frame.verb.passive or frame.objects or len(frame.subjects) != 2:
        return
    if frame.how != "direct" or "with" in frame.oblique:
        return
    left, right = (end_of(sentence, noun, c.ACTORS) for noun in frame.subjects)
    if left and right and left.text != right.text and "phrase" not in (left.how, right.how):
        place = place_of(sentence, frame)
        yield Draft(
            Relation.MET, left, right, frame.verb.start, frame.verb.end, "verb:meet", 0.91, frame, place=place
        )  # fmt: skip


_GOVERNED = (("under",), ("at",), ("on",))


def _under(sentence: Sentence) -> Iterator[Draft]:
    """ "Sand, operating under the supervision of X": X supervises the one named before."""
    for at, part in enumerate(sentence.chunks[:-3]):
        relation = OVERSIGHT.get(sentence.chunks[at + 1].head) if part.lower[:1] in _GOVERNED else None
        if relation is None or sentence.word(at + 2) != "of" or sentence.kind(at + 3) is not Kind.NOUN:
            continue
        above = end_of(sentence, sentence.chunks[at + 3], c.ACTORS, acting=True)
        before = [chunk for chunk in sentence.chunks[:at] if chunk.kind is Kind.NOUN and chunk.names]
        below = (
            end_of(sentence, before[-1], c.ACTORS) if before and before[-1].names[-1].end == before[-1].end else None
        )
        if above and below and below.schema is not Schema.ADDRESS:
            cue = sentence.chunks[at + 1]
            yield Draft(relation, above, below, cue.start, cue.end, f"noun:under:{cue.head}", 0.88)


_SAID = {
    SpeechKind.DENIES: Relation.DENIES,
    SpeechKind.CLAIMS: Relation.CLAIMS,
    SpeechKind.ALLEGES: Relation.CLAIMS,
    SpeechKind.SAYS: Relation.SAYS,
    SpeechKind.CONFIRMS: Relation.SAYS,
    SpeechKind.REPORTS: Relation.SAYS,
    SpeechKind.ACCORDING: Relation.SAYS,
}


def _speech(sentence: Sentence) -> Iterator[Draft]:
    """What a named voice says, as a claim about the saying."""
    for voice in sentence.voices:
        relation = _SAID.get(voice.kind)
        speaker = speaker_of(sentence, voice)
        content = " ".join(sentence.own[voice.content_start : voice.content_end].split()).rstrip(".,")
        if relation is None or speaker is None or len(content.split()) < 3 or not _clausal(sentence, voice):
            continue
        start = sentence.start
        yield Draft(
            relation, speaker, None, start + voice.cue_start, start + voice.cue_end, f"speech:{voice.kind}", 0.9,
            value=content, hedge=Hedge.NONE, stance=Stance.ASSERTS,
        )  # fmt: skip


def _clausal(sentence: Sentence, voice: Attribution) -> bool:
    """True where what follows the verb of saying is a clause or a quotation, and not a plain object."""
    if voice.kind is SpeechKind.ACCORDING or voice.content_end <= voice.cue_start:
        return _has_verb(sentence, voice)
    end = sentence.start + voice.cue_end
    at = next(
        (i for i, chunk in enumerate(sentence.chunks) if chunk.start >= end and chunk.kind is not Kind.OTHER), None
    )
    if at is None or sentence.text[end : sentence.chunks[at].start].strip(" ,:\n") != "":
        return at is not None
    if sentence.kind(at) in (Kind.THAT, Kind.CLAUSE, Kind.RELATIVE, Kind.STOP):
        return True
    verb = next(
        (c.verb for c in sentence.chunks[at + 1 : at + 6] if c.kind in (Kind.VERB, Kind.RELATIVE, Kind.THAT)), None
    )
    return sentence.kind(at) is Kind.NOUN and verb is not None and verb.finite


def _has_verb(sentence: Sentence, voice: Attribution) -> bool:
    """True where the content is a clause or stands in quotation marks."""
    start, end = sentence.start + voice.content_start, sentence.start + voice.content_end
    inside = (c.verb for c in sentence.chunks if start <= c.start and c.end <= end)
    return any(verb is not None and verb.finite for verb in inside) or sentence.text[start:end][:1] in '"“«'


def speaker_of(sentence: Sentence, voice: Attribution) -> End | None:
    """The named or resolved speaker of a voice, or None."""
    start, end = sentence.start + voice.source_start, sentence.start + voice.source_end
    if voice.source_start == voice.source_end:
        return None
    nouns = [n for n in sentence.chunks if n.kind is Kind.NOUN and n.start < end and start < n.end]
    for noun in nouns:
        found = end_of(sentence, noun, c.ACTORS, acting=True)
        if found is not None and found.how != "phrase":
            return found
    if sentence.chunks or sentence.passage.language == "en":
        return None
    found = _named_speaker(sentence, start, end)
    sure = sentence.passage.language != "ru" or (found is not None and found.schema is Schema.PERSON)
    return found if sure else None


def _named_speaker(sentence: Sentence, start: int, end: int) -> End | None:
    """The name inside of a source in a language without a chunker, a person before a body."""
    inside = [sentence.cast.at(name) for name in sentence.marks.names if name.start < end and start < name.end]
    acting = sorted((m for m in inside if m.schema in c.ACTORS), key=lambda m: m.schema is not Schema.PERSON)
    if not acting:
        return None
    told = acting[0]
    return End(told.name, told.schema, told.id, told.how or "name", 0.9, told.start_char, told.end_char)


def link_acronyms(names: list[NameSpan], mentions: list[Mention], text: str) -> list[tuple[Mention, Mention, float]]:
    """Pairs (acronym, full name, how sure) of "Full Name (FN)" and of "Co-Conspirator 1 (“CC-1”)"."""
    found: list[tuple[Mention, Mention, float]] = []
    for at in range(1, len(names)):
        between = text[names[at - 1].end : names[at].start]
        short = names[at].name
        closes = text[names[at].end : names[at].end + 2].lstrip('”"» ')[:1] in (")", ",", ";")
        behind = text[names[at].end : names[at].end + 4].lstrip('”"») ')[:1]
        if names[at - 1].name.isupper() and behind in ("—", "–", "-"):
            continue  # "PORT CAIRN (AW) —" opens an agency's report
        if between.strip(' “"«') != "(" or not closes or not short[:1].isupper() or not _short(short):
            continue
        numbered = mentions[at - 1].schema is Schema.PERSON and names[at - 1].name[-1:].isdigit()
        if numbered or mentions[at - 1].schema in c.BODIES | {Schema.EVENT}:
            found.append((mentions[at], mentions[at - 1], 0.97 if _initials(names[at - 1].name, short) else 0.88))
    return found


def _short(name: str) -> bool:
    return " " not in name and sum(char.isupper() for char in name) > len(name) / 2


def _initials(full: str, short: str) -> bool:
    """True where the letters of the short name head words of the full one, in order."""
    heads = [part[0].lower() for word in full.split() for part in word.split("-") if part]
    at = 0
    for head in heads:
        if at < len(short) and head == short[at].lower():
            at += 1
    return at >= len(short.rstrip("RU")) and at > 1
