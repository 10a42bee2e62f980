"""Who says, in the grammar of one sentence: reporting verbs, "according to", nouns of saying, adverbs of
hearsay.

In goes a parsed sentence; out come sayings: the cue, the words that name the source, the clause that is
said. Who the source is (names, pronouns) and which claims the clause holds is left to others. Labels are
those of spaCy's English parsers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rashomon.language.english import speech
from rashomon.records.reading import Stance

Token = Any
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_CLAUSES = ("ccomp", "parataxis")
_QUOTING = ("quote", "cite", "describe")


@dataclass(frozen=True, kw_only=True)
class Saying:
    """`source` (head of the words that name who says it; None: nobody is named) says, with `cue`, the
    clause of `content`.

    `told`: the head of the audience of "told Y". `own`: indices of the tokens of the attribution itself.
    `carried`: the word of saying that the cue only carries ("made the case", "is sure", "went on to say")."""

    cue: Token
    stance: Stance
    source: Token | None
    content: Token
    told: Token | None = None
    own: frozenset[int] = frozenset()
    carried: Token | None = None

    @property
    def words(self) -> str:
        """The cue as the report words it: "expressed concern", "went on to say"."""
        if self.carried is None or self.carried.i < self.cue.i:
            return str(self.cue.text)
        return str(self.cue.doc[self.cue.i : self.carried.i + 1].text)


def find_sayings(sentence: Any) -> tuple[Saying, ...]:
    """The sayings of a sentence, in the order of their cues. A clause may be said by several, one inside the other."""
    found: list[Saying] = []
    for token in sentence:
        if token.lower_ in speech.PREPOSITIONS:
            found.extend(_by_preposition(token))
        elif token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB"):
            found.extend(_by_verb(token, sentence))
        elif token.pos_ == "NOUN":
            found.extend(_by_noun(token))
            found.extend(_by_view(token))
        elif token.text == ":":
            found.extend(_by_label(token, sentence))
        elif token.lower_ in speech.CONVICTIONS:
            found.extend(_by_conviction(token))
        elif token.lower_ in speech.HEARSAY:
            found.append(
                Saying(
                    cue=token,
                    stance="neutral",
                    source=None,
                    content=clause_of(token),
                    own=frozenset({token.i}),
                )
            )
    found.extend(cited for saying in tuple(found) for cited in _by_citing(saying))
    return tuple(found)


def clause_of(token: Token) -> Token:
    """The head of the clause that a word belongs to."""
    while token.head != token and not (token.dep_ in _HEADS and token.pos_ in ("VERB", "AUX")):
        token = token.head
    return token


_HEADS = ("ccomp", "conj", "advcl", "relcl", "parataxis", "acl", "pcomp", "xcomp", "csubj", "dep", "ROOT")


def stance_of(verb: Token) -> Stance | None:
    """The stance of a reporting verb, None for other verbs."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        stance = speech.PARTICLE_VERBS.get((lemma, child.lower_))
        if stance:
            return stance  # type: ignore[return-value]
    return speech.VERBS.get(lemma)  # type: ignore[return-value]


def subtree_indices(token: Token) -> frozenset[int]:
    return frozenset(word.i for word in token.subtree)


# -- verbs
# --------------------------------------------------------------------------------------------------------------


def _by_verb(verb: Token, sentence: Any) -> Iterator[Saying]:
    stance = stance_of(verb)
    if stance is None or verb.dep_ in ("aux", "auxpass", "amod", "compound"):
        return
    if _unasserted(verb) or any(stance_of(v) and verb in _citing(v) for v in (verb.head, verb.head.head)):
        return
    quoted = _quoted_as_saying(verb)
    if quoted or _quotes(verb):
        yield from quoted
        return
    contents = _contents(verb)
    if not contents:
        yield from _by_tail(verb, stance, sentence)
        return
    source, passive = speaker_of(verb)
    if contents[0].i < verb.i and source is not None and not passive and _misread(source, verb, sentence):
        yield from _by_tail(verb, stance, sentence)
        return
    if _first_person(source, verb) or (source is not None and source.lower_ in speech.NOBODY):
        return
    if stance != "denying" and _negated(verb):
        if verb.lemma_.lower() not in speech.BELIEFS:
            return  # "did not say when it would open": nothing is said
        stance = "denying"
    if passive and source is None and verb.lemma_.lower() in speech.DEED_VERBS:
        return
    told = _audience(verb)
    own = _own_words(verb, contents)
    cue = _phase(verb)
    if cue != verb:
        own |= subtree_indices(cue).difference(*(subtree_indices(content) for content in contents))
    for content in contents:
        yield Saying(
            cue=cue,
            stance=stance,
            source=source,
            content=content,
            told=told,
            own=own,
            carried=None if cue == verb else verb,
        )


