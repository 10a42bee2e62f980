"""What one mention adds to what is known of its bearer: a fuller name, an alias, a vote on person or body, a weight.

In go a mention and a member; out come answers, and a changed member. Who the bearer is, is decided before."""

from typing import Any

from rashomon.language.members import BODY_WORDS, Member
from rashomon.language.names import Mention, determined
from rashomon.language.pack import names as words
from rashomon.language.pack import speech

Token = Any
# Longer descriptions are no names.
LONGEST_DESCRIPTION = 60


def vote(member: Member, mention: Mention) -> None:
    """Each mention of a name votes on whether it is a person's; a title or an office weighs more than a label."""
    if not mention.proper:
        return
    if not words.HONORIFICS.isdisjoint(mention.role):
        member.votes += 100
    member.votes += 4 if mention.person and mention.role else 1 if mention.person else -1
    if mention.head.pos_ == "PROPN" and determined(mention.head):
        member.votes -= 4
    if mention.sorts and not mention.role:  # "the ferry company Marlow": no person, however labelled
        member.votes -= 100
    person = member.votes > 0
    if person and not member.person:
        member.person, member.kind = True, "person"
    elif member.person and member.votes < -1:
        member.person, member.kind = False, "organisation" if mention.kind == "person" else mention.kind


def weight(head: Token) -> int:
    """The part of a mention in its sentence: 3 subject of the main clause, 2 of another, 1 else; 0 who
    only has a document."""
    if head.dep_ == "appos":  # "its head, Ann Lee, said"
        head = next((t for t in head.ancestors if t.dep_ != "appos"), head)
    if head.dep_ == "poss" and head.pos_ == "PROPN" and head.head.dep_ == "nsubj":
        return 2  # "Lee's visit followed a call with Roe, in which he …"
    if head.dep_ == "nsubj" and _holds_document(head.head):
        return 0
    if head.dep_ not in ("nsubj", "nsubjpass"):
        return 1
    return 3 if head.head.dep_ in ("ROOT", "parataxis") else 2


def _holds_document(verb: Token) -> bool:
    """ "The Post has obtained a memo", "of which it has a copy": the document is what the next words are about."""
    return verb.lemma_.lower() in words.HOLDING and any(
        c.dep_ == "dobj" and (c.lemma_.lower() == "copy" or c.lemma_.lower() in speech.DOCUMENTS)
        for c in verb.children
    )


def is_styled(mention: Mention) -> bool:
    """Whether a name stands after an office of several words ("Minister of Fish Ann Lee")."""
    if not (mention.proper and mention.person and mention.text.endswith(mention.proper)):
        return False
    before = mention.text.removesuffix(mention.proper)
    return (
        " of " in before
        and "," not in before
        and before[0].isupper()
        and len(mention.text) <= LONGEST_DESCRIPTION
    )


def tells(described: str) -> bool:
    """Whether a description means its bearer wherever it stands: not "its head"."""
    return (
        0 < len(described) <= LONGEST_DESCRIPTION
        and described.split(maxsplit=1)[0].lower() not in words.OWNERS
        and not described.endswith(("'s", "’s"))
    )


def names_again(mention: Mention) -> bool:
    """Whether the words of a mention without a name are one for its bearer: no clause about him, no possessor alone."""
    after = mention.head.doc[mention.head.i + 1 : mention.last]
    return len(mention.text) <= LONGEST_DESCRIPTION or not any(t.pos_ == "VERB" for t in after)


def is_plural(mention: Mention) -> bool:
    """Whether a mention is of several."""
    head = mention.head
    if head.tag_ == "NNPS":
        return head.lower_ not in BODY_WORDS
    return head.tag_ == "NNS" or head.lower_ in speech.GROUPS or head.lower_ in words.MANY


def is_fuller(mention: Mention, member: Member) -> bool:
    """Whether a mention's name is the one to call its bearer by: the longest, without words before a full name."""
    new, old = mention.proper, member.name
    if member.person and mention.person and min(new.count(" "), old.count(" ")) > 0:
        if old.endswith(f" {new}"):
            return True
        if new.endswith(f" {old}"):
            return False
    return len(new) > len(old) and (member.person == mention.person or not old[0].isupper())
