"""The order: which stage hands its records to which. The only module that knows more than one stage."""

from collections.abc import Callable, Sequence

from rashomon.records import Dossier, Reading, Report, SetAside

Progress = Callable[[str, int, int], None]


def read_reports(
    reports: Sequence[Report], *, model: str | None = None, progress: Progress | None = None
) -> tuple[Reading, ...]:
    """What the language stage finds in each report, in the order given. Raises RashomonError on an unknown model."""
    from rashomon.language.read import read_reports as read  # noqa: PLC0415  (the parser loads only when it is needed)

    return read(reports, model=model, progress=progress)


def compare_reports(
    reports: Sequence[Report],
    *,
    set_aside: Sequence[SetAside] = (),
    model: str | None = None,
    encoder: str | None = None,
    progress: Progress | None = None,
) -> Dossier:
    """The dossier of reports of one event. Raises RashomonError on an unknown model or encoder."""
    from rashomon.collation.align import align  # noqa: PLC0415
    from rashomon.collation.variants import find_variants  # noqa: PLC0415
    from rashomon.corroboration.corroborate import corroborate  # noqa: PLC0415
    from rashomon.dossier.assemble import assemble  # noqa: PLC0415
    from rashomon.lineage.trace import trace  # noqa: PLC0415
    from rashomon.stories.story import tell_story  # noqa: PLC0415

    readings = read_reports(reports, model=model, progress=progress)
    story = tell_story(readings)
    findings = align(story, encoder=encoder, progress=progress)
    lineage = trace(story, findings)
    variants = find_variants(story, findings, lineage)
    findings = corroborate(story, findings, lineage, variants)
    order = tuple(report.id for report in reports)
    return assemble(story, lineage, findings, variants, order=order, set_aside=tuple(set_aside))
