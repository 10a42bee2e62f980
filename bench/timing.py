"""CPU seconds of child processes: of the work that they time themselves, or of the whole process from start to end."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
Stories = Sequence[Sequence[str]]


def worked(name: str, stories: Stories) -> float:
    """CPU seconds that the named work on the stories takes in a process of its own, without start and loading."""
    given = json.dumps(stories)
    command = [sys.executable, "-m", "bench.children", name]
    done = subprocess.run(command, input=given, text=True, capture_output=True, cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(f"bench: {name} failed: {done.stderr.strip().splitlines()[-1]}")
    return float(done.stdout.split()[-1])


def whole(command: Sequence[str], given: str = "") -> float:
    """CPU seconds, user and system, of a whole process with its children; its output is dropped."""
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT, text=True
    ) as process:
        assert process.stdin and process.stderr
        process.stdin.write(given)
        process.stdin.close()
        said = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"bench: {' '.join(command[:4])} failed: {said.strip().splitlines()[-1]}")
    return used.ru_utime + used.ru_stime


def medians(measures: Mapping[str, Callable[[], float]], times: int) -> dict[str, float]:
    """The median of each measure, the measures taken in turn so that a busy minute falls on all of them."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(times):
        for name, measure in measures.items():
            taken[name].append(measure())
    return {name: statistics.median(values) for name, values in taken.items()}
