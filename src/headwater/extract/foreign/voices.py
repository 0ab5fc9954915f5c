"""Who says so: voices whose source is a noun phrase, and those that a verb of speech has by its subject."""

from __future__ import annotations

from dataclasses import replace

from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.scene import Scene
from headwater.extract.lexicon import cues as c
from headwater.model import Directness
from headwater.text.speech import Attribution
from headwater.text.speech_words import speech_verbs


def voices(scene: Scene) -> list[Attribution]:
    """Voices in order of their cues."""
    kept = [voice for voice in scene.sentence.voices if _credible(scene, voice)]
    told = {voice.cue_start for voice in kept}
    found = [*kept]
    for language, kind, pattern in speech_verbs(scene.language.code):
        for match in pattern.finditer(scene.sentence.own):
            at = next((i for i, t in enumerate(scene.words) if t.start == match.start() + scene.sentence.start), None)
            if at is None or at in scene.inside or match.start() in told or scene.words[at].text[0].isupper():
                continue
            speaker = _speaker(scene, at)
            if speaker is None:
                continue
            first = scene.words[speaker.first].start - scene.sentence.start
            last = scene.words[speaker.last - 1].end - scene.sentence.start
            begin, end = _content(scene, match.start(), match.end(), first)
            if end - begin > 5:
                found.append(
                    Attribution(
                        match.start(),
                        match.end(),
                        first,
                        last,
                        begin,
                        end,
                        kind,
                        Directness.NAMED_SECOND_HAND,
                        language,
                    )
                )
    return sorted(found, key=lambda voice: (voice.cue_start, voice.cue_end))


def _credible(scene: Scene, voice: Attribution) -> bool:
    """False where what is taken for the source holds a verb, or is none."""
    start, end = voice.source_start + scene.sentence.start, voice.source_end + scene.sentence.start
    inside = [i for i, token in enumerate(scene.words) if start <= token.start < end]
    opened = scene.sentence.text[start : start + 1] in (",", "-")
    return not opened and not any(scene.finite(i) for i in inside)


def _speaker(scene: Scene, at: int) -> Phrase | None:
    """The subject of a verb of speech."""
    part = scene.part_of(at)
    acting = [p for p in part.phrases if p.bare and p.end is not None and p.end.schema in c.ACTORS and p.may("n")]
    ahead = [p for p in acting if p.last <= at and not (p.same is not None and p.form == "noun")]
    behind = [p for p in acting if p.first > at and p.lead - at <= 2]
    if ahead:
        return ahead[0]
    if behind:
        return behind[0]
    return (
        next((p for p in part.outer.phrases if p.bare and p.end is not None), None) if part.outer is not None else None
    )


def _content(scene: Scene, start: int, end: int, speaker: int) -> tuple[int, int]:
    """What is said: behind the verb where the speaker stands before it, else before."""
    own = scene.sentence.own
    behind = own[end:].strip(' .,;»”"')
    if speaker < start:
        return (end, len(own)) if len(behind.split()) > 1 else (0, 0)
    head = own[:start].strip()
    return (0, start) if len(head.split()) > 2 else (end, len(own))


def heard(scene: Scene) -> None:
    """Give the sentence its voices."""
    scene.sentence.voices = [replace(voice) for voice in voices(scene)]
