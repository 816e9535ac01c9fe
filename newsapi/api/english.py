"""Countries and languages in English words, as the CLDR has them."""

from functools import cache

from babel import Locale


@cache
def _english() -> Locale:
    return Locale.parse("en")


def country_name(code: str) -> str:
    """The name of a country by its code; the code of one that has none.

    >>> country_name("IQ")
    'Iraq'
    """
    return str(_english().territories.get(code, code))


def language_name(tag: str) -> str:
    """The name of a language by its tag (BCP 47), in any case; the tag of one that has none.

    >>> language_name("pt-br")
    'Portuguese (Brazil)'
    """
    primary, *rest = tag.split("-")
    language = _english().languages.get(primary.lower())
    if language is None:
        return tag
    more = [_subtag(part) for part in rest]
    return f"{language} ({', '.join(more)})" if more else str(language)


def _subtag(part: str) -> str:
    """A script or a region in words; anything else as it is."""
    scripts, territories = _english().scripts, _english().territories
    return str(scripts.get(part.title()) or territories.get(part.upper()) or part)
