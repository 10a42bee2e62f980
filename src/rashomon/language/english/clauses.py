"""The small words of English that tie clauses together."""

# Clauses opened by these stay with what they belong to: purpose, condition, cause, comparison.
STAYING_MARKS = frozenset("if unless because so that in order than like lest until before whether to".split())
# Clauses opened by these tell something of their own.
CONTRAST_MARKS = frozenset("after when as while although though whereas where since once but and".split())
# Words that open a clause and are no part of what it says.
EDGE_WORDS = frozenset(
    "and but or nor yet so that while as after when although though whereas whether since once also then however meanwhile separately".split()
)
# What sets an aside off from its clause.
ASIDE_MARKS = frozenset([",", "–", "—", "―", "-", "--", "(", ";", ":"])
# Ranks that make news of an apposition.
RANKS = frozenset("first second third fourth fifth last latest only".split())
# A number before these is an age.
AGE_WORDS = frozenset({"old", "aged"})
