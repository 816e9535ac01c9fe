"""Places below and above countries: states, provinces, regions, continents; words that end a place's name."""

from seeds.extraction.vocabulary.words import words

_US_STATES = """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
    Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
    Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York_State North_Carolina
    North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas
    Utah Vermont Virginia West_Virginia Washington_State Wisconsin Wyoming District_of_Columbia Long_Island
    Orange_County Cook_County Guantanamo_Bay New_England Midwest Rust_Belt Bible_Belt Deep_South Southwest
    Northeast West_Coast East_Coast Ivy_League
"""
# Printed after a name in brackets or after a city.
US_STATE_ABBREVIATIONS = words("""
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss.
    Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va.
    Wash. W.Va. Wis. Wyo. AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE
    NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
""")
# In one order: names, postal letters, letters as printed.
_STATES = """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho
    Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
    Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina
    North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas
    Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming
"""
_POSTAL = """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
    OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
"""
_PRINTED = """
    Ala. Alaska Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Hawaii Idaho Ill. Ind. Iowa Kan. Ky. La. Maine
    Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Ohio Okla. Ore. Pa. R.I.
    S.C. S.D. Tenn. Tex. Utah Vt. Va. Wash. W.Va. Wis. Wyo.
"""
# What the letters behind a lawmaker's name mean: "D-Calif.", "R-TX".
US_STATE_OF = {
    short: name.replace("_", " ")
    for shorts in (_POSTAL, _PRINTED)
    for short, name in zip(shorts.split(), _STATES.split(), strict=True)
}
_OF_COUNTRY = {
    "US": _US_STATES,
    "CA": """
    Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan Nova_Scotia New_Brunswick Newfoundland
    Yukon
""",
    "AU": "New_South_Wales Queensland Tasmania South_Australia Western_Australia Northern_Territory",
    "IQ": """
    Anbar Nineveh Ninawa Ninewa Diyala Salahuddin Salah_al-Din Babil Dhi_Qar Wasit Maysan Muthanna Kurdistan
    Iraqi_Kurdistan Kurdistan_Region Sadr_City Green_Zone Anbar_Province
""",
    "SY": "Hasakah_Province Rojava Golan_Heights",
    "IN": """
    Kashmir Punjab Gujarat Kerala Bihar Assam Rajasthan Maharashtra Karnataka Tamil_Nadu Uttar_Pradesh
    West_Bengal Goa Madhya_Pradesh Andhra_Pradesh Telangana Odisha Haryana Jharkhand Manipur
""",
    "PK": "Balochistan Sindh Khyber_Pakhtunkhwa Waziristan",
    "CN": """
    Xinjiang Tibet Sichuan Guangdong Hubei Hunan Henan Hebei Shandong Yunnan Fujian Zhejiang Jiangsu
    Inner_Mongolia
""",
    "RU": "Siberia Chechnya Dagestan Ingushetia Tatarstan North_Ossetia",
    "UA": "Donbas Donbass",
    "GB": """
    Kent Essex Sussex Surrey Devon Cornwall Yorkshire Lancashire Norfolk Suffolk Somerset Dorset Merseyside
    Cumbria Northumberland Hampshire Oxfordshire Downing_Street Westminster Whitehall Brexit_Britain
    Gibraltar
""",
    "DE": "Bavaria Saxony Hesse Brandenburg Thuringia",
    "ES": "Catalonia Andalusia Galicia Basque_Country Majorca Canary_Islands",
    "IT": "Sicily Sardinia Lombardy Tuscany Lampedusa Veneto Calabria",
    "FR": "Brittany Normandy Corsica Provence Alsace Calais",
    "SD": "Darfur Kordofan",
    "ET": "Tigray Oromia",
    "NG": "Borno Zamfara Katsina Chibok",
    "SO": "Puntland Jubaland",
    "MM": "Rakhine Kachin Shan_State",
    "ID": "Java Sumatra Bali Aceh Papua Sulawesi Lombok",
    "PH": "Mindanao Luzon Jolo Sulu",
    "AF": "Helmand Nangarhar Panjshir Ghazni Badakhshan",
    "LY": "Cyrenaica Fezzan",
    "YE": "Hadramawt",
    "MX": "Sinaloa Chiapas Chihuahua Guerrero Baja_California Michoacan Sonora",
    "BR": "Amazonas Bahia Minas_Gerais",
    "ZA": "Gauteng KwaZulu-Natal Limpopo",
    "JP": "Hokkaido Okinawa Honshu Kyushu",
    "DK": "Faroe_Islands",
}
REGIONS: dict[str, str | None] = {
    name.replace("_", " "): code for code, names in _OF_COUNTRY.items() for name in names.split()
}
REGIONS.update(
    dict.fromkeys(
        name.replace("_", " ")
        for name in words("""
    Africa Asia Europe North_America South_America Latin_America Central_America Antarctica Oceania
    Australasia Eurasia Middle_East Near_East Far_East Central_Asia East_Asia Southeast_Asia South-East_Asia
    South_East_Asia South_Asia North_Africa East_Africa West_Africa Central_Africa Sub-Saharan_Africa
    Southern_Africa Western_Europe Eastern_Europe Central_Europe Northern_Europe Southern_Europe Scandinavia
    Balkans Baltics Caucasus Caribbean Levant Maghreb Sahel Sahara Sinai Horn_of_Africa Mesopotamia
    Persian_Gulf Gulf Arabian_Peninsula Arabian_Gulf Red_Sea Black_Sea Caspian_Sea Mediterranean
    Mediterranean_Sea Baltic_Sea North_Sea Baltic Aegean Adriatic Arctic Atlantic Pacific Atlantic_Ocean
    Pacific_Ocean Indian_Ocean Arctic_Ocean South_China_Sea East_China_Sea Gulf_of_Mexico Gulf_of_Aden
    Strait_of_Hormuz Suez_Canal Panama_Canal English_Channel Euphrates Tigris Nile Danube Rhine Volga
    Amazon_River Mekong Ganges Indus Euphrates_River Tigris_River Himalayas Alps Andes Pyrenees Everest
    Mount_Everest Korean_Peninsula Asia-Pacific Indo-Pacific Pacific_Islands West Western_Sahara
    Transnistria Abkhazia South_Ossetia Nagorno-Karabakh Crimean_Peninsula Bermuda Guam American_Samoa
    Virgin_Islands Cayman_Islands Falkland_Islands Nineveh_Plains Nineveh_Plain Euphrates_Valley
    Euphrates_River_Valley Earth Mars Moon Universe
""")
    )
)

