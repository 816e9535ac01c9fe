"""Organizations: words that end their names, well-known bodies, acronyms that are none."""

from typing import cast

from seeds.extraction.findings import OrganizationKind
from seeds.extraction.vocabulary.words import words

_HEADS = {
    "government": """
    Ministry Ministries Department Departments Dept Dept. Government Office Bureau Administration Agency
    Authority Commission Council Congress Senate Parliament Cabinet Court Courts Assembly Committee
    Subcommittee Municipality Directorate Secretariat Embassy Consulate Treasury Legislature Knesset Duma
    Bundestag Service Services Inspectorate Registry Chancellery Presidency Judiciary Caucus Ombudsman
    Politburo
""",
    "military": """
    Army Navy Forces Force Command Corps Battalion Brigade Regiment Division Squadron Fleet Militia Guard
    Guards Marines Soldiers Airmen Battery Platoon Military Wing Component Taskforce Peshmerga Peshmergas
""",
    "police": "Police Constabulary",
    "armed_group": "Resistance Front Brigades Mujahideen Insurgency Cartel Jihad Militants",
    "coalition": "Coalition Alliance Bloc Pact",
    "party": "Party Movement Labour Morcha Dal Sabha Parishad",
    "company": """
    Inc Inc. Corp Corp. Corporation Company Co. Ltd Ltd. Limited LLC LLP PLC plc Plc AG GmbH SA S.A. NV
    Group Holdings Industries Bank Bancorp Airlines Airways Motors Motor Systems Technologies Partners
    Capital Electronics Pharmaceuticals Pharma Energy Oil Petroleum Resources Enterprises Studios Pictures
    Entertainment Records Insurance Securities Brothers Ventures Solutions Networks Software Labs
    Laboratories Stores Markets Mills Foods Brewing Brewery Financial Consulting Strategies Analytics
    Telecom Mobile Motors Aerospace Steel Railways Shipping Logistics A/S ASA Oyj AB S.p.A. N.V.
    Railway Rail Trains Transit Lines Ferries Buses Freight Haulage Cruises Construction Constructions
    Contractors Builders Developers Developments Properties Estates Realty Hotels Resorts Restaurants
    Supermarkets Dairies Fisheries Cement Mining Minerals Metals Chemicals Petrochemicals Plastics Ceramics
    Textiles Refinery Refineries Biotech Biosciences Therapeutics Diagnostics Genomics Robotics
    Semiconductors Automotive Automobiles Aviation Outfitters Apparel Cosmetics Sportswear Wines Distillery
    Distillers Breweries Bakery Bakeries Catering Cinemas Productions Interactive Infotech Telecoms Payments
    Broadband Wireless Utilities Electric Renewables Biofuels Plantations Traders Trading Exporters Importers
    Retailers
""",
    "media": """
    News Times Post Tribune Herald Gazette Chronicle Journal Guardian Telegraph Newspaper Magazine Press
    Broadcasting Television TV Radio Network Review Daily Weekly Media Observer Globe Examiner Register
    Dispatch Inquirer Sentinel Courier Mirror Monitor Bulletin Publishing Publications Newswire
    Wire Podcast Shinmun Shimbun Ilbo Zeitung Dagblad Nyheter Sanomat Ledger Clarion Argus Advertiser Beacon
    Echo Bugle Digest Watchman Vanguard
""",
    "ngo": """
    Foundation Association Society Institute Institution Union Federation Trust Fund Watch Federations
    Network Charity Campaign League Club Coalition Project Initiative Alliance Center Centre Organization
    Organisation Orchestra Forum Fellowship Lobby Collective Rescue Appeal Chamber Conference PAC Alumni
    Sorority Fraternity Guild Teamsters Observatory Brotherhood Carers Volunteers
""",
    "igo": "Nations Summit",
    "other": """
    University College School Academy Hospital Church Polytechnic Seminary Laboratory Clinic Team Board
    Panel Diocese Archdiocese Academies Schools Universities Faculty Medical-Center FC F.C. United Rovers
    Athletic Choir Band Ballet Opera Philharmonic Symphony Tribe Family Museum
""",
}
HEADS: dict[str, OrganizationKind] = {}
for _kind, _words in _HEADS.items():
    for _word in _words.split():
        _named = "government" if _kind == "police" else _kind
        HEADS.setdefault(_word, cast(OrganizationKind, _named))