def _unasserted(verb: Token) -> bool:
    """Whether the saying itself is not told as done: "declined to say", "since claiming", "the man who says"."""
    if any(child.lower_ in ("whatever", "whoever") for child in verb.children):
        return True
    if verb.dep_ == "pcomp":
        return verb.head.lower_ not in ("as", "by")
    if verb.lemma_.lower() in speech.BELIEFS | speech.WISHES and any(c.tag_ == "MD" for c in verb.children):
        return True  # "he will hope that …": a guess at what he hopes
    if verb.tag_ == "VB" and not any(
        c.dep_ == "aux" and c.tag_ in ("MD", "VBD", "VBZ", "VBP") for c in verb.children
    ):
        first = _first_infinitive(verb)
        return first.dep_ != "ROOT" and _phase(first) == first
    if verb.dep_ == "relcl" and clause_of(verb.head).i > verb.i:
        return not verb.left_edge.nbor(-1).is_punct if verb.left_edge.i else True
    if (
        verb.dep_ == "advcl"
        and verb.tag_ == "VBN"
        and verb.i < verb.head.i
        and verb.lemma_.lower() in ("ask", "tell")
    ):
        return True  # "Asked whether he would stay, Mora said …"
    if verb.dep_ == "advcl" and verb.tag_ == "VBG":
        return any(c.dep_ in ("mark", "prep") and c.i < verb.i for c in verb.children)
    return verb.dep_ == "acl" and any(c.dep_ == "mark" for c in verb.children)


def _first_infinitive(verb: Token) -> Token:
    """The first of coordinated infinitives: "to warn and to remind" stand or fall together."""
    while verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb


def _negated(verb: Token) -> bool:
    return any(child.dep_ == "neg" for child in verb.children)


def _phase(verb: Token) -> Token:
    """The "went" of "went on to say", the "appeared" of "appeared to suggest"; the verb itself without one."""
    while (
        verb.dep_ in ("xcomp", "advcl")
        and verb.tag_ in ("VB", "VBG")
        and verb.head.lemma_.lower() in speech.PHASES
        and not _has_subject(verb)
    ):
        verb = verb.head
    return verb


def _contents(verb: Token) -> tuple[Token, ...]:
    """The heads of the clauses that a reporting verb gives."""
    lemma = verb.lemma_.lower()
    found = [
        child
        for child in verb.children
        if child.dep_ == "ccomp" and _may_be_said(verb, child) and not _apart(child, verb)
    ]
    if not found and lemma not in speech.DEED_VERBS:
        found = [child for child in verb.children if child.dep_ == "xcomp" and _said_infinitive(verb, child)]
    if not found and ((verb.head.i < verb.i and verb.dep_ == "parataxis") or _interposed(verb)):
        found = [_reported(verb) or verb.head]
    if not found and _as_said(verb):
        found = [verb.head]
    if not found:
        found = [clause for cue in _citing(verb) for clause in _beyond(cue)] or _astray(verb)
    if not found and lemma in speech.ANSWERS:
        nouns = [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in speech.NOUNS]
        found = [c for noun in nouns for c in _that_clauses(noun)]
    return tuple(found)


def _as_said(verb: Token) -> bool:
    """ "as the mayor said": not "as the mayor rejected the plan", which tells when."""
    return (
        verb.dep_ in ("advcl", "parataxis")
        and any(c.lower_ == "as" and c.dep_ == "mark" for c in verb.children)
        and not any(c.dep_ in ("dobj", "xcomp") and c.i > verb.i for c in verb.children)
    )


def _apart(clause: Token, verb: Token) -> bool:
    """ "the army said P; the rebels said Q": a semicolon parts a clause from a verb that it cannot belong to."""
    return any(t.text == ";" for t in verb.doc[clause.i : verb.i])


def _reported(verb: Token) -> Token | None:
    """In "P, the governor said, the radio reported": P, for the governor as well."""
    outer = verb.head
    if outer.i < verb.i or stance_of(outer) is None:
        return None
    return next((c for c in outer.children if c.dep_ == "ccomp" and c.i < verb.i), None)


