"""What can't be merged, and what an editor should think about before merging."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Count

from articles.models import Event, Mention
from newsapi.api.models import Precision, Status
from newsapi.api.text import fold
from people.models import Identifier, Organization, Person

MOST = 10
# A body may have several domains; under any other scheme two values mean two things.
_SEVERAL = {"domain"}
_FACTS = {
    Person: ("country",),
    Organization: ("kind", "country"),
    Event: ("type", "place", "country"),
}


class MergeRefused(Exception):
    """The records can't be merged; the message says why, and what would help."""


class UndoRefused(MergeRefused):
    """The merge can't be taken back; the message says why, and what would help."""


class ForceNeeded(MergeRefused):
    """The records contradict each other in a way that only somebody who knows better may overrule."""


def check(kept: Any, absorbed: Sequence[Any]) -> None:
    """Raises MergeRefused where the records are not some of one kind, or an editor has rejected one."""
    if not absorbed:
        raise MergeRefused("There is nothing to merge: choose at least two records.")
    if len(absorbed) > MOST:
        raise MergeRefused(f"At most {MOST} records can be merged into one at a time.")
    if type(kept) not in _FACTS:
        raise MergeRefused("Only people, organizations and events can be merged.")
    for record in absorbed:
        if type(record) is not type(kept):
            raise MergeRefused(f"“{record}” and “{kept}” are not of one kind.")
    keys = [record.pk for record in (kept, *absorbed)]
    if len(set(keys)) < len(keys):
        raise MergeRefused("A record can't be merged with itself.")


def check_status(records: Sequence[Any]) -> None:
    for record in records:
        if record.status == Status.REJECTED:
            raise MergeRefused(f"“{record}” is rejected: set its status back before merging it.")


def contradictions(records: Sequence[Any]) -> list[str]:
    """Identifiers of which nobody has two."""
    if isinstance(records[0], Event):
        return []
    field = "person" if isinstance(records[0], Person) else "organization"
    rows = Identifier.objects.filter(**{f"{field}__in": [record.pk for record in records]}).order_by("pk")
    values: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for scheme, value in rows.values_list("scheme", "value"):
        values[scheme][value] = None
    return [
        f"They have different {scheme} identifiers: {', '.join(given)}."
        for scheme, given in values.items()
        if len(given) > 1 and scheme not in _SEVERAL
    ]


def differences(records: Sequence[Any]) -> Iterator[str]:
    """Facts in which the records differ: reasons to think twice, not to refuse."""
    for name in _FACTS[type(records[0])]:
        values = [getattr(record, name) for record in records]
        told = {fold(value): value for value in values if value and (name, value) != ("kind", "other")}
        if len(told) > 1:
            yield f"They differ in {name}: {'; '.join(told.values())}."
    if isinstance(records[0], Event):
        days = {r.starts_on: None for r in records if r.date_precision == Precision.DAY}
        if len(days) > 1:
            yield f"They start on different days: {', '.join(str(day) for day in days)}."
    else:
        yield from _side_by_side(records)


def _side_by_side(records: Sequence[Any]) -> Iterator[str]:
    """Who is named beside somebody is rarely the same; but a text may have been read wrongly."""
    field = "person" if isinstance(records[0], Person) else "organization"
    rows = Mention.objects.filter(**{f"{field}__in": [record.pk for record in records]}).order_by()
    both = rows.values("article").annotate(n=Count(field, distinct=True)).filter(n__gt=1).count()
    if both:
        yield f"Articles that speak of more than one of them: {both}. Are they really one?"
