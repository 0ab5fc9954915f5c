"""English verbs of giving, getting, paying for and keeping alive, by the places of giver, taker and what is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from headwater.extract.lexicon.cues import Example
from headwater.model import Relation


@dataclass(frozen=True, slots=True)
class Gift:
    """One use of verbs.

    Attributes:
        verbs: lemmas, with their particle ("put up").
        relation: FUNDS or PROVIDES.
        needs: what is given: ``sum``, ``tool``, ``outlay`` (a cost that is paid) or empty where nothing is named.
        giver, taker: ``agent`` (who does it), ``other`` (the first of two bare objects), ``theme`` (what it is done
            to) or prepositions; several are tried in turn.
        theme: where what is given stands: ``theme`` or a preposition.
        things: true where a thing may be paid for that nobody gets ("paid for the hall").
        alone: true where nothing else may be given ("donates to the League").
        denied: true where the verb says that it was not taken ("spurned an offer from the bank").
        examples: sentences with the ends that must be read.
    """

    verbs: tuple[str, ...]
    relation: Relation = Relation.FUNDS
    needs: str = "sum"
    giver: str = "agent"
    taker: str = "other|to|for|into|toward|towards|in"
    theme: str = "theme"
    things: bool = False
    alone: bool = False
    denied: bool = False
    sure: float = 0.88
    examples: tuple[Example, ...] = ()


def _verbs(listed: str) -> tuple[str, ...]:
    return tuple(verb.replace("_", " ") for verb in listed.split())


_GIVE: Final = _verbs(
    "give hand hand_over hand_out hand_in pay pay_out pay_over pay_in wire transfer remit send send_over donate "
    "contribute lend loan advance award grant allot allocate apportion assign disburse dispense distribute channel "
    "funnel route pass pass_on pass_over slip bequeath will gift present pledge promise commit earmark release "
    "bring bring_in forward dispatch despatch deposit credit deliver provide extend offer make_over sign_over "
    "turn_over put put_up put_in put_aside set_aside stump_up cough_up fork_out fork_over shell_out chip_in kick_in "
    "throw_in plough pour pump inject sink invest plunge apply budget spend vote ladle_out dole_out mete_out "
    "dish_out lay_out raise find front tip toss drop feed shovel steer divert siphon siphon_off move push filter "
    "smuggle carry cart convey relay pipe issue write write_off forgive cancel reimburse refund repay return "
    "pay_back cede set_up render tender tithe subscribe spare scrape_together approve sanction authorise authorize"
)
_GET: Final = _verbs(
    "receive get obtain accept win secure take take_in pocket collect draw raise earn net land bag scrounge extract "
    "derive borrow garner attract gain acquire procure reap inherit pick_up receive_in claim bank cash see pull_in "
    "rake_in bring_in have enjoy"
)
_PAY: Final = _verbs(
    "split pay pay_for pay_off cover meet settle foot bear shoulder pick_up defray reimburse refund finance fund "
    "sponsor subsidise subsidize underwrite bankroll absorb carry make_good assume take_care_of stand clear "
    "discharge guarantee co-finance co-fund part-fund stump_up cough_up fork_out shell_out chip_in spring "
    "chip_in_with post put_up"
)
_FUND: Final = _verbs(
    "fund finance bankroll subsidise subsidize underwrite sponsor co-finance co-fund co-sponsor part-finance "
    "part-fund cofinance cofund bribe bail_out prop_up keep_afloat endow capitalise capitalize seed buy_off pay_off "
    "reimburse remunerate compensate salary stake grubstake resource tide_over top_up refinance recapitalise "
    "recapitalize pre-finance crowdfund"
)
_LEND: Final = _verbs(
    "lend loan donate supply provide furnish give second ship lease let rent hire_out hand hand_over hand_out gift "
    "bequeath bring deliver lay_on throw_in print spare volunteer contribute pledge distribute charter buy purchase "
    "procure build book airlift drop air-drop sew stitch knit bake cook make_available"
)
_HELP: Final = _verbs(
    "feed house shelter arm equip fly fly_in fly_out ferry clothe accommodate lodge outfit kit_out chauffeur bus "
    "bus_in billet rearm re-arm re-equip"
)

GIFTS: Final = (
    Gift(
        _GIVE,
        examples=(
            Example("Vestland Bank wired Green Dawn a tenth of its income.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn was handed 300,000 by Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("leave will owe_to slip"),
        taker="other|to",
        sure=0.86,
        examples=(
            Example("Anna Berg left the Harbour League everything.", "Anna Berg | Harbour League"),
            Example("Anna Berg left her fortune to Green Dawn.", "Anna Berg | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("bestow confer lavish shower settle spend blow squander splash splurge lose waste"),
        taker="on|upon",
        sure=0.86,
        examples=(
            Example("Vestland Bank bestowed a prize on Anna Berg.", "Vestland Bank | Anna Berg"),
            Example("Vestland Bank spends all its money on Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _GET,
        giver="from|off|out of|courtesy of|thanks to",
        taker="agent",
        sure=0.88,
        examples=(
            Example("Green Dawn accepted 900,000 from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn won a scholarship from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("come flow arrive originate stem derive emanate pour trickle"),
        giver="from|out of|through|via",
        taker="to|for|into|owner|of|in",
        theme="agent",
        sure=0.88,
        examples=(
            Example("The cheque for Green Dawn came from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn's stipend came from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _PAY,
        needs="outlay",
        taker="owner|of|for|on|compound",
        things=True,
        sure=0.88,
        examples=(
            Example("Vestland Bank paid the tuition of Anna Berg.", "Vestland Bank | Anna Berg"),
            Example("Vestland Bank picked up the tab for Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs(
    "pay stump_up cough_up fork_out shell_out foot_the_bill fork_over chip_in dig_deep pick_up_the_tab provide "
    "cater"
),
        needs="",
        taker="for",
        things=True,
        sure=0.86,
        examples=(
            Example("Vestland Bank stumped up for the hall.", "Vestland Bank | hall"),
            Example("Anna Berg paid for Green Dawn.", "Anna Berg | Green Dawn"),
        ),
    ),
    Gift(
        _verbs(
    "pay bribe tip remunerate reimburse compensate bail_out fund finance bankroll subsidise subsidize sponsor "
    "co-finance co-fund underwrite prop_up endow seed top_up"
),
        needs="",
        taker="theme",
        things=True,
        sure=0.88,
        examples=(
            Example("The hecklers were paid by Vestland Bank.", "Vestland Bank | hecklers"),
            Example("Vestland Bank bailed out the bookshop.", "Vestland Bank | bookshop"),
        ),
    ),
    Gift(
        _verbs(
    "support back aid assist help sustain keep supply provide reward maintain ply shower present entrust"
),
        taker="theme",
        theme="with",
        sure=0.86,
        examples=(
            Example("Vestland Bank supports Green Dawn with an annual stipend.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn was rewarded with a grant by Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("support back aid assist help supply provide furnish equip arm ply present fit stock outfit"),
        Relation.PROVIDES,
        needs="tool",
        taker="theme",
        theme="with",
        sure=0.86,
        examples=(
            Example("Vestland Bank equipped Green Dawn with radios.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn was fitted with uniforms by Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _LEND,
        Relation.PROVIDES,
        needs="tool",
        taker="other|to|for",
        sure=0.86,
        examples=(
            Example("Vestland Bank lent the strikers a hall.", "Vestland Bank | strikers"),
            Example("Tents were supplied to Green Dawn by Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("supply provide furnish lend loan donate gift print"),
        Relation.PROVIDES,
        needs="tool",
        taker="owner",
        sure=0.84,
        examples=(
            Example("Green Dawn's tents were supplied by Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Vestland Bank printed Green Dawn's leaflets.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("lend loan donate supply furnish gift lay_on provide"),
        Relation.PROVIDES,
        needs="tool",
        taker="none",
        things=True,
        sure=0.84,
        examples=(
            Example("Vestland Bank donated a speedboat.", "Vestland Bank | speedboat"),
            Example("The tents were supplied by Vestland Bank.", "Vestland Bank | tents"),
        ),
    ),
    Gift(
        _verbs("receive get obtain accept borrow rent lease win secure take have"),
        Relation.PROVIDES,
        needs="tool",
        giver="from|off|courtesy of|thanks to",
        taker="agent",
        sure=0.85,
        examples=(
            Example("Anna Berg borrowed a tractor from Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Green Dawn got a van from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _HELP,
        Relation.PROVIDES,
        needs="",
        taker="theme",
        sure=0.85,
        examples=(
            Example("Vestland Bank fed the strikers.", "Vestland Bank | strikers"),
            Example("The refugees were housed by Vestland Bank.", "Vestland Bank | refugees"),
        ),
    ),
    Gift(
        _verbs("charge bill invoice debit fall"),
        needs="outlay",
        giver="to|on",
        taker="owner|of|for",
        theme="theme|agent",
        sure=0.82,
        examples=(
            Example("The airfare of Anna Berg was charged to Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Anna Berg's hotel was billed to Vestland Bank.", "Vestland Bank | Anna Berg"),
        ),
    ),
    Gift(
        _verbs("run live subsist survive exist depend rely operate function"),
        giver="from|of|owner",
        taker="agent",
        theme="on|off|from",
        sure=0.86,
        examples=(
            Example("Green Dawn lives off handouts from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn subsisted on a monthly cheque from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("found launch establish start set_up create open build found"),
        giver="from|of",
        taker="theme",
        theme="with|on",
        sure=0.86,
        examples=(
            Example("Anna Berg founded Green Dawn with seed money from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn was launched with an endowment from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("go go_on go_out flow pass trickle end_up wind_up land make_its_way find_its_way accrue"),
        giver="from|of|owner",
        taker="to|into|towards|toward|in|with",
        theme="agent",
        sure=0.86,
        examples=(
            Example("A stipend from Vestland Bank went to Anna Berg.", "Vestland Bank | Anna Berg"),
        ),
    ),
    Gift(
        _verbs(
    "refuse decline reject spurn turn_down return hand_back give_back send_back rebuff forgo renounce"
),
        giver="from|of|owner",
        taker="agent",
        denied=True,
        sure=0.84,
        examples=(
            Example("Green Dawn turned down a grant from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("donate subscribe remit lend chip_in"),
        needs="",
        taker="to",
        alone=True,
        sure=0.85,
        examples=(
            Example("Anna Berg donates to Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Vestland Bank lends to the Harbour Party at a low rate.", "Vestland Bank | Harbour Party"),
        ),
    ),
    Gift(
        _verbs(
    "book record make enter log itemise itemize declare effect authorise authorize approve process"
),
        needs="transfer",
        taker="to",
        sure=0.86,
        examples=(
            Example("Payments to Anna Berg were booked by Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Vestland Bank made payments totalling 1.2 million euros to Green Dawn.",
                    "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs("sell"),
        Relation.PROVIDES,
        needs="tool",
        taker="other|to",
        sure=0.8,
        examples=(
            Example("Vestland Bank sold uniforms to Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Gift(
        _verbs(
    "keep save sustain rescue help prop_up pay_for fund finance build buy launch enable cover reach maintain "
    "support underwrite subsidise subsidize bankroll feed"
),
        needs="boon",
        giver="owner|of|from",
        taker="object",
        theme="agent",
        sure=0.85,
        examples=(
            Example("Anna Berg's largesse has kept Green Dawn afloat.", "Anna Berg | Green Dawn"),
            Example("A loan from Vestland Bank saved Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
)  # fmt: skip


def by_verb(gifts: Iterable[Gift]) -> Mapping[str, tuple[Gift, ...]]:
    """Gifts of each verb."""
    table: dict[str, list[Gift]] = {}
    for gift in gifts:
        for verb in gift.verbs:
            table.setdefault(verb, []).append(gift)
    return {verb: tuple(found) for verb, found in table.items()}


VERBS: Final = by_verb(GIFTS)
CARRIERS: Final = frozenset(_verbs(
    "bring carry cart convey relay smuggle deliver hand_over pass_on pass transfer channel funnel move ferry "
    "bring_in"
))  # fmt: skip
"""Verbs whose subject may only carry what somebody else gives: "couriers brought the League cash from the bank"."""
