"""From a tree to a serializer that writes just that."""

from __future__ import annotations

import copy
from typing import Any

from rest_framework import serializers

from newsapi.api.related import RelatedCounts
from newsapi.api.serializers import Reference, TellingReference, is_shown, parts_of
from newsapi.api.shape.outline import Kind, names_of, outline, own_names, records_behind
from newsapi.api.shape.tree import Tree


class Expanded(serializers.Field[Any, Any, Any, Any]):
    """The record that a reference leads to, as its own list has it; `children` write it, by model."""

    def __init__(self, *, children: dict[Any, serializers.Serializer[Any]], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.children = copy.deepcopy(children)
        for child in self.children.values():
            child.bind(field_name="", parent=self)  # type: ignore[arg-type]

    def get_attribute(self, instance: Any) -> Any:
        record = super().get_attribute(instance)
        return record if is_shown(record) else None

    def to_representation(self, value: Any) -> Any:
        return self.children[type(value)].to_representation(value)


class ExpandedTelling(Expanded):
    """The record together with what is told of it here, which `more` writes."""

    def __init__(self, *, more: serializers.Serializer[Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.more = copy.deepcopy(more)
        self.more.bind(field_name="", parent=self)  # type: ignore[arg-type]

    def to_representation(self, value: Any) -> Any:
        return {**super().to_representation(value.record), **self.more.to_representation(value)}


def shaped(kind: Kind, tree: Tree) -> Any:
    """A serializer class with the members of the tree; the class itself where it has just those."""
    if tree == outline(kind):
        return kind
    names = tuple(tree.names())
    declared: dict[str, Any] = kind._declared_fields
    body: dict[str, Any] = {name: None for name in declared if name not in names}
    for name, inner in tree.members:
        if inner is not None:
            body[name] = _field(declared[name], inner)
    if hasattr(kind, "Meta"):
        body["Meta"] = type("Meta", (kind.Meta,), {"fields": names, "read_only_fields": names})
    return type(kind)(f"Shaped{kind.__name__}", (kind,), {**body, "__module__": kind.__module__})


def _field(field: Any, tree: Tree) -> Any:
    """The same field with the members of the tree."""
    if isinstance(field, RelatedCounts):
        return _again(field, lists={name: field.lists[name] for name in tree.names()})
    part = parts_of(field)
    if part is not field:
        return _again(field, child=_field(part, tree))
    if not tree.expanded:
        return _again(field, kind=shaped(type(field), tree))
    children = _children(field, tree)
    if not isinstance(field, TellingReference):
        return _again(field, kind=Expanded, children=children)
    more = shaped(type(field), Tree(tree.only(own_names(field)).members))
    return _again(field, kind=ExpandedTelling, children=children, more=more())


def _children(reference: Reference, tree: Tree) -> dict[Any, Any]:
    """A party's members are those of people and of organizations: each kind of record gives its own."""
    kinds = records_behind(reference).items()
    return {model: shaped(kind, _own(kind, tree))() for model, kind in kinds}


def _own(kind: Kind, tree: Tree) -> Tree:
    return Tree(tree.only(names_of(kind)).members)


def _again(field: Any, kind: Any = None, **changed: Any) -> Any:
    """A new field of the same arguments, but for those that change."""
    return (kind or type(field))(*field._args, **{**field._kwargs, **changed})
