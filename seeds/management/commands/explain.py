"""`manage.py explain`: what was read from documents, and why."""

import io
import os
import signal
import sys
import traceback
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.console import Console, RenderableType

from seeds.explaining import KINDS, explain
from seeds.extraction import Extractor
from seeds.extraction.findings import Findings
from seeds.importing import Misuse, extractor_named
from seeds.importing.extractors import HELP
from seeds.importing.run import Watcher, as_refusal, findings_of, items_of
from seeds.importing.writing import write
from seeds.readers import Item, Refused, printable
from seeds.readers.files import find

_UNBROKEN = 20_000  # columns: where no terminal breaks the lines, nothing does


class Command(BaseCommand):
    help = "Show what is read from documents and why: the text with coloured spans, and a line for each fact."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", metavar="PATH", nargs="+", help="a file, a folder, an archive, or -")
        parser.add_argument(
            "--only", metavar="KINDS", default=",".join(KINDS), help=f"of {','.join(KINDS)}, with commas"
        )
        parser.add_argument("--extractor", metavar="NAME", default="rules", help=HELP)

    def handle(self, *_: Any, **options: Any) -> None:
        kinds = frozenset(options["only"].split(","))
        if unknown := kinds - set(KINDS):
            wrong = ", ".join(sorted(unknown))
            raise CommandError(f"--only takes {', '.join(KINDS)}, not {wrong or 'nothing'}", returncode=2)
        try:
            extractor = extractor_named(options["extractor"])
        except Misuse as misuse:
            raise CommandError(str(misuse), returncode=2) from None
        console = Console(
            file=io.StringIO(),  # each page is written when it is whole
            no_color=options["no_color"] or None,
            force_terminal=options["force_color"] or self.stdout.isatty() or None,
            highlight=False,
        )
        if not console.is_terminal and "COLUMNS" not in os.environ:
            console.width = _UNBROKEN
        self._traceback = options["traceback"]
        try:
            status = self._explain(console, options["paths"], kinds=kinds, extractor=extractor)
        except KeyboardInterrupt:
            status = 128 + signal.SIGINT
        if status:
            sys.exit(status)

    def _explain(
        self, console: Console, paths: list[str], *, kinds: frozenset[str], extractor: Extractor
    ) -> int:
        """The exit status: 0 only if everything could be read and shown, 2 for a path that isn't there."""
        status = 0
        for source in find(paths):
            status = max(status, 2 * source.missing)
            for item in items_of(source, Watcher()):
                try:
                    page = explain(self._read(item, extractor), kinds=kinds)
                except Refused as refused:
                    status = max(status, 1)
                    write(self.stderr, f"{item.within(refused.where)}: {printable(refused.reason)}")
                else:
                    if not write(self.stdout, _rendered(console, page)):
                        return 1
        return status

    def _read(self, item: Item, extractor: Extractor) -> Findings:
        try:
            return findings_of(item, extractor)
        except Refused:
            raise
        except Exception as bug:  # noqa: BLE001 - as in an import, a bug costs a document and not the rest
            if self._traceback:
                write(self.stderr, traceback.format_exc())
            raise as_refusal(bug) from None


def _rendered(console: Console, page: RenderableType) -> str:
    """What a terminal shows, or for a file or a pipe every fact and every paragraph on one line."""
    with console.capture() as captured:
        console.print(page)
    if console.is_terminal:
        return captured.get()
    return "".join(f"{line.rstrip()}\n" for line in captured.get().rstrip("\n").split("\n"))
