"""Titles, offices and callings: the words before or after a name that say what somebody is."""

from functools import lru_cache

from seeds.extraction.vocabulary.words import words

# Before a name only; the form that is not part of a role.
HONORIFICS: dict[str, str] = {
    **dict.fromkeys(
        words("Mr Mr. MR MR. Sir Lord Mister Don Señor Senor Monsieur Herr Master Alhaji Mallam Shri"), "male"
    ),
    **dict.fromkeys(
        words(
            "Mrs Mrs. MRS MRS. MS MS. Ms Ms. Miss Dame Lady Madam Madame Mme Frau Señora Senora Doña "
            "Baroness Alhaja Hajiya Smt Smt."
        ),
        "female",
    ),
    **dict.fromkeys(
        words(
            "Dr Dr. DR DR. Prof Prof. Mx Mx. Hon Hon. Honorable Honourable Messrs Messrs. "
            "Comrade Engr Engr. Cllr Cllr. Datuk Dato Ustaz"
        ),
        "",
    ),
}

# Capitalised directly before a name, alone or as the last word of a longer office.
TITLE_HEADS = words("""
    Ministers Presidents Senators Governors Mayors Judges Justices Professors Chancellors Congressmen
    President Premier Chancellor Minister Secretary Undersecretary Under-Secretary Secretary-General
    Ambassador Envoy Consul Senator Sen Sen. Sens Sens. Representative Rep Rep. Reps Reps. Congressman
    Congresswoman Delegate Governor Gov Gov. Govs. Mayor Alderman Councilman Councilwoman Councillor
    Councilor Speaker Leader Chief Chairman Chairwoman Chair Chairperson Director General Director-General
    Attorney Officer Executive CEO CFO COO CTO Head Judge Justice King Queen Prince Princess Emir Sultan
    Duke Duchess Earl Count Countess Baron Viscount Emperor Empress Pharaoh Czar Tsar Shah Caliph Commander
    Colonel Col Col. Maj. Maj Major Captain Capt. Capt Lieutenant Lt. Lt Gen. Gen Brig. Brigadier Sergeant
    Sgt. Sgt Corporal Cpl. Cpl Private Pvt. Pfc. Pfc Spc. Spc Specialist Admiral Adm. Adm Vice-Admiral
    Marshal Commodore Airman Seaman Cmdr. Cmdr Ensign Inspector Superintendent Constable Detective Sheriff
    Deputy Trooper Commissioner Comptroller Treasurer Prosecutor Solicitor Ombudsman Spokesman Spokeswoman
    Spokesperson Candidate Nominee Reporter Correspondent Editor Columnist Pollster Strategist Manager
    Advisor Adviser Aide Counsel Counselor Coordinator Administrator Analyst Economist Lawyer Professor
    Doctor Coach Trainer Pastor Reverend Rev. Rev Father Fr. Brother Sister Sr. Mother Pope Cardinal
    Archbishop Bishop Deacon Imam Sheikh Shaikh Sheik Sayyid Sayed Ayatollah Mullah Mufti Rabbi Lama Guru
    Swami Pastor Monsignor Patriarch Founder Co-founder Cofounder Author Host Anchor Actor Actress Singer
    Billionaire Businessman Businesswoman Activist Assemblyman Assemblywoman Whip Lawmaker Legislator MP MEP
    Taoiseach Superintendent Principal Dean Provost Rector Chancellor Astronaut Rapper Quarterback Striker
    Goalkeeper Midfielder Defender Spokesman Vice-President Vice-Chairman Chaplain Warden Ex-President
    Co-Chair Co-chair Co-Chairman First-Lady Assistant Undersecretary-General Producer Comedian
    Clerk DSP ASP CSP DCI Det Det. Supt Supt. Headmaster Headteacher
""")
# Words that stand before a head in an office: "Deputy Prime Minister", "Senate Majority Leader".
TITLE_MODIFIERS = words("""
    Prime Vice Deputy Assistant Acting Interim Former Ex Late Outgoing Incoming Foreign Interior Defense
    Defence Finance Health Education Justice Labor Labour Trade Energy Agriculture Transport Transportation
    Environment Housing Home Treasury Commerce Economy Economic Culture Sports Tourism Information Oil Water
    Religious Veterans Attorney Solicitor Chief Executive Operating Financial Technology Managing General
    Press Communications Campaign National Security Adviser State Special Senior Junior Permanent Principal
    Majority Minority Supreme Crown Grand Field Rear Lieutenant Lt. Lt Brig. Brigadier Major Maj. Maj Air
    Staff Master First Second Command Petty Inspector Lady Party Opposition Democratic Republican GOP
    Presidential Gubernatorial Congressional Parliamentary Regional Presumptive District County City Police
    Fire Shadow Head Lead Associate Honorary Emeritus Elect Political Policy Military Naval
    Intelligence Counterterrorism Human Rights Climate External Internal Social Research Medical Development
    Legal Public Affairs Relations Media Digital Editorial Co Joint Federal Social-Democratic Conservative
    Liberal Independent Libertarian Green Nobel Pulitzer Counsel Warrant
""")
# What a minister, secretary or committee is for: "Secretary of State", "Minister of Foreign Affairs".
PORTFOLIOS = words("""
    Fish Game Wildlife Parks Arts Sciences Humanities Letters Drugs Customs Border Safety Hunger
    Engineering Medicine Standards Firearms Tobacco Explosives Children Families Forests Recreation
    Prevention Consumer State Defense Defence Foreign Affairs Interior Finance Health Human Services
    Education Justice Labor Labour Trade Energy Agriculture Transport Transportation Environment Housing
    Rail Road Roads Railways Gas Markets
    Urban Development Home Treasury Commerce Economy Economic Culture Sports Sport Youth Tourism
    Information Oil Water Petroleum Religious Veterans Homeland Security National Intelligence Staff
    Exchequer Navy Army Public Works Planning Industry Technology Science Communications International
    Immigration Integration Women Family Social Welfare Electricity Migration Middle East Africa Asia
    Europe European Investigation Operations Policy Parliament Business Innovation Skills Work Pensions
    Research Communities Local Government Election Elections Law Order War Peace Climate Change
    Reconstruction Civil Aviation Rural Natural Resources Mines Mining Fisheries Food Forestry
    Environmental Protection Foreign-Affairs Management Budget Commons Lords Representatives
    Representative Relations Aid Cooperation Co-operation Democracy Global Strategic Arms Control
    Political Military Near Eastern South Central Asian African Western Hemisphere Rights Holocaust Issues
    Religion Faith Interfaith Diplomacy
""")

