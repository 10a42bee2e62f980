"""Write docs/cli.md from the command line itself, or check that it is up to date.

python scripts/make_cli_docs.py          writes the page
python scripts/make_cli_docs.py --check  exits with 1 where the page differs
"""

import inspect
import sys
from pathlib import Path
from typing import Any

import typer

from rashomon.cli.main import app

PAGE = Path(__file__).parent.parent / "docs" / "cli.md"
OPENING = """# The command line

<!-- Made by scripts/make_cli_docs.py from the commands themselves; change their help, not this page. -->

Reports go in as files, folders or standard input. A report is a `.txt` or `.md` file; a folder stands for the
reports that lie in it. A report may open with front matter, which is no part of its text:

```
---
title: Second crack found in Tarn bridge
outlet: Tarn Echo
published: 2031-03-04T19:30:00Z
url: https://echo.example/bridge
---
The bridge over the Tarn was closed on Tuesday …
```

Every key is optional. Text is read by its byte order mark, as UTF-8, or else as Windows-1252.
"""
CLOSING = """
## What goes where

- What was asked for goes to standard output, or to the file named with `-o`, in UTF-8.
- Warnings go to stderr, one line each. So does progress, if stderr is a terminal.
- Text is wrapped to the terminal and coloured there (`NO_COLOR` turns colours off); elsewhere it is plain and
  100 characters wide. The same input gives the same bytes.
- An input that cannot be read (empty, binary, of unknown encoding, over 50 MB, missing) is set aside with its
  reason, and the others go on. A file given twice is read once.

| exit status | means |
| --- | --- |
| 0 | done |
| 1 | the reader of the output went away |
| 2 | a mistake in what was asked; one line on stderr says which |

Mistakes are: a folder without reports, no report that can be read, a date that is none, a file that cannot be
written, an unknown model.
"""


def page() -> str:
    """The page as it should be."""
    command: Any = typer.main.get_command(app)
    parts = [OPENING]
    parts += [_command(name, each) for name, each in command.commands.items()]
    parts.append(_options("## `rashomon`\n", command))
    return "\n".join(parts) + CLOSING


def _command(name: str, command: Any) -> str:
    """One command: how it is called, what it does, its arguments and options."""
    call = " ".join(
        ["rashomon", name, *(f"{each.metavar}..." for each in command.params if _is_argument(each))]
    )
    options = " [OPTIONS]" if len(command.params) > 1 else ""
    title = f"## `rashomon {name}`\n\n```\n{call}{options}\n```\n\n{inspect.cleandoc(command.help)}\n"
    return _options(title, command)


def _options(title: str, command: Any) -> str:
    """The title and a table of what the command takes."""
    rows = [f"| {_name(each)} | {_help(each)} |" for each in command.params]
    return "\n".join([title, "| argument or option | |", "| --- | --- |", *rows, ""]) if rows else title


def _name(parameter: Any) -> str:
    """The argument, or the option with its value."""
    if _is_argument(parameter):
        return f"`{parameter.metavar}...`"
    value = "" if parameter.is_flag else f" {parameter.metavar}"
    return ", ".join(f"`{option}{value}`" for option in parameter.opts)


def _help(parameter: Any) -> str:
    """What it is for, and its default."""
    default = parameter.default
    shown = f" Default: `{default}`." if isinstance(default, str) else ""
    return f"{parameter.help}{shown}"


def _is_argument(parameter: Any) -> bool:
    """True for what is named by its place."""
    return bool(parameter.param_type_name == "argument")


def main(arguments: list[str]) -> int:
    """Write the page, or check it."""
    made = page()
    if arguments == ["--check"]:
        same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == made
        if not same:
            print("docs/cli.md is out of date; run python scripts/make_cli_docs.py", file=sys.stderr)
        return 0 if same else 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
