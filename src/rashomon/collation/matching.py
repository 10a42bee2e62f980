"""What two claims have in common to the letter: words, names, the parts of the clause, figures, times, speakers.

Claims in; out comes for each feature a table over all pairs of claims of the story. Words of like meaning
are left to `coverage`."""

from collections.abc import Callable, Iterator, Sequence

from rashomon.collation.overlap import Matrix, bag, both, contained, cosine
from rashomon.collation.stated import Stated
from rashomon.records import Figure

MATCHES = (
    "words held",
    "names",
    "names apart",
    "predicate",
    "predicates apart",
    "doer",
    "doers apart",
    "undergoer",
    "undergoers apart",
    "circumstances",
    "circumstances apart",
    "figures",
    "figures and bounds",
    "figures of a kind apart",
    "figures of other kinds",
    "times",
    "times apart",
    "speaker",
    "speakers apart",
    "quoted words",
)


def match(stated: Sequence[Stated]) -> Iterator[Matrix]:
    """A table for each of MATCHES, in their order."""
    for build in _BUILDERS:
        yield from build(stated)


def ends(stated: Sequence[Stated]) -> list[dict[str, float]]:
    """The numbers that each claim gives."""
    return [{str(v): 1.0 for f in s.figures for v in (f.low, f.high, f.of) if v is not None} for s in stated]


def _words(stated: Sequence[Stated]) -> list[Matrix]:
    return [contained([bag(s.clause.lemmas) for s in stated])]


def _names(stated: Sequence[Stated]) -> list[Matrix]:
    bags = [bag(s.clause.names) for s in stated]
    overlap = cosine(bags)
    return [overlap, both(bags) * (overlap == 0)]


def _role(role: str) -> Callable[[Sequence[Stated]], list[Matrix]]:
    def build(stated: Sequence[Stated]) -> list[Matrix]:
        bags = [bag(s.part(role)) for s in stated]
        overlap = cosine(bags)
        return [overlap, both(bags) * (overlap == 0)]

    return build


def _amounts(stated: Sequence[Stated]) -> list[Matrix]:
    """Equal figures; and unequal ones of the same unit or of the same thing."""
    values = [{f"{low}|{high}": 1.0 for f in s.figures for low, high in _counts(f)} for s in stated]
    numbers = ends(stated)
    kinds = [{(f.unit or f.what or "?").lower(): 1.0 for f in s.figures} for s in stated]
    equal = cosine(numbers)
    kind = cosine(kinds)
    return [equal, cosine(values), kind * (equal == 0), both(numbers) * (equal == 0) * (kind == 0)]


def _counts(figure: Figure) -> list[tuple[float | None, float | None]]:
    """The ends of a figure, and its whole: "one of the two men" counts two men as well."""
    return [(figure.low, figure.high), *([(figure.of, figure.of)] if figure.of is not None else [])]


def _times(stated: Sequence[Stated]) -> list[Matrix]:
    days = [{(t.value or "")[:10]: 1.0 for t in s.times if t.value} for s in stated]
    equal = cosine(days)
    return [equal, both(days) * (equal == 0)]


def _speakers(stated: Sequence[Stated]) -> list[Matrix]:
    nearest = [{a.source or "": 1.0 for a in s.claim.attribution[:1]} for s in stated]
    quoted = [bag([w.strip(".,!?;:…").lower() for q in s.quotations for w in q.text.split()]) for s in stated]
    equal = cosine(nearest)
    return [equal, both(nearest) * (equal == 0), cosine(quoted)]


_BUILDERS: tuple[Callable[[Sequence[Stated]], list[Matrix]], ...] = (
    _words,
    _names,
    _role("predicate"),
    _role("doer"),
    _role("undergoer"),
    _role("oblique"),
    _amounts,
    _times,
    _speakers,
)
