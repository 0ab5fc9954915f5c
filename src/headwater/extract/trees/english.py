"""English for the grammar of trees: the verbs and nouns of the rules, and what only a tree can tell apart."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.english import MEDIA, SUPPORT
from headwater.extract.lexicon.english_roles import (
    BODY_NOUNS,
    COMPOUNDS,
    CONTEXT,
    COSTS,
    EVENT_NOUNS,
    FUNDING,
    GOODS,
    JOURNEYS,
    ROLE_NOUNS,
    ROLES,
)
from headwater.extract.lexicon.grammar import words
from headwater.extract.lexicon.verbs import Form, forms
from headwater.extract.syntax import Word
from headwater.extract.trees import (
    english_belonging,
    english_boards,
    english_cases,
    english_events,
    english_givers,
    english_media,
    english_money,
    english_orders,
    english_papers,
    english_places,
    english_posts,
    english_states,
    english_voices,
)
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.descriptions import stands_for
from headwater.extract.trees.english_cues import CUES
from headwater.extract.trees.english_offices import OFFICES, PRESS, STAFF
from headwater.extract.trees.english_phrases import PHRASES
from headwater.extract.trees.english_verbs import MORE
from headwater.extract.trees.focus import several
from headwater.extract.trees.grammar import Grammar
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import Moods
from headwater.extract.trees.phrases import by_verb
from headwater.extract.trees.references import referred
from headwater.extract.trees.states import by_noun
from headwater.extract.trees.verbs import by_lemma
from headwater.model import Relation

_ROOMS: Final = (
    english_money, english_events, english_posts, english_places, english_media, english_papers, english_orders,
    english_cases, english_voices, english_belonging, english_boards,
)  # fmt: skip
ALL_CUES: Final = (*MORE, *CUES, *(cue for room in _ROOMS for cue in room.CUES))
ALL_PHRASES: Final = (*PHRASES, *(phrase for room in _ROOMS for phrase in room.PHRASES))
_ROOTED: Final = (
    english_states,
    english_papers,
    english_orders,
    english_cases,
    english_voices,
    english_places,
    english_boards,
    english_givers,
)
ALL_STATES: Final = tuple(state for room in _ROOTED for state in room.STATES)
_VERBS: Final = frozenset(
    [lemma for cue in ALL_CUES for lemma in cue.lemmas] + [verb for phrase in ALL_PHRASES for verb in phrase.verbs]
)
_PLACED: Final = words("base headquarter register incorporate locate domicile seat")


def _participle(word: Word) -> bool:
    text = word.text.lower()
    if text.endswith("ing"):
        return False
    return any(reading.form in (Form.PAST, Form.PARTICIPLE) for reading in forms().get(text, ())) or text.endswith("ed")


def _lemma(word: Word) -> str:
    """Lemma of a verb: the parser's if it is a verb of the rules or none is, else theirs ("wired": wire, not "wir")."""
    known = {reading.lemma for reading in forms().get(word.text.lower(), ())}
    lemma = word.lemma.lower()
    if known or lemma in _VERBS:
        return lemma if lemma in known or not known else min(known)
    return next((stem for stem in (f"{lemma}e", lemma[:-1]) if stem in _VERBS), lemma)


def _idiom(clause: Clause, lemmas: frozenset[str]) -> bool:
    """False for fixed phrases in which a verb means something else."""
    if clause.lemma == "take":
        return "part" in lemmas
    if clause.lemma == "hold":
        return not lemmas & {"office", "power", "post", "view", "belief"}
    if clause.lemma == "work":
        return not clause.nouns("object")
    if clause.lemma == "set":
        return False  # "set up" has a lemma of its own
    if clause.lemma == "leave":
        return not clause.nouns("to")  # "left the paper to his driver"
    if clause.lemma == "promote":
        return not clause.nouns("to")
    if clause.lemma == "charge":
        return not clause.nouns("to") and not lemmas & (FUNDING | {"fee", "rent", "price", "card"})
    if clause.lemma == "order":
        return clause.how != "control"  # "called the meeting to order"
    if clause.lemma == "sit":
        return not clause.nouns("for")
    if clause.lemma == "cover":
        return not lemmas & (COSTS | JOURNEYS | GOODS | FUNDING)
    if clause.lemma == "call":
        return len(clause.nouns("object")) == 1 and clause.how != "relative"
    return not (clause.lemma == "run" and clause.nouns("for"))


