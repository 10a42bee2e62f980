"""What an amount counts: the noun it belongs to, or the noun understood ("six were missing").

In: an amount, its tokens, and the figures before it. Out: a token, a lemma, and where the counted words end.
The words are those of the language pack."""

from collections.abc import Collection
from typing import Any

from rashomon.language.amounts import Amount
from rashomon.language.pack import numbers as words
from rashomon.language.pack import units
from rashomon.language.timely import Tokens
from rashomon.records import Figure

NOUNS = frozenset({"NOUN", "PROPN"})
PLURAL_TAGS = frozenset({"NNS", "NNPS"})
MODIFIERS = frozenset(
    {"quantmod", "nummod", "compound", "advmod", "amod", "nmod", "det", "predet", "npadvmod"}
)
DESCRIBING = frozenset({"ADJ", "NOUN", "PROPN"})
QUOTE = '"'
# How far to the right of the numeral its noun may stand, in tokens.
REACH = 7
BREAKS = frozenset({";", ":"})
STOPS = frozenset({",", ";", ":", "(", ")", ".", '"', "—", "–", "...", "…"})
# The span around a numeral that stands alone in which a word tells that people are counted, in tokens.
NEAR = 6
# A unit is understood only where the two values are no further apart than this: "50 miles … the limit is 30".
ALIKE = 20


def noun_of(a: Amount, tokens: Tokens) -> Any:
    """The token of the noun that the amount counts, or None: by the parse, else the noun that closes the
    words after."""
    noun = _noun_of(a, tokens)
    return noun if noun is not None and noun.text[0].isalnum() else None


def _noun_of(a: Amount, tokens: Tokens) -> Any:
    last = tokens.at_offset(a.core_end - 1)
    head, steps = last, 0
    while head.dep_ in MODIFIERS and steps < REACH and head.head.i > head.i:
        head, steps = head.head, steps + 1
    if head.pos_ in NOUNS and head.i > last.i and _joined(last, head):
        return _plural(last, head) if isinstance(a.numeral.value, int) and a.numeral.value != 1 else head
    found = _next_noun(last) or (
        _next_noun(tokens.at_offset(a.end - 1)) if a.end > a.core_end and not a.hyphen else None
    )
    return found if found is None or not isinstance(a.numeral.value, int) else _plural(last, found)


def _plural(last: Any, head: Any) -> Any:
    """The plural that is counted, where the parse took a word beside it for the head."""
    if head.tag_ in PLURAL_TAGS:
        return head
    between = [head.doc[i] for i in range(last.i + 1, head.i)]
    for token in between:
        if token.tag_ in PLURAL_TAGS:
            return token
    following = head.nbor() if head.i + 1 < len(head.doc) else head
    if (
        head.tag_ == "NN"
        and following.tag_ in ("NNS", "VBZ")
        and following.pos_ != "AUX"
        and following.lower_.endswith("s")
    ):
        return following
    common = [token for token in between if token.pos_ == "NOUN"]
    return common[-1] if head.pos_ == "PROPN" and common else head


def _joined(last: Any, head: Any) -> bool:
    """Whether nothing but words of one noun phrase stands between."""
    between = [last.doc[i] for i in range(last.i + 1, head.i)]
    if between and between[0].text == QUOTE:
        between = between[1:]
    return (
        len(between) <= REACH
        and not head.is_sent_start
        and all(
            (
                token.text not in STOPS
                and token.pos_ not in ("ADP", "CCONJ", "AUX", "PRON", "SCONJ")
                and not token.is_sent_start
                and token.tag_ not in ("TO", "IN", "CD")
                and not any(letter.isdigit() for letter in token.text)
                and (token.tag_ != "DT" or last.lower_ in words.PARTS)
            )
            or (token.pos_ == "CCONJ" and token.i + 1 < head.i and head.pos_ == "NOUN")
            for token in between
        )
    )


def _next_noun(last: Any) -> Any:
    """The last noun of the adjectives and nouns right after the numeral; the parse did not tie it to one."""
    doc, found = last.doc, None
    for i in range(last.i + 1, min(len(doc), last.i + REACH)):
        token = doc[i]
        if token.text == QUOTE and i == last.i + 1:
            continue
        if token.is_sent_start or not (token.pos_ in DESCRIBING or token.text == "-" or token.tag_ == "VBN"):
            break
        if token.pos_ in NOUNS:
            if found is not None and (found.tag_ in PLURAL_TAGS or token.pos_ == "PROPN"):
                break
            found = token
    return found


def lemma(noun: Any) -> str:
    """The lemma in small letters; the tagger's lemma of a name in the plural keeps its "s"."""
    base = str(noun.lemma_).lower()
    return base.removesuffix("s") if noun.tag_ == "NNPS" else base


