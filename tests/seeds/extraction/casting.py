"""Casts of one-line bodies, and short forms of what they hold to compare with."""

from seeds.extraction.cast import Cast, read_cast
from seeds.extraction.findings import ArticleFields, OrganizationFound, PersonFound


def cast_of(body: str, *, publisher: str | None = None) -> Cast:
    article = ArticleFields(body=body, publisher=publisher)
    return read_cast(body, article=article)


def people(body: str) -> list[str]:
    return [person.name for person in cast_of(body).people]


def organizations(body: str) -> list[str]:
    return [organization.name for organization in cast_of(body).organizations]


def places(body: str) -> list[tuple[str, str | None]]:
    return [(place.text, place.country) for place in cast_of(body).places]


def texts(entity: PersonFound | OrganizationFound, form: str = "name") -> list[str]:
    return [mention.text for mention in entity.mentions if mention.form == form]


def person(body: str, name: str) -> PersonFound:
    return next(found for found in cast_of(body).people if found.name == name)


def organization(body: str, name: str) -> OrganizationFound:
    return next(found for found in cast_of(body).organizations if found.name == name)
