"""English pronouns and small words that refer, by what they can refer to."""

MALE = frozenset("he him his himself".split())
FEMALE = frozenset("she her hers herself".split())
NEUTER = frozenset("it its itself".split())
PLURAL = frozenset("they them their theirs themselves".split())
FIRST = frozenset("i we me us my our ours mine myself ourselves".split())
MALE_WORDS = frozenset(
    "mr sir king prince pope father man spokesman chairman husband brother son boy lord congressman fisherman".split()
)
FEMALE_WORDS = frozenset(
    "mrs ms miss dame queen princess woman spokeswoman chairwoman wife sister daughter girl lady mother actress congresswoman".split()
)
STOP = frozenset(
    "the a an this that these those of in on at to for from by with and or but as is was were be been being "
    "are am has have had do "
    "does did will would shall should can could may might must not no it its he she they them his her their "
    "him who whom which "
    "what there here than then so such also into onto over under after before during about up down out off "
    "again more most very "
    "s 't n't just only own same too all any both each few other some nor if while because until against "
    "between through above below "
    "i we you me us my our your".split()
)
# Small words inside the names of persons.
PARTICLES = frozenset("de del della der den di da du van von zu al el bin ibn ben la le y e of".split())
# What opens a line before a colon and is nobody's name.
LABELS = frozenset(
    "note notes update updated updates photo photos video watch read listen live breaking correction corrections "
    "editor editors source sources credit file related more also see q a question answer background summary key "
    "contact tel phone email e-mail image picture caption getty reuters ap afp analysis opinion exclusive the "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
# Last words of the names of public bodies.
PUBLIC = frozenset(
    "agency board body regulator ministry department council commission committee court watchdog authority".split()
)
# Words that stand for some of those just spoken of, or for anybody: sources of their own, not the ones before.
SOME = frozenset(
    "some many others several few most each another one someone somebody everyone everybody anyone those all both "
    "two three four five".split()
)
# Those of them that are more than one.
MANY = frozenset("some many others several few most those all both two three four five".split())
# Bodies that are no firms.
NO_FIRMS = frozenset(
    "union federation association charity club team party university hospital school institute court ministry "
    "department council commission committee inspectorate board".split()
)
# Titles that only persons bear.
HONORIFICS = frozenset("mr mrs ms miss dr sir dame lord lady prof".split())
# Verbs whose subject calls something by the words that follow ("rat": what spaCy makes of "rated").
VERDICTS = frozenset(
    "call describe rate rat dismiss brand label denounce condemn praise hail deem term accuse criticise criticize "
    "reject ridicule deride characterise characterize decry slam blast blame".split()
)
# What any body may be called.
ANY_BODY = frozenset("agency body group organisation organization watchdog regulator".split())
# Nouns for one body by turns.
KIN = (
    frozenset("union federation association".split()),
    frozenset("ministry department office".split()),
    frozenset("board council commission committee".split()),
    frozenset("club team".split()),
    frozenset("university college school institute".split()),
    frozenset("charity foundation trust".split()),
)
# Adjectives that tell no office or body from another of its sort.
IDLE = frozenset(
    "same own other entire whole very new young old elder big small large tiny poor late great good own said "
    "main company firm group organisation organization business agency body popular famous powerful veteran "
    "outgoing current then".split()
)
# Verbs of who has a document that speaks.
HOLDING = frozenset("have obtain see view get review hold possess acquire receive".split())
# The two sides of a trial.
SIDES = frozenset("defence defense prosecution".split())
# Words before an office that make another one of it.
SHIFTING = frozenset("former ex deputy vice assistant acting".split())
# What people and things of a country are called, where it is not its name with an ending.
COUNTRY_OF = {
    "british": "britain", "danish": "denmark", "dutch": "netherlands", "french": "france", "finnish": "finland",
    "greek": "greece", "irish": "ireland", "norwegian": "norway", "polish": "poland", "scottish": "scotland",
    "spanish": "spain", "swedish": "sweden", "swiss": "switzerland", "turkish": "turkey", "welsh": "wales",
    "american": "us", "america": "us", "u.s": "us", "english": "england", "thai": "thailand", "filipino": "philippines",
    "afghan": "afghanistan", "uk": "britain",
}  # fmt: skip
# The endings that make an adjective of a country's name.
OF_COUNTRY = ("n", "an", "ian", "i", "ese", "ish", "vian", "lese")
OWNERS = frozenset("my our your his her its their this that these those".split())