# Heads that name a body only together with another word, and are too common in titles of works and in places.
WEAK_HEADS = words("""
    Office Service Services Force Guard Guards Wing Component Front Movement Energy Oil Capital Systems
    Partners Resources Markets Stores Steel Mobile Brothers Records Pictures Review Daily Weekly Mirror
    Standard Globe Register Monitor Wire Project Initiative Conference Appeal Summit Team Board Panel Family
    United Band Press Division Trust Post Times Center Centre House Mills Club Campaign Union Networks
    Family Battery Soldiers Labour Conference School Museum Opera Daily Pact Limited Financial Fund Network
    Watch Radio TV Rail Lines Construction Trading Traders Builders Developments Properties Estates Mining
    Metals Minerals Interactive Payments Utilities Electric Transit Trains Buses Freight Beacon Echo Digest
    Ledger Plastics Ceramics Wines Hotels Restaurants Aviation Productions Contractors Volunteers Carers
    Dal Resistance
""")
# Heads whose bodies are named by what follows: "Ministry of …", "Bank of …", "Council on …".
OF_HEADS = words("""
    Ministry Department Office Bureau Commission Council House Bank University Institute College School
    Court Board Association Society Federation Union League Organization Organisation Committee Subcommittee
    Center Centre Church Government Academy Foundation Fund Party Front Movement Municipality Embassy
    Consulate Daughters Sons Knights Alliance Coalition Congress Assembly Parliament Army Agency Authority
    Campaign Citizens Community Conference Confederation Republic Kingdom State States Emirate Sultanate
    Port City Gulf Strait Isle Bay Horn Directorate Chamber Order Brotherhood Friends Voice Group Initiative
    Network Secretariat Administration Ministers Members Representatives Commonwealth Province University-of
    Club Museum Joint-Chiefs Chiefs Doctors Reporters Division Corps Institution Syndicate Guild Trust
    Observatory Diocese Archdiocese Archbishop Veterans Americans Association Students Mothers Physicians
    Women Workers Bishops Bar Register Registry Inspectorate
""")

# People who make up a body by what follows: "Daughters of …", "Citizens for …".
MEMBERS_OF = words("Daughters Sons Knights Friends Sisters Brothers")
MEMBERS_FOR = words(
    "Citizens Doctors Veterans Mothers Physicians Americans Students Women Workers Lawyers Teachers"
)

