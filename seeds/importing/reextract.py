"""Reading the stored bodies again with the extractor of today, and telling what that changes."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from django.db import DatabaseError, InterfaceError, OperationalError, transaction

from articles.models import AffiliationReport, Article, EventReport, Mention, Quote
from seeds.extraction import RULES, Extractor, extract_from
from seeds.extraction.findings import ArticleFields, Findings
from seeds.importing.run import Misuse, Watcher
from seeds.importing.signals import Interrupted, Interruptions
from seeds.importing.store import Unmigrated, check_migrations, first_line
from seeds.loader import Loader
from seeds.readers import Refused

_BATCH = 500
STATEMENTS: dict[str, Any] = {
    "quotes": Quote,
    "mentions": Mention,
    "event reports": EventReport,
    "roles": AffiliationReport,
}
State = dict[str, dict[int, Any]]


@dataclass(slots=True)
class Changed:
    """What another reading changed: how many statements of each kind are new, gone, or different."""

    articles: Counter[str] = field(default_factory=Counter)
    new: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)
    different: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    stopped: str | None = None

    def add(self, before: State, after: State) -> str:
        """Count what differs between two states of an article; say it in a few words, or nothing."""
        told = []
        for kind in STATEMENTS:
            old, new = before[kind], after[kind]
            counts = (
                len(new.keys() - old.keys()),
                len(old.keys() - new.keys()),
                sum(old[pk] != new[pk] for pk in old.keys() & new.keys()),
            )
            for counter, count in zip((self.new, self.gone, self.different), counts, strict=True):
                counter[kind] += count
            if any(counts):
                told.append("{} +{} −{} ~{}".format(kind, *counts))
        self.articles["changed" if told else "unchanged"] += 1
        return ", ".join(told)


class _Undone(Exception):
    """A dry run takes back what it did."""


def reextract(
    extractor: Extractor = RULES, *, dry_run: bool = False, watcher: Watcher | None = None
) -> Changed:
    """Read every body again that another extractor, or another version of it, has read.

    Each article is a unit of its own. Corrections stay, as they do in every import; articles that came as
    records are not read. A dry run changes nothing and tells the same. Raises Misuse.
    """
    try:
        check_migrations()
    except (Unmigrated, DatabaseError) as error:
        raise Misuse(f"the database can't be used: {first_line(error)}") from None
    changed, watcher, interruptions = Changed(), watcher or Watcher(), Interruptions()
    try:
        with interruptions:
            read = partial(extract_from, extractor=extractor)
            for pk, slug in _outdated(extractor):
                with interruptions.shield():
                    told = _one(pk, read, changed, dry_run=dry_run)
                    if isinstance(told, Refused):
                        watcher.refused(f"{slug}: {told.reason}")
                    else:
                        watcher.reread(slug, told)
    except Interrupted as interrupted:
        changed.stopped = f"interrupted (signal {interrupted.number})"
    except (OperationalError, InterfaceError) as error:
        changed.stopped = f"the database gave up: {first_line(error)}"
    return changed


def _old_readings(extractor: Extractor) -> Any:
    return Article.objects.exclude(extractor=None).exclude(extractor=extractor.name)


def _outdated(extractor: Extractor) -> Iterator[tuple[int, str]]:
    """In batches by id: what has been read is no longer outdated, and a dry run must go on all the same."""
    last = 0
    old = _old_readings(extractor).order_by("pk").values_list("pk", "slug")
    while rows := list(old.filter(pk__gt=last)[:_BATCH]):
        yield from rows
        last = rows[-1][0]


def _one(
    pk: int, read: Callable[[ArticleFields], Findings], changed: Changed, *, dry_run: bool
) -> str | Refused:
    """What has changed, in a few words; or why the article is not read."""
    try:
        with transaction.atomic():
            before = _state(pk)
            Loader().reread(pk, read)
            told = changed.add(before, _state(pk))
            if dry_run:
                raise _Undone
    except _Undone:
        pass
    except Refused as refused:
        changed.refused += 1
        return refused
    return told


def _state(article: int) -> State:
    """The statements of an article: what they say, by id."""
    return {
        kind: {row.pop("id"): row for row in model.objects.filter(article=article).values(*_said(model))}
        for kind, model in STATEMENTS.items()
    }


def _said(model: Any) -> list[str]:
    """The columns that say something, and not when or how surely it was read."""
    aside = {"created_at", "updated_at", "confidence", "rule", "origin", "published_sort", "said_on_sort"}
    return [column.attname for column in model._meta.concrete_fields if column.attname not in aside]
