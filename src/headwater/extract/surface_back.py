"""What a sentence without a chunker takes from the sentence before: an event, a grant; and events without a title."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.extract.ends import own_sure
from headwater.extract.lexicon.foreign_more import EVENT_NOUNS, GRANTS, JOURNEYS, PEOPLE
from headwater.extract.sentence import End, Sentence
from headwater.model import Mention, Schema
from headwater.text.money import MoneySpan
from headwater.text.tokens import Token, TokenKind


def end_at(mention: Mention, how: str, sure: float) -> End:
    """The end that a mention makes."""
    return End(mention.name, mention.schema, mention.id, how, sure, mention.start_char, mention.end_char)


def named(mention: Mention) -> End:
    """The end that a name makes."""
    return end_at(mention, mention.how or "name", own_sure(mention))


def event_before(sentence: Sentence, token: Token) -> End | None:
    """ "Её проводит …": the one event of the sentence before."""
    roles = sentence.cast.recent((Schema.EVENT,), sentence.number, 1, token.start)
    if len({role.bearer for role in roles}) != 1:
        return None
    target = roles[0].mention
    mention = sentence.cast.refer(
        token.start, token.end, sentence.text, Schema.EVENT, target, "pronoun", 0.8, sentence.number
    )
    return end_at(mention, "pronoun", 0.8)


def event_noun(sentence: Sentence, token: Token) -> End | None:
    """ "Kongres" alone: the one event named so far, or an event without a title."""
    if token.text.lower() not in EVENT_NOUNS:
        return None
    roles = sentence.cast.recent((Schema.EVENT,), sentence.number, 3, token.start)
    roles = [role for role in roles if role.mention.how == "" and role.sentence < sentence.number]
    target = roles[0].mention if len({role.bearer for role in roles}) == 1 else None
    how, sure = ("description", 0.8) if target else ("phrase", 0.75)
    mention = sentence.cast.refer(
        token.start, token.end, sentence.text, Schema.EVENT, target, how if target else "", sure, sentence.number
    )
    return end_at(mention, how, sure)


def keep_grant(sentence: Sentence, taker: End, money: MoneySpan) -> None:
    """Remember who got how much, for a giver that the next sentence names."""
    mention = sentence.cast.by_id(taker.mention)
    if mention is not None:
        sentence.cast.granted = (mention, money, sentence.number)


def grant_before(sentence: Sentence, tokens: Sequence[Token]) -> tuple[End, MoneySpan] | None:
    """Taker and sum of the sentence before, where this one speaks of the grant or the money."""
    granted = sentence.cast.granted
    if granted is None or granted[2] != sentence.number - 1 or sentence.marks.money:
        return None
    told = any(token.text.lower() in GRANTS for token in tokens if token.kind is TokenKind.WORD)
    return (end_at(granted[0], "description", 0.85), granted[1]) if told else None


def travellers(sentence: Sentence, tokens: Sequence[Token], at: int, names: Sequence[tuple[int, End]]) -> End | None:
    """Whose journey or stay is paid for: the first name behind it, or people without a name."""
    journey = next((i for i in range(at + 1, min(at + 6, len(tokens))) if tokens[i].text.lower() in JOURNEYS), None)
    if journey is None:
        return None
    for place in range(journey + 1, min(journey + 8, len(tokens))):
        token = tokens[place]
        person = next((end for where, end in names if where == place and end.schema is Schema.PERSON), None)
        if person is not None:
            return person
        if token.text.lower() in PEOPLE:
            mention = sentence.cast.refer(
                token.start, token.end, sentence.text, Schema.PERSON, None, "", 0.0, sentence.number
            )
            return end_at(mention, "phrase", 0.75)
    return None
