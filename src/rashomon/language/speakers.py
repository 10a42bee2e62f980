"""Who speaks the words between marks, by what stands around them: beside the marks, in the sentence, in the
sentences before and after.

In go quoted words and the paragraph they stand in; out come links, or nothing. In which order these are asked is
left to others."""

import math
from collections.abc import Sequence
from typing import Any

from rashomon.language.attribution.syntax import subject_of
from rashomon.language.cast import Cast
from rashomon.language.drafts import Draft, Link, Quoted, Scene
from rashomon.language.names import phrase_span
from rashomon.language.pack import names, speech
from rashomon.language.paragraph import Paragraph

Token = Any
_FINITE = ("VBD", "VBZ", "VBP", "VBN")
_NOUNS = ("NOUN", "PROPN", "PRON")
_OPENERS = "\"“”‘’'„«»` \n"
# How many words after the closing mark the speaker and the verb may take.
_NEAR = 24


def opens_sentence(text: str, paragraph: Paragraph, quoted: Quoted) -> bool:
    """Whether the words between marks begin a sentence of their own, not one of the reporter's."""
    before = text[paragraph.start : quoted.start].rstrip(_OPENERS)
    return not before or before[-1] in ".?!:…—–"


def beside(text: str, paragraph: Paragraph, quoted: Quoted, cast: Cast) -> Link | None:
    """The speaker right after the marks: "…," Lee said; "…?" asked Lee."""
    comma = text[quoted.end - 1] == "," or text[quoted.end + 1 : quoted.end + 2] == ","
    if not comma and text[quoted.end - 1] not in "?!…—–-":
        return None
    tokens = _following(paragraph, quoted.end)
    verb = next((t for t in tokens if _is_finite(t)), None)
    if verb is None or not (comma or verb.lemma_.lower() in speech.VERBS):
        return None
    first = next(t for t in tokens if t.pos_ != "ADV" or t is verb)
    speaker = _inverted(verb, tokens) if first is verb else _before_verb(verb, tokens)
    return None if speaker is None else _link(speaker, verb, paragraph, cast)


def _following(paragraph: Paragraph, end: int) -> list[Token]:
    """The words after a closing mark, up to the next mark or stop."""
    doc = paragraph.doc
    found: list[Token] = []
    for token in _after(doc, end - paragraph.start):
        if token.is_quote or token.text in ".?!;:":
            if found:
                break
            continue
        if found or not token.is_punct:
            found.append(token)
        if len(found) == _NEAR:
            break
    return found


def _after(doc: Any, offset: int) -> Any:
    """The tokens that begin at an offset or after it."""
    low, high = 0, len(doc)
    while low < high:
        middle = (low + high) // 2
        if doc[middle].idx < offset:
            low = middle + 1
        else:
            high = middle
    return doc[low:]


def _is_finite(token: Token) -> bool:
    return token.pos_ == "VERB" and token.tag_ in ("VBD", "VBZ", "VBP") and token.dep_ != "relcl"


def _inverted(verb: Token, tokens: Sequence[Token]) -> Token | None:
    """In "…," said Lee: whoever follows the verb."""
    after = [t for t in tokens if t.i > verb.i]
    for token in after:
        if token.pos_ in _NOUNS and token.dep_ not in ("compound", "nmod", "amod", "poss"):
            person = token.lemma_.lower() in speech.PERSON_NOUNS or token.pos_ in ("PROPN", "PRON")
            return token if person or token.dep_ == "nsubj" else None
        if token.pos_ in ("ADP", "SCONJ", "CCONJ", "VERB") or token.text == ",":
            return None
    return None


def _before_verb(verb: Token, tokens: Sequence[Token]) -> Token | None:
    """In "…," Lee, who runs the yard, said: whoever opens the words before the verb."""
    before = [t for t in tokens if t.i < verb.i]
    if before[0].pos_ not in ("DET", "ADJ", "NUM", *_NOUNS) or before[0].tag_ in ("WP", "WDT"):
        return None
    inside = {t.i for t in before}
    return next((t for t in before if t.pos_ in _NOUNS and t.head.i not in inside), None)


def _link(speaker: Token, verb: Token, paragraph: Paragraph, cast: Cast) -> Link | None:
    member = cast.resolve(speaker, paragraph.start)
    if member is None:
        return None
    member.note(paragraph.start + speaker.idx, 3)
    first, last = phrase_span(speaker)
    words = (verb, speaker.doc[first], speaker.doc[last - 1])
    return Link(
        member=member,
        cue=verb.text,
        stance="neutral",
        start=paragraph.start + min(t.idx for t in words),
        end=paragraph.start + max(t.idx + len(t) for t in words),
    )


def ahead(text: str, paragraph: Paragraph, quoted: Quoted, cast: Cast) -> Link | None:
    """The speaker right before the marks: Lee told them: "…"; Lee's answer: "…"."""
    lead = text[paragraph.start : max(paragraph.start, quoted.start - 1)].rstrip()
    if not lead.endswith((":", ",")):
        return None
    doc = paragraph.doc
    until = quoted.start - 1 - paragraph.start
    before = [t for t in doc if t.idx < until]
    stop = max((t.i for t in before if t.text in ".?!"), default=-1)
    clause = [t for t in before if t.i > stop]
    for verb in reversed([t for t in clause if t.pos_ in ("VERB", "AUX") and t.tag_ in _FINITE]):
        subject = subject_of(verb)
        if subject is not None and subject in clause:
            return _link(subject, verb, paragraph, cast)
    return _owner(clause, paragraph, cast) if lead.endswith(":") else None


