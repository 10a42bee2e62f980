"""What a noun phrase calls somebody."""

from collections.abc import Callable
from typing import Any

import pytest

from rashomon.language.names import phrase_span, read_mention

pytestmark = pytest.mark.model


def subject(paragraph: Callable[..., Any], text: str) -> Any:
    """The subject of the first sentence."""
    return next(token for token in paragraph(text).doc if token.dep_ in ("nsubj", "nsubjpass"))


@pytest.mark.parametrize(
    ("text", "proper", "kind"),
    [
        ("Lena Brandt left.", "Lena Brandt", "person"),
        ("Chief Superintendent Lena Brandt left.", "Lena Brandt", "person"),
        ("Ms Brandt left.", "Brandt", "person"),
        ("The Ministry of Defence left.", "Ministry of Defence", "government"),
        ("The Vell Courier left.", "Vell Courier", "outlet"),
        ("The Halden News Agency left.", "Halden News Agency", "agency"),
        ("The company left.", "", "organisation"),
        ("The spokesman left.", "", "unnamed"),
        ("Several witnesses left.", "", "group"),
        ("The leaked memo left open questions.", "", "document"),
    ],
)
def test_a_mention_has_a_name_without_titles_and_a_kind(
    paragraph: Callable[..., Any], text: str, proper: str, kind: str
) -> None:
    """Titles are no part of a name; what somebody is called tells what kind of source it is."""
    mention = read_mention(subject(paragraph, text))
    assert (mention.proper, mention.kind) == (proper, kind)


def test_an_apposition_lends_its_name(paragraph: Callable[..., Any]) -> None:
    """An office with a name beside it is the person of that name."""
    mention = read_mention(subject(paragraph, "The harbour master, Lena Brandt, left."))
    assert mention.proper == "Lena Brandt"


def test_a_phrase_leaves_its_relative_clause_out(paragraph: Callable[..., Any]) -> None:
    """The span of a mention ends before what is told about it."""
    head = subject(paragraph, "The old skipper of the ferry, who had seen it, left.")
    first, last = phrase_span(head)
    assert head.doc[first:last].text == "The old skipper of the ferry"
