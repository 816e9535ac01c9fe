"""What is more than a foreign key that moves: bylines, roles with reports, names, quotes of oneself."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.db.models import Q

from articles.merging.steps import Addition, Removal, Row, Step, changes, columns
from articles.merging.tables import IDENTITY, merged_rows, one_by_one
from articles.models import AffiliationReport, Attribution, AttributionKind, Authorship, QuoteAbout
from newsapi.api.models import Origin
from newsapi.api.text import fold
from people.models import Affiliation, Alias, AliasKind, Organization

_MAX_KEY = 300


def merged_authorships(rows: list[Row], kept: int) -> Iterator[Step]:
    """Somebody who stands in a byline twice stands in the first of the two places; the others close up."""
    best: dict[int, Row] = {}
    for row in sorted(rows, key=lambda row: int(row["position"])):
        best.setdefault(row["article_id"], row)
    ids = {row["id"] for row in best.values()}
    gone = [row for row in rows if row["id"] not in ids]
    if gone:
        yield Removal(Authorship, gone)
    yield from changes(Authorship, [(row, {"person_id": kept}) for row in best.values()])
    yield from _closed_up(gone)


def _closed_up(gone: list[Row]) -> Iterator[Step]:
    freed: defaultdict[int, list[int]] = defaultdict(list)
    for row in gone:
        freed[row["article_id"]].append(row["position"])
    others = Authorship.objects.filter(article__in=list(freed)).exclude(pk__in=[row["id"] for row in gone])
    pairs = []
    # In ascending order, so that every place is free when somebody moves there.
    for row in others.order_by("position", "pk").values(*columns(Authorship)):
        place = row["position"] - sum(position < row["position"] for position in freed[row["article_id"]])
        pairs.append((row, {"position": place}))
    yield from changes(Authorship, pairs)


def merged_affiliations(field: str, rows: list[Row], kept: int) -> Iterator[Step]:
    """Roles that are the same become one, which all the articles report that report one of them."""
    column = f"{field}_id"
    first: dict[Any, Row] = {}
    into: dict[int, int] = {}
    for row in rows:
        same = {**row, column: kept}
        survivor = first.setdefault(tuple(same[name] for name in IDENTITY[Affiliation]), row)
        if survivor is not row:
            into[row["id"]] = survivor["id"]
    if into:
        reports = AffiliationReport.objects.filter(affiliation__in=[*into, *set(into.values())])
        yield from _merged_reports(list(reports.order_by("pk").values(*columns(AffiliationReport))), into)
    yield from merged_rows(Affiliation, field, rows, kept)


def _merged_reports(reports: list[Row], into: dict[int, int]) -> Iterator[Step]:
    there = {(r["affiliation_id"], r["article_id"]) for r in reports if r["affiliation_id"] not in into}
    doubles, moved = [], []
    for report in reports:
        survivor = into.get(report["affiliation_id"])
        if survivor is None:
            continue
        if (survivor, report["article_id"]) in there:
            doubles.append(report)
        else:
            there.add((survivor, report["article_id"]))
            moved.append((report, {"affiliation_id": survivor}))
    if doubles:
        yield Removal(AffiliationReport, doubles)
    yield from changes(AffiliationReport, moved)


def merged_aliases(field: str, rows: list[Row], kept: Any, absorbed: list[Any]) -> Iterator[Step]:
    """All names of all; of two spellings of one name the kept record's, unless an editor gave the other."""
    column = f"{field}_id"
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row["key"], []).append(row)
    doubles = [row for _, *others in groups.values() for row in others]
    if doubles:
        yield Removal(Alias, doubles)
    yield from changes(Alias, [(first, {column: kept.pk}) for first, *_ in groups.values()])
    respelled = []
    for first, *others in groups.values():
        by_editor = [row for row in others if row["origin"] == Origin.EDITOR]
        if by_editor and first["origin"] != Origin.EDITOR:
            respelled.append((first, {name: by_editor[0][name] for name in ("name", "kind", "origin")}))
    yield from one_by_one(Alias, respelled)
    new = list(_names(kept, absorbed, set(groups), column))
    if new:
        yield Addition(Alias, new)


def _names(kept: Any, absorbed: list[Any], known: set[str], column: str) -> Iterator[Row]:
    """The main names and acronyms of what is absorbed, where they are no alias yet."""
    known = known | {kept.name_key}
    for record in absorbed:
        named = [(record.name, AliasKind.FULL)]
        if isinstance(record, Organization) and record.acronym:
            named.append((record.acronym, AliasKind.ACRONYM))
        for name, kind in named:
            key = fold(name)[:_MAX_KEY]
            if key not in known:
                known.add(key)
                yield {"name": name, "kind": kind.value, "origin": record.origin, column: kept.pk}


def parts_of_quotes(model: Any, field: str, kept: int, absorbed: list[int]) -> tuple[list[Row], list[Row]]:
    """The rows that name one of them beside a quote: those that go on, and those that name its own speaker.

    A row whose party spoke before, too, says on purpose that somebody speaks of himself: it goes on.
    """
    ids = [kept, *absorbed]
    column, speaker = f"{field}_id", f"quote__{'speaker' if field == 'person' else 'organization'}"
    here = model.objects.filter(**{f"{field}__in": ids})
    jointly = Attribution.objects.filter(**{f"{field}__in": ids}, kind=AttributionKind.CO_SPEAKER)
    among = Q(quote__in=model.objects.filter(**{f"{field}__in": absorbed}).values("quote"))
    among |= Q(**{f"{speaker}__in": ids})
    if model is QuoteAbout:
        among |= Q(quote__in=jointly.values("quote"))
    rows = list(here.filter(among).order_by("pk").values(*columns(model), f"{speaker}_id"))
    rows.sort(key=lambda row: (row[column] != kept, row["id"]))
    said: defaultdict[int, set[int]] = defaultdict(set)
    for row in rows:
        said[row["quote_id"]].update({row.pop(f"{speaker}_id")} & set(ids))
    if model is QuoteAbout:
        for quote, party in jointly.filter(quote__in=list(said)).values_list("quote", column):
            said[quote].add(party)
    selves = [row for row in rows if said[row["quote_id"]] and row[column] not in said[row["quote_id"]]]
    return [row for row in rows if row not in selves], selves
