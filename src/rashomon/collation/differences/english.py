"""English word lists for comparing wordings: empty words, spellings, directions, degrees of certainty, measures.

Data only; names that take sides are in `loaded`."""


def _listed(text: str) -> list[str]:
    return text.split()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that carry no meaning of their own when two wordings are compared.
EMPTY = _words("""
    a an the of to in on at by for from with and or but as that this these those it its he she they
    them his her their him we us our i me my you your who whom whose which what when where there
    here is are was were be been being am has have had having do does did done not no so then than
    too very also just only even still now about into over under up down out off s t d ll re ve m mr
    mrs ms dr
""")

# Irregular pairs of spellings; the form on the right is compared.
SPELLINGS = dict(
    pair.split("/")
    for pair in _listed("""
    grey/gray tyre/tire tyres/tires judgement/judgment programme/program programmes/programs
    cheque/check kerb/curb jewellery/jewelry aluminium/aluminum defence/defense offence/offense
    licence/license practise/practice ageing/aging towards/toward whilst/while amongst/among
    learnt/learned burnt/burned pyjamas/pajamas mum/mom cancelled/canceled travelled/traveled
    travelling/traveling labelled/labeled modelled/modeled fuelled/fueled signalled/signaled okay/ok
    gaol/jail sceptical/skeptical mould/mold plough/plow artefact/artifact metre/meter metres/meters
    kilometre/kilometer kilometres/kilometers litre/liter litres/liters centre/center
    centres/centers theatre/theater theatres/theaters fibre/fiber calibre/caliber harbour/harbor
    labour/labor colour/color behaviour/behavior neighbour/neighbor neighbours/neighbors
    honour/honor favour/favor rumour/rumor rumours/rumors humour/humor armour/armor vapour/vapor
    harbours/harbors colours/colors flavour/flavor catalogue/catalog dialogue/dialog analogue/analog
    enquiry/inquiry enquiries/inquiries
""")
)

# Endings of the one spelling and of the other.
SPELLING_ENDS = tuple(
    (one, other)
    for one, _, other in (
        pair.partition("/")
        for pair in _listed("""
    isation/ization isations/izations ising/izing ised/ized ises/izes ise/ize ysed/yzed yse/yze
    ysing/yzing ourable/orable oured/ored ouring/oring
""")
    )
)

# Directions of which one excludes the other.
DIRECTIONS = dict(
    pair.split("/")
    for pair in _listed("""
    north/south northern/southern east/west eastern/western northeast/southwest northwest/southeast
    left/right upstream/downstream port/starboard inside/outside above/below upper/lower
    inbound/outbound northbound/southbound eastbound/westbound
""")
)

# Of these, the points of the compass.
COMPASS = _words("""
    north south east west northern southern eastern western northeast southwest northwest southeast
""")

# Prepositions that put something somewhere.
SOMEWHERE = _words("""
    in at on near off outside inside into to from through towards toward beside behind by along
    above below under across around between beyond over past
""")

# "put off from Monday to Thursday".
FROM = "from"
UNTIL = "to"

# Words at a clock time or a date that leave it a little open.
ROUGHLY = _words("""
    about around roughly approximately circa nearly almost shortly just some towards
""")

# Words that open a range or join its ends.
RANGES = _words("""
    between from until till through to and
""")

# Words after a figure that make it relative to another: "seven above the limit".
RELATIVE = _words("""
    above below more fewer less higher lower over under later earlier after before further
    additional short beyond
""")

# Words by which an outlet goes at its second mention.
OUTLETS = _words("""
    newspaper paper daily weekly magazine broadcaster channel station website site outlet agency
    newswire wire tabloid journal portal blog network same
""")

# Money by its word and by the codes of the states that have money of that name.
MONEY = {
    "pounds": "GBP",
    "kroner": "NOK DKK",
    "crowns": "NOK DKK SEK CZK ISK",
    "francs": "CHF",
    "rupees": "INR PKR LKR",
    "pesos": "MXN ARS CLP COP PHP",
    "lei": "RON MDL",
    "dirhams": "AED MAD",
    "riyals": "SAR QAR OMR",
}

