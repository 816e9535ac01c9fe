"""Every capitalised phrase that the vocabulary knows, in one table from the phrase to what it is."""

from typing import Literal, NamedTuple

from seeds.extraction.findings import OrganizationKind
from seeds.extraction.vocabulary.countries import COUNTRY_OF_CITY, COUNTRY_OF_DEMONYM, COUNTRY_OF_NAME
from seeds.extraction.vocabulary.organizations import COUNTRY_OF_BODY
from seeds.extraction.vocabulary.organizations import KNOWN as KNOWN_ORGANIZATIONS
from seeds.extraction.vocabulary.others import DAYS_AND_MONTHS, NAMED_THINGS, PEOPLES
from seeds.extraction.vocabulary.regions import REGIONS

PieceKind = Literal["person", "organization", "place", "demonym", "other", "title", "unknown"]


class Entry(NamedTuple):
    """What a phrase is: its kind, its country if it leads to one, an organization's kind."""

    kind: PieceKind
    country: str | None = None
    body: OrganizationKind | None = None


def _build() -> dict[str, Entry]:
    table: dict[str, Entry] = {}
    for name in (*DAYS_AND_MONTHS, *PEOPLES, *NAMED_THINGS):
        table[name] = Entry("other")
    for name, organization in KNOWN_ORGANIZATIONS.items():
        table[name] = Entry("organization", COUNTRY_OF_BODY.get(name), organization)
    for name, region in REGIONS.items():
        table[name] = Entry("place", region)
    for city, code in COUNTRY_OF_CITY.items():
        table.setdefault(city, Entry("place", code))
    for demonym, code in COUNTRY_OF_DEMONYM.items():
        table[demonym] = Entry("demonym", code)
    for country, code in COUNTRY_OF_NAME.items():
        table[country] = Entry("place", code)
    for name, entry in list(table.items()):
        if " the " in name:  # runs are joined without it
            table.setdefault(name.replace(" the ", " "), entry)
    return table


LEXICON = _build()
COUNTRIES = frozenset(COUNTRY_OF_NAME)
LONGEST = max(len(phrase.split()) for phrase in LEXICON)
FIRST_WORDS = frozenset(phrase.split()[0] for phrase in LEXICON if " " in phrase)
