"""How sure a clause is: hedges, attempts, conditions, questions.

In goes the head of a clause and the tokens of its claim; out comes its certainty with the words that make
it. Whether it affirms is left to `polarity`."""

from collections.abc import Iterator, Sequence
from typing import Any

from rashomon.language.pack import certainty as words
from rashomon.records.reading import Certainty

Token = Any
_DIRECT = ("nsubj", "nsubjpass", "dobj", "attr", "acomp", "advmod", "prep", "auxpass", "aux", "oprd")
_COMPLEMENTS = ("xcomp", "ccomp", "oprd", "acomp")
_TENSED = ("VBD", "VBZ", "VBP", "MD")


def certainty_of(head: Token, tokens: Sequence[Token]) -> tuple[Certainty, tuple[Token, ...]]:
    """The certainty of a clause and the words that lower it; "stated" without any."""
    if _asked(head, tokens):
        return "asked", ()
    tries = [t for t in verb_line(head) if _tries(t)]
    if tries:
        return "attempted", tuple(tries)
    conditions = tuple(_conditions(head))
    if conditions:
        return "conditional", conditions
    hedges = tuple(t for t in near(head, tokens) if _hedges(t)) or tuple(_shared_modals(head))
    return ("hedged", hedges) if hedges else ("stated", ())


def has(token: Token, *labels: str) -> bool:
    """Whether a dependant of one of these labels hangs on a word."""
    return any(child.dep_ in labels for child in token.children)


def verb_line(head: Token) -> list[Token]:
    """The head and the verbs it governs as complements ("is trying to move")."""
    line = [head]
    for child in head.children:
        if child.dep_ == "xcomp" and len(line) < 4:
            line.extend(verb_line(child))
    return line


def near(head: Token, tokens: Sequence[Token]) -> list[Token]:
    """The tokens of the claim whose scope is the clause itself, not a clause inside it."""
    line = {t.i for t in verb_line(head)}
    found = []
    for token in tokens:
        above = token.head
        if token.i in line or above.i in line or (above.head.i in line and above.dep_ in _DIRECT):
            found.append(token)
    return found


def lenders(head: Token) -> Iterator[Token]:
    """The verbs whose auxiliaries a verb without any of its own shares: "may close the plant and cut jobs"."""
    while head.dep_ == "conj" and _untensed(head) and not has(head, "aux", "auxpass"):
        if head.head == head or has(head, "nsubj", "nsubjpass", "expl"):
            return
        head = head.head
        yield head


def _untensed(verb: Token) -> bool:
    """Whether a verb's form is none of its own tense; "cut", "put" may be either."""
    return verb.tag_ in ("VB", "VBN", "VBG") or (verb.tag_ == "VBD" and verb.lower_ == verb.lemma_.lower())


def _shared_modals(head: Token) -> Iterator[Token]:
    for verb in lenders(head):
        yield from (c for c in verb.children if c.dep_ == "aux" and _hedges(c))


def _asked(head: Token, tokens: Sequence[Token]) -> bool:
    for child in head.children:
        if child.dep_ == "mark" and child.lower_ == "whether":
            return True
        if child.dep_ == "mark" and child.lower_ == "if" and head.dep_ == "ccomp":
            return True
    return _left_open(head) or _questioned(head, tokens)


def _left_open(head: Token) -> bool:
    """ "It is unclear whether …"."""
    adjectives = [c for c in head.children if c.dep_ in ("acomp", "attr", "oprd")]
    if not any(c.lower_ in words.OPEN_ADJECTIVES for c in adjectives):
        return False
    clauses = [c for a in (head, *adjectives) for c in a.children if c.dep_ in ("ccomp", "csubj", "advcl")]
    return any(g.dep_ == "mark" and g.lower_ in ("whether", "if") for c in clauses for g in c.children)


def _questioned(head: Token, tokens: Sequence[Token]) -> bool:
    """Whether a question mark ends the claim, or the sentence without a quotation in between."""
    last = tokens[-1].i
    sentence = head.sent
    for token in head.doc[last + 1 : sentence.end]:
        if token.text == "?":
            return True
        if token.is_quote or token.text in ('"', "'"):
            return False
    return any(t.text == "?" for t in head.doc[max(last, sentence.start) : last + 1])


def _tries(verb: Token) -> bool:
    """ "Tried to leave", "made an attempt to leave"."""
    if verb.lemma_.lower() in words.TRIES and has(verb, "xcomp"):
        return True
    if verb.lemma_.lower() not in ("make", "mount", "launch", "begin", "start"):
        return False
    return any(
        c.dep_ == "dobj" and c.lemma_.lower() in words.TRY_NOUNS and has(c, "acl") for c in verb.children
    )


def _conditions(head: Token) -> Iterator[Token]:
    """The words that open the conditions of a clause; one that stands before it holds for what is joined to it."""
    verb, limit = head, len(head.doc)
    while True:
        for clause in verb.children:
            if clause.dep_ in ("advcl", "ccomp") and clause.i < limit:
                yield from _opens_condition(clause, verb)
        if verb.dep_ != "conj" or verb.head == verb:
            return
        verb = verb.head
        limit = verb.i


def _opens_condition(clause: Token, verb: Token) -> Iterator[Token]:
    for child in clause.children:
        if child.dep_ == "mark" and child.lower_ in words.CONDITIONALS and clause.dep_ == "advcl":
            before = child.doc[child.i - 1].lower_ if child.i > child.sent.start else ""
            if before not in words.NO_CONDITION:
                yield child
        elif child.dep_ in ("aux", "auxpass") and _inverted(child, clause, verb):
            yield child


def _inverted(verb: Token, clause: Token, host: Token) -> bool:
    """ "Should the wall break, …", "Had it broken, …": a verb before its subject opens the sentence."""
    if verb.lower_ not in words.INVERTED or verb.i != verb.sent.start or clause.i > host.i:
        return False
    return any(c.dep_ in ("nsubj", "nsubjpass") and c.i > verb.i for c in clause.children)


def _hedges(token: Token) -> bool:
    lemma = token.lemma_.lower()
    if token.lower_ in words.HEDGES or _conjectures(token):
        return True
    if token.tag_ == "MD" and token.lower_ in words.MODALS:
        return not _able(token)
    if lemma in words.BELIEF and token.tag_ == "VBN" and has(token, "auxpass"):
        return has(token, *_COMPLEMENTS) or lemma in words.AWAITING or _of_deed(token)
    if lemma in words.RAISING and has(token, "xcomp", "oprd", "ccomp"):
        return True
    return lemma in words.RAISING_ADJECTIVES and token.dep_ in ("acomp", "attr", "advmod", "oprd")


def _able(modal: Token) -> bool:
    """Whether "could" tells what somebody was able to do: "could see", "could not be reached", "what he could"."""
    verb = modal.head
    if modal.lower_ in words.ABILITY_MODALS and modal.dep_ not in ("aux", "auxpass"):
        return True
    if modal.lower_ not in words.ABILITY_MODALS or any(c.lower_ == "have" for c in verb.children):
        return False
    return has(verb, "neg") or verb.lemma_.lower() in words.PERCEPTION


def _of_deed(token: Token) -> bool:
    """ "Is suspected of stealing"."""
    return any(c.dep_ == "prep" and has(c, "pcomp") for c in token.children)


def _conjectures(token: Token) -> bool:
    """ "I think the gate was open"."""
    if token.lemma_.lower() not in words.OPINING or not has(token, "ccomp"):
        return False
    return any(c.dep_ == "nsubj" and c.lower_ in words.FIRST_PERSON for c in token.children)
