"""The dateline that a report opens with: `Baghdad (IraqiNews.com) –`, `KYIV, Ukraine, Nov 21 (AFP) —`."""

import re
from dataclasses import dataclass

from seeds.extraction.printed_dates import read_printed_date
from seeds.extraction.vocabulary.countries import COUNTRY_OF_CITY, COUNTRY_OF_NAME
from seeds.extraction.vocabulary.furniture import AGENCIES, SECTIONS
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.regions import REGIONS, US_STATE_ABBREVIATIONS
from seeds.extraction.vocabulary.surnames import SURNAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Place, outlets and the length of a dateline; `end` is where the report's first sentence starts."""

    place: str | None
    region: str | None
    outlets: tuple[str, ...]
    end: int
    date: str | None = None

    @property
    def printed(self) -> str | None:
        """`Boise, Idaho`: the place with the region that tells it from others of its name."""
        return f"{self.place}, {self.region}" if self.place and self.region else self.place

    @property
    def country(self) -> str | None:
        return country_of(self.place, self.region)

    @property
    def agency(self) -> str | None:
        return next((AGENCIES[o.lower()] for o in self.outlets if o.lower() in AGENCIES), None)

    @property
    def publisher(self) -> str | None:
        return next((o for o in self.outlets if o.lower() not in AGENCIES), None)


_LONGEST = 110
_LONGEST_ACRONYM = 5  # capitals alone, as in `NATO — the`, are no place
_COUNTRIES: dict[str, str] = {
    **{region.lower(): code for region, code in REGIONS.items() if code},
    **dict.fromkeys((state.lower() for state in US_STATE_ABBREVIATIONS), "US"),
    "d.c.": "US",
    **{name.lower(): code for name, code in COUNTRY_OF_NAME.items()},
}
_CITIES = {"the hague": "NL", **{name.lower(): code for name, code in COUNTRY_OF_CITY.items()}}
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_TOWN = r"(?:(?:Mc|St\.\s|Ft\.\s|Mt\.\s|El-|Al-|al-)?[^\W\d_a-z][^\W\d_]*(?:[’'.-][^\W\d_]+)*)"
_LINK = r"(?:\s(?:de|del|da|do|la|las|los|el|al|of|es|le|au|sur|am|ez|in)\s|\s|\s?/\s?)"
_OPENING = re.compile(
    rf"(?P<place>{_TOWN}(?:{_LINK}{_TOWN}){{0,4}})?"
    rf"(?P<region>(?:,\s{_TOWN}(?:\s{_TOWN}){{0,2}}\.?){{0,2}}?)"
    rf"(?:,?\s(?P<date>(?:{_MONTHS}\s\d{{1,2}}|\d{{1,2}}\s{_MONTHS})(?:,?\s\d{{4}})?))?"
    r"(?:,?\s?\((?P<outlet>[^\W\d_][^()]{1,40})\))?"
    r"(?P<dash>\s?[—–]\s?|\s--?-?\s|\s_\s|:\s|(?<=\))\.\s)(?=[“\"'‘«(\[]?[^\W_a-z])"
)
_PARTY = re.compile(r"(?:[RDI]|Rep|Dem|Ind|Lib|Con|Lab)(?:-.*)?$")
_SMALL = frozenset(
    {"de", "del", "da", "do", "la", "las", "los", "el", "of", "es", "le", "au", "sur", "am", "in", "and"}
)
_NO_PLACE = re.compile(
    r"(?:breaking|update\s?\d*|updated|exclusive|watch|live|video|opinion|analysis|note|"
    r"editor['’]s note|question|"
    r"answer|correction|warning|factbox|timeline|explainer|poll|q|a|fact|false|true|more|related|just in|"
    r"developing|summary|background|photos?|press release|interview|transcript)$",
    re.IGNORECASE,
)


def read_dateline(paragraph: str, *, known_place: str | None = None) -> Dateline | None:
    """The dateline at the start of `paragraph`; `known_place` is a city that the page named above it."""
    match = _OPENING.match(paragraph[:_LONGEST])
    if not match:
        return None
    printed, outlet = match["place"], match["outlet"]
    outlets = tuple(part.strip() for part in re.split(r"[/;]|,\s", outlet)) if outlet else ()
    if not _is_convincing(match, known_place):
        return None
    place = town_of(printed) if printed else None
    region = match["region"].strip(" ,").split(",")[-1].strip() or None
    dates = read_printed_date(match["date"]) if match["date"] else None
    return Dateline(
        place=place, region=region, outlets=outlets, end=match.end(), date=dates.published if dates else None
    )


_SHOUTED = re.compile(r"([A-Z][A-Z’'.-]{3,}(?: [A-Z][A-Z’'.-]+){0,2}):\s")
_LABEL = re.compile(r"\n[A-Z][A-Z .’'-]{2,40}:\s")


def shouted_place(body: str) -> str | None:
    """The town in capitals and a colon that a body opens with, unless it labels a speaker."""
    opening = _SHOUTED.match(body)
    if opening is None or _LABEL.search(body) or _NO_PLACE.match(opening[1]):
        return None
    parts = opening[1].split()
    named = any(part.title() in SURNAMES or part.title() in GIVEN_NAMES for part in parts)
    ordinary = is_ordinary(parts[-1].lower()) or opening[1].lower() in SECTIONS
    return None if named or ordinary else opening[1]


def _may_be_town(printed: str) -> bool:
    """`Orvend – The minister …`: one or two words that are neither ordinary nor a person's name."""
    words = printed.split()
    return len(words) < 3 and all(
        word.istitle()
        and word.isalpha()
        and word not in SURNAMES
        and word not in GIVEN_NAMES
        and not is_ordinary(word.lower())
        for word in words
    )


def _is_convincing(match: re.Match[str], known_place: str | None) -> bool:
    """Whether what looks like a dateline is one, and not a name before a dash or the label of a speaker."""
    printed, outlet, colon = match["place"], match["outlet"], match["dash"].startswith(":")
    if match["dash"].startswith(".") and not match["date"]:
        return False
    if not printed:
        return bool(outlet) and (outlet.lower() in AGENCIES or is_domain(outlet))
    if (outlet and _PARTY.match(outlet)) or _NO_PLACE.match(printed):
        return False
    if country_of(printed) or printed.lower() == (known_place or "").lower():
        return True
    if outlet:
        return not colon
    if not colon and _may_be_town(printed):
        return True
    return (
        not colon
        and printed.isupper()
        and len(printed) > _LONGEST_ACRONYM
        and printed.lower() not in SECTIONS
    )


def country_of(place: str | None, region: str | None = None) -> str | None:
    """The ISO code of the country in which a place lies, where its region or its own name tells."""
    if region and (code := _COUNTRIES.get(region.lower())):
        return code
    town = re.split(r"\s?/\s?", place)[0].lower() if place else ""
    return _CITIES.get(town) or _COUNTRIES.get(town)


def is_domain(name: str) -> bool:
    """Whether an outlet is named by its domain (`IraqiNews.com`)."""
    return re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}", name) is not None


def town_of(printed: str) -> str:
    """`RIO DE JANEIRO` as `Rio de Janeiro`; of two places the first."""
    town = re.split(r"\s?/\s?", printed)[0]
    if not town.isupper():
        return town
    parts = re.split(r"([\s-])", town.lower())
    return "".join(
        part if i and part in _SMALL else part[:1].upper() + part[1:] for i, part in enumerate(parts)
    )
