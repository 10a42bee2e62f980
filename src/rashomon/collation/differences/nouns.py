"""English nouns by what they count: people, vehicles, homes and so on. Data only.

Two reports that count one thing seldom use one noun for it; nouns of one class may count the same."""


def _class(name: str, nouns: str) -> dict[str, str]:
    return dict.fromkeys(nouns.split(), name)


# Singular nouns and the class of what they count.
CLASSES: dict[str, str] = {
    **_class(
        "people",
        """
    people person man men woman women child children boy girl baby kid teenager pupil student adult
    resident inhabitant villager citizen neighbour neighbor islander local refugee migrant evacuee family
    worker employee staff member colleague labourer laborer miner driver crew sailor pilot engineer
    officer policeman policewoman police cop soldier troop trooper fighter militant gunman attacker
    terrorist raider rebel insurgent militiaman guerrilla commander general guard serviceman recruit
    conscript marine patriot firefighter fireman rescuer paramedic medic volunteer helper doctor nurse
    patient participant passenger traveler traveller commuter tourist holidaymaker skier climber hiker
    swimmer fan spectator guest visitor customer client subscriber user tenant player footballer protester
    protestor demonstrator marcher striker supporter opponent voter elector candidate mp lawmaker deputy
    senator councillor councilor minister director shareholder investor depositor saver journalist
    reporter witness suspect prisoner captive hostage detainee inmate victim casualty survivor relative
    mourner civilian dead injured wounded life body death fatality injury compatriot countryman owner
    farmer fisherman teacher scientist expert human individual other
""",
    ),
    **_class(
        "vehicle",
        """
    vehicle car coach carriage wagon truck lorry van bus taxi trailer train tank ambulance tram
""",
    ),
    **_class("vessel", "ship vessel boat tanker ferry trawler freighter craft dinghy barge"),
    **_class("aircraft", "aircraft plane jet helicopter airliner drone aeroplane airplane flight"),
    **_class("home", "home house household flat apartment dwelling door building property"),
    **_class("settlement", "town village city settlement hamlet community municipality"),
    **_class("vote", "vote ballot voter"),
    **_class("munition", "shell rocket missile round bomb projectile shot bullet mortar drone"),
    **_class("flaw", "flaw weakness hole gap defect fault vulnerability shortcoming bug failing"),
    **_class("document", "document page file record paper letter email message"),
    **_class("state", "state country nation member government parliament"),
    **_class("school", "school college academy"),
    **_class("hospital", "hospital clinic"),
    **_class("firm", "company firm business enterprise"),
    **_class("job", "job post position"),
    **_class("sitting", "round session meeting sitting"),
}

# Numerals and words of units: where two figures have them in common, that does not tell what they count.
NUMERALS = frozenset(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million billion trillion dozen half third quarter per cent percent more less least most
    euro dollar pound
""".split()
)

# Numbers in words.
NUMBERS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen
    """.split(),
        start=1,
    )
} | dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)

# "First" is left out: "the first time" counts nothing.
ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        """
        second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """.split(),
        start=2,
    )
}

# People of whom an age is told: "a girl of eleven".
AGED = "girl boy man woman child student pupil youth".split()

# Words for one span of time, as a number of a unit.
SPANS: dict[str, tuple[int, str]] = {
    "minute": (1, "minutes"),
    "hour": (1, "hours"),
    "day": (1, "days"),
    "week": (1, "weeks"),
    "fortnight": (14, "days"),
    "month": (1, "months"),
    "year": (1, "years"),
    "decade": (1, "decades"),
    "century": (1, "centuries"),
}

# Sites of which there are several sorts: a fire station, a police station.
SITES = frozenset(
    """
    station school hospital airport road street building hall room gate coast border bridge base plant camp
    church square house hotel market office court prison park field factory depot port terminal tower
""".split()
)

# Prepositions of a place where something stays, and of being right there and not beside it.
STILL = frozenset({"in", "at", "on", "near"})
WITHIN = frozenset({"on", "in", "inside", "at"})
