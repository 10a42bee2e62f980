"""Bytes become text, or a reason why not."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.sources.decoding import CONTROL, LARGEST, Unreadable, decode

LINE = "The harbour café – “closed” – reopens.\n"


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_utf8_comes_through_unaltered(text: str) -> None:
    """What was written as UTF-8 is read as it was written."""
    assert decode(text.removeprefix("\ufeff").encode() or b"x").text == (text.removeprefix("\ufeff") or "x")


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    """No bytes raise anything but `Unreadable`, and what is read holds few control characters."""
    try:
        text = decode(data).text
    except Unreadable:
        return
    assert text.strip()
    assert len(CONTROL.findall(text)) <= len(text) // 100


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_and_is_no_text(mark: bytes, encoding: str) -> None:
    """The mark decides, and does not stay in the text."""
    assert decode(mark + LINE.encode(encoding)).text == LINE


def test_line_ends_stay_as_they_are() -> None:
    """CRLF is part of the text, which is unaltered."""
    assert decode(b"One.\r\nTwo.\r\n").text == "One.\r\nTwo.\r\n"


def test_windows_1252_is_read_with_a_warning() -> None:
    """Curly quotes and accents of an old file are read, and the user is told."""
    text, warning = decode(LINE.encode("cp1252"))
    assert text == LINE
    assert warning == "not UTF-8; read as Windows-1252"


def test_utf8_cut_within_a_character_is_read_with_a_warning() -> None:
    """A file whose last character is cut loses that character alone."""
    text, warning = decode((LINE * 8 + "café").encode()[:-1])
    assert text == LINE * 8 + "caf\ufffd"
    assert warning and warning.startswith("damaged UTF-8")


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "shift-jis", "cp1253"])
def test_other_alphabets_are_not_guessed(encoding: str) -> None:
    """Text in an encoding that is neither UTF-8 nor Western is set aside, not turned to nonsense."""
    words = {"shift-jis": "港の灯台が修理された。", "cp1253": "Το λιμάνι άνοιξε ξανά σήμερα."}
    with pytest.raises(Unreadable, match="unknown encoding"):
        decode((words.get(encoding, "Маяк у входа в гавань снова работает. ") * 5).encode(encoding))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary, not text"),
        (bytes(range(1, 256)) * 3, "binary, not text"),
        (b"\xff\xfe\x00\xd8", "unknown encoding"),
        (b"a" * (LARGEST + 1), "larger than 50 MB"),
    ],
)
def test_what_is_no_report_has_its_reason(data: bytes, reason: str) -> None:
    """Empty, binary, undecodable and oversized inputs each have their reason."""
    with pytest.raises(Unreadable, match=f"^{reason}$"):
        decode(data)
