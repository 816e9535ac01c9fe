"""Names that bodies of many countries have: "Ministry of Health", "Supreme Court". Pure Python."""

from functools import lru_cache

from people.spelling import organization_spelling
from people.transliterations import ACRONYMS
from seeds.extraction.vocabulary.titles import PORTFOLIOS
from seeds.extraction.vocabulary.words import words

_WORDS = words("""
    ministry department office bureau administration agency authority commission council congress senate
    parliament cabinet court courts assembly committee directorate secretariat treasury legislature service
    government army navy forces force air guard police bank chamber house representatives deputies lords
    commons board
    of the for and in on
    national supreme constitutional high federal central state general public local armed security
    defense foreign affairs interior exterior justice health education finance labor trade energy
    agriculture transport environment housing culture tourism economy oil water home external internal
    intelligence statistics elections election electoral border customs tax revenue coast civil aviation
    meteorological human rights anti corruption news information communications planning industry forestry
""") | frozenset(word.lower() for word in PORTFOLIOS)


_KNOWN = frozenset(ACRONYMS.values())  # the CIA is one wherever it is named


@lru_cache(maxsize=20_000)
def is_generic(name: str) -> bool:
    """Whether nothing in the name says of which country the body is.

    >>> is_generic("the Ministry of Health"), is_generic("Veldany Ministry of Health")
    (True, False)
    """
    spelling = organization_spelling(name)
    return spelling not in _KNOWN and all(word in _WORDS for word in spelling.split())
