"""Changes of who says what: a quotation cut, a quotation in another mouth, a source gone. In: a sheet and a seed; out:
all the changes that could be made."""

import re
from collections.abc import Iterator

from rashomon.records import Attribution, Quotation

from .change import Change, make
from .lots import draw
from .sheet import CLOSING, Sheet, Span

# Fewer words are a term that somebody used, not a quotation that could be cut.
LEAST_QUOTED = 6
KEPT, CUT = 3, 2
_TAIL = re.compile(
    r"(?:,|;)?\s+(?:and|but|until|because|without|from|with|for|who|while|if|when|where|whether|by|on|against|at)\s"
    r"|,\s"
)
_MIDDLE = re.compile(
    r",\s[^,.;]+(?=,)|\s+(?:for|from|with|at|by|of|in)\s[^,.;]+?(?=,|\s+(?:and|but|until|that)\s)"
    r"|[.!?]\s+[^.!?]+(?=[.!?]\s)"
)
# What cannot stand without the words after it.
_RAGGED = re.compile(
    r"^(?:When|If|While|Once)\b[^,]*$|^(?:An?|The) [^,]* (?:that|who|which)\b[^,]*$|\bexcept$"
)
# "According to" and a name, up to the claim; what is told of the name by the way would be lost too.
_ACCORDING = re.compile(r"According to [^,]+,\s+(?!who|which|(?:\S+\s+){0,3}\S+,)")
_SAID = "(?:said|says|added|asked|told|insisted|argued)"
_NAME = r"[A-Z]\w+(?: [A-Z]\w+)?"
_TOLD = re.compile(
    rf"[{CLOSING}],?\s+(?:{_SAID}\s+(?P<after>{_NAME})(?=\.)|(?P<before>he|she|{_NAME})\s+{_SAID}\b)"
)


def cuts(sheet: Sheet, seed: int) -> Iterator[Change]:
    """A quotation without some of its words."""
    for quotation in sheet.reading.quotations:
        if len(quotation.text.split()) < LEAST_QUOTED or set(quotation.text) & set('“”"‘'):
            continue
        cuttable = list(_cuttable(quotation))
        if cuttable and sheet.sentence(quotation.start, quotation.start + 1):
            place = quotation.start, quotation.end
            words = draw(cuttable, seed, sheet.text, quotation.start)
            yield make("cut", "quotation", words, "", place=place)


def _cuttable(quotation: Quotation) -> Iterator[Span]:
    """What can go from the end or the middle."""
    text = quotation.text
    end = len(text.rstrip(".,!?"))
    tails = [(tail.start(), end) for tail in _TAIL.finditer(text)]
    middles = [middle.span() for middle in _MIDDLE.finditer(text, 0, end)]
    for first, last in tails + middles:
        if _good_cut(text[:first], text[first:last]):
            yield quotation.start + first, quotation.start + last


def _good_cut(kept: str, gone: str) -> bool:
    """Whether enough is left, enough is gone, and what is left can stand."""
    enough = len(gone.split()) >= CUT and len(kept.split()) >= KEPT
    return enough and not _RAGGED.search(kept) and not re.search(r"[.!?]\s", gone[1:])


def speakers(sheet: Sheet, seed: int) -> Iterator[Change]:
    """A quotation that somebody else is named for, whom the paragraph does not name."""
    for quotation in sheet.reading.quotations:
        told = _TOLD.match(sheet.text, quotation.end)
        ended = quotation.text.endswith(".")
        if told is None or ended or sheet.sentence(quotation.start, quotation.start + 1) is None:
            continue
        words = told.span("after" if told["after"] else "before")
        paragraph = sheet.paragraph(quotation.start)
        others = _others(sheet, quotation, paragraph)
        if others:
            put = draw(others, seed, sheet.text, quotation.start)
            place = quotation.start, words[1]
            yield make("speaker", "quotation", words, put, place=place, reach=paragraph)


def _others(sheet: Sheet, quotation: Quotation, paragraph: Span) -> list[str]:
    """The people with a full name whom the paragraph does not name."""
    here = sheet.text[slice(*paragraph)]
    return [
        source.name
        for source in sheet.reading.sources
        if source.kind == "person" and source.id != quotation.speaker
        if " " in source.name and source.name.split()[-1] not in here
    ]


def sources(sheet: Sheet, seed: int) -> Iterator[Change]:
    """A statement without the words that say whose it is, at its end or before it."""
    claims = [claim for claim in sheet.reading.claims if claim.attribution]
    for claim in claims:
        sentence, first = sheet.sentence(claim.start, claim.end), claim.attribution[0]
        if sentence is None or sheet.quoted(*sentence) or not _sourced(sheet, first):
            continue
        comma = re.compile(r"\s*,").match(sheet.text, claim.end)
        later = [other for other in sheet.reading.claims if claim.end <= other.start < sentence[1]]
        if comma and first.start >= comma.end() and not later:
            words = comma.start(), sentence[1] - 1
            yield make("source", "attribution", words, "", place=sentence, reach=sheet.paragraph(claim.start))
        elif first.start == sentence[0] and _opened(sheet.text, first.start) == claim.start:
            words, put = (first.start, claim.start + 1), sheet.text[claim.start].upper()
            yield make(
                "source", "attribution", words, put, place=sentence, reach=sheet.paragraph(claim.start)
            )


def _opened(text: str, start: int) -> int:
    """Where an "according to" that opens a sentence ends; -1 where there is none."""
    found = _ACCORDING.match(text, start)
    return found.end() if found else -1


def _sourced(sheet: Sheet, link: Attribution) -> bool:
    """Whether a source stands behind a claim other than the outlet itself."""
    outlet = sheet.reading.report.outlet or ""
    names = [source.name for source in sheet.reading.sources if source.id == link.source]
    return any(name not in outlet and outlet not in name for name in names)
