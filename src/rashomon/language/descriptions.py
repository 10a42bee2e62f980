"""Whom a phrase without a name takes up: "the company", "the minister", "the statement".

In go a mention and its place; out comes the member of the roll that it means, or nothing. Names and pronouns are
left to others."""

from rashomon.language.members import Member, is_news_agency, is_public, may_be, telling
from rashomon.language.names import Mention
from rashomon.language.noting import is_plural
from rashomon.language.pack import names as words
from rashomon.language.pack import speech
from rashomon.language.qualifiers import excludes, qualifiers_of
from rashomon.language.roll import Roll

_DEFINITE = ("the", "this", "that", "these", "those", "its", "his", "her", "their", "same")
_BODIES: dict[bool, tuple[str, ...]] = {True: ("government", "organisation"), False: ("organisation",)}


class Descriptions:
    """What descriptions of one report take up."""

    def __init__(self, roll: Roll) -> None:
        self._roll = roll
        self._authors: dict[str, list[tuple[int, Member]]] = {}

    def again(self, mention: Mention, place: int) -> Member | None:
        """The member that a phrase without a name takes up: "the person", "the company", "the minister",
        "the same newspaper"."""
        lemma = mention.head.lemma_.lower()
        written = [member for at, member in self._authors.get(lemma, ()) if at < place]
        if written and any(c.lower_ in ("the", "this", "that", "same") for c in mention.head.children):
            return written[-1]
        about = qualifiers_of(mention).get(lemma, frozenset())
        same = self._by_words(mention, place, about)
        if same:
            return same
        if lemma in speech.OUTLETS:  # "the Nordal news agency" is Nordal
            beside = [c for c in mention.head.children if c.dep_ in ("compound", "nmod")]
            name = " ".join(t.text for c in beside for t in c.subtree if t.pos_ == "PROPN")
            known = self._roll.bodied(telling(name)) if name else None
            if known is not None and known.last_before(place) is not None:
                return known
        definite = any(c.lower_ in _DEFINITE for c in mention.head.children)
        if not definite:
            return None
        beside = [c for c in mention.head.children if c.dep_ in ("prep", "amod", "compound", "nmod", "poss")]
        bare = len(mention.text.split()) <= 3 and not any(
            c.dep_ in ("prep", "amod") and c.lower_ != "same" for c in beside
        )
        found = self._roll.recent(
            place,
            lambda m: (
                (bare or bool(about and m.qualified.get(lemma)))
                and _holds(m, lemma)
                and not excludes(m, lemma, about)
            ),
        )
        if not is_plural(mention):
            found = found or self._roll.recent(
                place, lambda m: lemma in m.roles and m.person and not excludes(m, lemma, about)
            )
        if found or not bare:
            return found
        specific = any(
            c.lower_ != "same" and c.pos_ != "PROPN" for c in beside
        )  # "the relief group", "his firm"
        return None if specific else self._body_again(lemma, place)

    def _by_words(self, mention: Mention, place: int, about: frozenset[str]) -> Member | None:
        """The member that was described in the same words, or in these and more."""
        said = telling(mention.text)
        lemma = mention.head.lemma_.lower()
        definite = any(c.lower_ in _DEFINITE for c in mention.head.children)
        partly: list[Member] = []
        for member in self._roll.holders(said):
            if member.last_before(place) is None:
                continue
            known = telling(member.name)
            if said == known:
                return member
            if definite and lemma == member.noun and set(said) <= set(known):
                partly.append(member)
        fits = [member for member in partly if not excludes(member, lemma, about)]
        return max(fits, key=lambda m: (m.last_before(place) or 0, m.key), default=None)

    def _body_again(self, lemma: str, place: int) -> Member | None:
        """The outlet, firm or public body that "the newspaper", "the company", "the agency" takes up."""
        if lemma in speech.OUTLETS - speech.AGENCY and lemma not in speech.DOCUMENTS - {"paper"}:
            return self._roll.recent(place, lambda m: m.kind in ("outlet", "agency") and m.name[:1].isupper())
        if lemma not in speech.ORGANISATION_NOUNS | speech.AGENCY:
            return None
        if lemma in speech.AGENCY:
            agency = self._roll.recent(place, is_news_agency)
            if agency is not None:
                return agency
        public = lemma in words.PUBLIC
        return self._roll.recent(
            place,
            lambda m: (
                m.kind in _BODIES[public]
                and m.name[:1].isupper()
                and not m.place
                and public == is_public(m)
                and may_be(m, lemma)
            ),
        )

    def wrote(self, lemma: str, member: Member, place: int) -> None:
        """Remembers that a member said something in a statement, a memo: "the statement" is his from there on."""
        self._authors.setdefault(lemma, []).append((place, member))


def _holds(member: Member, lemma: str) -> bool:
    """Whether a body is called by a noun: as the last word of its name, or beside it."""
    if member.person or member.noun not in ("", lemma):
        return False
    return lemma in telling(member.name)[-1:] or (not member.noun and lemma in member.sorts)
