"""Which amounts are figures: an age, a label ("Flight 90"), a year, a score, a numeral inside a name and the
pronoun "one" are none.

In: an amount, its paragraph's text and tokens. Out: yes or no. The words are those of the language pack."""

import re
from typing import Any

from rashomon.language.ages import is_age
from rashomon.language.amounts import BEFORE, Amount
from rashomon.language.counted import hyphenated
from rashomon.language.pack import numbers as words
from rashomon.language.pack import units
from rashomon.language.timely import Tokens

# What a numeral in digits may not touch: it is part of a code, a date, an address, a score.
TOUCHING_BEFORE = re.compile(r"(?:[\w@#/:_.,&=^]|=[\"']|[A-Za-z]-|\d[-–—]|[+'])$")
TOUCHING_AFTER = re.compile(r"[\w/_@:^]\w|[-–—]\d|[a-zA-Z_]|\.\d|'s?\b")
STATISTIC_BEFORE = re.compile(words.STATISTIC_BEFORE)
# A train or bus goes by the time at which it leaves.
TIMETABLED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
# "UPDATE 2-Norvane shares fall": the number of the version of a report.
RUNNING_HEAD = re.compile(r"\s*[A-Z][A-Z-]{3,}\s")
# A club scores no more than this, and its line in a table has no more words.
HIGHEST_SCORE, SCORE_LINE = 99, 4
DIGITS_BEFORE, DIGITS_AFTER = re.compile(r"\d[\s.]$"), re.compile(r"\s\d")
NAME_LABELS = frozenset(
    {"PERSON", "ORG", "FAC", "GPE", "LOC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "NORP"}
)
YEARS = range(1000, 2101)
# Years in which a number before a plural noun is a year ("the 2012 Games"), unless it is round.
LATE_YEARS = range(1900, 2101)
# Beyond it a row of digits is an identifier.
LARGEST = 10**16
SENTENCE_MARKS = frozenset({".", ")", ":"})


def is_figure(a: Amount, noun: Any, text: str, tokens: Tokens, heading: bool) -> bool:
    """Whether the amount counts or measures something; `noun` is the token counted, if any."""
    before = text[max(0, a.start - BEFORE) : a.start]
    if a.numeral.value > LARGEST or (a.of or 0) > LARGEST:
        return False
    if (not a.numeral.digits and before.endswith("-")) or STATISTIC_BEFORE.search(before):
        return False
    if a.start == a.core and before.endswith(words.GROUP_BEFORE):
        return False
    if a.numeral.digits and not a.currency and _is_code(a, text, before):
        return False
    if a.joiner and a.low == a.high:
        # A stroke between falling numbers: a score, a vote.
        return False
    token = tokens.at_offset(a.numeral.start)
    if a.joiner in ("-", "–", "—") and not a.currency and not _is_range(a, noun, token):
        return False
    return not (
        is_age(a, noun, text, before, token)
        or _is_label(a, noun, token)
        or _is_year(a, noun, before)
        or _is_address(a, noun, heading)
        or (heading and _is_score(a, noun, token))
        or _is_name(a, token, heading)
        or _is_pronoun(a, noun, text, token)
        or _is_list_mark(a, text, before)
        or _is_compound(a, text)
        or _is_dialled(a, noun, text, before)
        or _is_idiom(a, noun, text, token)
        or _is_bare_pair(a, noun, token, text)
    )


def _is_code(a: Amount, text: str, before: str) -> bool:
    if TOUCHING_BEFORE.search(before) and not before.endswith(" "):
        return True
    after = text[a.end : a.end + 2]
    if (
        a.unit is None
        and not a.hyphen
        and TOUCHING_AFTER.match(after)
        and not (a.numeral.mark and after[:1] == "'")
    ):
        return True
    if a.hyphen and text[a.end + 1].isupper() and RUNNING_HEAD.fullmatch(text, 0, a.start):
        return True
    shown = text[a.numeral.start : a.core_end]
    return shown[0] == "0" and len(shown) > 1 and shown[1].isdigit()


def _is_dialled(a: Amount, noun: Any, text: str, before: str) -> bool:
    """Whether the numeral is one group of a telephone number or code."""
    if noun is not None or a.unit or not a.numeral.digits:
        return False
    return bool(DIGITS_BEFORE.search(before) or DIGITS_AFTER.match(text, a.end))


def _is_range(a: Amount, noun: Any, token: Any) -> bool:
    """Whether two numbers with a stroke between are a range, not a score."""
    near = [token.doc[i].lower_ for i in range(max(0, token.i - 3), min(len(token.doc), token.i + 6))]
    if any(word in words.SCORE_WORDS for word in near) and a.unit is None:
        return False
    return a.unit is not None or noun is not None or a.approximate or a.start < a.core


def _is_label(a: Amount, noun: Any, token: Any) -> bool:
    """Whether the numeral names what stands before it ("Building 4", "phase two")."""
    if a.core != a.start or a.currency or a.unit or not token.i:
        return False
    previous = token.nbor(-1)
    numbered = token.nbor(-2) if previous.text == "." and token.i > 1 else previous
    if numbered.lower_.rstrip(".") in words.NUMBERED and a.numeral.digits:
        return True
    if previous.lower_ == "-" or previous.text == "#":
        previous = token.nbor(-2) if token.i > 1 else previous
    if previous.idx + len(previous.text) + 1 < token.idx:
        return False
    if noun is None and a.numeral.digits and previous.lemma_.lower() in words.DIALLING:
        return True
    named = previous.lower_ in words.LABELS or (
        previous.pos_ == "PROPN" and previous.ent_type_ not in ("DATE", "TIME")
    )
    return named and (
        noun is None or token.head == previous or (token.ent_iob_ == "I" and token.ent_type_ in NAME_LABELS)
    )


def _is_address(a: Amount, noun: Any, heading: bool) -> bool:
    """ "131 West Street": a numeral before a name in the singular."""
    return (
        noun is not None
        and noun.tag_ == "NNP"
        and not (noun.is_upper and not _is_type(noun))
        and a.numeral.digits
        and a.of is None
        and not a.bounded
        and not heading
    )


def _is_score(a: Amount, noun: Any, token: Any) -> bool:
    """Whether the numeral stands between two clubs, or alone before one ("Karsby 1, 2 Aldbeck")."""
    plain_number = a.numeral.digits and a.start == a.core and a.unit is None and a.of is None
    if (
        noun is None
        or noun.tag_ not in ("NN", "NNP")
        or not noun.text[0].isupper()
        or not plain_number
        or a.numeral.value > HIGHEST_SCORE
    ):
        return False
    doc = token.doc
    near = [doc[i] for i in range(max(0, token.i - 4), min(len(doc), token.i + 6)) if i != token.i]
    row = token.i == 0 and len(doc) <= SCORE_LINE and all(other.text[0].isupper() for other in near)
    # The other club stands before its own number; "1 Officer, 2 Suspects Shot" is no score.
    return row or any(other.is_digit and other.i > 0 and other.nbor(-1).text[0].isupper() for other in near)


def _is_type(noun: Any) -> bool:
    """Whether a number or hyphen follows, so that the capitals name a type ("AK 47")."""
    following = noun.nbor().text if noun.i + 1 < len(noun.doc) else ""
    return following[:1].isdigit() or following == "-"


def _is_year(a: Amount, noun: Any, before: str) -> bool:
    value = a.numeral.value
    plain_digits = a.numeral.digits and a.core_end - a.core == 4 and not a.currency and not a.numeral.mark
    if not plain_digits or value not in YEARS or a.of is not None:
        return False
    if a.unit is not None:
        return False
    if noun is None:
        return value in LATE_YEARS or not a.approximate
    plural = noun.tag_ in ("NNS", "NNPS")
    round_number = isinstance(value, int) and value % 50 == 0
    return value in LATE_YEARS and not (plural and (round_number or (a.start != a.core and not a.bound)))


def _is_name(a: Amount, token: Any, heading: bool) -> bool:
    """Whether the numeral is part of a name ("Channel Four", "Three Mile Island", "60 Minutes")."""
    if a.currency or a.start != a.core:
        return False
    inside = token.ent_type_ in NAME_LABELS
    first_of_name = (
        inside and token.ent_iob_ == "B" and token.i + 1 < len(token.doc) and token.nbor().ent_iob_ == "I"
    )
    if inside and token.ent_iob_ == "I" and token.nbor(-1).text[:1].isupper():
        return True
    if heading or token.is_sent_start or not token.i:
        return first_of_name and a.unit is None and token.nbor().text[:1].isupper() and not heading
    capital = a.unit in units.TIME_UNITS and a.unit_word is not None and a.unit_word[0].isupper()
    return (
        capital
        or (token.text[0].isupper() and (inside or token.pos_ == "PROPN"))
        or (first_of_name and token.nbor().text[:1].isupper())
    )


def _is_pronoun(a: Amount, noun: Any, text: str, token: Any) -> bool:
    """Whether "one" stands for a thing spoken of, or for "a certain"."""
    if (
        a.numeral.value != 1
        or a.numeral.digits
        or token.lower_ != words.PRONOUN_ONE
        or a.of is not None
        or a.bounded
    ):
        return False
    if a.start != a.core:
        return noun is None and a.unit is None
    if a.core_end - a.core != len(token.text):
        return False
    previous = token.nbor(-1).lower_ if token.i else ""
    if previous in words.BEFORE_PRONOUN_ONE:
        return True
    if a.unit == "days" and not a.hyphen:
        return not _is_one_day(token.nbor())
    if a.unit is not None:
        return a.hyphen and a.unit not in ("years", "months", "hours", "minutes")
    if noun is None:
        people = token.head.lemma_.lower() in words.PEOPLE_WORDS and token.dep_ in (
            "dobj",
            "nsubjpass",
            "nsubj",
        )
        return not people or text[a.end : a.end + 4].lower() == " of "
    after_preposition = token.i > 0 and token.nbor(-1).pos_ == "ADP"
    return a.hyphen or after_preposition or noun.lemma_.lower() in words.ONE_SKIPPED


def _is_one_day(day: Any) -> bool:
    """Whether "one day" is how long it took ("cut to one day", "one day of training"), not once upon a time."""
    following = day.nbor().lower_ if day.i + 1 < len(day.doc) else ""
    if following == words.PART_OF or day.dep_ in ("dobj", "attr"):
        return True
    if day.dep_ == "npadvmod":
        return bool(day.head.lemma_.lower() in words.LASTING)
    return bool(day.dep_ == "pobj" and day.head.lower_ in words.WITHIN)


def _is_idiom(a: Amount, noun: Any, text: str, token: Any) -> bool:
    """ "Six figures", "a zero day", "the 7.32 from Velm"."""
    if a.unit is not None:
        return a.numeral.value == 0 and not a.numeral.digits and token.nbor().tag_ == "NN"
    if noun is not None:
        return noun.lower_ in words.IDIOMS and not a.numeral.digits
    timetabled = TIMETABLED.fullmatch(text, a.numeral.start, a.core_end) is not None
    return timetabled and a.start == a.core and token.i > 0 and token.nbor(-1).lower_ == words.ARTICLE


def _is_list_mark(a: Amount, text: str, before: str) -> bool:
    """ "1. Wash your hands": a numeral that numbers a paragraph."""
    return a.numeral.digits and not before.strip() and text[a.end : a.end + 1] in SENTENCE_MARKS


def _is_compound(a: Amount, text: str) -> bool:
    """ "a three-way vote", "four-time winner": no count, though a numeral."""
    return a.hyphen and a.unit is None and hyphenated(a, text)[0] in words.UNCOUNTED_COMPOUNDS


def _is_bare_pair(a: Amount, noun: Any, token: Any, text: str) -> bool:
    """ "the two met again": two that were named, not counted."""
    small = (
        not a.numeral.digits
        and a.numeral.value in (2, 3, 4)
        and a.start == a.core
        and not a.unit
        and a.of is None
    )
    if not small or noun is not None or not token.i or token.nbor(-1).lower_ not in words.DEFINITE:
        return False
    following = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return following not in words.RESTRICTING
