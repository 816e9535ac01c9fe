"""Records side by side: what an editor looks at to tell whether they are one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, F, Window
from django.db.models.functions import RowNumber

from articles.admin.tables import as_known
from articles.models import Event, EventReport, Mention, Participation, Quote, QuoteAbout
from newsapi.api.models import Status
from people.models import Affiliation, Alias, Identifier, Organization, Person

_SAMPLES = 3
_SHOWN = 12
_FACTS: dict[type[Any], tuple[str, ...]] = {
    Person: ("description", "country"),
    Organization: ("kind", "acronym", "country"),
    Event: ("type", "place", "country"),
}


@dataclass(slots=True)
class Profile:
    """One of the records: its facts, how much is said of it, and some of its quotes."""

    record: Any
    counts: list[tuple[str, int]]
    facts: list[tuple[str, list[str]]]
    quotes: list[Quote] = field(default_factory=list)

    @property
    def weight(self) -> tuple[int, bool, int]:
        """How well it is known: by what is said of it, by an editor's judgement, by its age."""
        total = sum(count for _, count in self.counts)
        return total, self.record.status == Status.CONFIRMED, -self.record.pk


def profiles(records: Sequence[Any]) -> list[Profile]:
    """In as many queries for ten records as for two."""
    ids = [record.pk for record in records]
    kind = type(records[0])
    counts, lists = _of_events(ids) if kind is Event else _of_parties(kind, ids)
    said = _said_by(kind, ids)
    return [
        Profile(
            record,
            [(label, found.get(record.pk, 0)) for label, found in counts.items()],
            [
                *_facts(kind, record),
                *((label, _cut(found[record.pk], record.name)) for label, found in lists.items()),
            ],
            said[record.pk],
        )
        for record in records
    ]


def best_known(found: Sequence[Profile]) -> Any:
    return max(found, key=lambda profile: profile.weight).record


Counts = dict[str, dict[int, int]]
Lists = dict[str, defaultdict[int, list[str]]]


def _of_parties(kind: Any, ids: list[int]) -> tuple[Counts, Lists]:
    party = "person" if kind is Person else "organization"
    speaker = "speaker" if kind is Person else "organization"
    counts = {
        "articles": _counted(Mention, party, ids, "article"),
        "quotes": _counted(Quote, speaker, ids),
        "quotes about": _counted(QuoteAbout, party, ids),
        "events": _counted(Participation, party, ids, "event"),
    }
    if kind is Organization:
        for name, field_name in (("published", "publisher"), ("supplied", "provider")):
            article: Any = Mention._meta.get_field("article").related_model
            counts[name] = _counted(article, field_name, ids)
    lists = {
        "also called": _grouped(Alias, party, ids, "name"),
        "identifiers": _grouped(Identifier, party, ids, "scheme", "value", joined=":"),
    }
    lists["roles"] = _roles(party, ids)
    return counts, lists


def _of_events(ids: list[int]) -> tuple[Counts, Lists]:
    counts = {
        "articles": _counted(EventReport, "event", ids, "article"),
        "quotes": _counted(Quote, "event", ids),
        "participants": _counted(Participation, "event", ids),
    }
    parts: defaultdict[int, list[str]] = defaultdict(list)
    rows = Participation.objects.filter(event__in=ids).select_related("person", "organization")
    for row in rows.order_by("role", "pk"):
        parts[row.event_id].append(f"{row.party} ({row.role})")
    return counts, {"participants": parts, "words": _grouped(EventReport, "event", ids, "text")}


def _facts(kind: type[Any], record: Any) -> list[tuple[str, list[str]]]:
    facts = [(name, getattr(record, name)) for name in _FACTS[kind]]
    if kind is Event:
        facts.insert(1, ("starts on", as_known(record.starts_on, record.date_precision)))
    facts += [("status", record.status), ("set by hand", ", ".join(record.edited_fields))]
    return [(label, [str(value)] if value else []) for label, value in facts]


def _counted(model: Any, name: str, ids: Iterable[int], what: str = "pk") -> dict[int, int]:
    rows = model.objects.filter(**{f"{name}__in": ids}).order_by()
    return dict(rows.values(name).annotate(n=Count(what, distinct=True)).values_list(name, "n"))


def _grouped(
    model: Any, owner: str, ids: Iterable[int], *names: str, joined: str = ""
) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    rows = model.objects.filter(**{f"{owner}__in": ids}).order_by("pk")
    for pk, *values in rows.values_list(owner, *names):
        text = joined.join(str(value) for value in values if value is not None)
        if text and text not in found[pk]:
            found[pk].append(text)
    return found


def _roles(party: str, ids: Iterable[int]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    rows = Affiliation.objects.filter(**{f"{party}__in": ids}).select_related("person", "organization")
    latest = F("last_reported_on").desc(nulls_last=True)
    for row in rows.exclude(status=Status.REJECTED).order_by(latest, "pk"):
        other = row.organization if party == "person" else row.person
        place = ", ".join(str(part) for part in (other, row.place, row.country) if part)
        found[getattr(row, f"{party}_id")].append(f"{row.role} ({place})" if place else row.role)
    return found


def _said_by(kind: type[Any], ids: list[int]) -> defaultdict[int, list[Quote]]:
    name = {Person: "speaker", Organization: "organization", Event: "event"}[kind]
    order = (F("published_sort").desc(), F("pk").desc())
    place = Window(RowNumber(), partition_by=F(name), order_by=order)
    rows = Quote.objects.filter(**{f"{name}__in": ids}).annotate(place=place).filter(place__lte=_SAMPLES)
    found: defaultdict[int, list[Quote]] = defaultdict(list)
    for quote in rows.select_related("article").defer("article__body").order_by("place"):
        found[getattr(quote, f"{name}_id")].append(quote)
    return found


def _cut(texts: list[str], name: str) -> list[str]:
    texts = [text for text in texts if text != name]
    return [*texts[:_SHOWN], f"and {len(texts) - _SHOWN} more"] if len(texts) > _SHOWN else texts