# Last words of the names of places; the first words of some ("Mount Sinai", "Lake Victoria").
PLACE_HEADS = words("""
    Airport Avenue Bay Beach Boulevard Bridge Building Camp Canal Canyon Castle Cemetery City Coast County
    Creek Desert District Dam Drive Falls Forest Fort Garden Gardens Gate Governorate Gulf Hall Harbor
    Harbour Heights Highway Hill Hills Hotel House Island Islands Lake Lane Mall Mansion Monument Mosque
    Mountain Mountains Ocean Oblast Palace Park Peninsula Plain Plains Plaza Port Prefecture Prison Province
    Region River Road Rock Sea Shore Square Stadium Station Strait Street Strip Suburb Synagogue Temple
    Terminal Theater Theatre Tower Towers Town Township Trail Tunnel Valley Village Ville Zone Arena
    Cathedral Chapel Basilica Library Museum Crossing Territory Territories Borough Ward Neighborhood
    Neighbourhood Campus Pier Farm Ranch Municipality Barracks Apartments Ballroom Center Centre Reservation
    Memorial Base Resort Casino Nagar Colony Bazaar Chowk Marg Puram Vihar Enclave Ganj
""")
PLACE_OPENERS = words("""
    Mount Mt Mt. Lake Cape Fort Ft. Port Camp Gulf Strait Isle San Santa Tel Tell Deir Dayr Wadi Jabal
    Jebel Kafr Beit Bayt Los Las Rio Puerto Koh Ciudad
""")
