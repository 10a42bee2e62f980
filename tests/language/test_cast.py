"""Whom a pronoun, an office or a short name goes to."""

from collections.abc import Callable

import pytest

from rashomon.records import Reading

pytestmark = pytest.mark.model
Told = Callable[[str], dict[str, list[str | None]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lena Brandt runs the yard. She said the boat was full.", "Lena Brandt"),
        ("Lena Brandt met Tom Keller in Vell. Brandt said the boat was full.", "Lena Brandt"),
        ("The Brandt Yard built the boat. The company said the boat was full.", "Brandt Yard"),
        ("The Vell Courier first told it. The newspaper said the boat was full.", "Vell Courier"),
        ("Officials met on Monday. They said the boat was full.", "Officials"),
    ],
)
def test_later_words_take_up_a_name(told: Told, text: str, name: str) -> None:
    """Pronouns, short names and common nouns go to whom they mean."""
    assert told(text)["the boat was full"] == [name]


def test_pronouns_keep_to_their_gender(told: Told) -> None:
    """He and she are two where a man and a woman were named."""
    text = "Tom Keller met Lena Brandt on Monday. He said the boat was full. She said the boat was empty."
    claims = told(text)
    assert claims["the boat was full"] == ["Tom Keller"]
    assert claims["the boat was empty"] == ["Lena Brandt"]


def test_a_pronoun_that_fits_nobody_goes_to_nobody(told: Told) -> None:
    """Nobody is guessed."""
    assert told("She insisted the boat had been sound.")["the boat had been sound"] == [None]


def test_one_source_for_all_its_names(read_text: Callable[..., Reading]) -> None:
    """A person named in full, by surname and by pronoun is one source, with the fullest name."""
    text = "Lena Brandt said the boat was full. Ms Brandt said it leaked. She said it sank."
    (source,) = read_text(text).sources
    assert (source.name, source.kind) == ("Lena Brandt", "person")
    assert "Brandt" in source.aliases


def test_only_who_says_something_is_a_source(read_text: Callable[..., Reading]) -> None:
    """Those who are only talked about are no sources."""
    reading = read_text("Lena Brandt said that Tom Keller had left Vell.")
    assert [source.name for source in reading.sources] == ["Lena Brandt"]


def test_a_spokesman_speaks_for_his_body(read_text: Callable[..., Reading]) -> None:
    """Who holds an office in a body speaks for it."""
    (source,) = read_text("Tom Keller, a spokesman for the Vell Council, said the bridge was shut.").sources
    assert (source.name, source.speaks_for) == ("Tom Keller", "Vell Council")


def test_a_name_far_back_is_remembered_among_many(told: Told) -> None:
    """A surname goes to its bearer however many came in between."""
    others = "\n\n".join(f"The village of {a}{b}ovo lies on the coast." for a in "BDGKL" for b in "aeiou")
    text = f"Lena Brandt runs the yard.\n\n{others}\n\nBrandt said the boat was full."
    assert told(text)["the boat was full"] == ["Lena Brandt"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Marlow Ferries fell on Monday. The Ministry of Fish met. In May Marlow said it had sold a ship. "
            "It said the boat was full.",
            "Marlow Ferries",
        ),
        ("The harbour union, Vell Hands, met Brandt Steel. The union said the boat was full.", "Vell Hands"),
        ("Some of the guests left. Those close to her said the boat was full.", "Those close to her"),
        (
            "Lena Brandt met Tom Keller. “Keller lied to me,” she said. He said the boat was full.",
            "Tom Keller",
        ),
        ("When she arrived she said the boat was full, and Lena Brandt left again.", "Lena Brandt"),
        ("The yard's owner, Lena Brandt, came. The owner said the boat was full.", "Lena Brandt"),
        (
            "Tom Keller told the Vell Press Service that he had left. Brandt Yard's personnel department counted. "
            "The agency said the boat was full.",
            "Vell Press Service",
        ),
    ],
)
def test_the_report_shows_who_is_meant(told: Told, text: str, name: str) -> None:
    """Other mentions, the kind of body, the marks around a name and what comes after decide whom words mean."""
    assert told(text)["the boat was full"] == [name]


def test_a_speaker_does_not_name_himself(spoken: Callable[[str], dict[str, str | None]]) -> None:
    """Who is named between the marks is not who speaks them."""
    text = "Lena Brandt spoke first. “Tom Keller said the boats were worth more burnt,” she says."
    assert spoken(text) == {"Tom Keller said the boats were worth more burnt,": "Lena Brandt"}