_KNOWN = {
    "armed_group": """
    ISIS ISIL IS Daesh Da'esh Dae'sh DAESH Islamic_State Islamic_State_of_Iraq_and_the_Levant
    Islamic_State_of_Iraq_and_Syria Islamic_State_in_Iraq Taliban Taleban Hamas Hezbollah Hizbollah
    Hizbullah al-Qaeda Al-Qaeda Al_Qaeda Al-Qaida al-Qaida al_Qaeda Qaeda Al-Nusra al-Nusra Nusra Boko_Haram
    Al-Shabaab al-Shabaab Al-Shabab al-Shabab Shabaab FARC ELN ETA IRA PKK YPG Peshmerga Houthis Houthi
    Haqqani_Network Abu_Sayyaf Lashkar-e-Taiba Jaish-e-Mohammed Hashd_al-Shaabi Janjaweed Contras
    Ku_Klux_Klan KKK Islamic_Jihad Wagner
""",
    "igo": """
    United_Nations UN U.N. NATO EU E.U. European_Union IMF WHO WTO OECD OPEC ASEAN African_Union Arab_League
    UNESCO UNICEF UNHCR IAEA ICC World_Bank Security_Council UN_Security_Council G7 G8 G20 G-7 G-8 G-20 OSCE
    Interpol INTERPOL Europol European_Commission European_Parliament European_Council Commonwealth Mercosur
    Gulf_Cooperation_Council GCC Organization_of_American_States OAS AU ECB European_Central_Bank
    Council_of_Europe International_Criminal_Court International_Monetary_Fund World_Trade_Organization
    World_Health_Organization OPCW WFP UNRWA General_Assembly Eurogroup BRICS Nordic_Council Frontex Quartet
    FAO Food_and_Agriculture_Organization
    UNDP ILO IOM World_Food_Programme UNEP United_Nations_Environment_Programme UN_Environment_Programme
    United_Nations_Development_Programme UN_Development_Programme World_Meteorological_Organization WMO
""",
    "government": """
    Pentagon White_House Kremlin Capitol Congress Senate Foreign_Office Home_Office State_Department
    Justice_Department Supreme_Court Treasury Treasury_Department Defense_Department FBI CIA NSA DHS DOJ EPA
    FDA CDC IRS SEC FCC FTC NASA TSA ICE ATF DEA FEMA NIH HUD OMB NSC FCO MI5 MI6 GCHQ FSB KGB GRU SVR
    Mossad Shin_Bet Knesset Duma Bundestag Bundesrat Bundesbank Lok_Sabha Rajya_Sabha House_of_Commons
    House_of_Lords House_of_Representatives Homeland_Security Border_Patrol Secret_Service Federal_Reserve
    Fed Downing_Street Élysée Elysee Federal_Bureau_of_Investigation Central_Intelligence_Agency
    National_Security_Agency National_Security_Council Parliament Scotland_Yard Border_Force
    Whitehall_Palace Loya_Jirga Majlis Diet Sejm Oireachtas Dáil Dail Riksdag Storting Cortes Coast_Guard
    Ofcom Ofsted NHS HMRC DWP MoD MOD GAO CBO NLRB ACLU_Office Electoral_College Joint_Chiefs
    Joint_Chiefs_of_Staff Oval_Office West_Wing Planning_Commission Politburo Election_Commission
    Health_and_Safety_Executive
    Government_of_Iraq Department_of_State USAID NTSB FAA FEC USDA BLM OFAC State_Duma Federation_Council
""",
    "military": """
    CENTCOM USCENTCOM Centcom ISF SDF FSA IDF IRGC RAF USAF USARCENT Special_Forces Marines Navy_SEALs
    SEAL_Team_Six Marine_Corps Red_Army Wehrmacht Revolutionary_Guards Revolutionary_Guard Quds_Force
    National_Guard Royal_Navy Royal_Air_Force Delta_Force Green_Berets Coast_Guard CJTF AFRICOM
    Free_Syrian_Army People's_Liberation_Army PLA Joint_Task_Force Special_Operations_Command KPA Army Navy
    Air_Force
""",
    "media": """
    Reuters AP AFP UPI CNN BBC NBC CBS ABC MSNBC CNBC PBS NPR HBO ITV Sky_News Fox Fox_News Fox_Business
    Al_Jazeera Al-Jazeera Al_Arabiya Al-Arabiya Bloomberg Breitbart Politico POLITICO BuzzFeed Buzzfeed
    Vox Slate Salon Axios HuffPost Huffington_Post Gawker Vice Newsweek Time TIME Forbes Fortune Economist
    Guardian Telegraph Independent Univision Telemundo Xinhua TASS Tass Interfax Itar-Tass RT Sputnik ANSA
    EFE DPA dpa Anadolu PTI ANI IRNA KCNA SANA INA Yonhap Kyodo NHK ESPN TMZ C-SPAN WikiLeaks Wikileaks
    New_Yorker Atlantic Vanity_Fair Rolling_Stone Esquire National_Review Weekly_Standard Evening_Standard
    Business_Standard Christian_Science_Monitor Daily_Mirror Sydney_Morning_Herald New_Republic Nation
    Hill Daily_Beast Daily_Caller Daily_Mail Mirror Sun Washington_Post Washington_Examiner
    Washington_Times Wall_Street_Journal WSJ New_York_Times NYT Los_Angeles_Times LA_Times USA_Today
    Financial_Times FT Globe_and_Mail Times
    Associated_Press Agence_France-Presse Press_Association Deutsche_Welle
    Der_Spiegel Spiegel Die_Zeit Bild Le_Monde Le_Figaro El_Pais El_País El_Mundo La_Repubblica
    Corriere_della_Sera Haaretz Hurriyet Washington_Free_Beacon Free_Beacon Mother_Jones RealClearPolitics
    FiveThirtyEight Drudge_Report Mic Infowars InfoWars Voice_of_America VOA Radio_Free_Europe Wikinews
    Wikipedia Snapchat_News TechCrunch Wired Scripps Gannett McClatchy Boston_Globe Miami_Herald
    Des_Moines_Register Chicago_Tribune Philadelphia_Inquirer Quinnipiac_Poll Townhall RedState Hot_Air
    Gizmodo Mashable Jezebel Yahoo_News
""",
    "company": """
    Google Facebook Twitter Microsoft Apple Amazon Amazon.com IBM Intel Yahoo YouTube Instagram Snapchat
    WhatsApp Uber Lyft Airbnb Netflix Tesla SpaceX PayPal eBay Oracle Cisco HP Dell Samsung Sony Toyota
    Honda Nissan Mazda Volkswagen BMW Mercedes Daimler Ford GM Chrysler Fiat Boeing Airbus Lockheed_Martin
    Raytheon Exxon ExxonMobil Chevron Shell BP Total Gazprom Rosneft Lukoil Aramco Saudi_Aramco Walmart
    Wal-Mart Target Costco Starbucks McDonald's McDonald’s Coca-Cola Pepsi PepsiCo Nike Adidas Disney
    Comcast Verizon AT&T T-Mobile Goldman_Sachs JPMorgan JPMorgan_Chase JP_Morgan Morgan_Stanley Citigroup
    Citibank Wells_Fargo HSBC Barclays Deutsche_Bank UBS Credit_Suisse BNP_Paribas Blackwater Halliburton
    Siemens Nokia Ericsson Huawei Alibaba Tencent Baidu Nestle Nestlé Unilever Pfizer Novartis Monsanto
    Bayer General_Electric General_Motors GE Merck Moderna AstraZeneca Boots Tesco Sainsbury's Lego LinkedIn
    Reddit Tumblr TikTok OpenAI Nvidia Qualcomm Adobe Spotify Zoom Marvel Pixar Viacom News_Corp Carrier
    Lufthansa Ryanair easyJet Delta Emirates_Airline Qantas Budweiser Heineken Nasdaq NASDAQ NYSE
    Kickstarter Mozilla SurveyMonkey YouGov Gallup Ipsos Rasmussen Moody's Fitch Macy's Hobby_Lobby
    Chick-fil-A Kodak Xerox Foxconn
""",
    "ngo": """
    Amnesty Amnesty_International Human_Rights_Watch HRW Red_Cross Red_Crescent Greenpeace Oxfam ACLU NAACP
    NRA Planned_Parenthood Sierra_Club Médecins_Sans_Frontières Doctors_Without_Borders MSF
    Save_the_Children Chatham_House Brookings Brookings_Institution Heritage_Foundation Cato_Institute Pew
    Pew_Research_Center AARP AFL-CIO SEIU AIPAC CAIR Black_Lives_Matter FIFA UEFA IOC NFL NBA MLB NHL NCAA
    PGA FA Premier_League ICRC RSPCA Transparency_International Reporters_Without_Borders Scouts Boy_Scouts
    Girl_Scouts Freemasons White_Helmets PETA Mensa EMILY's_List Focus_on_the_Family Tea_Party_Express CPAC
    MoveOn.org MoveOn UNITE Unite Unison Judicial_Watch Common_Cause World_Wildlife_Fund WWF
    Council_on_Foreign_Relations Rand_Corporation RAND Chamber_of_Commerce Club_for_Growth Citizens_United
""",
    "party": """
    Fatah Likud Kadima Labour Labour_Party Tory Tories Conservatives UKIP SNP Plaid_Cymru Sinn_Fein
    Sinn_Féin DUP SDLP Fianna_Fail Fine_Gael CDU CSU SPD AfD FDP PSOE Podemos Ciudadanos Vox_Party Syriza
    BJP AAP AKP CHP HDP MHP GOP RNC DNC DCCC DSCC NRSC NRCC Republican_Party Democratic_Party
    Republican_National_Committee Democratic_National_Committee Green_Party Libertarian_Party Tea_Party
    Liberal_Democrats Sweden_Democrats Free_Democrats Lib_Dems Communist_Party ANC Zanu-PF ZANU-PF PRI PAN
    Morena Kuomintang KMT DPP LDP Front_National National_Front National_Rally Forza_Italia
    Five_Star_Movement Lega Northern_League En_Marche Muslim_Brotherhood Baath_Party Ba'ath_Party
    Dawa_Party Ennahda Awami_League Law_and_Justice Fidesz Jobbik Golden_Dawn United_Russia
    Social_Democrats Christian_Democrats Greens Bloc_Québécois New_Democratic_Party NDP PPP PML-N
    PTI_Party Freedom_Party Brexit_Party Momentum
""",
    "other": """
    Scientology Church_of_England Catholic_Church Roman_Catholic_Church Vatican_Bank Harvard Yale Princeton
    Stanford MIT Oxford_University Cambridge_University UCLA NYU Georgetown_University Columbia_University
    Harvard_University Yale_University Stanford_University Notre_Dame Quinnipiac Monmouth Marist
    Johns_Hopkins Manchester_United Manchester_City Chelsea Arsenal Real_Madrid Juventus Bayern_Munich
    Rohingya_Council Trump_University Liberty_University Wharton Berkeley Juilliard
""",
}
KNOWN: dict[str, OrganizationKind] = {}
for _kind, _words in _KNOWN.items():
    for _word in _words.split():
        KNOWN.setdefault(_word.replace("_", " "), cast(OrganizationKind, _kind))
        if "'" in _word:
            KNOWN.setdefault(_word.replace("_", " ").replace("'", "’"), cast(OrganizationKind, _kind))

