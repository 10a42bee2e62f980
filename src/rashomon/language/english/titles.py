"""How English introduces the names of things: songs, books, ships, nicknames."""

# Right before the marks; the words between them may be as long as they are.
ENTITLED = frozenset("titled entitled subtitled headlined".split())
# Right before the marks, or before one word more ("called it ‘the Nest’").
NAMING = frozenset("call name nickname dub christen rename baptise baptize sing hum chant".split())
# Nouns before a name ("the song ‘Low Tide’", "its nickname, ‘Candle Row’").
KINDS = frozenset(
    "song hymn anthem tune ballad single album track book novel memoir poem play musical opera film movie series "
    "show programme program podcast documentary game magazine column essay painting sculpture exhibition nickname "
    "codename name title ship boat vessel yacht ferry trawler operation project mission brand".split()
)
# Small words that a title writes small.
SMALL = frozenset("the a an of in on at to for from by with and or but nor as vs into".split())
