"""English verbs that state a relation and belong to no family with a room of its own."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.model import Relation

MORE: Final = (
    Cue(
        (
            "loan",
            "advance",
            "gift",
            "extend",
            "hand",
            "hand over",
            "slip",
            "pass",
            "funnel",
            "funnell",
            "channell",
            "route",
            "lend",
        ),
        Relation.FUNDS,
        object="to",
        needs="money",
        examples=(
            Example("Vestland Bank funnelled 40,000 euros to Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg lent Green Dawn 9,000 euros.", "Anna Berg | Green Dawn"),
        ),
    ),
    Cue(
        ("go", "flow"),
        Relation.FUNDS,
        subject="from",
        object="to",
        passive="never",
        needs="money",
        sure=0.88,
        examples=(
            Example("A grant of $40,000 went from Vestland Bank to Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("About 2 million euros flowed from Vestland Bank to Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("cover", "meet", "settle", "foot", "defray", "reimburse"),
        Relation.FUNDS,
        object="of|for",
        needs="money",
        sure=0.85,
        examples=(
            Example("Vestland Bank covered the costs of the Coastal Forum.", "Vestland Bank | Coastal Forum"),
            Example("Vestland Bank reimbursed the costs of the Coastal Forum.", "Vestland Bank | Coastal Forum"),
        ),
    ),
    Cue(
        ("turn up", "travel", "fly", "come", "go"),
        Relation.ATTENDS,
        needs="alone",
        object="at|to|for",
        object_kinds=c.EVENTS,
        passive="never",
        sure=0.88,
        examples=(
            Example("Anna Berg flew to the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro travelled to the Coastal Forum.", "Tom Okoro | Coastal Forum"),
        ),
    ),
    Cue(
        ("head up", "steer", "manage"),
        Relation.LEADS,
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        examples=(
            Example("Anna Berg manages Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Green Dawn is managed by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("set up", "start", "start up", "co-establish"),
        Relation.FOUNDED,
        object_kinds=c.BODIES,
        examples=(
            Example("Anna Berg set up Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Green Dawn was set up by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("hold", "own", "have", "acquire", "buy", "control"),
        Relation.OWNS,
        object="of|in",
        object_kinds=c.BODIES,
        value="object",
        needs="stake",
        examples=(
            Example("Silver Logistics holds 40 percent of Radio Dawn.", "Silver Logistics | Radio Dawn"),
            Example("Anna Berg owns a stake in Radio Dawn.", "Anna Berg | Radio Dawn"),
        ),
    ),
    Cue(
        ("have", "maintain", "keep"),
        Relation.AFFILIATED_WITH,
        object="to|with",
        object_kinds=c.BODIES | c.ACTORS,
        needs="ties",
        sure=0.85,
        examples=(
            Example("Green Dawn has close ties to Vestland Bank.", "Green Dawn | Vestland Bank"),
            Example("Anna Berg maintains links with Vestland Bank.", "Anna Berg | Vestland Bank"),
        ),
    ),
    Cue(
        ("bear", "cover", "meet", "pay", "settle", "foot"),
        Relation.FUNDS,
        object="of|for",
        needs="costs",
        sure=0.88,
        examples=(
            Example("The Harbour Fund bore the costs of the Coastal Forum.", "Harbour Fund | Coastal Forum"),
            Example("The costs of the Coastal Forum were met by the Harbour Fund.", "Harbour Fund | Coastal Forum"),
        ),
    ),
    Cue(
        ("put", "put on"),
        Relation.ORGANISES,
        object="on|object",
        object_kinds=c.EVENTS,
        examples=(
            Example("Green Dawn puts on the Coastal Forum.", "Green Dawn | Coastal Forum"),
            Example("The Harbour Party put on the Lantern Congress.", "Harbour Party | Lantern Congress"),
        ),
    ),
    Cue(
        ("belong",),
        Relation.OWNS,
        subject="to",
        object="subject",
        subject_kinds=c.ACTORS,
        object_kinds=c.OWNABLE,
        passive="never",
        sure=0.88,
        examples=(
            Example("Northlight Radio belongs to Anna Berg.", "Anna Berg | Northlight Radio"),
            Example("The building belongs to Vestland Bank.", "Vestland Bank | building"),
        ),
    ),
    Cue(
        ("broadcast", "air", "stream", "carry"),
        Relation.COVERS,
        object_kinds=c.EVENTS | c.PAPERS | c.ACTORS,
        sure=0.8,
        examples=(
            Example("Northlight Radio broadcast the Coastal Forum.", "Northlight Radio | Coastal Forum"),
            Example("The Coastal Forum was streamed by Northlight Radio.", "Northlight Radio | Coastal Forum"),
        ),
    ),
    Cue(
        ("sit", "serve"),
        Relation.MEMBER_OF,
        object="on|in",
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        passive="never",
        sure=0.85,
        examples=(
            Example("Anna Berg sits on the Harbour Council.", "Anna Berg | Harbour Council"),
            Example("Tom Okoro served on the Harbour Council.", "Tom Okoro | Harbour Council"),
        ),
    ),
)
"""Uses of verbs that the rules do not have."""