def _astray(verb: Token) -> list[Token]:
    """ "admitted during the visit that …", "said, according to Y, that …": the clause of "that", where the
    parser hung it on the noun between."""
    phrases = [c for c in verb.children if c.dep_ == "prep" and c.i > verb.i]
    phrases += [g for c in phrases for g in c.children if g.dep_ == "prep"]
    nouns = [g for c in phrases for g in c.children if g.dep_ == "pobj"]
    clauses = [c for noun in nouns for c in noun.children if c.dep_ in ("relcl", "acl")]
    return [c for c in clauses if any(_resumes(g) for g in c.children) and _has_subject(c)][:1]


def _resumes(word: Token) -> bool:
    """Whether "that" opens a clause which is no relative one: as a conjunction, or after a comma."""
    return bool(word.lower_ == "that" and (word.dep_ == "mark" or (word.i > 0 and word.nbor(-1).text == ",")))


def _has_subject(token: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in token.children)


def _interposed(verb: Token) -> bool:
    """ "…, state media reported on Monday, …": a clause between commas with its own subject and nothing that
    ties it."""
    if verb.dep_ not in ("advcl", "dep", "parataxis") or any(
        c.dep_ in ("mark", "cc", "dobj") for c in verb.children
    ):
        return False
    subjects = [
        c
        for c in verb.children
        if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i and c.tag_ not in ("WP", "WDT")
    ]
    if not subjects:
        return False
    left, right = subjects[0].left_edge.i, verb.right_edge.i
    closed = verb.head.i < verb.i or any(t.is_punct for t in verb.doc[right : right + 2])
    return left > 0 and verb.doc[left - 1].is_punct and closed


def _may_be_said(verb: Token, child: Token) -> bool:
    """Whether a complement clause is what is said; deeds ("made him leave", "found it empty") and small
    clauses are not."""
    lemma = verb.lemma_.lower()
    marks = [c.lower_ for c in child.children if c.dep_ == "mark"]
    if any(mark not in ("that", "whether", "if") for mark in marks):
        return False
    marked = bool(marks) or any(c.lower_ in ("how", "why") for c in child.children)
    finite = _has_subject(child) or child.i < verb.i or _is_finite(child)
    if lemma in speech.DEED_VERBS:
        told = _is_finite(child) and not any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children)
        return marked or (finite and (child.i < verb.i or told)) or _after_colon(verb, child)
    return marked or finite or child.tag_ in ("VBD", "VBZ", "VBP") or lemma == "say"


