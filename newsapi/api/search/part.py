"""The part of a request that searches: `q`, and what of the texts to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet

from newsapi.api.errors import ParameterError
from newsapi.api.filters import parameter_errors
from newsapi.api.parameters import Parameter
from newsapi.api.search.condition import found
from newsapi.api.search.highlights import highlights
from newsapi.api.search.query import MAX_LENGTH, MAX_WORDS, BadQuery, Node, parse
from newsapi.api.search.ranking import RELEVANCE
from newsapi.api.values import Boolean

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

LANGUAGE = (
    'All words must occur, in any case, with or without accents; `"words in a row"`; `sudan*` for the '
    "beginning of a word; `AND`, `OR` (which binds loosest) and `NOT` in capitals, or a `-` before a word, "
    f"and parentheses. Hyphens part words, apostrophes don't count. At most {MAX_WORDS} words and "
    f"{MAX_LENGTH} characters."
)
SCHEMA = {"type": "string", "minLength": 1, "maxLength": MAX_LENGTH}


class Searching:
    """`q=` narrows a list to what it finds; `highlight=true` shows where."""

    node: Node | None = None
    highlighted = ranked = False

    @classmethod
    def parameters(cls, view: type[ResourceViewSet]) -> list[Parameter]:
        if view.search_index is None:
            return []
        searched = " and ".join(view.search_index.names)
        return [
            Parameter("q", f"Full text, in the {searched}. {LANGUAGE}", SCHEMA, narrows=True),
            Parameter(
                "highlight",
                "`true` gives each record a `highlight`: the passages in which the words of `q` stand. It "
                "comes beside whatever `fields` and `omit` leave.",
                {"type": "boolean"},
            ),
        ]

    def read(self, given: Mapping[str, str], view: ResourceViewSet) -> list[ParameterError]:
        self.index = view.search_index
        self.ranked = given.get("ordering") == RELEVANCE
        errors: list[ParameterError] = []
        if "q" in given:
            self.node, errors = read_query(given["q"])
        if "highlight" in given:
            try:
                self.highlighted = Boolean().clean(given["highlight"])
            except ValidationError as error:
                errors += parameter_errors("highlight", error)
            if "q" not in given:
                errors.append(ParameterError("highlight", "highlight says nothing without q."))
        return errors

    def narrow(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """The rows that the query finds."""
        if self.index is None or self.node is None:
            return rows
        return rows.filter(found(self.index, self.node, ranked=self.ranked))

    @property
    def members(self) -> list[str]:
        """What it adds to each record."""
        return ["highlight"] if self.highlighted else []

    def highlight(self, records: Sequence[dict[str, Any]], ids: Sequence[int]) -> None:
        """Give each record of a page its `highlight`, if that was asked for; it may be without its id."""
        if self.highlighted and self.index is not None and self.node is not None:
            made = highlights(self.index, self.node, ids)
            for record, key in zip(records, ids, strict=True):
                record["highlight"] = made[key]


def read_query(text: str) -> tuple[Node | None, list[ParameterError]]:
    """The tree of a `q`, or what is wrong with it."""
    try:
        return parse(text), []
    except BadQuery as error:
        return None, [ParameterError("q", f"q: {error}")]
