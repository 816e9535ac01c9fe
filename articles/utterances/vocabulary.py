"""Words that tell nothing of who speaks: those of grammar, and those of which condolences are made."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GRAMMAR = _words("""
    a about above after again against all also am an and any are arent as at be because been before
    being below between both but by can cannot cant could couldnt did didnt do does doesnt doing
    dont down during each even ever every few for from further get gets getting go goes going gone
    got had has hasnt have havent having he hed hell her here hers herself hes him himself his how i
    id if ill im in into is isnt it its itself ive just know let lets like made make makes many may
    me might mine more most much must my myself never no nor not now of off on once one only or
    other our ours ourselves out over own s same say says see shall she shes should so some such t
    take than that thats the their theirs them themselves then there theres these they theyre theyve
    thing things think this those through to too under until up upon us very want was wasnt way we
    well were werent weve what whats when where which while who whom whose why will with wont would
    wouldnt yes yet you youll your youre yours yourself youve
""")

NUMBERS = _words("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    first second third fourth fifth half quarter dozen
""")

# With and without one of these a sentence says the opposite; apostrophes are folded away.
NEGATIONS = _words("""
    not no never none nobody nothing neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt
    werent hasnt havent hadnt shouldnt wouldnt couldnt mustnt neednt aint refuse refused unable
""")
OPPOSITES = frozenset(
    frozenset(pair.split("/"))
    for pair in _words("""
    rise/fall rose/fell rises/falls rising/falling increase/decrease increased/decreased grow/shrink up/down
    open/close opened/closed opens/closes win/lose won/lost support/oppose supported/opposed accept/reject
    accepted/rejected more/less more/fewer before/after always/never buy/sell bought/sold start/stop
    started/stopped begin/end guilty/innocent safe/unsafe legal/illegal true/false right/wrong good/bad
    better/worse best/worst high/low higher/lower stay/leave stayed/left with/without all/none
    everybody/nobody everyone/nobody yes/no raise/lower raised/lowered raise/cut raised/cut
    possible/impossible likely/unlikely fair/unfair stronger/weaker strong/weak ready/unready able/unable
""")
)

# What is said on every such occasion, by everybody.
FORMULAIC = _words("""
    affected angry answer appreciate appreciated attack believe bless blessed care case cause
    comment committed community concerned concerns condemn condolences continue continuing cooperate
    cooperating country day days deep deeper deepest deeply dedicated details difficult disappointed
    done event events everybody everyone everything extend extremely families family forward friends
    full fully further future glad god good grateful great happy hard heart heartbroken heartfelt
    hearts help honor honored honoured hope hoping horrific incident injured investigate
    investigating investigation involved issue issues job law life lives long look looking lost love
    loved matter matters moment morning need needs new news nothing ongoing ones opportunity order
    part pass passed pending people person place pleased position possible pray prayer prayers
    praying priority privilege protect proud public question questions ready really regret remain
    response responders right sad saddened sadness safe safety security senseless serious service
    shock shocked situation something soon sorrow sorry speak speculate stage stand statement still
    strong strongly support supporters sympathies sympathy take taking team terrible thank thankful
    thanks thought thoughts time times today together tomorrow tonight tragedy tragic truly unable
    victim victims violence wish wishes work working world wounded year years
""")
