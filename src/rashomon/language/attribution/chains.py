"""The chain of sayings over a clause, from the nearest speaker outwards."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from rashomon.language.attribution.acts import is_act
from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import stance_of
from rashomon.language.pack import grammar, speech

Token = Any


def chain_over(head: Token, sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """The sayings that give the clause of `head`, nearest first; "according to" carries what verbs report,
    so it stands outside."""
    if _of_the_denier(head, sayings):
        return ()
    found: list[Saying] = []
    seen: set[int] = set()
    node, start = head, head
    while node.i not in seen:
        seen.add(node.i)
        here = [
            s
            for s in sayings
            if s.content.i == node.i
            and s not in found
            and (_covers(s, node, start) or _carries(s, found, start))
        ]
        above = [ancestor.i for ancestor in node.ancestors]
        found.extend(sorted(here, key=partial(_nearness, above)))
        cues = [s.cue for s in here if s.cue.i in above]
        if cues:
            node = cues[0]
        elif node.dep_ in ("conj", "ccomp", "parataxis", "appos", "npadvmod") or (
            node.dep_ in ("advcl", "relcl", "acl", "xcomp", "dep") and not found
        ):
            if any(s.cue.i == node.i for s in sayings) and node.dep_ == "conj":
                break  # "X said A and added B": X's first clause has no hold on the second
            node = _clause_above(node)
        else:
            break
    return tuple(sorted(found, key=_outwards))


def _of_the_denier(clause: Token, sayings: Sequence[Saying]) -> bool:
    """ "denied that the road was closed and accused the press": what goes on without a subject of its own, by a
    word of speech, is what the denier does."""
    if clause.dep_ != "conj" or any(c.dep_ in ("nsubj", "nsubjpass") for c in clause.children):
        return False
    denied = any(s.content.i == clause.head.i and s.stance == "denying" for s in sayings)
    return denied and (stance_of(clause) is not None or is_act(clause))


def _outwards(saying: Saying) -> int:
    """ "according to X" carries what verbs report, "as cited by Y" whatever stands before."""
    if saying.cue.lower_ in speech.PREPOSITIONS:
        return 1
    cites = saying.cue.lower_ in grammar.CITED and saying.cue.dep_ in ("advcl", "parataxis")
    return 2 if cites else 0


def _covers(saying: Saying, node: Token, start: Token) -> bool:
    """Whether a saying tied to one clause also holds for a later one that hangs on it: not where its cue
    stands between them."""
    if node == start or saying.cue.i in _ancestors(node):
        return True
    if _goes_on_after(saying.cue, start):
        return True
    low, high = sorted((node.i, start.i))
    return not low < saying.cue.i < high


def _goes_on_after(cue: Token, clause: Token) -> bool:
    """ "It sank, he said, and it burned": he says both; what "but" brings is his where a pronoun takes it up."""
    if clause.dep_ != "conj" or cue.dep_ != "parataxis" or cue.head != clause.head:
        return False
    ties = [c.lower_ for c in clause.head.children if c.dep_ == "cc" and cue.i < c.i < clause.i]
    subjects = [c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")]
    return grammar.AND in ties or (grammar.BUT in ties and all(s.pos_ == "PRON" for s in subjects))


def _nearness(above: list[int], saying: Saying) -> tuple[float, int]:
    """How near a speaker stands to a clause, `above` being its ancestors; whom another one cites, right
    before that one."""
    cue = saying.cue
    if cue.lower_ not in speech.CITING:
        if cue.i in above:
            return above.index(cue.i), cue.i
        if cue.dep_ == "pcomp" and cue.head.head.i in above:
            return above.index(cue.head.head.i) - 0.5, cue.i  # "the agency quoted him as saying"
        interposed = cue.head.i in above and saying.content.i < cue.i < cue.head.i
        if interposed:
            return above.index(cue.head.i) - 0.25, cue.i
        return len(above) + 1 / (1 + len(list(cue.ancestors))), cue.i  # "quoted as saying": who says it first
    if cue.head == saying.content:
        return -0.5, cue.i
    return (above.index(cue.head.i) if cue.head.i in above else len(above)) - 0.5, cue.i


def _carries(saying: Saying, found: Sequence[Saying], start: Token) -> bool:
    """ "X said, according to Y, that …": what is tied to the cue of the clause's own saying holds wherever
    it stands."""
    return any(s.content == start and s.cue == saying.content for s in found)


def _ancestors(token: Token) -> set[int]:
    return {ancestor.i for ancestor in token.ancestors}


def _clause_above(node: Token) -> Token:
    above = node.head
    while above.head != above and above.pos_ not in ("VERB", "AUX") and above.dep_ != "conj":
        above = above.head
    return above
