"""Verbs that tell of an event, by PLOVER type, and their forms.

Entries are parted by `;`. `lift > curfew ban`: the verb counts where one of these words follows within a few
words. `call for`: these words follow at once. A verb stands for all its forms.
"""

from seeds.extraction.findings import EventType

EVENT_VERBS: dict[EventType, str] = {
    "agree": """
        agree; promise; pledge; vow > support help aid send give; commit to; commit themselves; commit
        itself; offer > to help aid talks ceasefire support mediate negotiate release assistance host;
        volunteer to; accept > formula plan proposal offer deal invitation terms ceasefire truce
        resolution agreement conditions mediation; consent; reach > agreement deal accord consensus
        understanding compromise settlement; strike > deal; express > willingness readiness; welcome >
        proposal offer; undertake to; assent; come to > agreement terms; conclude > agreement deal accord""",
    "consult": """
        meet; meet with; meet for; hold > talks meeting meetings consultations negotiations summit
        discussions conference dialogue conversation conversations; visit; confer; telephone; phone;
        receive > delegation envoy minister president premier chancellor king queen prince leader leaders
        ambassador mission counterpart; arrive > visit talks summit meeting tour; pay > visit; host >
        president minister summit talks meeting leader premier chancellor king queen counterpart leaders;
        mediate; negotiate; undertake > mission mediation visit tour; launch > mediation talks
        negotiations; resume > talks negotiations dialogue; renew > talks negotiations; open > talks
        negotiations summit; begin > talks negotiations visit tour; start > talks negotiations visit tour;
        attend > summit meeting talks conference ceremony funeral; return to > talks negotiations; travel
        to > talks meet visit discuss; fly to > talks meet visit; welcome > delegation envoy minister
        president chancellor premier counterpart; convene; consult with; speak by > telephone phone; talk
        by > telephone phone; embark on > trip tour visit; discuss; exchange > views; take part > talks
        summit meeting conference; gather > summit talks conference; sit down with; brief > council
        ambassadors lawmakers; give > conference; end > visit talks meeting tour summit negotiations; wrap
        up > visit talks tour summit meeting; conclude > visit talks tour; continue > talks negotiations;
        shuttle; pay > call; leave for > talks visit summit meeting; head for > talks visit summit; reopen
        > talks; greet""",
    "support": """
        praise; commend; applaud; laud; hail; endorse; ratify; sign > treaty agreement pact accord deal
        memorandum protocol declaration contract; back > bid plan proposal candidacy resolution government
        efforts call; support; voice > support; express > support solidarity condolences confidence;
        recognize > independence government state; recognise > independence government state; defend >
        decision policy; establish > ties relations; restore > ties relations; resume > ties relations;
        open > embassy consulate; normalize; normalise; congratulate; thank; welcome > decision agreement
        move election release news step; forgive; approve; vote for; rally behind; apologize; apologise;
        reaffirm > support commitment; pay > tribute; reiterate > support""",
    "cooperate": """
        cooperate; extradite; collaborate with; share > intelligence information; hand over > suspect
        suspects fugitive; conduct > exercises exercise maneuvers manoeuvres; launch > venture
        cooperation; join forces; work together; exchange > prisoners information intelligence; resume >
        trade flights cooperation; participate > exercise exercises; expand > cooperation trade;
        coordinate with; train with; partner with; reopen > border crossing; establish > cooperation;
        begin > exercises exercise maneuvers manoeuvres drills; hold > exercises maneuvers manoeuvres;
        start > exercises exercise; hand over > bomber criminal criminals fugitives rebels man men
        militants; repatriate; share > data; reopen > rail road flights; resume > relations; team up""",
    "aid": """
        donate; deliver > aid food supplies relief medicine weapons goods; send > aid food supplies relief
        doctors troops medicine tents blankets rescuers peacekeepers; provide > aid assistance relief food
        loan money funding shelter weapons training masks supplies; grant > asylum loan refuge; give > aid
        asylum money grant loan dollars food shelter refuge medicine; hand over > medicine supplies food
        kg tons tonnes; supply > weapons food arms aid; evacuate; rescue; airlift; distribute > food aid
        supplies relief; ship > aid food weapons; airdrop; contribute > million aid; lend > million; feed
        > people families refugees children victims; shelter; pledge > million billion; treat > wounded
        patients victims; extend > loan credit; finance > projects programme program; rush > aid doctors
        supplies rescuers; offer > asylum shelter refuge; accept > refugees; take in > refugees; allocate
        > million billion aid; approve > loan aid; help > victims refugees survivors; deploy >
        peacekeepers; train > police""",
    "concede": """
        lift > curfew ban sanctions embargo emergency restrictions siege blockade censorship state; ease;
        relax; release > prisoners prisoner hostages hostage detainees activists dissidents leader
        journalists journalist minister president members people soldiers men women nationals citizens
        bodies; free > prisoners prisoner hostages hostage detainees leader activists dissident; pardon;
        loosen; cancel > restrictions ban election decision; commute; grant > amnesty autonomy
        independence citizenship bail rights; yield; call off > strike protest demonstration boycott; end
        > strike boycott siege ban blockade curfew; reinstate; legalize; legalise; repeal; revoke > ban
        law decree; shorten > curfew; recognize > victories victory results; recognise > victories victory
        results; bow to; give in to; back down; make > concessions concession; allow > access entry return
        demonstration visit inspectors elections opposition protest refugees aid observers flights; return
        > weapons prisoners land bodies territory remains property; accept > refugees migrants inspectors
        observers; let > go return enter; concede; restore > rights citizenship democracy; introduce >
        reforms; permit > access return; acquit; drop > charges demand objections; unfreeze; exonerate;
        reopen > border schools university newspaper; withdraw > bill charges; scrap; give > amnesty
        autonomy vote; restore > power rule; reduce > sentence sentences; return > land property; lift >
        immunity""",
    "retreat": """
        resign; step down; surrender; withdraw > troops forces army soldiers units fighters tanks
        personnel peacekeepers police settlers; pull out; pull back; retreat; demobilize; demobilise;
        disarm; declare > ceasefire truce; evacuate > settlements positions base bases posts; hand over >
        power control weapons; cede; lay down > arms weapons; leave > office power; give up > weapons arms
        power; abdicate; complete > withdrawal pullout; capitulate; vacate; relinquish; pay >
        compensation; observe > ceasefire truce; begin > withdrawal withdrawing pullout; admit > observers
        inspectors; receive > observers inspectors; redeploy; quit; destroy > weapons stockpile; pull >
        troops forces soldiers tanks army; begin > pulling; announce > ceasefire truce withdrawal
        resignation; turn over > power control weapons; bow out; flee; accept > defeat; hand in > weapons
        resignation; tender > resignation; submit > resignation; remove > troops missiles checkpoints
        settlers; reduce > troops forces; cease > fire hostilities; halt > fire offensive bombing attacks;
        suspend > offensive attacks bombing; stop > fighting bombing""",
    "investigate": """
        investigate; probe; open > investigation inquiry probe investigations; launch > investigation
        inquiry probe; begin > investigation inquiry probe; complete > investigation inquiry probe;
        examine; inspect; look into; inquire; interrogate; question > suspect suspects witnesses; order >
        investigation inquiry probe; set up > commission inquiry committee; conduct > investigation
        inquiry probe inspection; put under > investigation; search for > evidence; audit; monitor; carry
        out > investigation inspection inspections; exhume; search > offices home house headquarters
        office homes; visit > investigate inspect; send > investigators inspectors observers; review >
        case evidence allegations; hear > testimony evidence; look for > evidence; seize > evidence""",
    "demand": """
        demand; call for; call on; call upon; urge; appeal to; appeal for; request; ask > help aid for to;
        insist; press for; press > to; pressure; plead; propose; suggest; petition; beg; implore; seek >
        asylum refuge help support aid meeting talks assistance backing approval; invite; issue > reminder
        appeal call demand; lobby; push for; require; exhort; reiterate > demand call; renew > call
        demand; summon > to; press > government; advocate; order > to; call > ceasefire elections inquiry;
        set > conditions; beseech; remind; instruct; recommend; submit > request petition; apply for; file
        > request petition""",
    "disapprove": """
        accuse; criticize; criticise; condemn; denounce; blame; complain; deplore; deride; charge > with
        that of; lodge > protest complaint; sue; file > lawsuit complaint suit charges; indict; slam;
        blast; rebuke; decry; allege; lash out; attack > verbally policy policies decision record budget
        plan plans proposal proposals bill reform reforms idea; convict;
        censure; chide; object to; object; voice > concern concerns anger regret dismay; express > concern
        concerns anger regret dismay outrage disappointment alarm; impeach; mock; reprimand; disagree;
        summon > ambassador envoy diplomat; find > guilty; scold; assail; lambast; fault; ridicule; boo;
        lament; regret; call > liar terrorist; protest to; voice > criticism; issue > condemnation; hit
        out; chastise; castigate; describe as > illegal unacceptable; expose; bring > charges suit; take >
        court; press > charges; put > trial; dispute; reproach; upbraid; vilify; liken; question >
        legitimacy motives""",
    "reject": """
        reject; refuse; veto; dismiss > call calls demand demands claim claims offer proposal appeal
        allegations accusations; rule out; deny > permission access visa entry request allegations
        allegation charges claims claim accusations land; turn down; decline to; decline > offer
        invitation comment; rebuff; block > resolution bill bid appointment; spurn; defy; ignore > call
        calls demand demands appeal; fail to > reach agree; fail > reach agree; impose > blackout;
        overrule; override; resist > calls call pressure demands; vote against; snub; repudiate;
        disregard; shun; refute; oppose > plan proposal deployment bill deal sanctions resolution; bar >
        from entering; deny; vote down; break down; overturn; disagree with; delay; oppose; obstruct;
        withhold > recognition approval; strike down; throw out > case lawsuit appeal petition""",
    "threaten": """
        threaten; warn of > war attack retaliation action consequences; warn > retaliate retaliation
        consequences attack war strike; vow > revenge retaliation retaliate avenge fight attack punish
        destroy continue; issue > ultimatum threat threats; give > ultimatum; set > deadline; swear >
        revenge; warn > would will; give > deadline hours; menace; consider > sanctions military""",
    "protest": """
        demonstrate; protest; rally > in against outside streets; march > through to on against in
        streets; strike; riot; block > road roads bridge highway streets traffic transport border railway
        entrance; blockade; stage > protest demonstration rally strike sit-in rallies protests
        demonstrations walkout march; boycott; burn > flag flags effigy effigies; stop > work; walk out;
        take to > streets; begin > strike hunger; start > strike hunger; continue > hunger strike; go on >
        strike hunger; picket; occupy > building square campus office university; disperse; collect >
        signatures; collecting > signatures; chant; clash with > police; barricade; join > protest
        demonstration strike protests; pour into > streets; pelt; shout > slogans; throng; set up >
        barricades; hurl > stones rocks; throw > stones rocks eggs; pack > square; hold > demonstration
        rally protest vigil demonstrations rallies protests sit-in; stage > vigil boycott; heckle; storm >
        embassy parliament""",
    "crime": """
        smuggle; steal; rob; loot; traffic; counterfeit; hijack; embezzle; launder; bribe; murder;
        defraud; burgle; vandalize; vandalise; forge; sexually > abuse; extort; divert > funds; evade >
        taxes sanctions""",
    "sanction": """
        expel > diplomats diplomat ambassador inspectors envoy attache; recall > ambassador envoy; suspend
        > aid ties relations talks membership flights program cooperation trade assistance licence
        negotiations; sever; break off; cut > ties aid relations off; halt > aid shipments exports imports
        trade talks cooperation flights deliveries; freeze > assets aid accounts funds; impose > sanctions
        embargo tariffs boycott; end > mediation cooperation aid participation; cancel > visit talks
        meeting contract agreement summit flights; withdraw > aid ambassador support envoy; downgrade;
        blacklist; cut off; announce > suspension boycott embargo; pull out > talks agreement treaty; walk
        out > talks; reduce > aid relations; postpone > visit talks meeting; break > relations ties;
        withhold > aid; close > embassy consulate border; shut > embassy; freeze > assets funds accounts
        talks; reduce > staff ties aid; stop > aid deliveries supplies exports imports talks; ban >
        imports exports flights; declare > persona; call off > talks visit meeting summit; revoke >
        licence license accord visa; quit > talks; boycott > talks summit meeting elections election
        session; tighten > sanctions embargo; withdraw > recognition; bar > imports""",
    "mobilize": """
        mobilize; mobilise; deploy > troops forces police soldiers army missiles warships tanks aircraft;
        mass > troops forces; put on > alert; place > alert; order > patrols troops deployment; tighten >
        blockade siege; train > hackers troops fighters recruits soldiers; call up; reinforce; prepare to
        > attack shell resume invade fight; prepare > shelling attack war offensive invasion; step up >
        security patrols; beef up; tighten > security; test > missile missiles rocket; test-fire; conduct
        > drills; send > warships tanks reinforcements; move > troops tanks forces; raise > alert; fire >
        missile_test; bolster; build up; dispatch > troops warships; arm; amass; rearm; put > alert; send
        > carrier ships warship fighters jets soldiers troops reinforcements battalion; increase > troops
        patrols forces; step up > patrols security presence; fortify; call > reservists; rush > troops;
        move > ships missiles; launch > missile satellite; stage > maneuvers manoeuvres drills parade;
        test > weapon bomb; develop > weapons missiles bomb; acquire > weapons; patrol""",
    "coerce": """
        arrest; detain; imprison; jail; deport; ban; outlaw; impose > curfew martial emergency
        restrictions siege blockade censorship house; confiscate; seize > weapons property assets ship
        vessel documents computers newspapers land; raid; crack down; disperse; prevent > demonstration
        rally protest protesters march; hold > hostage hostages prisoner shields captive refugees
        civilians; kidnap; abduct; take > hostage hostages prisoner captive; censor; close > newspaper
        border station borders office offices university schools; shut > newspaper station border office
        offices; shut down; evict; expel > people residents families students refugees migrants nationals
        workers journalists; hack > into computers; break into > computers; sentence > to death years
        prison jail; execute; round up; torture; demolish; bulldoze; declare > martial emergency curfew;
        use > gas cannon batons; fire > gas teargas; silence; beat; extend > curfew emergency; charge >
        conspiracy treason; put under > arrest; sabotage; restrict; suppress; flog; persecute; harass;
        intimidate; forbid; dissolve > parliament party; seal off; seal > town border; cordon; bar >
        journalists; revoke > passport; fine; banish; exile; expropriate; nationalize; nationalise; cut
        off > electricity water; block > access website sites; ransack; put on > trial; hand down >
        sentence sentences; fire > bullets; clamp down; crush; put down; break up; search; issue >
        warrant; deny > bail; dismiss > minister officials cabinet; oust""",
    "assault": """
        kill; attack; bomb; shell; assassinate; shoot > dead man woman people protesters police officer
        soldier soldiers him her; wound; injure; fire > shells rockets missiles bombs mortars shots at on;
        open > fire; explode; detonate; ambush; invade; retake; recapture; capture > town village city
        soldiers positions base; storm; stab; massacre; execute > hostages; launch > attack offensive raid
        rockets missiles artillery assault strikes operation air; carry out > attack attacks bombing raid
        strikes airstrikes killings; strike > targets positions convoy; clash; slay; behead; rape;
        sexually abuse; blow up; bombard; overrun; seize > town village city control airport; gun down;
        engage in > cleansing; engage > cleansing fighting clashes; battle; torch; fight; conduct >
        strikes airstrikes attacks raids; shoot down; set fire; set off > bomb explosion; attempt >
        assassinate; maim; beat > death; murder; poison; lynch; take > control; repel; plant > bomb; raze;
        throw > grenade grenades stones bombs; hurl > stones grenades rocks; blow > up; die > clashes
        attack bombing fighting blast explosion raid shooting shelling; erupt; break out; hit > target
        targets village school hospital market; destroy > village villages house houses tank tanks convoy
        base; drop > bombs; strafe; burn > village villages houses alive; pound; exchange > fire; trade >
        fire; besiege; sink; attempt > kill; try > kill; assault; mug; hack > death; claim >
        responsibility; leave > dead; return > fire; repulse""",
}  # fmt: skip

