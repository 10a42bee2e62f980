"""Where a full stop ends no sentence: after a title, before a number, after an hour that opens a sentence; and
where it does: after the letter of an amount ("$31m. The").

In go documents on their way to the parser; out come the same, an abbreviation one token with its stop, the
letter of an amount two, a prefix one with its word, and the word after an abbreviation barred from opening a
sentence. All other boundaries are left to the parser."""

from typing import Any

from rashomon.language.pack import abbreviations

Doc = Any
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ENDS = frozenset(".!?")


def with_rules(model: Any) -> Any:
    """The pipeline with the two rules: one on words, before all, and one on tags, before the parser."""
    from spacy.language import Language  # noqa: PLC0415  (a second of loading that `--help` must not pay)

    Language.component("abbreviations", func=join_abbreviations)
    Language.component("hours", func=bar_hours)
    model.add_pipe("abbreviations", first=True)
    model.add_pipe("hours", before="parser")
    return model


def join_abbreviations(doc: Doc) -> Doc:
    """The document with each abbreviation and its stop as one token, after which no sentence begins."""
    stops = [t.i for t in doc if t.text == "." and _abbreviated(doc, t.i)]
    hyphens = [t.i for t in doc if t.text == "-" and _prefixed(doc, t.i)]
    letters = [t for t in doc if _amount(t)]
    with doc.retokenize() as retokenizer:
        for token in letters:
            retokenizer.split(token, [token.text[0], "."], heads=[(token, 0), (token, 0)])
        for i in stops:
            retokenizer.merge(doc[i - 1 : i + 1])
        for i in hyphens:
            retokenizer.merge(doc[i - 1 : i + 2])
    for token in doc[1:]:
        if _binds(token.nbor(-1).lower_, token):
            token.is_sent_start = False
    return doc


def _abbreviated(doc: Doc, i: int) -> bool:
    if not 0 < i < len(doc) - 1 or doc[i - 1].whitespace_:
        return False
    return _binds(doc[i - 1].lower_ + ".", doc[i + 1])


def _amount(token: Any) -> bool:
    """Whether a token is the letter behind a number and the stop of the sentence: "m." of "$31m." """
    if len(token) != 2 or token.text[1] != "." or not token.i or token.i + 1 >= len(token.doc):
        return False
    before, after = token.nbor(-1), token.nbor()
    return bool(before.text[-1:].isdigit() and not before.whitespace_ and after.text[:1].isupper())


def _prefixed(doc: Doc, i: int) -> bool:
    """Whether a hyphen ties a prefix to its word: "re-elected"."""
    if not 0 < i < len(doc) - 1 or doc[i].whitespace_ or doc[i - 1].whitespace_:
        return False
    return doc[i - 1].lower_ in abbreviations.PREFIXES and bool(doc[i + 1].text.islower())


def _binds(word: str, after: Any) -> bool:
    """Whether a word with a stop belongs to the word after it: "Cpl. Lee", "No. 5"; "the St. He" is left open."""
    if not word.endswith(".") or len(word) < 2:
        return False
    if word[:-1] in abbreviations.BEFORE_NUMBERS:
        return bool(after.text[:1].isdigit())
    return word[:-1] in abbreviations.BEFORE_NAMES and after.text[:1].isupper() and not after.is_stop


def bar_hours(doc: Doc) -> Doc:
    """The document with no sentence that begins after an hour before which nothing is told yet."""
    if not doc.has_annotation("TAG"):
        return doc
    told = False
    for token in doc[1:]:
        before = token.nbor(-1)
        told = (told or before.tag_ in _FINITE) and before.text not in _ENDS
        if before.lower_ in abbreviations.HOURS:
            if not told:
                token.is_sent_start = False
            told = told and token.text[:1].islower()
    return doc
