"""Groups: things that turn out to be one, joined two by two. What joins them is decided elsewhere."""

from collections.abc import Sequence


class Groups:
    """A partition of ids that only ever grows coarser; the smallest id of a group is its root."""

    def __init__(self, ids: Sequence[str]) -> None:
        self._above = {id_: id_ for id_ in ids}

    def root(self, id_: str) -> str:
        """The smallest id of the group."""
        root = id_
        while self._above[root] != root:
            root = self._above[root]
        while self._above[id_] != root:
            self._above[id_], id_ = root, self._above[id_]
        return root

    def join(self, *ids: str) -> None:
        """Put the groups of these ids together."""
        roots = sorted({self.root(id_) for id_ in ids})
        for root in roots[1:]:
            self._above[root] = roots[0]

    def members(self) -> dict[str, list[str]]:
        """Each group under its root, roots and members in order."""
        found: dict[str, list[str]] = {}
        for id_ in sorted(self._above):
            found.setdefault(self.root(id_), []).append(id_)
        return dict(sorted(found.items()))
