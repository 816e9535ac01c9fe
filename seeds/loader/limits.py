"""What the tables can't hold is refused by name, never cut short."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from django.db import models

from articles.models import Article, Event, Mention, Participation, Quote
from people.models import Affiliation, Alias, Identifier, Organization, Person
from seeds.extraction.findings import Findings, OrganizationFound, PersonFound
from seeds.readers.document import Refused

_MAX_CODE = 2


def check(findings: Findings) -> None:
    """Refuse a document of which a value is too long, out of range, or not one of those known."""
    for pointer, item, model in _parts(findings):
        for limit in _limits(model):
            value = getattr(item, limit.name, None)
            if value is not None:
                _check_value(f"{pointer}/{limit.name}", value, limit)
        _check_spans(pointer, item, len(findings.article.body))
    for pointer, name in _names(findings):
        _check_value(pointer, name, _NAME)
        if not name.strip():
            raise Refused("a name without a letter", where=pointer)


def _parts(findings: Findings) -> Iterator[tuple[str, Any, type[models.Model]]]:
    """Every object of the document with its JSON pointer and the table that its fields go to."""
    yield "/article", findings.article, Article
    parties: tuple[tuple[str, Any, type[models.Model]], ...] = (
        ("/people", findings.people, Person),
        ("/organizations", findings.organizations, Organization),
    )
    for list_pointer, found, model in parties:
        for n, entity in enumerate(found):
            pointer = f"{list_pointer}/{n}"
            yield pointer, entity, model
            yield from _each(f"{pointer}/mentions", entity.mentions, Mention)
            yield from _each(f"{pointer}/identifiers", entity.identifiers, Identifier)
            yield from _each(f"{pointer}/roles", getattr(entity, "roles", ()), Affiliation)
    yield from _each("/quotes", findings.quotes, Quote)
    yield from _each("/events", findings.events, Event)
    for n, event in enumerate(findings.events):
        yield from _each(f"/events/{n}/participants", event.participants, Participation)


def _each(pointer: str, items: Any, model: type[models.Model]) -> Iterator[tuple[str, Any, Any]]:
    for n, item in enumerate(items):
        yield f"{pointer}/{n}", item, model


def _check_spans(pointer: str, item: Any, length: int) -> None:
    for name in ("", "speaker_label_", "cue_"):
        start, end = getattr(item, f"{name}start", None), getattr(item, f"{name}end", None)
        if start is None and end is None:
            continue
        if start is None or end is None or not 0 <= start < end <= length:
            raise Refused("not a span of the body", where=f"{pointer}/{name}start")
    for n, (start, end) in enumerate(getattr(item, "spans", ())):
        if not 0 <= start < end <= length:
            raise Refused("not a span of the body", where=f"{pointer}/spans/{n}")


def _names(findings: Findings) -> Iterator[tuple[str, str]]:
    parties: tuple[tuple[str, tuple[PersonFound | OrganizationFound, ...]], ...] = (
        ("people", findings.people),
        ("organizations", findings.organizations),
    )
    for kind, found in parties:
        for n, entity in enumerate(found):
            yield f"/{kind}/{n}/name", entity.name
            yield from ((f"/{kind}/{n}/aliases/{a}", alias) for a, alias in enumerate(entity.aliases))
    credits = (("publisher", findings.article.publisher), ("provider", findings.article.provider))
    yield from ((f"/article/{name}", value) for name, value in credits if value)
    yield from ((f"/article/authors/{n}", name) for n, name in enumerate(findings.article.authors))


class _Limit(NamedTuple):
    """What a column can hold."""

    name: str
    is_number: bool = False
    choices: frozenset[str] = frozenset()
    longest: int | None = None


@cache
def _limits(model: type[models.Model]) -> tuple[_Limit, ...]:
    """The columns of a table that limit what they hold."""
    return tuple(
        _limit(field)
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField | models.FloatField)
    )


def _limit(field: Any) -> _Limit:
    choices = frozenset(choice for choice, _ in field.choices or ())
    return _Limit(field.name, isinstance(field, models.FloatField), choices, field.max_length)


_NAME = _limit(Alias._meta.get_field("name"))


def _check_value(pointer: str, value: Any, limit: _Limit) -> None:
    if limit.is_number:
        if not 0 <= value <= 1:
            raise Refused(f"not between 0 and 1: {value}", where=pointer)
        return
    if "\0" in value:
        raise Refused("a NUL character", where=pointer)
    if limit.choices and value not in limit.choices:
        raise Refused(f"not one of those known: {value!r}", where=pointer)
    if limit.longest and len(value) > limit.longest:
        raise Refused(f"{len(value)} characters, at most {limit.longest} can be stored", where=pointer)
    if limit.name == "country" and not (len(value) == _MAX_CODE and value.isascii() and value.isupper()):
        raise Refused(f"not two capital letters of ISO 3166-1: {value!r}", where=pointer)
