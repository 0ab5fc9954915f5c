"""The names of a Russian sentence, in the nominative, so that one bearer has one name however the sentence bends it.

Titles in quotation marks come first, with the kind that the noun before them tells; then people, as far as case goes;
then bodies and events with the genitives that belong to them; what the grammar of capitals finds beside these stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.bodies import NOBODY, POINTING, bodies, clans, homeland
from headwater.extract.russian.lemmas import nominative, parses
from headwater.extract.russian.nouns import KINDS, PEOPLE_NOUNS
from headwater.extract.russian.people import Part, nominatives, split, straight
from headwater.extract.russian.titles import titles
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names import NameSpan


@dataclass(slots=True)
class Known:
    """Names of a document so far, to know a bent one by."""

    surnames: dict[str, str] = field(default_factory=dict)
    titles: dict[tuple[str, ...], tuple[str, Schema]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def learn(self, names: Iterable[NameSpan]) -> None:
        """Keep the names of a sentence."""
        for name in names:
            words = name.name.split()
            if name.schema is Schema.PERSON and len(words) > 1:
                self.surnames.setdefault(words[-1].lower(), words[-1])
                if len(words) == 3 and words[-1].endswith(("ич", "вна", "чна")):
                    self.surnames.setdefault(words[0].lower(), words[0])
            elif name.schema is Schema.ADDRESS:
                self.places.setdefault(name.name.lower(), name.name)
            elif name.schema is not Schema.PERSON:
                self.titles.setdefault(_key(name.name), (name.name, name.schema))

    def surname(self, text: str) -> str:
        """The known surname that this is a form of; empty where there is none or more than one."""
        found = {self.surnames[form] for form in nominatives(text) if form in self.surnames}
        own = self.surnames.get(text.lower())
        return own or (found.pop() if len(found) == 1 else "")

    def title(self, text: str) -> tuple[str, Schema] | None:
        """The known title that this is a form of, with its kind."""
        return self.titles.get(_key(text))

    def place(self, text: str) -> str:
        """The known place that this is a form of, or the empty string."""
        if text.lower() in self.places:
            return self.places[text.lower()]
        return next((self.places[form] for form in sorted(nominatives(text)) if form in self.places), "")


def _key(name: str) -> tuple[str, ...]:
    return tuple(parses(word)[0].normal if word[:1].isalpha() else word for word in name.lower().split())


def russian_names(names: Sequence[NameSpan], tree: Tree, text: str, known: Known) -> list[NameSpan]:
    """Names of a sentence, in order and without overlaps; ``names`` are those of the grammar of capitals."""
    if text[tree.start : tree.end].isupper():
        return list(names)
    kept: list[NameSpan] = []
    labelled = list(people(tree, known))
    layers = (
        titles(names, tree, text, known.title),
        _marked(names),
        clans(tree),
        [name for name in labelled if name.schema is Schema.PERSON],
        bodies(tree),
        labelled,
        _places(tree, known),
        _others(names, tree, known),
    )
    for layer in layers:
        fresh = [name for name in layer if not any(_overlap(name, other) for other in kept)]
        kept += fresh
    kept.sort(key=lambda name: name.start)
    known.learn(kept)
    return kept


def _overlap(one: NameSpan, other: NameSpan) -> bool:
    return one.start < other.end and other.start < one.end


_MARKED = (Schema.HASHTAG, Schema.USER_ACCOUNT, Schema.COURT_CASE)


def _marked(names: Iterable[NameSpan]) -> list[NameSpan]:
    return [name for name in names if name.schema in _MARKED]


def people(tree: Tree, known: Known) -> Iterator[NameSpan]:
    """People, each cut where its words stop agreeing."""
    for places in _runs(tree):
        parts = [_part(tree.words[place]) for place in places]
        for run in split(parts):
            found = [places[at] for at in run]
            before_name = len(run) == 1 and run[0] + 1 < len(parts)
            if before_name and not known.surname(parts[run[0]].text) and parts[run[0]].text.endswith(_LANDS):
                yield _place([tree.words[found[0]]])
                continue
            name = _person(tree, found, [parts[at] for at in run], known)
            if name is not None:
                yield name


_LANDS = ("ии", "ию", "ией")


def _runs(tree: Tree) -> Iterator[list[int]]:
    """Positions of words that stand side by side and that the parser takes for one person."""
    run: list[int] = []
    for place, word in enumerate(tree.words):
        starts = word.entity == "B-PER" and not _continues(tree, run, place)
        if run and (starts or not _personal(tree, run, place) or _owner(tree, run, place)):
            yield _trimmed(tree, run)
            run = []
        if word.entity == "B-PER" and not run and _family_first(tree, place):
            run.append(place - 1)
        if word.entity.endswith("-PER") or (run and _personal(tree, run, place)):
            run.append(place)
    if run:
        yield _trimmed(tree, run)


def _owner(tree: Tree, run: list[int], place: int) -> bool:
    """True between two people: "сестра Касымова | Алия", "адвокат Мелии | Игорь Бондарь"."""
    run = _trimmed(tree, run)
    if len(run) != 1 or run[0] == 0 or tree.words[run[0] - 1].lemma.lower() not in _OF_PEOPLE:
        return False
    cases = tree.words[run[0] - 1].feature("Case"), tree.words[place].feature("Case")
    given = any("Name" in parse.tags and "nomn" in parse.tags for parse in parses(tree.words[place].text))
    bent = any({"gent", "Surn"} <= parse.tags for parse in parses(tree.words[run[0]].text))
    return given and bent and cases[0] == cases[1] == "Nom"


_OF_PEOPLE = listed(
    "сестра брат жена муж сын дочь отец мать вдова вдовец дядя тётя племянник племянница адвокат помощник заместитель "
    "защитник соратник секретарь супруга супруг помощница представитель охранник бухгалтер сын внук зять тесть"
)


def _continues(tree: Tree, run: list[int], place: int) -> bool:
    if bool(run) and tree.words[place].head == run[0] and tree.words[place].deprel.startswith("flat"):
        return True
    after = tree.words[place + 1].text if place + 1 < len(tree.words) else ""
    return len(run) == 1 and any("Patr" in parse.tags and parse.known for parse in parses(after))


def _family_first(tree: Tree, place: int) -> bool:
    """True for a surname before first name and patronymic: "Дорн Ульяна Сергеевна"."""
    before, after = tree.words[max(0, place - 1)], tree.words[min(place + 1, len(tree.words) - 1)]
    patronymic = any("Patr" in parse.tags and parse.known for parse in parses(after.text))
    return place > 0 and patronymic and before.text[0].isupper() and before.lemma.lower() not in PEOPLE_NOUNS


def _personal(tree: Tree, run: list[int], place: int) -> bool:
    word = tree.words[place]
    if word.entity.endswith("-PER"):
        return True
    initial = word.text == "." and len(tree.words[run[-1]].text) == 1
    title = word.text[:1].isupper() and word.entity == "O" and word.deprel.startswith("flat") and word.head in run
    return initial or (title and word.upos == "PROPN")


def _trimmed(tree: Tree, run: list[int]) -> list[int]:
    """The run without marks at its ends and without common nouns before it: "Сестра Касымова Алия"."""
    while run and (tree.words[run[0]].lemma.lower() in PEOPLE_NOUNS or not tree.words[run[0]].text[0].isalpha()):
        run = run[1:]
    while run and not tree.words[run[-1]].text[0].isalpha() and tree.words[run[-1]].text != ".":
        run = run[:-1]
    return run


def _part(word: Word) -> Part:
    return Part(word.text, word.feature("Case"), word.feature("Gender"))


def _person(tree: Tree, places: Sequence[int], parts: Sequence[Part], known: Known) -> NameSpan | None:
    words = [tree.words[place] for place in places]
    if not words or not any(word.text[0].isupper() and len(word.text) > 1 for word in words):
        return None
    start, end = words[0].start, words[-1].end
    if len(words) == 1:
        family = known.surname(words[0].text)
        if not family and places[0] == 0 and words[0].lemma.lower() in _GIFTS:
            return None  # "Грант в 3 млн рублей выделил фонд": no bearer of that name
        if KINDS.get(words[0].lemma.lower()) or (not family and _is_place(words[0])):
            return None
        if not family and (known.place(words[0].text) or placed(tree, places[0])):
            return NameSpan(start, end, known.place(words[0].text) or _straight_place(words[0]), Schema.ADDRESS)
        return NameSpan(start, end, family or straight(parts), Schema.PERSON)
    whole = straight([part for part in parts if part.text != "."])
    initials = {word.text for word in words if len(word.text) == 1}
    name = " ".join(f"{part}." if part in initials else part for part in whole.split())
    family = known.surname(parts[-1].text) if len(parts[-1].text) > 2 else ""
    if family and name.split()[-1] != family and not initials:
        name = " ".join([*name.split()[:-1], family])
    return NameSpan(start, end, name, Schema.PERSON, _title(tree, places[0]))


_GIFTS = listed(
    "грант взнос транш кредит перевод платёж платеж заём займ аванс бонус чек доллар франк марка фунт премия"
)
"""Nouns for money, some of which are names too."""


def _title(tree: Tree, first: int) -> str:
    before = tree.words[first - 1] if first else None
    return before.text if before is not None and before.lemma.lower() in PEOPLE_NOUNS else ""


def placed(tree: Tree, at: int) -> bool:
    """True for a name in a place where only a country or town can stand: "посол Руритании", "в Гродец"."""
    word = tree.words[at]
    if any(tree.words[child].text.lower() in _INTO for child in tree.children[at]):
        return True
    if any(parse.known and parse.tags & {"Name", "Surn"} for parse in parses(word.text)):
        return False
    before = tree.words[at - 1] if at else None
    if at and homeland(tree, at - 1, at):
        return True
    if word.text.endswith(_LANDS) and before is not None and before.upos in ("NOUN", "ADJ", "ADP"):
        return True
    if word.feature("Case") != "Gen" or word.head == ROOT:
        return False
    return tree.words[word.head].lemma.lower() in _OF_STATES


_INTO = frozenset(["в", "во", "из"])
_OF_STATES = listed(
    "гражданин гражданка президент посол министр премьер-министр премьер правительство парламент посольство консул "
    "консульство власть столица житель жительница уроженец уроженка территория гражданство подданный король граница "
    "министерство разведка спецслужба мид вице-премьер экс-президент замминистра юг север восток запад побережье"
)


def _is_place(word: Word) -> bool:
    known = parses(word.text)[0].known
    person = any(parse.tags & {"Name", "Surn"} and known for parse in parses(word.text))
    return not person and bool(gazetteer().place(word.text))


def _places(tree: Tree, known: Known) -> Iterator[NameSpan]:
    """Places that the parser labels."""
    run: list[Word] = []
    for word in (*tree.words, None):
        if run and (word is None or word.entity != "I-LOC"):
            family = known.surname(run[0].text) if len(run) == 1 else ""
            yield NameSpan(run[0].start, run[0].end, family, Schema.PERSON) if family else _place(run)
            run = []
        if word is not None and word.entity.endswith("-LOC") and (run or word.text[0].isupper()):
            run.append(word)


def _place(words: Sequence[Word]) -> NameSpan:
    head = next((word for word in words if word.upos in ("PROPN", "NOUN")), words[-1])
    case = head.feature("Case")
    bent = {
        word.text: _straight_place(word)
        for word in words
        if word is head or (word.upos == "ADJ" and word.feature("Case") == case)
    }
    made = " ".join(bent.get(word.text, word.text) for word in words).replace(" - ", "-")
    schema = KINDS.get(head.lemma.lower(), Schema.ADDRESS) if len(words) > 1 else Schema.ADDRESS
    return NameSpan(words[0].start, words[-1].end, made, schema if schema is Schema.ORGANIZATION else Schema.ADDRESS)


def _straight_place(word: Word) -> str:
    if word.text.endswith("ии"):
        return f"{word.text[:-1]}я"
    if word.feature("Case") in ("", "Nom"):
        return word.text
    gender = "Fem" if word.text.endswith(("ии", "ию", "ией")) else word.feature("Gender")
    return nominative(word.text, gender, word.feature("Number"), word.feature("Case"))


_ANYONE = (Schema.LEGAL_ENTITY, Schema.ADDRESS, Schema.THING)
_LOOSE = (Schema.LEGAL_ENTITY, Schema.THING, Schema.ORGANIZATION, Schema.PUBLIC_BODY, Schema.COMPANY, Schema.EVENT)


def _others(names: Iterable[NameSpan], tree: Tree, known: Known) -> Iterator[NameSpan]:
    """What only the grammar of capitals finds, where no verb or common noun is taken for a name."""
    for name in names:
        places = [place for place, word in enumerate(tree.words) if name.start <= word.start < name.end]
        words = [tree.words[place] for place in places]
        if not words or any(_stray(word) for word in words) or words[0].lemma.lower() in PEOPLE_NOUNS | POINTING:
            continue
        if name.schema in _LOOSE and words[-1].text[0].islower():
            continue
        alone = len(words) == 1
        money = alone and places[0] == 0 and words[0].lemma.lower() in _GIFTS and not known.surname(words[0].text)
        if money or (alone and words[0].text in NOBODY):
            continue
        if alone and words[0].text.isupper() and gazetteer().place(words[0].text):
            yield replace(name, schema=Schema.ADDRESS)
            continue
        if alone and (KINDS.get(words[0].lemma.lower()) or (places[0] == 0 and words[0].upos not in ("PROPN", "X"))):
            continue
        if alone and words[0].upos in ("ADJ", "VERB", "ADV", "PRON", "DET"):
            continue
        if alone and name.schema in _ANYONE and known.surname(words[0].text):
            yield replace(name, name=known.surname(words[0].text), schema=Schema.PERSON)
        elif name.schema is Schema.PERSON:
            parts = [_part(word) for word in words if word.text != "."]
            made = known.surname(words[0].text) if alone else ""
            yield replace(name, name=made or (straight(parts) if "." not in name.name else name.name))
        else:
            yield replace(name, name=_straightened(name, tree, places))


def _stray(word: Word) -> bool:
    return word.upos in ("VERB", "AUX", "ADV", "PRON", "SCONJ") and word.text.islower()


def _straightened(name: NameSpan, tree: Tree, places: Sequence[int]) -> str:
    inside = set(places)
    heads = [place for place in places if tree.words[place].head not in inside or tree.words[place].head == ROOT]
    bent = {
        tree.words[place].text: _straight_place(tree.words[place])
        for place in places
        if place == heads[0] or (tree.words[place].head == heads[0] and tree.words[place].deprel == "amod")
    }
    if name.name[:1] in "#@":
        return name.name
    return " ".join(bent.get(word, word) for word in name.name.split())
