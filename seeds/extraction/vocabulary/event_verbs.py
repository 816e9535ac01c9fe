"""Verbs that tell of an event, by PLOVER type, and their forms.

Entries are parted by `;`. `lift > curfew ban`: the verb counts where one of these words follows within a few
words, in the passive: stands before it; `rebels < leave`: one of these before the verb. `@troops` stands for
words of a kind, `*to` for a word that comes later. `call for`: these words follow at once, or after
a day. A verb stands for all its forms.
"""

from seeds.extraction.findings import EventType
from seeds.extraction.vocabulary.words import words

EVENT_VERBS: dict[EventType, str] = {
    "agree": """
        agree; promise; pledge; vow; commit to; commit themselves; commit itself; commit himself; offer
        to; volunteer to; accept > formula plan proposal offer deal invitation terms ceasefire truce
        resolution agreement conditions mediation compromise ruling mission; consent; acquiesce; accede
        to; reach > @accord; strike > deal bargain; clinch > deal accord; hammer out; express >
        willingness readiness intention interest; welcome > proposal offer; undertake to; assent; come to
        > agreement terms; conclude > agreement deal accord; declare > willingness readiness intention;
        signal > willingness readiness; announce > plans intention readiness; declare themselves > ready;
        resolve to; decide to > help resume restore open establish send negotiate join cooperate; show >
        willingness readiness; undertake > commitment; give > assurances assurance word consent; concur;
        give > nod green go-ahead; consider > joining signing offer sending; come round to; see eye; fall
        in with; okay; shake hands; strike > compromise; settle > dispute differences; toy with; look
        forward to; stand by > commitment promise; @light > pledge promise commitment assurance assurances
        undertaking consent go-ahead willingness undertakings guarantees guarantee; offer > help aid talks
        ceasefire support mediate negotiate release assistance host mediation amnesty; consider > request
        proposal offer""",
    "consult": """
        meet; meet with; meet for; hold > @meetings; visit; confer; telephone; receive > @persons; pay >
        visit; host > @persons @meetings; mediate; negotiate; undertake > mission mediation visit tour;
        launch > mediation talks negotiations; renew > talks negotiations; attend > summit meeting talks
        conference ceremony funeral session; return to > talks negotiations table; travel to > talks meet
        visit discuss; fly to > talks meet visit meeting; welcome > @persons; convene; consult with;
        consult > @persons allies; speak by > telephone phone; speak > telephone phone; talk by >
        telephone phone; talk > telephone phone; embark on > trip tour visit; discuss; exchange > views;
        take part > talks summit meeting conference; gather > summit talks conference; assemble > summit
        talks conference; sit down with; brief > council ambassadors lawmakers; give > conference; end >
        visit talks meeting tour summit negotiations; wrap up > visit talks tour summit meeting; conclude
        > visit talks tour summit; shuttle; pay > call; leave for > talks visit summit meeting tour; leave
        > visit talks; head for > talks visit summit; reopen > talks; greet > @persons; broker; arbitrate;
        act as > mediator intermediary; set off > visit tour; parley; review > ties relations cooperation;
        call in > @persons; discuss > with; ring; get together; go over; sit around; sit > table; fly
        into; fly in > talks meeting; act as > go-between mediator intermediary; act > go-between
        intermediary; begin > tour; compare notes; huddle; touch down; talks negotiations discussions <
        get; talks negotiations discussions summit conference < open; talks negotiations discussions
        summit < begin; talks negotiations discussions summit < start; talks negotiations discussions <
        resume; talks negotiations < continue; talks negotiations summit < end; talks negotiations <
        enter; talks negotiations < drag; talks negotiations < go; drop in; pay > courtesy; make >
        stopover visit; stop over; sound out; hold > summit; chair > talks meeting summit session; call
        at; put together > talks; bring together; engage > talks dialogue; play host; make > phone
        telephone; return from > talks visit; exchange > letters messages; send > message envoy delegation
        mediators mission; carry > message; dispatch > envoy delegation mission mediators; correspond;
        resume > @meetings contacts; start > @meetings visit tour; begin > @meetings visit; open >
        @meetings; enter > @meetings; continue > @meetings; make > visit; wind up > talks visit tour
        summit meeting; delegation envoy envoys minister president premier team leader < leave for;
        delegation envoy minister president premier leader king < arrive; pay > respects; arrive > visit
        talks summit meeting tour trip; @persons < arrive; phone > @persons; @persons < fly to; @persons <
        travel to; @persons < drive to; have > audience; hold > consultations; lunch with; dine with; sit
        in on; reopen > dialogue; meet face; address > assembly; make > contact; stop in; swap > notes;
        put out > feelers; act as > broker; serve as > mediator; @persons < tour""",
    "support": """
        praise; commend; applaud; laud; hail; endorse; ratify; sign > @accord; back > bid plan proposal
        candidacy resolution government efforts call claim demands stand struggle; support; voice >
        support backing solidarity confidence admiration; express > support solidarity condolences
        confidence sympathy gratitude appreciation admiration satisfaction backing; recognize >
        independence government state country republic; recognise > independence government state country
        republic; defend > decision policy record conduct; establish > ties relations; restore > ties
        relations; resume > ties relations; open > embassy consulate mission; normalize; normalise;
        congratulate; thank; welcome > decision agreement move election release news step accord reforms;
        forgive; approve; rally behind; rally to > defence defense support; apologize; apologise; reaffirm
        > support commitment friendship; pay > tribute homage; reiterate > support; sympathize;
        sympathise; pledge > allegiance; come out > support favour favor; throw > support weight; stand
        by; side with; initial > @accord; conclude > treaty pact; accredit; upgrade > ties relations;
        salute; compliment; extol; mend > fences ties; give > backing blessing endorsement support; lend >
        support; declare > support solidarity; offer > condolences apology apologies congratulations; send
        > condolences congratulations; ask > forgiveness; exchange > ambassadors; absolve; speak > defence
        defense; throw > backing; @light > approval backing support endorsement blessing tribute praise
        thanks gratitude sympathy condolences congratulations recognition apology apologies solidarity
        admiration confidence; put > signatures signature; affix; say sorry; speak up for; stick up for;
        stand up for; stand behind; stand with; toast; embrace > plan proposal treaty; back; wish > well
        success; bless; credit > with; honour > president leader; honor > president leader; decorate;
        admire; rally > round around behind; rejoice; second > motion nomination; pin > hopes; hold up as;
        describe as > friend ally partner; call > friend ally partner hero; fly > half-mast; grieve;
        welcome > victory; express > delight; conclude > alliance; open > ties; set up > embassy ties;
        take > side; plead > case; atone; grant > recognition; accord > recognition; reaffirm > ties; ask
        for > forgiveness; reopen > embassy consulate; defend > against handling actions; vote for >
        resolution treaty bill motion independence accession; sing > praises; stick by; come to > defence
        defense; @light > support; show > support solidarity; announce > support endorsement""",
    "cooperate": """
        cooperate; extradite; collaborate with; share > intelligence information data; hand over >
        @quarry; turn over > @quarry documents records evidence remains files; conduct > @drills; launch >
        venture cooperation exercises exercise drills; join forces; work together; exchange > prisoners
        information intelligence data; resume > trade flights cooperation relations; participate >
        exercise exercises drills; expand > cooperation trade; coordinate with; train with; partner with;
        reopen > border crossing rail road railway flights line link; establish > cooperation commission;
        begin > @drills; hold > exercises maneuvers manoeuvres drills exercise; start > exercises exercise
        drills; repatriate; team up; set up > venture joint; form > venture joint alliance; surrender >
        @quarry; begin > exporting importing selling shipping building construction; pool > resources;
        stage > exercises exercise maneuvers manoeuvres drills; step up > cooperation trade; boost >
        cooperation trade; deepen > cooperation; intensify > cooperation; help > track capture arrest
        investigators investigate; assist > investigators investigation police; pass > intelligence
        information; supply > intelligence information; jointly > build develop patrol launch operate;
        open > pipeline; build > jointly causeway; deport > fugitive wanted; deliver > suspect fugitive;
        grant > most-favoured-nation most-favored-nation; swap > intelligence prisoners information; take
        part > exercise exercises drills manoeuvres maneuvers patrol; form > market union customs
        alliance; resume > imports exports shipments; abolish > duties customs visas; train alongside;
        fight alongside; open > trade; compare > evidence; join > hunt search; co-operate; liaise; sign up
        > join; cut > tariffs duties; lift > visa visas; march together; render up; give up > suspect
        fugitive; return > fugitive fugitives suspect suspects; carry out > @drills; work with > police
        authorities investigators colleagues; open > railway link; provide > intelligence; deport > trial;
        set up > hotline; link > grids; grant > overflight; allow > bases overflights airspace; restore >
        flights links; open > corridor hotline; help > police; sign > extradition; set up > commission
        joint; coordinate > patrols operations; standardise; pool > forces resources; conduct > joint;
        launch > joint; mount > joint; hold > jointly""",
    "aid": """
        donate; deliver > @aid weapons goods; send > @aid doctors troops peacekeepers weapons experts
        advisers engineers; provide > @aid loan money funding weapons training masks protection refuge
        sanctuary escort grants dollars; grant > asylum loan refuge aid loans credit shelter dollars
        sanctuary credits; give > @aid asylum money grant loan dollars refuge sanctuary weapons credits
        protection million; hand over > @aid medicine kg tons; hand out > @aid; supply > weapons food arms
        aid medicine fuel ammunition electricity missiles; evacuate; rescue; airlift; distribute > @aid;
        dole out; ship > @aid weapons ammunition arms; airdrop; contribute > @money peacekeepers troops
        soldiers aid; lend > million money; feed > people families refugees children victims; shelter;
        pledge > million billion; treat > wounded victims injured; extend > loan credit aid; finance; rush
        > @aid doctors; offer > asylum shelter refuge; accept > refugees; take in > @refugees people;
        allocate > million billion aid; approve > loan aid credit; deploy > peacekeepers; train > police;
        disburse; subsidize; subsidise; fly in; bail out; write off > debt debts; cancel > debt debts;
        forgive > debt debts; waive > debt; reschedule > debt debts; bankroll; arm; equip > army forces
        police; host > refugees; assist > @refugees; drop > food supplies; truck > food supplies; house >
        @refugees; protect > civilians refugees convoys villagers; escort > convoy convoys; earmark;
        harbour > refugees; vaccinate; ferry > @refugees people; bring > relief; release > tranche; inject
        > million billion; @light > donation donations gift grant grants asylum refuge shelter sanctuary;
        set up > kitchens clinic clinics hospital kitchen shelters camp camps; guard > convoy convoys
        hospital; come to > rescue aid; come > rescue; tend > victims wounded survivors sick; care for >
        @refugees wounded; foot > bill; rebuild > homes school schools houses village villages; clear >
        mines; prop up; underwrite; fund > project projects clinic school schools hospital roads; pay >
        wages salaries; operate on; throw > lifeline; pull > rubble survivors; dig > wells survivors; pump
        > million billion; pour > million billion; open > doors; give > haven safe; offer > haven safe
        bed; relieve > famine hunger; dispense; save > lives; land > supplies food; mount > airlift; build
        > clinics houses school schools hospital shelters; resettle; ferry > supplies aid; put up > money;
        hand > cheque million; restock; immunise; immunize; fly > @aid; supply > @arms rockets tanks;
        deliver > @arms; increase > aid assistance relief; resume > aid assistance; boost > aid
        assistance; double > aid; restore > aid; step up > aid deliveries; pay > debts debt; unload >
        @aid; help > refugees survivors evacuees victims rebuild; pay for > rebuilding reconstruction
        treatment school schools homes medicine; release > instalment installment loan funds aid money;
        contribute > @troops; build > school schools clinic hospital homes; rebuild; set aside > million
        billion funds; dispatch > team teams rescuers doctors medics hospital; send > team teams hospital
        surgeons generators pumps nurses blankets; offer > scholarships credits; pay off > debt debts;
        open > borders; help put out; fly > food medicine relief supplies; deploy > doctors medics
        engineers; treat > casualties; restore > power water; lay on > buses flights; hand out; fit >
        limbs; staff > clinic; replant; sponsor > refugees families""",
    "concede": """
        lift > curfew ban sanctions embargo emergency restrictions censorship state martial curbs controls
        tariffs bans immunity moratorium; end > strike boycott siege ban blockade curfew emergency
        censorship fast embargo sanctions sit-in stoppage martial apartheid monopoly; ease; relax; release
        > @prisoners; free > @prisoners; pardon; loosen; cancel > restrictions ban election decision
        curfew increase rise increases; commute; grant > @right access licence; yield; call off >
        @protest; reinstate; legalize; legalise; repeal; revoke > ban law decree emergency; shorten >
        curfew; recognize > victories victory results; recognise > victories victory results; bow to; give
        in to; give in; cave in; relent; back down; climb down; make > concessions concession; allow >
        access entry return demonstration visit elections opposition protest refugees flights rally travel
        parties leave; return > weapons prisoners land bodies territory remains property treasures
        artefacts artifacts artworks statue; accept > refugees migrants responsibility; restore > rights
        citizenship democracy power rule parliament constitution; introduce > reforms; permit > access
        return opposition parties demonstration; acquit; drop > charges demand objections case plan plans
        ban; unfreeze; exonerate; reopen > border schools university newspaper universities borders
        mosque; withdraw > bill charges decree; scrap; give > amnesty autonomy vote concessions freedom;
        reduce > sentence sentences; lift > immunity; rescind; annul; abolish; unblock; rehabilitate;
        declare > amnesty; proclaim > amnesty; announce > amnesty reforms; parole; set free; unban;
        withdraw > curfew; meet > demands demand; satisfy > demands; comply with; honour > demands; give
        way; liberalize; liberalise; decriminalize; decriminalise; resume > broadcasts publication;
        suspend > tax execution executions strike hunger sentence sentences; spare; soften; backtrack;
        tone down; shelve; backpedal; delay > execution; repatriate > prisoners refugees soldiers bodies
        remains; let > return enter leave; waive > visa visas immunity duties; send home > @prisoners; let
        out; set at liberty; set > liberty; let off; give ground; put off > rise increase; do away with;
        accept > demands; overturn > conviction verdict sentence; overturn > ban; soften > stance
        position; abandon > plan plans demand bid attempt claim; hand back; give back; make way; agree >
        demands; open > archives files borders; throw out > conviction charges; dismiss > charges case;
        grant > wish; retract; end > detention; end > monopoly; allow > home back out into enter; let > in
        into home; drop > opposition; remove > restrictions ban limits controls; slash > tariffs tax price
        prices; lower > taxes tariffs price prices; cut > price prices sentence tax taxes; admit > defeat;
        discharge; clear > name charges; remit; give up > claim demand; make peace; quash > conviction
        sentence verdict warrant order; return > stolen painting paintings sword bones; halt > executions;
        allow > march rally vigil; remove > ban; clear > wrongdoing; sack > pressure; yield to; make good;
        grant > demand; back off; repay; concede > defeat race election power demands point; restore >
        licence licences license; hand > @prisoners; release > film book newspaper; reissue > passport;
        hand back > land islands bodies remains; let > off; grant > parole; drop > ban demand; revoke >
        emergency; suspend > curfew; ease > grip; restore > autonomy; return > ashes; accept > result
        results; pay > wages arrears; agree to > demands""",
    "retreat": """
        resign; step down; stand down; surrender; withdraw > @troops fighters police settlers missiles
        artillery; pull out; pull back; retreat; demobilize; demobilise; disarm; disband; declare >
        ceasefire cease-fire truce; evacuate > settlements positions base bases posts outpost; hand over >
        power control weapons arms rifles base bases; cede; lay down > arms weapons guns rifles; leave >
        office power; give up > weapons arms power control; abdicate; complete > withdrawal pullout;
        capitulate; vacate; relinquish; pay > compensation; observe > ceasefire cease-fire truce; begin >
        withdrawal withdrawing pullout disarming demobilising demobilizing; admit > observers inspectors
        monitors peacekeepers; receive > observers inspectors monitors; redeploy; quit; destroy > weapons
        stockpile stockpiles warheads mines; dismantle > @arms bases base bombers silos reactor reactors
        checkpoints nuclear; decommission; scrap > @arms; pull > @troops; begin > pulling; announce >
        ceasefire cease-fire truce withdrawal resignation; turn over > power control weapons arms; turn in
        > weapons arms guns rifles; bow out; flee; accept > defeat observers peacekeepers monitors
        inspectors; hand in > weapons resignation arms guns rifles; tender > resignation; submit >
        resignation; offer > resignation; remove > troops missiles checkpoints settlers roadblocks
        barricades; reduce > troops forces garrison; cease > fire hostilities; halt > fire offensive
        bombing attacks shelling hostilities campaign raids; suspend > offensive attacks bombing
        operations hostilities; stop > fighting bombing shelling attacks raids; lift > blockade siege;
        allow > observers inspectors monitors peacekeepers inspections convoys; let > inspectors observers
        monitors peacekeepers convoys; permit > inspectors observers monitors peacekeepers inspections;
        open > inspectors inspection; demilitarize; demilitarise; ground > arms; call > truce; proclaim >
        truce ceasefire; respect > ceasefire truce; defuse > tension; abandon > @milieu post positions
        struggle claim; fall back; defect; give > themselves; desert; renounce > violence terrorism
        struggle claim; withdraw from > positions town city valley territory province north south east
        west; bring home; end > war insurgency offensive rebellion hostilities occupation; hold > fire;
        step aside; bring > home; withdraw > force contingent; give up > town village position territory
        bid; move back; @troops < quit; @troops < go home; hand in > notice; get rid of > gas weapons
        stocks missiles stockpile mines; throw down > weapons arms; drop > arms weapons; call > halt;
        silence > guns; stand aside; disengage; de-escalate; return to > barracks base bases; go back >
        barracks; break off > attack siege; raise > siege; thin out; scale down > operations presence;
        call it quits; clear out; ship home; haul down; hand over > posts positions town; ship out; bring
        back > troops soldiers; fall silent; make > withdrawal; give > resignation notice; melt down; send
        home > soldiers troops; put down > weapons arms; come down from; abide by > ceasefire truce; come
        out > hands; stop > advance offensive; pause > offensive bombing; leave > post job cabinet;
        withdraw from > @milieu; @rebels < withdraw; @troops @rebels < leave; @troops @rebels < depart;
        @rebels < pull out; turn over > @arms; hand over > @arms; turn in > @arms; lay down > @arms; hand
        in > @arms; give up > @arms; surrender > @arms; throw down > @arms; strike > ceasefire truce; sign
        > ceasefire truce armistice; extend > ceasefire truce; renew > truce ceasefire; honour > ceasefire
        truce; lower > arms; withdraw > candidacy; leave > presidency; make way for; bring down > flag;
        cut > troops; scale back > operations troops; dissolve > militia wing""",
    "investigate": """
        investigate; probe; open > @inquiry case; launch > @inquiry; begin > @inquiry exhuming; complete >
        @inquiry; start > @inquiry; examine; inspect; look into; inquire; enquire; interrogate; order >
        @inquiry; set up > commission inquiry committee; appoint > commission inquiry panel prosecutor;
        conduct > @inquiry tests; put under > investigation; search for > evidence clues; search > clues
        evidence; audit; monitor; carry out > @inquiry tests; exhume; search > offices home house
        headquarters office homes; visit > investigate inspect; send > investigators inspectors observers
        fact-finding mission experts; dispatch > investigators inspectors fact-finding; review > case
        evidence allegations; hear > testimony evidence; look for > evidence; seize > evidence; gather >
        evidence testimony; collect > evidence testimony samples; take > statements samples testimony;
        hold > inquiry inquest hearing hearings; scrutinize; scrutinise; comb > wreckage records; sift;
        trace > funds; establish > commission inquiry; launch an > inquiry; reopen > @inquiry case; grill;
        debrief; subpoena; verify; assess > damage; delve into; name > panel commission; send >
        investigate; dispatch > investigate; look at > whether; name > panel; dig up; check > stations
        records fraud cargo claims baggage whether; find out; explore > allegations; pursue > leads;
        interview > witnesses suspects survivors; cross-examine; follow up > reports leads; comb; @light >
        investigation inquiry; track down > assets; trawl; piece together; summon > testify witness;
        analyse > samples; analyze > samples; seek > clues; scour; hear > witnesses; order > autopsy audit
        review; monitor > elections election vote; observe > elections election vote; tour > site prison;
        go through > records files; ask > investigate; inspectors monitors investigators experts < visit;
        determine > cause; question > @persons @prisoners suspects witnesses ministers executives generals
        admirals man men; study > wreckage evidence; hunt > killers suspects attackers gunmen bombers;
        hunt for; look for > killers suspects; seek > killers; pore over > records documents evidence;
        solve > murder killing case; send > detectives forensic; fly > detectives investigators; open up >
        inquiry; take > evidence; test > samples; unearth > graves bodies; trace > origin; look for >
        clues; sift > evidence wreckage; quiz; check on; inquire into; summon > witnesses; seek > truth""",
    "demand": """
        demand; call for; call on; call upon; urge; appeal to; appeal for; request; press for; press to;
        press > government; pressure; plead; propose; suggest > talks meeting ceasefire conference
        referendum summit; petition; beg; implore; invite; issue > reminder appeal call demand plea;
        lobby; push for; exhort; reiterate > demand call appeal; renew > call demand appeal; make > appeal
        plea; summon > to; order > to; call > ceasefire elections inquiry; set > conditions; beseech;
        instruct; recommend; submit > request petition; apply for; file > request petition; entreat;
        clamour for; clamor for; present > demands petition; send > appeal; adopt > demanding calling
        urging; challenge > ~to; launch > appeal; put > pressure; prod; nudge; agitate for; hold out for;
        stress > need; underline > need; claim > compensation reparations; vote > demand demanding;
        campaign for > release; stipulate; want > *to; ask > *to for; seek > asylum refuge help support
        aid meeting talks assistance backing approval extradition compensation mediation explanation
        guarantees clarification membership loan loans credits arms sales protection apology permission
        intervention ceasefire truce withdrawal release clemency resignation; advocate > talks dialogue
        sanctions ceasefire peace release reform reforms withdrawal; want > independence autonomy
        compensation reparations talks release elections; press > *to; put forward > list conditions
        demands; set out > demands conditions; seek > million money funds; @light > appeal plea request
        demand demands petition proposal proposals; sue for; wish > *to; instruct > *to; dictate; lay down
        > conditions; move > resolution; draw up > petition list; pressurise; pressurize; lean on; sound >
        appeal; send out > appeal; issue > call; cry out; ask for; apply > membership join; bring >
        petition; launch > petition drive; insist > on upon must should close halt stop withdraw hand
        return release leave allow be pay hold; press > *for; ask > *that; want > *out; put > demands
        demand; pressure > *into; order > *out; require > *to; solicit > aid help support donations""",
    "disapprove": """
        accuse; criticize; criticise; condemn; denounce; blame; complain; deplore; deride; charge > with
        that of; lodge > protest complaint protests complaints; register > complaint protest; sue; file >
        lawsuit complaint suit charges; indict; slam; blast; rebuke; decry; lash out; attack > verbally
        policy policies decision record budget plan plans proposal proposals bill reform reforms idea as;
        convict; censure; chide; object to; object; voice > concern concerns anger regret dismay alarm
        outrage displeasure disappointment; express > concern concerns anger regret dismay outrage
        disappointment alarm displeasure indignation disgust shock unease; impeach; mock; reprimand;
        disagree; summon > @diplomats; call in > @diplomats; find > guilty; scold; assail; lambast;
        lambaste; fault; ridicule; lament; call > liar terrorist murderer dictator puppet criminal;
        protest to; voice > criticism; issue > condemnation; hit out; chastise; castigate; describe as >
        illegal unacceptable; expose; bring > charges suit; take > court; press > charges; put > trial;
        dispute; reproach; upbraid; vilify; liken; question > legitimacy motives sincerity fairness;
        berate; deprecate; snipe at; take > issue; hand > protest note; deliver > protest note; send >
        protest note; inveigh; bemoan; disparage; cite > violations abuses; pass > no-confidence censure;
        table > no-confidence censure; launch > broadside tirade; point > finger; pin > blame; lay >
        blame; hold > responsible; disown; distance himself; distance itself; find > negligent; pillory;
        haul > court; demonize; demonise; arraign; prosecute; fume; rail at; rail against; protest >
        strongly formally officially; regret > decision move failure action statement; boo > president
        minister speech leader; take > task exception aim; frown on; vent > anger fury; denigrate; react
        angrily; speak out against; speak out; come out against; bristle; grumble; single out; @light >
        complaint complaints criticism condemnation objection objections accusation accusations alarm
        dismay displeasure indignation unease anger outrage regret; label > liar terrorist traitor
        criminal; brand > liar terrorist traitor criminal traitors terrorists; round on; hit back; tear
        into; heap > scorn blame; cast > doubt; find fault; put > blame; take > dim; cry foul; shame;
        claim > cheated rigged; file > charge charges; bring > case action; call > disgrace barbaric
        outrage unacceptable illegal scandalous; describe > barbaric outrage disgrace unacceptable;
        protest > note; issue > protest; deny > legitimacy; pass > condemning; adopt > condemning
        criticising criticizing; dismiss as; call for > sanctions boycott; allege > that; heap > abuse
        insults; hurl > abuse insults""",
    "reject": """
        reject; refuse; veto; dismiss > @plan; rule out; deny > permission access visa entry request
        allegation allegations charges claim claims accusation accusations land report reports involvement
        responsibility recognition having being that; turn down; decline > @plan; rebuff; spurn; defy;
        ignore > @plan warning warnings deadline ruling; fail to > reach agree; fail > reach agree; impose
        > blackout; overrule; override; resist > @plan; vote against; snub; repudiate; disregard; shun;
        refute; oppose; bar > from; deny; vote down; break down; overturn; delay; obstruct; withhold >
        recognition approval; strike down; throw out > case lawsuit appeal petition; brush aside; brush
        off; shrug off; scoff at; give > refusal; scuttle; torpedo; disavow; walk away; balk at; baulk at;
        rebut; reiterate > refusal opposition; voice > opposition; express > opposition; stand firm; hold
        out; stonewall; shoot down > @plan; pour > scorn; send back > unopened; flout; back out; renege;
        remain opposed; defeat > motion bill resolution amendment; postpone > ratification; decline to >
        accept agree join sign meet attend endorse negotiate recognize recognise grant allow take
        extradite hand; say no to; say no; turn > back backs nose; throw out > offer plan proposal
        request; cold-shoulder; shut > door; close > door; stand in > way; hold up > treaty ratification;
        stay away from > talks; skip > summit; vote > against; keep out; boycott > referendum; shake >
        head; pour > cold; give > shrift; @light > refusal rejection; quash > appeal; reaffirm >
        opposition; return > unopened; set > face; rebuke > offer; kill > bill; wreck > talks; bar >
        entry; miss > deadline; stand up to; stick to > guns position; demur; dig > heels; leave >
        unsigned; disallow; invalidate; object to > plan; sink > plan; resist; talks negotiations <
        collapse; talks negotiations < fail; talks negotiations < founder; talks negotiations < stall;
        talks negotiations < break up; scorn; send > away empty-handed; keep > out; refuse > entry visa;
        block > @plan appointment entry mission visit convoy aid resolution inspectors observers probe;
        derail > talks plan process deal""",
    "threaten": """
        threaten; warn of > @harm action; warn > @harm would will could face faces faced unless if risk
        must; warn against; vow > @harm fight continue; promise > @harm fight; pledge > @harm fight; swear
        > @harm fight; issue > ultimatum threat threats warning; give > ultimatum deadline hours; set >
        deadline; menace; consider > sanctions military; deliver > ultimatum; serve > ultimatum notice;
        make > threats threat; brandish; claim > manufacturing; impose > deadline; reserve > right; raise
        > spectre specter; hint > force sanctions; renew > threat threats; repeat > threat threats;
        blackmail; give > until; serve notice; put on notice; promise > answer bloody; @light > threat
        threats warning ultimatum warnings; hold out > threat; draw > line; give > warning; talk of > war;
        hold > gun; set > ultimatum; spell out > consequences; talk > war; warn > stay leave; warn > not;
        promise > struggle jihad; vow > struggle; pledge > struggle; threaten > action; rattle > sabre
        sabres saber sabers""",
    "protest": """
        demonstrate; protest; rally > in against outside streets; march > through to on against in
        streets; strike > for over; riot; block > @blocked; blockade; stage > @protest; boycott; burn >
        flag flags effigy effigies portraits; stop > work; walk out; walk off; take to > streets; begin >
        strike hunger sit-in fast; start > strike hunger; continue > hunger strike; go on > strike hunger;
        enter > strike hunger; picket; occupy > building square campus office university ministry embassy
        cathedral factory buildings yard; collect > signatures; collecting > signatures; chant; clash with
        > police; barricade; join > @protest; pour into > streets; pelt; shout > slogans; throng; set up >
        barricades tents; hurl > stones rocks firebombs bottles eggs; throw > stones rocks eggs tomatoes
        bottles firebombs; pack > square; hold > @protest; heckle; storm > embassy parliament; down >
        tools; bang > pots; wave > banners placards flags; carry > banners placards; besiege > ministry
        parliament embassy office; loot > shops stores; observe > strike; organize > @protest; organise >
        @protest; call > strike; lay siege; ransack > embassy consulate offices; turn out > streets; jeer;
        chain > themselves; deface > statue portrait; clog > streets; mass > square outside; gather >
        protest square outside demanding demand; smash > windows; call in > sick; desecrate; camp >
        outside; disperse; go on > rampage; go on hunger; bring > standstill halt; stay away > class work
        classes lessons school; beat > saucepans pots drums pans; refuse > food meals; @crowd < fill; fill
        > streets; lay down > tools; stop > traffic; stay off > work; run riot; gather outside; burn >
        tyres tires cars buses; light > candles; shut > shops; @crowd < overturn; @crowd < invade; cause >
        disruption; @crowd < surround; @crowd < mass; @crowd < block; @crowd < occupy; @crowd < set fire;
        @crowd < clash; call for > strike; observe > shutdown; keep > shut closed; wave > shoes; sit down
        > road street; sit > road; hold up > traffic; put up > barricades; erect > barricades; scuffle;
        @crowd < torch; hoot; honk; sew > lips; go without > food; sign > petition; carry > coffin; @crowd
        < set > fire; @crowd < march; @crowd < parade; @crowd < rampage; @crowd < storm; paralyse > city
        capital traffic country port ports airport streets; paralyze > city capital traffic country port
        ports airport streets; continue > fast sit-in strike protest blockade vigil; shut > stores; close
        > shops stores; @crowd < fight > police soldiers troops; @crowd < battle > police troops soldiers""",
    "crime": """
        smuggle; steal; rob; loot; traffic; counterfeit; hijack; embezzle; launder; bribe; defraud;
        burgle; vandalize; vandalise; forge; extort; divert > funds; evade > taxes sanctions; poach;
        swindle; pilfer; siphon; siphon off; pocket > dollars million bribes money; take > bribe bribes
        kickbacks; accept > bribe bribes kickbacks; pay > bribe bribes kickbacks ransom; make off with;
        break into > house home museum shop bank store flat apartment shops; misappropriate; misuse >
        funds; hack > accounts bank; peddle; snatch > handbag purse; slaughter > elephants rhinos; fleece;
        cheat > investors; plunder; rustle; sell > drugs heroin cocaine; dupe; hold up > bank store; bring
        > cocaine heroin drugs contraband; move > cocaine heroin drugs; flood > forged fake counterfeit;
        run > racket brothel ring; find > heroin cocaine opium cannabis hashish ivory; seize > heroin
        cocaine opium cannabis hashish ivory drugs cigarettes; get away with; cheat > state out customers
        clients tax; trick; raid > bank jeweller; deal > drugs; dump > toxic waste; take > backhanders;
        conspire; buy > votes; sell > ferry > migrants cocaine; kill > robbery; shoot > robbery; stab >
        quarrel; set up > abscond; line > pockets; pose as; intercept > cocaine heroin; ship > stolen
        cocaine heroin; sell > stolen; pirates < seize; pirates < capture; traffickers smugglers < sell;
        traffickers smugglers < move; thieves robbers < take; fraudsters < pose""",
    "sanction": """
        expel > @diplomats inspectors monitors observers adviser advisers; recall > @diplomats; suspend >
        @supply @ties membership licence programme program programmes support accord; sever; break off;
        break > ties relations; cut > @ties aid off links flights deliveries funding; halt > @supply;
        freeze > @ties assets aid accounts funds talks; impose > sanctions embargo tariffs boycott travel
        visa trade penalties; end > mediation cooperation aid participation contacts support; cancel >
        visit talks meeting contract contracts agreement summit flights match matches tour tours; withdraw
        > aid @diplomats support inspectors workers observers monitors mission funding; downgrade;
        blacklist; cut off > @supply @ties @fuel; announce > suspension boycott embargo; pull out > talks
        agreement treaty conference negotiations; walk out > talks conference negotiations meeting; reduce
        > aid ties relations; postpone > visit talks meeting summit; withhold > aid payment payments funds
        money loan dues; close > embassy consulate border mission airspace; shut > embassy consulate
        border; reduce > staff ties aid; stop > @supply paying; ban > imports exports flights officials
        ships; declare > persona non; call off > talks visit meeting summit negotiations tour trip; revoke
        > licence license accord visa visas; quit > talks coalition; tighten > sanctions embargo; withdraw
        from > agreement treaty talks accord coalition pact; bar > imports ships officials; slap >
        sanctions tariffs duties embargo penalties ban; extend > sanctions embargo; scrap > treaty accord
        agreement; abrogate; renounce > treaty pact; discontinue; send home > @diplomats; throw out >
        @diplomats; kick out > @diplomats; strip > privileges status membership; suspend > for; pull >
        ambassador; eject; adopt > sanctions; ostracize; ostracise; break up > talks; abandon > talks
        negotiations; leave > talks coalition; denounce > treaty pact accord; delist; penalize; penalise;
        turn off > taps gas; ground > flights; close down > embassy mission; boycott > talks summit
        meeting session conference negotiations goods products; order > expulsion closure out; terminate >
        agreement treaty accord aid contract pact; stop > payments; throw out > league union @diplomats;
        add > blacklist list; send > packing; slap > bans visa; reduce > deliveries supplies exports;
        lower > ties relations level; scale back > ties aid cooperation; scale down > ties aid relations;
        bring home > ambassador; refuse > visas; exclude > from; pull > plug envoy; shut out; cut back >
        aid ties; suspend > league union commonwealth; expel > league union commonwealth organisation
        organization; bar > dealing travelling traveling; block > accounts funds loan loans; ban > entry
        travel; deny > loans loan credit; raise > tariffs duties; put > embargo tariffs; order > home;
        rupture; hold back > aid payment; veto > loan; disinvite; withdraw > licence license; snap > ties;
        unplug; impose > duties penalties; seize > assets; call back > ambassador; pull out > @diplomats;
        drop > membership; freeze > @supply; ban > goods products trade; cut > @supply gas electricity;
        cut off > electricity; cut short > visit; turn back > ship ships; deny > visas; scrap > visit
        meeting talks; block > trade; hold up > loan; stop > flights; throw out > ambassador""",
    "mobilize": """
        mobilize; mobilise; deploy > @troops police; mass > @troops; concentrate > @troops; assemble >
        @troops; put on > alert; put > alert standby readiness; place > alert standby readiness; order >
        patrols troops deployment mobilisation mobilization; tighten > blockade siege security; train >
        hackers troops fighters recruits soldiers; call up; call out > troops army; reinforce > @milieu
        @troops border garrisons frontier defences defenses presence security; prepare to > attack shell
        resume invade fight launch storm; prepare > shelling attack war offensive invasion; step up >
        security patrols presence patrolling; beef up; test > missile missiles rocket rockets weapon bomb;
        test-fire; conduct > drills; send > warships tanks reinforcements carrier ships warship fighters
        jets soldiers troops battalion frigate destroyers paratroopers destroyer; dispatch > @troops; move
        > @troops; raise > alert readiness; bolster > @troops defences defenses border garrison security;
        build up > @troops @arms forces; arm; amass; rearm; increase > troops patrols forces security;
        fortify; call > reservists; rush > @troops; launch > missile satellite; stage > maneuvers
        manoeuvres drills parade; develop > weapons missiles bomb; acquire > weapons missiles; patrol;
        parade > rockets missiles tanks guerrillas troops; position > @troops; station > @troops; post >
        @troops police; transfer > @troops; flex; double > patrols troops guards; heighten > alert
        security; strengthen > defences defenses garrison garrisons positions forces presence; recruit >
        fighters soldiers volunteers militiamen; enlist; conscript; stockpile; show > force; buzz; fly >
        sorties; scramble > jets fighters; dig in; take up > positions; mine > border harbour; manufacture
        > weapons missiles; install > missiles batteries; aim > missiles guns; go > alert; go on > alert;
        test-launch; fan out; summon > reservists; flood > streets troops; man > checkpoints; pour >
        troops; airlift > troops soldiers paratroopers; fly > troops soldiers; set up > checkpoints
        roadblocks; rehearse > invasion landing; cancel > leave; declare > mobilisation mobilization;
        steam > towards toward; unveil > missile; @troops < head; @troops < gather; @troops < mass;
        @troops < approach; @troops < patrol; order > army reservists alert; bring up > troops tanks
        artillery; draft in; double > garrison; step up > readiness flights; ring > police; sail > strait
        gulf; prepare for > war; gear up > war; @troops < roll; @troops < tighten > grip; issue > rifles;
        hand out > rifles guns weapons; raise > militia; lay > mines; enrich > uranium; switch > forces;
        throw > cordon; regroup; muster; marshal; fly over > border airspace; form > militia militias
        battalion; send > gunboats submarine submarines tanks artillery; dig > trenches; erect > defences;
        set up > roadblock; reactivate; put > footing; recall > reservists troops; gather > forces; parade
        > troops soldiers""",
    "coerce": """
        arrest; detain; imprison; jail; deport; ban; outlaw; impose > curfew martial emergency
        restrictions siege blockade censorship house curbs ban; confiscate; seize > @seized; raid; crack
        down; disperse; prevent > @protest protesters from; hold > hostage hostages prisoner shields
        captive refugees civilians incommunicado; kidnap; abduct; take > hostage hostages prisoner captive
        custody; censor; close > @outlets; shut > @outlets; shut down > @outlets; close down > @outlets;
        evict; expel > @forced_out; hack into; hack > into computers websites website servers; break into
        > computers offices; sentence > to death years prison jail; execute; round up; demolish; bulldoze;
        declare > martial emergency curfew; proclaim > martial emergency; use > @force; fire > @force
        water air; silence > @critics; extend > curfew emergency; charge > conspiracy treason; put under >
        arrest surveillance; place under > arrest surveillance; place > arrest; sabotage; restrict;
        suppress; flog; persecute; harass; intimidate; forbid; dissolve > parliament party assembly; seal
        off; seal > town border borders offices; cordon; bar > journalists reporters from; revoke >
        passport citizenship; banish; exile; expropriate; nationalize; nationalise; cut off > electricity
        water telephone; block > access website sites websites; ransack; put on > trial; hand down >
        sentence sentences; clamp down; crush; put down; quell; break up; issue > warrant; deny > bail;
        dismiss > minister officials cabinet; oust; quash > rebellion revolt; strip > citizenship
        passport; muzzle; gag; jam > broadcasts radio signals; tear down; flatten > homes houses; hold >
        detention; lock out; capture > hostages; behead > convicted; condemn > death; apprehend; nab; pick
        up > suspects; uproot; displace; blockade > port ports island; requisition; commandeer; impound;
        intern; enslave; rig; deface > website websites; knock > offline; cripple > websites computers;
        interrupt > broadcasts; suspend > newspaper constitution parliament liberties rights; drive out;
        abolish > parliament; prohibit; purge; manhandle; rough up; storm > offices mosque newspaper;
        besiege > homes; smash > printing; annex; search > passengers cars homes worshippers; fine >
        newspaper editor company; hijack > plane airliner aircraft jet bus; lock up > @prisoners @critics
        suspects; pull > air; clamp > curfew ban; slap > curfew; give > years sentence prison jail; clear
        > square camp protesters demonstrators squatters; herd; strip-search; throw > jail prison; put >
        jail prison bars; send > prison jail labour; remand; handcuff; sentence; stop > march rally
        newspaper; pull down > homes houses; intercept > boat ship vessel; take > air; lock > cells; move
        in > protesters; ground > airline; sack > workers strikers teachers; force > homes close flee
        leave; hold > without trial custody; keep > custody detention; hold > workers engineers; haul >
        away off; cut > electricity telephone; block > newspaper broadcasts; subject > torture; drag >
        away; stamp out; break > strike; press-gang; ration; rule > illegal; declare > illegal; make >
        illegal; suspend > rights freedoms; put > restrictions curfew; confine; place > confinement;
        swoop; drive > homes villages; hackers hacker < attack; hackers < target; burn > homes property
        shops crops books; destroy > property crops homes; vandals < attack; order > shutdown evacuation;
        hang > convicted rebels men murderer prisoners dissident; break into > station offices office
        newspaper; withdraw > passport licence passports; smash > transmitter press presses; strip >
        passport; force out; cane; strip > accreditation licence; revoke > accreditation citizenship;
        withdraw > accreditation; place under > surveillance; put under > surveillance; bar > travelling
        leaving; prevent > leaving travelling; ban > leaving; cut > phone lines; disqualify > candidates
        candidate; throw into > jail prison; pack off; drive from > homes; wall off; fence off; blindfold;
        order > closed shut; padlock; cut off > telephone; deny > food lawyers; bar > voting; lock down >
        city town district""",
    "assault": """
        kill; attack; bomb; shell; assassinate; wound; injure; fire > shells rockets missiles bombs
        mortars shots at on into; open > fire; detonate; ambush; invade; retake; recapture; capture >
        @milieu soldiers; storm; stab; massacre; execute > hostages; launch > attack offensive raid
        rockets missiles artillery assault strikes operation air incursion raids attacks invasion; mount >
        attack attacks offensive raid raids assault; carry out > attack attacks bombing raid strikes
        airstrikes killings raids; strike > targets target positions convoy camp camps base bases village
        town airport bunker bunkers facility hideout hideouts; clash; slay; behead; rape; sexually > abuse
        abused assaulted; gang-rape; blow up; bombard; overrun; seize > @milieu control; gun down; mow
        down; engage in > cleansing; engage > cleansing fighting clashes; battle > police troops rebels
        soldiers guerrillas forces insurgents militants militia army; torch; fight > troops rebels
        soldiers guerrillas forces insurgents militants militia army police battle battles war gunbattle;
        conduct > strikes airstrikes attacks raids; shoot down; set fire; set > ablaze alight; set off >
        bomb explosion bombs; attempt > assassinate; maim; beat > death; murder; poison; lynch; take >
        control; repel; plant > bomb bombs; raze; throw > grenade grenades bombs; lob > grenade grenades
        shells; hurl > grenades grenade; blow > up; erupt > fighting violence clashes gunfire; break out >
        fighting clashes violence war; hit > target targets village school hospital market positions base
        camp convoy; destroy > village villages houses house tank tanks convoy base bridge camp camps
        mosque church plane helicopter; drop > bombs; strafe; burn > village villages houses alive; pound
        > positions city town village villages capital suburb suburbs rebel targets with artillery;
        exchange > fire gunfire shots; trade > fire shots; besiege; sink > ship boat vessel; attempt >
        kill; try > kill; assault; mug; claim > responsibility lives; leave > dead; return > fire;
        repulse; rain > shells rockets bombs; slit > throats throat; cut > throats throat; slaughter;
        butcher; rocket > positions base town; down > plane helicopter jet aircraft; advance on; occupy >
        @milieu villages; disembowel; mutilate; decapitate; strangle; booby-trap; wipe out; exterminate;
        gas > villagers civilians; ravage; lay > siege; encircle; surround > town city; rout; crush >
        rebellion uprising; skirmish; raid > camp base village villages bases; ram; target > rebels
        militants positions; penetrate > defences; burst > through; strike back; flatten > village
        villages; machine-gun; firebomb; spray > bullets; hack > death; torture; beat > @foe; retaliate;
        beat up; club; @bombs < explode; explode > bomb bombs device grenade; @bombs < rip; @bombs < tear;
        @bombs < go; @bombs < hit; @bombs < slam; @bombs < land; @bombs < fall; @bombs < strike; @troops <
        burst; @troops < march into; pick off; cut down; open up > guns rain down; hunt down; finish off;
        lay waste; put > torch sword; @bombs < destroy; @bombs < wreck; @bombs < flatten; @troops rebels
        guerrillas gunmen < hit; gunmen rebels attackers < burst; @bombs < demolish; trade > gun turn >
        guns; spill > blood; hit back; claim > attack; harass > convoys; put > death; force > way; empty >
        gun; take > lives life; perish; string up; immolate; dynamite; scorch; fight > tanks artillery;
        @troops rebels militia < fight; @troops < enter > @milieu villages; @troops < cross > into border
        river; @troops < push > into towards; @troops < advance > on towards; @troops < sweep > through
        into; die > clashes attacks bombing fighting blast explosion raid shooting shelling; shoot > dead
        man woman people protesters police officer soldier soldiers him her @prisoners @persons policeman
        policemen; fighting clashes violence war gunfire battle battles < break out; fighting clashes
        violence gunfire battles < erupt; fighting clashes violence < flare; fighting clashes battles <
        rage; drive > rebels guerrillas insurgents troops militants; violate > ceasefire cease-fire truce;
        breach > ceasefire truce; raid > hideout hideouts positions stronghold; @troops @rebels < take >
        @milieu control; @troops @rebels < move into; come under > attack; @troops @rebels < burst into;
        derail > train; drag > bodies; plant > mines; @bombs < kill; @bombs < injure; @bombs < wound; hurl
        > firebomb firebombs; torch > homes; knife; blow > themselves himself herself; land > troops
        marines commandos; @troops < roll into; @troops < pour into; set upon; come to > blows; hunt >
        rebels; drown > migrants; club > death; hack down; put > flight; open > artillery; unleash >
        barrage bombs rockets attack offensive; pepper > shells bullets; trade > artillery; loose off;
        train > guns; @bombs < rain; @bombs < shake; @bombs < rock; blast > positions hole; shower >
        bombs; spear; ransack > village; burn down > village villages homes mosque church; storm > base
        prison camp palace""",
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
    "get": "gets got gotten getting", "spurn": "spurns spurned spurning",
    "resist": "resists resisted resisting", "tighten": "tightens tightened tightening",
    "freeze": "freezes froze frozen freezing", "wrap": "wraps wrapped wrapping",
    "sink": "sinks sank sunk sinking", "flee": "flees fled fleeing", "hit": "hits hitting",
    "die": "dies died dying", "bring": "brings brought bringing", "tap": "taps tapped tapping",
    "scrap": "scraps scrapped scrapping", "mug": "mugs mugged mugging",
    "write": "writes wrote written writing", "drive": "drives drove driven driving",
    "tear": "tears tore torn tearing", "dig": "digs dug digging", "show": "shows showed shown showing",
    "sell": "sells sold selling", "tell": "tells told telling", "fall": "falls fell fallen falling",
    "hang": "hangs hanged hung hanging", "slit": "slits slitting", "bid": "bids bidding",
    "initial": "initials initialled initialed initialling", "ring": "rings rang rung ringing",
    "say": "says said saying", "do": "does did done doing", "spell": "spells spelled spelt spelling",
    "see": "sees saw seen seeing", "run": "runs ran run running", "buy": "buys bought buying",
    "win": "wins won winning", "bind": "binds bound binding", "keep": "keeps kept keeping",
    "bear": "bears bore borne bearing", "deal": "deals dealt dealing",
    "shake": "shakes shook shaken shaking", "bury": "buries buried burying",
    "stick": "sticks stuck sticking", "string": "strings strung stringing", "light": "lights lit lighting",
    "sew": "sews sewed sewn sewing", "rise": "rises rose risen rising", "sweep": "sweeps swept sweeping",
    "sail": "sails sailed sailing", "wear": "wears wore worn wearing",
    "spill": "spills spilled spilt spilling", "cast": "casts casting", "pour": "pours poured pouring",
    "thin": "thins thinned thinning", "hear": "hears heard hearing", "stand": "stands stood standing",
    "try": "tries tried trying",
}  # fmt: skip

# Verbs that double their last letter.
_DOUBLING = words(
    """submit clog jam gag strip whip nab slit ram slap prod rap rig transfer equip unban pin rebut shrug lob
    unplug bug trap grab drag plot spot stir compel propel deter infer defer prefer occur patrol
    bid plan mop mob rub chop swap wrap ship rip slip tip top rob gun fan concur"""
)  # fmt: skip


def forms(lemma: str) -> tuple[str, ...]:
    """The forms of a verb: `deny denies denied denying`."""
    if lemma in _IRREGULAR:
        return (lemma, *_IRREGULAR[lemma].split())
    if lemma in _DOUBLING:
        return (lemma, f"{lemma}s", f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing")
    if lemma.endswith("e"):
        return (lemma, f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing")
    third = f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else f"{lemma}s"
    return (lemma, third, f"{lemma}ed", f"{lemma}ing")
