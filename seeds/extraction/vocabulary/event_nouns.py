"""Nouns that tell of an event, by PLOVER type; entries are parted by `;`."""

from seeds.extraction.findings import EventType

EVENT_NOUNS: dict[EventType, str] = {
    "agree": """
        memorandum of understanding; offer of; pledge of; promise of; readiness to; framework agreement""",
    "consult": """
        press conference; news conference; joint press conference; joint news conference; press briefing;
        summit; talks; negotiations; state visit; official visit; peace talks; phone call; telephone
        conversation; mediation mission; mediation effort; meeting; meetings; detailed conversation; round
        of talks; bilateral meeting; consultations; discussions; dialogue; bilateral talks; visit by;
        working visit; goodwill visit; farewell visit; shuttle diplomacy; mediation efforts; mediation by;
        telephone call; telephone conversations; phone conversation; truce talks; face-to-face talks;
        exploratory talks""",
    "support": """
        signing ceremony; treaty of friendship; peace treaty; messages of condolence; recognition of;
        endorsement of; apology to; apology for; vote of confidence; message of condolence; message of
        congratulations; solidarity with""",
    "cooperate": """
        joint exercises; joint military exercises; joint exercise; joint operation; extradition; joint
        military exercise; joint naval exercises; joint manoeuvres; joint maneuvers; joint drills; joint
        patrols; joint venture; prisoner exchange; prisoner swap; exchange of prisoners; intelligence
        sharing""",
    "aid": """
        airlift; relief operation; aid convoy; humanitarian aid; relief supplies; emergency aid; food aid;
        relief flights; rescue operation; aid shipment; aid shipments""",
    "concede": """
        amnesty; prisoner release; release of prisoners; pardon; concessions; lifting of; easing of;
        reprieve; political reforms; acquittal of; release of hostages; release of detainees; release of
        political""",
    "retreat": """
        resignation; ceasefire; cease-fire; truce; withdrawal; pullout; surrender; ceasefires; truces;
        withdrawals; demobilisation; demobilization; abdication; disarmament of; resignations; troop
        withdrawal; troop withdrawals""",
    "investigate": """
        investigation; inquiry; investigations; autopsy; probe; inquest; enquiry; inquiries; fact-finding
        mission; murder inquiry; weapons inspections; war crimes investigation; probes""",
    "demand": """
        appeal for; appeals for; demand for; calls for; plea for; pleas for; request for; requests for;
        petition to; appeal to""",
    "disapprove": """
        lawsuit; official protest; condemnation; criticism of; complaint against; accusations;
        condemnation of; complaint to; accusation; no-confidence motion; motion of no confidence;
        indictment of; outcry; formal protest; diplomatic protest; protest note; condemnations; indictment""",
    "reject": """
        veto; refusal; rejection of; opposition to; refusal to; refusal of; vetoes""",
    "threaten": """
        threat to; threats to; threats against; threat against; ultimatum; threats of; threat of; warning
        to; death threats; death threat; bomb threat; bomb threats; strike threat; threat by; threats by;
        threats from; threat from""",
    "protest": """
        demonstration; demonstrations; protest; protests; hunger strike; general strike; strike; riot;
        riots; rally; rallies; sit-in; mass demonstrations; unrest; mass protest; protest march; march;
        marches; walkout; walk-out; walkouts; sit-ins; stoppage; work stoppage; stoppages; rioting;
        strikes; vigil; picket; hunger strikes; general strikes; roadblocks; civil disobedience; mutiny;
        uprising; boycott by; rally against""",
    "crime": """
        robbery; burglary; theft; smuggling; embezzlement; fraud; heist; robberies; trafficking; drug
        trafficking; human trafficking; money laundering; poaching; piracy; counterfeiting; homicide;
        extortion; forgery""",
    "sanction": """
        sanctions; embargo; expulsion of; boycott of; trade embargo; arms embargo; expulsions; trade
        boycott; oil embargo; travel ban; suspension of; severing of; economic blockade; punitive tariffs""",
    "mobilize": """
        mobilization; mobilisation; military build-up; troop movements; missile test; state of alert;
        military drills; military exercises; military exercise; naval exercises; naval exercise; military
        parade; show of force; call-up; troop build-up; military buildup; build-up of; buildup of; missile
        tests; missile launch; missile launches; nuclear test; nuclear tests; war games; naval manoeuvres;
        military manoeuvres; manoeuvres; high alert; deployment of; troop deployment; war preparations""",
    "coerce": """
        curfew; martial law; arrest of; arrests; crackdown; state of emergency; detention of; house
        arrest; deportation; deportations; cyberattack; hostage taking; raid; raids; kidnapping;
        kidnappings; abduction; abductions; hostage crisis; mass arrests; purge; eviction of; evictions;
        execution of; executions; death sentence; death sentences; cyber attack; cyber attacks;
        cyberattacks; hacking attack; confiscation of; seizure of; demolition of; torture of; round-up of;
        detentions; imprisonment of; naval blockade; censorship of; police raid; police raids; hijacking""",
    "assault": """
        attack; attacks; airstrike; airstrikes; air strike; air strikes; air raid; air raids; bombing;
        bombings; shelling; explosion; explosions; blast; clashes; assassination; assassination attempt;
        massacre; killing of; killings; shooting; shootings; military strikes; missile strike; missile
        strikes; drone strike; drone strikes; rocket attack; rocket attacks; suicide bombing; car bomb;
        car bombing; fighting; offensive; invasion; ethnic cleansing; raid on; raids on; ambush;
        gunbattle; gunfire; firefight; firefights; gun battle; gun battles; skirmish; skirmishes;
        bloodshed; murder of; slaying of; stabbing; stabbings; beheading of; car bombs; suicide attack;
        suicide attacks; grenade attack; mortar attack; mortar fire; artillery fire; shellfire; incursion;
        incursions; pogrom; genocide; atrocities; massacres; assassinations; roadside bomb; suicide
        bombings; suicide bomber; suicide bombers; bomb attack; bomb attacks; terrorist attack; terrorist
        attacks; arson attack; arson attacks; terror attack; gun attack; knife attack; air attack; air
        attacks; counteroffensive; counter-attack; ambushes; invasions; assassination of; bomb blast; bomb
        blasts; shoot-out; shootout; rape of; cross-border raid; cross-border raids""",
}  # fmt: skip
