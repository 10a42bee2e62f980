"""The dossier as one page: no script, no network, nothing but itself; read from top to bottom, or printed.

In: a dossier. Out: HTML. A report's words can never become markup: the template escapes everything, and the
page forbids itself scripts, pictures and every address (content security policy; the style goes by its hash).
"""

import base64
import hashlib
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from rashomon.dossier.descents import proofs
from rashomon.dossier.outline import outline
from rashomon.dossier.page import page, sides
from rashomon.dossier.text import about
from rashomon.dossier.voices import came_in, carriers, chain, independence, labels_shown, manner
from rashomon.dossier.words import date_shown, day_shown, harmless, plural, quoted, shortened, shown, span_of
from rashomon.records import Dossier

FUNCTIONS = {
    "about": about,
    "came_in": came_in,
    "carriers": carriers,
    "chain": chain,
    "date_shown": date_shown,
    "day_shown": day_shown,
    "independence": independence,
    "labels_shown": labels_shown,
    "manner": manner,
    "plural": plural,
    "proofs": proofs,
    "quoted": quoted,
    "shortened": shortened,
    "sides": sides,
    "span_of": span_of,
}


def render_html(dossier: Dossier) -> str:
    """The dossier as a page."""
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    template = _environment().get_template("dossier.html")
    return template.render(page=page(outline(dossier)), style=Markup(style), style_hash=digest)


@cache
def _style() -> str:
    """The style sheet; ours, so it needs no escaping."""
    return files("rashomon.dossier").joinpath("templates/style.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    """Templates that escape what they set, and stop at a name that they do not know."""
    environment = Environment(
        loader=PackageLoader("rashomon.dossier"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(FUNCTIONS)
    environment.filters.update(shown=shown, harmless=harmless, address=_address)
    return environment


def _address(url: str | None) -> str | None:
    """The address if a reader may be sent there: http or https, nothing that runs."""
    try:
        scheme = urlsplit(url or "").scheme
    except ValueError:
        return None
    return url if scheme in ("http", "https") else None
