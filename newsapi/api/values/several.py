"""Values of which several may be given, with commas between them."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from django.core.exceptions import ValidationError

from newsapi.api.countries import COUNTRIES
from newsapi.api.lookups import MAX_ID, find, fits_id, is_id
from newsapi.api.models import Resource
from newsapi.api.resources import keys_of, model_of
from newsapi.api.values.mistakes import filled, missing, unknown, wrong
from newsapi.api.values.single import Schema, Value

MAX_VALUES = 500
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Values(Value):
    """Several values separated by commas; each is read by `one`, and every bad one is reported."""

    many = True
    most = MAX_VALUES
    how = "Several with commas: any of them."
    # What a single value is, where that can be told more exactly than by a pattern.
    item: Schema | None = None
    # The pattern of one value: anything but commas and NUL, and not blank.
    piece = r"\s*[^,\s\x00][^,\x00]*"

    def clean(self, value: str) -> list[Any]:
        pieces = value.split(",")
        if len(pieces) > self.most:
            raise wrong(f"{len(pieces)} values are too many: at most {self.most} are taken.")
        cleaned, errors = _each(self.one, list(dict.fromkeys(pieces)))
        if errors:
            raise ValidationError(errors)
        return cleaned

    @property
    def schema(self) -> Schema:  # type: ignore[override]
        """One value, or a text of several: generated clients would repeat the parameter for an array."""
        several = {"type": "string", "pattern": f"^{self.piece}(,{self.piece}){{0,{self.most - 1}}}$"}
        return several if self.item is None else {"anyOf": [self.item, several]}

    def one(self, piece: str) -> Any:
        raise NotImplementedError


class Choices(Values):
    def __init__(self, *, choices: Sequence[str], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.choices = choices
        self.item = {"type": "string", "enum": list(choices)}
        self.piece = _either(choices)

    def one(self, piece: str) -> str:
        if piece not in self.choices:
            raise unknown(piece, self.choices)
        return piece


class Countries(Values):
    item = {"type": "string", "enum": sorted(COUNTRIES)}
    piece = f"({'|'.join(sorted(COUNTRIES))})"

    def one(self, piece: str) -> str:
        if piece not in COUNTRIES:
            meant = piece.upper() if piece.upper() in COUNTRIES else None
            raise wrong(
                f"“{piece}” is no country code of ISO 3166-1 (two capital letters).",
                suggestion=meant,
                allowed=sorted(COUNTRIES),
            )
        return piece


class Languages(Values):
    piece = _LANGUAGE.pattern

    @property
    def schema(self) -> Schema:  # type: ignore[override]
        return {**super().schema, "examples": ["en", "en,pt-BR"]}

    def one(self, piece: str) -> str:
        if not _LANGUAGE.fullmatch(piece):
            raise wrong(f"“{piece}” is no language tag (BCP 47), such as en or pt-BR.")
        return piece


class Ids(Values):
    item = {"type": "integer", "minimum": 0, "maximum": MAX_ID}
    # Ids of 19 digits may be too large: no pattern can tell, and no table has so many rows.
    piece = "[0-9]{1,18}"

    def one(self, piece: str) -> int:
        if not fits_id(piece):
            raise wrong(f"“{piece}” is no id: ids are whole numbers of at most 64 bits.")
        return int(piece)


class Keys(Values):
    """What names records. Only the store can tell which there are, so that a pattern would say nothing."""

    schema: Schema = {"type": "string", "minLength": 1}
    # What several of them find.
    together = "any of them"

    @property
    def how(self) -> str:  # type: ignore[override]
        return f"By {self.ways()}; several with commas, at most {self.most}: {self.together}."

    def ways(self) -> str:
        """How a record is named, in words."""
        raise NotImplementedError

    def one(self, piece: str) -> str:
        return filled(piece)


class References(Keys):
    """Slugs, ids or identifiers of records; cleaned to the set of ids they lead to."""

    def __init__(self, *, resource: Resource, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.resource = resource
        self.resources = (resource,)

    def ways(self) -> str:
        return " or ".join(f"`{way}`" if ":" in way else way for way in keys_of(model_of(self.resource)))

    def clean(self, value: str) -> set[int]:  # type: ignore[override]
        found = find(self.resource, super().clean(value))
        if found.missing:
            raise ValidationError([missing(key, [self.resource]) for key in found.missing])
        return set(found.ids.values())

    @staticmethod
    def of(resource: Resource, pk: int) -> set[int]:
        """The cleaned value that names one record."""
        return {pk}

    @staticmethod
    def naming(resource: Resource, key: object) -> str:
        """The value that names one record, and no other in time to come."""
        return str(key)


class Parties(Keys):
    """Slugs or identifiers of people or organizations; cleaned to the ids of both.

    Where a person and an organization have the same slug, it names both, and `person:slug` the one alone.
    """

    resources = kinds = (Resource.PEOPLE, Resource.ORGANIZATIONS)
    columns = ("person", "organization")

    def ways(self) -> str:
        return (
            "slug (where one is of both: `person:slug` or `organization:slug`), `person:id`, "
            "`organization:id` or `scheme:value`"
        )

    def one(self, piece: str) -> str:
        if is_id(piece):
            either = " or ".join(self.naming(kind, piece) for kind in self.kinds)
            raise wrong(f"{piece} could be the id of a person or of an organization: write {either}.")
        return filled(piece)

    def clean(self, value: str) -> dict[str, set[int]]:  # type: ignore[override]
        return {column: set(ids.values()) for column, ids in self.found(super().clean(value)).items()}

    def found(self, keys: Sequence[str]) -> dict[str, dict[str, int]]:
        """The ids of people and of organizations, by key; raise ValidationError where a key leads to none."""
        ids = {column: self._of_kind(column, keys) for column in self.columns}
        lost = [key for key in keys if not any(key in known for known in ids.values())]
        if lost:
            raise ValidationError([missing(key, self.kinds) for key in lost])
        return ids

    def _of_kind(self, column: str, keys: Sequence[str]) -> dict[str, int]:
        own = f"{column}:"
        others = tuple(f"{other}:" for other in self.columns if other != column)
        asked = {key: key.removeprefix(own) for key in keys if not key.startswith(others)}
        known = find(self.kinds[self.columns.index(column)], asked.values()).ids
        return {key: known[plain] for key, plain in asked.items() if plain in known}

    @classmethod
    def of(cls, resource: Resource, pk: int) -> dict[str, set[int]]:
        """The cleaned value that names one record."""
        return {cls.columns[cls.kinds.index(resource)]: {pk}}

    @classmethod
    def naming(cls, resource: Resource, key: object) -> str:
        """The value that names one record, whether or not one of the other kind has its slug."""
        return f"{cls.columns[cls.kinds.index(resource)]}:{key}"


def _either(words: Sequence[str]) -> str:
    """One of these; a hyphen is left as it is, for JavaScript takes an escaped one for a mistake."""
    return "({})".format("|".join(re.escape(word).replace("\\-", "-") for word in words))


def _each(read: Callable[[str], Any], pieces: list[str]) -> tuple[list[Any], list[ValidationError]]:
    cleaned, errors = [], []
    for piece in pieces:
        try:
            cleaned.append(read(piece))
        except ValidationError as error:
            errors.append(error)
    return cleaned, errors
