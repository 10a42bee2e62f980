"""Appositions that carry news: "the first since 1945", "a steel span built in 1931".

In goes a word of a parsed sentence; out comes whether it heads an apposition that is told for itself. One
that names, or says who somebody is ("the mayor, Ann Lee", "Ann Lee, the mayor of Vell"), is none: it stays
with its clause."""

from typing import Any

from rashomon.language.pack import clauses as clauses_words

Token = Any
_NOMINAL = ("NOUN", "PROPN", "NUM", "PRON")
# How many words after a number may make an age of it: "34 - year - old".
_AGE_SPAN = 5


def is_news(token: Token) -> bool:
    """Whether a word heads an apposition with a rank, a figure or a clause, set off on both sides."""
    if token.pos_ not in ("NOUN", "ADJ", "NUM") or not _set_off(token) or _part_of_them(token):
        return False
    if token.dep_ == "appos" and token.head.pos_ in _NOMINAL:
        return (_ranks(token) or _tells(token)) and leaves_whole(token)
    if token.dep_ == "npadvmod" and token.i > token.head.i:
        return _superlative(token) and leaves_whole(token)
    return False


def _set_off(token: Token) -> bool:
    """Whether marks stand before and after the phrase, and it has more than two words."""
    doc, first, last = token.doc, token.left_edge.i, token.right_edge.i
    if last - first < 2 or first == token.sent.start or not sets_off(doc, first):
        return False
    return bool(last + 1 >= token.sent.end or doc[last + 1].is_punct)


def sets_off(doc: Any, first: int) -> bool:
    """Whether a mark stands before a word that sets it off; a hyphen within a word does not."""
    if not first or doc[first - 1].text not in clauses_words.ASIDE_MARKS:
        return False
    mark = doc[first - 1]
    return mark.text != "-" or bool(mark.whitespace_) or first < 2 or bool(doc[first - 2].whitespace_)


def _part_of_them(token: Token) -> bool:
    """ "Nine of them seriously" goes on with the count before."""
    if any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children):
        return True
    of = [c for n in (token, *token.lefts) for c in n.children if c.dep_ == "prep" and c.lower_ == "of"]
    return any(g.pos_ == "PRON" for c in of for g in c.children)


def _ranks(token: Token) -> bool:
    """ "The first to open here", "its only yard"."""
    return (
        token.lower_ in clauses_words.RANKS
        or _superlative(token)
        or any(c.lower_ in clauses_words.RANKS for c in token.lefts)
    )


def _superlative(token: Token) -> bool:
    return token.tag_ == "JJS" or any(c.tag_ in ("JJS", "RBS") for c in token.lefts)


def _tells(token: Token) -> bool:
    """Whether the phrase has a clause that picks it out, or a figure that is no age."""
    clauses = [c.left_edge.i for c in token.children if c.dep_ in ("relcl", "acl")]
    if any(not token.doc[first - 1].is_punct for first in clauses):
        return True
    if (
        token.pos_ == "NUM" or token.doc[token.left_edge.i - 1].text == "("
    ):  # "(about 40 euros)" says it again
        return False
    return any(t.tag_ == "CD" and not _age(t) for t in token.subtree)


def _age(number: Token) -> bool:
    return any(t.lower_ in clauses_words.AGE_WORDS for t in number.doc[number.i : number.i + _AGE_SPAN])


def leaves_whole(token: Token) -> bool:
    """Whether the clause around keeps its verb and all after it: nothing but the subject stands before the
    phrase, or nothing after it."""
    host = token.head
    while host.head != host and host.pos_ not in ("VERB", "AUX"):
        host = host.head
    if host.i > token.i:
        return True
    after = [t for t in host.subtree if t.i > token.right_edge.i and not t.is_punct]
    return all(_apart(t, host) for t in after)


def _apart(token: Token, host: Token) -> bool:
    """Whether a word of the clause's tree is no word of the clause: a joined clause, a saying."""
    while token != host:
        if token.dep_ in ("conj", "relcl", "advcl", "parataxis", "ccomp") or token.lower_ == "according":
            return True
        if token.dep_ == "cc" and token.head == host:
            return True
        token = token.head
    return False
