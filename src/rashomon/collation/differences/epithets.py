"""Epithets: a person who is given a judging word in one report and named without it in another.

In go the wordings of a story; out come differences, wherever in the reports the names stand: "the disgraced
mayor, Ana Ruiz" against "the mayor, Ana Ruiz"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rashomon.collation.differences.difference import Difference, Side, at
from rashomon.collation.differences.english import EMPTY
from rashomon.collation.differences.lexicon import JUDGED
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import Word, stem

# How many words of a name are looked for after an office.
REACH = 3
Key = tuple[str, str]


def compare_epithets(wordings: Iterable[Wording]) -> Iterator[Difference]:
    """Offices with a name after them, with a judging word before them here and without any there."""
    plain: dict[Key, list[Side]] = defaultdict(list)
    judged: dict[Key, list[Side]] = defaultdict(list)
    for wording in wordings:
        words = wording.told
        stands = {name.last: name.first for name in JUDGED.find(wording.stems)}
        for place, key in _called(wording, words):
            first = stands.get(place - 1)
            if first is None:
                plain[key].append(at(wording, words[place].start, words[place].end))
            else:
                judged[key].append(at(wording, words[first].start, words[place].end))
    for key, sides in judged.items():
        for side in sides:
            yield from _against(side, plain.get(key, ()))


def _against(side: Side, others: Iterable[Side]) -> Iterator[Difference]:
    """The side against the first plain naming of each other report that has never a judging one."""
    seen: set[str] = {side.wording.report.id}
    for other in others:
        if other.wording.report.id not in seen:
            seen.add(other.wording.report.id)
            yield Difference(kind="naming", one=other, other=side, confidence=0.6)


def _called(wording: Wording, words: tuple[Word, ...]) -> Iterator[tuple[int, Key]]:
    """The offices in a claim, by the number of their word, each with the last name that follows: (captain,
    Ruiz)."""
    text = wording.report.text
    for number, word in enumerate(words[:-1]):
        if text[word.start].isupper() or word.folded in EMPTY:
            continue
        name = ""
        for after in words[number + 1 : number + 1 + REACH]:
            if not text[after.start].isupper() or text[word.end : after.start].count(",") > 1:
                break
            name = after.folded
        if name:
            yield number, (stem(word.folded), name)
