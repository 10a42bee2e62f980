"""The command line: what the user types becomes a call of the pipeline, and its records go to a renderer.

No logic of its own. Nothing heavy is imported before a command needs it, so that `--help` answers at once.
"""

# Imports wait inside the commands.
# ruff: noqa: PLC0415

import sys
from typing import Annotated

import typer

from rashomon.cli.choices import CompareFormat, ReadFormat
from rashomon.errors import RashomonError

app = typer.Typer(
    name="rashomon",
    help="Reads all reports of one event and shows who says what, on whose authority, and who copied whom.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Reports = Annotated[
    list[str],
    typer.Argument(
        metavar="REPORT",
        help="A .txt or .md file, a folder of them, or - for standard input.",
        show_default=False,
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="The date of the reports that carry none: 2031-03-04 or 2031-03-04T19:30.",
        show_default=False,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Another spaCy pipeline, installed or in a folder.",
        show_default=False,
    ),
]
Encoder = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Another sentence encoder: the name or folder of a sentence-transformers model.",
        show_default=False,
    ),
]
Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to this file instead of standard output.",
        show_default=False,
    ),
]


def _print_version(wanted: bool) -> None:
    """Print the version and stop."""
    if wanted:
        import rashomon

        typer.echo(f"rashomon {rashomon.__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit."),
    ] = False,
) -> None:
    """Reads all reports of one event and shows who says what, on whose authority, and who copied whom."""


@app.command()
def compare(
    reports: Reports,
    *,
    format: Annotated[
        CompareFormat, typer.Option(metavar="FORMAT", help="text, json, markdown or html.")
    ] = CompareFormat.text,
    output: Output = None,
    published: Published = None,
    model: Model = None,
    encoder: Encoder = None,
) -> None:
    """Compare reports of one event side by side.

    Prints the dossier: which report derives from which, the findings and how many independent origins stand
    behind each, the words that differ, and who is quoted.
    """
    from rashomon.cli.work import compare_and_print

    compare_and_print(reports, format, output=output, published=published, model=model, encoder=encoder)


@app.command()
def read(
    reports: Reports,
    *,
    format: Annotated[ReadFormat, typer.Option(metavar="FORMAT", help="text or jsonl.")] = ReadFormat.text,
    output: Output = None,
    published: Published = None,
    model: Model = None,
) -> None:
    """Read each report by itself.

    Prints what is found in each: claims and their attribution, quotations, figures, times and places.
    """
    from rashomon.cli.work import read_and_print

    read_and_print(reports, format, output=output, published=published, model=model)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the dossier."""
    from rashomon.cli.work import print_schema

    print_schema()


def run() -> None:
    """The entry point: a mistake of the user's is one line on stderr and exit status 2, without a
    traceback."""
    try:
        app()
    except RashomonError as error:
        from rashomon.cli.output import tell

        tell(str(error))
        sys.exit(2)
