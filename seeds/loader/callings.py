"""Fields of work, by which namesakes are told apart: a goalkeeper is hardly the minister. Pure Python."""

from functools import lru_cache

from seeds.extraction.vocabulary.words import words

_FIELDS = {
    "office": """
    minister president premier chancellor senator lawmaker legislator congressman congresswoman mayor governor
    mp mep assemblyman assemblywoman alderman councilman councilwoman councillor councilor taoiseach
    undersecretary comptroller politician
    """,
    "diplomacy": "ambassador diplomat consul envoy",
    "crown": "king queen prince princess emir sultan duke duchess",
    "sport": """
    goalkeeper striker midfielder defender footballer winger quarterback coach sprinter swimmer cyclist golfer
    cricketer boxer athlete batsman rower skier referee jockey gymnast skater
    """,
    "army": "general colonel major lieutenant sergeant corporal admiral brigadier commodore marshal soldier",
    "police": "sheriff detective constable inspector policeman policewoman trooper",
    "law": "judge justice magistrate lawyer attorney barrister solicitor prosecutor",
    "medicine": """
    surgeon nurse physician cardiologist oncologist pediatrician midwife psychiatrist virologist
    epidemiologist neurosurgeon veterinarian paramedic dentist
    """,
    "science": """
    physicist biologist chemist astronomer geologist mathematician economist historian sociologist
    anthropologist archaeologist professor lecturer meteorologist linguist ecologist scientist
    """,
    "arts": """
    actor actress singer painter novelist poet composer drummer guitarist filmmaker sculptor dancer pianist
    rapper playwright songwriter musician screenwriter comedian cartoonist photographer
    """,
    "faith": "bishop archbishop priest rabbi imam pastor cardinal pope ayatollah deacon chaplain theologian",
    "media": "journalist reporter columnist correspondent newscaster broadcaster editor blogger",
    "business": "banker stockbroker entrepreneur tycoon trader magnate ceo",
    "trade": """
    farmer baker butcher fisherman carpenter plumber electrician builder miner shopkeeper driver teacher
    headmaster headmistress gardener cook chef pilot sailor firefighter librarian clockmaker student
    """,
    "violence": "jihadist warlord gunman hacker fugitive terrorist",
}
_FIELD_OF = {word: name for name, listed in _FIELDS.items() for word in words(listed)}
# Fields that one life often holds together.
_TOGETHER = {
    frozenset(pair.split("+"))
    for pair in words("""
        office+law office+business office+diplomacy office+army office+science office+media office+crown
        office+trade office+medicine diplomacy+law diplomacy+army diplomacy+business diplomacy+science
        army+police army+crown army+violence police+law medicine+science media+arts media+science
        media+business science+business science+law science+faith science+arts science+trade law+business
        business+trade
    """)
}
# Offices that one person at a time holds of a country, and others of which a body has one.
_OF_COUNTRY = words("president premier minister secretary chancellor king queen emir sultan speaker")
_OF_BODY = words("""
    mayor governor sheriff bishop archbishop chairman chairwoman chairperson chair executive ceo cfo coo
    director secretary rector dean principal headmaster headmistress commissioner ombudsman coach commander
    ambassador spokesman spokeswoman
    spokesperson goalkeeper captain treasurer editor leader head chief pope
""")
# Of these a place has several, and each has one place.
_OF_PLACE = words("""
    senator representative congressman congresswoman lawmaker legislator assemblyman assemblywoman alderman
    councilman councilwoman councillor councilor mp prosecutor coroner superintendent
""")
# What fills one's days, so that nobody is it at two places at once.
_POSTS = words("""
    analyst economist strategist professor lecturer researcher reporter correspondent engineer manager
    president pitcher quarterback midfielder defender striker winger teacher surgeon nurse curator
""")
_ONE_ROLE = {
    "ceo": "chief executive", "chief executive officer": "chief executive",
    "cfo": "chief financial officer", "coo": "chief operating officer",
    "congressman": "representative", "congresswoman": "representative",
    "councilman": "councillor", "councilwoman": "councillor", "councilor": "councillor",
    "chief police": "police chief", "chief fire": "fire chief",
} | dict.fromkeys(words("spokesman spokeswoman"), "spokesperson") | dict.fromkeys(
    words("chairman chairwoman chair"), "chairperson"
)  # fmt: skip
_UNSAID = words("""
    of the for county city state town village new newly then current republican democratic democrat gop labour
    labor conservative tory liberal
""")
# Of vice presidents there are many.
_SEVERAL = words("vice deputy assistant associate under junior senior co regional")
_OF_WHAT = words(
    "minister secretary chief head director executive commissioner"
)  # by themselves they say little
_GENERALS = words("secretary attorney director consul surgeon governor solicitor auditor inspector")
_FORMER = words("former ex late then onetime retired designate elect")
_CUTS = (" of ", " for ", " at ", " in ", " to ")


@lru_cache(maxsize=20_000)
def head_of(role: str) -> str | None:
    """The word of a folded role that says what it is; None for what somebody only was or is to be.

    >>> head_of("deputy minister of finance"), head_of("former goalkeeper")
    ('minister', None)
    """
    for cut in _CUTS:
        role = role.split(cut)[0]
    said = role.split()
    if not said or _FORMER.intersection(said):
        return None
    return said[-2] if said[-1] == "general" and len(said) > 1 and said[-2] in _GENERALS else said[-1]


@lru_cache(maxsize=20_000)
def office_name(role: str) -> str:
    """A folded role in one of its names, without the kind of place that it is of.

    >>> office_name("ceo"), office_name("county sheriff"), office_name("chief of police")
    ('chief executive', 'sheriff', 'police chief')
    """
    kept = " ".join(word for word in role.split() if word not in _UNSAID)
    return _ONE_ROLE.get(kept, kept) or role


def has_one_place(role: str) -> bool:
    """Whether who holds it holds it of one town, county or state."""
    return is_single(role) or (head_of(role) in _OF_PLACE and _SEVERAL.isdisjoint(role.split()))


def is_lawmaker(role: str) -> bool:
    """Whether somebody is sent by a place, which may be told as a town or as its state."""
    return head_of(role) in _OF_PLACE


def is_post(role: str) -> bool:
    """Whether nobody has it at two bodies at once."""
    return head_of(role) in _POSTS


def is_office(role: str) -> bool:
    """Whether a country has it, of which the text names one."""
    return field_of(role) == "office" or head_of(role) == "secretary"


def field_of(role: str) -> str | None:
    """The field of work that a folded role belongs to, where it belongs to one alone."""
    return _FIELD_OF.get(head_of(role) or "")


def distant(field: str, other: str) -> bool:
    """Whether one person hardly works in both."""
    return field != other and frozenset((field, other)) not in _TOGETHER


def is_single(role: str) -> bool:
    """Whether a body has one person at a time in this role, or a country has."""
    return head_of(role) in _OF_BODY | _OF_COUNTRY and _SEVERAL.isdisjoint(role.split())


def is_only_one(role: str, *, of_country: bool) -> bool:
    """Whether the role and its country or body tell who it is.

    >>> is_only_one("finance minister", of_country=True), is_only_one("minister", of_country=True)
    (True, False)
    """
    head = head_of(role)
    if not is_single(role) or (head in _OF_WHAT and len(role.split()) == 1):
        return False
    return head in _OF_COUNTRY or not of_country


def is_of_state(role: str) -> bool:
    """Whether nobody has the role in two countries."""
    return field_of(role) in ("office", "crown", "army", "diplomacy")
