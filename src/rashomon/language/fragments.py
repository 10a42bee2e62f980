"""Clauses and phrases that tell nothing: the tag of a speech ("…," fumed Lee), a bare name or noun phrase; and
the second half of a clause that an aside cuts in two.

In go heads of clauses with their spans; out comes yes or no, or the verb that the second half has. Attributions
with a cue that is known are left to others."""

from collections.abc import Mapping, Sequence
from typing import Any

Token = Any
Spans = Sequence[tuple[int, int]]
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_TELLING = ("dobj", "attr", "acomp", "oprd", "aux", "auxpass", "xcomp", "dative", "neg")
_SUBJECTS = ("nsubj", "nsubjpass")
# What stands between a quotation and its tag.
_BETWEEN = "\"'”’ ,"
# A longer phrase without a verb is more likely a clause that the parser misread.
LONGEST_PHRASE = 5
# So is a phrase with a comma of more words: "Norvel, the maker of pumps".
LONGEST_PAUSED = 8
# "No survivors.", "Not a word."
_DENYING = frozenset({"no", "not", "none", "nothing", "nobody", "never"})


def is_tag(head: Token, first: int, last: int, quoted: Spans) -> bool:
    """Whether a clause only says how words between marks were spoken: it follows them, and has a subject, a verb
    and nothing that the verb takes."""
    if head.tag_ not in ("VBD", "VBZ", "VBP") or head.dep_ in ("relcl", "acl", "appos"):
        return False
    doc = head.doc
    if not any(_follows(doc.text, doc[first].idx, quote) for quote in quoted):
        return False
    children = [c for c in head.children if first <= c.i < last]
    named = [c for c in children if c.dep_ in _SUBJECTS or (c.pos_ == "PROPN" and c.i > head.i)]
    return bool(named) and not any(c.dep_ in _TELLING and c != named[0] for c in children)


def _follows(text: str, place: int, quote: tuple[int, int]) -> bool:
    """Whether what begins at a place goes on with the sentence that a quotation with a comma or a mark opened."""
    end = quote[1]
    if not end < place <= end + 3 or text[end:place].strip(_BETWEEN):
        return False
    return text[end - 1] in ",?!-—–…" or "," in text[end:place]


def is_bare(head: Token, first: int, last: int, quoted: Spans) -> bool:
    """Whether a phrase that opens a sentence as its root has no verb, number or denial. Items of lists, which
    have no full stop, and words between marks may be so short."""
    doc = head.doc
    tokens = [t for t in doc[first:last] if not t.is_punct and not t.is_space]
    longest = LONGEST_PAUSED if any(t.text == "," for t in doc[first:last]) else LONGEST_PHRASE
    if head.dep_ != "ROOT" or head.pos_ in ("VERB", "AUX") or len(tokens) > longest:
        return False
    if any(t.is_alpha for t in doc[head.sent.start : first]):
        return False
    if any(start - 1 <= t.idx < end for t in tokens for start, end in quoted):
        return False
    if any(t.pos_ in ("VERB", "AUX") or t.pos_ == "NUM" or t.lower_ in _DENYING for t in tokens):
        return False
    if all(t.pos_ == "PROPN" for t in tokens):
        return True
    return bool(doc[head.sent.end - 1].is_punct or doc[last : last + 1].text in (":", ","))


def second_half(doc: Any, head: int, last: int, end: int, owner: Mapping[int, int | None]) -> Token | None:
    """The finite verb of a clause behind the aside after `last`: in "hopes that the plan, which …, works" the last
    word."""
    rest = [doc[i] for i in range(last, end) if owner[i] == head]
    return next((t for t in rest if t.tag_ in _FINITE and t.dep_ not in ("aux", "auxpass")), None)
