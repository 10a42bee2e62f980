"""Places are named, told from persons and bodies, and resolved to the likeliest spot or to none."""

from collections.abc import Callable

import pytest

from rashomon.language.paragraph import Paragraph
from rashomon.language.places import read_places
from rashomon.records import Place, make_report

pytestmark = pytest.mark.model
Read = Callable[..., tuple[Place, ...]]


@pytest.fixture
def read(paragraph: Callable[..., Paragraph]) -> Read:
    """The places of a report of one paragraph."""

    def places(text: str) -> tuple[Place, ...]:
        found = read_places(make_report(text, location="t", name="t"), [paragraph(text)])
        assert all(text[place.start : place.end] == place.text for place in found)
        return found

    return places


def test_city_has_degrees(read: Read) -> None:
    """A city of the gazetteer has its name, degrees and number there."""
    [place] = read("The envoys met in Lisbon.")
    assert (place.name, place.geonames) == ("Lisbon", 2267057)
    assert (round(place.latitude or 0), round(place.longitude or 0)) == (39, -9)


def test_country_has_a_name(read: Read) -> None:
    """A country goes under the gazetteer's name, whatever it is called; it has no degrees there."""
    [place] = read("The minister flew to Britain.")
    assert (place.name, place.latitude) == ("United Kingdom", None)
    assert place.geonames is not None


def test_country_decides(read: Read) -> None:
    """Of several cities with one name, that of a country or state which the report names is meant."""
    by_country = {
        place.text: place.longitude or 0 for place in read("The fair in Valencia, Venezuela, was closed.")
    }
    assert round(by_country["Valencia"]) == -68
    largest = {place.text: place.longitude or 0 for place in read("The fair in Valencia, Spain, was closed.")}
    assert round(largest["Valencia"]) == 0


def test_unknown_place(read: Read) -> None:
    """A place that the gazetteer lacks keeps its words and has no degrees."""
    [place] = read("The ferry sank off the island of Quorvik.")
    assert (place.name, place.latitude, place.longitude, place.geonames) == ("Quorvik", None, None, None)


def test_demonyms_and_persons_are_none(read: Read) -> None:
    """Peoples, persons and bodies are no places."""
    assert read("The German chancellor and Mr Okafor of the Lindqvist Group spoke to French reporters.") == ()


def test_mentions_in_order(read: Read) -> None:
    """Every mention counts, in the order of the text."""
    found = read("From Berlin he went to Paris and back to Berlin.")
    assert [place.text for place in found] == ["Berlin", "Paris", "Berlin"]


@pytest.mark.parametrize(
    ("sentence", "name", "degrees"),
    [
        ("The Scottish crews met in Aberdeen.", "Aberdeen", (57, -2)),
        ("The train left St. Petersburg, the Russian minister said.", "St. Petersburg", (60, 30)),
        ("The fair moved from Leeds to London, Ontario.", "London", (43, -81)),
        ("The ferry left Marseilles for Corsica.", "Marseilles", (43, 5)),
        ("The tram stopped in The Hague.", "Hague", (52, 4)),
        ("Barges from Dnipro and Horlivka sank near Kherson.", "Kherson", (47, 33)),
        ("The Ohio firm has an office in Dublin, Ireland.", "Dublin", (53, -6)),
    ],
)
def test_likeliest(read: Read, sentence: str, name: str, degrees: tuple[int, int]) -> None:
    """The peoples spoken of, the other places, capitals and other spellings decide which place is meant."""
    [place] = [place for place in read(sentence) if place.text == name]
    assert (round(place.latitude or 0), round(place.longitude or 0)) == degrees


def test_each_mention_by_its_country(read: Read) -> None:
    """Two places of one name are told apart by the country that each is said with."""
    lima = [place for place in read("He left Lima, Ohio, for Lima, Peru.") if place.text == "Lima"]
    assert [round(place.latitude or 0) for place in lima] == [41, -12]


def test_dateline_is_a_place(read: Read) -> None:
    """The capitals at the head of a dispatch name its place."""
    assert read("BRISTEN, Ohio, March 4 (Talwind Wire) - The quay was rebuilt.")[0].text == "BRISTEN"


@pytest.mark.parametrize(
    "sentence",
    [
        "Shares of Orvane fell after Orvane Labs closed. Orvane's chief left.",
        "It looks grim to Petra Sandholt, an analyst at the broker.",
        "Del. Carla Ruiz spoke.",
    ],
)
def test_names_that_are_no_places(read: Read, sentence: str) -> None:
    """A firm's name, a person who is explained and an abbreviated title are no places."""
    assert read(sentence) == ()


def test_last_name_of_a_person_is_no_place(read: Read) -> None:
    """The last name of a person who is named in full is no place, though a town bears it."""
    text = "The letter went to Salinas on Monday, Elena Salinas said. The crowd waited near Salinas."
    assert read(text) == ()


def test_place_in_the_name_of_a_paper(read: Read) -> None:
    """A country in a paper's name is no place."""
    assert [place.name for place in read("The story ran in USA TODAY. Aides in Kenya denied it.")] == [
        "Kenya"
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Snow fell in the Tver and Tula regions.", ["Tver", "Tula"]),
        ("Rivers rose in the Lubuskie and Opole provinces.", ["Lubuskie", "Opole"]),
    ],
)
def test_names_that_share_their_noun(read: Read, text: str, names: list[str]) -> None:
    """All names before one "regions" are places."""
    assert [place.text for place in read(text)] == names


def test_words_of_a_heading_are_no_places(paragraph: Callable[..., Paragraph]) -> None:
    """Nouns that have a capital because the whole heading has are no places."""
    text = "A Center of Tensions in Town"
    heading = paragraph(text, reason="heading")
    assert read_places(make_report(text, location="t", name="t"), [heading]) == ()
