"""When two names of a story can be one source's. What is English about names lives here as data.

In: names as the reports print them. Out: whether a name is somebody's own or only describes somebody, and
whether a short name can stand for a full one. Which of the sources that fit is meant is decided elsewhere.
"""

from rashomon.records import Source
from rashomon.text.folding import ARTICLES, HONORIFICS, fold_name, joined

INSTITUTIONS = frozenset({"government", "organisation", "agency", "outlet"})
# Small words inside names that are written without a capital.
PARTICLES = frozenset({
    "of", "for", "and", "de", "del", "della", "der", "den", "di", "da", "du", "van", "von", "zu", "zum", "al",
    "el",
    "bin", "ibn", "ben", "la", "le", "y", "e", "on", "in", "at", "to", "&", "und", "et",
})  # fmt: skip
# A phrase that opens with one of these points at somebody whom only its own report knows.
POINTING = frozenset({
    "a", "an", "one", "two", "three", "several", "some", "many", "few", "another", "other", "any",
    "each", "every", "no", "his", "her", "its", "their", "our", "my", "same", "such", "this", "that",
    "these", "those", "all", "both", "most", "unnamed", "former",
})  # fmt: skip
# Heads that tell nothing without what stands before them: one story has many ministries and companies.
BARE = frozenset({
    "ministry", "court", "company", "board", "council", "office", "department", "agency", "party",
    "bank", "group", "firm", "service", "newspaper", "paper", "union", "committee", "commission",
    "authority", "university", "school", "hospital", "station", "channel", "broadcaster", "operator",
    "association", "fund", "institute", "parliament", "press", "post", "times", "news", "state", "city",
    "county", "north", "south", "east", "west", "new", "national", "international", "central", "united",
})  # fmt: skip
# Last words of the names of newspapers and stations, whose first words are as a rule those of a town.
MASTHEADS = frozenset({
    "agency", "broadcasting", "bulletin", "chronicle", "courier", "daily", "dispatch", "enquirer", "examiner",
    "express", "gazette", "globe", "guardian", "herald", "inquirer", "journal", "ledger", "magazine", "mail",
    "mercury", "mirror", "news", "newspaper", "newswire", "observer", "post", "press", "radio", "record",
    "register", "review", "sentinel", "standard", "star", "sun", "telegraph", "television", "times", "today",
    "tribune", "tv", "weekly", "wire",
})  # fmt: skip
# What outlets and agencies are called beside their names.
TRAILING = (("news", "agency"), ("press", "agency"), ("newspaper",), ("agency",))
_MARKS = "\"'“”‘’(),."


def is_proper(name: str) -> bool:
    """Whether a name is somebody's own, not a description: every telling word has a capital or is an
    acronym."""
    words = name.split()
    if words and words[0].lower() in ARTICLES - {"the"} | POINTING:
        return False
    passed = ARTICLES | HONORIFICS | PARTICLES
    telling = [word.strip(_MARKS) for word in words if word.lower().rstrip(".") not in passed]
    return bool(telling) and all(word and (word[0].isdigit() or _has_capital(word)) for word in telling)


def is_institution(source: Source) -> bool:
    """Whether a source without a name of its own is one for the whole story: "the coast guard"."""
    words = source.name.lower().split()
    return source.kind in INSTITUTIONS and bool(words) and words[0] not in POINTING


def own_names(source: Source) -> list[str]:
    """A source's proper names; not the town alone of "the Town Gazette"."""
    proper = [name for name in (source.name, *source.aliases) if is_proper(name)]
    return [
        name for name in proper if not any(_is_town_of(fold_name(name), fold_name(other)) for other in proper)
    ]


def key(name: str, kind: str) -> tuple[str, ...]:
    """The folded words that a name is compared by; "the X newspaper" is compared as "X"."""
    words = fold_name(name)
    for ending in TRAILING:
        rest = words[: -len(ending)]
        if rest and words[-len(ending) :] == ending and (kind in ("agency", "outlet") or len(ending) > 1):
            return rest
    return words


def stands_for(short: str, long: str, *, person: bool) -> bool:
    """Whether a shorter name can be a longer one's: a surname, the body without its country, a firm's
    first words."""
    one, all_ = fold_name(short), fold_name(long)
    if (
        not one
        or len(joined(one)) >= len(joined(all_))
        or (len(one) == 1 and (one[0] in BARE or len(one[0]) < 2))
    ):
        return False
    if person:
        return (one[-1] == all_[-1] and _in_order(one, all_)) or (len(one) == 1 and one[0] == all_[0])
    if _ends_with(all_, one):
        return _only_capitals_before(short, long)
    return is_proper(short) and is_proper(long) and all_[: len(one)] == one and not _is_town_of(one, all_)


def is_acronym(name: str, long: str) -> bool:
    """Whether a name is the initials of another: "EU" of "European Union"."""
    letters = name.replace(".", "")
    if not (2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()):
        return False
    words = [word for word in long.split() if word.lower() not in PARTICLES | ARTICLES]
    return len(words) > 1 and letters == "".join(word[0] for word in words).upper()


def _is_town_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is the front of a masthead."""
    return 0 < len(short) < len(long) and long[-1] in MASTHEADS and long[: len(short)] == short


def _ends_with(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether the last words of one are the other, spaces set aside."""
    end = joined(short)
    return any(joined(long[at:]) == end for at in range(1, len(long)))


def _only_capitals_before(short: str, long: str) -> bool:
    """Whether what the longer form adds is a name: "the Ruthenian navy", not "the board of the navy"."""
    kept = len(joined(fold_name(short)))
    words = [word for word in long.split() if fold_name(word)]
    while words and kept > 0:
        kept -= len(joined(fold_name(words.pop())))
    added = [word for word in words if word.lower() not in ARTICLES]
    return all(_has_capital(word) and not word.endswith(("'s", "’s")) for word in added)


def _in_order(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


def _has_capital(word: str) -> bool:
    """A capital at the front or, as in "eBay", inside."""
    return any(letter.isupper() for letter in word)
