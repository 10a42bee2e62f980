"""English patterns for times: how dates, clock times, spans and the words for them are written.

A pattern is a regular expression; the names of its groups say what each part is, and the code that reads them
knows no English. `OPENERS` tells which patterns a first word can open."""

from rashomon.language.english.calendar import (
    CLOCK_WORDS,
    HOLIDAYS,
    MONTHS,
    NUMBER_WORDS,
    RELATIVE_DAYS,
    SEASONS,
    VAGUE_NUMBERS,
    WEEKDAYS,
)

_FULL = "January|February|March|April|May|June|July|August|September|October|November|December|Sept"
_MONTH = (
    rf"(?:(?:{_FULL})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
    r"(?:(?<=Sept)\.|(?<=May)\.(?=\s\d))?"
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_WEEKDAY = (
    rf"(?:{_DAYS}|Tues|Weds|Thurs|Thur|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b(?!\s?[-–]\s?"
    rf"(?:{_DAYS}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)(?:(?<!day)\.(?=,\s))?"
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
    r"(?:(?:\s\(?(?:GMT|UTC|BST|E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|CEST|EEST|EET|WET|MSK|IST|JST|AEST|AEDT)\b\)?"
    r"|\slocal(?:\stime)?\b|\s(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\stime)?\b"
    r"|\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?\stime\b|\sin\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?(?=\son\s))?"
    # The same moment on another clock, in brackets: "8 a.m. (0600 GMT)".
    r"(?:\s\((?:\d{4}|\d{1,2}(?:[:.]\d\d)?)(?:\s?[ap]\.?m\.?)?\s(?:GMT|UTC|(?-i:[A-Z]{1,3}T)|local\stime)\))?)"
)
_HOUR = "1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

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
    "numericshort": (
        r"(?P<first>\d{1,2})(?P<stroke>/)(?P<second>\d{1,2})/(?P<shortyear>\d\d)(?![\w/.,]\d|\w)"
    ),
    "clockspoken": (
        rf"(?:(?P<minutes>half|(?:a\s)?quarter|ten|twenty-five|twenty|five)(?:\sminutes)?\spast"
        rf"|(?P<minutes2>(?:a\s)?quarter)\s(?P<side>to)"
        rf"|(?<=\bat\s)(?P<minutes3>ten|twenty-five|twenty|five)(?:\sminutes)?\s(?P<side2>to))"
        rf"\s(?P<hour>{_HOUR})\b(?!\s(?!on|in|this|last|yesterday|today|tomorrow|when|and|as|after|at)\w)"
    ),
    "hourof": rf"(?P<hour>{_HOUR})(?=\sin\sthe\s(?:morning|afternoon|evening)\b|\sat\snight\b)",
    "hourlast": (
        rf"(?:(?<=morning\sat\s)|(?<=afternoon\sat\s)|(?<=evening\sat\s)|(?<=night\sat\s))"
        rf"(?P<hour>{_HOUR})(?=[.,;:]?(?:\s|$))(?!\s(?:\w+s|percent|per)\b)"
    ),
    "holiday": (
        r"(?P<holiday>Christmas\s(?:Day|Eve)|Boxing\sDay|New\sYear's\s(?:Day|Eve)|Valentine's\sDay|Halloween)\b"
        rf"(?:,?\s(?P<year>{_YEAR}))?"
    ),
    "clock24": rf"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d(?=\s(?:GMT|UTC|local)\b))?(?![:\d])(?:\s?(?:hrs|hours|h)\b)?{_ZONE}?",
    "clockdot": (
        rf"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?=\s(?:on\s(?:{_DAYS})"
        rf"|in\sthe\s(?:morning|afternoon|evening)\b|at\snight\b|this\s(?:{_PART})|local\stime|GMT|BST|CET|hrs|yesterday|today))(?:\shrs)?{_ZONE}?"
    ),
    "fourdigits": (
        rf"(?<=\bat\s)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s(?:on\s(?:{_DAYS})|yesterday|today|this\s))"
    ),
    "clockmilitary": (
        r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:UTC|Z|(?-i:[A-Z]{1,3}T)"
        r"|local\stime|hrs|hours)\b"
    ),
    "clockhour": (
        rf"(?P<hour>{_HOUR})\so'clock\b(?:\sin\sthe\s(?P<part>morning"
        rf"|afternoon|evening))?{_ZONE}?"
    ),
    "bareclock": (
        rf"(?<=\bat\s)(?P<hour>1[0-2]|[1-9])(?=\s(?:on\s(?:{_DAYS})|this\s"
        rf"(?:{_PART})|yesterday|today|tomorrow|tonight|in\sthe\s(?:{_PART})))"
        rf"(?:\sin\sthe\s(?P<part>morning|afternoon|evening))?"
    ),
    "daymonth": (
        rf"(?P<day>{_DAY})(?:(?P<join>\s?[-–—]\s?|\sto\s|\suntil\s)"
        rf"(?P<day2>{_DAY}))?(?:\sof)?[\s-](?P<month>{_MONTH})(?:"
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
    "countedday": (
        rf"(?P<number>two|three|four|five|six)\s(?P<weekday>{_DAYS})s\s(?P<back>ago)\b"
    ),
    "thenight": (
        r"(?:(?<=\bduring\s)|(?<=\bin\s)|(?<=\bthrough\s)|(?<=\bthroughout\s))the\s(?P<night>night)\b"
        r"(?!-|'|\s(?:to|into|of|on|before|after|between|from|sky|shift|club|bus|train)\b)"
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
    "seasonyear": (
        rf"(?P<season>{_SEASON})(?:\sof)?,?\s(?P<year>(?:1[5-9]|20|21)\d\d\b)"
        r"(?:[-–/]\d\d\b|(?![-–/.,:]\d|%))"
    ),
    "season": (
        rf"(?<=\b(?:in|of|by)\s)(?:the\s)?(?P<season>{_SEASON})\b(?!\s(?:of(?!\s(?:last|this|next)\syear)"
        rf"|in|\w+ing\b)|-)|(?<=\b(?:in|of|by)\sthe\s)(?P<season2>{_SEASON})\b(?!\s"
        rf"(?:of(?!\s(?:last|this|next)\syear)|in)\b|-)"
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
        r"(?P<year>(?:1[5-9]|20|21)\d\d)[-–—/](?P<year2>(?:(?:1[5-9]|20|21)\d)?\d\d?)\b(?![-–/.,]"
        r"\d|%)"
    ),
    "year": rf"(?P<year>{_YEAR})", "decade": r"(?P<decade>(?:1[5-9]|20)\d0)'?s\b",
    "century": (
        r"(?:(?P<century>1?\d|20|21)(?:st|nd|rd|th)"
        r"|(?P<spokencentury>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[\s-]century\b"
    ),
    "instant": rf"(?P<instant>noon|midnight)\b(?!-){_ZONE}?",
    "overnight": rf"(?P<night>overnight)\b(?:\s(?:in)?to\s(?P<into>(?=(?:{_DAYS}|today)\b)))?",
    "nightto": rf"night\s(?:in)?to\s(?P<into>(?=(?:{_WEEKDAY}|{_DAY}\s{_MONTH}|today)))",
    "quarter": (
        rf"(?P<quarter>first|second|third|fourth|final|last)\squarter(?:"
        rf"(?:\sof)?\s(?P<year>{_YEAR})|\s(?:of\s)?(?P<which>last|this|next)\s"
        rf"(?P<ofyear>year)\b)"
    ),
    "quartermark": rf"(?-i:Q)(?P<quarter>[1-4])(?:(?:\sof)?(?:\s|,\s)(?P<year>{_YEAR})|\b(?![-.]\d))",
    "barequarter": r"(?<=\bthe\s)(?P<quarter>first|second|third|fourth)\squarter\b(?!\sof|-|\sfinal)",
    "barehalf": r"(?<=\bthe\s)(?P<halfyear>first|second)\shalf\b(?!\sof|-)",
    "halfyear": (
        rf"(?P<halfyear>first|second|latter)\shalf\sof\s(?:(?P<year>{_YEAR})"
        rf"|(?:the|(?P<which>last|this|next))\s(?P<ofyear>year)\b)"
    ),
    "weekend": r"the\s(?:past\s|coming\s)?(?P<unit>weekend)\b(?!\s(?:before|after|of))",
    "edgeof": r"the\s(?:end|start|beginning|middle|rest|remainder)\sof\sthe\s(?P<unit>month|year|week)\b",
    "edge": r"(?P<edge>early|earlier|late|later|mid)(?=[\s-])",
    "inunit": r"(?P<edge>early|earlier|later|late)\sin\sthe\s(?P<unit>day|week|month|year)\b",
}  # fmt: skip
DIGIT_OPENED = (
    "iso", "numeric", "numericshort", "clock12", "clock24", "clockdot", "fourdigits", "clockmilitary", "clockhour", "bareclock", "hourof", "hourlast", "daymonth",
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
    add("the", "nextunit", "daybefore", "thepart", "theunit", "thenight", "weekend", "edgeof", "season")
    add("night", "nightto")
    add(_PART.replace("|", " ") + " early late", "part")
    add("early earlier late later mid", "edge")
    add(dict(SEASONS), "seasonyear", "season")
    add(dict(RELATIVE_DAYS), "relative")
    add("half quarter a ten twenty five", "clockspoken")
    add(dict(NUMBER_WORDS), "counted", "countedday", "clockhour", "hourof", "hourlast")
    add("sixteenth seventeenth eighteenth nineteenth twentieth twenty", "century")
    add(" ".join(name.split("'")[0].split()[0] for name in HOLIDAYS), "holiday")
    add(" ".join(sorted(VAGUE_NUMBERS)), "counted")
    add("minutes hours days weeks months years decades fortnights", "uncounted")
    add(dict(CLOCK_WORDS), "instant")
    add("overnight", "overnight")
    add("first second third fourth final latter", "quarter", "halfyear", "barequarter", "barehalf")
    add("q1 q2 q3 q4", "quartermark")
    return table


OPENERS = _openers()

# Between two parts of one expression: "10 p.m. on Friday", "Tuesday of last week", "late on Friday".
JOIN_GAP = (
    r",?\s(?:\(?(?:on|at|of|in|about|around|shortly|just|before|after"
    r"|from|and)\s(?:the\s)?){0,3}\(?|,\s|\s?-\s?|"
)
EDGE_GAP = r"\s(?:(?:on|of|in)\s)?(?:the\s)?|-"
# Another day of the same month, before it or after it.
DAY_BEFORE = rf"(?<![\w$€£.,:-])(?P<day>{_DAY}),?\s(?:and|or)\s(?:the\s)?$"
DAY_AFTER = (
    rf",?\s(?:and|or)\s(?:the\s)?(?P<day>{_DAY})(?![\w%-])"
    r"(?=[.;:)!?\"]|$|,\s(?!\d)|\s(?:in|at|on|for|by|from|to|with|but|although|when|because|that|which|after|before"
    r"|was|were|is|are|will|would|if|while|as)\b)"
)
