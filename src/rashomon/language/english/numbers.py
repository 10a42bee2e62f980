"""English number words: what they are worth, and the words that bound or round a number."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


DIGIT_WORDS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
# "m" and "k" stand for a scale only beside a currency or before a noun: "400m" alone is a length.
SCALE_MARKS = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "b": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
DOZENS = {"dozen": 12, "score": 20}
PAIRS = {"pair of": 2, "trio of": 3, "quartet of": 4}
PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

_SMALL = "|".join([*DIGIT_WORDS, *TENS])
_SCALE = "|".join(SCALES)
_PART = r"(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?)"
# Words that make one number together: "two hundred and fifty-one thousand", "a hundred", "half a million".
WORD_NUMBER = (
    rf"(?:(?:{_SMALL})|an?\s(?:{_SCALE}))\b"
    rf"(?:(?:[\s-]|(?<=hundred)\sand\s|(?<=thousand)\sand\s)(?:{_SMALL}|{_SCALE})\b){{0,12}}"
)
FRACTION = (
    rf"(?:(?:an?|one)[\s-]{_PART}(?<!s)(?=\s(?:of|the)\b)|one-{_PART}(?<!s)"
    rf"|(?:two|three|four|five|seven|nine)[\s-]{_PART}(?<=s)"
    r"|half(?=\s(?:of|the|an?|his|her|its|their|our|those|these|all)\b(?!\s"
    r"(?:dozen|million|billion|thousand|hundred)))"
    r"|half(?=-(?:hour|mile|year|million|day|century|lit(?:re|er)|pint|ton|tonne|inch|metre|meter|kilo|point|percent))"
    r"|(?:(?<=\bby\s)|(?<=nearly\s)|(?<=almost\s)|(?<=about\s)|(?<=than\s)|(?<=up\sto\s)|(?<=around\s)"
    r"|(?<=roughly\s)|(?<=over\s)|(?<=under\s)|(?<=least\s))"
    rf"(?:an?[\s-]{_PART}(?<!s)|half)(?=[.,;:)\"]|$|\s(?:in|to|since|from|on|over|by|after|and|but|as|last"
    r"|this|compared|within|during|at|because|between)\b))"
)
DOZEN = r"(?:(?:an?|half[\s-]an?|the|two|three|four|five|six|eight|ten)[\s-])dozen\b"
HALF_SCALE = r"half\s(?:an?\s)?(?:million|billion|thousand|hundred|trillion)\b"
PART_OF_SCALE = rf"(?:an?|one|three)[\s-](?P<part>{_PART})\sof\sa\s(?P<scale>million|billion|trillion)\b"
# "1.2 x 10^6", and a minus before a number.
POWER = r"\s?[x×]\s?10(?:\^|\*\*)(?P<power>-?\d{1,2})(?!\d)"
MINUS_BEFORE = r"(?:(?:^|[\s(])[-–]|(?<!\bor\s)\b(?:minus|negative)\s)$"
# A comma for a point, only before a measure: "1,5 °C".
COMMA_MEASURE = (
    r"(?=\s?(?:%|°|(?:per\s?cent|euros?|million|billion|bn|km|kg|cm|mm|degrees|(?:kilo)?met(?:re|er)s|lit(?:re|er)s"
    r"|tons|tonnes|hectares|hours)\b))"
)
PAIR = r"an?\s(?:pair|trio|quartet)\sof\b"
AND_HALF = r"[\s-]and[\s-](?:a|one)[\s-]?(?:half|quarter|third)\b"
AND_THREE_QUARTERS = r"\sand\sthree[\s-]quarters\b"

# Words before a number that open it to one side, longest first where one begins another.
LOW_BOUNDS = (
    r"at\sleast",
    r"(?:well\s|far\s|much\s|slightly\s|just\s|a\slittle\s)?(?:more|greater|higher|larger|longer)\sthan",
    r"(?:well\s|just\s|slightly\s|far\s|a\slittle\s)?(?:over|above)", r"no(?:t)?\s(?:fewer|less)\sthan",
    r"upwards?\sof", r"(?:well\s)?in\sexcess\sof", r"(?:an?\s)?minimum\sof", r"exceed(?:ing|s|ed)?",
    r"as\s(?:few|little)\sas", r"(?:surpass|top)(?:ing|ed|es|s|ped|ping)",
)  # fmt: skip
HIGH_BOUNDS = (
    r"up\sto", r"(?:slightly\s|just\s|far\s|well\s|a\slittle\s)?(?:fewer|less|lower|smaller|shorter)\sthan",
    r"(?:just\s|well\s|slightly\s|a\slittle\s)?(?:under|below)", r"at\s(?:the\s)?most",
    r"no(?:t)?\smore\sthan", r"(?:an?\s)?maximum\sof", r"as\s(?:many|much|high|long|far|large)\sas",
    r"not\sexceeding",
)  # fmt: skip
APPROXIMATORS = (
    r"(?:very\s)?nearly", r"about", r"around", r"some", r"almost", r"roughly", r"approximately",
    r"(?:very\s)?close\sto", r"(?:an\s)?estimated", r"circa", r"ca?\.", r"virtually", r"in\sthe\sregion\sof",
    r"somewhere\s(?:near|around)", r"something\slike", r"~", r"approx\.?", r"practically", r"just\sabout",
)  # fmt: skip
# Words after a number that open it, and those that round it.
LOW_AFTER = (
    r"(?:\+|\s?-?plus\b(?!\s(?:\d|a\b|one\b|two\b))|\sor\s(?:more|over|above|higher)\b|\sand\s(?:more"
    r"|over|above|up)\b|\sat\sleast\b)"
)
HIGH_AFTER = r"(?:\sor\s(?:fewer|less|under|below|lower)\b|\sat\s(?:the\s)?most\b)"
ROUND_AFTER = r"(?:\sor\sso\b|-odd\b|-ish\b)"
# Prepositions as much as bounds: a parse decides ("over 40 people", "a row over 40 ships").
PREPOSITION_BOUNDS = _words("""
    over above under below about around
