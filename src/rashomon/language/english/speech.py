"""How English reports speech: reporting verbs by stance, nouns and prepositions that attribute, and who can
be a source."""

# Lemma -> stance. Verbs that take what was said as a clause.
VERBS: dict[str, str] = {
    **dict.fromkeys(
        (
            "say tell state report add announce explain write describe declare note observe remark comment "
            "reply respond "
            "answer ask recall recount repeat reiterate continue conclude estimate calculate predict forecast expect "
            "think believe feel hope fear argue suggest indicate mention inform notify brief testify post "
            "tweet publish "
            "read stress emphasise emphasize underline put order rule hold find judge decide determine show "
            "agree joke quip "
            "sneer shout cry whisper pledge promise vow warn caution complain lament advise urge recommend "
            "propose demand "
            "request signal propose acknowledge assess learn hear quote cite relay stipulate specify outline list "
            "remind assure swear hint concur elaborate clarify interject retort counter object praise blame "
            "criticise criticize condemn denounce thank "
            "know understand realise realize doubt suspect guess worry teach imply make_clear put_it explain "
            "call see view consider insinuate speculate rate reckon tip project anticipate envisage "
            "question wonder assume posit theorise theorize hypothesise hypothesize surmise reason fret grumble gripe "
            "marvel pray wish opine attest aver preach blog email text chant yell scream mutter murmur intimate "
            "foresee envision presume gather document".split()
        ),
        "neutral",
    ),
    **dict.fromkeys(
        "claim allege assert insist maintain contend purport profess boast charge accuse".split(),
        "distancing",
    ),
    **dict.fromkeys("admit concede confess acknowledge grant".split(), "conceding"),
    **dict.fromkeys("reveal disclose divulge expose leak uncover discover".split(), "revealing"),
    **dict.fromkeys(
        "deny reject dispute refute rebut dismiss disavow repudiate contradict".split(), "denying"
    ),
    **dict.fromkeys(
        "confirm stress point_out verify prove emphasise emphasize underscore endorse demonstrate".split(),
        "endorsing",
    ),
}

# Verbs of the list above that report only when a clause, a quotation or "that" follows or precedes; as plain verbs
# with a noun they tell a deed ("ordered an increase", "found the body", "held talks").
DEED_VERBS = frozenset(
    "order announce put find hold rule show see call read publish list know learn hear make put teach "
    "decide determine expect prove "
    "demonstrate thank praise blame criticise criticize condemn denounce rate tip project charge accuse "
    "agree judge discover uncover "
    "urge request demand post recommend propose promise brief consider view".split()
)

# "went on to say", "continues to insist": verbs of beginning, going on and seeming, whose infinitive is told as done.
PHASES = frozenset("appear begin come continue go keep proceed seem start tend use".split())

# An adverbial particle that makes a reporting verb of another one.
PARTICLE_VERBS: dict[tuple[str, str], str] = {
    ("point", "out"): "endorsing",
    ("make", "clear"): "neutral",
    ("spell", "out"): "neutral",
}

# "according to X", "per X", "in the words of X", "in X's view".
PREPOSITIONS = frozenset({"according", "per"})
VIEW_NOUNS = frozenset(
    "count tally reckoning estimate view opinion word words account eyes telling estimation judgment judgement "
    "version testimony authority admission".split()
)

# "nobody knows": no source.
NOBODY = frozenset("nobody none no-one neither".split())

# "reported, citing Y".
CITING = frozenset({"citing", "quoting"})
# Verbs that take what others say as their object: "denied reports that …".
ANSWERS = frozenset("deny reject dispute refute rebut dismiss confirm".split())

