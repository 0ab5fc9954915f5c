"""English of orders: who tells whom what to do, whose people and papers somebody chooses, who answers to whom."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_HELD: Final = c.ACTORS | frozenset({Schema.PROJECT})
_ORDERS: Final = words(
    "order orders instruction instructions direction directions command commands dictation directive cue cues line "
    "lead guidance steer briefing marching-orders assignment tasking script talking-points talking-point permission "
    "clearance approval say-so go-ahead signal word quota brief diktat"
)
_COPY: Final = words(
    "content contents line agenda programme program policy speech statement article headline candidate leader director "
    "editor chief copy column manifesto coverage script output message slogan list poster bulletin editorial text "
    "release strategy leadership board personnel decision position platform"
)

CUES: Final = (
    Cue(
        ("stage-manage", "choreograph", "puppeteer", "mastermind", "remote-control", "co-ordinate", "coordinate",
         "script"),
        Relation.DIRECTS,
        object_kinds=_HELD | c.EVENTS,
        sure=0.84,
        examples=(
            Example("Vestland Bank choreographed the Coastal Forum.", "Vestland Bank | Coastal Forum"),
            Example("Green Dawn was coordinated by the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
        ),
    ),
    Cue(
        ("dictate",),
        Relation.DIRECTS,
        object="to",
        object_kinds=_HELD,
        passive="never",
        sure=0.85,
        examples=(
            Example("Vestland Bank dictates to Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg dictated to the Harbour League.", "Anna Berg | Harbour League"),
        ),
    ),
    Cue(
        ("assign", "commission", "detail", "deputise", "entrust", "mandate", "brief", "dispatch", "deploy",
         "activate", "delegate"),
        Relation.TASKS,
        object="to|object",
        object_kinds=c.ACTORS,
        sure=0.82,
        examples=(
            Example("Vestland Bank assigned the job to Anna Berg.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro was briefed by the Harbour Foundation.", "Harbour Foundation | Tom Okoro"),
        ),
    ),
    Cue(
        ("vet", "micro-manage", "shepherd", "chaperone", "babysit"),
        Relation.SUPERVISES,
        object_kinds=c.ACTORS,
        sure=0.84,
        examples=(
            Example("Vestland Bank vetted Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg was chaperoned by the Harbour Foundation.", "Harbour Foundation | Anna Berg"),
        ),
    ),
    Cue(
        ("defer", "kowtow", "submit"),
        Relation.SUPERVISES,
        subject="to",
        object="subject",
        subject_kinds=c.ACTORS,
        object_kinds=c.ACTORS,
        passive="never",
        sure=0.8,
        needs="alone",
        examples=(
            Example("Green Dawn defers to the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
            Example("Anna Berg deferred to Tom Okoro.", "Tom Okoro | Anna Berg"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("take", "receive", "get", "follow", "accept", "obey", "execute", "carry out", "have", "await", "seek", "need",
         "act on", "ask", "carry", "heed", "implement", "draw", "want", "require"),
        _ORDERS,
        Relation.DIRECTS,
        subject="from|owner|of",
        object="taker",
        object_kinds=_HELD,
        sure=0.88,
        examples=(
            Example("Green Dawn takes its line from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg carried out the orders of the Harbour Foundation.", "Harbour Foundation | Anna Berg"),
        ),
    ),
    Phrase(
        ("give", "issue", "send", "hand", "pass", "feed", "supply", "set", "assign", "transmit", "deliver", "dispatch",
         "email", "fax", "relay", "bark", "pass on"),
        words("task job mission duty role quota assignment tasking chore errand"),
        Relation.TASKS,
        object="to",
        object_kinds=_HELD,
        sure=0.84,
        examples=(
            Example("Vestland Bank gave Green Dawn a mission.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg set Tom Okoro a task.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("give", "issue", "send", "hand", "feed", "supply", "pass", "transmit", "deliver", "email", "fax", "dictate"),
        words("cue script briefing talking-points dictation diktat guidance marching-orders say-so go-ahead"),
        Relation.DIRECTS,
        object="to",
        object_kinds=_HELD,
        sure=0.84,
        examples=(
            Example("Vestland Bank gave Green Dawn a script.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg sent briefings to Tom Okoro.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("have", "hold", "enjoy", "exercise", "wield", "exert", "gain", "keep", "retain", "assume", "take"),
        words("say word veto control sway grip hold direction command supervision oversight authority"),
        Relation.CONTROLS,
        object="over|at|of|in|on",
        object_kinds=_HELD,
        sure=0.85,
        examples=(
            Example("Vestland Bank exercises direction and control over Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg has the last word at the Harbour League.", "Anna Berg | Harbour League"),
        ),
    ),
    Phrase(
        ("dictate", "script", "draft", "ghost-write", "shape", "approve", "review", "clear", "set", "determine",
         "decide", "choose", "pick", "select", "censor", "vet", "sign off", "sign off on", "rewrite", "control",
         "handpick", "hand-pick", "appoint", "nominate", "impose", "read", "check", "oversee", "draw up"),
        _COPY,
        Relation.CONTROLS,
        object="of|owner|at|for",
        object_kinds=_HELD,
        sure=0.82,
        examples=(
            Example("Vestland Bank dictates the content of Northlight Radio.", "Vestland Bank | Northlight Radio"),
            Example("Anna Berg vets the posters of Green Dawn.", "Anna Berg | Green Dawn"),
        ),
    ),
    Phrase(
        ("have", "keep", "hold", "get"),
        words("pocket thrall thumb leash grip"),
        Relation.CONTROLS,
        at="in|under|on",
        object="object",
        object_kinds=_HELD,
        sure=0.84,
        examples=(
            Example("Vestland Bank has Green Dawn in its pocket.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg kept the Harbour League on a tight leash.", "Anna Berg | Harbour League"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""

STATES: Final = (
    State(
        words("front pawn stooge cut-out cover organ vehicle outpost extension appendage lapdog poodle marionette "
              "façade facade smokescreen shell satellite arm's-length proxy puppet sock-puppet pet stalking-horse"),
        Relation.CONTROLS,
        behind=("of", "for", "'s"),
        turned=True,
        bearer_kinds=_HELD,
        sure=0.84,
        examples=(
            Example("Green Dawn is a front for Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn, a proxy of the Harbour Party, is small.", "Harbour Party | Green Dawn"),
        ),
    ),
    State(
        words("puppet-master puppetmaster puppeteer string-puller master controller paymaster-in-chief spymaster "
              "curator supervisor superior boss"),
        Relation.SUPERVISES,
        before=("", "as"),
        behind=("of", "'s", "to"),
        other_kinds=_HELD,
        sure=0.84,
        examples=(
            Example("Anna Berg is the puppet-master of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Anna Berg, the supervisor of Tom Okoro, is ill.", "Anna Berg | Tom Okoro"),
        ),
    ),
    State(
        words("answerable accountable subordinate beholden subservient obedient subject"),
        Relation.SUPERVISES,
        behind=("to",),
        turned=True,
        other_kinds=c.ACTORS,
        sure=0.84,
        examples=(
            Example("Green Dawn is answerable to Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("The Harbour League is subordinate to Vestland Bank.", "Vestland Bank | Harbour League"),
        ),
    ),
    State(
        words("administration receivership trusteeship tutelage guidance supervision oversight watch authority leash"),
        Relation.SUPERVISES,
        before=("under", "on"),
        turned=True,
        sure=0.84,
        examples=(
            Example("Green Dawn is under the supervision of Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg worked under the watch of Vestland Bank.", "Vestland Bank | Anna Berg"),
        ),
    ),
)  # fmt: skip
"""States; every example is a test."""
