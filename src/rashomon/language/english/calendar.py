"""English words for times: what they are worth, and the patterns in which they stand.

A pattern is a verbose regular expression; the names of its groups say what each part is, and the code that
reads them knows no English. `OPENERS` tells which patterns a first word can open."""


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

_FULL = "January|February|March|April|May|June|July|August|September|October|November|December|Sept"
_MONTH = rf"(?:(?:{_FULL})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)(?:(?<=Sept)\.)?"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_WEEKDAY = (
    rf"(?:{_DAYS}|Tues|Weds|Thurs|Thur|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b(?!\s?[-–]\s?"
    rf"(?:{_DAYS}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)"
)
_YEAR = r"(?:1[5-9]|20|21)\d\d\b(?![-–/.,:]\d|%)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!:\d|%|[.,]\d)"
_PART = "morning|afternoon|evening|night|dawn|daybreak|dusk|sunrise|sunset|nightfall|midday|lunchtime|teatime"
_SEASON = "spring|summer|autumn|fall|winter"
_SPAN = "day|week|month|year|decade|fortnight"
_NUMBER = (
    r"\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+"
    r"|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|several|some|many|few|couple\sof|couple"
)
_ZONE = (
    r"(?:\s\(?(?:GMT|UTC|BST|E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|CEST|EEST|EET|WET|MSK|IST|JST|AEST|AEDT)\b\)?"
    r"|\slocal(?:\stime)?\b|\s(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\stime)?\b"
    r"|\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?\stime\b|\sin\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?(?=\son\s))"
)

