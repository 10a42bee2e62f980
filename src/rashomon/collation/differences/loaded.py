"""Names that take sides: families of names for one thing, and modifiers that judge. Data only.

Gathered from what the style books of news agencies warn of. A family: even-handed names | names that take a
side."""

_FAMILIES = """
    incursion, advance, operation, offensive, attack, strike | invasion, raid, onslaught, assault,
        aggression, blitz, massacre, terror
    trial, case, proceedings, hearing | farce, charade, witch-hunt, persecution, travesty, show trial,
        kangaroo court
    government, administration, authorities, leadership | regime, junta, clique, dictatorship, cabal
    witness, source, manager, employee, whistleblower, aide, official | informer, informant, snitch,
        rat, traitor, stooge, turncoat, mole
    fighter, militant, gunman, soldier, rebel, insurgent, separatist | terrorist, thug, bandit,
        mercenary, martyr, freedom fighter, butcher
    protest, demonstration, rally, march, unrest, gathering | riot, mob, rampage, uprising, mayhem
    protester, demonstrator, crowd, supporter | rioter, mob, hooligan, thug, agitator, rabble
    offer, bid, proposal, takeover, acquisition, approach | raid, grab, assault, attack, swoop, land
        grab, power grab
    buyer, bidder, investor, suitor, fund | raider, predator, vulture, locust, corporate raider
    memo, document, letter, file, report | smear, dossier of lies, forgery, fake
    explanation, statement, account, reason, defence, defense, response | excuse, lie, cover-up, spin,
        whitewash, propaganda
    accident, incident, grounding, collision, crash, flood, fire, outage, failure, release, spill,
        wave | disaster, catastrophe, tragedy, horror, carnage, nightmare, debacle, fiasco, bloodbath,
        inferno
    kill, shoot, death, killing, shooting | murder, slaughter, massacre, execute, execution, butcher,
        assassinate, liquidate, neutralise, neutralize
    detain, arrest, hold, capture, detention | kidnap, abduct, hostage, abduction
    migrant, refugee, asylum seeker, arrival | illegal, alien, invader, illegals
    settlement, outpost, neighbourhood, neighborhood | colony
    barrier, fence | wall, apartheid wall
    tax cut, reform, measure, change | giveaway, handout, power grab, crackdown, purge
    cut, reduction, saving, layoff, dismissal, redundancy | axe, bloodbath, cull, slash, massacre
    payment, fee, bonus, donation | bribe, kickback, hush money, slush, payoff, sweetener
    furlough, suspend, suspension | lay off, laid off, sack, fire, axe, dump
    policy, plan, programme, program, scheme | plot, conspiracy, racket, scam
    adviser, ally, associate, colleague, friend | crony, henchman, lackey, puppet, stooge, accomplice
    critic, opponent, dissident, opposition | traitor, enemy, extremist, saboteur, agitator
    product, device, car, vehicle, plane, toy, drug, medicine | death-trap, deathtrap, killer, lemon,
        junk
    businessman, entrepreneur, executive, billionaire | oligarch, tycoon, fat cat, robber baron
    agreement, deal, treaty, plea | capitulation, surrender, sell-out, sellout, betrayal
    testify, testimony, cooperate | rat, betray, sell out
    territory, region, area | occupied territory, stronghold, hotbed
    separation, secession, independence | breakaway, rebellion, treason
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _names(listed: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in listed.split(","))


# A line that is indented further goes on with the one before.
FAMILIES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (_names(even), _names(sided))
    for even, _, sided in (
        line.partition("|") for line in _FAMILIES.replace("\n        ", " ").strip().splitlines()
    )
)

# Adjectives and nouns that judge the person or thing that they stand before.
JUDGING = _words("""
    runaway rogue notorious infamous so-called self-styled self-proclaimed disgraced embattled
    controversial hostile brutal bloody savage ruthless corrupt crooked shameful shameless
    outrageous scandalous explosive stolen bogus sham fake phoney phony alleged  puppet
    illegal illegitimate unprovoked cowardly heroic brave legendary beloved hated greedy reckless
    evil barbaric fascist nazi terrorist extremist radical hardline fanatical militant ultra rebel
    breakaway warmongering man-made killer deadly horror death-trap doomed botched bungled
    disastrous catastrophic draconian tyrannical despotic genocidal criminal treacherous traitorous
    murderous bloodthirsty crazed deranged unhinged out-of-control cut-price cash-strapped hapless
    crumbling rotten toxic
""")
