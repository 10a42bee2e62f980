"""The English calendar: weekdays, months, parts of a day and their hours. Data only."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        monday mon | tuesday tue tues | wednesday wed | thursday thu thurs | friday fri | saturday sat
        | sunday sun
        """.split("|")
    )
    for name in names.split()
}

# "May" and "March" are read as months only where the language stage marked a time.
MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        january jan | february feb | march mar | april apr | may | june jun | july jul | august aug
        | september sept sep | october oct | november nov | december dec
        """.split("|"),
        start=1,
    )
    for name in names.split()
}

# The hours of a day that a part of it may mean, from the first to before the last; nights run past 24.
PARTS: dict[str, tuple[float, float]] = {
    "dawn": (3, 9),
    "daybreak": (3, 9),
    "sunrise": (3, 9),
    "morning": (0, 12),
    "noon": (11.5, 12.5),
    "midday": (11.5, 12.5),
    "lunchtime": (11, 15),
    "afternoon": (12, 19),
    "dusk": (16, 22),
    "sunset": (16, 22),
    "nightfall": (16, 24),
    "evening": (16, 24),
    "night": (17, 32),
    "midnight": (23.5, 24.5),
}
# Parts of a day that stand for a time wherever they are met.
MARKED_PARTS = frozenset({"noon", "midday", "midnight", "dawn", "daybreak", "nightfall"})

# Words that point back to a time told before: what day is meant hangs on the text around.
POINTING = frozenset({"same", "that", "following", "previous", "next", "later", "earlier", "after", "before"})

# Prepositions of a limit: what is told lies on one side of the time.
EARLIEST = frozenset({"since", "after", "from"})
LATEST = frozenset({"before", "by"})