# Bodies of one country, whatever else the text says.
_OF_COUNTRIES = {
    "US": """
    Pentagon White_House State_Department Department_of_State FBI CIA NSA DHS DOJ EPA FDA CDC IRS FCC FTC NASA
    TSA ATF DEA FEMA NIH HUD OMB Federal_Bureau_of_Investigation Central_Intelligence_Agency Federal_Reserve
    National_Security_Agency Border_Patrol Secret_Service Electoral_College Oval_Office West_Wing
    USAID NTSB FAA FEC USDA OFAC NLRB GAO CBO CENTCOM USCENTCOM Centcom USAF USARCENT Navy_SEALs Delta_Force
    Green_Berets AFRICOM RNC DNC DCCC DSCC NRSC NRCC Republican_National_Committee GOP
    Democratic_National_Committee Tea_Party
""",
    "GB": """
    Downing_Street House_of_Lords Scotland_Yard MI5 MI6 GCHQ Ofcom Ofsted NHS HMRC DWP Royal_Navy RAF
    Royal_Air_Force UKIP SNP Plaid_Cymru Liberal_Democrats Lib_Dems Brexit_Party
""",
    "RU": "Kremlin FSB KGB GRU SVR State_Duma United_Russia",
    "IL": "Mossad Shin_Bet Knesset Likud Kadima IDF",
    "DE": "Bundestag Bundesrat Bundesbank CDU CSU SPD AfD",
    "IN": "Lok_Sabha Rajya_Sabha BJP",
    "IR": "IRGC Quds_Force",
    "CN": "People's_Liberation_Army",
    "IE": "Oireachtas Fianna_Fail Fine_Gael",
    "PL": "Sejm",
    "SE": "Riksdag Sweden_Democrats",
    "NO": "Storting",
    "TR": "AKP CHP HDP MHP",
    "ES": "PSOE Podemos Ciudadanos",
    "FR": "Front_National En_Marche",
    "IT": "Forza_Italia Five_Star_Movement",
    "HU": "Fidesz Jobbik",
    "ZA": "ANC",
    "AF": "Loya_Jirga",
}
COUNTRY_OF_BODY: dict[str, str] = {
    name.replace("_", " "): country for country, names in _OF_COUNTRIES.items() for name in names.split()
}

