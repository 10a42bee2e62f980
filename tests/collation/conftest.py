"""Claims made by hand, for tests of alignment that need no parser."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from rashomon.collation.stated import Stated, state_all
from rashomon.records import Attribution, Claim, Clause, Figure, Phrase, Reading, Story, Time, make_report


def write_reading(name: str, claims: Sequence[dict[str, Any]]) -> Reading:
    """A reading whose claims are told as dicts: text, lemmas, names, doer, figures (low, what), times (value), by."""
    text = "\n".join(claim["text"] for claim in claims)
    report = make_report(text, location=name, name=name, outlet=name)
    made: list[Claim] = []
    clauses, figures, times, start = [], [], [], 0
    for number, told in enumerate(claims):
        key, end = f"{report.id}.c{number}", start + len(told["text"])
        links = tuple(
            Attribution(source=by, cue="said", stance="neutral", start=start, end=end)
            for by in told.get("by", ())
        )
        made.append(
            Claim(id=key, report=report.id, start=start, end=end, text=told["text"], attribution=links)
        )
        lemmas = tuple(told.get("lemmas", told["text"].lower().split()))
        phrases = [
            Phrase(role="doer", start=start, end=start + 1, head=word, lemmas=(word,))
            for word in told.get("doer", ())
        ]
        clauses.append(
            Clause(claim=key, phrases=tuple(phrases), lemmas=lemmas, names=tuple(told.get("names", ())))
        )
        for low, what in told.get("figures", ()):
            figures.append(
                Figure(id=f"{key}.f{low}", report=report.id, start=start, end=end, text=str(low), low=low, high=low,
                       what=what, claim=key)
            )  # fmt: skip
        for value in told.get("times", ()):
            times.append(
                Time(
                    id=f"{key}.t", report=report.id, start=start, end=end, text=value, value=value, claim=key
                )
            )
        start = end + 1
    return Reading(
        report=report, claims=tuple(made), clauses=tuple(clauses), figures=tuple(figures), times=tuple(times)
    )


@pytest.fixture
def story() -> Callable[..., Story]:
    """`story([claim, …], [claim, …], …)`: the story of reports with these claims."""

    def write(*reports: Sequence[dict[str, Any]]) -> Story:
        readings = tuple(write_reading(f"{n}.txt", claims) for n, claims in enumerate(reports))
        return Story(id="s", readings=readings)

    return write


@pytest.fixture
def rows(story: Callable[..., Story]) -> Callable[..., tuple[Stated, ...]]:
    """`rows([claim, …], …)`: the claims of that story as alignment sees them."""
    return lambda *reports: state_all(story(*reports))
