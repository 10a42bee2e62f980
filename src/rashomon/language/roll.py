"""The roll of a report's cast: its members in the order in which they came in, and the ways back to them, by
name and by where they were mentioned.

In go mentions; out come members, found or made. What descriptions and pronouns go to is left to others."""

from collections.abc import Callable, Sequence
from typing import Any

from rashomon.language.members import BODY_WORDS, NEARER, Member, gender_of, short_for, telling
from rashomon.language.names import Mention, read_mention
from rashomon.language.noting import is_fuller, is_plural, is_styled, names_again, tells, vote, weight
from rashomon.language.qualifiers import qualifiers_of
from rashomon.language.recall import Recall

Token = Any
PLACES = ("GPE", "LOC", "FAC")
# How many characters farther a phrase without a name counts, and one that may be a person's name.
_NOUN = 150
_DOUBTFUL = 300
_NEAREST = max(NEARER.values())


class Roll:
    """Members by number, name and place."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self._at: dict[tuple[int, int], Member] = {}
        self._recall = Recall()

    # -- filling ---------------------------------------------------------------------------------------------------

    def new(self, mention: Mention, place: int) -> Member:
        """A member that enters with a mention."""
        member = Member(
            key=len(self.members),
            name=mention.proper or mention.text,
            kind=mention.kind,
            person=mention.person,
            start=place,
            noun="" if mention.proper else mention.head.lemma_.lower(),
            plural=is_plural(mention),
        )
        self.members.append(member)
        self._recall.name(member.key, telling(member.name))
        return member

    def place(self, mention: Mention, shift: int, quoted: bool = False) -> Member:
        """The member that a mention with a name goes to, made if it is new, with the mention noted."""
        place = shift + mention.head.idx
        member = self.named(mention) or self.new(mention, place)
        if quoted:
            member.quoted.add(place)
        self.note(member, mention, place)
        return member

    def note(self, member: Member, mention: Mention, place: int) -> None:
        """Adds what one mention tells to what is known of its bearer."""
        self._at[place, place + len(mention.head)] = member
        if mention.proper or (
            names_again(mention) and (mention.kind != "document" or member.kind == "document")
        ):
            member.names.add(mention.proper or mention.text)
        if tells(mention.described):
            member.names.add(mention.described)
        if is_styled(mention):
            member.names.add(mention.text)
        member.sorts |= set(mention.sorts)
        if is_fuller(mention, member):
            self._recall.name(member.key, telling(mention.proper), telling(member.name))
            member.name = mention.proper
        member.roles |= set(mention.role)
        member.qualify(qualifiers_of(mention))
        member.gender = member.gender or gender_of(mention.role)
        member.place = member.place or mention.head.ent_type_ in PLACES
        if mention.body is not None and not member.body:
            member.body = self._body(mention.body, place)
        vote(member, mention)
        self.mark(member, place, weight(mention.head))

    def _body(self, head: Token, place: int) -> str:
        """The name of the body that somebody speaks for, a pronoun resolved."""
        if head.pos_ == "PRON":
            found = self.recent(place, _may_employ)
            return found.name if found and found.kind not in ("outlet", "agency") else ""
        body = read_mention(head)
        return "" if body.person else (body.proper or body.text)

    def mark(self, member: Member, place: int, weight: int) -> None:
        """Remembers where somebody was mentioned, and as what part of the sentence."""
        member.note(place, weight)
        self._recall.mention(member.key, place)

    def learn(self, name: str) -> None:
        """Takes a full name from a heading for the one whom the text calls by its last word, or its first."""
        first, *_, last = key = telling(name)
        called = {telling(m.name): m for m in self.members if m.name[:1].isupper()}
        member, given = called.get((last,)), called.get((first,))
        if member is None or key in called:
            return
        self._recall.name(member.key, key, telling(member.name))
        member.names.add(member.name)
        member.name, member.person, member.kind, member.place = name, True, "person", False
        if given is not None and given.person:
            self.unite(member, given)

    def unite(self, full: Member, short: Member) -> None:
        """Makes two members one, which answers to the number of either."""
        full.take(short)
        self.members[short.key] = full

    # -- finding ---------------------------------------------------------------------------------------------------

    def at(self, place: int, length: int) -> Member | None:
        """The member that the word at a place was found to name."""
        member = self._at.get((place, place + length))
        return None if member is None else self.members[member.key]

    def surnamed(self, last: str) -> Member | None:
        """The person whose full name ends in a word, the one who came in last."""
        for number in self._recall.akin((last,)):
            member = self.members[number]
            name = telling(member.name)
            if member.person and not member.noun and len(name) > 1 and name[-1] == last:
                return member
        return None

    def bodied(self, key: tuple[str, ...]) -> Member | None:
        """The body of exactly this name."""
        for number in self._recall.holders(key):
            member = self.members[number]
            if telling(member.name) == key and not (member.person or member.noun or member.place):
                return member
        return None

    def holders(self, said: Sequence[str]) -> list[Member]:
        """The members whose name may hold all of these words, last first."""
        return [self.members[number] for number in self._recall.holders(said)]

    def named(self, mention: Mention) -> Member | None:
        """The member that a proper name goes to: the same name, or one that holds all its words and ends
        (or begins) alike."""
        key = telling(mention.proper)
        placed = mention.head.ent_type_ in ("GPE", "LOC", "FAC")
        known = self.known(key, person=mention.person, placed=placed)
        if known is None and len(key) > 1 and _opens_with_verb(mention):
            known = self.known(key[1:], person=mention.person, placed=placed)
        return known

    def known(self, key: tuple[str, ...], *, person: bool, placed: bool) -> Member | None:
        """The member whose name these words are, or are part of, or hold."""
        if not key:
            return None
        for number in self._recall.akin(key):
            member = self.members[number]
            known = telling(member.name)
            if not known or member.noun:
                continue
            if key == known:
                return member
            short, long = sorted((key, known), key=len)
            if not set(short) <= set(long) or short[0].isdigit():
                continue
            if member.person or person:
                if short[-1] == long[-1] or (
                    len(short) == 1 and short[0] == long[0] and member.person and long[-1] not in BODY_WORDS
                ):
                    return member
            elif short_for(short, long) and not (member.place or placed):
                return member
        return None

    def called(self, name: str, place: int) -> Member:
        """The person whom the layout calls by a name (a signature, a label), made if he is new."""
        key = telling(name)
        member = self.known(key, person=True, placed=False)
        if member is None:
            shown = name.title() if name.isupper() and len(name) > 3 else name
            member = Member(key=len(self.members), name=shown, kind="person", person=True, start=place)
            self.members.append(member)
            self._recall.name(member.key, key)
        member.names.add(name)
        self.mark(member, place, 3)
        return member

    def recent(self, place: int, fits: Callable[[Member], bool], *, personal: bool = False) -> Member | None:
        """The fitting member mentioned last before a place; a subject or speaker counts as nearer than another."""
        best: tuple[int, Member] | None = None
        weighed: set[int] = set()
        for at, key in self._recall.back_from(place):
            if best is not None and at + _NEAREST < best[0]:
                break  # all that follow are farther away still
            member = self.members[key]
            if key in weighed:
                continue
            weighed.add(key)
            if not fits(member):
                continue
            last = member.last_before(place) or 0
            score = last - (_NOUN if member.noun and member.kind != "document" else 0)
            if personal and not member.person:
                score -= _DOUBTFUL
            if best is None or (score, -key) > (best[0], -best[1].key):
                best = (score, member)
        return best[1] if best else None

    def coming(self, head: Token, place: int, fits: Callable[[Member], bool]) -> Member | None:
        """In "When she arrived, Lee said" the one who is named after a pronoun, in the same sentence."""
        until = place - head.idx + head.sent.end_char
        for at, key in self._recall.on_from(place):
            if at >= until:
                break
            if not self.members[key].noun and fits(self.members[key]):
                return self.members[key]
        return None


def _may_employ(member: Member) -> bool:
    """Whether "its head" can be a body's: of those that are spoken of, not of a place."""
    return member.name[:1].isupper() and not (member.person or member.place or member.lies)


def _opens_with_verb(mention: Mention) -> bool:
    """Whether the first word of a name may be a verb with the capital of its sentence ("Quoting Lee, …")."""
    first = mention.proper.split()[0]
    doc, at = mention.head.doc, mention.head.i
    while at > 0 and doc[at].text != first:
        at -= 1
    return first.endswith("ing") and at == mention.head.sent.start
