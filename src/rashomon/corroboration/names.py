"""Names of one origin: general knowledge about who speaks for whom, as data.

An office goes by the people who speak for it and the papers that it puts out; what a government goes by is in
`rashomon.text.governments`. In: folded names. Out: the folded name of the body that stands behind. Which sources
meet over such a name is decided elsewhere.
"""

# "a spokesman for X", "the X press office": who speaks, or what is put out, for X.
MOUTHPIECES = frozenset({
    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "spokeswomen", "spox",
    "representative", "representatives", "statement", "release", "communique", "announcement", "bulletin",
    "board", "directors", "management", "press", "media", "office", "service", "website", "post", "email",
    "testimony", "account", "remarks", "comments", "words", "speech", "interview", "evidence", "letter",
    "side", "camp", "campaign",
    "report", "official", "officials", "executive", "executives", "lawyer", "lawyers", "attorney",
})  # fmt: skip
# Of these, what is said of somebody by others, or by others than the body itself: no mouthpieces on their
# own.
SPEAKING = frozenset({
    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "spokeswomen", "spox",
    "statement", "release", "communique", "announcement", "board", "directors", "management",
    "testimony", "account", "remarks", "comments", "words", "speech", "interview", "evidence", "side", "camp",
    "campaign",
})  # fmt: skip
LINKS = frozenset(
    {"for", "of", "from", "by", "in", "at", "to", "on", "the", "a", "an", "its", "their", "his", "her"}
)
# Words that name no body without another one.
BARE = frozenset({
    "agency", "association", "authorities", "authority", "body", "church", "city", "club", "commission",
    "committee", "company", "council", "country", "county", "court", "department", "district", "firm",
    "force", "government", "group", "hospital", "industry", "local", "ministry", "national", "new",
    "newspaper", "official", "operator", "owner", "paper", "party", "police", "regional", "same",
    "school", "senior", "service", "state", "team", "town", "union", "university",
})  # fmt: skip
# What an outlet is called once its name has fallen: "the paper", "the same station".
PRESS = frozenset({
    "agency", "broadcaster", "bulletin", "channel", "daily", "journal", "magazine", "network", "newspaper",
    "newswire", "outlet", "paper", "portal", "programme", "program", "radio", "site", "station", "title",
    "website", "weekly", "wire",
})  # fmt: skip
# Of these, what other bodies are called too: "the Ruthenian agency" may be no newsroom.
BODIES = frozenset({"agency", "bulletin", "network", "outlet", "programme", "program", "site", "title"})
# What a paper does with what it has.
PRINTS = frozenset({
    "adds", "added", "alleges", "alleged", "claims", "claimed", "demands", "demanded", "has", "had", "insists",
    "insisted", "maintains", "maintained", "notes", "noted", "printed", "quoted", "quotes", "reported", "reports",
    "revealed", "reveals", "said", "says", "tells", "told", "wants", "writes", "wrote",
})  # fmt: skip
# What an office is called after the one who holds it: "the sheriff's office".
OFFICES = frozenset({"office", "department", "bureau"})
# Who speaks for the one that has just been named: "Keller stays, his office said".
HIS = frozenset({"his", "her", "its", "their"})
# Who heads a body that is named after what it is in charge of.
MINISTRIES = {"ministry": "minister"}
# Bodies that are named in the title of those who belong to them: "police chief Dora Olsen".
FORCES = frozenset({"police"})
# What a body is called after those who work there.
PEOPLE = {"prosecutors": "prosecutor"}
