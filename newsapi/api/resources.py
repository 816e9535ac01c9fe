"""The kinds of record that have an address: their tables, their views, and the addresses of their records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse

from newsapi.api.models import Resource

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

# Named, not imported: the layers above import this one.
_TABLES = {
    Resource.ARTICLES: "articles.Article",
    Resource.PEOPLE: "people.Person",
    Resource.ORGANIZATIONS: "people.Organization",
    Resource.QUOTES: "articles.Quote",
    Resource.EVENTS: "articles.Event",
}
_views: dict[Resource, type[ResourceViewSet]] = {}


def model_of(resource: Resource) -> type[Model]:
    return apps.get_model(_TABLES[resource])


def resource_of(model: type[Model]) -> Resource:
    label = model._meta.label
    return next(resource for resource, table in _TABLES.items() if table == label)


def has_field(model: type[Model], name: str) -> bool:
    return any(field.name == name for field in model._meta.get_fields())


def keys_of(model: type[Model]) -> list[str]:
    """What names one of its records: which of these it can be told by."""
    ways = {"id": "id", "slug": "slug", "identifiers": "scheme:value"}
    return [way for name, way in ways.items() if has_field(model, name)]


def register(view: type[ResourceViewSet]) -> None:
    """Make a resource known to the addresses, the index and the counts of other resources' details."""
    _views[view.resource] = view


def registered() -> dict[Resource, type[ResourceViewSet]]:
    return _views


class Addresses:
    """The absolute addresses of one request's host, each list's resolved once."""

    def __init__(self, request: HttpRequest) -> None:
        self._request = request
        self._lists: dict[str, str] = {}

    def list(self, resource: str) -> str:
        if resource not in self._lists:
            self._lists[resource] = self._request.build_absolute_uri(reverse(f"{resource}-list"))
        return self._lists[resource]

    def record(self, resource: str, key: Any) -> str:
        """Slugs and ids need no quoting: they are ASCII letters, digits and hyphens."""
        return f"{self.list(resource)}{key}/"


def key_of(record: Any) -> Any:
    """The last part of a record's address: its slug, or its id where it has none."""
    return getattr(record, "slug", record.pk)
