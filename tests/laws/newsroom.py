"""An invented newsroom: small stories drawn from sentence templates, for laws that hold for any story.

Each fact has several wordings; a report words some of the facts with its own values. Reports of a story may agree,
differ, or be written from one another.
"""

from hypothesis import strategies as st

from rashomon.records import Report
from rashomon.sources import report_from_text

FACTS = (
    (
        "{count} people were hurt when the {thing} in {town} collapsed on {day}.",
        "The {thing} in {town} came down on {day}, injuring {count} people.",
        "At least {count} people were hurt in {town}, {speaker} said.",
    ),
    (
        "Inspectors had visited the {thing} in {month}, {speaker} said.",
        "According to {speaker}, inspectors visited the {thing} in {month}.",
        "Inspectors reportedly visited the {thing} in {month}.",
    ),
    (
        "“{words},” {speaker} said.",
        "{speaker} told reporters: “{words}.”",
        "{speaker} said that “{words}”, and left.",
    ),
    (
        "{firm} ignored two warnings, a former worker claimed.",
        "{firm} denied that it had ignored two warnings.",
        "{firm} did not ignore any warnings.",
    ),
    (
        "Repairs will cost {amount} million euros.",
        "Repairs could cost up to {amount} million euros, {firm} estimated.",
        "{speaker} put the cost of the repairs at {amount} million euros.",
    ),
    (
        "Firefighters tried to reach the {day} shift but were driven back. They waited until dawn.",
        "Firefighters reached the {day} shift at dawn.",
    ),
    (
        "He also said the road to {town} would stay closed until {day}.",
        "The road to {town} is closed.",
    ),
)
LINES = ("Also read: what we know so far", "THE DAY IN BRIEF", "• Our live page is here", "By Nora Hale")
SLOTS = {
    "count": ("12", "14", "about 40", "nine"),
    "thing": ("grandstand", "silo", "car park"),
    "town": ("Varnholt", "Lisbon", "Port Ammer"),
    "day": ("Monday", "Tuesday night", "4 March"),
    "month": ("January", "February"),
    "speaker": ("Ida Kroll", "the mayor, Ida Kroll", "the police", "a spokesman for Harrow Build", "Kroll"),
    "firm": ("Harrow Build", "The company"),
    "words": ("we heard nothing until the roof went", "nobody told us", "I will find out who knew"),
    "amount": ("3", "3.5", "12"),
}
OUTLETS = ("Coast Wire", "Varnholt Herald", "Eastern Broadcasting", None)
DATES = ("2031-03-04", "2031-03-05T06:30:00Z", "2031-03-06", None)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """The text of a report: one to six facts in some order and wording, sometimes a line that makes no claim."""
    lines = []
    for fact in draw(st.lists(st.sampled_from(FACTS), min_size=1, max_size=6, unique=True)):
        values = {slot: draw(st.sampled_from(given_)) for slot, given_ in SLOTS.items()}
        lines.append(draw(st.sampled_from(fact)).format(**values))
    if draw(st.booleans()):
        lines.insert(draw(st.integers(0, len(lines))), draw(st.sampled_from(LINES)))
    return draw(st.sampled_from(("\n\n", " "))).join(lines) + "\n"


@st.composite
def edited(draw: st.DrawFn, body: str) -> str:
    """The same report in another desk's hands: a figure or a hedge changed, a passage cut, or nothing at all."""
    old, new = draw(st.sampled_from((("12", "15"), ("reportedly ", ""), (" said", " claimed"), ("", ""))))
    paragraphs = body.strip().replace(old, new).split("\n\n") if old else body.strip().split("\n\n")
    kept = paragraphs[: draw(st.integers(1, len(paragraphs)))]
    return "\n\n".join(kept) + "\n"


@st.composite
def stories(draw: st.DrawFn, most: int = 4) -> list[Report]:
    """One to `most` reports of one event, some written from an earlier one."""
    texts: list[str] = []
    for _ in range(draw(st.integers(1, most))):
        again = bool(texts) and draw(st.booleans())
        texts.append(draw(edited(draw(st.sampled_from(texts))) if again else bodies()))
    return [_report(draw, text, number) for number, text in enumerate(texts)]


def _report(draw: st.DrawFn, text: str, number: int) -> Report:
    """The text under an outlet and a date, or under none; every report lies in a file of its own."""
    told = {"outlet": draw(st.sampled_from(OUTLETS)), "published": draw(st.sampled_from(DATES))}
    front = "".join(f"{key}: {value}\n" for key, value in told.items() if value)
    return report_from_text(f"---\n{front}---\n{text}" if front else text, location=f"{number}.txt")


def copied(report: Report, location: str, outlet: str | None = None) -> Report:
    """A verbatim copy of the report in another file, under its own outlet or another."""
    told = {
        "title": report.title,
        "outlet": outlet or report.outlet,
        "published": report.published,
        "url": report.url,
    }
    front = "".join(f"{key}: {value}\n" for key, value in told.items() if value)
    return report_from_text(f"---\n{front}---\n{report.text}" if front else report.text, location=location)


# Text as nobody writes it: marks, white space, digits and letters of many scripts, in any order.
scribbles = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",)),
        st.sampled_from("“”\"'‘’ \n\t.,;:-–—•…%$€£0123456789abcdeAB\u00a0\u200b\u0301"),
    ),
    min_size=1,
    max_size=200,
).filter(str.strip)