# Names of bodies that are ordinary words too: bodies only where an article stands before them.
NEEDS_ARTICLE = words("""
    Guardian Telegraph Independent Economist Atlantic Nation Hill Sun Mirror Times New Yorker Fed Diet
    Quartet Commonwealth Scouts Greens Capitol Treasury Army Navy Marines
""")

# All capitals, but no organization.
NOT_ORGANIZATIONS = words("""
    IED IEDs VBIED VBIEDs SVBIED UAV UAVs RPG RPGs WMD WMDs ISR CEO CEOs CFO COO CTO CIO GDP GNP DNA RNA HIV
    AIDS TV TVs DVD CD PC PCs IT AI IQ VIP VIPs PR HR ID IDs OK FAQ FYI ASAP DIY ATM PIN GPS GPA SAT ACT SUV
    SUVs RV EV EVs MRI CT IPO ETF BTW LOL OMG RIP POW POWs MIA KIA IDP IDPs AM PM EST EDT CST PST GMT UTC
    BST CET ET PT AD BC BCE CE MR MRS MS DR ST JR SR LGBT LGBTQ LGBTI BLT PS PPS QA UFO UFOs URL HTML PDF
    IST SGT HKT JST AEST AEDT NZST MSK WIB PKT USB CPU GPU RAM DUI
    DWI SWAT PTSD ADHD COVID COVID-19 SARS MERS H1N1 BMI IVF CO2 UV LED LCD NB CCTV MP
    MPs MEP MEPs PM PMs VP MVP WAG GI GIs NCO NCOs AWOL R D I A IV VI VII VIII IX XI XII XIV XV II III V X L
    C M SB HR. AR-15 AK-47 M-16 F-16 F-15 F-35 MIG HTTP WWW NOTE EXCLUSIVE UPDATE WATCH READ MORE BREAKING
    VIDEO PHOTO PHOTOS RELATED LIVE THE AND FOR NOT YOU ARE ALL NO YES WE HE SHE IT TO OF IN ON MAGA USD GBP
    EUR TPP NAFTA TTIP DACA DREAM JCPOA START NPT CAFTA SALT GATT TARP CHIP SNAP FISA FOIA RICO ADA ACA PhD
    MBA BA BS MA MD JD LLB QUESTION ANSWER Q MS-13 VAT NHS-funded TBA TBD ETA: MOAB HIMARS MRAP SOF HVT BDA
    TNT C4 RE FW CC OBE MBE CBE QC SQ FT KM LBS MPH RSVP BYOB AKA DOB SOS
""")

