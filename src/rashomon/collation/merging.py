"""Merging: the same difference between many reports is one variant with many readings.

In go the differences of a finding; out come its variants, with their ids, explanations and where each change
entered."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rashomon.collation.differences.difference import Difference, Side, plain
from rashomon.collation.differences.kinship import Kinship
from rashomon.collation.differences.wording import Shared, Wording
from rashomon.records import Variant, VariantReading
from rashomon.records.dossier import VariantKind

KINDS: tuple[VariantKind, ...] = (
    "figure", "time", "place", "actor", "quotation", "attribution", "certainty", "polarity", "naming",
)  # fmt: skip
NAMED = frozenset({"actor", "place", "naming"})
Spot = tuple[int, int, int]


def merge(
    differences: Iterable[Difference], finding_of: Mapping[str, str], kinship: Kinship
) -> Iterator[Variant]:
    """The variants that differences come to: of one kind, and tied by the spans that they share.

    A variant goes to the finding of its first reading.
    """
    by_kind: dict[VariantKind, list[Difference]] = defaultdict(list)
    for difference in differences:
        by_kind[difference.kind].append(difference)
    for kind in KINDS:
        for tied in _tied(by_kind.get(kind, [])):
            if kind not in NAMED or _values(tied) > 1:
                yield _variant(kind, tied, finding_of, kinship)


def _values(tied: Sequence[Difference]) -> int:
    """How many values the sides have: who is called the same by all is one actor, whatever the clauses suggest."""
    return len({side.value for difference in tied for side in (difference.one, difference.other)})


def _spot(side: Side) -> Spot:
    return side.wording.rank, side.start, side.end


def _tied(differences: Sequence[Difference]) -> list[list[Difference]]:
    """Differences in groups that share a span, in canonical order."""
    root: dict[Spot, Spot] = {}

    def find(spot: Spot) -> Spot:
        while root.setdefault(spot, spot) != spot:
            root[spot] = root[root[spot]]
            spot = root[spot]
        return spot

    for difference in differences:
        a, b = find(_spot(difference.one)), find(_spot(difference.other))
        root[max(a, b)] = min(a, b)
    groups: dict[Spot, list[Difference]] = defaultdict(list)
    for difference in differences:
        groups[find(_spot(difference.one))].append(difference)
    return [groups[spot] for spot in sorted(groups)]


def _variant(
    kind: VariantKind, tied: Sequence[Difference], finding_of: Mapping[str, str], kinship: Kinship
) -> Variant:
    sides = {_spot(side): side for difference in tied for side in (difference.one, difference.other)}
    ordered = [sides[spot] for spot in sorted(sides)]
    readings = tuple(_reading(side) for side in ordered)
    key = "\x00".join([kind, *sorted(f"{r.claim} {r.start} {r.end}" for r in readings)])
    return Variant(
        id="v" + hashlib.sha256(key.encode("utf-8")).hexdigest()[:10],
        kind=kind,
        finding=finding_of.get(ordered[0].wording.claim.id),
        readings=readings,
        explanation=_explanation(ordered),
        confidence=round(max(difference.confidence for difference in tied), 3),
        entered=_entered(tied, kinship),
    )


def _reading(side: Side) -> VariantReading:
    wording = side.wording
    return VariantReading(
        claim=wording.claim.id,
        report=wording.report.id,
        start=side.start,
        end=side.end,
        text=wording.words(side.start, side.end),
    )


def _explanation(sides: Sequence[Side]) -> str:
    """The words of each value with the reports that have them, and the values where the words do not show
    them."""
    held: dict[str, list[Side]] = defaultdict(list)
    for side in sides:
        held[side.value].append(side)
    told = []
    for value, same in held.items():
        words = plain(same[0].wording.words(same[0].start, same[0].end))
        names = ", ".join(dict.fromkeys(side.wording.report.name for side in same))
        told.append(f"“{words}” ({names})" if words == value else f"“{words}” ({names}: {value})")
    return " / ".join(told)


def _entered(tied: Sequence[Difference], kinship: Kinship) -> str | None:
    """The most upstream report in which the change came into a line of descent; None between independents."""
    sides = {_spot(side): side for difference in tied for side in (difference.one, difference.other)}
    by_report: dict[str, list[Side]] = defaultdict(list)
    for spot in sorted(sides):
        by_report[sides[spot].wording.report.id].append(sides[spot])
    changed = []
    for report, own in by_report.items():
        values = {side.value for side in own}
        wording = own[0].wording
        theirs = [
            {side.value for side in others}
            for parent, others in by_report.items()
            if parent != report and kinship.descends(wording, others[0].wording)
        ]
        if theirs and all(values.isdisjoint(value) for value in theirs):
            changed.append((kinship.depth(report), wording.rank, report))
    return min(changed)[2] if changed else None


def spread(difference: Difference, one: Shared, other: Shared) -> Iterator[Difference]:
    """The difference, and the same one for every report that has one of its wordings to the letter."""
    yield difference
    for member in one.members[1:]:
        yield replace(difference, one=_moved(difference.one, member))
    for member in other.members[1:]:
        yield replace(difference, other=_moved(difference.other, member))


def _moved(side: Side, member: Wording) -> Side:
    """The same words in a report that shares them."""
    shift = member.claim.start - side.wording.claim.start
    return replace(side, wording=member, start=side.start + shift, end=side.end + shift)
