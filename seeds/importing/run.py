"""The run: every document of every path, read, loaded, written out, or refused."""

import signal
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError

from seeds import records
from seeds.extraction import RULES, Extractor, extract
from seeds.extraction.findings import Findings
from seeds.importing.output import Output, OutputFailed
from seeds.importing.report import Report
from seeds.importing.signals import Interrupted, Interruptions
from seeds.importing.store import DryRun, Store, Unmigrated, first_line
from seeds.readers import Document, Item, Refused, printable, read
from seeds.readers.files import Source, find

LONGEST_REASON = 500  # an error's message may quote a whole document


class Misuse(Exception):
    """The import can't begin: what it was asked for can't be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to import. `output` is a file's name, or an open binary file to write to."""

    extractor: Extractor = RULES
    dry_run: bool = False
    restore: bool = False
    output: str | BinaryIO | None = None


class Watcher:
    """Hears how an import goes on. This one lets it all pass."""

    def begin(self, paths: list[str]) -> None:
        """These paths are to be imported."""

    def progress(self, name: str, size: int) -> None:
        """So many bytes of a file are done."""

    def finished(self, name: str, size: int) -> None:
        """A file of this size is done."""

    def refused(self, refusal: str) -> None:
        """A document was refused: where and why, on one line."""

    def reread(self, slug: str, changes: str) -> None:
        """A stored article was read again, and this has changed; nothing if it is empty."""

    def bug(self, text: str) -> None:
        """The traceback of what should not have happened."""


def import_paths(paths: Iterable[str], options: Options, watcher: Watcher | None = None) -> Report:
    """Import every document found at `paths`; raises Misuse before anything is read if it can't be done."""
    paths = list(paths)
    output = _open(options.output)
    try:
        name = options.extractor.name
        store = DryRun() if options.dry_run else Store(paths, restore=options.restore, extractor=name)
    except (Unmigrated, DatabaseError) as error:
        if output:
            output.discard()
        raise Misuse(f"the database can't be used: {first_line(error)}") from None
    run = _Run(store, output, watcher, extractor=options.extractor)
    run.go(paths)
    return run.report


class _Run:
    def __init__(
        self, store: Store | DryRun, output: Output | None, watcher: Watcher | None, *, extractor: Extractor
    ) -> None:
        self.extractor = extractor
        self.report = Report(dry_run=isinstance(store, DryRun))
        self.store = store
        self.output = output
        self.watcher = watcher or Watcher()
        self.interruptions = Interruptions()

    def go(self, paths: list[str]) -> None:
        """Import it all; whatever ends it early is told in the report."""
        try:
            with self.interruptions:
                self.watcher.begin(paths)
                for source in find(paths):
                    self._source(source)
            if self.output and self.report.read > self.report.refused:
                self.output.finish()
        except Interrupted as interrupted:
            self.report.signal = interrupted.number
            self.report.stopped = f"interrupted ({signal.Signals(interrupted.number).name})"
        except (OperationalError, InterfaceError) as error:
            self.report.stopped = f"the database gave up: {first_line(error)}"
        except OutputFailed as error:
            self.report.stopped = str(error)
        finally:
            if self.output:
                self.output.discard()
            self.store.close()

    def _source(self, source: Source) -> None:
        self.report.missing |= source.missing
        for item in items_of(source, self.watcher):
            self._item(item)
        self.watcher.finished(source.name, source.size)

    def _item(self, item: Item) -> None:
        try:
            findings = findings_of(item, self.extractor)
            with self.interruptions.shield():
                self.report.add(self.store.load(findings, item), findings)
                if self.output:
                    self.output.write(findings)
        except Refused as refused:
            self._refuse(item, refused)
        except (OperationalError, InterfaceError, OutputFailed):
            raise
        except Exception as bug:  # noqa: BLE001 - the one place where a bug costs a document and not the run
            self.watcher.bug(traceback.format_exc())
            self._refuse(item, as_refusal(bug))
        self.watcher.progress(item.source, item.size)

    def _refuse(self, item: Item, refused: Refused) -> None:
        place = item.within(refused.where)
        reason = printable(refused.reason[:LONGEST_REASON])
        self.report.refuse(f"{place}: {reason}")
        self.watcher.refused(f"{place}: {reason}")
        with self.interruptions.shield():
            self.store.refuse(item, place, reason)


def as_refusal(bug: Exception) -> Refused:
    """What should not have happened, as the reason why a document is not read, on one line."""
    reason = " ".join(f"internal error: {type(bug).__name__}: {bug}".split())
    return Refused(f"{printable(reason[:LONGEST_REASON])} (please report this)")


def items_of(source: Source, watcher: Watcher) -> Iterator[Item]:
    """The documents of a file, or why there are none; a bug in a reader costs what follows in this file."""
    if source.refused:
        yield Item(source=source.name, content=source.refused)
        return
    try:
        yield from read(source.path, limit=settings.MAX_DOCUMENT_BYTES, source=source.name)
    except Exception as bug:  # noqa: BLE001 - as where documents are read
        watcher.bug(traceback.format_exc())
        yield Item(source=source.name, content=as_refusal(bug))


def findings_of(item: Item, extractor: Extractor = RULES) -> Findings:
    """What stands in one document, named after its place where it doesn't name itself; raises Refused."""
    if isinstance(item.content, Refused):
        raise item.content
    content = item.content
    findings = extract(content, extractor) if isinstance(content, Document) else records.parse(content)
    return findings if findings.source else replace(findings, source=item.place)


def _open(target: str | BinaryIO | None) -> Output | None:
    try:
        return None if target is None else Output(target)
    except OSError as error:
        raise Misuse(f"can't write {target}: {(error.strerror or str(error)).lower()}") from None
