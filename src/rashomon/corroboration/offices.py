"""Offices: who is called by the office that another source is.

In: the sources of a story, as the reports call them, and the origin of each. Out: the sources that belong to an
office. Which names are one otherwise is decided elsewhere.
"""

from collections.abc import Mapping

from rashomon.corroboration.names import BARE, HIS, OFFICES
from rashomon.records import Source, Story
from rashomon.text.folding import fold_name, fold_words

Words = tuple[str, ...]

HOLDERS = frozenset({"person", "group", "government", "organisation", "unnamed"})


def office_holders(story: Story, keys: Mapping[str, str]) -> dict[str, str]:
    """The key of the office for each who holds it: Sheriff Olsen of "the sheriff's office", prosecutors of "the
    prosecutor's office"; where two offices fit, none."""
    offices = {
        title: keys[source.id] for source in story.sources if (title := _office(source.name)) is not None
    }
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
        if "'s " in source.name.replace("’", "'") and source.name.split()[-1].islower()
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


def _office(name: str) -> Words | None:
    """The title in the name of an office: "sheriff" of "the sheriff's office"; None where it is a name's."""
    words = fold_name(name)
    if len(words) < 2 or words[-1] not in OFFICES or words[0] in HIS | BARE:
        return None
    plain = name[len("The ") :] if name.startswith("The ") else name
    return words[:-1] if plain.islower() else None


def _holds(name: Words, title: Words, source: Source) -> bool:
    """Whether somebody called by a name holds the office of a title."""
    if source.kind != "person":
        return name == title or name == (f"{title[0]}s",)
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
