"""The grammar of every filter: declared once, it brings its `_not`, its `has_`, its errors and its schema.

A filter set is declared as django-filter has it. On top of that:

* a filter tells its `condition` on a model, so that counts and negations are made of the same words;
* `negated` and `optional` filters bring `<name>_not` and `has_<name>` along;
* conditions on to-many relations are subqueries: they never repeat a row;
* `same_row` filters through one relation speak of one and the same related row.
"""

from newsapi.api.filters.base import Filter, among, present, some
from newsapi.api.filters.kinds import (
    BoundFilter,
    ChoiceFilter,
    ConfidenceFilter,
    CountryFilter,
    DayBoundFilter,
    IdsFilter,
    LanguageFilter,
    MomentBoundFilter,
    PartyFilter,
    PresenceFilter,
    ReferenceFilter,
    TextFilter,
)
from newsapi.api.filters.sets import FilterSet, StatementFilterSet, parameter_errors

__all__ = [
    "BoundFilter",
    "ChoiceFilter",
    "ConfidenceFilter",
    "CountryFilter",
    "DayBoundFilter",
    "Filter",
    "FilterSet",
    "IdsFilter",
    "LanguageFilter",
    "MomentBoundFilter",
    "PartyFilter",
    "PresenceFilter",
    "ReferenceFilter",
    "StatementFilterSet",
    "TextFilter",
    "among",
    "parameter_errors",
    "present",
    "some",
]
