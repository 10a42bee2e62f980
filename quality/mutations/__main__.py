"""The command: a run of the usual size, its table, and whether its floors hold."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace

from .run import Run, run, sizes
from .table import named, strange, table, told


def main() -> int:
    """Make the changes and count; exit status 1 where a floor does not hold."""
    parser = argparse.ArgumentParser(prog="python -m quality.mutations", description="The mutation test.")
    parser.add_argument("--small", action="store_true", help="the small run that the tests make")
    parser.add_argument("--each", type=int, metavar="N", help="so many changes of each kind; without floors")
    parser.add_argument("--seed", type=int, help="another draw; without floors")
    parser.add_argument("--show", action="store_true", help="print what was missed, and what was wrong")
    parser.add_argument("--children", action="store_true", help="print every change and what was said of it")
    parser.add_argument("--pin", action="store_true", help="print the floors that would pin what is achieved")
    asked = parser.parse_args()
    size = sizes()["small" if asked.small else "usual"]
    drawn = replace(size, seed=size.seed if asked.seed is None else asked.seed, each=asked.each or size.each)
    done = run(drawn)
    print(table(done.verdicts, done.copies), end="\n\n")
    for line in (*_shown(done, asked.show, asked.children), *(_pins(done) if asked.pin else ())):
        print(line)
    if drawn != size:
        return 0
    wrong = done.faults(size.named)
    print("\n".join(f"mutations: {line}" for line in wrong) if wrong else "mutations: all floors hold")
    return 1 if wrong else 0


def _shown(done: Run, misses: bool, children: bool) -> Iterator[str]:
    """The changes, those that were missed or all, and what was said to differ elsewhere."""
    for verdict in done.verdicts:
        if children or (misses and not verdict.named):
            yield told(verdict)
    for verdict in done.verdicts if misses else ():
        yield from strange(verdict)


def _pins(done: Run) -> Iterator[str]:
    """The lines of mutations.toml that pin what is achieved."""
    for kind, rate in named(done.verdicts).items():
        yield f'"{kind}" = {int(rate * 100 + 1e-6) / 100:.2f}'


if __name__ == "__main__":
    sys.exit(main())
