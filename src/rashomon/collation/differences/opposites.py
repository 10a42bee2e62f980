"""Words of opposite meaning in English. Data only."""

# Lemmas that take one side of a concept | and the other; they are read with the polarity of their clause. A verb
# and its particle are joined by a line.
OPPOSITES = tuple(
    (one.split(), other.split())
    for one, _, other in (
        line.partition("|")
        for line in """
    working work lit operational functioning function run lamplit burn | out dark unlit broken off faulty
        defective dead fail quit stall break_down go_out burn_out cut_out shut_down conk_out malfunction
    open reopen opened clear unblock unlock unlocked | close closed shut block blocked seal lock locked
        lock_up barricade
    alive survive survived live safe rescue save spare | dead die died kill killed perish drown
    sound sounded ring go_off | silent mute quiet fail
    stand standing intact undamaged unharmed survive hold untouched unscathed whole | destroy collapse
        flatten demolish wreck raze wipe wipe_out ruin crumble fall fold burn_down lose erase delete
        shatter gut level
    unhurt uninjured unharmed unscathed | hurt injure wound maim bruise
    continue keep resume carry go_ahead go_on proceed carry_on restart press_on | stop cease halt suspend
        end quit abandon postpone call_off cancel scrap pause break_off shelve interrupt go_out put_off
    accept approve agree endorse back support welcome consent say_yes sign_off adopt pass ratify |
        reject refuse oppose decline spurn veto rebuff turn_down say_no vote_down throw_out dismiss
        resist rule_out balk
    confirm admit acknowledge concede | deny refute dispute contradict
    guilty convict | innocent acquit clear exonerate
    safe sound harmless stable | unsafe dangerous unsound harmful toxic fatal critical
    win won victorious | lose lost beaten
    rise increase grow climb gain soar surge double rocket go_up | fall decrease drop decline shrink
        slide slip tumble halve go_down sink
    profit | loss
    arrive enter come turn_up attend | leave depart stay_away walk_out storm_out boycott
    stay remain stay_on cling_on hang_on | leave resign step_down quit out go_out depart step_aside
        sack dismiss fire oust stand_down
    succeed | fail founder
    know aware | unaware
    legal lawful legitimate valid genuine authentic | illegal unlawful illegitimate invalid fake forge
        forged bogus void
    present | absent
    possible | impossible
    binding bind mandatory compulsory obligatory | voluntary optional unenforceable
    hold held keep respect observe honour honor | break violate breach collapse flout
    withdraw retreat pull_back pull_out | advance push_on
    withdraw drop retract take_back | maintain stand_by insist
    release free let_go at_large | detain arrest jail hold imprison in_custody lock_up
    found find recover turn_up | miss missing vanish disappear
    allow permit let authorise authorize | ban forbid prohibit bar outlaw
    include part comprise contain | exclude rule_out leave_out omit left_out
    armed | unarmed
    order instruct tell | refuse
    early | late
    hide conceal cover_up | disclose reveal publish
    keep retain | get_rid sack drop dump fire oust dismiss

    help assist rescue | abandon ignore neglect desert
    warn alert | lull
    trust | distrust mistrust
    praise hail applaud | condemn criticise criticize denounce slam
    calm peaceful | violent
    voluntary willing | force coerce
    paid pay | unpaid
    true real | false untrue invention fabrication lie
    healthy well | ill sick
    occupied full | empty deserted
    sober | drunk
    new | old
    cheap | expensive
    sell | keep
    borrow | lend
""".strip()
        .replace("\n        ", " ")
        .splitlines()
    )
)