def hyphenated(a: Amount, text: str) -> tuple[str, int]:
    """The word that a hyphen ties to the amount ("a 52-count complaint") and where it ends."""
    end = a.end + 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[a.end + 1 : end].lower(), end


def part_of(a: Amount, tokens: Tokens) -> tuple[int, str | None] | None:
    """ "nine of them", "two of the missing": where the words end and the lemma of what is taken from; None
    otherwise."""
    last = tokens.at_offset(a.end - 1)
    doc = last.doc
    if last.i + 2 >= len(doc) or doc[last.i + 1].lower_ != words.PART_OF:
        return None
    first = doc[last.i + 2]
    following = doc[last.i + 3].pos_ if last.i + 3 < len(doc) else ""
    if (
        first.lower_ in words.PRONOUNS
        and first.pos_ in ("PRON", "DET")
        and following not in (*NOUNS, "ADJ", "NUM")
    ):
        return first.idx + len(first.text), None
    noun = _phrase_head(doc, last.i + 2)
    if noun is None:
        return None
    what = words.PEOPLE_NOUN if noun.pos_ not in NOUNS else lemma(noun)
    return noun.idx + len(noun.text), what


def _phrase_head(doc: Any, first: int) -> Any:
    """The head of the noun phrase that begins at a token: past possessives ("the world's inmates"), or a word
    for people that stands as a noun ("the missing")."""
    noun = None
    for i in range(first, min(len(doc), first + REACH)):
        token = doc[i]
        if token.tag_ == "POS":
            noun = None
        elif token.pos_ in NOUNS:
            noun = token
        elif noun is not None or token.pos_ not in ("DET", "ADJ", "PRON", "NUM", "PART", "ADV", "VERB"):
            break
        elif _of_people(token) and (i + 1 >= len(doc) or doc[i + 1].pos_ not in NOUNS):
            return token
    return noun


def understood(
    a: Amount, tokens: Tokens, before: Collection[Figure], start: int = 0
) -> tuple[str | None, str | None]:
    """Noun and unit of a numeral that stands alone: people where a word near tells so, else as in a figure
    before it in its paragraph, which begins at `start`."""
    token = tokens.at_offset(a.core)
    near = token.doc[max(0, token.i - NEAR) : min(len(token.doc), token.i + NEAR)]
    if any(_of_people(other) and _in_one_clause(token, other) for other in near):
        return words.PEOPLE_NOUN, None
    subject = token.dep_ in ("nsubj", "nsubjpass")
    for figure in reversed(tuple(before)):
        if (figure.what is None and figure.unit is None) or (figure.unit is not None and subject):
            continue
        if figure.unit is None and _acts_on(tokens.at_offset(figure.end - start - 1), token):
            continue
        whole = isinstance(a.numeral.value, int) or a.numeral.value < 1
        if (figure.unit is None and whole) or (figure.unit is not None and _comparable(a, figure)):
            return figure.what, figure.unit
    return None, None


def _acts_on(subject: Any, token: Any) -> bool:
    """Whether the one does something to the other ("two boats took off another 41"), so that they are not of one
    sort."""
    if subject.dep_ != "nsubj" or subject.sent != token.sent:
        return False
    while token.dep_ in ("conj", "appos") and token.head.i < token.i:
        token = token.head
    if token.dep_ == "pobj" and token.head.i == subject.head.i + 1 and token.head.lower_ in words.ONTO:
        token = token.head
        return bool(token.head == subject.head)
    return token.dep_ == "dobj" and bool(token.head == subject.head)


def _in_one_clause(token: Any, other: Any) -> bool:
    first, last = sorted((token.i, other.i))
    return other.sent == token.sent and all(token.doc[i].text not in BREAKS for i in range(first, last))


def _comparable(a: Amount, figure: Figure) -> bool:
    """Whether two values are of one size, so that they may well be of one unit."""
    first, second = a.numeral.value, figure.low if figure.low is not None else figure.high
    return second is not None and second <= first * ALIKE and first <= second * ALIKE


def _of_people(token: Any) -> bool:
    return token.lemma_.lower() in words.PEOPLE_WORDS or token.lower_ in words.PEOPLE_WORDS


def measured(a: Amount, tokens: Tokens) -> str | None:
    """The lemma of what a measure is of ("tons of diesel", "percent of voters"); None where it is of nothing."""
    last = tokens.at_offset(a.end - 1)
    if last.i + 2 < len(last.doc) and last.nbor().lower_ == words.PART_OF and a.unit not in units.TIME_UNITS:
        noun = _phrase_head(last.doc, last.i + 2)
        if noun is not None and noun.pos_ in NOUNS:
            return lemma(noun)
    return None
