"""The part of a request that shapes its answer: `fields`, `omit` and `expand`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet

from newsapi.api.errors import ParameterError
from newsapi.api.parameters import Parameter
from newsapi.api.shape.names import Expansions, Members
from newsapi.api.shape.outline import Kind, outline
from newsapi.api.shape.plans import Misshapen, Plan, Wishes, plan
from newsapi.api.shape.tree import Tree

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet


class Shape:
    """Which members the records of a list have: all of them, unless told."""

    def __init__(self) -> None:
        self._keep: tuple[str, ...] = ()

    @classmethod
    def kind(cls, view: type[ResourceViewSet]) -> Kind:
        """The serializer with everything."""
        return view.serializer_class

    @classmethod
    @cache
    def parameters(cls, view: type[ResourceViewSet]) -> list[Parameter]:
        kind = cls.kind(view)
        members, references = Members(outline(kind), kind), Expansions(kind)
        there = ", ".join(f"`{name}`" for name in outline(kind).names())
        text = {
            "fields": f"Gives only these members. {members.how} There are {there}.",
            "omit": f"Leaves these members out, of those that `fields` names or of all. {members.how}",
            "expand": "Replaces references by the records that they lead to, as the lists have them; those "
            f"to rejected ones stay null. `fields` and `omit` reach into them. {references.how}",
        }
        schemas = {"fields": members.schema, "omit": members.schema, "expand": references.schema}
        if not references.known:
            del text["expand"]
        return [Parameter(name, words, schemas[name], many=True) for name, words in text.items()]

    def read(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        wishes = Wishes(*(given.get(name) for name in ("fields", "omit", "expand")))
        try:
            self.plan: Plan = plan(self.kind(type(view)), view.queryset.model, wishes)
        except Misshapen as error:
            return error.errors
        # Pages are sought by these, whatever is shown.
        self._keep = tuple(view.orderings.values())
        return []

    @property
    def tree(self) -> Tree:
        """The members that are given, as plain data."""
        return self.plan.tree

    @property
    def serializer_class(self) -> Any:
        """Writes records with these members."""
        return self.plan.serializer_class

    def rows(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The rows with all that these members need, and nothing besides."""
        return self.plan.reading.of(rows, self._keep)


class DetailShape(Shape):
    """The same for one record."""

    @classmethod
    def kind(cls, view: type[ResourceViewSet]) -> Kind:
        return view.detail_serializer_class