# Lower-case nouns for what a person is, before a name or in apposition after it: offices that one person
# of a country or body holds at a time, so that "the <noun>" alone can refer to its holder.
_OFFICES = """
    president premier chancellor minister secretary ambassador envoy senator congressman congresswoman
    representative governor mayor councilman councilwoman speaker chairman chairwoman chairperson chair
    director director-general secretary-general chief ceo executive commissioner sheriff judge justice king
    queen prince princess emir sultan pope cardinal archbishop bishop commander general colonel captain
    lieutenant major admiral sergeant spokesman spokeswoman spokesperson treasurer prosecutor attorney
    administrator coach manager principal dean premier-designate president-elect candidate nominee leader
    vice-president coordinator undersecretary comptroller superintendent lawmaker legislator ayatollah imam
    rabbi pastor delegate frontrunner front-runner head
"""
_CALLINGS = """
    veterinarian landlord landlady headmaster headmistress rescuer clockmaker baker butcher fisherman
    nurse midwife tutor butler cook chef gardener carpenter plumber electrician builder miner sailor
    captain skipper jeweller conservationist environmentalist ecologist virologist epidemiologist
    historian curator archivist actor actress activist adviser advisor aide analyst anchor artist
    assemblyman assemblywoman associate astronaut astronomer athlete author banker billionaire biographer
    biologist blogger boss broadcaster businessman businesswoman campaigner cartoonist cleric co-author
    co-chair co-chairman co-founder cofounder columnist comedian commentator composer conductor consultant
    contributor correspondent counsel counselor critic dancer daughter deputy designer detective diplomat
    dissident doctor donor drummer economist editor educator engineer entrepreneur epidemiologist
    evangelist expert farmer father filmmaker financier footballer founder fundraiser geologist girlfriend
    goalkeeper referee
    golfer guitarist guru heir heiress historian host husband inspector instructor insurgent
    intern inventor investigator investor jihadist journalist lawyer lecturer librarian linguist lobbyist
    magnate mathematician mediator member meteorologist midfielder militant millionaire mogul moderator
    mother musician narrator negotiator neurosurgeon newscaster novelist nurse officer official operative
    organizer owner painter partner pastor pediatrician philanthropist philosopher photographer physician
    physicist pianist pilot playwright poet policeman politician pollster preacher priest producer
    professor programmer provost psychiatrist psychologist publicist publisher quarterback rapper realtor
    reporter researcher resident retiree scholar scientist screenwriter sculptor singer sister soldier
    solicitor son songwriter star statistician stockbroker strategist striker student superstar supporter
    surgeon surrogate teacher technician theologian trader trainer tycoon veteran vet victim volunteer
    voter warlord whistleblower widow wife winger worker writer brother uncle aunt cousin nephew niece
    grandson granddaughter grandfather grandmother teammate roommate classmate colleague friend neighbor
    neighbour shopkeeper witness oncologist cardiologist mogul champion defender winner newcomer rival
    opponent challenger incumbent terrorist gunman suspect shooter fugitive hacker spy dictator strongman
    monarch undersecretary barrister sociologist anthropologist archaeologist pundit firefighter paramedic
    driver
"""
OFFICES = frozenset(_OFFICES.split())
CALLINGS = frozenset(_CALLINGS.split())
# Kinship and fellowship say who somebody is to another, not what office or calling they have.
KIN = words("""
    daughter father husband mother sister son widow wife brother uncle aunt cousin nephew niece grandson
    granddaughter grandfather grandmother teammate roommate classmate colleague friend neighbor neighbour
    girlfriend boyfriend partner winner newcomer rival opponent suspect victim supporter resident voter
    member star driver critic
""")
ROLE_MODIFIERS = words("""
    prime vice deputy assistant acting interim former ex late outgoing incoming foreign interior defense
    defence finance health education justice labor labour trade energy agriculture transport transportation
    environment housing home treasury commerce economy culture oil attorney chief executive operating
    financial technology managing general press communications campaign national security state special
    senior junior permanent majority minority supreme crown party opposition presidential gubernatorial
    congressional parliamentary regional district county city police fire head lead co-executive first
    longtime long-time veteran political policy military intelligence counterterrorism human rights climate
    external internal social research medical development legal public affairs relations media digital
    editorial joint federal conservative liberal independent right-wing left-wing far-right hard-line
    hardline radical moderate democratic republican gop influential prominent top leading local real estate
    business tech hedge fund opinion news television tv radio talk show talk-show investigative sports film
    movie fashion pop rock rap country-music folk jazz classical retired one-time onetime then current new
    newly elected longest-serving serving two-term three-term one-term second-term first-term freshman
    embattled disgraced controversial billionaire transition fellow house senate white party's lieutenant
    lt. major staff master army navy marine air force brigadier rear visiting associate emeritus government
    opposition rebel militia separatist union church school board company club team humanitarian civil
    criminal constitutional international global african european asian arab muslim christian jewish gay
    black white american-born republican-appointed democratic-leaning spiritual religious shiite sunni
    kurdish digital data lead outreach rapid response field finance communications state's nation's
    country's city's presumptive likely eventual would-be vice-presidential independent long-shot tea
    libertarian green supreme appeals circuit magistrate trial defense family immigration tax environmental
    editor-in-chief co- managing web online photo night weekend
""")
GENDER_OF_ROLE: dict[str, str] = {
    **dict.fromkeys(
        words("""
    king prince duke emir sultan pope cardinal archbishop father brother husband son uncle nephew grandson
    grandfather actor congressman councilman chairman spokesman businessman assemblyman policeman salesman
    sheikh ayatollah imam rabbi emperor baron earl gunman boyfriend alderman fireman
"""),
        "male",
    ),
    **dict.fromkeys(
        words("""
    queen princess duchess countess empress sister mother wife widow daughter aunt niece granddaughter
    grandmother actress congresswoman councilwoman chairwoman spokeswoman businesswoman assemblywoman
    heiress girlfriend baroness policewoman
"""),
        "female",
    ),
}
FORMER = words("former ex late then-former one-time onetime Former Ex Late")
# Abbreviations that end in a point without ending a sentence.
ABBREVIATIONS = words("""
    Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Sgt Cpl Pvt Pfc Spc Adm Cmdr Brig Rev
    Hon Fr Sr Jr St Mt Ft Messrs Mme Supt Insp Det Atty Asst
""")
SUFFIXES = words("Jr Jr. Sr Sr. II III IV V Esq Esq. PhD M.D. MD QC MP KC OBE MBE CBE")
# Offices that are named by what follows them: "Secretary of State", "Minister for the Middle East".
PORTFOLIO_HEADS = words("""
    Secretary Secretaries Minister Ministers Undersecretary Under-Secretary Director Chief Speaker Leader
    Governor Mayor President Premier King Queen Prince Princess Emir Sultan Duke Duchess Archbishop Bishop
    Head Chairman Chair Chairwoman Commissioner Chancellor Administrator Commander Envoy Representative Dean
""")
ROLE_WORDS = {
    "Sen.": "Senator", "Sens.": "Senator", "Sens": "Senator", "Reps.": "Representative",
    "Govs.": "Governor", "Sen": "Senator", "Rep.": "Representative", "Rep": "Representative",
        "Gov.": "Governor",
        "Gov": "Governor", "Gen.": "General", "Gen": "General", "Lt.": "Lieutenant", "Lt": "Lieutenant",
        "Col.": "Colonel",
        "Col": "Colonel", "Maj.": "Major", "Maj": "Major", "Capt.": "Captain", "Capt": "Captain",
        "Sgt.": "Sergeant",
        "Sgt": "Sergeant", "Cpl.": "Corporal", "Cpl": "Corporal", "Adm.": "Admiral", "Adm": "Admiral",
        "Brig.": "Brigadier",
    "Brig": "Brigadier", "Cmdr.": "Commander", "Cmdr": "Commander", "Spc.": "Specialist", "Spc": "Specialist",
        "Pvt.": "Private", "Pfc.": "Private First Class", "Rev.": "Reverend", "Rev": "Reverend",
        "Atty.": "Attorney",
}  # fmt: skip

