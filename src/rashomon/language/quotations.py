"""Whose words stand between quotation marks, also where the speaker is named a sentence away.

In go the drafts and quoted words of a report; out come the quotations with their chains, and the drafts
inside them get the chain too. Words between marks that nobody speaks (titles, names, scare words) are left
out."""

from dataclasses import dataclass
from typing import Any

from rashomon.language.cast import Cast
from rashomon.language.clauses import Part
from rashomon.language.drafts import Draft, Link, Quoted, Scene
from rashomon.language.paragraph import Paragraph
from rashomon.language.sayings import subject_of

Token = Any
# Words between marks shorter than this are speech only where somebody says the clause they stand in.
SHORT = 4


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """A quotation and its chain (empty: speaker unknown); `mixed`: the reporter's own words share its clause."""

    start: int
    end: int
    chain: tuple[Link, ...]
    mixed: bool


def find_spoken(text: str, paragraphs: tuple[Paragraph, ...], scene: Scene, cast: Cast) -> tuple[Spoken, ...]:
    """The quotations of a report in order; gives each draft that a quotation holds, and that nobody says
    yet, its chain."""
    by_paragraph: dict[int, list[Draft]] = {}
    for draft in scene.drafts:
        by_paragraph.setdefault(draft.paragraph, []).append(draft)
    found: list[Spoken] = []
    previous: tuple[Quoted, tuple[Link, ...]] | None = None
    for quoted in scene.quoted:
        drafts = by_paragraph.setdefault(quoted.paragraph, [])
        inside = [d for d in drafts if _within(d, quoted)]
        paragraph = paragraphs[quoted.paragraph]
        chain = _chain_inside(inside, quoted)
        mixed = bool(inside) and any(d.start < quoted.start - 1 or d.end > quoted.end + 1 for d in inside)
        said = bool(chain)
        if not chain and paragraph.reason is None:
            chain = _chain_around(text, paragraph, quoted, scene, cast) or _chain_of_subject(
                paragraph, quoted, cast
            )
            chain = chain or _carried(quoted, previous, drafts, scene, text, paragraphs)
        if not said and not _is_speech(text, quoted, chain, mixed, paragraph):
            continue
        if (
            not any(_touch(d, quoted) for d in drafts)
            and paragraph.reason is None
            and len(text[quoted.start : quoted.end].split()) >= SHORT
        ):
            inside = [_whole(quoted, paragraph)]
            drafts.extend(inside)
            scene.drafts.extend(inside)
        for draft in inside:
            if not draft.chain and draft.start >= quoted.start - 1:
                draft.chain = chain
        previous = (quoted, chain)
        found.append(Spoken(start=quoted.start, end=quoted.end, chain=chain, mixed=mixed))
    scene.drafts.sort(key=lambda draft: draft.start)
    return tuple(found)


def _whole(quoted: Quoted, paragraph: Paragraph) -> Draft:
    """The draft of a quotation in which the parser found no clause: all of it is one."""
    tokens = [t for t in paragraph.doc if quoted.start <= t.idx + paragraph.start < quoted.end]
    inside = {t.i for t in tokens}
    head = next((t for t in tokens if t.head.i not in inside or t.head == t), tokens[0])
    last = next((t for t in reversed(tokens) if not t.is_punct), tokens[-1])
    return Draft(
        paragraph=quoted.paragraph,
        sentence=-1,
        start=paragraph.start + tokens[0].idx,
        end=paragraph.start + last.idx + len(last),
        part=Part(head=head, first=tokens[0].i, last=last.i + 1),
    )


def _touch(draft: Draft, quoted: Quoted) -> bool:
    return draft.start < quoted.end and quoted.start < draft.end


def _within(draft: Draft, quoted: Quoted) -> bool:
    common = min(draft.end, quoted.end) - max(draft.start, quoted.start)
    return common > 0 and 2 * common >= min(draft.end - draft.start, quoted.end - quoted.start)


def _chain_inside(inside: list[Draft], quoted: Quoted) -> tuple[Link, ...]:
    for draft in inside:
        outside = tuple(link for link in draft.chain if not quoted.start <= link.start < quoted.end)
        if outside:
            return outside
    return ()


