"""The relation of two reports: what speaks for one having been written from the other, whichever came first.

In: two pages, the findings they share and the weight of words in this story. Out: a record of measures. What
they are worth together is weighed elsewhere, and so is who wrote from whom.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.lineage.page import Page
from rashomon.lineage.stated import Stated
from rashomon.text.order import longest_rising, order_kept
from rashomon.text.shingles import Run, shared_runs

# Words in a row that two reports of one event share by chance, in names of bodies and set phrases: of 51
# pairs of independent reports (five story sets) the longest run outside quotations has 9 words.
CHANCE_RUN = 8
# A share of few words is no share: in the weight of words, about a paragraph is added to each text. Without
# it reports of one or two sentences seem written from one another (topic 24 of ECB+, one-sentence reports).
FEW_WORDS = 40.0
# A run shorter than this is no passage to show.
SHORTEST_RUN = 5
# A quotation is the other's where this share of its words stands there, in pairs or longer runs: a rewriter trims
# and mends what was said.
SAME_SAID = 0.6


@dataclass(frozen=True)
class Relation:
    """What two pages have in common.

    `copied`: the share of either's words that stands in runs of five or more in the other, quotations and
    all; `verbatim`: words of their own voices in shared runs, beyond what chance explains in each run;
    `words`: the share of either's telling words that comes back in the same order, chance taken off; `facts`:
    the share of either's claims that the other has too, times how far they stand in one order; `values`:
    findings in which they give the same figure, less those in which they give different ones; `said`: how many
    of either's quotations the other has too, less those that it has alone."""

    first: Page
    second: Page
    copied: tuple[float, float]
    verbatim: int
    words: tuple[float, float]
    facts: tuple[float, float]
    values: int
    said: tuple[int, int]
    shared: tuple[str, ...]
    kept: tuple[str, ...]
    runs: tuple[Run, ...]


def relate(
    first: Page,
    second: Page,
    stated: Mapping[str, Stated],
    weight: Mapping[str, float],
    without: Page | None = None,
) -> Relation:
    """The relation of two pages; `without`: leaving out of account whatever a third page has too."""
    known = stated[without.id].first if without else {}
    one, other = stated[first.id], stated[second.id]
    shared = tuple(id_ for id_ in one.first if id_ in other.first and id_ not in known)
    rising = longest_rising([other.first[id_] for id_ in shared])
    telling = _unknown(first, without), _unknown(second, without)
    kept = order_kept(*telling, weight)
    runs = shared_runs(first.body_words, second.body_words, SHORTEST_RUN)
    return Relation(
        first=first,
        second=second,
        copied=_copied(first, second, runs),
        verbatim=_verbatim(first, runs, without),
        words=(_share(kept, first, weight), _share(kept, second, weight)),
        facts=(one.facts(shared, len(rising)), other.facts(shared, len(rising))),
        values=sum(one.agreement(other, id_) for id_ in shared),
        said=(_said(first, second, without), _said(second, first, without)),
        shared=shared,
        kept=tuple(shared[at] for at in rising),
        runs=runs,
    )


def _unknown(page: Page, without: Page | None) -> Sequence[str]:
    if without is None:
        return page.telling
    return [word for word in page.telling if word not in without.vocabulary]


def _share(kept: float, page: Page, weight: Mapping[str, float]) -> float:
    whole = sum(weight[word] for word in page.telling)
    return kept / (whole + FEW_WORDS)


def _copied(first: Page, second: Page, runs: Sequence[Run]) -> tuple[float, float]:
    words = sum(run.length for run in runs)
    return words / max(1, len(first.body)), min(1.0, words / max(1, len(second.body)))


def _verbatim(page: Page, runs: Sequence[Run], without: Page | None) -> int:
    """Words of a page's own voice in shared runs, beyond the chance length of each."""
    elsewhere = shared_runs(page.body_words, without.body_words, SHORTEST_RUN) if without else ()
    known = {at for run in elsewhere for at in range(run.first, run.first + run.length)}
    words = 0
    for run in runs:
        places = range(run.first, run.first + run.length)
        own = sum(not page.body[at].quoted and at not in known for at in places)
        words += max(0, own - CHANCE_RUN)
    return words


def _said(page: Page, other: Page, without: Page | None) -> int:
    """A page's quotations that the other has and a third has not, less those that are its own."""
    known = without.said if without else ()
    held = [said for said in page.said if _is_quoted(said, other.said)]
    new = [said for said in held if not _is_quoted(said, known)]
    return len(new) - (len(page.said) - len(held))


def _is_quoted(said: Sequence[str], among: Sequence[Sequence[str]]) -> bool:
    """Whether one of several quotations has most of the words of one."""
    least = SAME_SAID * len(said)
    # Most quotations have few words in common, and then the order of these need not be looked at.
    return any(
        sum(run.length for run in shared_runs(said, other, 2)) >= least
        for other in among
        if sum(word in other for word in said) >= least
    )
