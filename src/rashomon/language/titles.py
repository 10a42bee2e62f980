"""Words between marks that name a thing and that nobody speaks: a song, a ship, a programme, a nickname.

In go words between marks and the paragraph they stand in; out comes yes or no. Words that judge ("rated ‘poor’") are
speech, whoever says them."""

from typing import Any

from rashomon.language.drafts import Quoted
from rashomon.language.pack import titles
from rashomon.language.paragraph import Paragraph

Token = Any
# A name of more words than these needs the capitals of a title.
LONGEST_NAME = 4
_FINITE = ("VBD", "VBZ", "VBP", "MD")


def is_title(paragraph: Paragraph, quoted: Quoted) -> bool:
    """Whether words between marks are a name, by their capitals and what stands before them."""
    tokens = list(_between(paragraph, quoted))
    words = [t for t in tokens if not t.is_punct]
    if not words:
        return False
    lead = _lead(words[0])
    if lead and (lead[-1].lower_ in titles.ENTITLED or _known_as(lead)):
        return lead[-1].lower_ in titles.ENTITLED or len(words) <= LONGEST_NAME or _capital(words)
    if not _capital(words) or tokens[-1].text in ".!?":
        return False
    if _introduced(lead) or _within_name(tokens, lead):
        return True
    finite = any(t.tag_ in _FINITE for t in words)
    return len(words) > 1 and not finite and bool(lead) and lead[-1].tag_ == "POS"


def _between(paragraph: Paragraph, quoted: Quoted) -> Any:
    span = paragraph.doc.char_span(
        quoted.start - paragraph.start, quoted.end - paragraph.start, alignment_mode="contract"
    )
    return span or ()


def _lead(first: Token) -> list[Token]:
    """Up to three words before the marks, in their sentence."""
    doc, at = first.doc, first.i - 1
    found: list[Token] = []
    while at >= first.sent.start and len(found) < 3:
        if doc[at].is_alpha or doc[at].tag_ == "POS":
            found.insert(0, doc[at])
        elif doc[at].text not in ('"', "'", ","):
            break
        at -= 1
    return found


def _known_as(lead: list[Token]) -> bool:
    """ "Known as", "nicknamed", "dubbed"."""
    return (
        (lead[-1].lower_ == "as" and lead[0].lower_ == "known")
        or ([t.lower_ for t in lead[-2:]] == ["known", "as"])
        or lead[-1].lower_ in ("nicknamed", "dubbed", "christened")
    )


def _capital(words: list[Token]) -> bool:
    """Whether all words but small ones have a capital."""
    weighty = [t for t in words if t.lower_ not in titles.SMALL and t.tag_ != "POS"]
    return bool(weighty) and all(t.text[0].isupper() or t.text[0].isdigit() for t in weighty)


def _introduced(lead: list[Token]) -> bool:
    """Whether a verb of naming or the kind of thing stands before."""
    if not lead:
        return False
    if lead[-1].lemma_.lower() in titles.KINDS:
        return True
    return any(t.pos_ == "VERB" and t.lemma_.lower() in titles.NAMING for t in lead[-2:])


def _within_name(tokens: list[Token], lead: list[Token]) -> bool:
    """ "Ivo ‘the Hammer’ Brandt"."""
    doc, after = tokens[0].doc, tokens[-1].i + 2
    if not lead or lead[-1].pos_ != "PROPN" or lead[-1].i != tokens[0].i - 2 or after >= len(doc):
        return False
    return len(tokens) < LONGEST_NAME and bool(doc[after].pos_ == "PROPN")
