"""Where an import puts its documents: the database with the account of the run, or nowhere."""

from contextlib import suppress

from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from seeds.extraction.findings import Findings
from seeds.loader import Loader
from seeds.loader.identity import fingerprint, short_digest
from seeds.loader.limits import check
from seeds.models import ImportRun, Outcome, SourceDocument
from seeds.readers import Item, Refused
from seeds.readers.items import printable


class Unmigrated(Exception):
    """The database lacks tables that the import writes."""


class DryRun:
    """Refuses what a store would refuse and keeps nothing; never looks at the database."""

    def __init__(self) -> None:
        self._seen: dict[bytes, tuple[bytes, str]] = {}  # identity → digest of the body, and where it stood

    def load(self, findings: Findings, item: Item) -> None:
        check(findings)
        article = findings.article
        identity, body = short_digest(fingerprint(article)), short_digest(article.body)
        earlier, place = self._seen.setdefault(identity, (body, item.place))
        if earlier != body:
            raise Refused(f"another text has the same address, or headline and day: {place} of this import")

    def refuse(self, item: Item, place: str, reason: str) -> None:
        pass

    def close(self) -> None:
        pass


class Account:
    """The row of a run, and one for each document of it."""

    def __init__(self, sources: list[str], *, options: dict[str, bool], extractor: str) -> None:
        check_migrations()
        self._run = ImportRun.objects.create(
            sources=[printable(source) for source in sources], options=options, extractor=extractor
        )

    def note(self, source: str, *, format: str | None = None, **values: object) -> None:
        """What became of a document."""
        reader = {"json": "records", "ndjson": "records"}.get(format or "", format)
        source = source if len(source) <= 1000 else "…" + source[-999:]
        SourceDocument.objects.create(run=self._run, source=source, format=format, reader=reader, **values)

    def close(self) -> None:
        """Say that the run has ended, if the database still listens."""
        with suppress(DatabaseError):
            self._run.finished_at = timezone.now()
            self._run.save(update_fields=["finished_at"])


class Store:
    """The database: each document with the row that tells of it in one transaction."""

    def __init__(self, paths: list[str], *, restore: bool, extractor: str) -> None:
        self._account = Account(paths, options={"restore": restore}, extractor=extractor)
        self._loader = Loader(restore=restore)

    def load(self, findings: Findings, item: Item) -> str:
        """Load what was found; what became of it. Raises Refused, and then nothing is stored."""
        with transaction.atomic():
            loaded = self._loader.load(findings)
            self._account.note(
                item.place, format=item.format, outcome=loaded.outcome, article_id=loaded.article
            )
        return str(loaded.outcome)

    def refuse(self, item: Item, place: str, reason: str) -> None:
        self._account.note(place, format=item.format, outcome=Outcome.REFUSED, reason=reason)

    def close(self) -> None:
        """Look once more at what had to wait for all documents, and say that the run has ended."""
        with suppress(DatabaseError):
            self._loader.finish()
        self._account.close()


def check_migrations() -> None:
    """Raise Unmigrated where tables are missing or old."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Unmigrated("its tables are missing or old; run `manage.py migrate` first")


def first_line(error: Exception) -> str:
    """What a database says of an error, without the statement and the hints."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
