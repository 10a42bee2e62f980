"""Reports under short labels that differ."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.dossier.labels import label_reports
from rashomon.records import make_report


def labels(*told: tuple[str, str | None]) -> list[str]:
    """The labels of reports with these names and outlets."""
    reports = [
        make_report(f"{n}", location=name, name=name, outlet=outlet) for n, (name, outlet) in enumerate(told)
    ]
    return list(label_reports(reports).values())


def test_the_outlet_is_the_label_where_it_tells_reports_apart() -> None:
    """Two reports of one outlet go by their names."""
    assert labels(("a", "Echo"), ("b", "Wire"), ("c", "Wire"), ("d", None)) == ["Echo", "b", "c", "d"]


def test_a_long_name_is_cut_to_its_first_words() -> None:
    """As many as needed to tell it from the others."""
    assert labels(("tarn-echo-second-crack", None), ("tarn-wire-closes-bridge", None), ("x", None)) == [
        "tarn-echo…",
        "tarn-wire…",
        "x",
    ]


@given(st.lists(st.tuples(st.text(), st.none() | st.text()), max_size=8))
def test_labels_always_differ(told: list[tuple[str, str | None]]) -> None:
    """Whatever the names and outlets, no two reports share a label."""
    made = labels(*told)
    assert len(set(made)) == len(told)
