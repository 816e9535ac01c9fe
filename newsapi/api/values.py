"""How the value of a parameter is written and read: the form fields behind every filter."""

import datetime as dt
import difflib
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from newsapi.api.countries import COUNTRIES
from newsapi.api.lookups import MAX_ID, find, fits_id, is_deleted, is_id
from newsapi.api.models import Resource
from newsapi.api.text import fold

MAX_VALUES = 500
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")

Schema = dict[str, Any]


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    return next(iter(difflib.get_close_matches(word.lower(), list(known), n=1)), None)


def wrong(detail: str, *, suggestion: str | None = None, allowed: Iterable[str] = ()) -> ValidationError:
    """A value that can't be honoured; the particulars travel along to the error answer."""
    return ValidationError(detail, params={"suggestion": suggestion, "allowed": list(allowed)})


class Value(forms.Field):
    """One parameter's value. `schema` describes it in the OpenAPI document."""

    schema: Schema = {"type": "string", "minLength": 1}
    # True where commas separate several values.
    many = False
    # What a client must know to write it, in a sentence.
    how = ""

    def clean(self, value: str) -> Any:
        raise NotImplementedError


class Text(Value):
    """Free text, matched whole under its folded form: no commas, no cases, no accents."""

    how = "One value: a comma is part of it."

    def clean(self, value: str) -> str:
        folded = fold(value)
        if not folded:
            raise wrong(f"“{value}” has no letters or digits to compare.")
        return folded


class Boolean(Value):
    schema = {"type": "boolean"}

    def clean(self, value: str) -> bool:
        if value not in ("true", "false"):
            raise wrong(
                f"“{value}” is neither true nor false.",
                suggestion=nearest(value, ["true", "false"]),
                allowed=["true", "false"],
            )
        return value == "true"


