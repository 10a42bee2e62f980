"""Variants: where the wordings of one finding differ in what an editor wants to know, and in which report a
difference came in.

In go a story, its findings and its lineage; out come variants. What counts as a difference of each kind is
told by the modules of `differences`; here wordings are paired, equal differences are put together, and where
a change entered is read off the lineage."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rashomon.collation.differences.actors import compare_actors
from rashomon.collation.differences.attributions import compare_attributions
from rashomon.collation.differences.certainties import compare_certainties
from rashomon.collation.differences.difference import Difference
from rashomon.collation.differences.epithets import compare_epithets
from rashomon.collation.differences.figures import compare_figures
from rashomon.collation.differences.kinship import Kinship
from rashomon.collation.differences.namings import compare_namings
from rashomon.collation.differences.places import compare_places
from rashomon.collation.differences.polarities import compare_polarities
from rashomon.collation.differences.quotations import compare_quotations
from rashomon.collation.differences.slots import compare_slots
from rashomon.collation.differences.times import compare_times
from rashomon.collation.differences.utterances import utterances
from rashomon.collation.differences.voices import Voices
from rashomon.collation.differences.wording import Shared, Wording, fold, word_claims
from rashomon.collation.merging import KINDS, merge, spread
from rashomon.records import Finding, Lineage, Story, Variant


def find_variants(story: Story, findings: Sequence[Finding], lineage: Lineage) -> tuple[Variant, ...]:
    """The variants of a story, in the order of its findings and kinds; none inside one report."""
    wordings = word_claims(story.readings)
    voices = Voices(story.sources)
    kinship = Kinship(lineage, voices.credits)
    finding_of = {claim: finding.id for finding in findings for claim in finding.claims}
    variants: list[Variant] = []
    for finding in findings:
        if len(finding.reports) > 1:
            claims = [wordings[claim] for claim in finding.claims if claim in wordings]
            variants += merge(_differences(claims, voices, kinship), finding_of, kinship)
    variants += merge(
        compare_quotations(utterances(story.readings, wordings), voices, kinship), finding_of, kinship
    )
    variants += merge(compare_epithets(wordings.values()), finding_of, kinship)
    place = {finding.id: number for number, finding in enumerate(findings)}
    return tuple(
        sorted(variants, key=lambda v: (place.get(v.finding or "", len(place)), KINDS.index(v.kind)))
    )


def _differences(wordings: Sequence[Wording], voices: Voices, kinship: Kinship) -> Iterator[Difference]:
    pairs = [
        (
            one,
            other,
            kinship.any_descends(other.members, one.members),
            kinship.any_descends(one.members, other.members),
        )
        for one, other in _paired(fold(wordings))
    ]
    turned = {
        id(shared)
        for one, other, down, up in pairs
        if (down or up) and one.one.claim.polarity != other.one.claim.polarity
        for shared in (one, other)
    }
    for one, other, down, up in pairs:
        turns = id(one) in turned or id(other) in turned
        for difference in _compare(one.one, other.one, voices, down, up, turns):
            yield from spread(difference, one, other)


def _compare(
    one: Wording, other: Wording, voices: Voices, down: bool, up: bool, turned: bool
) -> Iterator[Difference]:
    """All differences of two wordings; `down`: the other was written from the one, `up`: the reverse;
    `turned`: a rewrite affirms what it has from a negation, or the reverse."""
    kin = down or up
    yield from compare_figures(one, other, kin)
    yield from compare_times(one, other)
    yield from compare_places(one, other)
    yield from compare_actors(one, other, kin)
    if down:
        yield from compare_attributions(one, other, voices)
    if up:
        yield from compare_attributions(other, one, voices)
    yield from compare_slots(one, other)
    yield from compare_certainties(one, other, kin)
    yield from compare_polarities(one, other, kin, turned)
    yield from compare_namings(one, other)


def _paired(shared: Sequence[Shared]) -> Iterator[tuple[Shared, Shared]]:
    """Pairs of wordings that answer to each other: in two reports, each the likest that its report has to
    the other."""
    of_report: dict[str, list[Shared]] = defaultdict(list)
    for item in shared:
        for report in sorted(item.reports):
            of_report[report].append(item)
    likeness: dict[tuple[int, int], float] = {}
    for one, other in combinations(shared, 2):
        if any(
            _answers(of_report[a], one, other, likeness) and _answers(of_report[b], other, one, likeness)
            for a in sorted(one.reports - other.reports)
            for b in sorted(other.reports - one.reports)
        ):
            yield one, other


def _answers(own: Sequence[Shared], mine: Shared, other: Shared, known: dict[tuple[int, int], float]) -> bool:
    """Whether `mine` is the likest to the other of the wordings that one report has."""
    if len(own) == 1:
        return True
    return max(own, key=lambda item: (_likeness(item, other, known), item is mine)) is mine


def _likeness(one: Shared, other: Shared, known: dict[tuple[int, int], float]) -> float:
    key = (min(id(one), id(other)), max(id(one), id(other)))
    if key not in known:
        known[key] = one.one.likeness(other.one)
    return known[key]
