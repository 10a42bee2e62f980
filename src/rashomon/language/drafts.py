"""Drafts of claims: clauses with their chains of speakers, before ids are given and quotations have their
say.

In go the parsed paragraphs of one report and its cast; out come drafts in the order of the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from rashomon.language.attribution.acts import act_of, asks, disclaims, is_hearsay, shows
from rashomon.language.attribution.chains import chain_over
from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.sayings import find_sayings
from rashomon.language.attribution.syntax import is_negated, speaker_of, stance_of
from rashomon.language.cast import Cast, Member
from rashomon.language.clauses import Part, find_parts
from rashomon.language.marks import Marked, find_marked
from rashomon.language.names import phrase_span, read_mention
from rashomon.language.pack import acts, grammar, speech
from rashomon.language.paragraph import Paragraph
from rashomon.records.reading import Stance

Token = Any


@dataclass(frozen=True, kw_only=True)
class Link:
    """One speaker of a chain: who (None: nobody is named), the cue, and where both stand in the report.
    `asserts`: not where one asks for something or promises it."""

    member: Member | None
    cue: str
    stance: Stance
    start: int
    end: int
    negated: bool = False
    asserts: bool = True


@dataclass(kw_only=True)
class Draft:
    """A clause of a paragraph that makes a claim, `text[start:end]`."""

    paragraph: int
    sentence: int
    start: int
    end: int
    part: Part
    chain: tuple[Link, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Quoted:
    """Words between marks, in offsets of the report, and the paragraph they stand in."""

    paragraph: int
    start: int
    end: int
    closed: bool


@dataclass
class Scene:
    """What the drafting of one report yields: drafts, quoted words, and the sayings of each paragraph: where
    the cue stands, and its links, who says it before who carries it."""

    drafts: list[Draft] = field(default_factory=list)
    quoted: list[Quoted] = field(default_factory=list)
    links: dict[int, list[tuple[int, tuple[Link, ...]]]] = field(default_factory=dict)


def draft_report(text: str, paragraphs: Sequence[Paragraph], cast: Cast, outlet: str | None) -> Scene:
    """The drafts of a report. `outlet`: whose report it is, for "told this newspaper" adds nobody."""
    scene = Scene()
    for number, paragraph in enumerate(paragraphs):
        marked = find_marked(text[paragraph.start : paragraph.end])
        scene.quoted += [
            Quoted(
                paragraph=number,
                start=paragraph.start + m.start,
                end=paragraph.start + m.end,
                closed=m.closed,
            )
            for m in marked
        ]
        if paragraph.reason is None:
            for sentence, span in enumerate(paragraph.doc.sents):
                _draft_sentence(scene, number, sentence, span, paragraph, marked, cast, outlet)
    return scene


def _draft_sentence(
    scene: Scene,
    number: int,
    sentence: int,
    span: Any,
    paragraph: Paragraph,
    marked: Sequence[Marked],
    cast: Cast,
    outlet: str | None,
) -> None:
    quoted = [(m.start, m.end) for m in marked]
    sayings = tuple(s for s in find_sayings(span) if not _spoken_pronoun(s, quoted))
    parts = find_parts(span, sayings, quoted)
    told = {id(s): tuple(_links(s, cast, paragraph.start, outlet)) for s in sayings}
    for saying in sayings:
        _note_author(saying, told[id(saying)], cast, paragraph.start)
        scene.links.setdefault(number, []).append((paragraph.start + saying.cue.idx, told[id(saying)]))
    for part in parts:
        chain = chain_over(part.head, sayings)
        outer = tuple(link for saying in chain for link in told[id(saying)])
        links = (
            ()
            if disclaims(part.head)
            else _distinct(_speech_act(part, cast, paragraph.start, quoted, outer) + outer)
        )
        scene.drafts.append(
            Draft(
                paragraph=number,
                sentence=sentence,
                start=paragraph.start + span.doc[part.first].idx,
                end=paragraph.start + span.doc[part.last - 1].idx + len(span.doc[part.last - 1]),
                part=part,
                chain=links,
            )
        )


def _distinct(links: Sequence[Link]) -> tuple[Link, ...]:
    """The links without a second one of the same source: "Lee said she thinks" is Lee's once."""
    return tuple(
        link
        for n, link in enumerate(links)
        if link.member is None or all(link.member is not other.member for other in links[:n])
    )


