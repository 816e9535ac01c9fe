"""Values that stand alone: text, truth, one of a few words, a number, a day or a moment."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from django import forms

from newsapi.api.lookups import is_id
from newsapi.api.models import Resource
from newsapi.api.text import fold
from newsapi.api.values.mistakes import nearest, unknown, wrong

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)

Schema = dict[str, Any]


class Value(forms.Field):
    """One parameter's value. `schema` describes it in the OpenAPI document."""

    schema: Schema = {"type": "string", "minLength": 1}
    # True where commas separate several values.
    many = False
    # The resources whose records are named, where they are.
    resources: Sequence[Resource] = ()
    # What a client must know to write it, in a sentence.
    how = ""

    def clean(self, value: str) -> Any:
        raise NotImplementedError


class Text(Value):
    """Free text, matched whole under its folded form: no commas, no cases, no accents."""

    schema: Schema = {"type": "string", "minLength": 1, "format": "words"}
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


class Share(Value):
    """A number between 0 and 1, written as JSON writes numbers."""

    schema: Schema = {"type": "number", "minimum": 0, "maximum": 1}

    def clean(self, value: str) -> float:
        if not _NUMBER.fullmatch(value):
            raise wrong(f"“{value}” is not a number between 0 and 1, such as 0.9.")
        if not 0 <= float(value) <= 1:
            raise wrong(f"{value} is not between 0 and 1.")
        return float(value)


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
        "anyOf": [
            {"type": "string", "format": "date", "pattern": f"^{_DAY.pattern}$"},
            {"type": "string", "format": "date-time", "pattern": f"^{_MOMENT.pattern}$"},
        ]
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
