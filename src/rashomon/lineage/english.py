"""What is English in lineage: words that carry no news, numbers in words, and how reports name where they
have it from."""

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

DOZENS = frozenset(_TENS)
# "one" is a pronoun more often than a number.
NUMBER_WORDS = {word: value for value, word in enumerate(_SMALL) if value > 1} | _TENS

FUNCTION_WORDS = frozenset({
    "a", "about", "after", "all", "also", "although", "an", "and", "are", "as", "at", "be", "because", "been",
    "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "during", "each",
    "for", "from", "further", "had", "has", "have", "he", "her", "here", "him", "his", "how", "however", "i",
    "if", "in", "into", "is", "it", "its", "just", "may", "me", "might", "more", "most", "must", "my", "no",
    "not", "now", "of", "off", "on", "one", "only", "or", "other", "our", "out", "over", "own", "s", "same",
    "she", "should", "so", "some", "such", "t", "than", "that", "the", "their", "them", "then", "there",
    "these",
    "they", "this", "those", "though", "through", "to", "too", "under", "until", "up", "us", "very",
    "was", "we",
    "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will",
    "with",
    "would", "you", "your",
    # every report says that somebody said something
    "said", "say", "says", "saying", "told", "tell", "according", "added", "adds",
})  # fmt: skip

# Words beside an outlet's name that make it the place where something was read or heard.
CITING = frozenset({
    "told", "tells", "telling", "according", "cited", "citing", "cites", "quoted", "quoting", "quotes",
    "report", "reported", "reports", "reporting", "said", "says", "wrote", "writes", "published",
    "publishes", "revealed", "reveals", "interview", "interviewed", "newspaper", "broadcaster",
    "agency", "outlet", "via", "source", "learned", "obtained", "seen", "reviewed", "found", "spoke",
    "speaking", "first", "credit", "courtesy",
})  # fmt: skip
