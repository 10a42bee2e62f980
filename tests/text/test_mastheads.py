"""Mastheads: what an outlet is called, and which outlets are none."""

import pytest

from rashomon.text.mastheads import is_release, masthead


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Ostrey Gazette (online)", "Ostrey Gazette"),
        ("Gazeta Tarnska [in translation]", "Gazeta Tarnska"),
        ("Lakeside Courier", "Lakeside Courier"),
        ("(untitled)", "(untitled)"),
    ],
)
def test_what_stands_in_brackets_is_no_part_of_the_name(given: str, name: str) -> None:
    """An edition or a language is not part of what others call an outlet."""
    assert masthead(given) == name


def test_a_body_s_own_paper_is_a_release() -> None:
    """What is marked as a release comes from a body, not from a newsroom."""
    assert is_release("Norhaven Mutual (press release)")
    assert not is_release("Release Weekly (late edition)")
