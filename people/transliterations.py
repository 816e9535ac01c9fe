"""Spellings of one name in Latin letters, and well-known bodies by their acronyms. Data only."""

# Each line: one given name or family name as newspapers spell it. Forms that other people bear as names of
# their own (Mohamud, Vladimir for Volodymyr) are left out.
_NAMES = """
mohammed mohamed muhammad mohammad muhammed mohamad muhamad mohammod
ahmed ahmad
hussein hussain husain husayn hossein husein hussien
hassan hasan hassen
omar umar
osama usama
othman uthman
yousef yusuf youssef yousuf yusef yousif yousaf youssouf
khalid khaled
mustafa mostafa moustafa mustapha
ibrahim ebrahim ibraheem
saeed saeid sayeed
abdullah abdallah abdulla
haider haidar haydar hayder heydar
jafar jaafar jaffar
nouri nuri noori
qasim qassim kassem qassem kasim qasem kassim
salih saleh
suleiman sulaiman soleiman suleyman sulayman soliman sulieman
tariq tarek tareq tarik
walid waleed
rashid rasheed
faisal faysal feisal faysel
muqtada moqtada
zainab zeinab zaynab zeynab
fatima fatimah fatma
aisha ayesha aysha aicha
jamal gamal
karim kareem
majid majeed
hamid hameed
nasser nasir naser nassir
bashar bashshar
sayyid sayed sayyed
ismail ismael esmail
ayman aiman
haitham haytham
imad emad
najib najeeb naguib
rafiq rafik rafic
salim saleem
samir sameer
shia shiaa shiya
yahya yehya yahia
ziad ziyad zyad
sergei sergey serguei
dmitry dmitri dmitriy dimitry dmitrii
alexander aleksandr aleksander alexandr aleksandar
yuri yury yuriy iouri
nikolai nikolay nikolaj
vasily vasili vasiliy
grigory grigori grigoriy
evgeny yevgeny evgeni yevgeni evgeniy yevgeniy evgenii
andrei andrey
alexei aleksei alexey aleksey
anatoly anatoli anatoliy
arkady arkadi arkadiy
gennady gennadi gennadiy
valery valeri valeriy
vitaly vitali vitaliy vitalii
volodymyr wolodymyr volodimir
zelensky zelenskyy zelenskiy zelenskyi zelenskij zelenski
lukashenko lukashenka
gaddafi qaddafi gadhafi kadhafi qadhafi
sudani soudani
jibouri jabouri jubouri juburi jaburi
barzani barazani
netanyahu netanyahou
khamenei khamenehi
rouhani rohani ruhani
rafsanjani rafsanjany
"""
SPELLINGS = {form: line.split()[0] for line in _NAMES.strip().splitlines() for form in line.split()}

# Acronyms and nicknames that mean one body wherever news are read, with its full name.
_ACRONYMS = """
nato: north atlantic treaty organization
un: united nations
eu: european union
unesco: united nations educational scientific and cultural organization
unhcr: united nations high commissioner for refugees
unicef: united nations childrens fund
opec: organization of petroleum exporting countries
osce: organization for security and cooperation in europe
oecd: organization for economic cooperation and development
asean: association of southeast asian nations
iaea: international atomic energy agency
icrc: international committee of red cross
imf: international monetary fund
wto: world trade organization
who: world health organization
wfp: world food program
cdc: centers for disease control and prevention
fda: food and drug administration
fema: federal emergency management agency
nhs: national health service
fbi: federal bureau of investigation
cia: central intelligence agency
nsa: national security agency
nasa: national aeronautics and space administration
naacp: national association for advancement of colored people
aclu: american civil liberties union
afl cio: american federation of labor and congress of industrial organizations
isis: islamic state of iraq and syria
isil: islamic state of iraq and levant
gop: republican party
grand old party: republican party
us state department: state department
us department of state: state department
department of state: state department
us federal reserve: federal reserve
us secret service: secret service
us federal bureau of investigation: federal bureau of investigation
us central intelligence agency: central intelligence agency
fed: federal reserve
dnc: democratic national committee
rnc: republican national committee
cnn: cable news network
nbc: national broadcasting company
cbs: columbia broadcasting system
pbs: public broadcasting service
bbc: british broadcasting corporation
npr: national public radio
msnbc: msnbc
cnbc: cnbc
hbo: home box office
afp: agence france presse
nypd: new york police department
lapd: los angeles police department
ap: associated press
upi: united press international
wsj: wall street journal
espn: espn
c span: c span
nfl: national football league
nba: national basketball association
mlb: major league baseball
nhl: national hockey league
ncaa: national collegiate athletic association
irs: internal revenue service
fec: federal election commission
ftc: federal trade commission
faa: federal aviation administration
tsa: transportation security administration
dea: drug enforcement administration
dhs: department of homeland security
nih: national institutes of health
gao: government accountability office
nlrb: national labor relations board
usaid: agency for international development
nra: national rifle association
aarp: aarp
seiu: service employees international union
aipac: american israel public affairs committee
cair: council on american islamic relations
dccc: democratic congressional campaign committee
dscc: democratic senatorial campaign committee
nrsc: national republican senatorial committee
nrcc: national republican congressional committee
kkk: ku klux klan
hrw: human rights watch
msf: medecins sans frontieres
opcw: organization for prohibition of chemical weapons
unrwa: united nations relief and works agency
undp: united nations development program
unep: united nations environment program
plo: palestine liberation organization
pkk: kurdistan workers party
idf: israel defense forces
irgc: islamic revolutionary guard corps
gchq: government communications headquarters
ibm: international business machines
hsbc: hsbc
bmw: bmw
kpmg: kpmg
fifa: federation internationale de football association
uefa: union of european football associations
"""
ACRONYMS = dict(line.split(": ", 1) for line in _ACRONYMS.strip().splitlines())
