"""Merging: the sources of several reports, one record for each of them.

In: readings in canonical order. Out: which merged source each reading's source becomes. People and bodies
with names of their own meet over names; a body without one ("the coast guard") over the same words; everybody
else ("a police official", "officials") stays apart, save where two reports put the very same sentence in the
same mouth. Names of one origin (a minister, the ministry) stay distinct sources here.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar

from rashomon.records import Reading, Source
from rashomon.stories import names
from rashomon.stories.bodies import name_bodies
from rashomon.stories.groups import Groups
from rashomon.text.folding import fold_name, fold_words, joined

Kind = TypeVar("Kind", bound=str)

# Shorter sentences ("he said no") can be anybody's.
SAME_SENTENCE = 6


def merge_sources(readings: Sequence[Reading]) -> Mapping[str, Source]:
    """For each source id of the readings, the source of the story that it becomes."""
    members = {source.id: source for reading in readings for source in reading.sources}
    groups = Groups(sorted(members))
    _join_equal(members, groups)
    _join_short(members, groups)
    _join_acronyms(members, groups)
    _join_same_sentences(readings, members, groups)
    _join_copies(readings, groups)
    counted = _of_distinct_texts(readings)
    merged = {
        root: _merged([members[m] for m in held], [members[m] for m in held if m in counted])
        for root, held in groups.members().items()
    }
    told = {member: merged[groups.root(member)] for member in members}
    return name_bodies(readings, told)


def _of_distinct_texts(readings: Sequence[Reading]) -> frozenset[str]:
    """The sources of each text once: what a copy says again is no second vote on a name."""
    first: dict[str, Reading] = {}
    for reading in readings:
        first.setdefault(reading.report.sha256, reading)
    return frozenset(source.id for reading in first.values() for source in reading.sources)


def _join_equal(members: Mapping[str, Source], groups: Groups) -> None:
    """Names of the same folded letters are one, of whatever kind each report took them to be."""
    first: dict[str, str] = {}
    for id_, source in sorted(members.items()):
        for name in _comparable(source):
            words = names.key(name, source.kind)
            if not (len(words) == 1 and words[0] in names.BARE):
                groups.join(first.setdefault(joined(words), id_), id_)


def _join_short(members: Mapping[str, Source], groups: Groups) -> None:
    """A short name goes to the one source whose full name it can be; where two fit, to neither."""
    called = [(name, id_) for id_, source in sorted(members.items()) for name in _comparable(source)]
    by_word: dict[str, list[tuple[str, str]]] = {}
    for name, id_ in called:
        for word in _ends(fold_name(name)):
            by_word.setdefault(word, []).append((name, id_))
    for name, id_ in sorted(called, key=lambda one: (-len(fold_name(one[0])), one)):
        near = dict.fromkeys(pair for word in _ends(fold_name(name)) for pair in by_word[word])
        fits = {groups.root(to) for full, to in near if _can_be(name, members[id_], full, members[to])}
        if len(fits) == 1:
            groups.join(id_, *fits)


def _ends(words: tuple[str, ...]) -> tuple[str, ...]:
    """What a short and a long form of one name share: a first word, a last, or the last two written as
    one."""
    return tuple(dict.fromkeys((*words[:1], *words[-1:], joined(words[-2:]))))


def _can_be(short: str, one: Source, long: str, other: Source) -> bool:
    return names.stands_for(short, long, person="person" in (one.kind, other.kind))


def _join_acronyms(members: Mapping[str, Source], groups: Groups) -> None:
    """Initials go to the one body whose initials they are."""
    called = sorted({(name, id_) for id_, source in members.items() for name in names.own_names(source)})
    short = [(name, id_) for name, id_ in called if name.isupper() and len(name) <= 8]
    for name, id_ in short:
        fits = {groups.root(other) for long, other in called if names.is_acronym(name, long)}
        if len(fits) == 1:
            groups.join(id_, *fits)


def _join_same_sentences(readings: Sequence[Reading], members: Mapping[str, Source], groups: Groups) -> None:
    """Sources described in the same words, in whose mouth two reports put the same words, are one."""
    first: dict[tuple[tuple[str, ...], tuple[str, ...]], str] = {}
    for reading in readings:
        for claim in reading.claims:
            said = fold_words(claim.text)
            if len(said) < SAME_SENTENCE:
                continue
            for id_ in (link.source for link in claim.attribution):
                if id_ is not None and id_ in members and not names.is_proper(members[id_].name):
                    groups.join(first.setdefault((fold_name(members[id_].name), said), id_), id_)


def _join_copies(readings: Sequence[Reading], groups: Groups) -> None:
    """Whoever speaks in a text speaks in every copy of it."""
    first: dict[tuple[str, str, str], str] = {}
    for reading in readings:
        for source in reading.sources:
            place = reading.report.sha256, source.id.removeprefix(reading.report.id), source.name
            groups.join(first.setdefault(place, source.id), source.id)


def _comparable(source: Source) -> list[str]:
    """The names that can be another report's: a source's own, and that of a body without one."""
    own = names.own_names(source)
    if not names.is_proper(source.name) and names.is_institution(source):
        own.append(source.name)
    return own


def _merged(held: Sequence[Source], counted: Sequence[Source]) -> Source:
    """One record of all: the smallest id, the fullest proper name, the commonest kind."""
    counted = counted or held
    called = Counter(name for source in counted for name in dict.fromkeys((source.name, *source.aliases)))
    name = min(called, key=lambda one: _rank(one, called[one], [s.name for s in counted]))
    return Source(
        id=min(source.id for source in held),
        name=name,
        kind=_commonest([source.kind for source in counted]) or held[0].kind,
        aliases=tuple(sorted(set(called) - {name})),
        speaks_for=_commonest([source.speaks_for for source in counted if source.speaks_for]),
    )


def _rank(name: str, times: int, main: Sequence[str]) -> tuple[bool, bool, int, bool, int, str]:
    """What a report took as the name first, then names of one's own, the fullest; all in capitals last."""
    return name not in main, not names.is_proper(name), -len(fold_name(name)), name.isupper(), -times, name


def _commonest(found: Sequence[Kind]) -> Kind | None:
    counted = Counter(found)
    return min(counted, key=lambda one: (-counted[one], one), default=None)