# Nouns that carry a clause: "the claim that", "a statement that".
NOUNS: dict[str, str] = {
    **dict.fromkeys(
        "statement report announcement warning suggestion belief conclusion comment remark prediction estimate message news "
        "concern fear view opinion feeling suspicion idea notion argument case point promise pledge vow "
        "demand plea proposal hint signal finding assurance guarantee impression expectation "
        "forecast testimony complaint criticism verdict ruling theory recommendation doubt speculation "
        "worry confidence conviction reminder observation guess explanation".split(),
        "neutral",
    ),
    **dict.fromkeys(
        "claim allegation assertion accusation insistence contention rumour rumor charge".split(),
        "distancing",
    ),
    **dict.fromkeys("admission confession concession".split(), "conceding"),
    **dict.fromkeys("revelation disclosure".split(), "revealing"),
    **dict.fromkeys("denial rejection".split(), "denying"),
    **dict.fromkeys("confirmation".split(), "endorsing"),
}

# "The firm's answer: the paper was a draft": nouns that a colon follows and whose owner says what comes.
LABELS = frozenset(
    "advice answer argument assessment claim comment conclusion explanation message prediction promise reaction "
    "reply response retort verdict version view warning word words".split()
)

# Verbs that only carry a noun of saying, so that their subject says what it says: "made the case that".
GIVING = frozenset(
    "make express voice issue give offer raise have hold share repeat reiterate deliver release publish "
    "air bring lodge file post advance take leave see spread be".split()
)

# "does not think that it will rain": what is denied is what is believed, not the belief.
BELIEFS = frozenset("believe expect feel imagine reckon see suppose think".split())

# "reports emerged that …": how talk gets about.
SURFACING = frozenset("surface emerge circulate spread swirl persist arise abound".split())

# "will hope that", "would want": with a modal no more than a guess at what somebody wishes.
WISHES = frozenset("fear hope know want wish".split())

# "could not be independently verified": the outlet's own word on what another says.
VERIFYING = frozenset("verify confirm corroborate authenticate substantiate".split())
UNAIDED = frozenset("independently immediately".split())

# Adjectives of conviction that take a clause: "is sure that".
CONVICTIONS: dict[str, str] = {
    **dict.fromkeys(
        "sure certain confident convinced optimistic hopeful afraid aware glad happy pleased proud sad sorry angry "
        "concerned worried surprised grateful thankful unsure uncertain doubtful sceptical skeptical upset "
        "frustrated disappointed satisfied relieved delighted shocked alarmed wary mindful adamant insistent "
        "clear".split(),
        "neutral",
    ),
}

# Adverbs of hearsay: somebody says so, nobody is named.
HEARSAY = frozenset("reportedly allegedly purportedly supposedly".split())

