"""What the generated stories are made of: names, places and bodies, and what can happen. All of it is invented."""

from dataclasses import dataclass

GIVEN = tuple(
    "Ada Bruno Carla Dario Elin Farid Greta Henrik Ines Jonas Katya Luis Mira Nadia Oskar Petra Rafi Selma".split()
)
FAMILY = tuple(
    "Abelov Brandt Castano Dunmore Ekelund Farrow Galvan Hosking Ibarra Jensen Kolar Lindqvist Morel Novak".split()
)
TOWNS = tuple(
    "Altmere Brannow Calder Dornach Eskby Fenwick Garlow Halden Istria Korsund Lowmoor Merrin Norvik Oxley".split()
)
OUTLETS = tuple(
    "Chronicle Herald Telegraph Observer Courier Gazette Tribune Examiner Dispatch Ledger Mercury Echo".split()
)
AGENCIES = ("the Northern News Agency", "Press Wire International", "the Coastal News Service")
DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
HOURS = (
    "shortly after dawn",
    "at about 3 p.m.",
    "late in the evening",
    "in the early hours",
    "just before noon",
)


@dataclass(frozen=True, kw_only=True)
class Matter:
    """A field of news: what happened in several wordings, who speaks for it, what is counted, what is said."""

    happening: tuple[str, ...]
    bodies: tuple[str, ...]
    offices: tuple[str, ...]
    counted: tuple[tuple[str, ...], ...]
    causes: tuple[tuple[str, ...], ...]
    quotes: tuple[str, ...]


MATTERS = (
    Matter(
        happening=(
            "A fire destroyed a textile warehouse on the edge of {town} on {day} {hour}",
            "A textile warehouse outside {town} burned down on {day} {hour}",
            "Flames tore through a warehouse full of cloth near {town} on {day} {hour}",
        ),
        bodies=("the fire service", "the {town} city council", "the labour inspectorate"),
        offices=("fire chief", "mayor", "union secretary"),
        counted=(
            (
                "{n} workers were treated in hospital for burns and smoke",
                "hospitals treated {n} workers for burns",
            ),
            ("the damage was put at ${m} million", "losses come to some ${m} million"),
            (
                "more than {k} firefighters fought the blaze",
                "the blaze kept over {k} firefighters busy until morning",
            ),
        ),
        causes=(
            ("the fire started in a faulty lift motor", "a broken lift motor set off the fire"),
            ("two of the emergency exits had been locked", "workers found a pair of emergency doors locked"),
        ),
        quotes=(
            "We could hear the roof coming down behind us",
            "Nobody had checked those doors for a year",
            "It will take weeks before we know what was lost",
        ),
    ),
    Matter(
        happening=(
            "Bus drivers in {town} walked out on {day} {hour} in a dispute over night shifts",
            "A strike by the bus drivers of {town} over night work began on {day} {hour}",
            "Buses stood still across {town} from {day} {hour} because drivers refused new night shifts",
        ),
        bodies=("the transport union", "the {town} bus company", "the regional government"),
        offices=("union leader", "company spokeswoman", "transport commissioner"),
        counted=(
            ("{n} of the city's lines were not served", "the walkout stopped {n} bus lines"),
            ("the company loses ${m} million a day", "each day costs the operator about ${m} million"),
            (
                "some {k} drivers marched to the town hall",
                "around {k} drivers joined a march on the town hall",
            ),
        ),
        causes=(
            (
                "the new roster cut the rest between shifts to eight hours",
                "drivers would rest only eight hours under the roster",
            ),
            (
                "talks broke down over a pay rise of four percent",
                "the two sides failed to agree on four percent more pay",
            ),
        ),
        quotes=(
            "We are not asking for the moon, we are asking for sleep",
            "The offer on the table is the last one",
            "Passengers understand why we are standing here",
        ),
    ),
    Matter(
        happening=(
            "A court in {town} sentenced a former bank director on {day} {hour} for hiding losses from investors",
            "A former bank director was found guilty in {town} on {day} {hour} of concealing losses",
            "Judges in {town} convicted a banker who had kept losses secret, in a ruling on {day} {hour}",
        ),
        bodies=("the public prosecutor", "the financial regulator", "the investors' association"),
        offices=("prosecutor", "defence lawyer", "presiding judge"),
        counted=(
            ("{n} investors had joined the suit", "the case was brought by {n} investors"),
            (
                "the bank had concealed losses of ${m} million",
                "losses of ${m} million never appeared in the books",
            ),
            ("the trial heard {k} witnesses", "{k} witnesses were heard during the trial"),
        ),
        causes=(
            (
                "the director signed the accounts without reading them",
                "he put his name to accounts that he had not read",
            ),
            ("auditors were given forged letters", "the auditors had received letters that were forged"),
        ),
        quotes=(
            "This verdict tells savers that the law is on their side",
            "My client will appeal, and he will be heard",
            "The court saw a pattern, not a mistake",
        ),
    ),
    Matter(
        happening=(
            "The river burst its banks at {town} on {day} {hour} after three days of rain",
            "Days of rain sent the river over its banks in {town} on {day} {hour}",
            "Parts of {town} were under water on {day} {hour} when the river flooded",
        ),
        bodies=("the civil protection office", "the weather service", "the {town} water board"),
        offices=("disaster coordinator", "meteorologist", "water board chairman"),
        counted=(
            ("{n} families had to leave their homes", "{n} households were moved to safety"),
            ("repairs will cost ${m} million", "the bill for repairs is estimated at ${m} million"),
            ("the level rose by {k} centimetres in one night", "overnight the water climbed {k} centimetres"),
        ),
        causes=(
            ("a sluice gate upstream had failed to close", "upstream, one of the sluice gates stayed open"),
            ("warnings reached the villages too late", "villagers were warned only when it was too late"),
        ),
        quotes=(
            "The water came up the street faster than we could carry the children",
            "We measured a flow that our tables do not even list",
            "What was promised after the last flood was never built",
        ),
    ),
)