""")
# After these a number is not counted exactly: "a few hundred", "several thousand".
VAGUE_BEFORE = r"(?:several|few|many|some\sfew|couple\sof|couple)\s$"

RANGE_JOINERS = r"\s?[-–—]\s?|\sto\s|\sor\s"
BETWEEN = r"between\s$"
FROM = r"from\s$"
# "A magnitude of 6.4"; a statistic ("p < 0.05") is no count, but "n = 40" is one.
MAGNITUDE_BEFORE = r"\bmagnitude[\s-](?:of\s)?$"
STATISTIC_BEFORE = r"(?:\b(?-i:[a-mo-zA-MO-Z])\s?[<>=≤≥]\s?|[≤≥<>]\s?)$"
# "The Group of 20".
GROUP_BEFORE = "Group of "
RANGING = r"(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))\s(?:anywhere\s)?from\s$"
BETWEEN_JOINER = r"\sand\s"
# "5 of the 12", "5 of the firm's 12", "63 out of 76", "one in five".
OF_JOINER = (
    r"\s(?:out\s)?of\s(?:(?:the\s|a\s|an\s)?(?:[^\W\d][\w.-]*\s){0,2}[^\W\d][\w.-]*(?:'s|s')\s"
    r"|(?:the\s|its\s|his\s|her\s|their\s|our\s|those\s"
    r"|these\s|all\s|a\stotal\sof\s|some\s|about\s){0,2})"
)
IN_JOINER = r"\s(?:in\s(?:every\s)?|out\sof\s(?:every\s)?|of\severy\s)"

# A number that one of these names is a label, no count: "page 4", "phase two", "Flight 90".
LABELS = _words("""
    page section article chapter room gate building flight platform phase stage level type category
    channel route highway runway track line no no. nos. number act clause rule unit terminal pier block
    lot group team week day round game season episode part volume item resolution proposition title class
    grade street road avenue apartment suite floor district ward zone sector camp block model mark version
    figure table appendix annex schedule amendment paragraph verse psalm motorway interstate exit junction
    station studio hall bus tram train ship room bed local boeing airbus box aisle row seat lane court
    group formula windows pope king queen ps4 vol. pp. p. div area exhibit count charge question step rank
    ranked
