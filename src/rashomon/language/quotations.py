"""Whose words stand between quotation marks, also where the speaker is named a sentence away.

In go the drafts and quoted words of a report; out come the quotations with their chains, and the drafts
inside them get the chain too. Words between marks that nobody speaks (titles, names, scare words) are left
out."""

from collections.abc import Sequence
from typing import Any, Literal

from rashomon.language import speakers
from rashomon.language.billing import Billing, labels, signature
from rashomon.language.cast import Cast
from rashomon.language.clauses import Part
from rashomon.language.drafts import Draft, Link, Quoted, Scene
from rashomon.language.paragraph import Paragraph
from rashomon.language.spoken import Spoken, echoed
from rashomon.language.titles import is_title

Token = Any
# Words between marks shorter than this are speech only where somebody says the clause they stand in.
SHORT = 4


# How a speaker was found: beside the marks or on a label, in the saying over the words, or near them.
Found = Literal["beside", "said", "near"]


def find_spoken(text: str, paragraphs: tuple[Paragraph, ...], scene: Scene, cast: Cast) -> tuple[Spoken, ...]:
    """The quotations of a report in order; gives each draft that a quotation holds, and that nobody says
    yet, its chain."""
    quoting = _Quoting(text, paragraphs, scene, cast)
    found = [spoken for quoted in scene.quoted if (spoken := quoting.read(quoted)) is not None]
    scene.drafts.sort(key=lambda draft: draft.start)
    return echoed(text, found)


class _Quoting:
    """The quotations of one report, read in order: each may go on from the one before."""

    def __init__(self, text: str, paragraphs: tuple[Paragraph, ...], scene: Scene, cast: Cast) -> None:
        self.text, self.paragraphs, self.scene, self.cast = text, paragraphs, scene, cast
        self.drafts: dict[int, list[Draft]] = {}
        for draft in scene.drafts:
            self.drafts.setdefault(draft.paragraph, []).append(draft)
        self.labelled = self._label()
        self.previous: tuple[Quoted, tuple[Link, ...]] | None = None

    def _label(self) -> dict[int, Link]:
        """The speakers of a transcript's paragraphs; all that a paragraph holds is theirs."""
        found: dict[int, Link] = {}
        for number, billing in labels(self.text, self.paragraphs, self.cast.last_names()).items():
            found[number] = link = self._billed(billing)
            for draft in self.drafts.get(number, ()):
                draft.chain = (*(one for one in draft.chain if one.start >= billing.end), link)
                draft.start = max(draft.start, min(draft.end, _next_word(self.text, billing.end)))
            self.drafts[number] = [d for d in self.drafts.get(number, ()) if d.start < d.end]
        if found:
            self.scene.drafts = [draft for draft in self.scene.drafts if draft.start < draft.end]
        return found

    def _billed(self, billing: Billing) -> Link:
        member = self.cast.called(billing.name, billing.at)
        return Link(member=member, cue=billing.cue, stance="neutral", start=billing.start, end=billing.end)

    def read(self, quoted: Quoted) -> Spoken | None:
        """The quotation that words between marks are, if they are one; its drafts get its chain."""
        paragraph = self.paragraphs[quoted.paragraph]
        if is_title(paragraph, quoted):
            return None
        drafts = self.drafts.setdefault(quoted.paragraph, [])
        inside = [d for d in drafts if _within(d, quoted)]
        mixed = any(d.start < quoted.start - 1 or d.end > quoted.end + 1 for d in inside)
        chain, how = self._speakers(quoted, paragraph, inside, mixed)
        if how == "near" and not _is_speech(self.text, quoted, chain, mixed, paragraph):
            return None
        if (
            not any(_touch(d, quoted) for d in drafts)
            and paragraph.reason is None
            and len(self.text[quoted.start : quoted.end].split()) >= SHORT
        ):
            inside = [_whole(quoted, paragraph)]
            drafts.extend(inside)
            self.scene.drafts.extend(inside)
        for draft in inside:
            if draft.start < quoted.start - 1:
                continue
            if not draft.chain or (how == "beside" and _strays(draft.chain, quoted)):
                draft.chain = chain
            elif all(quoted.start <= link.start and link.end <= quoted.end for link in draft.chain):
                draft.chain += chain  # whom the speaker quotes comes first
        self.previous = (quoted, chain)
        return Spoken(start=quoted.start, end=quoted.end, chain=chain, mixed=mixed)

    def _speakers(
        self, quoted: Quoted, paragraph: Paragraph, inside: Sequence[Draft], mixed: bool
    ) -> tuple[tuple[Link, ...], Found]:
        """The chain of a quotation, and how it was found."""
        text, cast = self.text, self.cast
        signed = signature(text, self.paragraphs, quoted.paragraph, quoted.start, quoted.end)
        if signed is not None:
            return (self._billed(signed),), "beside"
        chain = _chain_inside(inside, quoted)
        if paragraph.reason is not None:
            return chain, "said" if chain else "near"
        if quoted.paragraph in self.labelled:
            return (chain, "said") if chain else ((self.labelled[quoted.paragraph],), "near")
        if speakers.opens_sentence(text, paragraph, quoted) and not _follows(chain, quoted):
            link = speakers.beside(text, paragraph, quoted, cast)
            if link is not None:
                return speakers.with_carriers(link, quoted.paragraph, self.scene), "beside"
        link = speakers.of_verdict(paragraph, quoted, cast) if mixed else None
        if link is not None:
            return (link, *(one for one in chain if one.member is not link.member)), "said"
        if chain:
            return chain, "said"
        link = (
            speakers.beside(text, paragraph, quoted, cast)
            or speakers.ahead(text, paragraph, quoted, cast)
            or speakers.of_sentence(paragraph, quoted, cast)
        )
        if link is not None:
            return speakers.with_carriers(link, quoted.paragraph, self.scene), "near"
        drafts = self.drafts[quoted.paragraph]
        carried = speakers.carried(quoted, self.previous, drafts, self.scene, text, self.paragraphs)
        return carried, "near"


