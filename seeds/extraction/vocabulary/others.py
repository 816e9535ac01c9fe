"""Capitalised words that name no person, body or place: days, peoples, faiths, works, laws, brands."""

from seeds.extraction.vocabulary.words import words

DAYS_AND_MONTHS = words("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January
    February March April May June July August September October November December Jan Jan. Feb Feb. Mar. Apr
    Apr. Jun Jul Aug Aug. Sept Sept. Sep Oct Oct. Nov Nov. Dec Dec. Mondays Tuesdays Wednesdays Thursdays
    Fridays Saturdays Sundays
""")
PEOPLES = words("""
    Republican Republicans Democrat Democrats Democratic Conservative Conservatives Liberal Liberals
    Libertarian Libertarians Socialist Socialists Communist Communists Marxist Marxists Fascist Nazi Nazis
    Tory Tories Whig Labourite Muslim Muslims Moslem Moslems Islam Islamic Islamist Islamists Christian
    Christians Christianity Catholic Catholics Catholicism Protestant Protestants Orthodox Evangelical
    Evangelicals Mormon Mormons Baptist Baptists Methodist Methodists Lutheran Lutherans Presbyterian
    Anglican Anglicans Quaker Quakers Jew Jews Jewish Judaism Hindu Hindus Hinduism Buddhist Buddhists
    Buddhism Sikh Sikhs Sunni Sunnis Shia Shias Shi'a Shi’a Shiite Shiites Shi'ite Shi’ite Salafi Salafist
    Salafists Wahhabi Wahhabism Sufi Alawite Alawites Druze Yazidi Yazidis Yezidi Yezidis Kurd Kurds Kurdish
    Arab Arabs Arabic Turkmen Turkoman Turkmens Assyrian Assyrians Chaldean Copt Copts Coptic Persian
    Persians Pashtun Pashtuns Hazara Hazaras Bedouin Berber Berbers Tuareg Rohingya Uighur Uighurs Uyghur
    Uyghurs Tibetan Tibetans Chechen Chechens Tatar Tatars Roma Gypsy Basque Basques Catalan Catalans
    Flemish Walloon Hispanic Hispanics Latino Latinos Latina Latinas Latinx Chicano Asian Asians African
    Africans European Europeans Caucasian Black Blacks White Whites Native Aboriginal Maori Inuit Cherokee
    Navajo Sioux Apache Hutu Hutus Tutsi Tutsis Yoruba Igbo Hausa Fulani Zulu Xhosa Afrikaner Swahili Bantu
    Oromo Tigrayan Amhara Somalilander Scandinavian Nordic Balkan Baltic Slavic Slav Slavs Anglo-Saxon
    Celtic Germanic Hellenic Arabian Eurasian Indo-European Western Eastern Northern Southern Westerner
    Westerners Easterner Southerner Southerners Northerner Midwestern Midwesterner Westernized Texan Texans
    Californian Californians Floridian Floridians Iowan Iowans Ohioan Ohioans Virginian Virginians
    Pennsylvanian Pennsylvanians Hoosier Hoosiers Georgian Hawaiian Alaskan New-Yorker Yorkers Londoner
    Londoners Parisian Parisians Muscovite Berliner Bostonian Chicagoan Angeleno Arizonan Nevadan Coloradan
    Carolinian Marylander Wisconsinite Michigander Minnesotan Missourian Nebraskan Oklahoman Oregonian
    Tennessean Utahn Vermonter Israelite Zionist Zionists Zionism Semitic Anti-Semitic Antisemitic
    Islamophobia Marxism Communism Socialism Nazism Fascism Stalinist Leninist Thatcherite Reaganite
    Clintonian Trumpian Orwellian Freudian Darwinian Keynesian Dickensian Trumpism Obamacare ObamaCare
    Brexit Brexiteer Brexiteers Remainer Remainers Grexit Mexican-American African-American
    African-Americans Asian-American Arab-American Cuban-American Irish-American Italian-American
    Jewish-American Muslim-American Afro-American Euro Euros Dollar Allah God Jesus Christ Buddha Bible
    Koran Quran Qur'an Qur’an Torah Talmud Gospel Satan Lord Heaven Hell Ramadan Hajj Eid Christmas Easter
    Thanksgiving Halloween Passover Hanukkah Lent Diwali Yom Kippur Purim Sabbath Mass Baathist Baathists
    Ba'athist Peronist Chavista Maoist Maoists Jihadist Jihadists Feminist Confederate Confederates Unionist
    Unionists Loyalist Republicanism Democrat-controlled GOPers Dems Dem Millennial Millennials Internet Web
    Net Twitterverse Wi-Fi Skype iPhone iPad Android Windows Mac Xbox PlayStation Kindle Photoshop Bitcoin
    Viagra Botox Kalashnikov Humvee Humvees Jeep Prius Mustang Corvette Cadillac Ferrari Porsche Black Hawk
    Apache Predator Reaper Tomahawk Patriot Scud Stinger Hellfire Boeing-747 Coke Big-Mac Oscar Oscars Emmy
    Emmys Grammy Grammys Tony-Award Nobel Pulitzer Olympics Olympic Olympian Paralympics Paralympic
    Wimbledon Ebola Zika Alzheimer Parkinson English-language Spanish-language Arabic-language
    French-language Latin Hebrew Mandarin Cantonese Farsi Pashto Dari Urdu Hindi Bengali Tamil Telugu
    Aramaic Sanskrit Gaelic Esperanto Renaissance Enlightenment Reformation Holocaust Crusades Crusade
    Inquisition Intifada Nakba Glasnost Perestroika Watergate Benghazi-gate Whitewater Irangate Medicare
    Medicaid Constitution Congressional Presidential Senatorial Gubernatorial Parliamentary Cold-War
    Super-Bowl Electoral Capitol-Hill Ivy Tea Grand Old States Nazi-era Soviet-era Founding Fathers Dow
    Nasdaq-100 Footsie Nikkei S&P Hang-Seng FTSE DAX Brent Celsius Fahrenheit Richter Anno Domini
    Snapchatters
""")
# Several words; "the" inside is left out.
NAMED_THINGS = frozenset(
    name.replace("_", " ")
    for name in words("""
    State_of_Union Super_PAC Super_PACs Super_Tuesday Labor_Day Memorial_Day Veterans_Day Election_Day
    Independence_Day New_Year Super_Bowl World_Cup Cold_War World_War_II World_War_I World_War
    First_World_War Second_World_War Civil_War Vietnam_War Gulf_War Arab_Spring Affordable_Care_Act
    Second_Amendment First_Amendment Roe_v._Wade Iron_Curtain Berlin_Wall Green_Card Social_Security
    Supreme_Leader First_Lady Founding_Fathers American_Dream Jim_Crow Wall_Street_Crash Great_Depression
    Great_Recession Geneva_Conventions Nobel_Prize Air_Force_One Good_Friday Holy_Week Ash_Wednesday
    Black_Friday Cyber_Monday Tea_Party_Movement Bill_of_Rights Declaration_of_Independence Magna_Carta
    Hail_Mary Atlas_Shrugged Mein_Kampf Home_Depot_Center
""")
)
# Last words of the names of laws, events, works, prizes and other things.
OTHER_HEADS = words("""
    Act Acts Bill Amendment Amendments Law Laws Treaty Accord Accords Agreement Agreements Deal Convention
    Protocol Charter Constitution Declaration Resolution Directive Doctrine Plan Programme Program Report
    Reports Survey Index Poll Polls Award Awards Prize Prizes Medal Trophy Cup Championship Championships
    Games Olympics Tournament Open Masters Series Bowl Derby Marathon Festival Fair Expo Day Night Week
    Month Year Eve Era Age Century War Wars Revolution Uprising Rebellion Crisis Crash Depression Recession
    Massacre Genocide Attack Attacks Bombing Bombings Disaster Earthquake Hurricane Storm Flood Tsunami
    Scandal Affair Trial Case Inquiry Operation Offensive Campaign Battle Siege Election Elections
    Referendum Primary Primaries Caucuses Debate Debates Speech Address Ceremony Parade Protest Protests
    March Rally Show Movie Film Book Song Album Story Tales Guide Manual Dialogue Process Dream Spring
    Street-Journal Question Answer Principle Principles Theory Effect Syndrome Disease Virus Fever Rifle Gun
    Missile Jet Aircraft Plane Helicopter Tank Ship Boat Car Truck Engine Phone Tablet Watch-Series Edition
    Version Model Drive-Time Challenge Tour Circuit Project-X Standard-Time Time Rights Right Freedom
    Justice Liberty Peace Language Languages Religion Faith God Spirit Ghost Bible Testament Gospel
    Statement Remarks Letter Memo Order Orders Policy Rule Rules List Page Section Chapter Article Title
    Part Volume Figure Table Appendix Number Phase Stage Level Grade Class Economy Market Exchange Average
    Rate Fee Tax Credit Card Check Bond Note Dollar Euro Pound Yen Rouble Ruble Inauguration Summit-Meeting
    Meeting Mission Program Initiative-Act Blue Red Green White Black Side Club-Sandwich Apocalypse Amen
    Birthday Anniversary Style Playbook Podcast-Series Tweet Tweets Blog Post-Mortem Update News-Alert Talk
    Talks Ticket Delegate-Count Lives Matter Emoji Lobby-Day Wall Flag Anthem Banner Star Medallion Code
    Factor Apprentice Idol Universe Pageant Sunday Monday Tuesday Wednesday Thursday Friday Saturday Hour
    Minute Live Tonight
""")
