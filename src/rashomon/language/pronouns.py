"""Whom a pronoun goes to.

In go a pronoun and its place; out comes the member of the roll that fits and was mentioned last, a subject counted as
nearer. Descriptions are left to others."""

from typing import Any

from rashomon.language.members import Member, may_be_person
from rashomon.language.noting import weight
from rashomon.language.pack import names as words
from rashomon.language.roll import Roll

Token = Any


def resolve_pronoun(roll: Roll, head: Token, place: int, speaker: Member | None) -> Member | None:
    """The member that a pronoun goes to, or nobody; "I" goes to the `speaker` of the words around it."""
    word = head.lower_
    if word in words.FIRST:
        return speaker
    if word in words.MALE | words.FEMALE:
        gender = "m" if word in words.MALE else "f"

        def fits(m: Member) -> bool:
            return m.gender in ("", gender) and not m.plural and (m.person or may_be_person(m))

        found = roll.recent(place, fits, personal=True) or roll.coming(head, place, fits)
        if found and not found.gender:
            found.gender = gender
    elif word in words.NEUTER or (word in ("this", "that")):
        found = roll.recent(
            place,
            lambda m: not m.person and not m.plural and m.kind != "unnamed" and (not m.place or m.says > 0),
        )
    elif word in words.PLURAL or word == "those":
        found = roll.recent(place, lambda m: m.plural) or roll.recent(place, lambda m: not m.person)
    else:
        found = None
    if found:
        roll.mark(found, place, weight(head))
    return found
