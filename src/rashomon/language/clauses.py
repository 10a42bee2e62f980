"""Where a sentence falls into claims: the heads of its clauses, and which words belong to which.

In goes a parsed sentence with its sayings; out come clause heads with contiguous spans that leave the
attribution out. A clause that a purpose, a condition or a cause opens stays with what it belongs to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.language.appositions import is_news
from rashomon.language.english.clauses import CONTRAST_MARKS, EDGE_WORDS, STAYING_MARKS
from rashomon.language.sayings import Saying

Token = Any


@dataclass(frozen=True, kw_only=True)
class Part:
    """A claim's clause: its head and the tokens `doc[first:last]` of its span."""

    head: Token
    first: int
    last: int


def find_parts(
    sentence: Any, sayings: Sequence[Saying], quoted: Sequence[tuple[int, int]]
) -> tuple[Part, ...]:
    """The clauses of a sentence that make claims, in order; their spans do not overlap. `quoted`: character
    spans of the document between quotation marks."""
    cues = {saying.cue.i for saying in sayings if saying.cue.pos_ in ("VERB", "AUX")}
    attributed = _attributed(sayings, quoted)
    heads = _heads(sentence, sayings, cues)
    heads |= {t.i for t in sentence if t.i not in attributed and is_news(t) and _quotation(t, quoted) is None}
    before = {s.cue.i: s.content.i for s in sayings if s.own and s.content.i < min(s.own)}
    owner = {token.i: _owner(token, heads, attributed, cues, before) for token in sentence}
    parts = []
    for head in sorted(heads):
        span = _span(sentence, head, owner)
        if span:
            parts.append(Part(head=sentence.doc[head], first=span[0], last=span[1]))
    return tuple(parts)


