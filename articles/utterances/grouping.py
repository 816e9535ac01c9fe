"""Keeping utterances in step with the quotes: what comes, changes or goes, and nothing else, is looked at."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import connection
from django.db.models import Count, F, OuterRef, Subquery

from articles.models import Quote, Shingle, Utterance, Wording
from articles.utterances.alike import classes, neighbours
from articles.utterances.closure import closure
from articles.utterances.wordings import Phrase, Said, phrase_of
from newsapi.api.models import Status

_BATCH = 500
_QUOTES, _SHINGLES = Quote._meta.db_table, Shingle._meta.db_table
# Any number that no other advisory lock has.
_GROUPING = 5_477_002


@dataclass(slots=True)
class Left:
    """What quotes that are about to go, or to change, belonged to."""

    wordings: set[int] = field(default_factory=set)
    utterances: set[int] = field(default_factory=set)

    def add(self, wording: int | None, utterance: int | None) -> None:
        if wording is not None:
            self.wordings.add(wording)
        if utterance is not None:
            self.utterances.add(utterance)


def leaving(quotes: Collection[int]) -> Left:
    """What the quotes belong to: ask before they are deleted, and give it to `regroup` after that."""
    left = Left()
    for batch in _batches(quotes):
        for pair in Quote.objects.filter(pk__in=batch).values_list("wording", "utterance"):
            left.add(*pair)
    return left


def regroup(quotes: Collection[int] = (), left: Left | None = None) -> None:
    """Bring the utterances in line with these quotes as they are stored now, and without what has gone.

    Call it in the transaction that changes the quotes, as late as can be: others wait until that ends.
    """
    left = left or Left()
    if not (quotes or left.wordings or left.utterances):
        return
    take_turn()
    for batch in [*_batches(quotes), []]:
        fresh = _word(batch, left)
        if fresh or not batch:
            left.utterances |= _settle(fresh, Left() if batch else left)
    _refresh(left.utterances)


def take_turn() -> None:
    """Wait until nobody else groups: two quotes that come at once must see each other.

    Whoever is to write quotes without an import does so first: who groups writes the quotes of others, too.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_GROUPING])


def _word(quotes: Collection[int], left: Left) -> set[int]:
    """Give each quote its wording; the wordings that are new, or in no utterance yet."""
    rows = [row for batch in _batches(quotes) for row in _rows(batch)]
    phrases = {row.pk: _phrase(row) for row in rows}
    known = _wordings({phrase.key: phrase for phrase in phrases.values() if phrase})
    fresh: set[int] = set()
    changed: list[tuple[Any, ...]] = []
    for row in rows:
        phrase = phrases[row.pk]
        wording = known[phrase.key] if phrase else None
        pk, utterance = (wording.pk, wording.utterance_id) if wording else (None, None)
        left.add(None, row.utterance_id)
        if row.wording_id != pk:
            left.add(row.wording_id, utterance)
            changed.append((pk, utterance, True, row.pk))
        if pk is not None and utterance is None:
            fresh.add(pk)
    _write(f"UPDATE {_QUOTES} SET wording_id = %s, utterance_id = %s, is_first = %s WHERE id = %s", changed)
    return fresh


def _write(statement: str, rows: list[tuple[Any, ...]]) -> None:
    """One statement for many rows: the ORM would take longer than all the rest of an import does."""
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(statement, rows)


def _rows(keys: Collection[int]) -> Iterable[Quote]:
    names = (
        "kind", "text", "speaker", "organization", "status", "said_on", "said_on_precision", "published_at",
        "wording", "utterance", "is_first",
    )  # fmt: skip
    return Quote.objects.filter(pk__in=keys).only(*names).order_by("pk")


def _phrase(row: Quote) -> Phrase | None:
    if row.status == Status.REJECTED:
        return None
    speaker = f"person {row.speaker_id}" if row.speaker_id else ""
    if row.organization_id:
        speaker = f"organization {row.organization_id}"
    published = row.published_at.date() if row.published_at else None
    return phrase_of(Said(row.kind, row.text, speaker, row.said_on, row.said_on_precision, published))


