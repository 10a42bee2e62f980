"""What the mentions of names show together, where the parser's label of each one errs: who is a person, which name
is a place's, which short name a body goes by.

In go the members of a cast once all names of the report are read; out come pairs that are one. Nouns and pronouns
are resolved after that, by others."""

from collections.abc import Iterator, Sequence
from typing import Any

from rashomon.language.members import BODY_WORDS, Member, telling
from rashomon.language.pack import speech

Token = Any
# "in Vell", "across Vell": only places are spoken of so.
_WITHIN = frozenset("in near across outside throughout around inside".split())
_CLAUSES = ("ccomp", "conj")


def show(member: Member, head: Token) -> None:
    """Takes up what one mention of a name shows of its bearer by its part in the sentence."""
    if head.dep_ == "pobj" and head.head.lower_ in _WITHIN:
        member.lies += 1
    elif head.dep_ == "nsubj" and head.head.lemma_.lower() in speech.VERBS:
        member.says += 1
        gender = _gender_said(head)
        if gender:
            member.genders.append(gender)


def _gender_said(head: Token) -> str:
    """In "Lee said that she had not known" the gender of Lee, most likely."""
    for clause in head.head.children:
        if clause.dep_ == "ccomp" and clause.i > head.i:
            for word in clause.children:
                if word.dep_ == "nsubj" and word.lower_ in ("he", "she"):
                    return "m" if word.lower_ == "he" else "f"
    return ""


def settle(members: Sequence[Member]) -> Iterator[tuple[Member, Member]]:
    """Corrects the members by what was shown; yields the pairs that are one, the fuller name first."""
    by_last: dict[str, list[Member]] = {}
    by_first: dict[str, list[Member]] = {}
    for member in members:
        key = telling(member.name)
        if len(key) > 1:
            by_last.setdefault(key[-1], []).append(member)
            by_first.setdefault(key[0], []).append(member)
    for member in members:
        key = telling(member.name)
        if len(key) == 1 and not member.person:
            full = _surname_of(member, by_last.get(key[0], ())) or _firm_of(member, by_first.get(key[0], ()))
            if full is not None:
                yield full, member
    for member in members:
        _judge(member)


def _judge(member: Member) -> None:
    """Gender by the pronouns after "said"; a place that speaks and where nothing is is none."""
    if member.genders and not member.gender:
        male = member.genders.count("m")
        if 2 * male != len(member.genders):
            member.gender = "m" if 2 * male > len(member.genders) else "f"
        if not member.person and member.lies == 0 and 2 <= len(telling(member.name)) <= 3:
            member.person, member.kind, member.place = True, "person", False
    if member.place and member.says > 0 and member.lies == 0:
        member.place = member.kind == "government"


def _surname_of(member: Member, longer: Sequence[Member]) -> Member | None:
    """The one whose surname a lone word is that says something: bodies are not called by their last word."""
    if not member.says or member.lies:
        return None
    fits = [
        full
        for full in longer
        if full.name[0].isalpha()
        and len(telling(full.name)) <= 3
        and telling(full.name)[-1] not in BODY_WORDS
        and not full.lies
        and " of " not in full.name
    ]
    if len(fits) != 1:
        return None
    fits[0].person, fits[0].kind, fits[0].place = True, "person", False
    fits[0].votes = max(1, fits[0].votes)
    return fits[0]


def _firm_of(member: Member, longer: Sequence[Member]) -> Member | None:
    """The firm that goes by its first word, also where that is a town's: it speaks more than it is a place."""
    if member.says <= member.lies:
        return None
    fits = [
        f
        for f in longer
        if not f.person and telling(f.name)[-1] in speech.FIRM_WORDS | speech.ORGANISATION_NOUNS
    ]
    if len(fits) != 1:
        return None
    fits[0].place = False
    return fits[0]
