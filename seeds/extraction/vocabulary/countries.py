"""Countries: names, words for their people, and their cities, each leading to an ISO 3166-1 code."""

# code: names = adjectives and words for people = capital and large cities
_TABLE = """
AF: Afghanistan|Islamic Republic of Afghanistan = Afghan|Afghans|Afghani =
    Kabul|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz
AL: Albania = Albanian|Albanians = Tirana|Durres
DZ: Algeria = Algerian|Algerians = Algiers|Oran|Constantine
AD: Andorra = Andorran|Andorrans = Andorra la Vella
AO: Angola = Angolan|Angolans = Luanda|Huambo
AG: Antigua and Barbuda|Antigua = Antiguan|Antiguans =
AR: Argentina|Argentine Republic = Argentine|Argentinian|Argentines|Argentinians = Buenos
    Aires|Rosario|Mendoza
AM: Armenia = Armenian|Armenians = Yerevan|Gyumri
AU: Australia|Commonwealth of Australia = Australian|Australians|Aussie =
    Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Townsville|Geelong|Wollongong|
    Launceston|Alice Springs|Ballarat|Bendigo|Toowoomba
AT: Austria = Austrian|Austrians = Vienna|Graz|Salzburg|Linz|Innsbruck
AZ: Azerbaijan = Azerbaijani|Azerbaijanis|Azeri|Azeris = Baku|Ganja
BS: Bahamas|The Bahamas = Bahamian|Bahamians = Nassau
BH: Bahrain|Kingdom of Bahrain = Bahraini|Bahrainis = Manama
BD: Bangladesh = Bangladeshi|Bangladeshis = Dhaka|Chittagong|Sylhet|Cox's Bazar|Khulna|Rajshahi|Barisal|
    Rangpur|Chattogram|Comilla|Mymensingh
BB: Barbados = Barbadian|Barbadians = Bridgetown
BY: Belarus = Belarusian|Belarusians|Belarussian = Minsk|Brest|Gomel
BE: Belgium = Belgian|Belgians = Brussels|Antwerp|Ghent|Bruges|Liege|Liège
BZ: Belize = Belizean|Belizeans = Belmopan
BJ: Benin = Beninese = Cotonou|Porto-Novo
BT: Bhutan = Bhutanese = Thimphu
BO: Bolivia = Bolivian|Bolivians = La Paz|Sucre|Cochabamba
BA: Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina = Bosnian|Bosnians = Sarajevo|Mostar|Banja
    Luka|Srebrenica
BW: Botswana = Botswanan|Motswana|Batswana = Gaborone
BR: Brazil = Brazilian|Brazilians = Brasilia|Brasília|Rio de Janeiro|Sao Paulo|São
    Paulo|Salvador|Recife|Manaus|Porto Alegre|Belo Horizonte|Curitiba|Fortaleza|Belém|Belem|Goiânia|Goiania|
    Florianópolis|Florianopolis|São Luís|Cuiabá|Maceió
BN: Brunei = Bruneian|Bruneians = Bandar Seri Begawan
BG: Bulgaria = Bulgarian|Bulgarians = Sofia|Plovdiv|Varna
BF: Burkina Faso = Burkinabe|Burkinabé = Ouagadougou|Bobo-Dioulasso
BI: Burundi = Burundian|Burundians = Bujumbura|Gitega
KH: Cambodia = Cambodian|Cambodians = Phnom Penh|Siem Reap
CM: Cameroon = Cameroonian|Cameroonians = Yaounde|Yaoundé|Douala|Bamenda|Buea|Garoua|Maroua
CA: Canada = Canadian|Canadians =
    Ottawa|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Saskatoon|
    Fredericton|Moncton|Charlottetown|Whitehorse|Yellowknife|Mississauga|Gatineau
CV: Cape Verde|Cabo Verde = Cape Verdean|Cape Verdeans = Praia
CF: Central African Republic = Central African = Bangui
TD: Chad = Chadian|Chadians = N'Djamena|N’Djamena
CL: Chile = Chilean|Chileans = Santiago|Valparaiso|Valparaíso|Concepcion
CN: China|People's Republic of China|People’s Republic of China|PRC = Chinese =
    Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Chongqing|Tianjin|Nanjing|Xian|Xi'an|Urumqi|Lhasa|
    Hangzhou|Harbin|Qingdao|Dalian|Shenyang|Changsha|Zhengzhou|Kunming|Xiamen|Suzhou|Jinan|Hefei|Nanning|
    Guiyang|Lanzhou|Kashgar|Dongguan
CO: Colombia = Colombian|Colombians = Bogota|Bogotá|Medellin|Medellín|Cali|Cartagena|Barranquilla|Cucuta
KM: Comoros = Comorian|Comorans = Moroni
CG: Republic of the Congo|Congo-Brazzaville|Republic of Congo = Congolese = Brazzaville
CD: Democratic Republic of Congo|Democratic Republic of the Congo|Congo|DRC|DR Congo = Congolese =
    Kinshasa|Goma|Lubumbashi|Bukavu
CR: Costa Rica = Costa Rican|Costa Ricans = San Jose|San José
CI: Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|Côte d’Ivoire = Ivorian|Ivorians = Abidjan|Yamoussoukro|Bouake|
    Bouaké|Korhogo
HR: Croatia = Croatian|Croatians|Croat|Croats = Zagreb|Split|Dubrovnik
CU: Cuba = Cuban|Cubans = Havana|Santiago de Cuba|Guantanamo
CY: Cyprus = Cypriot|Cypriots = Nicosia|Limassol
CZ: Czech Republic|Czechia = Czech|Czechs = Prague|Brno|Ostrava
DK: Denmark = Danish|Dane|Danes = Copenhagen|Aarhus|Odense
DJ: Djibouti = Djiboutian|Djiboutians = Djibouti City
DM: Dominica = = Roseau
DO: Dominican Republic = Dominican|Dominicans = Santo Domingo
EC: Ecuador = Ecuadorian|Ecuadorians|Ecuadorean = Quito|Guayaquil
EG: Egypt|Arab Republic of Egypt = Egyptian|Egyptians = Cairo|Alexandria|Giza|Port
    Said|Suez|Luxor|Aswan|Sharm el-Sheikh|Mansoura|Tanta|Ismailia|Damietta|Minya|Assiut|Sohag|Qena|Arish|
    El Arish|Hurghada
SV: El Salvador = Salvadoran|Salvadorans|Salvadorean = San Salvador
GQ: Equatorial Guinea = Equatorial Guinean = Malabo
ER: Eritrea = Eritrean|Eritreans = Asmara
EE: Estonia = Estonian|Estonians = Tallinn|Tartu
SZ: Eswatini|Swaziland = Swazi|Swazis = Mbabane
ET: Ethiopia = Ethiopian|Ethiopians = Addis Ababa|Mekelle|Bahir Dar|Gondar|Hawassa|Dire Dawa|Jimma|
    Axum
FJ: Fiji = Fijian|Fijians = Suva
FI: Finland = Finnish|Finn|Finns = Helsinki|Tampere|Turku|Espoo
FR: France|French Republic = French|Frenchman|Frenchmen|Frenchwoman =
    Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Cannes|Calais|Montpellier|Rennes|
    Grenoble|Rouen|Toulon|Dijon|Nîmes|Le Havre|Limoges|Avignon|Ajaccio|Bastia
GA: Gabon = Gabonese = Libreville
GM: Gambia|The Gambia = Gambian|Gambians = Banjul
GE: Georgia = Georgian|Georgians = Tbilisi|Batumi
DE: Germany|Federal Republic of Germany|West Germany|East Germany = German|Germans =
    Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Dusseldorf|Düsseldorf|Leipzig|Dresden|Bonn|Hanover|
    Nuremberg|Bremen|Essen|Dortmund|Duisburg|Bochum|Wuppertal|Bielefeld|Mannheim|Karlsruhe|Wiesbaden|
    Augsburg|Aachen|Kiel|Rostock|Erfurt|Mainz|Magdeburg|Potsdam|Chemnitz|Freiburg|Münster
GH: Ghana = Ghanaian|Ghanaians = Accra|Kumasi|Tamale|Takoradi|Sekondi|Tema|Cape Coast|Koforidua|Sunyani|
    Bolgatanga
GR: Greece|Hellenic Republic = Greek|Greeks = Athens|Thessaloniki|Piraeus
GD: Grenada = Grenadian|Grenadians = St. George's
GL: Greenland = Greenlandic|Greenlander|Greenlanders = Nuuk
GT: Guatemala = Guatemalan|Guatemalans = Guatemala City
GN: Guinea = Guinean|Guineans = Conakry
GW: Guinea-Bissau = Bissau-Guinean = Bissau
GY: Guyana = Guyanese = Georgetown
HT: Haiti = Haitian|Haitians = Port-au-Prince
HN: Honduras = Honduran|Hondurans = Tegucigalpa|San Pedro Sula
HK: Hong Kong = Hongkonger|Hongkongers|Hong Konger|Hong Kongers = Kowloon|Victoria Harbour
HU: Hungary = Hungarian|Hungarians = Budapest|Debrecen
IS: Iceland = Icelandic|Icelander|Icelanders = Reykjavik|Reykjavík
IN: India|Republic of India = Indian|Indians = New
    Delhi|Delhi|Mumbai|Kolkata|Calcutta|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Lucknow|
    Jaipur|Srinagar|Amritsar|Bhopal|Patna|Kochi|Cochin|Thiruvananthapuram|Kozhikode|Coimbatore|Madurai|
    Visakhapatnam|Vijayawada|Nagpur|Nashik|Indore|Surat|Vadodara|Rajkot|Kanpur|Varanasi|Prayagraj|Agra|Noida|
    Gurugram|Gurgaon|Chandigarh|Ludhiana|Jammu|Dehradun|Shimla|Ranchi|Raipur|Bhubaneswar|Guwahati|Imphal|
    Shillong|Kohima|Panaji|Mysuru|Mysore|Mangaluru|Udaipur|Jodhpur
ID: Indonesia = Indonesian|Indonesians = Jakarta|Surabaya|Bandung|Medan|Denpasar|Banda Aceh|Yogyakarta
IR: Iran|Islamic Republic of Iran|Persia = Iranian|Iranians =
    Tehran|Teheran|Isfahan|Shiraz|Mashhad|Tabriz|Qom|Natanz|Bushehr
IQ: Iraq|Republic of Iraq = Iraqi|Iraqis =
    Baghdad|Basra|Basrah|Mosul|Kirkuk|Erbil|Irbil|Arbil|Najaf|Karbala|Kerbala|Fallujah|Falluja|Ramadi|
    Tikrit|Samarra|Nasiriyah|Sulaymaniyah|Sulaimaniyah|Dohuk|Duhok|Baqubah|Baquba|Hillah|Amarah|Sinjar|Tal
    Afar|Hit|Haditha|Rutbah|Qaim|Al Qaim|Bayji|Baiji|Balad|Taji|Kut|Diwaniyah|Samawah|Hawija|Qayyarah|
    Abu Ghraib|Umm Qasr
IE: Ireland|Republic of Ireland = Irish|Irishman|Irishmen = Dublin|Cork|Galway|Limerick|Waterford|Kilkenny|
    Sligo|Dundalk|Drogheda|Athlone|Tralee
IL: Israel|State of Israel = Israeli|Israelis = Jerusalem|Tel Aviv|Haifa|Eilat|Beersheba|Ashdod|Ashkelon
IT: Italy|Italian Republic = Italian|Italians =
    Rome|Milan|Naples|Turin|Florence|Venice|Palermo|Genoa|Bologna|Livorno|Bari|Catania|Padua|Trieste|
    Bergamo|Brescia|Cagliari|Perugia|Ancona|Trento|Bolzano|L'Aquila|Lampedusa
JM: Jamaica = Jamaican|Jamaicans = Kingston
JP: Japan = Japanese = Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Hiroshima|Nagasaki|Kobe|Fukushima|
    Sendai|Niigata|Kumamoto|Okayama|Kanazawa|Naha|Kagoshima|Kawasaki|Saitama|Chiba
JO: Jordan|Hashemite Kingdom of Jordan = Jordanian|Jordanians = Amman|Zarqa|Irbid|Aqaba
KZ: Kazakhstan = Kazakh|Kazakhs|Kazakhstani = Astana|Almaty|Nur-Sultan
KE: Kenya = Kenyan|Kenyans = Nairobi|Mombasa|Kisumu|Garissa|Nakuru|Eldoret|Kakamega|Nyeri|Thika|Malindi|Lamu|
    Wajir|Mandera
KI: Kiribati = = Tarawa
KP: North Korea|Democratic People's Republic of Korea|DPRK = North Korean|North Koreans = Pyongyang
KR: South Korea|Republic of Korea|Korea = South Korean|South Koreans|Korean|Koreans =
    Seoul|Busan|Incheon|Pyeongchang
XK: Kosovo = Kosovar|Kosovars = Pristina
KW: Kuwait|State of Kuwait = Kuwaiti|Kuwaitis = Kuwait City
KG: Kyrgyzstan = Kyrgyz|Kyrgyzstani = Bishkek|Osh
LA: Laos = Laotian|Laotians|Lao = Vientiane
LV: Latvia = Latvian|Latvians = Riga
LB: Lebanon = Lebanese = Beirut|Sidon|Baalbek|Zahle|Nabatieh
LS: Lesotho = Basotho = Maseru
LR: Liberia = Liberian|Liberians = Monrovia
LY: Libya = Libyan|Libyans = Tripoli|Benghazi|Misrata|Sirte|Tobruk|Derna|Zawiya|Sabha|Zintan|Ajdabiya
LI: Liechtenstein = = Vaduz
LT: Lithuania = Lithuanian|Lithuanians = Vilnius|Kaunas
LU: Luxembourg|Luxemburg = Luxembourgish|Luxembourger = Luxembourg City
MO: Macau|Macao = Macanese =
MG: Madagascar = Malagasy = Antananarivo
MW: Malawi = Malawian|Malawians = Lilongwe|Blantyre|Mzuzu|Zomba
MY: Malaysia = Malaysian|Malaysians = Kuala Lumpur|Putrajaya|Penang|Johor Bahru|George Town|Ipoh|
    Kota Kinabalu|Kuching|Shah Alam|Kota Bharu|Kuantan
MV: Maldives = Maldivian|Maldivians = Male
ML: Mali = Malian|Malians = Bamako|Timbuktu|Gao|Kidal
MT: Malta = Maltese = Valletta
MR: Mauritania = Mauritanian|Mauritanians = Nouakchott
MU: Mauritius = Mauritian|Mauritians = Port Louis
MX: Mexico|Mexican Republic = Mexican|Mexicans = Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad
    Juarez|Ciudad Juárez|Cancun|Cancún|Puebla|Acapulco|Oaxaca|Mérida|Culiacán|Culiacan|Veracruz|
    Hermosillo|Reynosa|Matamoros|Nuevo Laredo|Morelia|Toluca|Tuxtla Gutiérrez|Querétaro
MD: Moldova = Moldovan|Moldovans = Chisinau|Tiraspol
MC: Monaco = Monegasque = Monte Carlo
MN: Mongolia = Mongolian|Mongolians = Ulaanbaatar|Ulan Bator
ME: Montenegro = Montenegrin|Montenegrins = Podgorica
MA: Morocco = Moroccan|Moroccans = Rabat|Casablanca|Marrakesh|Marrakech|Fez|Tangier
MZ: Mozambique = Mozambican|Mozambicans = Maputo|Beira|Nampula|Pemba|Quelimane
MM: Myanmar|Burma = Burmese = Yangon|Rangoon|Naypyidaw|Naypyitaw|Mandalay|Sittwe
NA: Namibia = Namibian|Namibians = Windhoek
NP: Nepal = Nepali|Nepalis|Nepalese = Kathmandu|Pokhara|Biratnagar|Lalitpur|Bhaktapur|Janakpur
NL: Netherlands|The Netherlands|Holland = Dutch|Dutchman|Dutchmen = Amsterdam|Rotterdam|The
    Hague|Hague|Utrecht|Eindhoven|Maastricht
NZ: New Zealand|NZ = New Zealander|New Zealanders|Kiwi = Wellington|Auckland|Christchurch|Dunedin|Tauranga|
    Invercargill|Queenstown|Rotorua
NI: Nicaragua = Nicaraguan|Nicaraguans = Managua
NE: Niger = Nigerien|Nigeriens = Niamey|Agadez
NG: Nigeria = Nigerian|Nigerians = Abuja|Lagos|Kano|Maiduguri|Port Harcourt|Ibadan|Kaduna|Enugu|Owerri|
    Benin City|Calabar|Uyo|Warri|Asaba|Onitsha|Ilorin|Abeokuta|Akure|Zaria|Sokoto|Katsina|Bauchi|Yola|
    Makurdi|Lokoja|Minna|Osogbo
MK: North Macedonia|Macedonia = Macedonian|Macedonians = Skopje
NO: Norway = Norwegian|Norwegians = Oslo|Bergen|Trondheim|Stavanger
OM: Oman|Sultanate of Oman = Omani|Omanis = Muscat
PK: Pakistan|Islamic Republic of Pakistan = Pakistani|Pakistanis =
    Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Multan|Faisalabad|Abbottabad|Gujranwala|Sialkot|
    Sukkur|Gwadar|Muzaffarabad
PS: Palestine|State of Palestine|Palestinian Territories|Gaza|Gaza Strip|West Bank =
    Palestinian|Palestinians|Gazan|Gazans = Ramallah|Gaza City|Nablus|Hebron|Jenin|Bethlehem|Rafah|Khan
    Younis|Jericho
PA: Panama = Panamanian|Panamanians = Panama City
PG: Papua New Guinea = Papua New Guinean = Port Moresby
PY: Paraguay = Paraguayan|Paraguayans = Asuncion|Asunción
PE: Peru = Peruvian|Peruvians = Lima|Cusco|Arequipa|Piura|Iquitos|Puno|Ayacucho|Huancayo|Tacna
PH: Philippines|The Philippines = Philippine|Filipino|Filipinos|Filipina = Manila|Quezon
    City|Cebu|Davao|Davao City|Marawi|Cebu City|Iloilo|Iloilo City|Zamboanga|Zamboanga City|Baguio|
    Baguio City|Tacloban|Cagayan de Oro|General Santos|Makati|Pasay|Bacolod|Puerto Princesa
PL: Poland = Polish|Pole|Poles = Warsaw|Krakow|Kraków|Gdansk|Gdańsk|Wroclaw|Poznan|Lodz|Szczecin|Katowice|
    Lublin|Białystok|Bialystok|Gdynia|Sopot|Rzeszow|Rzeszów|Torun|Bydgoszcz
PT: Portugal = Portuguese = Lisbon|Porto|Faro
PR: Puerto Rico = Puerto Rican|Puerto Ricans = San Juan
QA: Qatar|State of Qatar = Qatari|Qataris = Doha
RO: Romania = Romanian|Romanians = Bucharest|Timisoara|Cluj
RU: Russia|Russian Federation|Soviet Union|USSR = Russian|Russians|Soviet = Moscow|St. Petersburg|St
    Petersburg|Saint
    Petersburg|Vladivostok|Novosibirsk|Sochi|Grozny|Kazan|Rostov-on-Don|Yekaterinburg|Kaliningrad|Murmansk
RW: Rwanda = Rwandan|Rwandans = Kigali
WS: Samoa = Samoan|Samoans = Apia
SM: San Marino = Sammarinese =
SA: Saudi Arabia|Kingdom of Saudi Arabia|KSA = Saudi|Saudis|Saudi Arabian =
    Riyadh|Jeddah|Jidda|Mecca|Makkah|Medina|Dammam|Dhahran|Taif|Mina
SN: Senegal = Senegalese = Dakar|Saint-Louis|Ziguinchor|Thies|Thiès
RS: Serbia = Serbian|Serbians|Serb|Serbs = Belgrade|Novi Sad|Nis
SC: Seychelles = Seychellois =
SL: Sierra Leone = Sierra Leonean|Sierra Leoneans = Freetown
SG: Singapore = Singaporean|Singaporeans =
SK: Slovakia|Slovak Republic = Slovak|Slovakian|Slovaks = Bratislava|Kosice
SI: Slovenia = Slovenian|Slovenians|Slovene|Slovenes = Ljubljana|Maribor
SB: Solomon Islands = Solomon Islander = Honiara
SO: Somalia|Somaliland = Somali|Somalis = Mogadishu|Kismayo|Hargeisa
ZA: South Africa = South African|South Africans = Pretoria|Johannesburg|Cape Town|Durban|Soweto|Bloemfontein|
    Gqeberha|Port Elizabeth|Polokwane|Mbombela|Nelspruit|Pietermaritzburg|Mahikeng|Rustenburg|
    Stellenbosch
SS: South Sudan = South Sudanese = Juba|Malakal
ES: Spain|Kingdom of Spain = Spanish|Spaniard|Spaniards =
    Madrid|Barcelona|Valencia|Seville|Bilbao|Malaga|Málaga|Zaragoza|Granada|Murcia|Alicante|Valladolid|
    Vigo|Pamplona|San Sebastián|San Sebastian
LK: Sri Lanka = Sri Lankan|Sri Lankans = Colombo|Kandy|Jaffna|Trincomalee|Batticaloa|Negombo
KN: St. Kitts and Nevis|Saint Kitts and Nevis = =
LC: St. Lucia|Saint Lucia = St. Lucian = Castries
VC: St. Vincent and the Grenadines = = Kingstown
SD: Sudan = Sudanese = Khartoum|Omdurman|Port Sudan|El Fasher|Nyala|Kassala|El Obeid|Wad Madani
SR: Suriname = Surinamese = Paramaribo
SE: Sweden = Swedish|Swede|Swedes = Stockholm|Gothenburg|Malmo|Malmö|Uppsala
CH: Switzerland|Swiss Confederation = Swiss = Bern|Berne|Zurich|Zürich|Geneva|Basel|Lausanne|Davos|Lugano
SY: Syria|Syrian Arab Republic = Syrian|Syrians = Damascus|Aleppo|Homs|Hama|Idlib|Raqqa|Raqqah|Ar
    Raqqah|Ar-Raqqah|Palmyra|Latakia|Daraa|Deir ez-Zor|Dayr Az Zawr|Deir al-Zor|Deir
    Ezzor|Kobani|Kobane|Manbij|Al-Bab|Tartus|Tartous|Hasakah|Al Hasakah|Qamishli|Abu
    Kamal|Douma|Ghouta|Eastern Ghouta|Afrin|Madaya|Sweida|Suwayda|Salamiyah|Jisr al-Shughour|Maarat al-Numan|
    Saraqib|Khan Sheikhoun|Kafr Nabl|Azaz|Jarablus|Al-Tanf
TW: Taiwan|Republic of China = Taiwanese = Taipei|Kaohsiung
TJ: Tajikistan = Tajik|Tajiks = Dushanbe
TZ: Tanzania = Tanzanian|Tanzanians = Dar es Salaam|Dodoma|Zanzibar|Arusha|Mwanza|Mbeya|Tanga|Moshi
TH: Thailand = Thai|Thais = Bangkok|Chiang Mai|Phuket|Pattaya|Hat Yai|Khon Kaen|Udon Thani|Chiang Rai|
    Nakhon Ratchasima
TL: East Timor|Timor-Leste = East Timorese|Timorese = Dili
TG: Togo = Togolese = Lome|Lomé
TO: Tonga = Tongan|Tongans = Nuku'alofa
TT: Trinidad and Tobago|Trinidad = Trinidadian|Trinidadians = Port of Spain
TN: Tunisia = Tunisian|Tunisians = Tunis|Sfax|Sousse
TR: Turkey|Turkiye|Türkiye|Republic of Turkey = Turkish|Turk|Turks =
    Ankara|Istanbul|Izmir|Adana|Antalya|Bursa|Gaziantep|Diyarbakir|Incirlik|Sanliurfa|Suruc|Konya|Mersin|
    Trabzon|Kayseri|Samsun|Eskisehir|Hatay|Malatya|Kahramanmaras|Izmit
TM: Turkmenistan = Turkmen = Ashgabat
UG: Uganda = Ugandan|Ugandans = Kampala|Entebbe|Gulu|Jinja|Mbarara|Mbale|Masaka|Arua
UA: Ukraine = Ukrainian|Ukrainians =
    Kyiv|Kiev|Kharkiv|Odesa|Odessa|Lviv|Donetsk|Luhansk|Mariupol|Dnipro|Kherson|Zaporizhzhia|Bakhmut|
    Sevastopol|Simferopol|Crimea|Bucha|Poltava|Chernihiv|Sumy|Vinnytsia|Zhytomyr|Mykolaiv|Kramatorsk|
    Sloviansk|Uzhhorod|Ternopil|Ivano-Frankivsk|Melitopol
AE: United Arab Emirates|UAE|U.A.E.|Emirates = Emirati|Emiratis = Abu Dhabi|Dubai|Fujairah|Sharjah
GB: United Kingdom|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland =
    British|Briton|Britons|English|Englishman|Englishmen|Scottish|Scots|Welsh|Northern Irish|UK|U.K. =
    London|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Belfast|Cardiff|Bristol|Sheffield|
    Newcastle|Oxford|Cambridge|Nottingham|Leicester|Dover|Brighton|York|Aberdeen|Dundee|Southampton|
    Portsmouth|Plymouth|Salisbury
US: United States|United States of America|US|U.S.|USA|U.S.A.|America = American|Americans|US|U.S. =
    Washington|Washington D.C.|Washington, D.C.|Washington DC|D.C.|New York City|New York|Los
    Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|Austin|San
    Francisco|Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Las
    Vegas|Baltimore|Milwaukee|Albuquerque|Atlanta|Miami|Cleveland|Tulsa|Oakland|Minneapolis|New
    Orleans|Cincinnati|Pittsburgh|St. Louis|St. Paul|Orlando|Tampa|Charlotte|Indianapolis|Columbus|Salt Lake
    City|Kansas City|Omaha|Raleigh|Richmond|Sacramento|Honolulu|Anchorage|Des
    Moines|Buffalo|Albany|Newark|Jersey
    City|Hartford|Providence|Ferguson|Charleston|Savannah|Jacksonville|Fort Lauderdale|Palm Beach|West Palm
    Beach|Little Rock|Oklahoma City|Louisville|Lexington|Birmingham|Tucson|Reno|Boise|Spokane|Tacoma|Santa
    Fe|El Paso|Fort Worth|Brooklyn|Manhattan|Queens|Bronx|Staten Island|Harlem|Hollywood|Silicon
    Valley|Beverly Hills|Palo Alto|Cupertino|San Jose|Long Beach|Santa Monica|Baton
    Rouge|Mobile|Tallahassee|Tallahasee|Harrisburg|Trenton|Annapolis|Concord|Montpelier|Cheyenne|Billings|
    Helena|Fargo|Sioux
    Falls|Cedar Rapids|Dubuque|Iowa City|Council Bluffs|Akron|Toledo|Dayton|Youngstown|Flint|Grand
    Rapids|Ann Arbor|Lansing|Dearborn|Green Bay|Madison|Duluth|Fort Hood|Camp Pendleton|Norfolk|Virginia
    Beach|Arlington|Alexandria|Fairfax|Greensboro|Durham|Fayetteville|Manchester|Nashua|Worcester|
    Cambridge|New
    Haven|Bridgeport|Hempstead|Chappaqua|Capitol Hill|Wall Street|Ellis Island
UY: Uruguay = Uruguayan|Uruguayans = Montevideo
UZ: Uzbekistan = Uzbek|Uzbeks = Tashkent|Samarkand|Bukhara
VU: Vanuatu = = Port Vila
VA: Vatican|Vatican City|Holy See = =
VE: Venezuela = Venezuelan|Venezuelans = Caracas|Maracaibo|Valencia
VN: Vietnam|Viet Nam = Vietnamese = Hanoi|Ho Chi Minh City|Saigon|Da Nang|Hue|Haiphong|Can Tho|Nha Trang|
    Vinh
YE: Yemen|Republic of Yemen = Yemeni|Yemenis = Sanaa|Sana'a|Sana’a|Aden|Taiz|Hodeidah|Hudaydah|Marib
ZM: Zambia = Zambian|Zambians = Lusaka|Ndola|Kitwe|Kabwe|Chingola|Choma
ZW: Zimbabwe = Zimbabwean|Zimbabweans = Harare|Bulawayo|Mutare|Gweru|Masvingo
"""


def _read() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Tables from a name, an adjective or a city to its country; the first country to claim one keeps it."""
    tables: tuple[dict[str, str], dict[str, str], dict[str, str]] = ({}, {}, {})
    for line in _TABLE.replace("|\n    ", "|").replace("\n    ", " ").strip().splitlines():
        code, rest = line.split(": ", 1)
        for table, column in zip(tables, rest.split("="), strict=True):
            for entry in filter(None, (part.strip() for part in column.split("|"))):
                table.setdefault(entry, code)
    return tables


COUNTRY_OF_NAME, COUNTRY_OF_DEMONYM, COUNTRY_OF_CITY = _read()