# Kind -> pattern. Ignoring case; a month's or weekday's name must still open with a capital.
PATTERNS = {
    "iso": (
        r"(?P<year>\d{4})-(?P<month_number>\d\d)-(?P<day>\d\d)(?:[T\s](?P<hour>\d\d):"
        r"(?P<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])"
    ),
    "numeric": r"(?P<first>\d{1,2})(?P<stroke>[/.])(?P<second>\d{1,2})(?P=stroke)(?P<year>(?:19|20)\d\d)\b",
    "clock12": (
        rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m"
        rf"(?:\.|\b){_ZONE}?"
    ),
    "clock24": rf"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![:\d])(?:\s?(?:hrs|hours|h)\b)?{_ZONE}?",
    "clockdot": (
        rf"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?=\s(?:on\s(?:{_DAYS})"
        rf"|local\stime|GMT|BST|CET|hrs|yesterday|today))(?:\shrs)?{_ZONE}?"
    ),
    "clockmilitary": (
        r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:UTC|Z|(?-i:[A-Z]{1,3}T)"
        r"|local\stime|hrs|hours)\b"
    ),
    "clockhour": (
        rf"(?P<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight"
        rf"|nine|ten|eleven|twelve)\so'clock\b(?:\sin\sthe\s(?P<part>morning"
        rf"|afternoon|evening))?{_ZONE}?"
    ),
    "bareclock": (
        rf"(?<=\bat\s)(?P<hour>1[0-2]|[1-9])(?=\s(?:on\s(?:{_DAYS})|this\s"
        rf"(?:{_PART})|yesterday|today|tomorrow|tonight|in\sthe\s(?:{_PART})))"
        rf"(?:\sin\sthe\s(?P<part>morning|afternoon|evening))?"
    ),
    "daymonth": (
        rf"(?P<day>{_DAY})(?:(?P<join>\s?[-–—]\s?|\sto\s|\suntil\s|\sand\s"
        rf"|\sor\s)(?P<day2>{_DAY}))?(?:\sof)?[\s-](?P<month>{_MONTH})(?:"
        rf"(?:,?\s|-)(?P<year>{_YEAR}))?"
    ),
    "monthday": (
        rf"(?P<month>{_MONTH})\s(?:the\s)?(?P<day>{_DAY})(?!\s(?:million"
        rf"|billion|people|percent|per\scent|votes|points)\b|-\w+-old)(?:"
        rf"(?P<join>\s?[-–—]\s?|\sto\s|\sthrough\s)(?P<day2>{_DAY}))?(?:,?\s"
        rf"(?P<year>{_YEAR}))?"
    ),
    "monthyear": rf"(?P<month>{_MONTH})(?:,?\s|\sof\s|-)(?P<year>{_YEAR})", "month": rf"(?P<month>{_FULL})\b",
    "whichmonth": rf"(?P<which>last|next|this|coming)\s(?P<month>{_FULL})\b(?!\s\d)",
    "weekday": rf"(?P<weekday>{_WEEKDAY})",
    "whichweekday": (
        rf"(?P<which>last|next|this|past|coming|that|(?<=\bthe\s)(?:previous"
        rf"|following|same))\s(?P<weekday>{_WEEKDAY})"
    ),
    "part": rf"(?P<part>{_PART})\b|(?P<part2>early|late)\shours\b",
    "whichpart": (
        rf"(?P<which>last|this|that|(?<=\bthe\s)(?:same|next|following|previous)"
        rf"|(?<=\bthe\svery\s)(?:same|next))\s(?:(?:very|same)\s)?(?P<part>{_PART})\b"
    ),
    "thepart": rf"the\s(?P<part>{_PART})\s(?P<direction>before|after)\b",
    "whichunit": (
        r"(?P<which>last|this|next|past|coming|current|that|(?<=\bthe\s)"
        r"(?:same|following|previous|preceding)|(?<=\bthe\svery\s)same)\s"
        r"(?:same\s)?(?:calendar\s)?(?P<unit>day|weekend|week|month|year"
        r"|quarter)\b(?!-)"
    ),
    "whichseason": (
        rf"(?P<which>last|this|next|past|coming|that|same|previous|following)\s"
        rf"(?P<season>{_SEASON})\b(?!\sof\s\d)(?!-)"
    ),
    "seasonyear": rf"(?P<season>{_SEASON})(?:\sof)?,?\s(?P<year>{_YEAR})",
    "season": (
        rf"(?<=\b(?:in|of|by)\s)(?:the\s)?(?P<season>{_SEASON})\b(?!\s(?:of"
        rf"|in|\w+ing\b)|-)|(?<=\b(?:in|of|by)\sthe\s)(?P<season2>{_SEASON})\b(?!\s"
        rf"(?:of|in)\b|-)"
    ),
    "relative": r"(?P<relative>today|yesterday|tomorrow|tonight)\b",
    "counted": (
        rf"(?P<number>{_NUMBER})\s(?P<unit>minute|hour|{_SPAN})s?\s(?P<direction>ago"
        rf"|later|earlier|afterwards?|before|after|previously)\b"
    ),
    "uncounted": rf"(?P<unit>minute|hour|{_SPAN})s\s(?P<direction>ago|later|earlier|afterwards?)\b",
    "nextunit": r"(?P<which>the\snext)\s(?P<unit>day)\b(?!-)",
    "theunit": (
        r"the\s(?P<unit>day|week|month|year|weekend)\s(?P<direction>before"
        r"|after|earlier|later)\b(?!\s(?:yesterday|tomorrow))"
    ),
    "daybefore": r"the\sday\s(?P<direction>before|after)\s(?P<relative>yesterday|tomorrow)\b",
    "yearrange": (
        r"(?P<year>(?:1[5-9]|20|21)\d\d)[-–/](?P<year2>(?:(?:1[5-9]|20|21)\d)?\d\d?)\b(?![-–/.,]"
        r"\d|%)"
    ),
    "year": rf"(?P<year>{_YEAR})", "decade": r"(?P<decade>(?:1[5-9]|20)\d0)'?s\b",
    "century": r"(?P<century>1?\d|20|21)(?:st|nd|rd|th)[\s-]century\b",
    "instant": rf"(?P<instant>noon|midnight)\b(?!-){_ZONE}?",
    "overnight": rf"(?P<night>overnight)\b(?:\s(?:in)?to\s(?P<into>(?=(?:{_DAYS}|today)\b)))?",
    "nightto": rf"night\s(?:in)?to\s(?P<into>(?=(?:{_WEEKDAY}|{_DAY}\s{_MONTH}|today)))",
    "quarter": (
        rf"(?P<quarter>first|second|third|fourth|final|last)\squarter(?:"
        rf"(?:\sof)?\s(?P<year>{_YEAR})|\s(?:of\s)?(?P<which>last|this|next)\s"
        rf"(?P<ofyear>year)\b)"
    ),
    "quartermark": rf"Q(?P<quarter>[1-4])(?:\sof)?(?:\s|,\s)(?P<year>{_YEAR})",
    "halfyear": (
        rf"(?P<halfyear>first|second|latter)\shalf\sof\s(?:(?P<year>{_YEAR})"
        rf"|(?:the|(?P<which>last|this|next))\s(?P<ofyear>year)\b)"
    ),
    "weekend": r"the\s(?:past\s|coming\s)?(?P<unit>weekend)\b(?!\s(?:before|after|of))",
    "edgeof": r"the\s(?:end|start|beginning|middle|rest|remainder)\sof\sthe\s(?P<unit>month|year|week)\b",
    "edge": r"(?P<edge>early|earlier|late|later|mid)(?=[\s-])",
    "inunit": r"(?P<edge>early|earlier|later|late)\sin\sthe\s(?P<unit>day|week|month|year)\b",
}  # fmt: skip
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
NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

