"""Write the golden dossiers of the examples anew, or check that they are up to date.

    python scripts/make_golden.py          writes tests/golden/*.txt; read `git diff tests/golden` before you commit
    python scripts/make_golden.py --check  exits with 1 where one differs, and shows how

A golden dossier is a digest that a reader can review in a diff: who wrote from whom, each finding of several reports
with who stands behind it and the words of its claims, each variant with its readings, who is quoted, what is found in
one report only. Scores, ids and offsets are left out: they have laws and floors of their own.
"""

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path

import rashomon
from rashomon.records import Claim, Dossier, Finding, Variant

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
GOLDEN = ROOT / "tests" / "golden"


class Digest:
    """The lines of a dossier's digest. Reports go by their short names."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.report = {report.id: report.name for report in dossier.reports}
        self.source = {source.id: source.name for source in dossier.sources}
        self.claim = {claim.id: claim for claim in dossier.claims}
        self.variant = {variant.id: variant for variant in dossier.variants}

    def lines(self) -> Iterator[str]:
        """All of it, the shared findings first."""
        yield f"headline: {self.dossier.story.headline}"
        yield from (
            f"{self.report[e.child]} {e.how} {self.report[e.parent]}" for e in self.dossier.lineage.edges
        )
        shared = [finding for finding in self.dossier.findings if finding.status != "single"]
        for finding in shared:
            yield from self._finding(finding)
        yield from ("", "in one report only")
        for finding in self.dossier.findings:
            if finding.status == "single":
                yield from (self._claim(self.claim[id_]) for id_ in finding.claims)
        yield from ("", "quoted")
        for quotation in self.dossier.quotations:
            speaker = self.source.get(quotation.speaker or "", "-")
            yield f"  {self.report[quotation.report]}  {speaker}: {_folded(quotation.text)}"

    def _finding(self, finding: Finding) -> Iterator[str]:
        yield ""
        yield f"{finding.status}, {finding.independent} independent: {'; '.join(finding.origins)}"
        yield from (self._claim(self.claim[id_]) for id_ in finding.claims)
        for id_ in finding.variants:
            yield from self._variant(self.variant[id_])

    def _claim(self, claim: Claim) -> str:
        """The words, then who is said to say so, and how surely where it is not plainly stated."""
        chain = [f"[{self.source.get(link.source or '', '-')}]" for link in claim.attribution]
        manner = [told for told in (claim.certainty, claim.polarity) if told not in ("stated", "affirmed")]
        return "  ".join(["", self.report[claim.report], _folded(claim.text), *chain, *manner])

    def _variant(self, variant: Variant) -> Iterator[str]:
        entered = f", entered with {self.report[variant.entered]}" if variant.entered else ""
        yield f"    {variant.kind}{entered}"
        for reading in variant.readings:
            yield f"      {self.report[reading.report]}  {_folded(reading.text)}"


def _folded(text: str) -> str:
    """On one line."""
    return " ".join(text.split())


def digest(name: str) -> str:
    """The digest of an example's dossier."""
    dossier = rashomon.compare(sorted((EXAMPLES / name).glob("*.txt")))
    return "\n".join(Digest(dossier).lines()) + "\n"


def difference(name: str) -> str:
    """How the digest of an example differs from the golden one; empty where it does not."""
    path = GOLDEN / f"{name}.txt"
    golden = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return "\n".join(
        difflib.unified_diff(golden, digest(name).splitlines(), "golden", "now", lineterm="", n=2)
    )


def names() -> list[str]:
    """The examples."""
    return sorted(path.parent.name for path in EXAMPLES.glob("*/gold.toml"))


def main(arguments: list[str]) -> int:
    """Write the golden dossiers, or check them."""
    if arguments == ["--check"]:
        differing = [told for told in map(difference, names()) if told]
        print("\n".join(differing), end="\n" if differing else "")
        return 1 if differing else 0
    GOLDEN.mkdir(exist_ok=True)
    for name in names():
        (GOLDEN / f"{name}.txt").write_text(digest(name), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
