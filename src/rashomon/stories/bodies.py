"""Bodies: whom a source speaks for, by the name that the story has for it.

In: readings, and the merged source of each of theirs. Out: the same with `speaks_for` in the words of the story: "the
company" of one report is the company that this report means. What this makes of independence is decided elsewhere.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from rashomon.records import Reading, Source
from rashomon.stories import names
from rashomon.text.folding import fold_name, joined


def name_bodies(readings: Sequence[Reading], told: Mapping[str, Source]) -> dict[str, Source]:
    """The merged source of each source, with the body that it speaks for under the story's name for it.

    Of several bodies the one that is itself a source comes first, then the fullest name: a vote would let a copy
    decide."""
    found: dict[str, set[str]] = {}
    for reading in readings:
        for source in reading.sources:
            body = source.speaks_for and _body(source.speaks_for, source, reading, told)
            if body:
                found.setdefault(told[source.id].id, set()).add(body)
    known = {source.name for source in told.values()}
    return {
        member: replace(
            source,
            speaks_for=min(
                found.get(source.id, ()),
                key=lambda body: (body not in known, -len(fold_name(body)), body),
                default=None,
            ),
        )
        for member, source in told.items()
    }


def _body(name: str, speaker: Source, reading: Reading, told: Mapping[str, Source]) -> str | None:
    """The story's name for a body that a report names; the report's own name where the story has none.

    None where the phrase points at nobody in particular ("about 600 people") or at the speaker himself."""
    if name.split(maxsplit=1)[0].lower() in names.POINTING | {"about"} or name[0].isdigit():
        return None
    here = [source for source in reading.sources if source.id != speaker.id]
    for known in (here, [source for source in told.values() if source.id != told[speaker.id].id]):
        fits = {told_of(source, told).name for source in known if _called(source, name)}
        if len(fits) == 1:
            return fits.pop()
    return name


def told_of(source: Source, told: Mapping[str, Source]) -> Source:
    """The merged source that a source is or became."""
    return told.get(source.id, source)


def _called(source: Source, name: str) -> bool:
    """Whether a source goes by a name, or by a longer form of it."""
    folded = joined(fold_name(name))
    if source.kind in ("person", "unnamed", "document", "group"):
        return False
    return any(
        joined(fold_name(called)) == folded or names.stands_for(name, called, person=False)
        for called in (source.name, *source.aliases)
    )
