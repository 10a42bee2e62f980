"""Which expressions are times: a month's name is none where it is a person's, a year none inside a name,
"every Friday" none at all. In: an expression, its paragraph's text and tokens; out: yes or no. Word lists
come from the language pack."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

from rashomon.language.facets import Expression
from rashomon.language.pack import calendar as words
from rashomon.language.tense import looks_ahead
from rashomon.language.timex import BEFORE


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


REPEATED_AFTER = _compiled(words.REPEATED_AFTER)
REPEATED_BEFORE, DURATION_BEFORE = _compiled(words.REPEATED_BEFORE), _compiled(words.DURATION_BEFORE)
YEAR_MODIFIES_AFTER = _compiled(words.YEAR_MODIFIES_AFTER)
MONTH_BEFORE, YEAR_BEFORE = _compiled(words.MONTH_BEFORE), _compiled(words.YEAR_BEFORE)
YEAR_AND_BEFORE, CLOCK_BEFORE = _compiled(words.YEAR_AND_BEFORE), _compiled(words.SINGLE_CLOCK_BEFORE)
NOTHING_AFTER, DATED_BEFORE, CLOSING, HANGING_AFTER = (
    _compiled(words.NOTHING_AFTER),
    _compiled(words.DATED_BEFORE),
    _compiled(words.CLOSING),
    _compiled(words.HANGING_AFTER),
)
NAME_LABELS = frozenset({"ORG", "WORK_OF_ART", "EVENT", "FAC", "LAW", "PRODUCT"})
NOUNS = frozenset({"NOUN", "PROPN"})


# Kinds of space and of hyphen that mean no more than the plain one.
EVEN = str.maketrans(dict.fromkeys("\u00a0\u202f\u205f\u3000\n\r\t", " ") | dict.fromkeys("‐‑‒−", "-"))
EVEN |= str.maketrans(dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "))


def even(text: str) -> str:
    """The text with as many characters, its spaces and hyphens of one kind each."""
    return text if text.isascii() else text.translate(EVEN)


class Tokens:
    """The tokens of a paragraph by their place in its text."""

    def __init__(self, doc: Any) -> None:
        self.doc = doc
        self.starts: list[int] = []

    def at_offset(self, offset: int) -> Any:
        """The token that stands at a character."""
        if not self.starts:
            self.starts = self.doc.to_array("IDX").tolist()
        return self.doc[max(0, bisect_right(self.starts, offset) - 1)]

    def at(self, e: Expression) -> Any:
        """The token that ties an expression to its clause: the one whose head lies outside it."""
        token = self.at_offset(e.start)
        for _ in range(8):
            head = token.head
            if head == token or not e.start <= head.idx < e.end:
                break
            token = head
        return token


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands: its paragraph's text and number, the token that ties it to its clause; whether
    it has its line for itself."""

    text: str
    token: Any
    paragraph: int
    heading: bool
    alone: bool = False


def is_time(e: Expression, text: str, tokens: Tokens) -> bool:
    """Whether the expression is a time of its own."""
    before = text[max(0, e.start - BEFORE) : e.start]
    says = e.says
    if e.until is not None:
        return says != {"weekday"} or e.kind != "weekday" or _named_day(e, text, tokens)
    if says <= {"part", "edge"} or (says == {"edge", "span"} and e.unit is None):
        return False
    if e.weekday is not None and REPEATED_AFTER.match(text, e.end):
        return False
    if REPEATED_BEFORE.search(before) and says & {"weekday", "part", "span", "season", "month"}:
        return False
    if says == {"month"} and e.year is None and e.which is None:
        return e.edge is not None or _is_month(e, before, tokens)
    if says == {"year"}:
        return _is_year(e, before, tokens)
    if says == {"clock"} and e.kind in ("hourof", "hourlast"):
        return e.kind == "hourlast" or CLOCK_BEFORE.search(before) is not None
    return _by_kind(e, before, text, tokens)


def _by_kind(e: Expression, before: str, text: str, tokens: Tokens) -> bool:
    says = e.says
    if says == {"clock"} and e.kind == "clock24" and text[e.start + 1 : e.start + 2] == ":":
        return CLOCK_BEFORE.search(before) is not None
    if e.kind == "hourof":
        return CLOCK_BEFORE.search(before) is not None
    if says <= {"weekday", "edge", "part"} and e.weekday is not None:
        return (
            _named_day(e, text, tokens)
            and not _is_indefinite(e, tokens)
            and not _is_of_periodical(tokens.at_offset(e.end - 1))
        )
    if e.kind in ("whichunit", "whichseason", "whichpart", "whichmonth", "whichweekday"):
        return _is_span(e, before, text, tokens)
    if e.kind == "counted":
        return not (e.from_text and e.unit in ("minute", "hour"))
    if e.kind == "uncounted":
        return e.unit not in ("minute", "hour")
    if e.kind == "thenight" and e.weekday is None:
        token = tokens.at_offset(e.end - 1)
        during = token.i > 1 and token.nbor(-2).lower_ in words.DURING
        return (during or bool(token.dep_ == "pobj")) and looks_ahead(token) is False
    if e.night and e.kind == "overnight" and e.weekday is None:
        return not _modifies(tokens.at_offset(e.start))
    if e.kind == "season" and text[e.end - len(words.WEAK_SEASON) : e.end] == words.WEAK_SEASON:
        return False
    if e.kind in ("century", "season"):
        return not _modifies(tokens.at_offset(e.end - 1))
    if e.kind == "relative" and text[e.start].isupper():
        token = tokens.at_offset(e.start)
        return not _in_name(token) and not _ends_name(token, text)
    if e.kind in ("barequarter", "barehalf"):
        return any(word.lower_ in words.BUSINESS for word in tokens.at_offset(e.start).sent)
    return True


