"""The table of a run, and the floors it is held against. In: verdicts; out: lines."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.records import Variant

from .judge import Verdict
from .plan import KINDS

Rates = dict[str, float]
# What is counted of the verdicts: first what went well, then how the rest was missed.
COUNTED = ("found", "placed", "named", "apart", "unseen", "misnamed")


def of_kind(verdicts: Sequence[Verdict], kind: str) -> list[Verdict]:
    """The verdicts on the changes of a kind."""
    return [verdict for verdict in verdicts if verdict.change.kind == kind]


def table(verdicts: Sequence[Verdict], copies: Sequence[tuple[Variant, ...]]) -> str:
    """A row a kind, one of all, one of reports that were not changed; last, how many variants a comparison shows at
    the place of the change (one is enough) and elsewhere (none is right)."""
    lines = [f"{'':10}" + "".join(f"{head:>9}" for head in ("changes", *COUNTED, "there", "others"))]
    lines += [_row(kind, of_kind(verdicts, kind)) for kind in KINDS]
    lines.append(_row("all", verdicts))
    others = mean(len(copy) for copy in copies)
    lines.append(f"{'unchanged':10}{len(copies):9}{'':{9 * len(COUNTED) + 9}}{others:9.2f}")
    return "\n".join(lines)


def _row(head: str, verdicts: Sequence[Verdict]) -> str:
    counts = [sum(getattr(verdict, name) for verdict in verdicts) for name in COUNTED]
    shown = [mean(len(v.there) for v in verdicts), mean(len(v.others) for v in verdicts)]
    cells = [f"{count:9}" for count in (len(verdicts), *counts)] + [f"{value:9.2f}" for value in shown]
    return f"{head:10}" + "".join(cells)


def mean(values: Iterable[int]) -> float:
    """Their mean; 0 where there are none."""
    told = list(values)
    return sum(told) / len(told) if told else 0.0


def named(verdicts: Sequence[Verdict]) -> Rates:
    """For each kind, the share of the changes that were called by their name."""
    return {kind: mean(v.named for v in of_kind(verdicts, kind)) for kind in KINDS}


def faults(rates: Mapping[str, float], floors: Mapping[str, float], copies: int) -> Iterator[str]:
    """A line for each kind below its floor or without one, and for variants where nothing was changed."""
    for kind, rate in rates.items():
        if kind not in floors:
            yield f"{kind} has no floor"
        elif round(rate, 6) < floors[kind]:
            yield f"{kind} is named in {rate:.2f}, below its floor {floors[kind]:.2f}"
    yield from (f"{kind} has a floor and is not measured" for kind in floors if kind not in rates)
    if copies:
        yield f"unchanged copies have {copies} variants"


def told(verdict: Verdict) -> str:
    """What was changed, where, and what was said of it."""
    return f"{verdict.change.kind}: {verdict.sheet.name}: {_marked(verdict)}\n    {_why(verdict)}"


def _marked(verdict: Verdict) -> str:
    """The words around the change, with the change in brackets."""
    sheet, change = verdict.sheet, verdict.change
    first, last = min(change.place[0], max(0, change.start - 60)), max(change.place[1], change.end + 40)
    first, last = max(first, change.start - 160), min(last, change.end + 100)
    old, put = sheet.words(change.start, change.end), " ".join(change.put.split())
    return f"… {sheet.words(first, change.start)} [{old} -> {put}] {sheet.words(change.end, last)} …"


def _why(verdict: Verdict) -> str:
    """What became of it."""
    if verdict.there:
        return "; ".join(f"{v.kind}: {v.explanation}" for v in verdict.there)
    return "in one finding, no difference seen" if verdict.together else "not in one finding"


def strange(verdict: Verdict) -> Iterator[str]:
    """The variants elsewhere, where nothing was changed."""
    for variant in verdict.others:
        yield f"{verdict.change.kind}: {verdict.sheet.name}: elsewhere: {variant.kind}: {variant.explanation}"