class Choice(Value):
    """One of a few words."""

    def __init__(self, *, choices: Sequence[str], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.choices = choices
        self.schema = {"type": "string", "enum": list(choices)}

    def clean(self, value: str) -> str:
        if value not in self.choices:
            raise unknown(value, self.choices)
        return value


class Number(Value):
    """A whole number within bounds."""

    def __init__(self, *, least: int, most: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.least, self.most = least, most
        self.schema = {"type": "integer", "minimum": least, "maximum": most}

    def clean(self, value: str) -> int:
        if not is_id(value):
            raise wrong(f"“{value}” is not a whole number.")
        if len(value) > 19 or not self.least <= int(value) <= self.most:
            raise wrong(f"{value} is not between {self.least} and {self.most}, the maximum.")
        return int(value)


class Day(Value):
    schema = {"type": "string", "format": "date"}

    def clean(self, value: str) -> dt.date:
        if not _DAY.fullmatch(value):
            raise wrong(f"“{value}” is not a day. Write it as YYYY-MM-DD.")
        try:
            return dt.date.fromisoformat(value)
        except ValueError as error:
            raise wrong(f"“{value}” is not in the calendar.") from error


class Moment(Value):
    """A day or an RFC 3339 time; as a bound, a day means its first or its last moment in UTC."""

    schema = {
        "type": "string",
        "anyOf": [{"format": "date"}, {"format": "date-time"}],
        "pattern": f"^({_DAY.pattern}|{_MOMENT.pattern})$",
    }

    def __init__(self, *, end_of_day: bool, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.time = dt.time.max if end_of_day else dt.time.min

    def clean(self, value: str) -> dt.datetime:
        if _DAY.fullmatch(value):
            return dt.datetime.combine(Day().clean(value), self.time, tzinfo=dt.UTC)
        if not _MOMENT.fullmatch(value):
            raise wrong(self._advice(value))
        try:
            return dt.datetime.fromisoformat(value.upper()).astimezone(dt.UTC)
        except (ValueError, OverflowError) as error:
            raise wrong(f"“{value}” is not a moment of the calendar.") from error

    @staticmethod
    def _advice(value: str) -> str:
        if _MOMENT.fullmatch(value.replace(" ", "+")):
            return f"“{value}” has a space where its offset begins: write + as %2B in an address."
        return (
            f"“{value}” is neither a day (YYYY-MM-DD) nor a time with its zone "
            "(YYYY-MM-DDTHH:MM:SSZ, RFC 3339)."
        )


class Values(Value):
    """Several values separated by commas; each is read by `one`, and every bad one is reported."""

    many = True
    how = "Several with commas: any of them."
    item: Schema = {"type": "string", "minLength": 1}

    def clean(self, value: str) -> list[Any]:
        pieces = value.split(",")
        if len(pieces) > MAX_VALUES:
            raise wrong(f"{len(pieces)} values are too many: at most {MAX_VALUES} are taken.")
        cleaned, errors = _each(self.one, list(dict.fromkeys(pieces)))
        if errors:
            raise ValidationError(errors)
        return cleaned

    @property
    def schema(self) -> Schema:  # type: ignore[override]
        return {"type": "array", "items": self.item, "minItems": 1, "maxItems": MAX_VALUES}

    def one(self, piece: str) -> Any:
        raise NotImplementedError


class Choices(Values):
    def __init__(self, *, choices: Sequence[str], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.choices = choices
        self.item = {"type": "string", "enum": list(choices)}

    def one(self, piece: str) -> str:
        if piece not in self.choices:
            raise unknown(piece, self.choices)
        return piece


class Countries(Values):
    item = {"type": "string", "pattern": "^[A-Z]{2}$"}

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
    item = {"type": "string", "pattern": f"^{_LANGUAGE.pattern}$"}

    def one(self, piece: str) -> str:
        if not _LANGUAGE.fullmatch(piece):
            raise wrong(f"“{piece}” is no language tag (BCP 47), such as en or pt-BR.")
        return piece


class Ids(Values):
    item = {"type": "integer", "minimum": 0, "maximum": MAX_ID}

    def one(self, piece: str) -> int:
        if not fits_id(piece):
            raise wrong(f"“{piece}” is no id: ids are whole numbers of at most 64 bits.")
        return int(piece)


class References(Values):
    """Slugs, ids or identifiers of records; cleaned to the set of ids they lead to."""

    how = "By slug, id or `scheme:value`; several with commas: any of them."

    def __init__(self, *, resource: Resource, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.resource = resource

    def one(self, piece: str) -> str:
        return filled(piece)

    def clean(self, value: str) -> set[int]:  # type: ignore[override]
        found = find(self.resource, super().clean(value))
        if found.missing:
            raise ValidationError([missing(key, [self.resource]) for key in found.missing])
        return set(found.ids.values())

    @staticmethod
    def of(resource: Resource, pk: int) -> set[int]:
        """The cleaned value that names one record."""
        return {pk}


class Parties(Values):
    """Slugs or identifiers of people or organizations; cleaned to the ids of both."""

    how = "By slug or `scheme:value`; several with commas: any of them."
    kinds = (Resource.PEOPLE, Resource.ORGANIZATIONS)
    columns = ("person", "organization")

    def one(self, piece: str) -> str:
        if is_id(piece):
            raise wrong(f"{piece} could be the id of a person or of an organization: use the slug.")
        return filled(piece)

    def clean(self, value: str) -> dict[str, set[int]]:  # type: ignore[override]
        keys = super().clean(value)
        people, organizations = (find(kind, keys) for kind in self.kinds)
        lost = [key for key in people.missing if key in organizations.missing]
        if lost:
            raise ValidationError([missing(key, self.kinds) for key in lost])
        ids = (set(people.ids.values()), set(organizations.ids.values()))
        return dict(zip(self.columns, ids, strict=True))

    @classmethod
    def of(cls, resource: Resource, pk: int) -> dict[str, set[int]]:
        """The cleaned value that names one record."""
        return {cls.columns[cls.kinds.index(resource)]: {pk}}


def unknown(value: str, known: Sequence[str]) -> ValidationError:
    """A word that is none of those allowed."""
    return wrong(f"“{value}” is not one of the values.", suggestion=nearest(value, known), allowed=known)


def filled(piece: str) -> str:
    if not piece.strip():
        raise wrong("There is nothing between two commas, or before or after one.")
    return piece


def missing(key: str, resources: Sequence[Resource]) -> ValidationError:
    names = " or ".join(resources)
    if any(is_deleted(resource, key) for resource in resources):
        return wrong(f"“{key}” was deleted from {names}.")
    return wrong(f"There is no “{key}” among the {names}.")


def _each(read: Callable[[str], Any], pieces: list[str]) -> tuple[list[Any], list[ValidationError]]:
    cleaned, errors = [], []
    for piece in pieces:
        try:
            cleaned.append(read(piece))
        except ValidationError as error:
            errors.append(error)
    return cleaned, errors
