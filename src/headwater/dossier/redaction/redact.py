"""A dossier's input without the names that a profile withholds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from headwater.dossier.findings import DossierInput, Findings, Run
from headwater.dossier.redaction.finder import Finder
from headwater.dossier.redaction.nouns import Nouns, World
from headwater.dossier.redaction.person import Hit, Person, Pseudonym, Register
from headwater.dossier.redaction.profile import Profile, Withheld
from headwater.dossier.redaction.roles import hidden, is_person, key_of
from headwater.dossier.redaction.strings import Strings
from headwater.dossier.redaction.texts import Rewritten, rewrite
from headwater.model import Schema

_NO_BODY = frozenset({Schema.PERSON, Schema.COURT_CASE, Schema.DOCUMENT, Schema.THING})  # "State v. Berg" names Berg
Spans = Mapping[str, Sequence[tuple[int, int, str]]]
"""Document id → start, end and entity of each name that the reader found in its text."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """The new input, who is not named in it, and the pseudonyms that the case did not have before."""

    made: DossierInput
    people: tuple[Person, ...] = ()
    new: tuple[Pseudonym, ...] = field(default=())


def redact(
    made: DossierInput, profile: Profile, register: Register | None = None, spans: Spans | None = None
) -> Redacted:
    """Rewrite every string of an input, its texts and its ids.

    Args:
        made: what a dossier is to be written from; it is not changed.
        profile: whom to name.
        register: the pseudonyms that the case has given before.
        spans: where names stand in the texts, as far as that is known beyond their spelling.
    """
    register = register or Register()
    people = [] if profile.open else hidden(made, profile)
    if not people and not profile.withhold:
        return Redacted(made)
    labelled, new = register.give(people, [_keys(one) for one in people])
    strings = Strings(labelled, _finder(made, labelled), profile.withhold)
    texts = _texts(made, labelled, strings, spans or {})
    labels = {entity: one.label for one in labelled for entity in one.entities}
    nouns = Nouns(World(strings, texts, labels, register.salt, profile.withhold))
    answers = tuple(_answer(one, nouns, texts) for one in made.answers)
    runs = tuple(Run(one.when, nouns.worker(one.who), _told(one, nouns, profile)) for one in made.runs)
    changes = nouns.noun(made.changes)
    note = _note(len(labelled), profile)
    return Redacted(
        replace(made, answers=answers, changes=changes, runs=runs, redaction=note), tuple(labelled), tuple(new)
    )


def _keys(person: Person) -> tuple[str, ...]:
    full = sorted({key_of(name) for name in person.names if " " in key_of(name)})
    return tuple(full or [key_of(person.names[0])])


def _finder(made: DossierInput, people: Sequence[Person]) -> Finder:
    """A finder that knows which names stay."""
    out = {entity for person in people for entity in person.entities}
    keys = {key_of(name) for person in people for name in person.names}
    stay = [one for one in made.last.entities if one.id not in out]
    pairs = [(name, one.schema) for one in stay for name in one.names if key_of(name) not in keys]
    declared = [(name, one.schema) for one in made.last.casefile.entities for name in (one.name, *one.aliases)]
    pairs += [(name, schema) for name, schema in declared if key_of(name) not in keys]
    named = [name for name, schema in pairs if is_person(name, schema)]
    return Finder(people, named, [name for name, schema in pairs if schema not in _NO_BODY])


def _texts(made: DossierInput, people: Sequence[Person], strings: Strings, spans: Spans) -> dict[str, Rewritten]:
    """Texts that claims rest on, rewritten; of the others nothing is quoted."""
    about: dict[str, set[int]] = defaultdict(set)
    places = {entity: number for number, person in enumerate(people) for entity in person.entities}
    for number, person in enumerate(people):
        for document in person.documents:
            about[document].add(number)
    cited = sorted({claim.document for findings in made.answers for claim in findings.claims})
    texts = {id: text for findings in made.answers for id, text in findings.texts.items()}
    found = {}
    for document in cited:
        if document in texts:
            more = [Hit(start, end, places[id]) for start, end, id in spans.get(document, ()) if id in places]
            hits = strings.hits(texts[document], about[document], more)
            found[document] = rewrite(texts[document], hits, strings.label)
    return found


def _answer(one: Findings, nouns: Nouns, texts: Mapping[str, Rewritten]) -> Findings:
    """One answer; the order matters, for ids are settled on the way."""
    entities = tuple(map(nouns.entity, one.entities))
    claims = tuple(map(nouns.claim, one.claims))
    roots = tuple(map(nouns.root, one.roots))
    links = tuple(map(nouns.link, one.links))
    questions = tuple(map(nouns.question, one.questions))
    return Findings(
        casefile=nouns.casefile(one.casefile),
        as_of=one.as_of,
        documents=tuple(map(nouns.document, one.documents)),
        texts={id: texts[id].text for id in one.texts if id in texts},
        claims=claims,
        entities=entities,
        links=links,
        roots=roots,
        drifts=nouns.noun(one.drifts),
        conflicts=nouns.noun(one.conflicts),
        assessments=nouns.noun(one.assessments),
        questions=questions,
        proceedings=nouns.noun(one.proceedings),
        explanations=nouns.noun(one.explanations),
        judgements=tuple(map(nouns.judgement, one.judgements)),
        notes=nouns.noun(one.notes),
        listed=nouns.listed(one.listed),
    )


def _told(run: Run, nouns: Nouns, profile: Profile) -> str:
    """A line of the log; where file names are withheld it tells the hash only."""
    what = run.what
    if Withheld.FILES in profile.withhold and what.startswith("taken in: "):
        what = f"taken in: {what.rsplit('(', 1)[-1].rstrip(')')}"
    return nouns.value(what)


def _note(count: int, profile: Profile) -> str:
    if not count:
        return f"Redaction profile {profile.name}: nobody on file had to be given a pseudonym"
    who = "1 person stands" if count == 1 else f"{count:,} persons stand"
    return f"Redaction profile {profile.name}: {who} under a pseudonym; the key to it stays with the case"
