"""Families: the reports that are tied by descent, however far. In: ids and ties. Out: who belongs
together."""

from collections.abc import Iterable, Sequence


def families_of(ids: Sequence[str], ties: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """The connected components, members and families in the order of `ids`; a report without a tie stands
    alone."""
    family = {id_: [id_] for id_ in ids}
    for one, other in ties:
        if family[one] is not family[other]:
            joined = family[one] + family[other]
            for id_ in joined:
                family[id_] = joined
    place = {id_: n for n, id_ in enumerate(ids)}
    distinct = {id(held): tuple(sorted(held, key=place.__getitem__)) for held in family.values()}
    return tuple(sorted(distinct.values(), key=lambda held: place[held[0]]))
