"""Phrases without a verb that compare an amount, told besides behind a comma: "nearly double the sum of May", "up
from nine", "a fifth of all deposits".

In goes a parsed sentence; out come the head of each such phrase and its tokens. The parser hangs the words of
such a phrase here and there, so it is found by its first words and ends at the next mark. One with a verb of
its own is a clause and left to `splitting`."""

from dataclasses import dataclass
from typing import Any

from rashomon.language.appositions import sets_off
from rashomon.language.pack import clauses

Token = Any
_STOPS = frozenset(",;:.!?)(–—―")
_FINITE = ("VBD", "VBZ", "VBP", "MD")


@dataclass(frozen=True, kw_only=True)
class Aside:
    """A phrase told besides: its head and the tokens `doc[first:last]`."""

    head: Token
    first: int
    last: int


def find_asides(sentence: Any) -> list[Aside]:
    """The comparing phrases of a sentence, in order."""
    doc = sentence.doc
    verb = next((t.i for t in sentence if t.pos_ in ("VERB", "AUX")), sentence.end)
    found = []
    for first in range(verb + 2, sentence.end - 2):
        if not sets_off(doc, first):
            continue
        last = _end(sentence, first)
        if last - first < 3:
            continue
        if _compares(doc, _after_grade(doc, first, last), last) and not _finite(doc, first, last):
            found.append(Aside(head=_head(doc, first, last), first=first, last=last))
    return found


def _end(sentence: Any, first: int) -> int:
    """Where the phrase ends: at the next mark, or with the sentence."""
    doc, at = sentence.doc, first
    while (
        at < sentence.end and (doc[at].text not in _STOPS or _in_name(sentence, at)) and doc[at].text != '"'
    ):
        at += 1
    return at


def _in_name(sentence: Any, at: int) -> bool:
    """The comma of "Vell, Oregon", with nothing but a mark behind."""
    doc = sentence.doc
    if doc[at].text != "," or at + 2 >= sentence.end:
        return False
    return bool(doc[at - 1].pos_ == "PROPN" and doc[at + 1].pos_ == "PROPN" and doc[at + 2].is_punct)


def _after_grade(doc: Any, first: int, last: int) -> int:
    """The first word behind "nearly", "at least", "just"."""
    while first < last and (doc[first].lower_ in clauses.GRADES):
        first += 1
    return first


def _share_of(doc: Any, first: int, last: int) -> bool:
    """ "A fifth of all deposits"."""
    ofs = [t.i for t in doc[first : min(first + 4, last - 1)] if t.lower_ == "of"]
    return bool(ofs) and first < ofs[0] and any(t.lower_ in clauses.FRACTIONS for t in doc[first : ofs[0]])


def _compares(doc: Any, first: int, last: int) -> bool:
    """ "Nearly double the sum of May", "up from nine", "less than in any year since 1990"."""
    words = doc[first:last]
    if len(words) < 3:
        return False
    one, two = words[0].lower_, words[1].lower_
    if (one, two) in clauses.COMPARING_PAIRS or one in clauses.COMPARING or _share_of(doc, first, last):
        return True
    than = [t.i for t in words if t.lower_ == "than"]
    return bool(than) and any(t.tag_ in ("JJR", "RBR") for t in doc[first : than[0]])


def _finite(doc: Any, first: int, last: int) -> bool:
    """Whether a verb of its own makes a clause of it; one in a relative clause does not."""
    return any(t.tag_ in _FINITE and not _within_relative(t, first) for t in doc[first:last])


def _within_relative(token: Token, first: int) -> bool:
    node = token
    while node.head != node and node.i >= first:
        if node.dep_ == "relcl" and node.head.i >= first:
            return True
        if node.dep_ == "advcl" and node.head.i >= first:
            return True
        node = node.head
    return False


def _head(doc: Any, first: int, last: int) -> Token:
    """The first word of the phrase that hangs on a word before it."""
    tops = [t for t in doc[first:last] if not first <= t.head.i < last]
    return tops[0] if tops else doc[first]
