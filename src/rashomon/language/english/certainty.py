"""How English hedges, attempts, supposes, asks and denies."""

# Adverbs that hedge a clause.
HEDGES = frozenset(
    "reportedly allegedly apparently possibly perhaps maybe probably likely seemingly presumably "
    "purportedly supposedly ostensibly conceivably potentially arguably reputedly".split()
)
MODALS = frozenset("may might could".split())
# "Could see" tells of an ability, and so does "could not": neither hedges. "Could not have seen" does.
ABILITY_MODALS = frozenset({"could"})
PERCEPTION = frozenset("see hear feel smell taste sense notice watch make observe".split())
# "is believed to have left", "are thought to be", "is feared dead": the participle hedges what follows.
BELIEF = frozenset(
    "believe think understand say report suspect presume suppose expect rumour rumor allege consider fear".split()
)
# "More rain is expected": these alone look ahead.
AWAITING = frozenset({"expect"})
# "I think the gate was open".
OPINING = frozenset("think believe suspect guess suppose reckon assume".split())
FIRST_PERSON = frozenset({"i", "we"})
# "appears to", "seems to", "is likely to".
RAISING = frozenset("appear seem tend".split())
RAISING_ADJECTIVES = frozenset("likely unlikely possible probable".split())
# "It is unclear whether": what follows is left open.
OPEN_ADJECTIVES = frozenset("unclear unknown uncertain".split())
# Attempts at a deed; intentions ("hopes to") are told as such.
TRIES = frozenset("try attempt seek endeavour endeavor strive".split())
# "Made an attempt to leave".
TRY_NOUNS = frozenset("attempt effort bid try".split())
CONDITIONALS = frozenset("if unless provided providing assuming".split())
# Before "if": "as if" compares, "even if" concedes.
NO_CONDITION = frozenset({"as", "even"})
# "Should the wall break, …", "Had it broken, …": the verb that opens a condition without "if".
INVERTED = frozenset("should had were".split())

NEGATIONS = frozenset(
    "not n't never no none nobody nothing neither nor nowhere hardly scarcely cannot".split()
)
# "Few heard it": with an article it affirms.
SCARCE = frozenset({"few", "little"})
# "Without power" negates only where that is all the clause says.
LACKING = frozenset({"without"})
# What makes of a negation before it no negation: "not only … but", "no more than 40", "no doubt that".
AFTER_NOT = frozenset("only just merely simply solely least because to if long".split())
# "Not to mention the barn".
AFTER_NOT_TO = frozenset({"mention", "say", "speak"})
BOUNDS = frozenset("more less fewer later earlier sooner larger bigger smaller higher lower".split())
AFTER_NO = frozenset("doubt matter wonder secret question".split())
# "If not hundreds", "whether or not".
BEFORE_NOT = frozenset({"if", "or"})
# "In no way", "at no time", "under no circumstances".
NO_NOUNS = frozenset("way means circumstance time point account case stage sense".split())
# Verbs and adjectives that deny their own complement: "failed to", "refused to", "is unable to".
NEGATIVE_VERBS = frozenset("fail refuse decline neglect omit".split())
NEGATIVE_ADJECTIVES = frozenset("unable unlikely unwilling powerless".split())
# After these a second verb says what was done instead: "was not sunk but towed away".
CONTRARY = frozenset("but yet instead rather".split())