GRAMMAR: Final = Grammar(
    "en",
    negations=words("not n't never neither nor no"),
    modals=words("may might could would should can will must shall"),
    relatives=words("who whom which that"),
    whose=words("whose"),
    infinitives=words("to"),
    asking=words(
        "ask order instruct tell persuade urge hire pay allow help invite direct task want expect require accuse "
        "suspect cause force compel oblige"
    ),
    participles=_PLACED,
    aside=words("besides beside unlike like except"),
    towards=words("to"),
    away=words("from by"),
    articles=words("a an the"),
    indefinite=words("a an"),
    refers=referred,
    stands_for=stands_for,
    several=several,
    crediting=words(
        "thank praise blame criticise criticize credit accuse congratulate condemn applaud fault chide rebuke "
        "denounce "
        "commend reproach fine charge convict sentence arrest sanction punish prosecute indict jail attack suspect"
    ),
    giving=words(
        "award give grant pay lend offer send name elect appoint call dub fine allot allocate deny charge owe"
    ),
    naming=words("call name dub title nickname christen baptise baptize"),
    places=words(
        "city town village port capital state region province district suburb island republic emirate hamlet resort "
        "county territory canton enclave metropolis seat quarter neighbourhood neighborhood stronghold coast "
        "office flat apartment house villa room kitchen home centre center desk garage basement premises building "
        "bureau studio cottage farmhouse warehouse townhouse address"
    ),
    gatherings=words("congress forum assembly convention gathering summit parliament"),
    loose=words("from to through via of in with for at"),
    far=words("from to through via"),
    passive_participle=_participle,
    lemma=_lemma,
    particled=frozenset(verb for verb in _VERBS if " " in verb),
)
MOODS: Final = Moods(
    denying=words("deny reject dismiss refute dispute contest repudiate rebut disprove debunk"),
    doubting=words(
        "suspect believe think fear allege accuse suggest speculate doubt wonder suppose assume imply presume ask "
        "question seem appear rumour rumor hint insinuate investigate probe examine unclear possible likely"
    ),
    planning=words(
        "plan intend want hope promise agree offer seek try attempt aim consider propose expect pledge vow prepare "
        "mean wish threaten ask apply conspire solicit request invite urge like need due plot"
    ),
    failing=words("refuse decline fail forget stop cease unable"),
    conditions=words("if whether unless"),
    doubtful_modals=words("may might could would should must perhaps possibly probably "
                          "apparently maybe can will shall presumably"),
    reporting=words("say claim state report assert insist tell write confirm announce maintain argue contend allege "
                    "add testify recall note stress declare concede admit acknowledge accept swear explain reveal"),
    evidence=words("evidence proof sign indication trace record basis"),
    charges=words("claim allegation accusation charge report rumour rumor story assertion suggestion suspicion "
                  "statement belief notion idea theory post"),
    false=words("false untrue baseless unfounded wrong fabricated nonsense lie fabrication absurd incorrect fiction "
                "groundless ridiculous invention slander fake hoax"),
    unknown=words("unclear unknown uncertain undisclosed mystery disputed"),
    knowing=words("know say establish identify disclose reveal explain confirm determine name clear ascertain find"),
)  # fmt: skip
ENGLISH: Final = Lexicon(
    GRAMMAR,
    MOODS,
    by_lemma((*SUPPORT, *MEDIA, *ROLES, *CONTEXT, *ALL_CUES)),
    roles={**ROLE_NOUNS, **OFFICES},
    staff=STAFF,
    press=PRESS,
    whole=words("of at for in within with from to under on"),
    funding=FUNDING
    | words(
        "salary wage gift aid stipend transfer bribe instalment installment allowance retainer "
        "cent penny dime rupee kopeck ruble rouble dollar euro pound franc dinar peso fund"
    ),
    goods=GOODS | JOURNEYS,
    needs={
        "stake": words("stake share percent percentage shareholding interest % majority half third quarter"),
        "ties": words("tie link connection relationship relation contact affiliation"),
        "march": words("march rally procession parade demonstration demo protest vigil pilgrimage picket cavalcade"),
        "vote": words("vote election referendum plebiscite poll ballot count"),
        "feast": words(
            "dinner luncheon lunch reception banquet ball tea supper breakfast barbecue concert function gala"
        ),
        "costs": COSTS | JOURNEYS | words("debt debts rent salary wages fine accommodation"),
    },
    expenses=words("expense cost invitation"),
    guests=words("speaker guest participant attendee delegate attend attending present"),
    support=words("support solidarity backing sympathy"),
    compounds=COMPOUNDS,
    becoming=words(
        "become appoint elect name serve remain make re-elect nominate hire act step resign retire work install"
    ),
    bodies=BODY_NOUNS | words("think-tank tank bureau publisher portal platform start-up consultancy holding charity"),
    idiom=_idiom,
    light=words("make give provide send offer extend transfer grant hand arrange pledge"),
    orders=words(
        "direction behest request instruction instructions order orders control supervision command bidding "
        "insistence prompting urging instigation beck directive"
    ),
    giver=words("from by"),
    taker=words("to for"),
    inside=words("in at from"),
    asking=words("who what whoever whom"),
    unknown=words(
        "unclear unknown know known clear say establish mystery uncertain identify name disclose reveal explain"
    ),
    phrases=by_verb(ALL_PHRASES),
    states=by_noun(ALL_STATES),
    followings=dict.fromkeys(
        words("movement party campaign foundation charity trust fund institute think-tank league club church union"),
        Relation.LEADS,
    ),
    belongings=words(
        "outfit venture conglomerate consultancy agency studio publisher channel broadcaster empire group subsidiary "
        "shipyard factory restaurant estate building apartment flat house mansion chain mine brand magazine weekly "
        "vessel ship yacht company firm business newspaper station website channel villa plane aircraft "
        "holding magazine paper bank hotel site portal outlet"
    ),
    company={
        **dict.fromkeys(words("speaker panellist panelist keynote lecturer"), Relation.SPEAKS_AT),
        **dict.fromkeys(
            words("guest participant delegate attendee attending visitor presence audience invitee present those"),
            Relation.ATTENDS,
        ),
    },
)
EVENTS: Final = EVENT_NOUNS
