"""The renderers: a dossier, or readings, as an editor wants to see them.

Pure functions from records to text. The page's machinery is imported with the page.
"""

from rashomon.dossier.text import render_text
from rashomon.dossier.text_reading import render_reading_text
from rashomon.records import Dossier

__all__ = ["render_html", "render_markdown", "render_reading_text", "render_text"]


def render_html(dossier: Dossier) -> str:
    """The dossier as one page that needs nothing but itself."""
    from rashomon.dossier.html import render_html as render  # noqa: PLC0415

    return render(dossier)


def render_markdown(dossier: Dossier) -> str:
    """The dossier as Markdown."""
    from rashomon.dossier.markdown import render_markdown as render  # noqa: PLC0415

    return render(dossier)
