"""Origins: the one name behind the several that an origin goes by.

In: the sources of a story and the outlets of its reports. Out: for each of them the origin that it belongs
to. A spokesman and the body that he speaks for, a government and its seat are one origin; they stay distinct
sources.
"""

from collections.abc import Mapping, Sequence

from rashomon.corroboration.names import BARE, HIS, LINKS, MOUTHPIECES, SPEAKING
from rashomon.corroboration.offices import described, office_holders
from rashomon.records import Claim, Report, Source, Story
from rashomon.text.folding import fold_name, fold_words, joined
from rashomon.text.governments import GOVERNMENTS
from rashomon.text.mastheads import is_release, masthead

# What an origin is called by, of all its names in a finding: the body before the person, the named before the
# rest.
RANK = {
    "government": 0, "organisation": 0, "agency": 0, "outlet": 1, "person": 2, "document": 3, "group": 4,
    "unnamed": 5,
}  # fmt: skip
# Kinds of source that may put out a report themselves.
BODILY = frozenset({"government", "organisation", "agency", "outlet"})


class Origins:
    """Who stands behind each source and each outlet of a story."""

    def __init__(self, story: Story) -> None:
        self._sources = {source.id: source for source in story.sources}
        bodies = _bodies(story.sources, [reading.report for reading in story.readings])
        self._outlet = {r.report.id: _named(masthead(outlet_name(r.report))) for r in story.readings}
        newsrooms = frozenset(
            self._outlet[r.report.id] for r in story.readings if not is_release(outlet_name(r.report))
        )
        self._key = {source.id: _key(source, bodies, newsrooms) for source in story.sources}
        self._key |= office_holders(story, self._key)
        self._key |= described(story, self._key)
        self._released = {
            _named(masthead(outlet_name(r.report)).split()[0]): self._outlet[r.report.id]
            for r in story.readings
            if is_release(outlet_name(r.report))
        }
        self._key = {id_: self._released.get(key, key) for id_, key in self._key.items()}
        self._key |= _tails(story.sources, {r.report.id: r.report for r in story.readings}, self._outlet)

    def source(self, id_: str) -> Source | None:
        """A source of the story."""
        return self._sources.get(id_)

    def behind(self, source: str, claim: Claim) -> str | None:
        """The key of the origin behind a source that says a claim: "his office" is that of the one whom the
        claim names."""
        known = self._sources.get(source)
        words = fold_words(known.name) if known is not None else ()
        if len(words) > 1 and words[0] in HIS and words[-1] in MOUTHPIECES:
            said = frozenset(fold_words(claim.text))
            fits = {
                self._key[one.id]
                for one in self._sources.values()
                if one.kind == "person" and fold_name(one.name)[-1] in said
            }
            if len(fits) == 1:
                return min(fits)
        return self.of_source(source)

    def of_source(self, source: str) -> str | None:
        """The key of the origin behind a source; None where the story knows no such source."""
        return self._key.get(source)

    def of_outlet(self, report: str) -> str:
        """The key of the origin that a report's outlet is."""
        return self._outlet[report]

    def is_outlet(self, source: str, report: str) -> bool:
        """Whether a source is the outlet of a report, under any of its names."""
        known = self._sources.get(source)
        if known is None:
            return False
        return any(_named(name) == self._outlet[report] for name in (known.name, *known.aliases))

    def name(self, source: str) -> tuple[int, str]:
        """How fit a source's name is to call its origin by (least is best), and the name."""
        known = self._sources[source]
        return RANK[known.kind], known.name


def outlet_name(report: Report) -> str:
    """The outlet; where none is known, the report's name stands for it."""
    return report.outlet or report.name


def _tails(
    sources: Sequence[Source], reports: Mapping[str, Report], outlets: Mapping[str, str]
) -> dict[str, str]:
    """The outlet behind each body that is called by the end of its name: "the Harbour Board" of the Ostrey Harbour
    Board; where two outlets end so, none."""
    ends: dict[tuple[str, ...], set[str]] = {}
    for id_, report in reports.items():
        words = fold_name(masthead(outlet_name(report)))
        for at in range(1, len(words)):
            ends.setdefault(tuple(words[at:]), set()).add(outlets[id_])
    found: dict[str, str] = {}
    for source in sources:
        name = fold_name(source.name)
        fits = ends.get(tuple(name), set())
        if source.kind in BODILY and len(fits) == 1 and set(name) - BARE:
            found[source.id] = min(fits)
    return found


def _bodies(sources: Sequence[Source], reports: Sequence[Report]) -> Mapping[frozenset[str], str]:
    """The words of each name that a mouthpiece may speak for, with the key of its owner."""
    found: dict[frozenset[str], str] = {}
    named = [source for source in sources if source.kind not in ("unnamed", "group", "document")]
    for source in sorted(named, key=lambda one: one.kind == "person"):
        if not _speaker_words(source.name):
            for name in (source.name, *source.aliases):
                words = frozenset(fold_name(name))
                if words - BARE and any(letter.isupper() for letter in name):
                    found.setdefault(words, _key_of_named(source))
    for report in reports:
        name = masthead(outlet_name(report))
        found.setdefault(frozenset(fold_name(name)), _named(name))
    return found


def _key_of_named(source: Source) -> str:
    return _named(source.speaks_for or source.name)


def _key(source: Source, bodies: Mapping[frozenset[str], str], newsrooms: frozenset[str]) -> str:
    """The key of a source's origin. Whom a paper quotes does not speak for the paper."""
    if source.speaks_for:
        body = _body(frozenset(fold_name(source.speaks_for)), bodies) or _named(source.speaks_for)
        if source.kind != "person" or body not in newsrooms:
            return body
    behind = _speaker_words(source.name) if source.kind != "person" else frozenset()
    if behind:
        return _body(behind, bodies) or _named(
            " ".join(word for word in fold_words(source.name) if word in behind)
        )
    return _named(source.name)


def _named(name: str) -> str:
    """The key of a name by itself."""
    folded = joined(fold_name(name))
    return GOVERNMENTS.get(folded, folded)


def _speaker_words(name: str) -> frozenset[str]:
    """The words of the body in "a spokesman for X", "X's statement"; nothing in any other name."""
    words = fold_words(name)
    if not SPEAKING & set(words):
        return frozenset()
    rest = frozenset(word for word in words if word not in MOUTHPIECES | LINKS)
    return rest if rest - BARE else frozenset()


def _body(words: frozenset[str], bodies: Mapping[frozenset[str], str]) -> str | None:
    """The one body whose name these words are, or hold, or are held in."""
    if words in bodies:
        return bodies[words]
    held = {key for known, key in bodies.items() if (known < words and known - BARE) or words < known}
    return min(held) if len(held) == 1 else None