def _note_author(saying: Saying, links: tuple[Link, ...], cast: Cast, shift: int) -> None:
    """ "said in a statement": "the statement" is the speaker's."""
    for i in sorted(saying.own):
        token = saying.cue.doc[i]
        if (
            (
                token.dep_ == "pobj"
                and token.lemma_.lower() in speech.DOCUMENTS
                and token.head.lower_ in grammar.IN_DOCUMENT
            )
            and links
            and links[0].member is not None
        ):
            cast.wrote(token.lemma_.lower(), links[0].member, shift + saying.cue.idx)


def _spoken_pronoun(saying: Saying, quoted: Sequence[tuple[int, int]]) -> bool:
    """Inside a quotation the speaker speaks: "they told me" attributes nothing for the report."""
    inside = any(start <= saying.cue.idx < end for start, end in quoted)
    return inside and (
        saying.source is None or saying.source.pos_ == "PRON" or saying.cue.lemma_ in grammar.OF_ONESELF
    )


def _links(saying: Saying, cast: Cast, shift: int, outlet: str | None) -> Iterator[Link]:
    """The link of a saying, and that of the outlet that somebody told it to."""
    member = cast.resolve(saying.source, shift) if saying.source is not None else None
    if member is not None and saying.source is not None:
        member.note(shift + saying.source.idx, 3)  # who speaks is who "she" goes on with
    start, end = _extent(saying.carried or saying.cue, saying.source, shift)
    negated = stance_of(saying.cue) == "denying" and is_negated(saying.cue)
    yield Link(member=member, cue=saying.words, stance=saying.stance, start=start, end=end, negated=negated)
    if saying.told is not None:
        carrier = _carrier(saying.told, cast, shift, outlet)
        if carrier is not None:
            start, end = _extent(saying.cue, saying.told, shift)
            yield Link(member=carrier, cue=saying.cue.text, stance="neutral", start=start, end=end)


def _extent(cue: Token, source: Token | None, shift: int) -> tuple[int, int]:
    """From the first to the last character of the mention and the cue."""
    places = [cue.idx, cue.idx + len(cue)]
    if source is not None:
        first, last = phrase_span(source)
        doc = source.doc
        places += [doc[first].idx, doc[last - 1].idx + len(doc[last - 1])]
    return shift + min(places), shift + max(places)


def _carrier(told: Token, cast: Cast, shift: int, outlet: str | None) -> Member | None:
    """The outlet in "told the Post", unless it is the report's own or no outlet at all."""
    appositions = [c for c in told.children if c.dep_ == "appos" and c.pos_ == "PROPN"]
    mention = read_mention(told)
    lemma = told.lemma_.lower()
    if any(c.lower_ in grammar.OURS for c in told.children) or mention.person:
        return None
    if mention.proper:
        last = mention.proper.split()[-1].lower()
        if last in speech.GOVERNMENT or (told.ent_type_ in ("GPE", "NORP", "PERSON") and not appositions):
            return None
        own = {w.lower() for w in (outlet or "").split()}
        if own and {w.lower().removesuffix("'s") for w in mention.proper.split()} - {"the"} <= own:
            return None
    elif lemma not in speech.OUTLETS or told.tag_ == "NNS" or lemma in speech.NO_CARRIERS:
        return None
    member = cast.resolve(told, shift)
    if member is not None and member.kind in ("organisation", "unnamed"):
        member.kind = "outlet"
    return member


def _speech_act(
    part: Part, cast: Cast, shift: int, quoted: Sequence[tuple[int, int]], outer: Sequence[Link]
) -> tuple[Link, ...]:
    """ "Nordal denied it", "called for an inquiry", "declined to comment": the subject stands behind the
    words himself, nearer than those who say that he does (`outer`)."""
    act = act_of(part.head)
    verb = act or (part.head if shows(part.head) or is_hearsay(part.head) else None)
    if verb is None or any(start <= verb.idx < end for start, end in quoted):
        return ()
    subject, passive = speaker_of(verb)
    if subject is None and passive and is_hearsay(verb) and not outer:
        start, end = _extent(verb, None, shift)
        return (Link(member=None, cue=verb.text, stance=stance_of(verb) or "neutral", start=start, end=end),)
    if subject is None or subject.lower_ in grammar.THINGS | grammar.SPEAKING:
        return ()
    member = cast.resolve(subject, shift)
    if member is None or (act is None and member.kind != "document"):
        return ()
    if outer and (outer[0].member is member or verb.lemma_.lower() not in acts.OWN):
        return ()
    start, end = _extent(verb, subject, shift)
    link = Link(
        member=member,
        cue=verb.text,
        stance=stance_of(verb) or "neutral",
        start=start,
        end=end,
        asserts=not asks(verb),
    )
    return (link,)
