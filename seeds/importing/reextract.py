"""Reading the stored bodies again with the extractor of today, and telling what that changes."""

import signal
import traceback
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django.db import DatabaseError, InterfaceError, OperationalError, transaction

from articles.models import Article
from seeds.extraction import RULES, Extractor, extract_from
from seeds.importing.changes import Changed, State, state_of
from seeds.importing.run import Misuse, Watcher, as_refusal
from seeds.importing.signals import Interrupted, Interruptions
from seeds.importing.store import Account, Unmigrated, check_migrations, first_line
from seeds.loader import Loader, patiently
from seeds.loader.stored import stored_fields
from seeds.models import Outcome
from seeds.readers import Refused

_BATCH = 500


def reextract(
    extractor: Extractor = RULES, *, dry_run: bool = False, watcher: Watcher | None = None
) -> Changed:
    """Read every body again that another extractor, or another version of it, has read.

    Each article is a unit of its own: one that can't be read is told, stays as it is, and the next one is
    read. Corrections stay, as they do in every import; articles that came as records are not read. A dry
    run changes nothing and tells the same. Raises Misuse.
    """
    options = {"reextract": True}
    try:
        check_migrations()
        account = None if dry_run else Account([], options=options, extractor=extractor.name)
    except (Unmigrated, DatabaseError) as error:
        raise Misuse(f"the database can't be used: {first_line(error)}") from None
    run = _Reading(extractor, watcher or Watcher(), account)
    run.go()
    return run.changed


class _Reading:
    """One run. Without an account of it nothing stays."""

    def __init__(self, extractor: Extractor, watcher: Watcher, account: Account | None) -> None:
        self.changed = Changed()
        self._extractor, self._watcher, self._account = extractor, watcher, account
        self._loader = Loader()

    def go(self) -> None:
        """Read it all; whatever ends it early is told in the account."""
        interruptions = Interruptions()
        try:
            with interruptions:
                for pk, slug in _outdated(self._extractor):
                    with interruptions.shield():
                        self._article(pk, slug)
        except Interrupted as interrupted:
            self.changed.signal = interrupted.number
            self.changed.stopped = f"interrupted ({signal.Signals(interrupted.number).name})"
        except (OperationalError, InterfaceError) as error:
            self.changed.stopped = f"the database gave up: {first_line(error)}"
        finally:
            if self._account:
                with suppress(DatabaseError):
                    self._loader.finish()
                self._account.close()

    def _article(self, pk: int, slug: str) -> None:
        try:
            states = patiently(lambda: self._read(pk))
        except Refused as refused:
            self._refuse(pk, slug, refused)
        except (OperationalError, InterfaceError):
            raise
        except Exception as bug:  # noqa: BLE001 - a bug, ours or a pipeline's, costs an article and not the run
            self._watcher.bug(traceback.format_exc())
            self._refuse(pk, slug, as_refusal(bug))
        else:
            if states:
                self._watcher.reread(slug, self.changed.add(*states))

    def _read(self, pk: int) -> tuple[State, State] | None:
        """The statements of an article before and after; None where it has been deleted meanwhile.

        Others may write while it is read: that takes longer than to store what was found.
        """
        article = Article.objects.filter(pk=pk).first()
        if article is None:
            return None
        fields = stored_fields(article)
        findings = extract_from(fields, self._extractor)
        with transaction.atomic():
            before = state_of(pk)
            outcome = self._loader.reread(pk, fields, findings).outcome
            after = state_of(pk)
            if self._account:
                self._account.note(article.slug, outcome=outcome, article_id=pk)
            else:
                transaction.set_rollback(True)
        return before, after

    def _refuse(self, pk: int, slug: str, refused: Refused) -> None:
        self.changed.refused += 1
        self._watcher.refused(f"{slug}: {refused.reason}")
        if self._account:
            self._account.note(slug, outcome=Outcome.REFUSED, reason=refused.reason, article_id=pk)


def _old_readings(extractor: Extractor) -> Any:
    return Article.objects.exclude(extractor=None).exclude(extractor=extractor.name)


def _outdated(extractor: Extractor) -> Iterator[tuple[int, str]]:
    """In batches by id: what has been read is no longer outdated, and a dry run must go on all the same."""
    last = 0
    old = _old_readings(extractor).order_by("pk").values_list("pk", "slug")
    while rows := list(old.filter(pk__gt=last)[:_BATCH]):
        yield from rows
        last = rows[-1][0]
