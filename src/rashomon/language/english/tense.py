"""English words that tell whether a clause looks ahead, and words of saying, by which it does not."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Words that look ahead; a weekday under one of them is the next one.
AHEAD = _words("""
    due schedule scheduled agree threaten offer order instruct decide ready poised expect expected plan
    planned set slate slated upcoming forthcoming deadline ahead tomorrow intend hope promise vow pledge
    tip earmark link line_up likely
    prepare invite summon postpone postponement delay reschedule put_off put_back
""")
# With "for" before what is asked for; and with that as the verb's own object.
ASKING_WITH = _words("""
    ask call apply press push vote petition opt
""")
ASKING_FOR = "for"
ASKING = _words("""
    demand seek request propose arrange convene want need
""")
# What is said in one of these was said at that time.
SAYING_NOUNS = _words("""
    statement interview speech remark remarks letter report tweet post comment conference briefing address
    article broadcast email message note memo
""")
AHEAD_MODALS = _words("""
    will 'll shall would should may might can could must wo ca 'd
""")
# What these are of, or about, has happened; what these call off was to come, as a rule.
LOOKING_BACK = _words("""
    inquiry investigation probe inquest aftermath wake anger outrage reaction victim survivor aftershock
""")
# Nobody plans these: a day that is theirs has been.
UNPLANNED = _words("""
    accident crash collision derailment blast explosion fire blaze earthquake quake flood flooding landslide
    avalanche eruption shooting stabbing murder robbery riot raid outage leak spill disaster tragedy
""")
# What was foretold was so on the day that is named, not for it, unless the time stands after "for".
FORECASTS = _words("""
    forecast prediction projection estimate
""")
FORECAST_FOR = "for"
COMPARING = "than"
# What stands below one of these came before what the clause tells; the day right after "since" too.
AFTER = _words("""
    after during since following
""")
SINCE = "since"
CALLING_OFF = _words("""
    cancel cancellation scrap boycott ban call_off
""")
# A deadline that did this is past.
PASSING = _words("""
    pass expire lapse elapse
""")
# "Have been sent home until March": what is said to last until then still does.
UNTIL = frozenset({"until", "till"})
LIMITS = frozenset({"by", "until", "till"})
SAYING = _words("""
    say tell report announce state write add claim admit deny warn confirm insist note argue declare reply
    show quote describe publish post tweet suggest call put list record detail contain document reveal
    mention indicate cover
""")
