"""The part of a request that says what was typed, and what may be meant by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from articles.autocomplete.candidates import TYPES
from newsapi.api.cleaning import clean
from newsapi.api.errors import ParameterError
from newsapi.api.parameters import Parameter
from newsapi.api.search.words import words
from newsapi.api.values import Choices, Number, Value

SIZE = 10
MAX_SIZE = 50
MAX_LENGTH = 200
MAX_WORDS = 10

_FIELDS: dict[str, Value] = {
    "type": Choices(choices=[resource.singular for resource in TYPES]),
    "limit": Number(least=1, most=MAX_SIZE),
}


class Typing:
    """`q`, `type` and `limit`."""

    @classmethod
    def parameters(cls, view: Any) -> list[Parameter]:
        return [
            Parameter(
                "q",
                "What was typed: beginnings of words of a name, in any order, case and spelling; or a whole "
                f"slug or identifier. At most {MAX_LENGTH} characters and {MAX_WORDS} words.",
                {"type": "string", "minLength": 1, "maxLength": MAX_LENGTH},
                required=True,
            ),
            Parameter(
                "type",
                "Which sorts of records may be meant: all unless told. Several with commas.",
                _FIELDS["type"].schema,
                many=True,
            ),
            Parameter(
                "limit",
                f"How many are given: {SIZE} unless told, {MAX_SIZE} at most.",
                _FIELDS["limit"].schema,
            ),
        ]

    def read(self, given: Mapping[str, str], view: Any) -> list[ParameterError]:
        cleaned, errors = clean(given, _FIELDS)
        self.text = given.get("q", "").strip()
        self.words = list(dict.fromkeys(words(self.text)))
        asked = cleaned.get("type")
        self.types = [kind for kind in TYPES if asked is None or kind.singular in asked]
        self.size = cleaned.get("limit", SIZE)
        return errors + (self._mistakes() if "q" in given else [])

    def _mistakes(self) -> list[ParameterError]:
        if len(self.text) > MAX_LENGTH or len(self.words) > MAX_WORDS:
            told = f"q: It is too long: at most {MAX_LENGTH} characters and {MAX_WORDS} words are taken."
            return [ParameterError("q", told)]
        if not self.words:
            return [ParameterError("q", f"q: “{self.text}” has no letters or digits to compare.")]
        return []
