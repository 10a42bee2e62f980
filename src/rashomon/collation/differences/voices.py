"""Voices: when two sources of a story are one, and when one speaks for the other.

In go the story's sources; out come answers about pairs of source ids."""

import re
from collections.abc import Iterable

from rashomon.collation.differences.english import EMPTY, OUTLETS
from rashomon.collation.differences.wording import Wording
from rashomon.records import Source
from rashomon.text.governments import government_of

_WORD = re.compile(r"\w+")
# Kinds whose name is not proper: they are described, not named.
_DESCRIBED = frozenset({"unnamed", "group"})


class Voices:
    """The sources of a story by id, with the telling words of their names."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = {source.id: source for source in sources}
        self._names = {
            source.id: [words for name in (source.name, *source.aliases) if (words := telling(name))]
            for source in self._sources.values()
        }

    def name(self, source: str | None) -> str:
        """The name that a source is called by; empty where it is not known."""
        known = self._sources.get(source or "")
        return known.name if known else ""

    def named(self, source: str | None) -> bool:
        """Whether a source goes by a proper name and not by a description."""
        known = self._sources.get(source or "")
        if known is None or known.kind in _DESCRIBED:
            return False
        words = [word for word in _WORD.findall(known.name) if word.lower() not in EMPTY]
        return bool(words) and words[0][0].isupper()

    def same(self, one: str | None, other: str | None) -> bool:
        """Whether two ids are one source: the same id, or names of which one holds the other's words."""
        if one == other:
            return True
        ruler = government_of(self.name(one))
        if ruler and ruler == government_of(self.name(other)):
            return True
        return any(
            a <= b or b <= a for a in self._names.get(one or "", ()) for b in self._names.get(other or "", ())
        )

    def allied(self, one: str | None, other: str | None) -> bool:
        """Whether two sources are one, or one speaks for the other."""
        return self.same(one, other) or self._serves(one, other) or self._serves(other, one)

    def touches(self, source: str | None, words: Iterable[str]) -> bool:
        """Whether one of these words is in a name of the source."""
        wanted = {word.lower() for word in words}
        return any(not wanted.isdisjoint(name) for name in self._names.get(source or "", ()))

    def outlet(self, source: str | None, outlet: str) -> bool:
        """Whether a source is the outlet of this name."""
        words = telling(outlet)
        return any(name <= words for name in self._names.get(source or "", ()))

    def credits(self, child: Wording, parent: Wording) -> bool:
        """Whether the child's claim is attributed to the outlet of the parent's report, by name or as "the
        paper"."""
        return any(self.carries(link.source, parent.report.outlet) for link in child.claim.attribution)

    def carries(self, source: str | None, outlet: str | None) -> bool:
        """Whether a source is an outlet, by its name or by a word such as "the newspaper"."""
        if source is None:
            return False
        if outlet and self.outlet(source, outlet):
            return True
        return any(name <= OUTLETS for name in self._names.get(source, ()))

    def _serves(self, one: str | None, other: str | None) -> bool:
        known = self._sources.get(one or "")
        body = telling(known.speaks_for) if known and known.speaks_for else frozenset()
        return bool(body) and any(body <= name or name <= body for name in self._names.get(other or "", ()))


def telling(name: str) -> frozenset[str]:
    """The words of a name that tell it from others, lower case."""
    return frozenset(word for word in _WORD.findall(name.lower()) if word not in EMPTY)
