"""The passages of records in which the words of a query stand, as the API gives them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from rest_framework import serializers

from newsapi.api.search.hits import hits, snippets
from newsapi.api.search.index import SearchIndex
from newsapi.api.search.query import Node
from newsapi.api.search.texts import texts_of
from newsapi.api.search.words import words


class HighlightSerializer(serializers.Serializer[Any]):
    """A passage in which words of the query stand."""

    field = serializers.CharField(read_only=True, help_text="The field that it is of.")
    text = serializers.CharField(read_only=True, help_text="The passage: plain text, as in the field.")
    start = serializers.IntegerField(
        read_only=True, min_value=0, help_text="The character of the field at which it begins."
    )
    spans = serializers.ListField(
        child=serializers.ListField(child=serializers.IntegerField(min_value=0), min_length=2, max_length=2),
        read_only=True,
        help_text="The hits: pairs of start and end, counted from the beginning of the passage.",
    )


def highlights(index: SearchIndex, node: Node, ids: Collection[int]) -> dict[int, list[dict[str, Any]]]:
    """The passages of each record, of what may be shown of its texts; none where the hits are hidden."""
    made: dict[int, list[dict[str, Any]]] = {key: [] for key in ids}
    for key, texts in texts_of(index, ids).items():
        for name, text in _shown(index, texts):
            made[key] += _passages(name, text, node)
    return made


def _shown(index: SearchIndex, texts: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What may be shown of the texts; a name that is among the other names, too, isn't told twice."""
    shown = {column.name: column.shown for column in index.columns}
    told = [words(text) for _, text in texts] if index.others else []
    for place, (name, whole) in enumerate(texts):
        text = shown[name](whole) if name in shown else whole
        if text and (not told or told[place] not in told[:place]):
            yield name, text


def _passages(name: str, text: str, node: Node) -> list[dict[str, Any]]:
    return [
        {"field": name, "text": one.text, "start": one.start, "spans": [list(span) for span in one.spans]}
        for one in snippets(text, hits(node, text))
    ]
