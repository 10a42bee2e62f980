"""The sentence encoder: unit rows that depend on nothing but their text, and weights that are what they were."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.collation.encoder import Encoder, load_encoder
from rashomon.collation.encoders.pieces import Pieces, fold
from rashomon.collation.encoders.table import FILE, Table, load_table
from rashomon.errors import RashomonError

TEXTS = [
    "Seven hikers were rescued from the gorge on Sunday",
    "Rescuers brought seven walkers out of the ravine",
    "The central bank left its key rate unchanged",
]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def small_table() -> Table:
    codes = np.array([[127, 0], [0, 127], [127, 127], [-127, 0]], dtype=np.int8)
    return Table(["rain", "snow", "##fall", "sun"], codes, np.full(4, 1 / 127, dtype=np.float32))


def test_rows_are_of_unit_length_in_order(encoder: Encoder) -> None:
    """One row a text, of length one, equal for equal texts."""
    rows = encoder.encode([*TEXTS, TEXTS[0]])
    assert rows.shape[0] == 4
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert np.array_equal(rows[0], rows[3])


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "?!", "— …"])
def test_a_text_without_words_is_a_row_of_zeros(encoder: Encoder, text: str) -> None:
    """No words, no direction; the texts beside it keep theirs."""
    rows = encoder.encode([text, TEXTS[0]])
    assert not rows[0].any()
    assert rows[1].any()


def test_no_texts_give_no_rows(encoder: Encoder) -> None:
    """Nothing in, nothing out, and as wide as ever."""
    assert encoder.encode([]).shape == (0, encoder.encode(TEXTS).shape[1])


@given(st.lists(st.text(max_size=40), min_size=1, max_size=12), st.randoms())
def test_a_row_depends_on_its_text_alone(texts: list[str], chance) -> None:  # type: ignore[no-untyped-def]
    """To the bit, the same text has the same row whatever stands beside it, in any order."""
    encoder = load_encoder()
    together = encoder.encode(texts)
    shuffled = texts[:]
    chance.shuffle(shuffled)
    again = dict(zip(shuffled, encoder.encode(shuffled), strict=True))
    for text, row in zip(texts, together, strict=True):
        assert np.array_equal(row, encoder.encode([text])[0])
        assert np.array_equal(row, again[text])


def test_one_meaning_lies_nearer_than_another(encoder: Encoder) -> None:
    """A paraphrase without a common content word is nearer than a sentence on something else."""
    rows = encoder.encode(TEXTS)
    assert rows[0] @ rows[1] > rows[0] @ rows[2] + 0.2


def test_case_accents_and_marks_change_nothing(encoder: Encoder) -> None:
    """Capitals, accents and punctuation are folded away."""
    rows = encoder.encode(["The café in Málaga closed.", "the cafe in MALAGA closed"])
    assert np.array_equal(rows[0], rows[1])


def test_a_table_sums_its_pieces() -> None:
    """The row of a text is the sum of its pieces' vectors, at unit length; what has no piece adds nothing."""
    rows = small_table().encode(["rain snow", "rainfall xyz", "rain sun"])
    assert np.allclose(rows[0], [0.5**0.5, 0.5**0.5])
    assert np.allclose(rows[1], np.array([2, 1]) / 5**0.5)
    assert not rows[2].any()


def test_words_are_cut_longest_piece_first() -> None:
    """The longest piece that opens a word, then the longest that goes on; a word that cannot be cut is left."""
    pieces = Pieces({"water": 0, "wa": 1, "##ter": 2, "##way": 3, "##s": 4, "##ter##": 5})
    assert pieces.cut("Waterways, water!") == [0, 3, 4, 0]
    assert pieces.cut("waterloo") == []


def test_a_word_without_end_is_left_out() -> None:
    """A run of letters longer than any word costs nothing."""
    assert Pieces({"a": 0, "##a": 1}).cut("a" * 100_000 + " a") == [0]


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is folded stays as it is."""
    assert fold(fold(text)) == fold(text)


def test_weights_that_were_changed_are_refused(tmp_path: Path) -> None:
    """A file that is not the pinned one is told in one line, before it is used."""
    changed = tmp_path / "table.npz"
    weights = FILE.read_bytes()
    changed.write_bytes(weights[:-1] + bytes([weights[-1] ^ 1]))
    with pytest.raises(RashomonError, match="not the pinned one") as told:
        load_table(changed)
    assert "\n" not in str(told.value)


def test_weights_that_are_missing_are_told(tmp_path: Path) -> None:
    """A missing file is told in one line."""
    with pytest.raises(RashomonError, match="lacks its file"):
        load_table(tmp_path / "none.npz")


def test_a_named_encoder_without_the_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without sentence-transformers a name is answered with the command that installs it."""
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(RashomonError, match=r"pip install 'rashomon\[encoders\]'"):
        load_encoder("some/model")


def test_an_unknown_named_encoder_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that is not on this machine is told in one line, and nothing is fetched."""
    asked: dict[str, object] = {}

    class Missing:
        def __init__(self, name: str, **options: object) -> None:
            asked.update(options, name=name)
            raise OSError("no file config.json\nand a long story")

    monkeypatch.setitem(
        sys.modules, "sentence_transformers", type("Module", (), {"SentenceTransformer": Missing})
    )
    with pytest.raises(RashomonError, match="no sentence-transformers model 'no/such'") as told:
        load_encoder("no/such")
    assert "\n" not in str(told.value)
    assert asked["local_files_only"] is True


def test_the_module_loads_nothing_heavy() -> None:
    """Importing the door to the encoders imports no runtime and no encoder."""
    code = (
        "import sys, rashomon.collation.encoder; "
        "print([m for m in sys.modules if m.split('.')[0] in "
        "('onnxruntime', 'tokenizers', 'torch', 'sentence_transformers', 'spacy')])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