""")
# Beside these two numbers and a stroke are a score or a vote, no range.
SCORE_WORDS = _words("""
    win won wins winning beat beats beaten lost lose loses lead leads led victory defeat draw drew loss
    record vote voted votes voting ruled ruling decision score scored margin ballot tie tied triumph
""")
# A determiner "one" before these counts nothing: "one day", "one thing".
ONE_SKIPPED = _words("""
    day morning night evening afternoon time thing way point side hand example reason moment another place
    more kind sort aspect case instance respect sense word exception another's step bit hell voice reason
    chance
""")
# "Five figures" are a sum; a "zero day" is a flaw.
IDIOMS = frozenset({"figures"})
# A stretch of time after one of these is bounded by "over"; else it is the stretch in which it happened.
LASTING = _words("""
    last take spend wait serve need run be have get live stay
""")
WITHIN = _words("""
    in for to within after of from by than
""")
ARTICLE = "the"
OVER = "over"
# After these a number is a label, whatever follows ("the No. 5 seed").
NUMBERED = frozenset({"no", "nos"})
# "Kolb, now 16".
NOW = "now"
# A number after one of these is dialled.
DIALLING = frozenset({"call", "dial", "ring", "phone", "text"})
PRONOUN_ONE = "one"
BEFORE_PRONOUN_ONE = _words("""
    this that no any every each the which first another number day - some not
""")
# Words that stand for what was named before.
PRONOUNS = _words("""
    them those these us which whom you it that this
""")
PART_OF = "of"
# "the two" were named before, unless one of these follows.
DEFINITE = frozenset({"the", "those", "these", "any"})
RESTRICTING = _words("""
    that who which of remaining left others
""")
# After a hyphen these count nothing.
UNCOUNTED_COMPOUNDS = _words("""
    way time sided fold handed pronged faced and-a-half off piece star all pointer for up down nil under
    over and on in to quarter something somethings
""")
# "people over 65", "those under 18".
AGE_BOUNDS = frozenset({"over", "under", "above", "below"})
AGED = _words("""
    those people anyone children adults everyone men women voters girls boys aged nobody anybody everybody
    somebody someone one persons residents citizens patients drivers pensioners players
""")
# Verbs and states of people: "six were missing", "toll rises to six".
PEOPLE_WORDS = _words("""
    dead die died killed kill injured injure hurt wounded wound missing toll arrested arrest detained
    detain rescued survive survived hospitalised hospitalized casualty casualties deaths injuries victims
    evacuated trapped population drown drowned perish perished alive unaccounted infected
""")
# After a verb these belong to it ("lifted off another 41").
ONTO = frozenset({"off", "out", "up", "on"})
PEOPLE_NOUN = "people"
OTHERS = "other"
# Before a person's age, and after it.
AGE_BEFORE = (
    r"(?:\bages?\sof\s\d{1,3}\s(?:and|to|or)\s|\bage(?:d|s)?\s(?:of\s)?|\bat\sthe\sage\sof\s|\bturn(?:ed|s"
    r"|ing)?\s|\b(?:wo)?man\sof\s|\bboy\sof\s|\bgirl\sof\s)$"
)
AGE_AFTER = (
    r"(?:\s(?:and|or)\s\d{1,3})?(?:\s?-?\s?years?[\s-]olds?\b|\s?-?\s?months?[\s-]olds?\b"
    r"|\s?-?\s?(?:weeks?|days?)[\s-]olds?\b|\syears?\sof\sage\b|-year-old)"
)
AGE_RANGE_BEFORE = r"\bage(?:d|s)?\s(?:between\s|from\s)?$"
# "About" after one of these says what of, not how nearly.
ABOUT_VERBS = _words("""
    ask talk speak worry complain write say know learn hear think argue lie care tell
""")
