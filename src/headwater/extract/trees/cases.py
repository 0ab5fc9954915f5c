"""Parties to a case told by nouns: "the charges against Berg", "sanctions on the bank", "Berg's trial", "A v. B"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import ACTORS, CASES
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema

_PARTIES = ACTORS | frozenset({Schema.PROJECT})
_BROUGHT = words(
    "case charge suit lawsuit proceeding proceedings indictment complaint warrant prosecution sanction fine penalty "
    "verdict injunction conviction judgment judgement ban embargo restriction summons subpoena counter-suit "
    "claim action measure sentence investigation inquiry probe"
)
"""What is brought, laid or imposed; the vaguer ones need a verb or an adjective of the law."""
_VAGUE = words("claim action measure ban case complaint restriction verdict sentence penalty inquiry probe")
_LAW = words(
    "criminal civil legal disciplinary court restrictive libel defamation take bring file lodge impose drop open "
    "launch dismiss reopen close lay press mount initiate prepare win lose hand pronounce pass levy hear throw-out"
)
_OWN = words("trial conviction indictment sentencing acquittal extradition prosecution arraignment retrial")
_HEARD = words("dismiss hear list uphold reject allow lose lodge file abandon fail refuse win quash throw-out pend")
_DOCK = words(
    "defendant accused applicant plaintiff claimant appellant respondent suspect co-defendant co-accused petitioner "
    "litigant convict indictee"
)
_FACED = words("charge trial prosecution extradition indictment court sanction retrial jail prison proceedings")
_PENALTY = words("sentence caution fine probation acquittal year month life term reprieve pardon bail")
_SUING = words("bring file lodge win lose drop take launch lay withdraw settle mount prepare have")
_LISTING = words("sanction sanctions want wanted terror terrorist terrorism designation")
_CASES = words("case trial suit lawsuit proceeding proceedings")
_CHARGED = words("charge indict accuse convict sentence prosecute sanction fine arraign designate acquit try sue")
_THOSE = words("that those people person man woman defendant suspect company body")
_AGAINST = ("against", "on", "upon", "into")


def tried(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of all of these."""
    for place, word in enumerate(scene.tree.words):
        lemma = word.lemma.lower()
        if lemma in _BROUGHT and place not in scene.names:
            yield from _brought(scene, lexicon, place)
        if lemma in _OWN and place not in scene.names:
            yield from _drafts(scene, lexicon, _owners(scene, place), place, "own", 0.84)
        if lemma == "appeal" and (clause := scene.clauses.around(place)) is not None and clause.lemma in _HEARD:
            yield from _drafts(scene, lexicon, scene.owners(place), place, "own", 0.84)
        if lemma in ("v", "v.", "vs", "vs.", "versus"):
            yield from _against(scene, lexicon, place)
        if (lemma in _DOCK or word.text.lower() == "accused") and place not in scene.names:
            yield from _docked(scene, lexicon, place)
        if lemma in _CHARGED and scene.tree.bases[place] in ("acl", "amod"):
            yield from _counted(scene, lexicon, place)
    for clause in scene.clauses:
        yield from _clausal(scene, lexicon, clause)