_AGENT_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ress", "smith", "herd")
_NO_AGENTS = words("""
    remember consider offer deliver order enter cover answer discover register deter prefer differ wonder
    number prior minor other latter rather either neither favor favour honor honour support newspaper
    summer winter november december october september dinner letter paper matter center centre chapter
    river water weather power tower career volunteer computer poster monster disaster human german roman
    christian brother sister labor labour superior inferior interior exterior chair affair repair despair
    fair hair air pair four hour tour your corner quarter shelter cancer fever error terror mirror horror
    color colour humor humour rumor rumour flavor flavour harbor harbour never ever over under after later
    sooner former better worse lower upper higher larger smaller older younger earlier bigger greater
    longer shorter stronger weaker richer poorer encounter transfer refer infer confer alter filter
    monitor sponsor anchor murder trigger hinder render surrender wander gather bother whether together
    altogether however whatever whoever address press mother father daughter progress congress express
    stress dress access process success list twist exist insist consist resist assist persist woman-led
    chapter cluster manner banner barrier border folder ladder
    senior junior another elder eager narrower broader wider deeper counter bolster underwater undercover
    super steer sleeper server rubber ouster metaphor hammer gender forever cyber closer chamber butter
    anger chatter successor predecessor woman hater lover easier harder newer safer closer faster slower
""")


@lru_cache(maxsize=50_000)
def is_agent(word: str) -> bool:
    """Whether a word in small letters looks like what somebody does: "clockmaker", "rescuer"."""
    return len(word) > 4 and word.endswith(_AGENT_ENDINGS) and word not in _NO_AGENTS and word.isalpha()
