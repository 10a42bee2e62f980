"""What an amount counts: the noun it belongs to, or the noun understood ("six were missing").

In: an amount, its tokens, and the figures before it. Out: a token, a lemma, and where the counted words end.
The words are those of the language pack."""

from collections.abc import Sequence
from typing import Any

from rashomon.language.amounts import Amount
from rashomon.language.english import numbers as words
from rashomon.language.english import units
from rashomon.language.timely import Tokens
from rashomon.records import Figure

NOUNS = frozenset({"NOUN", "PROPN"})
# How far to the right of the numeral its noun may stand, in tokens.
REACH = 7
WITHIN = frozenset({"ADJ", "NOUN", "PROPN", "ADV", "NUM", "VERB", "DET", "PART", "SYM"})
STOPS = frozenset({",", ";", ":", "(", ")", ".", '"', "—", "–", "...", "…"})
# The span around an anaphoric numeral in which a word tells that people are counted.
NEAR = 6
SKIPPED = frozenset({"more", "other", "others", "else", "further", "additional"})


def noun_of(a: Amount, tokens: Tokens) -> Any:
    """The token of the noun that the amount counts, or None: by the parse, else the noun that closes the words after."""
    last = tokens.at_offset(a.core_end - 1)
    head, steps = last, 0
    while head.dep_ in ("quantmod", "nummod", "compound", "advmod", "amod", "nmod", "det", "predet", "npadvmod") and steps < 5:
        if head.head.i <= head.i:
            break
        head, steps = head.head, steps + 1
    if head.pos_ in NOUNS and head.i > last.i and _joined(last, head):
        return head
    return _next_noun(last)


def _joined(last: Any, head: Any) -> bool:
    """Whether nothing but words of one noun phrase stands between."""
    between = [last.doc[i] for i in range(last.i + 1, head.i)]
    return len(between) <= REACH and all(
        token.text not in STOPS and token.pos_ not in ("ADP", "CCONJ", "AUX", "PRON", "SCONJ")
        or token.lower_ in ("and", "or") and token.i + 1 < head.i
        for token in between
    )  # fmt: skip


def _next_noun(last: Any) -> Any:
    """The last noun of the adjectives and nouns right after the numeral; the parse did not tie it to one."""
    doc, found = last.doc, None
    for i in range(last.i + 1, min(len(doc), last.i + REACH)):
        token = doc[i]
        if token.is_sent_start or token.pos_ not in ("ADJ", "NOUN", "PROPN"):
            break
        if token.pos_ in NOUNS:
            if found is not None and (found.tag_ in ("NNS",) or token.pos_ == "PROPN"):
                break
            found = token
    return found if found is not None and found.tag_ in ("NNS", "NNPS", "NN") else None


def part_of(a: Amount, tokens: Tokens, text: str) -> tuple[int, str | None] | None:
    """"nine of them", "two of the missing": where the words end and the lemma of what is taken from; None otherwise."""
    last = tokens.at_offset(a.end - 1)
    doc = last.doc
    if last.i + 2 >= len(doc) or doc[last.i + 1].lower_ != "of":
        return None
    noun = None
    for i in range(last.i + 2, min(len(doc), last.i + 8)):
        token = doc[i]
        if token.lower_ in words.PRONOUNS and token.pos_ in ("PRON", "DET") and token.lower_ not in ("all",):
            following = doc[i + 1].pos_ if i + 1 < len(doc) else ""
            if following not in (*NOUNS, "ADJ", "NUM"):
                return token.idx + len(token.text), words.PEOPLE_NOUN if token.lower_ in ("us", "you") else None
        if token.pos_ in NOUNS:
            noun = token
        elif noun is not None or token.pos_ not in ("DET", "ADJ", "PRON", "NUM", "PART", "ADV", "VERB"):
            break
        elif token.lemma_.lower() in words.PEOPLE_WORDS:
            return token.idx + len(token.text), words.PEOPLE_NOUN
    return None if noun is None else (noun.idx + len(noun.text), noun.lemma_.lower())


def understood(a: Amount, tokens: Tokens, before: Sequence[Figure], same: int) -> tuple[str | None, str | None]:
    """Noun and unit of a numeral that stands alone: people where a word near tells so, else as in the figure before.

    `same`: how many of the figures before stand in the same paragraph."""
    token = tokens.at_offset(a.core)
    sentence = range(max(0, token.i - NEAR), min(len(token.doc), token.i + NEAR))
    subject = token.dep_ in ("nsubj", "nsubjpass")
    people = any(_of_people(token.doc[i]) for i in sentence if token.doc[i].sent == token.sent)
    if people and (subject or not before[len(before) - same :]):
        return words.PEOPLE_NOUN, None
    for figure in reversed(before[len(before) - same :] if same else ()):
        if figure.what is None or (subject and figure.unit is not None):
            continue
        if people and figure.unit is not None:
            continue
        return figure.what, figure.unit
    return (words.PEOPLE_NOUN, None) if people else (None, None)


def _of_people(token: Any) -> bool:
    return token.lemma_.lower() in words.PEOPLE_WORDS or token.lower_ in words.PEOPLE_WORDS


def measured(a: Amount, tokens: Tokens) -> tuple[str | None, int]:
    """The lemma of what a measure is of ("tons of diesel", "percent of voters"), and where its words end."""
    last = tokens.at_offset(a.end - 1)
    doc = last.doc
    if a.hyphen:
        return (a.unit_word or "").lower() or None, a.end
    if last.i + 2 < len(doc) and doc[last.i + 1].lower_ == "of" and a.unit not in units.TIME_UNITS:
        noun = None
        for i in range(last.i + 2, min(len(doc), last.i + 7)):
            if doc[i].pos_ in NOUNS:
                noun = doc[i]
            elif noun is not None or doc[i].pos_ not in ("DET", "ADJ", "PRON"):
                break
        if noun is not None:
            return noun.lemma_.lower(), a.end
    word = last.lemma_.lower() if a.unit_word and not a.unit_word.startswith("%") else None
    return word, a.end