def is_clause(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB") or token.tag_ == "MD"


def _attributed(sayings: Iterable[Saying], quoted: Sequence[tuple[int, int]]) -> set[int]:
    """The tokens of attributions, less what stands in a quotation that the cue does not stand in."""
    found: set[int] = set()
    for saying in sayings:
        home = _quotation(saying.cue, quoted)
        doc = saying.cue.doc
        found |= {i for i in saying.own if _quotation(doc[i], quoted) in (home, None)}
    return found


def _quotation(token: Token, quoted: Sequence[tuple[int, int]]) -> int | None:
    for number, (start, end) in enumerate(quoted):
        if start <= token.idx < end:
            return number
    return None


def _heads(sentence: Any, sayings: Sequence[Saying], cues: set[int]) -> set[int]:
    said = {saying.content.i for saying in sayings}
    heads: set[int] = set()
    for token in sentence:
        if token.i in cues:
            continue
        if token.i in said or token.dep_ == "ROOT":
            heads.add(token.i)
    for token in sentence:  # left to right, so that a conjunct's head is known before it
        if token.i in cues or token.i in heads:
            continue
        if _splits(token, heads, cues):
            heads.add(token.i)
    for token in reversed(
        list(sentence)
    ):  # "it was a draft, it was never adopted": the first hangs on the second
        if token.i not in heads and token.i not in cues and _spliced(token, heads):
            heads.add(token.i)
    return {
        i for i in heads if not (sentence.doc[i].dep_ == "ROOT" and _only_cues(sentence.doc[i], cues, said))
    }


def _only_cues(root: Token, cues: set[int], said: set[int]) -> bool:
    return root.i in cues and root.i not in said


def _splits(token: Token, heads: set[int], cues: set[int]) -> bool:
    """Whether a clause that hangs on another one is a claim of its own."""
    anchor = token.head.i
    if not is_clause(token):
        return token.dep_ == "conj" and anchor in heads and _has_subject(token)
    if token.dep_ == "conj":
        return (anchor in heads or anchor in cues or _conjunct_of(token, heads | cues)) and not _shares_all(
            token
        )
    if token.dep_ == "relcl":
        return _comma_before_clause(token) and token.tag_ != "VB"
    if token.dep_ == "advcl":
        return _free_adverbial(token)
    if token.dep_ == "parataxis":
        return _has_subject(token)
    return False


def _conjunct_of(token: Token, heads: set[int]) -> bool:
    while token.dep_ == "conj":
        token = token.head
        if token.i in heads:
            return True
    return False


def _spliced(token: Token, heads: set[int]) -> bool:
    marked = any(child.dep_ == "mark" for child in token.children)
    return (
        token.dep_ == "ccomp"
        and is_clause(token)
        and token.head.i in heads
        and token.i < token.head.i
        and _has_subject(token)
        and not marked
    )


def _has_subject(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for child in token.children)


def _shares_all(token: Token) -> bool:
    """Two verbs that share object and all ("killed and wounded ten"): nothing but the conjunction stands between."""
    between = [
        t
        for t in token.doc[token.head.i + 1 : token.i]
        if t.dep_ not in ("cc", "punct", "advmod", "aux", "auxpass", "neg")
    ]
    return not between and not _has_subject(token)


def _comma_before_clause(token: Token) -> bool:
    left = token.left_edge.i
    before = token.doc[left - 1] if left else None
    return before is not None and before.text in (",", "–", "—", "-", "--", "(", ";")


def _free_adverbial(token: Token) -> bool:
    """A finite clause of time, place or contrast with its own subject, or a participle that adds news after a comma."""
    marks = [
        child.lower_ for child in token.children if child.dep_ in ("mark", "advmod") and child.i < token.i
    ]
    if any(mark in STAYING_MARKS for mark in marks):
        return False
    finite = token.tag_ in ("VBD", "VBZ", "VBP") or any(
        c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBD", "VBZ", "VBP", "MD") for c in token.children
    )
    if _has_subject(token) and finite:
        return any(mark in CONTRAST_MARKS for mark in marks)
    if token.tag_ == "VBG" and token.i > token.head.i and not marks:
        return _comma_before_clause(token) and any(
            c.dep_ in ("dobj", "prep", "attr", "acomp", "ccomp") for c in token.children
        )
    return False


def _owner(
    token: Token, heads: set[int], attributed: set[int], cues: set[int], before: dict[int, int]
) -> int | None:
    """The clause head that a token belongs to; None for the words of an attribution. `before`: cue -> the
    clause before it."""
    node = token
    while node.i in attributed and node.i not in heads and node.i not in cues and node.head != node:
        node = node.head
    if token.i in attributed:  # a clause inside of it, such as "which led the search", has its own words
        return int(node.i) if node.i in heads and node.i in attributed else None
    node = token
    while True:
        if node.i in heads:
            return int(node.i)
        if node.i in cues or node.head == node:
            if node.i in cues and token.i < node.i and before.get(node.i) in heads:
                return before[node.i]
            return None if node.i in cues else _nearest(token, heads)
        if node.i in attributed and node is not token and node.i not in heads:
            # A phrase that stands apart from its attribution (in a quotation, say) goes to the clause it stands in.
            return _nearest(token, heads)
        node = node.head


def _nearest(token: Token, heads: set[int]) -> int | None:
    return min(heads, key=lambda i: (abs(i - token.i), i), default=None)


def _span(sentence: Any, head: int, owner: dict[int, int | None]) -> tuple[int, int] | None:
    """The longest run of tokens around the head that no other claim interrupts, its edges trimmed."""
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
    first = _skip_edge(doc, first, head, 1, owner)
    last = _skip_edge(doc, last, head, -1, owner)
    return (first, last + 1) if first <= head <= last else None


def _skip_edge(doc: Any, at: int, head: int, step: int, owner: dict[int, int | None]) -> int:
    while at != head:
        token = doc[at]
        loose = token.is_punct or token.is_space or owner[at] != head or token.dep_ in ("cc", "preconj")
        loose = loose or (step == 1 and token.lower_ in EDGE_WORDS and _ties(token))
        if not loose or _keeps_mark(doc, at, step):
            return at
        at += step
    return at


def _ties(token: Token) -> bool:
    """Whether a small word ties a clause to another; "after the storm", "as of Friday" are the clause's own."""
    ties = token.dep_ in ("mark", "advmod", "prep") or token.tag_ == "IN"
    return ties and not any(child.dep_ in ("pobj", "prep") for child in token.children)


def _keeps_mark(doc: Any, at: int, step: int) -> bool:
    """Brackets, currency and signs belong to what they touch."""
    token = doc[at]
    if step == 1:
        return bool(token.is_currency or token.text in ("+", "#"))
    return bool(token.text in ("%", ")") and not token.whitespace_ and token.text == "%")
