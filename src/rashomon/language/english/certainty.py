"""How English hedges, attempts, supposes and denies."""

# Adverbs that hedge a clause.
HEDGES = frozenset(
    "reportedly allegedly apparently possibly perhaps maybe probably likely seemingly presumably "
    "purportedly supposedly "
    "ostensibly conceivably potentially arguably".split()
)
MODALS = frozenset("may might could".split())
# "is believed to have left", "are thought to be": the participle hedges what follows with "to".
BELIEF = frozenset(
    "believe think understand say report suspect presume suppose expect rumour rumor allege consider fear".split()
)
# "appears to", "seems to", "is likely to", "is set to".
RAISING = frozenset("appear seem tend".split())
RAISING_ADJECTIVES = frozenset("likely unlikely possible probable".split())
ATTEMPTS = frozenset("try attempt seek aim endeavour endeavor strive plan intend hope want threaten".split())
# Of these only the first row is an attempt at a deed; intentions hedge.
TRIES = frozenset("try attempt seek endeavour endeavor strive".split())
CONDITIONALS = frozenset("if unless provided".split())
NEGATIONS = frozenset(
    "not n't never no none nobody nothing neither nor nowhere without hardly cannot".split()
)
# Verbs that deny their own complement or object: "failed to", "refused to".
NEGATIVE_VERBS = frozenset("fail refuse decline".split())
