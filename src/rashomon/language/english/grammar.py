"""The small words of English grammar that the readers of attribution look for, by what they do."""

# What opens a clause that is said.
THAT = "that"
COMPLEMENTISERS = frozenset({"that", "whether", "if"})
MANNER = frozenset({"how", "why"})
WHOEVER = frozenset({"whatever", "whoever"})
# "as the mayor said", "quoted as saying", "seen as".
AS = "as"
BY = "by"
TO = "to"
OF = "of"
OF_OWNERS = frozenset({"by", "from", "of"})
PER = "per"
IN_VIEW = frozenset({"in", "by", "on"})
ON = "on"
IN_DOCUMENT = frozenset({"in", "via", "by", "through"})
# "P, he said, and Q", "P, he said, but Q".
AND = "and"
BUT = "but"
# Subjects that are nobody, and those of which only a quotation speaks.
IT = "it"
THERE = "there"
DUMMIES = frozenset({"it", "there"})
DEMONSTRATIVES = frozenset({"this", "that"})
SPEAKING = frozenset({"i", "we", "you"})
WHO = "who"
THINGS = frozenset({"this", "that", "there", "which", "what"})
ARTICLES = frozenset({"the", "a", "an"})
# "this newspaper", "our correspondent".
OURS = frozenset({"this", "our"})
# "could call", "may highlight": acts that are only possible. "offered no proof".
POSSIBLE = frozenset({"could", "may", "might", "can", "should", "must"})
NO = frozenset({"no", "neither"})
# Verbs that stand for themselves in a rule.
SAY = "say"
SEE = "see"
BE = "be"
MAKE = "make"
CLEAR = "clear"
ASKED = frozenset({"ask", "tell"})
CITED = frozenset({"cited", "quoted"})
QUOTING = frozenset({"quote", "cite", "describe"})
DISMISSING = frozenset({"reject", "dismiss"})
# Inside a quotation these attribute nothing for the report: "it shows", "I hope".
OF_ONESELF = frozenset({"show", "mean", "hope"})