def _is_finite(verb: Token) -> bool:
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    return any(c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBD", "VBZ", "VBP", "MD") for c in verb.children)


def _after_colon(verb: Token, child: Token) -> bool:
    """Whether a colon or a mark of quotation opens the clause after the verb."""
    left = child.left_edge.i
    return left > verb.i and any(
        t.text == ":" or t.is_quote for t in verb.doc[max(verb.i, left - 2) : left + 1]
    )


def _said_infinitive(verb: Token, child: Token) -> bool:
    """ "claims to have retaken", "denied having carried": the infinitive is what is said."""
    stance = speech.VERBS.get(verb.lemma_.lower())
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    return (
        not passive
        and stance in ("distancing", "conceding", "denying")
        and child.tag_ in ("VB", "VBG", "VBN")
    )


def _misread(source: Token, verb: Token, sentence: Any) -> bool:
    """Whether the subject that the parser found stands before the noun phrase that the comma before the verb opens."""
    start = _noun_phrase_before(verb, sentence)
    return start is not None and source.i < start and _tail(verb, sentence) is not None


def _by_tail(verb: Token, stance: Stance, sentence: Any) -> Iterator[Saying]:
    """ "…, its head, Ann Lee, told the Post." where the parser tied the clause before otherwise."""
    found = _tail(verb, sentence)
    if found is None:
        return
    content, start = found
    relative = next((t for t in verb.doc[start : verb.i] if t.tag_ in ("WP", "WDT")), verb)
    speaker = relative.nbor(-1) if relative.nbor(-1).text != "," else relative.nbor(-2)
    while start <= speaker.head.i < relative.i and speaker.head != speaker:
        speaker = speaker.head
    if speaker.pos_ not in ("NOUN", "PROPN", "PRON") or speaker.i < start:
        return
    own = frozenset(range(start, sentence.end)) - (
        frozenset() if content.i < start else subtree_indices(content)
    )
    yield Saying(cue=verb, stance=stance, source=speaker, content=content, told=_audience(verb), own=own)


def _tail(verb: Token, sentence: Any) -> tuple[Token, int] | None:
    """In "…, the man said on Monday." the head of the clause before and where "the man" begins; None where
    there is none."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.lemma_.lower() in speech.DEED_VERBS:
        return None
    if any(child.i > verb.i and child.dep_ in ("ccomp", "xcomp") for child in verb.children):
        return None
    start = _noun_phrase_before(verb, sentence)
    if start is None or start - sentence.start < 3:
        return None
    doc = sentence.doc
    inside = [t for t in doc[sentence.start : start] if t.tag_ in ("VBD", "VBZ", "VBP", "MD")]
    if not inside:
        return None
    heads = [t for t in doc[sentence.start : start] if t.pos_ in ("VERB", "AUX") and t is not verb]
    top = [t for t in heads if t.head.i >= start or t.head == t or t.dep_ == "ROOT"]
    return (top[0] if top else clause_of(inside[0])), start


def _noun_phrase_before(verb: Token, sentence: Any) -> int | None:
    """Where the noun phrase that stands right before a verb begins, if a comma or a closing mark stands before it."""
    at: int = verb.i - 1
    doc = sentence.doc
    commas = 0
    while at >= sentence.start:
        token = doc[at]
        if token.is_quote or token.text in ("”", '"'):
            return at + 1 if at + 1 < verb.i else None
        if token.text == ",":
            if (
                at + 1 < verb.i
                and (doc[at - 1].is_quote or _opens_phrase(doc[at + 1]))
                and not _ends_apposition(doc, at, verb, commas)
            ):
                return at + 1
            commas += 1
            if commas > 3:
                return None
        elif token.pos_ in ("VERB", "AUX", "SCONJ") and token.tag_ not in ("VBG", "VBN"):
            clause = _relative_clause(token)
            if clause is None or clause.left_edge.i <= sentence.start or clause.right_edge.i >= verb.i:
                return None
            at = clause.left_edge.i
        at -= 1
    return None


def _relative_clause(word: Token) -> Token | None:
    """The relative clause that a word is the head or an auxiliary of."""
    clause = word if word.dep_ == "relcl" else word.head
    return clause if clause.dep_ == "relcl" else None


def _opens_phrase(token: Token) -> bool:
    return token.pos_ in ("DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM")


def _ends_apposition(doc: Any, comma: int, verb: Token, commas: int) -> bool:
    """Whether the comma closes an apposition right before the verb ("its head, Ann Lee, told")."""
    return comma == verb.i - 1 or (commas == 1 and doc[verb.i - 1].text == "," and comma > 0)


def _quotes(verb: Token) -> bool:
    """Whether it is the "quoted" of "quoted as saying", which is read there."""
    return verb.lemma_.lower() in _QUOTING and any(
        g.dep_ == "pcomp" for c in verb.children if c.lower_ == "as" for g in c.children
    )


def _quoted_as_saying(verb: Token) -> tuple[Saying, ...]:
    """ "it quotes her as saying", "she was quoted by it as saying": she says it, and it carries her."""
    if verb.dep_ != "pcomp" or verb.head.lower_ != "as" or verb.head.head.lemma_.lower() not in _QUOTING:
        return ()
    quote = verb.head.head
    objects = [c for c in quote.children if c.dep_ in ("dobj", "nsubjpass")]
    carriers = [c for c in quote.children if c.dep_ == "nsubj"] or [
        grand
        for c in [*quote.children, *verb.children]
        if c.dep_ == "agent" or c.lower_ == "by"
        for grand in c.children
        if grand.dep_ == "pobj"
    ]
    contents = [c for c in (*verb.children, *quote.children) if c.dep_ == "ccomp"] or (
        [quote.head] if quote.dep_ in _CLAUSES or (quote.dep_ == "conj" and quote.head.i < quote.i) else []
    )
    if not objects or not contents:
        return ()
    own = _own_words(quote, contents) | _own_words(verb, contents)
    sayings = [Saying(cue=verb, stance="neutral", source=objects[0], content=contents[0], own=own)]
    if carriers:
        sayings.append(Saying(cue=quote, stance="neutral", source=carriers[0], content=contents[0], own=own))
    return tuple(sayings)


def speaker_of(verb: Token) -> tuple[Token | None, bool]:
    """The head of the words that name who says it, and whether the verb is passive."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if passive or (
        verb.tag_ == "VBN"
        and verb.dep_ in ("advcl", "acl")
        and not any(c.dep_ == "nsubj" for c in verb.children)
    ):
        agents = [g for c in verb.children if c.dep_ == "agent" for g in c.children if g.dep_ == "pobj"]
        return (agents[0] if agents else None), True
    subject = subject_of(verb)
    return subject, False


