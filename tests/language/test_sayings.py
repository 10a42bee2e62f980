"""Who says a clause, by the grammar of its sentence. Names as the cast gives them; None: nobody is named."""

from collections.abc import Callable

import pytest

from rashomon.records import Reading

pytestmark = pytest.mark.model
Told = Callable[[str], dict[str, list[str | None]]]


@pytest.mark.parametrize(
    ("verb", "stance"),
    [
        ("said", "neutral"),
        ("claimed", "distancing"),
        ("alleged", "distancing"),
        ("admitted", "conceding"),
        ("revealed", "revealing"),
        ("disclosed", "revealing"),
        ("denied", "denying"),
        ("confirmed", "endorsing"),
    ],
)
def test_a_reporting_verb_has_its_stance(read_text: Callable[..., Reading], verb: str, stance: str) -> None:
    """Each kind of reporting verb gives its clause, with its stance."""
    (claim,) = read_text(f"The harbour board {verb} that the ferry had left late.").claims
    assert claim.text == "the ferry had left late"
    assert [(link.cue, link.stance) for link in claim.attribution] == [(verb, stance)]


def test_a_particle_makes_another_verb_of_it(read_text: Callable[..., Reading]) -> None:
    """Who points out endorses."""
    (claim,) = read_text("The inspector pointed out that the valves were new.").claims
    assert claim.attribution[0].stance == "endorsing"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The mayor said the bridge had closed on Friday.", "the bridge had closed on Friday"),
        ("The bridge had closed on Friday, the mayor said.", "The bridge had closed on Friday"),
        ("The bridge had closed on Friday, said the mayor.", "The bridge had closed on Friday"),
    ],
)
def test_the_cue_stands_before_or_after(told: Told, text: str, claim: str) -> None:
    """An attribution before or after its clause is no part of the claim."""
    (words,) = told(text)
    assert words == claim
    assert [name.lower() for name in told(text)[claim] if name] == ["the mayor"]


def test_an_attribution_that_interrupts_stays_inside(told: Told) -> None:
    """In the middle of its clause an attribution belongs to the span."""
    text = "The ferry, the coastguard said on Monday, left the port an hour late"
    assert told(text + ".") == {text: ["the coastguard"]}


@pytest.mark.parametrize(
    "text",
    [
        "According to the coastguard, the boat sank within minutes.",
        "The boat sank within minutes, according to the coastguard.",
    ],
)
def test_according_to(told: Told, text: str) -> None:
    """ "according to" attributes as a verb does."""
    ((claim, names),) = told(text).items()
    assert claim.lower() == "the boat sank within minutes"
    assert names == ["the coastguard"]


@pytest.mark.parametrize(
    "text",
    [
        "The Vell Courier reported that Lena Brandt had said the boat was full.",
        "Lena Brandt said, according to the Vell Courier, that the boat was full.",
        "Lena Brandt was quoted by the Vell Courier as saying that the boat was full.",
        "Lena Brandt told the Vell Courier that the boat was full.",
    ],
)
def test_a_chain_runs_from_the_nearest_speaker(told: Told, text: str) -> None:
    """Whoever asserts the clause comes first, who only carries it comes after."""
    assert told(text) == {"the boat was full": ["Lena Brandt", "Vell Courier"]}


def test_who_is_cited_comes_before_the_paper(told: Told) -> None:
    """What a paper reports citing somebody, somebody says."""
    expected = ["the coastguard", "Vell Courier"]
    text = "Two sailors drowned, the Vell Courier reported on Monday, citing the coastguard."
    assert told(text) == {"Two sailors drowned": expected}
    assert told("The Vell Courier said, citing the coastguard, that two sailors drowned.") == {
        "two sailors drowned": expected
    }


def test_an_audience_adds_nobody(told: Told) -> None:
    """Telling reporters is telling nobody in particular."""
    assert told("Lena Brandt told reporters that the boat was full.") == {
        "the boat was full": ["Lena Brandt"]
    }


def test_the_outlet_of_the_report_adds_nobody(read_text: Callable[..., Reading]) -> None:
    """Telling the report's own outlet is telling nobody in particular."""
    text = "Lena Brandt told the Vell Courier that the boat was full."
    assert len(read_text(text, outlet="Vell Courier").claims[0].attribution) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The boat was reportedly full.",
        "The boat had allegedly been sold.",
        "The boat, it is alleged, was full.",
    ],
)
def test_hearsay_names_nobody(read_text: Callable[..., Reading], text: str) -> None:
    """Words of hearsay attribute the clause to a source that is not named."""
    (claim,) = read_text(text).claims
    assert [link.source for link in claim.attribution] == [None]


def test_a_noun_carries_a_clause(told: Told) -> None:
    """Whose claim it is says it."""
    text = "Moscow's claim that the convoy was armed has not been checked."
    assert told(text)["the convoy was armed"] == ["Moscow"]


def test_a_statement_is_its_speaker_s(told: Told) -> None:
    """Who says something in a statement says it; the statement is his from there on."""
    text = (
        "Lena Brandt said in a statement that the boat was sound. The statement added that it had left late."
    )
    assert told(text) == {"the boat was sound": ["Lena Brandt"], "it had left late": ["Lena Brandt"]}


