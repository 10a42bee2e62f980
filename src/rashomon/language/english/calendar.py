"""English words for times: what they are worth, and the words around them that tell whether they are times.

The patterns in which they stand are in `dates`."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip
# Short forms that are words of their own: a time only beside a date or a clock.
WEAK_WEEKDAYS = _words("""
    mon tue wed thu fri sat sun
""")
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
# With a capital it is the noun in a headline ("Killed in Fall").
WEAK_SEASON = "Fall"
# A part of the day belongs to one of three stretches of it.
PARTS = {
    "dawn": "morning", "daybreak": "morning", "sunrise": "morning", "morning": "morning",
    "mornings": "morning", "lunchtime": "afternoon", "midday": "afternoon", "afternoon": "afternoon",
    "teatime": "afternoon", "dusk": "night", "sunset": "night", "nightfall": "night", "evening": "night",
    "night": "night", "early": "morning", "late": "night",
}  # fmt: skip
CLOCK_WORDS = {"noon": (12, 0), "midnight": (0, 0)}
RELATIVE_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
NIGHT_WORDS = frozenset({"tonight"})
# last, this, next: counted from the day of the report; previous, same, following: from another time of the
# text.
HOLIDAYS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year's day": (1, 1),
    "new year's eve": (12, 31), "valentine's day": (2, 14), "halloween": (10, 31),
}  # fmt: skip
WHICH = {
    "last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "previous": -1, "preceding": -1,
    "same": 0, "that": 0, "following": 1, "the next": 1,
}  # fmt: skip
FROM_TEXT = frozenset({"the next", "previous", "preceding", "same", "that", "following"})
DIRECTIONS = {
    "ago": -1,
    "later": 1,
    "after": 1,
    "afterwards": 1,
    "afterward": 1,
    "on": 1,
    "earlier": -1,
    "before": -1,
    "previously": -1,
}
FROM_REPORT = frozenset({"ago"})
UNITS = {
    "second": "minute", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
    "fortnight": "fortnight", "weekend": "weekend", "month": "month", "year": "year", "decade": "decade",
    "quarter": "quarter", "century": "century",
}  # fmt: skip
VAGUE_NUMBERS = frozenset({"several", "some", "many", "few", "couple"})
AFTERNOON_MARK = "p"
# Clock words after which midnight closes the day that is named.
CLOSING = r"\b(?:by|before|until|till|to)\s$"

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "last": 4,
    "latter": 2,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
CENTURIES = {
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21,
}  # fmt: skip
# Minutes that are said before or after an hour ("half past six").
MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

# A bare month, year or season counts as a time after one of these.
MONTH_BEFORE = (
    r"(?:\b(?:in|since|by|until|till|of|from|through|before|after|during"
    r"|between|to|around|for|and|as|early|late|mid)\s(?:early\s|late\s"
    r"|mid-)?|\bmid-)$"
)
# A year or month of these names is a time as a modifier too ("by 2035 output must halve").
YEAR_OF = _words("""
    sales revenue revenues profit profits earnings growth output forecast guidance budget results outlook dividend
    production exports loss losses target targets
""")
# A quarter or half without its year is one of a year only where the sentence speaks of these.
BUSINESS = YEAR_OF | _words("""
    income turnover orders order shipments deliveries margin margins percent sale shipment export
""")
# "The Friday newsletter" comes out every Friday.
PERIODICALS = _words("""
    newsletter podcast bulletin edition column supplement
""")
YEAR_MODIFIES_AFTER = r"\b(?:by|since|until|till)\s$"
# Month names that are words or given names as well: as a modifier they are no times.
WEAK_MONTHS = frozenset({"march", "may", "april", "june", "august"})
YEAR_BEFORE = (
    r"(?:\b(?:in|since|by|until|till|from|through|before|after|during"
    r"|between|to|around|circa|year|about|early|late|mid|and|of|for"
    r"|than)\s|\bmid-|\()$"
)
YEAR_AND_BEFORE = r"\b(?:19|20)\d\d,?\s(?:and|or|to)\s$"
REPEATED_AFTER = r"s?\sof\s(?:each|every|the)\s(?:month|week|year)\b"
# Before a time these make it a repetition, and before a span a duration.
REPEATED_BEFORE = r"\b(?:every|each|most|any|per|some|other|alternate|all)\s(?:other\s|single\s)?$"
# An article makes it one of many ("on a normal Tuesday").
INDEFINITE = frozenset({"a", "an", "any", "some"})
DURING = frozenset({"during", "throughout"})
DURATION_BEFORE = r"\b(?:the|these|over|for|within|during)\s(?:the\s)?$"
SINGLE_CLOCK_BEFORE = r"\b(?:at|from|until|till|by|before|after|around|about|since|to|and|between|past|of)\s$"
# After "two days before" or "the day after": nothing follows that they could be counted from.
NOTHING_AFTER = r"\s?(?:[.,;:)!?\"'—–-]|$)|\s(?:and|in|at|on|by|to|was|were|had|but|from|with|as)\b"
# "The night of the fire".
HANGING_AFTER = r"\sof\s(?:the|this|that|his|her|its|their|a|an|our|my)\b"
DATED_BEFORE = r"\bdated\s$"
# A span from one weekday to another is two days, not a stretch, after one of these ("moved from Monday to …").
MOVED_BEFORE = (
    r"\b(?:put\s(?:off|back)|postponed|moved|delayed|rescheduled|shifted|pushed|brought\sforward|switched|changed"
    r"|deferred|adjourned)(?:\s\w+){0,3}\sfrom\s$"
)
# "The week of 6 June"; days that share their month ("6 and 7 June", "June 6 or 7").
WEEK_BEFORE = r"\b(?P<unit>week|weekend)\s(?:of|beginning|starting|commencing)\s(?:the\s)?$"
# A line of nothing but a date and these dates what stands below it.
DATE_LINE = frozenset(
    {
        "published",
        "posted",
        "updated",
        "first",
        "last",
        "on",
        "at",
        "modified",
        "created",
        "date",
        "am",
        "pm",
        "et",
        "est",
        "edt",
        "pst",
        "pdt",
        "gmt",
        "utc",
    }
)
REVISED = frozenset({"updated", "modified"})
RANGE_BEFORE = r"\b(?P<opener>from|between)\s$"
RANGE_GAP = r"(?:\s(?:to|and|until|till|through)\s(?:the\s)?|\s?[-–—]\s?)"
BETWEEN_OPENER = "between"
# Why a time has no value.
NO_DATE = "the report carries no date"
NO_EARLIER = "no earlier time in the report to count from"
VAGUE = "the words do not say how long"
AMBIGUOUS = "day and month can be read either way"
NO_SUCH_DAY = "the calendar has no such day"
EVENT = "counted from an event, not from a date"
