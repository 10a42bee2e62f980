"""Ages: a number of years that somebody has lived is no figure ("Tammet, 47", "aged 19 to 54", "she is 41").

In: an amount, its paragraph's text and the token of its numeral. Out: yes or no. The words are those of the
language pack."""

import re
from typing import Any

from rashomon.language.amounts import BEFORE, Amount
from rashomon.language.pack import numbers as words

AGE_BEFORE = re.compile(words.AGE_BEFORE, re.IGNORECASE)
AGE_RANGE_BEFORE = re.compile(words.AGE_RANGE_BEFORE, re.IGNORECASE)
AGE_AFTER = re.compile(words.AGE_AFTER, re.IGNORECASE)
AGES = range(1, 120)


def is_age(a: Amount, noun: Any, text: str, before: str, token: Any) -> bool:
    """Whether the amount is an age; `noun` is what it would count, `before` the text before it."""
    if AGE_AFTER.match(text, a.core_end) or AGE_RANGE_BEFORE.search(before):
        return True
    if a.unit or not isinstance(a.numeral.value, int) or a.numeral.value not in AGES:
        return False
    if token.i > 1 and token.nbor(-1).lower_ in words.AGE_BOUNDS:
        return token.nbor(-2).lower_ in words.AGED and (noun is None or noun.tag_ != "NNS")
    if noun is not None:
        return False
    if AGE_BEFORE.search(text[max(0, a.core - BEFORE) : a.core]):
        return True
    previous = token.nbor(-1) if token.i else None
    if previous is None:
        return False
    if previous.lower_ == words.NOW and token.i > 1:
        previous = token.nbor(-2)
    if previous.text in (",", "(") and previous.i and _could_be_person(previous.nbor(-1)):
        return text[a.end : a.end + 1] in ",.;)" or text[a.end : a.end + 2] in (" —", " -", " –", " ―", "")
    return _is_said_age(token)


def _could_be_person(token: Any) -> bool:
    return bool(token.pos_ == "PROPN" or token.ent_type_ == "PERSON" or token.tag_ == "NN")


def _is_said_age(token: Any) -> bool:
    """ "She is 41"; "he died at 58"."""
    head = token.head
    if head.lemma_ == "be" and token.dep_ in ("attr", "acomp"):
        return any(
            child.dep_ == "nsubj"
            and (child.ent_type_ == "PERSON" or child.lower_ in ("he", "she", "who", "i"))
            for child in head.children
        )
    return head.lower_ == "at" and head.head.lemma_ in ("die", "retire", "marry")
