"""Citations: where a report names another as the place it has something from.

In: two pages and the sources of the story. Out: the places where the child names the parent's outlet, and the
claims that it credits to it. Whether the parent has what it is credited with is checked elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.lineage.english import CITING
from rashomon.lineage.outlets import Outlet, is_own
from rashomon.lineage.page import Page
from rashomon.records import Claim, Source
from rashomon.text.folding import fold_words, joined, places_of
from rashomon.text.mastheads import RELEASES
from rashomon.text.sentences import ENDS, SENTENCE, sentence_around

Called = Mapping[str, Sequence[tuple[Source, str]]]

# How far from an outlet's name the word that cites it may stand, in words.
NEAR = 6
# Headings and credits name an outlet as the place where a text comes from; captions and navigation do not.
CREDITS = frozenset({"byline", "credit", "dateline", "heading"})
# A dateline stands in the first words of a text.
OPENING = 40


@dataclass(frozen=True)
class Citation:
    """That a page names an outlet: by which `names`, in which `places` of its text; the `claims` that it has
    from there; `credited`: in a credit; `in_full`: all words of a name stand in the page; `printed`: those
    that do."""

    names: tuple[Outlet, ...]
    places: tuple[tuple[int, int], ...]
    claims: tuple[Claim, ...]
    credited: bool
    in_full: bool
    printed: frozenset[str]


def cite(child: Page, own: Sequence[Outlet], theirs: Sequence[Outlet], called: Called) -> Citation | None:
    """Where a report names an outlet; None where it does not, or where the outlet is its own.

    `own`, `theirs`: the names of its outlet and of the other; `called`: the story's sources by each of their
    names, folded and joined."""
    found = [_named(child, name, own, called) for name in theirs if name not in own]
    told = [citation for citation in found if citation is not None]
    if not told:
        return None
    claims = {claim.id: claim for citation in told for claim in citation.claims}
    return Citation(
        names=tuple(name for citation in told for name in citation.names),
        places=tuple(sorted({place for citation in told for place in citation.places})),
        claims=tuple(sorted(claims.values(), key=lambda claim: claim.start)),
        credited=any(citation.credited for citation in told),
        in_full=any(citation.in_full for citation in told),
        printed=frozenset().union(*(citation.printed for citation in told)),
    )


def _named(child: Page, name: Outlet, own: Sequence[Outlet], called: Called) -> Citation | None:
    """Where a report names an outlet by one of its names."""
    cited = {
        source.id
        for source, printed in called.get(joined(name.words), ())
        if name.may_be(printed) and not is_own(source, own)
    }
    places, credited = _mentions(child, name)
    links = [(link.start, link.end) for c in child.claims for link in c.attribution if link.source in cited]
    if name.release:
        links = [link for link in links if _names_release(child.report.text, link)]
    if not places and not links:
        return None
    claims = tuple(
        claim
        for claim in child.claims
        if any((link.start, link.end) in links for link in claim.attribution)
        or any(_one_sentence(child.report.text, claim, place) for place in places)
    )
    # Of an address the page has the words run together or apart: it counts as printed in full.
    printed = frozenset(name.words) & child.word_set
    full = name.address or printed == frozenset(name.words)
    return Citation((name,), tuple(sorted({*places, *links})), claims, credited, full, printed)


def _names_release(text: str, link: tuple[int, int]) -> bool:
    """Whether the sentence in which a body speaks names a paper of its own."""
    start, end = sentence_around(text, *link)
    return bool(RELEASES & set(fold_words(text[start:end])))


def _one_sentence(text: str, claim: Claim, place: tuple[int, int]) -> bool:
    """Whether a name stands in the sentence of a claim, as far as punctuation tells."""
    if claim.start <= place[0] < claim.end:
        return True
    between = text[place[1] : claim.start] if place[1] <= claim.start else text[claim.end : place[0]]
    return len(between) <= SENTENCE and not any(mark in between for mark in ENDS)


def _mentions(child: Page, name: Outlet) -> tuple[list[tuple[int, int]], bool]:
    """Where the child's text has a name beside a word that cites, in brackets, or in a credit."""
    if name.words[0] not in child.word_set and not name.address:
        return [], False
    folded = [word.folded for word in child.words]
    text, found, credited = child.report.text, [], False
    for first, last in places_of(name.words, folded):
        start, end = child.words[first].start, child.words[last - 1].end
        if not text[start].isupper() or child.words[first].quoted or not name.may_be(text[start:end]):
            continue
        if name.release and not _names_release(text, (start, end)):
            continue
        credit = _is_credit(child, first, start, end)
        if credit or (
            not child.words[first].aside and CITING & set(folded[max(0, first - NEAR) : last + NEAR])
        ):
            found.append((start, end))
            credited = credited or credit
    return found, credited


def _is_credit(child: Page, first: int, start: int, end: int) -> bool:
    """Whether a name stands in a byline, a credit or a dateline, set apart or not."""
    text = child.report.text
    if not child.words[first].aside:
        return first < OPENING and text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"
    held = (s for s in child.reading.set_aside if s.start is not None and s.end is not None)
    return any(s.reason in CREDITS for s in held if (s.start or 0) <= start < (s.end or 0))
