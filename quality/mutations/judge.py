"""The judge: what `compare` says of a report and its child, held against the change that was made.

In: a sheet and a change; out: whether the change was found, placed and named, and what else was said to differ."""

from collections.abc import Iterator
from dataclasses import dataclass

import rashomon
from rashomon.records import Dossier, Variant

from .change import Change, child_of, reprint
from .sheet import Sheet, Span, overlap

# So many characters beyond the place, on both sides together, belong to it still: "the hotel in Inverness".
BESIDE = 40
# A span in the parent and one in the child, each with the id of its report.
Sides = tuple[tuple[str, Span], ...]


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What came of a change. `there`: the variants that stand at its place in both reports; `others`: those that
    stand elsewhere; `placed`: one of the first shows the words that differ, and little beside them; `together`: the
    claims at the place are in one finding."""

    sheet: Sheet
    change: Change
    there: tuple[Variant, ...]
    others: tuple[Variant, ...]
    placed: bool
    together: bool

    @property
    def found(self) -> bool:
        """Whether anything is said to differ there."""
        return bool(self.there)

    @property
    def named(self) -> bool:
        """Whether a variant there is of the kind that was made."""
        return any(variant.kind == self.change.says for variant in self.there)

    @property
    def apart(self) -> bool:
        """Whether it was missed because the claims were not put together."""
        return not self.found and not self.together

    @property
    def unseen(self) -> bool:
        """Whether it was missed though they were."""
        return not self.found and self.together

    @property
    def misnamed(self) -> bool:
        """Whether it was found as something else."""
        return self.found and not self.named


def try_change(sheet: Sheet, change: Change) -> Verdict:
    """Make the child and compare."""
    child = child_of(sheet, change)
    dossier = rashomon.compare([sheet.reading.report, child])
    return judge(sheet, change, dossier, child.id)


def try_copy(sheet: Sheet) -> tuple[Variant, ...]:
    """What differs between a report and itself."""
    return rashomon.compare([sheet.reading.report, reprint(sheet, sheet.text)]).variants


def judge(sheet: Sheet, change: Change, dossier: Dossier, child: str) -> Verdict:
    """The verdict on a dossier of the parent and the child."""
    parent = sheet.reading.report.id
    place = (parent, change.place), (child, change.moved(change.place))
    reach = (parent, change.reach), (child, change.moved(change.reach))
    words = (parent, change.words), (child, change.child_words)
    there = tuple(variant for variant in dossier.variants if _stands(variant, place))
    return Verdict(
        sheet=sheet,
        change=change,
        there=there,
        others=tuple(variant for variant in dossier.variants if not _stands(variant, reach)),
        placed=any(_shows(variant, place, words) for variant in there),
        together=_together(dossier, place, words),
    )


def _spans(variant: Variant, report: str) -> Iterator[Span]:
    return ((r.start, r.end) for r in variant.readings if r.report == report)


def _stands(variant: Variant, sides: Sides) -> bool:
    """Whether a variant has a reading at both places."""
    return all(any(overlap(span, place) for span in _spans(variant, report)) for report, place in sides)


def _shows(variant: Variant, sides: Sides, words: Sides) -> bool:
    """Whether its readings hold the words that differ, where there are any, and little more than the place."""
    return all(
        any(
            overlap(span, place)
            and (at[0] == at[1] or overlap(span, at))
            and span[1] - span[0] <= place[1] - place[0] + BESIDE
            for span in _spans(variant, report)
        )
        for (report, place), (_, at) in zip(sides, words, strict=True)
    )


def _together(dossier: Dossier, place: Sides, words: Sides) -> bool:
    """Whether a claim with the words in the one report and one in the other are in one finding."""
    one, other = (
        _claims(dossier, report, (start - 1, end + 1)) or _claims(dossier, report, around)
        for (report, (start, end)), (_, around) in zip(words, place, strict=True)
    )
    return any(one & set(finding.claims) and other & set(finding.claims) for finding in dossier.findings)


def _claims(dossier: Dossier, report: str, span: Span) -> set[str]:
    return {c.id for c in dossier.claims if c.report == report and overlap((c.start, c.end), span)}
