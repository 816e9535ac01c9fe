"""Nouns that tell of an event, by PLOVER type; entries are parted by `;`."""

from seeds.extraction.findings import EventType

EVENT_NOUNS: dict[EventType, str] = {
    "agree": "memorandum of understanding",
    "consult": """
        press conference; news conference; joint press conference; joint news conference; press briefing;
        summit; talks; negotiations; state visit; official visit; peace talks; phone call; telephone
        conversation; mediation mission; mediation effort; meeting; meetings; detailed conversation;
        conversation; round of talks; bilateral meeting; consultations""",
    "support": "signing ceremony; treaty of friendship; peace treaty; messages of condolence",
    "cooperate": """
        joint exercises; military exercises; joint military exercises; joint exercise; military
        exercise; joint operation; extradition""",
    "aid": "airlift; relief operation; aid convoy; humanitarian aid",
    "concede": "amnesty; prisoner release; release of prisoners; pardon",
    "retreat": "resignation; ceasefire; cease-fire; truce; withdrawal; pullout; surrender",
    "investigate": "investigation; inquiry; investigations; autopsy",
    "demand": "ultimatum; appeal for; appeals for",
    "disapprove": "lawsuit; official protest; condemnation; criticism of; complaint against",
    "reject": "veto; refusal",
    "threaten": "threat to; threats to; threats against; threat against",
    "protest": """
        demonstration; demonstrations; protest; protests; hunger strike; general strike; strike; riot;
        riots; rally; rallies; sit-in; mass demonstrations; unrest; mass protest; protest march""",
    "crime": "robbery; burglary; theft; smuggling; embezzlement; fraud; heist",
    "sanction": "sanctions; embargo; expulsion of; boycott of",
    "mobilize": """
        mobilization; mobilisation; military build-up; troop movements; missile test; state of alert;
        military drills""",
    "coerce": """
        curfew; martial law; arrest of; arrests; crackdown; state of emergency; detention of; house arrest;
        deportation; deportations; cyberattack; hostage taking; raid; raids""",
    "assault": """
        attack; attacks; airstrike; airstrikes; air strike; air strikes; air raid; air raids; bombing;
        bombings; shelling; explosion; explosions; blast; clashes; assassination; assassination attempt;
        massacre; killing of; killings; shooting; shootings; military strikes; missile strike; missile
        strikes; drone strike; drone strikes; rocket attack; rocket attacks; suicide bombing; car bomb; car
        bombing; fighting; offensive; invasion; ethnic cleansing; raid on; raids on; ambush; gunbattle""",
}  # fmt: skip
