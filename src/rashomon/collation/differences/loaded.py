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
    return tuple(" ".join(name.split()) for name in listed.split(","))


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
    humiliating crushing disgraceful pathetic callous cynical sneaky shady dodgy murky
    incompetent clueless bungling spineless toothless feeble cushy
    shoddy horrific horrifying shocking harrowing sickening vile despicable
    heinous monstrous atrocious appalling deplorable abject laughable ludicrous farcical
    grotesque perverse fraudulent rigged doctored trumped-up cooked-up
    concocted fabricated blatant brazen barefaced naked craven gutless senseless
    mindless needless pointless wasteful bloated lavish obscene
    unrepentant arrogant smug pampered spoilt spoiled lazy drunken
    trigger-happy bloodstained merciless pitiless inhuman sadistic fiendish
    terror disastrous catastrophic draconian tyrannical despotic genocidal criminal treacherous traitorous
    murderous bloodthirsty crazed deranged unhinged out-of-control cut-price cash-strapped hapless
    crumbling rotten toxic
""")

# Names that take a side whatever they stand for.
CHARGED = _names(
    """terrorist, thug, bandit, saboteur, invader, occupier, aggressor, stooge, puppet, crony, henchman, henchmen,
    lackey, mob, rabble, hooligan, rioter, agitator, troublemaker, extremist, fanatic, zealot, crook, fraudster,
    swindler, gangster, mobster, murderer, butcher, beast, predator, parasite, traitor, turncoat, mouthpiece,
    clique, regime, junta, clan, cabal, mafia, patriot, martyr, oligarch, fat cat, robber baron, polluter, culprit,
    villain, scapegoat, warmonger, warlord, dictator, despot, tyrant, death squad, goon, brute, savage, barbarian,
    fascist, nazi, scab, shirker, quack, charlatan, bully, hoodlum, lout, yob, vandal, snitch, infidel, heretic,
    freedom fighter, looter, profiteer, loan shark, slumlord, bureaucrat, pen-pusher, horde,
    massacre, carnage, bloodbath, slaughter, horror, nightmare, catastrophe, debacle, fiasco, shambles, farce,
    circus, charade, travesty, mockery, outrage, disgrace, robbery, heist, swindle, sham, conspiracy, racket, scam,
    stitch-up, witch-hunt, vendetta, purge, stranglehold, blackmail, extortion, bribe, kickback, hush money,
    sell-out, sellout, capitulation, betrayal, floodgate, blank cheque, blank check, death-trap, death trap,
    deathtrap, talking shop, propaganda, smear, hoax, fairy tale, pack of lies, giveaway, handout, land grab,
    power grab, bloodletting, onslaught, inferno, mayhem, rampage, reign of terror, cover-up, whitewash,
    kangaroo court, show trial, police state, banana republic, white elephant, gravy train, slap on the wrist,
    slap in the face, stab in the back, act of war, act of terror, war crime, genocide, ethnic cleansing, invasion,
    occupation, aggression, atrocity, pogrom, scaremongering, hysteria, rip-off, cesspit, hellhole, eyesore,
    monstrosity, rust bucket, snake oil, nanny state"""
)

# Verbs that take a side, whoever does it; of several words, the first is put in its forms.
CHARGED_DEEDS = _names(
    """slaughter, butcher, massacre, murder, slay, exterminate, liquidate, gun down, mow down, terrorise, terrorize,
    brutalise, brutalize, bully, maul, lynch, offload, axe, boot out, kick out, turf out, gut, plunder, loot, pillage,
    rob, fleece, swindle, rip off, gobble up, gamble away, squander, waste, fritter away, sweep under the rug,
    sweep under the carpet, hush up, whitewash, rubber-stamp, ram through, railroad, steamroll, steamroller, bulldoze,
    sneak, slink, cave in, capitulate, betray, sell out, wash its hands, wash his hands, wash her hands, jump ship,
    pull the plug, dither, bungle, botch, blunder, flout, trample, gag, muzzle, smear, brainwash, dupe, hoodwink,
    rig, steal, hijack, sabotage, blackmail, extort, bribe, grovel, kowtow, pander, drag its feet, drag his feet,
    drag her feet, drag their feet, sit on its hands, sit on his hands, sit on her hands, sit on their hands,
    turn a blind eye, hound, persecute, unleash, humiliate, trounce, maim, ravage, wreak havoc, rampage, run amok,
    invade, annex, strangle, disgrace, cash in, rake in, chicken out, weasel out, conspire, collude"""
)

# The past of those that are not regular.
IRREGULAR = {
    "sweep": ("swept",),
    "steal": ("stole", "stolen"),
    "slay": ("slew", "slain"),
    "sell": ("sold",),
    "sit": ("sat",),
    "sneak": ("snuck",),
    "wreak": ("wrought",),
}
