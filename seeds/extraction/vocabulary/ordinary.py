"""Ordinary English words: what a capital at a sentence's start, in a headline or in a title may hide."""

from functools import lru_cache

from seeds.extraction.vocabulary.words import words

# Never part of a name where a name begins.
FUNCTION_WORDS = words("""
    a about above according across after afterward afterwards again against ago all almost alone along
    already also although always am amid among amongst an and another any anybody anyone anything anyway
    anywhere are around as aside at away back be because been before behind being below beneath beside
    besides between beyond both but by can cannot could despite did do does done down due during each
    earlier either else elsewhere enough especially even eventually ever every everybody everyone everything
    everywhere except far few fewer finally first for from further furthermore had has have having he hence
    her here hers herself him himself his how however i if in indeed inside instead into is it its itself
    just last lastly lately later least less lest let like likewise many maybe me meanwhile mine more
    moreover most mostly much my myself namely near nearby nearly neither never nevertheless next no nobody
    none nonetheless nor not nothing notwithstanding now nowhere of off often on once one ones only onto or
    other others otherwise ought our ours ourselves out outside over overall own per perhaps please plus
    previously quite rather recently regarding same second secondly several shall she should since so some
    somebody somehow someone something sometimes somewhat somewhere soon still such than that the their
    theirs them themselves then there thereafter therefore these they third this those though through
    throughout thus till to today together tomorrow tonight too toward towards two three four five six seven
    eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion half under
    unless unlike until up upon us usually versus very via vs was we well were what whatever when whenever
    where whereas wherever whether which whichever while who whoever whole whom whose why will with within
    without would yes yesterday yet you your yours yourself yourselves following including concerning
    considering given assuming provided providing amidst alongside overnight apparently certainly clearly
    obviously unfortunately fortunately sadly interestingly ironically importantly additionally similarly
    conversely consequently accordingly subsequently ultimately initially originally specifically generally
    typically basically essentially actually really simply perhaps possibly probably presumably supposedly
    reportedly allegedly thankfully hopefully admittedly naturally surely definitely absolutely don't
    doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't
    let's that's it's he's she's there's here's what's who's i'm i've i'd i'll we're we've we'll they're
    they've they'll you're you've you'll ain't nope yeah ok okay oh ah hey hi hello wow thanks thank sorry
    said says say asked asking speaking saying citing noting adding calling referring responding replying
    pressed questioned
""")
_ORDINARY = """
    longtime onetime xmas merry hail rebuke scold mock taunt dub tout slam blast bash lash hug kick stun
    stumble analyst aide insider organizer backer donor fundraiser spender caucus delegate superdelegates
    mayoral gubernatorial ability able abortion abroad absence absolute abstract absurd abuse academic
    accept access accident account accurate accuse acid across act action active activity actor actress
    actual adapt add addition address adequate adjust administration admire admit adopt adult advance
    advantage adventure advertise advice advise advocate affair affect afford afraid afternoon age agency
    agenda agent aggressive agree agriculture ahead aid aim air aircraft airline airport alarm album
    alcohol alert alien alive allege allegation alliance allow ally alphabet alternative amaze amazing
    ambition amend amendment amount analysis ancient anger angle angry animal anniversary announce annual
    answer anticipate anxious apart apartment apologize apology appeal appear appearance apple application
    apply appoint appreciate approach appropriate approve architect area argue argument arise arm armed
    army arrange arrest arrival arrive arrow art article artificial artist ash ashamed aspect assault
    assemble assembly assert assess asset assign assist assistance associate assume assure atmosphere
    attach attack attempt attend attention attitude attorney attract audience author authority auto
    automatic available average avenue avoid award aware awful awkward baby background bad badly bag bail
    bake balance ball ballot ban band bang bank bar bare bargain barn barrel barrier base basic basis
    basket bat battery battle bay beach bean bear beat beautiful beauty become bed beef beer beg begin
    behave behavior belief believe bell belong belt bench bend benefit best bet betray better bias bible
    bicycle bid big bike bill bind biography bird birth birthday bit bite bitter bizarre black blame blank
    blanket blast bleed bless blind block blog blonde blood bloody blow blue board boat body boil bold
    bomb bond bone bonus book boom boost boot border bore born borrow boss bother bottle bottom bound bowl
    box boy brain branch brand brave bread break breakfast breast breath breathe breed bribe brick bride
    bridge brief bright brilliant bring broad broadcast broken brother brown brush budget build building
    bullet bully bunch burden burn burst bury bus bush business busy butter button buy cabinet cable cake
    calculate calendar call calm camera camp campaign cancel cancer candidate candle candy cap capable
    capacity capital captain capture car carbon card care career careful carefully cargo carpet carry cart
    case cash casino cast castle casual cat catch category cattle cause caution cease ceiling celebrate
    celebration celebrity cell cemetery center central century ceremony certain chain chair chairman
    challenge chamber champion chance change channel chaos chapter character charge charity charm chart
    chase cheap cheat check cheer cheese chemical chest chicken chief child childhood children chip
    chocolate choice choose church cigarette cinema circle circuit circumstance cite citizen city civil
    civilian civilization claim class classic classroom clean clear clerk clever client climate climb
    clock close cloth clothes cloud club clue coach coal coalition coast coat code coffee coin cold
    collapse colleague collect collection college colony color colour column combat combine come comedy
    comfort comfortable coming command comment commerce commercial commission commit commitment committee
    common communicate communication community company compare comparison compete competition complain
    complaint complete complex complicated component compose comprehensive compromise computer concede
    concentrate concept concern concert conclude conclusion concrete condemn condition conduct conference
    confess confidence confident confirm conflict confront confuse congratulate congress connect
    connection conscience consensus consequence conservative consider constant constitution construct
    construction consult consumer contact contain contemporary content contest context continue contract
    contrast contribute control controversial controversy convention conversation convert convict
    conviction convince cook cookie cool cooperate cop cope copy core corn corner corporate corporation
    correct correspondent corrupt corruption cost cottage cotton cough council count counter country
    county couple courage course court cousin cover coverage cow crack craft crash crazy cream create
    creative creature credit creep crew crime criminal crisis critic critical criticism criticize crop
    cross crowd crown crucial cruel cry culture cup cure curious currency current curtain curve custom
    customer cut cycle daily damage dance danger dangerous dare dark darkness data database date daughter
    day dead deadline deadly deal dear death debate debt decade deceive decide decision deck declare
    decline decorate decrease deep deer defeat defend defendant defense defence deficit define definition
    degree delay delegate delegation deliver delivery demand democracy democratic demonstrate deny depart
    department depend deposit depress deputy derive describe desert deserve design desire desk desperate
    destroy destruction detail detain detect determine develop development device devote dialogue diamond
    diary die diet differ difference different difficult difficulty dig digital dignity dinner diplomacy
    diplomat diplomatic direct direction director dirty disappear disappoint disaster discipline discount
    discover discovery discrimination discuss discussion disease dish dismiss display dispute distance
    distant distinct distribute district disturb dive divide division divorce doctor document dog dollar
    domestic dominate donate donation door double doubt dozen draft drag drama dramatic draw dream dress
    drift drink drive driver drop drown drug drum dry dub dump duty dust eager ear early earn earth
    earthquake ease east eastern easy eat economic economy edge edit edition editor educate education
    effect effective efficient effort egg elaborate elder elect election electoral electric electricity
    electronic elegant element elephant elevate elite email embarrass embassy embrace emerge emergency
    emotion emotional emphasis emphasize empire employ employee employer employment empty enable encounter
    encourage end endless endorse enemy energy enforce engage engine engineer enhance enjoy enormous
    ensure enter enterprise entertainment enthusiasm entire entrance entry environment environmental
    episode equal equality equipment era error escape essay essential establish estate estimate ethics
    ethnic evaluate evening event evidence evil evolve exact exactly exam examine example excellent
    exception exchange excite exclude exclusive excuse execute executive exercise exhibit exist existence
    exit expand expansion expect expectation expense expensive experience experiment expert explain
    explanation explode explore explosion export expose express expression extend extensive extent
    external extra extraordinary extreme eye fabric face facility fact factor factory faculty fade fail
    failure faint fair fairly faith fake fall false fame familiar family famous fan fancy fantastic
    fantasy farm farmer fashion fast fat fatal fate father fault favor favorite fear feature federal fee
    feed feel fellow female fence festival fetch fever fiction field fierce fight fighter figure file fill
    film filter final finance financial find fine finger finish fire firm fish fit fix flag flame flash
    flat flavor flee fleet flesh flight float flood floor flow flower fly focus fold folk follow food fool
    foot football force forecast foreign forest forever forget forgive form formal former formula fort
    fortune forum forward found foundation founder fraction fragile frame framework fraud free freedom
    freeze frequent fresh friend friendly friendship frighten front frozen fruit frustrate fuel fulfill
    full fully fun function fund fundamental funding funeral funny furniture future gain gallery gamble
    game gang gap garage garbage garden gas gate gather gay gender gene general generate generation
    generous gentle gentleman genuine gesture ghost giant gift girl give glad glass global glory glove
    goal goat gold golden golf good goods govern government governor grab grace grade gradual graduate
    grain grand grandfather grandmother grant grass grateful grave gray great greatest green greet grief
    ground group grow growth guarantee guard guess guest guide guilty guitar gulf gun guy habit hair hall
    hand handle hang happen happy harass harbor hard hardly harm harmony harsh harvest hat hate hatred
    hazard head headline headquarters heal health healthy hear hearing heart heat heaven heavy heel height
    hell helicopter help herald heritage hero hesitate hidden hide high highlight highly highway hill hint
    hip hire historian historic historical history hit hold hole holiday holy home homeland homeless
    honest honor honour hook hope horizon horn horrible horror horse hospital host hostage hostile hot
    hotel hour house household housing huge human humanitarian humor hundred hunger hungry hunt hunter
    hurricane hurry hurt husband hypothesis ice icon idea ideal identify identity ideology idiot ignore
    ill illegal illness image imagination imagine immediate immediately immigrant immigration immune
    impact implement implication imply import importance important impose impossible impress impression
    impressive improve improvement incentive inch incident include income increase incredible independence
    independent index indicate indication individual industrial industry infant infection inflation
    influence inform information infrastructure ingredient initial initiative injure injury inner innocent
    innovation inquiry insert inside insist inspect inspector inspire install instance instant institute
    institution instruct instruction instrument insult insurance intellectual intelligence intelligent
    intend intense intent intention interact interest interesting interim interior internal international
    internet interpret interrupt interval intervene intervention interview introduce introduction invade
    invasion invent invest investigate investigation investigator investment investor invite involve iron
    island isolate issue item ivory jacket jail jazz jealous jet jewel job join joint joke journal
    journalist journey joy judge judgment judicial juice jump junior jury justice justify keen keep key
    kick kid kidnap kill killer kind king kingdom kiss kitchen knee knife knight knock know knowledge
    label labor labour laboratory lack ladder lady lake lamb lamp land landscape lane language large
    largely laser latest laugh launch laundry law lawmaker lawn lawsuit lawyer lay layer lazy lead leader
    leadership leading leaf league leak lean leap learn lease leather leave lecture left leg legacy legal
    legend legislation legislative legislator legitimate lemon lend length lesson letter level liar
    liberal liberty library license lie life lift light likely limit line link lion lip liquid list listen
    literature little live living load loan lobby local location lock log logic lonely long look loose
    lord lose loss lost lot loud love lovely lover low lower loyal luck lucky lunch lung luxury machine
    mad magazine magic magnificent mail main mainstream maintain major majority make maker male mall man
    manage management manager mandate mankind manner mansion manual manufacture map march margin marine
    mark market marriage marry mask mass massacre massive master match mate material math matter mature
    maximum mayor meal mean meaning means measure meat mechanism medal media medical medicine medium meet
    meeting member membership memo memorial memory mental mention menu merchant mercy mere merely merge
    merit mess message metal method middle midnight might migrant migration mild military milk mind
    mineral minimum minister ministry minor minority minute miracle mirror miss missile missing mission
    mistake mix mixed mob mobile mode model moderate modern modest mom moment momentum money monitor
    monkey monster month monument mood moon moral morning mortgage mosque mother motion motivate motor
    mount mountain mouse mouth move movement movie multiple murder muscle museum music musical musician
    mutual mystery myth naked name narrative narrow nasty nation national nationwide native natural nature
    navy necessary neck need negative neglect negotiate negotiation neighbor neighborhood neighbour nerve
    nervous nest net network neutral new newly news newspaper nice night nightmare noble nod noise
    nominate nomination nominee normal north northern nose notable note notice notion novel nuclear number
    numerous nurse nut oath obey object objective obligation observe observer obstacle obtain obvious
    occasion occupy occupation occur ocean odd odds offend offense offensive offer office officer official
    oil old olive online open opening operate operation operator opinion opponent opportunity oppose
    opposite opposition option orange order ordinary organ organic organization organize origin original
    orphan outcome outrage outside outstanding overcome overseas owe owner pace pack package page pain
    paint painting pair palace pale pan panel panic paper parade parent park parliament part participant
    participate particular particularly partner party pass passage passenger passion passive passport
    password past patch path patience patient patriot patrol pattern pause pay payment peace peaceful peak
    peasant penalty pension people pepper perceive percent perfect perform performance period permanent
    permission permit persist person personal personality personnel perspective persuade phase phenomenon
    philosophy phone photo photograph photographer phrase physical piano pick picture piece pig pile pilot
    pink pioneer pipe pit pitch pity place plain plan plane planet planned plant plastic plate platform
    play player plead pleasant pleasure pledge plenty plot plunge pocket poem poet poetry point poison
    pole police policy polite political politician politics poll pollution pool poor pop popular
    population port portion portrait pose position positive possess possession possible post postpone pot
    potato potential pound pour poverty powder power powerful practical practice praise pray prayer
    precious precise predict prefer pregnant prejudice premier preparation prepare presence present
    preserve presidency president presidential press pressure prestige pretend pretty prevent previous
    price pride priest primary prime prince princess principal principle print prior priority prison
    prisoner privacy private privilege prize problem procedure proceed process produce producer product
    production profession professional professor profile profit program programme progress prohibit
    project prominent promise promote prompt proof propaganda proper property proposal propose prosecute
    prosecution prosecutor prospect protect protection protein protest protester proud prove province
    provision provoke psychology public publication publicity publish publisher pull pump punch punish
    punishment purchase pure purple purpose pursue push puzzle qualify quality quantity quarter queen
    question quick quickly quiet quit quote race racial racism racist radical radio rage raid rail
    railroad railway rain raise rally ranch random range rank rape rapid rare rat rate ratio raw ray reach
    react reaction read reader ready real reality realize rear reason reasonable rebel rebuild recall
    receive recent reception recession recipe recognition recognize recommend record recover recovery
    recruit red reduce reduction refer reference referendum reflect reform refuge refugee refuse regard
    regime region regional register regret regular regulate regulation rehabilitation reject relate
    relation relationship relative relatively relax release relevant reliable relief religion religious
    reluctant rely remain remarkable remark remember remind remote removal remove rent repair repeat
    replace reply report reporter represent representative republic republican reputation request require
    requirement rescue research resemble reserve residence resident resign resist resistance resolution
    resolve resort resource respect respond response responsibility responsible rest restaurant restore
    restrict restriction result resume retail retain retire retirement retreat return reveal revelation
    revenge revenue reverse review revolution reward rhetoric rhythm rice rich ride rifle right riot rise
    risk rival river road rob robot rock rocket role roll romance romantic roof room root rope rose rough
    round route routine row royal rubber ruin rule ruler ruling rumor run runner rural rush sack sacred
    sacrifice sad safe safety sail saint sake salad salary sale salt sample sanction sand sanctuary
    satellite satisfaction satisfy sauce save saving scale scandal scared scary scatter scene schedule
    scheme scholar school science scientific scientist score scream screen script sea seal search season
    seat secret secretary section sector secure security see seed seek seem segment seize select selection
    self sell senate senator send senior sense sensitive sentence separate sequence series serious servant
    serve service session set settle settlement severe sex sexual sexy shade shadow shake shallow shame
    shape share shark sharp shatter shed sheep sheet shelf shell shelter sheriff shift shine ship shirt
    shock shoe shoot shop shore short shot shoulder shout show shower shrink shut shy sick side sigh sight
    sign signal signature significant silence silent silk silly silver similar simple sin sing singer
    single sink sister sit site situation size ski skill skin skirt sky slave slavery sleep slice slide
    slight slip slogan slow slowly small smart smell smile smoke smooth snake snap snow social society
    soft software soil soldier solid solution solve son song sophisticated sort soul sound soup source
    south southern space spare spark speak speaker special specialist species specific spectacular speech
    speed spell spend sphere spin spirit spiritual split spokesman spokesperson spokeswoman sponsor sport
    spot spouse spread spring spy square squad squeeze stable stadium staff stage stain stake stand
    standard star stare start state statement station statistics statue status stay steady steal steel
    stem step stick stiff still stir stock stomach stone stop storage store storm story straight strange
    stranger strategic strategy stream street strength strengthen stress stretch strict strike string
    strip stroke strong structure struggle student studio study stuff stupid style subject submit
    subsequent substance substantial succeed success successful suck sudden suddenly sue suffer sufficient
    sugar suggest suicide suit summer summit sun super supply support supporter suppose supreme sure
    surface surge surgeon surgery surprise surprising surrender surround survey survival survive survivor
    suspect suspend suspicion sustain swear sweat sweep sweet swift swim swing switch sword symbol
    sympathy symptom syndrome system table tackle tactic tail take tale talent talk tall tank tap tape
    target task taste tax taxi taxpayer tea teach teacher team tear technical technique technology teen
    teenager telephone television tell temper temperature temple temporary temptation tend tendency
    tension tent term terminal terrible territory terror terrorism terrorist test testify testimony text
    theater theatre theft theme theory therapy thick thief thin thing think thirst thorough thought
    thousand threat threaten throat throne throw thumb ticket tide tie tight timber time tiny tip tire
    tired title tobacco toe toilet tolerance tomato tone tongue tool tooth top topic torture toss total
    touch tough tour tourism tourist tournament towel tower town toxic toy trace track trade tradition
    traditional traffic tragedy tragic trail train training transfer transform transition translate
    transmission transparent transport trap trash travel treasure treasury treat treatment treaty tree
    tremendous trend trial tribe tribute trick trigger trip triumph troop trouble truck true truly trust
    truth try tube tune tunnel turn twin twist type typical ugly unable uncle undergo understand undertake
    unemployment unfair uniform union unique unit unite united unity universal universe university unknown
    unprecedented unusual upset urban urge urgent use useful user usual utility vacation valid valley
    valuable value van variety vast vegetable vehicle venture verdict version vessel veteran victim
    victory video view viewer village violate violation violence violent virtual virtue virus visible
    vision visit visitor visual vital vocal voice volcano volume voluntary volunteer vote voter vulnerable
    wage wait wake walk wall wander want war ward warm warn warning warrior wash waste watch water wave
    way weak weakness wealth wealthy weapon wear weather web wedding week weekend weekly weigh weight
    weird welcome welfare west western wet whale wheat wheel whip whisper whistle white wide widespread
    widow wife wild willing win wind window wine wing winner winter wipe wire wisdom wise wish witch
    withdraw witness wolf woman women wonder wonderful wood wooden wool word work worker workplace world
    worried worry worse worst worth worthy wound wrap write writer wrong yard year yell yellow yes young
    youth zero zone men mine feet teeth lives wives leaves media criteria phenomena people police staff
    troops goods odds thanks congratulations politics economics ethics news series species means
    headquarters outskirts proceeds earnings savings surroundings belongings anti pro ex non pre post sub
    ultra multi co inter trans semi mid mini mega cyber eco bio geo neo pseudo self alt-right backlash
    backstage bathroom birther blackmail blockade bombshell bookstore boycott brainwash breaking briefcase
    briefing brutal bulletin bystander cabinet caliphate caller captive caravan caucus ceasefire charter
    chatter cheerleader checkpoint citizenship clash cleric clinic closure collusion combatant comeback
    commander commentary comrade condolence convoy correspondent coup courthouse courtroom crackdown creed
    crossfire crossroad cult curfew cyberattack deadlock deploy deportation deprive detainee deterrent
    dictator dictatorship diplomat disarm discontent dissent doctrine dossier drone dynasty electorate
    elephant embargo embattled empower enclave endorsement entourage envoy epidemic ethnic evacuate
    exclusive exile exit-poll exodus extradite extremism extremist faction famine fanatic farewell fascism
    feminist filibuster firearm firefighter firestorm flashpoint foe footage fracture fringe frontline
    frontrunner fugitive fundraiser fury gag gaffe genocide ghetto glimpse globalization gossip gridlock
    grievance guerrilla guideline gunfire gunman handshake hardline harassment hashtag hate headscarf
    heartland heir helm highlights hijack hoax homicide hometown hostility humiliation hypocrisy hysteria
    ideal immunity impeach impeachment incumbent indict indictment infighting informant infrared inmate
    insider insurgency insurgent interrogation intruder irony jihad jihadist joint judiciary kickoff
    knockout landmark landslide layoff leaflet leftist legislature liaison lifeline lifetime limbo
    livestream lobbyist lockdown loophole looting lynch malware manhunt manifesto marathon martyr
    mastermind mayhem mediation memoir menace militant militia millennial mindset mishap misogyny
    moderator monarchy monologue morale mortar motorcade mourn multinational mural mutiny nationalism
    nationalist neo-nazi newcomer newsletter newsroom nickname nuance oligarch onslaught op-ed opioid
    opposition oppression ordeal outbreak outlet outpost outreach outsider oversight ouster pandemic
    paradox paramilitary pardon parole partisan paycheck payroll peacekeeper perjury perpetrator petition
    picket pilgrim pilgrimage pivot playbook podcast podium polarized pollster populism populist porn
    predator premiere pretext probe progressive prophet protocol prowess pundit purge quagmire quota
    racketeering ramp ransom rape rapper ratification ratings reckless reconciliation redemption refugees
    rehab relentless repeal reprisal repression resentment reservoir restraint retaliation rhetoric rigged
    rival robocall rocket rogue rubble runaway runoff sabotage sanction satire scapegoat scrutiny
    secession sectarian secular segregation semester separatist setback shelling showdown shutdown siege
    skeptic skirmish slogan smear sniper soaring socialism socialist sovereignty spike spotlight spree
    stalemate stampede standoff stereotype stronghold subpoena suffrage superdelegate superpower supremacy
    supremacist surrogate surveillance swing tabloid takeaway takeover tariff taskforce testimony
    theocracy thug torch townhall trailblazer traitor transcript transgender treason tribunal truce
    turmoil turnout tweet tyranny tyrant ultimatum underdog undercover undermine unrest upheaval uprising
    uproar vandalism veto vigil vigilante villain vow walkout warfare warhead warlord warrant watchdog
    waterboarding whistleblower widow wiretap witch-hunt withdrawal xenophobia zealot
"""
# How a base is inflected: its ending taken off, and what may have stood in its place.
_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"), ("iness", "y"), ("ing",
     ""), ("ing", "e"), ("ings", ""), ("ings", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""),
    ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("or", "e"), ("ors", "e"), ("or", ""),
    ("ors", ""), ("est", ""), ("est", "e"), ("ly", ""), ("ly", "le"), ("ally", ""), ("ness", ""),
    ("ful", ""), ("less", ""), ("ment", ""), ("ments", ""), ("able", ""), ("able", "e"), ("al", ""),
    ("ion", ""), ("ion", "e"), ("ions", ""), ("ions", "e"), ("ation", "e"), ("ation", ""),
    ("ations", "e"), ("ive", ""), ("ive", "e"), ("y", ""), ("ish", ""), ("ship", ""), ("hood", ""),
    ("man", ""), ("men", ""), ("woman", ""),
)  # fmt: skip
_PREFIXES = ("un", "re", "dis", "mis", "over", "out", "under", "non", "pre", "anti", "counter")
ORDINARY = frozenset(_ORDINARY.split()) | FUNCTION_WORDS
# Endings that only ordinary words have.
_ABSTRACT = ("tion", "tions", "ness", "ments", "ously", "ically", "ability", "ibility", "ization", "isation")


def _known(word: str) -> bool:
    if word in ORDINARY:
        return True
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            base = word[: -len(ending)] + instead
            if base in ORDINARY or (len(base) > 3 and base[-1] == base[-2] and base[:-1] in ORDINARY):
                return True
    return False


@lru_cache(maxsize=50_000)
def is_ordinary(word: str) -> bool:
    """Whether the lower-cased word is ordinary English, as it stands or inflected."""
    if _known(word) or (len(word) > 6 and word.endswith(_ABSTRACT)):
        return True
    if any(word.startswith(p) and len(word) > len(p) + 3 and _known(word[len(p) :]) for p in _PREFIXES):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(p and (_known(p) or p.isdigit()) for p in parts)
