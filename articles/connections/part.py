"""The part of a request that says which connections are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from articles.connections.finding import Wanted
from articles.connections.kinds import KINDS
from newsapi.api.cleaning import clean
from newsapi.api.errors import ParameterError
from newsapi.api.parameters import Parameter
from newsapi.api.values import Choices, Moment, Number, Parties, Value

SIZE = 25
MAX_SIZE = 500

_FIELDS: dict[str, Value] = {
    "kind": Choices(choices=list(KINDS)),
    "type": Choices(choices=list(Parties.columns)),
    "published_after": Moment(end_of_day=False),
    "published_before": Moment(end_of_day=True),
    "limit": Number(least=1, most=MAX_SIZE),
}
_KINDS = "; ".join(f"`{name}`: {kind.description}" for name, kind in KINDS.items())
_TEXTS = {
    "kind": f"Which kinds of connections count ({_KINDS}); all unless told. Several with commas.",
    "type": "Connections to people or to organizations alone.",
    "published_after": "Counts articles published at or after this day or moment (RFC 3339), with quotes.",
    "published_before": "Counts articles published at or before this moment (RFC 3339), and quotes in them; "
    "a day counts whole, in UTC.",
    "limit": f"How many are given, the strongest first: {SIZE} unless told, {MAX_SIZE} at most.",
}


class Connecting:
    """`kind`, `type`, dates and `limit`."""

    @classmethod
    def parameters(cls, view: Any) -> list[Parameter]:
        return [
            Parameter(name, _TEXTS[name], field.schema, many=field.many) for name, field in _FIELDS.items()
        ]

    def read(self, given: Mapping[str, str], view: Any) -> list[ParameterError]:
        cleaned, errors = clean(given, _FIELDS)
        types = cleaned.get("type", Parties.columns)
        self.wanted = Wanted(
            kinds=[kind for kind in KINDS if kind in cleaned.get("kind", KINDS)],
            types=[kind for kind, name in zip(Parties.kinds, Parties.columns, strict=True) if name in types],
            published={name: given[name] for name in given if name.startswith("published_")},
            size=cleaned.get("limit", SIZE),
        )
        return errors
