"""Where a sentence falls into claims."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model
Told = Callable[[str], dict[str, list[str | None]]]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The storm cut two roads and the wind felled a mast.",
            ["The storm cut two roads", "the wind felled a mast"],
        ),
        (
            "The minister visited the plant and met volunteers.",
            ["The minister visited the plant", "met volunteers"],
        ),
        (
            "The storm sank two boats, cut the road and killed a fisherman.",
            ["The storm sank two boats", "cut the road", "killed a fisherman"],
        ),
    ],
)
def test_coordinated_clauses_are_claims_of_their_own(told: Told, text: str, claims: list[str]) -> None:
    """Each of several verbs joined by "and" makes a claim."""
    assert list(told(text)) == claims


def test_a_relative_clause_after_a_comma_is_a_claim(told: Told) -> None:
    """What a relative clause adds is told besides; what it picks out by is not."""
    claims = list(told("The hull, which had cracked in May, was never repaired."))
    assert claims == ["which had cracked in May", "was never repaired"]
    text = "The sailor who found the boat called the port"
    assert list(told(text + ".")) == [text]


def test_a_relative_clause_of_the_speaker_has_all_its_words(told: Told) -> None:
    """What is told of a speaker on the way is a claim as whole as any, and nobody's but the report's."""
    claims = told("Lena Brandt, who has run the yard since 1990, said the boat was full.")
    assert claims == {"who has run the yard since 1990": [], "the boat was full": ["Lena Brandt"]}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The fire broke out after a lorry hit the pump.", ["The fire broke out", "a lorry hit the pump"]),
        ("The crew escaped while the hull was burning.", ["The crew escaped", "the hull was burning"]),
        ("The boat sank although its pumps were new.", ["The boat sank", "its pumps were new"]),
        (
            "The crew left the port, leaving two tugs behind.",
            ["The crew left the port", "leaving two tugs behind"],
        ),
    ],
)
def test_a_clause_of_time_or_contrast_is_a_claim(told: Told, text: str, claims: list[str]) -> None:
    """Clauses of time and contrast, and participles that add news, are told for themselves, without their mark."""
    assert list(told(text)) == claims


@pytest.mark.parametrize(
    "text",
    [
        "The crew did not leave because the hull was burning",
        "The crew will leave if the hull burns",
        "The crew left the hull to save the cargo",
        "The boat sank before the crew could call for help",
        "The pumps cracked and flooded the hold",
    ],
)
def test_causes_conditions_and_purposes_stay(told: Told, text: str) -> None:
    """A condition, a purpose, a cause that is denied belong to the claim that they hang on; so does a verb that
    shares all."""
    assert list(told(text + ".")) == [text]


@pytest.mark.parametrize("opening", ["After the storm", "Since the collision", "As of Friday"])
def test_a_phrase_of_time_stays(told: Told, opening: str) -> None:
    """A phrase that opens a sentence is no mark of a clause."""
    text = f"{opening}, the port was closed"
    assert list(told(text + ".")) == [text]


def test_the_marks_of_quotation_are_no_part(told: Told) -> None:
    """A claim that is a quotation stands without the marks."""
    assert list(told("“The boat was full,” Lena Brandt said.")) == ["The boat was full"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The council will close the yard, the first to open in the valley since 1945.",
            ["The council will close the yard", "the first to open in the valley since 1945"],
        ),
        (
            "The bridge, a steel span built in 1931, collapsed on Monday.",
            ["a steel span built in 1931", "collapsed on Monday"],
        ),
        (
            "The flood reached Orlen, a town of 12,000 people on the Vell river.",
            ["The flood reached Orlen", "a town of 12,000 people on the Vell river"],
        ),
        (
            "Prices rose by 4 percent in May, the biggest increase in a decade.",
            ["Prices rose by 4 percent in May", "the biggest increase in a decade"],
        ),
    ],
)
def test_an_apposition_that_carries_news_is_a_claim(told: Told, text: str, claims: list[str]) -> None:
    """A rank, a figure, a clause of its own between commas is told besides."""
    assert list(told(text)) == claims


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Ann Lee, opened the bridge",
        "Ann Lee, the mayor of Vell, opened the bridge",
        "Ann Lee, a 34-year-old nurse, opened the bridge",
        "Seven people were hurt, three of them badly",
        "The council thanked Ann Lee, a nurse who runs the ward, in a letter",
    ],
)
def test_an_apposition_that_names_stays(told: Told, text: str) -> None:
    """Names, offices and ages stay with whom they tell of, and so does what would cut the clause after its verb."""
    assert list(told(text + ".")) == [text]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The search, broken off at dusk, was resumed.", ["broken off at dusk", "was resumed"]),
        (
            "The storm moved north, having killed nine people in Vell.",
            ["The storm moved north", "having killed nine people in Vell"],
        ),
        (
            "The yard is closed; its owner has left the country; nobody is paid.",
            ["The yard is closed", "its owner has left the country", "nobody is paid"],
        ),
        (
            "The council made a promise: it will rebuild the bridge.",
            ["The council made a promise", "it will rebuild the bridge"],
        ),
        (
            "Look at the label: the faulty ones carry a red dot.",
            ["Look at the label", "the faulty ones carry a red dot"],
        ),
        (
            "Of the 90 people, 40 were miners and 50 were clerks.",
            ["Of the 90 people, 40 were miners", "50 were clerks"],
        ),
        (
            "Nine people died, two hours after the wall had failed.",
            ["Nine people died", "the wall had failed"],
        ),
        ("The boat did not burn, nor did it sink.", ["The boat did not burn", "nor did it sink"]),
    ],
)
def test_what_is_told_besides(told: Told, text: str, claims: list[str]) -> None:
    """Participles, asides, and clauses that a semicolon or a colon joins are claims, each with its own words."""
    assert list(told(text)) == claims


@pytest.mark.parametrize(
    "text",
    [
        "It was Vell, not Orlen, that won the cup",
        "That is the school where he taught for nine years",
        "The mayor will stay as long as the council wants him",
        "Had the gate been open, the village would have flooded",
        "After spending a year at sea, the crew came home",
        "Neither the mayor nor the governor signed the letter",
        "The fund holds 60 million crowns (about 4 million euros)",
    ],
)
def test_what_belongs_to_its_clause(told: Told, text: str) -> None:
    """Clefts, conditions in any words, phrases of time, "neither" and a sum told again stay where they stand."""
    assert list(told(text + ".")) == [text]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("She called it “a disaster” on Monday.", "She called it “a disaster” on Monday"),
        ("The plan is “a disaster”, Lena Brandt said.", "The plan is “a disaster”"),
        ("Lena Brandt said the plan was “a disaster.”", "the plan was “a disaster.”"),
        ("“Pure invention” is what the mayor heard.", "“Pure invention” is what the mayor heard"),
    ],
)
def test_marks_come_in_pairs(told: Told, text: str, claim: str) -> None:
    """A claim has both marks of a quotation, or neither."""
    assert list(told(text)) == [claim]


@pytest.mark.parametrize("text", ["Yes.", "No!", "You know.", "Lena Brandt said."])
def test_what_tells_nothing_is_no_claim(told: Told, text: str) -> None:
    """Answers, fillers and a cue without what is said make no claim."""
    assert list(told(text)) == []


@pytest.mark.parametrize("opening", ["There were rumours", "The army denied Vell's claim"])
def test_a_noun_of_saying_leaves_no_fragment(told: Told, opening: str) -> None:
    """What is left of "there were rumours that" tells nothing."""
    assert list(told(f"{opening} that the boat had sunk.")) == ["the boat had sunk"]


@pytest.mark.parametrize(
    "tag",
    ["fumed Colonel Edvin Tarn", "smiled Otto Lindqvist, a councillor", "she raged", "the general seethed"],
)
def test_the_tag_of_a_speech_is_no_claim(told: Told, tag: str) -> None:
    """Who utters words between marks, and in which mood, is told of no event."""
    assert list(told(f"“This quay is a disgrace to the town,” {tag}.")) == [
        "This quay is a disgrace to the town"
    ]


def test_what_somebody_does_after_a_quotation_is_a_claim(told: Told) -> None:
    """A verb that takes more than its speaker tells a deed."""
    claims = list(told("“Go home,” read the sign. Otto Lindqvist tore it down."))
    assert "Otto Lindqvist tore it down" in claims


@pytest.mark.parametrize(
    "text", ["Greta Holm, the leader of the opposition.", "As late.", "The clerks' verdict."]
)
def test_a_phrase_without_a_verb_is_no_claim(told: Told, text: str) -> None:
    """A bare name or noun phrase tells nothing; what stands after it is read as ever."""
    assert list(told(f"{text} The yard closed in May.")) == ["The yard closed in May"]


@pytest.mark.parametrize("text", ["No survivors.", "Three miners from Vell."])
def test_a_phrase_that_counts_or_denies_is_a_claim(told: Told, text: str) -> None:
    """Short as it is, a number or a denial is news."""
    assert text.rstrip(".") in told(f"The mast fell. {text}")


@pytest.mark.parametrize(
    "text",
    [
        "The tour re-energized her campaign",
        "Holm beat then-rival Marcus Dole in May",
        "Brandt sells favours as others sell a used car",
        "The levy hits people making $100,000 or more",
        "The quarry is not as rich as it was in May",
    ],
)
def test_what_belongs_to_a_word_or_a_noun_stays(told: Told, text: str) -> None:
    """No claim is cut at a hyphen within a word, nor before a comparison or what picks out."""
    assert list(told(text + ".")) == [text]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Brandt hopes that the scheme, which was drawn up in May, works.", "works"),
        ("The tour, which was kept secret until Monday, signals strength.", "signals strength"),
    ],
)
def test_a_predicate_behind_an_aside_is_told(told: Told, text: str, last: str) -> None:
    """A clause that an aside cuts in two loses no verb."""
    assert list(told(text))[-1] == last


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The pumps had failed and had not been replaced.",
            ["The pumps had failed", "had not been replaced"],
        ),
        (
            "The opening was set for 2031, then put off to 2036.",
            ["The opening was set for 2031", "put off to 2036"],
        ),
        (
            "The ferry took 40 people aboard, nine of whom were children.",
            ["The ferry took 40 people aboard", "nine of whom were children"],
        ),
        (
            "The court froze the accounts, which affects 310 clerks.",
            ["The court froze the accounts", "which affects 310 clerks"],
        ),
        (
            "The winger hit the post, his captain was sent off.",
            ["The winger hit the post", "his captain was sent off"],
        ),
        (
            "Fuel will be sold abroad, taxed at nine per cent.",
            ["Fuel will be sold abroad", "taxed at nine per cent"],
        ),
        ("Founded in 1924, the yard employs 480 people.", ["Founded in 1924", "the yard employs 480 people"]),
    ],
)
def test_what_the_parser_ties_loosely_is_told_besides(told: Told, text: str, claims: list[str]) -> None:
    """A second verb with its own auxiliary, what comes then, a relative clause in disguise, two sentences with a
    comma between."""
    assert list(told(text)) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Asked about the plan, the mayor shrugged",
        "The ministry knew or could have known of the cracks",
    ],
)
def test_what_tells_nothing_besides_stays(told: Told, text: str) -> None:
    """A frame without a number, and the second of two of which only one holds."""
    assert list(told(text + ".")) == [text]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The yard closed because nine cranes had failed.",
            ["The yard closed", "nine cranes had failed"],
        ),
        (
            "The siren had sounded 20 minutes before the water reached the village.",
            ["The siren had sounded", "20 minutes before the water reached the village"],
        ),
    ],
)
def test_a_cause_and_what_came_after_are_claims(told: Told, text: str, claims: list[str]) -> None:
    """A cause of its own, and what happened later, with how much later."""
    assert list(told(text)) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The yard lost 12 million crowns in May, nearly double the loss of April.",
            ["The yard lost 12 million crowns in May", "nearly double the loss of April"],
        ),
        (
            "The lead is nine votes, down from 41 on Monday.",
            ["The lead is nine votes", "down from 41 on Monday"],
        ),
        (
            "Clerks drew out 2 billion crowns, about a fifth of all deposits.",
            ["Clerks drew out 2 billion crowns", "about a fifth of all deposits"],
        ),
        (
            "The share closed at 24 crowns, less than at any time since 1990.",
            ["The share closed at 24 crowns", "less than at any time since 1990"],
        ),
    ],
)
def test_a_comparison_of_amounts_is_told_besides(told: Told, text: str, claims: list[str]) -> None:
    """What a figure is set against behind a comma is a claim."""
    assert list(told(text)) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Kalen shot down 30 of the 45 drones that Orlen launched overnight.",
            ["Kalen shot down 30 of the 45 drones", "that Orlen launched overnight"],
        ),
        (
            "The flood sank a ferry that was carrying 90 pilgrims to Orlen.",
            ["The flood sank a ferry", "that was carrying 90 pilgrims to Orlen"],
        ),
        (
            "A commuter tram that was driven by a clerk ran into a wall on Monday.",
            ["that was driven by a clerk", "ran into a wall on Monday"],
        ),
    ],
)
def test_a_relative_clause_with_news_is_a_claim(told: Told, text: str, claims: list[str]) -> None:
    """What has happened, with a name, a number, a time or a doer, is told besides without any comma."""
    assert list(told(text)) == claims


@pytest.mark.parametrize(
    "text",
    [
        "The tram that hit the wall on Monday was new",
        "The plant is a mill that was built in 1931",
        "There are nine men here who left Orlen in May",
        "The mayor named the first ferry that sailed in 1931",
        "No ferry that left Orlen on Monday has come back",
    ],
)
def test_a_relative_clause_that_picks_out_stays(told: Told, text: str) -> None:
    """In the subject, in what something is, and after "first" or "no" it only says which one is meant."""
    assert list(told(text + ".")) == [text]


def test_a_relative_clause_of_the_speaker_without_a_comma_is_none(told: Told) -> None:
    """Who speaks is no news of the event."""
    claims = told("The crane fell, said a clerk who had left Vell in 1999.")
    assert list(claims) == ["The crane fell"]


def test_a_relative_clause_of_what_is_said_stays(told: Told) -> None:
    """What a word of speech brings is said as a whole."""
    claims = told("The Courier criticised a grant that had gone to Orlen in 2031.")
    assert claims == {"The Courier criticised a grant that had gone to Orlen in 2031": ["Courier"]}
