"""What tells one of a sort from another: the words that qualify an office or a body ("the Lund mayor", "the mayor of
Orsa", "the interior ministry").

In go noun phrases; out come the qualifying words of each of their nouns, and whether two sets of them can be one's.
Which member a phrase goes to is left to others."""

from collections.abc import Iterable
from typing import Any

from rashomon.language.members import Member, telling
from rashomon.language.names import Mention, appositions_of
from rashomon.language.pack import names as words
from rashomon.language.pack import speech

Token = Any
Qualified = dict[str, frozenset[str]]
_BEFORE = ("compound", "amod", "nmod", "poss", "nummod")
_WITHIN = ("of", "for", "in", "at", "from")


def qualifiers_of(mention: Mention) -> Qualified:
    """The qualifying words of each office or body noun of a mention, by its lemma."""
    found: Qualified = {}
    for noun in (mention.head, *appositions_of(mention.head)):
        lemma = noun.lemma_.lower()
        if noun.pos_ == "NOUN" or lemma in _called():
            found[lemma] = found.get(lemma, frozenset()) | _words_about(noun)
        for office in noun.children:  # "Swiss Foreign Minister Ann Lee"
            if office.dep_ in ("compound", "nmod") and office.lemma_.lower() in speech.PERSON_NOUNS:
                about = _words_about(noun) | _words_about(office)
                found[office.lemma_.lower()] = about - {office.lower_, *telling(mention.proper)}
    return found


def _called() -> frozenset[str]:
    return speech.PERSON_NOUNS | speech.GOVERNMENT | speech.ORGANISATION_NOUNS


def _words_about(noun: Token) -> frozenset[str]:
    """The words before a noun and after "of", "for", "in" that pick it out among others of its sort."""
    found: list[Token] = []
    for child in noun.children:
        if child.dep_ in _BEFORE and child.i < noun.i:
            found += child.subtree
        elif child.dep_ == "prep" and child.lower_ in _WITHIN:
            found += (t for g in child.children if g.dep_ == "pobj" for t in _named_in(g))
    return frozenset(t.lemma_.lower() for t in found if _tells_apart(t))


def _named_in(noun: Token) -> Iterable[Token]:
    """A noun and the words right before it that name it."""
    yield noun
    for child in noun.children:
        if child.dep_ in _BEFORE and child.i < noun.i:
            yield from child.subtree


def _tells_apart(token: Token) -> bool:
    """Whether a word qualifies: a noun, a name or an adjective that is no praise, no age and no participle."""
    return (
        token.pos_ in ("NOUN", "PROPN", "ADJ")
        and token.is_alpha
        and token.tag_ not in ("VBN", "VBG", "JJR", "JJS", "PRP$")
        and token.lower_ not in words.IDLE
    )


def excludes(member: Member, lemma: str, said: frozenset[str]) -> bool:
    """Whether a member cannot be what a noun with these qualifying words calls."""
    if not said:
        return False
    known = member.qualified.get(lemma, frozenset())
    if (said & words.SHIFTING) - known and lemma in member.qualified:
        return True  # "the former mayor" is not the mayor
    name = frozenset() if member.noun else frozenset(telling(member.name)) - {lemma}
    if not known and not member.person and telling(member.name)[-1:] == (lemma,):
        known = name
    about = known | frozenset(telling(member.body)) | name
    return bool(known) and not (_all_in(said, about) or _all_in(known, said))


def _all_in(some: Iterable[str], others: frozenset[str]) -> bool:
    return all(any(_akin(one, other) for other in others) for one in some)


def _akin(one: str, other: str) -> bool:
    """Whether two words are one, or a country and what belongs to it ("Peru", "Peruvian")."""
    one, other = (words.COUNTRY_OF.get(word, word) for word in (one, other))
    if one == other:
        return True
    short, long = sorted((one, other), key=lambda word: (len(word), word))
    stems = {short, short[:-1]} if short[-1] in "aeyo" else {short}
    return len(short) > 3 and any(long == stem + ending for stem in stems for ending in words.OF_COUNTRY)
