"""English abbreviations whose full stop ends no sentence, and prefixes whose hyphen parts no word."""

# Titles, ranks and the like that stand before a name.
BEFORE_NAMES = frozenset(
    "adm amb asst atty brig capt cmdr col comdr cpl dep det dr fr gen gov hon insp lt maj messrs mr mrs ms mt "
    "pfc prof pvt rep reps rev sen sens sgt spc sr st supt".split()
)
# "No. 5", "p. 12", "art. 3": before a number.
BEFORE_NUMBERS = frozenset("no nos art fig para pp sec vol".split())
# Hours end in them, and the sentence may go on: "At 11:30 p.m. Ann Lee was asleep".
HOURS = frozenset({"a.m.", "p.m.", "am.", "pm."})
# "Re-elected", "then-rival": read as one word.
PREFIXES = frozenset({"re", "co", "then"})
