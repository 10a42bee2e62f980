"""What the commands do: load, call the pipeline, render, write. Imported only when a command runs."""

import json
from collections.abc import Sequence

from rashomon import pipeline, records
from rashomon.cli.choices import CompareFormat, ReadFormat
from rashomon.cli.output import check_output, tell, text_width, wants_color, write
from rashomon.cli.progress import shown_progress
from rashomon.dossier import render_html, render_markdown, render_reading_text, render_text
from rashomon.sources import Intake, load


def compare_and_print(
    reports: Sequence[str],
    format: CompareFormat,
    *,
    output: str | None,
    published: str | None,
    model: str | None,
    encoder: str | None,
) -> None:
    """Print the dossier of the reports."""
    intake = _loaded(reports, output, published)
    with shown_progress() as progress:
        dossier = pipeline.compare_reports(
            intake.reports, set_aside=intake.set_aside, model=model, encoder=encoder, progress=progress
        )
    write(_rendered(dossier, format, output), output)


def read_and_print(
    reports: Sequence[str],
    format: ReadFormat,
    *,
    output: str | None,
    published: str | None,
    model: str | None,
) -> None:
    """Print the reading of each report."""
    intake = _loaded(reports, output, published)
    with shown_progress() as progress:
        readings = pipeline.read_reports(intake.reports, model=model, progress=progress)
    if format is ReadFormat.jsonl:
        write(records.to_jsonl(readings), output)
    else:
        text = render_reading_text(
            readings, width=text_width(output), color=wants_color(output), set_aside=intake.set_aside
        )
        write(text, output)


def print_schema() -> None:
    """Print the JSON Schema of the dossier."""
    write(json.dumps(records.schema(), indent=1, ensure_ascii=False) + "\n", None)


def _loaded(reports: Sequence[str], output: str | None, published: str | None) -> Intake:
    """The intake, after the output was checked, with its warnings told."""
    check_output(output, reports)
    intake = load(reports, published=published)
    for warning in intake.warnings:
        tell(f"warning: {warning}")
    return intake


def _rendered(dossier: records.Dossier, format: CompareFormat, output: str | None) -> str:
    """The dossier in the format that the user chose."""
    if format is CompareFormat.json:
        return records.to_json(dossier)
    if format is CompareFormat.markdown:
        return render_markdown(dossier)
    if format is CompareFormat.html:
        return render_html(dossier)
    return render_text(dossier, width=text_width(output), color=wants_color(output))
