"""Whose words stand between quotation marks."""

from collections.abc import Callable

import pytest

from rashomon.records import Reading

pytestmark = pytest.mark.model
Spoken = Callable[[str], dict[str, str | None]]


@pytest.mark.parametrize(
    "text",
    [
        "“The boat was full,” Lena Brandt said.",
        '"The boat was full," said Lena Brandt.',
        "'The boat was full,' Lena Brandt said.",
        "«The boat was full,» Lena Brandt said.",
        "„The boat was full,“ Lena Brandt said.",
    ],
)
def test_any_marks_hold_speech(spoken: Spoken, text: str) -> None:
    """Direct speech is found in marks of every kind, with its speaker."""
    assert spoken(text) == {"The boat was full,": "Lena Brandt"}


def test_a_mixed_quotation_shares_its_clause(read_text: Callable[..., Reading]) -> None:
    """Words woven into the reporter's sentence are mixed; they belong to the claim around them."""
    (quotation,) = read_text("Lena Brandt said the boat was “far too full” to sail.").quotations
    assert quotation.text == "far too full"
    assert quotation.mixed


def test_an_indirect_saying_is_no_quotation(spoken: Spoken) -> None:
    """Without marks there is no quotation, only a claim."""
    assert spoken("Lena Brandt said the boat was full.") == {}


def test_a_quotation_around_its_attribution_has_two_parts(spoken: Spoken) -> None:
    """Both parts go to the speaker who is named between them."""
    text = "“The boat was full,” Lena Brandt said, “and it left an hour late.”"
    assert spoken(text) == {"The boat was full,": "Lena Brandt", "and it left an hour late.": "Lena Brandt"}


def test_the_sentence_before_names_the_speaker(spoken: Spoken) -> None:
    """A quotation that follows a saying goes to who said it."""
    text = "Lena Brandt said the yard was closed. “We were not told, and nobody has told us since.”"
    assert spoken(text) == {"We were not told, and nobody has told us since.": "Lena Brandt"}


def test_the_sentence_after_names_the_speaker(spoken: Spoken) -> None:
    """A quotation that a saying follows goes to who says it."""
    text = "“The boat was far too full to sail. It should have stayed.” Lena Brandt added that the port knew."
    assert set(spoken(text).values()) == {"Lena Brandt"}


def test_a_quotation_runs_on_over_paragraphs(spoken: Spoken) -> None:
    """A paragraph that opens and does not close hands its speaker on to the next."""
    text = "Lena Brandt said: “The boat was far too full.\n\n“It should have stayed in the harbour.”"
    assert set(spoken(text).values()) == {"Lena Brandt"}
    assert len(spoken(text)) == 2


def test_a_quotation_inside_a_quotation_is_part_of_it(spoken: Spoken) -> None:
    """Only the outer words are a quotation, and their speaker's."""
    text = "“They said ‘stay in the harbour’ and we stayed,” Lena Brandt said."
    assert spoken(text) == {"They said ‘stay in the harbour’ and we stayed,": "Lena Brandt"}


@pytest.mark.parametrize(
    "text", ["She read “The Long Night” twice.", "The so-called “ghost fleet” left the harbour."]
)
def test_titles_and_names_are_no_speech(spoken: Spoken, text: str) -> None:
    """What nobody says is no quotation though it stands between marks."""
    assert spoken(text) == {}


def test_a_speaker_who_is_not_known_is_none(spoken: Spoken) -> None:
    """Words that nobody near is told to say have no speaker."""
    assert spoken("“The boat was far too full to sail.”") == {"The boat was far too full to sail.": None}


def test_a_quotation_points_at_the_claim_it_holds_most_of(read_text: Callable[..., Reading]) -> None:
    """The claim of a quotation is one that shares its words."""
    reading = read_text("“We were not told about the storm,” Brandt said. The ferry left at noon.")
    (quotation,) = reading.quotations
    claim = next(c for c in reading.claims if c.id == quotation.claim)
    assert claim.text == "We were not told about the storm"


def test_a_headline_goes_to_who_says_its_words(spoken: Spoken) -> None:
    """Words quoted in a headline have the speaker that the text gives the same words."""
    text = "‘The boat was far too full’\n\n“The boat was far too full to sail,” Lena Brandt said in Vell."
    assert spoken(text)["The boat was far too full"] == "Lena Brandt"


@pytest.mark.parametrize(
    "text",
    [
        "The port says it knew. “It was full, all of it,” fumed Lena Brandt. The port disagrees.",
        "It says it knew. “You will get it from us, all of it,” Lena Brandt told villagers, some of whom left.",
        "Lena Brandt spoke on Monday. Her answer to the mayor: “You will get it from us.”",
    ],
)
def test_who_stands_beside_the_marks_speaks(spoken: Spoken, text: str) -> None:
    """The words right beside a quotation name its speaker, however the parser ties them."""
    assert set(spoken(text).values()) == {"Lena Brandt"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The yard rated the hull as “poor”, two officials said.", "The yard"),
        ("Lena Brandt dismissed the plan as “wastepaper”.", "Lena Brandt"),
        ("Lena Brandt cautioned the yard. The port's answer: the paper was “never adopted”.", "The port"),
    ],
)
def test_whoever_calls_it_so_speaks(spoken: Spoken, text: str, name: str) -> None:
    """Words of a verdict, one alone too, are those of whoever passes it."""
    assert list(spoken(text).values()) == [name]


def test_who_is_quoted_inside_a_quotation_comes_first(
    told: Callable[[str], dict[str, list[str | None]]],
) -> None:
    """The chain of what somebody says in another's words goes on to the other."""
    claims = told("“The mayor told us that the boat was full, and we believed it,” Lena Brandt said.")
    assert claims["the boat was full"][-1] == "Lena Brandt"
    assert len(claims["the boat was full"]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Nora Venn appeared on NBK's ‘Morning Harbour’ on Monday.",
        "The stand that locals call ‘the Furnace’ was full.",
        "The crowd sang ‘Song of the Dock’ at noon.",
        "The street goes by its nickname, “Candle Row”, since the fire.",
        "The song “We Shall Not Sleep” was played at the funeral.",
        "Ivo “the Hammer” Brandt lost the bout.",
        "The film, titled “How the port was lost and who paid for it”, opens on Monday.",
        "Police called it “Operation Nightfall”.",
    ],
)
def test_the_name_of_a_thing_is_no_quotation(spoken: Spoken, text: str) -> None:
    """Nobody speaks the titles and nicknames that stand between marks."""
    assert spoken(text) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nora Venn called it “a late idea”.", "a late idea"),
        ("Nora Venn rated the kitchen ‘poor’.", "poor"),
        ("Nora Venn described the scheme as “Dead On Arrival”.", "Dead On Arrival"),
    ],
)
def test_a_verdict_is_speech(spoken: Spoken, text: str, words: str) -> None:
    """Words that judge are the judge's."""
    assert spoken(text) == {words: "Nora Venn"}


def test_words_woven_into_a_sentence_are_not_given_to_who_speaks_in_the_next(spoken: Spoken) -> None:
    """Where no cue is near, no speaker is named."""
    text = (
        "A statue to the “martyrs of the river” is being planned. The mayor said that the cost was unknown."
    )
    assert spoken(text) == {"martyrs of the river": None}
