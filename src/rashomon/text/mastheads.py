"""Mastheads: what a report's outlet is called, as others call it.

In: an outlet as it is given with a report. Out: its name without what is added in brackets ("(English
edition)"), and whether it is no newsroom but a body that speaks for itself ("(press release)"). Who cites whom,
and who is one origin, is decided elsewhere.
"""

import re

_ADDED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
# What a body puts out in its own name; others have something from it where they name such a paper.
RELEASES = frozenset({
    "release", "statement", "announcement", "communique", "notice", "handout", "newsroom", "filing",
})  # fmt: skip


def masthead(outlet: str) -> str:
    """The name of an outlet without its brackets; the whole where nothing else is left."""
    return _ADDED.sub(" ", outlet).strip() or outlet


def is_release(outlet: str) -> bool:
    """Whether what is given as the outlet says that the report is a body's own paper."""
    added = " ".join(_ADDED.findall(outlet)).lower()
    return bool(RELEASES & set(re.findall(r"\w+", added)))