def _counted(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "Green Dawn is not among those charged", "she is one of the men indicted": whether somebody is one of them."""
    those = scene.tree.words[place].head
    if those == ROOT or scene.lemma(those) not in _THOSE:
        return
    one = scene.tree.words[those].head
    whole = one if not scene.children(those, "cop") and one != ROOT and scene.lemma(one) == "one" else those
    if scene.children(whole, "cop") and (whole != those or scene.clauses.case(those) == "among"):
        parties = scene.clauses.joined(scene.children(whole, "nsubj"))
        yield from _drafts(scene, lexicon, parties, whole, "among", 0.88)


def _brought(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "the libel suit brought by the bank against Berg": both are parties to it."""
    clause = scene.clauses.around(place)
    near = [clause] if clause is not None and place in (*clause.nouns("object"), *clause.nouns("subject")) else []
    near += [scene.clauses.by_place[at] for at in scene.children(place, "acl") if at in scene.clauses.by_place]
    told = {scene.lemma(at) for at in scene.children(place, "amod", "compound")} | {one.lemma for one in near}
    told |= {lemma.replace(" ", "-") for lemma in told}
    vague = scene.lemma(place) in _VAGUE
    if vague and not told & _LAW:
        return
    behind = ("against",) if vague else _AGAINST
    hanging = [at for at in scene.children(place, "nmod", "obl", "acl") if scene.clauses.case(at) in behind]
    roles = [at for one in near for role in behind for at in one.roles.get(role, [])]
    accused = scene.clauses.joined([*hanging, *roles])
    yield from _drafts(scene, lexicon, accused, place, "against", 0.86)
    if scene.lemma(place) in ("suit", "lawsuit", "claim", "action", "complaint") and accused:
        suing = [at for one in near if one.lemma in _SUING for at in one.nouns("by" if one.passive else "subject")]
        suing = scene.owners(place) or suing
        yield from _drafts(scene, lexicon, suing, place, "by", 0.84)


def _owners(scene: Scene, place: int) -> list[int]:
    """Whose trial or appeal it is."""
    behind = [at for at in scene.children(place, "nmod") if scene.clauses.case(at) == "of"]
    return scene.clauses.joined([*scene.owners(place), *behind])


def _against(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "Kaya Ltd v Minister for the Diaspora", where the whole is not a name."""
    left, right = scene.names.get(place - 1) if place else None, None
    for at in range(place + 1, min(place + 3, len(scene.tree.words))):
        right = right or scene.names.get(at)
    if left is None or right is None or place in scene.names:
        return
    yield from _drafts(scene, lexicon, [scene.heads[left], scene.heads[right]], place, "v", 0.88)


def _docked(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "the accused, A and B", "one of two defendants in State v. Berg"."""
    named = [at for at in scene.children(place, "appos") if at in scene.names]
    yield from _drafts(scene, lexicon, scene.clauses.joined(named), place, "docked", 0.86)
    cases = [at for at in scene.children(place, "nmod") if scene.clauses.case(at) in ("in", "to")]
    found = scene.ends(cases, CASES)
    chain, top = [place], scene.tree.words[place].head
    if top != ROOT and scene.clauses.case(place) == "of":
        chain.append(top)
    bearers = [at for link in chain for at in (*scene.children(link, "nsubj"), scene.explained(link)) if at != ROOT]
    for bearer in scene.ends(bearers, _PARTIES):
        for case in found:
            pair = (bearer, case)
            yield statement(
                scene, lexicon, Relation.PARTY_TO_A_CASE, pair, place, "tree:case:in", 0.88, scene.lemma(place)
            )


def _clausal(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """Verbs that with one noun say that somebody is before a court."""
    things = {scene.lemma(at) for at in clause.nouns("object")}
    inside = {scene.lemma(at) for at in (*clause.nouns("in"), *clause.nouns("on"), *clause.nouns("to"))}
    subject, object_ = clause.nouns("subject"), clause.nouns("subject" if clause.passive else "object")
    place = clause.at
    if clause.lemma in ("face", "await", "fight", "stand", "dodge", "skip", "jump") and things & (_FACED | {"bail"}):
        yield from _drafts(scene, lexicon, subject, place, "face", 0.84)
    elif clause.lemma in ("clear", "absolve", "exonerate") and any(at not in scene.names for at in clause.nouns("of")):
        yield from _drafts(scene, lexicon, object_, place, "cleared", 0.84)
    elif clause.lemma == "fine" and not clause.passive and clause.nouns("to"):
        yield from _drafts(scene, lexicon, clause.nouns("to"), place, "fined", 0.88)
    elif clause.lemma in ("take", "haul", "drag") and "court" in inside | {
        scene.lemma(at) for at in scene.children(place, "xcomp")
    }:
        yield from _drafts(scene, lexicon, [*object_, *subject], place, "court", 0.86)
    elif clause.lemma == "hold" and "contempt" in inside:
        yield from _drafts(scene, lexicon, object_, place, "contempt", 0.86)
    elif clause.lemma in ("put", "place", "add", "take", "haul", "drag") and inside & {"trial", "blacklist", "court"}:
        yield from _drafts(scene, lexicon, object_, place, "trial", 0.84)
    elif clause.lemma in ("add", "put", "place") and (lists := _lists(scene, clause)):
        yield from _drafts(scene, lexicon, object_, place, "listed", 0.86, lists[0])
    elif clause.lemma in ("give", "hand", "get", "receive", "serve") and things & _PENALTY and _timed(scene, clause):
        yield from _drafts(scene, lexicon, [] if clause.lemma == "give" and not clause.passive else subject, place,
                           "penalty", 0.84)  # fmt: skip
    elif clause.lemma in ("appear", "stand", "be", "sit") and inside & {"court", "dock"} and clause.lemma != "be":
        yield from _drafts(scene, lexicon, subject, place, "court", 0.8)
    elif clause.lemma in ("include", "comprise") and _accused(scene, subject, place):
        yield from _drafts(scene, lexicon, object_, place, "include", 0.84)


def _lists(scene: Scene, clause: Clause) -> list[int]:
    """The list of "added the bank to the sanctions list"."""
    lists = [at for role in ("to", "on") for at in clause.nouns(role) if scene.lemma(at) in ("list", "register")]
    beside = {at: {scene.lemma(child) for child in scene.children(at, "compound", "amod", "nmod")} for at in lists}
    return [at for at in lists if beside[at] & _LISTING]


def _timed(scene: Scene, clause: Clause) -> bool:
    """False for "received a fine welcome" and "gets years of support"."""
    things = clause.nouns("object")
    lemmas = {scene.lemma(at) for at in things}
    if not lemmas & {"year", "month", "life", "term", "fine", "bail"}:
        return True
    counted = any(scene.children(at, "nummod") for at in things)
    jail = {scene.lemma(at) for role in ("in", "for") for at in clause.nouns(role)}
    return counted and (not scene.children(things[0], "nmod") or bool(jail & {"prison", "jail"}))


def _accused(scene: Scene, subjects: list[int], place: int) -> bool:
    """True for "the accused", "those convicted", "the defendants" before a verb."""
    near = {scene.lemma(at) for at in range(max(0, place - 3), place) if at not in scene.names}
    near |= {scene.lemma(at) for at in subjects}
    return bool(near & (_DOCK | {"convicted", "charged", "indicted"} | _CHARGED))


_CHARGED = words("convict charge accuse arrest designate sanction indict fine sentence jail")


def _drafts(
    scene: Scene, lexicon: Lexicon, places: Iterable[int], at: int, pattern: str, sure: float, case: int = ROOT
) -> Iterator[Draft]:
    """One draft for each party, a person or body known by name or followed to one."""
    case = at if case == ROOT and scene.lemma(at) in _CASES else case
    for party in scene.ends([place for place in places if place != ROOT], _PARTIES):
        if party.schema is Schema.PUBLIC_BODY and pattern in ("by", "include"):
            continue
        pair = (party, _case(scene, case) if case != ROOT else None)
        value = "" if pattern == "among" else scene.tree.words[at].text
        yield statement(scene, lexicon, Relation.PARTY_TO_A_CASE, pair, at, f"tree:case:{pattern}", sure, value)


def _case(scene: Scene, place: int) -> End:
    """The case itself: "the libel suit", "the Coastline trial", "the sanctions list"."""
    named = scene.end(place, CASES)
    if named is not None:
        return named
    words_, sentence = scene.tree.words, scene.sentence
    first = min([place, *(at for at in scene.children(place, "amod", "compound") if at < place)])
    start, end = words_[first].start, words_[place].end
    mention = sentence.cast.refer(start, end, sentence.text, Schema.COURT_CASE, None, "", 0.0, sentence.number)
    return End(mention.name, Schema.COURT_CASE, mention.id, "phrase", 0.75, start, end)
