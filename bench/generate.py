"""Invented news for the bench: stories of several reports each, with copies, rewrites and independent accounts.

A seed goes in, the same stories come out on every machine. They stand in for news where none is at hand: speed depends
on the length of sentences and on how much reports share, and both are like agency news. It measures no quality."""

import random
from dataclasses import dataclass

from bench.words import AGENCIES, DAYS, DID, FAMILY, GIVEN, HOURS, MATTERS, OUTLETS, TOWNS, WHILE, WHO, Matter

Story = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Event:
    """What one story is about: its field, and who, where, when and how many."""

    matter: Matter
    people: tuple[str, ...]
    town: str
    day: str
    hour: str
    counts: tuple[int, int, int]


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One paragraph's content: the wordings it may take."""

    wordings: tuple[str, ...]


def generate_stories(count: int, *, reports: int, seed: int = 1) -> tuple[Story, ...]:
    """That many stories of that many reports each; a story's reports differ from another's in names and numbers."""
    chance = random.Random(seed)
    return tuple(tell(invent(chance), reports, chance) for _ in range(count))


def invent(chance: random.Random) -> Event:
    """An event in one of the fields."""
    people = tuple(f"{chance.choice(GIVEN)} {family}" for family in chance.sample(FAMILY, 4))
    counts = (chance.randint(3, 90), chance.randint(2, 60), chance.randint(40, 400))
    return Event(
        matter=chance.choice(MATTERS),
        people=people,
        town=chance.choice(TOWNS),
        day=chance.choice(DAYS),
        hour=chance.choice(HOURS),
        counts=counts,
    )


def tell(event: Event, reports: int, chance: random.Random) -> Story:
    """The reports of an event: about half independent, the others copied in part or rewritten from one before them."""
    told: list[tuple[list[Passage], list[str]]] = []
    for number in range(reports):
        how = chance.choice(("own", "own", "copy", "rewrite")) if number else "own"
        if how == "own":
            passages = gather(event, chance)
            paragraphs = [chance.choice(passage.wordings) for passage in passages]
        else:
            passages, parent = chance.choice(told)
            kept = sorted(chance.sample(range(len(passages)), max(3, len(passages) * 3 // 4)))
            passages = [passages[n] for n in kept]
            paragraphs = [
                parent[n] if how == "copy" else chance.choice(passages[i].wordings)
                for i, n in enumerate(kept)
            ]
        told.append((passages, paragraphs))
    return tuple("\n\n".join([*paragraphs, closing(chance)]) for _, paragraphs in told)


def gather(event: Event, chance: random.Random) -> list[Passage]:
    """What one newsroom has of an event, in its order: what happened, figures, causes, voices, background."""
    body = [figure(event, chance, number) for number in range(3)]
    body += [cause(event, chance, wordings) for wordings in event.matter.causes]
    body += [voice(event, chance, quote) for quote in event.matter.quotes]
    body += [background(event, chance) for _ in range(chance.randint(4, 8))]
    chance.shuffle(body)
    return [opening(event, chance), *body[: chance.randint(6, len(body))]]


def opening(event: Event, chance: random.Random) -> Passage:
    speaker = attribution(event, chance)
    return Passage(wordings=tuple(fill(event, f"{text}, {speaker}.") for text in event.matter.happening))


def figure(event: Event, chance: random.Random, number: int) -> Passage:
    n, m, k = event.counts
    off = chance.choice((0, 0, 0, 1, -1))
    wordings = tuple(text.format(n=n + off, m=m, k=k) for text in event.matter.counted[number])
    speaker = attribution(event, chance)
    return Passage(
        wordings=tuple(fill(event, f"{text[0].upper()}{text[1:]}, {speaker}.") for text in wordings)
    )


def cause(event: Event, chance: random.Random, wordings: tuple[str, ...]) -> Passage:
    body, person = fill(event, chance.choice(event.matter.bodies)), chance.choice(event.people)
    frames = (
        f"According to {body}, {{}}.",
        f"{person} said that {{}}, but {body} denied it.",
        f"{person} believes {{}}.",
    )
    return Passage(wordings=tuple(chance.choice(frames).format(text) for text in wordings))


def voice(event: Event, chance: random.Random, quote: str) -> Passage:
    person, office = chance.choice(event.people), chance.choice(event.matter.offices)
    after = aside(event, chance)
    whole = f'"{quote}," said {person}, the {office}. {after}'
    cut = " ".join(quote.split()[: max(3, len(quote.split()) - 3)])
    return Passage(
        wordings=(
            whole,
            f'{person}, the {office}, told reporters: "{quote}."',
            f'"{cut}," {person} said. {after}',
        )
    )


def background(event: Event, chance: random.Random) -> Passage:
    return Passage(wordings=(" ".join(aside(event, chance) for _ in range(chance.randint(1, 3))),))


def aside(event: Event, chance: random.Random) -> str:
    """One sentence around the event, put together anew each time."""
    parts = f"{chance.choice(WHO)} {chance.choice(DID)}, {chance.choice(WHILE)}."
    return parts.format(
        town=event.town,
        person=chance.choice(event.people),
        k=chance.randint(40, 900),
        few=chance.randint(2, 7),
    )


def attribution(event: Event, chance: random.Random) -> str:
    """The words after a statement that say who makes it."""
    body, person = fill(event, chance.choice(event.matter.bodies)), chance.choice(event.people)
    frames = (
        f"{body} said",
        f"{person} told {chance.choice(AGENCIES)}",
        f"according to {body}",
        f"{body} announced on {event.day}",
    )
    return chance.choice(frames)


def closing(chance: random.Random) -> str:
    return f"Additional reporting by the {chance.choice(TOWNS)} {chance.choice(OUTLETS)}."


def fill(event: Event, text: str) -> str:
    return text.format(town=event.town, day=event.day, hour=event.hour)
