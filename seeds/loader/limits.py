"""What the tables can't hold is refused by name, never cut short."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import models

from articles.models import Article, Event, Mention, Participation, Quote
from people.models import Affiliation, Alias, Identifier, Organization, Person
from seeds.extraction.findings import Findings, OrganizationFound, PersonFound
from seeds.readers.document import Refused

_MAX_CODE = 2


def check(findings: Findings) -> None:
    """Refuse a document of which a value is too long, out of range, or not one of those known."""
    for pointer, item, model in _parts(findings):
        for name, field in _fields(model).items():
            _check_value(f"{pointer}/{name}", getattr(item, name, None), field)
        _check_spans(pointer, item, len(findings.article.body))
    for pointer, name in _names(findings):
        _check_value(pointer, name, Alias._meta.get_field("name"))
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


_known_fields: dict[type[models.Model], Mapping[str, Any]] = {}


def _fields(model: type[models.Model]) -> Mapping[str, Any]:
    """The columns of a table that limit what they hold."""
    if model not in _known_fields:
        _known_fields[model] = {
            field.name: field
            for field in model._meta.concrete_fields
            if isinstance(field, models.CharField | models.TextField | models.FloatField)
            and not isinstance(field, models.ForeignKey)
        }
    return _known_fields[model]


def _check_value(pointer: str, value: Any, field: Any) -> None:
    if value is None:
        return
    if isinstance(field, models.FloatField):
        if not 0 <= value <= 1:
            raise Refused(f"not between 0 and 1: {value}", where=pointer)
        return
    if "\0" in value:
        raise Refused("a NUL character", where=pointer)
    if field.choices and value not in {choice for choice, _ in field.choices}:
        raise Refused(f"not one of those known: {value!r}", where=pointer)
    if field.max_length and len(value) > field.max_length:
        raise Refused(f"{len(value)} characters, at most {field.max_length} can be stored", where=pointer)
    if field.name == "country" and not (len(value) == _MAX_CODE and value.isascii() and value.isupper()):
        raise Refused(f"not two capital letters of ISO 3166-1: {value!r}", where=pointer)
