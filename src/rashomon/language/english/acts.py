"""What one does by saying it, in English: the verbs of judging, asking, promising and telling of that take
no clause, each with the complement that makes it an act of speech.

The classes are those of Levin's verb classes (judgment, want, promise, urge, say, conjecture), and of
Searle's acts of speech (assertives, directives, commissives, expressives, declarations). Verbs that as
often tell a deed without words ("attacked the town", "offered a seat") need a complement that shows the
words: "attacked him for", "offered to"."""

# "denied it", "condemned the raid", "cited the weather": the object is what the words are about.
ABOUT: frozenset[str] = frozenset(
    # judging
    "accuse applaud berate blame castigate censure chastise chide commend condemn congratulate credit "
    "criticise criticize decry denounce deplore deride disparage extol fault hail honour laud lambast lambaste mock "
    "praise rebuke rebut refute reprimand ridicule salute scold thank upbraid welcome "
    # taking sides
    "back champion contest defend deny disavow dispute endorse oppose question repudiate advocate "
    # telling of
    "acknowledge admit concede bemoan cite describe detail disclose downplay elaborate estimate highlight invoke lament mention "
    "identify name outline recount reference reiterate stress tout underline underscore "
    # telling what will be
    "anticipate forecast foresee predict project".split()
)

# The same of those who can speak; of others they tell a deed or a fact ("the beams support the roof").
IF_SPEAKER: frozenset[str] = frozenset(
    "announce approve articulate caution confirm challenge counter declare discuss emphasise emphasize expect explain express "
    "favor favour indicate note protest report reveal suggest summarise summarize support "
    "unveil voice".split()
)

# "the footage shows two men", "the poll found a rise": what a document says, a picture shows, a count finds.
SHOWING: frozenset[str] = frozenset(
    "capture contain depict describe detail document examine explain explore feature find identify include indicate "
    "list mention name note outline portray project put recommend record reveal set show state suggest".split()
)

# Acts that are kept apart from who tells of them: "it denied any fault, the paper said".
OWN: frozenset[str] = frozenset(
    "accuse anticipate blame call condemn deny describe dismiss dispute estimate expect forecast foresee predict "
    "project refute reject".split()
)

# "call for an inquiry", "speak of a breach": the preposition brings what the words are about.
WITH: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verbs, prepositions in (
        ("apologise apologize", "for to"),
        ("speak", "of about out against"),
        ("talk complain brag boast wonder lie", "of about"),
        ("warn", "of about against"),
        ("argue", "for against"),
        ("refer point allude object respond", "to"),
        ("insist comment", "on"),
        ("hint", "at"),
        ("rail", "against at"),
        ("disagree", "with"),
        ("vote", "for against"),
    )
    for verb in verbs.split()
}

# Acts that assert nothing: one asks for something, or promises it. Who tells that he does is another question.
DEMANDING = frozenset("demand propose recommend urge".split())
PROMISING = frozenset("offer pledge promise vow".split())
ASKING: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verbs, prepositions in (
        ("call", "for on"),
        ("ask push press plead lobby campaign", "for"),
        ("appeal", "for to"),
        ("threaten", "with"),
    )
    for verb in verbs.split()
}
# "declined to comment", "refused to say".
WITHHOLDING = frozenset("decline refuse".split())

# "attacked him for", "hit out at": with both an object and one of these.
OVER: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verbs, prepositions in (
        (
            "attack blast slam rip pan savage hammer roast assail challenge ridicule press grill",
            "for over on",
        ),
        ("compare liken", "to with"),
        ("attribute", "to"),
        ("put", "at down"),
        ("pin", "on"),
    )
    for verb in verbs.split()
}

# "described it as", "sees it as".
AS = frozenset(
    "see view regard portray dismiss label brand cast characterise characterize paint present deride "
    "hail tout cite treat consider rate describe reject name".split()
)

# "called it a breach", "labelled him a liar": the second object is what is said of the first.
NAMING = frozenset("call label brand dub deem consider declare pronounce term name think".split())

# "promised to pay", "wants to see it".
TO = frozenset(
    "agree ask decide demand expect hope intend offer pledge plan promise propose swear "
    "threaten undertake vow want wish prefer".split()
)

# "urged them to leave", "called on him to resign".
MOVE = frozenset(
    "advise ask beg beseech call encourage exhort implore invite order request urge want warn".split()
)

# "raised its forecast", "put the toll at 12": who moves an estimate says so.
MOVING = frozenset(
    "raise revise lower cut increase upgrade downgrade trim lift reduce adjust update correct".split()
)
ESTIMATES = frozenset(
    "estimate forecast toll number count tally figure outlook guidance target expectation projection rating "
    "prediction total".split()
)
# "sees a 70% chance": what a forecaster sees.
PROSPECTS = frozenset(
    "chance risk possibility likelihood probability need reason room scope sign prospect danger".split()
)

# "is said to have fled", "is accused of theft": somebody says so, nobody is named.
HEARSAY = frozenset("allege believe presume report rumour rumor say suppose suspect think understand".split())
CHARGING: dict[str, frozenset[str]] = {
    "accuse": frozenset({"of"}),
    "blame": frozenset({"for"}),
    "suspect": frozenset({"of"}),
    "criticise": frozenset({"for"}),
    "criticize": frozenset({"for"}),
}

# What one says nothing by: with these as object the verbs of ABOUT tell no act of speech.
REJECTED = frozenset("account criticism idea notion version story".split())