_DESCRIPTIONS = {
    "government": """
    government governments ministry department parliament cabinet senate congress court bureau
    administration council commission agency
""",
    "military": "army military navy force forces command regiment battalion brigade",
    "party": "party",
    "company": """
    company firm bank manufacturer airline retailer startup start-up chain conglomerate carmaker automaker
    brewery
""",
    "media": "newspaper magazine broadcaster channel network website outlet newswire publication",
    "ngo": """
    charity foundation association institute union federation organization organisation group fund
    nonprofit
""",
    "coalition": "coalition alliance bloc",
    "armed_group": "militia insurgents jihadists rebels",
    "other": "university school college hospital church academy club team orchestra committee campaign",
}
DESCRIPTIONS: dict[str, OrganizationKind] = {
    word: cast(OrganizationKind, kind) for kind, words in _DESCRIPTIONS.items() for word in words.split()
}

_BODY_NOUNS = {
    "company": """
    company firm operator manufacturer maker retailer startup start-up conglomerate carmaker automaker
    brewery airline
""",
    "media": """
    newspaper magazine broadcaster channel website outlet newswire publication daily weekly tabloid journal
""",
    "ngo": "charity foundation nonprofit non-profit group association union",
    "party": "party",
    "armed_group": "militia",
    "other": "university school college hospital academy",
}
# Nouns that, beside an unknown name, make a body of it.
BODY_NOUNS: dict[str, OrganizationKind] = {
    word: cast(OrganizationKind, kind) for kind, text in _BODY_NOUNS.items() for word in text.split()
}
# Groups of people whose bodies are named as theirs: "Farmers' Union", "People's Congress".
OWNERS_OF_BODIES = words("""
    Farmers Workers Teachers People Peoples Women Children Students Doctors Nurses Veterans Miners Sailors
    Fishermen Writers Lawyers Journalists Mothers Parents Players Owners Growers Drivers Pilots Tenants
    Bankers Employers Traders Dockers Soldiers Artists Scientists Engineers Citizens Peasants Men Sheriff
    Attorney Coroner Mayor Governor Ombudsman Prosecutor Auditor Registrar
""")
# What may stand between a saint and the school: "St Oswald's Primary School".
KINDS_OF_SCHOOLS = words(
    "Primary Secondary High Junior Infant Infants Catholic Grammar Girls Boys Community Parish"
)
# Before the name of a country: "Athletics Kenya", "Transport Scotland".
SECTORS = words("""
    Athletics Transport Police Sport Sports Hockey Cricket Football Rugby Swimming Cycling Rowing Tennis Golf
    Basketball Gymnastics Netball Statistics Business Film Screen Tourism Network Petroleum Innovation Rail
    Universities Airservices Creative Historic Bursa Volleyball Handball Triathlon Wrestling Boxing Skate
    Snowsports Equestrian Consumer Export Trade Invest
""")
# Words that make a party of a union or an alliance: "Social Democratic Union".
PARTY_WORDS = words("""
    Democratic Christian Social Socialist Liberal Conservative Republican Patriotic Progressive Agrarian
    Popular Nationalist Centre Center People's People’s
""")
# First words of the names of bodies, many of them not English.
OPENERS: dict[str, OrganizationKind] = {
    word: cast(OrganizationKind, kind)
    for kind, text in {
        "media": "Diario Jornal Gazeta Corriere Radio Télévision Televisión Televisão Agence Agencia Agenzia",
        "company": "Banco Banque Banca Grupo Groupe Gruppo Compagnie",
        "party": "Partido Parti Partito Partei Movimento Movimiento Mouvement",
        "other": """
    Universidad Université Universität Università Universidade Instituto Institut Istituto Colegio
""",
        "armed_group": """
    Ahrar Jaysh Jaish Jabhat Liwa Harakat Kataib Kata'ib Kata’ib Faylaq Asaib Asa'ib Asa’ib
""",
        "government": "Ministère Ministerio Ministero Guardia Polizia Policía Gendarmerie",
    }.items()
    for word in text.split()
}
