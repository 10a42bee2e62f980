"""No text, however made, raises or hangs: time grows no faster than the text."""

import time
from collections.abc import Callable

import pytest

import rashomon
from rashomon.records import make_report

pytestmark = pytest.mark.model
SIZE = 3_000
# Four times the text may take this many times the time, and this many seconds more on a busy machine.
GROWTH, SLACK = 8, 1.0

# Each makes about so many characters.
SHAPES: dict[str, Callable[[int], str]] = {
    "one sentence": lambda n: (
        "The crew " + "".join(f"that left port {i} of Vell " for i in range(n // 25)) + "slept."
    ),
    "commas": lambda n: "The mayor saw " + "".join(f"a dog {i}, " for i in range(n // 10)) + "a cat.",
    "ands": lambda n: "The mayor came " + "".join(f"and crew {i} slept " for i in range(n // 16)) + ".",
    "appositions": lambda n: (
        "The mayor, " + "".join(f"the first of {i} men, " for i in range(n // 21)) + "left."
    ),
    "conditions": lambda n: "".join(f"If it rains {i} times, " for i in range(n // 22)) + "it rains.",
    "sayings": lambda n: "".join(f"Ann said Bob {i} said " for i in range(n // 20)) + "it fell.",
    "quotations": lambda n: "".join(f"“We left at {i},” she said. He slept. " for i in range(n // 34)),
    "nested quotations": lambda n: "“‘" * (n // 4) + "we left" + "’”" * (n // 4) + " he said.",
    "open quotations": lambda n: "".join(
        f"“We left port {i} on Monday, he said.\n\n" for i in range(n // 40)
    ),
    "pull quotes": lambda n: "".join(f"“We left the port {i % 9} on time.”\n\n" for i in range(n // 32)),
    "straight marks": lambda n: '"' * n,
    "brackets": lambda n: "(" * (n // 2) + "x" + ")" * (n // 2) + ".",
    "one word": lambda n: "a" * n,
    "digits": lambda n: "1" * n,
    "numbers": lambda n: "".join(f"{i} " for i in range(n // 5)),
    "dates": lambda n: "".join(f"On {i % 28 + 1} May 2031 at 14:{i % 60}, " for i in range(n // 24)),
    "names": lambda n: "".join(
        f"Ann L{chr(97 + i % 26)}e{chr(97 + i // 26 % 26)} left. " for i in range(n // 14)
    ),
    "lines of marks": lambda n: "-*•–—\n" * (n // 6),
    "list": lambda n: "".join(f"• The mayor left port {i} on Monday\n" for i in range(n // 35)),
    "bylines": lambda n: "By " + "A " * (n // 2) + "b",
    "emoji": lambda n: "🙂" * n,
    "right to left": lambda n: "\u202eabc \u200f" * (n // 6),
    "nothing": lambda n: "\x00a " * (n // 3),
    "accents": lambda n: "a\u0301" * (n // 2),
    "white space": lambda n: " \n" * (n // 2) + "a",
    "returns": lambda n: "a\r" * (n // 2),
}


def seconds(text: str) -> float:
    """What reading a report of that text costs."""
    start = time.process_time()
    rashomon.read(make_report(text, location="a.txt", name="a"))
    return time.process_time() - start


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_no_faster_than_the_text(shape: str) -> None:
    """One huge sentence, thousands of marks, lines of nothing."""
    make = SHAPES[shape]
    seconds("The ferry left.")  # the model is loaded
    small = seconds(make(SIZE))
    assert seconds(make(4 * SIZE)) <= GROWTH * small + SLACK
