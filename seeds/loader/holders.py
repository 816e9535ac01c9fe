"""Who is meant by an office alone: "the Czech prime minister", on a day on which articles name one holder."""

import datetime as dt
import re
from functools import lru_cache
from typing import Any, NamedTuple

from articles.models import Article
from newsapi.api.models import Precision, Status
from newsapi.api.text import fold
from people.models import Affiliation
from seeds.extraction.findings import Findings, QuoteFound
from seeds.extraction.lexicon import LEXICON
from seeds.loader.callings import is_only_one
from seeds.loader.work import Work

RULE = ", office held then"  # after the rule that found the quote
_MAX_RULE = 60
_LABEL = re.compile(r"(?:the |The )?(?P<whose>[A-Z][\w.’' -]*?)(?:[’']s)? (?P<role>[A-Za-z -]+)")
_OF = re.compile(r"(?:the |The )?(?P<role>[A-Za-z][A-Za-z -]*?) of (?:the )?(?P<whose>[A-Z][\w. ’'-]*)")


class Office(NamedTuple):
    """A folded role and the country of it."""

    role: str
    country: str


@lru_cache(maxsize=20_000)
def office_of(label: str) -> Office | None:
    """The office that a label names with its country, if that is all that it says.

    >>> office_of("the Czech prime minister"), office_of("France’s president")
    (Office(role='prime minister', country='CZ'), Office(role='president', country='FR'))
    >>> office_of("the prime minister"), office_of("a spokesman for the Czech prime minister")
    (None, None)
    """
    for pattern in (_LABEL, _OF):
        match = pattern.fullmatch(label)
        country = _country(match["whose"]) if match else None
        if match and country:
            role = fold(match["role"]).replace("premier", "prime minister")
            return Office(role, country) if is_only_one(role, of_country=True) else None
    return None


def _country(name: str) -> str | None:
    entry = LEXICON.get(name)
    return entry.country if entry and entry.kind in ("demonym", "place") else None


def speakers_by_office(work: Work) -> dict[str, dict[str, Any]]:
    """What is known of the speakers whom the document only calls by an office, by these words.

    An article that says itself who holds the office has been read with that: whom it doesn't name stays open.
    """
    labels = {q.speaker_label for q in work.findings.quotes if q.speaker_label and _is_open(q)}
    told = {held.role for entity in work.entities.people for held in entity.held}
    offices = {label: o for label in labels if (o := office_of(label)) and o.role not in told}
    known = holders(set(offices.values()), day_of(work.article))
    return {
        label: {"speaker": known[office], "speaker_role": office.role}
        for label, office in offices.items()
        if office in known
    }


def names_offices(findings: Findings) -> bool:
    """Whether a speaker is only called by an office of a country."""
    return any(q.speaker_label and _is_open(q) and office_of(q.speaker_label) for q in findings.quotes)


def named(quote: QuoteFound, values: dict[str, Any], known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The columns of a quote, with its speaker where the office tells who that was."""
    if not _is_open(quote) or quote.speaker_label not in known:
        return values
    return {**values, **known[quote.speaker_label], "rule": with_rule(quote.rule)}


def with_rule(rule: str | None) -> str:
    return f"{(rule or '')[: _MAX_RULE - len(RULE)]}{RULE}"


def _is_open(quote: QuoteFound) -> bool:
    return quote.speaker is None and quote.organization is None and not quote.co_speakers


def day_of(article: Article) -> dt.date | None:
    """The day of an article, if it is known."""
    known = article.published_precision in (Precision.DAY, Precision.TIME)
    return article.published_at.date() if known and article.published_at else None


def holders(offices: set[Office], day: dt.date | None) -> dict[Office, Any]:
    """For each office the one person whom articles name as its holder before and after the day, or on it."""
    if not offices or day is None:
        return {}
    rows = Affiliation.objects.filter(
        role_key__in={office.role for office in offices},
        country__in={office.country for office in offices},
        place_key__isnull=True,  # the health minister of a province is not that of the country
        first_reported_on__lte=day,
        last_reported_on__gte=day,
    ).exclude(status=Status.REJECTED)
    found: dict[Office, dict[int, Any]] = {}
    for row in rows.exclude(person__status=Status.REJECTED).select_related("person").order_by("pk"):
        found.setdefault(Office(row.role_key, str(row.country)), {})[row.person_id] = row.person
    return {office: next(iter(held.values())) for office, held in found.items() if len(held) == 1}