def _chain_around(
    text: str, paragraph: Paragraph, quoted: Quoted, scene: Scene, cast: Cast
) -> tuple[Link, ...]:
    """The speaker named right after ("…," Lee said) or right before (Lee: "…") in the words of the same paragraph."""
    doc = paragraph.doc
    after = [t for t in doc if t.idx + paragraph.start > quoted.end][:12]
    if after and (
        (quoted.end >= 1 and text[quoted.end - 1] in ",?!…—–-")
        or text[quoted.end + 1 : quoted.end + 2] == ","
    ):
        link = _speaker_in(after, paragraph, cast, True)
        if link:
            return (link,)
    if text[paragraph.start : max(paragraph.start, quoted.start - 1)].rstrip().endswith((":", ",")):
        before = [t for t in doc if t.idx + paragraph.start < quoted.start - 1]
        stop = max((t.i for t in before if t.text in ".?!"), default=-1)
        link = _speaker_in([t for t in before if t.i > stop], paragraph, cast, False)
        if link:
            return (link,)
    return ()


def _chain_of_subject(paragraph: Paragraph, quoted: Quoted, cast: Cast) -> tuple[Link, ...]:
    """In "She dismissed it as “a late idea”" the subject of the sentence that the words stand in, where it
    can speak."""
    first = next((t for t in paragraph.doc if t.idx + paragraph.start >= quoted.start), None)
    if first is None or first.sent.start_char + paragraph.start >= quoted.start - 1:
        return ()
    root = first.sent.root
    subjects = [c for c in root.children if c.dep_ == "nsubj" and c.i < first.i]
    if not subjects or subjects[0].idx + paragraph.start >= quoted.start:
        return ()
    member = cast.resolve(subjects[0], paragraph.start)
    if member is None or not (
        member.person
        or member.kind in ("organisation", "government", "document", "outlet", "agency", "group")
    ):
        return ()
    start = paragraph.start + min(subjects[0].idx, root.idx)
    end = paragraph.start + max(subjects[0].idx + len(subjects[0]), root.idx + len(root))
    return (Link(member=member, cue=root.text, stance="neutral", start=start, end=end),)


def _speaker_in(tokens: list[Token], paragraph: Paragraph, cast: Cast, after: bool) -> Link | None:
    """The subject of the verb nearest to the quotation."""
    verbs = [t for t in tokens if t.pos_ in ("VERB", "AUX") and t.tag_ in ("VBD", "VBZ", "VBP", "VBN")]
    for verb in verbs if after else reversed(verbs):
        subject = subject_of(verb)
        if subject is not None and subject in tokens:
            member = cast.resolve(subject, paragraph.start)
            if member is None:
                return None
            places = [paragraph.start + t.idx for t in (subject, verb)]
            end = max(paragraph.start + t.idx + len(t) for t in (subject, verb))
            return Link(member=member, cue=verb.text, stance="neutral", start=min(places), end=end)
        if after:
            return None
    return None


def _carried(
    quoted: Quoted,
    previous: tuple[Quoted, tuple[Link, ...]] | None,
    drafts: list[Draft],
    scene: Scene,
    text: str,
    paragraphs: tuple[Paragraph, ...],
) -> tuple[Link, ...]:
    """The speaker of the words before: the saying nearest before in the paragraph, else the nearest after;
    else the quotation that ran on from the paragraph before, or the last words of a paragraph that ends
    with a colon."""
    links = scene.links.get(quoted.paragraph, [])
    before = [link for at, link in links if at < quoted.start and link.member is not None]
    if before:
        return (before[-1],)
    acts = [d.chain for d in drafts if d.chain and d.start < quoted.start]
    if acts:
        return acts[-1]
    after = [link for at, link in links if at > quoted.end and link.member is not None]
    if after:
        return (after[0],)
    if previous and previous[0].paragraph == quoted.paragraph:
        return previous[1]
    opens = not text[paragraphs[quoted.paragraph].start : quoted.start].strip("\"“‘'« ")
    if opens and quoted.paragraph:
        if previous and previous[0].paragraph >= quoted.paragraph - 2 and previous[1]:
            return previous[1]
        earlier = [
            link
            for number in (quoted.paragraph - 1,)
            for _, link in scene.links.get(number, [])
            if link.member is not None
        ]
        return (earlier[-1],) if earlier else ()
    return ()


def _is_speech(text: str, quoted: Quoted, chain: tuple[Link, ...], mixed: bool, paragraph: Paragraph) -> bool:
    words = text[quoted.start : quoted.end].split()
    before = text[max(paragraph.start, quoted.start - 14) : quoted.start - 1].lower().rstrip()
    if (
        before.endswith(("so-called", "called", "known as", "nicknamed", "dubbed", "titled", "entitled"))
        and len(words) <= SHORT
    ):
        return False
    if len(words) >= SHORT or (chain and len(words) >= 2):
        titled = sum(w[:1].isupper() for w in words) == len(words) and len(words) > 1
        return not (titled and mixed)
    return bool(chain) and not mixed and len(words) >= 1