DIGIT_OPENED = (
    "iso", "numeric", "clock12", "clock24", "clockdot", "clockmilitary", "clockhour", "bareclock", "daymonth",
    "counted", "decade", "century", "yearrange", "year",
)  # fmt: skip


def _openers() -> dict[str, tuple[str, ...]]:
    """First word, lower case -> the kinds of pattern it can open, in the order in which they are tried."""
    table: dict[str, tuple[str, ...]] = {}

    def add(words: str | dict[str, object], *kinds: str) -> None:
        for word in words.split() if isinstance(words, str) else words:
            table[word] = table.get(word, ()) + tuple(
                kind for kind in kinds if kind not in table.get(word, ())
            )

    add("early earlier late later", "inunit")
    add(dict(MONTHS), "monthday", "monthyear", "month")
    add(dict(WEEKDAYS), "weekday")
    add("last", "quarter")
    add(
        "last next this past coming previous following that same current preceding",
        "whichweekday", "whichmonth", "whichpart", "whichunit", "whichseason",
    )  # fmt: skip
    add("the", "nextunit", "daybefore", "thepart", "theunit", "weekend", "edgeof", "season")
    add("night", "nightto")
    add(_PART.replace("|", " ") + " early late", "part")
    add("early earlier late later mid", "edge")
    add(dict(SEASONS), "seasonyear", "season")
    add(dict(RELATIVE_DAYS), "relative")
    add(dict(NUMBER_WORDS), "counted", "clockhour")
    add(" ".join(sorted(VAGUE_NUMBERS)), "counted")
    add("minutes hours days weeks months years decades fortnights", "uncounted")
    add(dict(CLOCK_WORDS), "instant")
    add("overnight", "overnight")
    add("first second third fourth final latter", "quarter", "halfyear")
    add("q1 q2 q3 q4", "quartermark")
    return table


OPENERS = _openers()

# A bare month, year or season counts as a time after one of these.
MONTH_BEFORE = (
    r"(?:\b(?:in|since|by|until|till|of|from|through|before|after|during"
    r"|between|to|around|for|and|early|late|mid)\s(?:early\s|late\s"
    r"|mid-)?|\bmid-)$"
)
YEAR_BEFORE = (
    r"(?:\b(?:in|since|by|until|till|from|through|before|after|during"
    r"|between|to|around|circa|year|about|early|late|mid|and|of|for"
    r"|than)\s|\bmid-|\()$"
)
YEAR_AND_BEFORE = r"\b(?:19|20)\d\d,?\s(?:and|or|to)\s$"
REPEATED_AFTER = r"s?\sof\s(?:each|every|the)\s(?:month|week|year)\b"
# Before a time these make it a repetition, and before a span a duration.
REPEATED_BEFORE = r"\b(?:every|each|most|any|per|some|other|alternate|all)\s(?:other\s|single\s)?$"
DURATION_BEFORE = r"\b(?:the|these|over|for|within|during)\s(?:the\s)?$"
SINGLE_CLOCK_BEFORE = r"\b(?:at|from|until|till|by|before|after|around|about|since|to|and|between|past|of)\s$"
# After "two days before" or "the day after": nothing follows that they could be counted from.
NOTHING_AFTER = r"\s?(?:[.,;:)!?\"'—–-]|$)|\s(?:and|in|at|on|by|to|was|were|had|but|from|with|as)\b"
DATED_BEFORE = r"\bdated\s$"
RANGE_BEFORE = r"\b(?P<opener>from|between)\s$"
RANGE_GAP = r"(?:\s(?:to|and|until|till|through)\s(?:the\s)?|\s?[-–—]\s?)"
BETWEEN_OPENER = "between"
# Between two parts of one expression: "10 p.m. on Friday", "Tuesday of last week", "late on Friday".
JOIN_GAP = (
    r",?\s(?:\(?(?:on|at|of|in|about|around|shortly|just|before|after"
    r"|from|and)\s(?:the\s)?){0,3}\(?|,\s|\s?-\s?|"
)
EDGE_GAP = r"\s(?:(?:on|of|in)\s)?(?:the\s)?|-"

# Why a time has no value.
NO_DATE = "the report carries no date"
NO_EARLIER = "no earlier time in the report to count from"
VAGUE = "the words do not say how long"
AMBIGUOUS = "day and month can be read either way"
NO_SUCH_DAY = "the calendar has no such day"
EVENT = "counted from an event, not from a date"