def _is_month(e: Expression, before: str, tokens: Tokens) -> bool:
    token = tokens.at_offset(e.start)
    if _modifies(token) and token.ent_type_ in ("DATE", "") and token.lower_ not in words.WEAK_MONTHS:
        # "The November strike"; not in a name ("November Films").
        return bool(token.head.pos_ == "NOUN")
    if not MONTH_BEFORE.search(before):
        return False
    following = token.nbor() if token.i + 1 < len(token.doc) else token
    return (
        token.ent_type_ != "PERSON"
        and token.pos_ in NOUNS
        and following.pos_ != "PROPN"
        and not _modifies(token)
    )


def _is_year(e: Expression, before: str, tokens: Tokens) -> bool:
    if e.year2 is not None:
        return e.year2 > (e.year or 0) and not _modifies(tokens.at_offset(e.start))
    token = tokens.at_offset(e.start)
    if _modifies(token):
        return token.head.lower_ in words.YEAR_OF or YEAR_MODIFIES_AFTER.search(before) is not None
    if e.edge is not None or YEAR_BEFORE.search(before) or YEAR_AND_BEFORE.search(before):
        return True
    return (
        token.ent_type_ == "DATE"
        and token.dep_ in ("nsubj", "nsubjpass", "npadvmod", "tmod", "pobj")
        and token.i > 0
    )


def _modifies(token: Any) -> bool:
    """Whether the token belongs to a noun after it ("the 2012 campaign", "the overnight ferry")."""
    head = token.head
    return (
        head.i > token.i
        and head.i - token.i <= 4
        and token.dep_ in ("compound", "nummod", "amod", "nmod")
        and head.pos_ in NOUNS
    )


def _named_day(e: Expression, text: str, tokens: Tokens) -> bool:
    """Whether a weekday is a day, not part of a name ("Black Friday", "The Sunday Post") nor a short form
    alone."""
    opening = text[e.start : e.end].split(maxsplit=1)[0].lower().rstrip(".,")
    if opening in words.WEAK_WEEKDAYS:
        return False
    return not _in_name(tokens.at_offset(e.start))


def _is_indefinite(e: Expression, tokens: Tokens) -> bool:
    """ "On a normal Tuesday": any of many."""
    token = tokens.at(e)
    return token.pos_ in NOUNS and any(
        child.lower_ in words.INDEFINITE and child.i < token.i
        for child in token.children
        if child.dep_ == "det"
    )


def _in_name(token: Any) -> bool:
    """Whether the token is part of a longer name that is no date's ("USA Today", "Black Friday")."""
    if token.ent_type_ not in NAME_LABELS:
        return False
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return token.ent_iob_ == "I" or (following is not None and following.ent_iob_ == "I")


def _ends_name(token: Any, text: str) -> bool:
    """Whether a capitalised "Today" closes a name in a sentence of small letters ("the Velm TODAY podcast")."""
    previous = token.nbor(-1) if token.i else None
    if previous is None or not previous.text[0].isupper() or previous.is_sent_start or text.isupper():
        return False
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    small = following is not None and following.text[0].islower()
    return previous.pos_ == "PROPN" and (token.is_upper or small)


def _is_of_periodical(token: Any) -> bool:
    """Whether the day only says which issue is meant ("our Friday newsletter")."""
    return token.dep_ in ("compound", "nmod") and token.head.lemma_.lower() in words.PERIODICALS


def _is_span(e: Expression, before: str, text: str, tokens: Tokens) -> bool:
    first = tokens.at_offset(e.start)
    opening = text[e.start : e.end].lower()
    if opening.startswith("that"):
        return first.tag_ == "DT" and first.dep_ in ("det", "npadvmod", "nmod", "predet")
    if e.from_text or e.kind == "whichpart":
        return True
    if e.kind in ("whichunit", "whichseason", "whichmonth") and e.which != 0:
        return not DURATION_BEFORE.search(before)
    return True


def counts_from_event(e: Expression, text: str) -> bool:
    """Whether "the day before …" goes on to name what it is counted from."""
    last = text[e.start : e.end].rsplit(maxsplit=1)[-1].lower()
    return last in ("before", "after") and NOTHING_AFTER.match(text, e.end) is None


def hangs_on_event(e: Expression, text: str) -> bool:
    """Whether a part of a day goes on to name whose it is ("on the night of the fire")."""
    return HANGING_AFTER.match(text, e.end) is not None


def is_weak(e: Expression, text: str) -> bool:
    """Whether the time dates a document, so that nothing else is likely to be counted from it."""
    return DATED_BEFORE.search(text[max(0, e.start - BEFORE) : e.start]) is not None


def closes_day(e: Expression, text: str) -> bool:
    """Whether a midnight is the one that ends the day which is named ("until midnight on Friday")."""
    return CLOSING.search(text[max(0, e.start - BEFORE) : e.start]) is not None