_IRREGULAR: dict[str, str] = {
    "meet": "meets met meeting", "hold": "holds held holding", "give": "gives gave given giving",
    "send": "sends sent sending", "make": "makes made making", "take": "takes took taken taking",
    "shoot": "shoots shot shooting", "begin": "begins began begun beginning",
    "break": "breaks broke broken breaking", "cut": "cuts cutting", "pay": "pays paid paying",
    "fly": "flies flew flown flying", "sit": "sits sat sitting", "find": "finds found finding",
    "seek": "seeks sought seeking", "put": "puts putting", "shut": "shuts shutting", "set": "sets setting",
    "fight": "fights fought fighting", "strike": "strikes struck striking",
    "withdraw": "withdraws withdrew withdrawn withdrawing", "lay": "lays laid laying",
    "steal": "steals stole stolen stealing", "blow": "blows blew blown blowing",
    "come": "comes came coming", "go": "goes went gone going", "speak": "speaks spoke spoken speaking",
    "swear": "swears swore sworn swearing", "overrun": "overruns overran overrunning",
    "lend": "lends lent lending", "feed": "feeds fed feeding", "beat": "beats beaten beating",
    "slay": "slays slew slain slaying", "quit": "quits quitting", "let": "lets letting",
    "forgive": "forgives forgave forgiven forgiving",
    "undertake": "undertakes undertook undertaken undertaking", "leave": "leaves left leaving",
    "build": "builds built building", "become": "becomes became becoming",
    "throw": "throws threw thrown throwing", "retake": "retakes retook retaken retaking",
    "withhold": "withholds withheld withholding", "override": "overrides overrode overridden overriding",
    "forbid": "forbids forbade forbidden forbidding", "burn": "burns burned burnt burning",
    "ship": "ships shipped shipping", "commit": "commits committed committing",
    "ban": "bans banned banning", "rob": "robs robbed robbing", "free": "frees freed freeing",
    "drop": "drops dropped dropping", "stop": "stops stopped stopping", "step": "steps stepped stepping",
    "beg": "begs begged begging", "abet": "abets abetted abetting", "sue": "sues sued suing",
    "bomb": "bombs bombed bombing", "traffic": "traffics trafficked trafficking",
    "permit": "permits permitted permitting", "admit": "admits admitted admitting",
    "stab": "stabs stabbed stabbing", "kidnap": "kidnaps kidnapped kidnapping",
    "repel": "repels repelled repelling", "slam": "slams slammed slamming",
    "snub": "snubs snubbed snubbing", "refer": "refers referred referring",
    "expel": "expels expelled expelling", "confer": "confers conferred conferring",
    "cancel": "cancels cancelled canceled cancelling canceling", "rebuff": "rebuffs rebuffed rebuffing",
    "plan": "plans planned planning", "boo": "boos booed booing", "join": "joins joined joining",
    "airdrop": "airdrops airdropped airdropping", "end": "ends ended ending", "bar": "bars barred barring",
    "get": "gets got getting", "spurn": "spurns spurned spurning", "resist": "resists resisted resisting",
    "tighten": "tightens tightened tightening", "freeze": "freezes froze frozen freezing",
    "wrap": "wraps wrapped wrapping", "sink": "sinks sank sunk sinking", "flee": "flees fled fleeing",
    "hit": "hits hitting", "die": "dies died dying", "bring": "brings brought bringing",
    "tap": "taps tapped tapping", "scrap": "scraps scrapped scrapping", "mug": "mugs mugged mugging",
    "hear": "hears heard hearing", "stand": "stands stood standing", "try": "tries tried trying",
}  # fmt: skip


def forms(lemma: str) -> tuple[str, ...]:
    """The forms of a verb: `deny denies denied denying`."""
    if lemma in _IRREGULAR:
        return (lemma, *_IRREGULAR[lemma].split())
    if lemma.endswith("e"):
        return (lemma, f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing")
    third = f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else f"{lemma}s"
    return (lemma, third, f"{lemma}ed", f"{lemma}ing")
