"""English of praise, pages and posts: whose leader is on the cover, whose posts are shared, who signs for whom."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_HEARD: Final = c.ACTORS | c.EVENTS
_FAVOURED: Final = c.SUPPORTED | c.PAPERS
_POSTS: Final = words(
    "post posts meme memes tweet tweets hashtag hashtags clip clips video videos message messages content link links "
    "article articles story stories slogan slogans talking-point talking-points statement statements video-clip reel "
    "podcast thread broadcast broadcasts propaganda sermon sermons channel feed livestream claim claims narrative"
)
_WORDS: Final = words(
    "support solidarity sympathy backing admiration approval endorsement enthusiasm praise encouragement loyalty "
    "preference thanks gratitude blessing congratulations greetings"
)

CUES: Final = (
    Cue(
        ("retweet", "repost", "reshare", "re-share", "re-post", "rebroadcast", "quote-tweet",
         "cross-post", "boost", "upvote", "amplify", "re-tweet", "reblog", "syndicate"),
        Relation.AMPLIFIES,
        object_kinds=_FAVOURED,
        sure=0.84,
        examples=(
            Example("Northlight Radio amplifies Green Dawn.", "Northlight Radio | Green Dawn"),
            Example("Green Dawn was reshared by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("air", "broadcast", "televise", "screen", "stream", "live-stream", "livestream", "transmit", "beam", "relay"),
        Relation.COVERS,
        subject_kinds=_BODIES,
        object_kinds=_HEARD,
        sure=0.84,
        examples=(
            Example("Northlight Radio aired the Coastal Forum for three hours.", "Northlight Radio | Coastal Forum"),
            Example("The Coastal Forum was beamed by Northlight Radio.", "Northlight Radio | Coastal Forum"),
        ),
    ),
    Cue(
        ("interview", "quote", "host", "platform", "cite", "portray", "depict"),
        Relation.COVERS,
        subject_kinds=_BODIES - {Schema.PUBLIC_BODY},
        object_kinds=frozenset({Schema.PERSON}),
        sure=0.84,
        examples=(
            Example("Northlight Radio interviewed Anna Berg.", "Northlight Radio | Anna Berg"),
            Example("Tom Okoro was hosted by Northlight Radio.", "Northlight Radio | Tom Okoro"),
        ),
    ),
    Cue(
        ("publish", "bring out", "put out", "serialise", "serialize", "reprint", "print", "co-publish",
         "self-publish"),
        Relation.PUBLISHES,
        object_kinds=c.PAPERS | frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PROJECT}),
        sure=0.84,
        examples=(
            Example("Green Dawn publishes the Blue Horizon Review.", "Green Dawn | Blue Horizon Review"),
            Example("The Blue Horizon Review is put out by Green Dawn.", "Green Dawn | Blue Horizon Review"),
        ),
    ),
    Cue(
        ("come out", "declare", "speak up", "speak out", "plump", "plead", "stump", "argue", "cheer", "vouch", "pray",
         "demonstrate"),
        Relation.STATES_SUPPORT_FOR,
        object="for|on the side of",
        object_kinds=_FAVOURED,
        passive="never",
        sure=0.82,
        examples=(
            Example("Anna Berg came out for Green Dawn.", "Anna Berg | Green Dawn"),
            Example("The Harbour Party declared for Green Dawn.", "Harbour Party | Green Dawn"),
        ),
    ),
    Cue(
        ("get", "line up", "fall in", "rally", "swing", "unite", "close ranks"),
        Relation.STATES_SUPPORT_FOR,
        object="behind|around",
        object_kinds=_FAVOURED,
        passive="never",
        sure=0.8,
        needs="alone",
        examples=(
            Example("Anna Berg rallied behind Green Dawn.", "Anna Berg | Green Dawn"),
            Example("The Harbour Party lined up behind Green Dawn.", "Harbour Party | Green Dawn"),
        ),
    ),
    Cue(
        ("laud", "extol", "eulogise", "eulogize", "acclaim", "cheer", "compliment", "idolise", "lionise", "venerate",
         "admire", "recommend", "favour", "favor", "cheer on", "vouch for"),
        Relation.STATES_SUPPORT_FOR,
        subject_kinds=c.ACTORS,
        object_kinds=c.ACTORS,
        sure=0.82,
        examples=(
            Example("Anna Berg lauded the Free Coast Movement.", "Anna Berg | Free Coast Movement"),
            Example("Green Dawn was extolled by the Harbour Party.", "Harbour Party | Green Dawn"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("share", "repost", "retweet", "boost", "amplify", "like", "push", "spread", "circulate", "forward", "relay",
         "repeat", "recirculate", "promote", "rebroadcast", "carry", "post", "upvote", "disseminate", "distribute",
         "tweet", "parrot", "echo"),
        _POSTS,
        Relation.AMPLIFIES,
        object="owner|of|author|from|compound",
        object_kinds=_FAVOURED,
        sure=0.84,
        examples=(
            Example("Anna Berg shared the memes of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Northlight Radio boosted posts by Tom Okoro.", "Northlight Radio | Tom Okoro"),
        ),
    ),
    Phrase(
        ("air", "broadcast", "carry", "screen", "stream", "show", "transmit", "print", "publish", "run", "relay",
         "televise", "play"),
        words("speech speeches sermon sermons address attack rally remarks lecture press-conference congress "
              "interview statement letter funeral march message quotation photograph portrait picture trial"),
        Relation.COVERS,
        object="owner|of|author|with|from",
        subject_kinds=_BODIES,
        object_kinds=_HEARD,
        sure=0.84,
        examples=(
            Example("Northlight Radio aired a speech by Anna Berg.", "Northlight Radio | Anna Berg"),
            Example("Tom Okoro's sermons are carried by Northlight Radio.", "Northlight Radio | Tom Okoro"),
        ),
    ),
    Phrase(
        ("put", "place", "splash", "feature", "show", "plaster"),
        words("cover front-page page masthead front"),
        Relation.PROMOTES,
        at="on",
        object="object",
        subject_kinds=_BODIES,
        object_kinds=c.ACTORS,
        sure=0.84,
        examples=(
            Example("Northlight Radio put Anna Berg on its cover.", "Northlight Radio | Anna Berg"),
            Example("Northlight Radio put Green Dawn on the front page.", "Northlight Radio | Green Dawn"),
        ),
    ),
    Phrase(
        ("give", "lend", "hand", "grant", "offer", "clear"),
        words("page cover schedule front-page airtime platform slot column hour megaphone pulpit microphone spread "
              "time space publicity coverage stage supplement"),
        Relation.PROMOTES,
        object="to|for",
        subject_kinds=_BODIES | {Schema.PERSON},
        object_kinds=_HEARD,
        sure=0.84,
        examples=(
            Example("Northlight Radio gave Green Dawn its front page.", "Northlight Radio | Green Dawn"),
            Example("Northlight Radio cleared its schedule for the Coastal Forum.", "Northlight Radio | Coastal Forum"),
        ),
    ),
    Phrase(
        ("win", "receive", "have", "enjoy", "secure", "get", "earn", "gain", "attract", "seek", "obtain", "draw",
         "collect", "pick up", "command", "lose"),
        words("backing endorsement support blessing imprimatur nod vote sympathy praise applause approval"),
        Relation.ENDORSES,
        subject="of|from|owner",
        object="taker",
        object_kinds=_FAVOURED,
        sure=0.85,
        examples=(
            Example("Green Dawn won the backing of the Harbour Party.", "Harbour Party | Green Dawn"),
            Example("Anna Berg has the support of Vestland Bank.", "Vestland Bank | Anna Berg"),
        ),
    ),
    Phrase(
        ("urge", "call for", "recommend", "advise", "advocate", "demand", "cast", "carry", "run", "print", "publish"),
        words("vote ballot appeal"),
        Relation.ENDORSES,
        object="for",
        object_kinds=_FAVOURED,
        sure=0.84,
        examples=(
            Example("Northlight Radio urged a vote for Anna Berg.", "Northlight Radio | Anna Berg"),
            Example("The Harbour League recommends a vote for Green Dawn.", "Harbour League | Green Dawn"),
        ),
    ),
    Phrase(
        ("express", "voice", "declare", "tweet", "send", "pledge", "state", "reaffirm", "announce", "post", "lend",
         "give", "offer", "convey", "profess", "signal", "proclaim", "affirm", "extend", "repeat", "throw", "put"),
        _WORDS,
        Relation.STATES_SUPPORT_FOR,
        object="for|with|to|of|behind",
        object_kinds=_FAVOURED,
        sure=0.86,
        examples=(
            Example("Anna Berg voiced support for Green Dawn.", "Anna Berg | Green Dawn"),
            Example("The Harbour Party pledged its solidarity with Green Dawn.", "Harbour Party | Green Dawn"),
        ),
    ),
    Phrase(
        ("send", "write", "sign", "issue", "release", "post", "circulate", "read", "deliver", "come out", "speak",
         "speak out", "speak up", "march", "demonstrate", "rally", "campaign", "argue", "intervene", "testify", "tweet",
         "be", "vote", "declare", "demonstrate", "protest", "strike"),
        words("support favour favor defence defense praise solidarity honour honor"),
        Relation.STATES_SUPPORT_FOR,
        object="of|with",
        at="in",
        object_kinds=_FAVOURED,
        sure=0.84,
        examples=(
            Example("Anna Berg signed a letter in support of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("The Harbour Party spoke out in defence of Green Dawn.", "Harbour Party | Green Dawn"),
        ),
    ),
    Phrase(
        ("sign", "co-sign", "countersign", "initial"),
        words("manifesto petition charter appeal pledge declaration"),
        Relation.ENDORSES,
        object="none",
        thing=True,
        sure=0.84,
        examples=(
            Example("Anna Berg signed the Lantern Manifesto.", "Anna Berg | Lantern Manifesto"),
            Example("The Lantern Manifesto was signed by Tom Okoro.", "Tom Okoro | Lantern Manifesto"),
        ),
    ),
    Phrase(
        ("publish", "bring out", "put out", "reprint", "serialise", "serialize", "release", "reissue", "issue",
         "run", "co-publish"),
        words("memoir memoirs diary diaries speeches speech book novel biography pamphlet tract poem poems letters "
              "manifesto almanac calendar poster photograph leaflet leaflets advert advertisement tapes recordings "
              "documentary dossier list article column essay anthology supplement bulletin map cartoon crossword "
              "rebuttal correction apology weekly daily monthly paper newspaper tabloid journal magazine"),
        Relation.PUBLISHES,
        object="none",
        thing=True,
        sure=0.84,
        examples=(
            Example("Vestland Bank brought out the memoirs of Anna Berg.", "Vestland Bank | memoirs"),
            Example("Green Dawn reprinted a pamphlet.", "Green Dawn | pamphlet"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""

STATES: Final = (
    State(
        words("publisher co-publisher printer distributor"),
        Relation.PUBLISHES,
        other_kinds=c.BODIES | c.PAPERS,
        sure=0.86,
        examples=(
            Example("Anna Berg is the publisher of Blue Horizon.", "Anna Berg | Blue Horizon"),
            Example("Vestland Bank, the publisher of Northlight Radio, is small.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    State(
        words("supporter admirer backer champion cheerleader follower apologist devotee fan"),
        Relation.STATES_SUPPORT_FOR,
        behind=("of", "for", "'s"),
        before=("", "as"),
        sure=0.82,
        examples=(
            Example("Anna Berg is an admirer of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro, a supporter of the Harbour Party, is ill.", "Tom Okoro | Harbour Party"),
        ),
    ),
)  # fmt: skip
"""States; every example is a test."""
