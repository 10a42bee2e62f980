"""The dossier as a page."""

import base64
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import msgspec

from rashomon.dossier import render_html
from rashomon.records import Dossier, make_report

HOSTILE = "</span></style><script>alert('x')</script><img src=x onerror=alert(1)> \"'&lt; {{ 7*7 }} {% raw %}"
VOID = {"meta", "br"}


class Tags(HTMLParser):
    """The elements of a page, the ids and links, and whether every element is closed in its place."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count it."""
        self.tags[tag] += 1
        self.attributes.update(name for name, _ in attrs)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """It closes what was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


def hostile(dossier: Dossier) -> Dossier:
    """The same dossier, with markup wherever a report or a file has a say."""
    report = make_report(
        HOSTILE,
        location=f"{HOSTILE}.txt",
        name=HOSTILE,
        outlet=HOSTILE,
        title=HOSTILE,
        url="javascript:alert(1)",
    )
    old = dossier.reports[2].id

    def turned(value: object) -> object:
        if isinstance(value, str):
            return report.id if value == old else value
        if isinstance(value, list):
            return [turned(item) for item in value]
        if isinstance(value, dict):
            worded = {
                "text",
                "statement",
                "name",
                "headline",
                "note",
                "location",
                "reason",
                "cue",
                "explanation",
            }
            return {k: HOSTILE if k in worded and v else turned(v) for k, v in value.items()}
        return value

    made = msgspec.convert(turned(msgspec.to_builtins(dossier)), Dossier)
    return msgspec.structs.replace(made, reports=(*made.reports[:2], report))


def test_a_reports_words_never_become_markup(dossier: Dossier) -> None:
    """Hostile words change no element and no attribute of the page, and are there to be read."""
    page = render_html(hostile(dossier))
    tags = Tags(page)
    assert not {"script", "img", "iframe", "object", "link", "form", "base"} & set(tags.tags)
    assert not any(name.startswith("on") or name == "style" for name in tags.attributes)
    assert tags.tags["style"] == 1
    assert not any(link.lower().startswith("javascript") for link in tags.links)
    assert HOSTILE in tags.text
    assert set(tags.tags) <= set(Tags(render_html(dossier)).tags)


def test_the_page_needs_nothing_but_itself(dossier: Dossier) -> None:
    """A strict policy, the style by its hash, and no address but a report's own source."""
    page = render_html(dossier)
    style = re.search(r"<style>(.*?)</style>", page, re.S)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'" in page
    assert "url(" not in style[1] and "@import" not in style[1]
    outward = [link for link in Tags(page).links if not link.startswith("#")]
    assert outward == ["https://wire.example/orlava"]


def test_every_link_within_the_page_leads_somewhere(dossier: Dossier) -> None:
    """Ids are there once each, and every anchor points at one."""
    tags = Tags(render_html(dossier))
    assert [name for name, count in Counter(tags.ids).items() if count > 1] == []
    assert {link[1:] for link in tags.links if link.startswith("#")} <= set(tags.ids)


def test_claims_can_be_linked_to_by_their_ids(dossier: Dossier) -> None:
    """Each claim has its place in the full text of its report."""
    assert {claim.id for claim in dossier.claims} <= set(Tags(render_html(dossier)).ids)


def test_reports_are_shown_in_full(dossier: Dossier) -> None:
    """Without marks and numbers, what the page shows of a report is its text."""
    page = render_html(dossier)
    bodies = re.findall(r'<div class="body">(.*?)</div>', page, re.S)
    assert len(bodies) == 3
    for body, report in zip(bodies, dossier.reports, strict=True):
        without_numbers = re.sub(r'<a class="ref.*?</a>', "", body)
        assert Tags(without_numbers).text == report.text


def test_the_grid_tells_who_says_so_who_differs_and_who_is_silent(dossier: Dossier) -> None:
    """One row a shared finding, one cell a report."""
    page = render_html(dossier)
    rows = re.findall(r'<tr id="finding-\d+">.*?</tr>', page, re.S)
    states = [re.findall(r'<td class="(says|differs|silent)">', row) for row in rows]
    assert states == [
        ["differs", "differs", "differs"],
        ["differs", "silent", "differs"],
        ["differs", "differs", "silent"],
    ]


def test_words_that_differ_are_marked(dossier: Dossier) -> None:
    """The marks stand on words, not on the spaces around them."""
    page = render_html(dossier)
    assert "<mark>at least</mark> 40 coins" in page
    assert "will <mark>not</mark> reopen" in page


def test_the_page_has_landmarks_and_table_headers(dossier: Dossier) -> None:
    """One h1, a main, labelled regions, and headers for rows and columns."""
    page = render_html(dossier)
    tags = Tags(page).tags
    assert (tags["h1"], tags["main"], tags["nav"], tags["header"], tags["footer"]) == (1, 1, 1, 1, 1)
    assert '<html lang="en">' in page and 'scope="col"' in page and 'scope="row"' in page
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_same_dossier_gives_the_same_page(dossier: Dossier) -> None:
    """No clock and no chance."""
    assert render_html(dossier) == render_html(dossier)