def test_denied_reports_are_denied(read_text: Callable[..., Reading]) -> None:
    """Who denies reports that something happened says that it did not."""
    (claim,) = read_text("The coastguard denied reports that it had ignored a call.").claims
    assert (claim.text, claim.polarity) == ("it had ignored a call", "negated")
    assert [link.cue for link in claim.attribution] == ["denied"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The boat was full, its skipper, Ann Keller, told the Courier on Monday.",
            ["Ann Keller", "Courier"],
        ),
        ("The boat was full, said Ann Keller, a skipper who had seen it leave.", ["Ann Keller"]),
        (
            "The boat was full, two people familiar with the matter said.",
            ["two people familiar with the matter"],
        ),
    ],
)
def test_a_tail_with_appositions(told: Told, text: str, names: list[str]) -> None:
    """Appositions and qualifications of a speaker do not hide him."""
    assert told(text) == {"The boat was full": names}


def test_one_who_goes_on_says_both(told: Told) -> None:
    """After "said … and that …" and "said … and added that …" the same one speaks."""
    expected = {"the boat was full": ["Lena Brandt"], "it had left late": ["Lena Brandt"]}
    assert told("Lena Brandt said the boat was full and that it had left late.") == expected
    assert told("Lena Brandt said the boat was full and added that it had left late.") == expected


def test_the_next_sentence_is_the_report_s_own(told: Told) -> None:
    """A full stop ends what is said."""
    claims = told("Police said two men had been arrested. A third had fled.")
    assert claims == {"two men had been arrested": ["Police"], "A third had fled": []}


def test_a_contrast_ends_what_is_said(told: Told) -> None:
    """What follows an attribution with a subject of its own is not said by it."""
    claims = told("The boat was full, officials said, but it sailed.")
    assert claims == {"The boat was full": ["officials"], "it sailed": []}


@pytest.mark.parametrize(
    "text",
    [
        "The man who said the boat was sound has left.",
        "Lena Brandt declined to say whether the boat was full.",
    ],
)
def test_a_saying_that_is_not_told_gives_no_claim(told: Told, text: str) -> None:
    """Where nobody is told to have said it, the clause stays in its sentence."""
    assert list(told(text)) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("There were rumours that the dam had cracked.", {"the dam had cracked": [None]}),
        (
            "Lena Brandt expressed concern that the pumps would fail.",
            {"the pumps would fail": ["Lena Brandt"]},
        ),
        ("Lena Brandt is sure that the pumps will hold.", {"the pumps will hold": ["Lena Brandt"]}),
        ("Lena Brandt went on to say that the pumps would hold.", {"the pumps would hold": ["Lena Brandt"]}),
        ("On the word of two officials, the dam will hold.", {"the dam will hold": ["two officials"]}),
        ("Per the ministry, 12 people died.", {"12 people died": ["the ministry"]}),
        (
            "State media, citing a military source, reported that a jet had crashed.",
            {"a jet had crashed": ["a military source", "State media"]},
        ),
        (
            "The dam would hold, the governor said, state television reported.",
            {"The dam would hold": ["the governor", "state television"]},
        ),
        (
            "The flood took the bridge and damaged 63 houses, according to the council.",
            {"The flood took the bridge": ["the council"], "damaged 63 houses": ["the council"]},
        ),
        (
            "The army said the rebels had fled; the rebels said the army fired first.",
            {"the rebels had fled": ["The army"], "the army fired first": ["the rebels"]},
        ),
    ],
)
def test_the_words_of_an_attribution_leave_no_claim(
    told: Told, text: str, claims: dict[str, list[str | None]]
) -> None:
    """The cue with all that it carries is attribution; what is left is what is said, and by whom."""
    assert told(text) == claims


def test_nobody_is_no_source(told: Told) -> None:
    """What nobody knows is attributed to nobody."""
    text = "Nobody knows how the fire began"
    assert told(text + ".") == {text: []}


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Kessel denied Vell's claim that the troops had left.", "negated"),
        ("Kessel does not think that the troops left.", "negated"),
        ("Kessel did not deny that the troops had left.", "affirmed"),
    ],
)
def test_what_is_denied_or_not_believed_is_negated(
    read_text: Callable[..., Reading], text: str, polarity: str
) -> None:
    """A denial, or a belief that is denied, negates what is denied, for the one who denies it."""
    (claim,) = read_text(text).claims
    assert claim.polarity == polarity
    assert len(claim.attribution) == 1


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The council may close 14 bridges, a diplomat in Lund said.",
            {"The council may close 14 bridges": ["a diplomat in Lund"]},
        ),
        (
            "The vote was lost, the head of the League, Ivo Moss, forcefully told the crowd.",
            {"The vote was lost": ["Ivo Moss"]},
        ),
        (
            "According to state media, as cited by Radio Lund, the crane fell.",
            {"the crane fell": ["state media", "Radio Lund"]},
        ),
        ("Moss charges that the plan failed.", {"the plan failed": ["Moss"]}),
        (
            "“It is worse than we thought,” lead author Mei Tan of Orsa University said.",
            {"It is worse than we thought": ["Mei Tan"]},
        ),
        (
            "Jo Park told investors on a call that costs would fall.",
            {"costs would fall": ["Jo Park"]},
        ),
        (
            "The staff said ten drones fell, though the report could not be independently confirmed.",
            {
                "ten drones fell": ["The staff"],
                "the report could not be independently confirmed": [],
            },
        ),
        (
            "Vell denied that it had carried out the strike and later called it an error.",
            {"it had carried out the strike": ["Vell"], "later called it an error": ["Vell"]},
        ),
    ],
)
def test_who_says_it_where_the_parse_misleads(
    told: Told, text: str, claims: dict[str, list[str | None]]
) -> None:
    """A speaker at the end, a carrier of a carrier, a disclaimer of the outlet, what a denier goes on to do."""
    assert told(text) == claims
