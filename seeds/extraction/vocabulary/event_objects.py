"""What verbs of events are done with and done to: kinds of words, named `@troops` in the table of verbs."""

OBJECTS: dict[str, str] = {
    "accord": """
        agreement agreements deal accord accords pact treaty treaties memorandum protocol declaration
        contract contracts understanding compromise settlement consensus convention communique charter""",
    "aid": """
        aid assistance relief food medicine medicines supplies tents blankets shelter wheat rice grain
        flour vaccines vaccine doctors medics nurses rescuers tonnes tons kits clothing generators
        donations rations ambulances stretchers antibiotics milk maize seeds cash subsidies""",
    "arms": """
        weapons weapon arms guns gun rifles ammunition missiles weaponry munitions explosives artillery
        armour warheads arsenal mortars grenades""",
    "blocked": """
        road roads bridge bridges highway highways street streets traffic transport border railway
        entrance entrances motorway motorways intersection intersections port ports tracks square
        roundabout harbour harbor runway gate gates junction junctions""",
    "casualties": """
        dead injured wounded people men women children soldiers policemen civilians rebels villagers
        officers guards farmers miners hostages protesters demonstrators students""",
    "critics": """
        critics critic opponents dissent dissidents dissident media press journalists broadcasters
        opposition rivals voices""",
    "curbs": """
        curfew ban bans sanctions embargo embargoes restrictions siege blockade censorship controls curbs
        martial emergency moratorium limits tariffs quotas""",
    "diplomats": """
        diplomats diplomat ambassador ambassadors envoy envoys attache attaches consul counsellor""",
    "drills": """
        exercise exercises maneuvers manoeuvres drills drill wargames patrols patrol""",
    "foe": """
        protesters demonstrators prisoners prisoner detainees students journalists journalist reporters
        him her them activists marchers crowd crowds worshippers pilgrims monks strikers supporters""",
    "force": """
        bullets teargas gas cannon batons truncheons pellets whips water-cannon""",
    "forced_out": """
        people residents families students refugees migrants nationals workers journalists journalist
        missionaries missionary aid foreigners immigrants villagers settlers squatters charities charity
        activists priests correspondent correspondents reporters farmers asylum-seekers""",
    "fuel": """
        gas oil fuel electricity power water coal food""",
    "harm": """
        war attack attacks retaliate retaliation reprisal reprisals revenge avenge consequences strike
        strikes invade invasion sanctions force bomb bombs bombing bombings kill killing behead execute
        destroy punish punishment expel bloodshed jihad resist topple overthrow crush massacre shoot
        bloodbath violence repercussions assassinate sabotage annihilate embargo uprising response
        severely blood bloodily drown hell""",
    "inquiry": """
        investigation investigations inquiry inquiries enquiry probe probes inquest hearing hearings
        autopsy inspection inspections raid""",
    "meetings": """
        talks meeting meetings negotiations summit discussions conference dialogue conversation
        conversations consultations audience session""",
    "milieu": """
        capital countryside town towns village villages city port island islands hill base bases camp
        camps airport outpost outposts post posts garrison bridge barracks stronghold strongholds
        positions palace station convoy headquarters territory junction heights""",
    "money": """
        million billion dollars euros pounds yen francs marks grant loan credit funds money""",
    "outlets": """
        newspaper newspapers station stations radio television border borders office offices university
        universities school schools website websites magazine channel broadcaster headquarters mosque
        mosques church churches internet party bureau frontier airspace crossing crossings groups group
        charities parliament courts""",
    "persons": """
        delegation envoy minister president premier chancellor king queen prince leader leaders ambassador
        counterpart officials commander general secretary mediators mediator negotiators sultan emir
        sheikh pope speaker chairman chief princess""",
    "plan": """
        plan plans proposal proposals offer offers deal bid initiative resolution draft idea invitation
        request requests appeal appeals call calls demand demands terms ultimatum bill motion compromise
        roadmap formula suggestion suggestions overtures overture settlement deployment claim claims
        charge charges allegation allegations accusation accusations petition amendment referendum treaty
        constitution nomination candidacy criticism intervention interference membership talks agreement
        accord truce ceasefire pressure""",
    "prisoners": """
        prisoners prisoner hostages hostage detainees detainee inmates inmate captives captive activists
        activist dissidents dissident leader leaders journalists journalist reporter reporters minister
        president members people soldiers soldier men women woman man nationals citizens fishermen crew
        sailors pilot pilots engineer engineers workers tourists tourist students student monks priest
        editor lawyer politicians politician opponents envoy doctor doctors missionary missionaries bodies
        guerrillas rebels separatist separatists militants relatives suspects nuns nun pastor bishop
        officials officers officer commander author poet writer blogger bloggers scientists scientist
        employees executives rebel cleric businessman general trader peacekeepers observers girls boys
        children campaigner critic farmer farmers villager villagers nurse nurses climbers student-leader
        hikers judge judges banker bankers mayor director directors teacher teachers lawmaker lawmakers
        senator deputy campaigners contractor contractors priests sailor""",
    "protest": """
        protest protests demonstration demonstrations rally rallies strike strikes sit-in sit-ins walkout
        march marches vigil vigils stoppage stoppages boycott picket parade blockade blockades""",
    "quarry": """
        suspect suspects fugitive fugitives bomber bombers criminal criminals man men woman militant
        militants dealer trafficker traffickers gunman smuggler smugglers banker terrorist terrorists
        killer killers guerrilla guerrillas hijacker hijackers colonel general suspected""",
    "refugees": """
        refugees migrants evacuees asylum-seekers victims survivors families homeless displaced""",
    "right": """
        amnesty autonomy independence citizenship bail rights clemency reprieve vote self-rule concessions
        suffrage""",
    "seized": """
        weapons property assets ship ships vessel vessels documents computers newspapers land boat boats
        trawler trawlers passports equipment cargo tanker copies farms farm houses buildings funds
        printing presses aircraft factories factory mines bank banks embassy company companies""",
    "supply": """
        deliveries supplies shipments exports imports trade sales flights talks cooperation aid assistance
        loans contacts funding credits investment travel negotiations participation payments""",
    "ties": """
        ties relations links contacts""",
    "troops": """
        troops forces soldiers army units fighters peacekeepers marines paratroopers battalion battalions
        brigade brigades guards commandos warships warship tanks tank artillery personnel contingent
        reservists reinforcements militias aircraft jets helicopters warplanes ships carrier destroyers
        frigate submarines division divisions troop missiles frigates cruisers battleships bombers armour
        convoys squadron squadrons gunboats legion""",
    "bombs": """
        bomb bombs mine mines blast blasts explosion explosions grenade grenades shell shells rocket
        rockets device devices missile missiles landmine landmines dynamite charge bomber bombers
        booby-trap""",
    "crowd": """
        students workers protesters demonstrators teachers farmers crowd crowds thousands hundreds nurses
        doctors drivers miners women lawyers monks mob mobs youths supporters villagers prisoners inmates
        employees pensioners activists opposition strikers settlers residents refugees rioters rioter
        looters unionists truckers pilgrims relatives mothers seamen""",
    "light": """
        give make voice express issue offer extend deliver lodge raise pay lend renew repeat reiterate
        declare submit present level utter pronounce convey restore""",
    "rebels": """
        rebels rebel guerrillas fighters militants insurgents gunmen militiamen jihadists separatists
        militia militias commandos""",
}  # fmt: skip


def expanded(objects: str) -> frozenset[str]:
    """The words of a list, each `@kind` replaced by those of that kind."""
    found: set[str] = set()
    for word in objects.split():
        found.update(OBJECTS[word[1:]].split() if word.startswith("@") else (word,))
    return frozenset(found)
