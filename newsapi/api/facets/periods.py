"""Dates cut to years, months and days."""

import calendar
import datetime as dt
from typing import Any

from django.db.models import CharField, DateTimeField, F, Func

# How much of a date in ISO 8601 a unit keeps, and the same as PostgreSQL has it.
_LENGTHS = {"year": 4, "month": 7, "day": 10}


class Period(Func):
    """The year, month or day of a date or moment (UTC) as a text: `2024-11`."""

    output_field: Any = CharField()

    def __init__(self, column: str, unit: str) -> None:
        super().__init__(F(column))
        self.length = _LENGTHS[unit]

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        template = f"SUBSTR(%(expressions)s, 1, {self.length})"
        return self.as_sql(compiler, connection, template=template, **context)

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        (source,) = self.get_source_expressions()
        moment = isinstance(source.output_field, DateTimeField)
        column = "%(expressions)s AT TIME ZONE 'UTC'" if moment else "%(expressions)s"
        template = f"TO_CHAR({column}, '{'YYYY-MM-DD'[: self.length]}')"
        return self.as_sql(compiler, connection, template=template, **context)


def bounds(period: str) -> tuple[str, str]:
    """The first and the last day of a period."""
    year, *rest = map(int, period.split("-"))
    if len(rest) == 2:
        return period, period
    first, last = (rest[0], rest[0]) if rest else (1, 12)
    days = calendar.monthrange(year, last)[1]
    return dt.date(year, first, 1).isoformat(), dt.date(year, last, days).isoformat()