# Pieces that can stand as a source though nobody speaks: documents, images, results.
DOCUMENTS = frozenset(
    "statement report document memo letter email e-mail release filing log record list minutes transcript "
    "study survey poll "
    "analysis audit review ruling judgment judgement verdict indictment communique communiqué note notice "
    "dossier database data "
    "footage video photo photograph picture image recording post tweet message article story book paper map "
    "website page "
    "bulletin census index inquiry investigation probe test tests figures statistics results records files documents emails".split()
)
OUTLETS = frozenset(
    "newspaper paper daily weekly magazine broadcaster channel station website site outlet agency newswire "
    "wire tabloid "
    "journal gazette times post herald tribune courier chronicle news radio television tv press media "
    "broadsheet portal blog "
    "sentinel dispatch express mail inquirer voice today argus advertiser weekly telegraph observer guardian examiner mirror standard star sun record ledger bulletin network".split()
)
AGENCY = frozenset("agency newswire wire".split())
# "The Nordal Press Service", "the Nordal news agency".
SERVICES = frozenset("agency service".split())
PRESS = frozenset("press news wire".split())
GOVERNMENT = frozenset(
    "government ministry kremlin white house administration cabinet parliament senate congress department "
    "embassy council court "
    "prosecutor prosecutors police army military navy coastguard guard authorities authority state "
    "regulator commission "
    "commissioner tribunal mayor municipality city office foreign defence defense treasury judges judge force forces "
    "prosecution service services customs".split()
)
GROUPS = frozenset(
    "officials people residents witnesses sources analysts experts employees workers fishermen critics "
    "supporters activists "
    "investigators lawyers police authorities judges prosecutors doctors scientists researchers campaigners "
    "protesters relatives "
    "neighbours neighbors members staff insiders diplomats directors investors traders locals villagers "
    "passengers survivors "
    "organisers organizers media reporters journalists colleagues politicians lawmakers ministers leaders soldiers troops union".split()
)
PERSON_NOUNS = frozenset(
    "spokesman spokeswoman spokesperson official man woman person minister president chief head leader "
    "executive director "
    "chairman chairwoman chair chairperson judge lawyer attorney prosecutor mayor governor commander "
    "captain general colonel "
    "officer sergeant detective analyst expert professor doctor teacher principal witness passenger driver "
    "resident neighbour "
    "neighbor owner manager boss founder ceo secretary senator deputy aide adviser advisor envoy ambassador "
    "diplomat king queen "
    "prince princess bishop pope priest coach player captain trainer athlete referee fisherman farmer "
    "worker employee student "
    "scientist researcher economist editor reporter journalist insider source broker pilot sailor survivor "
    "victim relative "
    "brother sister father mother son daughter wife husband friend member activist campaigner pensioner "
    "engineer nurse surgeon "
    "chancellor premier congressman congresswoman lawmaker councillor councilor constable inspector "
    "superintendent coroner "
    "historian author singer actor actress artist treasurer accountant auditor inspector ranger forecaster".split()
)
# Words for outlets that carry nothing: "told the press", "for the record".
NO_CARRIERS = frozenset("press media record book".split())
# Audiences that add nobody to a chain: "told reporters", "told a press conference".
TELL_VERBS = frozenset("tell inform brief notify assure remind advise warn".split())
# Offices whose holder speaks for the body that he holds it in.
OFFICES = frozenset(
    "spokesman spokeswoman spokesperson chief executive ceo chairman chairwoman chair president director "
    "head boss commander minister "
    "secretary aide chancellor premier governor mayor superintendent principal founder owner commissioner general managing".split()
)
# Nouns that an organisation goes by at its second mention.
ORGANISATION_NOUNS = frozenset(
    "company firm group operator organisation organization corporation business bank carrier airline maker "
    "manufacturer "
    "builder developer party union charity club team federation association body board agency university "
    "hospital school "
    "institute watchdog fund producer retailer supplier publisher bidder chipmaker carmaker drugmaker lender insurer "
    "utility miner brewer shipyard yard broadcaster regulator ministry department council commission committee court".split()
)
# Last words of the names of firms and bodies.
FIRM_WORDS = frozenset(
    "inc ltd llc plc corp co gmbh ag sa nv labs laboratories systems line lines holdings partners capital "
    "industries motors "
    "technologies software pharma pharmaceuticals energy power hydro oil gas steel foods airways airlines "
    "railways logistics "
    "trust foundation society council institute centre center alliance front movement brigade works media press point".split()
)
# Titles before a name, and words that go with one; no part of the name.
TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady prof professor president prime minister chancellor premier "
    "secretary senator sen rep "
    "representative congressman congresswoman governor gov mayor judge justice presiding special chief "
    "executive commander captain "
    "capt colonel col general gen lieutenant lt major maj sergeant sgt officer detective inspector "
    "superintendent constable "
    "king queen prince princess pope archbishop bishop cardinal father rev reverend rabbi imam sheikh "
    "ayatollah coach director "
    "chairman chairwoman chair ceo cfo coo spokesman spokeswoman spokesperson prosecutor attorney lawyer "
    "foreign defence defense "
    "interior finance health transport education deputy vice acting former ex-president ex-minister founder "
    "editor analyst "
    "professor ambassador envoy aide presidential commissioner councillor principal head boss".split()
)
