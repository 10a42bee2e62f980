"""Names in a paragraph, and how much argues that each is a place: what the parser takes it for, and the words
around it.

In: a parsed paragraph. Out: `Mention`s in text order. A small parser's labels for names are guesses; `places`
adds them up over the report and asks the gazetteer. The words are those of the language pack."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rashomon.language import gazetteer
from rashomon.language.pack import calendar
from rashomon.language.pack import gazetteer as words
from rashomon.language.paragraph import Paragraph

# A dateline is over by then.
DATELINE_TOKENS = 30
# Capitals, then what else a dateline holds, then its dash.
DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'-]+(?:\s[A-Z][A-Z.'-]+){0,3})(?=[,\s])[^-–—\n]{0,60}?\s[-–—](?=\s|$)"
)
# What one mention argues by its label: a place counts 1, what is not one counts against it.
LABELS = {
    "GPE": 1.0, "LOC": 1.0, "FAC": 1.0, "PERSON": -1.0, "ORG": -1.0, "NORP": -2.0, "PRODUCT": -0.25,
    "EVENT": -1.0, "WORK_OF_ART": -1.0, "": 0.0,
}  # fmt: skip
# And by the words around it.
# In so many words after "an" stands the noun that explains a name.
EXPLAINED = 4
# Within so many words a list of names comes to the noun that all of them share.
LISTED = 10
AT, TOWARD, KIND, ARTICLE, PART_OF_NAME, PERSON = 1.5, 0.5, 2.0, -1.5, -2.0, -1.5
# In a heading every word may have its capital.
UNKNOWN_IN_HEADING = 1.0


@dataclass(frozen=True, slots=True)
class Mention:
    """A name: where it stands in the report, its words in one line, its label ("" for none), what it argues
    for a place.

    `whole`: it is not a part of a longer name, and no adjective. `around`: what the words around it argue,
    whatever its label."""

    start: int
    end: int
    name: str
    label: str
    argues: float
    whole: bool
    around: float = 0.0


def mentions(paragraph: Paragraph) -> Iterator[Mention]:
    """The names of a paragraph in order: entities of any sort, and proper nouns that are in none."""
    doc = paragraph.doc
    dateline = _dateline(paragraph)
    if dateline is not None:
        yield dateline
    inside = 0 if dateline is None else _after(doc, dateline.end - paragraph.start)
    for token in doc:
        if (
            token.i < inside
            or (token.ent_type_ == "" and token.pos_ != "PROPN")
            or token.ent_type_ not in LABELS
        ):
            continue
        inside = _end(doc, token)
        mention = _mention(paragraph, token.i, inside, token.ent_type_)
        if mention is not None:
            yield mention


def _dateline(paragraph: Paragraph) -> Mention | None:
    """The place at the head of a dispatch: "BRISTEN, Varland, March 4 (Wire) - …"."""
    doc = paragraph.doc
    if not len(doc) or not doc[0].text.isupper():
        return None
    found = DATELINE.match(doc[:DATELINE_TOKENS].text)
    if found is None:
        return None
    name = _in_one_line(found["place"])
    start = paragraph.start
    return Mention(start, start + found.end("place"), name, "GPE", AT + KIND, whole=True, around=AT + KIND)


def _after(doc: Any, offset: int) -> int:
    """The number of the first token at or after a character."""
    return next((token.i for token in doc if token.idx >= offset), len(doc))


def _end(doc: Any, first: Any) -> int:
    """Where the entity or the row of proper nouns that a token begins ends."""
    end: int = first.i + 1
    if first.ent_type_:
        while end < len(doc) and doc[end].ent_iob_ == "I":
            end += 1
    else:
        while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].ent_type_ == "":
            end += 1
    return end


def _mention(paragraph: Paragraph, first: int, end: int, label: str) -> Mention | None:
    """The name without its article, its possessive, and a common noun that says what it names."""
    doc = paragraph.doc
    while first < end and (doc[first].lower_ == words.ARTICLE or not doc[first].text[0].isalnum()):
        first += 1
    while end > first and _is_tail(doc[end - 1]):
        end -= 1
    if first >= end or not doc[first].text[0].isupper() or _is_no_name(doc, first, end):
        return None
    start, stop = doc[first].idx, doc[end - 1].idx + len(doc[end - 1].text)
    name = _in_one_line(doc[first:end].text)
    place = _Setting(doc, first, end, label=label, heading=paragraph.reason is not None, name=name)
    around = place.argues()
    return Mention(
        paragraph.start + start, paragraph.start + stop, name, label, LABELS[label] + around, place.whole(),
        around,
    )  # fmt: skip


def _is_tail(token: Any) -> bool:
    """What ends a stretch of a name without being part of it: "'s", a comma, "harbour"."""
    last = token.text[-1]
    return (
        token.tag_ == "POS"
        or not (last.isalnum() or last == ".")
        or token.text in words.KINDS
        or token.pos_ == "ADP"
    )


def _is_no_name(doc: Any, first: int, end: int) -> bool:
    only = doc[first]
    if end - first == 1 and (only.lower_ in calendar.MONTHS or only.lower_ in calendar.WEEKDAYS):
        return True
    return any(letter.isdigit() for letter in doc[first:end].text[: doc[end - 1].idx + 1 - only.idx])


def _in_one_line(text: str) -> str:
    """The name in one line; capitals of a dateline made small where no place is written with them."""
    name = " ".join(text.split())
    if name.isupper() and len(name) > 3 and "." not in name and not gazetteer.called(name):
        return name.title()
    return name


class _Setting:
    """A name and the words around it."""

    def __init__(self, doc: Any, first: int, end: int, *, label: str, heading: bool, name: str) -> None:
        self.label, self.heading, self.name, self.last = label, heading, name, doc[end - 1]
        self.single = end - first == 1
        self.previous = doc[first - 1] if first else None
        self.following = doc[end] if end < len(doc) else None
        self.beyond = doc[end + 1].lower_ if end + 1 < len(doc) else ""
        self.article = self.previous is not None and self.previous.lower_ == words.ARTICLE
        nearest = first - 1 - self.article
        self.before = doc[nearest].lower_ if nearest >= 0 else ""
        self.farther = doc[nearest - 1].lower_ if nearest > 0 else ""
        self.known = bool(gazetteer.called(name))

    def argues(self) -> float:
        """How much the words around argue that the name is a place's."""
        kind = self._has_kind()
        sum_of = KIND * kind - UNKNOWN_IN_HEADING * (self.heading and not self.known)
        if not self.article or kind:
            sum_of += AT * self._is_at() + TOWARD * (self.before in words.TOWARD_WORDS)
        if self.article and not kind and not _takes_article(self.name):
            sum_of += ARTICLE / 3 if self.known else ARTICLE
        if self._is_inner() and not self.known:
            sum_of += PART_OF_NAME
        if self._is_explained_as_person():
            sum_of += PERSON
        return sum_of

    def _is_explained_as_person(self) -> bool:
        """ "X, who …"; of a name that no place is known by, "X, an analyst at …" too."""
        if self.following is None or self.following.text != ",":
            return False
        if self.beyond == words.RELATIVE_PERSON:
            return True
        if self.known or self.beyond not in words.INDEFINITE:
            return False
        comma = self.following
        phrase = comma.doc[comma.i + 1 : comma.i + 2 + EXPLAINED]
        return not any(token.lower_ in words.KINDS for token in phrase)

    def whole(self) -> bool:
        """Whether the name is neither a part of a longer one nor an adjective."""
        adjective = self.last.pos_ == "ADJ" and self.single and not self.known
        if self.name in words.STATE_ABBREVIATIONS and self._is_title():
            return False
        if self.following is not None and self._opens_paper(self.following):
            return False
        return self.label != "NORP" and not adjective and not (self._is_inner() and self.label == "")

    def _opens_paper(self, following: Any) -> bool:
        """ "USA TODAY", "the Kenya Herald"."""
        paper = following.lower_ in words.PAPERS and following.text[0].isupper()
        return paper and not self.heading

    def _is_title(self) -> bool:
        """ "Del. Ruiz": a delegate, not the state."""
        named = self.following is not None and self.following.pos_ == "PROPN"
        return named and (self.previous is None or self.previous.text not in (",", "("))

    def _has_kind(self) -> bool:
        """ "the port of X", "the X region"."""
        if self.following is not None and (
            self.following.lower_ in words.KINDS or self._shares_kind(self.following)
        ):
            return True
        return self.before == words.KIND_OF and self.farther in words.KINDS

    def _shares_kind(self, token: Any) -> bool:
        """ "The X and Y regions"."""
        if token.lower_ not in words.LISTING:
            return False
        for i in range(token.i + 1, min(len(token.doc), token.i + LISTED)):
            other = token.doc[i]
            if other.lower_ in words.KINDS:
                return bool(other.tag_ == "NNS")
            if other.lower_ not in words.LISTING and not other.text[0].isupper():
                return False
        return False

    def _is_at(self) -> bool:
        """ "in X", but not "in X's …" of a person, nor in the capitals of a heading."""
        if self.before not in words.AT_WORDS or (self.heading and self.label == ""):
            return False
        owner = self.following is not None and self.following.tag_ == "POS"
        return not (owner and self.label in ("", "PERSON"))

    def _is_inner(self) -> bool:
        """Whether a name stands right before it, so that it may be the rest of that name."""
        token = self.previous
        return (
            token is not None
            and token.pos_ == "PROPN"
            and token.text[0].isupper()
            and token.whitespace_ != ""
        )


def _takes_article(name: str) -> bool:
    """Whether a place of that name takes the article ("the Baltic"); a ship's or paper's name would as
    well."""
    parts = name.lower().split()
    return any(part in words.ARTICLED for part in parts) or parts[-1].endswith("s")
