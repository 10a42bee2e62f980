"""The stretch of a sentence that a clause takes: its words without the attribution, trimmed at the edges,
with both marks of a quotation or neither.

In go a clause's head and the owner of every word; out comes a span, or none where what is left tells
nothing. Which words belong to which clause is left to `clauses`."""

from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.language.pack import clauses

Token = Any
Owners = Mapping[int, int | None]
Spans = Sequence[tuple[int, int]]
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
# What hangs on a verb and tells nothing without more.
_LIGHT = (*_SUBJECTS, "aux", "auxpass", "neg", "advmod", "mark", "cc", "preconj", "punct", "npadvmod")
_COMPLEMENTS = ("dobj", "attr")
_BRACKETS = {")": "(", "]": "["}
LONGEST_FILLER = 3
# Between the last word of a quotation and its mark.
_STOPS = " ,.!?;:…"


def span_of(sentence: Any, head: int, owner: Owners, quoted: Spans) -> tuple[int, int] | None:
    """The longest run of tokens around the head that no other claim interrupts, its edges trimmed; None
    where it tells nothing."""
    doc = sentence.doc
    first = last = head
    at = head - 1
    while at >= sentence.start and owner[at] in (head, None):
        if owner[at] == head:
            first = at
        at -= 1
    at = head + 1
    while at < sentence.end and owner[at] in (head, None):
        if owner[at] == head:
            last = at
        at += 1
    first = _after_mark(doc[head], _trim(doc, first, head, 1, owner))
    last = _trim(doc, last, head, -1, owner)
    if not first <= head <= last or _says_nothing(doc[head], first, last + 1, owner):
        return None
    return _with_marks(doc, first, _with_bracket(doc, first, last + 1), quoted)


def _trim(doc: Any, at: int, head: int, step: int, owner: Owners) -> int:
    while at != head:
        token = doc[at]
        loose = token.is_punct or token.is_space or owner[at] != head or _joins(token, head)
        loose = loose or (step == 1 and token.lower_ in clauses.EDGE_WORDS and _ties(token, head))
        if not loose or _keeps_mark(token, step):
            return at
        at += step
    return at


def _joins(token: Token, head: int) -> bool:
    """Whether a conjunction stands outside of what it joins; "neither" and "nor" deny it, so they stay."""
    if token.lower_ in clauses.NEGATIVE_TIES:
        return False
    return bool(token.dep_ == "cc" or (token.dep_ == "preconj" and token.head.i == head))


def _ties(token: Token, head: int) -> bool:
    """Whether a small word ties a clause to another; "after the storm", "as of Friday" are the clause's own.

    A main clause has no mark: there the word opens a clause that the parser did not see."""
    if token.dep_ not in ("mark", "advmod", "prep") and token.tag_ != "IN":
        return False
    if token.lower_ in clauses.SUBORDINATING and token.head.i == head and token.head.dep_ == "ROOT":
        return False
    return not any(child.dep_ in ("pobj", "prep", "pcomp") for child in token.children)


def _keeps_mark(token: Token, step: int) -> bool:
    """Currency and signs belong to what they touch."""
    if step == 1:
        return bool(token.is_currency or token.text in ("+", "#"))
    return bool(token.text == "%" and token.i and not token.nbor(-1).whitespace_)


def _after_mark(head: Token, first: int) -> int:
    """Where a clause begins of which "two days after" tells when the other one was."""
    if head.dep_ != "advcl":
        return first
    marks = [
        c.i for c in head.children if c.dep_ in ("mark", "advmod") and c.lower_ in clauses.CONTRAST_MARKS
    ]
    if not marks or not first < marks[0] < head.i:
        return first
    before = head.doc[first : marks[0]]
    if any(t.dep_ in _SUBJECTS or t.pos_ in ("VERB", "AUX", "PROPN") for t in before):
        return first
    return int(marks[0]) + 1


def _says_nothing(head: Token, first: int, last: int, owner: Owners) -> bool:
    """Whether no news is left: "yes", "you know", a reporting verb without what is said, "there were"."""
    words = [t for t in head.doc[first:last] if not t.is_punct and not t.is_space]
    if all(t.pos_ == "INTJ" or t.lower_ in clauses.PARTICLES for t in words):
        return True
    if len(words) <= LONGEST_FILLER and " ".join(t.lower_ for t in words) in clauses.FILLERS:
        return True
    if head.pos_ not in ("VERB", "AUX"):
        return False
    lost = any(_lost(child, owner) for child in head.children)
    speaks = head.lemma_.lower() in clauses.SAYING_VERBS
    return (lost or speaks) and not any(_weighs(t, head, owner) for t in words)


def _lost(child: Token, owner: Owners) -> bool:
    """Whether a complement went with an attribution: "denied [the claim]", "began by [saying]"."""
    if child.dep_ == "prep" and owner.get(child.i) is not None:
        return _emptied(child, owner)
    return child.dep_ in _COMPLEMENTS and owner.get(child.i) is None


def _emptied(preposition: Token, owner: Owners) -> bool:
    objects = list(preposition.children)
    return bool(objects) and all(owner.get(c.i) is None for c in objects)


def _weighs(token: Token, head: Token, owner: Owners) -> bool:
    """Whether a word is part of what a verb tells: neither its subject nor a preposition without its object."""
    node = token
    while node.head not in (node, head):
        node = node.head
    if node == head or node.dep_ in _LIGHT or (token == node and token.lower_ in clauses.PARTICLES):
        return False
    return not (node.dep_ == "prep" and _emptied(node, owner))


def _with_bracket(doc: Any, first: int, last: int) -> int:
    """The end of a span, behind the bracket that closes one opened in it."""
    if last < len(doc) and doc[last].text in _BRACKETS:
        inside = [t.text for t in doc[first:last]]
        if inside.count(_BRACKETS[doc[last].text]) > inside.count(doc[last].text):
            return last + 1
    return last


def _with_marks(doc: Any, first: int, last: int, quoted: Spans) -> tuple[int, int]:
    """The span with the other mark of a quotation whose one mark it holds, where nothing stands between."""
    for start, end in quoted:
        left, right = doc[first].idx, doc[last - 1].idx + len(doc[last - 1])
        opens, closes = left < start <= right, left <= end < right
        if opens and not closes and right <= end and not doc.text[right:end].strip(_STOPS):
            while last < len(doc) and doc[last].idx <= end:
                last += 1
        elif closes and not opens and start <= left and not doc.text[start:left].strip():
            while first and doc[first].idx >= start:
                first -= 1
    return first, last