def subject_of(verb: Token) -> Token | None:
    """The head of the words that name who does it: also a shared, a relative or a controlling subject."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "expl"):
            if child.tag_ in ("WP", "WDT") and verb.dep_ == "relcl":
                return verb.head
            return None if child.lower_ in ("it", "there") and child.dep_ == "expl" else child
    if (
        verb.dep_ in ("conj", "advcl", "xcomp", "ccomp", "dep")
        and verb.head.pos_ in ("VERB", "AUX")
        and verb.head != verb
    ):
        if verb.dep_ == "conj" and _goes_on(verb):
            return subject_of(verb.head.head)
        if verb.dep_ == "conj" or verb.tag_ in ("VBG", "VB", "VBN"):
            return subject_of(verb.head)
        return _before(verb)
    if verb.dep_ == "acl":
        return verb.head
    if verb.dep_ == "pcomp":
        return subject_of(clause_of(verb.head))
    return _before(verb)


def _goes_on(verb: Token) -> bool:
    """ "Lee said the pump failed and added that …": who said goes on; the parser has the pump add it."""
    said = verb.head
    speaks = all(
        v.lemma_.lower() in speech.VERBS and v.lemma_.lower() not in speech.DEED_VERBS
        for v in (verb, said.head)
    )
    that = any(
        g.dep_ == "mark" and g.lower_ == "that"
        for c in verb.children
        if c.dep_ == "ccomp"
        for g in c.children
    )
    return said.dep_ == "ccomp" and speaks and that and said.lemma_.lower() not in speech.VERBS


def _before(verb: Token) -> Token | None:
    """The noun right before a verb that the parser gave no subject."""
    at = verb.i - 1
    doc = verb.doc
    while at >= 0 and verb.i - at < 5:
        token = doc[at]
        if token.pos_ in ("NOUN", "PROPN", "PRON") and token.sent.start == verb.sent.start:
            return token
        if token.pos_ in ("VERB", "SCONJ") or (token.is_punct and token.text != ","):
            return None
        at -= 1
    return None


def _first_person(source: Token | None, verb: Token) -> bool:
    return source is not None and source.lower_ in ("i", "we", "you") and verb.tag_ != "VBD"


def _audience(verb: Token) -> Token | None:
    if verb.lemma_.lower() not in speech.TELL_VERBS:
        return None
    for child in verb.children:
        if child.dep_ in ("dobj", "dative", "obj") and child.pos_ in ("PROPN", "NOUN") and child.i > verb.i:
            return child
    return None


def _own_words(verb: Token, contents: tuple[Token, ...] | list[Token]) -> frozenset[int]:
    """The tokens of the attribution: the verb and all that hangs on it, but for what is said and for claims
    of their own."""
    said: set[int] = set()
    for content in contents:
        if verb.i in subtree_indices(content):  # the cue hangs on what it gives: keep its own branch only
            continue
        said |= subtree_indices(content)
    own = {verb.i}
    if any(verb.is_ancestor(content) for content in contents) or verb.dep_ in ("parataxis", "advcl", "dep"):
        for child in verb.children:
            if child.i in said or child.dep_ in ("conj", "advcl", "relcl") or (child.dep_ == "cc"):
                continue
            own |= subtree_indices(child) - said
    else:
        for child in verb.children:
            if child.dep_ in (
                *_SUBJECTS,
                "dobj",
                "dative",
                "aux",
                "neg",
                "advmod",
                "prep",
                "npadvmod",
                "punct",
                "mark",
            ):
                own |= subtree_indices(child) - said
        subject = subject_of(verb)
        if subject is not None:
            own |= {i for i in subtree_indices(subject) if i > min(said, default=0)} - said
    return frozenset(own)


# -- prepositions, nouns, views
# --------------------------------------------------------------------------------------------


def _by_preposition(token: Token) -> Iterator[Saying]:
    """ "according to X"; "per X" after a comma or at the start."""
    if token.lower_ == "per":
        objects = [c for c in token.children if c.dep_ == "pobj" and _may_speak(c)]
    else:
        objects = [g for c in token.children if c.lower_ == "to" for g in c.children if g.dep_ == "pobj"]
        objects = objects or [c for c in token.children if c.dep_ == "pobj"]
    if not objects:
        return
    host = token.head
    content = host if host.pos_ in ("VERB", "AUX") else clause_of(host)
    if _closes(token):
        content = _first_conjunct(content)
    own = subtree_indices(token).difference(*(subtree_indices(clause) for clause in _astray(host)))
    yield Saying(cue=token, stance="neutral", source=objects[0], content=content, own=own)


def _may_speak(noun: Token) -> bool:
    """ "per the ministry" names a source, "per year" a measure."""
    return noun.pos_ == "PROPN" or any(
        c.dep_ == "poss" or c.lower_ in ("the", "a", "an") for c in noun.children
    )


def _closes(token: Token) -> bool:
    """ "A and B, according to X.": after a comma and at the end it holds for all of the sentence."""
    last = token.right_edge.i + 1
    ends = last >= len(token.doc) or (token.doc[last].is_punct and last >= token.sent.end - 2)
    return bool(ends and token.i > 0 and token.nbor(-1).text == ",")


def _first_conjunct(clause: Token) -> Token:
    """The first of the coordinated clauses that a clause goes on, up to a reporting verb."""
    while clause.dep_ == "conj" and clause.head.pos_ in ("VERB", "AUX") and stance_of(clause.head) is None:
        clause = clause.head
    return clause


def _citing(verb: Token) -> list[Token]:
    """The "citing Y" that hangs on a reporting verb, or on its clause, before "that"."""
    said = [c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i]
    early = [g for c in said for g in c.children if any(t.i > g.i and t.lower_ == "that" for t in c.children)]
    return [c for c in (*verb.children, *early) if _cites(c)]


def _cites(token: Token) -> bool:
    objects = any(c.dep_ == "dobj" for c in token.children)
    return objects and token.dep_ == "advcl" and token.lower_ in speech.CITING


def _by_citing(saying: Saying) -> Iterator[Saying]:
    """ "the Post reported, citing Y": Y says it, the paper carries it; an official who cites a log speaks
    for himself."""
    source = saying.source
    if source is None:
        return
    words = {w for t in (source, *source.lefts) for w in (t.lemma_.lower(), t.lower_)}
    carries = bool(words & speech.OUTLETS) or source.lower_ == "it"
    carries = carries or (source.pos_ == "PROPN" and source.ent_type_ in ("ORG", "GPE", "NORP"))
    for cue in _citing(saying.cue) if carries else ():
        cited = next(c for c in cue.children if c.dep_ == "dobj")
        own = subtree_indices(cue) - subtree_indices(saying.content)
        yield Saying(cue=cue, stance="neutral", source=cited, content=saying.content, own=own)


def _beyond(cue: Token) -> list[Token]:
    """ "said, citing Y, that …": the clause, which the parser hung on the citing or on Y."""
    held = [c for c in cue.children if c.dep_ == "ccomp" and c.i > cue.i]
    return held or [clause for c in cue.children if c.dep_ == "dobj" for clause in _that_clauses(c)]


def _that_clauses(noun: Token) -> list[Token]:
    """The clauses that tell what a noun of saying says: "the claim that …"."""
    clauses = [c for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl")]
    return [c for c in clauses if _marked(c)]


def _marked(clause: Token) -> bool:
    return any(g.dep_ == "mark" and g.lower_ == "that" for g in clause.children)


def _owners(noun: Token) -> list[Token]:
    """Whose claim it is: "Moscow's claim", "a claim by Moscow"."""
    by = [c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("by", "from", "of")]
    return [c for c in noun.children if c.dep_ == "poss"] or [
        g for c in by for g in c.children if g.dep_ == "pobj"
    ]


def _by_noun(noun: Token) -> Iterator[Saying]:
    """ "Moscow's claim that …": the clause is said; the owner of the noun, if any, says it, or who makes,
    voices or has it."""
    clauses = _that_clauses(noun) if noun.lemma_.lower() in speech.NOUNS else []
    if not clauses and _surfaces(noun):
        clauses = [c for c in noun.head.children if c.dep_ == "ccomp" and _marked(c)]
    if not clauses:
        return
    owners = _owners(noun)
    verb = (
        noun.head
        if noun.dep_ in ("dobj", "attr", "nsubj")
        else noun.head.head
        if noun.dep_ == "pobj"
        else None
    )
    if verb is not None and stance_of(verb) and clauses[0] in _contents(verb):
        return  # "said in a statement that …", "denied reports that …": the speaker says it
    stance = speech.NOUNS[noun.lemma_.lower()]
    own = subtree_indices(noun) - subtree_indices(clauses[0])
    cue = noun
    if not owners and (_surfaces(noun) or (noun.dep_ in ("dobj", "attr") and _gives(noun.head))):
        cue = noun.head
        giver, passive = speaker_of(cue)
        owners = [] if giver is None or passive or giver.dep_ == "expl" or giver == noun else [giver]
        own = _own_words(cue, clauses)
    yield Saying(
        cue=cue,
        stance=stance,  # type: ignore[arg-type]
        source=owners[0] if owners else None,
        content=clauses[0],
        own=own,
        carried=None if cue is noun else noun,
    )


def _surfaces(noun: Token) -> bool:
    """ "reports emerged that …"."""
    return (
        noun.dep_ == "nsubj"
        and noun.lemma_.lower() in speech.NOUNS
        and noun.head.lemma_.lower() in speech.SURFACING
    )


def _gives(verb: Token) -> bool:
    """Whether a verb only carries its noun of saying: "expressed concern that", "there were rumours that"."""
    lemma = verb.lemma_.lower()
    there = any(c.dep_ == "expl" and c.lower_ == "there" for c in verb.children)
    return lemma in speech.GIVING and (lemma != "be" or there)


def _by_label(colon: Token, sentence: Any) -> Iterator[Saying]:
    """ "The firm's answer: P": what comes after the colon is said by the owner of the noun before it."""
    before, after = colon.doc[sentence.start : colon.i], colon.doc[colon.i + 1 : sentence.end]
    nouns = [t for t in before if t.lower_ in speech.LABELS and _owners(t)]
    if not nouns or any(t.pos_ in ("VERB", "AUX") for t in before):
        return
    held = [t for t in after if t.pos_ in ("VERB", "AUX") and _has_subject(t)]
    heads = [t for t in held if not any(other.is_ancestor(t) for other in held)]
    if heads:
        yield Saying(
            cue=nouns[0],
            stance="neutral",
            source=_owners(nouns[0])[0],
            content=heads[0],
            own=frozenset(t.i for t in before) | {colon.i},
        )


def _by_conviction(word: Token) -> Iterator[Saying]:
    """ "is sure that …": whoever is sure says so."""
    clauses = [c for c in word.children if c.dep_ == "ccomp" and c.i > word.i and _has_subject(c)]
    predicate = word.dep_ in ("acomp", "attr", "oprd")
    cue = word.head if predicate else word
    if word.lower_ == "clear" and word.head.lemma_.lower() == "make":
        predicate, cue = True, word.head
        held = (c for c in (*cue.children, *word.children) if c.dep_ in ("ccomp", "advcl") and c.i > word.i)
        clauses = clauses or [c for c in held if _marked(c)]
    if not clauses or not (predicate or word.dep_ in ("conj", "advcl")):
        return
    source = subject_of(cue)
    if source is None or source.lower_ in ("it", "i", "we", "you", "this", "that"):
        return
    if cue.dep_ == "ccomp" and stance_of(cue.head):
        return  # "said he was sure that …": one statement, and his
    yield Saying(
        cue=cue,
        stance=speech.CONVICTIONS[word.lower_],  # type: ignore[arg-type]
        source=source,
        content=clauses[0],
        own=subtree_indices(cue) - subtree_indices(clauses[0]),
        carried=word if predicate else None,
    )


def _by_view(noun: Token) -> Iterator[Saying]:
    """ "in their view", "in the words of X"."""
    if (
        noun.lemma_.lower() not in speech.VIEW_NOUNS
        or noun.dep_ != "pobj"
        or noun.head.lower_ not in ("in", "by", "on")
        or (noun.head.lower_ == "on" and noun.head.i > noun.head.head.i)
    ):
        return
    owners = [c for c in noun.children if c.dep_ == "poss"] or [
        g for c in noun.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj"
    ]
    if not owners:
        return
    host = noun.head.head
    yield Saying(
        cue=noun,
        stance="neutral",
        source=owners[0],
        content=host if host.pos_ in ("VERB", "AUX") else clause_of(host),
        own=subtree_indices(noun.head),
    )