def test_a_title_makes_a_person(read_text: Callable[..., Reading]) -> None:
    """One Mr or Ms outweighs what the parser takes a name for."""
    text = "Harbour sold the yard. Mr Harbour said the yard was old. Harbour said it leaked."
    (source,) = read_text(text).sources
    assert source.kind == "person"


def test_what_lends_a_name_is_an_alias(read_text: Callable[..., Reading]) -> None:
    """ "The yard's owner, Lena Brandt" is also the yard's owner."""
    (source,) = read_text("The yard's owner, Lena Brandt, said the boat was full.").sources
    assert (source.name, source.aliases) == ("Lena Brandt", ("The yard's owner",))


def test_what_is_called_a_company_is_no_person(read_text: Callable[..., Reading]) -> None:
    """A noun beside a name outweighs the parser's label."""
    (source,) = read_text("The ferry company Lena Brandt said the boat was full.").sources
    assert source.kind != "person"


def test_his_firm_is_not_the_firm_named_last(told: Told) -> None:
    """A body with an owner or a trade of its own beside it keeps its own words."""
    text = "Marlow Ferries met Tom Keller. The rail regulator said the boat was full."
    assert told(text)["the boat was full"] == ["The rail regulator"]


def test_a_heading_gives_the_full_name(read_text: Callable[..., Reading]) -> None:
    """Who is named in full above the text only, and in halves in it, is one person."""
    text = "Mayor Lena Brandt tells the court of her debts\n\nBrandt spoke on Monday. Brandt said the boat was full."
    (source,) = read_text(text).sources
    assert source.name == "Lena Brandt"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Tom Keller's visit followed a call with Lena Brandt, in which he said the boat was full.",
            "Tom Keller",
        ),
        ("The Vell Courier has obtained a memo. It says the boat was full.", "a memo"),
        (
            "The dam failed, says a report of which the Vell Courier has a copy. It said the boat was full.",
            "a report",
        ),
        ("Lena Brandt met Joan Frake. Frake testified the boat was full.", "Joan Frake"),
        ("Kremlin aide Boris Ardukov spoke first. Ardukov said the boat was full.", "Boris Ardukov"),
        ("Tan Ki-moon came late. Tan said the boat was full.", "Tan Ki-moon"),
        ("RIA Nordal met here. The RIA Nordal news agency said the boat was full.", "RIA Nordal"),
        ("A letter saying that the dam was unsafe warned the boat was full.", "A letter"),
        ("The General Staff said the boat was full.", "General Staff"),
    ],
)
def test_the_words_around_a_name_tell_whose_it_is(told: Told, text: str, name: str) -> None:
    """Possessors, documents that somebody has, rare surnames and names after an office go to whom they mean."""
    assert told(text)["the boat was full"] == [name]


def test_a_bodys_own_name_is_nobody_it_speaks_for(read_text: Callable[..., Reading]) -> None:
    """What follows "for" inside a name belongs to it."""
    (source,) = read_text("The Hale Center for Public Opinion Research said the boat was full.").sources
    assert source.speaks_for is None


def test_the_sides_of_a_trial_are_no_government(read_text: Callable[..., Reading]) -> None:
    """In court the defence and the prosecution are groups."""
    sources = read_text("The defence said the boat was full. The prosecution said it leaked.").sources
    assert {source.kind for source in sources} == {"group"}


def test_what_somebody_was_doing_is_no_alias(read_text: Callable[..., Reading]) -> None:
    """A long clause about a speaker is not one of his names."""
    text = (
        "Lena Brandt, the mayor, spoke. The mayor speaking with her guests in the hall while dressed in a coat of "
        "green wool said the boat was full."
    )
    aliases = [alias for source in read_text(text).sources for alias in source.aliases]
    assert not any("dressed" in alias for alias in aliases)


def test_it_is_the_report_that_was_just_named(told: Callable[[str], dict[str, list[str | None]]]) -> None:
    """After a document "it" is the document, though an outlet spoke before it."""
    text = (
        "A worker told the Lund Gazette that the gate was shut, according to the Gazette. The wall was inspected, "
        "according to a report of which the Orsa Post has obtained a copy. It recommends that the wall be replaced."
    )
    assert told(text)["the wall be replaced"] == ["a report"]