def _wordings(wanted: dict[str, Phrase]) -> dict[str, Wording]:
    """The stored wordings of these keys; those that are new are stored."""
    found: dict[str, Wording] = {}
    for batch in _batches(wanted):
        found |= Wording.objects.in_bulk(batch, field_name="key")
    new = {key: _row(phrase) for key, phrase in wanted.items() if key not in found}
    made = Wording.objects.bulk_create(new.values(), batch_size=_BATCH)
    numbers = [(row.pk, number) for row in made for number in sorted(wanted[row.key].numbers)]
    _write(f"INSERT INTO {_SHINGLES} (wording_id, number) VALUES (%s, %s)", numbers)
    return found | new


def _row(phrase: Phrase) -> Wording:
    said_from, said_to = phrase.said or (None, None)
    return Wording(
        key=phrase.key,
        words=" ".join(phrase.words),
        is_reported=phrase.reported,
        speaker=phrase.speaker,
        said_from=said_from,
        said_to=said_to,
        published_on=phrase.published_on,
    )


def _settle(fresh: set[int], left: Left) -> set[int]:
    """Form the utterances anew around wordings that came or went; the utterances that this concerns."""
    used = Quote.objects.filter(wording__in=left.wordings).values_list("wording", flat=True)
    gone = left.wordings - set(used.order_by().distinct()) if left.wordings else set()
    around = set(closure(gone)) - gone if gone else set()
    remove(Shingle.objects.filter(wording__in=gone))
    remove(Wording.objects.filter(pk__in=gone))
    seeds = (fresh | around) - gone
    return _form(closure(seeds)) if seeds else set()


def _form(phrases: dict[int, Phrase]) -> set[int]:
    rows = Wording.objects.filter(pk__in=phrases)
    before: dict[int, int | None] = dict(rows.values_list("pk", "utterance"))
    quoted = Quote.objects.filter(wording__in=phrases).order_by().values_list("wording")
    counts: dict[int, int] = dict(quoted.annotate(Count("pk")))
    free = {utterance for utterance in before.values() if utterance is not None}
    concerned = set(free)
    for group in classes(phrases, neighbours(phrases)):
        known = sorted({u for pk in group if (u := before[pk]) is not None and u in free})
        utterance = None
        if sum(counts.get(pk, 0) for pk in group) > 1:
            utterance = known[0] if known else Utterance.objects.create().pk
            free.discard(utterance)
            concerned.add(utterance)
        _assign([pk for pk in group if before[pk] != utterance], utterance)
    return concerned


def _assign(wordings: list[int], utterance: int | None) -> None:
    if wordings:
        Wording.objects.filter(pk__in=wordings).update(utterance=utterance)
        Quote.objects.filter(wording__in=wordings).update(utterance=utterance, is_first=True)


def _refresh(utterances: Collection[int]) -> None:
    """Count the articles of each and say which of its quotes appeared first; one quote alone makes none."""
    if not utterances:
        return
    quotes = Quote.objects.filter(utterance=OuterRef("pk")).order_by()
    in_order = quotes.order_by(F("published_at").asc(nulls_last=True), "pk")
    told = Utterance.objects.filter(pk__in=utterances).annotate(
        first=Subquery(in_order.values("pk")[:1]),
        quoted=Count("quotes"),
        reporting=Count("quotes__article", distinct=True),
    )
    rows: list[Any] = list(told)
    alone = [row.pk for row in rows if row.quoted < 2]
    kept = [row for row in rows if row.quoted >= 2]
    _dissolve(alone)
    firsts = [row.first for row in kept]
    among = Quote.objects.filter(utterance__in=[row.pk for row in kept])
    among.filter(is_first=True).exclude(pk__in=firsts).update(is_first=False)
    among.filter(pk__in=firsts, is_first=False).update(is_first=True)
    for row in kept:
        if row.articles != row.reporting:
            Utterance.objects.filter(pk=row.pk).update(articles=row.reporting)


def _dissolve(utterances: list[int]) -> None:
    if utterances:
        Wording.objects.filter(utterance__in=utterances).update(utterance=None)
        Quote.objects.filter(utterance__in=utterances).update(utterance=None, is_first=True)
        remove(Utterance.objects.filter(pk__in=utterances))


def remove(rows: Any) -> None:
    """Delete rows to which nothing refers any more, without asking what might."""
    rows._raw_delete(rows.db)


def _batches(keys: Iterable[Any]) -> Iterable[list[Any]]:
    ordered = sorted(keys)
    return (ordered[start : start + _BATCH] for start in range(0, len(ordered), _BATCH))
