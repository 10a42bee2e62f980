"""The places of a report: names of countries, cities and other spots, each with the one place that is most
likely meant.

In: the report and its parsed paragraphs. Out: `Place`s in text order. A name that the gazetteer lacks keeps
its words and has no degrees; persons, organisations and peoples are no places. Names come from the parser's
entities, checked against one another over the whole report and against the gazetteer."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from rashomon.language import gazetteer
from rashomon.language.gazetteer import Spot
from rashomon.language.naming import AT, KIND, Mention, mentions
from rashomon.language.pack import gazetteer as words
from rashomon.language.paragraph import Paragraph
from rashomon.records import Place, Report

# A city smaller than this is meant only where its country is spoken of.
KNOWN_FROM = 150_000
# A city this large goes before a state of its name.
METROPOLIS = 500_000
# What a country that the report speaks of is worth against the size of a namesake elsewhere.
COUNTRY_WEIGHT = 20
# A city must be so many times larger than its namesakes; else which one is meant is not known.
CLEARLY = 3
# A city under another name than its own counts for this much less.
ALIAS = 10
# A capital is spoken of as a city so many times its size is.
CAPITAL = 5
# How much it argues for a place that the gazetteer has the name: of a country or state, a metropolis, a large
# city, a town. Chosen by reading what came out over political and general news; one mention that the parser
# takes for a place counts 1.
KNOWN_REGION, KNOWN_METROPOLIS, KNOWN_CITY, KNOWN_TOWN = 5.0, 3.0, 1.5, 0.5
OF_A_PERSON = -3.0
# So many capitals alone are initials, of a body as a rule.
INITIALS = 4


def read_places(report: Report, paragraphs: Sequence[Paragraph]) -> tuple[Place, ...]:
    """All places of the report, in text order."""
    found = [mention for paragraph in paragraphs for mention in mentions(paragraph)]
    kept = _places_among(found)
    spoken = {
        words.PEOPLES[name] for mention in found if (name := mention.name.split(" ")[0]) in words.PEOPLES
    }
    chosen = _resolved(kept, spoken)
    return tuple(_place(report, mention, chosen.get(mention.start)) for mention in kept)


def _place(report: Report, mention: Mention, spot: Spot | None) -> Place:
    return Place(
        id=f"{report.id}.p{mention.start}", report=report.id, start=mention.start, end=mention.end,
        text=report.text[mention.start : mention.end], name=spot.name if spot else mention.name,
        latitude=spot.latitude if spot else None, longitude=spot.longitude if spot else None,
        geonames=spot.geonames if spot else None,
    )  # fmt: skip


def _places_among(found: Sequence[Mention]) -> list[Mention]:
    """The mentions of names for which more speaks that they are places than that they are not."""
    argued: dict[str, float] = {}
    for mention in found:
        argued[mention.name] = argued.get(mention.name, 0.0) + mention.argues
    persons = {word for mention in found if mention.label == "PERSON" for word in _parts(mention.name)}
    persons |= {
        parts[0]
        for mention in found
        if (parts := _parts(mention.name)) and parts[-1].lower() in words.FIRM_WORDS
    }
    bearers = _surnames(found)
    around: dict[str, float] = {}
    for mention in found:
        around[mention.name] = max(around.get(mention.name, 0.0), mention.around)
    places = {
        name
        for name, sum_of in argued.items()
        if sum_of + _known(name, persons) >= 1 and not (name in bearers and around[name] < _needed(name))
    }
    return [mention for mention in found if mention.name in places and mention.whole]


def _surnames(found: Sequence[Mention]) -> set[str]:
    """The last names of the persons who are named in full."""
    full = {mention.name for mention in found if mention.label == "PERSON"}
    named = {name: parts for name in full if (parts := _parts(name)) and not gazetteer.called(name)}
    return {
        parts[-1]
        for parts in named.values()
        if not any(part.lower() in words.KINDS | words.ARTICLED for part in parts)
    }


def _needed(name: str) -> float:
    """How much the words around must argue that a person's last name is a place's: less for one known to all."""
    spots = gazetteer.called(name)
    large = bool(spots) and (spots[0].sort != "city" or spots[0].population >= METROPOLIS)
    return AT if large else KIND


def _parts(name: str) -> list[str]:
    """The words of a name of several."""
    parts = name.split()
    return parts if len(parts) > 1 else []


def _known(name: str, persons: set[str]) -> float:
    """What the gazetteer, and the persons of the report, say for a name."""
    if name.lower().rstrip(".") in words.NO_PLACES or name.lower() in words.KINDS:
        return float("-inf")
    spots = gazetteer.called(name)
    if not spots:
        parts = _parts(name)
        if parts and (parts[-1] in persons or parts[-1].lower() in words.FIRM_WORDS):
            return float("-inf")
        return (
            float("-inf")
            if name in persons or name in words.PEOPLES or (name.isupper() and len(name) <= INITIALS)
            else 0.0
        )
    person = OF_A_PERSON if name in persons else 0.0
    if spots[0].sort != "city":
        return KNOWN_REGION + person
    size = max((spot.population for spot in spots if spot.own), default=0)
    return person + (
        KNOWN_METROPOLIS if size >= METROPOLIS else KNOWN_CITY if size >= KNOWN_FROM else KNOWN_TOWN
    )


def _resolved(kept: Sequence[Mention], spoken: set[str]) -> dict[int, Spot]:
    """The likeliest place of each mention, by where it starts: a country's as such, a city's by its size and by
    the countries spoken of. `spoken`: countries whose people are."""
    names = list(dict.fromkeys(mention.name for mention in kept))
    spots = {name: found for name in names if name not in words.PARTS and (found := gazetteer.called(name))}
    countries = spoken | _countries_of(names, spots)
    states = {found[0].state for found in spots.values() if found[0].sort == "state"}
    within = _containers(kept, spots)
    usual: dict[str, Spot] = {}
    chosen = {}
    for mention in kept:
        if mention.start in within:
            usual[mention.name] = within[mention.start]
        spot = _choice(mention.name, usual.get(mention.name), spots, countries, states)
        if spot is not None:
            chosen[mention.start] = spot
    return chosen


def _choice(
    name: str,
    container: Spot | None,
    spots: dict[str, tuple[Spot, ...]],
    countries: set[str],
    states: set[str],
) -> Spot | None:
    return _likeliest(spots[name], countries, states, container) if name in spots else None


def _countries_of(names: Sequence[str], spots: dict[str, tuple[Spot, ...]]) -> set[str]:
    """The countries that are named, or two of whose large cities are."""
    countries = {found[0].country for found in spots.values() if found[0].sort in ("country", "state")}
    countries |= {words.PARTS[name] for name in names if name in words.PARTS}
    large = Counter(
        found[0].country
        for found in spots.values()
        if found[0].sort == "city" and found[0].own and found[0].population >= KNOWN_FROM and _is_alone(found)
    )
    return countries | {country for country, times in large.items() if times > 1}


def _is_alone(spots: Sequence[Spot]) -> bool:
    """Whether the first of some places is far larger than the others of its name."""
    return len(spots) < 2 or _size(spots[0]) >= CLEARLY * _size(spots[1])


def _containers(kept: Sequence[Mention], spots: dict[str, tuple[Spot, ...]]) -> dict[int, Spot]:
    """Names right before the name of a country or state ("Paris, Texas"), by their start, and that country or
    state."""
    return {
        inner.start: region
        for inner, outer in pairwise(kept)
        if 0 < outer.start - inner.end <= 2 and (region := _region(outer.name, spots))
    }


def _region(name: str, spots: dict[str, tuple[Spot, ...]]) -> Spot | None:
    if name in words.PARTS:
        return Spot(name, 0, words.PARTS[name], sort="state")
    found = spots.get(name)
    return found[0] if found and found[0].sort != "city" else None


def _likeliest(
    spots: Sequence[Spot], countries: set[str], states: set[str], within: Spot | None
) -> Spot | None:
    regions = [spot for spot in spots if spot.sort != "city"]
    cities = [spot for spot in spots if spot.sort == "city" and (within is None or _lies_in(spot, within))]
    weights = {spot: _weight(spot, countries, states) for spot in cities}
    best = max(cities, key=lambda spot: (weights[spot], -spot.geonames), default=None)
    if regions and (best is None or within is None):
        return _region_or_city(regions, best, countries)
    if best is None or (best.population < KNOWN_FROM and not _spoken_of(best, countries, states)):
        return None
    rival = max((weight for spot, weight in weights.items() if spot is not best), default=0)
    return best if weights[best] >= CLEARLY * rival else None


def _lies_in(city: Spot, region: Spot) -> bool:
    return city.country == region.country and region.state in ("", city.state)


def _spoken_of(city: Spot, countries: set[str], states: set[str]) -> bool:
    """Whether the report names the city's country, and its state where it names states of that country."""
    return city.country in countries and (not city.state or not states or city.state in states)


def _weight(spot: Spot, countries: set[str], states: set[str]) -> int:
    return (
        _size(spot)
        * (COUNTRY_WEIGHT if spot.country in countries else 1)
        * (COUNTRY_WEIGHT if spot.state in states else 1)
    )


def _size(spot: Spot) -> int:
    """How likely a city is to be meant, all else equal."""
    size = spot.population * (CAPITAL if spot.capital else 1)
    return size if spot.own else size // ALIAS


def _region_or_city(regions: Sequence[Spot], best: Spot | None, countries: set[str]) -> Spot:
    """What a region's name means: "New York" is the city, "Georgia" the state where its country is
    spoken of, else the country."""
    state = next((spot for spot in regions if spot.sort == "state"), None)
    if state is None:
        return regions[0]
    if regions[0] is state:
        metropolis = (
            best is not None and best.own and best.country == state.country and best.population >= METROPOLIS
        )
        return best if metropolis and best is not None else state
    return state if state.country in countries - {regions[0].country} else regions[0]