def _next_word(text: str, place: int) -> int:
    while place < len(text) and not text[place].isalnum():
        place += 1
    return place


def _follows(chain: Sequence[Link], quoted: Quoted) -> bool:
    """Whether the chain of words between marks names who speaks, with a cue after them."""
    return any(link.end > quoted.end and link.member is not None for link in chain)


def _strays(chain: Sequence[Link], quoted: Quoted) -> bool:
    """Whether a clause between marks was tied to another than who stands beside them, or the speaker's name was
    taken to begin between the marks; who is quoted there stays."""
    return all(link.end > quoted.end or not quoted.start <= link.start < quoted.end for link in chain)


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


def _chain_inside(inside: Sequence[Draft], quoted: Quoted) -> tuple[Link, ...]:
    """The chain of the clauses that the marks hold, without who speaks between the marks."""
    for draft in inside:
        outside = tuple(link for link in draft.chain if not quoted.start <= link.start < quoted.end)
        if outside:
            return outside
    return ()


def _is_speech(text: str, quoted: Quoted, chain: tuple[Link, ...], mixed: bool, paragraph: Paragraph) -> bool:
    words = text[quoted.start : quoted.end].split()
    if (
        text[max(paragraph.start, quoted.start - 14) : quoted.start - 1]
        .lower()
        .rstrip()
        .endswith("so-called")
    ):
        return len(words) > SHORT
    if len(words) >= SHORT or (chain and len(words) >= 2):
        titled = sum(w[:1].isupper() for w in words) == len(words) and len(words) > 1
        return not (titled and mixed)
    return bool(chain) and not mixed and len(words) >= 1


__all__ = ["Spoken", "find_spoken"]
