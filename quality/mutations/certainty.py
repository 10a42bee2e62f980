"""Changes of how sure a statement is, and of whether it is one: a dropped hedge, a "not" put in or taken out. In: a
sheet and a seed; out: all the changes that could be made."""

import re
from collections.abc import Iterator, Sequence

from rashomon.records import Claim, Phrase

from .change import Change, make
from .sheet import Sheet, Span

_SEEMS = r"(?:believed|thought|said|reported|understood|alleged|expected|likely)"
# A hedge, and what a desk that drops it writes instead.
HEDGES = (
    (r"\b(?:reportedly|allegedly|apparently|possibly|probably|supposedly|presumably) (?=\w)", ""),
    (r"\b(?:may|might) (?!not\b|have\b|well\b)(?=[a-z])", "will "),
    (r"\bcould\b(?!\s+(?:not|no|hardly|have)\b)", "will"),
    (r"\b(?:is|are) (?:expected|likely) to (?!have\b|be \w+ing\b)", "will "),
    (rf"(?<=\bis\s){_SEEMS}\s+to be (?!\w+ing\b)", ""),
    (rf"(?<=\bare\s){_SEEMS}\s+to be (?!\w+ing\b)", ""),
    (rf"\bare {_SEEMS}\s+to have been\b", "were"),
    (rf"\bis {_SEEMS}\s+to have been\b", "was"),
    (rf"\bis {_SEEMS}\s+to have\b(?!\s+been)", "has"),
    (rf"\bare {_SEEMS}\s+to have\b(?!\s+been)", "have"),
    (r"\bappears to show\b", "shows"),
)
_HEDGES = tuple((re.compile(hedge.replace(" ", r"\s+")), put) for hedge, put in HEDGES)
# Where "may" is a leave that is given.
_PERMITS = re.compile(r"\b(?:nobody|no one|only)\b", re.IGNORECASE)
# What a "not" cannot leave behind.
_BOUND_TO_NOT = re.compile(r"\b(?:until|any|but|yet|either)\b", re.IGNORECASE)
# What a "not" does not stand before.
_BEFORE_NOT = re.compile(r"\s*(?:now|still|already|also|just|too)\b")
_DENIES = re.compile(
    r"\b(?:no|not|never|nobody|nothing|none|neither|nor|hardly|only|any|anybody|without|because)\b|n[’']t\b",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(
    r"(?P<modal>\b(?:should|would|could|may|might|must|to)\s+)?\b(?:was|were|is|are|has|have|had|will|would|could|can)\s+$"
)
# What happens when, before or since something else: denied, it makes no sense.
_BESIDE = r"(?:when|as|while|after|before|until|since|where|if|because|there)"
_BEFORE = re.compile(rf"\b{_BESIDE}\s*$", re.IGNORECASE)
_OPENED = re.compile(rf"{_BESIDE}\b", re.IGNORECASE)
_COPULA = re.compile(r"(?:was|were|is|are)\b(?=\s)")
_PAST = re.compile(r"[a-z]{2,}ed\b")
_NOT = re.compile(
    r"\b(?:(?:was|were|is|are|has|have|had|will|would|could)(\s+not)|(?:has|have|had|was|were)(\s+never)|can(not))"
    r"(?=\s+[a-z])"
)


def hedges(sheet: Sheet, seed: int) -> Iterator[Change]:
    """A hedge that is dropped."""
    for sentence in sheet.reported():
        if not _PERMITS.search(sheet.text, *sentence):
            for words, put in _dropped(sheet, sentence):
                yield make("hedge", "certainty", words, put, place=sentence)


def _dropped(sheet: Sheet, sentence: Span) -> Iterator[tuple[Span, str]]:
    """The hedges of a sentence in the reporter's words, and what stands there without them."""
    for hedge, put in _HEDGES:
        for found in hedge.finditer(sheet.text, *sentence):
            able = found[0] == "could" and not _hedged(sheet, found.start())
            if not able and not sheet.quoted(*found.span()):
                yield found.span(), put


def _hedged(sheet: Sheet, start: int) -> bool:
    """Whether a word stands in a claim that is hedged."""
    return any(c.start <= start < c.end and c.certainty == "hedged" for c in sheet.reading.claims)


def nots_out(sheet: Sheet, seed: int) -> Iterator[Change]:
    """A "not" or "never" that is taken out."""
    for sentence in sheet.reported():
        for found in _NOT.finditer(sheet.text, *sentence):
            words = found.span(found.lastindex or 0)
            if not sheet.quoted(*words) and not _BOUND_TO_NOT.search(sheet.text, words[1], sentence[1]):
                yield make("not out", "polarity", words, "", place=sentence)


def nots_in(sheet: Sheet, seed: int) -> Iterator[Change]:
    """A "not" that is put in where nothing is denied."""
    told = tuple(sheet.reported())
    for claim, clause in zip(sheet.reading.claims, sheet.reading.clauses, strict=True):
        place = sheet.sentence(claim.start, claim.end)
        if place in told and _plain(sheet, claim):
            for words, put in _not_put_in(sheet.text, clause.phrases):
                if not _BEFORE_NOT.match(sheet.text, words[1]):
                    yield make("not in", "polarity", words, put, place=place)


def _plain(sheet: Sheet, claim: Claim) -> bool:
    """Whether a claim is stated in the reporter's words, affirmed, and no circumstance of another."""
    return (
        (claim.certainty, claim.polarity) == ("stated", "affirmed")
        and not sheet.quoted(claim.start, claim.end)
        and not _DENIES.search(sheet.text, claim.start, claim.end)
        and not _BEFORE.search(sheet.text, max(0, claim.start - 12), claim.start)
        and not _OPENED.match(sheet.text, claim.start)
    )


def _not_put_in(text: str, phrases: Sequence[Phrase]) -> Iterator[tuple[Span, str]]:
    """After the auxiliary or the copula, or before a past tense that follows its subject at once."""
    verb = next((phrase for phrase in phrases if phrase.role == "predicate"), None)
    subjects = [p for p in phrases if verb and p.role in ("doer", "undergoer") and p.end < verb.start]
    if verb is None or not subjects:
        return
    subject = subjects[-1]
    auxiliary = _AUXILIARY.search(text, subject.end, verb.start)
    copula, past = _COPULA.match(text, verb.start), _PAST.match(text, verb.start)
    if auxiliary and not auxiliary["modal"]:
        yield (auxiliary.end(), auxiliary.end()), "not "
    elif copula:
        yield (copula.end(), copula.end()), " not"
    elif past and subject.role == "doer" and _adjoins(text, subject, verb):
        yield past.span(), f"did not {verb.head}"


def _adjoins(text: str, subject: Phrase, verb: Phrase) -> bool:
    """Whether a verb follows its subject at once; "ten injured" may leave out its auxiliary."""
    words = text[subject.start : subject.end]
    return text[subject.end : verb.start].isspace() and (" " in words or words[0].isupper())