# Words that open a phrase about so many or so much of something, not about somebody.
QUANTIFYING = _words("""
    no all each every any some none many most few several such so both either neither enough more less
""")

# Words with which a clause may deny without being negated as a whole.
NEGATIVE = _words("""
    no not nothing none never nobody neither nor without only first hardly barely scarcely cannot
    can't won't don't doesn't didn't isn't aren't wasn't weren't
""")

# Words that call what is told untrue.
UNTRUE = _words("""
    lie invention fabrication nonsense untrue falsehood myth hoax rubbish untruth unfounded baseless
    groundless made-up
""")

# Words that deny flatly.
FLAT = _words("""
    never nobody nothing none nowhere
""")

# Words that hedge what comes next, wherever in a claim.
HEDGING = _words("""
    may might could possibly probably perhaps maybe reportedly allegedly apparently likely seemingly
    presumably purportedly supposedly potentially believed thought feared suspected expected appears
    appeared seems seemed whether
""")

# Verbs whose object is not done yet, or only held to be so.
HELD = _words("""
    believe think fear suspect presume suppose assume expect hope plan intend aim promise pledge vow
    offer propose suggest recommend advise urge consider weigh mull ponder
""")

# Verbs of looking into a matter.
INQUIRING = _words("""
    study examine investigate probe review look inquire question interview interrogate suspect check
    test analyse analyze
""")

# Verbs of a step taken upon it.
CONCLUDING = _words("""
    charge arrest detain indict accuse convict sentence prosecute prove establish sue fine ban jail open
    launch blame conclude determine
""")

# Cues that lend no belief to what they carry.
DOUBTING = _words("""
    claim claims claimed claiming allege alleges alleged alleging purport purports purported purporting
""")

# Words of trying, for a deed that is not said to be done.
TRYING = _words("""
    try tries tried trying attempt attempts attempted attempting bid bids effort efforts seek seeks
    sought struggle struggles struggled struggling wrestle wrestled wrestling fight fights fought fail
    fails failed failing want wants wanted hope hopes hoped
""")

# Verbs that say little without their object.
LIGHT = _words("""
    make take go come get give put set let keep begin start become remain seem appear want use say
    tell would will could may might must should
""")

# Heads of phrases that stand for somebody or something named elsewhere.
VAGUE = _words("""
    it he she they we i you that this which who one some other another those these many all both none
    everybody everyone nobody somebody someone anybody anyone him them her people person man woman
    thing rest company group body member official side number
""")

# Units, what they measure, and how many of the first unit of its kind one makes.
MEASURES = {
    unit.strip(): (measure.split()[0], float(measure.split()[1]))
    for unit, _, measure in (
        line.partition(":")
        for line in """
    metres: length 1
    kilometres: length 1000
    centimetres: length 0.01
    millimetres: length 0.001
    miles: length 1609.344
    nautical miles: length 1852
    yards: length 0.9144
    feet: length 0.3048
    inches: length 0.0254
    kilometres per hour: speed 1
    miles per hour: speed 1.609344
    knots: speed 1.852
    square metres: area 1
    square kilometres: area 1000000
    square miles: area 2589988
    square feet: area 0.092903
    hectares: area 10000
    acres: area 4046.856
    grams: mass 0.001
    kilograms: mass 1
    ounces: mass 0.0283495
    pounds: mass 0.453592
    tons: mass 1000
    metric tons: mass 1000
    litres: volume 1
    gallons: volume 3.78541
    barrels: volume 158.987
    cubic metres: volume 1000
    kilowatts: power 1
    megawatts: power 1000
    gigawatts: power 1000000
    megabytes: data 1
    gigabytes: data 1000
    seconds: duration 1
    minutes: duration 60
    hours: duration 3600
    days: duration 86400
    weeks: duration 604800
    months: duration 2629746
    years: duration 31556952
    decades: duration 315569520
    centuries: duration 3155695200
""".strip().splitlines()
    )
}
