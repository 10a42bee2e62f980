"""The small words of English that tie clauses together."""

# Clauses opened by these stay with what they belong to, but for causes and limits below: purpose, condition, comparison.
STAYING_MARKS = frozenset("if unless because so that in order than like lest until before whether to".split())
# Clauses opened by these tell something of their own.
CONTRAST_MARKS = frozenset("after when as while although though whereas where since once but and".split())
# Words that open a clause and are no part of what it says.
EDGE_WORDS = frozenset(
    "because before until and but or nor yet so that while as after when although though whereas whether since once also then however meanwhile separately".split()
)
# What sets an aside off from its clause.
ASIDE_MARKS = frozenset([",", "–", "—", "―", "-", "--", "(", ";", ":"])
# Ranks that make news of an apposition.
RANKS = frozenset("first second third fourth fifth last latest only".split())
# A number before these is an age.
AGE_WORDS = frozenset({"old", "aged"})
# Conjunctions that deny what they join.
NEGATIVE_TIES = frozenset({"neither", "nor"})
# Of the words at the edge of a clause, those that open a clause under another one.
SUBORDINATING = frozenset("while as after when although though whereas whether since once".split())
# Answers and fillers, which tell nothing alone.
PARTICLES = frozenset("yes no yeah yep nope ok okay well oh please thanks sure".split())
FILLERS = frozenset({"i mean", "you know", "you see", "let me see", "i think", "of course"})
# Verbs that tell nothing without what is said.
SAYING_VERBS = frozenset("say ask add reply tell".split())
# "As long as", "as far as": conditions.
MEASURES = frozenset("long far much well".split())
# Clauses opened by these give a cause, or tell before what.
CAUSES = frozenset({"because"})
LIMITS = frozenset({"before"})
# Before these a denial or a focus holds for the cause: "not because", "only because".
FOCUS = frozenset("not only just simply merely perhaps".split())
# What goes on with a clause; relative words that add; what leaves open which of two.
THEN = "then"
WHICH = frozenset("which whom whose".split())
EITHER = frozenset({"or", "nor"})
# Nouns of which a relative clause only says which one is meant, and the same of determiners.
EMPTY_NOUNS = frozenset("way reason time day moment place thing fact idea point case kind sort".split())
EMPTY_DETERMINERS = frozenset("no any every each such whatever".split())
# "Nearly half", "about a fifth".
GRADES = frozenset("nearly almost about around roughly at least just only well".split())
FRACTIONS = frozenset("half third quarter fifth sixth tenth".split())
# What opens a comparison of amounts: "double the sum", "up from nine".
COMPARING = frozenset("double twice triple enough compared worth".split())
COMPARING_PAIRS = frozenset(
    {
        ("up", "from"),
        ("down", "from"),
        ("up", "on"),
        ("down", "on"),
        ("half", "as"),
        ("less", "than"),
        ("more", "than"),
        ("fewer", "than"),
    }
)
