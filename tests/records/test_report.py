"""A report's id, and how copies are told apart."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Report, make_report, number_copies

WORD = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=5)
TOLD = st.fixed_dictionaries({}, optional=dict.fromkeys(("outlet", "title", "url", "published"), WORD))


def report(text: str, location: str = "a.txt") -> Report:
    """A report that lies at a place."""
    return make_report(text, location=location, name=location)


def test_an_id_hangs_on_content_and_metadata_alone() -> None:
    """Where a report lies and what it is called changes nothing; any word and any date does."""
    one = make_report("The boat sank.", location="a.txt", name="a", published="2031-03-04")
    assert make_report("The boat sank.", location="b.txt", name="b", published="2031-03-04").id == one.id
    assert make_report("The boat sank!", location="a.txt", name="a", published="2031-03-04").id != one.id
    assert make_report("The boat sank.", location="a.txt", name="a", published="2031-03-05").id != one.id


@given(st.text(max_size=40), TOLD, TOLD)
def test_metadata_are_not_mixed_up(text: str, one: dict[str, str], other: dict[str, str]) -> None:
    """Reports that differ in metadata differ in id; empty metadata are none."""
    told = [make_report(text, location="a", name="a", **given) for given in (one, other)]
    alike = {k: v for k, v in one.items() if v} == {k: v for k, v in other.items() if v}
    assert (told[0].id == told[1].id) == alike


@given(st.text(max_size=80))
def test_the_hash_is_of_the_text(text: str) -> None:
    """Another desk can check the text against its hash; words are counted by white space."""
    made = report(text)
    assert made.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert made.words == len(text.split())


def test_a_lone_surrogate_is_no_mistake() -> None:
    """Text that no encoding can carry still has an id."""
    assert report("a\ud800b").id.startswith("r")


def test_where_a_date_comes_from_is_told_only_of_a_date() -> None:
    """Without a date there is nothing that it was taken from."""
    assert make_report("a", location="a", name="a", published_from="given").published_from is None


def test_copies_are_numbered_by_location() -> None:
    """The second copy by location gets a number; the order given stays."""
    numbered = number_copies([report("x", "c"), report("y", "b"), report("x", "a")])
    plain = report("x").id
    assert [r.id for r in numbered] == [f"{plain}-2", report("y").id, plain]


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from("abc")), max_size=8))
def test_ids_are_told_apart(given_reports: list[tuple[str, str]]) -> None:
    """No two reports of a story share an id, and nothing else of them changes."""
    reports = [report(text, location) for text, location in given_reports]
    numbered = number_copies(reports)
    assert len({r.id for r in numbered}) == len(reports)
    assert [(r.text, r.location) for r in numbered] == [(r.text, r.location) for r in reports]