# Background is put together from three parts, so that two newsrooms seldom have the same sentence.
WHO = (
    "Residents of {town} and of two neighbouring villages",
    "Members of the regional parliament",
    "A commission of three retired judges",
    "The owners of some forty small shops along the main square",
    "Engineers from the technical university",
    "Several relatives of {person}",
    "The opposition, led by {person},",
    "Insurers and their assessors",
    "Teachers at the secondary school near the station",
    "A working group of the ministry of the interior",
    "The archbishop and a number of charities",
    "Officials who asked not to be named",
)
DID = (
    "have called for a public inquiry into earlier complaints",
    "gathered behind the barriers with blankets and bottles of water",
    "criticised the authorities for publishing so little",
    "offered rooms and meals to those who could not go home",
    "will present a first report of {k} pages within {few} months",
    "had warned of such a case in a letter {few} years ago",
    "met for {few} hours without reaching an agreement",
    "expect the costs to exceed the budget of the province",
    "asked listeners of local radio to stay away from the centre",
    "compared the events with those that led to the resignation of two officials",
    "collected more than {k} signatures in a single afternoon",
    "refused to speak about money before the weekend",
)
WHILE = (
    "while the roads to the harbour remained closed to traffic for most of the following day",
    "although no bill has been published so far and none is expected before the summer recess",
    "because the town depends heavily on a handful of larger employers",
    "after a similar case in the neighbouring province had ended without charges",
    "even if some of the figures that circulated online later turned out to be wrong",
    "as schools opened two hours late and the weekly market moved to a field behind the station",
    "which surprised those who had followed the talks from the beginning",
    "and lawyers on both sides said they would wait for the documents",
    "when the news reached the capital, where ministers were meeting behind closed doors",
    "so that the last trains left {town} without passengers",
    "in a statement that ran to {few} pages and mentioned nobody by name",
    "despite the rain that had set in during the afternoon",
)
