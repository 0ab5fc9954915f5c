"""English verbs of posts, property, direction and alliances that the rules do not have."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.model import Relation, Schema

_ORGANISED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})

CUES: Final = (
    Cue(
        ("helm", "captain", "front", "spearhead", "co-direct", "take over", "mastermind", "rule"),
        Relation.LEADS,
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        sure=0.88,
        examples=(
            Example("Anna Berg fronts Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Green Dawn is helmed by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("preside",),
        Relation.LEADS,
        object="over",
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        sure=0.88,
        examples=(
            Example("Anna Berg presides over Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro presided over the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Cue(
        ("co-create", "initiate", "dream up", "conceive", "build", "form", "constitute", "build up", "start up"),
        Relation.FOUNDED,
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Anna Berg formed Green Dawn in 2011.", "Anna Berg | Green Dawn"),
            Example("Green Dawn was dreamed up by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("defect", "switch", "return", "elect", "rise", "belong", "sign up", "affiliate"),
        Relation.MEMBER_OF,
        object="to|with",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        passive="any",
        sure=0.86,
        examples=(
            Example("Anna Berg defected to the Harbour Party.", "Anna Berg | Harbour Party"),
            Example("Tom Okoro was elected to the Harbour Council in 2003.", "Tom Okoro | Harbour Council"),
        ),
    ),
    Cue(
        ("volunteer", "campaign", "canvass", "stand", "lobby", "speak", "act"),
        Relation.REPRESENTS,
        object="for|on behalf of",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        passive="never",
        sure=0.84,
        examples=(
            Example("Anna Berg lobbied for Vestland Bank.", "Anna Berg | Vestland Bank"),
            Example("Tom Okoro stood for the Harbour Party in 2015.", "Tom Okoro | Harbour Party"),
            Example("Tom Okoro acted on behalf of the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Cue(
        ("work", "intern", "write", "report", "toil", "consult", "freelance", "drive"),
        Relation.EMPLOYS,
        subject="for|at|with|on behalf of",
        object="subject",
        subject_kinds=c.BODIES | c.ACTORS,
        object_kinds=c.PEOPLE,
        passive="never",
        sure=0.88,
        needs="alone",
        examples=(
            Example("Anna Berg works as a consultant for Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro has worked with Northlight Radio since 2011.", "Northlight Radio | Tom Okoro"),
        ),
    ),
    Cue(
        ("engage", "retain", "appoint", "enlist", "take on", "contract", "re-hire", "second"),
        Relation.EMPLOYS,
        subject_kinds=c.ACTORS,
        object_kinds=c.PEOPLE,
        sure=0.84,
        examples=(
            Example("Vestland Bank retained Anna Berg as an adviser.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro was taken on by Green Dawn in 2010.", "Green Dawn | Tom Okoro"),
        ),
    ),
    Cue(
        ("take over", "inherit", "snap up", "nationalise", "nationalize", "buy up", "buy out", "possess"),
        Relation.OWNS,
        object_kinds=c.OWNABLE,
        sure=0.86,
        examples=(
            Example("Vestland Bank took over Northlight Radio in 2012.", "Vestland Bank | Northlight Radio"),
            Example("Northlight Radio was snapped up by Vestland Bank.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    Cue(
        ("sell", "transfer", "sign over", "hand over", "auction"),
        Relation.OWNS,
        subject="to",
        object="object",
        subject_kinds=c.ACTORS,
        object_kinds=c.OWNABLE - {Schema.THING},
        sure=0.86,
        examples=(
            Example("Vestland Bank sold Northlight Radio to Anna Berg in 2012.", "Anna Berg | Northlight Radio"),
            Example("Northlight Radio was sold to Vestland Bank.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    Cue(
        ("teach", "lecture", "train", "study"),
        Relation.EMPLOYS,
        subject="at",
        object="subject",
        subject_kinds=c.BODIES,
        object_kinds=c.PEOPLE,
        passive="never",
        needs="teaching",
        sure=0.84,
        examples=(
            Example("Anna Berg taught history at the Harbour Academy.", "Harbour Academy | Anna Berg"),
            Example("Tom Okoro lectured at the Harbour Academy.", "Harbour Academy | Tom Okoro"),
        ),
    ),
    Cue(
        ("edit", "co-edit"),
        Relation.LEADS,
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        sure=0.86,
        examples=(
            Example("Anna Berg edits Northlight Magazine.", "Anna Berg | Northlight Magazine"),
            Example("Northlight Magazine is edited by Tom Okoro.", "Tom Okoro | Northlight Magazine"),
        ),
    ),
    Cue(
        ("answer", "report"),
        Relation.DIRECTS,
        subject="to",
        object="subject",
        subject_kinds=c.ACTORS,
        object_kinds=c.ACTORS,
        passive="never",
        sure=0.82,
        needs="alone",
        examples=(
            Example("Anna Berg answers to Tom Okoro.", "Tom Okoro | Anna Berg"),
            Example("Anna Berg reports to the Harbour Foundation.", "Harbour Foundation | Anna Berg"),
        ),
    ),
    Cue(
        ("manipulate", "handle", "mentor", "micromanage", "command", "guide"),
        Relation.DIRECTS,
        object_kinds=c.ACTORS,
        sure=0.84,
        examples=(
            Example("Vestland Bank has guided Green Dawn for years.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg was handled by the Harbour Foundation.", "Harbour Foundation | Anna Berg"),
        ),
    ),
    Cue(
        ("dominate", "police"),
        Relation.CONTROLS,
        object_kinds=_ORGANISED,
        sure=0.82,
        examples=(
            Example("Vestland Bank dominates Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn is dominated by the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
        ),
    ),
    Cue(
        ("team up", "cooperate", "co-operate", "collaborate", "work", "partner", "merge", "twin", "side"),
        Relation.AFFILIATED_WITH,
        object="with",
        subject_kinds=_ORGANISED,
        object_kinds=_ORGANISED,
        passive="any",
        sure=0.84,
        examples=(
            Example("Green Dawn teamed up with the Harbour Party.", "Green Dawn | Harbour Party"),
            Example("Green Dawn is twinned with the Harbour League.", "Green Dawn | Harbour League"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("sell", "transfer", "sign over", "hand over"),
        words("stake share shares majority half interest shareholding percent %"),
        Relation.OWNS,
        subject="to",
        object="in|of",
        object_kinds=c.OWNABLE,
        subject_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Anna Berg sold a stake in Northlight Radio to Vestland Bank.", "Vestland Bank | Northlight Radio"),
            Example("Half of Northlight Radio was sold to Vestland Bank.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    Phrase(
        ("take over", "take", "assume", "have", "hold", "inherit", "seize", "resign", "relinquish", "give up"),
        words("helm leadership presidency chairmanship rein reins directorship captaincy"),
        Relation.LEADS,
        object="of|at|in",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Anna Berg took over the leadership of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro holds the presidency of the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("sit", "serve", "be", "have", "stay"),
        words("board council committee presidium executive panel directorate secretariat senate parliament bench"),
        Relation.MEMBER_OF,
        object="of|owner",
        at="on",
        subject="patient",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.9,
        examples=(
            Example("Anna Berg sits on the board of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro served on the council of the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("have", "hold", "occupy", "win", "take", "join", "quit", "leave", "keep"),
        words("seat place board council committee position post membership executive presidium job card"),
        Relation.MEMBER_OF,
        object="on|of|in|at|with|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.86,
        examples=(
            Example("Anna Berg holds a seat on the Harbour Council.", "Anna Berg | Harbour Council"),
            Example("Tom Okoro joined the board of Green Dawn in 2012.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Phrase(
        ("run", "stand", "elect", "campaign", "win", "compete"),
        words("ticket list slate platform banner"),
        Relation.MEMBER_OF,
        object="of|for|owner|compound",
        at="on",
        subject="patient",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.84,
        examples=(
            Example("Anna Berg ran on the ticket of the Harbour Party.", "Anna Berg | Harbour Party"),
            Example("Tom Okoro was elected on the list of the Harbour Party.", "Tom Okoro | Harbour Party"),
        ),
    ),
    Phrase(
        ("sit",),
        words("parliament congress senate assembly"),
        Relation.MEMBER_OF,
        object="for",
        at="in",
        subject="patient",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Anna Berg sits in parliament for the Harbour Party.", "Anna Berg | Harbour Party"),
            Example("Tom Okoro sat in the senate for the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("give", "issue", "send", "dictate", "hand", "pass"),
        words("order orders instruction instructions direction directions command commands directive guideline line"),
        Relation.DIRECTS,
        object="to",
        object_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Vestland Bank gave instructions to Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg issued orders to Tom Okoro.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("pull", "hold", "call", "control", "dictate", "set", "approve", "write", "draft", "appoint",
         "choose", "name", "pick", "vet", "clear"),
        words("string strings purse-string shot shots budget agenda policy line "
              "speech speeches programme program board director leadership editor"),
        Relation.CONTROLS,
        object="of|at|owner|to|behind",
        object_kinds=c.ACTORS | c.BODIES,
        sure=0.82,
        examples=(
            Example("Vestland Bank appoints the board of Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg calls the shots at Green Dawn.", "Anna Berg | Green Dawn"),
        ),
    ),
    Phrase(
        ("sign", "conclude", "have", "reach", "form", "enter", "seal", "strike", "announce"),
        words("agreement partnership alliance pact memorandum treaty coalition accord deal cooperation"),
        Relation.AFFILIATED_WITH,
        object="with|to",
        subject_kinds=_ORGANISED,
        object_kinds=_ORGANISED,
        sure=0.84,
        examples=(
            Example("Green Dawn signed a cooperation agreement with the Harbour Party.", "Green Dawn | Harbour Party"),
            Example("Green Dawn has formed an alliance with the Harbour League.", "Green Dawn | Harbour League"),
        ),
    ),
    Phrase(
        ("join",),
        words("force forces"),
        Relation.AFFILIATED_WITH,
        object="with",
        sure=0.84,
        examples=(
            Example("Green Dawn joined forces with the Harbour Party.", "Green Dawn | Harbour Party"),
            Example("The Harbour League joined forces with Green Dawn.", "Harbour League | Green Dawn"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