def _owner(clause: Sequence[Token], paragraph: Paragraph, cast: Cast) -> Link | None:
    """In "Lee's answer:", "The reply from Lee:", "Lee:" whoever is named."""
    for token in clause:
        owns = token.dep_ == "poss" or (token.dep_ == "pobj" and token.head.lower_ in ("by", "from", "of"))
        alone = token.dep_ == "ROOT" and token.pos_ == "PROPN"
        if (owns or alone) and token.pos_ in _NOUNS:
            return _link(token, token if alone else token.head, paragraph, cast)
    return None


def of_verdict(paragraph: Paragraph, quoted: Quoted, cast: Cast) -> Link | None:
    """In "what people here call “a made flood”", "Lee dismissed it as “waste”" whoever calls it so."""
    first = next(iter(_after(paragraph.doc, quoted.start - paragraph.start)), None)
    if first is None:
        return None
    node = next((t for t in first.ancestors if t.i < first.i and t.pos_ == "VERB"), None)
    if node is None or node.lemma_.lower() not in names.VERDICTS:
        return None
    subjects = [c for c in node.children if c.dep_ == "nsubj" and c.i < node.i]
    if not subjects or subjects[0].tag_ in ("WP", "WDT"):
        return None
    return _link(subjects[0], node, paragraph, cast)


def of_sentence(paragraph: Paragraph, quoted: Quoted, cast: Cast) -> Link | None:
    """In "She dismissed it as “a late idea”" the subject of the sentence that the words stand in, where it
    can speak."""
    first = next(iter(_after(paragraph.doc, quoted.start - paragraph.start)), None)
    if first is None or first.sent.start_char + paragraph.start >= quoted.start - 1:
        return None
    answer = _answer(first, paragraph, cast)
    if answer is not None:
        return answer
    root = first.sent.root
    subjects = [c for c in root.children if c.dep_ == "nsubj" and c.i < first.i and c.text[0].isalnum()]
    if not subjects or subjects[0].idx + paragraph.start >= quoted.start:
        return None
    member = cast.resolve(subjects[0], paragraph.start)
    if member is None or not (
        member.person
        or member.kind in ("organisation", "government", "document", "outlet", "agency", "group")
    ):
        return None
    start = paragraph.start + min(subjects[0].idx, root.idx)
    end = paragraph.start + max(subjects[0].idx + len(subjects[0]), root.idx + len(root))
    return Link(member=member, cue=root.text, stance="neutral", start=start, end=end)


def _answer(word: Token, paragraph: Paragraph, cast: Cast) -> Link | None:
    """In "Nordal's answer: it was “never adopted”" whose answer it is."""
    opening = list(word.doc[word.sent.start : word.i])
    colon = next((n for n, t in enumerate(opening) if t.text == ":"), None)
    if colon is None or any(t.pos_ in ("VERB", "AUX") for t in opening[:colon]):
        return None
    return _owner(opening[:colon], paragraph, cast)


def carried(
    quoted: Quoted,
    previous: tuple[Quoted, tuple[Link, ...]] | None,
    drafts: Sequence[Draft],
    scene: Scene,
    text: str,
    paragraphs: Sequence[Paragraph],
) -> tuple[Link, ...]:
    """The speaker of the words before: the saying nearest before in the paragraph, else the nearest after;
    else the quotation that ran on from the paragraph before, or the last words of a paragraph that ends
    with a colon."""
    told = [(at, links) for at, links in scene.links.get(quoted.paragraph, []) if links[0].member is not None]
    before = [links for at, links in told if at < quoted.start]
    if before:
        return before[-1]
    acts = [d.chain for d in drafts if d.chain and d.start < quoted.start]
    if acts:
        return acts[-1]
    until = (
        math.inf if opens_sentence(text, paragraphs[quoted.paragraph], quoted) else _stop(paragraphs, quoted)
    )
    after = [links for at, links in told if quoted.end < at < until]
    if after:
        return after[0]
    if previous and previous[0].paragraph == quoted.paragraph:
        return previous[1]
    opens = not text[paragraphs[quoted.paragraph].start : quoted.start].strip(_OPENERS)
    if opens and quoted.paragraph:
        if previous and previous[0].paragraph >= quoted.paragraph - 2 and previous[1]:
            return previous[1]
        earlier = [
            links for _, links in scene.links.get(quoted.paragraph - 1, []) if links[0].member is not None
        ]
        return earlier[-1] if earlier else ()
    return ()


def _stop(paragraphs: Sequence[Paragraph], quoted: Quoted) -> int:
    """Where the sentence ends that the words between marks are woven into: who speaks in the next may be another."""
    paragraph = paragraphs[quoted.paragraph]
    first = next(iter(_after(paragraph.doc, quoted.start - paragraph.start)), None)
    return quoted.end if first is None else paragraph.start + int(first.sent.end_char)


def with_carriers(link: Link, number: int, scene: Scene) -> tuple[Link, ...]:
    """The link with those who carry it: "he told the Post" after one quotation holds for the next as well."""
    for at, links in scene.links.get(number, []):
        if link.start <= at < link.end and links[0].member is link.member:
            return links
    return (link,)
