"""Where a sentence falls into claims: the heads of its clauses, and which words belong to which.

In goes a parsed sentence with its sayings; out come clause heads with contiguous spans that leave the
attribution out. A clause that a purpose or a condition opens stays with what it belongs to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.language.appositions import is_news, sets_off
from rashomon.language.asides import Aside, find_asides
from rashomon.language.attribution.acts import is_act
from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import stance_of
from rashomon.language.clausal import has_subject
from rashomon.language.extents import span_of
from rashomon.language.fragments import is_bare, is_tag, second_half
from rashomon.language.loose import opening, spliced
from rashomon.language.pack import clauses as words
from rashomon.language.splitting import splits

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
    said = {saying.content.i for saying in sayings}
    heads = _heads(sentence, sayings, cues)
    heads = {i for i in heads if i in said or not _astray(sentence.doc[i], attributed, quoted)}
    heads |= {t.i for t in sentence if t.i not in attributed and is_news(t) and _quotation(t, quoted) is None}
    asides = [
        a
        for a in find_asides(sentence)
        if a.head.i not in attributed
        and _quotation(a.head, quoted) is None
        and not any(a.first <= head < a.last for head in heads)
    ]
    heads |= {a.head.i for a in asides}
    before = {s.cue.i: s.content.i for s in sayings if s.own and s.content.i < min(s.own)}
    owner = {token.i: _owner(token, heads, attributed, cues, before) for token in sentence}
    _hand_over(sentence, heads, owner)
    _gather(asides, heads, attributed, owner)
    spans: dict[int, tuple[int, int]] = {}
    for head in sorted(heads):
        span = span_of(sentence, head, owner, quoted)
        if span is None or (head not in said and _tells_nothing(sentence.doc[head], span, quoted)):
            continue
        spans[head] = span
        verb = second_half(sentence.doc, head, span[1], sentence.end, owner)
        if verb is not None:
            rest = {i: verb.i if i >= span[1] and one == head else one for i, one in owner.items()}
            other = span_of(sentence, verb.i, rest, quoted)
            if other is not None and other[0] >= span[1]:
                spans[verb.i] = other
    return tuple(
        Part(head=sentence.doc[head], first=first, last=last)
        for head, (first, last) in sorted(spans.items(), key=lambda item: item[1])
    )


def _astray(head: Token, attributed: set[int], quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether a relative clause without a comma stays where it is: it tells of the speaker, or of what the host's
    word of speech brings, or stands in a quotation that its host does not stand in."""
    if head.dep_ != "relcl" or sets_off(head.doc, head.left_edge.i):
        return False
    host = head.head
    while host.head != host and host.pos_ not in ("VERB", "AUX"):
        host = host.head
    speaks = is_act(host) or stance_of(host) is not None
    return speaks or head.head.i in attributed or _quotation(head, quoted) != _quotation(host, quoted)


def _tells_nothing(head: Token, span: tuple[int, int], quoted: Sequence[tuple[int, int]]) -> bool:
    return is_tag(head, *span, quoted) or is_bare(head, *span, quoted)


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
        if splits(token, heads, cues):
            heads.add(token.i)
    for token in reversed(
        list(sentence)
    ):  # "it was a draft, it was never adopted": the first hangs on the second
        if token.i not in heads and token.i not in cues and spliced(token, heads):
            heads.add(token.i)
    return {
        i for i in heads if not (sentence.doc[i].dep_ == "ROOT" and _only_cues(sentence.doc[i], cues, said))
    }


def _only_cues(root: Token, cues: set[int], said: set[int]) -> bool:
    return root.i in cues and root.i not in said


def _gather(
    asides: Sequence[Aside], heads: set[int], attributed: set[int], owner: dict[int, int | None]
) -> None:
    """Gives a phrase told besides all its words, wherever the parser hung them."""
    for aside in asides:
        for i in range(aside.first, aside.last):
            if i not in attributed and i not in heads:
                owner[i] = aside.head.i


def _hand_over(sentence: Any, heads: set[int], owner: dict[int, int | None]) -> None:
    """Gives a joined verb "nor", and the subject that the parser took for a part of the clause before."""
    for token in sentence:
        if token.dep_ == "cc" and token.lower_ == "nor":
            joined = [c.i for c in token.head.children if c.dep_ == "conj" and c.i > token.i]
            if joined and joined[0] in heads:
                owner[token.i] = joined[0]
        if token.i in heads and token.dep_ == "dep":
            owner[opening(token)] = token.i
        if token.i in heads and token.dep_ == "advcl":
            for i in _interval(token):
                owner[i] = token.i
        if token.i in heads and token.dep_ == "conj" and token.tag_ in ("VBD", "VBZ", "VBP", "VBN"):
            for i in _stray_subject(token):
                owner[i] = token.i


def _interval(verb: Token) -> range:
    """ "Twenty minutes" before "before": how long, which the parser hung on the clause around."""
    marks = [c.i for c in verb.children if c.dep_ in ("mark", "prep") and c.lower_ in words.LIMITS]
    if not marks or not marks[0]:
        return range(0)
    unit = verb.doc[marks[0] - 1]
    if (
        unit.dep_ == "npadvmod"
        and unit.head == verb.head
        and unit.right_edge.i == unit.i
        and any(t.pos_ == "NUM" for t in unit.lefts)
    ):
        return range(unit.left_edge.i, marks[0] + 1)
    return range(0)


def _stray_subject(verb: Token) -> range:
    """ "40 were miners and 50 were clerks": "50", which the parser joined to the miners."""
    finite = verb.tag_ != "VBN" or any(c.dep_ == "auxpass" for c in verb.children)
    if has_subject(verb) or not finite:
        return range(0)
    start = min([verb.i, *(c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "neg"))])
    node = verb.doc[start - 1] if start else verb
    while node.dep_ != "conj" and node.head.i < start and node.head.pos_ in ("NOUN", "PROPN", "NUM", "ADP"):
        if node.head == node:
            break
        node = node.head
    left = node.left_edge.i
    joined = node.dep_ == "conj" and node.pos_ in ("NOUN", "PROPN", "NUM", "PRON") and left > 0
    if joined and node.right_edge.i == start - 1 and verb.doc[left - 1].dep_ == "cc":
        return range(left, start)
    return range(0)


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
