"""Offices: who is called by the office that another source is.

In: the sources of a story, as the reports call them, and the origin of each. Out: the sources that belong to an
office. Which names are one otherwise is decided elsewhere.
"""

import re
from collections.abc import Mapping

from rashomon.corroboration.names import BARE, FORCES, HIS, MINISTRIES, OFFICES, PEOPLE
from rashomon.records import Source, Story
from rashomon.text.folding import fold_name, fold_words

Words = tuple[str, ...]

# Not who is only said to be of an office: "a person in the mayor's office".
BODIES_OF_OFFICE = frozenset({"government", "organisation", "agency"})
HOLDERS = frozenset({"person", "group", "government", "organisation", "unnamed"})


def office_holders(story: Story, keys: Mapping[str, str]) -> dict[str, str]:
    """The key of the office for each who holds it: Sheriff Olsen of "the sheriff's office", prosecutors of "the
    prosecutor's office"; where two offices fit, none."""
    held: dict[Words, set[str]] = {}
    for source in story.sources:
        title = _office(source.name) if source.kind in BODIES_OF_OFFICE else None
        if title is not None:
            held.setdefault(title, set()).add(keys[source.id])
    offices = {title: min(bodies) for title, bodies in held.items() if len(bodies) == 1}
    if not offices:
        return {}
    called = _called(story)
    found: dict[str, str] = {}
    for source in story.sources:
        if source.kind in HOLDERS and source.speaks_for is None:
            names = called.get(source.id, set()) if source.kind == "person" else {fold_name(source.name)}
            fits = {key for title, key in offices.items() for name in names if _holds(name, title, source)}
            if len(fits) == 1:
                found[source.id] = min(fits)
    return found


def described(story: Story, keys: Mapping[str, str]) -> dict[str, str]:
    """The key of the person for whom one report only gives a description with a name in it: "Keller's lawyer" is
    whom another calls "Keller's lawyer, Dora Olsen"."""
    vague = {
        source.id: fold_name(source.name)
        for source in story.sources
        if source.name.split()[-1].islower() and _points_out(source)
    }
    if not vague:
        return {}
    called = _called(story)
    people = [source for source in story.sources if source.kind == "person" and source.id not in vague]
    found: dict[str, str] = {}
    for id_, words in vague.items():
        fits = {
            keys[one.id]
            for one in people
            if any(_stands_in(words, mention) for mention in called.get(one.id, ()))
        }
        if len(fits) == 1:
            found[id_] = min(fits)
    return found


def _points_out(source: Source) -> bool:
    """Whether a description is of one person: "Keller's lawyer", "the prime minister"."""
    if "'s " in source.name.replace("’", "'"):
        return True
    return source.kind == "unnamed" and source.name[:4].lower() == "the " and len(fold_name(source.name)) > 1


def _office(name: str) -> Words | None:
    """The title of who holds an office: "sheriff" of "the sheriff's office", "energy minister" of "the energy
    ministry"; "police" is its own; None where the name has no such part."""
    words = fold_name(re.split(r" (?:in|of|for) ", name)[0])
    if not words or words[0] in HIS:
        return None
    if words[-1] in FORCES:
        return words[-1:]
    if len(words) > 1 and words[-1] in MINISTRIES and words[-2] not in BARE:
        return words[-2], MINISTRIES[words[-1]]
    if len(words) < 2 or words[-1] not in OFFICES or words[0] in BARE:
        return None
    plain = name[len("The ") :] if name.startswith("The ") else name
    return words[:-1] if plain.split(" in ")[0].islower() else None


def _holds(name: Words, title: Words, source: Source) -> bool:
    """Whether somebody called by a name holds the office of a title."""
    if source.kind != "person":
        return name == title or (len(name) == 1 and PEOPLE.get(name[0]) in title)
    return _stands_in(title, name)


def _stands_in(part: Words, whole: Words) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _called(story: Story) -> dict[str, set[Words]]:
    """The words of each mention of a source: "Sheriff Dora Olsen said"."""
    found: dict[str, set[Words]] = {}
    for reading in story.readings:
        for claim in reading.claims:
            for link in claim.attribution:
                if link.source is not None:
                    said = fold_words(reading.report.text[link.start : link.end])
                    found.setdefault(link.source, set()).add(said)
    return found
