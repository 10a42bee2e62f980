"""Weighing: how strongly the measures of two reports speak for one having been written from the other.

In: a relation. Out: log-odds; above nought an editor would say that one derives from the other. The weights
are set out in docs/design/lineage.md, with the pairs they were found on.
"""

from math import exp

from rashomon.lineage.relation import Relation

# How they were found: docs/design/lineage.md.
WORDS_IN_ORDER = 60.0
FACTS_IN_ORDER = 12.0
SAME_VALUE = 0.4
MOST_VALUES = 5
VERBATIM_WORD = 0.25
# Who writes from another has his quotations from him and none of his own; whoever was there has some of both.
SAME_SAID = 1.2
MOST_SAID = 3
PRIOR = -11.5
# Half of the child's words in runs that the parent has: most of it was copied. Pairs of which one was
# rewritten have up to 0.3, pairs of which one was copied 0.7 and more.
COPIED = 0.5


def log_odds(relation: Relation) -> float:
    """The log-odds that one of the two was written from the other."""
    values = max(-MOST_VALUES, min(MOST_VALUES, relation.values))
    return (
        PRIOR
        + WORDS_IN_ORDER * max(relation.words)
        + FACTS_IN_ORDER * max(relation.facts)
        + SAME_VALUE * values
        + VERBATIM_WORD * relation.verbatim
        + SAME_SAID * max(0, min(MOST_SAID, max(relation.said)))
    )


def probability(odds: float) -> float:
    """Log-odds as a number between nought and one."""
    return 1.0 / (1.0 + exp(-max(-50.0, min(50.0, odds))))
