"""Other names, same findings: nothing is keyed on who or where."""

import re
from pathlib import Path

import gate
import pytest

ROOT = Path(__file__).parents[2]

# Every person, place, company and outlet of the two examples under another name of its kind.
NAMES = {
    "dam": """
        Kilbrae=Strathmoy Stennor=Caldrin Arrin=Lochern Moira=Sheila Tennick=Garvie Fiona=Alison Larkwood=Westmore
        Pell=Darr Garrow=Finch Inverness=Dundee Callum=Duncan Reith=Mirren Nordhavn=Sjoberg Kraft=Energi
        Hugh=Simon Halyard=Compass Aasvang=Lindrup Oslo=Trondheim Northlight=Eastview Mellick=Sturrock
        Gordon=Angus Eilidh=Catriona Macrann=Dalzell Tulloch=Urquhart Kirsty=Mhairi Vannoch=Lennie Tornach=Balgair
        Dingwall=Forres Jean=Agnes Abercairn=Kinross Aberdeen=Stirling Henrik=Magnus Solvoll=Dahlberg Sigrid=Astrid
        Hordafjord=Nordmark Torgard=Halvor Brekke=Stensrud Jonas=Erik Lervik=Bjerke Bergen=Stavanger Anna=Ella
        Dreghorn=Cunnison Glasgow=Edinburgh Morag=Ishbel Lundie=Carstairs PulseBox=BuzzHive
    """,
    "recall": """
        Tavrin=Melbrook Wexley=Danforth Aerolind=Pulmavent Kessling=Hartwig Dorothea=Marianne Molling=Prescott
        Aldo=Bruno Merriden=Castell Cork=Galway Priya=Anjali Lindholt=Sandberg Amsel=Drossel Brannock=Tierney
        Holt=Mead Crossline=Midway Oakmere=Elmhurst Joanne=Patricia Sorrel=Whitlow Greg=Doug Hollander=Pruitt
        Denise=Colleen Rask=Munk Walter=Harold Brill=Stokes Lima=Toledo Farraday=Kendrick Lyle=Vernon Orla=Sinead
        Fennick=Dowd Niall=Fergus Garrihy=Mulvey Aoife=Maeve Brannigan=Kehoe Tom=Jack Deasy=Roche Ute=Heike
        Brenneke=Lohmann Corrigan=Pasternak Ohio=Indiana Iowa=Kansas
    """,
}


def renamed(folder: Path, into: Path) -> Path:
    """The story set under other names, gold and reports alike."""
    names = dict(pair.split("=") for pair in NAMES[folder.name].split())
    pattern = re.compile(r"(?<![A-Za-z])(" + "|".join(sorted(names)) + r")(?![a-z])")
    target = into / folder.name
    target.mkdir()
    for path in sorted(folder.iterdir()):
        if path.suffix in (".txt", ".toml"):
            text = path.read_text(encoding="utf-8")
            (target / path.name).write_text(pattern.sub(lambda m: names[m[1]], text), encoding="utf-8")
    return target


@pytest.mark.model
def test_other_names_change_no_measure(tmp_path: Path) -> None:
    """Over the examples together no measure moves by more than 0.05 when all names are exchanged."""
    folders = [ROOT / "examples" / name for name in NAMES]
    before = gate.means([gate.measure(gate.load(folder))[0] for folder in folders])
    after = gate.means([gate.measure(gate.load(renamed(folder, tmp_path)))[0] for folder in folders])
    moved = {name: (before[name], after[name]) for name in before if abs(before[name] - after[name]) > 0.05}
    assert moved == {}
